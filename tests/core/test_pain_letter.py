"""The four parts of a Pain Letter are found where they stand; news grows old; a guess is told from a claim."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.pain_letter import Part, is_hedged, is_old_news, parts_of

LETTER = """Dear Maria,

Northwind opened a second depot.

I imagine that returns
have doubled.

At Southridge I stood where people got lost.

The calls fell by a third.

I am free on Thursday.

Kind regards,
Robin"""


def test_the_four_parts_of_a_whole_letter() -> None:
    parts = parts_of(LETTER)
    assert [parts[part].text.splitlines()[0] for part in Part] == [
        "Northwind opened a second depot.",
        "I imagine that returns",
        "At Southridge I stood where people got lost.",
        "I am free on Thursday.",
    ]
    assert parts[Part.STORY].text.endswith("The calls fell by a third.")
    assert all(LETTER[span.start : span.end] == span.text for span in parts.values())


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("", []),
        ("Dear Maria,", []),
        ("Dear Maria,\n\nNews.", [Part.HOOK]),
        ("News.\n\nA trouble.\n\nA story.", [Part.HOOK, Part.PAIN, Part.STORY]),
        ("Dear Maria,\n\nNews.\n\nKind regards,\nRobin", [Part.HOOK]),
        ("Dear Maria,\n\nNews.\n\nRobin Vale", [Part.HOOK]),
        ("Guten Tag Maria,\n\nNeues.\n\nFreundliche Grüße\nRobin Vale", [Part.HOOK]),
        ("Guten Tag Maria,\n\nNeues.\n\nFreundliche Grüße\n", [Part.HOOK]),
        ("(Their news.)\n\n(One trouble.)\n\n(A time.)\n\n(How they reach you.)", list(Part)),
        ("田中様：\n\n新しい倉庫を拝見しました。\n\n返品が増えたかもしれません。", [Part.HOOK, Part.PAIN]),
    ],
)
def test_a_letter_on_its_way_has_the_parts_it_has(body: str, found: list[Part]) -> None:
    assert list(parts_of(body)) == found


@given(st.text(alphabet="ab \n,.(", max_size=80))
def test_whatever_is_typed_the_parts_stand_in_order_and_are_what_stands_there(body: str) -> None:
    parts = parts_of(body)
    places = [place for span in parts.values() for place in (span.start, span.end)]
    assert places == sorted(places)
    assert all(body[span.start : span.end] == span.text and span.text.strip() for span in parts.values())


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("I imagine that returns have doubled.", True),
        ("Returns MAY have doubled.", True),
        ("Your returns have doubled, dismay or not.", False),
        ("", False),
    ],
)
def test_a_guess_is_told_from_a_claim(text: str, hedged: bool) -> None:
    assert is_hedged(text, ("I imagine", "may")) is hedged


@pytest.mark.parametrize(
    ("news_on", "today", "old"),
    [
        (date(2026, 5, 23), date(2026, 11, 23), False),
        (date(2026, 5, 22), date(2026, 11, 23), True),
        (date(2025, 8, 31), date(2026, 2, 28), False),
        (date(2025, 8, 31), date(2026, 3, 1), True),
        (date(2026, 11, 24), date(2026, 11, 23), False),
    ],
)
def test_news_is_fresh_for_six_months(news_on: date, today: date, old: bool) -> None:
    assert is_old_news(news_on, today) is old


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 500))
def test_news_once_old_stays_old(today: date, days: int) -> None:
    news_on = today - timedelta(days=days)
    if is_old_news(news_on, today):
        assert is_old_news(news_on, today + timedelta(days=1))
        assert days > 180
