"""F1: the guide opens where one is, and leads back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rebound_desktop.core.help import OF_ROOM
from rebound_desktop.languages import NAMES
from rebound_desktop.paths import resource
from rebound_desktop.ui.help.page import HelpPage, topics
from rebound_desktop.ui.pages import ROOMS
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from tests.flows.conftest import Person


def help_page(person: Person) -> HelpPage:
    person.qtbot.keyClick(person.window, Qt.Key.Key_F1)
    assert person.window.rooms is not None
    page = person.window.rooms.page
    assert isinstance(page, HelpPage)
    return page


def text(page: HelpPage) -> str:
    reading = page.findChild(ReadingPage)
    assert reading is not None
    return reading.toPlainText()


def test_it_opens_at_what_belongs_to_the_room_and_leads_back(person: Person) -> None:
    person.start()
    person.window.go("letters")
    page = help_page(person)
    assert text(page).startswith("People and letters")
    person.press("Done")
    assert person.window.rooms is not None and person.window.rooms.here == "letters"


def test_a_word_narrows_the_list(person: Person) -> None:
    person.start()
    page = help_page(person)
    page.focus_search()
    person.qtbot.keyClicks(person.visible(QLineEdit, "Search the help"), "passphrase")
    person.qtbot.waitUntil(lambda: 0 < len(page.side.rows) < len(topics()))
    assert "Keeping it private" in [row.title for row in page.side.rows]


def test_every_room_that_has_a_topic_is_a_room_and_every_topic_is_there() -> None:
    assert set(OF_ROOM) <= {room.name for room in ROOMS}
    assert set(OF_ROOM.values()) <= {topic.name for topic in topics()}


def test_every_picture_of_the_guide_ships_with_it() -> None:
    names = {part.split(")")[0] for topic in topics() for part in topic.text.split("](")[1:]}
    pictures = {name for name in names if name.endswith(".png")}
    folders = ("pictures", *(f"pictures/{code}" for code in NAMES if code != "en"))
    assert pictures and all(resource(f"{folder}/{name}").is_file() for folder in folders for name in pictures)


def test_the_keys_it_names_are_those_of_the_program(person: Person) -> None:
    person.start()
    keys = next(topic.text for topic in topics() if topic.name == "keys")
    there = {
        action.shortcut().toString()
        for action in person.window.actions_by_name.all()
        if not action.shortcut().isEmpty()
    }
    for name in (
        "Ctrl+K",
        "Ctrl+N",
        "Ctrl+Shift+N",
        "Ctrl+F",
        "F11",
        "Alt+Left",
        "Alt+Right",
        "Ctrl+L",
        "F1",
    ):
        assert name in keys and name in there
