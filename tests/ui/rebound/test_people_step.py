"""Step 3: whoever was met is noted on the spot; somebody known from before is not noted twice."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import HowFar, RoundKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.jobs.round_form import RoundForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.people import PeopleStep
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.writing import WritingArea
from tests.conftest import HandClock
from tests.ui.conftest import Window, named

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def step_of(desk: Desk, qtbot: QtBot, job: int) -> PeopleStep:
    """The third step after a no of this job, where people were met."""
    rebounds = desk.store.rebounds
    rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    rebound = rebounds.rebound(rebounds.begin(job))
    assert rebound is not None
    step = PeopleStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    return step


def test_half_a_name_and_enter_means_who_is_known_and_plans_a_thank_you(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    helene = store.contacts.add("Helene Roth", company="Contoso", role="Recruiter")
    job = store.jobs.add("Northwind", "Baker")
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    store.rebounds.begin(job)
    rebound = store.rebounds.of_job(job)
    assert rebound is not None
    step = PeopleStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    field = named(step, QLineEdit, "Name")
    field.setFocus()
    qtbot.keyClicks(field, "Hel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [person.id for person in store.contacts.met_at_job(job)] == [helene]
    contact, planned = store.contacts.contact(helene), store.contacts.next_step(helene)
    assert contact is not None and (contact.company, contact.role) == ("Contoso", "Recruiter")
    assert planned is not None and planned.kind is NextKind.THANK


@pytest.mark.parametrize("is_known", [False, True])
def test_whoever_is_added_goes_again_with_the_thank_you_in_one_stroke(
    desk: Desk, store: Store, qtbot: QtBot, is_known: bool
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    nora = store.contacts.add("Nora Lund", company="Northwind") if is_known else None
    rebound = store.rebounds.rebound(store.rebounds.begin(job))
    assert rebound is not None
    before = store.undo.last_done()
    step = PeopleStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    named(step, QLineEdit, "Name").setText("Nora Lund")
    named(step, QLineEdit, "What they do there").setText("Baker")
    assert step.leave()
    (met,) = store.contacts.met_at_job(job)
    assert met.role == "Baker" and store.contacts.next_step(met.id) is not None
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert store.undo.last_done() == before and store.contacts.met_at_job(job) == ()
    assert [line.id for line in store.contacts.lines()] == ([] if nora is None else [nora])
    assert nora is None or store.contacts.next_step(nora) is None


def test_whoever_was_met_in_an_interview_is_to_be_thanked_without_being_named_again(
    furnish: Callable[..., ReboundPage], store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    contacts, job = store.contacts, store.jobs.add("Northwind", "Baker")
    panel = store.rounds.add(job, RoundKind.PANEL)
    names = ("Dana Quill", "Priya Nair", "Maria Lindqvist")
    dana, priya, maria = (store.rounds.add_person(panel, name) for name in names)
    contacts.plan_next(priya, NextKind.HELLO_AGAIN, clock.clock.today() + timedelta(days=9), note="the fair")
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    contacts.log_touch(maria, TouchKind.MESSAGE, Direction.MINE)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key)
    assert contacts.next_step(dana) is None
    qtbot.mouseClick(named(page, QPushButton, "Keep and go on"), Qt.MouseButton.LeftButton)
    rebound = store.rebounds.rebound(key)
    assert rebound is not None and rebound.current is Step.YOURSELF
    thanked = contacts.next_step(dana)
    assert thanked is not None and (thanked.kind, thanked.job_id) == (NextKind.THANK, job)
    planned = contacts.next_step(priya)
    assert planned is not None and (planned.kind, planned.note) == (NextKind.HELLO_AGAIN, "the fair")
    assert contacts.next_step(maria) is None
    done = store.undo.last_done()
    assert done is not None and done.verb == "next_planned"
    store.undo.undo(done.id)
    assert contacts.next_step(dana) is None


def test_what_is_chosen_for_each_stands_beneath_one_another_whatever_became_of_their_cards(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    job = store.jobs.add("Northwind", "Baker")
    dana, priya, _ = (store.contacts.add(name, job_id=job) for name in ("Dana Okafor", "Priya", "Maria"))
    sent = store.letters.begin(LetterKind.THANK_YOU, contact_id=dana, job_id=job)
    store.letters.mark_posted(sent, PostedHow.POST)
    store.letters.begin(LetterKind.THANK_YOU, contact_id=priya, job_id=job)
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    rebound = store.rebounds.rebound(store.rebounds.begin(job))
    assert rebound is not None
    step = PeopleStep(desk)
    qtbot.addWidget(step)
    step.resize(900, 600)
    step.open(rebound)
    step.show()
    for size in (100, 150):
        desk.settings.set(options.TEXT_SIZE, size)
        QApplication.processEvents()
        chosen = step.findChildren(DropDown)
        places = {(each.mapTo(step, QPoint()).x(), each.width()) for each in chosen}
        assert len(chosen) == 3 and len(places) == 1, places


def test_whoever_chooses_for_somebody_stays_there(desk: Desk, store: Store, qtbot: QtBot) -> None:
    job = store.jobs.add("Northwind", "Baker")
    dana = store.contacts.add("Dana Okafor", job_id=job)
    step = step_of(desk, qtbot, job)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    choice = named(step, DropDown, "LinkedIn: Dana Okafor")
    choice.setFocus()
    place = list(LinkedIn).index(LinkedIn.INVITED_THEM)
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    step.refresh()
    assert choice.hasFocus() and choice.currentIndex() == place
    contact = store.contacts.contact(dana)
    assert contact is not None and contact.linkedin is LinkedIn.INVITED_THEM
    store.contacts.set_linkedin(dana, LinkedIn.NOT_CONNECTED)
    step.refresh()
    assert choice.currentIndex() == 0


def test_somebody_entered_wrongly_is_put_right_on_their_page(
    desk: Desk, store: Store, window: Window, qtbot: QtBot
) -> None:
    job = store.jobs.add("Northwind", "Baker")
    dana = store.contacts.add("Dana Okafor", job_id=job)
    step = step_of(desk, qtbot, job)
    step.show()
    named(step, Button, "Change: Dana Okafor").click()
    assert window.went == [("contacts", dana)]


def test_an_interview_one_had_is_noted_with_who_was_in_it(
    furnish: Callable[..., ReboundPage], store: Store, qtbot: QtBot
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key)
    page.activateWindow()
    step = next(each for each in page.findChildren(PeopleStep))
    note = named(step, Button, "Add an interview")
    note.click()
    form = step.findChildren(RoundForm)[0]
    qtbot.waitUntil(lambda: form.isVisible() and form.kind.hasFocus())
    assert not note.isVisible() and store.rounds.of_job(job) == ()
    field = form.people.field
    qtbot.waitUntil(lambda: field.height() > 20)

    def place() -> int:
        QApplication.processEvents()
        return field.mapTo(step, QPoint()).y() + step.column.verticalScrollBar().value()

    before = place()
    for name in ("Dana Okafor", "Tom Lind"):
        field.setFocus()
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        # What one types in stays where it is: they stand among the people once it is closed.
        assert place() == before
    assert [person.name for person in store.contacts.met_at_job(job)] == ["Dana Okafor", "Tom Lind"]
    named(form, Button, "Done").click()
    assert not form.isVisible() and not note.isVisible()
    assert named(step, Button, "Write a card to Tom Lind").isVisible()
    (each,) = store.rounds.of_job(job)
    assert [person.name for person in store.rounds.people(each.id)] == ["Dana Okafor", "Tom Lind"]
    # Another one can be noted beneath it.
    assert named(step, Button, "Add an interview").isVisible()


@pytest.mark.parametrize("told", [0, 1, 12])
def test_an_interview_opens_beneath_its_heading_where_that_is_near(
    furnish: Callable[..., ReboundPage], store: Store, qtbot: QtBot, told: int
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    for number in range(6):
        store.contacts.add(f"Dana {number}", job_id=job)
    for _ in range(told):
        store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 2, 9))
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key)
    page.activateWindow()
    step = next(each for each in page.findChildren(PeopleStep))
    for _ in range(5):
        QApplication.processEvents()
    named(step, Button, "Add an interview").click()
    kind, viewport = step.findChildren(RoundForm)[0].kind, step.column.viewport()
    title = next(each for each in step.findChildren(QLabel) if each.text() == "Interviews")

    def is_seen(widget: QWidget) -> bool:
        top = widget.mapTo(viewport, QPoint()).y()
        return top >= 0 and top + widget.height() <= viewport.height()

    qtbot.waitUntil(lambda: kind.hasFocus() and is_seen(kind) and is_seen(title) == (told < 12))


def test_the_step_does_not_scroll_for_a_card_that_is_not_there(
    furnish: Callable[..., ReboundPage], store: Store, qtbot: QtBot
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    store.contacts.add("Dana Okafor", job_id=job)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key, size=(1280, 800))
    step = next(each for each in page.findChildren(PeopleStep))
    bar = step.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    named(step, Button, "Write a card").click()
    named(step, Button, "Back to the people").click()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_an_interview_taken_back_while_it_is_open_leads_to_noting_one(
    furnish: Callable[..., ReboundPage], store: Store, qtbot: QtBot
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key)
    page.activateWindow()
    step = next(each for each in page.findChildren(PeopleStep))
    note = named(step, Button, "Add an interview")
    note.click()
    place = step.findChildren(RoundForm)[0].fields.fields["place"]
    place.setFocus()
    qtbot.keyClicks(place, "by phone")
    qtbot.keyClick(place, Qt.Key.Key_Return)
    while store.rounds.of_job(job):
        place.setFocus()
        done = store.undo.last_done()
        assert done is not None
        store.undo.undo(done.id)
    # Nothing of interviews stands there, and the keyboard is where one can be noted again.
    assert note.isVisible() and note.hasFocus()
    shown = [
        each for each in step.findChildren(Button) if each.isVisible() and each.text() == "Add an interview"
    ]
    assert shown == [note]


def test_no_interview_is_asked_for_and_looking_at_its_form_notes_none(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    job = store.jobs.add("Northwind", "Baker")
    step = step_of(desk, qtbot, job)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    note = named(step, Button, "Add an interview")
    note.click()
    qtbot.keyClick(step.findChildren(RoundForm)[0].kind, Qt.Key.Key_Escape)
    assert note.isVisible() and note.hasFocus()
    assert store.rounds.of_job(job) == () and not step.has_words()


def test_who_only_applied_is_offered_no_interview(desk: Desk, store: Store, qtbot: QtBot) -> None:
    job = store.rebounds.log_no(how_far=HowFar.APPLIED_ONLY, company="Northwind")
    rebound = store.rebounds.rebound(store.rebounds.begin(job))
    assert rebound is not None
    step = PeopleStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    step.show()
    assert not any(each.isVisible() for each in step.findChildren(Button) if "interview" in each.text())


@pytest.fixture
def dana_met(desk: Desk, store: Store, qtbot: QtBot) -> PeopleStep:
    """The third step after a no of Northwind's, where Dana was met."""
    job = store.jobs.add("Northwind", "Baker")
    store.contacts.add("Dana Okafor", job_id=job)
    step = step_of(desk, qtbot, job)
    step.show()
    named(step, QPushButton, "Write a card to Dana Okafor").click()
    return step


