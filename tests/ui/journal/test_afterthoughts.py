"""Dated additions beneath an entry, in the journal's room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from rebound_desktop.core.snippets import Term
from rebound_desktop.core.versions import Kept
from rebound_desktop.store.database import opened
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import named, said


def test_a_thought_is_added_and_the_page_stays_as_it_was(open_journal, store, qtbot):
    entry = store.journal.write("The panel.")
    page = open_journal(entry)
    qtbot.mouseClick(page.entry.thoughts.add, Qt.MouseButton.LeftButton)
    area = page.entry.thoughts.area
    assert area.hasFocus()
    qtbot.keyClicks(area, "I see the window now.")
    qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "I see the window now." in said(page) and "Added Monday 23 November 2026" in said(page)
    assert store.journal.entry(entry).text == "The panel."
    assert page.entry.thoughts.fold.text() == "One afterthought"


@pytest.mark.parametrize("words", ["I see the window now.", ""])
@pytest.mark.parametrize("button", ["Done", "Not now"])
def test_done_with_a_thought_leads_back_to_where_one_was_in_the_entry(
    open_journal, store, qtbot, words, button
):
    page = open_journal(store.journal.write("The panel."))
    thoughts = page.entry.thoughts
    # From the text, by Ctrl+K, or by the button: with the mouse a button has the keyboard once it is pressed.
    for begins, back in ((page.entry.area, page.entry.area), (thoughts.add, thoughts.add)):
        begins.setFocus()
        thoughts.begin()
        qtbot.keyClicks(thoughts.area, words)
        pressed = named(page, Button, "Set aside" if words and button == "Not now" else button)
        pressed.setFocus(Qt.FocusReason.MouseFocusReason)
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
        assert back.hasFocus()
        qtbot.wait(20)
        assert back.hasFocus() and not thoughts.is_writing


@pytest.mark.parametrize("by_key", [True, False])
def test_from_one_thought_to_the_next_the_way_back_stays_the_first(open_journal, store, qtbot, by_key):
    entry = store.journal.write("The panel.")
    for text in ("One.", "Two.", "Three."):
        store.afterthoughts.add(entry, text)
    page = open_journal(entry)
    thoughts = page.entry.thoughts
    thoughts.unfold()

    def press(which, place=0):
        pressed = [
            each
            for each in thoughts.findChildren(Button)
            if each.isVisible() and which in (each.accessibleName()[: len(which)], each.text())
        ][place]
        pressed.setFocus(Qt.FocusReason.MouseFocusReason)
        if by_key:
            qtbot.keyClick(pressed, Qt.Key.Key_Space)
        else:
            qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
        qtbot.wait(20)

    press("Change the thought")
    assert thoughts.area.hasFocus()
    qtbot.keyClicks(thoughts.area, "x")
    press("Change the thought", 1)
    assert thoughts.area.hasFocus()
    qtbot.keyClicks(thoughts.area, "y")
    press("Done")
    assert not thoughts.is_writing and thoughts.add.hasFocus()
    kept = [thought.text for thought in store.afterthoughts.of_entry(entry)]
    assert kept == ["One.x", "Two.", "Three.y"]
    # Begun from the text, by Ctrl+K, one comes back to it.
    page.entry.area.setFocus()
    thoughts.begin()
    press("Change the thought")
    press("Done")
    assert page.entry.area.hasFocus()


def test_one_of_several_set_aside_leads_to_where_one_more_is_added(open_journal, store, qtbot):
    entry = store.journal.write("The panel.")
    for text in ("One.", "Two."):
        store.afterthoughts.add(entry, text)
    page = open_journal(entry)
    thoughts = page.entry.thoughts
    thoughts.unfold()
    for _ in range(2):
        aside = named(page, Button, "Set aside the thought of Monday 23 November 2026")
        aside.setFocus()
        qtbot.keyClick(aside, Qt.Key.Key_Space)
        qtbot.wait(20)
        assert thoughts.add.hasFocus()
    assert store.afterthoughts.of_entry(entry) == ()


def test_what_is_begun_is_kept_when_another_page_opens(open_journal, store, qtbot):
    first, second = store.journal.write("First."), store.journal.write("Second.")
    page = open_journal(first)
    page.entry.thoughts.begin()
    qtbot.keyClicks(page.entry.thoughts.area, "Half a thought")
    assert page.typed_texts() == ["Half a thought"]
    qtbot.waitUntil(lambda: bool(store.afterthoughts.of_entry(first)))
    # A power cut now takes nothing: it is kept while one writes, and told once.
    assert page.typed_texts() == [] and page.entry.thoughts.area.hasFocus()
    assert said(page).count("Half a thought") == 0
    page.open(second)
    assert [thought.text for thought in store.afterthoughts.of_entry(first)] == ["Half a thought"]
    assert not page.entry.thoughts.is_writing


def test_changed_and_set_aside_where_it_stands(open_journal, store, qtbot, window):
    entry = store.journal.write("Page.")
    thought = store.afterthoughts.add(entry, "First words.")
    page = open_journal(entry)
    page.entry.thoughts.unfold()
    named(page, Button, "Change the thought of Monday 23 November 2026").click()
    area = page.entry.thoughts.area
    area.selectAll()
    qtbot.keyClicks(area, "Other words.")
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert store.afterthoughts.of_entry(entry)[0].text == "Other words."
    assert [version.text for version in store.earlier.of(Kept.THOUGHT, thought)] == ["First words."]
    named(page, Button, "Earlier texts of the thought of Monday 23 November 2026").click()
    assert page.versions.text.toPlainText().startswith("First")
    page.versions.restore.click()
    assert store.afterthoughts.of_entry(entry)[0].text == "First words."
    named(page, Button, "Set aside the thought of Monday 23 November 2026").click()
    assert store.afterthoughts.of_entry(entry) == () and window.said[-1] == "Afterthought set aside"


def test_what_is_not_wanted_after_all_goes_to_the_trash_and_comes_back(open_journal, store, qtbot, window):
    entry = store.journal.write("Page.")
    page = open_journal(entry)
    page.entry.thoughts.begin()
    named(page, Button, "Not now").click()
    assert not page.entry.thoughts.is_writing and store.afterthoughts.of_entry(entry) == ()
    page.entry.thoughts.begin()
    qtbot.keyClicks(page.entry.thoughts.area, "Many words, and a wrong button.")
    named(page, Button, "Set aside").click()
    assert store.afterthoughts.of_entry(entry) == () and window.said[-1] == "Afterthought set aside"
    store.undo.undo(store.undo.last_done().id)
    assert "Many words, and a wrong button." in store.afterthoughts.of_entry(entry)[0].text


def test_a_thought_that_could_not_be_kept_is_not_written_over_by_another(open_journal, store, qtbot, window):
    entry = store.journal.write("Page.")
    store.afterthoughts.add(entry, "First words.")
    page = open_journal(entry)
    page.entry.thoughts.unfold()
    page.entry.thoughts.begin()
    area = page.entry.thoughts.area
    qtbot.keyClicks(area, "Half a thought")
    with opened(store.folder / "journal.db", store.key, write=True) as another:
        another.execute("BEGIN IMMEDIATE")
        named(page, Button, "Change the thought of Monday 23 November 2026").click()
        another.execute("ROLLBACK")
    assert window.refused and area.text() == "Half a thought"
    assert page.typed_texts() == ["Half a thought"]


def test_a_blank_page_has_none(open_journal):
    page = open_journal(0)
    assert not page.entry.thoughts.isVisible()


def test_many_stand_on_the_page_itself_which_scrolls_to_the_one_that_was_found(open_journal, store, qtbot):
    entry = store.journal.write("Page.")
    for number in range(20):
        store.afterthoughts.add(entry, f"Thought {number}.")
    page = open_journal(entry)
    thoughts = page.entry.thoughts
    thoughts.unfold()
    assert not [area for area in thoughts.findChildren(QScrollArea) if area.isVisible()]
    last = next(label for label in thoughts.findChildren(QLabel) if label.text() == "Thought 19.")
    qtbot.waitUntil(lambda: last.height() > 0)
    assert last.visibleRegion().isEmpty()
    assert thoughts.show_found([Term("19")])
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


def _found(page, qtbot, word: str) -> QLabel:
    """The thought that a search shows, opened by Enter as one does."""
    page.side.search.setFocus()
    qtbot.keyClicks(page.side.search, word)
    qtbot.waitUntil(lambda: len(page.side.entries) == 1)
    qtbot.keyClick(page.side.search, Qt.Key.Key_Return)
    labels = page.entry.thoughts.findChildren(QLabel)
    return next(label for label in labels if label.isVisible() and word in label.text())


def test_a_word_that_is_looked_for_in_the_last_of_several_thoughts_comes_into_view(
    open_journal, store, qtbot
):
    other = store.journal.write("Another.")
    entry = store.journal.write("Page.\n" + "A line of words.\n" * 8)
    for number in range(4):
        store.afterthoughts.add(
            entry, f"Thought {number}. " + "many words here " * 14 + "kettle" * (number == 3)
        )
    page = open_journal(other, size=(1048, 600))
    found = _found(page, qtbot, "kettle")
    assert page.shown_key() == entry
    qtbot.waitUntil(lambda: 0 < found.height() == found.visibleRegion().boundingRect().height())
    # And it stays there.
    qtbot.wait(50)
    assert found.height() == found.visibleRegion().boundingRect().height()


def test_of_a_thought_higher_than_the_room_the_line_with_the_word_comes_into_view(open_journal, store, qtbot):
    other = store.journal.write("Another.")
    entry = store.journal.write("Page.")
    store.afterthoughts.add(entry, "A line of it.\n" * 60 + "The kettle.\n" + "A line of it.\n" * 60)
    page = open_journal(other, size=(1048, 600))
    found = _found(page, qtbot, "kettle")
    # The word stands on the line in the middle.
    qtbot.waitUntil(lambda: found.visibleRegion().contains(found.rect().center()))
    qtbot.wait(50)
    assert found.visibleRegion().contains(found.rect().center())


def _is_whole(widget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    return seen.size() == widget.size()


def test_unfolded_the_first_is_seen_beneath_what_unfolds_them(open_journal, store, qtbot):
    entry = store.journal.write("Page.\n" + "A line of words.\n" * 40)
    for number in range(5):
        store.afterthoughts.add(entry, f"Thought {number}. " + "many words follow here and there, " * 6)
    page = open_journal(entry, size=(880, 600))
    thoughts = page.entry.thoughts
    thoughts.fold.setFocus()
    qtbot.keyClick(thoughts.fold, Qt.Key.Key_Space)
    first = next(label for label in thoughts.findChildren(QLabel) if label.text().startswith("Thought 0"))
    qtbot.waitUntil(lambda: first.height() > 50 and _is_whole(first))
    qtbot.wait(50)
    assert _is_whole(first) and _is_whole(thoughts.fold) and thoughts.fold.hasFocus()
    # One more is added at their end, and its field is seen with its buttons.
    assert thoughts.add.y() > first.mapTo(thoughts, first.rect().bottomLeft()).y()
    qtbot.mouseClick(thoughts.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _is_whole(thoughts.area) and _is_whole(named(page, Button, "Done")))
    qtbot.keyClick(thoughts.area, Qt.Key.Key_Escape)
    thoughts.fold.click()
    qtbot.waitUntil(lambda: thoughts.add.geometry().top() == thoughts.fold.geometry().top())
