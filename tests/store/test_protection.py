"""The first passphrase: a new data key, nothing lost whatever interrupts it, and nothing left open."""

import errno
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import (
    DiskTrouble,
    JournalInUse,
    ReboundError,
    Store,
    backups,
    create,
    key_file_of,
    protect,
    recovered,
    vault,
)
from rebound_desktop.store.database import is_sound, opens_with, plain_connection
from rebound_desktop.store.protection import SEALED_KEY, enclose_copies
from tests.conftest import HandClock
from tests.faults.disk import Call, Verb, watching
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import CHEAP, Home, bytes_of
from tests.store.power import PowerCut, stop_at

PASSPHRASE = "three kind words"
TEXT = "What I wrote before there was a passphrase."


def furnished(folder: Path, time: HandClock) -> tuple[vault.KeyFile, bytes, str]:
    """A closed open-slot journal with an attachment, a backup, a replaced journal and a recovered text."""
    store = create(folder, time.clock, lambda change: None)
    store.journal.write(TEXT)
    picture = store.attachments.put(b"a picture")
    made = store.backup()
    store.keep_recovered(["typed when it stopped"])
    store.close()
    backups.restore(made, store.key, folder, time.moment)
    return store.keys, store.key, picture


def opens(path: Path, key: bytes) -> bool:
    try:
        return opens_with(path, key)
    except ReboundError:
        return False


def opens_something(folder: Path, key: bytes, scratch: Path) -> list[str]:
    """Names of the files below `folder` that a data key opens, backups unpacked, sealed texts too."""
    found = [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.stat().st_size > 512 and opens(path, key)
    ]
    for backup in backups.all_in(folder / "backups"):
        if vault.open_data_key(backup.keys) is not None:
            found.append(backup.path.name)
    for place in (folder, *folder.glob("replaced-*")):
        found += [f"{place.name}/recovered" for _ in recovered.found(place, key)]
        if (place / "keys.json").exists() and vault.read_key_file(place).is_open:
            found.append(f"{place.name}/keys.json")
    return found


def reopened(folder: Path, old_key: bytes, time: HandClock) -> Store:
    keys = key_file_of(folder)
    assert keys is not None
    key = vault.open_data_key(keys) or vault.unlock_with_passphrase(keys, PASSPHRASE)
    return Store(folder, keys, key, time.clock, lambda change: None)


def assert_whole(store: Store, picture: str) -> None:
    (line,) = store.journal.lines()
    entry = store.journal.entry(line.id)
    assert entry is not None and entry.text == TEXT
    assert store.attachments.get(picture) == b"a picture"
    assert recovered.found(store.folder, store.key) == ("typed when it stopped",)


def test_afterwards_the_passphrase_opens_everything_and_the_old_key_nothing(tmp_path: Path) -> None:
    time, folder = HandClock(), tmp_path / "j"
    keys, old_key, picture = furnished(folder, time)
    assert opens_something(folder, old_key, tmp_path)
    protected, new_key = protect(folder, keys, old_key, PASSPHRASE, CHEAP)
    assert key_file_of(folder) == protected and not protected.is_open
    assert vault.unlock_with_passphrase(protected, PASSPHRASE) == new_key != old_key
    store = reopened(folder, old_key, time)
    assert_whole(store, picture)
    store.close()
    assert opens_something(folder, old_key, tmp_path) == []
    assert not list(folder.rglob("*.new*")) and not list(folder.rglob("*.coming"))
    for backup in backups.all_in(folder / "backups"):
        elsewhere = tmp_path / backup.path.stem
        backups.restore(backup, new_key, elsewhere, time.moment)
        back = Store(elsewhere, backup.keys, new_key, time.clock, lambda change: None)
        assert len(back.journal.lines()) == 1 and back.attachments.get(picture) == b"a picture"
        back.close()
    (replaced,) = folder.glob("replaced-*")
    assert vault.unlock_with_passphrase(vault.read_key_file(replaced), PASSPHRASE) == new_key
    assert is_sound(replaced / "journal.db", new_key)


