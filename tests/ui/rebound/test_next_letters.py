"""Step 5: the plan that is offered is of days that are still to come."""

from datetime import date

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import HowFar, Stage
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.next_letters import NextLettersStep
from tests.conftest import HandClock
from tests.ui.conftest import named, said


def test_on_the_last_day_of_a_week_the_next_one_is_planned(
    desk: Desk, store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=(job := store.jobs.add("Northwind")))
    rebound = store.rebounds.rebound(store.rebounds.begin(job))
    assert rebound is not None
    step = NextLettersStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    step.show()
    assert "23 – 29 November 2026" in said(step)
    clock.go_on(days=6)
    step.refresh()
    assert "30 November – 6 December 2026" in said(step)
    qtbot.keyClicks(named(step, QLineEdit, "Where"), "at the library")
    assert step.leave()
    assert store.week.plan(date(2026, 11, 30)).where == "at the library"
    assert store.week.plan(date(2026, 11, 23)).where == ""
    clock.go_on(days=1)
    step.refresh()
    assert "30 November – 6 December 2026" in said(step)
    assert named(step, QLineEdit, "Where").text() == "at the library"


def test_open_jobs_elsewhere_are_conversations_too(desk: Desk, store: Store, qtbot: QtBot) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    store.jobs.add("Northwind", "Baker", Stage.APPLIED)
    store.jobs.add("Fabrikam")
    rebound = store.rebounds.rebound(store.rebounds.begin(job))
    assert rebound is not None
    step = NextLettersStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    step.show()
    assert "None yet." in said(step), "a lead is none, nor what stands open here"
    store.jobs.add("Contoso", "Planner", Stage.INTERVIEWING)
    store.jobs.add("Tailspin", stage=Stage.APPLIED)
    store.contacts.log_touch(store.contacts.add("Aiko Tanaka", company="Tailspin"), TouchKind.CALL)
    step.refresh()
    text = said(step).splitlines()
    assert text[text.index("Contoso, Planner") + 1] == "Interviewing"
    assert "Aiko Tanaka, Tailspin" in text and "Tailspin" not in text, "each stands once"
    assert "None yet." not in said(step)
