"""Many jobs at a glance, and many changed as one thing done."""

from datetime import date, datetime

import pytest

from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Outcome, PayPeriod, RoundKind, Stage


@pytest.fixture
def store(home):
    """An open journal."""
    return home.store


@pytest.fixture
def three(store) -> list[int]:
    """Three open jobs."""
    return [store.jobs.add(name, "Lead") for name in ("Northwind", "Tailspin", "Contoso")]


def glance(store, job_id: int):
    return store.board.of([job_id])[0]


def test_a_job_at_a_glance(store, time, three):
    first, *_ = three
    time.go_on(days=2)
    store.jobs.move(first, Stage.INTERVIEWING)
    store.jobs.change(first, place="Granary Street", source="Ana", answer_expected_on=date(2026, 12, 1))
    store.rounds.add(first, RoundKind.PANEL, datetime(2026, 11, 24, 9))
    store.rounds.add(first, RoundKind.PANEL, datetime(2026, 11, 27, 14, 30))
    store.rounds.add(first, RoundKind.PANEL, datetime(2026, 11, 29, 9))
    store.contacts.add("Maria Lindqvist", job_id=first)
    gone = store.contacts.add("Tom Okafor", job_id=first)
    store.contacts.set_aside(gone)
    seen, full = glance(store, first), store.jobs.job(first)
    assert (seen.company, seen.title, seen.stage, seen.outcome, seen.since) == (
        full.company,
        full.title,
        Stage.INTERVIEWING,
        None,
        full.since,
    )
    assert (seen.place, seen.source, seen.answer_expected_on) == (
        "Granary Street",
        "Ana",
        date(2026, 12, 1),
    )
    assert seen.next_round == datetime(2026, 11, 27, 14, 30)
    assert (seen.first_noted, seen.people) == (date(2026, 11, 23), 1)


def test_pay_and_tags_stand_with_a_job(store, three):
    first, second, _ = three
    store.jobs.change(
        first, pay_from=4_800_000, pay_to=5_200_000, pay_currency="EUR", pay_period=PayPeriod.YEAR
    )
    store.tags.set_job(first, ("remote", "Ana, Bo"))
    seen, bare = glance(store, first), glance(store, second)
    assert (seen.pay_from, seen.pay_to, seen.pay_currency, seen.pay_period) == (
        4_800_000,
        5_200_000,
        "EUR",
        PayPeriod.YEAR,
    )
    assert seen.tags == ("Ana, Bo", "remote")
    assert (bare.pay_from, bare.tags) == (None, ())


def test_slices_are_all_that_the_list_has(store, three):
    store.jobs.move(three[0], Stage.CLOSED, Outcome.WITHDREW)
    store.jobs.set_aside(three[1])
    store.jobs.add("Fabrikam")
    found, after = [], 0
    while part := store.board.slice(after, 2):
        found += part
        after = part[-1].id
    assert {(job.id, job.stage, job.outcome, job.since) for job in found} == {
        (job.id, job.stage, job.outcome, job.since) for job in store.jobs.all()
    }
    assert store.board.slice() == tuple(found)


def test_tomorrow_the_next_interview_is_another(store, time, three):
    store.rounds.add(three[0], RoundKind.PHONE, datetime(2026, 11, 23, 9))
    store.rounds.add(three[0], RoundKind.PANEL, datetime(2026, 11, 25, 9))
    assert store.board.slice()[0].next_round == datetime(2026, 11, 23, 9)
    time.go_on(days=1)
    assert store.board.slice()[0].next_round == datetime(2026, 11, 25, 9)


def test_the_next_interview_is_told_by_the_clock_beside_the_person(store, time, three):
    # In Tokyo it is nine hours later than here, in Los Angeles eight hours earlier.
    store.rounds.add(three[0], RoundKind.VIDEO, datetime(2026, 11, 26, 8), zone="Asia/Tokyo")
    store.rounds.add(three[0], RoundKind.PANEL, datetime(2026, 11, 26, 1))
    store.rounds.add(three[1], RoundKind.VIDEO, datetime(2026, 11, 22, 20), zone="America/Los_Angeles")
    first, second, third = store.board.slice()
    assert first.next_round == datetime(2026, 11, 25, 23)
    assert second.next_round == datetime(2026, 11, 23, 4)
    assert third.next_round is None
    assert glance(store, three[0]).next_round == first.next_round


def test_many_are_moved_and_it_is_undone_as_one(store, three):
    store.jobs.move(three[2], Stage.APPLIED)
    assert store.board.move(three, Stage.APPLIED) == 2
    assert {job.stage for job in store.jobs.all()} == {Stage.APPLIED}
    assert len(store.jobs.history(three[2])) == 2
    done = store.undo.last_done()
    assert (done.verb, done.subject) == ("jobs_moved", "3")
    store.undo.undo(done.id)
    assert [store.jobs.job(job_id).stage for job_id in three] == [Stage.LEAD, Stage.LEAD, Stage.APPLIED]
    store.undo.redo(store.undo.last_undone().id)
    assert {job.stage for job in store.jobs.all()} == {Stage.APPLIED}


