"""What every reader keeps to, whatever it is given: little time, little memory, and records that the store takes."""

import json
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rebound_desktop.core.intake import Batch

# Of one case: seconds (on a busy machine), and bytes of address space above what stands already.
SECONDS, BYTES = 5, 700 * 1024 * 1024


@contextmanager
def bounded() -> Iterator[None]:
    """A hang ends in an error, and so does a bomb."""

    def too_long(*_: object) -> None:
        raise AssertionError(f"longer than {SECONDS} s")

    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    before = resource.getrlimit(resource.RLIMIT_AS)
    signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    if pages:
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + BYTES, before[1]))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
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
