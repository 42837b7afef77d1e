"""The desktop's own notifications. On Linux over the person's bus, which needs no tray; elsewhere by an icon there."""

import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from rebound_desktop.paths import APP_ID
from rebound_desktop.ui.background import Background, while_alive

SHOWN_FOR = 20_000
# What D-Bus grants a call.
CALL_SECONDS = 25.0
_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
# The action that a click on the notification itself is.
_PRESSED = "default"
# As Qt's SLOT writes it. The stubs ask for bytes, and PySide takes a str alone.
_HEED: Any = "1heed(uint,QString)"


class DesktopNotice(QObject):
    """`show` shows one for as long as the desktop does; a click on it comes forward."""

    def __init__(
        self,
        icon: QIcon,
        come_forward: Callable[[], None],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._come_forward = come_forward
        self._background = background
        self._shown: int | None = None
        self._tray: QSystemTrayIcon | None = None
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(SHOWN_FOR)

    def show(self, title: str, text: str) -> None:
        """Show it, beside the window: a bus may answer late or never."""
        if not sys.platform.startswith("linux"):
            self._show_in_tray(title, text)
            return

        def refused(error: BaseException) -> None:
            # No bus, or nobody on it who shows such things.
            if not isinstance(error, OSError | NoService):
                raise error
            self._show_in_tray(title, text)

        self._listen()
        self._background.start_apart(
            lambda: notify(title, text), while_alive(self, self._note), while_alive(self, refused)
        )

    @Slot("uint", str)
    def heed(self, number: int, action: str) -> None:
        """A notification was clicked, perhaps another program's."""
        if number == self._shown and action == _PRESSED:
            self._come_forward()

    def _note(self, number: int) -> None:
        self._shown = number

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus()
        if bus.isConnected() and self._shown is None:
            bus.connect(_NAME, _PATH, _NAME, "ActionInvoked", self, _HEED)

    def _show_in_tray(self, title: str, text: str) -> None:
        """An icon stands in the tray only while one is shown."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._come_forward)
            self._hide.timeout.connect(self._tray.hide)
        self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.NoIcon)
        self._hide.start()


class NoService(RuntimeError):
    """The bus knows nobody who shows notifications, or that one refused."""


def notify(title: str, text: str) -> int:
    """Have it shown; the number that the desktop gives it. Raises OSError and NoService.

    https://specifications.freedesktop.org/notification-spec/latest/
    """
    # By jeepney: PySide cannot write an unsigned number, nor a list of texts, as this call has them.
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    told = (
        title,
        0,
        APP_ID,
        title,
        text,
        [_PRESSED, title],
        {"desktop-entry": ("s", APP_ID)},
        -1,
    )
    call = new_method_call(DBusAddress(_PATH, _NAME, _NAME), "Notify", "susssasa{sv}i", told)
    with open_dbus_connection(_bus()) as connection:
        answer = connection.send_and_get_reply(call, timeout=CALL_SECONDS)
    if answer.header.message_type is not MessageType.method_return:
        raise NoService
    return int(answer.body[0])


def _bus() -> str:
    """Where the person's own bus listens."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={runtime}/bus"
