"""A coffee, noted from wherever one is: the name and Enter, Enter again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.ui.contacts.quick_moment import QuickMoment
from rebound_desktop.ui.settings import TEXT_SIZE
from tests.flows.conftest import Person

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


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


def offered(person: Person, over: QuickMoment, typed: str) -> QWidget:
    """What drops down while one types, once the first is marked."""
    over.who.setFocus()
    person.qtbot.keyClicks(over.who, typed)
    popup = over.who.completer().popup()
    person.qtbot.waitUntil(lambda: popup.isVisible() and popup.selectionModel().hasSelection())
    return popup


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
    popup = offered(person, over, "Ruth")
    person.qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible() and over.isVisible()
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


def test_enter_takes_the_first_who_is_offered(person: Person) -> None:
    person.start()
    helga = person.store.contacts.add("Helga Brandt")
    over = opened(person)
    person.qtbot.keyClick(offered(person, over, "Hel"), Qt.Key.Key_Return)
    assert over.form.isVisible()
    person.qtbot.waitUntil(lambda: over.who.text() == "Helga Brandt")
    assert not person.see("Hel, someone new")
    person.qtbot.keyClick(over.form.note, Qt.Key.Key_Return)
    assert len(person.store.contacts.touches(helga)) == 1
    assert [line.name for line in person.store.contacts.lines()] == ["Helga Brandt"]


def test_someone_new_stands_last_and_is_noted_with_the_moment_as_one_change(person: Person) -> None:
    person.start()
    person.store.contacts.add("Helga Brandt")
    over = opened(person)
    popup = offered(person, over, "Hel")
    person.qtbot.keyClick(popup, Qt.Key.Key_Up)
    person.qtbot.keyClick(popup, Qt.Key.Key_Down)
    person.qtbot.keyClick(popup, Qt.Key.Key_Down)
    person.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert over.who.text() == "Hel" and person.see("Hel, someone new")
    assert len(person.store.contacts.lines()) == 1
    person.press("Keep")
    assert sorted(line.name for line in person.store.contacts.lines()) == ["Hel", "Helga Brandt"]
    done = person.store.undo.last_done()
    assert done is not None
    person.store.undo.undo(done.id)
    assert [line.name for line in person.store.contacts.lines()] == ["Helga Brandt"]


def test_escape_leaves_nobody_behind(person: Person) -> None:
    person.start()
    over = opened(person)
    with_whom(person, over, "Ruth Adler")
    assert person.see("Ruth Adler, someone new") and over.form.isVisible()
    person.qtbot.keyClick(over.form.note, Qt.Key.Key_Escape)
    assert over.isHidden() and person.store.contacts.lines() == ()


@pytest.mark.parametrize("field", ["note", "who"])
def test_escape_keeps_a_line_that_was_typed(person: Person, field: str) -> None:
    person.start()
    over = opened(person)
    with_whom(person, over, "Ruth Adler")
    person.qtbot.keyClicks(over.form.note, "She spoke of bread")
    person.qtbot.keyClick({"note": over.form.note, "who": over.who}[field], Qt.Key.Key_Escape)
    assert over.isHidden()
    (ruth,) = person.store.contacts.lines()
    (touch,) = person.store.contacts.touches(ruth.id)
    assert touch.note == "She spoke of bread"


def test_of_two_of_one_name_it_is_who_was_chosen(person: Person) -> None:
    person.start()
    contacts = person.store.contacts
    contacts.add("Dana", company="Fabrikam")
    other = contacts.add("Dana", company="Contoso")
    over = opened(person)
    popup = offered(person, over, "Dana")
    person.qtbot.keyClick(popup, Qt.Key.Key_Down)
    person.qtbot.keyClick(popup, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: over.form.isVisible())
    person.qtbot.keyClicks(over.form.note, "She said")
    person.qtbot.keyClick(over.form.note, Qt.Key.Key_Return)
    assert [touch.note for touch in contacts.touches(other)] == ["She said"]


def test_a_name_put_right_once_the_moment_is_begun_is_whom_it_was_with(person: Person) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    over = opened(person)
    with_whom(person, over, "Dan")
    person.qtbot.keyClicks(over.form.note, "She said")
    over.who.setFocus()
    over.who.setText("Dana Okafor")
    over.form.note.setFocus()
    assert not person.see("Dan, someone new")
    person.qtbot.keyClick(over.form.note, Qt.Key.Key_Return)
    (touch,) = person.store.contacts.touches(dana)
    assert touch.note == "She said" and len(person.store.contacts.lines()) == 1


def test_a_line_that_is_half_typed_is_noted_when_the_window_closes(person: Person) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    over = opened(person)
    with_whom(person, over, "Dana Okafor")
    person.qtbot.keyClicks(over.form.note, "About the bakery")
    assert person.window.typed_texts() == ["About the bakery"]
    person.close()
    person.start()
    assert [touch.note for touch in person.store.contacts.touches(dana)] == ["About the bakery"]


def test_somebody_new_without_a_line_is_noted_when_the_window_closes(person: Person) -> None:
    person.start()
    over = opened(person)
    with_whom(person, over, "Ruth Adler")
    assert person.window.typed_texts() == ["Ruth Adler"]
    person.close()
    person.start()
    (ruth,) = person.store.contacts.lines()
    assert ruth.name == "Ruth Adler" and len(person.store.contacts.touches(ruth.id)) == 1


def test_a_kind_of_ones_own_is_noted_when_the_window_closes_and_one_that_stood_there_is_not(
    person: Person,
) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    for text, count in (("Swimming in Cascais", 1), ("", 1)):
        over = opened(person)
        with_whom(person, over, "Dana Okafor")
        over.form.kinds.choose(TouchKind.OWN)
        over.form._show_own()
        if text:
            over.form.own.clear()
            person.qtbot.keyClicks(over.form.own, text)
        else:
            assert over.form.own.text() == "Swimming in Cascais"
        assert person.window.typed_texts() == ([text] if text else [])
        person.close()
        person.start()
        touches = person.store.contacts.touches(dana)
        assert [touch.own_kind for touch in touches] == ["Swimming in Cascais"] * count


@pytest.mark.parametrize("text", [100, 200])
def test_every_kind_of_moment_is_seen_or_scrolled_to(person: Person, text: int) -> None:
    person.start()
    person.window.settings.set(TEXT_SIZE, text)
    person.window.resize(880, 600)
    over = opened(person)
    with_whom(person, over, "Ruth Adler")
    own = next(each for each in over.findChildren(QAbstractButton) if each.text() == "Something else")
    keep = next(each for each in over.findChildren(QAbstractButton) if each.text() == "Keep")
    for button in (own, keep):
        button.setFocus()
        person.qtbot.waitUntil(lambda button=button: button.visibleRegion().boundingRect() == button.rect())
    own.click()
    person.qtbot.waitUntil(over.form.own.isVisible)
    keep.setFocus()
    person.qtbot.waitUntil(lambda: keep.visibleRegion().boundingRect() == keep.rect())
