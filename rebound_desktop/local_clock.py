"""The computer's clock and where it stands, for the window and the shell alike."""

from PySide6.QtCore import QTimeZone

from rebound_desktop.core.clock import Clock, system_clock


def local_clock() -> Clock:
    """The computer's clock and time zone, whichever that is when somebody looks."""
    return system_clock(_present_zone)


def _present_zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
