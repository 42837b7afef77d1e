"""What is brought in, taken away and merged."""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from build_scripts.pictures.journal import marked_pages
from build_scripts.pictures.stage import CLOCK, Stage, State
from rebound_desktop import store as journal_store
from rebound_desktop.core.jobs import Outcome
from rebound_desktop.core.jobs import Stage as At
from rebound_desktop.ui.export.page import ExportPage
from rebound_desktop.ui.importing.page import ImportPage
from rebound_desktop.ui.preferences.merge import MergePage

SAMPLES_IN = Path(__file__).resolve().parents[2] / "tests" / "files" / "imports"


def exported(stage: Stage) -> None:
    """Everything in one folder, and what is said of it."""
    with tempfile.TemporaryDirectory(prefix="rebound-out-") as folder:
        stage.go("export")
        page = stage.the(ExportPage)
        page.take_everything_to(Path(folder) / "Rebound 2026-11-23")
        stage.wait(5000)


def export_chosen(stage: Stage) -> None:
    """The page that exports, opened for pages that were marked."""
    marked_pages(stage)
    stage.press("Export…")
    stage.wait(200)


def bring_in(stage: Stage, *, then: str = "") -> None:
    """A LinkedIn list and a diary, read and not yet brought in; or brought in, when `then` says so."""
    page = _import_page(stage)
    page.take_files([SAMPLES_IN / "Connections.csv"])
    stage.wait(1200)
    if then:
        stage.press(then)
        stage.wait(1500)


def bring_in_columns(
    stage: Stage, table_text: str = "Wohin;Als;Wann\nNorthwind;Bäckerin;20.11.2024\n"
) -> None:
    """A table of the person's own, before its columns are told."""
    page = _import_page(stage)
    with tempfile.TemporaryDirectory(prefix="rebound-in-") as folder:
        table = Path(folder) / "meine Bewerbungen.csv"
        table.write_text(table_text, encoding="utf-8")
        page.take_files([table])
        stage.wait(1200)


def bring_in_notes(stage: Stage) -> None:
    """A table whose columns say enough, some of them nothing that a job has a field for."""
    bring_in_columns(stage, "Company,Recruiter,Stars\nWingtip,Sam Reyes,4\nFabrikam,Ruth Adeyemi,5\n")


def bring_in_jobs(stage: Stage) -> None:
    """A job tracker's table, each job as it is read."""
    bring_in_columns(
        stage,
        "Company,Job Title,Status,Date Saved,Date Applied\n"
        "Wingtip,Team lead,Interviewing,2026-10-30,2026-11-02\n"
        "Fabrikam,Cook,Rejected,,2026-10-12\nContoso,Head gardener,Saved,,\n"
        "Tailspin,Planning lead,Offer,2026-09-30,2026-10-02\nNorthwind,Baker,No response,,2026-09-14\n",
    )


def bring_in_again(stage: Stage) -> None:
    """A table with jobs that are here already: what stays, and what comes; and cells that nothing is made of."""
    wingtip = stage.store.jobs.add("Wingtip", "Clerk", on_day=date(2026, 10, 5))
    stage.store.jobs.move(wingtip, At.CLOSED, Outcome.TURNED_DOWN, on_day=date(2026, 11, 10))
    stage.store.jobs.add("Fabrikam", "Cook", At.APPLIED, on_day=date(2026, 10, 12))
    bring_in_columns(
        stage,
        "Company,Job Title,Status,Date\nWingtip,Clerk,Interview,2026-10-20\n"
        "Fabrikam,Cook,Applied,2026-10-12\nContoso,Head gardener,Rejected,2026-10-12\n"
        "Northwind,Baker,On hold,13/13/2026\n",
    )


def bring_in_jobs_done(stage: Stage) -> None:
    """Jobs of a tracker, brought in: the way to them."""
    bring_in_jobs(stage)
    stage.press("Bring it in")
    stage.wait(1500)


def bring_in_days(stage: Stage) -> None:
    """A table of which nothing tells whether its days begin with the month."""
    bring_in_columns(
        stage, "Company,Job Title,Status,Date Applied\nWingtip,Team lead,Interviewing,03/04/2026\n"
    )


