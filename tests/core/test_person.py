"""A person in full: what is known twice is kept once, and nothing that was known is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.person import (
    Address,
    Detail,
    DetailKind,
    Person,
    Post,
    completed,
    part_day,
    same_link,
)

WORDS = st.text("abcdé 面-@.+", max_size=12)
DETAILS = st.builds(Detail, st.sampled_from(DetailKind), WORDS, WORDS)
PEOPLE = st.builds(
    Person,
    name=WORDS,
    company=WORDS,
    role=WORDS,
    details=st.lists(DETAILS, max_size=3).map(tuple),
    posts=st.lists(st.builds(Post, WORDS, WORDS), max_size=2).map(tuple),
    tags=st.lists(WORDS, max_size=3).map(tuple),
    notes=WORDS,
    birthday=st.sampled_from(("", "1985-03-14")),
)


@given(PEOPLE, PEOPLE)
def test_completing_a_person_adds_once_and_writes_over_nothing(known: Person, new: Person) -> None:
    whole = completed(known, new)
    assert completed(whole, new) == whole
    assert known.name == whole.name and whole.notes.strip().startswith(known.notes.strip())
    assert not known.company or whole.company == known.company
    values = {(each.kind, each.value.strip().casefold()) for each in whole.details}
    assert values == {(each.kind, each.value.strip().casefold()) for each in (*known.details, *new.details)}


def test_of_one_post_what_is_not_known_yet_is_filled_in() -> None:
    known = Person("Dana", company="Northwind")
    whole = completed(known, Person("Dana", company="NORTHWIND", role="Head of Product", since="2024"))
    assert (whole.company, whole.role, whole.since) == ("Northwind", "Head of Product", "2024")
    assert whole.posts == ()
    assert completed(Person("Dana", role="Baker"), Person("Dana", company="Contoso")).role == "Baker"
    assert completed(whole, Person("Dana", company="Northwind", role="Cook")).role == "Head of Product"


def test_a_post_that_is_another_one_becomes_an_earlier_one() -> None:
    known, new = Person("Dana", company="Northwind", role="Lead"), Person("Dana", company="Contoso")
    assert completed(known, new).posts == (Post("Contoso"),)
    assert completed(known, Person("Dana", company="NORTHWIND")).posts == ()
    assert completed(Person("Dana"), new).company == "Contoso"


@pytest.mark.parametrize("day", ["1985-03-14", "--03-14", "--02-29", "2024-05", "2024", "2024-02-29"])
def test_a_day_may_lack_its_parts(day: str) -> None:
    assert part_day(f" {day} ") == day


@pytest.mark.parametrize("text", ["", "2024-13", "2023-02-29", "--02-30", "0000", "14.3.1985", "2024-5"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert part_day(text) == ""


def test_a_link_is_the_same_however_it_is_written() -> None:
    for url in (
        "https://www.linkedin.com/in/Dana/",
        "linkedin.com/in/dana",
        "http://pt.linkedin.com/in/dana?x=1",
    ):
        assert same_link(url) == "linkedin.com/in/dana"


def test_an_address_has_the_lines_of_an_envelope() -> None:
    assert Address("Rua Augusta 1\n2.º", "Lisboa", "", "1100-048", "Portugal").lines() == (
        "Rua Augusta 1",
        "2.º",
        "1100-048 Lisboa",
        "Portugal",
    )
    assert Address("5 Main St", "Austin", "TX", "78701").lines() == ("5 Main St", "Austin, TX 78701")
    assert Address(label="home").is_empty
