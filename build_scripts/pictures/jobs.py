"""Jobs, in each of the ways they are shown, and held against each other."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QScrollArea, QTableView

from build_scripts.pictures.stage import Stage, State
from rebound_desktop.core.jobs import PayPeriod
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.jobs.job_view import JobView
from rebound_desktop.ui.jobs.offers import OffersSection
from rebound_desktop.ui.jobs.rounds import RoundsSection
from rebound_desktop.ui.jobs.timeline import TimelineSection
from rebound_desktop.ui.sheets.profile import ProfilePage


def compare(stage: Stage) -> None:
    """The comparison, once its slow part has come."""
    stage.go("compare")
    stage.wait(1200)


def compare_finely(stage: Stage) -> None:
    """The comparison by sliders, a row in hand with all there is about it."""
    stage.store.choices.weigh_finely()
    way = next(a for a in stage.store.choices.aspects() if a.name == "Getting there and back")
    stage.store.choices.change_aspect(
        way.id,
        unit="min",
        points=((2000, 20), (4500, 10), (9000, 0)),
        must_at_most=6000,
        must_half_points=None,
    )
    for company, minutes in (("Contoso", 24), ("Tailspin", 26), ("Fabrikam", 35)):
        stage.store.choices.measure(stage.job(company), way.id, minutes * 100)
    compare(stage)
    table = stage.window.findChildren(ComparisonTable)[0]
    table.to_aspect(way.id)
    stage.press("Group, scale, measure")


def compare_pay(stage: Stage) -> None:
    """A row for pay, taken from what offers and jobs say of it."""
    for company, amount in (("Contoso", 5_800_000), ("Fabrikam", 5_400_000)):
        stage.store.offers.add(stage.job(company), pay=amount, pay_currency="EUR", pay_period=PayPeriod.YEAR)
    compare(stage)
    (page,) = stage.window.findChildren(ComparePage)
    page.table.to_aspect(next(a.id for a in stage.store.choices.aspects() if a.name == "Pay"))
    page.row_card.pay.click()
    stage.settle()


def compare_merging(stage: Stage) -> None:
    """Two rows that mean the same, and what would come along."""
    compare(stage)
    (page,) = stage.window.findChildren(ComparePage)
    first, second = stage.store.choices.aspects()[:2]
    page.table.to_aspect(second.id)
    page.row_card.merged.emit(first.id)
    stage.settle()


def board_closed(stage: Stage) -> None:
    """The board with its closed jobs shown, and a job in hand."""
    stage.go("board")
    stage.press("Show closed jobs")
    stage.go("board", stage.job("Contoso"))


def table_several(stage: Stage) -> None:
    """Several open jobs chosen in the table, and a place for all of them."""
    stage.go("table")
    table = stage.the(QTableView, "jobs_table")
    # By their places: from right to left, Qt chooses no row by its number.
    table.selectionModel().select(
        QItemSelection(table.model().index(2, 0), table.model().index(5, table.model().columnCount() - 1)),
        QItemSelectionModel.SelectionFlag.ClearAndSelect,
    )
    for action in stage.window.findChildren(QAction):
        if action.text() in stage.named("Place") and isinstance(action.parent(), QMenu):
            action.trigger()
            break


def interview(stage: Stage) -> None:
    """An interview, open, with what stayed of it."""
    stage.go("jobs", stage.job("Northwind"))
    rounds = stage.window.findChildren(RoundsSection)[0]
    rounds.open_round(stage.store.rounds.of_job(stage.job("Northwind"))[-1].id)
    stage.settle()


def offer_open(stage: Stage) -> None:
    """An offer, open, and the facts of its job."""
    stage.go("jobs", stage.job("Tailspin"))
    rows = stage.window.findChildren(OffersSection)[0].rows
    rows.opened.emit(rows.told[0].room, rows.told[0].key)
    stage.settle()


def timeline(stage: Stage) -> None:
    """The foot of a job's page: all that happened."""
    stage.go("jobs", stage.job("Northwind"))
    section = stage.window.findChildren(TimelineSection)[0]
    stage.settle()
    view = stage.window.findChildren(JobView)[0]
    view.verticalScrollBar().setValue(section.y() - 80)
    stage.settle()


def opening_again(stage: Stage) -> None:
    """A new job at a company where one knows people."""
    stage.go("jobs", stage.store.jobs.add("Northwind", "Head of kettles"))


def profile_in_numbers(stage: Stage) -> None:
    """The months of the profile as a table."""
    stage.go("profile")
    stage.press("Show the numbers")
    stage.wait(200)
    bar = stage.the(ProfilePage).findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


STATES: dict[str, State] = {
    "jobs": lambda stage: stage.go("jobs", stage.job("Northwind")),
    "board": lambda stage: stage.go("board"),
    "board-closed": board_closed,
    "table": lambda stage: stage.go("table"),
    "table-several": table_several,
    "compare": compare,
    "compare-finely": compare_finely,
    "compare-pay": compare_pay,
    "compare-merging": compare_merging,
    "lead": lambda stage: stage.go("lead", stage.job("Relecloud")),
    "profile": lambda stage: stage.go("profile"),
    "profile-numbers": profile_in_numbers,
    "before": lambda stage: stage.go("before", stage.job("Tailspin")),
    "kept": lambda stage: stage.go("kept", stage.job("Northwind")),
    "jobs-offer": offer_open,
    "jobs-interview": interview,
    "jobs-timeline": timeline,
    "jobs-opening-again": opening_again,
}