def test_interrupted_at_any_file_operation_the_journal_is_whole_and_the_next_start_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    time, template = HandClock(), tmp_path / "template"
    keys, old_key, picture = furnished(template, time)
    keys_seen: set[bool] = set()
    finished = False
    number = 0
    while not finished:
        number += 1
        folder = tmp_path / "j"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        with monkeypatch.context() as patches:
            finished = stop_at(patches, number, partial(protect, folder, keys, old_key, PASSPHRASE, CHEAP))
        store = reopened(folder, old_key, time)
        assert_whole(store, picture)
        keys_seen.add(store.keys.is_open)
        if not store.keys.is_open:
            store.backup()
            store.close()
            assert opens_something(folder, old_key, tmp_path) == [], number
        else:
            store.close()
            if number % 8 == 0:
                _, new_key = protect(folder, store.keys, old_key, PASSPHRASE, CHEAP)
                assert is_sound(folder / "journal.db", new_key)
    assert keys_seen == {True, False} and number > 20


def test_a_change_that_a_window_brings_to_its_end_meanwhile_is_not_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time, folder, done = HandClock(), tmp_path / "j", tmp_path / "done"
    keys, old_key, picture = furnished(folder, time)
    shutil.copytree(folder, done)
    protected, _ = protect(done, keys, old_key, PASSPHRASE, CHEAP)
    real = Path.replace

    def until_the_journal_moves(path: Path, target: Path) -> Path:
        if target == folder / "journal.db":
            raise PowerCut
        return real(path, target)

    with monkeypatch.context() as patches, pytest.raises(PowerCut):
        patches.setattr(Path, "replace", until_the_journal_moves)
        protect(folder, keys, old_key, PASSPHRASE, CHEAP)

    @contextmanager
    def after_the_window() -> Iterator[None]:
        shutil.rmtree(folder)
        shutil.copytree(done, folder)
        yield

    # Its key file was read in the middle of the change, and is looked at once more when nobody is at it.
    assert key_file_of(folder, after_the_window) == protected
    assert_whole(reopened(folder, old_key, time), picture)


@dataclass
class WritesMeanwhile:
    """A witness: another program writes when a call on a file comes up, and is told whether that was kept."""

    folder: Path
    keys: vault.KeyFile
    key: bytes
    time: HandClock
    verb: Verb
    name: str
    said: ReboundError | Store | None = None

    def before(self, call: Call) -> None:
        """Its turn has come."""
        if self.said is not None or call.verb is not self.verb or call.path != self.folder / self.name:
            return
        try:
            self.said = store = Store(
                self.folder, self.keys, self.key, self.time.clock, lambda change: None, busy_seconds=0.1
            )
            store.journal.write("Meanwhile.")
            store.close()
        except ReboundError as error:
            self.said = error

    def after(self, call: Call) -> None:
        """It has written."""


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize(
    ("verb", "name"),
    [
        (Verb.WRITE, "keys.json.new"),
        (Verb.WRITE, "attachments.db.new"),
        (Verb.WRITE, "journal.db.new"),
        (Verb.RENAME, "journal.db.new"),
        (Verb.RENAME, "attachments.db.new"),
    ],
)
def test_what_another_program_was_told_is_kept_comes_along(tmp_path: Path, verb: Verb, name: str) -> None:
    time, folder = HandClock(), tmp_path / "j"
    keys, old_key, _ = furnished(folder, time)
    other = WritesMeanwhile(folder, keys, old_key, time, verb, name)
    with watching(folder, other):
        protect(folder, keys, old_key, PASSPHRASE, CHEAP)
    assert other.said is not None
    store = reopened(folder, old_key, time)
    found = [store.journal.entry(line.id) for line in store.journal.lines()]
    texts = [entry.text for entry in found if entry is not None]
    store.close()
    assert TEXT in texts
    assert "Meanwhile." in texts or isinstance(other.said, ReboundError)


