"""A person logs a no, walks the five steps in their own words, closes, comes back, and everything is there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from rebound_desktop.core.contacts import LinkedIn, NextKind
from rebound_desktop.core.jobs import HowFar, Outcome, Side
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.rebound import StepState
from rebound_desktop.store import JournalInUse
from rebound_desktop.store.rebounds import ReboundsShelf
from tests.flows.conftest import Person

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORY = "The long table, and the window behind them."


def begin_the_steps(person: Person) -> None:
    """From the first page: a no of Northwind's, where people were met."""
    person.press("I didn't get a job")
    take_the_steps(person)


def take_the_steps(person: Person) -> None:
    """From the page that logs a no."""
    person.fill_and_enter("Company", "Northwind")
    person.press("I met people there")
    person.press("Begin the five steps")


def test_the_five_steps_from_the_first_start_to_the_next_one(person: Person) -> None:
    person.start()
    person.press("I didn't get a job")
    person.fill("Company", "Northwind")
    person.fill_and_enter("What the job was called", "product manager")
    person.press("I met people there")
    person.press("Begin the five steps")

    person.write("Entry text", STORY)
    person.press("Next question")
    person.write("Entry text", "By letter, in the kitchen.")
    person.press("Keep and go on")

    person.fill_and_enter("Add to “Perfect”", "A product people can hold")
    person.fill_and_enter("Add to “Not ideal”", "55 minutes each way")
    person.fill("What your gut says", "warm")
    person.fill("Might you have been spared something?", "weekends")
    person.press("Keep and go on")

    person.fill("Name", "Maria Lindqvist")
    person.fill_and_enter("What they do there", "Head of product")
    person.press("Write a card to Maria Lindqvist")
    card = person.area("Card text")
    assert "Maria" in card.text()
    card.caret_to_end()
    person.write("Card text", " The chair was kind.")
    person.press("Let it wait until tomorrow")
    person.press("Keep and go on")

    person.fill_and_enter("Add to “Lessons”", "I can be asked twice and stay calm")
    person.press("Keep and go on")

    person.fill("Organisation", "Fabrikam")
    person.press("Begin a letter")
    person.fill("Which companies", "Fabrikam and Contoso")
    person.press("Keep and close")
    assert person.window.rooms is not None
    assert person.window.rooms.here == "today"
    person.close()

    person.start()
    assert person.see("Thank Maria Lindqvist")
    store = person.store
    (step,) = store.contacts.next_steps()
    assert (step.kind, step.then_kind) == (NextKind.THANK, NextKind.CHECK_BACK)
    job = store.jobs.all()[0]
    person.window.go("jobs", job.id)
    assert person.see("Northwind")
    assert (job.company, job.title, job.outcome) == ("Northwind", "product manager", Outcome.TURNED_DOWN)
    assert store.jobs.history(job.id)[-1].how_far is HowFar.MET_PEOPLE
    rebound = store.rebounds.of_job(job.id)
    assert rebound is not None and rebound.entry_id is not None
    assert rebound.steps == (StepState.DONE,) * 5
    entry = store.journal.entry(rebound.entry_id)
    assert entry is not None and entry.step == 1
    assert STORY in entry.text and "By letter, in the kitchen." in entry.text
    assert [line.text for line in store.jobs.lines(job.id, Side.PERFECT)] == ["A product people can hold"]
    assert [line.text for line in store.jobs.lines(job.id, Side.NOT_IDEAL)] == ["55 minutes each way"]
    assert (store.jobs.guts(job.id)[0].word, store.jobs.guts(job.id)[0].spared) == ("warm", "weekends")
    (maria,) = store.contacts.met_at_job(job.id)
    assert (maria.name, maria.role, maria.linkedin) == (
        "Maria Lindqvist",
        "Head of product",
        LinkedIn.NOT_CONNECTED,
    )
    (step,) = store.contacts.next_steps()
    assert (step.kind, step.due_on) == (NextKind.THANK, date(2026, 11, 24))
    letters = {letter.kind: letter for letter in store.letters.all()}
    assert letters[LetterKind.THANK_YOU].body.endswith("The chair was kind.")
    assert letters[LetterKind.PAIN_LETTER].company == "Fabrikam"
    (lesson,) = store.lessons.of_job(job.id)
    assert (lesson.text, lesson.entry_id) == ("I can be asked twice and stay calm", rebound.entry_id)
    assert store.week.plan(date(2026, 11, 23)).companies == "Fabrikam and Contoso"