def test_a_move_of_one_names_its_company(store, three):
    store.board.move(three[:1], Stage.OFFER)
    done = store.undo.last_done()
    assert (done.verb, done.subject) == ("job_moved", "Northwind")
    (_, event) = store.jobs.history(three[0])
    assert (event.stage, event.outcome, event.note, event.how_far) == (Stage.OFFER, None, "", None)


def test_an_offer_waits_for_an_answer_of_ones_own(store, three):
    store.offers.add(three[0], answer_by=date(2026, 12, 4))
    store.offers.add(three[0], answer_by=date(2026, 11, 20))
    assert (glance(store, three[0]).answer_by, glance(store, three[0]).stage) == (
        date(2026, 12, 4),
        Stage.OFFER,
    )


def test_a_job_noted_for_a_day_to_come_moves_all_the_same(store, three):
    ahead = store.jobs.add("Fabrikam", on_day=date(2026, 11, 30))
    assert store.board.move([ahead], Stage.APPLIED) == 1
    assert (glance(store, ahead).stage, glance(store, ahead).since) == (Stage.APPLIED, date(2026, 11, 30))


def test_nothing_that_moves_is_nothing_to_undo(store, three):
    before = store.undo.last_done()
    assert store.board.move(three, Stage.LEAD) == 0
    assert store.undo.last_done() == before


def test_closing_takes_an_outcome_and_only_closing(store, three):
    with pytest.raises(ValueError):
        store.board.move(three, Stage.CLOSED)
    with pytest.raises(ValueError):
        store.board.move(three, Stage.APPLIED, Outcome.WITHDREW)
    store.board.move(three, Stage.CLOSED, Outcome.WITHDREW)
    assert {job.outcome for job in store.jobs.all()} == {Outcome.WITHDREW}


def test_many_are_given_the_same(store, three):
    store.board.change(three, place="Bonn")
    store.board.change(three[:2], answer_expected_on=date(2026, 12, 1))
    assert [job.place for job in store.board.slice()] == ["Bonn"] * 3
    store.board.change(three[:1], answer_expected_on=None)
    assert [job.answer_expected_on for job in store.board.slice()] == [None, date(2026, 12, 1), None]
    for _ in range(3):
        store.undo.undo(store.undo.last_done().id)
    assert [job.place for job in store.board.slice()] == [""] * 3
    with pytest.raises(TypeError):
        store.board.change(three, posting="x")


def test_many_are_set_aside_and_come_back_together(store, three):
    store.board.set_aside(three[:2])
    assert [job.id for job in store.jobs.all()] == [three[2]]
    assert store.board.of(three) == store.board.slice()
    store.undo.undo(store.undo.last_done().id)
    assert len(store.jobs.all()) == 3


def test_more_than_a_statement_takes(store):
    with store.batch():
        many = [store.jobs.add(f"Company {number}") for number in range(1_100)]
    assert store.board.move(many, Stage.APPLIED) == 1_100
    store.board.change(many, source="Ana")
    assert {(job.stage, job.source) for job in store.board.of(many)} == {(Stage.APPLIED, "Ana")}
    store.undo.undo(store.undo.last_done().id)
    store.undo.undo(store.undo.last_done().id)
    assert {(job.stage, job.source) for job in store.board.of(many)} == {(Stage.LEAD, "")}


def test_what_changed_together_is_announced_once(home, store, three):
    home.heard.clear()
    store.board.move(three, Stage.APPLIED)
    assert [change.area for change in home.heard] == [Area.JOBS]


def test_a_worker_changes_many_while_the_window_goes_on(home, store):
    with store.batch():
        ids = [store.jobs.add(f"Company {number}") for number in range(400)]
    store.jobs.change(ids[0], place="")
    assert store.undo.just_done() is None
    apart = store.apart(lambda shelves: shelves.board.move(ids, Stage.APPLIED))
    home.heard.clear()
    assert store.hear_of(apart) == 400
    assert [change.area for change in home.heard] == [Area.JOBS]
    assert {each.stage for each in store.board.of(ids)} == {Stage.APPLIED}
    done = store.undo.just_done()
    assert done.subject == "400" and done.is_long
    store.apart(lambda shelves: shelves.undo.undo(done.id))
    assert {each.stage for each in store.board.of(ids)} == {Stage.LEAD}


def test_a_few_are_taken_back_in_a_moment(store, three):
    store.board.move(three, Stage.APPLIED)
    assert not store.undo.last_done().is_long
