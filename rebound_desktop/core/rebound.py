"""A rebound: five steps after a no, in any order, at any pace, each of which can be skipped."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from msgspec import Struct

SHOWN_FOR = timedelta(days=14)


class Step(IntEnum):
    """The five steps (Liz Ryan's method, retold)."""

    STORY = 1
    THE_JOB = 2
    PEOPLE = 3
    YOURSELF = 4
    NEXT_LETTERS = 5


class StepState(StrEnum):
    """How far a step is; a skipped one can be taken up again."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"
    SKIPPED = "skipped"


class ReboundState(StrEnum):
    """On the way, or laid to rest (steps done or not)."""

    OPEN = "open"
    RESTING = "resting"


class Rebound(Struct, frozen=True):
    """One job's five steps. `steps` holds five states in order, `entry_id` the story of step 1.

    went_quiet: nobody wrote; `no_on` is the day the person took it for a no.
    """

    id: int
    job_id: int
    company: str
    title: str
    no_on: date
    state: ReboundState
    touched_on: date
    current: Step
    steps: tuple[StepState, ...]
    entry_id: int | None = None
    went_quiet: bool = False

    @property
    def is_complete(self) -> bool:
        """True when nothing is left to do: every step done or skipped."""
        return all(state in (StepState.DONE, StepState.SKIPPED) for state in self.steps)


def step_after(step: Step) -> Step | None:
    """The step that follows, or None after the fifth."""
    return Step(step + 1) if step < Step.NEXT_LETTERS else None


def in_front(rebounds: Iterable[Rebound], today: date) -> Rebound | None:
    """The one rebound that Today shows: open, unfinished, the last one touched within 14 days."""
    recent = [
        rebound
        for rebound in rebounds
        if rebound.state is ReboundState.OPEN
        and not rebound.is_complete
        and today - rebound.touched_on <= SHOWN_FOR
    ]
    return max(recent, key=lambda rebound: (rebound.touched_on, rebound.id), default=None)
