"""The key file: the random data key, wrapped in slots that a passphrase, a recovery code or a keychain opens.

Wrapping is XChaCha20-Poly1305, keys come from passphrases by Argon2id (both libsodium's, through PyNaCl). What a
keychain keeps is a random key of its own, so that its slot needs no Argon2id, and is worth nothing without the file.
A slot's header is authenticated with it, so that costs cannot be lowered unnoticed. An *open* slot holds
the data key as it is: a journal without a passphrase, and the screen says so.

Two copies of the file stand beside each other; whichever can be read heals the other.
"""

import json
import secrets
import threading
from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.store import recovery_code
from rebound_desktop.store.errors import (
    FolderUnreadable,
    KeyFileDamaged,
    MistypedRecoveryCode,
    NoMemory,
    ReboundError,
    WrongPassphrase,
    WrongRecoveryCode,
    from_os,
    refusal_behind,
)
from rebound_desktop.store.files import remove, replace_file

KEY_FILE = "keys.json"
KEY_FILE_COPY = "keys.copy.json"
KEY_BYTES = 32
FORMAT = 1
# Nonce, key, tag.
_SEALED_KEY_BYTES = 24 + KEY_BYTES + 16

ARGON2_OPERATIONS = 3
ARGON2_MEMORY = 128 * 1024 * 1024
# What a key file may ask for at most: a hostile one must not stall the machine.
ARGON2_OPERATIONS_LIMIT = 16
ARGON2_MEMORY_LIMIT = 1024 * 1024 * 1024
SLOTS_AT_MOST = 8

# A worker that heals a copy must not put back what the window has just changed.
_one_at_a_time = threading.RLock()


class SlotKind(StrEnum):
    """What opens a slot."""

    OPEN = "open"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    # A random key that this computer's keychain keeps.
    KEYCHAIN = "keychain"
    # The data key that was: while the journal changes its key, whoever can open the older one finds the new one.
    FORMER = "former"


# Opened by 32 random bytes, not by words.
_BY_KEY = frozenset({SlotKind.KEYCHAIN, SlotKind.FORMER})


class Argon2Cost(Struct, frozen=True):
    """Argon2id's costs: passes over memory, and bytes of memory."""

    operations: int = ARGON2_OPERATIONS
    memory: int = ARGON2_MEMORY


@dataclass(frozen=True)
class Slot:
    """One way to the data key. `secret` is the wrapped key (nonce in front), or the key itself when open."""

    kind: SlotKind
    secret: bytes = field(repr=False)
    salt: bytes = b""
    cost: Argon2Cost = field(default_factory=Argon2Cost)

    def header(self) -> dict[str, Any]:
        """What is authenticated with the wrapped key."""
        if self.kind is SlotKind.OPEN or self.kind in _BY_KEY:
            return {"kind": self.kind.value}
        return {
            "kind": self.kind.value,
            "kdf": "argon2id13",
            "operations": self.cost.operations,
            "memory": self.cost.memory,
            "salt": b64encode(self.salt).decode(),
        }


class KeyFile(Struct, frozen=True):
    """All slots of one data key. `coming` is set while the journal is being re-encrypted with a new one."""

    journal_id: str
    slots: tuple[Slot, ...]
    coming: tuple[Slot, ...] = ()

    @property
    def is_open(self) -> bool:
        """True while anyone using this account can read the journal."""
        return self.has(SlotKind.OPEN)

    @property
    def has_recovery_code(self) -> bool:
        """True once a recovery code was made."""
        return self.has(SlotKind.RECOVERY)

    def has(self, kind: SlotKind) -> bool:
        """Whether there is a slot of this kind."""
        return any(slot.kind is kind for slot in self.slots)

    def elsewhere(self) -> "KeyFile":
        """What a copy carries: the slots that open it on any computer."""
        return self.without(SlotKind.KEYCHAIN)

    def without(self, kind: SlotKind) -> "KeyFile":
        """The same file without the slots of one kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind is not kind))

    def with_slot(self, slot: Slot) -> "KeyFile":
        """The same file with `slot` in place of any other of its kind."""
        return replace(self, slots=(*self.without(slot.kind).slots, slot))


def new_data_key() -> bytes:
    """A random 32-byte data key."""
    return secrets.token_bytes(KEY_BYTES)


def new_journal_id() -> str:
    """A random name for a journal, by which settings remember it."""
    return secrets.token_hex(16)


def open_slot(data_key: bytes) -> Slot:
    """The slot of a journal that nobody has protected yet."""
    return Slot(SlotKind.OPEN, data_key)


def passphrase_slot(data_key: bytes, passphrase: str, cost: Argon2Cost | None = None) -> Slot:
    """A slot that `passphrase` opens. Takes about half a second: never call it on the GUI thread."""
    return _wrapped(SlotKind.PASSPHRASE, data_key, _normal(passphrase), cost or Argon2Cost())


def recovery_slot(data_key: bytes, code: str, cost: Argon2Cost | None = None) -> Slot:
    """A slot that the recovery code opens. Raises MistypedRecoveryCode."""
    return _wrapped(SlotKind.RECOVERY, data_key, recovery_code.canonical(code), cost or Argon2Cost())


def slot_by_key(kind: SlotKind, data_key: bytes, key: bytes) -> Slot:
    """A slot that `key` (32 random bytes) opens: a keychain's, or that of a change of data key."""
    return _sealed_slot(Slot(kind, b""), data_key, key)


