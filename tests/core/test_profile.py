"""What came up most, counted by jobs and not by lines."""

from rebound_desktop.core.choice import Aspect
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.profile import Weighed, weighed


def test_a_job_counts_once_a_side_and_what_never_came_up_is_left_out() -> None:
    aspects = [Aspect(1, "Pay"), Aspect(2, "The way"), Aspect(3, "The building")]
    lines = [
        (1, Side.PERFECT, 7),
        (1, Side.PERFECT, 7),
        (2, Side.NOT_IDEAL, 7),
        (2, Side.NOT_IDEAL, 8),
        (2, Side.PERFECT, 9),
    ]
    assert weighed(aspects, lines) == (Weighed("The way", 1, 2), Weighed("Pay", 1, 0))
