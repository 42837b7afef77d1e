"""Change everything: a new data key, every copy here follows, and a cut anywhere leaves a way in."""

import errno
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path

import pytest

from rebound_desktop.store import (
    DiskTrouble,
    FolderUnreadable,
    ReboundError,
    Store,
    WrongPassphrase,
    backups,
    key_file_of,
    protect,
    recovery_code,
    renew,
    unlocked,
    vault,
)
from rebound_desktop.store.database import opens_with
from rebound_desktop.store.protection import FORMER_KEY, enclose_copies
from tests.conftest import HandClock
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import CHEAP, Home
from tests.store.power import PowerCut, stop_at
from tests.store.test_protection import assert_whole, furnished, opens_something

OLD, NEW = "three kind words", "four other kind words"


def protected(folder: Path, time: HandClock) -> tuple[vault.KeyFile, bytes, str]:
    """A closed journal behind OLD, with an attachment, backups, a replaced journal and a recovered text."""
    keys, key, picture = furnished(folder, time)
    keys, key = protect(folder, keys, key, OLD, CHEAP)
    return keys, key, picture


def way_in(folder: Path) -> tuple[vault.KeyFile, bytes]:
    """As the unlock screen goes: whichever of the two passphrases opens it."""
    keys = key_file_of(folder)
    assert keys is not None
    for words in (OLD, NEW):
        try:
            return unlocked(folder, keys, partial(_opened, words))
        except WrongPassphrase:
            continue
    raise AssertionError("no way in")


def _opened(words: str, keys: vault.KeyFile) -> bytes:
    return vault.unlock_with_passphrase(keys, words)


def test_everything_here_has_the_new_key_and_nothing_the_old_one(tmp_path: Path, time: HandClock) -> None:
    keys, old, picture = protected(tmp_path / "j", time)
    renewed, new = renew(tmp_path / "j", keys, old, NEW, cost=CHEAP)
    assert new != old
    assert opens_something(tmp_path / "j", old, tmp_path) == []
    with pytest.raises(WrongPassphrase):
        vault.unlock_with_passphrase(renewed, OLD)
    store = Store(tmp_path / "j", *way_in(tmp_path / "j"), time.clock, lambda change: None)
    assert_whole(store, picture)
    store.close()
    for backup in backups.all_in(tmp_path / "j" / "backups"):
        assert vault.unlock_with_passphrase(backup.keys, NEW) == new
    # Nothing is left that would need the former key: the replaced journal has the new one too.
    (replaced,) = (tmp_path / "j").glob("replaced-*")
    assert opens_with(replaced / "journal.db", new)


