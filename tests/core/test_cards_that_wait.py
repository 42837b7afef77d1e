"""A card that was put off waits until its day, and says so."""

from datetime import date, timedelta

from msgspec.structs import replace

from rebound_desktop.core.contacts import NextKind, NextStep
from rebound_desktop.core.letters import Letter, LetterKind, LetterStatus, waits_until

TODAY = date(2026, 11, 23)
TOMORROW = TODAY + timedelta(days=1)
CARD = Letter(
    1, "a", LetterKind.THANK_YOU, "", "", LetterStatus.DRAFT, changed_on=TODAY, contact_id=7, job_id=3
)
THANKS = NextStep(7, "Dana", "Northwind", NextKind.THANK, TOMORROW, job_id=3)


def test_a_card_waits_until_the_day_on_which_somebody_is_to_be_thanked() -> None:
    assert waits_until(CARD, [THANKS], TODAY) == TOMORROW
    assert waits_until(CARD, [THANKS], TOMORROW) is None, "its day has come"
    assert waits_until(CARD, [replace(THANKS, job_id=None)], TODAY) == TOMORROW
    assert waits_until(replace(CARD, job_id=None), [THANKS], TODAY) == TOMORROW


def test_nothing_else_waits() -> None:
    for letter in (
        replace(CARD, status=LetterStatus.POSTED),
        replace(CARD, kind=LetterKind.FOLLOW_UP),
        replace(CARD, contact_id=8),
        replace(CARD, contact_id=None),
        replace(CARD, job_id=4),
    ):
        assert waits_until(letter, [THANKS], TODAY) is None
    assert waits_until(CARD, [replace(THANKS, kind=NextKind.HELLO_AGAIN)], TODAY) is None
    assert waits_until(CARD, [], TODAY) is None
