"""A reminder as the desktop gets it: over the person's own bus, without a tray."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, new_signal
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from rebound_desktop.paths import APP_ID
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.desktop_notice import DesktopNotice, NoService, notify
from tests.secret_bus import Answer, SecretBus

PATH = "/org/freedesktop/Notifications"

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

    def tell(self, what: str, signature: str, *body: Any) -> None:
        """Of a notification, to whoever asked for it."""
        emitter = DBusAddress(PATH, interface="org.freedesktop.Notifications")
        self._open[-1].sendall(new_signal(emitter, what, signature, body).serialise(serial=1_000))


@pytest.fixture
def notice(qapp: QApplication) -> Iterator[tuple[DesktopNotice, list[str]]]:
    """What shows it, and what came of it."""
    owner, came = QObject(), list[str]()
    notice = DesktopNotice(
        QIcon(), lambda: came.append("pressed"), lambda text: came.append(text), Background(owner), owner
    )
    yield notice, came
    notice.let_go()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    bus = Desktop(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    yield bus
    bus.close()


def test_a_notification_is_what_was_said_and_no_more(desktop: Desktop) -> None:
    shown = notify("Rebound", "Something waits on Today, if you like.")
    assert shown.number == 7
    shown.close()
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


def test_a_click_on_it_is_heard_and_anothers_is_not(
    desktop: Desktop, notice: tuple[DesktopNotice, list[str]], qtbot: QtBot
) -> None:
    """It is told to the connection that asked for it: that one stays until it is gone."""
    shows, came = notice
    shows.show("Rebound", "Something waits on Today, if you like.")
    qtbot.waitUntil(lambda: shows._shown is not None)
    desktop.tell("ActionInvoked", "us", 8, "default")
    desktop.tell("NotificationClosed", "uu", 8, 2)
    desktop.tell("ActionInvoked", "us", 7, "another")
    qtbot.wait(50)
    assert came == [] and shows._shown is not None
    desktop.tell("ActionInvoked", "us", 7, "default")
    qtbot.waitUntil(lambda: came == ["pressed"])
    desktop.tell("NotificationClosed", "uu", 7, 2)
    qtbot.waitUntil(lambda: shows._shown is None)


def test_the_next_one_takes_the_place_of_the_one_before(
    desktop: Desktop, notice: tuple[DesktopNotice, list[str]], qtbot: QtBot
) -> None:
    shows, came = notice
    for count in (1, 2):
        shows.show("Rebound", "Something waits on Today, if you like.")
        qtbot.waitUntil(lambda count=count: len(desktop.shown) == count and shows._listens is not None)
        qtbot.wait(20)
    desktop.tell("ActionInvoked", "us", 7, "default")
    qtbot.waitUntil(lambda: came == ["pressed"])


def test_a_bus_that_goes_is_let_go(
    desktop: Desktop, notice: tuple[DesktopNotice, list[str]], qtbot: QtBot
) -> None:
    shows, came = notice
    shows.show("Rebound", "Something waits on Today, if you like.")
    qtbot.waitUntil(lambda: shows._shown is not None)
    desktop.close()
    qtbot.waitUntil(lambda: shows._shown is None)
    assert came == []


def test_where_no_desktop_shows_such_things_the_window_says_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    notice: tuple[DesktopNotice, list[str]],
    qtbot: QtBot,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nowhere'}")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    shows, came = notice
    shows.show("Rebound", "Something waits on Today, if you like.")
    qtbot.waitUntil(lambda: came == ["Something waits on Today, if you like."])
