"""Files that are offered again: those of entries, jobs and letters, each content once."""

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.letters import LetterKind
from tests.store.conftest import Home


def test_a_file_that_a_person_has_too_is_offered_under_the_name_it_has_elsewhere(home: Home) -> None:
    attached = home.store.attached
    job, dana = home.store.jobs.add("Northwind"), home.store.contacts.add("Dana Okafor")
    attached.attach(Owner.JOB, job, "CV.pdf", b"a life")
    attached.attach(Owner.CONTACT, dana, "CV for Dana.pdf", b"a life")
    attached.set_picture(dana, "dana.png", b"a life")
    attached.attach(Owner.CONTACT, dana, "Her own.pdf", b"hers")
    assert [file.name for file in attached.known(9)] == ["CV.pdf"]


def test_files_are_offered_once_under_their_newest_names_the_newest_first(home: Home) -> None:
    attached = home.store.attached
    job = home.store.jobs.add("Northwind")
    letter = home.store.letters.begin(LetterKind.FREE)
    attached.attach(Owner.JOB, job, "CV.pdf", b"a life")
    attached.attach(Owner.JOB, job, "A cake.jpeg", b"a cake")
    attached.attach(Owner.LETTER, letter, "CV, short.pdf", b"a life")
    gone = attached.attach(Owner.LETTER, letter, "CV, new.pdf", b"a life")
    attached.remove(gone)
    assert [file.name for file in attached.known(9)] == ["CV, short.pdf", "A cake.jpeg"]
    assert [file.name for file in attached.known(1)] == ["CV, short.pdf"]
