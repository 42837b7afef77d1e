"""What is written stays in the encrypted file: in no other file, and on no wire."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rebound_desktop.core.letters import LetterKind
from tests.flows.conftest import Person

ENTRY, CONTACT, LETTER = "zanzibar-quiet-orchard", "velvet-harbour-nine", "copper-meadow-lantern"


def files_with(folder: Path, sentence: str) -> list[Path]:
    """The files below `folder` that hold the sentence, in any of the ways text is written to disks."""
    ways = [sentence.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        path for path in folder.rglob("*") if path.is_file() and any(way in path.read_bytes() for way in ways)
    ]


def test_planted_sentences_are_in_no_file(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    person.start()
    person.write("Entry text", ENTRY)
    person.area("Entry text").keep_now()
    contact = person.store.contacts.add("Maria", how_met=CONTACT)
    person.store.letters.begin(LetterKind.FREE, contact_id=contact, body=LETTER)
    assert person.store.search.find(ENTRY) and person.store.search.find(CONTACT)
    person.window.seal_typed_texts()
    for sentence in (ENTRY, CONTACT, LETTER):
        assert files_with(tmp_path, sentence) == []
    person.close()
    assert list((person.places.data / "backups").glob("*.rebound"))
    for sentence in (ENTRY, CONTACT, LETTER):
        assert files_with(tmp_path, sentence) == []


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
