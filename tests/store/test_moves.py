"""What counts as a move towards a company, read from where it was written."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rebound_desktop.core.centre_stage import MoveKind
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.store import create
from tests.conftest import HandClock
from tests.store.conftest import Home


def counted(home: Home) -> list[tuple[MoveKind, str]]:
    today = home.store.clock.today()
    return [
        (move.kind, move.company)
        for move in home.store.moves.outward(today - timedelta(days=14), today + timedelta(days=1))
    ]


def test_letters_applications_interviews_and_talks_count_for_their_company(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.move(job, Stage.APPLIED)
    store.rounds.add(job, RoundKind.PHONE, datetime(today.year, today.month, today.day, 10))
    dana = store.contacts.add("Dana", company="Contoso")
    store.contacts.log_touch(dana, TouchKind.COFFEE, Direction.BOTH)
    letter = store.letters.begin(LetterKind.PAIN_LETTER, company="Fabrikam")
    store.letters.mark_posted(letter, PostedHow.POST)
    assert sorted(counted(home)) == sorted(
        [
            (MoveKind.APPLICATION, "Northwind"),
            (MoveKind.INTERVIEW, "Northwind"),
            (MoveKind.CONVERSATION, "Contoso"),
            (MoveKind.LETTER, "Fabrikam"),
        ]
    )


def test_a_letter_to_a_person_is_one_move_not_two(home: Home) -> None:
    dana = home.store.contacts.add("Dana", company="Contoso")
    letter = home.store.letters.begin(LetterKind.THANK_YOU, contact_id=dana)
    home.store.letters.mark_posted(letter, PostedHow.POST)
    assert counted(home) == [(MoveKind.LETTER, "Contoso")]


def test_what_they_did_what_is_a_draft_and_what_is_set_aside_do_not_count(home: Home) -> None:
    store = home.store
    dana = store.contacts.add("Dana", company="Contoso")
    store.contacts.log_touch(dana, TouchKind.EMAIL, Direction.THEIRS)
    store.letters.begin(LetterKind.FREE, contact_id=dana)
    gone = store.letters.begin(LetterKind.FREE, contact_id=dana)
    store.letters.mark_posted(gone, PostedHow.POST)
    store.letters.set_aside(gone)
    store.journal.write("Writing is no move.")
    withdrawn = store.letters.begin(LetterKind.WITHDRAW, company="Contoso")
    store.letters.mark_posted(withdrawn, PostedHow.EMAIL)
    # The moment with the person outlives a letter that was set aside, but it was the letter's.
    assert counted(home) == []


def test_a_no_is_known_on_its_day(home: Home) -> None:
    today = home.store.clock.today()
    job = home.store.jobs.add("Northwind", "Baker")
    assert not home.store.moves.a_no_on(today)
    home.store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    assert home.store.moves.a_no_on(today)
    assert not home.store.moves.a_no_on(today - timedelta(days=1))


def test_a_no_that_went_unheard_is_one_too(home: Home) -> None:
    job = home.store.jobs.add("Northwind", "Baker")
    home.store.jobs.move(job, Stage.CLOSED, Outcome.WENT_QUIET)
    assert home.store.moves.a_no_on(home.store.clock.today())


@pytest.mark.parametrize("zone", ("Europe/Lisbon", "Pacific/Auckland", "America/Los_Angeles"))
@pytest.mark.parametrize("hour", (1, 12, 23))
def test_a_no_of_another_day_is_known_on_the_day_it_was_noted(tmp_path: Path, zone: str, hour: int) -> None:
    noted = datetime(2026, 11, 24, hour, tzinfo=ZoneInfo(zone))
    time = HandClock(noted.astimezone(UTC), zone)
    store = create(tmp_path / "Rebound", time.clock, lambda change: None)
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=noted.date() - timedelta(days=5))
    silent = [day for day in range(17, 28) if store.moves.a_no_on(date(2026, 11, day))]
    store.close()
    assert silent == [19, 24]


def test_a_no_stays_one_when_its_job_is_set_aside(home: Home) -> None:
    job = home.store.jobs.add("Northwind", "Baker")
    home.store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    home.store.jobs.set_aside(job)
    assert home.store.moves.a_no_on(home.store.clock.today())


def test_withdrawing_is_no_no(home: Home) -> None:
    job = home.store.jobs.add("Northwind", "Baker")
    home.store.jobs.move(job, Stage.CLOSED, Outcome.WITHDREW)
    assert not home.store.moves.a_no_on(home.store.clock.today())
