"""Interviews: noted once something is said, opened in full, kept field by field; sealed answers stay sealed."""

from datetime import date, datetime, timedelta

import icalendar
import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from rebound_desktop.core.jobs import HowFar, Outcome, RoundKind, SealedQuestion, Stage
from rebound_desktop.ui.contacts.between import between_us
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.page import round_key
from rebound_desktop.ui.tab_order import reading_order
from tests.conftest import fill
from tests.ui.conftest import named
from tests.ui.jobs.conftest import enter

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def rounds(page):
    return page.view.parts.rounds


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_interviews_stand_in_the_order_they_happen(page, rounds, store, northwind):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30), "Granary Street")
    press(rounds.more)
    form = rounds.form
    assert form.kind.hasFocus()
    press(form.day.add)
    form.day.field.setDate(QDate(2026, 11, 26))
    QTest.keyClick(form.day.field, Qt.Key.Key_Return)
    enter(form.fields.fields["notes"], "bread and money")
    press(named(form, QAbstractButton, "Done"))
    assert [line.title for line in rounds.rows.told] == ["Phone call", "Panel"]
    assert rounds.rows.told[0].note == "bread and money"
    first, second = store.rounds.of_job(northwind)
    assert first.starts_at == datetime(2026, 11, 26, 10, 0)
    assert second.starts_at == datetime(2026, 12, 1, 14, 30)
    assert form.isHidden() and rounds.more.hasFocus()


def test_an_interview_of_a_job_that_is_over_was_before_today(page, rounds, store, clock, northwind):
    day = store.clock.today()
    store.rebounds.log_no(job_id=northwind, how_far=HowFar.MET_PEOPLE)
    clock.go_on(days=4)
    page.open(northwind)
    press(rounds.more)
    field = rounds.form.day.field
    press(rounds.form.day.add)
    assert field.day() == day
    before = day - timedelta(days=16)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, f"{before:%d %b}")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.day() == before


