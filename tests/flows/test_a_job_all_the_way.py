"""One job from the first lead to a comparison, by what stands on the screen; after a restart every word is there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rebound_desktop.core.jobs import SealedQuestion, Stage
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.jobs.job_view import JobView
from tests.flows.conftest import Person

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def an_interview(person: Person) -> None:
    """Somebody met, what they asked, and an answer sealed."""
    person.press("Add: Interview")
    person.fill_and_enter("Where", "Granary Street")
    person.fill_and_enter("Add someone to this interview", "Dana Reyes")
    person.write("What they asked", "Why bread?")
    person.fill_and_enter("Would you take it?", "gladly")
    person.press("Done")


def an_offer(person: Person) -> None:
    """Pay and terms."""
    person.press("Add: Offer")
    (view,) = person.window.findChildren(JobView)
    person.fill_and_enter("Pay", "4,100")
    QTest.keyClicks(view.parts.offers.form.terms.area, "Four days, from May.")
    person.press("Done")


def rated(person: Person) -> None:
    """Two rows for two jobs, by the keys."""
    (table,) = person.window.findChildren(ComparisonTable)
    table.setFocus()
    for key in (Qt.Key.Key_Up, "4", Qt.Key.Key_Right, "2", Qt.Key.Key_Down, "3", Qt.Key.Key_Left, "5"):
        QTest.keyClicks(table, key) if isinstance(key, str) else QTest.keyClick(table, key)


def test_a_job_is_told_in_full_compared_and_found_again(person: Person) -> None:
    person.start()
    person.store.jobs.add("Contoso", stage=Stage.INTERVIEWING)
    person.window.go("jobs")
    person.press("Add")
    person.fill_and_enter("Company", "Northwind")
    an_interview(person)
    an_offer(person)
    person.window.go("compare")
    for row in ("Pay", "The way there"):
        person.fill_and_enter("Something to judge them by", row)
    rated(person)
    person.press("Keep this comparison")
    person.close()

    person.start()
    store = person.store
    job = next(job for job in store.jobs.all() if job.company == "Northwind")
    assert job.stage is Stage.OFFER
    (interview,) = store.rounds.of_job(job.id)
    assert (interview.place, interview.asked) == ("Granary Street", "Why bread?")
    assert [who.name for who in store.rounds.people(interview.id)] == ["Dana Reyes"]
    (offer,) = store.offers.of_job(job.id)
    assert (offer.pay, offer.terms, offer.made_on) == (410_000, "Four days, from May.", date(2026, 11, 23))
    assert store.search.find("gladly") == ()
    (sealed,) = store.rounds.open_sealed(job.id)
    assert (sealed.question, sealed.answer) == (SealedQuestion.TAKE_IT, "gladly")
    choices = {choice.name: len(choice.ratings) for choice in store.choices.choices("", "")}
    assert choices == {"Northwind": 2, "Contoso": 2}
    (line,) = store.journal.lines()
    entry = store.journal.entry(line.id)
    assert entry is not None and "Northwind" in entry.text and "The way there" in entry.text
