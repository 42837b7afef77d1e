"""What is typed is kept by itself, exactly, and a refusal of the disk keeps it on the glass."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFormat
from PySide6.QtWidgets import QApplication

from rebound_desktop.core.change import Area
from rebound_desktop.core.journal import VersionReason
from rebound_desktop.store import JournalInUse, Store, backups
from rebound_desktop.store.database import plain_connection
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.page import Page

AWKWARD = "  two spaces first\n\n\tتعبت اليوم — 面接は終わった。🙂\nC:\\path *star* > not a quote \u00a0end  "


@pytest.fixture
def other_window(tmp_path, store):
    """A second connection that holds the journal's write lock."""
    connection = plain_connection(tmp_path / "journal" / "journal.db", store.key, write=True)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    connection.close()


def test_typing_is_kept_after_a_moment(open_journal, qtbot, texts):
    page = open_journal(0)
    assert page.entry.area.hasFocus()
    qtbot.keyClicks(page.entry.area, "The long table.")
    qtbot.waitUntil(lambda: texts() == ["The long table."], timeout=3000)
    assert page.entry.head.status.text() == "Kept on this computer"
    assert [row.title for row in page.side.rows] == ["The long table."]
    assert page.side.selected == page.entry.entry_id == page.shown_key()


def test_every_character_comes_back(open_journal, store, qtbot):
    page = open_journal(0)
    QApplication.clipboard().setText(AWKWARD)
    page.entry.area.paste()
    assert page.leave()
    again = open_journal(page.entry.entry_id)
    assert again.entry.area.text() == AWKWARD
    assert store.journal.entry(again.entry.entry_id).text == AWKWARD


def test_a_blank_page_keeps_nothing(open_journal, qtbot, texts):
    page = open_journal(0)
    assert page.leave() and texts() == []
    qtbot.keyClicks(page.entry.area, "  ")
    assert page.leave() and texts() == []
    qtbot.keyClicks(page.entry.area, "a")
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Backspace)
    assert page.leave() and texts() == []
    assert page.shown_key() is None


def test_an_emptied_entry_stays(open_journal, store, qtbot):
    key = store.journal.write("Something that was here")
    page = open_journal(key)
    page.entry.area.selectAll()
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Delete)
    assert page.leave()
    assert store.journal.entry(key).text == ""
    assert store.journal.versions(key)[0].text == "Something that was here"
    assert page.side.rows[0].title == "Nothing written yet"


def test_leaving_cuts_a_version(open_journal, store, qtbot):
    page = open_journal(0)
    qtbot.keyClicks(page.entry.area, "First words")
    assert page.leave()
    (version,) = store.journal.versions(page.entry.entry_id)
    assert (version.text, version.reason) == ("First words", VersionReason.LEFT)


def test_a_refusal_keeps_the_text_here_and_tries_again(open_journal, qtbot, texts, other_window, window):
    page: Page = open_journal(0)
    qtbot.keyClicks(page.entry.area, "Not lost")
    qtbot.waitUntil(lambda: page.entry.head.status.text() == "Not kept yet", timeout=3000)
    assert page.entry.head.trouble.isVisible()
    assert "Your text stays here." in page.entry.head.trouble.text()
    assert page.typed_texts() == ["Not lost"] and page.entry.area.text() == "Not lost"
    assert not page.leave() and window.said
    other_window.execute("ROLLBACK")
    qtbot.waitUntil(lambda: texts() == ["Not lost"], timeout=4000)
    assert page.entry.head.status.text() == "Kept on this computer"
    assert not page.entry.head.trouble.isVisible() and page.leave() and page.typed_texts() == []


def test_a_page_that_is_not_kept_stays_when_another_is_chosen(open_journal, qtbot, store, other_window):
    other_window.execute("ROLLBACK")
    key = store.journal.write("An older page")
    page = open_journal(0)
    other_window.execute("BEGIN IMMEDIATE")
    qtbot.keyClicks(page.entry.area, "Half a thought")
    index = page.side.model.place_of(key)
    qtbot.mouseClick(
        page.side.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.side.view.visualRect(index).center(),
    )
    assert page.entry.area.text() == "Half a thought" and page.side.selected is None


