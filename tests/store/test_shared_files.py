"""A journal that is reached by two names, as programs that save room make of a copied folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import JournalInUse, Store, bring_up_to_date
from rebound_desktop.store.database import is_sound
from rebound_desktop.store.migrations import StepsMissing
from tests.faults.processes import environment
from tests.store.conftest import Home

pytestmark = pytest.mark.skipif(os.name == "nt", reason="hard links are rare there, and open files stay")

HOLDS_IT_OPEN = """
import sys
from pathlib import Path
from rebound_desktop.core.clock import system_clock
from rebound_desktop.store import Store, key_file_of, vault
folder = Path(sys.argv[1])
keys = key_file_of(folder)
store = Store(folder, keys, vault.open_data_key(keys), system_clock("UTC"), lambda change: None)
store.journal.write("By the other name.")
print("open", flush=True)
sys.stdin.readline()
store.close()
"""


@pytest.fixture
def linked(home: Home, tmp_path: Path) -> Path:
    """Another folder, whose files are those of our journal, which is closed."""
    home.store.journal.write("Both have this.")
    home.store.attached.attach(Owner.ENTRY, 1, "portrait.png", b"a picture")
    home.store.close()
    other = tmp_path / "linked"
    other.mkdir()
    for path in home.folder.iterdir():
        os.link(path, other / path.name)
    return other


def opened(home: Home, folder: Path) -> Store:
    bring_up_to_date(folder, home.store.keys, home.store.key, home.time.clock)
    return Store(
        folder, home.store.keys, home.store.key, home.time.clock, lambda change: None, takes_steps=False
    )


def test_each_name_has_a_journal_of_its_own_from_then_on(home: Home, linked: Path) -> None:
    with pytest.raises(StepsMissing):
        Store(
            linked, home.store.keys, home.store.key, home.time.clock, lambda change: None, takes_steps=False
        )
    one, other = opened(home, home.folder), opened(home, linked)
    one.journal.write("Only here.")
    other.journal.write("Only there.")
    other.attached.attach(Owner.ENTRY, 1, "another.png", b"another picture")
    for store, text in ((one, "Only here."), (other, "Only there.")):
        store.close()
        assert is_sound(store.folder / "journal.db", store.key)
        again = opened(home, store.folder)
        found = [again.journal.entry(line.id) for line in again.journal.lines()]
        assert sorted(entry.text for entry in found if entry is not None) == ["Both have this.", text]
        assert len(again.attachments.names()) == (1 if store is one else 2)
        again.close()


def test_while_it_is_open_by_one_name_the_other_is_told(home: Home, linked: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS_IT_OPEN, str(home.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as other:
        assert other.stdin is not None and other.stdout is not None
        assert other.stdout.readline() == "open\n"
        # A program that saves room comes by while it is open.
        (linked / "journal.db").unlink()
        os.link(home.folder / "journal.db", linked / "journal.db")
        with pytest.raises(JournalInUse):
            opened(home, linked)
        other.stdin.write("\n")
    opened(home, linked).close()
    assert (linked / "journal.db").stat().st_nlink == 1
