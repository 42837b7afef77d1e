"""A reminder as the desktop gets it: over the person's own bus, without a tray."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rebound_desktop.paths import APP_ID
from rebound_desktop.ui.desktop_notice import NoService, notify
from tests.secret_bus import Answer, SecretBus

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus is Linux's")


class Desktop(SecretBus):
    """A bus on which somebody shows notifications, and remembers them."""

    def __init__(self, folder: Path) -> None:
        self.shown: list[tuple[Any, ...]] = []
        super().__init__(folder)

    def methods(self) -> dict[str, Callable[..., Answer]]:
        return {**super().methods(), "Notify": self._notify}

    def _notify(self, _path: str, *told: Any) -> Answer:
        self.shown.append(told)
        return "u", (7,)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    bus = Desktop(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    yield bus
    bus.close()


def test_a_notification_is_what_was_said_and_no_more(desktop: Desktop) -> None:
    assert notify("Rebound", "Something waits on Today, if you like.") == 7
    ((name, replaces, icon, title, text, actions, hints, expires),) = desktop.shown
    assert (name, title, text) == ("Rebound", "Rebound", "Something waits on Today, if you like.")
    assert (replaces, icon, expires) == (0, APP_ID, -1)
    assert actions[0] == "default" and dict(hints) == {"desktop-entry": ("s", APP_ID)}


def test_a_bus_on_which_nobody_shows_them_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bus = SecretBus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    with pytest.raises(NoService):
        notify("Rebound", "Something waits.")
    bus.close()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nowhere'}")
    with pytest.raises(OSError):
        notify("Rebound", "Something waits.")