@pytest.mark.parametrize("way", ["Back to the people", "Let it wait until tomorrow", ""])
def test_a_card_only_looked_at_leaves_nothing(dana_met: PeopleStep, store: Store, way: str) -> None:
    done = store.undo.last_done()
    assert "Northwind" in named(dana_met, WritingArea, "Card text").text()
    if way:
        named(dana_met, QPushButton, way).click()
        assert named(dana_met, QPushButton, "Write a card to Dana Okafor").isVisible()
    else:
        assert dana_met.leave()
    assert store.letters.all() == ()
    if way != "Let it wait until tomorrow":
        assert store.undo.last_done() == done
    else:
        (step,) = store.contacts.next_steps()
        assert step.kind is NextKind.THANK and step.job_id is not None


def test_a_card_with_a_word_typed_is_a_draft_that_stays(
    dana_met: PeopleStep, store: Store, qtbot: QtBot
) -> None:
    area = named(dana_met, WritingArea, "Card text")
    qtbot.keyClicks(area, " The long table.")
    named(dana_met, QPushButton, "Back to the people").click()
    (card,) = store.letters.all()
    assert card.kind is LetterKind.THANK_YOU and card.subject == "Thank you"
    assert (card.recipient, card.company) == ("Dana Okafor", "Northwind") and card.job_id is not None
    assert card.body == area.text() and card.body.endswith(" The long table.")
    named(dana_met, QPushButton, "Go on with the card to Dana Okafor").click()
    assert area.text() == card.body
    named(dana_met, QPushButton, "Back to the people").click()
    assert store.letters.all() == (card,), "looked at once more, and nothing typed"


