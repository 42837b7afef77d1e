"""Three jobs, three rows, and the page that compares them."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from rebound_desktop.core.jobs import Stage
from rebound_desktop.store import Store
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.compare.table import ComparisonTable


@dataclass
class Ids:
    """Three jobs and three rows."""

    contoso: int
    fabrikam: int
    tailspin: int
    pay: int
    way: int
    boss: int


@pytest.fixture
def ids(store: Store) -> Ids:
    jobs, choices = store.jobs, store.choices
    made = [jobs.add(name, stage=Stage.INTERVIEWING) for name in ("Contoso", "Fabrikam", "Tailspin")]
    rows = [choices.add_aspect(name) for name in ("Pay", "The way there", "The boss")]
    return Ids(*made, *rows)


def rate_all(store: Store, ids: Ids) -> None:
    for job, ratings in ((ids.contoso, (18, 6, 12)), (ids.fabrikam, (10, 18, 14)), (ids.tailspin, (8, 8, 8))):
        for aspect, half_points in zip((ids.pay, ids.way, ids.boss), ratings, strict=True):
            store.choices.rate(job, aspect, half_points)


def take(table: ComparisonTable, aspect_id: int, job_id: int) -> None:
    """The cell of an aspect and a job in hand."""
    column = [choice.job_id for choice in table.comparison.choices].index(job_id)
    table.setCurrentIndex(table.comparison.index(table.comparison.row_of(aspect_id), column))
    table.setFocus()


@pytest.fixture
def page(furnish: Callable[..., ComparePage], ids: Ids) -> ComparePage:
    return furnish(ComparePage, size=(1048, 900))
