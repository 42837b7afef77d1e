"""What "Take everything" made is known again: its archive comes back, and none of its tables is taken for another's."""

from rebound_desktop.core.leaving import Format as Leaves
from rebound_desktop.core.leaving import Wanted
from rebound_desktop.exchange import importing, sorting, tracker_columns, trackers
from rebound_desktop.exchange.export import take_everything
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.rows import sheet
from tests.exchange.full_journal import Full


def test_the_folder_of_take_everything_is_its_archive(full: Full) -> None:
    folder = full.place / "everything"
    take_everything(folder, full.source)
    (folder / ".DS_Store").write_bytes(b"\0")
    assert sorting.recognise(folder) == (Format.ARCHIVE,)
    archive = importing.archive_alone([folder], None)
    assert archive == folder / "Rebound.rebound-archive.zip"
    held = importing.preview_of_archive(archive, None, None)
    assert held.jobs.new == 1 and held.entries.new == 2


def test_a_folder_that_holds_something_else_too_is_not_its_archive_alone(full: Full) -> None:
    folder = full.place / "everything"
    take_everything(folder, full.source)
    (folder / "2026-11-20.md").write_text("It rained.", encoding="utf-8")
    assert importing.archive_alone([folder], None) is None


def test_no_table_of_ours_but_that_of_jobs_is_a_tracker(full: Full) -> None:
    folder, _ = full.export(Leaves.CSV, "tables", Wanted(include_private=True))
    tables = sorted(folder.iterdir())
    assert {"letters.csv", "job-stages.csv", "moments.csv"} <= {each.name for each in tables}
    known = [
        each.name
        for each in tables
        if trackers.is_tracker(sheet(each.read_text("utf-8-sig"), tracker_columns.KNOWN))
    ]
    assert known == ["jobs.csv"]
