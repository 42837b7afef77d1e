"""Proof of job search: what an office asks for, as a list of jobs for some days or as a form for each week.

The form has the same six columns everywhere: date, company, position, how, contact, result.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.leaving import Left
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.core.told import Interview, JobTold, LetterTold
from rebound_desktop.core.weeks import Week, week_of
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.terms import Column, Papers, Terms
from rebound_desktop.store import whole_file

_LIST = (Column.DATE, Column.COMPANY, Column.POSITION, Column.SOURCE, Column.STAGES, Column.OUTCOME)
_LIST_WIDTHS = (12, 18, 20, 14, 22, 14)
_FORM = (Column.DATE, Column.COMPANY, Column.POSITION, Column.HOW, Column.CONTACT, Column.RESULT)
_FORM_WIDTHS = (12, 18, 20, 18, 16, 16)
FORM_LINES = 12
# Letters of these kinds are a search for work; a card of thanks is none.
_SEARCHING = (LetterKind.PAIN_LETTER, LetterKind.FOLLOW_UP)


class Activity(Struct, frozen=True):
    """One thing done to find work."""

    day: date
    company: str
    position: str
    how: str
    contact: str
    result: str


def write_list(
    gathering: Gathering, terms: Terms, papers: Papers, target: Path, tell: Tell = tell_nobody
) -> Left:
    """The list of jobs as a PDF, whole: each with all that happened on the days wanted, by the first of them."""
    dated: list[tuple[date, tuple[str, ...]]] = []
    for job in gathering.jobs():
        moves = [move for move in job.moves if gathering.wanted.has_day(move.day)]
        days = [move.day for move in moves]
        days += [each.starts_at.date() for each in _held(job) if each.starts_at is not None]
        days = [day for day in days if gathering.wanted.has_day(day)]
        if days:
            stages = "\n".join(f"{terms.short_day(move.day)} {terms.move(move)}" for move in moves)
            first = min(days)
            cells = (terms.short_day(first), job.company, job.title, job.text("source"), stages)
            dated.append((first, (*cells, _outcome(job, terms))))
    rows = [cells for _, cells in sorted(dated, key=lambda each: each[0])]
    title = terms.proof
    table = TableTold(
        title, _between(gathering, terms), _heads(_LIST, terms), _LIST_WIDTHS, tuple(rows), terms.signed
    )
    _write(papers.tables((table,)), target, tell)
    return Left({"job": len(rows)})


def write_form(
    gathering: Gathering, terms: Terms, papers: Papers, target: Path, tell: Tell = tell_nobody
) -> Left:
    """A form for each week with something in it, as one PDF, whole.

    A week is that of the country: most offices count as everybody around them does, from Sunday to Saturday in nearly
    all of the United States. Each form names its first and its last day, for an office that has another week.
    """
    weeks: dict[Week, list[Activity]] = {}
    for each in sorted(activities(gathering, terms), key=lambda activity: activity.day):
        weeks.setdefault(week_of(each.day, terms.week_begins), []).append(each)
    tables = [
        TableTold(
            terms.proof,
            terms.week(week.first, week.last),
            _heads(_FORM, terms),
            _FORM_WIDTHS,
            _filled_up(
                (terms.short_day(a.day), a.company, a.position, a.how, a.contact, a.result) for a in done
            ),
            terms.signed,
        )
        for week, done in weeks.items()
    ]
    if not tables:
        tables = [
            TableTold(
                terms.proof,
                _between(gathering, terms),
                _heads(_FORM, terms),
                _FORM_WIDTHS,
                _filled_up(()),
                terms.signed,
            )
        ]
    _write(papers.tables(tuple(tables)), target, tell)
    return Left({"activity": sum(map(len, weeks.values()))})


def _filled_up(rows: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """A form has as many lines as it has; what is empty can be written in by hand."""
    told = tuple(rows)
    return told + (("",) * len(_FORM),) * (FORM_LINES - len(told))


def activities(gathering: Gathering, terms: Terms) -> Iterator[Activity]:
    """Applications, interviews and letters on the days wanted."""
    for job in gathering.jobs():
        yield from _of_job(gathering, job, terms)
    for letter in gathering.letters():
        if letter.posted_on is not None and letter.kind in _SEARCHING:
            yield _letter(letter, terms)


def _of_job(gathering: Gathering, job: JobTold, terms: Terms) -> Iterator[Activity]:
    contact = job.people[0] if job.people else ""
    for move in job.moves:
        if move.stage is Stage.APPLIED and move.outcome is None and gathering.wanted.has_day(move.day):
            how = job.text("source") or terms.move(move)
            yield Activity(move.day, job.company, job.title, how, contact, _outcome(job, terms))
    for each in _held(job):
        if each.starts_at is not None and gathering.wanted.has_day(each.starts_at.date()):
            who = terms.in_a_row(each.people) or contact
            how = terms.interview(each.kind)
            yield Activity(each.starts_at.date(), job.company, job.title, how, who, _outcome(job, terms))


def _letter(letter: LetterTold, terms: Terms) -> Activity:
    assert letter.posted_on is not None
    position = letter.job.removeprefix(f"{letter.company}, ") if letter.job != letter.company else ""
    sent = terms.posted(letter.posted_how) if letter.posted_how else ""
    how = terms.in_a_row((terms.letter(letter.kind), sent))
    return Activity(
        letter.posted_on, letter.company, position, how, letter.recipient, terms.letter_status(letter.status)
    )


def _outcome(job: JobTold, terms: Terms) -> str:
    return terms.move(job.stands) if job.stands is not None else ""


def _held(job: JobTold) -> tuple[Interview, ...]:
    """Its interviews, but those that nobody goes to any more."""
    return tuple(each for each in job.rounds if not each.falls_away)


def _heads(columns: tuple[Column, ...], terms: Terms) -> tuple[str, ...]:
    return tuple(terms.column(column) for column in columns)


def _between(gathering: Gathering, terms: Terms) -> str:
    return terms.between(gathering.wanted.since, gathering.wanted.until)


def _write(content: bytes, target: Path, tell: Tell) -> None:
    tell(1, 2)
    with whole_file(target) as unfinished:
        unfinished.write_bytes(content)
    tell(2, 2)
