"""The two lists of a job: added to, changed, marked, noted, moved, removed and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout

from rebound_desktop.core.jobs import Side
from rebound_desktop.store import DiskFull
from rebound_desktop.ui.widgets.two_lists import TwoLists
from rebound_desktop.words.done import done_name


@pytest.fixture
def job_id(store) -> int:
    return store.jobs.add("Northwind", "Product manager")


@pytest.fixture
def lists(qtbot, desk, job_id) -> TwoLists:
    shown = TwoLists(desk)
    qtbot.addWidget(shown)
    shown.resize(720, 600)
    shown.show_job(job_id)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


def texts(store, job_id: int, side: Side) -> list[str]:
    return [line.text for line in store.jobs.lines(job_id, side)]


def type_line(field, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_enter_adds_and_the_caret_stays_for_the_next_line(lists, store, job_id):
    type_line(lists.perfect.field, "A product people can hold")
    type_line(lists.perfect.field, "Maria as a manager")
    type_line(lists.not_ideal.field, "55 minutes each way")
    assert texts(store, job_id, Side.PERFECT) == ["A product people can hold", "Maria as a manager"]
    assert texts(store, job_id, Side.NOT_IDEAL) == ["55 minutes each way"]
    assert lists.not_ideal.field.hasFocus()
    assert [row.text.text() for row in lists.perfect.rows] == texts(store, job_id, Side.PERFECT)


def test_a_line_is_changed_in_place_and_the_next_line_keeps_the_focus(qtbot, lists, store, job_id):
    for text in ("one", "two"):
        store.jobs.add_line(job_id, Side.PERFECT, text)
    lists.refresh()
    first, second = (row.text for row in lists.perfect.rows)
    first.setFocus()
    QTest.keyClicks(first, "number ")
    second.setFocus()
    assert texts(store, job_id, Side.PERFECT) == ["number one", "two"]
    assert lists.perfect.rows[1].text is second and second.hasFocus()


def test_escape_brings_the_kept_words_back(lists, store, job_id):
    store.jobs.add_line(job_id, Side.PERFECT, "one")
    lists.refresh()
    field = lists.perfect.rows[0].text
    field.setFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "one"
    assert texts(store, job_id, Side.PERFECT) == ["one"]


def test_emptying_a_line_or_its_cross_removes_it_and_undo_brings_it_back(lists, store, job_id, window):
    for text in ("one", "two"):
        store.jobs.add_line(job_id, Side.NOT_IDEAL, text)
    lists.refresh()
    first = lists.not_ideal.rows[0].text
    first.setFocus()
    first.selectAll()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert texts(store, job_id, Side.NOT_IDEAL) == ["two"]
    assert lists.not_ideal.rows[0].text.hasFocus()
    QTest.mouseClick(lists.not_ideal.rows[0].remove, Qt.MouseButton.LeftButton)
    assert texts(store, job_id, Side.NOT_IDEAL) == []
    assert window.offered_undo == [True, True]
    store.undo.undo(store.undo.last_done().id)
    lists.refresh()
    assert texts(store, job_id, Side.NOT_IDEAL) == ["two"]
    assert [row.text.text() for row in lists.not_ideal.rows] == ["two"]


def test_look_for_it_again_is_a_switch(lists, store, job_id):
    store.jobs.add_line(job_id, Side.PERFECT, "Two days at home")
    lists.refresh()
    row = lists.perfect.rows[0]
    assert not row.mark.isChecked()
    QTest.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    assert store.jobs.lines(job_id)[0].look_again
    assert row.mark.isChecked() and row.chip.text() == "look for again"
    row.mark.setFocus()
    QTest.keyClick(row.mark, Qt.Key.Key_Space)
    assert not store.jobs.lines(job_id)[0].look_again
    assert not row.mark.isChecked() and row.chip.isHidden()


def test_a_note_for_next_time(lists, store, job_id):
    store.jobs.add_line(job_id, Side.NOT_IDEAL, "55 minutes each way")
    lists.refresh()
    row = lists.not_ideal.rows[0]
    row.note_button.setFocus()
    QTest.keyClick(row.note_button, Qt.Key.Key_Space)
    assert row.note.hasFocus()
    QTest.keyClicks(row.note, "at most 30 minutes")
    QTest.keyClick(row.note, Qt.Key.Key_Return)
    assert store.jobs.lines(job_id)[0].next_time == "at most 30 minutes"
    assert row.chip.text() == "at most 30 minutes next time"
    assert row.note.isHidden() and row.text.hasFocus()


def test_alt_and_an_arrow_move_a_line(lists, store, job_id):
    for text in ("one", "two", "three"):
        store.jobs.add_line(job_id, Side.PERFECT, text)
    lists.refresh()
    last = lists.perfect.rows[2].text
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(store, job_id, Side.PERFECT) == ["one", "three", "two"]
    assert [row.text.text() for row in lists.perfect.rows] == ["one", "three", "two"]
    assert last.hasFocus()


def test_a_line_that_was_moved_goes_back_in_one_stroke_and_nothing_else_does(lists, store, job_id):
    one, two, three = (store.jobs.add_line(job_id, Side.PERFECT, text) for text in ("one", "two", "three"))
    lists.refresh()
    before = store.undo.last_done()
    last = lists.perfect.rows[2].text
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    done = store.undo.last_done()
    assert (done.verb, done.subject) == ("lines_ordered", "Northwind")
    assert done_name(done) == "Line moved: Northwind"
    store.undo.undo(done.id)
    assert [line.id for line in store.jobs.lines(job_id)] == [one, two, three]
    assert store.undo.last_done() == before
    store.jobs.order_lines(job_id, [one, two, three])
    assert store.undo.last_done() == before


def test_leaving_adds_what_stands_in_the_fields(lists, store, job_id):
    QTest.keyClicks(lists.perfect.field, "half typed")
    assert lists.typed_texts() == ["half typed"]
    assert lists.take_typed()
    assert texts(store, job_id, Side.PERFECT) == ["half typed"]
    assert lists.typed_texts() == []


def test_another_job_takes_nothing_of_the_first(lists, store, job_id):
    other = store.jobs.add("Tailspin")
    QTest.keyClicks(lists.not_ideal.field, "belongs to Northwind")
    lists.show_job(other)
    assert texts(store, job_id, Side.NOT_IDEAL) == ["belongs to Northwind"]
    assert lists.not_ideal.rows == () and lists.typed_texts() == []


def test_a_refused_line_keeps_its_words(lists, store, job_id, monkeypatch):
    def full(*_args, **_fields):
        raise DiskFull()

    store.jobs.add_line(job_id, Side.PERFECT, "one")
    lists.refresh()
    monkeypatch.setattr(store.jobs, "add_line", full)
    monkeypatch.setattr(store.jobs, "change_line", full)
    QTest.keyClicks(lists.perfect.rows[0].text, "number ")
    QTest.keyClicks(lists.perfect.field, "new")
    assert not lists.take_typed()
    assert lists.typed_texts() == ["new", "number one"]
    monkeypatch.undo()
    assert lists.take_typed()
    assert texts(store, job_id, Side.PERFECT) == ["number one", "new"]


def test_what_is_being_typed_outlives_a_refresh(lists, store, job_id):
    store.jobs.add_line(job_id, Side.PERFECT, "one")
    lists.refresh()
    field = lists.perfect.rows[0].text
    field.setFocus()
    QTest.keyClicks(field, "only ")
    store.jobs.add_line(job_id, Side.PERFECT, "two")
    lists.refresh()
    assert field.text() == "only one" and field.hasFocus() and field.textCursor().position() == 5
    assert len(lists.perfect.rows) == 2


def test_narrow_lists_stand_beneath_each_other_and_long_lines_wrap(qtbot, lists, store, job_id):
    store.jobs.add_line(job_id, Side.PERFECT, "They ask before they decide, and say so when wrong " * 4)
    lists.refresh()
    layout = lists.layout()
    assert isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.LeftToRight
    qtbot.waitUntil(lambda: lists.perfect.rows[0].text.height() > 80)
    lists.resize(400, 600)
    assert layout.direction() is QBoxLayout.Direction.TopToBottom


def test_everything_that_takes_the_focus_has_a_name(lists, store, job_id):
    store.jobs.add_line(job_id, Side.PERFECT, "Two days at home")
    lists.refresh()
    row = lists.perfect.rows[0]
    assert row.text.accessibleName() == "Two days at home"
    assert row.mark.accessibleName() == "Look for it again: Two days at home"
    assert row.remove.accessibleName() == "Remove: Two days at home"
    assert lists.perfect.field.accessibleName()


def test_the_words_have_the_whole_width_until_one_comes_near(lists, store, job_id, qtbot):
    store.jobs.add_line(job_id, Side.PERFECT, "Four days a week, and they meant it, all of them")
    lists.refresh()
    row = lists.perfect.rows[0]
    lists.not_ideal.field.setFocus()
    qtbot.waitUntil(lambda: row.text.width() > row.width() - 12)
    row.text.setFocus()
    qtbot.waitUntil(lambda: not row.tools.geometry().intersects(row.text.geometry()))
    assert row.tools.isVisible()


def test_a_click_on_the_words_under_buttons_that_are_not_seen_is_the_words(lists, store, job_id, qtbot):
    store.jobs.add_line(job_id, Side.PERFECT, "Four days a week, and they meant it, all of them")
    lists.refresh()
    row = lists.perfect.rows[0]
    lists.not_ideal.field.setFocus()
    qtbot.waitUntil(lambda: row.text.width() > row.width() - 12)
    assert row.childAt(row.remove.mapTo(row, row.remove.rect().center())) is row.text.viewport()


def test_a_line_that_was_added_is_heard_and_one_that_was_refused_is_not(
    lists, store, heard, monkeypatch: pytest.MonkeyPatch
):
    type_line(lists.perfect.field, " Kind ")
    assert heard == ["Added: Kind"]

    def refuse(*_args, **_fields):
        raise DiskFull(store.folder)

    monkeypatch.setattr(store.jobs, "add_line", refuse)
    type_line(lists.perfect.field, "Calm")
    assert lists.perfect.field.text() == "Calm" and heard == ["Added: Kind"]