def test_an_interview_stays_open_at_a_day_or_a_time_that_was_not_understood(page, rounds, store, northwind):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    press(rounds.rows.rows()[0])
    form = rounds.form
    for field, typed in ((form.day.field, "31.11.2026"), (form.at, "half past")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        press(named(form, QAbstractButton, "Done"))
        assert not form.isHidden() and field.hasFocus()
    press(named(form, QAbstractButton, "Done"))
    assert form.isHidden()
    (each,) = store.rounds.of_job(northwind)
    assert each.starts_at == datetime(2026, 12, 1, 14, 30)


def test_an_interview_of_which_nothing_was_said_is_not_noted(page, rounds, store, northwind):
    rounds.begin()
    press(named(rounds.form, QAbstractButton, "Done"))
    assert rounds.isHidden() and store.rounds.of_job(northwind) == ()


def test_everything_about_an_interview_is_there_after_reopening(page, rounds, store, furnish, northwind):
    round_id = store.rounds.add(northwind, RoundKind.ON_SITE, datetime(2026, 11, 20, 9, 30))
    press(rounds.rows.rows()[0])
    form = rounds.form
    form.minutes.setCurrentIndex(form.minutes.findData(45))
    form.minutes.activated.emit(form.minutes.currentIndex())
    QTest.keyClicks(form.preparation.area, "Bring the figures.")
    QTest.keyClicks(form.after.asked.area, "Why bread?")
    QTest.keyClick(form.after.asked.area, Qt.Key.Key_Return)
    QTest.keyClicks(form.after.asked.area, "And why here?")
    QTest.keyClicks(form.after.fresh.fields["picture"], "Flour on the keyboard")
    typed = {"Bring the figures.", "Why bread?\nAnd why here?", "Flour on the keyboard"}
    assert set(page.typed_texts()) == typed
    assert page.leave()
    furnish(JobsPage, northwind)
    (kept,) = store.rounds.of_job(northwind)
    assert kept.id == round_id and kept.minutes == 45 and kept.preparation == "Bring the figures."
    assert (kept.asked, kept.answered, kept.picture) == (
        "Why bread?\nAnd why here?",
        "",
        "Flour on the keyboard",
    )


def test_people_of_an_interview_are_people_of_the_job(page, rounds, store, northwind):
    dana = store.contacts.add("Dana", company="Northwind", job_id=northwind)
    round_id = store.rounds.add(northwind, RoundKind.PANEL)
    rounds.open_round(round_id)
    press(named(rounds.form, QAbstractButton, "Dana is in this interview"))
    assert [person.id for person in store.rounds.people(round_id)] == [dana]
    enter(rounds.form.people.field, "Tom Okafor")
    assert [person.name for person in store.rounds.people(round_id)] == ["Dana", "Tom Okafor"]
    assert [person.name for person in store.contacts.met_at_job(northwind)] == ["Dana", "Tom Okafor"]
    press(named(rounds.form, QAbstractButton, "Dana is in this interview"))
    assert [person.name for person in store.rounds.people(round_id)] == ["Tom Okafor"]
    store.undo.undo(store.undo.last_done().id)
    assert named(rounds.form, QAbstractButton, "Dana is in this interview").isChecked()
    press(named(rounds.form, QAbstractButton, "Done"))
    assert rounds.rows.told[0].note == "Dana, Tom Okafor"


def test_while_an_interview_is_open_nothing_comes_above_what_is_pressed(
    page, rounds, store, northwind, qtbot
):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    press(rounds.more)
    form, people = rounds.form, rounds.form.people
    qtbot.waitUntil(lambda: form.people.field.height() > 20)

    def places():
        QApplication.processEvents()
        return [each.mapTo(page.view.widget(), QPoint()).y() for each in (form.kind, people.field)]

    before = places()
    for name in ("Dana Okafor", "Tom Lind", "Priya Nair"):
        enter(people.field, name)
        assert places() == before
    # Of one that has a line, that grows once it is closed.
    press(named(form, QAbstractButton, "Done"))
    press(rounds.rows.rows()[1])
    before = places()
    for number in range(9):
        enter(people.field, f"Another Person {number}")
        assert places() == before
    assert rounds.rows.told[1].note == "Dana Okafor, Tom Lind, Priya Nair"
    press(named(form, QAbstractButton, "Done"))
    assert rounds.rows.told[1].note.endswith("Another Person 8")


def test_a_day_and_done_is_one_press(page, rounds, store, northwind, qtbot):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    press(rounds.rows.rows()[0])
    form = rounds.form
    done = named(form, QAbstractButton, "Done")
    form.day.field.setFocus()
    form.day.field.selectAll()
    QTest.keyClicks(form.day.field, "20 Nov 2026")
    # Laid out, it stands still.
    qtbot.wait(50)
    before = done.mapTo(form, QPoint())
    # What stays of an interview is asked once it is over: not while the button is held down.
    QTest.mousePress(done, Qt.MouseButton.LeftButton)
    done.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.processEvents()
    stays = done.mapTo(form, QPoint()) == before
    QTest.mouseRelease(done, Qt.MouseButton.LeftButton)
    assert stays
    assert form.isHidden()
    (each,) = store.rounds.of_job(northwind)
    assert each.starts_at == datetime(2026, 11, 20, 14, 30)


def test_of_a_job_that_is_over_nobody_is_asked_how_to_prepare(page, rounds, store, northwind):
    plain = store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 19, 9, 30))
    prepared = store.rounds.add(northwind, RoundKind.PANEL, preparation="Bring the figures.")
    rounds.open_round(plain)
    assert rounds.form.preparation.isVisibleTo(page)
    store.rebounds.log_no(job_id=northwind, how_far=HowFar.MET_PEOPLE)
    assert not rounds.form.preparation.isVisibleTo(page)
    rounds.open_round(prepared)
    assert rounds.form.preparation.isVisibleTo(page)


def test_people_one_knows_are_offered_as_one_types(page, rounds, store, northwind):
    store.contacts.add("Dana Okafor")
    rounds.open_round(store.rounds.add(northwind, RoundKind.PANEL))
    field = rounds.form.people.field
    field.setFocus()
    QTest.keyClicks(field, "oka")
    offered = field.completer().completionModel()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == [
        "Dana Okafor",
        "oka, someone new",
    ]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "" and [line.name for line in store.contacts.lines()] == ["Dana Okafor"]
    press(named(rounds.form, QAbstractButton, "Done"))
    assert rounds.rows.told[0].note == "Dana Okafor"


