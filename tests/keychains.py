"""This computer's keychain for a test: never the real one, and reached as the program reaches the real one."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest


class Drawer(Protocol):
    """What a test looks at. kept: (service, username) → secret; is_shut: it answers with a refusal."""

    kept: dict[tuple[str, str], str]
    is_shut: bool


@contextmanager
def drawer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawer]:
    """A keychain that is empty and open: a Secret Service on Linux, one of `keyring`'s elsewhere."""
    if sys.platform.startswith("linux"):
        from tests.secret_bus import SecretBus

        bus = SecretBus(folder)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
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
            self.is_shut = False

        def get_password(self, service: str, username: str) -> str | None:
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