def unlock_by_key(slots: tuple[Slot, ...], kind: SlotKind, key: bytes) -> bytes | None:
    """The data key, or None where no slot of that kind opens with `key`. Takes no time."""
    found = (_opened_slot(slot, key) for slot in slots if slot.kind is kind)
    return next((each for each in found if each is not None), None)


def raised(keys: KeyFile, kind: SlotKind, data_key: bytes, typed: str) -> Slot | None:
    """The slot that `typed` has just opened, at today's cost, when it was made at a lower one; else None.

    Takes as long as opening it did: never call it on the GUI thread.
    """
    today = Argon2Cost()
    for slot in keys.slots:
        is_low = slot.cost.operations < today.operations or slot.cost.memory < today.memory
        if slot.kind is kind and is_low:
            cost = Argon2Cost(
                max(slot.cost.operations, today.operations), max(slot.cost.memory, today.memory)
            )
            make = recovery_slot if kind is SlotKind.RECOVERY else passphrase_slot
            return make(data_key, typed, cost)
    return None


def open_data_key(keys: KeyFile) -> bytes | None:
    """The data key of an unprotected journal, or None when it is protected."""
    return next((slot.secret for slot in keys.slots if slot.kind is SlotKind.OPEN), None)


def unlock_with_passphrase(keys: KeyFile, passphrase: str) -> bytes:
    """The data key. Takes about half a second. Raises WrongPassphrase."""
    key = _unwrap_any(keys.slots, SlotKind.PASSPHRASE, _normal(passphrase))
    if key is None:
        raise WrongPassphrase(has_recovery_code=keys.has_recovery_code)
    return key


def unlock_with_recovery_code(keys: KeyFile, code: str) -> bytes:
    """The data key. Takes about half a second. Raises MistypedRecoveryCode, WrongRecoveryCode."""
    key = _unwrap_any(keys.slots, SlotKind.RECOVERY, recovery_code.canonical(code))
    if key is None:
        raise WrongRecoveryCode
    return key


def unlock_with_words(keys: KeyFile, typed: str) -> tuple[bytes, SlotKind]:
    """The data key and what opened it: what was typed is a passphrase or, where it reads like one, a recovery code.

    Takes about half a second, or a whole one. Raises WrongPassphrase, MistypedRecoveryCode, WrongRecoveryCode.
    """
    if not (keys.has_recovery_code and recovery_code.reads_like_one(typed)):
        return unlock_with_passphrase(keys, typed), SlotKind.PASSPHRASE
    try:
        return unlock_with_recovery_code(keys, typed), SlotKind.RECOVERY
    except (MistypedRecoveryCode, WrongRecoveryCode) as not_the_code:
        try:
            return unlock_with_passphrase(keys, typed), SlotKind.PASSPHRASE
        except WrongPassphrase:
            raise not_the_code from None


def seal(data_key: bytes, content: bytes, purpose: str) -> bytes:
    """`content` encrypted under a key derived from the data key for one purpose (nonce in front)."""
    from nacl.secret import SecretBox

    return bytes(SecretBox(_purpose_key(data_key, purpose)).encrypt(content))


