"""Several noes take one screen: all noted together, undone together, the steps offered where people were met."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from rebound_desktop.core.jobs import HowFar, Outcome, Stage
from rebound_desktop.ui.rebound.log_no import LogNoPage
from tests.ui.conftest import named, said


@pytest.fixture
def page(furnish, store):
    store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    store.jobs.add("Tailspin", stage=Stage.APPLIED)
    page = furnish(LogNoPage)
    press(page.several_at_once)
    return page


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_those_pressed_are_noted_together_and_undone_together(page, store, window):
    press(named(page, QAbstractButton, "Tailspin"))
    QTest.keyClicks(page.several.other, "Fabrikam")
    press(page.several.note)
    outcomes = {job.company: job.outcome for job in store.jobs.all()}
    assert outcomes == {
        "Tailspin": Outcome.TURNED_DOWN,
        "Fabrikam": Outcome.TURNED_DOWN,
        "Northwind": None,
    }
    assert window.went == [("today", None)]
    store.undo.undo(store.undo.last_done().id)
    assert {job.company: job.outcome for job in store.jobs.all()} == {"Tailspin": None, "Northwind": None}


def test_the_steps_are_offered_for_each_where_people_were_met(page, store, window):
    for company in ("Northwind", "Tailspin"):
        press(named(page, QAbstractButton, company))
    how_far = named(page, QComboBox, "How far it went with Northwind")
    how_far.setCurrentIndex(how_far.findData(HowFar.MET_PEOPLE))
    press(page.several.note)
    assert "It is noted." in said(page)
    press(named(page, QAbstractButton, "Begin the five steps"))
    (rebound,) = store.rebounds.all()
    assert store.jobs.job(rebound.job_id).company == "Northwind"
    assert window.went == [("rebound", rebound.id)]


def test_nothing_pressed_notes_nothing(page, store, window):
    press(page.several.note)
    assert "None is pressed yet." in said(page)
    assert all(job.is_open for job in store.jobs.all()) and window.went == []


def test_what_seems_quiet_stands_first_and_says_so(furnish, store, clock):
    store.jobs.add("Northwind", stage=Stage.APPLIED)
    clock.go_on(days=30)
    store.jobs.add("Tailspin", stage=Stage.APPLIED)
    page = furnish(LogNoPage)
    press(page.several_at_once)
    assert named(page, QAbstractButton, "Northwind").hasFocus()
    press(named(page, QAbstractButton, "Northwind"))
    press(page.several.note)
    assert {job.company: job.outcome for job in store.jobs.all()}["Northwind"] is Outcome.WENT_QUIET


def test_a_company_that_was_typed_is_the_first_of_them(furnish, store):
    page = furnish(LogNoPage)
    QTest.keyClicks(page.focusWidget(), "Fabrikam")
    press(page.several_at_once)
    assert named(page, QAbstractButton, "Fabrikam").isChecked() and page.several.other.hasFocus()
    press(page.several.note)
    assert {job.company: job.outcome for job in store.jobs.all()} == {"Fabrikam": Outcome.TURNED_DOWN}


def test_esc_leads_back_to_the_company_with_what_was_typed(furnish):
    page = furnish(LogNoPage)
    company = page.focusWidget()
    QTest.keyClicks(company, "Fabrikam")
    for go_on in (page.several_at_once, named(page, QAbstractButton, "Go on")):
        press(go_on)
        assert not company.isVisible()
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
        assert company.isVisible() and company.hasFocus() and company.text() == "Fabrikam"


def test_companies_that_were_typed_stay_until_they_are_noted(furnish, store):
    page = furnish(LogNoPage)
    press(page.several_at_once)
    for company in ("Fabrikam", "Contoso"):
        QTest.keyClicks(page.several.other, company)
        QTest.keyClick(page.several.other, Qt.Key.Key_Return)
    QTest.keyClicks(page.several.other, "Adatum")
    QTest.keyClick(page.several.other, Qt.Key.Key_Escape)
    assert {"Fabrikam", "Contoso", "Adatum"} <= set(page.typed_texts())
    press(page.several_at_once)
    assert page.several.other.text() == "Adatum"
    press(page.several.note)
    assert {job.company for job in store.jobs.all()} == {"Fabrikam", "Contoso", "Adatum"}
    assert not any(page.typed_texts())
