"""A letter becomes a template and a template a letter, and nothing is lost on the way."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rebound_desktop.core.letters import (
    as_template,
    begun_with,
    fields_shown,
    filled,
    mail_link,
    readdressed,
    typed_into,
)

FIELDS = {
    "first_name": "Maria",
    "name": "Maria Lindqvist",
    "company": "Northwind",
    "at_company": "",
    "my_name": "Robin",
}


@pytest.mark.parametrize(
    ("letter", "template"),
    [
        ("Dear Maria,", "Dear {first_name},"),
        ("To Maria Lindqvist at Northwind.", "To {name} at {company}."),
        ("Mariana sent Marias.", "Mariana sent Marias."),
        ("Robin\nRobin's", "{my_name}\n{my_name}'s"),
        ("", ""),
    ],
)
def test_names_that_stand_by_themselves_become_fields(letter: str, template: str) -> None:
    assert as_template(letter, FIELDS) == template


def test_one_name_for_two_fields_is_the_first_of_them() -> None:
    assert as_template("Dear 田中,", {"first_name": "田中", "name": "田中"}) == "Dear {first_name},"


def test_what_is_not_known_yet_is_a_place_in_brackets_or_in_braces() -> None:
    assert fields_shown("Dear {first_name|(name)}, {company|your firm}, {first_name|(name)}") == (
        ("first_name", "{first_name}"),
        ("first_name", "(name)"),
        ("company", "{company}"),
    )
    assert ("first_name", "（名前）") in fields_shown("{first_name|（名前）}様")


@given(st.text(), st.dictionaries(st.sampled_from(sorted(FIELDS)), st.text(max_size=12)))
def test_filled_again_with_the_same_names_it_is_the_letter(letter: str, fields: dict[str, str]) -> None:
    fields = {name: value.strip() for name, value in fields.items()}
    assume("{" not in letter and "}" not in letter)
    assert filled(as_template(letter, fields), fields) == letter


def test_a_link_for_mail_keeps_every_character_apart_from_its_own() -> None:
    link = mail_link(" a+b@x.example ", "50 % & more?", "Dear Ana,\n\n#1 = 1\n")
    assert link == (
        "mailto:a%2Bb@x.example?subject=50%20%25%20%26%20more%3F&body=Dear%20Ana%2C%0D%0A%0D%0A%231%20%3D%201%0D%0A"
    )


def read_now(letter: str, template: str, before: dict[str, str], now: dict[str, str]) -> str:
    for start, end, new in reversed(readdressed(letter, template, before, now)):
        letter = letter[:start] + new + letter[end:]
    return letter


def test_what_is_known_later_changes_the_sentences_it_stands_in() -> None:
    template = "Dear {first_name|(name)},\n\nThank you. I like {company|your firm}. Bye.\n{my_name|}"
    now = {"first_name": "Maria", "company": "Northwind", "my_name": "Robin"}
    letter = "Dear (name),\n\nThank you. I like your firm. Bye."
    assert read_now(letter, template, {}, now) == "Dear Maria,\n\nThank you. I like Northwind. Bye."
    assert (
        read_now("どうも。貴社へ。では", "どうも。{company|貴社}へ。では", {}, now)
        == "どうも。Northwindへ。では"
    )
    assert readdressed(filled(template, now), template, now, now) == ()


@pytest.mark.parametrize(
    ("template", "letter", "becomes"),
    [
        ("{first_name}", "Al\n\nAlthough we met, Al.", "Bo\n\nAlthough we met, Al."),
        ("{first_name}様", "小Al様\nAl様\nAl様にも", "小Al様\nBo様\nAl様にも"),
        ("Hi {first_name}.", "Well, Hi Al. Hi Al. So.", "Well, Hi Al. Hi Bo. So."),
        ("Hi {first_name}.", "𝔘!\nHi Al.Then. Hi Al.", "𝔘!\nHi Al.Then. Hi Bo."),
        ("{my_name}\n{first_name}", "Al\nAl\nAl", "Al\nBo\nAl"),
    ],
)
def test_for_somebody_else_whole_lines_and_sentences_of_the_template_alone_change(
    template: str, letter: str, becomes: str
) -> None:
    al = {"first_name": "Al", "my_name": "Al"}
    assert read_now(letter, template, al, {**al, "first_name": "Bo"}) == becomes


def test_a_letter_was_begun_with_the_template_most_of_which_stands_in_it() -> None:
    short, long = "Dear {first_name},", "Dear {first_name},\n\nThank you. See you at {company}."
    known = {"first_name": "Al", "company": "Art"}
    assert begun_with("Dear Al,\n\nThank you.", (short, long), known) == long
    assert begun_with("Dear Al,\n\nSome words.", (long, short), known) == short
    assert begun_with("Dear Alan, thank you.", (short, long), known) == ""


@given(st.text(min_size=1), st.text(min_size=1), st.data())
def test_what_is_typed_into_a_place_is_told_from_its_own_words(
    place: str, typed: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(place)))
    line = place[:at] + typed + place[at:]
    told = typed_into(place, line)
    assert told is not None and len(told) == len(typed) and sorted(told) == sorted(typed)
    assert typed_into(place, place) is None and typed_into(line, place) is None


def test_a_place_whose_words_changed_is_no_place_any_more() -> None:
    assert typed_into("(Their news.)", "(Their old news.)") == "old "
    assert typed_into("(Their news.)", "We met. (Their news.)") == "We met. "
    assert typed_into("(Their news.)", "(Their new office is open.)") is None
