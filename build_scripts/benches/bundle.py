"""The bundle beside the smallest one there can be: the same recipe and exclusions, around an empty window.

Both are built here and now; a launch from the source is taken in the same turns.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from benches.launch import ROOT, launched, write_journal
from benches.rows import Row

SPEC = ROOT / "build_scripts" / "rebound_desktop.spec"
NAME = "rebound-desktop"
FLOOR = "the same recipe around an empty window"


def measure(*, runs: int, platform: str) -> list[Row]:
    """Sizes of both bundles, and launches to the first paint: whole, empty, and from the source."""
    with tempfile.TemporaryDirectory(prefix="rebound-bench-bundle-") as work:
        folder = Path(work)
        whole, empty = _built("whole", folder), _built("empty", folder)
        size_of_ours, size_of_empty = _size(whole), _size(empty)
        write_journal(folder)
        taken: dict[str, list[float]] = {"whole": [], "empty": [], "source": []}
        for run in range(runs + 1):
            samples = {
                "whole": _launched(whole, "app", folder, platform),
                "empty": _launched(empty, "bare", folder, platform),
                "source": launched("app", folder, platform)["first"],
            }
            if run:
                for what, sample in samples.items():
                    taken[what].append(sample)
    ours = median(taken["whole"])
    return [
        Row("bundle, size", size_of_ours, size_of_empty, "bytes", 1, FLOOR),
        Row(f"bundle to first paint, {platform}", ours, median(taken["empty"]), "s", runs, FLOOR),
        Row(
            f"bundle to first paint, {platform}",
            ours,
            median(taken["source"]),
            "s",
            runs,
            "the program from its source",
        ),
    ]


def _built(what: str, folder: Path) -> Path:
    """A bundle whose launcher is the benchmark's: it says when it was painted."""
    environment = dict(os.environ, REBOUND_BENCH=what, PYTHONHASHSEED="0")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(folder / what), "--workpath", str(folder / f"{what}-work"), str(SPEC)]
    subprocess.run(command, check=True, env=environment, cwd=folder)
    return folder / what / NAME


def _size(bundle: Path) -> int:
    return sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())


def _launched(bundle: Path, what: str, folder: Path, platform: str) -> float:
    command = [str(bundle / NAME), what, repr(perf_counter()), str(folder), "-platform", platform]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    lines = done.stdout.splitlines()
    if not lines:
        raise SystemExit(f"The {what} bundle did not come to its first paint:\n{done.stderr}")
    return float(json.loads(lines[-1])["first"])
