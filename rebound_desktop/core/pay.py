"""What jobs pay, as a row of the comparison: sums of one currency and one period, and no other."""

import re
from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, field

from rebound_desktop.core.jobs import Job, Offer, PayPeriod
from rebound_desktop.core.money import hundredths_in, is_code

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

# One number as it is written, and what makes more of it: "72,000", "48k", "500万".
_NUMBER = r"(?P<number>\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d[\d.,'\u2019]*\d|\d)"
_MANY = r"(?:\s?(?P<many>(?:k|tsd|mille|mil|thousand|ألف)(?![^\W\d_])|k(?=[A-Z]{3}\b)|k(?=[€£$])|万))?"
_PART = re.compile(rf"{_NUMBER}{_MANY}|(?P<word>[^\W\d_]+)|(?P<sign>\S)", re.IGNORECASE)
_A_YEAR = re.compile(r"\bp\.? ?a\b\.?", re.IGNORECASE)
_ARABIC = str.maketrans("\u066c\u066b", ",.")
_LONGEST_POSTED = 80
_OF_DOLLARS = re.compile(r"\b(US|C|CA|A|AU|NZ|S|HK|MX)(?=\$)", re.IGNORECASE)
_DOLLARS = {
    "us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "s": "SGD", "hk": "HKD", "mx": "MXN",
}  # fmt: skip
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "円": "JPY", "元": "CNY"}
_CURRENCIES = {
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF", "franken": "CHF",
    "円": "JPY", "万円": "JPY", "元": "CNY", "يورو": "EUR",
}  # fmt: skip
_POSTED_PERIODS = {
    word: period
    for period, names in {
        PayPeriod.HOUR: "h hr hrs hour hourly stunde std heure hora 時間 時給 ساعة",
        PayPeriod.DAY: "day daily tag jour dia día 日 日給 يوم",
        PayPeriod.MONTH: "month monthly mo mth monat monatlich mois mes mensual mensuel 月 月給 شهر شهريا",
        PayPeriod.YEAR: "year yearly yr annual annually annum pa jahr jährlich an année annuel año anual 年 年収 年俸 "
        "سنة سنويا",
    }.items()
    for word in names.split()
}
_UP_TO = frozenset(("to", "max", "maximum", "bis", "jusqu", "hasta", "<", "≤"))
_BETWEEN = frozenset(
    ("-", "–", "—", "~", "〜", "～", "to", "bis", "à", "a", "hasta", "and", "et", "y", "und", "إلى", "から")
)
# What says no more than that it is pay, as it is usually told: before tax.
_SAYS_NO_MORE = frozenset((
    "per", "pro", "par", "por", "je", "im", "a", "an", "à", "al", "the", "base", "gross", "brutto", "brut", "bruto",
    "ca", "circa", "approx", "about", "around", "from", "ab", "von", "de", "desde", "dès", "min", "minimum", "between",
    "entre", "zwischen", "up", "salary", "/", ".", ",", "(", ")", ":", "+", "من", "في",
))  # fmt: skip
# In these nobody is paid so much for less than a year.
_A_YEARS = frozenset(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD"))
_SURELY_A_YEARS = 15_000 * 100
# A number alone behind which one of these stands says how long, and not how much: "40 h", "1 day".
_LENGTHS = frozenset((
    "h", "hr", "hrs", "hour", "stunde", "std", "heure", "hora", "時間", "ساعة", "day", "tag", "jour", "dia", "día",
    "日", "يوم", "month", "mo", "mth", "monat", "mois", "mes", "月", "شهر", "year", "yr", "jahr", "an", "année", "año",
    "年", "سنة",
))  # fmt: skip
# Below it a number may stand for thousands, or for hours and days.
_LEAST_LONG = 1_000 * 100
# "95-105,000" is in thousands on both sides; of one posting no sum is so many times the other.
_THOUSAND = 1_000
_WIDEST, _WIDEST_IN_THOUSANDS = 100, 3
# Whose dollars are meant by a bare "$", by the zone where somebody is.
_DOLLARS_AT = {
    "Australia/": "AUD", "Pacific/Auckland": "NZD", "Asia/Singapore": "SGD", "Asia/Hong_Kong": "HKD",
    "America/Mexico_City": "MXN",
} | {
    f"America/{place}": "CAD"
    for place in ("Toronto", "Vancouver", "Edmonton", "Winnipeg", "Halifax", "St_Johns", "Regina", "Montreal")
}  # fmt: skip


class PostedPay(Struct, frozen=True):
    """What a posting says it pays: hundredths of the currency's unit, perhaps from one to another."""

    start: int | None = None
    end: int | None = None
    currency: str = ""
    period: PayPeriod = PayPeriod.UNKNOWN

    @property
    def is_known(self) -> bool:
        """Whether an amount is told."""
        return self.start is not None or self.end is not None


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


def dollars_at(zone: str) -> str:
    """Whose dollars a bare "$" means to somebody in this zone."""
    return next((code for place, code in _DOLLARS_AT.items() if zone.startswith(place)), "USD")


def posted_pay(text: str, dollars: str = "USD") -> PostedPay | None:
    """Pay as a posting or a list tells it: "$72,000 - $78,000", "55k", "60.000 € brutto im Jahr", "up to 30 GBP/hr".

    None where it says anything beyond that, which no figure keeps. dollars: what a bare "$" means.
    """
    text = text.strip().translate(_ARABIC)
    if len(text) > _LONGEST_POSTED:
        return None
    if (of := _OF_DOLLARS.search(text)) is not None:
        dollars, text = _DOLLARS[of[1].casefold()], _OF_DOLLARS.sub("", text)
    found = _Posted(dollars)
    parts = list(_PART.finditer(_A_YEAR.sub(" year ", text)))
    for place, part in enumerate(parts):
        after = parts[place + 1]["word"] if place + 1 < len(parts) else None
        if place and parts[place - 1]["number"] and (part["word"] or "").casefold() in _LENGTHS:
            found.is_length = True
        if part["number"]:
            found.numbers.append((part["number"], part["many"] or ""))
        elif not found.take(part["word"] or part["sign"], after or ""):
            return None
    return found.pay()


class _Posted(Struct):
    """What was read of a line so far."""

    dollars: str
    numbers: list[tuple[str, str]] = field(default_factory=list)
    currencies: set[str] = field(default_factory=set)
    periods: set[PayPeriod] = field(default_factory=set)
    is_up_to: bool = False
    is_range: bool = False
    is_length: bool = False

    def take(self, word: str, after: str) -> bool:
        """Whether it says something that is known here. after: the word behind it."""
        low = word.casefold()
        if code := self._currency(word, low):
            self.currencies.add(code)
        elif low == "an" and after.casefold() in _POSTED_PERIODS:
            # "An hour" is none of French, where "an" is a year.
            return True
        elif low in _POSTED_PERIODS and (self.numbers or low not in ("an", "h", "mo", "mes")):
            self.periods.add(_POSTED_PERIODS[low])
        elif not self.numbers and low in _UP_TO:
            self.is_up_to = True
        elif len(self.numbers) == 1 and low in _BETWEEN:
            self.is_range = True
        else:
            return low in _SAYS_NO_MORE or low in _BETWEEN
        return True

    def _currency(self, word: str, low: str) -> str:
        if word == "$":
            return self.dollars
        code = _SIGNS.get(word) or _CURRENCIES.get(low) or ""
        return code or (word if word.isupper() and is_code(word) else "")

    def pay(self) -> PostedPay | None:
        """What all of it says; None where it does not agree."""
        amounts = [self._amount(place) for place in range(len(self.numbers))]
        is_two = len(amounts) == 2 and self.is_range
        if not (is_two or len(amounts) == 1) or len(self.currencies) > 1 or len(self.periods) > 1:
            return None
        if is_two:
            amounts[0] = self._in_thousands(*amounts)
        if not all(amounts) or (is_two and not amounts[0] <= amounts[1] <= amounts[0] * _WIDEST):
            return None
        if self.is_length and not self.currencies and amounts[-1] < _LEAST_LONG:
            return None
        currency = next(iter(self.currencies), "")
        period = next(iter(self.periods), PayPeriod.UNKNOWN)
        if period is PayPeriod.UNKNOWN and currency in _A_YEARS and amounts[-1] >= _SURELY_A_YEARS:
            period = PayPeriod.YEAR
        if is_two:
            return PostedPay(amounts[0], amounts[1], currency, period)
        is_end = self.is_up_to
        return PostedPay(None if is_end else amounts[0], amounts[0] if is_end else None, currency, period)

    def _in_thousands(self, start: int, end: int) -> int:
        """The first of two sums, which the second one may tell the thousands of: "$95-105,000"."""
        long = start * _THOUSAND
        return long if not self.numbers[0][1] and long <= end <= long * _WIDEST_IN_THOUSANDS else start

    def _amount(self, place: int) -> int:
        number, many = self.numbers[place]
        if not many and place == 0 and len(self.numbers) == 2 and (hundredths_in(number) or 0) < _LEAST_LONG:
            # "48-52k" is in thousands on both sides.
            many = self.numbers[1][1]
        sign = "万" if many == "万" else "k" if many else ""
        return hundredths_in(f"{number}{sign}") or 0


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