def test_a_journal_that_is_still_open_is_in_use_and_stays_as_it_is(home: Home) -> None:
    home.store.journal.write(TEXT)
    with pytest.raises(JournalInUse):
        protect(home.folder, home.store.keys, home.store.key, PASSPHRASE, CHEAP)
    assert vault.read_key_file(home.folder) == home.store.keys
    assert len(home.store.journal.lines()) == 1


def test_words_left_in_the_log_by_a_sudden_end_are_taken_along(home: Home, tmp_path: Path) -> None:
    import shutil

    home.store.journal.write(TEXT)
    reader = plain_connection(home.folder / "journal.db", home.store.key)
    shutil.copytree(home.folder, tmp_path / "dead")
    reader.close()
    assert (tmp_path / "dead" / "journal.db-wal").stat().st_size > 0
    keys, key = protect(tmp_path / "dead", home.store.keys, home.store.key, PASSPHRASE, CHEAP)
    opened = Store(tmp_path / "dead", keys, key, home.time.clock, lambda change: None)
    assert len(opened.journal.lines()) == 1
    opened.close()


def test_damage_in_the_middle_of_a_change_of_key_is_not_taken_for_the_new_key(home: Home) -> None:
    home.store.close()
    keys = home.store.keys
    coming = vault.KeyFile(keys.journal_id, keys.slots, (vault.passphrase_slot(bytes(32), "x", CHEAP),))
    vault.write_key_file(home.folder, coming)
    content = (home.folder / "journal.db").read_bytes()
    (home.folder / "journal.db.new").write_bytes(content)
    (home.folder / "journal.db").write_bytes(b"\0" * len(content))
    found = key_file_of(home.folder)
    assert found is not None and vault.open_data_key(found) == home.store.key


def test_a_planted_sentence_is_in_no_byte_of_any_file(home: Home) -> None:
    planted = "marmalade-on-the-windowsill"
    contact = home.store.contacts.add("Dana", how_met=planted)
    home.store.journal.write(f"An entry with {planted} in it.")
    home.store.letters.write(home.store.letters.begin(LetterKind.THANK_YOU), body=f"Thank you, {planted}.")
    home.store.contacts.change(contact, notes=planted)
    home.store.attachments.put(planted.encode())
    home.store.keep_recovered([planted])
    home.store.preferences.set("my_name", planted)

    def nowhere() -> None:
        for name, content in bytes_of(home.folder).items():
            for form in (planted, planted.upper(), "marmalade"):
                assert form.encode() not in content and form.encode("utf-16-le") not in content, name
            assert b"SQLite format 3" not in content, name

    assert (home.folder / "journal.db-wal").stat().st_size > 0
    nowhere()
    home.store.backup()
    nowhere()
    home.store.close()
    nowhere()
    protect(home.folder, home.store.keys, home.store.key, PASSPHRASE, CHEAP)
    nowhere()


def test_a_damaged_journal_that_was_replaced_lies_open_no_more(home: Home) -> None:
    home.store.journal.write("what was there")
    made = home.store.backup()
    home.store.close()
    damaged = bytearray((home.folder / "journal.db").read_bytes())
    for place in range(4096 + 100, len(damaged), 4096):
        damaged[place] ^= 1
    (home.folder / "journal.db").write_bytes(bytes(damaged))
    replaced = backups.restore(made, home.store.key, home.folder, home.time.moment).former
    assert replaced is not None
    old_key = home.store.key
    keys = key_file_of(home.folder)
    assert keys is not None
    protected, key = protect(home.folder, keys, old_key, "words", CHEAP)
    assert not (replaced / vault.KEY_FILE).exists() and not (replaced / vault.KEY_FILE_COPY).exists()
    assert old_key not in b"".join(bytes_of(home.folder).values())
    assert (replaced / "journal.db").read_bytes() == bytes(damaged)
    sealed = (replaced / SEALED_KEY).read_bytes()
    assert vault.unseal(key, sealed, SEALED_KEY) == old_key
    home.store = Store(home.folder, protected, key, home.time.clock, lambda change: None)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize(("verb", "beside"), [(Verb.OPEN, ""), (Verb.READ, ""), (Verb.READ, ".new")])
