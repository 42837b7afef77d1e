"""What jobs pay, as a row of the comparison: sums of one currency and one period, and no other."""

import re
from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from rebound_desktop.core.jobs import Job, Offer, PayPeriod

# What stands after the currency in a unit that is typed in a hurry: "EUR/yr".
_TYPED = re.compile(r"([A-Z]{3}) ?(?i:(?:/|p\.? ?|per )([a-z]+)\.?)")
_PERIODS = {
    "h": PayPeriod.HOUR,
    "hr": PayPeriod.HOUR,
    "hour": PayPeriod.HOUR,
    "d": PayPeriod.DAY,
    "day": PayPeriod.DAY,
    "m": PayPeriod.MONTH,
    "mo": PayPeriod.MONTH,
    "mth": PayPeriod.MONTH,
    "month": PayPeriod.MONTH,
    "a": PayPeriod.YEAR,
    "y": PayPeriod.YEAR,
    "yr": PayPeriod.YEAR,
    "year": PayPeriod.YEAR,
    "annum": PayPeriod.YEAR,
}


class PayKind(Struct, frozen=True):
    """What sums can be set side by side: no rate of exchange, no hours a week, is guessed."""

    currency: str
    period: PayPeriod


class Pay(Struct, frozen=True):
    """amount: hundredths of the currency's unit."""

    amount: int
    kind: PayKind


def typed_kind(unit: str) -> PayKind | None:
    """What a unit such as "EUR/yr", "USD per hour" or "GBP p.a." names; None for any other."""
    found = _TYPED.fullmatch(" ".join(unit.split()))
    period = _PERIODS.get(found[2].casefold()) if found is not None else None
    return PayKind(found[1], period) if found is not None and period is not None else None


def pay_of(job: Job, offer: Offer | None) -> Pay | None:
    """What the newest offer says; else what the job is said to pay, of a range the lower end. None: not known.

    A sum without a currency is not known either: it cannot be set beside another.
    """
    if offer is not None and offer.pay is not None and offer.pay_currency:
        return Pay(offer.pay, PayKind(offer.pay_currency, offer.pay_period))
    amount = job.pay_from if job.pay_from is not None else job.pay_to
    if amount is None or not job.pay_currency:
        return None
    return Pay(amount, PayKind(job.pay_currency, job.pay_period))


def by_kind(pays: Mapping[int, Pay]) -> dict[PayKind, dict[int, int]]:
    """Amounts by job, by kind; the kind that most jobs have first."""
    count = Counter(pay.kind for pay in pays.values())
    return {
        kind: {job: pay.amount for job, pay in pays.items() if pay.kind == kind}
        for kind, _ in count.most_common()
    }
