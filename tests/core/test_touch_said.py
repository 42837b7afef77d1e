"""A moment with somebody, told in prose."""

from datetime import date

import pytest

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.day_words import Vocabulary
from rebound_desktop.core.touch_said import touch_said

TODAY = date(2026, 11, 23)
DAYS = Vocabulary(
    days={"today": 0, "yesterday": 1},
    weekdays={"tuesday": 2, "monday": 1},
    months={"march": 3},
    last=frozenset({"last"}),
)
KINDS = {"coffee": TouchKind.COFFEE, "called": TouchKind.CALL}
PEOPLE = {"dana": 1, "dana okafor": 1, "priya": 2}


@pytest.mark.parametrize(
    ("text", "who", "kind", "day"),
    [
        ("Coffee with @Dana on Tuesday.", 1, TouchKind.COFFEE, date(2026, 11, 17)),
        ("Yesterday @Dana Okafor called, and we laughed", 1, TouchKind.CALL, date(2026, 11, 22)),
        ("Saw @Priya on 2026-11-02", 2, TouchKind.IN_PERSON, date(2026, 11, 2)),
        ("@Priya, 3 March, the fair.", 2, TouchKind.IN_PERSON, date(2026, 3, 3)),
        ("Rain. Coffee with @Priya today. Then home.", 2, TouchKind.COFFEE, TODAY),
    ],
)
def test_who_what_and_when(text, who, kind, day):
    said = touch_said(text, PEOPLE, TODAY, DAYS, KINDS)
    assert said is not None and (said.contact_id, said.kind, said.on_day) == (who, kind, day)


@pytest.mark.parametrize(
    "text",
    [
        "Coffee with @Dana.",
        "Coffee on Tuesday.",
        "Coffee with @Nobody on Tuesday",
        "@Dana will call in 2027",
        "@Dana had 3",
    ],
)
def test_without_a_person_and_a_day_nothing_is_suggested(text):
    assert touch_said(text, PEOPLE, TODAY, DAYS, KINDS) is None


def test_the_sentence_is_the_note():
    said = touch_said("It rained. Coffee with @Dana on Tuesday! Then home.", PEOPLE, TODAY, DAYS, KINDS)
    assert said is not None and said.note == "Coffee with @Dana on Tuesday!"
