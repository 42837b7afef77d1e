"""What was set aside comes back with one press, and is erased only after a question."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.trash.page import TrashPage
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
