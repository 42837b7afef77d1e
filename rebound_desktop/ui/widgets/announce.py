"""Things said aloud: what happens away from the focus is told to a screen reader as it happens."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(speaker: QWidget, text: str, *, at_once: bool = False) -> None:
    """Say `text` on behalf of `speaker`; nobody listening, it costs nothing.

    at_once: break off what is being read. It is for what changes the whole window, such as a lock.
    """
    if not text:
        return
    event = QAccessibleAnnouncementEvent(speaker, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tell_in(label: QLabel, text: str) -> None:
    """Have a label say `text`; aloud too, when that is news."""
    if label.text() != text:
        label.setText(text)
        announce(label, text)


def show_told(label: QLabel, text: str) -> None:
    """Show a label that has come of something done, and say its words aloud, also where they are the same as the last
    time. Without words it is hidden.
    """
    label.setText(text)
    label.setVisible(bool(text))
    announce(label, text)
