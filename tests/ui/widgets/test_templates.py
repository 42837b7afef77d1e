"""Templates: filled with what is known, and never a template twice."""

import pytest

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.person import Person
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.templates import begin_letter, load_templates


@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_has_a_template_of_its_own(kind: LetterKind) -> None:
    assert load_templates()[kind].kind is kind


def test_a_card_is_filled_with_first_name_company_and_my_name(desk: Desk, store: Store) -> None:
    store.preferences.set("my_name", "Robin")
    maria = store.contacts.add("Dr. Maria Lindqvist", company="Northwind")
    letter = store.letters.letter(begin_letter(desk, LetterKind.THANK_YOU, contact_id=maria))
    assert letter is not None
    assert letter.body.startswith("Dear Maria,\n\nThank you for your time")
    assert "I was met at Northwind." in letter.body
    assert letter.body.endswith("Warm regards,\nRobin")
    assert (letter.recipient, letter.subject) == ("Dr. Maria Lindqvist", "Thank you")
    assert "{" not in letter.body


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Mr Beddoes", "Dear Mr Beddoes,"),
        ("Sister Odile", "Dear Sister Odile,"),
        ("HR lady (name?)", "Dear HR lady,"),
    ],
)
def test_the_greeting_is_what_one_says_to_them(desk: Desk, store: Store, name: str, greeting: str) -> None:
    person = store.contacts.add(name)
    letter = store.letters.letter(begin_letter(desk, LetterKind.FOLLOW_UP, contact_id=person))
    assert letter is not None and letter.body.splitlines()[0] == greeting


def test_the_greeting_has_what_somebody_is_called(desk: Desk, store: Store) -> None:
    person = store.people.add(Person("Dr. Katherine Falk", nickname="Kate"))
    letter = store.letters.letter(begin_letter(desk, LetterKind.FOLLOW_UP, contact_id=person))
    assert letter is not None and letter.body.startswith("Dear Kate,")


def test_without_anyone_there_is_a_place_for_the_name(desk: Desk, store: Store) -> None:
    letter = store.letters.letter(begin_letter(desk, LetterKind.FOLLOW_UP))
    assert letter is not None and letter.body.startswith("Dear (name),")


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("田中 愛子", "田中"),
        ("Мария Линдквист", "Мария"),
        ("محمد الأمين", "محمد"),
        ("{company} {my_name|x}", "{company}"),
        ("O'Brien-Ångström", "O'Brien-Ångström"),
    ],
)
def test_names_in_any_script_and_with_braces_are_put_in_as_they_are(
    desk: Desk, store: Store, name: str, first: str
) -> None:
    store.preferences.set("my_name", "{first_name}")
    person = store.contacts.add(name, company="{at} & {company}")
    letter = store.letters.letter(begin_letter(desk, LetterKind.THANK_YOU, contact_id=person))
    assert letter is not None
    assert letter.body.startswith(f"Dear {first},\n")
    assert "met at {at} & {company}." in letter.body
    assert letter.body.endswith("\n{first_name}")


def test_the_company_named_goes_before_the_jobs_and_the_contacts_own(desk: Desk, store: Store) -> None:
    maria = store.contacts.add("Maria", company="Agency")
    job = store.jobs.add("Northwind", "Product")
    of_job = store.letters.letter(begin_letter(desk, LetterKind.ACCEPT, contact_id=maria, job_id=job))
    named = store.letters.letter(begin_letter(desk, LetterKind.PAIN_LETTER, job_id=job, company="Tailspin"))
    assert of_job is not None and "you all at Northwind." in of_job.body and of_job.job_id == job
    assert named is not None and named.company == "Tailspin"
    assert "(name)" in named.body
