"""Text that was on the glass when the program stopped is sealed, offered, and let go of only when taken."""

import errno
import os
from pathlib import Path

import pytest

from rebound_desktop.store import DiskFull, DiskTrouble, FolderUnreadable, key_file_of, protect, recovered
from tests.conftest import HandClock
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import CHEAP, Home, bytes_of

KEY, OTHER = bytes(range(32)), bytes(32)


def test_texts_come_back_oldest_first_for_their_key_alone(home: Home) -> None:
    assert home.store.keep_recovered(["first", "  "])
    assert home.store.keep_recovered(["second", "ça 面接"])
    assert recovered.found(home.folder, home.store.key) == ("first", "second", "ça 面接")
    assert recovered.found(home.folder, OTHER) == ()
    recovered.let_go(home.folder, OTHER, ("first", "second", "ça 面接"))
    assert len(recovered.found(home.folder, home.store.key)) == 3
    recovered.let_go(home.folder, home.store.key, ("second", "ça 面接"))
    assert recovered.found(home.folder, home.store.key) == ("first",), "what was not taken over waits"
    recovered.let_go(home.folder, home.store.key, ("first",))
    assert recovered.found(home.folder, home.store.key) == ()


def test_nothing_typed_is_nothing_kept(tmp_path: Path) -> None:
    assert recovered.keep(tmp_path, KEY, ["", " \n"], HandClock().moment)
    assert bytes_of(tmp_path) == {}


def test_a_damaged_one_does_not_stand_in_the_way_of_the_others(tmp_path: Path) -> None:
    recovered.keep(tmp_path, KEY, ["kept"], HandClock().moment)
    (tmp_path / "recovered" / "0.sealed").write_bytes(b"?")
    (tmp_path / "recovered" / "1.sealed").mkdir()
    assert recovered.found(tmp_path, KEY) == ("kept",)


def refusing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A disk that won't give the files of this name."""
    given = Path.read_bytes

    def read(path: Path) -> bytes:
        if path.name == name:
            raise OSError(errno.EIO, "trouble")
        return given(path)

    monkeypatch.setattr(Path, "read_bytes", read)


def test_what_the_disk_would_not_give_is_neither_let_go_nor_left_behind_by_another_key(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, folder, key = home.store, home.folder, home.store.key
    for text in ("first", "second"):
        assert store.keep_recovered([text])
    first, _ = sorted(folder.glob("recovered/*.sealed"), key=lambda path: path.stem)
    with monkeypatch.context() as patched:
        refusing(patched, first.name)
        found = recovered.found(folder, key)
        assert found == ("second",)
        with pytest.raises(DiskTrouble):
            recovered.let_go(folder, key, found)
        store.close()
        with pytest.raises(DiskTrouble):
            protect(folder, store.keys, key, "three kind words", CHEAP)
    keys = key_file_of(folder)
    assert keys is not None and keys.is_open, "the key did not change"
    home.reopen()
    assert recovered.found(folder, key) == ("first",)


def test_a_text_that_cannot_be_kept_is_said_to_be_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise DiskFull(path)

    monkeypatch.setattr(recovered, "replace_file", full)
    assert not recovered.keep(tmp_path, KEY, ["text"], HandClock().moment)


def test_what_was_kept_after_all_does_not_come_twice(home: Home) -> None:
    store = home.store
    kept = store.journal.write("The panel\n\nI said what I would keep, and why it was so.")
    store.journal.write("Another page.")
    assert store.take_over("The panel\n\nI said what I would keep, and wh") == kept
    assert len(store.journal.lines()) == 2
    assert [version.text for version in store.journal.versions(kept)] == []


def test_what_goes_on_from_a_page_goes_on_there(home: Home) -> None:
    store = home.store
    kept = store.journal.write("The panel asked me how I wo")
    assert store.take_over("The panel asked me how I would cut it. 面接") == kept
    entry = store.journal.entry(kept)
    assert entry is not None and entry.text == "The panel asked me how I would cut it. 面接"
    assert [version.text for version in store.journal.versions(kept)] == ["The panel asked me how I wo"]


def test_what_is_nowhere_becomes_a_page(home: Home) -> None:
    store = home.store
    first = store.journal.write("Yes")
    assert store.take_over("Yes, and then I went home.") != first
    store.take_over("…")
    store.take_over('"quoted" NEAR(x) -y')
    assert len(store.journal.lines()) == 4


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize(("number", "told"), [(errno.EIO, DiskTrouble), (errno.EACCES, FolderUnreadable)])
def test_a_folder_that_is_not_listed_holds_texts_all_the_same(
    home: Home, number: int, told: type[Exception]
) -> None:
    store, folder, key = home.store, home.folder, home.store.key
    assert store.keep_recovered(["a thought"])
    refusal = Refusal("not listed", frozenset({Verb.LIST}), lambda: OSError(number, "trouble"))
    with watching(folder / "recovered", Saboteur(refusal, frozenset({1}), lasting=True)):
        assert recovered.found(folder, key) == ()
        with pytest.raises(told):
            recovered.let_go(folder, key, ("a thought",))
        # Nothing would open it once the key has changed.
        with pytest.raises(told):
            recovered.reseal(folder, key, OTHER)
    recovered.reseal(folder, key, OTHER)
    with watching(folder / "recovered", Saboteur(refusal, frozenset({1}), lasting=True)):
        for came in (False, True):
            with pytest.raises(told):
                recovered.settle(folder, came=came)
    recovered.settle(folder, came=True)
    assert recovered.found(folder, OTHER) == ("a thought",)
