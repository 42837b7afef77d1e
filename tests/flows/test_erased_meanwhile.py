"""What is typed about something that a worker set aside or erased for ever since it was shown: no word is lost."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import NextKind, TouchKind
from rebound_desktop.core.jobs import RoundKind, Side
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.second_looks import ON, PREFERENCE
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import Store, tables
from rebound_desktop.store.ledger import opened_apart
from rebound_desktop.store.trash import TrashShelf
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.jobs.job_view import JobView
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.letters.templates_page import TemplatesPage
from rebound_desktop.ui.rebound.story import StoryStep
from rebound_desktop.ui.second_look.page import SecondLookPage
from tests.flows.conftest import NOW, Person, W

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDS = "the view from there"
KEPT = "Your words are an entry in the journal now."
TABLES: dict[Kept, type[tables.Record]] = {
    Kept.JOB: tables.Job,
    Kept.CONTACT: tables.Contact,
    Kept.ENTRY: tables.Entry,
    Kept.ROUND: tables.Round,
    Kept.OFFER: tables.Offer,
    Kept.LINE: tables.JobLine,
    Kept.ROW: tables.Aspect,
    Kept.TEMPLATE: tables.LetterTemplate,
    Kept.LETTER: tables.Letter,
}


def goes_meanwhile(store: Store, kind: Kept, key: int, *, for_ever: bool = True) -> None:
    """As a merge or an emptying of the trash does it, which nobody has heard of yet."""
    with opened_apart(store.folder / "journal.db", store.key, store.clock) as ledger:
        with ledger.quiet(Area.JOURNAL):
            ledger.update(TABLES[kind], key, trashed_at=store.clock.moment())
        if for_ever:
            assert TrashShelf(ledger, store.folder).erase(kind, key)


def type_into(field: QWidget, words: str = WORDS) -> None:
    """As somebody does who stays in the field."""
    field.setFocus()
    QTest.keyClicks(field, words)


def shown(person: Person, kind: type[W]) -> W:
    """The one of its kind."""
    (found,) = person.window.findChildren(kind)
    return found


def a_job(person: Person) -> int:
    """Open in its room, all parts of it made; the only one there is."""
    person.start()
    job_id = person.store.jobs.add("Northwind", "Baker")
    person.store.tags.set_job(job_id, ["panel"])
    person.window.go("jobs", job_id)
    view = shown(person, JobView)
    person.qtbot.waitUntil(lambda: view.parts.are_made)
    return job_id


def is_a_page(person: Person, words: str = WORDS) -> bool:
    """Whether the words stand in the journal, once and for nobody else, and that is told."""
    person.qtbot.waitUntil(lambda: KEPT in person.said())
    assert all(line.only_for_me for line in person.store.journal.lines())
    return person.texts() == [words]


def a_fact(view: JobView) -> QWidget:
    view.parts.facts.begin()
    return view.parts.facts.fields["place"]


def tags(view: JobView) -> QWidget:
    view.parts.facts.begin()
    return view.parts.facts.fields["tags"]


def the_pay(view: JobView) -> QWidget:
    view.parts.facts.begin()
    return view.parts.facts.pay.start


def the_gut(view: JobView) -> QWidget:
    view.parts.gut.begin()
    return view.parts.gut.word


def somebody(view: JobView) -> QWidget:
    view.parts.people.begin()
    return view.parts.people.field


def a_link(view: JobView) -> QWidget:
    view.parts.papers.begin()
    return view.parts.papers.field


def notes(view: JobView) -> QWidget:
    view.parts.notes.begin()
    return view.parts.notes.area


def a_line(view: JobView) -> QWidget:
    return view.lists.perfect.field


def an_interview(view: JobView) -> QWidget:
    view.parts.rounds.begin()
    return view.parts.rounds.form.fields.fields["notes"]


FIELDS: tuple[tuple[Callable[[JobView], QWidget], str], ...] = (
    (a_fact, WORDS),
    (tags, "bread, "),
    (the_pay, "41000"),
    (the_gut, WORDS),
    (somebody, WORDS),
    (a_link, WORDS),
    (notes, WORDS),
    (a_line, WORDS),
    (an_interview, WORDS),
)


@pytest.mark.parametrize(("field", "typed"), FIELDS)
@pytest.mark.parametrize("is_heard", [False, True])
def test_what_is_typed_about_a_job_erased_meanwhile_is_a_page_of_the_journal(
    person: Person, field: Callable[[JobView], QWidget], typed: str, is_heard: bool
) -> None:
    job_id = a_job(person)
    type_into(field(shown(person, JobView)), typed)
    goes_meanwhile(person.store, Kept.JOB, job_id)
    if is_heard:
        person.store.say_changed([Area.JOBS])
    else:
        person.window.go("today")
    assert is_a_page(person, "bread, panel" if field is tags else typed)
    person.press("Open it")
    assert person.window.rooms is not None and person.window.rooms.here == "journal"
    person.close()


@pytest.mark.parametrize(("field", "typed"), [(a_fact, WORDS), (a_line, WORDS), (an_interview, WORDS)])
def test_what_is_typed_about_a_job_set_aside_meanwhile_comes_back_with_it(
    person: Person, field: Callable[[JobView], QWidget], typed: str
) -> None:
    job_id = a_job(person)
    type_into(field(shown(person, JobView)), typed)
    goes_meanwhile(person.store, Kept.JOB, job_id, for_ever=False)
    person.store.say_changed([Area.JOBS])
    store = person.store
    person.qtbot.waitUntil(lambda: not shown(person, JobView).isVisible())
    store.trash.bring_back(Kept.JOB, job_id)
    job = store.jobs.job(job_id)
    assert job is not None
    said = (
        job.place,
        *(line.text for line in store.jobs.lines(job_id)),
        *(each.notes for each in store.rounds.of_job(job_id)),
    )
    assert typed in said
    assert person.texts() == []


def a_part(person: Person, kind: Kept, job_id: int) -> tuple[int, QWidget]:
    """An interview, an offer or a line of a job, opened to be written in."""
    store, view = person.store, shown(person, JobView)
    if kind is Kept.ROUND:
        key = store.rounds.add(job_id, RoundKind.PHONE)
        person.window.go("jobs", -key)
        return key, view.parts.rounds.form.after.asked.area
    if kind is Kept.OFFER:
        view.parts.offers.begin()
        form = view.parts.offers.form
        assert form.offer is not None
        return form.offer.id, form.terms.area
    key = store.jobs.add_line(job_id, Side.PERFECT, "short way")
    person.qtbot.waitUntil(lambda: any(row.text.isVisible() for row in view.lists.perfect.rows))
    (row,) = view.lists.perfect.rows
    row.text.selectAll()
    return key, row.text


@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("kind", [Kept.ROUND, Kept.OFFER, Kept.LINE])
def test_what_is_typed_into_a_part_of_a_job_that_goes_meanwhile_is_kept(
    person: Person, kind: Kept, for_ever: bool
) -> None:
    job_id = a_job(person)
    key, field = a_part(person, kind, job_id)
    type_into(field)
    goes_meanwhile(person.store, kind, key, for_ever=for_ever)
    person.store.say_changed([Area.JOBS])
    if for_ever:
        assert is_a_page(person)
        return
    # Put away, or gone with its row.
    person.qtbot.waitUntil(lambda: not isValid(field) or not field.isVisible())
    store = person.store
    store.trash.bring_back(kind, key)
    said = {
        Kept.ROUND: [each.asked for each in store.rounds.of_job(job_id)],
        Kept.OFFER: [each.terms for each in store.offers.of_job(job_id)],
        Kept.LINE: [each.text for each in store.jobs.lines(job_id)],
    }
    assert said[kind] == [WORDS]


def somebody_open(person: Person) -> int:
    """Alone in the room of people, with a plan."""
    person.start()
    contact_id = person.store.contacts.add("Dana")
    person.store.contacts.plan_next(contact_id, NextKind.THANK, person.store.clock.today())
    person.window.go("contacts", contact_id)
    return contact_id


@pytest.mark.parametrize("is_heard", [False, True])
@pytest.mark.parametrize("what", ["a moment", "what is next"])
def test_what_is_typed_about_somebody_erased_meanwhile_is_a_page(
    person: Person, what: str, is_heard: bool
) -> None:
    contact_id = somebody_open(person)
    view = shown(person, ContactsPage).person
    if what == "a moment":
        view.begin_moment()
        type_into(view.moment.note)
    else:
        person.press("Change")
        type_into(view.next.fields.note)
    goes_meanwhile(person.store, Kept.CONTACT, contact_id)
    if is_heard:
        person.store.say_changed([Area.CONTACTS])
    else:
        person.window.go("today")
    assert is_a_page(person)
    person.close()


def test_what_is_next_with_somebody_set_aside_meanwhile_comes_back_with_them(person: Person) -> None:
    contact_id = somebody_open(person)
    person.press("Change")
    type_into(shown(person, ContactsPage).person.next.fields.note)
    goes_meanwhile(person.store, Kept.CONTACT, contact_id, for_ever=False)
    person.store.say_changed([Area.CONTACTS])
    person.qtbot.waitUntil(lambda: not shown(person, ContactsPage).person.isVisible())
    person.store.trash.bring_back(Kept.CONTACT, contact_id)
    step = person.store.contacts.next_step(contact_id)
    assert step is not None and step.note == WORDS


@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("what", ["a mood", "an afterthought"])
def test_what_is_typed_beside_an_entry_that_goes_meanwhile_is_kept(
    person: Person, what: str, for_ever: bool
) -> None:
    person.start()
    store = person.store
    entry_id = store.journal.write("The story.")
    person.window.go("journal", entry_id)
    view = shown(person, JournalPage).entry
    if what == "a mood":
        view.mood.ask()
        type_into(view.mood.before)
    else:
        view.thoughts.begin()
        type_into(view.thoughts.area)
    goes_meanwhile(store, Kept.ENTRY, entry_id, for_ever=for_ever)
    store.say_changed([Area.JOURNAL])
    if for_ever:
        assert is_a_page(person)
        return
    person.qtbot.waitUntil(lambda: view.entry_id is None)
    store.trash.bring_back(Kept.ENTRY, entry_id)
    entry = store.journal.entry(entry_id)
    assert entry is not None
    assert WORDS in (entry.mood_before, *(each.text for each in store.afterthoughts.of_entry(entry_id)))


@pytest.mark.parametrize("what", ["its name", "a group"])
def test_what_is_typed_of_a_row_erased_meanwhile_is_a_page(person: Person, what: str) -> None:
    person.start()
    store = person.store
    store.choices.set_compared(store.jobs.add("Northwind"), True)
    aspect = store.choices.add_aspect("Pay")
    person.window.go("compare")
    card = shown(person, ComparePage).row_card
    if what == "its name":
        card.name.selectAll()
        type_into(card.name)
    else:
        QTest.mouseClick(card.unfold, Qt.MouseButton.LeftButton)
        type_into(card.details.fields["group"])
    goes_meanwhile(store, Kept.ROW, aspect)
    store.say_changed([Area.JOBS])
    assert is_a_page(person)


def test_a_word_of_the_gut_half_said_of_a_job_erased_meanwhile_is_a_page(person: Person) -> None:
    person.start()
    store = person.store
    job_id = store.jobs.add("Northwind")
    store.choices.set_compared(job_id, True)
    store.choices.add_aspect("Pay")
    person.window.go("compare")
    type_into(person.visible(QLineEdit, "First your gut: Northwind?"))
    goes_meanwhile(store, Kept.JOB, job_id)
    store.say_changed([Area.JOBS])
    assert is_a_page(person)


def test_a_rating_of_a_job_erased_meanwhile_copies_nothing_that_is_half_typed_elsewhere(
    person: Person,
) -> None:
    person.start()
    store = person.store
    for company in ("Northwind", "Tailspin"):
        store.choices.set_compared(store.jobs.add(company), True)
    northwind, _ = store.jobs.all()
    store.choices.add_aspect("Pay")
    person.window.go("compare")
    page = shown(person, ComparePage)
    type_into(page.new_rows.field)
    goes_meanwhile(store, Kept.JOB, northwind.id)
    columns = [choice.job_id for choice in page.table.comparison.choices]
    (pay,) = store.choices.aspects()
    page.table.rated.emit(columns[columns.index(northwind.id)], pay.id, 20)
    person.qtbot.waitUntil(lambda: "What this belonged to is gone." in person.said())
    assert person.texts() == [] and page.new_rows.field.text() == WORDS


def test_where_nothing_was_typed_it_is_told_and_what_is_there_is_shown(person: Person) -> None:
    job_id = a_job(person)
    goes_meanwhile(person.store, Kept.JOB, job_id)
    shown(person, JobView).head.stages.actions()[0].trigger()
    person.qtbot.waitUntil(lambda: "What this belonged to is gone." in person.said())
    person.qtbot.waitUntil(lambda: not shown(person, JobView).isVisible())
    assert person.texts() == []


def test_what_is_begun_for_a_job_erased_meanwhile_is_not_and_what_is_half_typed_is_a_page(
    person: Person,
) -> None:
    job_id = a_job(person)
    view = shown(person, JobView)
    type_into(view.lists.perfect.field)
    goes_meanwhile(person.store, Kept.JOB, job_id)
    view.parts.offers.begin()
    assert is_a_page(person)
    assert person.store.offers.of_job(job_id) == ()


def test_a_story_only_for_me_that_is_set_aside_while_it_is_written_stays_so(person: Person) -> None:
    person.start()
    store = person.store
    rebound_id = store.rebounds.begin(store.jobs.add("Northwind"))
    person.window.go("rebound", rebound_id)
    area = shown(person, StoryStep).area
    type_into(area, "The story.")
    area.keep_now()
    (line,) = store.journal.lines()
    store.journal.set_only_for_me(line.id, True)
    goes_meanwhile(store, Kept.ENTRY, line.id, for_ever=False)
    type_into(area, " It goes on.")
    area.keep_now()
    (other,) = store.journal.lines()
    assert other.id != line.id and other.only_for_me
    assert person.texts()[0].endswith("The story. It goes on.")
    rebound = store.rebounds.rebound(rebound_id)
    assert rebound is not None and rebound.entry_id == other.id


@pytest.mark.parametrize("is_heard", [False, True])
def test_a_day_of_a_job_erased_meanwhile_keeps_nobody_on_its_page(person: Person, is_heard: bool) -> None:
    job_id = a_job(person)
    expected = shown(person, JobView).parts.facts.expected
    shown(person, JobView).parts.facts.begin()
    goes_meanwhile(person.store, Kept.JOB, job_id)
    expected.put(person.store.clock.today())
    if is_heard:
        person.store.say_changed([Area.JOBS])
        person.qtbot.waitUntil(lambda: not shown(person, JobView).isVisible())
    else:
        person.window.go("today")
    assert "What this belonged to is gone." in person.said()
    person.close()


def test_an_afterthought_of_an_entry_erased_meanwhile_is_a_page_as_soon_as_it_is_kept(person: Person) -> None:
    person.start()
    entry_id = person.store.journal.write("The story.")
    person.window.go("journal", entry_id)
    view = shown(person, JournalPage).entry
    view.thoughts.begin()
    type_into(view.thoughts.area)
    goes_meanwhile(person.store, Kept.ENTRY, entry_id)
    view.thoughts.area.keep_now()
    assert is_a_page(person)


def test_a_moment_put_right_with_somebody_erased_meanwhile_is_a_page(person: Person) -> None:
    contact_id = somebody_open(person)
    contacts = person.store.contacts
    contacts.log_touch(contact_id, TouchKind.CALL)
    form = shown(person, ContactsPage).person.moment
    (touch,) = contacts.touches(contact_id)
    form.correct(touch, "Dana")
    form.kinds.choose(TouchKind.COFFEE)
    goes_meanwhile(person.store, Kept.CONTACT, contact_id)
    person.window.go("today")
    assert is_a_page(person, "Coffee")


def test_a_page_only_for_me_that_is_erased_while_it_is_written_stays_only_for_me(person: Person) -> None:
    person.start()
    journal = person.store.journal
    entry_id = journal.write("Just mine.")
    journal.set_only_for_me(entry_id, True)
    person.window.go("journal", entry_id)
    view = shown(person, JournalPage).entry
    goes_meanwhile(person.store, Kept.ENTRY, entry_id)
    type_into(view.area, "Still ")
    view.area.keep_now()
    (line,) = journal.lines()
    assert line.only_for_me and person.texts() == ["Still Just mine."]


@pytest.mark.parametrize("for_ever", [False, True])
def test_a_page_that_goes_while_it_is_written_on_stays_on_its_day(person: Person, for_ever: bool) -> None:
    person.start()
    journal, third = person.store.journal, date(2026, 11, 3)
    entry_id = journal.write("The third.", day=third)
    person.window.go("journal", entry_id)
    view = shown(person, JournalPage).entry
    goes_meanwhile(person.store, Kept.ENTRY, entry_id, for_ever=for_ever)
    type_into(view.area, "Still ")
    view.area.keep_now()
    assert [(line.title, line.day) for line in journal.lines()] == [("Still The third.", third)]


@pytest.mark.parametrize("for_ever", [False, True])
def test_a_template_that_goes_while_it_is_written_keeps_its_words(person: Person, for_ever: bool) -> None:
    person.start()
    templates = person.store.letter_templates
    key = templates.add(LetterKind.FREE, "Mine", body="Dear")
    person.window.go("templates")
    editor = shown(person, TemplatesPage).editor
    assert editor.key == key
    editor.subject.clear()
    type_into(editor.subject)
    goes_meanwhile(person.store, Kept.TEMPLATE, key, for_ever=for_ever)
    person.store.say_changed([Area.LETTERS])
    if for_ever:
        person.qtbot.waitUntil(lambda: KEPT in person.said())
        assert WORDS in person.texts()[0]
        return
    person.qtbot.waitUntil(lambda: editor.key != key)
    person.store.trash.bring_back(Kept.TEMPLATE, key)
    assert [each.subject for each in templates.all()] == [WORDS]


def test_an_answer_to_a_letter_that_is_set_aside_while_it_is_noted_comes_back_with_it(person: Person) -> None:
    person.start()
    store = person.store
    dana = store.contacts.add("Dana")
    sent = store.letters.begin(LetterKind.FOLLOW_UP, contact_id=dana, body="Dear Dana")
    store.letters.mark_posted(sent, PostedHow.POST)
    person.window.go("letters", sent)
    person.press("They answered")
    type_into(shown(person, LettersPage).letter.foot.answered_form.note)
    goes_meanwhile(store, Kept.LETTER, sent, for_ever=False)
    store.say_changed([Area.LETTERS])
    person.qtbot.waitUntil(lambda: WORDS in [touch.note for touch in store.contacts.touches(dana)])


def test_a_thought_about_an_entry_erased_during_a_second_look_is_a_page_and_holds_nobody(
    person: Person,
) -> None:
    person.start(NOW - timedelta(days=20))
    job_id = person.store.jobs.add("Northwind")
    entry_id = person.store.journal.write("The story.", job_id=job_id)
    person.store.preferences.set(PREFERENCE, ON)
    person.come_back(NOW)
    person.window.go("second_look")
    type_into(shown(person, SecondLookPage).area)
    goes_meanwhile(person.store, Kept.ENTRY, entry_id)
    person.window.go("today")
    assert is_a_page(person)
    assert person.window.rooms is not None and person.window.rooms.here == "today"


def before_going_in(person: Person) -> tuple[int, int]:
    """A question is being typed for Contoso's only interview, which goes. Gives that job, and Wingtip's interview."""
    person.start()
    store, day = person.store, datetime(2026, 11, 27, 10)
    job, other = store.jobs.add("Contoso"), store.jobs.add("Wingtip")
    interview = store.rounds.add(job, RoundKind.ON_SITE, day)
    elsewhere = store.rounds.add(other, RoundKind.ON_SITE, day)
    person.window.go("before", job)
    type_into(person.visible(QLineEdit, "To ask, to read, to bring"))
    store.rounds.remove(interview)
    return job, elsewhere


def test_a_question_for_an_interview_that_is_gone_is_not_another_jobs(person: Person) -> None:
    job, elsewhere = before_going_in(person)
    person.window.go("today")
    assert person.window.rooms is not None and person.window.rooms.here == "today"
    assert is_a_page(person)
    assert len(person.store.journal.lines(job_id=job)) == 1
    person.window.go("before", person.store.rounds.round(elsewhere).job_id)
    assert person.visible(QLineEdit, "To ask, to read, to bring").text() == ""
    person.window.go("today")
    assert person.store.rounds.round(elsewhere).preparation == "" and person.texts() == [WORDS]


def test_a_question_for_an_interview_that_is_gone_is_kept_as_the_window_closes(person: Person) -> None:
    job, _ = before_going_in(person)
    person.come_back(NOW)
    assert person.texts() == [WORDS] and len(person.store.journal.lines(job_id=job)) == 1


@pytest.mark.parametrize("kind", [Kept.ROUND, Kept.JOB])
def test_a_question_for_what_was_erased_is_a_page(person: Person, kind: Kept) -> None:
    person.start()
    job = person.store.jobs.add("Contoso")
    interview = person.store.rounds.add(job, RoundKind.ON_SITE, datetime(2026, 11, 27, 10))
    person.window.go("before", job)
    type_into(person.visible(QLineEdit, "To ask, to read, to bring"))
    goes_meanwhile(person.store, kind, interview if kind is Kept.ROUND else job)
    person.window.go("today")
    assert is_a_page(person)


def compared(person: Person) -> tuple[ComparePage, int, int]:
    """The comparison of a job by two rows that are measured in minutes."""
    person.start()
    choices = person.store.choices
    choices.set_compared(person.store.jobs.add("Northwind"), True)
    rows = choices.add_aspect("The way there"), choices.add_aspect("The way back")
    for each in rows:
        choices.change_aspect(each, unit="minutes", points=((3000, 20), (9000, 0)))
    person.window.go("compare")
    page = shown(person, ComparePage)
    page.table.to_aspect(rows[0])
    return page, *rows


def can_go(person: Person) -> None:
    """Nothing holds the page, once it has heard what is gone."""

    def is_gone() -> bool:
        person.window.go("today")
        return person.window.rooms.here == "today"

    person.qtbot.waitUntil(is_gone)
    assert person.window.rooms.leave()


def test_a_figure_of_a_row_that_was_erased_holds_nobody(person: Person) -> None:
    page, row, _ = compared(person)
    person.press("Group, scale, measure")
    type_into(page.row_card.details.fields["least"], "50")
    goes_meanwhile(person.store, Kept.ROW, row)
    can_go(person)


def test_a_measure_of_a_row_that_was_erased_holds_nobody(person: Person) -> None:
    page, row, _ = compared(person)
    page.table.setFocus()
    QTest.keyClicks(page.table, "5")
    assert page.table.measure.isVisible()
    goes_meanwhile(person.store, Kept.ROW, row)
    can_go(person)


def test_a_measure_that_nobody_can_read_stays_when_another_cell_is_meant(person: Person) -> None:
    page, _, other = compared(person)
    page.table.setFocus()
    QTest.keyClicks(page.table, "5")
    page.table.measure.setText("an hour")
    page.table.to_aspect(other)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.table.measure.isVisible() and page.table.measure.text() == "an hour"
