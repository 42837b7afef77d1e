"""What is typed into the search is understood kindly, and never an error."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.finding import (
    Chosen,
    Sort,
    Wanted,
    beginning,
    chosen_from_json,
    chosen_to_json,
    read,
)
from rebound_desktop.core.snippets import Term


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("door", '("door"*)'),
        ("door ", '("door")'),
        ("the door", '("the" AND "door"*)'),
        ('"the door"', '("the door")'),
        ('"the do', '("the do"*)'),
        ("“the door”", '("the door")'),
        ("„the door“", '("the door")'),
        ("« the door »", '("the door")'),
        ("「the door」", '("the door")'),
        ("door －window ", '("door") NOT "window"'),
        ("door -window", '("door") NOT "window"'),
        ('door -"stained glass" ', '("door") NOT "stained glass"'),
        ("doo* window ", '("doo"* AND "window")'),
        ("at 10:30 ", '("at" AND "10:30")'),
        ("http://a.example ", '("http://a.example")'),
        ("title:door", '("door"*)'),
        ("-door", ""),
        ("  ", ""),
    ],
)
def test_words_phrases_beginnings_and_what_is_left_out(typed, match):
    assert read(typed).match == match


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("the panel at", '^"the panel at"*'),
        (" the  panel ", '^"the panel"'),
        ("the p", '^"the p"*'),
        ("kettle", '^"kettle"*'),
        ("北風", '^"北風"*'),
    ],
)
def test_what_begins_with_all_that_was_typed(typed: str, match: str) -> None:
    begun = beginning(typed)
    assert begun is not None and begun.wanted.match == match and begun.wanted.terms == read(typed).terms


@pytest.mark.parametrize("typed", ["", "  ", "k", '"the panel"', "the -panel", "title:panel", "…"])
def test_more_than_plain_words_is_looked_for_nowhere_as_a_beginning(typed: str) -> None:
    assert beginning(typed) is None


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("coffee with", '("coffee" AND "with")'),
        ("rain -doors", None),
        ("coffee with -rain ", None),
        ("wit", None),
        ("with ", None),
        ("coffee title:panel", None),
        ("", None),
    ],
)
def test_the_last_word_only_where_it_stands_alone(typed: str, match: str | None) -> None:
    whole = read(typed).whole
    assert (whole.match if whole is not None else None) == match


def test_everything_but_some_words():
    wanted = read('-door -"stained glass" ')
    assert (wanted.match, wanted.without) == ("", '"door" OR "stained glass"')
    assert not wanted.is_nothing and read("rain -door").without == ""


def test_words_that_a_title_must_not_hold():
    wanted = read("rain -title:panel")
    assert (wanted.match, wanted.title, wanted.untitled) == ('("rain")', (), ("panel",))


def test_days_months_and_years():
    wanted = read("rain since:2026-03 until:2026-05")
    assert (wanted.match, wanted.since, wanted.until) == ('("rain")', date(2026, 3, 1), date(2026, 5, 31))
    assert read("on:2026") == Wanted("", since=date(2026, 1, 1), until=date(2026, 12, 31))
    assert read("on:2026-02-29 rain ").since is None
    assert read("before:2026-01-07") == Wanted(until=date(2026, 1, 7))


@pytest.mark.parametrize(
    ("typed", "is_first"),
    [
        ("k", True),
        ("K", True),
        ("k ", False),
        ("ke", False),
        ("面", False),
        ("-k", False),
        ("к", True),
        ("ع", True),
    ],
)
def test_the_first_letter_of_a_word(typed: str, is_first: bool) -> None:
    assert read(typed).is_first_letter is is_first
    assert not read(f"after:2026 {typed}").is_first_letter


def test_words_of_a_title():
    wanted = read("title:panel rain ")
    assert (wanted.match, wanted.title) == ('("rain" AND "panel"*)', ("panel",))
    assert read('title:"the panel" ').title == ("the", "panel")


def test_what_is_marked_in_what_was_found():
    assert read('rain -snow "the do').terms == (Term("rain"), Term("the do", begins=True))


@given(
    st.text(st.characters(exclude_categories=()), max_size=60)
    | st.text('"-*():^{}+ titlesnceo209-\0', max_size=40)
)
def test_anything_can_be_typed(typed):
    read(typed)


@given(
    st.builds(
        Chosen,
        step=st.none() | st.integers(1, 5),
        job_id=st.none() | st.integers(1, 9),
        contact_id=st.none() | st.integers(1, 9),
        tag=st.text(max_size=10),
        mood=st.sampled_from(["", "*", "tired"]),
        with_files=st.booleans(),
        starred=st.booleans(),
        since=st.none() | st.dates(date(1990, 1, 1)),
        until=st.none() | st.dates(date(1990, 1, 1)),
        sort=st.sampled_from(Sort),
    )
)
def test_what_was_chosen_is_kept_whole(chosen):
    assert chosen_from_json(chosen_to_json(chosen)) == chosen


def test_what_is_kept_by_another_version_does_no_harm():
    assert chosen_from_json({"step": "two", "colour": 3, "since": "soon", "tag": 4}) == Chosen()
