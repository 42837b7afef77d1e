"""The key file: it opens for those who know, heals itself, and gives nothing away."""

import errno
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rebound_desktop.store import (
    DiskTrouble,
    KeyFileDamaged,
    MistypedRecoveryCode,
    WrongPassphrase,
    WrongRecoveryCode,
    recovery_code,
    vault,
)
from tests.faults.disk import Call, Verb, watching
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import CHEAP

KEY = bytes(range(32))
CODE = recovery_code.new()
KEYS = vault.KeyFile(
    "journal", (vault.passphrase_slot(KEY, "Ångström", CHEAP), vault.recovery_slot(KEY, CODE, CHEAP))
)
CONTENT = vault.to_json(KEYS)
ANY = Refusal("trouble", frozenset(Verb) - {Verb.CLOSE}, lambda: OSError(errno.EIO, "trouble"))
READS = Refusal("it cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))


def test_a_passphrase_and_a_recovery_code_give_the_data_key() -> None:
    keys = vault.from_json(CONTENT)
    assert vault.unlock_with_passphrase(keys, "Ångström") == KEY
    assert vault.unlock_with_recovery_code(keys, CODE.lower().replace("-", " ")) == KEY
    assert vault.open_data_key(keys) is None and not keys.is_open and keys.has_recovery_code


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    assert vault.unlock_with_passphrase(KEYS, normalize("NFD", "Ångström")) == KEY


def test_a_wrong_passphrase_and_a_wrong_code_say_so() -> None:
    for typed in ("", "ångström", "Ångström ", "\ud800", "x" * 10_000):
        with pytest.raises(WrongPassphrase):
            vault.unlock_with_passphrase(KEYS, typed)
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_recovery_code(KEYS, recovery_code.new())


def test_a_new_code_takes_the_place_of_the_older_one() -> None:
    other = recovery_code.new()
    keys = KEYS.with_slot(vault.recovery_slot(KEY, other, CHEAP))
    assert vault.unlock_with_recovery_code(keys, other) == KEY
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_recovery_code(keys, CODE)
    assert len(keys.slots) == 2


@given(st.integers(0, 27), st.sampled_from(recovery_code.ALPHABET))
def test_any_single_wrong_letter_of_a_code_is_noticed(place: int, letter: str) -> None:
    letters = CODE.replace("-", "")
    typed = letters[:place] + letter + letters[place + 1 :]
    if typed == letters:
        assert recovery_code.canonical(typed) == recovery_code.canonical(CODE)
    else:
        with pytest.raises(MistypedRecoveryCode):
            recovery_code.canonical(typed)


def test_any_swap_of_neighbours_in_a_code_is_noticed() -> None:
    for _ in range(50):
        letters = recovery_code.new().replace("-", "")
        for place in range(27):
            swapped = letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :]
            if swapped != letters:
                with pytest.raises(MistypedRecoveryCode):
                    recovery_code.canonical(swapped)


@given(st.text(st.characters(exclude_categories=())))
def test_anything_else_typed_as_a_code_is_a_mistyped_code(typed: str) -> None:
    with pytest.raises(MistypedRecoveryCode):
        recovery_code.canonical(typed)


def test_letters_that_look_alike_are_read_as_what_was_meant() -> None:
    typed = CODE.replace("0", "O").replace("1", "l").replace("V", "u")
    assert recovery_code.canonical(f" {typed} ") == recovery_code.canonical(CODE)


def test_costs_and_salt_cannot_be_changed_unnoticed() -> None:
    slot = KEYS.slots[0]
    for changed in (
        replace(slot, cost=vault.Argon2Cost(operations=2, memory=8192)),
        replace(slot, cost=vault.Argon2Cost(operations=1, memory=16384)),
        replace(slot, salt=bytes(16)),
        replace(slot, secret=slot.secret[:-1] + bytes([slot.secret[-1] ^ 1])),
    ):
        with pytest.raises(WrongPassphrase):
            vault.unlock_with_passphrase(vault.KeyFile("journal", (changed,)), "Ångström")


