"""Words and minutes, for whoever asks."""

import pytest

from rebound_desktop.core.writing_time import count_words, minutes_left


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("One, two – three.", 3),
        ("don't can’t", 2),
        ("> Which question do you still hear?\n\nThis one.", 2),
        ("[the page](https://example.org/a-b)", 2),
        ("面接は", 3),
        ("- [ ] call **Maria** 2026", 3),
        ("well-known", 1),
    ],
)
def test_words_of_ones_own(text: str, number: int) -> None:
    assert count_words(text) == number


def test_minutes_are_counted_up() -> None:
    assert minutes_left(0) == 20
    assert minutes_left(1) == 20
    assert minutes_left(60) == 19
    assert minutes_left(20 * 60) == 0
    assert minutes_left(99_999) == 0
