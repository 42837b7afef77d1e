"""Searching again after a job was taken: the journal wakes, and what is over is spoken of no more."""

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.good_end import OFFERED_FOR
from rebound_desktop.ui.page import Desk

# The job of which Today says no more that it was taken; another one is offered anew.
LET_BE = "good_end_let_be"

translate = QCoreApplication.translate


def search_again(desk: Desk) -> None:
    """Wake the journal. Today does not begin with the job that it rested for."""
    store = desk.store

    def wake() -> None:
        resting = store.good_end.resting()
        job = store.good_end.taken(resting.since - OFFERED_FOR) if resting is not None else None
        if job is not None:
            store.preferences.set(LET_BE, job.uid)
        store.good_end.search_again()

    if desk.attempt(wake):
        desk.say(translate("today", "Welcome back. Pick up anywhere."), undo=True)
