"""From lead to the end and back: stages, outcomes, the five steps, setting aside."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolTip

from rebound_desktop.core.jobs import HowFar, Outcome, Stage
from rebound_desktop.core.rebound import ReboundState, Step, StepState
from rebound_desktop.store import DiskFull
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.rebound.log_no import LogNoPage
from tests.ui.conftest import named
from tests.ui.jobs.conftest import choice, enter, offered

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def undo(store) -> None:
    store.undo.undo(store.undo.last_done().id)


def test_a_company_is_enough_for_a_job(furnish, store, window):
    page = furnish(JobsPage)
    QTest.mouseClick(page.side.add_button, Qt.MouseButton.LeftButton)
    assert page.adding.company.hasFocus()
    enter(page.adding.company, "Tailspin")
    (job,) = store.jobs.all()
    assert (job.company, job.title, job.stage) == ("Tailspin", "", Stage.LEAD)
    assert page.view.head.company.text() == "Tailspin"
    assert page.content.currentWidget() is page.view
    assert [row.title for row in page.side.rows] == ["Tailspin"]
    assert window.said[-1] == "Job added" and window.offered_undo[-1]


def test_title_and_stage_can_be_said_by_keys_alone(furnish, store):
    page = furnish(JobsPage)
    page.add_job()
    QTest.keyClicks(page.adding.company, "Tailspin")
    QTest.keyClick(page.adding.company, Qt.Key.Key_Tab)
    assert page.adding.job_title.hasFocus()
    QTest.keyClicks(page.adding.job_title, "Planning lead")
    QTest.keyClick(page.adding.job_title, Qt.Key.Key_Tab)
    chip = page.focusWidget()
    QTest.keyClick(chip, Qt.Key.Key_3)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    (job,) = store.jobs.all()
    assert (job.company, job.title, job.stage) == ("Tailspin", "Planning lead", Stage.APPLIED)


def test_a_job_is_not_added_since_a_day_nearly_a_year_ago_where_a_coming_one_was_typed(page, store, clock):
    page.add_job()
    QTest.keyClicks(page.adding.company, "Tailspin")
    coming = store.clock.today() + timedelta(days=9)
    page.adding.day.setFocus()
    page.adding.day.selectAll()
    QTest.keyClicks(page.adding.day, f"{coming:%d %b}")
    QTest.keyClick(page.adding.day, Qt.Key.Key_Return)
    assert page.content.currentWidget() is page.adding
    assert "is still to come" in QToolTip.text()
    for _ in ("told once more", "as it stands"):
        QTest.keyClick(page.adding.company, Qt.Key.Key_Return)
    assert [job.since for job in store.jobs.all() if job.company == "Tailspin"] == [store.clock.today()]
    QToolTip.hideText()


def test_not_now_and_an_empty_company_add_nothing(page, store):
    page.add_job()
    QTest.keyClick(page.adding.company, Qt.Key.Key_Return)
    assert page.content.currentWidget() is page.adding
    QTest.keyClicks(page.adding.company, "Tailspin")
    QTest.keyClick(page.adding.company, Qt.Key.Key_Escape)
    assert page.content.currentWidget() is page.view
    assert page.leave() and len(store.jobs.all()) == 1
    page.add_job()
    assert page.adding.company.text() == "Tailspin", "what was put away is there again"
    QTest.mouseClick(named(page.adding, QAbstractButton, "Not now"), Qt.MouseButton.LeftButton)
    assert page.content.currentWidget() is page.view
    assert page.leave() and len(store.jobs.all()) == 1
    page.add_job()
    assert page.adding.company.text() == "Tailspin"


def test_a_job_moves_through_its_stages_and_its_history_shows(page, store, clock):
    head = page.view.head
    assert [line.title for line in page.view.parts.timeline.rows.told] == ["Lead"]
    for stage in ("Applied", "Interviewing", "Offer"):
        clock.go_on(days=3)
        choice(head.stages, stage).trigger()
    assert store.jobs.all()[0].stage is Stage.OFFER
    told = page.view.parts.timeline.rows.told
    assert [line.title for line in told] == ["Offer", "Interviewing", "Applied", "Lead"]
    assert [line.day for line in told][-2:] == ["Thu", "23 Nov"]
    assert head.about.text() == "Product manager · Offer · today"
    assert page.side.rows[0].subtitle == "Product manager · Offer"


def test_the_head_says_the_day_as_the_list_does(page, clock):
    clock.go_on(days=3)
    page.refresh()
    day = page.side.rows[0].trailing
    assert page.view.head.about.text() == f"Product manager · Lead · {day}, three days ago"


def test_the_day_of_the_only_move_can_be_set_right(page, store, northwind):
    timeline = page.view.parts.timeline
    assert not timeline.isHidden()
    QTest.mouseClick(timeline.rows.rows()[0], Qt.MouseButton.LeftButton)
    day = timeline.form.day.field
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "yesterday")
    QTest.keyClick(day, Qt.Key.Key_Return)
    yesterday = store.clock.today() - timedelta(days=1)
    assert store.jobs.history(northwind)[0].on_day == yesterday


def test_a_new_job_has_the_day_on_which_one_applied(page, store):
    page.add_job()
    adding = page.adding
    assert adding.day.day() == store.clock.today()
    QTest.keyClicks(adding.company, "Tailspin")
    adding.stage.choose(Stage.APPLIED)
    adding.day.setFocus()
    adding.day.selectAll()
    QTest.keyClicks(adding.day, "last Thursday")
    QTest.keyClick(adding.day, Qt.Key.Key_Return)
    (job,) = store.jobs.at_company("Tailspin")
    (move,) = store.jobs.history(job.id)
    assert (move.stage, move.on_day.isoweekday()) == (Stage.APPLIED, 4)
    assert 0 < (store.clock.today() - move.on_day).days <= 7
    page.add_job()
    assert adding.day.day() == store.clock.today(), "the next one is of today again"


def test_the_menu_offers_the_other_stages_and_every_ending(page):
    menu = page.view.head.stages
    assert offered(menu) == [
        "Letter sent",
        "Applied",
        "Interviewing",
        "Offer",
        "They turned me down",
        "Went quiet",
        "I withdrew",
        "I declined",
        "I took it",
    ]


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("I withdrew", Outcome.WITHDREW),
        ("I declined", Outcome.DECLINED),
        ("I took it", Outcome.ACCEPTED),
    ],
)
def test_an_ending_of_ones_own_never_starts_a_rebound(page, store, window, northwind, said, outcome):
    choice(page.view.head.stages, said).trigger()
    job = store.jobs.job(northwind)
    assert (job.stage, job.outcome) == (Stage.CLOSED, outcome)
    assert store.rebounds.of_job(northwind) is None
    assert not [room for room, _ in window.went if room in ("log_no", "rebound")]
    head = page.view.head
    assert not any(b.isVisibleTo(page) for b in (head.move_on, head.go_on, head.steps))
    assert "Let it rest" not in offered(head.more.menu())


@pytest.mark.parametrize("said", ["They turned me down", "Went quiet"])
def test_a_no_has_a_page_of_its_own(page, store, window, northwind, said):
    choice(page.view.head.stages, said).trigger()
    assert window.went == [("log_no", northwind)]
    assert store.jobs.job(northwind).is_open


@pytest.mark.parametrize(
    ("said", "days", "outcome"),
    [
        ("Went quiet", 0, Outcome.WENT_QUIET),
        ("They turned me down", 0, Outcome.TURNED_DOWN),
        ("They turned me down", 30, Outcome.TURNED_DOWN),
    ],
)
def test_the_no_that_was_chosen_is_the_one_that_is_noted(
    page, furnish, store, clock, northwind, said, days, outcome
):
    """However long they were silent before."""
    clock.go_on(days=days)
    choice(page.view.head.stages, said).trigger()
    asked = furnish(LogNoPage, northwind)
    QTest.mouseClick(named(asked, QAbstractButton, "I applied, that was all"), Qt.MouseButton.LeftButton)
    assert store.jobs.job(northwind).outcome is outcome


def test_the_five_steps_are_offered_then_gone_on_with_then_rested(page, store, window, northwind):
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=northwind)
    head = page.view.head
    assert head.steps.isVisibleTo(page) and not head.go_on.isVisibleTo(page)
    QTest.mouseClick(head.steps, Qt.MouseButton.LeftButton)
    rebound = store.rebounds.of_job(northwind)
    assert window.went[-1] == ("rebound", rebound.id)
    assert head.go_on.isVisibleTo(page) and not head.steps.isVisibleTo(page)
    QTest.mouseClick(head.go_on, Qt.MouseButton.LeftButton)
    assert window.went[-1] == ("rebound", rebound.id)
    for step in Step:
        store.rebounds.mark_step(rebound.id, step, StepState.DONE)
    assert head.steps_again.isVisibleTo(page) and not head.go_on.isVisibleTo(page), "all five are done"
    QTest.mouseClick(head.steps_again, Qt.MouseButton.LeftButton)
    assert window.went[-1] == ("rebound", rebound.id)
    store.rebounds.mark_step(rebound.id, Step.PEOPLE, StepState.OPEN)
    assert head.go_on.isVisibleTo(page)
    choice(head.more.menu(), "Let it rest").trigger()
    assert store.rebounds.of_job(northwind).state is ReboundState.RESTING
    assert "Let it rest" not in offered(head.more.menu())
    assert not head.go_on.isVisibleTo(page), "nothing waits there"
    QTest.mouseClick(head.steps_again, Qt.MouseButton.LeftButton)
    assert store.rebounds.of_job(northwind).state is ReboundState.OPEN


def test_opened_again_it_keeps_its_history(page, store, northwind, clock):
    store.jobs.move(northwind, Stage.INTERVIEWING)
    choice(page.view.head.stages, "I declined").trigger()
    clock.go_on(days=1)
    choice(page.view.head.more.menu(), "Open it again").trigger()
    assert store.jobs.job(northwind).stage is Stage.INTERVIEWING
    told = [line.title for line in page.view.parts.timeline.rows.told]
    assert told == ["Opened again: Interviewing", "I declined", "Interviewing", "Lead"]
    assert "Open it again" not in offered(page.view.head.more.menu())


def test_a_job_stands_where_it_was_moved_whatever_its_history_has_for_a_day_to_come(
    page, store, northwind, clock, window
):
    today = clock.clock.today()
    store.jobs.move(northwind, Stage.APPLIED, on_day=today + timedelta(days=5))
    page.view.head.stage_chosen.emit(Stage.INTERVIEWING)
    assert window.said[-1] == "Northwind: Interviewing"
    assert store.jobs.job(northwind).stage is Stage.INTERVIEWING
    choice(page.view.head.stages, "I declined").trigger()
    assert store.jobs.job(northwind).outcome is Outcome.DECLINED
    choice(page.view.head.more.menu(), "Open it again").trigger()
    assert store.jobs.job(northwind).stage is Stage.INTERVIEWING


def test_set_aside_and_undone_it_comes_back_where_it_was(page, store, window, northwind):
    other = store.jobs.add("Tailspin")
    choice(page.view.head.more.menu(), "Set aside").trigger()
    assert store.jobs.job(northwind) is None
    assert window.said[-1] == "Job set aside" and window.offered_undo[-1]
    assert page.view.job.id == other
    undo(store)
    assert page.view.job.id == northwind and page.side.selected == northwind


def test_the_last_one_set_aside_leaves_a_word(page, store, northwind):
    choice(page.view.head.more.menu(), "Set aside").trigger()
    assert page.content.currentWidget() is not page.view
    assert page.shown_key() is None
    undo(store)
    assert page.view.job.id == northwind and page.content.currentWidget() is page.view


def test_the_company_can_be_renamed_by_keys(page, store, northwind):
    choice(page.view.head.more.menu(), "Rename the company…").trigger()
    field = page.view.rename.field
    assert field.hasFocus() and field.selectedText() == "Northwind"
    enter(field, "Northwind Traders")
    assert store.jobs.job(northwind).company == "Northwind Traders"
    assert page.view.head.company.text() == "Northwind Traders"
    assert page.view.rename.isHidden()
    choice(page.view.head.more.menu(), "Rename the company…").trigger()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert store.jobs.job(northwind).company == "Northwind Traders"


def test_a_job_can_be_called_something_else_by_keys(page, store, northwind):
    choice(page.view.head.more.menu(), "Rename the job…").trigger()
    field = page.view.parts.facts.fields["title"]
    assert field.hasFocus() and field.selectedText() == store.jobs.job(northwind).title
    enter(field, "Senior miller")
    assert store.jobs.job(northwind).title == "Senior miller"
    assert "Senior miller" in page.view.head.about.text()


def test_a_refused_job_keeps_its_words(page, store, window, monkeypatch):
    def full(*_args, **_fields):
        raise DiskFull()

    page.add_job()
    monkeypatch.setattr(store.jobs, "add", full)
    enter(page.adding.company, "Tailspin")
    assert page.adding.company.text() == "Tailspin"
    assert page.typed_texts() == ["Tailspin"]
    assert not page.leave()
    assert len(window.refused) == 2
