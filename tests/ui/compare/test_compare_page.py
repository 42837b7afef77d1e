"""Comparing by hand: ratings by key and click, rows by tier, and what the table says."""

import re
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHoverEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import Outcome, Side, Stage
from rebound_desktop.core.marks import GutAnswer, StandsFor, Tier
from rebound_desktop.store import DiskFull, Store
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.compare.bars import PlacesBar
from rebound_desktop.ui.compare.model import Role
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.page import Desk
from tests.conftest import HandClock
from tests.ui.compare.conftest import Ids, rate_all, take
from tests.ui.conftest import Window, named, said

LEFT = Qt.MouseButton.LeftButton
# A menu that pops up, which offscreen Qt can neither raise nor give the keyboard.
_POPS_UP = pytest.mark.qt_log_ignore("This plugin does not support")


def ratings(store: Store, job_id: int) -> dict[int, int]:
    (choice,) = [c for c in store.choices.choices("Present", "Looking") if c.job_id == job_id]
    return dict(choice.ratings)


def test_before_there_is_a_choice_a_way_to_one_is_offered(furnish: Callable[..., ComparePage]) -> None:
    page = furnish(ComparePage)
    assert "Nothing to choose between yet" in said(page)
    assert named(page, QPushButton, "Choose what to compare")


