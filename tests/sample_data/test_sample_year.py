"""The sample year: the same each time, complete, and never ahead of its last day."""

import tomllib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from rebound_desktop.core.activity import CONVERSATION_OPEN_FOR, Turn, open_conversations
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Side, Stage
from rebound_desktop.core.journal import word_count
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.rebound import ReboundState, Step, StepState, in_front
from rebound_desktop.core.weeks import MONDAY, week_of
from rebound_desktop.paths import resource
from rebound_desktop.sample_data import MovableClock, fill, write_sample_journal
from rebound_desktop.sample_data.prompts import PROMPTS
from rebound_desktop.store import Store, create, key_file_of, vault

TODAY = date(2026, 11, 23)
SATURDAY, SUNDAY = 6, 7

Filled = Callable[[date, int], Store]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """Gives the sample journal for a day and a seed, made once each."""
    made: dict[tuple[date, int], Store] = {}

    def journal(today: date, seed: int) -> Store:
        if (today, seed) not in made:
            clock = MovableClock()
            store = create(tmp_path_factory.mktemp("sample"), clock.clock, lambda _: None)
            fill(store, clock, today, seed=seed)
            made[(today, seed)] = store
        return made[(today, seed)]

    yield journal
    for store in made.values():
        store.close()


@pytest.fixture
def year(filled: Filled) -> Store:
    """The year that ends on Monday 23 November 2026."""
    return filled(TODAY, 1)


def _without_uid(value: object) -> str:
    parts = {name: getattr(value, name) for name in value.__struct_fields__}  # type: ignore[attr-defined]
    return repr({name: part for name, part in parts.items() if name != "uid"})


def _told(store: Store) -> list[str]:
    """Everything the public verbs give back, except the random identities."""
    entries = [store.journal.entry(line.id) for line in store.journal.lines(limit=1_000)]
    contacts = [store.contacts.contact(line.id) for line in store.contacts.lines()]
    jobs = store.jobs.all()
    values: list[object] = [*entries, *contacts, *jobs, *store.letters.all(), *store.lessons.all()]
    values += store.rebounds.all()
    values += store.contacts.next_steps()
    for job in jobs:
        values += [*store.jobs.history(job.id), *store.rounds.of_job(job.id), *store.jobs.lines(job.id)]
        values += store.jobs.guts(job.id)
    for contact in contacts:
        assert contact is not None
        values += store.contacts.touches(contact.id)
    for entry in entries:
        assert entry is not None
        values += store.journal.versions(entry.id)
    return [_without_uid(value) for value in values]


def test_the_same_seed_gives_the_same_journal(filled: Filled, tmp_path: Path) -> None:
    clock = MovableClock()
    again = create(tmp_path, clock.clock, lambda _: None)
    fill(again, clock, TODAY, seed=1)
    assert _told(again) == _told(filled(TODAY, 1))
    again.close()


def test_another_seed_may_choose_other_words_but_tells_the_same_year(filled: Filled) -> None:
    one, other = filled(TODAY, 1), filled(TODAY, 2)
    assert [line.day for line in one.journal.lines()] == [line.day for line in other.journal.lines()]


def test_each_area_is_announced_once(tmp_path: Path) -> None:
    heard: list[Change] = []
    clock = MovableClock()
    store = create(tmp_path, clock.clock, heard.append)
    fill(store, clock, TODAY)
    assert sorted(change.area for change in heard) == sorted(Area)
    assert all(change.key is None for change in heard)
    assert store.undo.last_done() is None
    store.close()


def test_every_stage_outcome_and_kind_appears(year: Store) -> None:
    jobs = year.jobs.all()
    letters = year.letters.all()
    contacts = [year.contacts.contact(line.id) for line in year.contacts.lines()]
    touches = [touch for contact in contacts if contact for touch in year.contacts.touches(contact.id)]
    assert {job.stage for job in jobs} == set(Stage)
    assert {job.outcome for job in jobs} == {*Outcome, None}
    assert {found.kind for job in jobs for found in year.rounds.of_job(job.id)} == set(RoundKind)
    assert {line.side for job in jobs for line in year.jobs.lines(job.id)} == set(Side)
    assert {letter.kind for letter in letters} == set(LetterKind)
    assert {letter.status for letter in letters} == set(LetterStatus)
    assert {letter.posted_how for letter in letters} == {*PostedHow, None}
    assert {touch.kind for touch in touches} == set(TouchKind)
    assert {touch.direction for touch in touches} == set(Direction)
    assert {contact.linkedin for contact in contacts if contact} == set(LinkedIn)
    assert {step.kind for step in year.contacts.next_steps()} == set(NextKind)
    states = {state for rebound in year.rebounds.all() for state in rebound.steps}
    assert states == set(StepState)
    assert {rebound.state for rebound in year.rebounds.all()} == set(ReboundState)


def test_it_is_a_year_of_a_good_size(year: Store) -> None:
    lines = year.journal.lines(limit=1_000)
    assert 60 <= len(lines) <= 90
    assert lines[0].day - lines[-1].day == timedelta(days=364)
    assert sum(line.only_for_me for line in lines) == 3
    texts = [entry.text for line in lines if (entry := year.journal.entry(line.id))]
    assert max(word_count(text) for text in texts) > 1_400
    assert len(year.jobs.all()) == 18
    assert 26 <= len(year.contacts.lines()) <= 30
    assert 26 <= len(year.letters.all()) <= 32
    lessons = year.lessons.all()
    assert 12 <= len(lessons) <= 18
    assert all(lesson.entry_id and year.journal.entry(lesson.entry_id) for lesson in lessons)


