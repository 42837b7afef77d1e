"""Launch and memory: the program with a year in its journal, against a bare window of the same size."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from benches.rows import Row

CHILD = Path(__file__).with_name("first_paint.py")
ROOT = CHILD.parents[2]
FLOOR = "a bare PySide6 window of the same size"


def measure(*, runs: int, platform: str) -> list[Row]:
    """Launches of both in turn, each from spawning on; the first of each only warms the caches."""
    samples: dict[str, list[dict[str, float]]] = {"app": [], "bare": []}
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as name:
        folder = Path(name)
        write_journal(folder)
        for run in range(runs + 1):
            for what, taken in samples.items():
                sample = launched(what, folder, platform)
                if run:
                    taken.append(sample)
    rows = []
    for key, label, unit in (
        ("first", "launch to first paint", "s"),
        ("content", "launch to Today, filled", "s"),
        ("rss", "memory, resident (RSS)", "bytes"),
        ("pss", "memory, its share (PSS)", "bytes"),
    ):
        if all(key in sample for taken in samples.values() for sample in taken):
            ours, floor = (median(sample[key] for sample in samples[what]) for what in ("app", "bare"))
            rows.append(Row(f"{label}, {platform}", ours, floor, unit, runs, FLOOR))
    return rows


def launched(what: str, folder: Path, platform: str) -> dict[str, float]:
    """One launch from the source: "app" or "bare"; seconds and bytes by name."""
    command = [sys.executable, str(CHILD), what, repr(perf_counter()), str(folder), "-platform", platform]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    # A program that is installed has its byte code beside it; the warming run writes it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )
    lines = done.stdout.splitlines()
    if not lines:
        raise SystemExit(f"{what} did not come to its first paint:\n{done.stderr}")
    sample: dict[str, float] = json.loads(lines[-1])
    return sample


def write_journal(folder: Path) -> None:
    """A year of sample data below `folder`."""
    from rebound_desktop.cli import apart
    from rebound_desktop.core.clock import system_clock
    from rebound_desktop.sample_data import write_sample_journal

    write_sample_journal(apart(folder).data, system_clock("UTC"))
