"""One next step a person: whatever was done, undone or set right, the day is what the rule gives from scratch."""

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import force_setattr

from rebound_desktop.core.contacts import CONGRATULATES, ON, Direction, NextKind, TouchKind
from rebound_desktop.core.person import Person
from rebound_desktop.core.rhythm import NEVER, months_after, rhythm_of
from rebound_desktop.store import create
from tests.conftest import HandClock
from tests.store.conftest import Home

TODAY = date(2026, 11, 23)
# The night the clocks go back, the night they go forward, and around a leap day.
STARTS = (
    datetime(2026, 10, 24, 23, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 23, 30, tzinfo=UTC),
    datetime(2028, 2, 28, 12, 0, tzinfo=UTC),
)
ZONES = ("Europe/Lisbon", "Pacific/Auckland", "America/St_Johns")


@dataclass
class Sketch:
    """One person as a list of what was done: the rule applied from scratch, in its plainest form."""

    noted: date
    touches: dict[int, tuple[TouchKind, Direction, date, int]] = field(default_factory=dict)
    plan: tuple[int, NextKind, date, date, bool] | None = None
    own: str = ""
    tag: str = ""
    snoozed: date | None = None
    paused: bool = False
    wishes: bool = False

    def last(self) -> date | None:
        return max((day for _, _, day, _ in self.touches.values()), default=None)

    def is_done(self) -> bool:
        assert self.plan is not None
        number, kind, _, planned, _ = self.plan
        for what, who, day, after in self.touches.values():
            mine = who is Direction.MINE and what is not TouchKind.INTERVIEW
            fits = mine if kind in (NextKind.THANK, NextKind.CONGRATULATE) else day >= planned
            if after == number and fits:
                return True
        return False

    def due(self) -> tuple[NextKind, date] | None:
        """What is next, counted by hand."""
        if self.paused:
            return None
        found = self._unmoved()
        if found is None:
            return None
        return found[0], max(found[1], self.snoozed or found[1])

    def _unmoved(self) -> tuple[NextKind, date] | None:
        last = self.last()
        if self.plan is not None:
            _, kind, due, planned, back = self.plan
            if not self.is_done():
                return kind, due
            if back and self.wishes and kind is NextKind.THANK:
                if last is None or last < months_after(planned, 1):
                    return NextKind.CONGRATULATE, months_after(planned, 1)
            if back and (last is None or last < months_after(planned, 6)):
                return NextKind.CHECK_BACK, months_after(max(planned, last or planned), 3)
        rhythm = rhythm_of(self.own or self.tag)
        return (NextKind.HELLO_AGAIN, rhythm.after(last or self.noted)) if rhythm else None


OFFSETS = st.integers(-200, 200)
CODES = st.sampled_from(("", NEVER, "3m", "1y", "10d", "2w"))
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("touch"), st.sampled_from(TouchKind), st.sampled_from(Direction), OFFSETS),
        st.tuples(st.just("edit"), st.sampled_from(Direction), OFFSETS),
        st.tuples(st.just("remove")),
        st.tuples(st.just("plan"), st.sampled_from(NextKind), OFFSETS, st.booleans()),
        st.tuples(st.just("put_off"), OFFSETS),
        st.tuples(st.just("drop")),
        st.tuples(st.just("change"), OFFSETS),
        st.tuples(st.just("several"), CODES),
        st.tuples(st.just("wishes"), st.booleans()),
        st.tuples(st.just("pause"), st.booleans()),
        st.tuples(st.just("own"), CODES),
        st.tuples(st.just("tag"), CODES.filter(lambda code: code != NEVER)),
        st.tuples(st.just("days"), st.integers(1, 120)),
        st.tuples(st.just("undo")),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: Any) -> Any:
    """One journal for all examples; each has its own person."""
    time = HandClock()
    folder: Path = tmp_path_factory.mktemp("steps") / "Rebound"
    store = create(folder, time.clock, lambda change: None)
    yield store, time
    store.close()


