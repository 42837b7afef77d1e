"""The list of jobs: groups, search, keys, and thousands of them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.ui.jobs.job_rows import PAGE, JobRows
from rebound_desktop.ui.jobs.page import JobsPage


def test_open_jobs_stand_before_closed_ones(furnish, store, clock):
    closed = store.jobs.add("Tailspin", "Planning lead")
    store.jobs.add("Northwind", "Product manager")
    clock.go_on(days=1)
    store.jobs.move(closed, Stage.CLOSED, Outcome.WENT_QUIET)
    page = furnish(JobsPage)
    rows = [(row.group, row.title, row.subtitle, row.trailing) for row in page.side.rows]
    assert rows == [
        ("Open", "Northwind", "Product manager · Lead", "yesterday"),
        ("Closed", "Tailspin", "Planning lead · Went quiet", "today"),
    ]
    assert [row.stays for row in page.side.rows] == ["Lead", "Went quiet"]
    assert page.view.job.company == "Northwind"


def test_search_looks_at_company_and_title_without_accents(furnish, store):
    store.jobs.add("Café Lumière", "Baker")
    store.jobs.add("Northwind", "Product manager")
    page = furnish(JobsPage)
    page.focus_search()
    assert page.side.search.hasFocus()
    for typed, found in (
        ("lumiere", ["Café Lumière"]),
        ("manager north", ["Northwind"]),
        ("BAKER", ["Café Lumière"]),
    ):
        page.side.search.clear()
        QTest.keyClicks(page.side.search, typed)
        page.side._flush_search()
        assert [row.title for row in page.side.rows] == found
    QTest.keyClicks(page.side.search, " nowhere")
    page.side._flush_search()
    assert page.side.rows == ()
    QTest.keyClick(page.side.search, Qt.Key.Key_Escape)
    assert len(page.side.rows) == 2


def test_by_keys_alone_from_the_list_into_a_job_and_down_its_page(furnish, store, qtbot):
    for company in ("Tailspin", "Northwind"):
        store.jobs.add(company)
    page = furnish(JobsPage)
    qtbot.waitUntil(lambda: page.view.parts.are_made)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.side.view.hasFocus()
    QTest.keyClick(page.side.view, Qt.Key.Key_Down)
    assert page.view.job.company == "Tailspin"
    QTest.keyClick(page.side.view, Qt.Key.Key_Return)
    assert page.view.head.move_on.hasFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.focusWidget())
        if seen[-1] is page.side.add_button:
            break
    lists = page.view.lists
    adders = list(page.view.parts.adders.values())
    reached = [lists.perfect.field, lists.not_ideal.field, adders[0], adders[-1]]
    places = [seen.index(widget) for widget in reached]
    assert places == sorted(places)


def test_a_small_room_shows_the_job_it_was_opened_with(furnish, store):
    job_id = store.jobs.add("Northwind")
    page = furnish(JobsPage, job_id, (440, 600))
    assert page.view.isVisibleTo(page) and not page.side.isVisibleTo(page)


def test_thousands_are_handed_out_a_page_at_a_time(store, clock):
    with store.batch():
        for number in range(600):
            store.jobs.add(f"Company {number}")
    many = store.jobs.all() * 10
    rows = JobRows()
    rows.read(many, clock.clock.today())
    assert len(rows.filter("")) == PAGE
    assert len(rows.more()) == PAGE
    for typed in ("c", "company", "company 59"):
        assert len(rows.filter(typed)) <= PAGE


def test_a_job_far_down_the_list_is_marked_there(furnish, store):
    with store.batch():
        ids = [store.jobs.add(f"Company {number}") for number in range(PAGE + 30)]
    page = furnish(JobsPage, ids[0])
    assert page.view.job.id == ids[0] and page.side.selected == ids[0]


def test_the_open_job_is_remembered_over_a_lock(page, northwind):
    assert page.shown_key() == northwind


def noted(store, count: int) -> list[int]:
    with store.batch():
        return [store.jobs.add(f"Company {number}") for number in range(count)]


def test_thousands_are_read_without_being_waited_for(qtbot, furnish, store):
    noted(store, 1_200)
    page = furnish(JobsPage)
    assert page.reader.is_reading and page.side.rows == ()
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    assert len(page.side.rows) == PAGE
    assert page.view.job.company == "Company 1199" and page.side.selected == page.view.job.id


def test_one_of_thousands_is_open_at_once_and_then_in_the_list(qtbot, furnish, store):
    first, *_ = noted(store, 1_200)
    page = furnish(JobsPage, first)
    assert page.view.job.company == "Company 0"
    qtbot.waitUntil(lambda: page.side.selected == first)
    index = page.side.view.currentIndex()
    assert page.side.view.viewport().rect().intersects(page.side.view.visualRect(index))


def test_while_thousands_are_read_a_new_one_can_be_noted(qtbot, furnish, store):
    noted(store, 1_200)
    page = furnish(JobsPage, 0)
    assert page.reader.is_reading and page.adding.company.hasFocus()
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    assert page.content.currentWidget() is page.adding and page.adding.company.hasFocus()
