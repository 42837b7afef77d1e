"""The words of readable formats, in the person's language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from rebound_desktop.core.rebound import Step
from rebound_desktop.core.told import Moment
from rebound_desktop.country import week_begins
from rebound_desktop.exchange.terms import Column, Label, Terms
from rebound_desktop.translating import counted
from rebound_desktop.words.days import in_a_row, part_of_a_day, whole_day
from rebound_desktop.words.jobs import (
    mark_name,
    mode_name,
    outcome_name,
    pay,
    round_name,
    sealed_question,
    stage_name,
    stands_for_name,
    tier_name,
)
from rebound_desktop.words.leaving import kept_back_said
from rebound_desktop.words.letters import letter_name, letter_status, posted_name
from rebound_desktop.words.people import linkedin_name, next_name, relation_said, touch_name
from rebound_desktop.words.steps import lesson_kind, step_heading

translate = QCoreApplication.translate


def terms() -> Terms:
    """Everything a readable format needs to say."""
    return Terms(
        label=_label,
        column=_column,
        day=whole_day,
        short_day=_day_in_figures,
        between=days_between,
        week=lambda first, last: translate("export", "Week of {first} to {last}").format(
            first=whole_day(first), last=whole_day(last)
        ),
        move=lambda move: outcome_name(move.outcome) if move.outcome else stage_name(move.stage),
        interview=round_name,
        moment=_moment,
        next=next_name,
        letter=letter_name,
        letter_status=letter_status,
        posted=posted_name,
        lesson=lesson_kind,
        step=lambda step: step_heading(Step(step)) if 1 <= step <= len(Step) else "",
        answer_expected=lambda job: translate("export", "Answer expected: {job}").format(job=job),
        kept_back=kept_back_said,
        fact=lambda name, value: translate("export", "{name}: {value}").format(name=name, value=value),
        mode=mode_name,
        pay=pay,
        mark=mark_name,
        tier=tier_name,
        stands_for=stands_for_name,
        linkedin=linkedin_name,
        relation=lambda kind, name: relation_said(kind, False, name),
        sealed_question=sealed_question,
        minutes=lambda number: counted("export", "one minute", "{number} minutes", number),
        of_most=lambda number: translate("export", "{number} of 100").format(
            number=QLocale().toString(number)
        ),
        of_ten=lambda number: translate("export", "{number} of 10").format(number=QLocale().toString(number)),
        in_a_row=in_a_row,
        part_of_a_day=part_of_a_day,
        weekday=lambda day: QLocale().dayName(day),
        week_begins=week_begins(),
        language=QLocale().bcp47Name(),
        begins_at_right=QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
        starred=translate("export", "Starred"),
        off=translate("jobs", "No longer planned"),
        anyone=translate("export", "This is not encrypted: anyone can read it."),
        title=translate("export", "My journal"),
        proof=translate("export", "Proof of job search"),
        signed=(translate("export", "Name"), translate("export", "Date"), translate("export", "Signature")),
    )


def days_between(since: date | None, until: date | None) -> str:
    """The days that something is about: "from … to …"; "" for all of them."""
    if since is not None and until is not None:
        said = translate("export", "From {since} to {until}")
        return said.format(since=whole_day(since), until=whole_day(until))
    if since is not None:
        return translate("export", "From {since} on").format(since=whole_day(since))
    if until is not None:
        return translate("export", "Up to {until}").format(until=whole_day(until))
    return ""


def _day_in_figures(day: date) -> str:
    """A day as a table on paper shows it, its year whole: "10/12/2025"."""
    locale = QLocale()
    shown = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if locale.language() is QLocale.Language.C:
        # Of nobody's country.
        shown = "yyyy-MM-dd"
    return locale.toString(_date(day), shown if "yyyy" in shown else shown.replace("yy", "yyyy"))


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _moment(moment: Moment) -> str:
    return moment.own_kind or touch_name(moment.kind)


def _column(column: Column) -> str:
    names = {
        Column.DATE: translate("export", "Date"),
        Column.COMPANY: translate("export", "Company"),
        Column.POSITION: translate("export", "Position"),
        Column.SOURCE: translate("export", "Source"),
        Column.STAGES: translate("export", "Stages"),
        Column.OUTCOME: translate("export", "Outcome"),
        Column.HOW: translate("export", "How"),
        Column.CONTACT: translate("export", "Contact"),
        Column.RESULT: translate("export", "Result"),
    }
    return names[column]


def _label(label: Label) -> str:
    names = {
        Label.JOURNAL: translate("export", "Journal"),
        Label.JOBS: translate("export", "Jobs"),
        Label.CONTACTS: translate("export", "Contacts"),
        Label.LETTERS: translate("export", "Letters"),
        Label.LESSONS: translate("export", "What I learned"),
        Label.ADDED: translate("export", "Added later"),
        Label.PEOPLE: translate("export", "People"),
        Label.TAGS: translate("export", "Tags"),
        Label.FILES: translate("export", "Files"),
        Label.HISTORY: translate("export", "History"),
        Label.INTERVIEWS: translate("export", "Interviews"),
        Label.PERFECT: translate("export", "Perfect"),
        Label.NOT_IDEAL: translate("export", "Not ideal"),
        Label.NOTES: translate("export", "Notes"),
        Label.POSTING: translate("export", "Posting"),
        Label.BETWEEN_US: translate("export", "Between us"),
        Label.UNTITLED: translate("export", "Untitled"),
        Label.WEEKS: translate("export", "My weeks"),
        Label.ASPECTS: translate("export", "What I compare by"),
        Label.COMPANIES: translate("export", "Companies"),
        Label.TEMPLATES: translate("export", "My templates"),
        Label.QUESTIONS: translate("export", "My questions"),
        Label.MODE: translate("export", "Where the work is done"),
        Label.PAY: translate("export", "Pay"),
        Label.PAY_NAMED: translate("export", "Pay I named"),
        Label.AGENCY: translate("export", "Agency"),
        Label.RESUME: translate("export", "Résumé sent"),
        Label.EXPECTED: translate("export", "Answer expected by"),
        Label.WAITING: translate("export", "Still waiting on"),
        Label.WHY_SAID: translate("export", "Why, as they said it"),
        Label.WHY_GUESS: translate("export", "Why, as I guess it"),
        Label.OFFER: translate("export", "Offer"),
        Label.ANSWER_BY: translate("export", "Answer by"),
        Label.GUT: translate("export", "My gut"),
        Label.LINK: translate("export", "Link"),
        Label.SEAT: translate("export", "Where the company is"),
        Label.SITE: translate("export", "The company on the web"),
        Label.ABOUT_COMPANY: translate("export", "About the company"),
        Label.NICKNAME: translate("export", "Called"),
        Label.READING: translate("export", "Sounds like"),
        Label.BIRTHDAY: translate("export", "Birthday"),
        Label.SINCE: translate("export", "There since"),
        Label.BEFORE: translate("export", "Before"),
        Label.LINKEDIN: translate("export", "On LinkedIn"),
        Label.MET: translate("export", "We met"),
        Label.NEXT: translate("export", "Next"),
        Label.TO: translate("export", "To"),
        Label.NEWS: translate("export", "Day of the news"),
        Label.FOR_WEEK: translate("export", "Drafted for the week of"),
        Label.ANSWERED: translate("export", "They answered"),
        Label.WHEN: translate("export", "When"),
        Label.WHERE: translate("export", "Where"),
        Label.GOAL: translate("export", "Letters I picked"),
        Label.DAYS_OFF: translate("export", "Days off"),
        Label.COUNTS: translate("export", "What it counts for"),
        Label.MARK: translate("export", "What it is to me"),
        Label.GROUP: translate("export", "Counts together with"),
        Label.WORST: translate("export", "At worst"),
        Label.BEST: translate("export", "At best"),
        Label.UNIT: translate("export", "Measured in"),
    }
    return names[label]
