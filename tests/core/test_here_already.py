"""What becomes of a job that an import brings once more."""

from datetime import date

from rebound_desktop.core.here_already import here_already
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.told import Move

APPLIED = Move(date(2026, 4, 3), Stage.APPLIED, None, "")
MET = Move(date(2026, 4, 20), Stage.INTERVIEWING, None, "")
NO = Move(date(2026, 5, 2), Stage.CLOSED, Outcome.TURNED_DOWN, "")


def test_a_no_stays_where_earlier_steps_come() -> None:
    here = here_already([NO], [APPLIED, MET])
    assert here is not None and here.stays and here.adds == (APPLIED, MET)


def test_a_later_step_is_told_as_where_it_will_stand() -> None:
    here = here_already([APPLIED], [MET], ["place"])
    assert here is not None and not here.stays and here.will_stand == MET and here.fills_in == ("place",)


def test_one_that_stands_nowhere_is_told_like_a_new_one() -> None:
    assert here_already([], [APPLIED]) is None
