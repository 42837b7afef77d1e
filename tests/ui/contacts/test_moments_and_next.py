"""Moments of one's own kind, put right and taken away; what to do next in one's own words, on one's own day."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import Direction, NextKind, TouchKind
from rebound_desktop.core.jobs import RoundKind
from rebound_desktop.core.person import Person
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.between import Happening
from rebound_desktop.ui.contacts.moment import MomentForm
from rebound_desktop.ui.contacts.next_fields import NextFields
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.contacts.timeline import TimelineRow
from rebound_desktop.ui.page import Desk, Page, round_key
from rebound_desktop.ui.preferences.page import SettingsPage
from rebound_desktop.ui.tab_order import reading_order
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Words
from tests.ui.conftest import Window, named, said

TODAY = date(2026, 11, 23)
# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Furnish = Callable[..., Page]


@pytest.fixture
def maria(store: Store) -> int:
    """Someone at Northwind."""
    return store.people.add(Person("Maria Lindqvist", company="Northwind", tags=("panel",)))


@pytest.fixture
def page(furnish: Furnish, maria: int) -> ContactsPage:
    """Her page."""
    return cast(ContactsPage, furnish(ContactsPage, maria))


def titles(page: ContactsPage) -> list[str]:
    return [row.happening.title for row in page.person.timeline.rows()]


def undo(store: Store) -> None:
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)


def test_a_kind_of_ones_own_has_a_word_that_is_offered_again(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    form = page.person.moment
    page.person.begin_moment()
    assert not form.own.isVisible()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_9)
    qtbot.keyClicks(form.own, "A walk")
    qtbot.keyClick(form.own, Qt.Key.Key_Return)
    (touch,) = store.contacts.touches(maria)
    assert (touch.kind, touch.own_kind) == (TouchKind.OWN, "A walk")
    assert titles(page) == ["A walk"]
    page.person.begin_moment()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_9)
    assert form.own.text() == "A walk" and form.own.completer().model().rowCount() == 1


def test_tab_leads_from_the_head_through_a_moment_in_the_order_that_is_seen(
    page: ContactsPage,
) -> None:
    form = page.person.moment
    page.person.begin_moment()
    order = reading_order(page)
    came_to = order[order.index(page.person.head.more) + 1 :]
    keep, away = (named(form, QAbstractButton, name) for name in ("Keep", "Not now"))
    expected = [form.kinds.focusProxy(), form.directions.focusProxy(), form.note, form.day, keep, away]
    assert came_to[:6] == expected
    assert not form.isAncestorOf(came_to[6])


def test_a_moment_is_put_right_day_kind_words_and_with_whom(
    page: ContactsPage, store: Store, maria: int, window: Window, qtbot: QtBot
) -> None:
    tom = store.contacts.add("Tom Okafor")
    store.contacts.plan_next(tom, NextKind.THANK, TODAY)
    store.contacts.log_touch(maria, TouchKind.CALL, note="spoke of bread")
    (row,) = page.person.timeline.rows()
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    form = page.person.moment
    assert form.note.text() == "spoke of bread" and form.who.text() == "Maria Lindqvist"
    form.kinds.choose(TouchKind.CARD)
    form.directions.choose(Direction.MINE)
    form.note.setText("spoke of rye")
    form.day.show_day(TODAY - timedelta(days=2), TODAY)
    form.who.setText("nobody known")
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    assert window.said[-1] == "Nobody here is called nobody known." and form.is_open
    form.who.setText("tom okafor")
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    (touch,) = store.contacts.touches(tom)
    assert (touch.kind, touch.note, touch.on_day) == (TouchKind.CARD, "spoke of rye", date(2026, 11, 21))
    assert store.contacts.touches(maria) == () and window.offered_undo[-1]
    assert store.contacts.next_step(tom) is None, "the card answers what was planned with him"
    undo(store)
    assert titles(page) == ["You talked on the phone"]
    assert store.contacts.next_step(tom) is not None


def test_a_moment_and_a_plan_wait_for_a_day_that_can_be_understood(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    page.person.begin_moment()
    form = page.person.moment
    qtbot.keyClicks(form.note, "She called")
    form.day.setFocus()
    form.day.selectAll()
    qtbot.keyClicks(form.day, "31.11.2026")
    qtbot.mouseClick(named(form, QAbstractButton, "Keep"), Qt.MouseButton.LeftButton)
    assert form.isVisible() and store.contacts.touches(maria) == ()
    assert page.leave() and len(store.contacts.touches(maria)) == 1, "leaving loses no word"
    page.person.next.change.click()
    fields = page.person.next.fields
    fields.day.field.setFocus()
    fields.day.field.selectAll()
    qtbot.keyClicks(fields.day.field, "31.11.2026")
    fields.done.click()
    assert fields.isVisible() and fields.day.field.hasFocus()
    fields.done.click()
    assert not fields.isVisible()


def test_an_interview_stands_between_you_once_with_whom_else(
    page: ContactsPage, store: Store, maria: int
) -> None:
    job = store.jobs.add("Northwind", "Baker")
    tom = store.contacts.add("Tom Okafor")
    met = store.rounds.add(job, RoundKind.PANEL, datetime(2026, 11, 19, 10), picture="She moved her chair.")
    store.rounds.set_people(met, [maria, tom])
    assert titles(page) == ["Panel, with Tom Okafor"]
    store.contacts.log_touch(maria, TouchKind.INTERVIEW, on_day=date(2026, 11, 19), note="Out of the light.")
    (row,) = page.person.timeline.rows()
    assert (row.happening.title, row.happening.note) == ("Panel, with Tom Okafor", "Out of the light.")
    assert (row.happening.room, row.happening.key) == ("jobs", round_key(met))


def test_what_is_next_is_given_other_words_and_another_day(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    card = page.person.next
    qtbot.mouseClick(card.change, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.fields.note, "Ask about the kettle test")
    qtbot.keyClick(card.fields.note, Qt.Key.Key_Tab)
    step = store.contacts.next_step(maria)
    assert step is not None and step.note == "Ask about the kettle test"
    card.fields.day.put(date(2027, 2, 1))
    card.fields.day.chosen.emit()
    card.fields.kind.setCurrentIndex(card.fields.kind.findData(NextKind.CHECK_BACK.value))
    card.fields.kind.activated.emit(card.fields.kind.currentIndex())
    step = store.contacts.next_step(maria)
    assert step is not None and (step.kind, step.due_on) == (NextKind.CHECK_BACK, date(2027, 2, 1))
    qtbot.mouseClick(card.fields.done, Qt.MouseButton.LeftButton)
    assert card.fields.isHidden() and "Ask about the kettle test" in said(card)
    undo(store)
    step = store.contacts.next_step(maria)
    assert step is not None and step.kind is NextKind.HELLO_AGAIN


def test_something_else_is_planned_in_ones_own_words(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot, window: Window
) -> None:
    card = page.person.next
    qtbot.mouseClick(card.other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.fields.note, "Send the recipe")
    assert page.typed_texts() == ["Send the recipe"] and store.contacts.next_step(maria) is None
    qtbot.keyClick(card.fields.note, Qt.Key.Key_Return)
    step = store.contacts.next_step(maria)
    assert step is not None and (step.kind, step.note) == (NextKind.HELLO_AGAIN, "Send the recipe")
    assert window.offered_undo[-1] and card.fields.isHidden()


def test_words_of_a_step_are_kept_on_leaving(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    qtbot.mouseClick(page.person.next.change, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.person.next.fields.note, "about rye")
    assert page.leave()
    step = store.contacts.next_step(maria)
    assert step is not None and step.note == "about rye"


def test_it_is_put_off_until_any_day(page: ContactsPage, store: Store, maria: int, qtbot: QtBot) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    page.person.next.until.menu().actions()[-1].trigger()
    page.person.next.until_day.show_day(date(2027, 1, 7), date.max)
    qtbot.keyClick(page.person.next.until_day, Qt.Key.Key_Return)
    step = store.contacts.next_step(maria)
    assert step is not None and step.due_on == date(2027, 1, 7)


def test_hello_is_said_to_everybody_with_a_tag(page: ContactsPage, store: Store, maria: int) -> None:
    menu = page.person.next.often.menu()
    everybody = next(action.menu() for action in menu.actions() if action.text() == "Everybody tagged panel")
    next(action for action in everybody.actions() if action.text() == "every six months").trigger()
    step = store.contacts.next_step(maria)
    assert step is not None and step.due_on == date(2027, 5, 23)


def test_wishing_well_is_suggested_only_once_it_is_switched_on(
    furnish: Furnish, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.plan_next(maria, NextKind.THANK, TODAY, checks_back_from=TODAY - timedelta(days=4))
    store.contacts.log_touch(maria, TouchKind.CARD, Direction.MINE)
    step = store.contacts.next_step(maria)
    assert step is not None and step.kind is NextKind.CHECK_BACK
    settings = furnish(SettingsPage)
    switch = named(settings, QCheckBox, "Suggest wishing well when the one they chose begins")
    assert isinstance(switch, QAbstractButton)
    qtbot.mouseClick(
        switch, Qt.MouseButton.LeftButton, pos=switch.rect().topLeft() + switch.rect().bottomLeft() / 2
    )
    step = store.contacts.next_step(maria)
    assert step is not None and (step.kind, step.due_on) == (NextKind.CONGRATULATE, date(2026, 12, 19))


def test_enter_tries_once_to_keep_what_is_refused_and_the_words_stay(
    page: ContactsPage, store: Store, maria: int, theme: Theme, qtbot: QtBot
) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    tried: list[str] = []

    def refuse(_kind: NextKind, _day: date, note: str) -> bool:
        tried.append(note)
        return False

    fields = NextFields(theme, lambda: TODAY, refuse)
    qtbot.addWidget(fields)
    fields.show()
    fields.activateWindow()
    qtbot.waitUntil(fields.isActiveWindow)
    fields.begin(store.contacts.next_step(maria), TODAY)
    qtbot.keyClicks(fields.note, "about rye")
    for tries in (1, 2):
        qtbot.keyClick(fields.note, Qt.Key.Key_Return)
        assert tried == ["about rye"] * tries and fields.note.text() == "about rye"


def test_esc_leads_back_to_what_opened_the_fields_and_keeps_their_words(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    card = page.person.next
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card.other.setFocus()
    qtbot.keyClick(card.other, Qt.Key.Key_Space)
    qtbot.keyClick(card.fields.note, Qt.Key.Key_Escape)
    assert card.fields.isHidden() and card.other.hasFocus()
    qtbot.keyClick(card.other, Qt.Key.Key_Space)
    qtbot.keyClicks(card.fields.note, "about rye")
    qtbot.keyClick(card.fields.note, Qt.Key.Key_Escape)
    step = store.contacts.next_step(maria)
    assert card.fields.isHidden() and step is not None and step.note == "about rye"


def test_esc_leads_back_from_the_day_to_put_off_to(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    card = page.person.next
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card.until.setFocus()
    card.until.menu().actions()[-1].trigger()
    assert card.until_day.hasFocus()
    qtbot.keyClick(card.until_day, Qt.Key.Key_Escape)
    assert not card.until_day.isVisible() and card.until.hasFocus()


def test_words_that_are_no_plan_now_come_back_by_undo(
    page: ContactsPage, store: Store, maria: int, window: Window, qtbot: QtBot
) -> None:
    card = page.person.next
    qtbot.mouseClick(card.other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.fields.note, "Send the recipe")
    qtbot.mouseClick(card.fields.away, Qt.MouseButton.LeftButton)
    assert card.fields.isHidden() and store.contacts.next_step(maria) is None
    assert window.said[-1] == "Next step dropped" and window.offered_undo[-1]
    undo(store)
    step = store.contacts.next_step(maria)
    assert step is not None and step.note == "Send the recipe"


def test_words_for_somebody_who_rests_are_no_plan_now_and_none_later(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.pause([maria])
    card = page.person.next
    qtbot.mouseClick(card.other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.fields.note, "Send the recipe")
    qtbot.mouseClick(card.fields.away, Qt.MouseButton.LeftButton)
    undone = store.undo.last_undone()
    assert card.fields.isHidden() and undone is not None
    store.contacts.pause([maria], paused=False)
    assert store.contacts.next_step(maria) is None


def test_without_words_not_now_leaves_nothing(
    page: ContactsPage, store: Store, maria: int, window: Window, qtbot: QtBot
) -> None:
    before = store.undo.last_done()
    qtbot.mouseClick(page.person.next.other, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.person.next.fields.away, Qt.MouseButton.LeftButton)
    page.person.begin_moment()
    qtbot.mouseClick(named(page.person.moment, QAbstractButton, "Not now"), Qt.MouseButton.LeftButton)
    assert store.undo.last_done() == before and window.said == []


def test_a_line_about_a_moment_that_is_not_noted_now_comes_back_by_undo(
    page: ContactsPage, store: Store, maria: int, window: Window, qtbot: QtBot
) -> None:
    form = page.person.moment
    page.person.begin_moment()
    qtbot.keyClicks(form.note, "spoke of bread")
    qtbot.mouseClick(named(form, QAbstractButton, "Not now"), Qt.MouseButton.LeftButton)
    assert not form.isVisible() and store.contacts.touches(maria) == ()
    assert window.said[-1] == "Moment removed" and window.offered_undo[-1]
    undo(store)
    (touch,) = store.contacts.touches(maria)
    assert touch.note == "spoke of bread"


def test_a_moment_that_is_not_put_right_now_is_as_it_was_and_its_words_come_back_by_redo(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.log_touch(maria, TouchKind.CALL, note="spoke of bread")
    (row,) = page.person.timeline.rows()
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    form = page.person.moment
    form.who.setText("nobody known")
    form.note.setText("spoke of rye")
    qtbot.mouseClick(named(form, QAbstractButton, "Not now"), Qt.MouseButton.LeftButton)
    assert not form.isVisible() and store.contacts.touches(maria)[0].note == "spoke of bread"
    undone = store.undo.last_undone()
    assert undone is not None
    store.undo.redo(undone.id)
    assert store.contacts.touches(maria)[0].note == "spoke of rye"


def test_what_was_done_before_stays_when_a_moment_is_not_put_right_now(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    store.contacts.add("Iris Lund")
    store.contacts.log_touch(maria, TouchKind.CALL, note="spoke of bread")
    job = store.jobs.add("Northwind")
    (row,) = page.person.timeline.rows()
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    form = page.person.moment
    form.who.setText("Iris Lund")
    qtbot.mouseClick(named(form, QAbstractButton, "Not now"), Qt.MouseButton.LeftButton)
    assert not form.isVisible() and len(store.contacts.touches(maria)) == 1
    assert store.jobs.job(job) is not None


def test_somebody_new_is_not_noted_by_a_moment_that_is_not_noted_now(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    form = MomentForm(desk)
    qtbot.addWidget(form)
    form.open(None, new="Priya")
    qtbot.keyClicks(form.note, "spoke of bread")
    qtbot.mouseClick(named(form, QAbstractButton, "Not now"), Qt.MouseButton.LeftButton)
    assert not form.is_open and store.contacts.lines() == ()
    undone = store.undo.last_undone()
    assert undone is not None
    store.undo.redo(undone.id)
    (priya,) = store.contacts.lines()
    assert store.contacts.touches(priya.id)[0].note == "spoke of bread"


def test_of_many_moments_one_that_is_put_right_is_told_again_alone(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them were, and each that showed itself had the others laid out anew."""
    for days in range(60):
        store.contacts.log_touch(
            maria, TouchKind.CALL, note=f"No. {days}", on_day=TODAY - timedelta(days=days)
        )
    timeline, asked = page.person.timeline, [0]
    height = Words.heightForWidth

    def counted(words: Words, width: int) -> int:
        asked[0] += 1
        return height(words, width)

    qtbot.waitUntil(lambda: len(timeline.rows()) == 40)
    monkeypatch.setattr(Words, "heightForWidth", counted)
    timeline.show_all((), TODAY, anew=True)
    page.person.show_contact(store.contacts.contact(maria))
    qtbot.waitUntil(lambda: len(timeline.rows()) == 40)
    assert asked[0] < 5000, "laid out a few times, not once for each row"
    told: list[str] = []
    tell = TimelineRow.tell

    def noted(row: TimelineRow, happening: Happening, day: str) -> None:
        told.append(happening.note)
        tell(row, happening, day)

    monkeypatch.setattr(TimelineRow, "tell", noted)
    touch = store.contacts.touches(maria)[7]
    store.contacts.change_touch(touch.id, touch.kind, touch.direction, touch.on_day, "Another word")
    qtbot.waitUntil(lambda: told == ["Another word"])


