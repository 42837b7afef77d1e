"""The table: sorted, searched, its columns chosen, several jobs changed as one thing done."""

import csv
import io
import itertools
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from rebound_desktop import languages, words
from rebound_desktop.core.board import Field
from rebound_desktop.core.jobs import HowFar, Outcome, PayPeriod, Stage
from rebound_desktop.store import DiskFull
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.table.drawing import INSET
from rebound_desktop.ui.table.page import TablePage
from tests.ui.conftest import named, said

# Offscreen Qt cannot bring a menu to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
DISPLAY = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def jobs(store, clock) -> dict[str, int]:
    """Four jobs; the newest is Fabrikam, which is over."""
    made = {}
    for name in ("Contoso", "Åbo", "Tailspin", "Fabrikam"):
        made[name] = store.jobs.add(name, f"Lead at {name}")
        clock.go_on(days=1)
    store.jobs.move(made["Tailspin"], Stage.APPLIED)
    store.jobs.move(made["Fabrikam"], Stage.CLOSED, Outcome.DECLINED)
    return made


@pytest.fixture
def page(furnish: Callable[..., TablePage], jobs: dict[str, int]) -> TablePage:
    """The table with them in it; the newest in hand."""
    return furnish(TablePage)


@pytest.mark.parametrize("code", ["fr", "ja", "en"])
def test_the_days_of_a_column_are_read_to_their_ends(
    furnish: Callable[..., TablePage], store, clock, jobs: dict[str, int], code: str
) -> None:
    languages.speak(code)
    store.jobs.move(jobs["Contoso"], Stage.APPLIED)
    page = furnish(TablePage)
    table = page.table

    def cut() -> list[str]:
        column = table.jobs.fields.index(Field.SINCE)
        metrics = QFontMetrics(page.theme.font(14, figures=True))
        room = table.columnWidth(column) - 2 * INSET
        return [day for day in days(page) if metrics.horizontalAdvance(day) > room]

    today = clock.clock.today()
    assert words.short_day(today, today) in days(page) and not cut()
    # In another year all of them have theirs.
    clock.go_on(days=60)
    page.refresh()
    assert all("2026" in day for day in days(page)) and not cut()


def days(page: TablePage) -> list[str]:
    """Since when each job is where it is, as the table says it."""
    model = page.table.jobs
    column = model.fields.index(Field.SINCE)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def companies(page: TablePage) -> list[str]:
    model = page.table.jobs
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def headings(page: TablePage) -> list[str]:
    model = page.table.jobs
    return [
        model.headerData(place, Qt.Orientation.Horizontal, DISPLAY) for place in range(model.columnCount())
    ]