@settings(max_examples=80, deadline=None)
@given(ACTS, st.sampled_from(STARTS), st.sampled_from(ZONES))
def test_any_sequence_gives_the_day_that_the_rule_gives_from_scratch(
    opened: Any, acts: list[tuple[Any, ...]], start: datetime, zone: str
) -> None:
    store, time = opened
    time.moment = start
    # The shelves read the clock they were given; only its zone is another one here.
    force_setattr(store.clock, "seen_from", zone)
    contacts = store.contacts
    dana = store.people.add(Person("Dana", tags=("panel",)))
    contacts.set_tag_rhythm("panel", "")
    store.preferences.set(CONGRATULATES, "")
    sketch, before, plans = Sketch(store.clock.today()), [], 0
    for name, *told in acts:
        today, known = store.clock.today(), deepcopy(sketch)
        marked = store.undo.last_done()
        if name == "touch":
            kind, who, days = told
            key = contacts.log_touch(dana, kind, who, on_day=today + timedelta(days), own_kind="lunch")
            sketch.touches[key] = (kind, who, today + timedelta(days), sketch.plan[0] if sketch.plan else 0)
        elif name == "edit" and sketch.touches:
            key, (kind, _, _, after) = next(iter(sketch.touches.items()))
            contacts.change_touch(key, kind, told[0], today + timedelta(told[1]), "set right")
            sketch.touches[key] = (kind, told[0], today + timedelta(told[1]), after)
        elif name == "remove" and sketch.touches:
            key = next(iter(sketch.touches))
            contacts.remove_touch(key)
            del sketch.touches[key]
        elif name == "plan":
            kind, days, back = told
            plans += 1
            since = today - timedelta(3) if back else None
            contacts.plan_next(dana, kind, today + timedelta(days), checks_back_from=since)
            sketch.plan = (plans, kind, today + timedelta(days), since or today, back)
            sketch.snoozed = None
        elif name == "put_off":
            contacts.put_off(dana, today + timedelta(told[0]))
            sketch.snoozed = today + timedelta(told[0])
        elif name == "drop" and sketch.due() is not None:
            contacts.drop_next(dana)
            plans += 1
            _drop(sketch, today, plans)
        elif name == "change" and sketch.due() is not None:
            contacts.change_next(dana, due_on=today + timedelta(told[0]), note="another day")
            plans += 1
            _change(sketch, today, today + timedelta(told[0]), plans)
        elif name == "several":
            contacts.set_rhythms([dana], told[0])
            sketch.own, sketch.snoozed = told[0], None
        elif name == "wishes":
            store.preferences.set(CONGRATULATES, ON if told[0] else "")
            sketch.wishes = told[0]
        elif name == "pause":
            contacts.pause([dana], paused=told[0])
            sketch.paused = told[0]
        elif name == "own":
            contacts.set_rhythm(dana, told[0])
            sketch.own, sketch.snoozed = told[0], None
        elif name == "tag":
            contacts.set_tag_rhythm("panel", told[0])
            sketch.tag = told[0]
        elif name == "days":
            time.go_on(days=told[0])
        elif name == "undo" and before:
            wishes = sketch.wishes
            sketch, step = before.pop()
            # A preference is no verb: it stays as it is.
            sketch.wishes = wishes
            store.undo.undo(step)
        done = store.undo.last_done()
        if name not in ("undo", "days") and done is not None and done != marked:
            before.append((known, done.id))
        step = contacts.next_step(dana)
        assert (step and (step.kind, step.due_on)) == sketch.due()
        assert step is None or step.last_on == sketch.last()
        day = today + timedelta(25)
        soon = dana in {each.contact_id for each in contacts.next_steps(due_by=day)}
        assert soon is (step is not None and step.due_on <= day), "looked for in the index, it is the same"
    assert len([each for each in contacts.next_steps() if each.contact_id == dana]) <= 1
    contacts.set_aside(dana)
    assert all(each.contact_id != dana for each in contacts.next_steps())


def _change(sketch: Sketch, today: date, day: date, number: int) -> None:
    """Another day: a plan stays the same one, what a rule brought becomes a plan."""
    found = sketch.due()
    assert found is not None
    kind = found[0]
    if sketch.plan is not None and not sketch.is_done():
        same, _, _, planned, back = sketch.plan
        sketch.plan = (same, kind, day, planned, back)
    else:
        looks_back = kind is not NextKind.HELLO_AGAIN and sketch.plan is not None and sketch.plan[4]
        planned = sketch.plan[3] if looks_back and sketch.plan is not None else today
        sketch.plan = (number, kind, day, planned, looks_back)
    sketch.snoozed = None


