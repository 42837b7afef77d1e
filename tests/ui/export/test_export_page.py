"""Export, as it is used: a format is chosen, a place is named, and the page says in words what left."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.leaving import Format
from rebound_desktop.store import Store
from rebound_desktop.ui.background import Background, Lane
from rebound_desktop.ui.export.page import ExportPage
from rebound_desktop.ui.page import CHOSEN_PAGES, Desk
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import Window, named, said


@pytest.fixture
def page(store: Store, furnish: Callable[..., ExportPage]) -> ExportPage:
    """The page, over a journal with a job, a page about it, and one that is only for me."""
    job = store.jobs.add("Northwind", "", Stage.APPLIED, date(2026, 11, 2))
    store.jobs.add("Contoso")
    store.journal.write("About Northwind", job_id=job)
    store.journal.set_only_for_me(store.journal.write("Mine alone"), True)
    return furnish(ExportPage)


def choose(page: ExportPage, name: str, value: str) -> None:
    """As a person does: the list shows it, and it is chosen."""
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)
    assert box.isVisibleTo(page)
    place = box.findData(value) if box.findData(value) >= 0 else box.findText(value)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def texts(page: ExportPage, name: str) -> list[str]:
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)
    return [box.itemText(place) for place in range(box.count())]


def finished(qtbot: QtBot, page: ExportPage, words: str) -> str:
    qtbot.waitUntil(lambda: words in said(page), timeout=10_000)
    return said(page)


def test_one_format_leaves_and_the_page_says_what_stayed(
    qtbot: QtBot, page: ExportPage, window: Window, tmp_path: Path
) -> None:
    page.window().activateWindow()
    choose(page, "Format", Format.HTML)
    named(page, Button, "Export…").setFocus()
    page.export_to(tmp_path / "out.html")
    told = finished(qtbot, page, "out.html")
    # The keyboard goes on where the person does.
    qtbot.waitUntil(named(page, Button, "Open the folder").hasFocus)
    assert "One entry and 2 jobs." in told
    assert "One entry is only for you and stays here." in told and "anyone can read it" in told
    assert "Mine alone" not in (tmp_path / "out.html").read_text("utf-8")
    assert window.said == ["Exported: out.html"]


def test_pages_only_for_me_come_along_when_asked(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    choose(page, "Format", Format.MARKDOWN)
    check = page.findChild(QCheckBox)
    assert check is not None and check.isVisibleTo(page)
    check.setChecked(True)
    page.export_to(tmp_path / "out")
    told = finished(qtbot, page, "2 entries")
    assert "stays here" not in told
    assert len(list((tmp_path / "out" / "Journal").iterdir())) == 2


def test_one_job_leaves_alone(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    choose(page, "Format", Format.MARKDOWN)
    choose(page, "How much of it", "job")
    choose(page, "Which job", "Northwind")
    page.export_to(tmp_path / "out")
    finished(qtbot, page, "anyone can read it")
    assert [each.name for each in (tmp_path / "out" / "Jobs").iterdir()] == ["Northwind.md"]


def test_pages_that_were_chosen_leave_alone(
    qtbot: QtBot, page: ExportPage, store: Store, desk: Desk, tmp_path: Path
) -> None:
    chosen = [store.journal.write("Chosen, one"), store.journal.write("Chosen, two")]
    desk.chosen_pages.uids = store.journal.uids_of(chosen)
    choose(page, "Format", Format.CSV)
    page.open(CHOSEN_PAGES)
    assert "The 2 entries you chose" in texts(page, "How much of it")
    for fmt in (Format.MARKDOWN, Format.HTML, Format.PDF):
        choose(page, "Format", fmt)
        page.open(CHOSEN_PAGES)
        page.export_to(tmp_path / f"out.{fmt}")
        finished(qtbot, page, "2 entries.")
        assert (tmp_path / f"out.{fmt}").exists()
    names = sorted(each.name for each in (tmp_path / "out.markdown").rglob("*.md"))
    assert [name[11:] for name in names] == ["Chosen, one.md", "Chosen, two.md"]
    assert "Northwind" not in (tmp_path / "out.html").read_text("utf-8")
    # A table has no pages: what is offered for it is what it can be a part of.
    choose(page, "Format", Format.CSV)
    assert "The 2 entries you chose" not in texts(page, "How much of it")


def test_an_archive_is_always_all_of_it(page: ExportPage) -> None:
    choose(page, "Format", Format.ARCHIVE)
    shown = {box.accessibleName() for box in page.findChildren(QComboBox) if box.isVisibleTo(page)}
    assert shown == {"Format"}
    check = page.findChild(QCheckBox)
    assert check is not None and not check.isVisibleTo(page)


def test_everything_goes_into_one_new_folder(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    page.take_everything_to(tmp_path / "all")
    told = finished(qtbot, page, "It holds everything")
    assert "One entry" in told or "2 entries" in told
    assert {each.name for each in (tmp_path / "all").iterdir()} == {
        "Rebound.html",
        "Rebound.rebound-archive.zip",
        "tables",
    }


def test_what_is_stopped_leaves_nothing(qtbot: QtBot, page: ExportPage, desk: Desk, tmp_path: Path) -> None:
    # Something else is being done beside the window first: it is stopped while it waits.
    with held(desk.background):
        page.take_everything_to(tmp_path / "all")
        qtbot.waitUntil(lambda: "Writing all" in said(page))
        stop = named(page, Button, "Stop")
        assert isinstance(stop, Button)
        stop.click()
    told = finished(qtbot, page, "Nothing was written.")
    assert "Stopped" in told
    assert not list(tmp_path.glob("all*"))
    assert named(page, Button, "Take everything…").isEnabled()


def test_a_place_that_cannot_be_written_is_said_and_the_page_goes_on(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("here")
    choose(page, "Format", Format.VCARD)
    page.export_to(tmp_path / "file" / "out.vcf")
    assert "What stood there before is untouched." in finished(qtbot, page, "couldn't be written there")
    page.export_to(tmp_path / "out.vcf")
    finished(qtbot, page, "out.vcf")
    assert (tmp_path / "out.vcf").exists()


class held:
    """Keeps what takes long waiting for as long as the block lasts."""

    def __init__(self, background: Background) -> None:
        from threading import Event

        self._background, self._over = background, Event()

    def __enter__(self) -> None:
        self._background.start(self._over.wait, bool, pytest.fail, lane=Lane.LONG)

    def __exit__(self, *_: object) -> None:
        self._over.set()
