"""The computer's clock and where it stands, for the window and the shell alike."""

from PySide6.QtCore import QTimeZone

from rebound_desktop.core.clock import Clock, system_clock


def local_clock() -> Clock:
    """The computer's clock and time zone."""
    return system_clock(bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC")