def _drop(sketch: Sketch, today: date, number: int) -> None:
    """Not this one: a hello waits for its next turn, a thank-you leaves its looking back, all else goes."""
    kind, due_on = sketch.due() or (None, today)
    is_open_plan = sketch.plan is not None and not sketch.is_done()
    if kind is NextKind.HELLO_AGAIN and not is_open_plan:
        rhythm = rhythm_of(sketch.own or sketch.tag)
        assert rhythm is not None
        sketch.snoozed = rhythm.after(max(today, due_on))
        return
    plan, sketch.plan, sketch.snoozed = sketch.plan, None, None
    if plan is not None and plan[4] and kind is not NextKind.CHECK_BACK:
        sketch.plan = (number, NextKind.CHECK_BACK, months_after(plan[3], 3), plan[3], True)


def test_what_is_planned_for_some_days_is_told_while_it_is_open(home: Home) -> None:
    people = home.store.contacts
    today = home.time.clock.today()
    dana, tom, noor, late = (people.add(name) for name in ("Dana", "Tom", "Noor", "Late"))
    for number, who in enumerate((noor, dana, tom)):
        people.plan_next(who, NextKind.CHECK_BACK, today + timedelta(days=number + 1))
    people.plan_next(late, NextKind.CHECK_BACK, today + timedelta(days=9))

    def planned(limit: int = 5) -> list[str]:
        first, last = today + timedelta(days=1), today + timedelta(days=3)
        return [step.contact for step in people.planned_between(first, last, limit)]

    assert planned() == ["Noor", "Dana", "Tom"] and planned(2) == ["Noor", "Dana"]
    people.set_aside(dana)
    people.put_off(noor, today + timedelta(days=8))
    people.drop_next(tom)
    assert planned() == []


def test_three_people_a_day_are_suggested_and_the_same_ones_after_a_restart(home: Home) -> None:
    people = [home.store.contacts.add(f"Person {number}") for number in range(6)]
    for number, person in enumerate(people):
        home.store.contacts.plan_next(person, NextKind.HELLO_AGAIN, TODAY - timedelta(number))
    first = [step.contact_id for step in home.store.contacts.suggestions()]
    assert first == people[:2:-1]
    home.store.contacts.log_touch(first[0], TouchKind.CALL, Direction.MINE)
    store = home.reopen()
    assert [step.contact_id for step in store.contacts.suggestions()] == first[1:]
    assert len(store.contacts.next_steps(due_by=TODAY)) == 5
    home.time.go_on(days=1)
    assert [step.contact_id for step in store.contacts.suggestions()] == [*first[1:], people[2]]


def test_suggesting_is_told_to_nobody_and_undoes_nothing(home: Home) -> None:
    dana = home.store.contacts.add("Dana")
    home.store.contacts.plan_next(dana, NextKind.THANK, TODAY)
    before, home.heard[:] = home.store.undo.last_done(), []
    home.store.contacts.suggestions()
    assert home.heard == [] and home.store.undo.last_done() == before


def test_a_moment_that_is_removed_leaves_the_plan_as_open_as_it_was(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana")
    contacts.plan_next(dana, NextKind.THANK, TODAY)
    card = contacts.log_touch(dana, TouchKind.CARD, Direction.MINE)
    assert contacts.next_step(dana) is None
    contacts.change_touch(card, TouchKind.CARD, Direction.THEIRS, TODAY, "")
    assert contacts.next_step(dana) is not None
    contacts.change_touch(card, TouchKind.CARD, Direction.MINE, TODAY, "")
    contacts.remove_touch(card)
    assert contacts.next_step(dana) is not None


def test_what_follows_is_told_with_what_is_next(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana")
    contacts.plan_next(dana, NextKind.THANK, TODAY, checks_back_from=TODAY - timedelta(1))
    step = contacts.next_step(dana)
    assert step is not None and (step.then_kind, step.then_on) == (NextKind.CHECK_BACK, date(2027, 2, 23))
