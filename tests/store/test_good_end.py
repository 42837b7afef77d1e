"""Once a job was taken: the others closed with their notes, who helped, and the journal at rest."""

from datetime import timedelta

import pytest

from rebound_desktop.core.contacts import Direction, NextKind, TouchKind
from rebound_desktop.core.good_end import LET_BE, Draft
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import ReboundError
from tests.store.conftest import Home


def test_the_job_taken_last_is_the_one(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    assert store.good_end.taken(today) is None
    first = store.jobs.add("Northwind")
    store.jobs.move(first, Stage.CLOSED, Outcome.ACCEPTED, on_day=today - timedelta(days=40))
    assert store.good_end.taken(today - timedelta(days=30)) is None
    second = store.good_end.take_at("Contoso")
    found = store.good_end.taken(today - timedelta(days=60))
    assert found is not None and found.id == second
    store.jobs.move(second, Stage.OFFER)
    found = store.good_end.taken(today - timedelta(days=60))
    assert found is not None and found.id == first


def test_the_others_are_closed_with_their_notes_and_come_back_as_one(home: Home) -> None:
    store = home.store
    jobs = [store.jobs.add(company) for company in ("Northwind", "Contoso")]
    dana = store.contacts.add("Dana", job_id=jobs[0])
    drafts = [Draft(jobs[0], dana, "Northwind", "My application", "Dear Dana,")]
    store.good_end.close_others(jobs, drafts)
    assert all(job.outcome is Outcome.WITHDREW for job in store.jobs.all())
    (letter,) = store.letters.all()
    assert (letter.kind, letter.recipient, letter.body) == (LetterKind.WITHDRAW, "Dana", "Dear Dana,")
    # Withdrawing never starts a rebound.
    assert store.rebounds.all() == ()
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert all(job.outcome is None for job in store.jobs.all())
    assert store.letters.all() == ()


def test_one_that_cannot_be_closed_closes_none(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    with pytest.raises((ReboundError, Exception)):
        home.store.good_end.close_others([job, 999_999], [])
    assert home.store.jobs.all()[0].outcome is None


def test_who_answered_met_or_spoke_with_me_helped_and_my_own_letters_are_no_help(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    dana, ruth, tom = (store.contacts.add(name) for name in ("Dana", "Ruth", "Tom"))
    store.contacts.log_touch(dana, TouchKind.COFFEE, Direction.BOTH)
    store.contacts.log_touch(dana, TouchKind.EMAIL, Direction.THEIRS)
    store.contacts.log_touch(ruth, TouchKind.CALL, Direction.BOTH)
    store.contacts.log_touch(tom, TouchKind.EMAIL, Direction.MINE)
    store.contacts.log_touch(tom, TouchKind.CALL, Direction.BOTH, on_day=today - timedelta(days=400))
    assert [(helper.name, helper.moments) for helper in store.good_end.helpers()] == [
        ("Dana", 2),
        ("Ruth", 1),
    ]


def test_a_card_for_each_is_their_next_step_and_undone_as_one(home: Home) -> None:
    store = home.store
    people = [store.contacts.add(name) for name in ("Dana", "Ruth")]
    later = store.clock.today() + timedelta(days=9)
    store.contacts.plan_next(people[0], NextKind.HELLO_AGAIN, later, note="The boat fair")
    store.good_end.plan_cards(people)
    planned = store.contacts.next_step(people[0])
    assert planned is not None and planned.note == "The boat fair"
    steps = store.contacts.next_steps(due_by=store.clock.today())
    assert {(step.contact_id, step.kind) for step in steps} == {(key, NextKind.THANK) for key in people}
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert store.contacts.next_steps(due_by=store.clock.today()) == ()


def test_it_rests_until_one_searches_again(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    assert store.good_end.resting() is None
    store.good_end.rest("Contoso")
    entry = store.journal.write("# To myself")
    store.good_end.write_to_day_90(entry, today + timedelta(days=90))
    home.reopen()
    resting = home.store.good_end.resting()
    assert resting is not None and (resting.since, resting.company) == (today, "Contoso")
    page = home.store.good_end.page()
    assert page is not None and page.entry_id == entry
    assert not page.is_due(today + timedelta(days=89))
    assert page.is_due(today + timedelta(days=90))
    home.store.good_end.search_again()
    assert home.store.good_end.resting() is None
    assert home.store.journal.entry(entry) is not None


def test_searching_again_taken_back_offers_what_is_left_of_the_job_again(home: Home) -> None:
    store = home.store
    job = store.jobs.job(store.good_end.take_at("Contoso"))
    store.good_end.rest("Contoso")
    store.good_end.search_again()
    assert job is not None and store.preferences.get(LET_BE) == job.uid
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert store.good_end.resting() is not None and store.preferences.get(LET_BE) == ""


def test_a_page_that_was_set_aside_is_not_shown(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    entry = store.journal.write("# To myself")
    store.good_end.write_to_day_90(entry, today)
    store.journal.set_aside(entry)
    assert store.good_end.page() is None


def test_a_page_to_oneself_lets_nothing_rest_and_waits_until_it_is_opened(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    store.good_end.write_to_day_90(store.journal.write("# To myself"), today)
    page = store.good_end.page()
    assert store.good_end.resting() is None and page is not None and page.is_due(today)
    store.good_end.page_opened()
    page = store.good_end.page()
    assert page is not None and not page.is_due(today + timedelta(days=1))
    store.good_end.write_to_day_90(page.entry_id, today + timedelta(days=9))
    again = store.good_end.page()
    assert again is not None and again.is_due(today + timedelta(days=9))


def test_a_page_to_oneself_outlives_another_search(home: Home) -> None:
    store, today = home.store, home.store.clock.today()
    entry = store.journal.write("# To myself")
    store.good_end.write_to_day_90(entry, today + timedelta(days=90))
    store.good_end.search_again()
    store.good_end.rest("Wingtip")
    resting, page = store.good_end.resting(), store.good_end.page()
    assert resting is not None and resting.company == "Wingtip"
    assert page is not None and (page.entry_id, page.on_day) == (entry, today + timedelta(days=90))
