"""This computer's keychain, for those who ask for it: a random key that opens one slot of the key file.

A convenience that can be lost without loss: the passphrase and the recovery code open the journal all the same.
`keyring` is imported here alone, and only once somebody asks for it. It may ask the person to unlock their keychain,
for as long as they take: call nothing of this on the GUI thread.
"""

from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rebound_desktop.store.errors import KeychainUnavailable
from rebound_desktop.store.vault import KEY_BYTES

SERVICE = "Rebound"


def keep(journal_id: str, key: bytes) -> None:
    """Put the key into the keychain under the journal's name, and read it back. Raises KeychainUnavailable."""
    with _asked() as ring:
        ring.set_password(SERVICE, journal_id, b64encode(key).decode())
    if fetch(journal_id) != key:
        raise KeychainUnavailable(detail="not kept")


def fetch(journal_id: str) -> bytes | None:
    """The key, or None where the keychain has none. Raises KeychainUnavailable."""
    with _asked() as ring:
        kept = ring.get_password(SERVICE, journal_id)
    try:
        key = b64decode(kept or "", validate=True)
    except (BadBase64, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None


def forget(journal_id: str) -> None:
    """Take the key out of the keychain, if it is there. Raises KeychainUnavailable."""
    from keyring.errors import PasswordDeleteError

    with _asked() as ring:
        try:
            ring.delete_password(SERVICE, journal_id)
        except PasswordDeleteError:
            # It was gone already.
            return


class _Ring(Protocol):
    """What is asked of a keychain."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


@contextmanager
def _asked() -> Iterator[_Ring]:
    """The computer's own keychain; never one that writes plain files."""
    import keyring
    from keyring.backends import fail
    from keyring.errors import KeyringError

    ring = keyring.get_keyring()
    if isinstance(ring, fail.Keyring) or ring.priority < 1:
        raise KeychainUnavailable(detail=type(ring).__module__)
    try:
        yield ring
    except (KeyringError, OSError, RuntimeError) as error:
        raise KeychainUnavailable(detail=type(error).__name__) from error