def test_what_belongs_after_an_interview_is_not_asked_before_it(page, rounds, store, northwind):
    coming = store.rounds.add(northwind, RoundKind.VIDEO, datetime(2026, 11, 25, 9))
    been = store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9))
    rounds.open_round(coming)
    assert not rounds.form.after.isVisibleTo(page)
    rounds.open_round(been)
    assert rounds.form.after.isVisibleTo(page)


def test_a_sealed_answer_leaves_the_glass_and_is_not_found_by_search(page, rounds, store, northwind):
    rounds.open_round(store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9)))
    field = rounds.form.after.sealed[SealedQuestion.TAKE_IT]
    enter(field, "gladly")
    assert field.text() == "" and store.rounds.last_sealed(northwind) == store.clock.today()
    assert store.search.find("gladly") == ()
    page.refresh()
    assert all("gladly" not in text for text in page.typed_texts())


def test_what_is_sealed_a_second_time_stands_beneath_the_first(page, rounds, store, northwind):
    rounds.open_round(store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9)))
    field = rounds.form.after.sealed[SealedQuestion.TAKE_IT]
    for answer in ("gladly", "but not for the night shift", "gladly"):
        enter(field, answer)
    assert [sealed.answer for sealed in store.rounds.open_sealed(northwind)] == [
        "gladly\nbut not for the night shift"
    ]


def test_an_answer_half_written_is_sealed_on_leaving(page, rounds, store, northwind):
    rounds.open_round(store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9)))
    QTest.keyClicks(rounds.form.after.sealed[SealedQuestion.HOW_SURE], "quite")
    assert page.leave()
    assert [sealed.answer for sealed in store.rounds.open_sealed(northwind)] == ["quite"]


def test_when_a_job_is_over_nobody_asks_whether_it_would_have_been_taken(page, rounds, store, northwind):
    been = store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9))
    rounds.open_round(been)
    field = rounds.form.after.sealed[SealedQuestion.TAKE_IT]
    assert field.isVisibleTo(page)
    store.jobs.move(northwind, Stage.CLOSED, Outcome.TURNED_DOWN)
    page.refresh()
    rounds.open_round(been)
    assert not field.isVisibleTo(page)


def test_another_time_zone_says_when_that_is_here(page, rounds, store, northwind):
    rounds.open_round(
        store.rounds.add(northwind, RoundKind.VIDEO, datetime(2026, 11, 25, 9), zone="America/New_York")
    )
    here = [
        label.text() for label in rounds.form.findChildren(type(rounds.title)) if "that is" in label.text()
    ]
    local = store.clock.local(datetime.fromisoformat("2026-11-25T09:00-05:00"))
    assert len(here) == 1 and f"{local:%H}" in here[0]
    QTest.keyClicks(rounds.form.zone, "x")
    assert page.leave()
    assert store.rounds.of_job(northwind)[0].zone == "America/New_York"


def test_an_interview_goes_into_a_calendar(page, rounds, store, northwind, tmp_path):
    starts = datetime(2026, 11, 25, 9)
    rounds.open_round(store.rounds.add(northwind, RoundKind.VIDEO, starts, "by video", minutes=30))
    assert rounds.form.save_calendar_file(tmp_path / "northwind.ics")
    read = icalendar.Calendar.from_ical((tmp_path / "northwind.ics").read_bytes())
    (event,) = read.walk("VEVENT")
    assert str(event["summary"]) == "Northwind: Video call" and str(event["location"]) == "by video"
    assert event.decoded("dtstart").replace(tzinfo=None) == starts
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=30)
    assert not rounds.form.save_calendar_file(tmp_path / "no such folder" / "northwind.ics")
    assert [path.name for path in tmp_path.iterdir()].count("northwind.ics") == 1


def test_an_interview_that_is_over_is_offered_for_no_calendar(rounds, store, northwind):
    for day, is_offered in ((20, False), (26, True)):
        rounds.open_round(store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, day, 10, 0)))
        assert rounds.form.calendar.isVisibleTo(rounds.form) is is_offered


