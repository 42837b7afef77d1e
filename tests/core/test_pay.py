"""Pay as postings and lists tell it, and what is no figure alone."""

import pytest

from rebound_desktop.core.jobs import PayPeriod
from rebound_desktop.core.pay import dollars_at, posted_pay

HOUR, MONTH, YEAR, UNKNOWN = PayPeriod.HOUR, PayPeriod.MONTH, PayPeriod.YEAR, PayPeriod.UNKNOWN


@pytest.mark.parametrize(
    ("text", "start", "end", "currency", "period"),
    [
        ("$72,000 - $78,000", 72_000, 78_000, "USD", YEAR),
        ("£48000", 48_000, None, "GBP", YEAR),
        ("$68.5K/yr", 68_500, None, "USD", YEAR),
        ("60,000 EUR", 60_000, None, "EUR", YEAR),
        ("65 000 €", 65_000, None, "EUR", YEAR),
        ("60.000 € brutto im Jahr", 60_000, None, "EUR", YEAR),
        ("48-52k €", 48_000, 52_000, "EUR", YEAR),
        ("€50k–60k", 50_000, 60_000, "EUR", YEAR),
        ("40 à 45 k€", 40_000, 45_000, "EUR", YEAR),
        ("45k€/an", 45_000, None, "EUR", YEAR),
        ("from 50,000 to 60,000 EUR p.a.", 50_000, 60_000, "EUR", YEAR),
        ("USD 120,000–140,000 per year", 120_000, 140_000, "USD", YEAR),
        ("up to 30 GBP/hr", None, 30, "GBP", HOUR),
        ("bis 70 Tsd. EUR", None, 70_000, "EUR", YEAR),
        ("$25 an hour", 25, None, "USD", HOUR),
        ("1,200 EUR/month", 1_200, None, "EUR", MONTH),
        ("月給30万円", 300_000, None, "JPY", MONTH),
        ("٦٠٬٠٠٠ EUR", 60_000, None, "EUR", YEAR),
        ("C$90k", 90_000, None, "CAD", YEAR),
        # What is left out on one side stands on the other.
        ("$95-105,000", 95_000, 105_000, "USD", YEAR),
        ("70 - 80.000 €", 70_000, 80_000, "EUR", YEAR),
        ("7-8,000 USD per month", 7_000, 8_000, "USD", MONTH),
        ("48.5-52k €", 48_500, 52_000, "EUR", YEAR),
        ("50 - 100,000 EUR", 50_000, 100_000, "EUR", YEAR),
        ("$20 - 35 per hour", 20, 35, "USD", HOUR),
        ("40 € / h", 40, None, "EUR", HOUR),
        ("25 per hour", 25, None, "", HOUR),
        ("25/hr", 25, None, "", HOUR),
        ("25 hourly", 25, None, "", HOUR),
        ("日給10000", 10_000, None, "", PayPeriod.DAY),
        # What it is in, and for how long, is not made up.
        ("55k", 55_000, None, "", UNKNOWN),
        ("500万円", 5_000_000, None, "JPY", UNKNOWN),
        ("3,500 EUR", 3_500, None, "EUR", UNKNOWN),
    ],
)
def test_what_a_posting_says_it_pays(
    text: str, start: int | None, end: int | None, currency: str, period: PayPeriod
) -> None:
    pay = posted_pay(text)
    assert pay is not None
    told = tuple(amount and amount / 100 for amount in (pay.start, pay.end))
    assert (*told, pay.currency, pay.period) == (start, end, currency, period)


@pytest.mark.parametrize(
    "text",
    ["", "negotiable", "DOE", "52k plus car", "$70k base + bonus", "80,000 90,000", "2026-01-05", "0", "60-50k",
     "$5 € 6", "60k net", "500 a week", "9" * 90,
     "5 - 100,000 EUR", "150 - 90.000 €", "1k - 2,000,000 USD", "40 h", "38-40 Std.", "1 day", "1 Tag", "1 year"],
)  # fmt: skip
def test_what_says_more_or_less_than_a_sum_is_none(text: str) -> None:
    assert posted_pay(text) is None


def test_whose_dollars_a_bare_sign_means() -> None:
    zones = ("America/New_York", "America/Toronto", "Australia/Sydney", "Europe/Berlin")
    assert [dollars_at(zone) for zone in zones] == ["USD", "CAD", "AUD", "USD"]
    pay = posted_pay("$90k", dollars_at("America/Toronto"))
    assert pay is not None and pay.currency == "CAD"
    pay = posted_pay("US$90k", "CAD")
    assert pay is not None and pay.currency == "USD"
