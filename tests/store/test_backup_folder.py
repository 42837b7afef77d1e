"""Copies on another disk: only while it is there, pinned ones for good, and never without room."""

import shutil
from pathlib import Path

import pytest

from rebound_desktop.store import BackupFolderAway, DiskFull, ReadOnly, backups
from rebound_desktop.store.packing import require_free
from tests.conftest import Mounting, set_read_only
from tests.store.conftest import Home


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder on a second disk, chosen for copies."""
    (tmp_path / "stick").mkdir()
    return backups.choose_folder(tmp_path / "stick")


def test_copies_go_to_the_chosen_folder_with_their_attachments(home: Home, stick: Path) -> None:
    home.store.journal.write("A page")
    kept = home.store.attachments.put(b"a picture")
    made = home.store.backup(stick)
    assert made.path.parent == stick
    assert not (home.folder / "backups").exists()
    backups.restore(made, home.store.key, stick.parent / "restored", home.time.moment)
    assert (stick / "attachments.db").exists() and kept


def test_choosing_the_folder_itself_again_makes_no_folder_within_it(stick: Path) -> None:
    assert backups.choose_folder(stick) == stick
    assert list(stick.iterdir()) == []


def test_while_the_disk_is_away_the_copy_lies_beside_the_journal_and_it_is_told(
    home: Home, stick: Path
) -> None:
    shutil.rmtree(stick)
    with pytest.raises(BackupFolderAway):
        home.store.backup(stick)
    assert not stick.exists(), "nothing is made where the disk would be"
    (made,) = backups.all_in(home.folder / "backups")
    assert backups.newest(home.folder / "backups", stick, now=home.time.moment) == made


def test_while_the_disk_is_full_the_copy_lies_beside_the_journal_and_it_is_told(
    home: Home, mounted: Mounting
) -> None:
    stick = backups.choose_folder(mounted("1m"))
    home.store.journal.write("A page")
    with pytest.raises(DiskFull):
        home.store.backup(stick)
    assert backups.all_in(stick) == ()
    (made,) = backups.all_in(home.folder / "backups")
    assert made.holding.entries == 1


def test_while_the_disk_may_not_be_written_the_copy_lies_beside_the_journal_and_it_is_told(
    home: Home, mounted: Mounting
) -> None:
    place = mounted("64m")
    stick = backups.choose_folder(place)
    set_read_only(place, True)
    with pytest.raises(ReadOnly):
        home.store.backup(stick)
    assert len(backups.all_in(home.folder / "backups")) == 1


def test_a_copy_says_how_many_jobs_people_and_letters_it_holds(home: Home) -> None:
    home.store.contacts.add("Dana")
    home.store.jobs.add("Northwind", "Baker")
    holding = home.store.backup().holding
    assert (holding.entries, holding.jobs, holding.people, holding.letters) == (0, 1, 1, 0)
    assert backups.all_in(home.folder / "backups")[0].holding == holding


def test_a_pinned_copy_outlives_the_others_until_it_is_let_go(home: Home) -> None:
    first = backups.pin(home.store.backup(), True)
    assert first.is_pinned and first.path.exists()
    for _ in range(20):
        home.time.go_on(days=100)
        home.store.journal.write("One more")
        home.store.backup()
    found = backups.all_in(home.folder / "backups")
    assert found[-1].path == first.path
    backups.pin(found[-1], False)
    home.time.go_on(days=100)
    home.store.backup()
    assert first.holding.made_at not in {
        each.holding.made_at for each in backups.all_in(home.folder / "backups")
    }


def test_beyond_the_size_cap_the_newest_copy_stays(home: Home) -> None:
    for _ in range(4):
        home.time.go_on(minutes=30)
        home.store.backup(at_most=1)
    (left,) = backups.all_in(home.folder / "backups")
    assert left.holding.made_at == home.time.moment


def test_without_room_nothing_is_written_and_nothing_is_let_go(
    home: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = home.store.backup(stick)
    usage = shutil.disk_usage(stick)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(DiskFull):
        require_free(stick, 1)
    with pytest.raises(DiskFull):
        home.store.backup(stick)
    assert [each.path for each in backups.all_in(stick)] == [made.path]
    assert sorted(path.suffix for path in stick.iterdir()) == [".rebound"]


def test_the_newest_copy_is_found_by_its_name_past_one_that_cannot_be_read(home: Home) -> None:
    made = home.store.backup()
    (made.path.parent / "rebound-2999-01-01T000000000000Z.rebound").write_bytes(b"no backup")
    assert backups.newest(made.path.parent, now=home.time.moment) == made
    assert backups.newest(made.path.parent / "nowhere", None, now=home.time.moment) is None
