"""Names of what a job goes through, and its pay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from rebound_desktop.core.jobs import (
    Outcome,
    PayPeriod,
    RoundKind,
    SealedQuestion,
    Stage,
    StageEvent,
    WorkMode,
)
from rebound_desktop.core.marks import Mark, StandsFor, Tier
from rebound_desktop.translating import Say
from rebound_desktop.words.days import apart

translate = QCoreApplication.translate


def stage_name(stage: Stage) -> str:
    """A stage, as lists and choices show it."""
    names = {
        Stage.LEAD: translate("jobs", "Lead"),
        Stage.LETTER_SENT: translate("jobs", "Letter sent"),
        Stage.APPLIED: translate("jobs", "Applied"),
        Stage.INTERVIEWING: translate("jobs", "Interviewing"),
        Stage.OFFER: translate("jobs", "Offer"),
        Stage.CLOSED: translate("jobs", "Closed"),
    }
    return names[stage]


def outcome_name(outcome: Outcome) -> str:
    """An outcome, without blame, and with no doubt about who said no: two of them stand in one menu."""
    names = {
        Outcome.TURNED_DOWN: translate("jobs", "They turned me down"),
        Outcome.WENT_QUIET: translate("jobs", "Went quiet"),
        Outcome.WITHDREW: translate("jobs", "I withdrew"),
        Outcome.DECLINED: translate("jobs", "I declined"),
        Outcome.ACCEPTED: translate("jobs", "I took it"),
    }
    return names[outcome]


def stage_said(event: StageEvent) -> str:
    """A step of a job's history: its stage or how it ended, and the note."""
    name = outcome_name(event.outcome) if event.outcome is not None else stage_name(event.stage)
    return translate("jobs", "{stage}. {note}").format(stage=name, note=event.note) if event.note else name


def standing(stage: Stage, outcome: Outcome | None) -> str:
    """Where a job stands, in a word or two."""
    return outcome_name(outcome) if outcome else stage_name(stage)


def round_name(kind: RoundKind) -> str:
    """A kind of interview."""
    names = {
        RoundKind.PHONE: translate("jobs", "Phone call"),
        RoundKind.VIDEO: translate("jobs", "Video call"),
        RoundKind.ON_SITE: translate("jobs", "On site"),
        RoundKind.PANEL: translate("jobs", "Panel"),
        RoundKind.TASK: translate("jobs", "Task"),
        RoundKind.OTHER: translate("jobs", "Interview"),
    }
    return names[kind]


def mode_name(mode: WorkMode) -> str:
    """Where the work is done."""
    names = {
        WorkMode.UNKNOWN: translate("jobs", "not known"),
        WorkMode.ON_SITE: translate("jobs", "on site"),
        WorkMode.HYBRID: translate("jobs", "partly from home"),
        WorkMode.REMOTE: translate("jobs", "from anywhere"),
    }
    return names[mode]


def period_name(period: PayPeriod, translate: Say = translate) -> str:
    """What a sum of pay is for."""
    names = {
        PayPeriod.UNKNOWN: "",
        PayPeriod.HOUR: translate("jobs", "an hour"),
        PayPeriod.DAY: translate("jobs", "a day"),
        PayPeriod.MONTH: translate("jobs", "a month"),
        PayPeriod.YEAR: translate("jobs", "a year"),
    }
    return names[period]


def money(hundredths: int, currency: str = "") -> str:
    """An amount as the person's language writes it: "48,000 EUR", "17.50 EUR"."""
    decimals = 2 if hundredths % 100 else 0
    amount = QLocale().toString(hundredths / 100, "f", decimals)
    #: A sum and the code of its currency, in the order of the language: "48,000 EUR".
    return translate("jobs", "{amount} {currency}").format(amount=amount, currency=apart(currency)).strip()


def pay(start: int | None, end: int | None, currency: str, period: PayPeriod) -> str:
    """Pay in a line: "48,000 to 52,000 EUR a year"; "" when nothing is known."""
    if start is not None and end is not None and start != end:
        amount = translate("jobs", "{start} to {end}").format(start=money(start), end=money(end, currency))
    elif start is not None:
        amount = money(start, currency)
    elif end is not None:
        amount = translate("jobs", "up to {end}").format(end=money(end, currency))
    else:
        return ""
    #: "48,000 EUR a year".
    said = translate("jobs", "{amount} {period}")
    return said.format(amount=amount, period=period_name(period)).strip()


def pay_unit(currency: str, period: PayPeriod, translate: Say = translate) -> str:
    """What pay is measured in: "EUR a year". translate: what says it in another language."""
    said = translate("jobs", "{amount} {period}")
    return said.format(amount=currency, period=period_name(period, translate)).strip()


def mark_name(mark: Mark) -> str:
    """What an aspect is to the person; "" for one that bears no mark."""
    names = {
        Mark.NONE: "",
        Mark.WANT: translate("jobs", "I want this"),
        Mark.NEED: translate("jobs", "I need this"),
        Mark.DESERVE: translate("jobs", "I deserve this"),
    }
    return names[mark]


def tier_name(tier: Tier) -> str:
    """What an aspect counts for, in words."""
    return {
        Tier.MOST: translate("compare", "Matters most"),
        Tier.MATTERS: translate("compare", "Matters"),
        Tier.NICE: translate("compare", "Nice"),
    }[tier]


def stands_for_name(stands_for: StandsFor) -> str:
    """What one would stay with; "" for an opportunity, which has a name of its own."""
    names = {
        StandsFor.JOB: "",
        StandsFor.PRESENT_JOB: translate("compare", "My present job"),
        StandsFor.KEEP_LOOKING: translate("compare", "Keep looking"),
    }
    return names[stands_for]


def sealed_question(question: SealedQuestion) -> str:
    """What is asked after an interview and then sealed."""
    names = {
        SealedQuestion.HOW_SURE: translate("jobs", "How sure are you of it?"),
        SealedQuestion.TAKE_IT: translate("jobs", "Would you take it?"),
    }
    return names[question]