def test_a_card_written_by_hand_is_noted_as_sent_as_it_was_offered(
    dana_met: PeopleStep, store: Store
) -> None:
    offered = named(dana_met, WritingArea, "Card text").text()
    named(dana_met, QPushButton, "I have sent it").click()
    (card,) = store.letters.all()
    assert (card.body, card.status, card.posted_how) == (offered, LetterStatus.POSTED, PostedHow.POST)
    (touch,) = store.contacts.touches(card.contact_id or 0)
    assert touch.job_id == card.job_id


def add(step: PeopleStep, qtbot: QtBot, name: str, role: str) -> None:
    """Somebody by a name, by what is told of them, or both."""
    for field, typed in (
        (named(step, QLineEdit, "Name"), name),
        (told := named(step, QLineEdit, "What they do there"), role),
    ):
        field.setFocus()
        qtbot.keyClicks(field, typed)
    qtbot.keyClick(told, Qt.Key.Key_Return)


def test_the_lady_from_hr_of_another_company_is_another_lady(desk: Desk, store: Store, qtbot: QtBot) -> None:
    companies = ("Northwind", "Fabrikam")
    for company in companies:
        step = step_of(desk, qtbot, store.jobs.add(company, "Baker"))
        add(step, qtbot, "", "The lady from HR")
        add(step, qtbot, "The receptionist", f"kind at {company}")
        add(step, qtbot, "the receptionist", "")
    known = [contact for line in store.contacts.lines() if (contact := store.contacts.contact(line.id))]
    assert sorted((each.name, each.role, each.company) for each in known) == sorted(
        told
        for company in companies
        for told in (("The lady from HR", "", company), ("The receptionist", f"kind at {company}", company))
    )
    assert all(len(store.contacts.jobs_of(each.id)) == 1 for each in known)


