"""How moments, days and next steps are told: sentences about a person, without "he" or "she"."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from rebound_desktop import words
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.contacts import (
    Contact,
    ContactLine,
    Direction,
    LinkedIn,
    NextKind,
    NextStep,
    TouchKind,
)
from rebound_desktop.core.jobs import Round
from rebound_desktop.core.rhythm import NEVER, Unit, rhythm_for, rhythm_of

translate = QCoreApplication.translate

NEXT_ICONS = {
    NextKind.THANK: "hand-heart",
    NextKind.HELLO_AGAIN: "message-circle",
    NextKind.CHECK_BACK: "clock",
    NextKind.CONGRATULATE: "heart",
}
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟")


def who_and_how(contact: Contact) -> str:
    """Role and company, then how they met: "Head of product, Northwind. In the panel on 19 November.".

    A place alone is a title, and has no full stop.
    """
    place = words.in_a_row((contact.role, contact.company))
    if not contact.how_met.strip():
        return place
    return words.sentences(*(_sentence(part) for part in (place, contact.how_met) if part.strip()))


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith(_ENDS) else f"{text}."


def direction_name(direction: Direction) -> str:
    """Who reached out, as the form asks it."""
    names = {
        Direction.MINE: translate("contacts", "I did"),
        Direction.THEIRS: translate("contacts", "They did"),
        Direction.BOTH: translate("contacts", "Both of us"),
    }
    return names[direction]


def usual_direction(kind: TouchKind) -> Direction:
    """Who usually reached out: a talk belongs to both, what is sent to the one who sends."""
    talks = (TouchKind.COFFEE, TouchKind.IN_PERSON, TouchKind.INTERVIEW, TouchKind.OWN)
    return Direction.BOTH if kind in talks else Direction.MINE


def round_told(met: Round, clock: Clock) -> str:
    """An interview by its kind and its day."""
    day = met.day_here(clock)
    told = words.short_day(day, clock.today()) if day is not None else ""
    return words.in_a_row((words.round_name(met.kind), told))


def day_told(day: date, today: date) -> str:
    """A day in words while it is near, by date once a week has passed."""
    return words.ago(day, today) if 0 <= (today - day).days < 7 else words.short_day(day, today)


def row_subtitle(line: ContactLine, today: date) -> str:
    """What stands beneath a name in the list: "Northwind, four days ago"."""
    where = line.company or line.role
    if line.last_on is None:
        return where
    if not where and line.last_kind is not None:
        where = line.last_own or words.touch_name(line.last_kind)
    return translate("contacts", "{where}, {when}").format_map(
        {"where": where, "when": words.ago(line.last_on, today)}
    )


def next_day(step: NextStep, today: date) -> str:
    """When a next step is due: "now" once it is."""
    return translate("contacts", "now") if step.due_on <= today else words.short_day(step.due_on, today)


def next_why(step: NextStep, contact: Contact, last_on: date | None, today: date) -> str:
    """The line beneath a next step: what was noted for it, or what one can do."""
    if step.note:
        return step.note
    name = contact.called
    if step.kind is NextKind.THANK:
        if contact.linkedin is LinkedIn.NOT_CONNECTED:
            invite = translate("contacts", "In it you can invite {name} to send you a LinkedIn invitation.")
            return invite.replace("{name}", name)
        return translate("contacts", "Notes like this usually land warmer than we expect.")
    if step.kind is NextKind.CONGRATULATE:
        return translate("contacts", "The one they chose began. A line wishes well.")
    if step.kind is NextKind.CHECK_BACK:
        return translate("contacts", "You can ask how things stand. A line is plenty.")
    if last_on is None:
        return translate("contacts", "A line is plenty.")
    said = translate("contacts", "Your last moment was {when}. A line is plenty.")
    return said.replace("{when}", words.ago(last_on, today))


def after_that(step: NextStep, today: date) -> str:
    """What follows, in its month: "After that: hello again in February."."""
    if step.then_kind is None or step.then_on is None:
        return ""
    month = QLocale().standaloneMonthName(step.then_on.month)
    told = {
        NextKind.CHECK_BACK: translate("contacts", "After that: check back in {month}."),
        NextKind.HELLO_AGAIN: translate("contacts", "After that: hello again in {month}."),
    }
    return told.get(step.then_kind, "").replace("{month}", month)


def rhythm_name(code: str) -> str:
    """A rhythm in words: "every three months"."""
    if code == NEVER:
        return translate("contacts", "never")
    rhythm = rhythm_of(code)
    if rhythm is None:
        return translate("contacts", "as their tags say")
    number = rhythm.number
    told = words.number_word(number)
    every = {
        Unit.DAYS: words.counted("contacts", "every day", "every {number} days", number, number=told),
        Unit.WEEKS: words.counted("contacts", "every week", "every {number} weeks", number, number=told),
        Unit.MONTHS: words.counted("contacts", "every month", "every {number} months", number, number=told),
        Unit.YEARS: words.counted("contacts", "every year", "every {number} years", number, number=told),
    }
    return every[rhythm.unit]


def rhythm_told(own: str, of_tags: Mapping[str, str], step: NextStep | None) -> str:
    """How often hello is said to somebody: by their own rhythm or by the shortest of their tags', or once, as planned.

    step: what is next with them. "" where no hello is planned.
    """
    if step is not None and NextKind.HELLO_AGAIN in (step.kind, step.then_kind):
        if rhythm_for(own, of_tags.values()) is None:
            return translate("contacts", "this once")
    if own:
        return rhythm_name(own)
    shortest = rhythm_for("", of_tags.values())
    tag = next((tag for tag, code in of_tags.items() if code and rhythm_of(code) == shortest), None)
    if tag is None:
        return ""
    told = translate("contacts", "{how_often}, by the tag {tag}")
    return told.format_map({"how_often": rhythm_name(of_tags[tag]), "tag": tag})
