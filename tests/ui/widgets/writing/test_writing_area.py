"""The page to write on: what keys do to lists, tasks and marks, what a paste becomes, and that no letter is lost."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.journal import normalise
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANYTHING = st.text(st.characters(codec=None, categories=None, exclude_characters=""), max_size=60)


class Opener(QObject):
    """Stands for the desktop."""

    def __init__(self, opened: list[str]) -> None:
        super().__init__()
        self._opened = opened

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self._opened.append(url.toString())


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> Iterator[WritingArea]:
    made = WritingArea(theme, "Entry text", titled=True)
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    yield made


def typed(qtbot: QtBot, area: WritingArea, text: str) -> str:
    """Type at the end, Enter for each line feed; what stands there then."""
    for place, line in enumerate(text.split("\n")):
        if place:
            qtbot.keyClick(area, Qt.Key.Key_Return)
        qtbot.keyClicks(area, line)
    return area.text()


def choose(area: WritingArea, words: str) -> None:
    cursor = area.document().find(words)
    assert not cursor.isNull()
    area.setTextCursor(cursor)


def test_an_empty_page_begins_where_the_window_does_and_words_where_their_letters_do(
    qtbot: QtBot, area: WritingArea
) -> None:
    def caret_is_left() -> bool:
        return area.cursorRect().x() < area.viewport().width() / 2

    assert caret_is_left()
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not caret_is_left()
    qtbot.keyClicks(area, "abc")
    assert caret_is_left()
    area.load("مرحبا")
    assert not caret_is_left()
    area.load("")
    assert not caret_is_left()


def test_a_new_line_begins_where_the_one_before_does(qtbot: QtBot, area: WritingArea) -> None:
    def caret_is_left() -> bool:
        return area.cursorRect().x() < area.viewport().width() / 2

    area.load("مرحبا بالعالم")
    area.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert not caret_is_left()
    qtbot.keyClicks(area, "abc")
    assert caret_is_left()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert caret_is_left()
    for _ in range(5):
        area.undo()
    assert area.text() == "مرحبا بالعالم"
    for _ in range(5):
        area.redo()
    assert area.text() == "مرحبا بالعالم\nabc\n"


def test_in_a_letter_a_latin_name_stands_beneath_the_last_arabic_words(qtbot: QtBot, theme: Theme) -> None:
    letter = WritingArea(theme, "Letter text", letter=True)
    qtbot.addWidget(letter)
    letter.resize(400, 300)
    letter.load("مع أطيب التحيات،\nRobin")
    letter.show()

    def is_at_right() -> bool:
        return letter.cursorRect().x() > letter.viewport().width() / 2

    letter.moveCursor(QTextCursor.MoveOperation.End)
    assert is_at_right()
    letter.load("مع أطيب التحيات،")
    letter.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(letter, Qt.Key.Key_Return)
    qtbot.keyClicks(letter, "Robin")
    assert is_at_right()
    for _ in range(2):
        qtbot.keyClick(letter, Qt.Key.Key_Return)
    qtbot.keyClicks(letter, "P.S.")
    assert not is_at_right()


def test_a_text_to_be_read_stays_as_it_is_whatever_is_pressed(qtbot: QtBot, area: WritingArea) -> None:
    sent = "- [ ] bring the reference\n- one word"
    area.load(sent)
    area.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    asked: list[str] = []
    area.keep_due.connect(lambda: asked.append(area.text()))
    cursor = QTextCursor(area.document())
    cursor.setPosition(3)
    box = area.cursorRect(cursor).center() + QPoint(2, 0)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=box)
    for words in ("bring", "word"):
        choose(area, words)
        qtbot.keyClick(area, Qt.Key.Key_B, CONTROL)
        qtbot.keyClick(area, Qt.Key.Key_X, CONTROL | SHIFT)
        qtbot.keyClick(area, Qt.Key.Key_Return, CONTROL | SHIFT)
        area.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        qtbot.keyClick(area, Qt.Key.Key_BracketRight, CONTROL)
        qtbot.keyClick(area, Qt.Key.Key_Return)
    area.keep_now()
    assert area.text() == sent and area.is_kept and asked == []


def test_a_list_goes_on_and_ends(qtbot: QtBot, area: WritingArea) -> None:
    assert typed(qtbot, area, "- one\ntwo\n\nafter") == "- one\n- two\nafter"


def test_an_item_in_the_middle_of_a_list_moves_the_numbers_beneath_it_on(
    qtbot: QtBot, area: WritingArea
) -> None:
    text = "1. one\n2. two\n   1. within\n3. three\n\nwords\n2. other"
    area.load(text)
    cursor = area.textCursor()
    cursor.setPosition(6)
    area.setTextCursor(cursor)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "1. one\n2. \n3. two\n   1. within\n4. three\n\nwords\n2. other"
    area.undo()
    assert area.text() == text and area.textCursor().position() == 6
    area.redo()
    area.undo()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "new")
    assert area.text().startswith("1. one\n2. new\n3. two\n")
    # Enter twice is the list's end: what follows is as it was.
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text().startswith("1. one\n2. new\n3. \n4. two\n")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text().startswith("1. one\n2. new\n\n3. two\n   1. within\n4. three\n")


def test_a_number_that_is_taken_away_gives_the_numbers_beneath_back(qtbot: QtBot, area: WritingArea) -> None:
    area.load("1. one\n2. [ ] two\n3. three")
    cursor = area.textCursor()
    cursor.setPosition(17)
    area.setTextCursor(cursor)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "1. one\n2. [ ] two\n3. [ ] \n4. three"
    for _ in range(4):
        qtbot.keyClick(area, Qt.Key.Key_Backspace)
        assert area.text().endswith("\n4. three"), "the box alone went"
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Backspace)
        assert area.text().endswith("\n3. three")
    qtbot.keyClicks(area, "It was short")
    assert area.text() == "1. one\n2. [ ] two\nIt was short\n3. three"
    while area.document().isUndoAvailable():
        area.undo()
    assert area.text() == "1. one\n2. [ ] two\n3. three"


@pytest.mark.parametrize("month", ["November", "May"])
@pytest.mark.parametrize("first", [1, 23])
def test_days_beneath_stay_as_they_are(qtbot: QtBot, area: WritingArea, first: int, month: str) -> None:
    lines = [f"{day}. {month}: a letter" for day in range(first, first + 3)]
    area.load("\n".join(lines))
    cursor = area.textCursor()
    cursor.setPosition(len(lines[0]))
    area.setTextCursor(cursor)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    for _ in f"{first + 1}. ":
        qtbot.keyClick(area, Qt.Key.Key_Backspace)
    qtbot.keyClicks(area, "It was short")
    assert area.text().split("\n") == [lines[0], "It was short", *lines[1:]]


def test_numbers_count_on_and_tasks_are_open_again(qtbot: QtBot, area: WritingArea) -> None:
    assert typed(qtbot, area, "1. one\ntwo") == "1. one\n2. two"
    area.load("- [x] called")
    area.caret_to_end()
    assert typed(qtbot, area, "\nwrote") == "- [x] called\n- [ ] wrote"


def test_a_task_is_ticked_by_keys_and_by_a_click(qtbot: QtBot, area: WritingArea) -> None:
    area.load("- [ ] call Maria")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert area.text() == "- [x] call Maria"
    cursor = QTextCursor(area.document())
    cursor.setPosition(3)
    box = area.cursorRect(cursor).center() + QPoint(2, 0)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert area.text() == "- [ ] call Maria"
    area.undo()
    assert area.text() == "- [x] call Maria"


def test_a_box_typed_in_a_hurry_is_a_task_and_one_undo_away_from_what_was_typed(
    qtbot: QtBot, area: WritingArea
) -> None:
    assert typed(qtbot, area, "tea\n[] call") == "tea\n- [ ] call"
    area.load("")
    assert typed(qtbot, area, "[] ") == "- [ ] "
    qtbot.keyClick(area, Qt.Key.Key_Z, CONTROL)
    assert area.text() == "[] "
    assert typed(qtbot, area, "call") == "[] call"


def test_a_box_in_code_is_what_was_typed(qtbot: QtBot, area: WritingArea) -> None:
    assert typed(qtbot, area, "```\n[] call\n```\n[] call") == "```\n[] call\n```\n- [ ] call"


def test_in_code_enter_makes_a_line_and_no_item(qtbot: QtBot, area: WritingArea) -> None:
    area.load("```\n- x")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "```\n- x\n"
    area.load("```\n- x\n```\n- y")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "```\n- x\n```\n- y\n- "


def test_a_click_beside_the_box_ticks_nothing(qtbot: QtBot, area: WritingArea) -> None:
    area.load("- [ ] call Maria about the kettle")
    cursor = QTextCursor(area.document())
    cursor.setPosition(20)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=area.cursorRect(cursor).center())
    assert area.text() == "- [ ] call Maria about the kettle"


def test_words_are_marked_and_unmarked(qtbot: QtBot, area: WritingArea) -> None:
    area.load("🌱 the kettle whistled")
    choose(area, "kettle")
    qtbot.keyClick(area, Qt.Key.Key_B, CONTROL)
    assert area.text() == "🌱 the **kettle** whistled"
    assert area.textCursor().selectedText() == "kettle"
    qtbot.keyClick(area, Qt.Key.Key_B, CONTROL)
    assert area.text() == "🌱 the kettle whistled"
    qtbot.keyClick(area, Qt.Key.Key_I, CONTROL)
    assert area.text() == "🌱 the *kettle* whistled"


@pytest.mark.parametrize(("key", "mark"), ((Qt.Key.Key_B, "**"), (Qt.Key.Key_I, "*")))
def test_a_mark_is_begun_and_ended_while_writing(
    qtbot: QtBot, area: WritingArea, key: Qt.Key, mark: str
) -> None:
    area.load("- 🌱 ")
    area.caret_to_end()
    qtbot.keyClick(area, key, CONTROL)
    qtbot.keyClicks(area, "kettle")
    qtbot.keyClick(area, key, CONTROL)
    qtbot.keyClicks(area, " whistled")
    assert area.text() == f"- 🌱 {mark}kettle{mark} whistled"
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == f"- 🌱 {mark}kettle{mark} whistled\n"


def test_bold_goes_on_behind_a_bold_word_and_ends_after_a_space(qtbot: QtBot, area: WritingArea) -> None:
    area.load("some **bold**")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(area, " more ")
    qtbot.keyClick(area, Qt.Key.Key_B, CONTROL)
    assert area.text() == "some **bold more** "
    qtbot.keyClicks(area, "next")
    assert area.text() == "some **bold more** next"


@pytest.mark.parametrize(
    ("key", "keys", "mark"),
    (
        (Qt.Key.Key_B, CONTROL, "**"),
        (Qt.Key.Key_I, CONTROL, "*"),
        (Qt.Key.Key_X, CONTROL | SHIFT, "~~"),
    ),
)
def test_a_mark_with_nothing_chosen_loses_no_letter_to_the_next_one(
    qtbot: QtBot, area: WritingArea, key: Qt.Key, keys: Qt.KeyboardModifier, mark: str
) -> None:
    def put_caret(place: int) -> None:
        cursor = area.textCursor()
        cursor.setPosition(place)
        area.setTextCursor(cursor)

    # Within a word, an emoji before it: the caret stays between its letters.
    area.load("🌱 the kettle whistled")
    put_caret(10)
    qtbot.keyClick(area, key, keys)
    assert area.text() == f"🌱 the {mark}kettle{mark} whistled"
    assert not area.textCursor().hasSelection()
    qtbot.keyClicks(area, "x")
    assert area.text() == f"🌱 the {mark}ketxtle{mark} whistled"
    area.undo()
    area.undo()
    assert area.text() == "🌱 the kettle whistled"
    put_caret(10)
    qtbot.keyClick(area, key, keys)
    qtbot.keyClick(area, key, keys)
    assert area.text() == "🌱 the kettle whistled" and area.textCursor().position() == 10
    # Behind its last letter, and behind a space, a pair is opened: what is typed stands in it.
    for text in ("the kettle", "the kettle "):
        area.load("")
        qtbot.keyClicks(area, text)
        qtbot.keyClick(area, key, keys)
        assert area.text() == f"{text}{mark}{mark}" and not area.textCursor().hasSelection()
        qtbot.keyClick(area, key, keys)
        assert area.text() == text
        qtbot.keyClick(area, key, keys)
        area.undo()
        assert area.text() == text
        qtbot.keyClick(area, key, keys)
        qtbot.keyClicks(area, "s")
        assert area.text() == f"{text}{mark}s{mark}"
        qtbot.keyClick(area, key, keys)
        qtbot.keyClicks(area, " on")
        assert area.text() == f"{text}{mark}s{mark} on"


def test_items_move_in_and_out(qtbot: QtBot, area: WritingArea) -> None:
    area.load("- one")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_BracketRight, CONTROL)
    assert area.text() == "  - one"
    assert typed(qtbot, area, "!") == "  - one!"
    qtbot.keyClick(area, Qt.Key.Key_BracketLeft, CONTROL)
    assert area.text() == "- one!"


def test_a_web_page_is_pasted_as_markdown(area: WritingArea) -> None:
    page = QMimeData()
    page.setHtml("<h2>The role</h2><ul><li><b>kettles</b></li></ul>")
    page.setText("The role kettles")
    area.insertFromMimeData(page)
    assert area.text() == "## The role\n\n- **kettles**"
    area.undo()
    assert area.text() == ""


def test_plain_words_are_pasted_as_they_are(area: WritingArea) -> None:
    plain = QMimeData()
    plain.setText("<b>not a page</b>\r\nsecond")
    area.insertFromMimeData(plain)
    assert area.text() == "<b>not a page</b>\nsecond"


def test_a_link_opens_only_with_ctrl(qtbot: QtBot, area: WritingArea) -> None:
    opened: list[str] = []
    keeper = Opener(opened)
    QDesktopServices.setUrlHandler("https", keeper, "open")
    try:
        area.load("see https://example.org/kettle today")
        cursor = QTextCursor(area.document())
        cursor.setPosition(12)
        place = area.cursorRect(cursor).center()
        qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert opened == []
        qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
        assert opened == ["https://example.org/kettle"]
        area.load("see [my CV](My.Notes/CV.pdf) today")
        qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
        assert opened == ["https://example.org/kettle"]
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_a_long_text_is_whole_at_once_and_dressed_soon(qtbot: QtBot, area: WritingArea) -> None:
    text = "\n\n".join(f"# Part {number}\n\nThe kettle **whistled** again. " * 20 for number in range(24))
    area.load(text)
    assert area.text() == text
    assert area.is_kept
    last = area.document().lastBlock()
    qtbot.waitUntil(lambda: last.blockFormat().lineHeight() > 0)
    # Nothing that was done to how it looks is a step of undo.
    qtbot.waitUntil(lambda: area.document().isUndoRedoEnabled())
    assert not area.document().isUndoAvailable()
    area.caret_to_end()
    qtbot.keyClicks(area, "!")
    assert area.document().isUndoAvailable()
    area.undo()
    assert area.text() == text


def test_pasted_lines_stand_as_far_apart_as_the_others(area: WritingArea) -> None:
    area.load("one")
    area.caret_to_end()
    words = QMimeData()
    words.setText("\ntwo\nthree")
    area.insertFromMimeData(words)
    block, heights = area.document().firstBlock(), set()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert len(heights) == 1 and heights.pop() > 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(text=ANYTHING)
def test_what_is_loaded_is_what_stands_there(area: WritingArea, text: str) -> None:
    area.load(text)
    assert area.text() == normalise(text)
    assert area.is_kept


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)
@given(before=ANYTHING, pasted=ANYTHING)
def test_a_paste_its_undo_and_its_redo_are_exact(area: WritingArea, before: str, pasted: str) -> None:
    area.load(before)
    kept = area.text()
    area.caret_to_end()
    words = QMimeData()
    words.setText(pasted)
    # The system's clipboard cannot carry everything either: what it hands on is what was pasted.
    handed = words.text()
    area.insertFromMimeData(words)
    after = area.text()
    assert after == kept + normalise(handed)
    if after != kept:
        area.undo()
        assert area.text() == kept
        area.redo()
        assert area.text() == after


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(["- ", "x", "**", "> ", "| a |", "```", "🌱", "[ ] ", "\n", "#", " "]), max_size=25
    )
)
def test_styling_changes_no_letter(area: WritingArea, parts: list[str]) -> None:
    area.load("".join(parts))
    QApplication.processEvents()
    assert area.text() == normalise("".join(parts))
    assert not area.document().isUndoAvailable()


@pytest.mark.parametrize("first", ["# A heading", "Plain words.", "> a quote", ""])
def test_each_enter_on_an_empty_line_makes_one(qtbot, area, first):
    area.load("")
    qtbot.keyClicks(area, first)
    enter, shift = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier
    if first.startswith(">"):
        qtbot.keyClick(area, enter, shift)
        qtbot.keyClick(area, enter)
    else:
        qtbot.keyClick(area, enter)
        qtbot.keyClick(area, enter)
    qtbot.keyClick(area, enter)
    qtbot.keyClicks(area, "x")
    assert area.text() == f"{first}\n\n\nx"
    heights = set()
    block = area.document().firstBlock()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert len(heights) == 1


def test_shift_and_enter_begin_a_line_that_is_no_item(qtbot, area):
    area.load("- one")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(area, "more of it")
    assert area.text() == "- one\nmore of it"


def test_the_least_height_that_a_page_asks_for_holds_in_a_low_window(qtbot: QtBot, theme: Theme) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    area = WritingArea(theme, "Entry text")
    area.setMinimumHeight(200)
    QVBoxLayout(room).addWidget(area)
    room.resize(300, 100)
    room.show()
    area.setFocus()
    qtbot.waitUntil(area.isVisible)
    assert area.height() >= 200


def test_tab_moves_a_lists_line_and_leads_on_from_any_other(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    area, after = WritingArea(theme, "Entry text"), QPushButton("After")
    box = QVBoxLayout(page)
    box.addWidget(area)
    box.addWidget(after)
    page.show()
    area.setFocus()
    qtbot.keyClicks(area, "- bread")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    qtbot.keyClicks(area, " and jam")
    assert area.text() == "  - bread and jam"
    qtbot.keyClick(area, Qt.Key.Key_Backtab, SHIFT)
    assert area.text() == "- bread and jam"
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert page.focusWidget() is after


def test_all_chosen_lines_move_and_stay_chosen(qtbot: QtBot, area: WritingArea) -> None:
    area.load("- a\n- b\n- c\nwords")
    cursor = area.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert area.text() == "- a\n  - b\n  - c\nwords"
    assert area.textCursor().hasSelection()
    qtbot.keyClick(area, Qt.Key.Key_Backtab, SHIFT)
    assert area.text() == "- a\n- b\n- c\nwords"
    area.undo()
    assert area.text() == "- a\n  - b\n  - c\nwords"


def test_undo_takes_back_a_word_and_not_all_of_a_paragraph(qtbot: QtBot, area: WritingArea) -> None:
    typed(qtbot, area, "one two three")
    left = []
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Z, CONTROL)
        left.append(area.text())
    assert left == ["one two", "one", ""]
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert area.text() == "one two three"


def test_a_paste_and_the_letter_after_it_are_two_steps(qtbot: QtBot, area: WritingArea) -> None:
    typed(qtbot, area, "a")
    area.insert_words("pasted")
    qtbot.keyClicks(area, "b")
    qtbot.keyClick(area, Qt.Key.Key_Z, CONTROL)
    assert area.text() == "apasted"
    qtbot.keyClick(area, Qt.Key.Key_Z, CONTROL)
    assert area.text() == "a"


def test_tab_is_typed_within_code_and_taken_back(qtbot: QtBot, area: WritingArea) -> None:
    typed(qtbot, area, "```\n")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert typed(qtbot, area, "x = 2") == "```\n    x = 2"
    qtbot.keyClick(area, Qt.Key.Key_Backtab, SHIFT)
    assert area.text() == "```\nx = 2"


def test_the_caret_is_seen_still_where_the_text_gets_less_room(qtbot: QtBot, area: WritingArea) -> None:
    area.load("One line of many.\n" * 12)
    area.caret_to_end()
    area.resize(area.width(), 140)
    area.verticalScrollBar().setValue(0)
    cursor = area.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.Down, n=3)
    area.setTextCursor(cursor)
    area.resize(area.width(), 70)
    assert area.cursorRect().top() >= 0 and area.cursorRect().bottom() <= area.viewport().height()