def test_a_calendar_file_that_stands_there_stays_whole_where_the_new_one_cannot_be_written(
    page, rounds, store, northwind, mounted
):
    place = mounted("1m")
    target = place / "northwind.ics"
    target.write_text("BEGIN:VCALENDAR of before")
    rounds.open_round(store.rounds.add(northwind, RoundKind.VIDEO, datetime(2026, 11, 25, 9), "by video"))
    fill(place)
    assert not rounds.form.save_calendar_file(target)
    assert target.read_text() == "BEGIN:VCALENDAR of before"


def test_an_interview_elsewhere_is_told_by_the_clock_beside_the_person(page, rounds, store, northwind):
    store.rounds.add(northwind, RoundKind.VIDEO, datetime(2026, 11, 24, 6), zone="Asia/Tokyo")
    page.refresh()
    (row,) = rounds.rows.told
    assert row.day == "today, 21:00"


def test_an_interview_set_aside_comes_back(page, rounds, store, northwind):
    rounds.open_round(store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9), "by phone"))
    press(named(rounds.form, QAbstractButton, "Set aside"))
    assert rounds.isHidden() and store.rounds.of_job(northwind) == ()
    store.undo.undo(store.undo.last_done().id)
    assert [line.note for line in rounds.rows.told] == ["by phone"]


@pytest.mark.parametrize("others", [0, 1])
def test_where_the_interview_one_is_in_is_taken_back_one_goes_on_where_it_is_added(
    page, rounds, store, northwind, others
):
    for _ in range(others):
        store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    page.refresh()
    rounds.begin()
    enter(rounds.form.fields.fields["place"], "by phone")
    assert len(store.rounds.of_job(northwind)) == others + 1
    while len(store.rounds.of_job(northwind)) > others:
        rounds.form.fields.fields["notes"].setFocus()
        store.undo.undo(store.undo.last_done().id)
    assert rounds.form.isHidden()
    adder = page.view.parts.adders[rounds]
    assert rounds.isHidden() is (not others)
    assert (rounds.more if others else adder).hasFocus()


def test_what_has_the_keyboard_elsewhere_keeps_it_where_an_interview_is_taken_back(
    page, rounds, store, northwind
):
    rounds.begin()
    enter(rounds.form.fields.fields["place"], "by phone")
    stage = next(each for each in reading_order(page) if not rounds.isAncestorOf(each))
    stage.setFocus()
    while store.rounds.of_job(northwind):
        store.undo.undo(store.undo.last_done().id)
    assert rounds.isHidden() and stage.hasFocus()


def test_a_time_typed_over_is_kept(page, rounds, store, northwind):
    rounds.open_round(store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 20, 10)))
    at = rounds.form.at
    at.setFocus()
    QTest.keyClick(at, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(at, "15:45")
    QTest.keyClick(at, Qt.Key.Key_Tab)
    assert store.rounds.of_job(northwind)[0].starts_at == datetime(2026, 11, 20, 15, 45)


def test_after_an_interview_the_caret_stands_at_what_they_asked(page, rounds, store, northwind):
    over = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30))
    to_come = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 20, 9, 30))
    rounds.open_round(over)
    assert rounds.form.after.asked.area.hasFocus()
    rounds.open_round(to_come)
    assert rounds.form.kind.hasFocus()


def test_escape_puts_an_interview_away_and_leads_back_to_what_opened_it(
    qtbot, page, rounds, store, northwind
):
    kept = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    press(rounds.rows.rows()[0])
    enter(rounds.form.fields.fields["notes"], "bread")
    QTest.keyClick(rounds.form.fields.fields["place"], Qt.Key.Key_Escape)
    assert rounds.form.isHidden() and store.rounds.round(kept).notes == "bread"
    qtbot.waitUntil(lambda: rounds.rows.rows()[0].hasFocus())
    press(rounds.more)
    QTest.keyClick(rounds.form.preparation.area, Qt.Key.Key_Escape)
    assert rounds.form.isHidden() and rounds.more.hasFocus()


def test_the_room_opens_at_an_interview(page, store, northwind):
    over = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30))
    page.open(round_key(over))
    assert page.view.job.id == northwind and page.view.parts.rounds.form.round.id == over
    store.rounds.remove(over)
    page.open(round_key(over))
    assert page.view.job.id == northwind


