"""Texts that a person takes for the same are found and sorted as the same."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.folding import folded, plain, without_accents

ANY = st.text()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("jose", "José"), ("STRASSE", "Straße"), ("kg", "㎏"), ("fi", "ﬁ"), ("ålesund", "A\u030alesund")],
)
def test_what_is_typed_without_accents_finds_what_was_written_with_them(typed: str, kept: str) -> None:
    assert plain(typed) == plain(kept)


def test_an_accent_makes_another_word_where_only_case_is_passed_over() -> None:
    assert folded("RÉSUMÉ") == folded("re\u0301sume\u0301") != folded("resume")


def test_bare_letters_keep_their_case() -> None:
    assert without_accents("Café Größe") == "Cafe Große"


@given(ANY)
def test_composing_never_matters(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert folded(normalize(form, text)) == folded(text)
        assert plain(normalize(form, text)) == plain(text)


@given(ANY)
def test_what_was_made_plain_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert plain(text) == plain(plain(text))