def test_a_backup_that_the_disk_refuses_to_read_stays_and_is_enclosed_the_next_time(
    tmp_path: Path, time: HandClock, verb: Verb, beside: str
) -> None:
    template = tmp_path / "template"
    keys, old_key, _ = furnished(template, time)
    (name,) = (path.relative_to(template) for path in template.glob("backups/*.rebound"))
    trouble = Refusal("trouble", frozenset({verb}), lambda: OSError(errno.EIO, "trouble"))
    told = 0
    for number in itertools.count(1):
        folder = tmp_path / f"refused {number}"
        shutil.copytree(template, folder)
        saboteur = Saboteur(trouble, frozenset({number}))
        with watching(folder / f"{name}{beside}", saboteur):
            try:
                protect(folder, keys, old_key, PASSPHRASE, CHEAP)
            except DiskTrouble:
                told += 1
        if not saboteur.refused:
            break
        found = key_file_of(folder)
        assert found is not None and not found.is_open
        enclose_copies(folder, found, vault.unlock_with_passphrase(found, PASSPHRASE))
        assert not backups.read(folder / name).keys.is_open
    assert told


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_disk_that_does_not_read_a_replaced_copy_back_makes_no_damage_of_it(
    tmp_path: Path, time: HandClock
) -> None:
    template = tmp_path / "template"
    keys, old_key, _ = furnished(template, time)
    (replaced,) = template.glob("replaced-*")
    copy = Path(replaced.name, "journal.db.new")
    reads = Refusal("a page cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    counting = Saboteur(reads, frozenset())
    shutil.copytree(template, tmp_path / "dry")
    with watching(tmp_path / "dry" / copy, counting):
        protect(tmp_path / "dry", keys, old_key, PASSPHRASE, CHEAP)
    met = counting.count(reads)
    refused = 0
    # The last of them are those of the check.
    for number in sorted({1, met // 4, met // 2, met - met // 4, met - 20, met - 8, met - 2, met - 1, met}):
        folder = tmp_path / f"refused {number}"
        shutil.copytree(template, folder)
        saboteur = Saboteur(reads, frozenset({number}), lasting=bool(number % 2))
        with watching(folder / copy, saboteur):
            try:
                protect(folder, keys, old_key, PASSPHRASE, CHEAP)
            except DiskTrouble:
                refused += 1
        assert saboteur.refused
        found = key_file_of(folder)
        assert found is not None and not found.is_open
        key = vault.unlock_with_passphrase(found, PASSPHRASE)
        enclose_copies(folder, found, key)
        assert not (folder / replaced.name / SEALED_KEY).exists(), number
        own = vault.read_key_file(folder / replaced.name)
        assert not own.is_open and vault.unlock_with_passphrase(own, PASSPHRASE) == key
        assert is_sound(folder / replaced.name / "journal.db", key)
    assert refused


def test_a_change_that_was_cut_off_in_a_copy_leaves_nothing_of_it(tmp_path: Path, time: HandClock) -> None:
    folder = tmp_path / "j"
    keys, old_key, picture = furnished(folder, time)
    coming = (vault.passphrase_slot(vault.new_data_key(), PASSPHRASE, CHEAP),)
    vault.write_key_file(folder, replace(keys, coming=coming))
    # As SQLite leaves them while a copy takes the other key: the second holds pages under the former one.
    for name in ("attachments.db.new", "attachments.db.new-journal", "backups/attachments.db.new-journal"):
        (folder / name).write_bytes(b"half a copy" * 100)
    store = reopened(folder, old_key, time)
    assert_whole(store, picture)
    store.close()
    assert not list(folder.rglob("*.new*"))
