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
