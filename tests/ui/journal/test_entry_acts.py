"""Questions, earlier versions, lessons, setting aside, and what an entry belongs to."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QToolTip

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.ui.journal.choose import ChooseDay, ChooseJob
from tests.ui.conftest import named, said


def _click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_questions_come_one_at_a_time(open_journal, store, qtbot):
    page = open_journal(0)
    guide, area = page.entry.guide, page.entry.area
    _click(qtbot, guide.ask)
    first = guide.question
    assert area.text() == f"> {first.text}\n\n" and area.hasFocus() and guide.is_asking
    _click(qtbot, guide.skip)
    second = guide.question
    assert second != first and first.text not in area.text()
    qtbot.keyClicks(area, "An answer")
    _click(qtbot, guide.next)
    assert area.text() == f"> {second.text}\n\nAn answer\n\n> {guide.question.text}\n\n"
    _click(qtbot, guide.lighter)
    assert guide.question.step == -1
    assert page.leave()
    assert store.journal.entry(page.entry.entry_id).text == f"> {second.text}\n\nAn answer"
    assert store.journal.prompts_of(page.entry.entry_id) == ((second.id, second.text),)


def test_an_unanswered_question_leaves_no_entry(open_journal, qtbot, store):
    page = open_journal(0)
    _click(qtbot, page.entry.guide.ask)
    qtbot.keyClicks(page.entry.area, "x")
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Backspace)
    assert page.leave() and store.journal.lines() == ()
    assert page.entry.area.text() == "" and not page.entry.guide.is_asking


def test_stop_here_leaves_for_a_line_to_stand_on(open_journal, qtbot, store, window):
    page = open_journal(store.journal.write("A page"))
    _click(qtbot, page.entry.guide.ask)
    _click(qtbot, page.entry.guide.stop)
    assert window.went == [("stop", None)]
    assert store.journal.entry(page.entry.entry_id).text == "A page"


def test_an_answered_question_is_not_asked_again(open_journal, qtbot, store):
    page = open_journal(0)
    _click(qtbot, page.entry.guide.ask)
    answered = page.entry.guide.question
    qtbot.keyClicks(page.entry.area, "Yes")
    assert page.leave()
    _click(qtbot, page.entry.guide.ask)
    assert page.entry.guide.question.id != answered.id


def test_an_earlier_version_comes_back_and_goes_again(open_journal, store, qtbot):
    page = open_journal(0)
    area = page.entry.area
    qtbot.keyClicks(area, "How it was")
    assert page.leave()
    area.selectAll()
    qtbot.keyClicks(area, "How it is")
    page.menu.versions.trigger()
    assert page.content.currentWidget() is page.versions
    # What went and what came stand in one text; switched off, the earlier one reads as it did.
    assert page.versions.text.text() == "How it wasis" and page.versions.text.isReadOnly()
    page.versions.shows_changes.setChecked(False)
    assert page.versions.text.text() == "How it was"
    _click(qtbot, page.versions.restore)
    assert page.content.currentWidget() is page.entry and area.text() == "How it was"
    store.undo.undo(store.undo.last_done().id)
    assert area.text() == "How it is"


def test_versions_list_only_what_reads_otherwise(open_journal, store):
    page = open_journal(store.journal.write("Only this"))
    page.menu.versions.trigger()
    assert not page.versions.times.isVisible() and not page.versions.restore.isVisible()
    page.versions.done.emit()
    assert page.content.currentWidget() is page.entry and page.entry.area.hasFocus()


def test_set_aside_shows_the_next_and_undo_brings_it_back(open_journal, store, qtbot, window, clock):
    older = store.journal.write("Older")
    clock.go_on(hours=1)
    newer = store.journal.write("Newer")
    page = open_journal(newer)
    page.menu.aside.trigger()
    assert store.journal.entry(newer) is None and page.entry.entry_id == older
    assert window.said[-1] == "Entry set aside" and window.offered_undo[-1]
    store.undo.undo(store.undo.last_done().id)
    assert page.entry.entry_id == newer and len(page.side.rows) == 2
    for _ in range(2):
        page.menu.aside.trigger()
    assert page.entry.entry_id is None and page.entry.area.text() == "" and page.side.rows == ()


def test_chosen_words_become_a_lesson(open_journal, store, window):
    key = store.journal.write("I can wait. That is new.")
    page = open_journal(key)
    cursor = page.entry.area.textCursor()
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    page.entry.area.setTextCursor(cursor)
    page.menu.lesson.trigger()
    (lesson,) = store.lessons.all()
    assert (lesson.text, lesson.entry_id) == ("I can wait.", key)
    assert window.said[-1] == "Lesson kept"


def test_a_lesson_is_typed_changed_and_leads_to_its_entry(open_journal, store, qtbot):
    key = store.journal.write("A day")
    page = open_journal(key)
    page.menu.lesson.trigger()
    assert page.entry.lesson.field.hasFocus()
    qtbot.keyClicks(page.entry.lesson.field, "Ask earlier")
    qtbot.keyClick(page.entry.lesson.field, Qt.Key.Key_Return)
    assert not page.entry.lesson.isVisible()
    _click(qtbot, page.side.lessons)
    (row,) = page.lessons.list.rows.values()
    _click(qtbot, row.change)
    row.field.selectAll()
    qtbot.keyClicks(row.field, "Ask earlier, and twice")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert [lesson.text for lesson in store.lessons.all()] == ["Ask earlier, and twice"]
    (row,) = page.lessons.list.rows.values()
    _click(qtbot, row.source)
    assert page.content.currentWidget() is page.entry and page.entry.entry_id == key
    _click(qtbot, page.side.lessons)
    (row,) = page.lessons.list.rows.values()
    _click(qtbot, row.aside)
    assert store.lessons.all() == () and page.lessons.list.rows == {}


def test_a_lesson_half_typed_is_kept_on_leaving(open_journal, store, qtbot):
    page = open_journal(store.journal.write("A day"))
    _click(qtbot, page.side.lessons)
    qtbot.keyClicks(page.lessons.field, "Half typed")
    assert page.leave()
    assert [lesson.text for lesson in store.lessons.all()] == ["Half typed"]


def test_an_entry_is_linked_dated_and_marked(open_journal, store, qtbot):
    page = open_journal(store.journal.write("A day"))
    job = store.jobs.add("Northwind", "Analyst", Stage.APPLIED)
    store.jobs.add("Contoso")
    page.menu.link.trigger()
    ask = page.findChild(ChooseJob)
    qtbot.keyClicks(ask.search, "north")
    qtbot.keyClick(ask.search, Qt.Key.Key_Return)
    page.menu.day.trigger()
    day = page.findChild(ChooseDay)
    day.day.setDate(QDate(2025, 3, 2))
    day._take()
    page.menu.only_for_me.trigger()
    entry = store.journal.entry(page.entry.entry_id)
    assert (entry.job_id, entry.day, entry.only_for_me) == (job, date(2025, 3, 2), True)
    head = page.entry.head
    assert head.job.text() == "Northwind" and head.only_for_me.isVisible()
    assert head.day.text() == "Sunday 2 March 2025"


@pytest.mark.parametrize("by", ["mouse", "keyboard", "screen reader"])
@pytest.mark.parametrize("is_blank", [False, True])
def test_the_day_at_the_head_opens_what_another_one_is_chosen_by(open_journal, store, qtbot, by, is_blank):
    page = open_journal(0 if is_blank else store.journal.write("A day"))
    pill = page.entry.head.day
    assert pill.height() >= 24 and pill.accessibleDescription() == "Change the day"
    if by == "mouse":
        _click(qtbot, pill)
    elif by == "keyboard":
        pill.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(pill, Qt.Key.Key_Return)
    else:
        heard = QAccessible.queryAccessibleInterface(pill)
        assert heard.role() is QAccessible.Role.Button
        assert heard.text(QAccessible.Text.Name) == "Monday 23 November"
        heard.actionInterface().doAction("Press")
        qtbot.waitUntil(lambda: page.findChild(ChooseDay) is not None)
    ask = page.findChild(ChooseDay)
    assert ask.isVisible() and ask.day.day() == date(2026, 11, 23)
    ask.day.setDate(QDate(2025, 3, 2))
    _click(qtbot, named(ask, QAbstractButton, "Keep"))
    assert pill.text() == "Sunday 2 March 2025"
    if is_blank:
        qtbot.keyClicks(page.entry.area, "Begun on it")
        page.entry.area.keep_now()
    assert store.journal.entry(page.entry.entry_id).day == date(2025, 3, 2)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_day_that_is_not_understood_changes_none(open_journal, store, window, qtbot):
    page = open_journal(store.journal.write("A day"))
    day = store.journal.entry(page.entry.entry_id).day
    page.menu.day.trigger()
    ask = page.findChild(ChooseDay)
    ask.day.selectAll()
    qtbot.keyClicks(ask.day, "31.11.2026")
    for press in ("Tab", "Keep"):
        if press == "Tab":
            qtbot.keyClick(ask.day, Qt.Key.Key_Tab)
        else:
            _click(qtbot, named(ask, QAbstractButton, "Keep"))
    assert ask.isVisible() and window.said == []
    assert store.journal.entry(page.entry.entry_id).day == day
    qtbot.waitUntil(lambda: "31.11.2026" in QToolTip.text())
    ask.day.selectAll()
    qtbot.keyClicks(ask.day, "30.11.2025")
    _click(qtbot, named(ask, QAbstractButton, "Keep"))
    assert store.journal.entry(page.entry.entry_id).day == date(2025, 11, 30)
    assert window.said == ["Day changed"]


def test_of_several_jobs_at_a_company_a_page_says_which_one(open_journal, store):
    job = store.jobs.add("Northwind", "Analyst", Stage.APPLIED)
    page = open_journal(store.journal.write("A day", job_id=job))
    assert page.entry.head.job.text() == "Northwind"
    store.jobs.add("Northwind", "Baker")
    page.refresh()
    assert page.entry.head.job.text() == "Northwind, Analyst"
    assert not page.entry.head.job.toolTip()


def test_a_long_name_of_a_job_is_whole_in_its_tool_tip(open_journal, store):
    title = "Head of everything that begins with a letter " * 4
    job = store.jobs.add("Northwind", title, Stage.APPLIED)
    store.jobs.add("Northwind", "Baker")
    head = open_journal(store.journal.write("A day", job_id=job)).entry.head
    assert head.job.toolTip() == store.jobs.job(job).name
    assert head.job.geometry().right() < head.more.mapTo(head, head.more.rect().topLeft()).x()


@pytest.mark.parametrize("size", [(648, 600), (1048, 800), (500, 600)])
def test_everything_focusable_has_a_name(open_journal, store, size):
    store.lessons.add("A lesson", entry_id=store.journal.write("A page"))
    page = open_journal(size=size)
    for view in (page.entry, page.lessons, page.versions):
        page.content.setCurrentWidget(view)
        for widget in page.findChildren(type(page.side.search).__mro__[2]) + page.findChildren(
            type(page.side.add_button)
        ):
            if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                text = widget.text() if hasattr(widget, "text") else ""
                assert widget.accessibleName() or text


def test_in_a_narrow_room_list_and_page_take_turns(open_journal, store, qtbot):
    key = store.journal.write("A page")
    page = open_journal(size=(500, 600))
    assert page.side.isVisible() and not page.entry.isVisible()
    qtbot.keyClick(page.side.view, Qt.Key.Key_Return)
    assert page.entry.isVisible() and not page.side.isVisible() and page.entry.entry_id == key
    page.entry.head.more.setFocus()
    page.focus_search()
    assert page.side.search.hasFocus()


def test_a_lesson_begun_and_not_wanted_now_is_one_undo_away(open_journal, store, qtbot, window):
    page = open_journal(store.journal.write("A day"))
    page.menu.lesson.trigger()
    qtbot.keyClicks(page.entry.lesson.field, "Ask earlier")
    page.entry.lesson.cancel.click()
    assert not page.entry.lesson.isVisible() and store.lessons.all() == ()
    assert window.said[-1] == "Lesson set aside"
    store.undo.undo(store.undo.last_done().id)
    assert [lesson.text for lesson in store.lessons.all()] == ["Ask earlier"]


def test_words_half_typed_are_kept_before_others_take_their_place(open_journal, store, qtbot):
    page = open_journal(store.journal.write("Be kind."))
    page.menu.lesson.trigger()
    qtbot.keyClicks(page.entry.lesson.field, "Ask earlier")
    page.entry.area.selectAll()
    page.menu.kind_word.trigger()
    assert [lesson.text for lesson in store.lessons.all()] == ["Ask earlier"]
    (kind,) = store.lessons.all(LessonKind.KIND_WORD)
    assert (kind.text, kind.entry_id) == ("Be kind.", page.entry.entry_id)


def test_the_menu_of_the_text_keeps_chosen_words_as_a_lesson(open_journal, store, qtbot):
    page = open_journal(store.journal.write("I can be asked twice."))
    area = page.entry.area
    area.selectAll()
    menu = area.usual_menu(area.cursorRect().center())
    next(action for action in menu.actions() if action.text() == "Keep as a lesson").trigger()
    assert [lesson.text for lesson in store.lessons.all()] == ["I can be asked twice."]


def test_a_kind_word_that_is_not_wanted_now_is_called_one(open_journal, store, qtbot, window):
    page = open_journal(store.journal.write("A day"))
    page.menu.kind_word.trigger()
    qtbot.keyClicks(page.entry.lesson.field, "You listen")
    page.entry.lesson.cancel.click()
    assert window.said[-1] == "Kind word set aside" and store.lessons.all(LessonKind.KIND_WORD) == ()


def test_the_menu_of_the_text_keeps_nothing_of_a_blank_page(open_journal, qtbot):
    page = open_journal(0)
    area = page.entry.area

    def offered():
        menu = area.usual_menu(area.cursorRect().center())
        return {action.isEnabled() for action in menu.actions() if action.text().startswith("Keep as")}

    assert offered() == {False}
    qtbot.keyClicks(area, "words")
    assert offered() == {True}


def test_a_new_lesson_is_seen_whatever_was_looked_for(open_journal, store, qtbot):
    store.lessons.add("Ask earlier")
    page = open_journal(store.journal.write("A day"))
    page.show_lessons()
    lessons = page.lessons
    qtbot.keyClicks(lessons.search, "earlier")
    lessons.field.setFocus()
    qtbot.keyClicks(lessons.field, "Rest on Sundays")
    qtbot.keyClick(lessons.field, Qt.Key.Key_Return)
    assert "Rest on Sundays" in said(page) and lessons.search.text() == ""


def test_esc_in_the_search_for_lessons_clears_it_first(open_journal, store, qtbot):
    store.lessons.add("Ask earlier")
    page = open_journal(store.journal.write("A day"))
    page.show_lessons()
    page.lessons.search.setFocus()
    qtbot.keyClicks(page.lessons.search, "Sundays")
    qtbot.waitUntil(lambda: "Nothing found" in said(page))
    qtbot.keyClick(page.lessons.search, Qt.Key.Key_Escape)
    assert page.lessons.isVisible()
    qtbot.waitUntil(lambda: "Ask earlier" in said(page))
    qtbot.keyClick(page.lessons.search, Qt.Key.Key_Escape)
    assert not page.lessons.isVisible()
