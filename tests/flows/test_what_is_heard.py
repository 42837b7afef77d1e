"""What comes of something done is said aloud, wherever it stands as words."""

from PySide6.QtWidgets import QLineEdit

from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock


def test_a_wrong_passphrase_is_heard_each_time(person: Person, heard: list[str]) -> None:
    person.start()
    person.write("Entry text", "Words.")
    add_passphrase(person)
    person.window.session.lock()
    for _ in range(2):
        heard.clear()
        unlock(person, "not this one")
        person.qtbot.waitUntil(lambda: any("didn't open the journal" in told for told in heard))


def test_two_passphrases_that_differ_are_heard_once(person: Person, heard: list[str]) -> None:
    person.start()
    person.window.go("passphrase")
    person.fill("Passphrase", PASSPHRASE)
    person.fill("The same again", PASSPHRASE[:-1])
    assert heard.count("The two are not the same yet.") == 1
    person.qtbot.keyClicks(person.visible(QLineEdit, "The same again"), PASSPHRASE[-1])
    assert heard[-1] == "Fair. One more word makes it strong."


def test_what_a_trial_came_to_is_heard(person: Person, heard: list[str]) -> None:
    person.start()
    person.write("Entry text", "Words.")
    add_passphrase(person)
    person.window.go("ways_in")
    person.press("Try it out")
    person.fill_and_enter("Passphrase", "not this one")
    person.qtbot.waitUntil(lambda: any("didn't open the journal" in told for told in heard), timeout=20_000)
    person.fill_and_enter("Passphrase", PASSPHRASE)
    person.qtbot.waitUntil(lambda: "Yes. It opens this journal." in heard, timeout=20_000)
