"""What holds for every room over a year of sample data: one main thing to do, a name for whatever can be reached."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.pages import ROOMS, room_title
from rebound_desktop.ui.widgets.controls import Card
from rebound_desktop.ui.widgets.side_list import SideList
from tests.flows.conftest import what_it_is_about

OPEN_TO_ALL = [room.name for room in ROOMS if not room.about]


@pytest.fixture
def window(over_a_year: MainWindow) -> MainWindow:
    return over_a_year


def reached(page: QWidget) -> list[QWidget]:
    """What the Tab key comes to, or a pointer presses."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(page)
        and widget.isEnabled()
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton))
        # The parts that Qt puts into its own widgets speak through these.
        and not widget.objectName().startswith("qt_")
    ]


def on_the_page_itself(page: QWidget, button: QWidget) -> bool:
    """Not part of a list, a card or a form: those are about one thing each, and have their own."""
    parent = button.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, Card | SideList | QAbstractItemView):
            return False
        parent = parent.parentWidget()
    return True


def others_of(page: QWidget, holder: QWidget | None) -> list[str]:
    """The further actions that a page itself shows, or one of its cards; all else is under More."""

    def card_of(button: QWidget) -> QWidget | None:
        parent = button.parentWidget()
        while parent is not None and parent is not page and not isinstance(parent, Card):
            parent = parent.parentWidget()
        return parent if isinstance(parent, Card) else None

    return [
        button.text() or button.accessibleName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisibleTo(page)
        and button.property("role") == "secondary"
        and (on_the_page_itself(page, button) if holder is None else card_of(button) is holder)
    ]


@pytest.mark.parametrize("room", [room.name for room in ROOMS])
def test_a_page_is_called_what_its_room_is(window: MainWindow, room: str) -> None:
    """It has the keyboard itself where nothing on it takes it, as Today has at the start."""
    store = window.session.store
    assert store is not None
    window.go(room, what_it_is_about(store, room))
    assert window.rooms is not None and window.rooms.page is not None
    called = window.rooms.page.accessibleName()
    # Of the five steps the page says which it is.
    assert called.startswith("Step ") if room == "rebound" else called == room_title(window.rooms.here)


@pytest.mark.parametrize("with_a_thing", [False, True])
@pytest.mark.parametrize("room", [room.name for room in ROOMS])
def test_besides_the_main_thing_a_room_shows_three_others_at_most(
    window: MainWindow, room: str, with_a_thing: bool
) -> None:
    store = window.session.store
    assert store is not None
    window.go(room, what_it_is_about(store, room) if with_a_thing or room not in OPEN_TO_ALL else None)
    QApplication.processEvents()
    assert window.rooms is not None and window.rooms.page is not None
    page = window.rooms.page
    for holder in (None, *(card for card in page.findChildren(Card) if card.isVisibleTo(page))):
        assert len(others_of(page, holder)) <= 3, others_of(page, holder)


@pytest.mark.parametrize("room", OPEN_TO_ALL)
def test_a_room_has_one_main_thing_to_do_and_a_name_for_all_else(
    qtbot: QtBot, window: MainWindow, room: str
) -> None:
    window.go(room)
    QApplication.processEvents()
    assert window.rooms is not None and window.rooms.page is not None
    page = window.rooms.page
    lists = page.findChildren(SideList)
    main = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisibleTo(page) and button.property("role") == "primary"
    ]
    # One for the list, where there is one, and one for what is open beside it.
    on_lists = [button.text() for button in main if any(each.isAncestorOf(button) for each in lists)]
    assert len(on_lists) <= 1 and len(main) - len(on_lists) <= 1, [button.text() for button in main]
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in reached(page)
        if not (widget.accessibleName() or str(getattr(widget, "text", str)()).strip())
    ]
    assert nameless == []


def test_nothing_is_a_window_of_its_own_before_it_stands_on_its_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    """What is shown before it has a parent flashes over the desktop, and takes the keyboard away."""
    strays: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
            if is_shown and watched.isWindow() and watched is not window:
                strays.append(f"{type(watched).__name__} {watched.accessibleName()}")
            return False

    watch, app = Watch(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    try:
        for room in OPEN_TO_ALL:
            window.go(room)
            qtbot.wait(30)
    finally:
        app.removeEventFilter(watch)
    assert strays == []


@pytest.mark.parametrize("room", OPEN_TO_ALL)
def test_where_nothing_was_typed_there_is_nothing_that_the_store_may_not_have(
    window: MainWindow, room: str
) -> None:
    window.go(room)
    QApplication.processEvents()
    assert window.rooms is not None and window.rooms.page is not None
    assert [text for text in window.rooms.page.typed_texts() if text.strip()] == []
