"""The words a list knows a letter by."""

import pytest

from rebound_desktop.core.letters import first_words


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ("", ""),
        ("Dear Maria,\n\n", ""),
        ("Dear Maria,\n\n  Thank you.  \nMore", "Thank you."),
        ("عزيزتي ماريا،\n\nشكرا لك", "شكرا لك"),
        ("愛子様，\n\nありがとうございます", "ありがとうございます"),
        ("No greeting at all", "No greeting at all"),
    ],
)
def test_the_greeting_is_passed_over(body: str, first: str) -> None:
    assert first_words(body) == first


def test_a_long_line_is_cut_at_a_word_and_a_word_without_end_anywhere() -> None:
    assert first_words("one two three", 8) == "one two…"
    assert first_words("x" * 20, 8) == "x" * 8 + "…"
