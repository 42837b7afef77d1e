"""Earlier texts of entries, letters and notes: kept, restored, thinned, and gone with their owner."""

from rebound_desktop.core.journal import VersionReason
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.trash import Kept as Resting
from rebound_desktop.core.versions import Kept
from tests.store.conftest import Home


def texts(home: Home, kind: Kept, key: int) -> list[str]:
    return [version.text for version in home.store.earlier.of(kind, key)]


def test_notes_about_a_person_are_kept_before_others_take_their_place(home: Home) -> None:
    store = home.store
    dana = store.contacts.add("Dana")
    store.contacts.change(dana, notes="Two children")
    home.time.go_on(minutes=11)
    store.contacts.change(dana, notes="Three children")
    assert texts(home, Kept.NOTES, dana) == ["Two children"]
    assert store.earlier.present(Kept.NOTES, dana) == "Three children"


def test_notes_come_back_and_undo_takes_that_back(home: Home) -> None:
    store = home.store
    dana = store.contacts.add("Dana")
    store.contacts.change(dana, notes="First")
    home.time.go_on(minutes=11)
    store.contacts.change(dana, notes="Second")
    store.earlier.restore(Kept.NOTES, store.earlier.of(Kept.NOTES, dana)[0].id)
    assert store.contacts.contact(dana).notes == "First"
    assert texts(home, Kept.NOTES, dana)[0] == "Second"
    store.undo.undo(store.undo.last_done().id)
    assert store.contacts.contact(dana).notes == "Second"


def test_a_letter_comes_back_with_its_subject(home: Home) -> None:
    store = home.store
    letter = store.letters.begin(LetterKind.THANK_YOU, subject="Thanks", body="Dear Dana")
    home.time.go_on(minutes=11)
    store.letters.write(letter, subject="Hello", body="Dear Dan")
    (earlier,) = store.earlier.of(Kept.LETTER, letter)
    assert (earlier.heading, earlier.text) == ("Thanks", "Dear Dana")
    store.earlier.restore(Kept.LETTER, earlier.id)
    back = store.letters.letter(letter)
    assert (back.subject, back.body) == ("Thanks", "Dear Dana")


def test_erasing_a_person_erases_the_earlier_notes(home: Home) -> None:
    store = home.store
    dana = store.contacts.add("Dana")
    store.contacts.change(dana, notes="a secret sentence")
    home.time.go_on(minutes=11)
    store.contacts.change(dana, notes="nothing")
    store.contacts.set_aside(dana)
    store.trash.erase(Resting.CONTACT, dana)
    assert texts(home, Kept.NOTES, dana) == []


def test_old_versions_are_thinned_to_one_a_day(home: Home) -> None:
    store = home.store
    entry = store.journal.write("One")
    for text in ("One two", "One two three", "One two three four"):
        home.time.go_on(minutes=20)
        store.journal.write(text, entry_id=entry)
    assert len(texts(home, Kept.ENTRY, entry)) == 3
    home.time.go_on(days=31)
    assert store.thin_versions() == 2
    assert texts(home, Kept.ENTRY, entry) == ["One two three"]
    assert store.thin_versions() == 0


def test_thinning_reaches_every_table_that_keeps_earlier_texts(home: Home) -> None:
    store = home.store
    dana = store.contacts.add("Dana")
    for number in range(4):
        home.time.go_on(minutes=20)
        store.contacts.change(dana, notes=f"Notes {number}")
    home.time.go_on(days=31)
    assert store.thin_versions() == 2
    assert [version.reason for version in store.earlier.of(Kept.NOTES, dana)] == [VersionReason.TIME]


def test_a_letters_words_that_came_while_one_was_typing_are_kept(home: Home) -> None:
    store = home.store
    letter = store.letters.begin(LetterKind.THANK_YOU, body="Dear Dana")
    store.letters.write(letter, body="Dear Dana, thank you.")
    store.letters.write(letter, body="Dear Dana, it", over="Dear Dana")
    assert texts(home, Kept.LETTER, letter) == ["Dear Dana, thank you."]
    store.letters.write(letter, body="Dear Dana, it was", over="Dear Dana, it")
    store.letters.write(letter, subject="Hello", over="Dear Dana, it was")
    assert texts(home, Kept.LETTER, letter) == ["Dear Dana, thank you."]
