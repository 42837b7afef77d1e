"""The computer's own clock: a program that stays open while its person travels tells the day where they are."""

import os
import subprocess
import sys

import pytest

from tests.faults.processes import environment

TRAVELS = """
import os, time
from rebound_desktop.local_clock import local_clock

clock = local_clock()
print(clock.zone, clock.local().utcoffset())
os.environ["TZ"] = "Asia/Tokyo"
time.tzset()
print(clock.zone, clock.local().utcoffset())
"""


@pytest.mark.skipif(os.name == "nt", reason="the zone is changed by a variable of the environment")
def test_the_time_is_that_of_where_the_computer_is_now() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TRAVELS],
        env={**environment(), "TZ": "America/Bogota"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["America/Bogota -1 day, 19:00:00", "Asia/Tokyo 9:00:00"]