def test_a_digit_rates_in_dots_and_half_steps_and_unknown_have_keys(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    take(page.table, ids.pay, ids.contoso)
    qtbot.keyClicks(page.table, "4")
    assert ratings(store, ids.contoso) == {ids.pay: 16}
    qtbot.keyClick(page.table, Qt.Key.Key_Minus)
    assert ratings(store, ids.contoso) == {ids.pay: 15}
    index = page.table.currentIndex()
    assert index.data() == "7.5 of 10"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Pay, Contoso: 7.5 of 10"
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert ratings(store, ids.contoso) == {}
    assert page.table.currentIndex().data() == "not known"


def test_half_a_step_on_what_is_not_known_begins_in_the_middle(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    take(page.table, ids.pay, ids.contoso)
    qtbot.keyClick(page.table, Qt.Key.Key_Plus)
    assert ratings(store, ids.contoso) == {ids.pay: 10}
    for _ in range(15):
        qtbot.keyClick(page.table, Qt.Key.Key_Plus)
    assert ratings(store, ids.contoso) == {ids.pay: 20}


def test_a_click_on_a_dot_rates_to_its_half(page: ComparePage, store: Store, ids: Ids, qtbot: QtBot) -> None:
    take(page.table, ids.way, ids.fabrikam)
    cell = page.table.visualRect(page.table.currentIndex())
    for x, half_points in ((10, 2), (18, 4), (8 + 15 * 4 + 12, 20)):
        where = QPoint(cell.left() + x, cell.center().y())
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert ratings(store, ids.fabrikam) == {ids.way: half_points}


def test_every_rating_can_be_taken_back(page: ComparePage, store: Store, ids: Ids, qtbot: QtBot) -> None:
    take(page.table, ids.pay, ids.contoso)
    qtbot.keyClicks(page.table, "4")
    done = store.undo.last_done()
    assert done is not None and done.subject == "Pay"
    store.undo.undo(done.id)
    assert page.table.currentIndex().data() == "not known"


def test_totals_wait_until_enough_is_known(page: ComparePage, store: Store, ids: Ids) -> None:
    model = page.table.comparison
    last = model.index(len(model.rows) - 1, 0)
    assert last.data() == "too little known"
    assert "Too little is rated yet to put these in order." in said(page)
    rate_all(store, ids)
    totals = {model.choices[n].name: model.index(len(model.rows) - 1, n).data() for n in range(3)}
    assert totals == {"Contoso": "6.0", "Fabrikam": "7.0", "Tailspin": "4.0"}
    assert "Fabrikam leads on equal weights (not weighted yet)." in said(page)


def test_a_thin_line_is_explained_where_one_is_drawn(page: ComparePage, store: Store, ids: Ids) -> None:
    model = page.table.comparison

    def beneath() -> object:
        return model.headerData(len(model.rows) - 1, Qt.Orientation.Vertical, Role.BENEATH)

    assert beneath() == ""
    rate_all(store, ids)
    assert beneath() == "of 10"
    store.choices.rate(ids.tailspin, ids.boss, None)
    assert beneath() == "of 10 · thin line: still unknown"


def test_a_row_goes_up_and_over_into_the_next_tier(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    take(page.table, ids.boss, ids.fabrikam)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (page.table.aspect_id, page.table.job_id) == (ids.boss, ids.fabrikam)
    assert [aspect.name for aspect in store.choices.aspects()] == ["Pay", "The boss", "The way there"]
    take(page.table, ids.pay, ids.contoso)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert store.choices.aspects()[0].tier is Tier.MOST
    assert page.table.aspect_id == ids.pay
    assert "Contoso leads on your weights." in said(page) or "too close to call" in said(page)


def test_what_is_needed_sets_a_job_apart_and_never_hides_it(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    take(page.table, ids.way, ids.contoso)
    needed = page.row_card.needed
    needed.setFocus()
    for _ in range(2):
        qtbot.keyClick(needed, Qt.Key.Key_Down)
    needed.activated.emit(needed.currentIndex())
    assert store.choices.aspects()[1].must_half_points == 10
    assert "Contoso is set apart" in said(page)
    assert "Contoso misses something you said you need: “The way there”." in said(page)
    assert "Contoso" in [choice.name for choice in page.table.comparison.choices]


def test_the_scale_and_the_need_are_told_in_the_words_of_what_is_shown(
    page: ComparePage, store: Store, ids: Ids
) -> None:
    """Dots where dots are, and before one rates; the need in the words that it is chosen by."""
    scale = "0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better."
    assert said(page).count(scale) == 1 and "0 would make" not in said(page)
    assert scale in page.table.accessibleDescription()
    (label,) = [label for label in page.findChildren(QLabel) if label.text() == scale]
    assert label.mapTo(page, QPoint()).y() < page.table.mapTo(page, QPoint()).y()
    model, row = page.table.comparison, page.table.comparison.row_of(ids.pay)
    needed = page.row_card.needed
    take(page.table, ids.pay, ids.contoso)
    for place in (1, 2, 3):
        store.choices.change_aspect(ids.pay, must_half_points=needed.itemData(place))
        assert model.headerData(row, Qt.Orientation.Vertical, Role.BENEATH) == needed.itemText(place)
        assert needed.currentIndex() == place
    store.choices.change_aspect(ids.pay, must_half_points=7)
    assert model.headerData(row, Qt.Orientation.Vertical, Role.BENEATH) == "Needed: 1.75 dots or more"


@pytest.mark.parametrize(
    ("half_points", "told"),
    [
        (0, "0 of 5 dots: would make you leave"),
        (4, "1 of 5 dots: very poor"),
        (8, "2 of 5 dots: poor"),
        (10, "2.5 of 5 dots: fine"),
        (15, "3.75 of 5 dots: good"),
        (20, "5 of 5 dots: could not be better"),
    ],
)
def test_what_the_dots_of_a_cell_mean_is_told_to_who_points_at_them(
    page: ComparePage, store: Store, ids: Ids, half_points: int, told: str
) -> None:
    take(page.table, ids.pay, ids.contoso)
    there = page.table.currentIndex()
    assert there.data(Qt.ItemDataRole.AccessibleDescriptionRole) == ""
    store.choices.rate(ids.contoso, ids.pay, half_points)
    assert there.data(Qt.ItemDataRole.AccessibleDescriptionRole) == told
    assert str(there.data(Qt.ItemDataRole.ToolTipRole)).startswith(told)


def test_a_row_is_added_renamed_set_aside_and_brought_back(
    page: ComparePage, store: Store, ids: Ids, window: Window, qtbot: QtBot
) -> None:
    new_row = page.new_rows.field
    qtbot.keyClicks(new_row, "Room to learn")
    qtbot.keyClick(new_row, Qt.Key.Key_Return)
    assert [aspect.name for aspect in store.choices.aspects()][-1] == "Room to learn"
    assert new_row.text() == ""
    assert page.row_card.name.text() == "Room to learn"
    page.row_card.name.selectAll()
    qtbot.keyClicks(page.row_card.name, "Room to grow")
    qtbot.keyClick(page.row_card.name, Qt.Key.Key_Return)
    assert [aspect.name for aspect in store.choices.aspects()][-1] == "Room to grow"
    page.row_card.aside_wanted.emit()
    assert "Room to grow" not in [aspect.name for aspect in store.choices.aspects()]
    assert window.said[-1] == "Row set aside" and window.offered_undo[-1]


def test_a_line_of_the_lists_becomes_a_row(
    furnish: Callable[..., ComparePage], store: Store, ids: Ids, qtbot: QtBot
) -> None:
    lost = store.jobs.add("Northwind")
    store.jobs.add_line(lost, Side.PERFECT, "Two days at home")
    store.jobs.move(lost, Stage.CLOSED, Outcome.TURNED_DOWN)
    page = furnish(ComparePage, size=(1048, 900))
    # Of what stands beneath the table is spoken only once it stands there.
    there = "Beneath the table you see what they keep of what you loved elsewhere."
    assert "Words first, numbers second." in said(page) and there not in said(page)
    qtbot.mouseClick(named(page, QPushButton, "Make a row of “Two days at home”"), Qt.MouseButton.LeftButton)
    home = store.choices.aspects()[-1]
    assert home.name == "Two days at home"
    store.choices.rate(ids.contoso, home.id, 16)
    store.choices.rate(ids.fabrikam, home.id, 4)
    text = said(page)
    assert "What you loved at Northwind" in text and there in text
    assert "Contoso keeps the one thing you loved there." in text
    assert "Fabrikam has less of the one thing you loved there." in text
    assert "Tailspin: whether it keeps what you loved there is not known yet." in text
    store.jobs.add_line(lost, Side.PERFECT, "A team that reads")
    page.refresh()
    text = said(page)
    assert "the one thing you loved" not in text, "of the other one nothing is known"
    assert "Contoso keeps 1 of the 2 things you loved there. Not known yet: 1." in text
    assert "Fabrikam keeps 0 of the 2 things you loved there. Not known yet: 1." in text
    assert "Tailspin: nothing is known yet of what you loved there." in text


def test_a_row_of_what_was_not_ideal_says_what_its_dots_mean(
    furnish: Callable[..., ComparePage], store: Store, ids: Ids, qtbot: QtBot
) -> None:
    """Four dots for three bosses looked as if many of them were good."""
    lost = store.jobs.add("Northwind")
    store.jobs.add_line(lost, Side.NOT_IDEAL, "Three bosses")
    store.jobs.add_line(lost, Side.PERFECT, "Two days at home")
    store.jobs.move(lost, Stage.CLOSED, Outcome.TURNED_DOWN)
    page = furnish(ComparePage, size=(1048, 900))
    model = page.table.comparison

    def beneath(aspect_id: int) -> object:
        return model.headerData(model.row_of(aspect_id), Qt.Orientation.Vertical, Role.BENEATH)

    for line in ("Three bosses", "Two days at home"):
        qtbot.mouseClick(named(page, QPushButton, f"Make a row of “{line}”"), LEFT)
    bosses, home = (aspect.id for aspect in store.choices.aspects()[-2:])
    assert (beneath(bosses), beneath(home)) == ("5 dots: free of it", "")
    take(page.table, bosses, ids.contoso)
    tip = str(page.table.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
    assert "5 dots: free of it" in tip
    # Whoever says what the ends are, or turns the name around, is told nothing else.
    store.choices.change_aspect(bosses, best_text="one boss")
    assert beneath(bosses) == ""
    store.choices.change_aspect(bosses, best_text="")
    assert beneath(bosses) == "5 dots: free of it"
    store.choices.change_aspect(bosses, name="Clear who decides")
    assert beneath(bosses) == ""


def test_how_sure_the_order_is_comes_when_the_hand_rests(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    qtbot.waitUntil(lambda: "How sure the order is" in said(page), timeout=10_000)
    text = said(page)
    assert "Tried many times with other weights. Nothing is weighted yet." in text
    assert "Fabrikam comes first in about" in text and "tries." in text
    assert "From strong to faint: first place, second, and so on." in text
    bars = {bar.accessibleName(): bar for bar in page.findChildren(PlacesBar)}
    told = bars["Fabrikam"].accessibleDescription()
    assert told.startswith("Fabrikam comes first in about") and bars["Fabrikam"].toolTip() == told
    assert re.search(r"Of 10 tries, about: \d in place 1, \d in place 2.*\.$", told)
    store.choices.change_aspect(ids.pay, tier=Tier.MOST)
    tried = "Tried many times with other weights, always in your order."
    qtbot.waitUntil(lambda: tried in said(page), timeout=10_000)


def test_gut_and_table_may_disagree_and_the_answer_stays(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    fourth = store.jobs.add("Adatum", stage=Stage.OFFER)
    for aspect in (ids.pay, ids.way, ids.boss):
        store.choices.rate(fourth, aspect, 2)
    for job, number in ((ids.contoso, 5), (ids.fabrikam, 2), (ids.tailspin, 6), (fourth, 9)):
        store.jobs.say_gut(job, "a word", number)
    assert "Your gut and your table disagree about Adatum. Is there a row missing?" in said(page)
    qtbot.mouseClick(named(page, QPushButton, "Leave it open"), Qt.MouseButton.LeftButton)
    assert store.choices.last_gut_answer(fourth) is GutAnswer.OPEN
    assert "About Adatum you left it open." in said(page)


def menu_of_columns(page: ComparePage) -> QMenu:
    """What stands in the comparison, opened."""
    choose = page.choose.menu()
    assert isinstance(choose, QMenu) and page.choose.isVisible()
    choose.popup(page.mapToGlobal(page.rect().center()))
    return choose


@_POPS_UP
def test_my_present_job_is_put_beside_them_from_the_menu(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    choose = menu_of_columns(page)
    by_name = {action.text(): action for action in choose.actions()}
    assert by_name["Contoso"].isChecked()
    # It stays open: one picks several, by the mouse and by keys, and can change one's mind.
    for name in ("My present job", "Keep looking", "Keep looking"):
        qtbot.mouseClick(choose, LEFT, pos=choose.actionGeometry(by_name[name]).center())
        assert choose.isVisible()
    assert store.choices.choices("Present", "Looking")[-1].stands_for is StandsFor.PRESENT_JOB
    choose.setActiveAction(by_name["Contoso"])
    qtbot.keyClick(choose, Qt.Key.Key_Space)
    assert choose.isVisible()
    assert "Contoso" not in [choice.name for choice in page.table.comparison.choices]
    qtbot.keyClick(choose, Qt.Key.Key_Escape)
    assert not choose.isVisible()


def test_my_present_job_is_not_spoken_to_as_a_company(page: ComparePage, store: Store, ids: Ids) -> None:
    store.choices.change_aspect(ids.pay, must_half_points=10)
    store.choices.add_column(StandsFor.PRESENT_JOB)
    store.choices.add_column(StandsFor.KEEP_LOOKING)
    told = said(page)
    assert "You said you need Pay. Does your present job have it?" in told
    assert "Ask Contoso:" in told or "Ask Tailspin:" in told
    for never in ("Ask My present job", "Ask Keep looking", "Does My present job", "Does Keep looking"):
        assert never not in told


@_POPS_UP
def test_no_more_are_picked_than_stand_side_by_side(page: ComparePage, store: Store, qtbot: QtBot) -> None:
    for number in range(9):
        store.jobs.add(f"Company {number}", stage=Stage.INTERVIEWING)
    choose = menu_of_columns(page)
    by_name = {action.text(): action for action in choose.actions()}
    assert not by_name["My present job"].isEnabled() and by_name["Contoso"].isEnabled()
    qtbot.mouseClick(choose, LEFT, pos=choose.actionGeometry(by_name["Contoso"]).center())
    assert by_name["My present job"].isEnabled()
    choose.close()


@_POPS_UP
def test_what_is_refused_stands_unticked_in_the_menu(
    page: ComparePage, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_stands_for: StandsFor) -> None:
        raise DiskFull()

    choose = menu_of_columns(page)
    by_name = {action.text(): action for action in choose.actions()}
    monkeypatch.setattr(store.choices, "add_column", no_room)
    for _ in range(2):
        qtbot.mouseClick(choose, LEFT, pos=choose.actionGeometry(by_name["My present job"]).center())
        assert not by_name["My present job"].isChecked()
    choose.close()


@_POPS_UP
def test_names_with_an_ampersand_are_whole_in_the_menus(page: ComparePage, store: Store, ids: Ids) -> None:
    store.jobs.add("H&M", stage=Stage.INTERVIEWING)
    store.choices.add_aspect("Pay & perks")
    choose = menu_of_columns(page)
    assert "H&&M" in [action.text() for action in choose.actions()]
    choose.close()
    take(page.table, ids.pay, ids.contoso)
    menus = page.row_card.findChildren(QMenu)
    assert "Pay && perks" in [action.text() for menu in menus for action in menu.actions()]


def test_a_click_that_began_elsewhere_rates_nothing(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    """To close a menu that lies over the table, or on another cell."""
    take(page.table, ids.way, ids.fabrikam)
    viewport, here = page.table.viewport(), page.table.visualRect(page.table.currentIndex()).center()
    qtbot.mouseRelease(viewport, LEFT, pos=here)
    assert ratings(store, ids.fabrikam) == {}
    take(page.table, ids.pay, ids.fabrikam)
    qtbot.mousePress(viewport, LEFT, pos=page.table.visualRect(page.table.currentIndex()).center())
    qtbot.mouseRelease(viewport, LEFT, pos=here)
    assert ratings(store, ids.fabrikam) == {}


def test_the_comparison_is_kept_in_the_journal_and_copied(
    page: ComparePage, store: Store, ids: Ids, window: Window, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    qtbot.mouseClick(named(page, QPushButton, "Keep this comparison"), Qt.MouseButton.LeftButton)
    (line,) = store.journal.lines()
    entry = store.journal.entry(line.id)
    assert entry is not None
    assert "Fabrikam leads on equal weights (not weighted yet)." in entry.text
    assert (
        "**The way there** (33 % of the weight): Contoso 1.5, Fabrikam 4.5 and Tailspin 2"
        in entry.text.replace(
            "Tailspin 2, Fabrikam 4.5 and Contoso 1.5", "Contoso 1.5, Fabrikam 4.5 and Tailspin 2"
        )
    )
    scale = "0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better."
    assert scale in entry.text and scale in said(page)
    menu = page.more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Copy for a spreadsheet").trigger()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert len(rows) == 5 and rows[1].startswith("Pay\t0.333\t")


def test_the_same_comparison_is_kept_once_a_day(
    page: ComparePage, store: Store, ids: Ids, window: Window, clock: HandClock, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    keep = named(page, QPushButton, "Keep this comparison")
    for _ in range(2):
        qtbot.mouseClick(keep, LEFT)
    assert window.said == ["Kept in your journal", "Kept in your journal already"]
    assert len(store.journal.lines()) == 1
    # Another rating is another comparison; another day is one, too.
    store.choices.rate(ids.contoso, ids.pay, 4)
    qtbot.mouseClick(keep, LEFT)
    assert len(store.journal.lines()) == 2
    clock.go_on(days=1)
    qtbot.mouseClick(keep, LEFT)
    assert len(store.journal.lines()) == 3


def test_the_buttons_keep_their_places_as_the_first_row_comes(
    furnish: Callable[..., ComparePage], store: Store
) -> None:
    """What appeared in the place of "More" was hit by mistake."""
    for name in ("Contoso", "Fabrikam"):
        store.jobs.add(name, stage=Stage.OFFER)
    page = furnish(ComparePage, size=(1048, 900))
    keep = named(page, QPushButton, "Keep this comparison")
    assert not keep.isEnabled()
    before = [button.geometry() for button in (page.choose, page.more, keep)]
    store.choices.add_aspect("Pay")
    QApplication.processEvents()
    assert keep.isEnabled()
    assert [button.geometry() for button in (page.choose, page.more, keep)] == before


def test_five_rows_can_be_needed_and_a_sixth_is_told_kindly(
    furnish: Callable[..., ComparePage], store: Store, ids: Ids, window: Window
) -> None:
    for number in range(5):
        store.choices.change_aspect(store.choices.add_aspect(f"Row {number}"), must_half_points=5)
    page = furnish(ComparePage, size=(1048, 900))
    take(page.table, ids.pay, ids.contoso)
    page.row_card.needed.setCurrentIndex(2)
    page.row_card.needed.activated.emit(2)
    assert window.said == ["Five rows are needed already. Take one of them back first."]
    assert page.row_card.needed.currentIndex() == 0
    assert sum(aspect.must_half_points is not None for aspect in store.choices.aspects()) == 5


class Counting(Background):
    """Tells how much work was begun."""

    begun = 0

    def start(self, *args: Any, **kwargs: Any) -> None:
        self.begun += 1
        super().start(*args, **kwargs)


def test_an_answer_that_comes_when_the_page_is_gone_is_let_go(
    desk: Desk, store: Store, ids: Ids, qtbot: QtBot, qapp: QApplication
) -> None:
    rate_all(store, ids)
    background = Counting(qapp)
    # Work runs one after the other: the page's question waits behind this one until the page is gone.
    page_is_gone = threading.Event()
    background.start(page_is_gone.wait, bool, pytest.fail)
    try:
        page = ComparePage(replace(desk, background=background))
        page.furnish_all()
        page.refresh()
        qtbot.waitUntil(lambda: background.begun == 2)
        with qtbot.waitSignal(page.destroyed):
            page.deleteLater()
    finally:
        page_is_gone.set()
    qtbot.waitUntil(lambda: not background.is_busy, timeout=10_000)


LONG = "The Interregional Cooperative Institute for Sustainable Freshwater Analytics and Research"


def test_the_jobs_are_seen_before_there_is_anything_to_judge_them_by(
    furnish: Callable[..., ComparePage], store: Store
) -> None:
    for name in ("Contoso", "Fabrikam", "Tailspin"):
        store.jobs.add(name, stage=Stage.OFFER)
    page = furnish(ComparePage, size=(1048, 900))
    assert page.table.isVisible() and page.table.horizontalHeader().count() == 3
    assert page.table.height() >= page.table.horizontalHeader().height() > 0


def test_a_long_name_has_room_at_the_top_of_its_column_and_all_of_it_in_its_tip(
    furnish: Callable[..., ComparePage], store: Store
) -> None:
    store.jobs.add("Contoso", stage=Stage.OFFER)
    page = furnish(ComparePage, size=(1048, 900))
    before = page.table.horizontalHeader().height()
    store.jobs.add(LONG, stage=Stage.OFFER)
    QApplication.processEvents()
    assert page.table.horizontalHeader().height() > before
    model, across = page.table.comparison, Qt.Orientation.Horizontal
    assert LONG in {model.headerData(n, across, Qt.ItemDataRole.ToolTipRole) for n in range(2)}


def test_a_row_with_a_long_name_has_two_lines(page: ComparePage, store: Store, ids: Ids) -> None:
    long = "Four days a week, and they meant it"
    made = store.choices.add_aspect(long)
    table = page.table
    there, short = table.comparison.row_of(made), table.comparison.row_of(ids.pay)
    assert table.rowHeight(there) > table.rowHeight(short) - 1
    assert table.rowHeight(there) >= 2 * QFontMetrics(table.font()).height()
    tip = table.comparison.headerData(there, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert tip == long


def test_what_is_not_known_shows_its_dots_where_a_click_would_rate(
    page: ComparePage, store: Store, ids: Ids
) -> None:
    table = page.table
    take(table, ids.pay, ids.contoso)
    there = table.currentIndex()

    def painted() -> QImage:
        QApplication.processEvents()
        return table.viewport().grab(table.visualRect(there)).toImage()

    in_hand = painted()
    store.choices.rate(ids.contoso, ids.pay, 0)
    assert painted() != in_hand
    assert "type 0 to 5" in str(there.data(Qt.ItemDataRole.ToolTipRole))
    assert there.data(Qt.ItemDataRole.StatusTipRole) in there.data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_on_the_words_not_known_shows_the_dots_and_rates_nothing(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    """As a finger does it, or a pointer that is there with the first click: no dots are seen under it yet."""
    take(page.table, ids.pay, ids.contoso)
    QApplication.processEvents()
    viewport = page.table.viewport()
    model = page.table.comparison
    index = model.index(model.row_of(ids.way), page.table.currentIndex().column())
    there = page.table.visualRect(index).center() - QPoint(30, 0)
    qtbot.mouseClick(viewport, LEFT, pos=there)
    assert ratings(store, ids.contoso) == {} and page.table.currentIndex() == index
    qtbot.mouseClick(viewport, LEFT, pos=there)
    assert set(ratings(store, ids.contoso)) == {ids.way}


def test_a_pointer_over_what_is_not_known_sees_its_dots_and_rates_with_the_first_click(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    # One that the keyboard is in is painted after it.
    take(page.table, ids.boss, ids.contoso)
    viewport, model = page.table.viewport(), page.table.comparison
    index = model.index(model.row_of(ids.way), page.table.currentIndex().column())
    cell = page.table.visualRect(index)
    before = viewport.grab(cell).toImage()
    there = QPointF(cell.left() + 8 + 15 * 3 + 10, cell.center().y())
    everywhere = viewport.mapToGlobal(there)
    QApplication.sendEvent(viewport, QHoverEvent(QEvent.Type.HoverMove, there, everywhere, QPointF(-1, -1)))
    assert viewport.grab(cell).toImage() != before
    viewport.grab()
    qtbot.mouseClick(viewport, LEFT, pos=there.toPoint())
    assert ratings(store, ids.contoso) == {ids.way: 16}


def test_a_key_outside_the_scale_says_which_keys_rate(
    page: ComparePage, store: Store, ids: Ids, window: Window, qtbot: QtBot
) -> None:
    take(page.table, ids.pay, ids.contoso)
    qtbot.keyClicks(page.table, "8")
    assert window.said == ["Type 0 to 5 for the dots. Plus and minus go half a step."]
    assert ratings(store, ids.contoso) == {}


def test_a_day_for_an_answer_that_is_over_is_said_to_be(
    page: ComparePage, store: Store, ids: Ids, clock: HandClock
) -> None:
    today = clock.clock.today()
    model = page.table.comparison

    def beneath() -> str:
        column = [choice.job_id for choice in model.choices].index(ids.contoso)
        return str(model.headerData(column, Qt.Orientation.Horizontal, Role.BENEATH))

    store.jobs.change(ids.contoso, answer_expected_on=today)
    assert beneath().startswith("Interviewing, answer by ")
    store.jobs.change(ids.contoso, answer_expected_on=today - timedelta(days=3))
    assert beneath().endswith(" has passed")
    # Its column is narrow: no line ends within the day.
    assert " " not in beneath().removeprefix("Interviewing, ").removesuffix(" has passed")


def test_beside_the_bar_of_a_row_stands_what_it_counts_for(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    rate_all(store, ids)
    take(page.table, ids.pay, ids.contoso)
    assert "It counts for 33 % now." in said(page)
    assert page.row_card.bar.accessibleDescription().endswith("It counts for 33 % now.")
    store.choices.change_aspect(ids.pay, tier=Tier.MOST)
    assert "It counts for 61 % now." in said(page)


class Painted(QObject):
    """Counts how often something is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_nothing_is_painted_before_what_is_made_anew_has_its_room(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot
) -> None:
    """The parts were seen to lie over one another for a moment."""
    rate_all(store, ids)
    qtbot.waitUntil(page.updatesEnabled)
    painted = Painted()
    page.table.viewport().installEventFilter(painted)
    store.choices.rate(ids.contoso, ids.pay, None)
    page.repaint()
    assert painted.count == 0
    qtbot.waitUntil(lambda: painted.count > 0)


def test_where_nothing_is_known_of_what_was_loved_it_says_so(
    page: ComparePage, store: Store, ids: Ids
) -> None:
    lost = store.jobs.add("Northwind")
    loved = []
    for text in ("Two days at home", "A team that reads"):
        line = store.jobs.add_line(lost, Side.PERFECT, text)
        loved.append(store.choices.add_aspect(text, line_id=line))
    store.jobs.move(lost, Stage.CLOSED, Outcome.TURNED_DOWN)
    assert "Contoso: nothing is known yet of what you loved there." in said(page)
    for aspect in loved:
        store.choices.rate(ids.contoso, aspect, 4)
    assert "Contoso has less of each thing you loved there." in said(page)


def test_what_a_cell_says_after_a_rating_is_heard_and_who_leads_where_that_is_another(
    page: ComparePage, store: Store, ids: Ids, qtbot: QtBot, heard: list[str]
) -> None:
    rate_all(store, ids)
    QApplication.processEvents()
    heard.clear()
    take(page.table, ids.pay, ids.contoso)
    for key in (Qt.Key.Key_5, Qt.Key.Key_Minus, Qt.Key.Key_Delete):
        qtbot.keyClick(page.table, key)
        index = page.table.currentIndex()
        cell = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert heard and heard[-1].splitlines()[0] == cell
    assert "not known" in heard[-1]
    take(page.table, ids.way, ids.fabrikam)
    qtbot.keyClicks(page.table, "0")
    assert heard[-1].splitlines() == [
        "The way there, Fabrikam: 0 of 10",
        "Contoso leads on equal weights (not weighted yet).",
    ]
    assert len(heard) == 4
