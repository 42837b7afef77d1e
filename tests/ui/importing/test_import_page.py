"""Bringing something in, as a person does it: choose, look, bring in, undo."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.exchange.archive import write_archive
from rebound_desktop.exchange.csv_out import STAGES
from rebound_desktop.store import Store, create, rows
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.importing.page import ImportPage
from rebound_desktop.ui.tab_order import reading_order
from rebound_desktop.ui.widgets.controls import Button, Column
from rebound_desktop.ui.widgets.side_view import SideView
from tests.conftest import HandClock
from tests.ui.conftest import Window, named, said

FILES = Path(__file__).parents[2] / "files" / "imports"


@pytest.fixture
def page(furnish: Callable[..., ImportPage]) -> ImportPage:
    return furnish(ImportPage)


def drop(page: ImportPage, *paths: Path) -> None:
    """Let files fall onto the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    page.dropEvent(
        QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def not_read(page: ImportPage) -> str:
    """What is told of what could not be read."""
    field = page.findChild(QPlainTextEdit, "unreadable")
    assert field is not None and field.isVisibleTo(page)
    return field.toPlainText()


def jobs_read(page: ImportPage) -> SideView:
    """The list of jobs as they are read, where it is seen."""
    found = page.findChild(SideView, "jobs_read")
    assert found is not None and found.isVisibleTo(page)
    return found


def told_of_jobs(page: ImportPage) -> list[str]:
    """What is told of each job, as a screen reader hears it."""
    rows = jobs_read(page).model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [rows.data(rows.index(place, 0), spoken) for place in range(rows.rowCount())]


def test_nothing_changes_before_it_is_brought_in_and_all_of_it_can_be_undone(
    page: ImportPage, store: Store, window: Window, qtbot
) -> None:
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    # By the names one sees that it is the right file.
    assert 'Dana Okafor; Jörg "Joe" Müller-Lüdenscheidt; 田中 蘭; and one more' in said(page)
    assert store.contacts.lines() == ()

    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said == ["What could be read is here."] and window.offered_undo == [True]
    names = {line.name for line in store.contacts.lines()}
    assert names == {"Dana Okafor", 'Jörg "Joe" Müller-Lüdenscheidt', "田中 蘭", "Sam Reyes"}

    named(page, Button, "Undo").click()
    assert store.contacts.lines() == ()


def test_the_keyboard_stands_where_it_goes_on(page: ImportPage, store: Store, window: Window, qtbot) -> None:
    page.window().activateWindow()
    page.setFocus()
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    qtbot.waitUntil(named(page, Button, "Bring it in").hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.said))
    assert len(store.contacts.lines()) == 4
    qtbot.waitUntil(named(page, Button, "Undo").hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert store.contacts.lines() == ()
    qtbot.waitUntil(named(page, Button, "Choose files…").hasFocus)
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: "What could be read is here." in said(page))
    qtbot.waitUntil(named(page, Button, "Undo").hasFocus)
    # Whoever asks for the page once more is on it already.
    page.open(None)
    qtbot.waitUntil(named(page, Button, "Choose files…").hasFocus)


def test_undo_takes_back_the_import_and_nothing_that_came_after_it(
    page: ImportPage, store: Store, window: Window, clock: HandClock, qtbot
) -> None:
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    clock.go_on(minutes=1)
    store.contacts.add("Ruth")
    named(page, Button, "Undo").click()
    assert "Ruth" in {line.name for line in store.contacts.lines()}
    assert len(store.contacts.lines()) == 5
    assert window.said[-1].startswith("You did something else since.")


def test_undo_that_was_done_already_takes_nothing_else_back(
    page: ImportPage, store: Store, window: Window, clock: HandClock, qtbot
) -> None:
    store.contacts.add("Ruth")
    clock.go_on(minutes=1)
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    # By another program, of which the page hears a little later.
    window.pages.clear()
    page.desk.undo(page.store.undo.last_done())
    named(page, Button, "Undo").click()
    assert [line.name for line in store.contacts.lines()] == ["Ruth"]
    assert window.said[-1] == "It is taken back already."


def test_what_is_taken_back_from_elsewhere_is_not_said_to_be_here(
    page: ImportPage, store: Store, window: Window, qtbot
) -> None:
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert "What could be read is here." in said(page)
    page.desk.undo(page.store.undo.last_done())
    assert "is here." not in said(page) and "Drop files here, or choose them." in said(page)


def test_a_place_that_cannot_be_looked_into_is_told_like_any_other(page: ImportPage, qtbot) -> None:
    page.take_files([Path("/", "x" * 400)])
    qtbot.waitUntil(lambda: "Nothing in it could be read" in said(page))


class Faulty(type(Path())):  # type: ignore[misc]
    """A path that a fault of ours trips over."""

    def absolute(self) -> Path:
        raise RuntimeError


