"""Half a name and Enter means whoever is known and fits; only who is chosen as someone new is noted anew."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.store import Store
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.person_field import PersonField

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def entered() -> list[str]:
    """What was in the field each time it was entered, which empties it."""
    return []


@pytest.fixture
def field(qtbot: QtBot, theme: object, store: Store, entered: list[str]) -> Iterator[PersonField]:
    """A field that empties itself once something is entered, as those do that add somebody."""
    window, inside = QMainWindow(), QWidget()
    window.setCentralWidget(inside)
    made = PersonField(store, "Somebody", offers_new=True)
    box = QVBoxLayout(inside)
    box.addWidget(made)
    box.addWidget(Field("The next field"))

    def enter() -> None:
        entered.append(made.text())
        made.clear()

    made.returnPressed.connect(enter)
    made.taken.connect(enter)
    store.contacts.add("Helene Roth")
    store.contacts.add("Helga Brandt")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def offered(field: PersonField) -> list[str]:
    model = field.completer().completionModel()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


@pytest.fixture
def half(qtbot: QtBot, field: PersonField) -> Callable[[], QWidget]:
    """Types half a name; what drops down comes back."""

    def type_half() -> QWidget:
        qtbot.keyClicks(field, "Hel")
        popup = field.completer().popup()
        qtbot.waitUntil(lambda: popup.isVisible() and popup.selectionModel().hasSelection())
        return popup

    return type_half


def test_who_is_new_is_offered_last(field: PersonField, half: Callable[[], QWidget]) -> None:
    half()
    assert offered(field) == ["Helene Roth", "Helga Brandt", "Hel, someone new"]


def test_of_two_of_one_name_whoever_is_at_this_company_is_on_top(
    qtbot: QtBot, field: PersonField, store: Store, entered: list[str]
) -> None:
    store.contacts.add("Dana", company="Fabrikam")
    here = store.contacts.add("Dana", company="Contoso")
    field.at = "Contoso"
    qtbot.keyClicks(field, "Dana")
    assert offered(field) == ["Dana · Contoso", "Dana · Fabrikam"]
    popup = field.completer().popup()
    qtbot.waitUntil(lambda: popup.isVisible() and popup.selectionModel().hasSelection())
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert entered == ["Dana"] and store.contacts.known_at("Contoso", "Dana") == here


def test_the_one_on_top_is_seen_to_be_marked_while_what_is_typed_stays(
    field: PersonField, half: Callable[[], QWidget]
) -> None:
    half()
    marked = field.completer().popup().selectionModel().selectedIndexes()
    assert [index.data() for index in marked] == ["Helene Roth"] and field.text() == "Hel"


def test_enter_enters_the_one_on_top_and_the_field_stays_empty(
    qtbot: QtBot, field: PersonField, half: Callable[[], QWidget], entered: list[str]
) -> None:
    qtbot.keyClick(half(), Qt.Key.Key_Return)
    qtbot.wait(0)
    assert entered == ["Helene Roth"] and field.text() == ""


def test_enter_right_after_the_last_letter_means_the_one_on_top_too(
    qtbot: QtBot, field: PersonField, entered: list[str]
) -> None:
    qtbot.keyClicks(field, "Hel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert entered == ["Helene Roth"]


def test_another_is_taken_by_the_arrow_keys(
    qtbot: QtBot, half: Callable[[], QWidget], entered: list[str]
) -> None:
    popup = half()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert entered == ["Helga Brandt"]


def test_someone_new_is_noted_by_the_name_that_was_typed(
    qtbot: QtBot, half: Callable[[], QWidget], entered: list[str]
) -> None:
    popup = half()
    for _ in range(2):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert entered == ["Hel"]


def test_after_escape_enter_means_what_was_typed(
    qtbot: QtBot, field: PersonField, half: Callable[[], QWidget], entered: list[str]
) -> None:
    qtbot.keyClick(half(), Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert entered == ["Hel"]


def test_tab_takes_who_is_marked_along_to_the_next_field(
    qtbot: QtBot, field: PersonField, half: Callable[[], QWidget], entered: list[str]
) -> None:
    qtbot.keyClick(half(), Qt.Key.Key_Tab)
    assert field.text() == "Helene Roth" and not field.hasFocus() and entered == []


def test_a_click_takes_whom_it_hits(
    qtbot: QtBot, field: PersonField, half: Callable[[], QWidget], entered: list[str]
) -> None:
    popup = field.completer().popup()
    half()
    place = popup.visualRect(popup.model().index(1, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: entered == ["Helga Brandt"])
    assert field.text() == ""


def test_enter_means_a_name_before_somebody_whose_company_is_called_so(
    qtbot: QtBot, store: Store, field: PersonField, entered: list[str]
) -> None:
    store.contacts.add("Eva Braun", company="Maxon")
    store.contacts.add("Max Weber")
    qtbot.keyClicks(field, "Max")
    assert offered(field) == ["Max Weber", "Eva Braun", "Max, someone new"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert entered == ["Max Weber"]


def test_where_only_a_company_is_called_so_enter_means_someone_new(
    qtbot: QtBot, store: Store, field: PersonField, entered: list[str]
) -> None:
    for number in range(9):
        store.contacts.add(f"Eva Braun {number}", company="Maxon")
    qtbot.keyClicks(field, "Max")
    popup = field.completer().popup()
    qtbot.waitUntil(lambda: popup.isVisible() and popup.selectionModel().hasSelection())
    marked = popup.currentIndex()
    assert marked.data() == "Max, someone new"
    assert popup.viewport().rect().contains(popup.visualRect(marked))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert entered == ["Max"]


def test_whoever_has_the_whole_name_stands_above_all_others(
    qtbot: QtBot, store: Store, field: PersonField, entered: list[str]
) -> None:
    for number in range(9):
        store.contacts.add(f"Ada Max {number}")
    store.contacts.add("Max")
    qtbot.keyClicks(field, "max")
    assert len(offered(field)) == 8 and offered(field)[0] == "Max"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert entered == ["Max"]
