"""What every reader keeps to, whatever it is given: little time, little memory, and records that the store takes."""

import json
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rebound_desktop.core.intake import Batch

# Of one case: seconds of computing, and bytes of address space above what stands already.
SECONDS, BYTES = 5, 700 * 1024 * 1024
# Seconds until somebody who computes nothing is taken to wait for ever, however busy the machine.
_WAITING = 60


@contextmanager
def bounded(seconds: float = SECONDS) -> Iterator[None]:
    """A hang ends in an error, and so does a bomb."""

    def too_long(*_: object) -> None:
        raise AssertionError(f"longer than {seconds} s")

    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    before = resource.getrlimit(resource.RLIMIT_AS)
    timers = ((signal.SIGPROF, signal.ITIMER_PROF, seconds), (signal.SIGALRM, signal.ITIMER_REAL, _WAITING))
    for number, timer, limit in timers:
        signal.signal(number, too_long)
        signal.setitimer(timer, limit)
    if pages:
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + BYTES, before[1]))
    try:
        yield
    finally:
        for _, timer, _ in timers:
            signal.setitimer(timer, 0)
        resource.setrlimit(resource.RLIMIT_AS, before)


def looked_over(batch: Batch) -> None:
    """A batch is what the store takes, and its files are read or refused."""
    for entry in batch.entries:
        assert entry.text.strip() and entry.written_at.tzinfo is not None
        for file in entry.files:
            assert "/" not in file.name and file.name not in (".", "..")
            try:
                file.read()
            except (OSError, ValueError):
                continue
    assert all(each.person.name for each in batch.people) and all(job.company for job in batch.jobs)
    json.dumps([(each.file, each.line, each.why, each.text) for each in batch.unreadable])
