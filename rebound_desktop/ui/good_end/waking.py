"""Searching again after a job was taken: the journal wakes."""

from PySide6.QtCore import QCoreApplication

from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate


def search_again(desk: Desk) -> None:
    """Wake the journal. Today does not begin with the job that it rested for."""
    if desk.attempt(desk.store.good_end.search_again):
        desk.say(translate("today", "Welcome back. Pick up anywhere."), undo=True)