def test_a_refresh_leaves_caret_and_words_alone(open_journal, qtbot, store):
    key = store.journal.write("One two three")
    page = open_journal(key)
    cursor = page.entry.area.textCursor()
    cursor.setPosition(4)
    page.entry.area.setTextCursor(cursor)
    qtbot.keyClicks(page.entry.area, "and ")
    page.refresh()
    assert page.entry.area.text() == "One and two three"
    assert page.entry.area.textCursor().position() == 8
    page.entry.keep()
    store.journal.write("One and two three, written elsewhere", entry_id=key)
    assert page.entry.area.text().endswith("elsewhere")
    assert page.entry.area.textCursor().position() == 8


@pytest.mark.parametrize("text", ["مرحبا، كان اليوم طويلا.", "面接のあと、駅まで歩いた。", "일이 끝났다"])
def test_every_script_is_written_and_listed(open_journal, qtbot, texts, text):
    page = open_journal(0)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.entry.area.insertPlainText(text)
    page.entry.keep()
    assert texts() == [text]
    assert page.side.rows[0].title == text
    assert not page.grab().isNull()


def test_the_lock_is_real(other_window, store):
    """The simulation above is a lock that the store meets as its own error."""
    with pytest.raises(JournalInUse):
        store.journal.write("x")


def test_a_short_first_line_looks_like_a_title(open_journal, qtbot, theme):
    page = open_journal(0)
    area = page.entry.area
    qtbot.keyClicks(area, "The panel")

    def size_of_first_line() -> int:
        formats = area.document().firstBlock().layout().formats()
        return int(formats[0].format.property(QTextFormat.Property.FontPixelSize)) if formats else 0

    assert size_of_first_line() == 0
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: size_of_first_line() == theme.px(24))
    assert area.text() == "The panel\n"


@pytest.fixture
def other_copy(tmp_path, store, clock):
    """Begins what another computer wrote, in a copy of the journal as it is now; gives that copy's store."""
    opened = []

    def begin():
        made = store.backup()
        backups.restore(made, store.key, tmp_path / "other", clock.moment)
        other = Store(tmp_path / "other", store.keys, store.key, clock.clock, lambda change: None)
        opened.append(other)
        return other

    yield begin
    for other in opened:
        other.close()


def test_what_a_merge_brings_while_one_is_typing_is_not_typed_over(
    open_journal, store, clock, qtbot, other_copy
):
    key = store.journal.write("The long table.")
    other = other_copy()
    page = open_journal(key)
    page.entry.area.caret_to_end()
    qtbot.keyClicks(page.entry.area, " I was early.")
    assert page.leave()
    clock.go_on(minutes=1)
    other.journal.write("The long table. Three of them.", entry_id=key)
    other.close()
    qtbot.keyClicks(page.entry.area, " And calm.")
    store.say_changed(store.merge(other.folder).areas)
    assert store.journal.entry(key).text == "The long table. Three of them."
    assert page.entry.area.text().endswith("And calm."), "what is being typed stays"
    assert page.leave()
    held = {store.journal.entry(key).text, *(version.text for version in store.journal.versions(key))}
    assert {"The long table. I was early. And calm.", "The long table. Three of them."} <= held


@pytest.mark.parametrize("is_told", [True, False])
@pytest.mark.parametrize("others", [0, 1])
def test_an_entry_that_was_set_aside_while_one_is_typing_takes_no_word_along(
    open_journal, store, qtbot, texts, is_told, others
):
    for _ in range(others):
        store.journal.write("Another page.")
    key = store.journal.write("The long table.")
    page = open_journal(key)
    page.entry.area.caret_to_end()
    qtbot.keyClicks(page.entry.area, " And more.")
    # As a merge sets it aside: the window hears of it afterwards, before the next key or after it.
    with closing(opener(store)()) as other:
        other.journal.set_aside(key)
    if is_told:
        store.say_changed((Area.JOURNAL,))
    page.entry.area.keep_now()
    assert texts()[0] == "The long table. And more." and len(texts()) == others + 1
    assert page.entry.entry_id != key and page.side.selected == page.entry.entry_id
    qtbot.keyClicks(page.entry.area, " Still.")
    assert page.leave() and texts()[0] == "The long table. And more. Still." and len(texts()) == others + 1
