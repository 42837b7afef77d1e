"""@person, #tag and [[job]] in a text."""

import pytest

from rebound_desktop.core.links import (
    Marks,
    Names,
    Typing,
    as_linked,
    marks_in,
    names_known,
    person_meant,
    places_in,
    typing_at,
)


def test_marks_in_a_text():
    text = "Coffee with @Dana Okafor, about [[Northwind]] and [[ Tailspin, lead ]]. #hopeful (#wide-awake)\n# Heading"
    assert marks_in(text) == Marks(
        ("hopeful", "wide-awake"), ("Northwind", "Tailspin, lead"), ("Dana Okafor, about ",)
    )


@pytest.mark.parametrize(
    "text", ["dana@example.org", "page#part", "#1 of 3", "# Heading", "a [[]] b", "@ home"]
)
def test_what_is_no_mark(text):
    assert marks_in(text) == Marks()


def test_what_is_bold_or_struck_out_leads_there_all_the_same():
    text = "With **@Dana Smith** at **[[Northwind]]**, *#happy* and ~~#late~~"
    assert marks_in(text).tags == ("happy", "late") and marks_in(text).jobs == ("Northwind",)
    known = Names(people={"dana smith": 1}, jobs={"northwind": 2})
    assert [text[each.start : each.end] for each in places_in(text, known)] == [
        "@Dana Smith",
        "[[Northwind]]",
        "#happy",
        "#late",
    ]


def test_a_tag_within_another_is_one_tag():
    text = "#todo/soon, (#todo/soon/really) #end/ and #one."
    assert marks_in(text).tags == ("todo/soon", "todo/soon/really", "end", "one")
    assert [(each.start, each.end) for each in places_in("see #todo/soon.", Names())] == [(4, 14)]


def test_the_longest_name_wins_and_a_first_name_that_one_person_has():
    known = names_known({1: "Dana Okafor", 2: "Dana Okafor Lee", 3: "Priya N.", 4: "José"})
    assert person_meant("Dana Okafor Lee went home", known) == ("Dana Okafor Lee", 2)
    assert person_meant("Dana Okafor went home", known) == ("Dana Okafor", 1)
    assert person_meant("Dana went home", known) is None
    assert person_meant("priya’s idea", known) == ("priya", 3)
    assert person_meant("Jose.", known) == ("Jose", 4)
    assert person_meant("Nobody here", known) is None


def test_a_name_in_a_language_without_spaces():
    known = names_known({1: "田中愛子", 2: "田中", 3: "Dana Okafor"})
    text = "昨日は@田中愛子さんとコーヒー。今日は@Danaと電話"
    assert [person_meant(after, known) for after in marks_in(text).people] == [("田中愛子", 1), ("Dana", 3)]
    assert person_meant("田中さんと", known) == ("田中", 2)
    assert person_meant("Dana-Lee", known) is None


@pytest.mark.parametrize(
    ("line", "typing"),
    [
        ("so #todo/so", Typing("#", "todo/so", 3)),
        ("so #wide-aw", Typing("#", "wide-aw", 3)),
        ("so #todo/", Typing("#", "todo/", 3)),
        ("met @dana/b", None),
        ("Coffee with @Da", Typing("@", "Da", 12)),
        ("@", Typing("@", "", 0)),
        ("Met @Dana Ok", Typing("@", "Dana Ok", 4)),
        ("so #hop", Typing("#", "hop", 3)),
        ("so #hop ", None),
        ("at [[North", Typing("[[", "North", 3)),
        ("at [[North]] ", None),
        ("昨日は@田中", Typing("@", "田中", 3)),
        ("me@home", None),
        ("a word", None),
    ],
)
def test_the_mark_being_typed(line, typing):
    assert typing_at(line) == typing


def test_a_bar_in_a_name_is_of_the_name():
    names = Names(
        jobs={"northwind, backer (m|w|d)": 1, "kreuz|partner": 2, "kreuz": 3}, entries={"mon | tue": 4}
    )
    line = (
        "[[Northwind, Bäcker (m|w|d)]] [[Kreuz|Partner]] [[Kreuz|the others]] [[Mon | Tue]] [[Nowhere|Kreuz]]"
    )
    assert [(each.name, each.id, each.is_entry) for each in places_in(line, names)] == [
        ("Northwind, Bäcker (m|w|d)", 1, False),
        ("Kreuz|Partner", 2, False),
        ("Kreuz", 3, False),
        ("Mon | Tue", 4, True),
    ]


@pytest.mark.parametrize(
    ("name", "linked"),
    [
        ("Northwind, Baker (m|w|d)", "Northwind, Baker (m|w|d)"),
        ("Northwind, Baker [m/w/d]", "Northwind, Baker (m/w/d)"),
        ("Kreuz|Partner", "Kreuz | Partner"),
        ("N" * 200, "N" * 120),
    ],
)
def test_a_name_as_it_can_stand_in_a_link(name, linked):
    assert as_linked(name) == linked
    (place,) = places_in(f"[[{linked}]]", Names(jobs={linked.lower(): 1}))
    assert place.id == 1
