"""Tags that stand beside a text, seen, changed, read and found."""

from PySide6.QtCore import Qt

from rebound_desktop.core.finding import Chosen
from rebound_desktop.paper import Selection, gather


def _tags_shown(page) -> list[str]:
    return [chip.text() for chip in page.entry.head.tags if chip.isVisible()]


def test_tags_that_the_text_does_not_name_are_seen_in_the_head(open_journal, store):
    entry = store.journal.write("A walk, #rain and all.")
    store.tags.set_entry(entry, ["Rain", "obsidian-note", "day one"])
    page = open_journal(entry)
    assert _tags_shown(page) == ["#obsidian-note", "#day one"]
    store.tags.set_entry(entry, [])
    assert _tags_shown(page) == []
    store.tags.set_entry(entry, [f"tag{number}" for number in range(10)])
    assert _tags_shown(page)[-1] == "+3" and len(_tags_shown(page)) == 8
    assert page.entry.head.tags[7].toolTip() == "#tag7, #tag8, #tag9"
    page.open(store.journal.write("Another page"))
    assert _tags_shown(page) == []


def test_a_page_from_before_tags_had_others_within_them_is_as_any_other(open_journal, store, qtbot):
    entry = store.journal.write("Call them #todo/soon")
    store.tags.set_entry(entry, ["todo", "rain"])
    page = open_journal(entry)
    assert _tags_shown(page) == ["#rain"]
    store.journal.write("Another page")
    page.entry.tag_wanted.emit("todo/soon")
    qtbot.waitUntil(lambda: [row.title for row in page.side.rows] == ["Call them #todo/soon"])
    page.entry.area.caret_to_end()
    qtbot.keyClicks(page.entry.area, "!")
    page.entry.area.keep_now()
    store.journal.cut_version(entry)
    assert set(store.tags.of_entry(entry)) == {"todo/soon", "todo", "rain"}
    for tag in ("todo", "todo/soon"):
        page.side.narrow(Chosen())
        qtbot.waitUntil(lambda: len(page.side.rows) == 2)
        page.side.narrow(Chosen(tag=tag))
        qtbot.waitUntil(lambda: [row.title for row in page.side.rows] == ["Call them #todo/soon!"])


def test_tags_are_changed_from_more_and_those_in_the_text_stay(open_journal, store, qtbot):
    entry = store.journal.write("A walk, #rain and all.")
    store.tags.set_entry(entry, ["obsidian-note"])
    store.links.follow(entry)
    page = open_journal(entry)
    assert not page.entry.tags.isVisible()
    page.menu.tags.trigger()
    field = page.entry.tags.field
    assert field.hasFocus() and field.text() == "obsidian-note"
    field.selectAll()
    qtbot.keyClicks(field, "sea, #calm water")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.entry.area.hasFocus() and not page.entry.tags.isVisible()
    assert set(store.tags.of_entry(entry)) == {"rain", "sea", "calm water"}
    assert _tags_shown(page) == ["#sea", "#calm water"]
    store.undo.undo(store.undo.last_done().id)
    assert _tags_shown(page) == ["#obsidian-note"] and field.text() == "obsidian-note"


def test_a_tag_with_a_comma_stays_one_while_it_stands_there(open_journal, store, qtbot):
    entry = store.journal.write("A walk.")
    store.tags.set_entry(entry, ["Lisbon, Portugal", "sea"])
    page = open_journal(entry)
    field = page.entry.tags.field
    page.menu.tags.trigger()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, ", lake")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert store.tags.of_entry(entry) == ("Lisbon, Portugal", "sea", "lake")
    page.menu.tags.trigger()
    field.selectAll()
    qtbot.keyClicks(field, "Lisbon, sea")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert set(store.tags.of_entry(entry)) == {"Lisbon", "sea"}


def test_esc_lets_go_of_typed_tags_and_leaving_keeps_them(open_journal, store, qtbot):
    entry, other = store.journal.write("One"), store.journal.write("Other")
    page = open_journal(entry)
    page.menu.tags.trigger()
    qtbot.keyClicks(page.entry.tags.field, "sea")
    assert page.typed_texts() == ["sea"]
    qtbot.keyClick(page.entry.tags.field, Qt.Key.Key_Escape)
    assert page.entry.area.hasFocus() and store.tags.of_entry(entry) == ()
    page.menu.tags.trigger()
    qtbot.keyClicks(page.entry.tags.field, "lake")
    page.open(other)
    assert store.tags.of_entry(entry) == ("lake",) and store.tags.of_entry(other) == ()
    assert not page.entry.tags.isVisible() and page.entry.tags.field.text() == ""


def test_tags_are_read_and_stand_on_paper(open_journal, store):
    entry = store.journal.write("A walk\n\nWith #rain.")
    store.tags.set_entry(entry, ["rain", "sea"])
    page = open_journal(entry)
    page.menu.read.trigger()
    text = page.reading.page.toPlainText()
    assert "Monday 23 November 2026 · #sea" in text
    (leaf,) = gather(store, Selection(entry_ids=(entry,))).book.chapters[0].leaves
    assert leaf.tags == "#sea"


def test_an_entry_is_found_by_its_tags(open_journal, store, qtbot):
    entry = store.journal.write("A page without a word of it.")
    store.tags.set_entry(entry, ["another-tag-obsidian"])
    store.journal.write("A page of another kind, and no tag.")
    page = open_journal(entry)
    for typed in ("another-tag-obsidian", "#another-tag-obsidian", "#another-tag"):
        page.side.search.setText(typed)
        qtbot.waitUntil(lambda: page.side.entries == [entry])
        page.side.search.clear()
        qtbot.waitUntil(lambda: len(page.side.entries) == 2)


def test_a_star_is_given_taken_away_and_undone(open_journal, store, window):
    entry = store.journal.write("It mattered.")
    page = open_journal(entry)
    page.menu.aboutToShow.emit()
    assert page.menu.star.text() == "Star" and not page.entry.head.starred.isVisible()
    page.menu.star.trigger()
    assert store.journal.entry(entry).is_starred and page.entry.head.starred.isVisible()
    assert window.said[-1] == "Starred" and window.offered_undo[-1]
    page.menu.aboutToShow.emit()
    assert page.menu.star.text() == "Remove the star"
    page.menu.star.trigger()
    assert not page.entry.head.starred.isVisible() and window.said[-1] == "Star removed"
    store.undo.undo(store.undo.last_done().id)
    assert store.journal.entry(entry).is_starred


def test_starred_entries_alone_are_listed(open_journal, store, qtbot):
    starred, other = store.journal.write("It mattered."), store.journal.write("It did not.")
    store.journal.set_starred(starred, True)
    page = open_journal()
    page.side.filters.fill()
    (tick,) = (each for each in page.side.filters.actions() if each.text() == "Starred")
    tick.trigger()
    qtbot.waitUntil(lambda: page.side.entries == [starred])
    page.side.filters.fill()
    (tick,) = (each for each in page.side.filters.actions() if each.text() == "Starred")
    assert tick.isChecked()
    tick.trigger()
    qtbot.waitUntil(lambda: set(page.side.entries) == {starred, other})