def test_words_that_were_found_in_an_interview_are_seen_in_it_and_marked(page, store, northwind, desk, qtbot):
    over = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30), "Granary Street")
    store.rounds.change(over, preparation="Read of rye.", asked="Two things.\n\nHow one feeds a sourdough.")
    form = page.view.parts.rounds.form

    def open_at(typed):
        desk.words_meant.typed = typed
        page.open(round_key(over))

    def is_seen(widget):
        place = widget.mapTo(page.view.viewport(), widget.rect().topLeft())
        return page.view.viewport().rect().contains(QRect(place, widget.size()))

    for typed, part, words in (
        ("sourdough", form.after.asked.area, "sourdough"),
        ("rye", form.preparation.area, "rye"),
    ):
        open_at(typed)
        qtbot.waitUntil(lambda part=part: is_seen(part))
        assert part.hasFocus() and not part.textCursor().hasSelection()
        (mark,) = part.extraSelections()
        assert mark.cursor.selectedText() == words
        QTest.keyClick(part, Qt.Key.Key_Right)
        assert part.extraSelections() == []
    open_at("granary")
    place = form.fields.fields["place"]
    qtbot.waitUntil(lambda: is_seen(place))
    assert place.hasFocus() and not place.hasSelectedText()


def test_how_to_prepare_is_written_in_a_field_like_the_others(rounds, theme, qtbot):
    press(rounds.more)
    # Laid out, it has its height.
    qtbot.waitUntil(lambda: rounds.form.preparation.height() > 36)
    for field in (rounds.form.preparation, rounds.form.fields.fields["place"]):
        seen = field.grab().toImage()
        edges = {seen.pixelColor(x, seen.height() // 2).name() for x in (0, seen.width() - 1)}
        assert edges == {theme.colour("control-border").name()}


def test_what_they_asked_grows_with_its_lines(qtbot, page, rounds, store, northwind):
    over = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30))
    rounds.open_round(over)
    asked = rounds.form.after.asked
    low = asked.area.height()
    for question in ("Why bread?", "Why now?", "And why here?"):
        QTest.keyClicks(asked.area, question)
        QTest.keyClick(asked.area, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.area.height() > 2 * low)
    assert asked.area.verticalScrollBar().maximum() == 0, "all of it is seen"
    QTest.keyClick(asked.area, Qt.Key.Key_Escape)
    assert rounds.form.isHidden()
    assert store.rounds.round(over).asked.splitlines() == ["Why bread?", "Why now?", "And why here?"]


def test_what_was_still_to_come_falls_away_with_a_no_and_comes_back(page, rounds, store, northwind):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30), notes="bring bread")
    store.jobs.change(northwind, answer_expected_on=date(2026, 12, 4))
    facts = page.view.parts.facts
    assert rounds.rows.told[0].note == "bring bread" and facts.expected.isVisibleTo(page)
    dana = store.contacts.add("Dana Quill")
    store.rounds.set_people(rounds.rows.told[0].key, [dana])
    person = store.contacts.contact(dana)
    assert [each.title for each in between_us(store, person, ())] == ["Panel"]
    store.rebounds.log_no(how_far=HowFar.APPLIED_ONLY, job_id=northwind)
    assert rounds.rows.told[0].note == "No longer planned · Dana Quill · bring bread"
    assert not facts.expected.isVisibleTo(page) and between_us(store, person, ()) == ()
    store.undo.undo(store.undo.last_done().id)
    assert rounds.rows.told[0].note == "Dana Quill · bring bread" and facts.expected.isVisibleTo(page)
    assert len(between_us(store, person, ())) == 1


def test_all_that_happened_leads_to_what_was_asked_in_an_interview(page, rounds, store, northwind, window):
    over = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30), picture="The window")
    timeline = page.view.parts.timeline
    (line,) = (row for row in timeline.rows.rows() if row.told.title == "Panel")
    assert line.told.note == "The window"
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.went == [("jobs", round_key(over))]


