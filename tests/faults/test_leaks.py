"""What is written stays in the encrypted file: in no other file, and on no wire."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import recovered
from rebound_desktop.ui.sheets.before import BeforePage
from tests.faults.processes import environment
from tests.faults.sessions import BEFORE, MIGRATING, PROTECTING, RESTORING, Bench
from tests.flows.conftest import Person

ENTRY, CONTACT, LETTER = "zanzibar-quiet-orchard", "velvet-harbour-nine", "copper-meadow-lantern"
FILE, JOB, LINE = "amber-ferry-sixteen", "thistle-gate-works", "keeper-of-slow-clocks"


def files_with(folder: Path, sentence: str) -> list[Path]:
    """The files below `folder` that hold the sentence, in any of the ways text is written to disks."""
    ways = [sentence.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        path for path in folder.rglob("*") if path.is_file() and any(way in path.read_bytes() for way in ways)
    ]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files would be put."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_planted_sentences_are_in_no_file(person: Person, tmp_path: Path, temporary: Path) -> None:
    person.start()
    person.write("Entry text", ENTRY)
    person.area("Entry text").keep_now()
    contact = person.store.contacts.add("Maria", how_met=CONTACT)
    person.store.letters.begin(LetterKind.FREE, contact_id=contact, body=LETTER)
    person.store.attached.attach(Owner.ENTRY, 1, f"{FILE}.txt", FILE.encode() * 2000)
    person.store.jobs.add(JOB, LINE)
    assert person.store.search.find(ENTRY) and person.store.search.find(CONTACT)
    person.window.seal_typed_texts()
    assert found_in(tmp_path) == []
    person.close()
    assert list((person.places.data / "backups").glob("*.rebound"))
    assert found_in(tmp_path) == []
    assert list(temporary.iterdir()) == []


def found_in(folder: Path) -> list[Path]:
    """The files in which any of the planted sentences can be read."""
    return [
        path
        for sentence in (ENTRY, CONTACT, LETTER, FILE, JOB, LINE)
        for path in files_with(folder, sentence)
    ]


def test_a_migration_and_a_change_of_key_leave_nothing_in_clear(tmp_path: Path, temporary: Path) -> None:
    for session in (MIGRATING, PROTECTING, RESTORING):
        folder = tmp_path / session.name
        folder.mkdir()
        session.prepare(folder / "j")
        bench = Bench(folder / "j")
        for step in session.steps:
            step(bench)
            for sentence in ("ça, 面接", "面接", BEFORE, "typed when it stopped", "a picture a picture"):
                assert files_with(folder, sentence) == []
    assert list(temporary.iterdir()) == []


def test_a_sheet_on_paper_is_where_the_person_put_it_and_nowhere_else(
    person: Person, tmp_path: Path, temporary: Path
) -> None:
    person.start()
    job = person.store.jobs.add(JOB, LINE)
    person.window.go("before", job)
    page = person.window.findChild(BeforePage)
    assert isinstance(page, BeforePage)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert page.save_pdf(tmp_path / "chosen.pdf")
    assert {path for path in tmp_path.rglob("*") if path.is_file()} - before == {tmp_path / "chosen.pdf"}
    assert list(temporary.iterdir()) == []
    person.close()
    assert found_in(person.places.data) == []


@pytest.mark.skipif(os.name == "nt", reason="there is no setting for core dumps")
def test_a_fault_of_ours_tells_nothing_that_was_typed(tmp_path: Path, temporary: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.faulty", str(tmp_path / "home"), ENTRY],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment(),
    )
    assert "core dumps: (0, 0)" in done.stdout, done.stderr[-500:]
    assert ENTRY not in done.stdout + done.stderr
    assert "builtins.ValueError" in (tmp_path / "home" / "logs" / "rebound.log").read_text(encoding="utf-8")
    assert files_with(tmp_path, ENTRY) == []
    assert list(temporary.iterdir()) == []
    bench = Bench(tmp_path / "home" / "Rebound")
    assert recovered.found(bench.folder, bench.store.key) == (ENTRY,)
    bench.close()


def test_the_search_for_planted_sentences_would_find_one(tmp_path: Path) -> None:
    (tmp_path / "note").write_text(f"… {ENTRY} …", encoding="utf-16-le")
    assert files_with(tmp_path, ENTRY) == [tmp_path / "note"]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_a_run_opens_no_internet_socket(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    program = [sys.executable, "-m", "rebound_desktop", "--smoke", "-platform", "offscreen"]
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), *program],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "ptrace" in done.stderr:
        pytest.skip("this machine does not let strace look")
    assert done.returncode == 0, done.stderr
    assert "AF_INET" not in trace.read_text()
