"""The estimate beside the passphrase field: never flattering, never forbidding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.passphrases import Strength, strength

ORDER = list(Strength)


@pytest.mark.parametrize(
    ("typed", "expected"),
    (
        ("", Strength.NONE),
        ("a", Strength.QUICK),
        ("password", Strength.QUICK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.QUICK),
        ("123456789012", Strength.QUICK),
        ("rain rain rain rain rain rain", Strength.QUICK),
        ("four quiet words here", Strength.FAIR),
        ("six quiet words are kept here", Strength.STRONG),
        ("vK9#tq2LmZ!x4", Strength.STRONG),
    ),
)
def test_how_hard_it_is_to_guess(typed: str, expected: Strength) -> None:
    assert strength(typed) is expected


@given(st.text(), st.text(min_size=1, max_size=3))
def test_any_text_has_an_estimate_and_more_letters_in_one_word_are_never_weaker(text: str, more: str) -> None:
    word = "".join(text.split())
    longer = word + "".join(more.split())
    assert ORDER.index(strength(longer)) >= ORDER.index(strength(word))
