"""The board, by mouse, by keys and by its menu; what is said, and what can be undone."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from rebound_desktop.core.jobs import HowFar, Outcome, RoundKind, Stage
from rebound_desktop.store import DiskFull
from rebound_desktop.ui.board.column import CardList
from rebound_desktop.ui.board.page import BoardPage
from tests.ui.conftest import named, said

# Offscreen Qt cannot bring a menu to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def jobs(store) -> dict[str, int]:
    """Two leads, one that was applied for, one that is over."""
    made = {name: store.jobs.add(name, "Lead") for name in ("Contoso", "Northwind", "Tailspin", "Fabrikam")}
    store.jobs.move(made["Tailspin"], Stage.APPLIED)
    store.jobs.move(made["Fabrikam"], Stage.CLOSED, Outcome.DECLINED)
    return made


@pytest.fixture
def page(furnish: Callable[..., BoardPage], jobs: dict[str, int]) -> BoardPage:
    """The board with them on it; the newest lead in hand."""
    return furnish(BoardPage)


def cards(page: BoardPage, stage: Stage) -> CardList:
    return page.columns[stage].cards


def names(page: BoardPage, stage: Stage) -> list[str]:
    model = cards(page, stage).cards
    return [model.index(row).data() for row in range(model.rowCount())]


def stage_of(store, job_id: int) -> Stage:
    return store.jobs.job(job_id).stage


def action(page: BoardPage, text: str) -> QAction:
    return next(each for each in page.menu.actions() if each.text() == text)


def carry(page: BoardPage, stage: Stage, to: QPoint, *, let_go: bool = True) -> None:
    """Take the first card of a column by the mouse, and carry it to a place on the screen."""
    view = cards(page, stage).viewport()
    start = cards(page, stage).visualRect(cards(page, stage).cards.index(0)).center()
    QTest.mousePress(view, LEFT, pos=start)
    for place in (start + QPoint(30, 4), view.mapFromGlobal(to)):
        local = QPointF(place)
        QApplication.sendEvent(
            view,
            QMouseEvent(
                QEvent.Type.MouseMove,
                local,
                QPointF(view.mapToGlobal(place)),
                Qt.MouseButton.NoButton,
                LEFT,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
    if let_go:
        QTest.mouseRelease(view, LEFT, pos=view.mapFromGlobal(to))


def middle(page: BoardPage, stage: Stage) -> QPoint:
    column = page.columns[stage]
    return column.mapToGlobal(QPoint(column.width() // 2, 120))


def test_each_job_stands_in_the_column_of_its_stage(page):
    assert names(page, Stage.LEAD) == ["Northwind", "Contoso"]
    assert names(page, Stage.APPLIED) == ["Tailspin"]
    assert names(page, Stage.OFFER) == []
    assert not cards(page, Stage.CLOSED).isVisibleTo(page)
    assert cards(page, Stage.LEAD).hasFocus() and page.in_hand.company == "Northwind"


def test_a_card_says_all_of_itself_to_those_who_hear_it(page, store, jobs, clock):
    store.rounds.add(jobs["Northwind"], RoundKind.PANEL, datetime(2026, 11, 24, 10))
    clock.go_on(days=0)
    index = cards(page, Stage.LEAD).cards.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Northwind, Lead, since today, Interview tomorrow"
    assert cards(page, Stage.LEAD).accessibleName() == "Lead, jobs: 2"


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (date(2026, 11, 23), "Expected today"),
        (date(2026, 11, 24), "Answer by tomorrow"),
        (date(2026, 11, 20), "Expected Fri"),
    ],
)
def test_what_is_awaited_stands_on_the_card(page, store, jobs, expected, text):
    store.jobs.change(jobs["Northwind"], answer_expected_on=expected)
    card = cards(page, Stage.LEAD).cards.card_at(cards(page, Stage.LEAD).cards.index(0))
    assert card.awaits == text


def test_arrows_go_between_cards_and_over_empty_columns(page):
    leads = cards(page, Stage.LEAD)
    QTest.keyClick(leads, Qt.Key.Key_Down)
    assert page.in_hand.company == "Contoso"
    QTest.keyClick(leads, Qt.Key.Key_Right)
    assert cards(page, Stage.APPLIED).hasFocus() and page.in_hand.company == "Tailspin"
    QTest.keyClick(cards(page, Stage.APPLIED), Qt.Key.Key_Right)
    assert page.in_hand.company == "Tailspin"
    QTest.keyClick(cards(page, Stage.APPLIED), Qt.Key.Key_Left)
    assert leads.hasFocus() and page.in_hand is not None


def test_only_one_card_is_in_hand(page):
    QTest.keyClick(cards(page, Stage.LEAD), Qt.Key.Key_Right)
    marked = [stage for stage in Stage if cards(page, stage).selectionModel().hasSelection()]
    assert marked == [Stage.APPLIED]


def test_alt_and_an_arrow_move_the_card_and_it_stays_in_hand(page, store, jobs, window):
    QTest.keyClick(cards(page, Stage.LEAD), Qt.Key.Key_Right, ALT)
    assert stage_of(store, jobs["Northwind"]) is Stage.LETTER_SENT
    assert cards(page, Stage.LETTER_SENT).hasFocus() and page.in_hand.id == jobs["Northwind"]
    assert (window.said[-1], window.offered_undo[-1]) == ("Northwind: Letter sent", True)
    QTest.keyClick(cards(page, Stage.LETTER_SENT), Qt.Key.Key_Left, ALT)
    assert stage_of(store, jobs["Northwind"]) is Stage.LEAD
    QTest.keyClick(cards(page, Stage.LEAD), Qt.Key.Key_Left, ALT)
    assert len(store.jobs.history(jobs["Northwind"])) == 3


def test_read_from_right_to_left_the_left_arrow_goes_on(qapp, qtbot, furnish, jobs, store):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = furnish(BoardPage)
        QTest.keyClick(cards(page, Stage.LEAD), Qt.Key.Key_Left, ALT)
        assert stage_of(store, jobs["Northwind"]) is Stage.LETTER_SENT
        first, last = page.columns[Stage.LEAD], page.columns[Stage.CLOSED]
        assert first.mapTo(page, QPoint()).x() > last.mapTo(page, QPoint()).x()
        # The last column is at the left, and so is what is scrolled to.
        page.resize(500, 400)
        QTest.mouseClick(named(page, QAbstractButton, "Show closed jobs"), LEFT)
        qtbot.waitUntil(lambda: last.mapTo(page, QPoint()).x() >= 0)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_move_taken_back_is_shown(page, store, jobs):
    QTest.keyClick(cards(page, Stage.LEAD), Qt.Key.Key_Right, ALT)
    store.undo.undo(store.undo.last_done().id)
    assert names(page, Stage.LEAD) == ["Northwind", "Contoso"]
    assert page.in_hand.id == jobs["Northwind"]


def test_enter_and_a_double_click_open_the_job(page, window, jobs):
    leads = cards(page, Stage.LEAD)
    QTest.keyClick(leads, Qt.Key.Key_Return)
    second = leads.visualRect(leads.cards.index(1)).center()
    QTest.mouseClick(leads.viewport(), LEFT, pos=second)
    QTest.mouseDClick(leads.viewport(), LEFT, pos=second)
    assert window.went == [("jobs", jobs["Northwind"]), ("jobs", jobs["Contoso"])]


def test_a_card_is_carried_to_another_column(page, store, jobs, window):
    carry(page, Stage.LEAD, middle(page, Stage.INTERVIEWING))
    assert stage_of(store, jobs["Northwind"]) is Stage.INTERVIEWING
    assert names(page, Stage.INTERVIEWING) == ["Northwind"]
    assert page.in_hand.id == jobs["Northwind"] and not page.carrying.isVisibleTo(page)
    assert window.offered_undo == [True]


def test_where_it_would_come_is_shown_and_esc_lets_it_be(page, store, jobs):
    carry(page, Stage.LEAD, middle(page, Stage.OFFER), let_go=False)
    assert page.carrying.isVisibleTo(page)
    open_to = [stage for stage, column in page.columns.items() if column.property("state") == "open"]
    assert open_to == [Stage.OFFER]
    leads = cards(page, Stage.LEAD)
    QTest.keyClick(leads, Qt.Key.Key_Escape)
    QTest.mouseRelease(leads.viewport(), LEFT, pos=leads.viewport().mapFromGlobal(middle(page, Stage.OFFER)))
    assert not page.carrying.isVisibleTo(page)
    assert not any(column.property("state") == "open" for column in page.columns.values())
    assert stage_of(store, jobs["Northwind"]) is Stage.LEAD


def test_laid_down_nowhere_or_at_home_it_stays(page, store, jobs, window):
    carry(page, Stage.LEAD, page.mapToGlobal(QPoint(300, 10)))
    carry(page, Stage.LEAD, middle(page, Stage.LEAD))
    assert len(store.jobs.history(jobs["Northwind"])) == 1 and window.said == []


def test_a_small_move_of_the_hand_carries_nothing(page):
    leads = cards(page, Stage.LEAD)
    start = leads.visualRect(leads.cards.index(1)).center()
    QTest.mousePress(leads.viewport(), LEFT, pos=start)
    QTest.mouseMove(leads.viewport(), start + QPoint(2, 1))
    assert not page.carrying.isVisibleTo(page)
    QTest.mouseRelease(leads.viewport(), LEFT, pos=start + QPoint(2, 1))
    assert page.in_hand.company == "Contoso"


def test_the_button_moves_without_dragging(qtbot, page, store, jobs):
    QTest.mouseClick(page.move_button, LEFT)
    qtbot.waitUntil(page.menu.isVisible)
    texts = [each.text() for each in page.menu.actions() if not each.isSeparator()]
    assert texts == [
        "Letter sent",
        "Applied",
        "Interviewing",
        "Offer",
        "They turned me down",
        "Went quiet",
        "I withdrew",
        "I declined",
        "I took it",
    ]
    action(page, "Offer").trigger()
    page.menu.close()
    assert stage_of(store, jobs["Northwind"]) is Stage.OFFER


def test_the_menu_key_asks_where(qtbot, page):
    leads = cards(page, Stage.LEAD)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), leads.mapToGlobal(QPoint()))
    QApplication.sendEvent(leads, event)
    qtbot.waitUntil(page.menu.isVisible)
    page.menu.close()


def test_dropped_on_closed_it_is_asked_how_it_ended(qtbot, page, store, jobs, window):
    carry(page, Stage.LEAD, middle(page, Stage.CLOSED))
    qtbot.waitUntil(page.menu.isVisible)
    assert stage_of(store, jobs["Northwind"]) is Stage.LEAD
    action(page, "I withdrew").trigger()
    page.menu.close()
    job = store.jobs.job(jobs["Northwind"])
    assert (job.stage, job.outcome) == (Stage.CLOSED, Outcome.WITHDREW)
    assert window.went == [] and store.rebounds.of_job(job.id) is None
    assert page.in_hand.company == "Contoso"


def test_a_long_column_is_read_anew_where_one_scrolled_to(qtbot, page, store):
    for number in range(120):
        store.board.move([store.jobs.add(f"Company {number}")], Stage.APPLIED)
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    applied = cards(page, Stage.APPLIED)
    while applied.cards.canFetchMore(applied.rootIndex()):
        applied.scrollToBottom()
        applied.cards.fetchMore(applied.rootIndex())
    applied.scrollToBottom()
    place = applied.verticalScrollBar().value()
    page.refresh()
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    assert applied.cards.rowCount() == applied.cards.count > 120
    assert applied.verticalScrollBar().value() == place > 0


def test_a_no_has_a_page_of_its_own(qtbot, page, store, jobs, window):
    for _ in range(4):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right, ALT)
    assert stage_of(store, jobs["Northwind"]) is Stage.OFFER
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(page.menu.isVisible)
    action(page, "They turned me down").trigger()
    page.menu.close()
    assert window.went == [("log_no", jobs["Northwind"])]
    assert stage_of(store, jobs["Northwind"]) is Stage.OFFER


def test_closed_jobs_are_shown_when_asked_for_and_can_be_opened_again(page, store, jobs):
    QTest.mouseClick(named(page, QAbstractButton, "Show closed jobs"), LEFT)
    closed = cards(page, Stage.CLOSED)
    assert names(page, Stage.CLOSED) == ["Fabrikam"] and closed.hasFocus()
    QTest.keyClick(closed, Qt.Key.Key_Left, ALT)
    assert stage_of(store, jobs["Fabrikam"]) is Stage.OFFER
    assert [event.stage for event in store.jobs.history(jobs["Fabrikam"])][-2:] == [Stage.CLOSED, Stage.OFFER]
    QTest.mouseClick(named(page, QAbstractButton, "Add"), LEFT)


def test_closed_jobs_that_are_shown_are_seen_whole_and_scrolled_to(qtbot, page):
    QTest.mouseClick(named(page, QAbstractButton, "Show closed jobs"), LEFT)
    column = page.columns[Stage.CLOSED]
    qtbot.waitUntil(lambda: column.visibleRegion().boundingRect() == column.rect())


def test_a_refused_move_leaves_the_card(page, store, jobs, window, monkeypatch):
    def full(*_args, **_fields):
        raise DiskFull()

    monkeypatch.setattr(store.board, "move", full)
    QTest.keyClick(cards(page, Stage.LEAD), Qt.Key.Key_Right, ALT)
    assert names(page, Stage.LEAD) == ["Northwind", "Contoso"]
    assert len(window.refused) == 1 and window.said == []


def test_without_a_job_there_is_a_word_and_a_way_on(furnish, store, window):
    page = furnish(BoardPage)
    assert "No job is noted yet" in said(page)
    QTest.mouseClick(named(page, QAbstractButton, "Add a job"), LEFT)
    assert window.went == [("jobs", 0)]
    job_id = store.jobs.add("Northwind")
    assert "No job is noted yet" not in said(page)
    store.jobs.set_aside(job_id)
    assert "No jobs right now" in said(page)


def test_thousands_are_read_without_being_waited_for(qtbot, furnish, store):
    with store.batch():
        for number in range(1_200):
            store.jobs.add(f"Company {number}")
    page = furnish(BoardPage)
    assert page.reader.is_reading
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    leads = cards(page, Stage.LEAD)
    assert leads.cards.count == 1_200 and leads.cards.rowCount() < 200
    assert page.in_hand.company == "Company 1199" and leads.hasFocus()
    QTest.keyClick(leads, Qt.Key.Key_Right, ALT)
    assert names(page, Stage.LETTER_SENT) == ["Company 1199"]
    page.open(store.jobs.at_company("Company 3")[0].id)
    qtbot.waitUntil(lambda: page.in_hand.company == "Company 3")
    assert how_many_in_hand(page) == 1


def how_many_in_hand(page: BoardPage) -> int:
    return sum(len(cards(page, stage).selectionModel().selectedIndexes()) for stage in Stage)


def test_a_no_logged_elsewhere_leaves_the_board(page, store, jobs):
    store.rebounds.log_no(job_id=jobs["Northwind"], how_far=HowFar.APPLIED_ONLY)
    assert names(page, Stage.LEAD) == ["Contoso"]
    assert page.in_hand.company == "Contoso"


def test_at_twice_the_text_the_cards_grow_with_it(furnish, jobs, desk):
    from rebound_desktop.ui import settings as options

    page = furnish(BoardPage)
    leads = cards(page, Stage.LEAD)
    before = leads.visualRect(leads.cards.index(0)).height(), page.columns[Stage.LEAD].minimumWidth()
    desk.settings.set(options.TEXT_SIZE, 200)
    QApplication.processEvents()
    after = leads.visualRect(leads.cards.index(0)).height(), page.columns[Stage.LEAD].minimumWidth()
    assert after[0] > 1.6 * before[0] and after[1] == 2 * before[1]
