"""Tables on paper: rows stay whole where a page ends."""

import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.paper.tables import tables_pdf

NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="reads the PDF with poppler")


@NEEDS_POPPLER
def test_no_line_of_a_row_stands_alone_on_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    tables = tuple(
        TableTold(
            f"Table {number}",
            "Beneath",
            ("When", "What"),
            (20, 80),
            tuple(
                (f"row{row}", f"begun {'some words ' * ((11 * row + 5 * number) % 19)}ended")
                for row in range(40)
            ),
            (),
        )
        for number in range(8)
    )
    path = tmp_path / "read.pdf"
    path.write_bytes(tables_pdf(tables))
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = [[line.split() for line in page.splitlines() if line.strip()] for page in text.split("\f")]
    assert sum(words.count("ended") for page in pages for words in page) == 8 * 40
    goes_on = [(page, after) for page, after in pairwise(pages) if after and after[0][0] != "Table"]
    assert len(goes_on) > 8
    for page, after in goes_on:
        assert after[0] == ["When", "What"]
        assert "ended" in page[-1], page
        assert after[1][0].startswith("row"), after
