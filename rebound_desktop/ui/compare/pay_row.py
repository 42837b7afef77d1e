"""A row for pay: what offers and jobs say of it is offered, and nothing is taken unasked."""

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from rebound_desktop import languages, words
from rebound_desktop.core.choice import Aspect, Choice
from rebound_desktop.core.jobs import PayPeriod
from rebound_desktop.core.pay import PayKind, by_kind, typed_kind
from rebound_desktop.translating import Say

translate = QCoreApplication.translate
# Of fewer jobs there is nothing to set side by side.
OFFERED_FROM = 2
_CURRENCY = re.compile(r"(?<![A-Z])[A-Z]{3}(?![A-Z])")

# As it is typed, with measures before what they are worth from 0 to 10.
_WORTH = "30 = 10, 60 = 5, 90 = 0"
_WORTH_OF_PAY = {
    PayPeriod.HOUR: "20 = 5, 40 = 10",
    PayPeriod.DAY: "200 = 5, 400 = 10",
    PayPeriod.MONTH: "3000 = 5, 6000 = 10",
    PayPeriod.YEAR: "40000 = 5, 60000 = 10",
}

Found = tuple[PayKind, dict[int, int]]


def for_a_new_row(aspects: Sequence[Aspect], choices: Sequence[Choice]) -> Found | None:
    """What a row for pay would hold, by job; None where there is one, or too little is known."""
    if any(_kind_of(aspect, choices) is not None or _is_called_pay(aspect) for aspect in aspects):
        return None
    kind, amounts = next(iter(_known(choices).items()), (None, {}))
    return (kind, amounts) if kind is not None and len(amounts) >= OFFERED_FROM else None


def for_row(aspect: Aspect | None, choices: Sequence[Choice]) -> Found | None:
    """What this row lacks of what jobs say they pay; None where it is not about pay, or has all of it."""
    kind = _kind_of(aspect, choices) if aspect is not None else None
    if aspect is None or kind is None:
        return None
    known = {choice.job_id for choice in choices if aspect.id in choice.measures}
    lacking = {job: amount for job, amount in _known(choices)[kind].items() if job not in known}
    return (kind, lacking) if lacking else None


def row_name(translate: Say = translate) -> str:
    """What such a row is called. translate: what says it in another language."""
    return translate("compare", "Pay")


def unit_said(unit: str) -> str:
    """The unit of a row in the language in force: of pay it may be written in another, or in a hurry ("EUR/yr")."""
    kind = _named_by(unit)
    return words.pay_unit(kind.currency, kind.period) if kind is not None else unit


def example_of_worth(unit: str) -> str:
    """What one can type of what measures in this unit are worth: sums for pay, else such as minutes on the way."""
    kind = _named_by(unit)
    return _WORTH_OF_PAY.get(kind.period, _WORTH_OF_PAY[PayPeriod.YEAR]) if kind is not None else _WORTH


@lru_cache(maxsize=256)
def _named_by(unit: str) -> PayKind | None:
    return typed_kind(unit) or next(
        (
            kind
            for currency in _CURRENCY.findall(unit)
            for kind in (PayKind(currency, period) for period in PayPeriod)
            if kind.period is not PayPeriod.UNKNOWN and _is_called(unit, kind)
        ),
        None,
    )


def _is_called(unit: str, kind: PayKind) -> bool:
    """Whether a unit names this kind of pay in any of our languages."""
    return any(
        _plain(words.pay_unit(kind.currency, kind.period, say)) == _plain(unit) for say in languages.each()
    )


def _known(choices: Sequence[Choice]) -> dict[PayKind, dict[int, int]]:
    return by_kind({choice.job_id: choice.pay for choice in choices if choice.pay is not None})


def _kind_of(aspect: Aspect, choices: Sequence[Choice]) -> PayKind | None:
    """What a row's unit names: "EUR a year" in any of our languages, or a currency that is paid for one period only."""
    kinds = _known(choices)
    if not aspect.unit:
        return next(iter(kinds), None) if _is_called_pay(aspect) else None
    unit = _plain(aspect.unit)
    # A language without spaces writes them in one: 年にEUR.
    named = [kind for kind in kinds if kind.currency.casefold() in unit]
    typed = typed_kind(aspect.unit)
    if typed is not None:
        return typed if typed in kinds else None
    alone = named[0] if len(named) == 1 and unit == named[0].currency.casefold() else None
    return next((kind for kind in named if _is_called(unit, kind)), alone)


def _is_called_pay(aspect: Aspect) -> bool:
    return _plain(aspect.name) in {_plain(row_name(say)) for say in languages.each()}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
