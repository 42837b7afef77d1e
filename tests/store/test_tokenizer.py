"""The index's words are those of Unicode's rules, with their places in UTF-8, however the text is put together."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import apsw
import apsw.unicode
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.store.database import close, connect
from rebound_desktop.store.errors import Closed
from rebound_desktop.store.tokenizer import fold, words_tokenizer

# Letters, marks that join what stands beside them, and spaces of every kind.
TRICKY = st.sampled_from(
    ["a", "B", "é", "e\u0301", "'", "’", ".", ":", "_", "-", "1", ",", "\u200d", "\u0301", "אב", '"', "面接", "カタ",
     "한국", "ไทย", "😀", "👩\u200d👩", "🇵🇹", " ", "\t", "\n", "\r", "\u00a0", "\u3000", "\u2028", "\u0085", "ß", "İ"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(TRICKY).map("".join))


@pytest.fixture(scope="module")
def tokens():
    """The tokenizer, remembering from one text to the next."""
    return words_tokenizer(apsw.Connection(":memory:"), [])


@given(TEXTS)
def test_words_and_places_are_those_of_unicodes_rules(tokens, text):
    utf8 = text.encode("utf-8")
    expected = [
        (len(text[:start].encode()), len(text[:end].encode()), fold(word))
        for start, end, word in apsw.unicode.word_iter_with_offsets(text)
    ]
    assert list(tokens(utf8, 0, None)) == expected
    assert list(tokens(utf8, 0, None)) == expected


@given(
    st.lists(
        st.sampled_from(["kettle ", "é’s. ", "面接 ", "x\n", "a_b ", "don't", ". ", " ", "\u3000"]),
        max_size=60,
    ),
    st.sampled_from(["the long table by the window\n", "the long table by the window. ", "the long table "]),
    st.integers(min_value=0, max_value=1_000_000),
    st.integers(min_value=0, max_value=40),
    TEXTS,
)
def test_a_long_text_that_was_changed_has_the_words_that_it_has_read_anew(
    tokens, pieces, around, place, gone, put
):
    """The words of a long text's lines are remembered: whatever was typed or taken out, none is lost."""
    long = around * (24_000 // len(around))
    first = long + "".join(pieces) + long
    place %= len(first)
    for text in (first, first[:place] + put + first[place + gone :], first):
        expected = [fold(word) for _, _, word in apsw.unicode.word_iter_with_offsets(text)]
        assert tokens(text.encode("utf-8"), apsw.FTS5_TOKENIZE_DOCUMENT, None) == expected


def test_the_lines_of_a_text_that_was_read_ahead_are_not_read_again(home, monkeypatch):
    """What a window reads beside itself when a long entry is opened, its first save does not wait for."""
    # Without a space, and too long to be remembered as a stretch.
    known = "\n".join(f"{number:04}{'面接' * 20}" for number in range(300))
    entry = home.store.journal.write(known)
    store = home.reopen()
    read_ahead = threading.Thread(target=store.journal.expect, args=(known,))
    read_ahead.start()
    read_ahead.join()

    read = []

    def reading(text):
        read.append(text)
        return located(text)

    located = apsw.unicode.word_iter_with_offsets
    monkeypatch.setattr(apsw.unicode, "word_iter_with_offsets", reading)
    store.journal.write(f"{known}\nA copper kettle.", entry_id=entry)
    assert "kettle." in read and not [text for text in read if "面接" in text]


def test_whoever_touches_an_index_first_all_read_with_one_reader(tmp_path, monkeypatch):
    """A worker that reads ahead, and the window that searches meanwhile."""
    database = connect(tmp_path / "x.db", bytes(32), create=True)
    both = threading.Barrier(2)
    # Both are there before it is imported, which takes its time.
    monkeypatch.delitem(sys.modules, "rebound_desktop.store.tokenizer")

    def touch(_):
        both.wait()
        return database.reader

    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(touch, range(2))
    close(database)
    assert first is second


def test_a_journal_that_was_closed_learns_no_words(home):
    home.store.close()
    with pytest.raises(Closed):
        home.store.journal.expect("The long table, by the window’s light.\n" * 900)


def test_a_word_of_a_long_text_is_found_and_shown_where_it_stands():
    connection = apsw.Connection(":memory:")
    connection.register_fts5_tokenizer("words", words_tokenizer)
    connection.execute("CREATE VIRTUAL TABLE page USING fts5(text, tokenize = 'words')")
    filling = "the long table by the window\n" * 2_000
    connection.execute("INSERT INTO page VALUES (?)", (f"{filling}A copper kettle. {filling}",))
    cut = "SELECT snippet(page, 0, '[', ']', '', 3) FROM page WHERE page MATCH 'copper + kettle'"
    assert connection.execute(cut).fetchall() == [("[copper kettle]. the",)]
    connection.execute("UPDATE page SET text = ?", (f"{filling}A tin kettle. {filling}",))
    assert not connection.execute(cut).fetchall()
    connection.execute("INSERT INTO page(page) VALUES ('integrity-check')")
