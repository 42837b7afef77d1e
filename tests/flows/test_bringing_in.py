"""Somebody comes from another program: on the first page, by a drop anywhere, and from the shell."""

import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton

from rebound_desktop.cli import main
from rebound_desktop.ui.importing.page import ImportPage
from rebound_desktop.ui.widgets.toast import Toast
from tests.flows.conftest import Person

FILES = Path(__file__).parents[1] / "files" / "imports"


def test_from_the_first_page_and_by_a_drop_anywhere(person: Person) -> None:
    person.start()
    person.press("Bring something in")
    assert person.see("Drop files here, or choose them.")
    person.window.go("journal")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILES / "Connections.csv"))])
    assert person.window.rooms is not None
    person.window.rooms.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    person.qtbot.waitUntil(lambda: person.see("People: 4 new"))
    person.press("Bring it in")
    person.qtbot.waitUntil(lambda: len(person.store.contacts.lines()) == 4)
    person.qtbot.waitUntil(lambda: person.see("What could be read is here."))
    person.window.actions_by_name["undo"].trigger()
    person.qtbot.waitUntil(lambda: person.store.contacts.lines() == ())


def test_pages_that_came_are_looked_at_and_the_import_is_taken_back_all_the_same(
    person: Person, tmp_path: Path
) -> None:
    """What is looked at alone leaves nothing behind; of what is written on, what came is an earlier text."""
    for day in (20, 21, 22):
        (tmp_path / f"2026-11-{day}.md").write_text(f"What came with day {day}.", encoding="utf-8")
    person.start()
    person.window.go("import")
    page = person.window.findChild(ImportPage)
    assert page is not None
    page.take_files([tmp_path / f"2026-11-{day}.md" for day in (20, 21, 22)])
    person.press("Bring it in")
    person.qtbot.waitUntil(lambda: person.see("It is all here now."))
    for line in person.store.journal.lines():
        person.window.go("journal", line.id)
    person.window.go("today")
    person.window.actions_by_name["undo"].trigger()
    person.qtbot.waitUntil(lambda: person.store.journal.lines() == ())
    person.window.actions_by_name["redo"].trigger()
    person.qtbot.waitUntil(lambda: len(person.store.journal.lines()) == 3)
    newest = person.store.journal.lines()[0]
    person.window.go("journal", newest.id)
    person.write("Entry text", "Now: ")
    person.window.go("today")
    earlier = [version.text for version in person.store.journal.versions(newest.id)]
    assert "What came with day 22." in earlier and person.texts()[0].startswith("Now: ")


def test_what_came_can_be_taken_back_from_the_message_whatever_was_done_last(
    person: Person, tmp_path: Path
) -> None:
    (tmp_path / "2026-11-20.md").write_text("What came.", encoding="utf-8")
    person.start()
    # Left as it was: a verb that leaves no step.
    person.store.jobs.change(person.store.jobs.add("Northwind"), title="")
    person.window.go("import")
    page = person.window.findChild(ImportPage)
    assert page is not None
    page.take_files([tmp_path / "2026-11-20.md"])
    person.press("Bring it in")
    person.qtbot.waitUntil(lambda: person.see("It is all here now."))
    toast = person.window.findChild(Toast)
    assert toast is not None
    toast.findChild(QAbstractButton).click()
    person.qtbot.waitUntil(lambda: person.store.journal.lines() == ())
    assert len(person.store.jobs.all()) == 1


@pytest.mark.parametrize(("room", "button"), [("import", "Choose files…"), ("export", "Take everything…")])
def test_one_begins_at_what_one_came_for_and_not_at_the_way_back(
    person: Person, room: str, button: str
) -> None:
    person.start()
    for before in ("journal", "settings"):
        person.window.go(before)
        person.window.go(room)
        person.qtbot.waitUntil(lambda: person.visible(QAbstractButton, button).hasFocus())


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    said = capsys.readouterr()
    return code, said.out, said.err


def test_from_the_shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "Rebound")
    file = str(FILES / "Connections.csv")
    code, out, err = run(capsys, "--data-dir", folder, "import", file, "--dry-run")
    assert code == 0 and "People: 4 new" in out and not Path(folder).exists()
    assert "Connections.csv, line 12: no name was found" in err

    code, out, _ = run(capsys, "--data-dir", folder, "import", file, "--json")
    told = json.loads(out)
    assert (
        code == 0
        and told["formats"] == ["linkedin"]
        and told["people"]
        == {
            "new": 4,
            "same": 0,
            "changed": 0,
            "first": ["Dana Okafor", 'Jörg "Joe" Müller-Lüdenscheidt', "田中 蘭"],
        }
    )
    assert told["unreadable"][0]["line"] == 12 and "Ghost Ltd" in told["unreadable"][0]["text"]

    code, out, _ = run(capsys, "--data-dir", folder, "import", file)
    assert code == 0 and "People: 4 here already" in out


def test_what_cannot_be_read_is_said_in_a_sentence_and_begins_no_journal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "Rebound"
    (tmp_path / "x.bin").write_bytes(b"\0\1\2\3" * 50)
    code, _, err = run(
        capsys, "--data-dir", str(folder), "import", str(tmp_path / "x.bin"), str(tmp_path / "gone")
    )
    assert code == 1 and not folder.exists()
    assert "x.bin: it is in no format known here" in err and "gone: the file is not there" in err


def test_a_format_can_be_insisted_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "2024-05-01.txt").write_text("[2020-01-01 10:00] Not a jrnl")
    folder = str(tmp_path / "Rebound")
    code, out, _ = run(
        capsys, "--data-dir", folder, "import", "--as", "text", str(tmp_path / "2024-05-01.txt")
    )
    assert code == 0 and "Read as: Plain text" in out
    assert io.StringIO(out).readlines()[-2:] == [
        "Journal entries: 1 new\n",
        "    [2020-01-01 10:00] Not a jrnl (1 May 2024)\n",
    ]
