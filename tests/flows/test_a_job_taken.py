"""The good end, at the window: from the offer to a journal that rests, and back."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.leaving import Format
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.words import format_name
from tests.flows.conftest import NOW, Person


def sees(person: Person, name: str) -> None:
    """It comes to stand there."""
    person.qtbot.waitUntil(lambda: person.see(name))


def searching(person: Person) -> None:
    """Two jobs open, somebody who helped."""
    person.start()
    store = person.store
    store.jobs.move(store.jobs.add("Tailspin", "Planning lead"), Stage.OFFER)
    northwind = store.jobs.add("Northwind", "Baker")
    store.contacts.add("Maria Lindqvist", company="Northwind", job_id=northwind)
    dana = store.contacts.add("Dana Okafor")
    store.contacts.log_touch(dana, TouchKind.COFFEE)


def test_from_the_offer_to_rest_and_back(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    sees(person, "You took it today. Take your time with the rest.")

    person.press("Close these")
    northwind = next(job for job in person.store.jobs.all() if job.company == "Northwind")
    assert northwind.outcome is Outcome.WITHDREW
    (note,) = person.store.letters.all()
    assert note.kind is LetterKind.WITHDRAW and note.recipient == "Maria Lindqvist"
    assert "Dear Maria" in note.body

    sees(person, "Dana Okafor")
    person.press("A card to each of these")
    person.press("Let it rest")
    person.window.go("today")
    sees(person, "You took the job at Tailspin")
    person.qtbot.waitUntil(lambda: not person.see("My week"))
    # What was promised to stand here does: a card is no search.
    sees(person, "Thank Dana Okafor")

    person.press("Search again: You took the job at Tailspin")
    sees(person, "My week")
    sees(person, "Thank Dana Okafor")
    assert not person.see("You took the job at Tailspin"), "it is over"


def test_searching_again_from_the_page_itself_leaves_the_job_behind_too(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    person.press("Let it rest")
    person.press("Search again")
    assert person.see("Welcome back. Pick up anywhere.")
    person.window.go("today")
    sees(person, "My week")
    assert not person.see("You took the job at Tailspin")
    # Another one is another story.
    northwind = next(job for job in person.store.jobs.all() if job.company == "Northwind")
    person.store.jobs.move(northwind.id, Stage.CLOSED, Outcome.ACCEPTED)
    sees(person, "You took the job at Northwind")


def test_closing_the_others_leads_to_those_who_helped_and_not_past_them(person: Person) -> None:
    searching(person)
    for number in range(9):
        person.store.jobs.add(f"Company {number}", "Baker")
        helper = person.store.contacts.add(f"Helper {number}")
        person.store.contacts.log_touch(helper, TouchKind.COFFEE)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    sees(person, "You took it today. Take your time with the rest.")
    person.press("Close these")
    person.qtbot.waitUntil(lambda: not person.see("The others"))
    first = person.visible(QCheckBox, "Helper 8")
    person.qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    assert person.window.focusWidget() is person.visible(QAbstractButton, "Choose none")
    heading = next(
        label for label in person.window.findChildren(QLabel) if label.text() == "Everyone who helped"
    )
    person.qtbot.waitUntil(lambda: not heading.visibleRegion().isEmpty())


def test_a_job_that_is_left_unticked_stays_open(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    sees(person, "Northwind, Baker · Lead")
    person.visible(QCheckBox, "Northwind, Baker · Lead").setChecked(False)
    person.press("Close these")
    assert next(job for job in person.store.jobs.all() if job.company == "Northwind").outcome is None


def test_who_comes_back_to_which_job_it_is_stands_where_they_stood(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.visible(QAbstractButton, "Northwind, Baker").setFocus()
    person.window.go("today")
    # The page is read anew.
    person.store.contacts.add("Ada Byron")
    person.window.go("good_end")
    person.qtbot.waitUntil(lambda: person.visible(QAbstractButton, "Northwind, Baker").hasFocus())


def test_a_company_that_was_never_noted_is_enough(person: Person) -> None:
    person.start()
    person.window.go("good_end")
    person.fill_and_enter("Another company", "Wingtip")
    sees(person, "You took it today. Take your time with the rest.")
    assert person.store.jobs.all()[0].outcome is Outcome.ACCEPTED


def test_the_page_to_oneself_comes_up_on_its_day(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    sees(person, "Let it rest")
    person.press("Let it rest")
    person.press("Write it")
    person.write("Entry text", "Ask for the quiet desk.")
    assert person.area("Entry text").text() == "# To myself, on day 90\n\nAsk for the quiet desk."
    person.window.go("today")
    person.qtbot.waitUntil(lambda: not person.see("A page you wrote to yourself"))
    due = NOW + timedelta(days=90)
    person.come_back(datetime(due.year, due.month, due.day, 9, tzinfo=UTC))
    sees(person, "A page you wrote to yourself")
    person.press("Open it: A page you wrote to yourself")
    assert "Ask for the quiet desk." in person.area("Entry text").toPlainText()
    # They stay with it for longer than the turn that opened it.
    QApplication.processEvents()
    person.window.go("today")
    person.qtbot.waitUntil(lambda: not person.see("A page you wrote to yourself"))


def test_today_offers_the_page_after_a_job_was_taken(person: Person) -> None:
    searching(person)
    tailspin = next(job for job in person.store.jobs.all() if job.company == "Tailspin")
    person.store.jobs.move(tailspin.id, Stage.CLOSED, Outcome.ACCEPTED)
    person.window.go("today")
    person.press("Not now: You took the job at Tailspin")
    person.qtbot.waitUntil(lambda: not person.see("You took the job at Tailspin"))


def test_a_day_that_was_chosen_stays_while_the_others_are_closed(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    sees(person, "Close these")
    day = person.visible(DayField, "The day it comes up")
    day.setDate(QDate(2027, 3, 1))
    person.press("Close these")
    person.qtbot.waitUntil(lambda: not person.see("Close these"))
    person.press("Write it")
    page = person.store.good_end.page()
    assert page is not None and page.on_day == date(2027, 3, 1)
    assert person.store.good_end.resting() is None, "nothing rests before one says so"
    person.window.go("good_end")
    person.visible(DayField, "The day it comes up").setDate(QDate(2027, 3, 8))
    page = person.store.good_end.page()
    assert page is not None and page.on_day == date(2027, 3, 8)


def test_a_card_to_those_who_helped_wishes_no_new_colleague_well(person: Person) -> None:
    """Whoever reads it may have hired the one who writes."""
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    sees(person, "Dana Okafor")
    person.press("Write a card to Dana Okafor now")
    (card,) = person.store.letters.all()
    assert card.kind is LetterKind.THANK_YOU and "your help on the way to my new job" in card.body
    assert "colleague" not in card.body


def test_nobody_is_told_of_a_lead_they_never_heard_of(person: Person) -> None:
    searching(person)
    person.store.jobs.add("Relecloud", "Baker")
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    person.press("Close these")
    sees(person, "Everyone who helped")
    assert [letter.company for letter in person.store.letters.all()] == ["Northwind"]
    assert all(job.outcome is not None for job in person.store.jobs.all())


def test_keeping_a_book_leads_to_the_book(person: Person) -> None:
    searching(person)
    person.window.go("good_end")
    person.press("Tailspin, Planning lead")
    person.press("Take it away, or keep a book")
    assert person.visible(QComboBox, "Format").currentText() == format_name(Format.PDF)