@pytest.mark.parametrize(
    "change",
    [
        {"operations": 17},
        {"operations": 0},
        {"operations": True},
        {"memory": 1 << 31},
        {"memory": 1 << 80},
        {"memory": 0},
        {"salt": ""},
        {"kdf": "md5"},
        {"secret": "AAAA"},
        {"kind": "open"},
        {"kind": "none"},
        {"secret": None},
    ],
)
def test_a_slot_with_hostile_costs_or_lengths_is_refused_before_any_work(change: dict[str, object]) -> None:
    data = json.loads(CONTENT)
    data["slots"][0].update(change)
    with pytest.raises(KeyFileDamaged):
        vault.from_json(json.dumps(data).encode())


def test_a_key_file_of_a_thousand_slots_is_refused() -> None:
    data = json.loads(CONTENT)
    data["slots"] *= 500
    with pytest.raises(KeyFileDamaged):
        vault.from_json(json.dumps(data).encode())


def readable(content: bytes) -> bool:
    try:
        vault.from_json(content)
    except KeyFileDamaged:
        return False
    return True


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_bytes_that_are_no_key_file_are_a_damaged_key_file(content: bytes) -> None:
    assert not readable(content)


@given(st.sampled_from(["format", "journal", "slots", "coming"]), json_values)
def test_a_key_file_with_any_part_replaced_is_read_or_damaged(name: str, value: object) -> None:
    readable(json.dumps({**json.loads(CONTENT), name: value}).encode())


@given(st.integers(0, len(CONTENT) - 1), st.integers(0, 255))
def test_a_key_file_with_a_changed_byte_is_read_or_damaged(place: int, byte: int) -> None:
    readable(CONTENT[:place] + bytes([byte]) + CONTENT[place + 1 :])


def test_a_deeply_nested_key_file_is_damaged() -> None:
    assert not readable(b'{"format": 1, "slots": ' + b"[" * 100_000)


def test_no_repr_shows_a_key() -> None:
    keys = vault.KeyFile("journal", (vault.open_slot(KEY), *KEYS.slots))
    shown = repr(keys) + str(keys.slots)
    assert repr(KEY)[2:-1] not in shown and KEY.hex() not in shown


@pytest.mark.parametrize("damage", [b"", b"{}", CONTENT[:40], None])
@pytest.mark.parametrize("name", [vault.KEY_FILE, vault.KEY_FILE_COPY])
def test_each_copy_heals_the_other(tmp_path: Path, name: str, damage: bytes | None) -> None:
    vault.write_key_file(tmp_path, KEYS)
    path = tmp_path / name
    path.unlink() if damage is None else path.write_bytes(damage)
    assert vault.read_key_file(tmp_path) == KEYS
    assert path.read_bytes() == CONTENT
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_copy_that_the_disk_refuses_to_read_once_is_not_written_over(tmp_path: Path) -> None:
    # The power went between the two.
    older = vault.KeyFile("journal", KEYS.slots[:1])
    (tmp_path / vault.KEY_FILE_COPY).write_bytes(vault.to_json(older))
    (tmp_path / vault.KEY_FILE).write_bytes(CONTENT)
    saboteur = Saboteur(READS, frozenset({1}))
    with watching(tmp_path, saboteur):
        assert vault.read_key_file(tmp_path) == older
    assert saboteur.refused
    assert vault.read_key_file(tmp_path) == KEYS


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@dataclass
class Beside:
    """A witness: another program writes new slots once a file of them was read."""

    path: Path
    keys: vault.KeyFile
    has_written: bool = False

    def before(self, call: Call) -> None:
        """It waits."""

    def after(self, call: Call) -> None:
        """Its turn has come."""
        if call.verb is Verb.READ and call.path == self.path and not self.has_written:
            self.has_written = True
            vault.write_key_file(self.path.parent, self.keys)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("name", [vault.KEY_FILE, vault.KEY_FILE_COPY])
