"""Long pastes: they hold nothing up, stand where they were begun, and are one step of undo."""

import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from rebound_desktop.core.from_html import markdown_of
from rebound_desktop.core.journal import normalise
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing import area as writing
from rebound_desktop.ui.widgets.writing.area import KEEP_AFTER_FIRST_KEY, KEEP_AT_LAST
from rebound_desktop.ui.widgets.writing.pasting import A_PIECE, RICH_AT_ONCE

PAGE = "<h2>A heading</h2><p>Some words with <b>weight</b> in them.</p>" * 700


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> Iterator[WritingArea]:
    made = WritingArea(theme, "Entry text")
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    made.load("Before.\n\nAfter.")
    cursor = made.textCursor()
    cursor.setPosition(len("Before.\n"))
    made.setTextCursor(cursor)
    yield made


def rich(html: str, words: str = "plain words") -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(words)
    return data


def test_a_long_page_comes_beside_the_window_and_what_is_typed_meanwhile_stands_after_it(
    qtbot: QtBot, area: WritingArea
) -> None:
    assert len(PAGE) > RICH_AT_ONCE
    area.insertFromMimeData(rich(PAGE))
    assert area.text() == "Before.\n\nAfter."
    qtbot.keyClicks(area, "!")
    made = markdown_of(PAGE)
    qtbot.waitUntil(lambda: area.text() == f"Before.\n{made}!\nAfter.")
    assert area.textCursor().position() == len(f"Before.\n{made}!")


def test_what_is_chosen_makes_room_for_it(qtbot: QtBot, area: WritingArea) -> None:
    area.selectAll()
    area.insertFromMimeData(rich(PAGE))
    qtbot.waitUntil(lambda: area.text() == markdown_of(PAGE))
    area.undo()
    assert area.text() == "Before.\n\nAfter."


def test_it_is_one_step_of_undo(qtbot: QtBot, area: WritingArea) -> None:
    words = "A line of plain words.\n" * 2000
    area.insert_words(words)
    assert area.text() != f"Before.\n{words}\nAfter."
    qtbot.waitUntil(lambda: area.text() == f"Before.\n{words}\nAfter.")
    area.undo()
    assert area.text() == "Before.\n\nAfter."
    area.redo()
    assert area.text() == f"Before.\n{words}\nAfter."


def test_whoever_leaves_keeps_all_of_it(qtbot: QtBot, area: WritingArea) -> None:
    area.insertFromMimeData(rich(PAGE))
    area.keep_now()
    assert area.text() == f"Before.\n{markdown_of(PAGE)}\nAfter."
    assert not area.is_kept
    area.undo()
    assert area.text() == "Before.\n\nAfter."


def test_two_after_each_other_keep_their_order(qtbot: QtBot, area: WritingArea) -> None:
    area.insertFromMimeData(rich(PAGE))
    area.insert_words("second")
    assert area.text() == f"Before.\n{markdown_of(PAGE)}second\nAfter."


def test_another_text_has_none_of_it(qtbot: QtBot, area: WritingArea) -> None:
    area.insert_words("x\n" * A_PIECE)
    area.load("Another.")
    qtbot.wait(30)
    assert area.text() == "Another."


def test_a_long_page_of_words_alone_is_taken_as_they_are(qtbot: QtBot, area: WritingArea) -> None:
    area.insertFromMimeData(rich("<div>" + " " * RICH_AT_ONCE + "</div>"))
    qtbot.waitUntil(lambda: area.text() == "Before.\nplain words\nAfter.")


letters = st.characters(max_codepoint=sys.maxunicode)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(letters, min_size=1, max_size=40), st.integers(200, 900))
def test_each_letter_comes_whatever_the_pieces(area: WritingArea, text: str, times: int) -> None:
    area.load("")
    area.insert_words(text * times)
    area.keep_now()
    assert area.text() == normalise(text * times)
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.undo()
    assert area.text() == ""


def test_what_is_pasted_into_a_line_that_was_begun_goes_by_its_letters(
    qtbot: QtBot, area: WritingArea
) -> None:
    def ways() -> list[Qt.LayoutDirection]:
        first = area.document().findBlockByNumber(1)
        return [first.textDirection(), first.next().textDirection()]

    area.load("مرحبا بالعالم")
    area.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    area.insert_words("one\ntwo")
    assert ways() == [Qt.LayoutDirection.LeftToRight] * 2
    area.undo()
    assert area.text() == "مرحبا بالعالم\n" and ways()[0] is Qt.LayoutDirection.RightToLeft
    area.insert_words("مرحبا\nمرحبا")
    assert ways() == [Qt.LayoutDirection.RightToLeft] * 2


def test_it_is_kept_once_it_is_there_and_what_is_typed_meanwhile_before(
    qtbot: QtBot, area: WritingArea
) -> None:
    kept: list[str] = []

    def keep() -> None:
        kept.append(area.text())
        area.mark_kept()

    area.keep_due.connect(keep)
    words = "A line of plain words.\n" * 30_000
    area.insert_words(words)
    qtbot.waitUntil(lambda: bool(kept), timeout=60_000)
    assert kept == [f"Before.\n{words}\nAfter."], "nothing was due before the last piece"

    area.insert_words(words)
    qtbot.keyClicks(area, "!")
    assert words * 2 not in area.text(), "the rest of it is still to come"
    # Leaving keeps all of it at once.
    area.keep_now()
    assert kept[-1] == area.text() and words * 2 in kept[-1]


def test_what_takes_long_to_keep_is_kept_less_often(
    qtbot: QtBot, area: WritingArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = [0]

    def keep() -> None:
        qtbot.wait(takes[0])
        area.mark_kept()

    def is_quick() -> None:
        with qtbot.waitSignal(area.keep_due, timeout=KEEP_AFTER_FIRST_KEY + 500):
            area.insertPlainText("a")

    area.keep_due.connect(keep)
    is_quick()
    # A slow disk is no reason to keep a page of a few lines less often.
    takes[0] = 300
    is_quick()
    is_quick()
    takes[0] = 0
    is_quick()
    monkeypatch.setattr(writing, "LONG_TO_KEEP", 1)
    is_quick()
    takes[0] = 300
    is_quick()
    with qtbot.assertNotEmitted(area.keep_due, wait=KEEP_AFTER_FIRST_KEY + 500):
        area.insertPlainText("b")
    takes[0] = 0
    qtbot.waitUntil(lambda: area.is_kept, timeout=KEEP_AT_LAST)
    is_quick()
    # Another text begins anew.
    takes[0] = 300
    is_quick()
    area.load("Another")
    takes[0] = 0
    is_quick()
