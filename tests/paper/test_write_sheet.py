"""A sheet on paper: a PDF with the words and nothing else of the person in it, and a clear no where it cannot be."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage
from pytestqt.qtbot import QtBot

from rebound_desktop.paper import write_sheet
from rebound_desktop.store import PlaceUnwritable


def test_a_sheet_becomes_a_pdf_without_a_name_in_its_description(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_sheet(path, "# Before you go in\n\n- Granary Street", QFont())
    written = path.read_bytes()
    assert written.startswith(b"%PDF") and written.rstrip().endswith(b"%%EOF")
    assert b"Granary" not in written.split(b"/Title")[1][:80]


def test_a_long_sheet_takes_as_many_pages_as_it_needs(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    write_sheet(path, "\n".join(f"- line {number}" for number in range(200)), QFont())
    assert path.read_bytes().count(b"/Type /Page\n") >= 3


def test_html_in_a_sheet_is_only_text(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(picture))
    path = tmp_path / "sheet.pdf"
    write_sheet(path, f'<img src="{picture.as_uri()}">', QFont())
    assert b"/Subtype /Image" not in path.read_bytes()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="reads the PDF with poppler")
def test_it_is_set_as_a_page_of_the_journal_is(qtbot: QtBot, tmp_path: Path) -> None:
    """A line's end is one, a table is one, a job is called by its name; no picture is fetched, nor a hole left."""
    path = tmp_path / "sheet.pdf"
    markdown = (
        "# Keys\n\none\ntwo\n\n- at [[Contoso]]\n\n| a | b |\n|---|---|\n| c | d |\n\n![Today](today.png)"
    )
    write_sheet(path, markdown, QFont())
    read = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    lines = [line.split() for line in read.stdout.split("\f")[0].splitlines() if line.strip()]
    assert lines == [["Keys"], ["one"], ["two"], ["at", "Contoso"], ["a", "b"], ["c", "d"], ["Today"]]
    assert b"/Subtype /Image" not in path.read_bytes()


def test_where_nothing_can_be_written_what_stands_there_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(PlaceUnwritable):
        write_sheet(tmp_path / "no such folder" / "sheet.pdf", "words", QFont())
    folder = tmp_path / "sheet.pdf"
    folder.mkdir()
    with pytest.raises(PlaceUnwritable):
        write_sheet(folder, "words", QFont())
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="reads the PDF with poppler")
def test_a_heading_goes_with_its_list_and_the_file_is_private(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    for above in range(20, 40):
        lines = "\n".join(f"- above {number}" for number in range(above))
        write_sheet(path, f"{lines}\n\n## Heading\n\n- one\n- two", QFont("Literata", 11))
        read = subprocess.run(
            ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
        )
        (page,) = (page for page in read.stdout.split("\f") if "Heading" in page)
        assert "one" in page, f"torn off after {above} lines"
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