def pick(menu: QMenu, text: str) -> None:
    """Choose from a menu that fills itself when it is opened."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def choose(page: TablePage, *rows: int) -> None:
    """Choose rows with the mouse, Ctrl held."""
    table = page.table
    for place, row in enumerate(rows):
        at = table.visualRect(table.jobs.index(row, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, CTRL if place else Qt.KeyboardModifier.NoModifier, at)


def click_heading(page: TablePage, name: str) -> None:
    header = page.table.horizontalHeader()
    place = headings(page).index(name)
    at = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=at)


def undo(store) -> None:
    store.undo.undo(store.undo.last_done().id)


def test_the_newest_stands_first_and_in_hand(page):
    assert companies(page) == ["Fabrikam", "Tailspin", "Åbo", "Contoso"]
    assert page.table.hasFocus() and page.table.in_hand.company == "Fabrikam"
    row = [page.table.jobs.index(0, place).data() for place in range(7)]
    assert row == ["Fabrikam", "Lead at Fabrikam", "Closed", "I declined", "today", "", ""]


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(page):
    click_heading(page, "Company")
    assert companies(page) == ["Åbo", "Contoso", "Fabrikam", "Tailspin"]
    click_heading(page, "Company")
    assert companies(page) == ["Tailspin", "Fabrikam", "Contoso", "Åbo"]
    assert page.table.in_hand.company == "Fabrikam"


def test_keys_sort_by_the_column_in_hand(page):
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    assert companies(page) == ["Åbo", "Contoso", "Fabrikam", "Tailspin"]
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Right)
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert companies(page)[0] == "Fabrikam" and companies(page)[1] == "Tailspin"
    heading = page.table.jobs.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Stage, sorted down"


def test_the_menu_sorts_too_and_the_order_is_remembered(page, furnish):
    pick(page.tools.sort.menu(), "Company")
    pick(page.tools.sort.menu(), "Z to A")
    pick(page.tools.sort.menu(), "A to Z")
    again = furnish(TablePage)
    assert companies(again) == ["Åbo", "Contoso", "Fabrikam", "Tailspin"]


def test_the_two_ways_are_said_of_what_is_sorted(page):
    page.tools.fields = tuple(Field)
    for field, ways in {
        "Since": ["Earliest first", "Latest first"],
        "Pay": ["Lowest first", "Highest first"],
        "Stage": ["In their order", "The other way round"],
        "Place": ["A to Z", "Z to A"],
    }.items():
        pick(page.tools.sort.menu(), field)
        page.tools.sort.menu().aboutToShow.emit()
        assert [action.text() for action in page.tools.sort.menu().actions()][-2:] == ways


def test_searched_as_one_types(qtbot, page):
    page.focus_search()
    QTest.keyClicks(page.tools.search, "abo LEAD")
    qtbot.waitUntil(lambda: companies(page) == ["Åbo"])
    QTest.keyClick(page.tools.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(companies(page)) == 4)
    QTest.keyClicks(page.tools.search, "tail")
    QTest.keyClick(page.tools.search, Qt.Key.Key_Down)
    assert page.table.hasFocus() and page.table.in_hand.company == "Tailspin"


def test_nothing_found_offers_all(page):
    page.search_for("zzzz")
    assert "Nothing found" in said(page) and not page.foot.isVisibleTo(page)
    QTest.mouseClick(named(page, QAbstractButton, "Show all jobs"), LEFT)
    assert len(companies(page)) == 4 and page.tools.search.text() == ""


@pytest.mark.parametrize(
    ("which", "found"),
    [
        ("Open ones", ["Tailspin", "Åbo", "Contoso"]),
        ("Applied", ["Tailspin"]),
        ("I declined", ["Fabrikam"]),
        ("All jobs", ["Fabrikam", "Tailspin", "Åbo", "Contoso"]),
    ],
)
def test_only_some(page, which, found):
    page.tools.which.setCurrentIndex(page.tools.which.findText(which))
    assert companies(page) == found


def test_columns_are_chosen_and_remembered(page, furnish, store, jobs):
    store.contacts.add("Maria Lindqvist", job_id=jobs["Fabrikam"])
    pick(page.tools.choose.menu(), "People")
    pick(page.tools.choose.menu(), "What it is called")
    assert headings(page)[-1] == "People" and "What it is called" not in headings(page)
    assert page.table.jobs.index(0, len(headings(page)) - 1).data() == "1"
    again = furnish(TablePage)
    assert headings(again) == headings(page)
    again.tools.choose.menu().aboutToShow.emit()
    assert "Company" not in [action.text() for action in again.tools.choose.menu().actions()]


def test_enter_and_a_double_click_open(page, window, jobs):
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    at = page.table.visualRect(page.table.jobs.index(3, 1)).center()
    QTest.mouseClick(page.table.viewport(), LEFT, pos=at)
    QTest.mouseDClick(page.table.viewport(), LEFT, pos=at)
    assert window.went == [("jobs", jobs["Fabrikam"]), ("jobs", jobs["Contoso"])]


def test_several_are_moved_and_it_is_undone_as_one(page, store, jobs, window):
    choose(page, 1, 2, 3)
    assert page.foot.said.text() == "Chosen: 3 of 4"
    page.foot.menu.offer(page.table.chosen)
    pick(page.foot.menu, "Interviewing")
    assert (window.said[-1], window.offered_undo[-1]) == ("Interviewing, jobs: 3", True)
    assert {store.jobs.job(jobs[name]).stage for name in ("Tailspin", "Åbo", "Contoso")} == {
        Stage.INTERVIEWING
    }
    assert {job.company for job in page.table.chosen} == {"Tailspin", "Åbo", "Contoso"}
    undo(store)
    assert store.jobs.job(jobs["Tailspin"]).stage is Stage.APPLIED
    assert store.jobs.job(jobs["Åbo"]).stage is Stage.LEAD


def test_a_no_of_several_is_noted_at_once_with_how_far_they_went(page, store, jobs, window):
    choose(page, 1, 2)
    page.foot.menu.offer(page.table.chosen)
    (turned_down,) = [each for each in page.foot.menu.actions() if each.text() == "They turned me down"]
    pick(turned_down.menu(), "I applied, that was all")
    for name in ("Tailspin", "Åbo"):
        event = store.jobs.history(jobs[name])[-1]
        assert (event.outcome, event.how_far) == (Outcome.TURNED_DOWN, HowFar.APPLIED_ONLY)
    assert window.went == [] and store.rebounds.all() == ()
    undo(store)
    assert store.jobs.job(jobs["Tailspin"]).is_open and store.jobs.job(jobs["Åbo"]).is_open


def test_one_no_has_a_page_of_its_own(page, window, jobs):
    choose(page, 1)
    page.foot.menu.offer(page.table.chosen)
    pick(page.foot.menu, "Went quiet")
    assert window.went == [("log_no", jobs["Tailspin"])]


def test_a_place_for_several(page, store, jobs, window):
    choose(page, 1, 2)
    pick(page.foot.changes, "Place")
    assert page.foot.place.field.hasFocus()
    QTest.keyClicks(page.foot.place.field, "Bonn")
    assert page.typed_texts() == ["Bonn"]
    QTest.mouseClick(named(page, QAbstractButton, "Set for 2"), LEFT)
    assert [store.jobs.job(jobs[name]).place for name in ("Tailspin", "Åbo", "Contoso")] == [
        "Bonn",
        "Bonn",
        "",
    ]
    assert page.table.hasFocus() and page.typed_texts() == []
    pick(page.foot.changes, "Place")
    assert page.foot.place.field.text() == "Bonn"
    undo(store)
    assert [job.place for job in store.jobs.all()] == [""] * 4


def test_a_day_for_several_and_none(page, store, jobs):
    choose(page, 1, 2)
    pick(page.foot.changes, "Answer expected by")
    day = page.foot.day.field
    assert day.day() == date(2026, 12, 4)
    day.setDate(QDate(2026, 12, 9))
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert store.jobs.job(jobs["Åbo"]).answer_expected_on == date(2026, 12, 9)
    pick(page.foot.changes, "Answer expected by")
    QTest.mouseClick(named(page, QAbstractButton, "No day"), LEFT)
    assert store.jobs.job(jobs["Tailspin"]).answer_expected_on is None


def test_esc_and_not_now_change_nothing(page, store):
    before = store.undo.last_done()
    choose(page, 1, 2)
    for leave in (
        lambda: QTest.keyClick(page.foot.source.field, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(named(page, QAbstractButton, "Not now"), LEFT),
    ):
        pick(page.foot.changes, "Where you found it")
        QTest.keyClicks(page.foot.source.field, "Ana")
        leave()
        assert not page.foot.source.isVisibleTo(page)
    assert store.undo.last_done() == before


def test_several_are_set_aside_and_the_next_one_is_in_hand(page, store, window):
    choose(page, 0, 1)
    QTest.mouseClick(page.foot.aside, LEFT)
    assert companies(page) == ["Åbo", "Contoso"]
    assert window.said[-1] == "Jobs set aside: 2" and window.offered_undo[-1]
    assert page.table.in_hand is not None
    undo(store)
    assert len(companies(page)) == 4


def test_a_refused_change_says_nothing_was_done(page, window, store, monkeypatch):
    def full(*_args, **_fields):
        raise DiskFull()

    monkeypatch.setattr(store.board, "change", full)
    choose(page, 1, 2)
    pick(page.foot.changes, "Place")
    QTest.keyClicks(page.foot.place.field, "Bonn")
    QTest.keyClick(page.foot.place.field, Qt.Key.Key_Return)
    assert len(window.refused) == 1 and window.said == []
    assert page.foot.place.isVisibleTo(page) and page.foot.place.field.text() == "Bonn"


def test_what_is_chosen_is_copied_or_all(page, store, jobs):
    store.jobs.change(jobs["Tailspin"], place="=1+1", answer_expected_on=date(2026, 12, 1))
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    choose(page, 1, 2)
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Tailspin · Lead at Tailspin · Applied · today · 1 Dec · =1+1"
    pick(page.tools.copy.menu(), "Copy for a spreadsheet")
    # A spreadsheet parts what is pasted at tabs; commas leave a whole row in one cell.
    heading, first, second = csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t")
    assert heading == headings(page)
    assert first == ["Tailspin", "Lead at Tailspin", "Applied", "", "2026-11-27", "2026-12-01", "'=1+1"]
    assert second[0] == "Åbo"


def test_a_refresh_keeps_what_is_chosen_and_where_the_table_stands(page, store, jobs):
    choose(page, 1, 3)
    store.jobs.change(jobs["Contoso"], place="Bonn")
    assert [job.company for job in page.table.chosen] == ["Tailspin", "Contoso"]
    store.jobs.add("Zeta")
    assert [job.company for job in page.table.chosen] == ["Tailspin", "Contoso"]
    assert page.table.in_hand.company == "Contoso"


def test_without_a_job_there_is_a_word_and_a_way_on(furnish, store, window):
    page = furnish(TablePage)
    assert "No job is noted yet" in said(page)
    QTest.mouseClick(named(page, QAbstractButton, "Add a job"), LEFT)
    assert window.went == [("jobs", 0)]
    store.jobs.set_aside(store.jobs.add("Northwind"))
    assert "No jobs right now" in said(page)


def test_thousands_are_read_without_being_waited_for(qtbot, furnish, store):
    with store.batch():
        for number in range(1_200):
            store.jobs.add(f"Company {number}")
    page = furnish(TablePage)
    assert page.reader.is_reading
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    assert page.table.in_hand.company == "Company 1199" and page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    assert len(page.table.chosen) == 1_200
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    assert len(page.table.chosen) == 1_200 and companies(page)[:2] == ["Company 0", "Company 1"]
    QTest.keyClick(page.table, Qt.Key.Key_Home, CTRL)
    QTest.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    assert [job.company for job in page.table.chosen] == ["Company 0", "Company 1"]


def test_hundreds_are_changed_beside_the_window_as_one_thing(qtbot, furnish, store, window):
    with store.batch():
        for number in range(300):
            store.jobs.add(f"Company {number}")
    page = furnish(TablePage)
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    page.table.selectAll()
    page.foot.change_wanted.emit("place", "Ulm")
    assert {job.place for job in page.table.chosen} == {""}
    qtbot.waitUntil(lambda: {job.place for job in page.table.chosen} == {"Ulm"})
    assert window.said == ["Set for jobs: 300"] and window.offered_undo == [True]
    page.foot.menu.outcome_chosen.emit(Outcome.WENT_QUIET, HowFar.APPLIED_ONLY)
    qtbot.waitUntil(lambda: {job.outcome for job in page.table.chosen} == {Outcome.WENT_QUIET})
    store.apart(lambda shelves: shelves.undo.undo(store.undo.last_done().id))
    assert all(job.is_open for job in store.jobs.all())


def test_everything_that_takes_the_focus_has_a_name(page):
    for widget in page.findChildren(QAbstractButton):
        if widget.isVisibleTo(page) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.text() or widget.accessibleName()
    for widget in (
        page.tools.search,
        page.tools.which,
        page.table,
        page.foot.place.field,
        page.foot.day.field,
    ):
        assert widget.accessibleName()


def test_pay_and_tags_have_columns(page, store, jobs):
    store.jobs.change(jobs["Contoso"], pay_from=4_800_000, pay_currency="EUR", pay_period=PayPeriod.YEAR)
    store.tags.set_job(jobs["Contoso"], ("remote", "near"))
    for name in ("Pay", "Tags"):
        pick(page.tools.choose.menu(), name)
    places = [headings(page).index(name) for name in ("Pay", "Tags")]
    model, row = page.table.jobs, companies(page).index("Contoso")
    pay, tags = (model.index(row, place).data() for place in places)
    assert pay == words.pay(4_800_000, None, "EUR", PayPeriod.YEAR)
    assert tags == "near, remote"


@pytest.mark.parametrize("worn", ["light", "high_contrast"])
def test_with_high_contrast_rows_that_are_chosen_have_lines_around_them(page, desk, worn):
    desk.settings.set(options.THEME, worn)
    choose(page, 1, 3)
    table, colour = page.table, desk.theme.colour
    seen = table.viewport().grab().toImage()
    for row, column in itertools.product(range(4), (1, 2)):
        cell = table.visualRect(table.jobs.index(row, column))
        edges = {seen.pixelColor(cell.center().x(), y).name() for y in (cell.top(), cell.bottom() - 1)}
        assert (edges == {colour("chosen-edge").name()}) is (row in (1, 3))
