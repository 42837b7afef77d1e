"""What is checked, and what is nobody's mistake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.spelling import (
    dictionary_for,
    kept_words,
    languages_said,
    stretches,
    with_word,
    word_from,
    word_typed,
    words_to_check,
)


def checked(line: str) -> list[str]:
    return [word for _, word in words_to_check(line)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("The kettle, don't you see?", ["The", "kettle", "don't", "you", "see"]),
        ("see https://example.org/abc now", ["see", "now"]),
        ("[the page](https://exmple.org)", ["the", "page"]),
        ("coffee with @Dana.Okafor about #intervew", ["coffee", "with", "about"]),
        ("`codde` is code", ["is", "code"]),
        ("NASA and AT", ["and"]),
        ("mp3 and x86", ["and"]),
        ("dana@example.org wrote", ["wrote"]),
        ("    indented code", []),
        ("    - deep in a list", ["deep", "in", "list"]),
        ("naïve café", ["naïve", "café"]),
        ("面接 kettle", ["面接", "kettle"]),
        ("Posting as found.txt, and more", ["Posting", "as", "found", "and", "more"]),
        ("I left. Then it rained.", ["left", "Then", "it", "rained"]),
        ("![The desk](<The desk by the window.png>) here", ["here"]),
        ("[the posting](<Posting (as I fond it).pdf>) here", ["the", "posting", "here"]),
        ("an invitation on LinkedIn", ["an", "invitation", "on"]),
        ("an iPhone beside openSUSE", ["an", "beside"]),
        ("tHe kettle and thIs", ["tHe", "kettle", "and", "thIs"]),
        ("I am tired.teh next day", ["am", "tired", "teh", "next", "day"]),
        ("posting.docx from northwind.com", ["posting", "from", "northwind"]),
        ("Kettleであたたかく", ["Kettle", "であたたかく"]),
    ],
)
def test_which_words(line: str, words: list[str]) -> None:
    assert checked(line) == words


def test_places_are_those_of_the_line() -> None:
    line = "a `b` kettle"
    assert [(place, line[place : place + len(word)]) for place, word in words_to_check(line)] == [
        (6, "kettle")
    ]


def test_own_words_are_kept_once_each() -> None:
    kept = with_word(with_word("", "Northwind"), "Northwind")
    assert kept_words(kept) == {"Northwind"}


@pytest.mark.parametrize(
    ("wanted", "there", "name"),
    [
        (["en-GB"], ["en_US", "de_DE"], "en_US"),
        (["de-AT"], ["en_US", "de_DE"], "de_DE"),
        (["pt-BR", "en"], ["pt_PT", "en_US"], "pt_PT"),
        (["ja"], ["en_US"], ""),
        (["en-GB"], ["en_GB", "en_US"], "en_GB"),
    ],
)
def test_the_dictionary_of_ones_language(wanted: list[str], there: list[str], name: str) -> None:
    assert dictionary_for(wanted, there) == name


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (["C"], ["en_US"]),
        (["POSIX", "C"], ["en_US"]),
        ([], ["en_US"]),
        (["de-DE", "de"], ["de-DE", "de"]),
        (["C", "fr-FR"], ["fr-FR"]),
    ],
)
def test_a_computer_that_says_no_language_is_taken_to_read_english(
    said: list[str], wanted: list[str]
) -> None:
    assert languages_said(said) == wanted


_PIECES = st.sampled_from(
    ["a", "kettle", "Don't", " ", "  ", "\t", "`", "```", "](", ")", "[[", "]]", "![", "]", "(", "@dana", "#tag",
     "a@b.org", "https://x.org", "mp3", "_", "NASA", "-", "- ", "1. ", "\u00a0", "面接", "é"]
)  # fmt: skip


@given(st.lists(_PIECES).map("".join))
def test_the_parts_of_a_line_hold_the_words_of_the_line(line: str) -> None:
    apart = [(begin + start, word) for begin, part in stretches(line) for start, word in words_to_check(part)]
    assert apart == list(words_to_check(line))


def test_the_parts_that_are_known_are_left_out_and_the_others_stay_where_they_are() -> None:
    assert list(stretches("the  kettle and the pot", {"the", "and"})) == [(5, "kettle"), (20, "pot")]
    assert not list(stretches("`the` pot", {"`the` pot"}))


@pytest.mark.parametrize(
    ("line", "here", "begins"),
    [
        ("the kett", 8, 4),
        ("the kettle", 8, None),
        ("don't", 5, 0),
        ("the ", 4, None),
        ("", 0, None),
        ("kettle, and", 6, 0),
        ("x2kettle", 8, 2),
    ],
)
def test_the_word_that_is_being_typed_ends_at_the_caret(line: str, here: int, begins: int | None) -> None:
    assert word_typed(line, here) == begins


@pytest.mark.parametrize(
    ("line", "start", "word"),
    [("It wasn’t so", 3, "wasn’t"), ("日本 so", 3, "so"), ("so", 2, ""), ("a 5", 2, "")],
)
def test_the_word_that_begins_at_a_place(line: str, start: int, word: str) -> None:
    assert word_from(line, start) == word
