"""The other jobs, and those who helped: seen once they have their room, and left as they are while nothing changes."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.store import Store
from rebound_desktop.ui.good_end.others import HelpersCard, OthersCard
from rebound_desktop.ui.good_end.page import GoodEndPage
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.tick import Tick
from tests.ui.conftest import Window, said


class Tops(QObject):
    """Where the jobs' ticks stand each time that the card is painted."""

    def __init__(self, card: OthersCard) -> None:
        super().__init__()
        self.seen: list[list[int]] = []
        self._card = card
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._card and event.type() == QEvent.Type.Paint:
            self.seen.append([tick.y() for tick in ticks(self._card)])
        return False


def ticks(card: OthersCard) -> list[Tick]:
    return [tick for tick in card.findChildren(Tick) if tick.isVisible() and tick is not card.notes]


@pytest.fixture
def page(desk: Desk, window: Window, qtbot: QtBot) -> GoodEndPage:
    """The page in the window, hearing of changes."""
    made = GoodEndPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    window.pages.append(made)
    made.refresh()
    made.show()
    return made


def test_jobs_that_come_to_an_open_page_are_never_seen_to_lie_over_one_another(
    page: GoodEndPage, store: Store, qtbot: QtBot
) -> None:
    jobs = [
        store.jobs.add(name, stage=Stage.OFFER) for name in ("Contoso", "Fabrikam", "Tailspin", "Wingtip")
    ]
    tops = Tops(page.others)
    store.jobs.move(jobs[0], Stage.CLOSED, Outcome.ACCEPTED)
    qtbot.waitUntil(lambda: bool(tops.seen) and len(tops.seen[-1]) == len(jobs) - 1)
    high = ticks(page.others)[0].height()
    assert all(lower - upper >= high for seen in tops.seen for upper, lower in pairwise(seen))


def test_a_tick_stays_while_something_else_changes(page: GoodEndPage, store: Store, qtbot: QtBot) -> None:
    jobs = [store.jobs.add(name, stage=Stage.OFFER) for name in ("Contoso", "Fabrikam", "Tailspin")]
    store.jobs.move(jobs[0], Stage.CLOSED, Outcome.ACCEPTED)
    qtbot.waitUntil(lambda: len(ticks(page.others)) == len(jobs) - 1)
    before = ticks(page.others)
    before[1].setChecked(False)
    store.contacts.add("Maria Lindqvist")
    assert ticks(page.others) == before
    assert not before[1].isChecked()


def test_one_button_chooses_none_of_the_jobs_or_the_helpers_or_all_of_them(
    page: GoodEndPage, store: Store, qtbot: QtBot
) -> None:
    jobs = [store.jobs.add(name, stage=Stage.INTERVIEWING) for name in ("Contoso", "Fabrikam", "Tailspin")]
    for name in ("Dana Okafor", "Maria Lindqvist"):
        store.contacts.log_touch(store.contacts.add(name, job_id=jobs[1]), TouchKind.COFFEE)
    store.jobs.move(jobs[0], Stage.CLOSED, Outcome.ACCEPTED)
    for card, does in ((page.others, page.others.close_them), (page.helpers, page.helpers.plan)):
        qtbot.waitUntil(lambda card=card: len(chosen(card)) == 2 and all(chosen(card)))
        assert card.all_or_none.text() == "Choose none"
        card.all_or_none.click()
        assert not any(chosen(card)) and card.all_or_none.text() == "Choose all"
        assert not does.isEnabled()
        card.all_or_none.click()
        assert all(chosen(card)) and card.all_or_none.text() == "Choose none"
        assert does.isEnabled()


def test_what_one_planned_with_somebody_is_told_and_kept_unless_a_card_is_chosen_instead(
    page: GoodEndPage, store: Store, qtbot: QtBot
) -> None:
    job = store.jobs.add("Contoso", stage=Stage.OFFER)
    dana, maria = (store.contacts.add(name, job_id=job) for name in ("Dana Okafor", "Maria Lindqvist"))
    for each in (dana, maria):
        store.contacts.log_touch(each, TouchKind.COFFEE)
    later = store.clock.today() + timedelta(days=14)
    store.contacts.plan_next(maria, NextKind.CHECK_BACK, later, note="Write to Maria")
    store.jobs.move(job, Stage.CLOSED, Outcome.ACCEPTED)
    qtbot.waitUntil(lambda: len(chosen(page.helpers)) == 2)
    (mine,) = (tick for tick in page.helpers.findChildren(Tick) if "Maria" in tick.text())
    assert sorted(chosen(page.helpers)) == [False, True] and not mine.isChecked()
    assert mine.accessibleDescription() == "Check back, 7 Dec" and "Check back, 7 Dec" in said(page)
    page.helpers.plan.click()
    kept, card = store.contacts.next_step(maria), store.contacts.next_step(dana)
    assert kept is not None and (kept.kind, kept.due_on, kept.note) == (
        NextKind.CHECK_BACK,
        later,
        "Write to Maria",
    )
    assert card is not None and card.kind is NextKind.THANK


def test_a_note_thanks_for_their_time_where_there_was_some(
    page: GoodEndPage, store: Store, qtbot: QtBot
) -> None:
    taken = store.jobs.add("Contoso", stage=Stage.OFFER)
    store.jobs.add("Fabrikam", stage=Stage.APPLIED)
    store.jobs.add("Tailspin", stage=Stage.INTERVIEWING)
    store.contacts.add("Dana Okafor", job_id=store.jobs.add("Wingtip", stage=Stage.APPLIED))
    store.jobs.move(taken, Stage.CLOSED, Outcome.ACCEPTED)
    qtbot.waitUntil(lambda: len(chosen(page.others)) == 3)
    page.others.close_them.click()
    thanked = {letter.company: "the time you" in letter.body for letter in store.letters.all()}
    assert thanked == {"Fabrikam": False, "Tailspin": True, "Wingtip": True}


def chosen(card: OthersCard | HelpersCard) -> list[bool]:
    return [tick.isChecked() for tick in card._ticks.values()]


def test_esc_leads_back_to_today(page: GoodEndPage, window: Window, qtbot: QtBot) -> None:
    page.which.company.setFocus()
    qtbot.keyClick(page.which.company, Qt.Key.Key_Escape)
    assert window.went[-1] == ("today", None)
