"""Amounts as people type them, in any country."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.money import has_words, hundredths_in


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("48000", 4_800_000),
        ("48,000", 4_800_000),
        ("48.000", 4_800_000),
        ("48 000", 4_800_000),
        ("48\u202f000,50", 4_800_050),
        ("48'000.50", 4_800_050),
        ("1.234.567", 123_456_700),
        ("17.5", 1_750),
        ("17,50", 1_750),
        ("48k", 4_800_000),
        ("4.5k", 450_000),
        ("€ 4,100", 410_000),
        ("4100 EUR", 410_000),
        ("0", 0),
        ("", None),
        ("about a lot", None),
        ("٤٨٬٠٠٠", 4_800_000),
        ("40000 kr", 4_000_000),
        ("50 000 Kč", 5_000_000),
        ("5000 TL", 500_000),
        ("5000 THB", 500_000),
        ("52 tsd", 5_200_000),
        ("52kEUR", 5_200_000),
        ("52 K EUR", 5_200_000),
        ("500万円", 500_000_000),
        ("52 万円", 52_000_000),
        ("١٧٫٥٠", 1_750),
        ("40 to 50", None),
        ("-5", None),
        ("9" * 40, None),
    ],
)
def test_an_amount_is_read_as_it_is_meant(typed: str, expected: int | None) -> None:
    assert hundredths_in(typed) == expected


@given(st.integers(0, 10**9), st.sampled_from([",", ".", " ", "'", "\u202f"]))
def test_grouped_thousands_are_the_same_amount(amount: int, mark: str) -> None:
    assert hundredths_in(f"{amount:,}".replace(",", mark)) == amount * 100


@given(st.text(max_size=30))
def test_any_text_gives_an_amount_or_none(typed: str) -> None:
    found = hundredths_in(typed)
    assert found is None or found >= 0


@pytest.mark.parametrize(
    "typed",
    [
        "52k plus car",
        "50,000 gross",
        "between 48 and 52k",
        "a fair sum",
        "約5万円と車",
        "52k OTE",
        "52k BMW",
        "年収500万円",
    ],
)
def test_words_beside_an_amount_are_more_than_an_amount(typed: str) -> None:
    assert has_words(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "52k",
        "48.000 €",
        "EUR 52k",
        "52 tsd",
        "50 Euro",
        "1,234.50 USD",
        "5000円",
        "500万",
        "52 万円",
        "5000 aed",
        "52 000 zł",
        "US$52k",
        "٥٠٠٠ ريال",
        "40000 kr",
    ],
)
def test_what_an_amount_is_in_is_no_words(typed: str) -> None:
    assert not has_words(typed)
