"""Today once a job was taken: what is left is offered for a while, and afterwards the journal rests."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.good_end import LET_BE, OFFERED_FOR, Resting
from rebound_desktop.ui.good_end.waking import search_again
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.today.cards import NoticeText
from rebound_desktop.ui.today.later import let_be

translate = QCoreApplication.translate


def taken(desk: Desk) -> list[NoticeText]:
    """A job was taken lately: what is left to do, if one likes."""
    store = desk.store
    job = store.good_end.taken(store.clock.today() - OFFERED_FOR)
    if job is None or store.preferences.get(LET_BE) == job.uid:
        return []
    return [
        NoticeText(
            "leaf",
            translate("today", "You took the job at {company}").format(company=job.company),
            translate("today", "What is left stands on one page."),
            translate("today", "Look at it"),
            partial(desk.go, "good_end"),
            translate("today", "Not now"),
            partial(let_be, desk, LET_BE, job.uid),
        )
    ]


def to_myself(desk: Desk) -> list[NoticeText]:
    """The page to oneself, from its day on until it was opened, whether the journal rests or not."""
    page = desk.store.good_end.page()
    if page is None or not page.is_due(desk.store.clock.today()):
        return []

    def open_it() -> None:
        desk.attempt(desk.store.good_end.page_opened)
        desk.go("journal", page.entry_id)

    return [
        NoticeText(
            "mail",
            translate("today", "A page you wrote to yourself"),
            translate("today", "For day 90. It waits until you open it."),
            translate("today", "Open it"),
            open_it,
            what="to_myself",
        )
    ]


def at_rest(desk: Desk, resting: Resting) -> list[NoticeText]:
    """The journal rests: the way back."""
    since = words.day_of_year(resting.since)
    title = (
        translate("today", "You took the job at {company}").format(company=resting.company)
        if resting.company
        else translate("today", "The journal rests")
    )
    return [
        NoticeText(
            "leaf",
            title,
            translate("today", "Resting since {day}. You can write any time.").format(day=since),
            translate("today", "Search again"),
            partial(search_again, desk),
            translate("today", "Look at it"),
            partial(desk.go, "good_end"),
        )
    ]
