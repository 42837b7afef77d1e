"""What was set aside comes back with one press, and is erased only after a question."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.trash.page import TrashPage
from rebound_desktop.ui.widgets.kept_rows import PAGE
from tests.conftest import HandClock
from tests.ui.conftest import Window, named, said


def press(qtbot: QtBot, page: Page, name: str) -> None:
    qtbot.mouseClick(named(page, QPushButton, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_nothing_rests_at_first(furnish: Callable[..., Page]) -> None:
    assert "Nothing rests here." in said(furnish(TrashPage))


def test_it_leads_back_to_the_settings_wherever_one_came_from(
    furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    press(qtbot, furnish(TrashPage), "Settings")
    assert window.went == [("settings", None)]


def test_it_is_brought_back_and_that_can_be_undone(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    entry = store.journal.write("The long table.")
    store.journal.set_aside(entry)
    page = furnish(TrashPage)
    assert "The long table." in said(page)
    assert "Entry · set aside today · rests until 23 Dec" in said(page)
    press(qtbot, page, "Bring back: The long table.")
    assert store.journal.entry(entry) is not None
    assert window.said == ["Brought back"] and window.offered_undo == [True]
    assert "Nothing rests here." in said(page)


def test_a_title_is_read_whole_where_there_is_little_room(furnish: Callable[..., Page], store: Store) -> None:
    """With large text half of it was cut: what one is about to erase for ever must be known."""
    title = "I can be asked twice and not get lost in the middle of a long answer."
    store.lessons.set_aside(store.lessons.add(title))
    page = furnish(TrashPage, size=(520, 600))
    assert any(label.text() == title for label in page.findChildren(QLabel) if label.isVisible())


def test_erasing_asks_first_with_the_safe_answer_in_hand(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    entry = store.journal.write("The long table.")
    store.journal.set_aside(entry)
    page = furnish(TrashPage)
    press(qtbot, page, "Erase for ever: The long table.")
    assert "Erase for ever? Nothing brings it back here." in said(page)
    qtbot.waitUntil(lambda: "No backup holds it." in said(page))
    assert "The long table." in said(page), "what would go is named"
    press(qtbot, page, "Keep it here: The long table.")
    assert len(store.trash.all()) == 1
    store.backup()
    press(qtbot, page, "Erase for ever: The long table.")
    qtbot.waitUntil(lambda: "The backup of today still holds it." in said(page))
    press(qtbot, page, "Erase for ever: The long table.")
    assert "The long table." not in said(page), "gone from the glass at once"
    qtbot.waitUntil(lambda: store.trash.all() == () and bool(window.said))
    assert window.said == ["Erased"] and window.offered_undo == [False]


def test_the_question_names_the_backups_by_their_days_and_other_copies(
    furnish: Callable[..., Page], store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    store.backup()
    clock.go_on(days=1)
    entry = store.journal.write("The long table.")
    store.journal.set_aside(entry)
    for days in (0, 0, 1, 8):
        clock.go_on(days=days, minutes=1)
        store.backup()
    page = furnish(TrashPage)
    press(qtbot, page, "Erase for ever: The long table.")
    qtbot.waitUntil(lambda: "3 backups still hold it, of today, 25 Nov and 24 Nov." in said(page))
    assert "Copies that were set aside" not in said(page)
    (store.folder / "damaged-2026-11-20T090000Z.db").write_bytes(b"of an earlier day")
    page.refresh()
    others = "Copies that were set aside in the journal's folder may hold it too."
    qtbot.waitUntil(lambda: others in said(page))


def set_aside(store: Store, number: int) -> None:
    """So many pages, the last of them on top."""
    for each in range(number):
        store.journal.set_aside(store.journal.write(f"Page {each}."))


def buttons(page: Page, text: str) -> list[QPushButton]:
    """From the top to the bottom."""
    QApplication.processEvents()
    found = [
        each for each in page.findChildren(QPushButton) if each.isVisibleTo(page) and each.text() == text
    ]
    return sorted(found, key=lambda each: each.mapTo(page, each.rect().topLeft()).y())


def test_what_comes_back_leaves_the_others_as_they_are(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    """All rows were made anew for each, and with two hundred of them one waited ten seconds."""
    set_aside(store, 30)
    page = furnish(TrashPage)
    qtbot.waitUntil(lambda: len(buttons(page, "Bring back")) == 30)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    before = buttons(page, "Bring back")
    before[20].setFocus()
    QApplication.processEvents()
    scrolled = bar.value()
    assert scrolled > 0
    press(qtbot, page, "Bring back: Page 9.")
    assert buttons(page, "Bring back") == [*before[:20], *before[21:]]
    assert before[21].hasFocus(), "the next one has the keyboard"
    assert bar.value() == scrolled
    store.undo.undo(store.undo.just_done().id)
    page.refresh()
    qtbot.waitUntil(lambda: len(buttons(page, "Bring back")) == 30)
    again = buttons(page, "Bring back")
    assert again[20].accessibleName() == "Bring back: Page 9."
    assert [*again[:20], *again[21:]] == [*before[:20], *before[21:]]
    assert before[21].hasFocus()


def test_of_many_the_newest_are_shown_and_the_others_on_request(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    set_aside(store, 90)
    page = furnish(TrashPage)
    qtbot.waitUntil(lambda: len(buttons(page, "Bring back")) == 40)
    press(qtbot, page, "Show earlier")
    focused = page.focusWidget()
    assert isinstance(focused, QWidget) and focused.accessibleName() == "Bring back: Page 49."
    qtbot.waitUntil(lambda: len(buttons(page, "Bring back")) == 80)
    press(qtbot, page, "Show earlier")
    qtbot.waitUntil(lambda: len(buttons(page, "Bring back")) == 90)
    assert "Show earlier" not in [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    page.open(None)
    assert len(buttons(page, "Bring back")) == 40, "whoever comes again begins at the newest"


def test_what_is_asked_about_stays_in_sight_however_much_is_set_aside_meanwhile(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    set_aside(store, PAGE + 20)
    page = furnish(TrashPage)
    shown = buttons(page, "Erase…")
    qtbot.mouseClick(shown[-1], Qt.MouseButton.LeftButton)
    keep = QApplication.focusWidget()
    assert isinstance(keep, QPushButton) and keep.text() == "Keep it here"
    store.journal.set_aside(store.journal.write("One more"))
    qtbot.waitUntil(lambda: "One more" in said(page))
    assert "Erase for ever? Nothing brings it back here." in said(page)
    qtbot.waitUntil(lambda: "No backup holds it." in said(page))
    held = QApplication.focusWidget()
    assert isinstance(held, QPushButton) and held.text() == "Keep it here"