def test_slots_that_another_program_writes_meanwhile_are_not_healed_away(tmp_path: Path, name: str) -> None:
    keys = vault.KeyFile("id", (vault.open_slot(b"k" * 32),))
    newer = keys.with_slot(vault.passphrase_slot(b"k" * 32, "new words", CHEAP))
    vault.write_key_file(tmp_path, keys)
    witness = Beside(tmp_path / name, newer)
    with watching(tmp_path, witness):
        vault.read_key_file(tmp_path)
    assert witness.has_written
    assert vault.read_key_file(tmp_path) == newer


def test_a_disk_that_refuses_both_copies_makes_no_damage_of_them(tmp_path: Path) -> None:
    vault.write_key_file(tmp_path, KEYS)
    with watching(tmp_path, Saboteur(READS, frozenset({1, 2}))), pytest.raises(DiskTrouble):
        vault.read_key_file(tmp_path)
    assert vault.read_key_file(tmp_path) == KEYS


def test_with_both_copies_damaged_nothing_is_healed_or_touched(tmp_path: Path) -> None:
    for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
        (tmp_path / name).write_bytes(b"?" + name.encode())
    with pytest.raises(KeyFileDamaged):
        vault.read_key_file(tmp_path)
    assert (tmp_path / vault.KEY_FILE).read_bytes() == b"?keys.json"


@settings(max_examples=30)
@given(st.binary(), st.text(max_size=10))
def test_what_is_sealed_opens_only_with_its_key_and_purpose(content: bytes, purpose: str) -> None:
    sealed = vault.seal(KEY, content, purpose)
    assert vault.unseal(KEY, sealed, purpose) == content
    assert vault.unseal(KEY, sealed, purpose + "x") is None
    assert vault.unseal(bytes(32), sealed, purpose) is None
    assert vault.unseal(KEY, sealed[:-1], purpose) is None
    assert vault.unseal(KEY, content, purpose) is None


def test_a_flipped_bit_in_one_copy_is_told_from_the_whole_one_and_healed(tmp_path: Path) -> None:
    key = vault.new_data_key()
    vault.write_key_file(tmp_path, vault.KeyFile("journal", (vault.open_slot(key),)))
    whole = (tmp_path / vault.KEY_FILE).read_bytes()
    for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
        for place in range(len(whole)):
            for bit in (0, 3):
                flipped = bytearray(whole)
                flipped[place] ^= 1 << bit
                (tmp_path / name).write_bytes(bytes(flipped))
                assert vault.open_data_key(vault.read_key_file(tmp_path)) == key
                assert (tmp_path / name).read_bytes() == whole


def test_a_key_file_without_a_check_is_read_and_gets_one(tmp_path: Path) -> None:
    key = vault.new_data_key()
    keys = vault.KeyFile("journal", (vault.open_slot(key),))
    content = json.loads(vault.to_json(keys))
    del content["check"]
    (tmp_path / vault.KEY_FILE).write_text(json.dumps(content))
    (tmp_path / vault.KEY_FILE_COPY).write_text(json.dumps(content))
    assert vault.read_key_file(tmp_path) == keys
    assert b'"check"' in (tmp_path / vault.KEY_FILE).read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("lasting", [False, True])
def test_slots_that_could_not_be_written_are_told_of_as_what_counts_afterwards(
    tmp_path: Path, lasting: bool
) -> None:
    other = KEYS.with_slot(vault.passphrase_slot(KEY, "other words", CHEAP))
    number = kept = told = 0
    while True:
        number += 1
        vault.write_key_file(tmp_path, KEYS)
        saboteur = Saboteur(ANY, frozenset({number}), lasting)
        with watching(tmp_path, saboteur):
            try:
                vault.write_key_file(tmp_path, other)
                wanted, kept = other, kept + 1
            except DiskTrouble:
                wanted, told = KEYS, told + 1
        assert vault.read_key_file(tmp_path) == wanted, number
        # Healed by whoever reads them.
        assert {(tmp_path / name).read_bytes() for name in (vault.KEY_FILE, vault.KEY_FILE_COPY)} == {
            vault.to_json(wanted)
        }
        if not saboteur.refused:
            break
    assert told > 5 and number > 8
    assert kept > 1 or not lasting
