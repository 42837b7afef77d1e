"""The desktop's own notifications. On Linux over the person's bus, which needs no tray; elsewhere by an icon there."""

import sys
from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
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


class DesktopNotice(QObject):
    """`show` shows one for as long as the desktop does; a click on it is `pressed`. `otherwise` says it in the window,
    where no desktop shows such things.
    """

    def __init__(
        self,
        icon: QIcon,
        pressed: Callable[[], None],
        otherwise: Callable[[str], None],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._pressed = pressed
        self._otherwise = otherwise
        self._background = background
        self._shown: Shown | None = None
        self._listens: QSocketNotifier | None = None
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

        self._background.start_apart(
            lambda: notify(title, text), while_alive(self, self._listen), while_alive(self, refused)
        )

    def let_go(self) -> None:
        """Hear of it no more; a desktop may take it away then."""
        if self._listens is not None:
            self._listens.setEnabled(False)
            self._listens.deleteLater()
            self._listens = None
        if self._shown is not None:
            self._shown.close()
            self._shown = None

    def _listen(self, shown: "Shown") -> None:
        """What becomes of it is told to the connection that asked for it, and to no other."""
        self.let_go()
        self._shown = shown
        self._listens = QSocketNotifier(shown.socket, QSocketNotifier.Type.Read, self)
        self._listens.activated.connect(self._hear)
        # It may have been pressed meanwhile.
        self._hear()

    def _hear(self) -> None:
        shown = self._shown
        if shown is None:
            return
        told = shown.told()
        if Told.PRESSED in told:
            self._pressed()
        if Told.GONE in told:
            self.let_go()

    def _show_in_tray(self, title: str, text: str) -> None:
        """An icon stands in the tray only while one is shown; where there is no tray, the window says it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._otherwise(text)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._pressed)
            self._hide.timeout.connect(self._tray.hide)
        self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.NoIcon)
        self._hide.start()


class NoService(RuntimeError):
    """The bus knows nobody who shows notifications, or that one refused."""


class Told(Enum):
    """What the desktop tells of a notification."""

    PRESSED = auto()
    GONE = auto()


class Shown:
    """A notification that stands, and the connection that it is told of on."""

    def __init__(self, connection: Any, number: int) -> None:
        self._connection = connection
        self.number = number

    @property
    def socket(self) -> int:
        """What can be waited on."""
        return int(self._connection.sock.fileno())

    def told(self) -> frozenset[Told]:
        """What was told since; nothing is waited for."""
        from jeepney import HeaderFields

        told: set[Told] = set()
        try:
            while True:
                message = self._connection.receive(timeout=0)
                what = message.header.fields.get(HeaderFields.member)
                # A bus tells of other programs' too.
                if message.body and message.body[0] == self.number:
                    if what == "ActionInvoked" and message.body[1] == _PRESSED:
                        told.add(Told.PRESSED)
                    elif what == "NotificationClosed":
                        told.add(Told.GONE)
        except TimeoutError:
            pass
        except OSError:
            told.add(Told.GONE)
        return frozenset(told)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


def notify(title: str, text: str) -> Shown:
    """Have it shown. Raises OSError and NoService.

    https://specifications.freedesktop.org/notification-spec/latest/
    """
    # By jeepney: PySide cannot write an unsigned number, nor a list of texts, as this call has them. The connection
    # stays: a desktop may tell of a click to it alone, and take away what was asked for by one that is gone.
    from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    # Asked for here alone: it brings jeepney along.
    from rebound_desktop.store import session_bus

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
    connection = open_dbus_connection(session_bus())
    try:
        # Others tell everybody who asks.
        everybody = MatchRule(type="signal", interface=_NAME, path=_PATH)
        connection.send_and_get_reply(message_bus.AddMatch(everybody), timeout=CALL_SECONDS)
        answer = connection.send_and_get_reply(call, timeout=CALL_SECONDS)
        if answer.header.message_type is not MessageType.method_return:
            raise NoService
    except BaseException:
        connection.close()
        raise
    return Shown(connection, int(answer.body[0]))
