"""This computer's keychain for a test: never the real one, and reached as the program reaches the real one."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest


class Drawer(Protocol):
    """What a test looks at. kept: (service, username) → secret; is_shut: it refuses; is_deaf: it never answers."""

    kept: dict[tuple[str, str], str]
    is_shut: bool
    is_deaf: bool


@contextmanager
def drawer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawer]:
    """A keychain that is empty and open: a Secret Service on Linux, one of `keyring`'s elsewhere."""
    if sys.platform.startswith("linux"):
        from rebound_desktop.store import secret_service
        from tests.secret_bus import SecretBus

        bus = SecretBus(folder)
        # Not by the environment: the window listens to the session bus too, and Qt keeps this process waiting for it.
        monkeypatch.setattr(secret_service, "session_bus", lambda: bus.address)
        try:
            yield bus
        finally:
            bus.close()
        return
    import keyring

    before, made = keyring.get_keyring(), _in_memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def _in_memory():  # type: ignore[no-untyped-def]
    from keyring.backend import KeyringBackend
    from keyring.errors import KeyringError, PasswordDeleteError

    class InMemory(KeyringBackend):
        priority = 5

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[tuple[str, str], str] = {}
            self.is_shut = self.is_deaf = False

        def get_password(self, service: str, username: str) -> str | None:
            if self.is_deaf:
                threading.Event().wait()
            if self.is_shut:
                raise KeyringError
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            if self.is_shut:
                raise KeyringError
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            if self.kept.pop((service, username), None) is None:
                raise PasswordDeleteError

    return InMemory()
