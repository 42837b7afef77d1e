"""A word of thousands of letters is parted for paper: nothing of it is lost, and it comes to an end."""

from html import escape, unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from rebound_desktop.paper import Book, Chapter, book_pdf, to_html
from rebound_desktop.paper.long_words import LONGEST, parted, parted_html

LINE_END, BREAK = "\u2028", "<br />"
LETTERS = st.sampled_from(
    ["a", "é", "e\u0301", "&", "<", ">", '"', " ", "字", "👩\u200d👧", "\u0915\u094d", "\n"]
)
MANY = st.lists(st.tuples(LETTERS, st.integers(1, 3 * LONGEST)), max_size=6)


def longest(text: str) -> int:
    return max(map(len, text.split()), default=0)


@given(MANY)
def test_no_letter_is_lost(runs: list[tuple[str, int]]) -> None:
    text = "".join(letter * number for letter, number in runs)
    assert parted(text).replace(LINE_END, "") == text
    assert unescape(parted_html(escape(text)).replace(BREAK, "")) == text


@given(MANY)
@example([("a", LONGEST + 1)])
def test_no_word_is_too_long(runs: list[tuple[str, int]]) -> None:
    """A letter of Chinese ends a word for Qt."""
    text = "".join(letter * number for letter, number in runs)
    assert longest(parted(text).replace("字", " ")) <= LONGEST
    told = parted_html(escape(text)).replace(BREAK, " ").replace("字", " ")
    assert longest(unescape(told)) <= LONGEST


def test_what_is_one_letter_stays_together() -> None:
    for one in ("e\u0301", "👩\u200d👧", "👍🏽"):
        lines = parted("x" + one * LONGEST).split(LINE_END)
        assert len(lines) > 1
        assert all(line.removeprefix("x").replace(one, "") == "" for line in lines)


@pytest.mark.parametrize("text", ["", "Short words alone. " * 2000, "字" * 5 * LONGEST, "a" * LONGEST])
def test_what_needs_it_not_stays_as_it_is(text: str) -> None:
    assert parted(text) == text and parted_html(text) == text


def test_an_address_behind_a_link_stays_whole() -> None:
    address = f"https://example.org/{'a' * 3 * LONGEST}"
    html = parted_html(to_html(f"See {address}"))
    assert f'href="{address}"' in html and f">{address}<" not in html


def test_a_book_with_an_endless_word_comes_to_an_end(qtbot: QtBot) -> None:
    """50,000 letters took four seconds, 100,000 half a minute, 200,000 no end."""
    content = book_pdf(Book(chapters=(Chapter("", f"Before. {'x' * 200_000} After."),)))
    assert content.count(b"/Type /Page\n") > 20
