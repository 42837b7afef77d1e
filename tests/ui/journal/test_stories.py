"""Stories in four lines: from an entry, told otherwise, tagged, and where they were used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from rebound_desktop.core.lessons import LessonKind, Story
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.ui.journal.lesson_row import LessonRow
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import named, said


def test_selected_words_become_a_story_with_its_entry(open_journal, store, qtbot):
    entry = store.journal.write("The kettles came back.")
    page = open_journal(entry)
    page.entry.area.selectAll()
    page.menu.story.trigger()
    form = page.lessons.form
    assert form.isVisible() and form.story == Story("The kettles came back.")
    assert form.lines[1].hasFocus()
    qtbot.keyClicks(form.lines[1], "I took one apart.")
    qtbot.keyClicks(form.lines[3], "I find out why.")
    qtbot.keyClicks(form.tags, "returns, care")
    qtbot.keyClick(form.tags, Qt.Key.Key_Return)
    (story,) = store.lessons.all(LessonKind.STORY)
    assert story.story == Story("The kettles came back.", "I took one apart.", "", "I find out why.")
    assert story.entry_id == entry and store.lessons.tags()[story.id] == ("returns", "care")
    assert "I took one apart." in said(page) and "#returns" in said(page)


def test_the_invitation_to_write_one_goes_while_one_is_written(open_journal, store, qtbot):
    page = open_journal(store.journal.write("The kettles came back."))
    page.entry.area.selectAll()
    page.menu.story.trigger()
    form = page.lessons.form
    assert form.isVisible()
    assert "gather here" not in said(page)
    form.let_go.click()
    page.lessons.write_story()
    assert "gather here" not in said(page)
    qtbot.keyClick(form.lines[0], Qt.Key.Key_Escape)
    assert not form.isVisible() and "Stories gather here" in said(page)


def test_a_story_begun_is_kept_on_leaving(open_journal, store, qtbot):
    page = open_journal(store.journal.write("Page."))
    page.lessons.write_story()
    page.show_lessons()
    page.lessons.write_story()
    qtbot.keyClicks(page.lessons.form.lines[0], "Trouble")
    assert page.typed_texts() == ["Trouble"] and page.leave()
    assert [each.text for each in store.lessons.all(LessonKind.STORY)] == ["Trouble"]


def test_esc_in_a_story_keeps_what_was_typed(open_journal, store, qtbot):
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    page.lessons.write_story()
    form = page.lessons.form
    qtbot.keyClicks(form.lines[0], "Trouble")
    qtbot.keyClicks(form.lines[1], "I asked twice.")
    qtbot.keyClick(form.lines[1], Qt.Key.Key_Escape)
    assert not form.isVisible()
    (story,) = store.lessons.all(LessonKind.STORY)
    assert story.story == Story("Trouble", "I asked twice.")
    page.lessons.write_story()
    qtbot.keyClick(form.lines[0], Qt.Key.Key_Escape)
    assert not form.isVisible() and len(store.lessons.all(LessonKind.STORY)) == 1


def test_a_story_that_was_begun_is_set_aside_and_can_be_brought_back(open_journal, store, qtbot, window):
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    page.lessons.write_story()
    form = page.lessons.form
    assert form.let_go.text() == "Not now"
    qtbot.keyClicks(form.lines[0], "Trouble")
    assert form.let_go.text() == "Set aside"
    form.let_go.click()
    assert not form.isVisible() and store.lessons.all(LessonKind.STORY) == ()
    assert window.said[-1] == "Story set aside" and window.offered_undo[-1]
    store.undo.undo(store.undo.last_done().id)
    assert [each.text for each in store.lessons.all(LessonKind.STORY)] == ["Trouble"]


def test_a_story_told_otherwise_and_not_meant_stays_as_it_was(open_journal, store, qtbot, window):
    key = store.lessons.add_story(Story("Trouble", "did"), tags=("care",))
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    named(page, Button, "Change: Trouble").click()
    form = page.lessons.form
    qtbot.keyClicks(form.lines[2], "Much came.")
    form.let_go.click()
    assert store.lessons.lesson(key).story == Story("Trouble", "did")
    # What was typed is one Redo away, words and tags in one step.
    store.undo.redo(store.undo.last_undone().id)
    assert store.lessons.lesson(key).came == "Much came." and store.lessons.tags()[key] == ("care",)


def test_what_was_done_before_stays_when_a_story_is_told_no_otherwise(open_journal, store):
    key = store.lessons.add_story(Story("Trouble", "did"), tags=("care",))
    job = store.jobs.add("Northwind")
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    named(page, Button, "Change: Trouble").click()
    page.lessons.form.tags.setText("Care")
    page.lessons.form.let_go.click()
    assert not page.lessons.form.isVisible() and store.jobs.job(job) is not None
    assert store.undo.last_undone() is None


@pytest.mark.parametrize("kind", [LessonKind.HANDLED_WELL, LessonKind.KIND_WORD, LessonKind.STORY])
def test_what_a_search_found_among_the_lessons_opens_where_it_is(open_journal, store, kind):
    store.lessons.add("Something else")
    key = store.lessons.add("She said walnuts.", kind=kind)
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    assert "She said walnuts." in said(page)
    assert named(page, Button, "Change: She said walnuts.").hasFocus()


def test_a_tag_chosen_before_does_not_hide_what_was_found(open_journal, store):
    store.lessons.add_story(Story("Tagged"), tags=("care",))
    key = store.lessons.add_story(Story("Other"))
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    tags = named(page, QComboBox, "Tag")
    tags.setCurrentIndex(tags.findData("care"))
    tags.activated.emit(tags.currentIndex())
    assert "Other" not in said(page)
    page.show_lessons(key)
    assert "Other" in said(page)


def test_a_story_begun_with_its_tags_is_kept_by_them_on_leaving(open_journal, store):
    page = open_journal()
    page.lessons.write_story()
    page.lessons.form.tags.setText("Leadership, Lisbon")
    assert "Leadership, Lisbon" in page.typed_texts()
    assert page.leave() and page.typed_texts() == []
    (story,) = store.lessons.all(LessonKind.STORY)
    assert story.text == "Leadership, Lisbon" and store.lessons.tags()[story.id] == ("Leadership", "Lisbon")
    # One that was kept is not called otherwise where its words are taken away.
    page.lessons.list.row_of(story.id).open_field()
    page.lessons.form.lines[0].clear()
    assert page.leave() and store.lessons.all(LessonKind.STORY) == (story,)


def test_a_new_story_is_offered_among_the_stories_alone(open_journal, store):
    store.lessons.add("I ask early.")
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    assert page.lessons.search.isVisible() and not page.lessons.new_story.isVisible()
    page.lessons.kinds.choose(LessonKind.STORY)
    page.lessons.kinds.chosen.emit()
    assert page.lessons.new_story.isVisible()


def test_kind_words_are_searched_on_their_page(open_journal, store, qtbot):
    store.lessons.add("She said walnuts.", kind=LessonKind.KIND_WORD)
    store.lessons.add("Iris liked the plan.", kind=LessonKind.KIND_WORD)
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    page.lessons.kinds.choose(LessonKind.KIND_WORD)
    page.lessons.kinds.chosen.emit()
    page.focus_search()
    assert page.lessons.search.hasFocus()
    qtbot.keyClicks(page.lessons.search, "walnu")
    qtbot.waitUntil(lambda: "Iris liked the plan." not in said(page))
    assert "She said walnuts." in said(page)
    qtbot.keyClicks(page.lessons.search, "x")
    qtbot.waitUntil(lambda: "None of them has these words." in said(page))
    named(page, Button, "Show everything").click()
    assert "She said walnuts." in said(page) and "Iris liked the plan." in said(page)


def test_what_is_being_changed_is_kept_when_other_words_are_looked_for(open_journal, store, qtbot):
    key = store.lessons.add("I ask early.")
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    named(page, Button, "Change: I ask early.").click()
    row = page.lessons.findChild(LessonRow)
    qtbot.keyClicks(row.field, " And twice.")
    qtbot.keyClicks(page.lessons.search, "zebra")
    qtbot.waitUntil(lambda: "None of them has these words." in said(page))
    assert store.lessons.lesson(key).text == "I ask early. And twice."


def test_of_many_lessons_the_first_are_there_at_once_and_those_that_say_the_same_stay(
    open_journal, store, qtbot
):
    with store.batch():
        keys = [store.lessons.add(f"Lesson {number}") for number in range(60)]
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    listed = page.lessons.list
    assert "Lesson 59" in said(page) and len(listed.rows) < 50
    qtbot.waitUntil(lambda: len(listed.rows) == 50)
    before = dict(listed.rows)
    store.lessons.change(keys[55], "Lesson 55, and more")
    page.refresh()
    assert "Lesson 55, and more" in said(page)
    assert [key for key, row in listed.rows.items() if before.get(key) is not row] == [keys[55]]
    newest_first = keys[:9:-1]
    qtbot.waitUntil(lambda: newest_first == sorted(listed.rows, key=lambda key: listed.rows[key].y()))
    named(page, Button, "Show more").click()
    qtbot.waitUntil(lambda: len(listed.rows) == 60)
    page.show_lessons(keys[0])
    assert listed.rows[keys[0]].change.hasFocus()


def test_words_typed_for_one_kind_stay_of_that_kind(open_journal, store, qtbot):
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    qtbot.keyClicks(page.lessons.field, "I ask early.")
    page.lessons.kinds.choose(LessonKind.KIND_WORD)
    page.lessons.kinds.chosen.emit()
    assert [each.text for each in store.lessons.all()] == ["I ask early."]
    assert store.lessons.all(LessonKind.KIND_WORD) == ()


def test_a_lesson_is_tagged_where_it_is_changed(open_journal, store, qtbot):
    key = store.lessons.add("I ask early.")
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    named(page, Button, "Change: I ask early.").click()
    row = page.lessons.findChild(LessonRow)
    qtbot.keyClicks(row.tags, "asking, care")
    qtbot.keyClick(row.tags, Qt.Key.Key_Return)
    assert store.lessons.tags()[key] == ("asking", "care")
    assert store.lessons.lesson(key).text == "I ask early." and "#asking" in said(page)


def test_told_otherwise_and_found(open_journal, store, qtbot):
    key = store.lessons.add_story(Story("Trouble", "did", "came", "shows walnuts"))
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    named(page, Button, "Change: Trouble").click()
    page.lessons.form.lines[2].setPlainText("much came")
    page.lessons.form.kept.emit()
    assert store.lessons.all(LessonKind.STORY)[0].came == "much came"
    assert [result.id for result in store.search.find("walnuts")] == [key]


def test_where_it_was_used(open_journal, store, window):
    key = store.lessons.add_story(Story("Trouble"))
    letter = store.letters.begin(LetterKind.PAIN_LETTER, subject="To Tailspin")
    store.lessons.note_use(key, letter_id=letter)
    store.lessons.note_use(key, letter_id=letter)
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    page.lessons.kinds.choose(LessonKind.STORY)
    page.lessons.kinds.chosen.emit()
    named(page, Button, "Used for To Tailspin").click()
    assert window.went == [("letters", letter)]
    store.letters.set_aside(letter)
    assert store.lessons.uses() == {}


def test_a_new_story_is_seen_whatever_was_looked_for(open_journal, store, qtbot):
    store.lessons.add_story(Story("The oven broke."))
    page = open_journal(store.journal.write("Page."))
    page.show_lessons()
    page.lessons.write_story()
    qtbot.keyClicks(page.lessons.search, "oven")
    form = page.lessons.form
    form.lines[0].setFocus()
    qtbot.keyClicks(form.lines[0], "The till was short.")
    qtbot.keyClick(form.lines[3], Qt.Key.Key_Return)
    qtbot.keyClick(form.tags, Qt.Key.Key_Return)
    assert len(store.lessons.all(LessonKind.STORY)) == 2
    assert "The till was short." in said(page) and page.lessons.search.text() == ""
