"""What was typed is what is kept: through the page, versions, restoring, the archive and back, for all of Unicode."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rebound_desktop.core.journal import normalise
from rebound_desktop.exchange.archive import read_archive, write_archive
from rebound_desktop.store import Store, create, rows

# Begun with a letter: a page without any is no entry.
TEXTS = st.text(max_size=80).map(lambda text: f"a{text}")
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
BY_THE_WAY = {"suppress_health_check": list(HealthCheck), "deadline": None}


def put(area, text):
    """Another text pasted in the place of all that stands there, as one step of undo."""
    cursor = area.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    area.setTextCursor(cursor)
    pasted = QMimeData()
    pasted.setText(text)
    area.insertFromMimeData(pasted)


@settings(max_examples=12, **BY_THE_WAY)
@given(first=TEXTS, second=TEXTS)
def test_a_page_its_undo_its_versions_and_their_return_are_exact(open_journal, store, first, second):
    page = open_journal(0)
    area = page.entry.area
    put(area, first)
    assert page.leave()
    entry_id = page.entry.entry_id
    assert store.journal.entry(entry_id).text == normalise(first)
    put(area, second)
    area.undo()
    area.keep_now()
    assert store.journal.entry(entry_id).text == normalise(first)
    area.redo()
    assert page.leave() and store.journal.entry(entry_id).text == normalise(second)
    earlier = {version.text: version.id for version in store.journal.versions(entry_id)}
    if normalise(first) != normalise(second):
        store.journal.restore_version(earlier[normalise(first)])
        page.refresh()
        assert area.text() == normalise(first)
        assert normalise(second) in {version.text for version in store.journal.versions(entry_id)}


# What hands do on a page; the letters come as an input method gives them, which can give any.
KEYS = {
    "enter": (Qt.Key.Key_Return, NONE),
    "rub out": (Qt.Key.Key_Backspace, NONE),
    "word away": (Qt.Key.Key_Backspace, CONTROL),
    "to the left": (Qt.Key.Key_Left, NONE),
    "choose a line": (Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier),
    "bold": (Qt.Key.Key_B, CONTROL),
    "task": (Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier),
    "indent": (Qt.Key.Key_BracketRight, CONTROL),
    "undo": (Qt.Key.Key_Z, CONTROL),
    "redo": (Qt.Key.Key_Y, CONTROL),
    "all": (Qt.Key.Key_A, CONTROL),
}
ACTS = st.lists(
    st.one_of(
        st.sampled_from([*KEYS, "keep", "leave and come back"]),
        st.text(st.characters(exclude_categories=()), min_size=1, max_size=12),
        st.sampled_from(
            ["- ", "- [ ] ", "> ", "# ", "**", "`", "@D", "[[", "😀", "e\u0301", "שלום", "東京", "\u202e"]
        ),
    ),
    min_size=4,
    max_size=24,
)


def do(page, act):
    """One thing that hands do. A lone surrogate is no letter: what gives one gives U+FFFD."""
    area = page.entry.area
    if act in KEYS:
        QTest.keyClick(area, *KEYS[act])
    elif act == "keep":
        area.keep_now()
    elif act == "leave and come back":
        assert page.leave()
        key = page.entry.entry_id
        page.open(0)
        page.open(key if key is not None else 0)
    else:
        given = QInputMethodEvent("", [])
        given.setCommitString(normalise(act))
        QApplication.sendEvent(area, given)


@settings(max_examples=20, **BY_THE_WAY)
@given(acts=ACTS)
def test_whatever_hands_do_what_stands_there_is_what_is_kept_and_seen_again(open_journal, store, acts):
    page = open_journal(0)
    area = page.entry.area
    for act in acts:
        do(page, act)
        stood = area.text()
        assert stood == normalise(stood)
        if act == "keep" and page.entry.entry_id is not None and stood.strip():
            assert store.journal.entry(page.entry.entry_id).text == stood
    stood = area.text()
    assert page.leave()
    key = page.entry.entry_id
    if key is None:
        assert not stood.strip()
        return
    kept = store.journal.entry(key).text
    assert kept == stood or not stood.strip()
    store.journal.cut_version(key)
    mark = store.write_mark()
    again = open_journal(key)
    assert again.entry.area.text() == kept
    assert again.leave() and not store.changed_since(mark)


@settings(max_examples=10, **BY_THE_WAY)
@given(text=st.text(st.characters(exclude_categories=()), min_size=1, max_size=60), more=st.text(max_size=20))
def test_undo_to_the_beginning_and_redo_to_the_end_are_exact(open_journal, store, text, more):
    page = open_journal(store.journal.write("first"))
    area, stood = page.entry.area, ["first"]
    area.caret_to_end()
    for act in (text, "enter", more or "x", "bold", "task"):
        do(page, act)
        if area.text() != stood[-1]:
            stood.append(area.text())
        area.keep_now()
    back = [area.text()]
    while area.document().isUndoAvailable():
        area.undo()
        back.append(area.text())
    assert back[0] == stood[-1] and back[-1] == "first"
    while area.document().isRedoAvailable():
        area.redo()
    assert area.text() == stood[-1]
    assert page.leave() and store.journal.entry(page.entry.entry_id).text == stood[-1]


@settings(max_examples=3, **BY_THE_WAY)
@given(texts=st.lists(TEXTS, min_size=4, max_size=16), later=TEXTS)
def test_whatever_is_written_leaves_and_comes_back_as_it_was(clock, texts, later):
    with TemporaryDirectory() as place:
        home = create(Path(place) / "one", clock.clock, lambda change: None)
        keys = [home.journal.write(text) for text in texts]
        home.journal.cut_version(keys[0])
        home.journal.write(later, entry_id=keys[0])
        home.afterthoughts.write(keys[0], later)
        archive = Path(place) / "all.rebound-archive.zip"
        with rows.leaving(home.folder, home.key) as leaving:
            write_archive(leaving, archive, datetime(2026, 11, 23, tzinfo=UTC))
        changed = home.journal.entry(keys[0])
        kept = {entry.uid: entry.text for entry in home.journal.whole()}
        home.close()
        other = create(Path(place) / "other", clock.clock, lambda change: None)
        other.close()
        read_archive(archive, other.folder, other.keys, other.key, clock.clock)
        again = Store(other.folder, other.keys, other.key, clock.clock, lambda change: None)
        came = {entry.uid: entry.text for entry in again.journal.whole()}
        first = next(entry.id for entry in again.journal.whole() if entry.uid == changed.uid)
        earlier = {version.text for version in again.journal.versions(first)}
        (thought,) = again.afterthoughts.of_entry(first)
        again.close()
    assert came == kept and set(came.values()) == {normalise(text) for text in (later, *texts[1:])}
    assert texts[0] == later or normalise(texts[0]) in earlier
    assert thought.text == normalise(later).strip()


def every_letter():
    """Each code point there is but the surrogates, which no text holds by themselves, a thousand a line."""
    letters = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]
    return "\n".join("".join(letters[at : at + 1000]) for at in range(0, len(letters), 1000))


def test_each_letter_of_unicode_is_kept_leaves_and_comes_back(store, clock):
    text = every_letter()
    kept = store.journal.entry(store.journal.write(text)).text
    assert kept == normalise(text)
    assert set(text) - set(kept) == {"\r", "\u2029", "\ufdd0", "\ufdd1"}
    with TemporaryDirectory() as place:
        archive = Path(place) / "all.rebound-archive.zip"
        with rows.leaving(store.folder, store.key) as leaving:
            write_archive(leaving, archive, datetime(2026, 11, 23, tzinfo=UTC))
        other = create(Path(place) / "other", clock.clock, lambda change: None)
        other.close()
        read_archive(archive, other.folder, other.keys, other.key, clock.clock)
        again = Store(other.folder, other.keys, other.key, clock.clock, lambda change: None)
        (entry,) = again.journal.whole()
        again.close()
    assert entry.text == kept


@pytest.mark.parametrize(
    "text", ["A page", "", "# A\n\n- [ ] b\n\n| a | b |\n", "x\u00a0y\u2028z\ufeff", "שלום\n東京"]
)
def test_opening_without_typing_writes_nothing(open_journal, store, qtbot, text):
    key = store.journal.write(text)
    store.journal.cut_version(key)
    mark = store.write_mark()
    page = open_journal(key)
    qtbot.waitUntil(page.entry.area.document().isUndoRedoEnabled)
    page.entry.area.moveCursor(QTextCursor.MoveOperation.End)
    assert page.leave()
    assert not store.changed_since(mark)


def test_what_an_input_method_is_still_composing_is_not_kept_and_what_it_gives_is(open_journal, store):
    page = open_journal(store.journal.write("a "))
    area = page.entry.area
    area.caret_to_end()
    QApplication.sendEvent(area, QInputMethodEvent("にほん", []))
    area.keep_now()
    assert area.text() == "a " and store.journal.entry(page.entry.entry_id).text == "a "
    given = QInputMethodEvent("", [])
    given.setCommitString("日本")
    QApplication.sendEvent(area, given)
    assert page.leave()
    assert store.journal.entry(page.entry.entry_id).text == "a 日本"


def test_a_line_goes_by_its_own_direction(open_journal, store):
    page = open_journal(store.journal.write("One line.\nשורה אחת.\nسطر واحد."))
    block, directions = page.entry.area.document().firstBlock(), []
    while block.isValid():
        directions.append(block.textDirection().name)
        block = block.next()
    assert directions == ["LeftToRight", "RightToLeft", "RightToLeft"]
