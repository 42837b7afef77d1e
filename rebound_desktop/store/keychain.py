"""This computer's keychain, for those who ask for it: a random key that opens one slot of the key file.

A convenience that can be lost without loss: the passphrase and the recovery code open the journal all the same.
What speaks to it is imported once somebody asks: `secret_service.py` on Linux, `keyring` on the other systems.
It may ask the person to unlock their keychain, for as long as they take: call nothing of this on the GUI thread.
"""

import sys
from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    with _asked() as ring:
        ring.delete_password(SERVICE, journal_id)


class _Ring(Protocol):
    """What is asked of a keychain; what is not there is deleted without complaint."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


@contextmanager
def _asked() -> Iterator[_Ring]:
    """The computer's own keychain; never one that writes plain files."""
    try:
        yield _ring()
    except OSError as error:
        raise KeychainUnavailable(detail=type(error).__name__) from error
    except RuntimeError as error:
        raise KeychainUnavailable(detail=str(error)) from error


def _ring() -> _Ring:
    if sys.platform.startswith("linux"):
        from rebound_desktop.store.secret_service import SecretService

        return SecretService()
    return _Keyring()


class _Keyring:
    """Windows' credentials and the Mac's keychain, through `keyring`, whose errors are RuntimeErrors here."""

    def __init__(self) -> None:
        import keyring
        from keyring.backends import fail

        self._ring = keyring.get_keyring()
        if isinstance(self._ring, fail.Keyring) or self._ring.priority < 1:
            raise RuntimeError(type(self._ring).__module__)

    def get_password(self, service: str, username: str) -> str | None:
        with _keyrings_errors():
            # Where `keyring` is not installed, nobody knows what it returns.
            found: str | None = self._ring.get_password(service, username)
            return found

    def set_password(self, service: str, username: str, password: str) -> None:
        with _keyrings_errors():
            self._ring.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        from keyring.errors import PasswordDeleteError

        with _keyrings_errors(), suppress(PasswordDeleteError):
            self._ring.delete_password(service, username)


@contextmanager
def _keyrings_errors() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise RuntimeError(type(error).__name__) from error
