"""An export that was killed leaves nothing in clear: the next start, or the next export, removes it."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rebound_desktop.store import Store, create, unfinished, unfinished_of
from tests.conftest import HandClock
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur

WORDS = "What nobody else is to read."
DIES = """
import os, signal, sys
from pathlib import Path
from rebound_desktop.store import unfinished_of, whole_file
from rebound_desktop.store import unfinished

folder, key, target = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3])
with unfinished.noted(folder, key, unfinished_of(target)), whole_file(target) as part:
    part.write_text(sys.argv[4])
    os.kill(os.getpid(), signal.SIGKILL)
"""

# A PDF, killed as it is about to take its name.
DIES_AS_A_PDF = """
import os, signal, sys
from pathlib import Path
from rebound_desktop.local_clock import local_clock
from rebound_desktop.store import write_whole
from rebound_desktop.store import Store, key_file_of, vault

folder, target = Path(sys.argv[1]), Path(sys.argv[3])
store = Store(folder, key_file_of(folder), bytes.fromhex(sys.argv[2]), local_clock(), print, busy_seconds=9)


def dies(event, arguments):
    if event == "os.rename" and str(arguments[1]) == str(target):
        os.kill(os.getpid(), signal.SIGKILL)


with store.leaving(target):
    sys.addaudithook(dies)
    write_whole(target, sys.argv[4].encode())
"""


def killed_export(store: Store, target: Path, dies: str = DIES) -> Path:
    """What an export that was killed midway leaves."""
    target.parent.mkdir(exist_ok=True)
    died = subprocess.run(
        [sys.executable, "-c", dies, str(store.folder), store.key.hex(), str(target), WORDS],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert died.returncode == -signal.SIGKILL
    return unfinished_of(target)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_note_that_is_refused_once_is_not_written_over(tmp_path: Path, clock: HandClock) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    left = killed_export(store, tmp_path / "out" / "mine.html")
    reads = Refusal("it cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    other = tmp_path / "out" / f"other{unfinished.ENDING}"
    with (
        watching(store.folder / unfinished.UNFINISHED_FILE, Saboteur(reads, frozenset({1}))),
        unfinished.noted(store.folder, store.key, other),
    ):
        pass
    assert left.exists()
    store.tidy_up()
    assert not left.exists()
    store.close()


def test_the_next_start_removes_it(tmp_path: Path, clock: HandClock) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    left = killed_export(store, tmp_path / "out" / "mine.html")
    assert left.read_text() == WORDS
    note = (store.folder / unfinished.UNFINISHED_FILE).read_bytes()
    assert b"mine.html" not in note, "where it was to go is told to nobody"
    store.tidy_up()
    assert not left.exists() and not (store.folder / unfinished.UNFINISHED_FILE).exists()
    store.close()


def test_a_pdf_that_was_killed_goes_too(tmp_path: Path, clock: HandClock) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    left = killed_export(store, tmp_path / "out" / "a page.pdf", DIES_AS_A_PDF)
    assert left.read_text() == WORDS
    store.tidy_up()
    assert not left.exists() and not (store.folder / unfinished.UNFINISHED_FILE).exists()
    store.close()


def test_what_is_being_written_stays_and_so_does_the_note_of_a_disk_that_is_away(
    tmp_path: Path, clock: HandClock
) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    left = killed_export(store, tmp_path / "stick" / "mine.html")
    (tmp_path / "stick").rename(tmp_path / "elsewhere")
    mine = tmp_path / "now.html.part"
    with unfinished.noted(store.folder, store.key, mine):
        mine.write_text(WORDS)
        store.tidy_up()
        assert mine.exists()
    mine.unlink()
    (tmp_path / "elsewhere").rename(tmp_path / "stick")
    assert left.exists()
    store.tidy_up()
    assert not left.exists()
    store.close()


HAS_ITS_NUMBER = """
import sys
from pathlib import Path
from rebound_desktop.store import unfinished
folder, key, part = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3])
with unfinished.noted(folder, key, part):
    print("noted", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.skipif(os.name == "nt", reason="a file that is being written can't be removed there")
def test_what_was_not_written_for_days_goes_whichever_program_has_the_number_of_who_wrote_it(
    tmp_path: Path, clock: HandClock
) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    left = tmp_path / "mine.html.part"
    left.write_text(WORDS)
    with subprocess.Popen(
        [sys.executable, "-c", HAS_ITS_NUMBER, str(store.folder), store.key.hex(), str(left)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == "noted\n"
        store.tidy_up()
        assert left.exists()
        long_ago = left.stat().st_mtime - 2 * 24 * 60 * 60
        os.utime(left, (long_ago, long_ago))
        store.tidy_up()
        assert not left.exists() and not (store.folder / unfinished.UNFINISHED_FILE).exists()
        other.communicate("\n")
    store.close()


def test_a_folder_goes_too_and_nothing_else_does(tmp_path: Path, clock: HandClock) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    left = killed_export(store, tmp_path / "out" / "all")
    left.unlink()
    left.mkdir()
    (left / "a page.md").write_text(WORDS)
    whole = left.parent / "a letter of mine.txt"
    whole.write_text("kept")
    store.tidy_up()
    assert [path.name for path in left.parent.iterdir()] == [whole.name]
    store.close()


def test_a_note_that_another_key_sealed_or_nobody_did_is_no_reason_to_stop(
    tmp_path: Path, clock: HandClock
) -> None:
    store = create(tmp_path / "journal", clock.clock, lambda _: None)
    for content in (b"", b"not sealed at all", os.urandom(400)):
        (store.folder / unfinished.UNFINISHED_FILE).write_bytes(content)
        store.tidy_up()
    store.close()
