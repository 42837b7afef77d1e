"""Processes of their own, for what ends them and for what they write beside us."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WRITES = """
import sys
from pathlib import Path
from rebound_desktop.core.clock import system_clock
from rebound_desktop.store import Store, key_file_of, vault
folder = Path(sys.argv[1])
keys = key_file_of(folder)
store = Store(folder, keys, vault.open_data_key(keys), system_clock("UTC"), lambda change: None, busy_seconds=1)
store.journal.write("By the other program.")
print("open", flush=True)
sys.stdin.readline()
store.close()
"""


def environment() -> dict[str, str]:
    """Ours, with everything importable that is so here, and no screen."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [str(Path.cwd()), *sys.path])),
        "QT_QPA_PLATFORM": "offscreen",
    }


@contextmanager
def written_elsewhere(folder: Path) -> Iterator[None]:
    """Another program writes a word, and has the journal open meanwhile."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITES, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as other:
        assert other.stdin is not None and other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield
        other.stdin.write("\n")
    assert other.returncode == 0
