"""Rooms that show the same things in another way: the one a person chose last is where its room leads."""

from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk

JOBS = "jobs"
JOBS_VIEWS = (JOBS, "board", "table")
_NAME = "jobs_view"


def view_of(store: Store, room: str) -> str:
    """The page that a room leads to when nothing in it is asked for."""
    if room != JOBS:
        return room
    chosen = store.preferences.get(_NAME, JOBS)
    return chosen if chosen in JOBS_VIEWS else JOBS


def show_view(desk: Desk, view: str) -> None:
    """Show the jobs this way from now on."""
    if desk.attempt(lambda: desk.store.preferences.set(_NAME, view)):
        desk.go(JOBS)