def test_what_is_still_to_come_is_among_nothing_that_happened(page, store, clock, northwind):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    titles = [row.told.title for row in page.view.parts.timeline.rows.rows()]
    assert titles == ["Lead"] and [line.title for line in page.view.parts.rounds.rows.told] == ["Panel"]
    clock.go_on(days=9)
    page.refresh()
    assert [row.told.title for row in page.view.parts.timeline.rows.rows()] == ["Panel", "Lead"]


def test_an_interview_stands_open_beneath_its_own_line_also_once_its_day_was_changed(
    page, rounds, store, northwind, qtbot
):
    first = store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 26, 10, 0))
    second = store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    lines, form = rounds.rows, rounds.form

    def order():
        shown = [*lines.rows(), form]
        return sorted(shown, key=lambda each: each.mapTo(rounds, QPoint()).y())

    press(lines.rows()[0])
    line, following = lines.rows()
    assert line.told.key == first
    qtbot.waitUntil(lambda: order() == [line, form, following])
    form.day.field.setDate(QDate(2026, 12, 24))
    QTest.keyClick(form.day.field, Qt.Key.Key_Return)
    # It goes to its place as it is closed: while somebody fills it in, it stays where it is.
    qtbot.waitUntil(lambda: order() == [lines.rows()[0], form, lines.rows()[1]])
    assert form.round.id == first and "24 Dec" in lines.rows()[0].told.day
    press(named(form, QAbstractButton, "Done"))
    qtbot.waitUntil(lambda: [each.told.key for each in lines.rows()] == [second, first])
    # A new one stands beneath all of them.
    press(rounds.more)
    qtbot.waitUntil(lambda: order() == [*lines.rows(), form])


def test_tab_goes_from_the_day_of_an_interview_to_its_time(page, rounds, store, northwind, qtbot):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    press(rounds.rows.rows()[0])
    form = rounds.form
    wanted = [form.kind, form.day.field, form.at, form.minutes, form.day.remove]

    def order():
        shown = reading_order(form)
        begins = shown.index(form.kind)
        return shown[begins : begins + len(wanted)]

    qtbot.waitUntil(lambda: order() == wanted)


def test_what_takes_an_interviews_day_away_stands_beside_the_day(page, rounds, store, northwind, qtbot):
    page.resize(880, 600)
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 1, 14, 30))
    press(rounds.rows.rows()[0])
    form = rounds.form

    def stand_beside() -> bool:
        day, cross = (
            each.rect().translated(each.mapTo(form, QPoint())) for each in (form.day.field, form.day.remove)
        )
        return 0 < cross.left() - day.right() < 8 and abs(cross.center().y() - day.center().y()) < 4

    qtbot.waitUntil(stand_beside)


def test_before_you_go_in_is_found_at_an_interview_that_has_not_begun(page, rounds, store, window, northwind):
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 12, 2, 14, 30))
    store.rounds.add(northwind, RoundKind.PHONE, datetime(2026, 11, 20, 9, 30))
    over, ahead = rounds.rows.rows()
    press(over)
    assert not rounds.form.before.isVisibleTo(page)
    press(ahead)
    press(named(rounds.form, QAbstractButton, "Before you go in"))
    assert window.went[-1] == ("before", northwind)
    store.jobs.move(northwind, Stage.CLOSED, Outcome.TURNED_DOWN)
    assert not rounds.form.before.isVisibleTo(page)


def test_the_first_who_is_named_in_an_interview_is_nobody_else(page, rounds, store, northwind):
    store.contacts.add("Dana Quill", job_id=northwind)
    press(rounds.more)
    field = rounds.form.people.field
    assert field.placeholderText() == "Someone"
    enter(field, "Priya Nair")
    assert field.placeholderText() == "Someone else"
    press(named(rounds.form, QAbstractButton, "Priya Nair is in this interview"))
    assert field.placeholderText() == "Someone"


def test_where_a_day_stands_the_time_that_goes_with_it_is_seen_beside_it(page, rounds, store, northwind):
    press(rounds.more)
    form = rounds.form
    assert not form.at.isVisible()
    press(form.day.add)
    page.window().grab()
    assert form.at.isVisible() and form.at.text() == "10:00"
    day, at = (QRect(each.mapTo(form, QPoint()), each.size()) for each in (form.day, form.at))
    assert day.top() <= at.center().y() <= day.bottom(), "on the same line"
