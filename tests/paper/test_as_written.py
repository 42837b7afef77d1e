"""Headings, tables, numbers and code are read as they are written, on paper and in a page for browsers."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from rebound_desktop.exchange.html_out import to_html as to_page_html
from rebound_desktop.paper import to_html

both = pytest.mark.parametrize("setting", [to_html, to_page_html], ids=["paper", "page"])


def numbered(text: str) -> list[tuple[str, str]]:
    """What Qt sets of a text: each line with its number."""
    document = QTextDocument()
    document.setHtml(to_html(text).rstrip())
    lines = (document.findBlockByNumber(place) for place in range(document.blockCount()))
    return [
        (line.textList().itemText(line) if line.textList() is not None else "", line.text().strip())
        for line in lines
    ]


@both
def test_a_heading_keeps_the_marks_at_its_end(setting: Callable[[str], str]) -> None:
    assert ">C #</h" in setting("# C #")
    assert ">F# and C# ##</h" in setting("> - ## F# and C# ##  ")
    assert "<p>#</p>" in setting("#")
    assert "<h" in setting("# ") and "#" not in setting("# ")


@both
def test_a_row_longer_than_its_head_keeps_its_cells(setting: Callable[[str], str]) -> None:
    html = setting("| a | b |\n|---|:-:|\n| 1 | 2 | *3 | 4* | | x\\|y |\n| 5 |")
    assert html.count("<th") - html.count("<thead") == 6
    rows = html.split("<tr>")[2:]
    assert [row.count("<td") for row in rows] == [6, 6]
    assert "<td>*3</td>\n<td>4*</td>\n<td></td>\n<td>x|y</td>" in rows[0]


@both
def test_one_very_long_row_makes_no_other_longer(setting: Callable[[str], str]) -> None:
    html = setting("| a |\n|---|\n" + "| b |\n" * 1_000 + "| c " * 1_000 + "|")
    assert html.count("<td>c</td>") == 1_000
    assert html.count("<td>") == 2_000


@both
def test_words_behind_the_marks_of_code_are_read(setting: Callable[[str], str]) -> None:
    assert "<small>note &lt;well&gt;</small>\n<code" in setting("```note <well>\ncode\n```")
    assert "<small>" not in setting("~~~\ncode\n~~~")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1986. x\n1990. y\n1991. z", [("1986.", "x"), ("1990.", "y"), ("1991.", "z")]),
        ("1) a\n5) b", [("1)", "a"), ("5)", "b")]),
        ("1) a\n2) b\n1. c", [("1)", "a"), ("2)", "b"), ("1.", "c")]),
        ("1) a\n   1) b\n   4) c\n2) d", [("1)", "a"), ("1)", "b"), ("4)", "c"), ("2)", "d")]),
        ("1. a\n1. b", [("1.", "a"), ("1.", "b")]),
        ("3. a\n\n2. b", [("3.", "a"), ("2.", "b")]),
        ("1. a\n   1. b\n   7. c\n3. d", [("1.", "a"), ("1.", "b"), ("7.", "c"), ("3.", "d")]),
    ],
)
def test_lists_have_the_numbers_that_were_written(
    qtbot: QtBot, text: str, told: list[tuple[str, str]]
) -> None:
    assert numbered(text) == told


def test_a_browser_is_told_of_numbers_that_do_not_follow() -> None:
    html = to_page_html("1986. x\n1987. y\n1990. z\n1991. w")
    items = '<li>x</li>\n<li>y</li>\n<li value="1990">z</li>\n<li>w</li>'
    assert html == f'<ol start="1986">\n{items}\n</ol>\n'


def test_a_browser_is_told_of_brackets_behind_numbers() -> None:
    html = to_page_html("1) x\n3) y")
    first, second = (f"list-style-type: '{number}) ';" for number in (1, 3))
    assert html == f'<ol>\n<li style="{first}">x</li>\n<li value="3" style="{second}">y</li>\n</ol>\n'


def test_lists_that_are_parted_for_a_number_stand_together(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(to_html("Before\n\n1986. x\n1990. y\n2001. z\n\nAfter"))
    items = [document.findBlockByNumber(place).blockFormat() for place in (1, 2, 3)]
    between = [(above.bottomMargin(), beneath.topMargin()) for above, beneath in pairwise(items)]
    assert between == [(0, 0), (0, 0)]