def test_of_many_moments_one_that_comes_or_goes_leaves_the_others_as_they_are(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each row beneath it told of something else: of 300, half a second for one more call."""
    for days in range(30):
        store.contacts.log_touch(
            maria, TouchKind.CALL, note=f"No. {days}", on_day=TODAY - timedelta(days=days + 1)
        )
    page.person.show_contact(store.contacts.contact(maria))
    timeline = page.person.timeline
    qtbot.waitUntil(lambda: len(timeline.rows()) == 30)
    told: list[str] = []
    tell = TimelineRow.tell

    def noted(row: TimelineRow, happening: Happening, day: str) -> None:
        told.append(happening.note)
        tell(row, happening, day)

    monkeypatch.setattr(TimelineRow, "tell", noted)
    fifth = timeline.rows()[4]
    fifth.setFocus()
    touch = store.contacts.log_touch(maria, TouchKind.CALL, note="New", on_day=TODAY)
    qtbot.waitUntil(lambda: told == ["New"])
    notes = [f"No. {days}" for days in range(30)]
    assert [row.happening.note for row in timeline.rows()] == ["New", *notes]
    assert timeline.rows()[5] is fifth and fifth.hasFocus(), "it still tells of the same"
    timeline.rows()[0].setFocus()
    came_to: list[QWidget | None] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    noting = application.focusChanged.connect(lambda _, now: came_to.append(now))
    store.contacts.remove_touch(touch)
    qtbot.waitUntil(lambda: [row.happening.note for row in timeline.rows()] == notes)
    application.disconnect(noting)
    assert told == ["New"] and timeline.rows()[0].hasFocus()
    # Nobody looked through the window for where the keyboard goes on meanwhile.
    assert [now for now in came_to if now is not None] == [timeline.rows()[0]]