def bring_in_folder(stage: Stage) -> None:
    """A folder of many kinds: a table, a card and pages, one without a day, and what no reader is for."""
    page = _import_page(stage)
    with tempfile.TemporaryDirectory(prefix="rebound-import-") as place:
        folder = Path(place) / "All of it"
        folder.mkdir()
        jobs = "Company,Job Title,Status\nWingtip,Team lead,Applied\n"
        (folder / "jobs.csv").write_text(jobs, encoding="utf-8")
        (folder / "own.csv").write_text("Whither,As\nFabrikam,Cook\n", encoding="utf-8")
        (folder / "2026-11-20.md").write_text("It rained.\n\n![pier](pier.png)", encoding="utf-8")
        (folder / "dana.vcf").write_text(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Okafor\nEND:VCARD\n", encoding="utf-8"
        )
        (folder / "interviews.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", encoding="utf-8")
        (folder / "earlier.zip").write_bytes(b"PK\5\6" + bytes(18))
        page.take_files([folder])
        stage.wait(1200)


def bring_in_tables(stage: Stage) -> None:
    """Two tables of the person's own beside a page, read as such."""
    page = _import_page(stage)
    with tempfile.TemporaryDirectory(prefix="rebound-import-") as place:
        folder = Path(place) / "My lists"
        folder.mkdir()
        (folder / "who.csv").write_text("Wer;Was\nDana Okafor;Chefin\n", encoding="utf-8")
        (folder / "jobs.csv").write_text("Wohin;Als\nFabrikam;Köchin\n", encoding="utf-8")
        (folder / "2026-11-20.md").write_text("It rained.", encoding="utf-8")
        page.take_files([folder])
        stage.wait(1200)
        (choice,) = page.findChildren(QComboBox, "format")
        choice.setCurrentIndex(choice.findData("table"))
        choice.activated.emit(choice.currentIndex())
        stage.wait(1200)


def _import_page(stage: Stage) -> ImportPage:
    stage.go("import")
    page = stage.the(ImportPage)
    return page


def merge(stage: Stage) -> None:
    """Another copy, merged: a synchroniser laid it beside the journal."""
    beside = stage.store.folder / "journal (conflicted copy 2026-11-22).db"
    with tempfile.TemporaryDirectory(prefix="rebound-other-") as folder:
        other = journal_store.create(Path(folder), CLOCK, lambda change: None)
        other.journal.write("Written on the other computer.")
        other.jobs.add("Wingtip", "Team lead")
        other.close()
        shutil.copyfile(stage.store.folder / "journal.db", beside)
        stage.go("merge")
        page = stage.the(MergePage)
        page.pick(other.folder / "journal.db")
        stage.press("Merge it")
        stage.wait(5000)
    beside.unlink()


def merge_passphrase(stage: Stage) -> None:
    """A copy with a passphrase of its own."""
    with tempfile.TemporaryDirectory(prefix="rebound-other-") as folder:
        other = journal_store.create(Path(folder), CLOCK, lambda change: None)
        other.close()
        journal_store.protect(other.folder, other.keys, other.key, "their words")
        stage.go("merge")
        page = stage.the(MergePage)
        page.pick(other.folder / "journal.db")
        stage.press("Merge it")
        stage.wait(1500)


STATES: dict[str, State] = {
    "export": lambda stage: stage.go("export"),
    "export-done": exported,
    "export-chosen": export_chosen,
    "bring-in": lambda stage: stage.go("import"),
    "bring-in-read": bring_in,
    "bring-in-done": lambda stage: bring_in(stage, then="Bring it in"),
    "bring-in-columns": bring_in_columns,
    "bring-in-notes": bring_in_notes,
    "bring-in-jobs": bring_in_jobs,
    "bring-in-jobs-done": bring_in_jobs_done,
    "bring-in-again": bring_in_again,
    "bring-in-days": bring_in_days,
    "bring-in-tables": bring_in_tables,
    "bring-in-folder": bring_in_folder,
    "merge": merge,
    "merge-passphrase": merge_passphrase,
}