def test_somebody_of_a_full_name_has_moved_and_keeps_what_was_told(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    dana = store.contacts.add("Dana Quill", company="Northwind", role="Head of ovens")
    job = store.jobs.add("Fabrikam", "Baker")
    add(step_of(desk, qtbot, job), qtbot, "dana quill", "Head of flour")
    (known,) = [store.contacts.contact(line.id) for line in store.contacts.lines()]
    assert known is not None and (known.id, known.role) == (dana, "Head of ovens")
    assert known.notes == "Fabrikam: Head of flour" and store.contacts.jobs_of(dana) == (job,)


def test_who_is_chosen_is_known_though_she_is_elsewhere(desk: Desk, store: Store, qtbot: QtBot) -> None:
    dana = store.contacts.add("Dana", company="Northwind")
    job = store.jobs.add("Fabrikam", "Baker")
    step = step_of(desk, qtbot, job)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    field = named(step, QLineEdit, "Name")
    field.setFocus()
    qtbot.keyClicks(field, "Dana")
    popup = field.completer().popup()
    qtbot.waitUntil(lambda: popup.isVisible() and popup.selectionModel().hasSelection())
    offered = [popup.model().index(place, 0).data() for place in range(popup.model().rowCount())]
    assert offered == ["Dana · Northwind", "Dana, someone new"]
    # Whoever types and enters alone means somebody new there.
    assert popup.currentIndex().data() == "Dana, someone new"
    qtbot.keyClick(popup, Qt.Key.Key_Up)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [person.id for person in store.contacts.met_at_job(job)] == [dana]


def test_a_card_that_is_begun_makes_no_row_higher(
    furnish: Callable[..., ReboundPage], store: Store, qtbot: QtBot
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    rebound = store.rebounds.rebound(key)
    assert rebound is not None
    for name in ("Dana Quill", "Priya Nair"):
        store.contacts.meet(name, company="Northwind", role="Baker", job_id=job, no_on=rebound.no_on)
    dana, _ = store.contacts.met_at_job(job)
    store.letters.begin(LetterKind.THANK_YOU, contact_id=dana.id, job_id=job, body="Thank you.")
    # As wide as beside the sidebar of a window of 1264.
    page = furnish(ReboundPage, key, (1032, 840))
    step = page.findChild(PeopleStep)
    assert step is not None

    def is_on_one_line(name: str) -> bool:
        box = named(step, DropDown, f"LinkedIn: {name}")
        change = named(step, QPushButton, f"Change: {name}")
        middle = change.mapTo(step, change.rect().center()).y()
        return abs(middle - box.mapTo(step, box.rect().center()).y()) <= 2

    assert named(step, QPushButton, "Go on with the card to Dana Quill")
    qtbot.waitUntil(lambda: is_on_one_line("Dana Quill") and is_on_one_line("Priya Nair"))


def test_whoever_was_added_is_heard(desk: Desk, store: Store, qtbot: QtBot, heard: list[str]) -> None:
    step = step_of(desk, qtbot, store.jobs.add("Northwind", "Baker"))
    step.show()
    field = named(step, QLineEdit, "Name")
    qtbot.keyClicks(field, "Helene Roth")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["Added: Helene Roth"]