def test_a_cut_anywhere_leaves_a_way_in_and_every_word(
    tmp_path: Path, time: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, folder = tmp_path / "template", tmp_path / "j"
    keys, old, picture = protected(template, time)
    came: set[bool] = set()
    finished, number = False, 0
    while not finished:
        number += 1
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        with monkeypatch.context() as patches:
            finished = stop_at(patches, number, partial(renew, folder, keys, old, NEW, cost=CHEAP))
        found, key = way_in(folder)
        came.add(key != old)
        store = Store(folder, found, key, time.clock, lambda change: None)
        assert_whole(store, picture)
        store.enclose_copies()
        store.close()
        words = NEW if key != old else OLD
        for backup in backups.all_in(folder / "backups"):
            assert vault.unlock_with_passphrase(backup.keys, words) == key, number
        if key != old:
            assert opens_something(folder, old, tmp_path) == [], number
            assert not (folder / FORMER_KEY).exists(), number
    assert came == {True, False} and number > 20


@pytest.mark.parametrize("words", [OLD, NEW])
def test_a_change_that_a_window_brings_to_its_end_meanwhile_is_not_settled_once_more(
    tmp_path: Path, time: HandClock, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    folder, done = tmp_path / "j", tmp_path / "done"
    keys, old, picture = protected(folder, time)
    shutil.copytree(folder, done)
    _, new = renew(done, keys, old, NEW, cost=CHEAP)
    real = Path.replace

    def until_the_journal_moves(path: Path, target: Path) -> Path:
        if target == folder / "journal.db":
            raise PowerCut
        return real(path, target)

    with monkeypatch.context() as patches, pytest.raises(PowerCut):
        patches.setattr(Path, "replace", until_the_journal_moves)
        renew(folder, keys, old, NEW, cost=CHEAP)
    half_done = key_file_of(folder)
    assert half_done is not None and half_done.coming

    @contextmanager
    def after_the_window() -> Iterator[None]:
        shutil.rmtree(folder)
        shutil.copytree(done, folder)
        yield

    with nullcontext() if words == NEW else pytest.raises(WrongPassphrase):
        unlocked(folder, half_done, partial(_opened, words), after_the_window)
    found, key = way_in(folder)
    assert key == new
    store = Store(folder, found, key, time.clock, lambda change: None)
    assert_whole(store, picture)
    store.close()


def test_a_recovery_code_opens_while_the_change_is_half_done(
    tmp_path: Path, time: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "j"
    keys, old, _ = protected(folder, time)
    code = recovery_code.new()
    keys = keys.with_slot(vault.recovery_slot(old, code, CHEAP))
    vault.write_key_file(folder, keys)
    real = Path.replace

    def until_the_journal_moved(path: Path, target: Path) -> Path:
        if target.name == "attachments.db":
            raise PowerCut
        return real(path, target)

    with monkeypatch.context() as patches, pytest.raises(PowerCut):
        patches.setattr(Path, "replace", until_the_journal_moved)
        renew(folder, keys, old, NEW, cost=CHEAP)
    half_done = key_file_of(folder)
    assert half_done is not None and half_done.coming
    _, key = unlocked(folder, half_done, lambda keys: vault.unlock_with_recovery_code(keys, code))
    assert key != old and opens_with(folder / "journal.db", key)


def test_a_replaced_journal_whose_change_is_half_done_opens_with_the_words_that_were(
    tmp_path: Path, time: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "j"
    keys, old, _ = protected(folder, time)
    (replaced,) = folder.glob("replaced-*")
    real = Path.replace

    def until_its_journal_moved(path: Path, target: Path) -> Path:
        if target == replaced / "attachments.db":
            raise PowerCut
        return real(path, target)

    with monkeypatch.context() as patches, pytest.raises(PowerCut):
        patches.setattr(Path, "replace", until_its_journal_moved)
        renew(folder, keys, old, NEW, cost=CHEAP)
    half_done = key_file_of(replaced)
    assert half_done is not None and half_done.coming
    _, key = unlocked(replaced, half_done, partial(_opened, OLD))
    assert opens_with(replaced / "journal.db", key) and opens_with(replaced / "attachments.db", key)


def test_a_copy_that_is_damaged_stays_and_its_key_with_it(tmp_path: Path, time: HandClock) -> None:
    folder = tmp_path / "j"
    keys, old, _ = protected(folder, time)
    (replaced,) = folder.glob("replaced-*")
    path = replaced / "journal.db"
    path.write_bytes(path.read_bytes()[:3000] + bytes(1000) + path.read_bytes()[4000:])
    before = path.read_bytes()
    _, new = renew(folder, keys, old, NEW, cost=CHEAP)
    assert path.read_bytes() == before
    assert vault.unseal(new, (folder / FORMER_KEY).read_bytes(), FORMER_KEY) == old


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("verb", [Verb.OPEN, Verb.READ])
def test_whatever_the_disk_refuses_of_a_backup_it_stays_and_follows_the_next_time(
    tmp_path: Path, time: HandClock, verb: Verb
) -> None:
    template = tmp_path / "template"
    keys, old, _ = protected(template, time)
    (name,) = (path.relative_to(template) for path in template.glob("backups/*.rebound"))
    trouble = Refusal("trouble", frozenset({verb}), lambda: OSError(errno.EIO, "trouble"))
    for number in itertools.count(1):
        folder = tmp_path / f"refused {number}"
        shutil.copytree(template, folder)
        saboteur = Saboteur(trouble, frozenset({number}))
        with watching(folder / name, saboteur), suppress(DiskTrouble):
            renew(folder, keys, old, NEW, cost=CHEAP)
        found, key = way_in(folder)
        enclose_copies(folder, found, key)
        assert vault.unlock_with_passphrase(backups.read(folder / name).keys, NEW) == key
        if not saboteur.refused:
            break
    assert number > 2


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("verb", [Verb.OPEN, Verb.READ])
def test_keys_that_were_are_not_forgotten_where_the_disk_refuses_to_read_them_once(
    tmp_path: Path, time: HandClock, verb: Verb
) -> None:
    keys, old, _ = protected(tmp_path / "j", time)
    away = backups.choose_folder(tmp_path / "stick")
    backups.make(tmp_path / "j", keys, old, time.moment, into=away)
    away.rename(tmp_path / "drawer")
    renewed, new = renew(tmp_path / "j", keys, old, NEW, away, CHEAP)
    (tmp_path / "drawer").rename(away)
    trouble = Refusal("trouble", frozenset({verb}), lambda: OSError(errno.EIO, "trouble"))
    saboteur = Saboteur(trouble, frozenset({1}))
    with watching(tmp_path / "j" / FORMER_KEY, saboteur), pytest.raises(DiskTrouble):
        enclose_copies(tmp_path / "j", renewed, new, elsewhere=away)
    store = Store(tmp_path / "j", renewed, new, time.clock, lambda change: None)
    saboteur = Saboteur(trouble, frozenset({1}), lasting=True)
    before = len(backups.all_in(tmp_path / "j" / "backups"))
    not_enclosed: list[ReboundError] = []
    with watching(tmp_path / "j" / FORMER_KEY, saboteur):
        store.backup(not_enclosed=not_enclosed)
    # A copy is made all the same, and good.
    assert [type(error) for error in not_enclosed] == [DiskTrouble]
    assert len(backups.all_in(tmp_path / "j" / "backups")) == before + 1
    store.close()
    enclose_copies(tmp_path / "j", renewed, new, elsewhere=away)
    (copy,) = backups.all_in(away)
    assert vault.unlock_with_passphrase(copy.keys, NEW) == new


def test_a_change_that_comes_to_nothing_keeps_the_keys_that_were_before_it(
    tmp_path: Path, time: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, folder = tmp_path / "template", tmp_path / "j"
    keys, oldest, _ = protected(template, time)
    # What a salvage sets aside has no key file of its own.
    shutil.copy(template / "journal.db", template / "damaged-2026-11-24.db")
    keys, old = renew(template, keys, oldest, NEW, cost=CHEAP)
    finished, number = False, 0
    while not finished:
        number += 1
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        with monkeypatch.context() as patches:
            finished = stop_at(patches, number, partial(renew, folder, keys, old, OLD, cost=CHEAP))
        _, key = way_in(folder)
        kept = vault.unseal(key, (folder / FORMER_KEY).read_bytes(), FORMER_KEY)
        assert kept == (oldest if key == old else old + oldest), number
    assert number > 20


def test_copies_on_another_disk_follow_too(tmp_path: Path, time: HandClock) -> None:
    keys, old, _ = protected(tmp_path / "j", time)
    away = backups.choose_folder(tmp_path / "stick")
    backups.make(tmp_path / "j", keys, old, time.moment, into=away)
    _, new = renew(tmp_path / "j", keys, old, NEW, away, CHEAP)
    (backup,) = backups.all_in(away)
    assert vault.unlock_with_passphrase(backup.keys, NEW) == new


def test_a_copy_of_somebody_else_is_left_alone(home: Home, tmp_path: Path, time: HandClock) -> None:
    folder = tmp_path / "j"
    keys, old, _ = protected(folder, time)
    theirs = home.store.backup()
    there = folder / "backups" / "theirs.rebound"
    there.write_bytes(theirs.path.read_bytes())
    # Lying open it would be enclosed, as ever; behind a passphrase of its own nobody here can open it.
    (backup,) = [each for each in backups.all_in(folder / "backups") if each.path == there]
    assert backup.keys.is_open
    home.store.close()
    other_keys, _ = protect(home.folder, home.store.keys, home.store.key, "their own words", CHEAP)
    closed = backups.all_in(home.folder / "backups")[0]
    there.write_bytes(closed.path.read_bytes())
    before = there.read_bytes()
    renew(folder, keys, old, NEW, cost=CHEAP)
    assert there.read_bytes() == before
    assert other_keys.journal_id != keys.journal_id


def test_a_keychain_slot_opens_with_its_key_alone_and_stays_on_this_computer(home: Home) -> None:
    secret = vault.new_data_key()
    kind = vault.SlotKind.KEYCHAIN
    home.store.keep_slot(vault.slot_by_key(kind, home.store.key, secret))
    keys = key_file_of(home.folder)
    assert keys is not None
    assert vault.unlock_by_key(keys.slots, kind, secret) == home.store.key
    assert vault.unlock_by_key(keys.slots, kind, vault.new_data_key()) is None
    assert not home.store.backup().keys.elsewhere().has(kind)
    (backup,) = backups.all_in(home.folder / "backups")
    assert not backup.keys.has(kind)


def test_a_slot_that_was_made_at_a_lower_cost_is_made_anew(home: Home) -> None:
    key = home.store.key
    kind = vault.SlotKind.PASSPHRASE
    keys = home.store.keys.with_slot(vault.passphrase_slot(key, OLD, CHEAP))
    raised = vault.raised(keys, kind, key, OLD)
    assert raised is not None and raised.cost == vault.Argon2Cost()
    keys = keys.with_slot(raised)
    assert vault.unlock_with_passphrase(keys, OLD) == key
    assert vault.raised(keys, kind, key, OLD) is None


def test_removing_a_slot_leaves_the_others(home: Home) -> None:
    kind = vault.SlotKind.KEYCHAIN
    home.store.keep_slot(vault.slot_by_key(kind, home.store.key, vault.new_data_key()))
    home.store.remove_slot(kind)
    assert not key_file_of(home.folder).has(kind)
    assert home.store.keys.is_open
    with pytest.raises(ValueError):
        home.store.remove_slot(vault.SlotKind.OPEN)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("number", [errno.EIO, errno.EACCES])
def test_keys_that_were_are_not_forgotten_where_the_folder_is_not_listed(
    tmp_path: Path, time: HandClock, number: int
) -> None:
    folder = tmp_path / "j"
    keys, old, _ = protected(folder, time)
    # What a salvage sets aside has no key file of its own.
    shutil.copy(folder / "journal.db", folder / "damaged-2026-11-24.db")
    renewed, new = renew(folder, keys, old, NEW, cost=CHEAP)
    refusal = Refusal("not listed", frozenset({Verb.LIST}), lambda: OSError(number, "trouble"))
    for turn in itertools.count(1):
        saboteur = Saboteur(refusal, frozenset({turn}))
        with watching(folder, saboteur), suppress(DiskTrouble, FolderUnreadable):
            enclose_copies(folder, renewed, new)
        assert vault.unseal(new, (folder / FORMER_KEY).read_bytes(), FORMER_KEY) == old
        if not saboteur.refused:
            break
    assert turn > 3
