"""A coffee, noted from wherever one is: the name and Enter, Enter again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.ui.contacts.quick_moment import QuickMoment
from tests.flows.conftest import Person


def opened(person: Person) -> QuickMoment:
    person.qtbot.keyClick(
        person.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    found = [each for each in person.window.findChildren(QuickMoment) if each.isVisible()]
    assert found
    return found[0]


def with_whom(person: Person, over: QuickMoment, name: str) -> None:
    """Without the list that drops down while one types: a screen that is none has no place for it."""
    over.who.setText(name)
    person.qtbot.keyClick(over.who, Qt.Key.Key_Return)


def test_a_name_and_two_enters_note_a_moment(person: Person) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    person.window.go("letters")
    over = opened(person)
    with_whom(person, over, "dana okafor")
    assert over.form.isVisible()
    over.form.kinds.choose(TouchKind.COFFEE)
    person.qtbot.keyClick(over.form.note, Qt.Key.Key_Return)
    (touch,) = person.store.contacts.touches(dana)
    assert touch.kind is TouchKind.COFFEE
    assert over.isHidden()
    assert person.window.rooms is not None and person.window.rooms.here == "letters"


def test_somebody_new_is_noted_with_their_first_moment(person: Person) -> None:
    person.start()
    over = opened(person)
    with_whom(person, over, "Ruth Adler")
    person.qtbot.keyClick(over.form.note, Qt.Key.Key_Return)
    (line,) = person.store.contacts.lines()
    assert line.name == "Ruth Adler" and len(person.store.contacts.touches(line.id)) == 1


def test_escape_notes_nothing(person: Person) -> None:
    person.start()
    over = opened(person)
    person.fill("With whom?", "Ruth")
    person.qtbot.keyClick(person.visible(QLineEdit, "With whom?"), Qt.Key.Key_Escape)
    assert over.isHidden()
    assert person.store.contacts.lines() == ()


def test_going_elsewhere_puts_it_away_but_never_a_line_that_is_begun(person: Person) -> None:
    person.start()
    person.store.contacts.add("Dana Okafor")
    over = opened(person)
    person.window.go("journal")
    assert over.isHidden()
    over = opened(person)
    with_whom(person, over, "Dana Okafor")
    person.qtbot.keyClicks(over.form.note, "She said")
    person.window.go("letters")
    assert over.isVisible() and over.form.note.text() == "She said"
