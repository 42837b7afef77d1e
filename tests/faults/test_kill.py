"""A process that is ended without a word, at any moment: at most the last second of typing is lost."""

import itertools
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from rebound_desktop.store.database import is_sound
from tests.faults.processes import environment
from tests.faults.sessions import Bench
from tests.faults.typist import stream

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")

# Journals that are typed into side by side, and how often each one's window is ended.
SIDE_BY_SIDE, ROUNDS, ROUNDS_IN_FULL = 4, 5, 50
# Seconds: what is promised, and what keeping itself may take; what the machine was late by comes on top.
PROMISED, BUSY = 1.0, 0.5

WRITER = """
import sys
from pathlib import Path
from rebound_desktop.core.clock import system_clock
from rebound_desktop.store import create
store = create(Path(sys.argv[1]), system_clock("UTC"), lambda change: None)
entry = store.journal.write("0")
number = 0
while True:
    number += 1
    store.journal.write(f"{number} " * 200, entry_id=entry)
    store.contacts.add(f"Person {number}", company=f"Company {number}")
    print(number, flush=True)
"""


@dataclass(frozen=True)
class Ended:
    """One sitting: how many keys were pressed and kept, and for how many seconds what was lost had been there.

    late: by how many seconds the machine was late with a key, at most.
    """

    typed: int
    kept: int
    lost_seconds: float
    late: float


def sit(folder: Path, number: int, seconds: float) -> Ended:
    """Let someone type for a while, end the process, and look what is there: this sitting's words, and all before."""
    acknowledged = folder.with_name(f"{folder.name} keys {number}")
    before = texts_in(folder) if number > 1 else {}
    command = [sys.executable, "-m", "tests.faults.typist", str(folder), str(acknowledged), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as typist:
        assert typist.stdout is not None and typist.stdout.readline() == "typing\n"
        with pytest.raises(subprocess.TimeoutExpired):
            typist.wait(seconds)
        ended = time.monotonic()
        typist.kill()
    lines = [line.split() for line in acknowledged.read_text().splitlines()]
    keys = [(float(at), int(typed), float(late)) for at, typed, late, _ in lines if float(at) <= ended]
    # A key that was due and did not come before the end tells of a machine that was late, too.
    overdue = max(0.0, ended - float(lines[len(keys) - 1][-1]))
    after = texts_in(folder)
    assert before.items() <= after.items()
    (kept,) = [text for key, text in after.items() if key not in before] or [""]
    assert kept == "".join(itertools.islice(stream(number), len(kept)))
    lost = [at for at, typed, _ in keys if typed > len(kept)]
    return Ended(
        len(keys), len(kept), ended - lost[0] if lost else 0.0, max(overdue, *(late for *_, late in keys))
    )


def sittings(folder: Path, rounds: int, dice: random.Random) -> list[Ended]:
    """One journal, typed into again and again."""
    return [sit(folder, number, dice.uniform(0.05, 2.5)) for number in range(1, rounds + 1)]


def texts_in(folder: Path) -> dict[int, str]:
    """Every entry's text, out of a journal whose pages are sound."""
    bench = Bench(folder / "Rebound")
    store = bench.store
    try:
        assert is_sound(folder / "Rebound" / "journal.db", store.key)
        found = (store.journal.entry(line.id) for line in store.journal.lines())
        return {entry.id: entry.text for entry in found if entry is not None}
    finally:
        store.close()


def test_at_most_the_last_second_of_typing_is_lost(
    tmp_path: Path, full: bool, tell: Callable[[str], None]
) -> None:
    begun = time.monotonic()
    rounds = ROUNDS_IN_FULL if full else ROUNDS
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        runs = [
            pool.submit(sittings, tmp_path / str(number), rounds, random.Random(number))
            for number in range(SIDE_BY_SIDE)
        ]
        found = [ended for run in runs for ended in run.result()]
    longest = max(ended.lost_seconds for ended in found)
    tell(
        f"kill -9: {len(found)} windows, {sum(ended.typed for ended in found)} keys, "
        f"{sum(ended.kept for ended in found)} kept, at most {longest:.2f} s lost, {time.monotonic() - begun:.0f} s"
    )
    assert sum(ended.kept for ended in found) > 0
    assert [ended for ended in found if ended.lost_seconds > PROMISED + BUSY + ended.late] == []


@pytest.mark.parametrize("after", [1, 17, 40])
def test_after_a_kill_everything_acknowledged_is_there(tmp_path: Path, after: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path / "j")],
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as writer:
        assert writer.stdout is not None
        acknowledged = 0
        for line in writer.stdout:
            acknowledged = int(line)
            if acknowledged >= after:
                break
        writer.kill()
        acknowledged = max([acknowledged, *map(int, writer.stdout.read().split())])
    store = Bench(tmp_path / "j").store
    (only,) = store.journal.lines()
    entry = store.journal.entry(only.id)
    assert entry is not None
    reached = int(entry.text.split()[0])
    assert entry.text == f"{reached} " * 200 and reached in (acknowledged, acknowledged + 1)
    people = {person.name for person in store.contacts.lines()}
    assert {f"Person {number}" for number in range(1, acknowledged + 1)} <= people
    assert len(people) - acknowledged in (0, 1)
    assert store.backup().holding.entries == 1
    store.close()