def test_after_a_fault_of_ours_something_else_can_be_read(page: ImportPage, qtbot) -> None:
    with qtbot.captureExceptions() as raised:
        page.take_files([Faulty("diary.json")])
        qtbot.waitUntil(lambda: bool(raised))
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))


def test_what_cannot_be_read_is_shown_with_its_text_and_can_be_copied(page: ImportPage, qtbot) -> None:
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "Not read: 1" in said(page))
    named(page, Button, "Copy all of it").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Connections.csv, line 12: no name was found\n")
    assert "https://www.linkedin.com/in/nobody,,Ghost Ltd" in copied


def test_the_same_again_says_that_it_is_here_and_offers_nothing_to_do(
    page: ImportPage, window: Window, qtbot
) -> None:
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 here already" in said(page))
    with pytest.raises(AssertionError):
        named(page, Button, "Bring it in")


def test_another_format_can_be_chosen(page: ImportPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "diary.json"
    entry = {"title": "A day", "body": "and what came of it", "date": "2024-06-16", "time": "09:00"}
    path.write_text(json.dumps({"entries": [entry]}), encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Journal entries: 1 new" in said(page))
    choice = named(page, QComboBox, "Read as")
    assert choice.currentText() == "jrnl, as JSON"
    choice.setCurrentText("LinkedIn export")
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: "Nothing in it could be read" in said(page))


def test_a_long_one_shows_how_far_it_is_and_can_be_stopped(
    page: ImportPage, store: Store, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "long.json"
    entries = [
        {"title": f"Day {number}", "body": "words " * 60, "date": "2024-06-16", "time": "09:00"}
        for number in range(8_000)
    ]
    path.write_text(json.dumps({"entries": entries}), encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: " new" in said(page), timeout=30_000)
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: "Bringing it in" in said(page))
    named(page, Button, "Stop").click()
    qtbot.waitUntil(lambda: "Stopped. Nothing has changed." in said(page), timeout=30_000)
    assert store.journal.lines() == ()
    QApplication.processEvents()


def test_stopped_while_it_is_read_it_says_so_and_what_was_read_before_stands_there(
    page: ImportPage, store: Store, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "long.json"
    entries = [
        {"title": f"Day {number}", "body": "words " * 60, "date": "2024-06-16", "time": "09:00"}
        for number in range(4_000)
    ]
    path.write_text(json.dumps({"entries": entries}), encoding="utf-8")
    # It shows itself once reading takes long; how long that is differs from computer to computer.
    stop = next(each for each in page.findChildren(Button) if each.text() == "Stop")
    drop(page, path)
    stop.click()
    qtbot.waitUntil(lambda: "Stopped. Nothing has changed." in said(page), timeout=30_000)
    assert named(page, Button, "Choose files…") and store.journal.lines() == ()
    # The same while it is read in another way.
    drop(page, path)
    qtbot.waitUntil(lambda: "Journal entries: 4,000 new" in said(page), timeout=30_000)
    choice = named(page, QComboBox, "Read as")
    choice.setCurrentText("Plain text, a file a page")
    choice.activated.emit(choice.currentIndex())
    stop.click()
    qtbot.waitUntil(lambda: "Stopped. Nothing has changed." in said(page), timeout=30_000)
    assert choice.currentText() == "jrnl, as JSON" and "Journal entries: 4,000 new" in said(page)


def test_files_of_several_kinds_are_told_with_all_of_them(page: ImportPage, tmp_path: Path, qtbot) -> None:
    card, text = tmp_path / "card.vcf", tmp_path / "page.md"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Dana Okafor\nEND:VCARD\n", encoding="utf-8")
    text.write_text("# A page\n\nWords of it.", encoding="utf-8")
    page.take_files([card, text])
    qtbot.waitUntil(lambda: "Contact cards (vCard) · Markdown pages" in said(page))
    choice = named(page, QComboBox, "Read as")
    # It has room for what it says itself.
    assert choice.currentText() == "Each in its own way"
    assert choice.fontMetrics().horizontalAdvance(choice.currentText()) < choice.width() - 40
    page.take_files([text])
    qtbot.waitUntil(lambda: choice.currentText() == "Markdown pages")
    assert "Contact cards" not in said(page)


def test_a_table_of_ones_own_is_read_once_its_columns_are_told_and_remembered(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "eigene.csv"
    path.write_text(
        "Wohin;Als;Wann\nNorthwind;Bäckerin;20.11.2024\n;;\nFabrikam;Köchin;21.11.2024\n", encoding="utf-8"
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    qtbot.waitUntil(named(page, QComboBox, "Each row is").hasFocus)
    for column, holds in (("Wohin", "Company"), ("Als", "Job title"), ("Wann", "Applied on")):
        choice = named(page, QComboBox, column)
        choice.setCurrentText(holds)
        # No choice is cut.
        assert choice.width() >= choice.sizeHint().width()
    # What a row is, and what its columns are, stand beneath one another.
    choices = [named(page, QComboBox, name) for name in ("Each row is", "Wohin", "Als", "Wann")]
    assert len({(choice.mapTo(page, QPoint()).x(), choice.width()) for choice in choices}) == 1
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Jobs: 2 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert {job.name for job in store.jobs.all()} == {"Northwind, Bäckerin", "Fabrikam, Köchin"}
    # Another file with the same columns is understood at once.
    path.write_text("Wohin;Als;Wann\nContoso;Gärtner;22.11.2024\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))


def test_a_row_can_be_a_page_of_a_journal(page: ImportPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "tage.csv"
    path.write_text("Wann,Was\n2024-11-20,Es regnete.\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    kind = named(page, QComboBox, "Each row is")
    kind.setCurrentText("a journal entry")
    kind.activated.emit(kind.currentIndex())
    # The keyboard goes down the columns, made anew, and comes to what is done with them last.
    in_order = (kind, *(named(page, QComboBox, column) for column in ("Wann", "Was")))
    order = reading_order(page)
    begin = order.index(kind)
    assert order[begin : begin + 4] == [*in_order, named(page, Button, "Read it so")]
    named(page, QComboBox, "Wann").setCurrentText("Day")
    named(page, QComboBox, "Was").setCurrentText("Text")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Journal entries: 1 new" in said(page))


def test_a_column_nothing_is_for_is_kept_as_a_note_unless_it_is_left_out(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Company,Shoe,Hat\nNorthwind,44,57\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Kept as notes: Shoe and Hat" in said(page))
    named(page, QComboBox, "Hat").setCurrentText("Leave it out")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Kept as notes: Shoe" in said(page) and "Shoe and Hat" not in said(page))
    assert named(page, QComboBox, "Hat").currentText() == "Leave it out"
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    (job,) = store.jobs.all()
    assert store.jobs.job(job.id).notes == "Shoe: 44"


def test_who_shares_a_name_with_somebody_here_and_stays_apart_is_named(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    store.contacts.add("Mira Olsen", company="Northwind")
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Position,Status,Date Applied,Salary,Contact,Contact Email\n"
        'Halden Print,Planner,Applied,11/16/2026,"$72,000 - $78,000",Mira Olsen,mira@halden.example\n',
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "The same name as somebody here, and kept apart: Mira Olsen." in said(page))
    assert "People: 1 new" in said(page) and "“The same as…”" in said(page)
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    (job,) = store.jobs.all()
    found = store.jobs.job(job.id)
    assert found is not None
    assert (found.pay_from, found.pay_to, found.pay_currency, found.pay_named) == (
        72_000_00,
        78_000_00,
        "USD",
        "",
    )
    assert [each.company for each in store.contacts.met_at_job(job.id)] == ["Halden Print"]


def test_an_archive_of_ours_is_merged_and_undone_whole(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, clock: HandClock, qtbot
) -> None:
    other = create(tmp_path / "other", clock.clock, lambda change: None)
    other.journal.write("From another computer")
    with rows.leaving(other.folder, other.key) as leaving:
        write_archive(leaving, tmp_path / "all.rebound-archive.zip", clock.moment)
    other.close()
    drop(page, tmp_path / "all.rebound-archive.zip")
    qtbot.waitUntil(lambda: "Journal entries: 1 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert [line.title for line in store.journal.lines()] == ["From another computer"]
    named(page, Button, "Undo").click()
    assert store.journal.lines() == ()


def test_what_is_none_of_ours_says_so(page: ImportPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "photo.jpeg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    drop(page, path)
    qtbot.waitUntil(lambda: "Nothing in it could be read" in said(page))
    assert "photo.jpeg" in said(page)


def test_the_folder_of_take_everything_comes_in_as_its_archive(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, clock: HandClock, qtbot
) -> None:
    folder = tmp_path / "Rebound, everything"
    (folder / "tables").mkdir(parents=True)
    (folder / "Rebound.html").write_text("<!doctype html><p>To read</p>", encoding="utf-8")
    (folder / "tables" / "letters.csv").write_text(
        "Date,Kind,To,Company,Job,Subject,Text,Status,Posted On\n2026-11-20,pain,Dana,Northwind,Baker,K,D,sent,\n",
        encoding="utf-8",
    )
    other = create(tmp_path / "other", clock.clock, lambda change: None)
    other.journal.write("From another computer")
    with rows.leaving(other.folder, other.key) as leaving:
        write_archive(leaving, folder / "Rebound.rebound-archive.zip", clock.moment)
    other.close()
    drop(page, folder)
    qtbot.waitUntil(lambda: "Journal entries: 1 new" in said(page))
    assert named(page, QComboBox, "Read as").currentText() == "Rebound archive"
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert [line.title for line in store.journal.lines()] == ["From another computer"]
    assert store.jobs.all() == ()


def test_of_a_folder_of_many_kinds_all_comes_and_the_rest_is_told(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    folder = tmp_path / "All of it"
    folder.mkdir()
    (folder / "jobs.csv").write_text("Company,Job Title,Status\nNorthwind,Baker,Applied\n", encoding="utf-8")
    (folder / "2026-11-20.md").write_text("It rained.", encoding="utf-8")
    (folder / "dana.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nEND:VCARD\n", encoding="utf-8")
    (folder / "earlier.zip").write_bytes(b"PK\5\6" + bytes(18))
    drop(page, folder)
    qtbot.waitUntil(lambda: "Not read: 1" in said(page))
    assert "Journal entries: 1 new" in said(page) and "People: 1 new" in said(page)
    assert "Jobs: 1 new" in said(page)
    assert named(page, QComboBox, "Read as").currentText() == "Each in its own way"
    assert not_read(page) == "earlier.zip: a zip inside is not opened; choose it by itself"
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert len(store.jobs.all()) == len(store.contacts.lines()) == len(store.journal.lines()) == 1


def test_a_zip_that_was_cut_off_says_what_is_wrong_and_what_to_do(
    page: ImportPage, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "diary.zip"
    path.write_bytes(b"PK\3\4" + bytes(60))
    drop(page, path)
    qtbot.waitUntil(lambda: "Nothing in it could be read" in said(page))
    assert not_read(page) == (
        "diary.zip: its end is missing, so nothing comes of it; download or copy it once more"
    )
    with pytest.raises(AssertionError):
        named(page, Button, "Bring it in")


def test_a_job_without_a_day_is_said_to_count_as_today(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Applied,\nFabrikam,Cook,Rejected,2026-11-02\n"
        "Contoso,Gardener,Saved,\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 3 new" in said(page))
    assert "No day is given for 2 jobs: they count as today" in said(page)
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert "No day is given for 2 jobs" in said(page)
    # What is here already is not counted as today once more.
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 3 here already" in said(page))
    assert "No day is given" not in said(page)


def test_a_page_without_a_day_is_said_to_have_its_files(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    (tmp_path / "2026-11-20.md").write_text("It rained.", encoding="utf-8")
    (tmp_path / "Thoughts.md").write_text("On rain.", encoding="utf-8")
    drop(page, tmp_path / "2026-11-20.md", tmp_path / "Thoughts.md")
    qtbot.waitUntil(lambda: "Journal entries: 2 new" in said(page))
    assert "No day is given for one entry: it has the day of its file" in said(page)
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    drop(page, tmp_path / "2026-11-20.md", tmp_path / "Thoughts.md")
    qtbot.waitUntil(lambda: "Journal entries: 2 here already" in said(page))
    assert "No day is given" not in said(page)


@pytest.mark.parametrize(
    ("beside", "content"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.txt", b""),
        ("a.md", b"\n"),
        ("a-steps.csv", ",".join(STAGES).encode() + b"\r\nNorthwind,Baker,2026-11-20,applied,,,x\r\n"),
    ],
)
def test_the_columns_of_a_table_are_asked_for_whatever_lies_beside_it(
    page: ImportPage, tmp_path: Path, qtbot, beside: str, content: bytes
) -> None:
    folder = tmp_path / "List"
    folder.mkdir()
    (folder / beside).write_bytes(content)
    (folder / "own.csv").write_text("Wohin;Als\nNorthwind;Bäckerin\n", encoding="utf-8")
    drop(page, folder)
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    named(page, QComboBox, "Wohin").setCurrentText("Company")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    # The columns are that table's still, and nothing is told of rows of another.
    assert named(page, QComboBox, "Wohin").isVisibleTo(page) and "line" not in said(page)


def test_each_job_is_seen_as_it_is_read_before_it_comes_in(
    page: ImportPage, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Rejected,2026-11-02\nContoso,Gardener,Saved,\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 2 new" in said(page))
    assert told_of_jobs(page) == [
        "Northwind, They turned me down, Baker · Applied: 2 Nov 2026 · They turned me down: counts as the same day",
        "Contoso, Lead, Gardener · No day given",
    ]
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    with pytest.raises(AssertionError):
        jobs_read(page)
    # Where no job comes, there is no list.
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    with pytest.raises(AssertionError):
        jobs_read(page)


def test_jobs_that_stand_in_the_list_are_not_named_twice(
    page: ImportPage, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text("Company,Job Title,Status\nNorthwind,Baker,Saved\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    assert "Northwind, Baker" not in said(page)
    assert "This is how each job is read: its company, where it stands, its title, and the days." in said(
        page
    )
    # Once they are here the list is gone, and their names tell which they were.
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert "Northwind, Baker" in said(page)


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(("count", "is_whole"), [(1, True), (5, True), (6, False)])
def test_a_short_list_of_jobs_stands_whole_and_the_page_is_scrolled(
    page: ImportPage, tmp_path: Path, text_size: int, count: int, is_whole: bool, qtbot
) -> None:
    page.desk.settings.set(options.TEXT_SIZE, text_size)
    page.resize(660, 600)
    path = tmp_path / "jobs.csv"
    rows = "".join(f"Company {place},Baker,Applied,2026-11-02\n" for place in range(count))
    path.write_text(f"Company,Job Title,Status,Date Applied\n{rows}", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: f"Jobs: {count} new" in said(page))
    jobs = jobs_read(page)
    bar = jobs.verticalScrollBar()
    qtbot.waitUntil(lambda: (bar.maximum() == 0) is is_whole)
    if not is_whole:
        return
    # By the arrow keys, too, one comes to its last row.
    column = page.findChild(Column)
    beneath = named(page, Button, "Bring it in")
    qtbot.waitUntil(lambda: beneath.mapTo(column.widget(), beneath.rect().bottomLeft()).y() > jobs.height())
    page.activateWindow()
    jobs.setFocus()
    qtbot.waitUntil(jobs.hasFocus)
    # What comes to the keyboard is scrolled to a moment later.
    qtbot.wait(50)
    for _ in range(count):
        qtbot.keyClick(jobs, Qt.Key.Key_Down)
    last = jobs.visualRect(jobs.currentIndex())
    assert jobs.currentIndex().row() == count - 1
    qtbot.waitUntil(lambda: jobs.viewport().visibleRegion().contains(last.center()))


def test_of_thousands_of_jobs_the_first_are_there_at_once_and_the_last_by_scrolling(
    page: ImportPage, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    rows = "".join(f"Company {place},Baker,Applied,2026-11-02\n" for place in range(5_000))
    path.write_text(f"Company,Job Title,Status,Date Applied\n{rows}", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 5,000 new" in said(page), timeout=30_000)
    jobs = jobs_read(page)
    assert jobs.model().rowCount() < 200 and jobs.height() < 400
    while jobs.model().canFetchMore(jobs.rootIndex()):
        jobs.model().fetchMore(jobs.rootIndex())
    assert told_of_jobs(page)[-1] == "Company 4999, Applied, Baker · Applied: 2 Nov 2026"


def test_a_table_with_columns_like_our_companies_is_asked_about(
    page: ImportPage, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "people to ask.csv"
    path.write_text("Name,Place,Notes,Url\nDana Okafor,Porto,Kind,https://dana.example\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "People: 1 new" in said(page))
    assert named(page, QComboBox, "Each row is").currentText() == "a person"
    # Whoever keeps firms in it says so.
    kind = named(page, QComboBox, "Each row is")
    kind.setCurrentText("a job")
    kind.activated.emit(kind.currentIndex())
    named(page, QComboBox, "Name").setCurrentText("Company")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))


def test_several_tables_of_ones_own_are_each_asked_about(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    folder = tmp_path / "Lists"
    folder.mkdir()
    (folder / "jobs 2025.csv").write_text("Wohin;Als\nNorthwind;Bäckerin\n", encoding="utf-8")
    (folder / "jobs 2026.csv").write_text("Wohin;Als\nFabrikam;Köchin\n", encoding="utf-8")
    (folder / "who.csv").write_text("Wer;Was\nDana Okafor;Chefin\n", encoding="utf-8")
    drop(page, folder)
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    which = named(page, QComboBox, "Table")
    assert [which.itemText(place) for place in range(which.count())] == [
        "jobs 2025.csv and jobs 2026.csv",
        "who.csv",
    ]
    named(page, QComboBox, "Wohin").setCurrentText("Company")
    named(page, QComboBox, "Als").setCurrentText("Job title")
    named(page, Button, "Read it so").click()
    # The next one that nobody knows stands there by itself.
    qtbot.waitUntil(lambda: "Jobs: 2 new" in said(page))
    assert "Say what the columns beneath are, too." in said(page)
    assert which.currentText() == "who.csv"
    kind = named(page, QComboBox, "Each row is")
    kind.setCurrentText("a person")
    kind.activated.emit(kind.currentIndex())
    named(page, QComboBox, "Wer").setCurrentText("Name")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "People: 1 new" in said(page))
    assert "Jobs: 2 new" in said(page) and "beneath are, too" not in said(page)
    # And back to the first.
    which.setCurrentIndex(0)
    which.activated.emit(0)
    assert named(page, QComboBox, "Wohin").currentText() == "Company"
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert len(store.jobs.all()) == 2 and len(store.contacts.lines()) == 1
    # All of it is remembered.
    drop(page, folder)
    qtbot.waitUntil(lambda: "Jobs: 2 here already" in said(page) and "People: 1 here already" in said(page))


def choose(page: ImportPage, name: str, text: str) -> None:
    """Choose in one of the drop-downs, as a person does."""
    choice = named(page, QComboBox, name)
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())


def chosen(page: ImportPage, *names: str) -> list[str]:
    """What is chosen in these."""
    return [named(page, QComboBox, name).currentText() for name in names]


def can_take(page: ImportPage) -> bool:
    """Whether it can be brought in now."""
    QApplication.processEvents()
    return any(each.isVisibleTo(page) for each in page.findChildren(Button) if each.text() == "Bring it in")


def test_what_is_chosen_of_one_table_stays_while_one_looks_at_another(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    (tmp_path / "where.csv").write_text("Wohin;Als\nNorthwind;Bäckerin\n", encoding="utf-8")
    (tmp_path / "who.csv").write_text("Wer;Was\nDana Okafor;Chefin\n", encoding="utf-8")
    page.take_files([tmp_path / "where.csv", tmp_path / "who.csv"])
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    choose(page, "Wohin", "Company")
    choose(page, "Table", "who.csv")
    choose(page, "Each row is", "a person")
    choose(page, "Wer", "Name")
    choose(page, "Table", "where.csv")
    assert chosen(page, "Each row is", "Wohin", "Als") == ["a job", "Company", "Keep it as a note"]
    choose(page, "Table", "who.csv")
    assert chosen(page, "Each row is", "Wer", "Was") == ["a person", "Name", "Keep it as a note"]
    # Read so, both are.
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "People: 1 new" in said(page) and "Jobs: 1 new" in said(page))
    assert can_take(page) and "You changed what" not in said(page)
    # Other files are other ones, whatever was chosen of these.
    choose(page, "Was", "What they do")
    page.take_files([tmp_path / "who.csv"])
    qtbot.waitUntil(lambda: "Jobs: 1 new" not in said(page) and "People: 1 new" in said(page))
    assert chosen(page, "Each row is", "Wer", "Was") == ["a person", "Name", "Keep it as a note"]


def test_what_is_chosen_otherwise_is_read_before_it_is_brought_in(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Company,Shoe\nNorthwind,44\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    assert can_take(page)
    choose(page, "Shoe", "Leave it out")
    told = "You changed what its columns are. “Read it so” shows what would come."
    assert not can_take(page) and told in said(page)
    choose(page, "Shoe", "Keep it as a note")
    assert can_take(page) and told not in said(page)
    # Another kind of row and back is what was read.
    choose(page, "Each row is", "a person")
    assert not can_take(page)
    choose(page, "Each row is", "a job")
    assert can_take(page) and chosen(page, "Company", "Shoe") == ["Company", "Keep it as a note"]
    choose(page, "Shoe", "Leave it out")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: can_take(page))
    assert told not in said(page) and chosen(page, "Shoe") == ["Leave it out"]
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    (job,) = store.jobs.all()
    assert "44" not in job.notes


def test_where_all_columns_are_notes_they_stay_so(page: ImportPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Company,Shoe\nNorthwind,44\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    choose(page, "Company", "Keep it as a note")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    assert chosen(page, "Company", "Shoe") == ["Keep it as a note", "Keep it as a note"]


def test_tables_of_ones_own_chosen_together_are_asked_about(page: ImportPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "jobs.csv").write_text("Wohin;Als\nNorthwind;Bäckerin\n", encoding="utf-8")
    (tmp_path / "page.md").write_text("It rained.", encoding="utf-8")
    page.take_files([tmp_path / "jobs.csv", tmp_path / "page.md"])
    qtbot.waitUntil(lambda: "Say what the columns beneath are, too." in said(page))
    assert "Journal entries: 1 new" in said(page)
    named(page, QComboBox, "Wohin").setCurrentText("Company")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    assert "Journal entries: 1 new" in said(page)


def test_what_a_mixed_folder_holds_besides_is_told_where_it_is_read_as_one_kind(
    page: ImportPage, tmp_path: Path, qtbot
) -> None:
    folder = tmp_path / "All of it"
    folder.mkdir()
    (folder / "own.csv").write_text("Wohin;Als\nNorthwind;Bäckerin\n", encoding="utf-8")
    (folder / "2026-11-20.md").write_text("It rained.", encoding="utf-8")
    (folder / "dana.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nEND:VCARD\n", encoding="utf-8")
    drop(page, folder)
    qtbot.waitUntil(lambda: "People: 1 new" in said(page))
    choice = named(page, QComboBox, "Read as")
    choice.setCurrentText("Markdown pages")
    choice.activated.emit(choice.currentIndex())
    besides = "Recognised as well, and not read this way: "
    qtbot.waitUntil(lambda: f"{besides}Contact cards (vCard) · A table of your own" in said(page))
    assert "Journal entries: 1 new" in said(page) and "People" not in said(page)
    # The table is asked about from here.
    choice.setCurrentText("A table of your own")
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: "Say what its columns are" in said(page))
    named(page, QComboBox, "Wohin").setCurrentText("Company")
    named(page, Button, "Read it so").click()
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    assert f"{besides}Contact cards (vCard) · Markdown pages" in said(page)
    # And all of it is read again as before.
    choice.setCurrentText("Each in its own way")
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: "People: 1 new" in said(page))
    assert besides not in said(page) and choice.currentText() == "Each in its own way"


def test_days_that_can_be_read_both_ways_are_told_and_can_be_read_the_other_way(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Applied,03/04/2024\n", encoding="utf-8"
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "03/04/2024 is read as 4 March 2024, with the month first" in said(page))
    order = "Days that can be read both ways"
    named(page, Button, f"{order}: Day first").click()
    qtbot.waitUntil(lambda: "03/04/2024 is read as 3 April 2024, with the day first" in said(page))
    assert told_of_jobs(page) == ["Northwind, Applied, Baker · Applied: 3 Apr 2024"]
    assert named(page, Button, f"{order}: Day first").isChecked()
    # It stays so where one looks at it as something else.
    kind = page.findChild(QComboBox, "kind")
    assert kind is not None
    for way, has_kind in (("A table of your own", True), ("A job tracker's table", False)):
        choose(page, "Read as", way)
        qtbot.waitUntil(lambda has_kind=has_kind: kind.isVisibleTo(page) is has_kind)
    assert "03/04/2024 is read as 3 April 2024, with the day first" in said(page)
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    (job,) = store.jobs.all()
    assert [f"{step.on_day}" for step in store.jobs.history(job.id)] == ["2024-04-03"]
    with pytest.raises(AssertionError):
        named(page, Button, f"{order}: Day first")
    # Where a day tells it, or all of them are the same both ways, nothing is asked.
    path.write_text(
        "Company,Job Title,Status,Date Applied\n"
        "Fabrikam,Cook,Applied,03/04/2024\nContoso,Gardener,Applied,25/04/2024\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 2 new" in said(page))
    assert "is read as" not in said(page)


def test_whoever_reads_days_otherwise_stays_there_and_comes_back_to_how_they_were(
    page: ImportPage, store: Store, tmp_path: Path, qtbot
) -> None:
    folder = tmp_path / "Both"
    folder.mkdir()
    (folder / "03-04-2024.md").write_text("It rained.", encoding="utf-8")
    (folder / "jobs.csv").write_text(
        "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Applied,03/04/2024\n", encoding="utf-8"
    )
    page.window().activateWindow()
    page.setFocus()
    drop(page, folder)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    qtbot.waitUntil(named(page, Button, "Bring it in").hasFocus)
    page_by_day, page_by_month = "03-04-2024 is read as 3 April 2024", "03-04-2024 is read as 4 March 2024"
    job_by_day, job_by_month = "03/04/2024 is read as 3 April 2024", "03/04/2024 is read as 4 March 2024"
    assert page_by_day in said(page) and job_by_month in said(page)
    # Of those that are read in one order the first is told.
    chips = {
        text: named(page, Button, f"Days that can be read both ways: {text}")
        for text in ("As is likely", "Day first", "Month first")
    }
    assert chips["As is likely"].isChecked()
    chips["As is likely"].setFocus()
    steps = (
        (Qt.Key.Key_Right, "Day first", "Applied: 3 Apr 2024", page_by_day),
        (Qt.Key.Key_Right, "Month first", "Applied: 4 Mar 2024", page_by_month),
        (Qt.Key.Key_1, "As is likely", "Applied: 4 Mar 2024", page_by_day),
    )
    for key, text, job, entry in steps:
        qtbot.keyClick(QApplication.focusWidget(), key)
        qtbot.waitUntil(
            lambda job=job, entry=entry: told_of_jobs(page)[0].endswith(job) and entry in said(page)
        )
        qtbot.waitUntil(chips[text].hasFocus)
        assert chips[text].isChecked()
    assert job_by_month in said(page) and job_by_day not in said(page)
    # Nothing is brought in from there.
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.wait(50)
    assert chips["As is likely"].hasFocus() and store.jobs.all() == () and store.journal.lines() == ()
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(store.jobs.all()))


def test_a_job_that_two_tables_tell_of_is_seen_once_with_all_its_days(
    page: ImportPage, tmp_path: Path, qtbot
) -> None:
    folder = tmp_path / "Copy of my data"
    folder.mkdir()
    (folder / "Job Applications.csv").write_text(
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
        "Question And Answers\n"
        '"11/20/24, 8:15 AM",,,Northwind,Baker,https://www.linkedin.com/jobs/view/1,,\n',
        encoding="utf-8",
    )
    (folder / "Saved Jobs.csv").write_text(
        "Saved Date,Job Url,Job Title,Company Name\n"
        '"11/18/24, 8:15 AM",https://www.linkedin.com/jobs/view/1,Baker,Northwind\n',
        encoding="utf-8",
    )
    drop(page, folder)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    assert told_of_jobs(page) == ["Northwind, Applied, Baker · Lead: 18 Nov 2024 · Applied: 20 Nov 2024"]


def test_a_job_that_is_here_already_says_what_stays_and_what_comes(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    turned_down = store.jobs.add("Northwind", "Baker", on_day=date(2026, 11, 10))
    store.jobs.move(turned_down, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=date(2026, 11, 10))
    store.jobs.add("Fabrikam", "Cook", Stage.APPLIED, on_day=date(2026, 11, 2))
    gone = store.jobs.add("Wingtip", "Clerk", Stage.APPLIED, on_day=date(2026, 11, 2))
    store.jobs.set_aside(gone)
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Applied,Location\nFabrikam,Cook,Applied,2026-11-02,\n"
        "Contoso,Gardener,Applied,2026-11-02,\nNorthwind,Baker,Interview,2026-11-02,\n"
        "Wingtip,Clerk,Interview,2026-11-02,\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new, 1 brought up to date, 2 here already" in said(page))
    # What changes something stands first, and what adds nothing last.
    assert told_of_jobs(page) == [
        "Northwind, They turned me down stays, Baker · Here already; adds Applied, Interviewing: 2 Nov 2026",
        "Contoso, Applied, Gardener · Applied: 2 Nov 2026",
        "Fabrikam, Applied stays, Cook · Here already; adds nothing",
        "Wingtip, Applied stays, Clerk · You set it aside; it stays so",
    ]
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    stands = {job.company: (job.stage, job.outcome) for job in store.jobs.all()}
    assert stands["Northwind"] == (Stage.CLOSED, Outcome.TURNED_DOWN)
    # A later step, and what stands in other columns.
    path.write_text(
        "Company,Job Title,Status,Date Applied,Status Date,Location\n"
        "Fabrikam,Cook,Interview,2026-11-02,2026-11-12,Lisbon\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 brought up to date" in said(page))
    assert told_of_jobs(page) == [
        "Fabrikam, Applied becomes Interviewing, Cook · Here already; adds Interviewing: 12 Nov 2026, Place"
    ]
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: len(window.said) == 2)
    stands = {job.company: (job.stage, job.outcome) for job in store.jobs.all()}
    assert stands["Fabrikam"] == (Stage.INTERVIEWING, None)


def test_cells_that_cannot_be_read_are_named_with_what_counts_in_their_place(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    head = "Company,Job Title,Status,Date\n"
    path.write_text(f"{head}Northwind,Baker,on hold,13/13/2026\n", encoding="utf-8")
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    day = "“13/13/2026” cannot be read as a day: it is kept as a note, and the job counts as today"
    stage = "“on hold” is not known as a stage: it is read as Lead, and kept as a note"
    assert day in said(page) and stage in said(page) and "No day is given" not in said(page)
    assert told_of_jobs(page) == ["Northwind, Lead, Baker · The day cannot be read"]
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    (job,) = store.jobs.all()
    assert store.jobs.job(job.id).notes == "on hold\nDate: 13/13/2026"
    # What is here already is not told once more; of many, how many, and the first.
    path.write_text(
        f"{head}Northwind,Baker,on hold,13/13/2026\nFabrikam,Cook,parked,someday\nContoso,Clerk,Waiting,2026-11-02\n"
        "Wingtip,Clerk,Applied,soon\nTailspin,Clerk,Applied,\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 4 new, 1 here already" in said(page))
    assert (
        "2 days cannot be read, such as “someday”: they are kept as notes, and the jobs count as today"
        in said(page)
    )
    assert (
        "2 stages are not known, such as “parked”: they are read as Lead and Applied, and kept as notes"
        in said(page)
    )
    assert "No day is given for one job: it counts as today" in said(page)


def test_a_day_that_cannot_be_read_beside_one_that_can_is_kept_as_a_note(
    page: ImportPage, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Saved,Date Applied\nNorthwind,Baker,Applied,2026-11-02,13/13/2026\n",
        encoding="utf-8",
    )
    drop(page, path)
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    assert "“13/13/2026” cannot be read as a day: it is kept as a note" in said(page)
    assert "counts as today" not in said(page)


def test_what_came_is_one_press_away(
    page: ImportPage, store: Store, window: Window, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Applied,2026-11-02\n", encoding="utf-8"
    )
    drop(page, path, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "Jobs: 1 new" in said(page))
    with pytest.raises(AssertionError):
        named(page, Button, "Show the jobs")
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: bool(window.said))
    named(page, Button, "Show the jobs").click()
    assert window.went[-1] == ("jobs", None)
    # Once it is taken back there is nothing to show.
    named(page, Button, "Undo").click()
    with pytest.raises(AssertionError):
        named(page, Button, "Show the jobs")
    # Where no job comes, it leads to what does.
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: "People: 4 new" in said(page))
    named(page, Button, "Bring it in").click()
    qtbot.waitUntil(lambda: len(window.said) > 1 and "is here" in window.said[-1])
    named(page, Button, "Show the people").click()
    assert window.went[-1] == ("contacts", None)


def test_what_would_come_is_heard_and_so_is_what_cannot_be_read(
    page: ImportPage, tmp_path: Path, heard: list[str], qtbot
) -> None:
    drop(page, FILES / "Connections.csv")
    qtbot.waitUntil(lambda: any("People: 4 new" in told for told in heard))
    assert "This is what would come. Nothing has changed yet." in heard
    heard.clear()
    (tmp_path / "empty.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    drop(page, tmp_path / "empty.zip")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0] in said(page)
