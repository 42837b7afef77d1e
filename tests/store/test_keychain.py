"""The key that a Linux desktop's keychain keeps: what goes there, and what happens where it is away or says no."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rebound_desktop.store import KeychainUnavailable, keychain

if not sys.platform.startswith("linux"):
    pytest.skip("the Secret Service is Linux's", allow_module_level=True)

from jeepney import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection

from rebound_desktop.store import secret_service
from tests.secret_bus import SecretBus

KEY, OTHER = bytes(range(32)), bytes(32)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretBus]:
    """A desktop whose keychain is empty and open."""
    made = SecretBus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.close()


def test_a_key_is_kept_replaced_and_forgotten(bus: SecretBus) -> None:
    assert keychain.fetch("journal") is None
    keychain.keep("journal", KEY)
    keychain.keep("journal", OTHER)
    keychain.keep("another", KEY)
    assert (keychain.fetch("journal"), keychain.fetch("another")) == (OTHER, KEY)
    keychain.forget("journal")
    keychain.forget("journal")
    assert (keychain.fetch("journal"), keychain.fetch("another")) == (None, KEY)
    assert set(bus.sessions) == {"plain"} and not bus.asked


def test_what_keyring_kept_is_found_and_it_finds_ours(bus: SecretBus) -> None:
    """`keyring` looks for service and username, and replaces what bears its own name too."""
    keychain.keep("journal", KEY)
    assert bus.attributes == {
        "application": "Python keyring library",
        "service": "Rebound",
        "username": "journal",
    }


def test_a_locked_keychain_asks_the_person_and_then_gives_the_key(bus: SecretBus) -> None:
    keychain.keep("journal", KEY)
    bus.is_locked = True
    assert keychain.fetch("journal") == KEY
    assert bus.asked == 1


def test_a_person_who_declines_is_not_asked_again_and_nothing_is_written(bus: SecretBus) -> None:
    bus.is_locked, bus.says_yes = True, False
    with pytest.raises(KeychainUnavailable) as refused:
        keychain.keep("journal", KEY)
    assert refused.value.detail == "dismissed" and bus.asked == 1 and not bus.kept


def test_a_desktop_that_has_no_keychain_yet_makes_one_when_a_key_comes(bus: SecretBus) -> None:
    bus.has_default = False
    assert keychain.fetch("journal") is None and not bus.asked, "looking makes none"
    keychain.keep("journal", KEY)
    assert bus.has_default and keychain.fetch("journal") == KEY


def test_a_service_that_refuses_hangs_up_or_is_not_there_is_told_by_a_code(
    bus: SecretBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus.is_shut = True
    with pytest.raises(KeychainUnavailable, check=lambda error: error.detail.endswith("ServiceUnknown")):
        keychain.fetch("journal")
    bus.close()
    with pytest.raises(KeychainUnavailable):
        keychain.fetch("journal")
    for address in ("", "nonsense", "unix:runtime=yes", f"unix:path={tmp_path}/nobody"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
        with pytest.raises(KeychainUnavailable):
            keychain.fetch("journal")


def test_a_service_that_never_answers_is_given_up(bus: SecretBus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret_service, "CALL_SECONDS", 0.2)
    bus.is_deaf = True
    with pytest.raises(KeychainUnavailable, check=lambda error: error.detail == "TimeoutError"):
        keychain.fetch("journal")


def test_a_secret_that_is_no_key_of_ours_is_none(bus: SecretBus) -> None:
    bus.kept["Rebound", "journal"] = "somebody else's"
    assert keychain.fetch("journal") is None


@contextmanager
def _announced(address: str) -> Iterator[None]:
    """Ends once somebody on the bus has taken the Secret Service's name."""
    taken = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    taken.add_arg_condition(0, "org.freedesktop.secrets")
    with open_dbus_connection(address) as watching, watching.filter(taken) as seen:
        watching.send_and_get_reply(message_bus.AddMatch(taken), timeout=10)
        yield
        watching.recv_until_filtered(seen, timeout=20)


@pytest.fixture
def gnome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """GNOME's keychain itself on a bus of its own, with nothing in it, and open."""
    if not (shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")):
        pytest.skip("dbus-daemon and gnome-keyring-daemon are not here")
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE, text=True, env={**os.environ, **home},
    )  # fmt: skip
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    with _announced(address):
        ring = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, **home, "DBUS_SESSION_BUS_ADDRESS": address},
    )  # fmt: skip
        assert ring.stdin is not None
        ring.stdin.write(b"a password")
        ring.stdin.close()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield
    for each in (ring, bus):
        each.terminate()
        each.wait()
    bus.stdout.close()


def test_gnomes_own_keychain_keeps_gives_and_forgets(gnome: None) -> None:
    keychain.keep("journal", KEY)
    keychain.keep("journal", OTHER)
    assert keychain.fetch("journal") == OTHER
    keychain.forget("journal")
    assert keychain.fetch("journal") is None