def unseal(data_key: bytes, sealed: bytes, purpose: str) -> bytes | None:
    """What was sealed, or None when the key is another one or the bytes were changed."""
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        return bytes(SecretBox(_purpose_key(data_key, purpose)).decrypt(sealed))
    except (CryptoError, ValueError):
        return None


def to_json(keys: KeyFile) -> bytes:
    """The key file's content, UTF-8."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "journal": keys.journal_id,
        "slots": [_slot_to_json(slot) for slot in keys.slots],
    }
    if keys.coming:
        content["coming"] = [_slot_to_json(slot) for slot in keys.coming]
    content["check"] = _check(content)
    return json.dumps(content, indent=1).encode()


def _check(content: Mapping[str, Any]) -> str:
    """By which a copy that was changed by chance is told from a whole one."""
    from hashlib import blake2b

    told = {name: value for name, value in content.items() if name != "check"}
    return blake2b(_canonical(told), digest_size=16).hexdigest()


def from_json(content: bytes) -> KeyFile:
    """The key file in `content`. Raises KeyFileDamaged for anything that is not one, whatever it holds."""
    try:
        data = json.loads(content)
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise KeyFileDamaged
        if "check" in data and data["check"] != _check(data):
            raise KeyFileDamaged
        keys = KeyFile(
            journal_id=_text(data["journal"]),
            slots=tuple(_slot_from_json(slot) for slot in data["slots"]),
            coming=tuple(_slot_from_json(slot) for slot in data.get("coming", ())),
        )
    except (ValueError, KeyError, TypeError, AttributeError, BadBase64, RecursionError) as error:
        raise KeyFileDamaged(detail=type(error).__name__) from error
    if not keys.slots or len(keys.slots) > SLOTS_AT_MOST or len(keys.coming) > SLOTS_AT_MOST:
        raise KeyFileDamaged
    return keys


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Both copies, one after the other, so that one is whole at any moment. Raises like `replace_file`.

    Where it raises, the former slots are those that count: what was put in place meanwhile was taken back. Where the
    disk does not let it be, the new ones count, nothing is raised, and whoever reads them next heals the other copy.
    """
    content = to_json(keys)
    present, copy = folder / KEY_FILE, folder / KEY_FILE_COPY
    with _one_at_a_time:
        is_first = not (present.exists() or copy.exists())
        former = b"" if is_first else _first_given(present, copy)
        stood = _identity(present)
        try:
            replace_file(present, content)
            replace_file(copy, content)
        except ReboundError:
            if _identity(present) == stood or _is_taken_back(present, former):
                raise


def _first_given(*paths: Path) -> bytes | None:
    """What stands in the first of these files that the disk gives."""
    for path in paths:
        with suppress(OSError):
            return path.read_bytes()
    return None


def _is_taken_back(present: Path, former: bytes | None) -> bool:
    """Put the former key file ("" where there was none) in the place of the one that was just written."""
    stood = _identity(present)
    try:
        if former:
            replace_file(present, former)
        elif former is not None:
            remove(present)
    except ReboundError:
        # Whether it came to be in place, and only its folder was not flushed.
        return _identity(present) != stood
    return former is not None


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def read_key_file(folder: Path) -> KeyFile:
    """The key file; a damaged or missing copy is healed from the other where the folder can be written.

    Raises KeyFileDamaged when neither is one, FolderUnreadable when the system forbids to read them, DiskTrouble when
    the disk refuses to.
    """
    with _one_at_a_time:
        return _read_key_file(folder)


def look_at_key_file(folder: Path) -> KeyFile:
    """The key file of somebody else's folder, in which nothing is healed. Raises KeyFileDamaged."""
    for name in (KEY_FILE, KEY_FILE_COPY):
        try:
            return from_json((folder / name).read_bytes())
        except (OSError, KeyFileDamaged):
            continue
    raise KeyFileDamaged(folder)


def _read_key_file(folder: Path) -> KeyFile:
    found: list[tuple[KeyFile, bool]] = []
    given: dict[str, bytes] = {}
    refused: ReboundError | None = None
    for name in (KEY_FILE, KEY_FILE_COPY):
        try:
            content = given[name] = (folder / name).read_bytes()
            found.append((from_json(content), b'"check"' in content))
        except KeyFileDamaged:
            continue
        except OSError as error:
            refused = refused or _refused(error, folder)
    if not found:
        raise refused or KeyFileDamaged(folder)
    # A copy that proves itself whole comes before one that only looks like a key file.
    found.sort(key=lambda copy: not copy[1])
    keys, is_whole = found[0]
    # One that the disk refuses to read just now may be the newer one.
    if refused is None and (is_whole or len(found) == 1 or found[0] == found[1]):
        _heal(folder, keys, given)
    return keys