def test_what_today_shows_is_there(year: Store) -> None:
    rebound = in_front(year.rebounds.all(), TODAY)
    assert rebound is not None
    assert (rebound.company, rebound.title, rebound.current) == ("Northwind", "product manager", Step.PEOPLE)
    assert [state.value for state in rebound.steps] == ["done", "done", "begun", "open", "open"]
    assert TODAY - rebound.no_on == timedelta(days=4)
    assert rebound.entry_id == year.journal.lines(limit=1)[0].id

    to_thank = year.contacts.next_steps(kind=NextKind.THANK, due_by=TODAY)
    assert [step.contact for step in to_thank] == ["Maria Lindqvist", "Tom Okafor"]
    assert year.contacts.next_steps(kind=NextKind.HELLO_AGAIN, due_by=TODAY)

    moments = year.contacts.newest_moments(TODAY - CONVERSATION_OPEN_FOR)
    talks = open_conversations(moments, TODAY)[:3]
    assert [(talk.contact, talk.company, talk.turn) for talk in talks] == [
        ("Daniel Weiss", "Contoso", Turn.THEIRS),
        ("Aiko Tanaka", "Tailspin", Turn.MINE),
        ("Priya Raman", "", Turn.MINE),
    ]

    waiting = [job.company for job in year.jobs.all() if (job.answer_expected_on or TODAY) < TODAY]
    assert waiting == ["Contoso"]
    assert len(year.rounds.between(TODAY, TODAY + timedelta(days=7))) == 2

    week = week_of(TODAY, MONDAY)
    plan = year.week.plan(week.monday)
    assert (plan.companies, plan.when, plan.where) == ("Fabrikam and Contoso", "mornings", "at the library")
    letters = year.letters.of_week(week.first, TODAY)
    assert (letters.posted, letters.drafted) == (4, 1)


@pytest.mark.parametrize("begins", [MONDAY, SATURDAY, SUNDAY])
@pytest.mark.parametrize("day", range(23, 30))
def test_the_present_week_has_its_plan_on_every_day_wherever_weeks_begin(
    filled: Filled, day: int, begins: int
) -> None:
    today = date(2026, 11, day)
    plan = filled(today, 1).week.plan(week_of(today, begins).monday)
    assert (plan.companies, plan.when, plan.where) == ("Fabrikam and Contoso", "mornings", "at the library")


def test_no_week_is_planned_ahead_of_its_time(filled: Filled) -> None:
    coming = date(2026, 11, 30)
    planned = [bool(filled(date(2026, 11, day), 1).week.plan(coming).companies) for day in range(23, 30)]
    assert planned == [False] * 5 + [True] * 2


def test_the_prompts_are_those_of_the_program() -> None:
    shipped = tomllib.loads(resource("prompts/en/prompts.toml").read_text(encoding="utf-8"))["prompt"]
    known = {prompt["text"]: (prompt["id"], prompt["step"]) for prompt in shipped}
    assert all(known.get(text) == (prompt.id, prompt.step) for text, prompt in PROMPTS.items())


def test_answered_prompts_are_remembered(year: Store) -> None:
    newest = year.journal.lines(limit=1)[0]
    assert [prompt_id for prompt_id, _ in year.journal.prompts_of(newest.id)] == [
        "the-day-in-order",
        "handled-well",
        "wobbled",
    ]
    assert len(year.journal.versions(newest.id)) == 2


@pytest.mark.parametrize("typed", ["kettle", "田中愛子", "Kreide", "سميرة", "weekends", "aisle"])
def test_it_can_be_searched(year: Store, typed: str) -> None:
    assert year.search.find(typed)


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 29), date(2027, 3, 3), date(2024, 2, 29)])
def test_no_day_of_the_past_lies_after_today(filled: Filled, today: date) -> None:
    store = filled(today, 1)
    jobs = store.jobs.all()
    days = [line.day for line in store.journal.lines(limit=1_000)]
    days += [event.on_day for job in jobs for event in store.jobs.history(job.id)]
    days += [gut.said_on for job in jobs for gut in store.jobs.guts(job.id)]
    days += [lesson.learned_on for lesson in store.lessons.all()]
    days += [rebound.touched_on for rebound in store.rebounds.all()]
    for contact in store.contacts.lines():
        days += [touch.on_day for touch in store.contacts.touches(contact.id)]
    for letter in store.letters.all():
        days += [day for day in (letter.posted_on, letter.replied_on, letter.changed_on) if day]
    assert max(days) <= today
    assert today - max(days) < timedelta(days=7)
    assert store.clock.today() == today


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 27), date(2026, 11, 29)])
def test_rounds_to_come_lie_within_the_week_and_not_on_a_weekend(filled: Filled, today: date) -> None:
    coming = filled(today, 1).rounds.between(today + timedelta(days=1), today + timedelta(days=7))
    assert len(coming) == 2
    assert all(found.starts_at and found.starts_at.weekday() < 5 for found in coming)


def test_a_whole_sample_journal_opens_with_its_key(tmp_path: Path) -> None:
    clock = MovableClock().clock
    write_sample_journal(tmp_path / "sample", clock)
    keys = key_file_of(tmp_path / "sample")
    assert keys is not None
    key = vault.open_data_key(keys)
    assert key is not None
    store = Store(tmp_path / "sample", keys, key, clock, lambda _: None)
    assert store.journal.lines(limit=1)[0].day <= clock.today()
    assert store.preferences.get("my_name") == "Robin"
    store.close()
