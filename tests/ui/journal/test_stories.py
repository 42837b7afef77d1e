"""Stories in four lines: from an entry, told otherwise, tagged, and where they were used."""

from PySide6.QtCore import Qt

from rebound_desktop.core.lessons import LessonKind, Story
from rebound_desktop.core.letters import LetterKind
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


def test_a_story_begun_is_kept_on_leaving(open_journal, store, qtbot):
    page = open_journal(store.journal.write("Page."))
    page.lessons.write_story()
    page.show_lessons()
    page.lessons.write_story()
    qtbot.keyClicks(page.lessons.form.lines[0], "Trouble")
    assert page.typed_texts() == ["Trouble"] and page.leave()
    assert [each.text for each in store.lessons.all(LessonKind.STORY)] == ["Trouble"]


def test_told_otherwise_and_found(open_journal, store, qtbot):
    key = store.lessons.add_story(Story("Trouble", "did", "came", "shows walnuts"))
    page = open_journal(store.journal.write("Page."))
    page.show_lessons(key)
    page.lessons.kinds.choose(LessonKind.STORY)
    page.lessons.kinds.chosen.emit()
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
