"""Real disks that are full, read-only or forbidden."""

import contextlib
import os
from pathlib import Path

import pytest

from rebound_desktop.store import (
    DiskFull,
    FolderUnreadable,
    ReadOnly,
    ReboundError,
    Store,
    backups,
    create,
    key_file_of,
    protect,
    vault,
)
from tests.conftest import HandClock, Mounting, fill, set_read_only
from tests.store.conftest import CHEAP, bytes_of


def opened(folder: Path) -> Store:
    keys = key_file_of(folder)
    assert keys is not None
    key = vault.open_data_key(keys)
    assert key is not None
    return Store(folder, keys, key, HandClock().clock, lambda change: None)


def test_on_a_full_disk_a_write_is_refused_whole_and_succeeds_once_there_is_room(mounted: Mounting) -> None:
    disk = mounted("4m")
    store = create(disk / "j", HandClock().clock, lambda change: None)
    entry = store.journal.write("kept")
    ballast = fill(disk)
    with pytest.raises(DiskFull):
        for number in range(200):
            store.journal.write(f"{number} " * 3000, entry_id=entry)
    found = store.journal.entry(entry)
    assert found is not None
    kept = found.text
    with pytest.raises(ReboundError):
        store.backup()
    ballast.unlink()
    after = store.journal.entry(store.journal.write(kept + "and on", entry_id=entry))
    assert after is not None and after.text == kept + "and on"
    store.close()
    store = opened(disk / "j")
    again = store.journal.entry(entry)
    assert again is not None and again.text == kept + "and on"
    store.close()


def test_a_first_run_on_a_full_disk_leaves_nothing_that_looks_like_a_journal(mounted: Mounting) -> None:
    disk = mounted("2m")
    ballast = fill(disk, leave=200_000)
    with pytest.raises(DiskFull):
        create(disk / "j", HandClock().clock, lambda change: None)
    ballast.unlink()
    assert key_file_of(disk / "j") is None
    create(disk / "j", HandClock().clock, lambda change: None).close()


def test_a_passphrase_on_a_full_disk_is_refused_and_the_journal_stays(mounted: Mounting) -> None:
    disk = mounted("4m")
    store = create(disk / "j", HandClock().clock, lambda change: None)
    entry = store.journal.write("kept " * 1000)
    store.close()
    for leave in (0, 8192, 300_000, 700_000):
        ballast = fill(disk, leave=leave)
        with contextlib.suppress(DiskFull):
            protect(disk / "j", store.keys, store.key, "words", CHEAP)
        ballast.unlink()
        keys = key_file_of(disk / "j")
        assert keys is not None
        if not keys.is_open:
            break
        again = opened(disk / "j")
        assert again.journal.entry(entry) is not None
        again.close()


def test_a_read_only_disk_is_said_at_once_and_nothing_on_it_changes(mounted: Mounting) -> None:
    disk = mounted("4m")
    store = create(disk / "j", HandClock().clock, lambda change: None)
    made = store.journal.write("kept")
    store.close()
    before = bytes_of(disk)
    set_read_only(disk, True)
    try:
        with pytest.raises(ReadOnly):
            opened(disk / "j")
        with pytest.raises(ReadOnly):
            create(disk / "new", HandClock().clock, lambda change: None)
        with pytest.raises(ReadOnly):
            protect(disk / "j", store.keys, store.key, "words", CHEAP)
        with pytest.raises(ReadOnly):
            backups.make(disk / "j", store.keys, store.key, HandClock().moment)
        assert bytes_of(disk) == before
    finally:
        set_read_only(disk, False)
    store = opened(disk / "j")
    assert store.journal.entry(made) is not None
    store.close()


@pytest.mark.parametrize(
    ("mode", "error"), [(0o500, ReadOnly), (0o300, FolderUnreadable), (0o000, FolderUnreadable)]
)
def test_a_folder_without_permission_is_said_and_stays(
    tmp_path: Path, mode: int, error: type[ReboundError]
) -> None:
    folder = tmp_path / "j"
    store = create(folder, HandClock().clock, lambda change: None)
    entry = store.journal.write("kept")
    store.close()
    before = bytes_of(folder)
    folder.chmod(mode)
    try:
        if os.access(folder, os.W_OK | os.R_OK):
            pytest.skip("this account may read and write everywhere")
        with pytest.raises(error):
            opened(folder)
    finally:
        folder.chmod(0o700)
    assert bytes_of(folder) == before
    store = opened(folder)
    assert store.journal.entry(entry) is not None
    store.close()
