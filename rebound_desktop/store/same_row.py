"""Two rows of the comparison that mean the same: what goes over from one to the other."""

from peewee import fn

from rebound_desktop.core.choice import RowAlong
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


def comes_along(ledger: Ledger, aspect_id: int, into: int) -> RowAlong:
    """What `go_over` would do."""
    line = tables.JobLine
    counted = ledger.row(
        line.select(fn.COUNT(line.id).alias("lines")).where(
            line.aspect == aspect_id, line.trashed_at.is_null()
        )
    )
    here, there = _rated_jobs(ledger, aspect_id), _rated_jobs(ledger, into)
    return RowAlong(int(counted["lines"]) if counted else 0, len(here - there), len(here & there))


def go_over(ledger: Ledger, aspect_id: int, into: int) -> None:
    """Lines go over, and ratings where the other row has none."""
    line, rating = tables.JobLine, tables.Rating
    ledger.update_where(line, line.aspect == aspect_id, aspect=into)
    # A rating that was taken back says nothing: it is not kept in the place of one that does.
    unsaid = rating.half_points.is_null() & rating.measure.is_null()
    ledger.delete(rating, (rating.aspect == into) & unsaid)
    ledger.delete(rating, (rating.aspect == aspect_id) & rating.job.in_(_rated_jobs(ledger, into)))
    ledger.update_where(rating, rating.aspect == aspect_id, aspect=into)


def _rated_jobs(ledger: Ledger, aspect_id: int) -> set[int]:
    rating = tables.Rating
    said = rating.half_points.is_null(False) | rating.measure.is_null(False)
    rows = ledger.rows(rating.select(rating.job.alias("job_id")).where(rating.aspect == aspect_id, said))
    return {int(row["job_id"]) for row in rows}