def test_stopping_in_the_middle_is_taken_up_at_the_same_step(person: Person) -> None:
    person.start()
    begin_the_steps(person)
    person.press("Skip for now")
    person.fill("What your gut says", "cold")
    person.press("Stop here")
    person.close()

    person.start()
    person.press("Go on with Northwind")
    assert person.see("Look at the job itself")
    assert person.visible(QLineEdit, "What your gut says").text() == "cold"
    job = person.store.jobs.all()[0]
    rebound = person.store.rebounds.of_job(job.id)
    assert rebound is not None
    assert rebound.steps[:3] == (StepState.SKIPPED, StepState.BEGUN, StepState.OPEN)


def test_applied_only_is_noted_and_that_is_all(person: Person) -> None:
    person.start()
    person.qtbot.keyClick(
        person.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    person.fill_and_enter("Company", "Contoso")
    person.press("I applied, that was all")
    (job,) = person.store.jobs.all()
    assert job.outcome is Outcome.TURNED_DOWN
    assert person.store.rebounds.of_job(job.id) is None
    assert person.window.rooms is not None and person.window.rooms.here == "today"


def test_each_next_step_takes_what_is_typed_at_once(person: Person) -> None:
    person.start()
    begin_the_steps(person)
    for field in ("Add to “Perfect”", "Name", "Add to “Lessons”", "Organisation"):
        person.press("Keep and go on")
        QTest.keyClicks(QApplication.focusWidget(), "a walk to work")
        assert person.visible(QLineEdit, field).text() == "a walk to work"


def test_what_was_written_on_the_first_page_can_become_the_story(person: Person) -> None:
    person.start()
    person.write("Entry text", STORY)
    begin_the_steps(person)
    assert person.see(f"You wrote “{STORY}” today.")
    person.press("Begin with it")
    person.write("Entry text", "And the chair.")
    person.press("Keep and go on")

    (entry,) = [person.store.journal.entry(line.id) for line in person.store.journal.lines()]
    assert entry is not None and entry.text == f"{STORY}\n\nAnd the chair."
    (rebound,) = person.store.rebounds.all()
    assert (rebound.entry_id, entry.job_id, entry.step) == (entry.id, rebound.job_id, 1)


def test_what_was_written_on_the_first_page_can_still_be_put_with_the_job_once_the_story_is_begun(
    person: Person,
) -> None:
    person.start()
    person.write("Entry text", STORY)
    person.press("Look around")
    person.press("I didn't get a job")
    take_the_steps(person)
    person.write("Entry text", "They rang at nine.")
    person.qtbot.waitUntil(lambda: person.see("Put it with this job"))
    later = person.store.journal.write("Rain all afternoon.")
    person.press("Put it with this job")
    # What was written since is about something else.
    assert not person.see("Put it with this job")
    person.store.journal.set_aside(later)
    assert person.see("It stands with this job now")
    person.press("Keep and go on")

    (rebound,) = person.store.rebounds.all()
    entries = [person.store.journal.entry(line.id) for line in person.store.journal.lines()]
    assert {entry and entry.job_id for entry in entries} == {rebound.job_id}
    (first,) = [entry for entry in entries if entry is not None and entry.text == STORY]
    (story,) = [entry for entry in entries if entry is not None and entry is not first]
    assert story.text.endswith("They rang at nine.") and rebound.entry_id == story.id


def test_a_story_that_could_not_be_bound_to_its_steps_at_once_is_in_the_end(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start()
    begin_the_steps(person)

    def refuse(shelf: ReboundsShelf, *_given: object) -> None:
        raise JournalInUse(person.places.data)

    with monkeypatch.context() as patched:
        patched.setattr(ReboundsShelf, "keep_story", refuse)
        person.write("Entry text", STORY)
        person.qtbot.waitUntil(lambda: person.see("Not kept yet"))
    person.press("Keep and go on")
    (rebound,) = person.store.rebounds.all()
    (line,) = person.store.journal.lines()
    assert rebound.entry_id == line.id


def test_esc_leads_from_the_stop_to_today(person: Person) -> None:
    person.start()
    person.window.go("stop")
    person.qtbot.keyClick(person.visible(QAbstractButton, "Something lighter"), Qt.Key.Key_Escape)
    assert person.window.rooms is not None and person.window.rooms.here == "today"


def test_what_was_written_on_the_first_page_stands_with_the_job(person: Person) -> None:
    person.start()
    person.write("Entry text", "They said no today. A long table, and two people who were kind.")
    person.press("I didn't get a job")
    person.fill_and_enter("Company", "Northwind")
    person.press("I met people there")
    person.press("Only note it")
    assert person.see("Noted. What you wrote stands with it.")
    (job,), (line,) = person.store.jobs.all(), person.store.journal.lines()
    assert line.job_id == job.id
    # One step with the no itself.
    person.press("Undo")
    assert person.store.jobs.all() == () and person.store.journal.lines()[0].job_id is None


def test_a_no_that_is_answered_anew_still_has_what_was_written(person: Person) -> None:
    person.start()
    person.write("Entry text", "They said no today.")
    person.press("I didn't get a job")
    person.fill_and_enter("Company", "Northwind")
    person.press("I met people there")
    person.press("Back")
    person.press("I applied, that was all")
    (job,), (line,) = person.store.jobs.all(), person.store.journal.lines()
    assert line.job_id == job.id


def test_a_no_half_typed_still_has_what_was_written_after_a_look_elsewhere(person: Person) -> None:
    person.start()
    person.write("Entry text", "They said no today.")
    person.press("I didn't get a job")
    person.fill("Company", "Northwind")
    person.window.go("jobs")
    person.window.go("log_no")
    person.qtbot.keyClick(person.visible(QLineEdit, "Company"), Qt.Key.Key_Return)
    person.press("I applied, that was all")
    assert person.see("Noted. What you wrote stands with it.")
    (job,), (line,) = person.store.jobs.all(), person.store.journal.lines()
    assert line.job_id == job.id


def test_the_next_no_has_nothing_of_what_was_written_for_another(person: Person) -> None:
    person.start()
    person.press("I didn't get a job")
    person.fill_and_enter("Company", "Northwind")
    person.press("I applied, that was all")
    assert person.see("Noted. That is all for now.")
    person.store.journal.write("About nothing in particular.")
    person.press("I didn't get a job")
    person.fill_and_enter("Company", "Contoso")
    person.press("I applied, that was all")
    assert person.store.journal.lines()[0].job_id is None


def test_from_a_card_opened_in_letters_back_leads_to_the_people(person: Person) -> None:
    person.start()
    begin_the_steps(person)
    for _ in range(2):
        person.press("Keep and go on")
    person.fill_and_enter("Name", "Maria Lindqvist")
    person.press("Write a card to Maria Lindqvist")
    person.write("Card text", " The chair was kind.")
    menu = person.visible(QAbstractButton, "Print or e-mail it").menu()
    next(each for each in menu.actions() if each.text() == "Open it in Letters").trigger()
    rooms = person.window.rooms
    assert rooms is not None and rooms.here == "letters"
    assert person.area("Letter text").text().endswith(" The chair was kind.")
    person.qtbot.keyClick(person.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert rooms.here == "rebound"
    person.press("Go on with the card to Maria Lindqvist")
    assert person.area("Card text").text().endswith(" The chair was kind.")