def _refused(error: OSError, folder: Path) -> ReboundError | None:
    """The world's error where the system refused to read a key file; None where there is none."""
    if isinstance(error, PermissionError):
        return FolderUnreadable(folder, type(error).__name__)
    return from_os(error, folder) if refusal_behind(error) else None


def _heal(folder: Path, keys: KeyFile, given: Mapping[str, bytes]) -> None:
    """Make both copies equal to `keys`; a folder that cannot be written keeps what it has.

    given: what was read of them. One that was well then is left alone, whatever stands there now: another program may
    just have changed both, and would find the former slots in place of its own.
    """
    content = to_json(keys)
    for name in (KEY_FILE, KEY_FILE_COPY):
        if given.get(name) != content:
            with suppress(ReboundError):
                replace_file(folder / name, content)


def _normal(passphrase: str) -> bytes:
    """The passphrase's bytes, the same for every way of typing the same letters (NFC)."""
    from unicodedata import normalize

    # A lone surrogate, which some keyboards can send, is a letter of the passphrase like any other.
    return normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _derived(secret: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    from nacl.exceptions import CryptoError
    from nacl.pwhash.argon2id import kdf

    try:
        return bytes(kdf(KEY_BYTES, secret, salt, opslimit=cost.operations, memlimit=cost.memory))
    except CryptoError as error:
        # libsodium's one reason to refuse acceptable costs: no memory to be had.
        raise NoMemory from error


def _wrapped(kind: SlotKind, data_key: bytes, secret: bytes, cost: Argon2Cost) -> Slot:
    slot = Slot(kind, b"", salt=secrets.token_bytes(16), cost=cost)
    return _sealed_slot(slot, data_key, _derived(secret, slot.salt, cost))


def _sealed_slot(slot: Slot, data_key: bytes, key: bytes) -> Slot:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

    nonce = secrets.token_bytes(24)
    secret = nonce + encrypt(data_key, _canonical(slot.header()), nonce, key)
    return Slot(slot.kind, secret, slot.salt, slot.cost)


def _opened_slot(slot: Slot, key: bytes) -> bytes | None:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
    from nacl.exceptions import CryptoError

    try:
        return bytes(decrypt(slot.secret[24:], _canonical(slot.header()), slot.secret[:24], key))
    except CryptoError:
        return None


def _unwrap_any(slots: tuple[Slot, ...], kind: SlotKind, secret: bytes) -> bytes | None:
    found = (
        _opened_slot(slot, _derived(secret, slot.salt, slot.cost)) for slot in slots if slot.kind is kind
    )
    return next((each for each in found if each is not None), None)


def _purpose_key(data_key: bytes, purpose: str) -> bytes:
    from hashlib import blake2b

    return blake2b(purpose.encode(), key=data_key, digest_size=KEY_BYTES, person=b"rebound seal").digest()


def _canonical(header: Mapping[str, Any]) -> bytes:
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode()


def _slot_to_json(slot: Slot) -> dict[str, Any]:
    return {**slot.header(), "secret": b64encode(slot.secret).decode()}


def _slot_from_json(data: Mapping[str, Any]) -> Slot:
    kind = SlotKind(data["kind"])
    secret = b64decode(_text(data["secret"]), validate=True)
    if kind is SlotKind.OPEN:
        if len(secret) != KEY_BYTES:
            raise ValueError
        return Slot(kind, secret)
    if kind in _BY_KEY:
        if len(secret) != _SEALED_KEY_BYTES:
            raise ValueError
        return Slot(kind, secret)
    cost = Argon2Cost(operations=_whole(data["operations"]), memory=_whole(data["memory"]))
    salt = b64decode(_text(data["salt"]), validate=True)
    acceptable = (
        data["kdf"] == "argon2id13"
        and 1 <= cost.operations <= ARGON2_OPERATIONS_LIMIT
        and 8192 <= cost.memory <= ARGON2_MEMORY_LIMIT
        and len(salt) == 16
        and len(secret) == _SEALED_KEY_BYTES
    )
    if not acceptable:
        raise ValueError
    return Slot(kind, secret, salt, cost)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value
