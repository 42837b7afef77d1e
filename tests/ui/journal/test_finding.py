"""The list and the search over everything."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.finding import Chosen
from rebound_desktop.core.jobs import RoundKind
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.snippets import Term
from rebound_desktop.store import MARK_START
from rebound_desktop.ui.importing.work import read, take_in
from rebound_desktop.ui.journal.entry_list import PAGE, near_found
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.page import round_key
from rebound_desktop.ui.widgets.working import Work
from tests.ui.conftest import said


@pytest.fixture
def shelf(store, clock):
    """Pages of three months, a job, a contact, a letterless lesson."""
    keys = {}
    for name, text, day in (
        ("old", "Snow over the harbour", date(2025, 12, 24)),
        ("autumn", "Leaves and a phone call with Lantern", date(2026, 10, 5)),
        ("panel", "The panel\nA lantern stood on the table", date(2026, 11, 20)),
    ):
        keys[name] = store.journal.write(text)
        store.journal.set_day(keys[name], day)
    keys["job"] = store.jobs.add("Lantern Works")
    keys["contact"] = store.contacts.add("Maria Lanternberg")
    keys["lesson"] = store.lessons.add("Carry a lantern", entry_id=keys["panel"])
    return keys


def _search(page, qtbot, typed):
    page.side.focus_search()
    qtbot.keyClicks(page.side.search, typed)
    qtbot.waitUntil(
        lambda: bool(page.side.rows) and MARK_START in "".join(r.subtitle for r in page.side.rows)
    )


def test_months_and_newest_first(open_journal, shelf):
    page = open_journal()
    assert [(row.title, row.group) for row in page.side.rows] == [
        ("The panel", "November"),
        ("Leaves and a phone call with Lantern", "October"),
        ("Snow over the harbour", "December 2025"),
    ]
    assert page.entry.entry_id == shelf["panel"] and page.side.view.hasFocus()


def test_the_arrow_keys_open_and_enter_goes_in(open_journal, shelf, qtbot):
    page = open_journal()
    qtbot.keyClick(page.side.view, Qt.Key.Key_Down)
    assert page.entry.area.text().startswith("Leaves") and page.side.view.hasFocus()
    qtbot.keyClick(page.side.view, Qt.Key.Key_Return)
    assert page.entry.area.hasFocus()
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Escape)
    assert page.side.view.hasFocus()


def test_search_finds_every_kind_and_marks_the_words(open_journal, shelf, qtbot):
    page = open_journal()
    _search(page, qtbot, "lantern")
    qtbot.waitUntil(lambda: page.side.rows[-1].group == "Lessons")
    groups = [row.group for row in page.side.rows]
    assert groups == ["Entries", "Entries", "Jobs", "Contacts", "Companies", "Lessons"]
    assert all(MARK_START in row.subtitle for row in page.side.rows)
    assert MARK_START not in page.side.rows[0].spoken


def test_enter_opens_a_found_entry_at_the_word(open_journal, shelf, qtbot):
    page = open_journal(shelf["old"])
    _search(page, qtbot, "table")
    qtbot.keyClick(page.side.search, Qt.Key.Key_Return)
    assert page.entry.entry_id == shelf["panel"] and page.entry.area.hasFocus()
    assert page.entry.area.textCursor().position() == "The panel\nA lantern stood on the table".index("table")


def test_another_kind_opens_in_its_room_but_not_by_arrows(open_journal, shelf, qtbot, window):
    page = open_journal()
    _search(page, qtbot, "works")
    qtbot.keyClick(page.side.search, Qt.Key.Key_Down)
    assert window.went == []
    qtbot.keyClick(page.side.view, Qt.Key.Key_Return)
    assert window.went == [("jobs", shelf["job"])]
    place = page.side.view.visualRect(page.side.model.index(0)).center()
    qtbot.mouseClick(page.side.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.went[1:] == [("jobs", shelf["job"])]


def test_what_stands_in_an_interview_opens_there(open_journal, shelf, store, qtbot, window):
    panel = store.rounds.add(shelf["job"], RoundKind.PANEL)
    store.rounds.change(panel, asked="How one feeds a sourdough.")
    page = open_journal()
    _search(page, qtbot, "sourdough")
    qtbot.keyClick(page.side.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.side.view, Qt.Key.Key_Return)
    assert window.went == [("jobs", round_key(panel))]


def test_a_found_lesson_opens_among_the_lessons(open_journal, shelf, qtbot):
    page = open_journal()
    _search(page, qtbot, "carry")
    qtbot.keyClick(page.side.search, Qt.Key.Key_Return)
    assert page.content.currentWidget() is page.lessons


def test_a_found_week_is_called_by_its_first_day_and_opened(open_journal, store, qtbot, window):
    QLocale.setDefault(QLocale("en_US"))
    store.week.write(WeekPlan(date(2026, 11, 23), people="Iris"))
    page = open_journal(store.journal.write("A page"))
    _search(page, qtbot, "iris")
    assert [row.title for row in page.side.rows] == ["Sunday, November 22"]
    qtbot.keyClick(page.side.search, Qt.Key.Key_Return)
    (found,) = store.search.find("Iris")
    assert window.went == [("week", found.id)]


def test_kind_words_that_are_found_open_only_on_request(open_journal, store, qtbot):
    store.lessons.add("She said walnuts become me.", kind=LessonKind.KIND_WORD)
    page = open_journal(store.journal.write("A page"))
    page.side.look_for("walnuts")
    qtbot.waitUntil(lambda: [row.title for row in page.side.rows] == ["Kind words"])
    (row,) = page.side.rows
    assert row.subtitle == "These words are among them."
    assert "become me" not in said(page)
    qtbot.keyClick(page.side.search, Qt.Key.Key_Return)
    assert "She said walnuts become me." in said(page)


def test_escape_clears_and_nothing_found_says_so(open_journal, shelf, qtbot):
    page = open_journal()
    page.focus_search()
    qtbot.keyClicks(page.side.search, "zebra")
    qtbot.waitUntil(lambda: not page.side.rows)
    assert not page.side.view.isVisible()
    qtbot.keyClick(page.side.search, Qt.Key.Key_Escape)
    assert len(page.side.rows) == 3 and page.side.search.text() == "" and page.side.view.isVisible()


def test_a_page_of_rows_at_a_time(open_journal, store, qtbot):
    with store.batch():
        for number in range(PAGE + 30):
            store.journal.write(f"Page {number}")
    page = open_journal()
    assert len(page.side.rows) == PAGE
    page.side.view.scrollToBottom()
    qtbot.waitUntil(lambda: len(page.side.rows) == PAGE + 30)
    scrolled = page.side.view.verticalScrollBar().value()
    store.journal.write("One more")
    assert len(page.side.rows) >= PAGE + 30
    assert page.side.view.verticalScrollBar().value() == scrolled


def test_an_empty_journal_begins_with_a_page(open_journal, qtbot):
    page = open_journal()
    assert page.entry.area.hasFocus() and page.side.rows == () and not page.side.view.isVisible()


@pytest.mark.parametrize(
    ("snippet", "shown"),
    [
        ("\ue000near\ue001 the start", "\ue000near\ue001 the start"),
        ("far from the very start \ue000here\ue001 x", "…very start \ue000here\ue001 x"),
        ("面接のあとに雨の中を駅まで歩いて\ue000帰\ue001った", "…を駅まで歩いて\ue000"),
    ],
)
def test_the_word_found_is_near_the_front(snippet, shown):
    assert near_found(snippet).startswith(shown[:8]) and near_found(snippet).find(MARK_START) <= 16


def test_a_result_opens_at_its_rarest_word_marked(open_journal, store, qtbot):
    long = "The table and the door. " * 400 + "\n\nThen the walnut tree.\n\n" + "The end of it. " * 400
    store.journal.write(long)
    other = store.journal.write("Another page")
    page = open_journal(other)
    _search(page, qtbot, "the walnut")
    qtbot.keyClick(page.side.search, Qt.Key.Key_Down)
    area = page.entry.area
    qtbot.waitUntil(lambda: area.text() == long)
    assert area.text()[area.textCursor().position() :].startswith("walnut")
    qtbot.waitUntil(lambda: area.viewport().rect().contains(area.cursorRect()))
    (mark,) = area.extraSelections()
    assert mark.cursor.selectedText() == "walnut"
    qtbot.keyClick(area, Qt.Key.Key_Right)
    assert area.extraSelections() == []


def test_a_word_without_its_accent_is_opened_where_it_stands(open_journal, store, qtbot):
    key = store.journal.write("From Lisbon\n\nA train to Évora at nine. 🌱 Évora again.")
    page = open_journal(key)
    assert page.entry.area.show_found([Term("evora")])
    assert page.entry.area.text()[page.entry.area.textCursor().position() :].startswith("Évora at")


def test_what_was_found_in_an_afterthought_is_shown(open_journal, store, qtbot):
    key = store.journal.write("A page")
    store.afterthoughts.add(key, "A lantern came to mind.\n\nTwo <i>lines</i> later.")
    page = open_journal(store.journal.write("Another"))
    _search(page, qtbot, "lantern")
    page.open(key)
    shown = next(each for each in page.findChildren(QLabel) if each.isVisible() and "lantern" in each.text())
    document = QTextDocument()
    document.setHtml(shown.text())
    assert document.toPlainText() == "A lantern came to mind.\n\nTwo <i>lines</i> later."
    lantern = document.find("lantern")
    assert lantern.charFormat().background().color() == page.desk.theme.colour("selection")
    assert document.find("later").charFormat().background().style() is Qt.BrushStyle.NoBrush


def test_what_was_looked_for_before_is_not_marked_any_more(open_journal, store, qtbot):
    key = store.journal.write("The lantern was lit. No train.")
    page = open_journal(store.journal.write("Another"))
    _search(page, qtbot, "lantern ")
    qtbot.waitUntil(page.side.export.isVisible)
    assert page.side.entries == [key] and MARK_START in page.side.rows[0].subtitle
    page.side.look_for("-another ")
    qtbot.waitUntil(lambda: page.side.entries == [key] and MARK_START not in page.side.rows[0].subtitle)
    assert page.side.rows[0].group == "November"


def test_a_page_found_by_an_afterthought_opens_there_though_its_text_has_some_of_the_words(
    open_journal, store, qtbot
):
    key = store.journal.write("The lantern was lit.")
    store.afterthoughts.add(key, "A lantern came to mind.")
    page = open_journal(store.journal.write("Another"))
    _search(page, qtbot, "lantern mind ")
    qtbot.waitUntil(lambda: page.side.entries == [key])
    assert "came to" in page.side.rows[0].subtitle
    page.open(key)
    assert any("background-color" in each.text() for each in page.findChildren(QLabel) if each.isVisible())
    assert page.entry.area.extraSelections() == []


def test_files_are_found_by_their_names_and_lead_to_what_they_belong_to(
    open_journal, store, shelf, qtbot, window
):
    with_file, named = (
        store.journal.write("What came by post"),
        store.journal.write("[x](<lantern offer.pdf>)"),
    )
    store.attached.attach(Owner.ENTRY, with_file, "Lantern offer.pdf", b"%PDF-1.4")
    store.attached.attach(Owner.ENTRY, named, "lantern offer.pdf", b"%PDF-1.5")
    store.attached.attach(Owner.CONTACT, shelf["contact"], "lantern card.pdf", b"%PDF-1.6")
    job = store.jobs.add("Northwind")
    store.attached.attach(Owner.JOB, job, "about the lantern.txt", b"It is red.")
    page = open_journal()
    _search(page, qtbot, "lantern")
    qtbot.waitUntil(lambda: page.side.rows[-1].group == "Files")
    # A page and a person that have the word anyway are not told of again.
    files = [(row.title, row.subtitle) for row in page.side.rows if row.group == "Files"]
    assert files == [("Lantern offer.pdf", "What came by post"), ("about the lantern.txt", "Northwind")]
    page.side.entered.emit(page.side.rows[-1].key)
    assert window.went[-1] == ("jobs", job)
    page.side.entered.emit(page.side.rows[-2].key)
    assert page.entry.entry_id == with_file


def test_what_was_brought_in_is_not_hidden_by_a_filter_of_before(open_journal, store, qtbot, tmp_path):
    store.journal.write("Snow over the harbour")
    page = open_journal()
    _search(page, qtbot, "snow")
    page.side.narrow(Chosen(with_files=True))
    note = tmp_path / "a.md"
    note.write_text("# Another\n\nFrom elsewhere", encoding="utf-8")
    take_in(store, read(store, [note], None, {}, None, Work()), Work())
    page.refresh()
    page.open(None)
    assert not page.side.is_searching and len(page.side.entries) == 2
    page.side.narrow(Chosen(with_files=True))
    page.open(None)
    assert page.side.is_searching


def test_rows_that_were_scrolled_to_stay_true(open_journal, store, clock, qtbot):
    with store.batch():
        for number in range(PAGE + 20):
            clock.go_on(minutes=1)
            store.journal.write(f"Page {number}")
    page = open_journal()
    page.side.view.scrollToBottom()
    qtbot.waitUntil(lambda: len(page.side.rows) == PAGE + 20)
    clock.go_on(days=1)
    store.journal.write("Another page", entry_id=1)
    store.journal.set_aside(2)
    page.refresh()
    assert len(page.side.rows) == PAGE + 19
    last = page.side.rows[-1]
    assert (last.key, last.title, last.trailing) == (1, "Another page", "yesterday")


def test_the_page_may_go_while_its_search_runs(shelf, desk):
    page = JournalPage(desk)
    page.furnish_all()
    for typed in ("l", "la", "lan"):
        page.side.look_for(typed)
    delete(page)
    desk.background.wait()
    assert desk.store.search.find("lantern")


def test_the_search_is_ready_before_the_first_word_and_says_nothing_of_it(open_journal, shelf, desk, qtbot):
    page = open_journal()
    before = page.side.rows
    page.side.finding.get_ready()
    desk.background.wait()
    qtbot.wait(1)
    assert page.side.rows == before
    _search(page, qtbot, "lantern")
