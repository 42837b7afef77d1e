"""All that is known of a job: shown when there is something, added to on the spot, kept on leaving a field."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTextEdit

from rebound_desktop.core.jobs import Outcome, Side, Stage
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import DiskFull
from rebound_desktop.ui.jobs.page import JobsPage
from tests.ui.conftest import named, said
from tests.ui.jobs.conftest import enter

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_fresh_job_is_calm(page):
    view = page.view
    # But for what happened, whose day can be set right.
    shown = [section for section in view.parts.sections if not section.isHidden()]
    assert shown == [view.parts.timeline] and len(view.parts.timeline.rows.told) == 1
    adders = [button.text() for button in view.parts.adders.values() if button.isVisibleTo(page)]
    assert adders == [
        "Facts",
        "Interview",
        "Someone you met",
        "What your gut says",
        "Lesson",
        "Notes",
        "File or link",
        "The posting's text",
        "Offer",
    ]


def test_the_gut_and_what_one_was_spared_are_two_thoughts(page, store, northwind):
    store.jobs.say_gut(northwind, "relief", 8, "Sunday evenings, probably")
    text = said(page)
    assert "relief, 8 of 10" in text
    assert "Perhaps spared: Sunday evenings, probably" in text.splitlines()
    assert "Your gut: relief, 8 of 10" in text


def test_the_number_beside_the_gut_says_of_what_it_is(page):
    gut = page.view.parts.gut
    QTest.mouseClick(named(page, QAbstractButton, "Add: What your gut says"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(gut.word, "warm")
    assert gut.number.isVisible() and gut.number.currentText() == "0 to 10, if you like"
    ends = "0: not for me · 10: made for me"
    assert gut.number.scale.isVisible() and gut.number.scale.text() == ends
    assert gut.number.accessibleDescription().endswith(ends)
    gut.number.setCurrentIndex(gut.number.findData(8))
    assert gut.number.currentText() == "8 of 10"


def test_facts_are_kept_on_leaving_a_field_and_are_there_after_reopening(page, furnish, store, northwind):
    QTest.mouseClick(named(page, QAbstractButton, "Add: Facts"), Qt.MouseButton.LeftButton)
    facts = page.view.parts.facts
    assert facts.fields["place"].hasFocus()
    QTest.keyClicks(facts.fields["place"], "Granary Street")
    QTest.keyClick(facts.fields["place"], Qt.Key.Key_Tab)
    assert store.jobs.job(northwind).place == "Granary Street"
    assert facts.fields["source"].hasFocus()
    enter(facts.fields["source"], "A neighbour")
    again = furnish(JobsPage, northwind)
    assert again.view.parts.facts.fields["place"].text() == "Granary Street"
    assert again.view.parts.facts.fields["source"].text() == "A neighbour"
    assert again.view.parts.facts.isVisibleTo(again)


def test_a_fact_undone_is_shown_as_it_was(page, store, northwind):
    page.view.parts.facts.begin()
    field = page.view.parts.facts.fields["place"]
    enter(field, "Granary Street")
    store.undo.undo(store.undo.last_done().id)
    assert field.text() == ""
    assert page.leave()
    assert store.jobs.job(northwind).place == ""


def test_an_answer_that_was_expected(page, store, clock, window, northwind):
    store.jobs.change(northwind, answer_expected_on=date(2026, 11, 24))
    waiting = page.view.waiting
    assert waiting.words.text() == "An answer is expected by Tuesday."
    assert not waiting.ask.isVisibleTo(page)
    clock.go_on(days=2)
    page.refresh()
    assert waiting.words.text() == "Tuesday has passed. You can ask, if you like."
    QTest.mouseClick(waiting.ask, Qt.MouseButton.LeftButton)
    (letter,) = store.letters.all(job_id=northwind)
    assert letter.kind is LetterKind.FOLLOW_UP
    assert window.went == [("letters", letter.id)]
    clock.go_on(days=14)
    page.refresh()
    assert waiting.words.text() == "Tuesday 24 November has passed. You can ask, if you like."
    store.jobs.move(northwind, Stage.CLOSED, Outcome.WITHDREW)
    assert not waiting.isVisibleTo(page)


def test_the_day_of_an_answer_is_typed_and_taken_away(page, store, northwind):
    page.view.parts.facts.begin()
    choice = page.view.parts.facts.expected
    QTest.mouseClick(choice.add, Qt.MouseButton.LeftButton)
    assert store.jobs.job(northwind).answer_expected_on == date(2026, 11, 30)
    choice.field.setDate(QDate(2026, 12, 4))
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert store.jobs.job(northwind).answer_expected_on == date(2026, 12, 4)
    QTest.mouseClick(choice.remove, Qt.MouseButton.LeftButton)
    assert store.jobs.job(northwind).answer_expected_on is None
    assert choice.add.isVisibleTo(page)


def test_people_are_added_by_name_and_known_ones_are_linked(page, store, window, northwind):
    known = store.contacts.add("Tom Okafor", company="Northwind")
    page.view.parts.people.begin()
    enter(page.view.parts.people.field, "Maria Lindqvist")
    enter(page.view.parts.people.field, "tom okafor")
    people = store.contacts.met_at_job(northwind)
    assert [person.name for person in people] == ["Maria Lindqvist", "Tom Okafor"]
    assert people[0].company == "Northwind" and people[1].id == known
    assert len(store.contacts.lines()) == 2
    row = page.view.parts.people.rows.rows()[1]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert window.went == [("contacts", known)]


def test_whoever_is_added_to_many_stands_last_and_the_others_stay(page, store, northwind, qtbot):
    for number in range(45):
        store.contacts.meet(f"Person {number:02}", company="Northwind", job_id=northwind)
    people = page.view.parts.people
    qtbot.waitUntil(lambda: len(people.rows.rows()) == 40)
    before = people.rows.rows()
    enter(people.field, "Zoe Last")
    qtbot.waitUntil(lambda: len(people.rows.rows()) == 46)
    assert people.rows.rows()[:40] == before
    assert people.rows.rows()[-1].told.title == "Zoe Last"


def test_half_a_name_at_another_company_is_somebody_new_here(page, store, northwind):
    store.contacts.add("Dana", company="Contoso")
    page.view.parts.people.begin()
    enter(page.view.parts.people.field, "Dana")
    assert [person.company for person in store.contacts.met_at_job(northwind)] == ["Northwind"]
    assert [line.company for line in store.contacts.lines()] == ["Contoso", "Northwind"]


def test_half_a_name_and_enter_links_who_is_known(page, store, northwind):
    known = store.contacts.add("Helene Roth")
    page.view.parts.people.begin()
    enter(page.view.parts.people.field, "Hel")
    assert [person.id for person in store.contacts.met_at_job(northwind)] == [known]
    assert [line.name for line in store.contacts.lines()] == ["Helene Roth"]


def test_what_the_gut_says_is_dated(page, store, clock, northwind):
    gut = page.view.parts.gut
    gut.begin()
    enter(gut.word, "warm")
    clock.go_on(days=2)
    page.refresh()
    QTest.keyClicks(gut.word, "a long way off")
    assert gut.number.isVisibleTo(page)
    gut.number.setCurrentIndex(gut.number.findData(7))
    QTest.keyClick(gut.word, Qt.Key.Key_Return)
    assert [(line.title, line.day) for line in gut.rows.told] == [
        ("a long way off, 7 of 10", "today"),
        ("warm", "two days ago"),
    ]
    assert gut.word.text() == "" and not gut.number.isVisibleTo(page)


def test_writing_about_it_makes_an_entry_that_belongs_to_the_job(page, store, window, northwind):
    QTest.mouseClick(page.view.head.write, Qt.MouseButton.LeftButton)
    about = page.view.parts.about
    assert about.area.hasFocus()
    assert page.leave() and store.journal.lines(job_id=northwind) == ()
    QTest.keyClicks(about.area, "The panel smiled.")
    about.area.keep_now()
    QTest.keyClicks(about.area, " Twice.")
    QTest.keyClick(about.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = store.journal.lines(job_id=northwind)
    assert store.journal.entry(line.id).text == "The panel smiled. Twice."
    timeline = page.view.parts.timeline.rows
    assert about.page.isHidden() and [told.key for told in timeline.told if told.room == "journal"] == [
        line.id
    ]
    row = next(row for row in timeline.rows() if row.told.room == "journal")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.went == [("journal", line.id)]


def test_escape_ends_writing_about_it_and_leads_back_to_its_button(page, store, northwind):
    head, about = page.view.head, page.view.parts.about
    QTest.mouseClick(head.write, Qt.MouseButton.LeftButton)
    QTest.keyClicks(about.area, "The panel smiled.")
    QTest.keyClick(about.area, Qt.Key.Key_Escape)
    (line,) = store.journal.lines(job_id=northwind)
    assert store.journal.entry(line.id).text == "The panel smiled."
    assert about.page.isHidden() and head.write.hasFocus()


def test_lessons_notes_and_posting(page, store, northwind):
    view = page.view
    view.parts.lessons.begin()
    enter(view.parts.lessons.list.field, "I can be asked twice.")
    assert [lesson.text for lesson in store.lessons.of_job(northwind)] == ["I can be asked twice."]
    view.parts.notes.begin()
    QTest.keyClicks(view.parts.notes.area, "Ask for Ana at the door.")
    view.parts.posting.begin()
    QTest.keyClicks(view.parts.posting.area, "We look for someone.")
    assert page.leave()
    job = store.jobs.job(northwind)
    assert (job.notes, job.posting) == ("Ask for Ana at the door.", "We look for someone.")


def test_leaving_keeps_whatever_stands_in_a_field(page, store, northwind):
    view = page.view
    QTest.keyClicks(view.lists.perfect.field, "Two days at home")
    view.parts.people.begin()
    QTest.keyClicks(view.parts.people.field, "Maria Lindqvist")
    view.parts.gut.begin()
    QTest.keyClicks(view.parts.gut.word, "warm")
    view.parts.rounds.begin()
    QTest.keyClicks(view.parts.rounds.form.fields.fields["place"], "Granary Street")
    texts = {"Two days at home", "Maria Lindqvist", "warm", "Granary Street"}
    assert set(page.typed_texts()) == texts
    assert page.leave() and page.typed_texts() == []
    assert store.jobs.lines(northwind, Side.PERFECT)[0].text == "Two days at home"
    assert store.contacts.met_at_job(northwind)[0].name == "Maria Lindqvist"
    assert store.jobs.guts(northwind)[0].word == "warm"
    assert store.rounds.of_job(northwind)[0].place == "Granary Street"


def test_what_is_refused_stays_and_so_does_the_page(page, store, northwind, monkeypatch):
    def full(*_args, **_fields):
        raise DiskFull()

    other = store.jobs.add("Tailspin")
    page.view.parts.facts.begin()
    page.view.parts.notes.begin()
    monkeypatch.setattr(store.jobs, "change", full)
    QTest.keyClicks(page.view.parts.facts.fields["place"], "Granary Street")
    QTest.keyClicks(page.view.parts.notes.area, "Ask for Ana.")
    assert not page.leave()
    page.open(other)
    assert page.view.job.id == northwind
    assert {"Granary Street", "Ask for Ana."} <= set(page.typed_texts())
    monkeypatch.undo()
    assert page.leave()
    assert store.jobs.job(northwind).place == "Granary Street"


def test_a_refresh_keeps_what_is_being_typed_and_where_the_page_stands(qtbot, page, store, northwind):
    view = page.view
    for number in range(12):
        store.jobs.add_line(northwind, Side.PERFECT, f"line {number}")
    view.parts.notes.begin()
    QTest.keyClicks(view.parts.notes.area, "half a sen")
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.verticalScrollBar().setValue(40)
    caret, place = view.parts.notes.area.textCursor().position(), view.verticalScrollBar().value()
    store.contacts.add("Maria Lindqvist", job_id=northwind)
    assert view.parts.notes.area.text() == "half a sen" and view.parts.notes.area.hasFocus()
    assert view.parts.notes.area.textCursor().position() == caret
    assert view.verticalScrollBar().value() == place
    assert [line.title for line in view.parts.people.rows.told] == ["Maria Lindqvist"]


def test_another_job_shows_nothing_of_the_first(page, store, northwind):
    other = store.jobs.add("Tailspin")
    view = page.view
    view.parts.notes.begin()
    QTest.keyClicks(view.parts.notes.area, "Northwind only")
    view.parts.rounds.begin()
    page.open(other)
    assert store.jobs.job(northwind).notes == "Northwind only"
    assert view.parts.notes.area.text() == "" and view.parts.notes.isHidden() and view.parts.rounds.isHidden()
    assert page.typed_texts() == []


def test_everything_that_takes_the_focus_has_a_name(page, store, northwind):
    store.jobs.add_line(northwind, Side.PERFECT, "Two days at home")
    store.contacts.add("Maria Lindqvist", job_id=northwind)
    for section in page.view.parts.sections:
        section.begin() if section.add_text else None
    page.view.parts.about.begin()
    for kind in (QAbstractButton, QLineEdit, QTextEdit, QComboBox):
        for widget in page.view.findChildren(kind):
            if not widget.isVisibleTo(page.view) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


def test_what_can_be_added_stands_further_apart_than_a_plus_from_its_word(page):
    shown = [button for button in page.view.parts.adders.values() if button.isVisibleTo(page)]
    lines = {}
    for button in shown:
        lines.setdefault(button.y(), []).append(button.geometry())
    for line in lines.values():
        for one, next_one in pairwise(line):
            assert next_one.left() - one.right() > 16
    assert any(len(line) > 1 for line in lines.values())


def test_what_was_written_before_the_job_was_noted_is_put_with_it(page, store, northwind):
    earlier = store.journal.write("They rang at nine.")
    about = page.view.parts.about
    about.begin()
    assert "You wrote “They rang at nine.” today." in said(about)
    named(about, QAbstractButton, "Put it with this job").click()
    assert store.journal.entry(earlier).job_id == northwind
    assert not about.written.isVisibleTo(about) and about.area.hasFocus()
    assert any(row.title == "They rang at nine." for row in page.view.parts.timeline.rows.told)


def test_a_page_chosen_for_one_job_is_not_the_first_that_another_is_offered(page, store, northwind):
    other = store.jobs.add("Tailspin")
    store.journal.write("Rain all afternoon.")
    store.journal.write("Tailspin rang at nine.")
    about = page.view.parts.about
    about.begin()
    assert "Tailspin rang at nine." in said(about)
    named(about, QAbstractButton, "Another entry").click()
    assert "Rain all afternoon." in said(about)
    page.open(other)
    about.begin()
    assert "Tailspin rang at nine." in said(about) and "Rain" not in said(about)


def test_what_is_about_the_job_already_can_become_its_story(page, store, northwind):
    today = store.clock.today()
    about_it, elsewhere = store.journal.write("About it", job_id=northwind), store.jobs.add("Tailspin")
    store.journal.write("About another", job_id=elsewhere)
    alone = store.journal.write("About nothing")
    assert [line.id for line in store.journal.unbound(today)] == [alone]
    assert {line.id for line in store.journal.unbound(today, or_of_job=northwind)} == {alone, about_it}
