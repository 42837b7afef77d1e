"""The index's words are those of Unicode's rules, with their places in UTF-8, however the text is put together."""

import apsw
import apsw.unicode
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        st.sampled_from(["kettle ", "é’s ", "面接 ", "x\n", "a_b ", "don't", " ", "\u3000"]), max_size=60
    ),
    st.integers(min_value=0, max_value=1_000_000),
    st.integers(min_value=0, max_value=40),
    TEXTS,
)
def test_a_long_text_that_was_changed_has_the_words_that_it_has_read_anew(tokens, pieces, place, gone, put):
    """The words of a long text are remembered: whatever was typed or taken out, none is lost and none is moved."""
    long = "the long table by the window\n" * 800
    first = long + "".join(pieces) + long
    place %= len(first)
    for text in (first, first[:place] + put + first[place + gone :], first):
        whole = words_tokenizer(apsw.Connection(":memory:"), [])(text.encode("utf-8"), 0, None)
        assert tokens(text.encode("utf-8"), 0, None) == whole
