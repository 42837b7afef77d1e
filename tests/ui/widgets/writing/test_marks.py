"""What the editor shows as emphasis, the page to read shows too, and no other letter of a text is lost there."""

from collections.abc import Iterator
from itertools import pairwise
from time import thread_time

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument
from pytestqt.qtbot import QtBot

from rebound_desktop.exchange.html_out import to_html as to_page_html
from rebound_desktop.paper import to_html
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea, marks

# A letter, and whether it is bold, italic and struck out.
Letter = tuple[str, bool, bool, bool]


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> Iterator[WritingArea]:
    made = WritingArea(theme, "Entry text")
    qtbot.addWidget(made)
    yield made


def look(letter: str, shape: QTextCharFormat) -> Letter:
    return letter, shape.fontWeight() > QFont.Weight.Normal, shape.fontItalic(), shape.fontStrikeOut()


def styled(block: QTextBlock, quiet: QColor) -> list[Letter]:
    """The letters of a line in the editor that are no marks."""
    found = []
    ranges = block.layout().formats()
    shapes = [(each.start, each.start + each.length, QTextCharFormat(each.format)) for each in ranges]
    for place, letter in enumerate(block.text()):
        shape = next((shape for start, end, shape in shapes if start <= place < end), QTextCharFormat())
        if shape.foreground().color() != quiet:
            found.append(look(letter, shape))
    return found


def set_as_html(html: str) -> list[Letter]:
    """The letters of a page that was set."""
    document = QTextDocument()
    document.setHtml(html.rstrip())
    found, piece = [], document.begin().begin()
    while not piece.atEnd():
        found += [look(letter, piece.fragment().charFormat()) for letter in piece.fragment().text()]
        piece += 1
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(line=st.text(st.sampled_from("*_~`\\ab1. "), max_size=16))
@example(line="2*3*4 = 24 and 5*x*y")
@example(line="snake_case_names")
@example(line="5 * 3")
@example(line="a*b*c")
@example(line="**")
@example(line="\\*esc\\*")
@example(line="**bold *and italic* text**")
@example(line="*it **bo** it*")
@example(line="***both***")
@example(line="`**x**`")
@example(line="AT&amp;T")
def test_the_editor_and_all_that_is_set_agree(area: WritingArea, theme: Theme, line: str) -> None:
    # Nothing that begins a list or code, and no spaces that are one to read.
    line = " ".join(f"So {line}.".split())
    area.load(f"{line}\nmore")
    shown = styled(area.document().firstBlock(), theme.colour("hint"))
    # Spaces at the ends of code are for its marks.
    assume("` " not in line and " `" not in line)
    assert set_as_html(to_html(line)) == shown
    assert set_as_html(to_page_html(line)) == shown


def test_marks_end_with_their_line(area: WritingArea, theme: Theme) -> None:
    text = "It was *one\nlong* night."
    area.load(text)
    assert "".join(letter for letter, *_ in styled(area.document().firstBlock(), theme.colour("hint"))) == (
        "It was *one"
    )
    assert to_html(text) == "<p>It was *one<br />\nlong* night.</p>\n"


def test_what_the_editor_shows_as_words_is_read_as_words() -> None:
    assert "[Maria]: no" in to_html("We spoke.\n\n[Maria]: no")
    assert "===" in to_html("Words\n===")
    assert "arr[[1]]" in to_html("```\narr[[1]]\n```")


def test_a_heading_and_a_cell_have_emphasis_too(area: WritingArea, theme: Theme) -> None:
    area.load("## A *new* day\n| *a | b* | **c** |\n")
    assert ("n", True, True, False) in styled(area.document().firstBlock(), theme.colour("hint"))
    cells = styled(area.document().findBlockByNumber(1), theme.colour("hint"))
    assert ("c", True, False, False) in cells and ("a", False, False, False) in cells


@pytest.mark.parametrize("line", ["  # A day", "- # A day", "> # A day", "1) # A day", "> - # A day"])
def test_a_heading_is_one_behind_other_marks_too(area: WritingArea, theme: Theme, line: str) -> None:
    area.load(f"{line}\nmore")
    title = [letter for letter in styled(area.document().firstBlock(), theme.colour("hint")) if letter[1]]
    assert "".join(letter for letter, *_ in title).strip() == "A day"
    for setting in (to_html, to_page_html):
        assert ">A day</h" in setting(line)


def test_what_has_no_space_behind_its_crosses_is_no_heading(area: WritingArea, theme: Theme) -> None:
    area.load("- #rain and #work\nmore")
    assert not any(letter[1] for letter in styled(area.document().firstBlock(), theme.colour("hint")))


def test_code_ends_with_the_marks_that_began_it(area: WritingArea) -> None:
    def lines_of_code(text: str) -> list[int]:
        area.load(text)
        blocks = [area.document().findBlockByNumber(place) for place in range(area.document().blockCount())]
        return [block.blockNumber() for block in blocks if area.marks.is_code(block)]

    assert lines_of_code("```\n~~~\n- x\n```\nwords") == [0, 1, 2, 3]
    assert lines_of_code("~~~~\n~~~\n- x\n~~~~\nwords") == [0, 1, 2, 3]
    assert lines_of_code("```one line```\nwords") == []
    assert lines_of_code("- item\n  ```\n  x\n  ```\nwords") == [1, 2, 3]


@pytest.mark.parametrize("piece", ["*a* ", "`a` ", "\\_", "[a](b) "])
def test_four_times_the_marks_take_about_four_times_as_long(area: WritingArea, piece: str) -> None:
    def best(times: int) -> float:
        area.load(f"{piece * times}\nmore")
        taken = []
        for _ in range(5):
            begun = thread_time()
            area.marks.rehighlightBlock(area.document().firstBlock())
            taken.append(thread_time() - begun)
        return min(taken)

    assert best(1_200) / best(300) < 8


def test_marks_deep_within_each_other_make_no_style_of_their_own(area: WritingArea) -> None:
    area.load("x")
    known = len(area.marks._merged)
    area.load("*a " * 400 + "b* " * 400)
    assert len(area.marks._merged) <= known + 4


@given(
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.sampled_from(["bold", "quiet", "link"])))
)
def test_over_each_letter_lie_the_styles_that_were_asked_for(spans: list[tuple[int, int, str]]) -> None:
    spans = [(min(start, end), max(start, end), name) for start, end, name in spans]
    expected = {}
    for start, end in pairwise(sorted({border for first, last, _ in spans for border in (first, last)})):
        over = [name for first, last, name in spans if first <= start and end <= last]
        if over:
            expected[start, end] = tuple(reversed(dict.fromkeys(reversed(over))))
    assert {(start, end): names for start, end, names in marks._layers(spans)} == expected
