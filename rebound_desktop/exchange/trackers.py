"""Job trackers' tables: JobSync, Huntr-like, Teal-like, and whatever else calls its columns as they do."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, JobIn, StageIn, digest
from rebound_desktop.core.jobs import Outcome, Stage, WorkMode
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.core.person import same_link
from rebound_desktop.exchange.dates import day_of, month_first
from rebound_desktop.exchange.names import one_line
from rebound_desktop.exchange.noted import tell_above, with_noted
from rebound_desktop.exchange.own_tables import is_for_reading
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, fold, is_one_of, sheet
from rebound_desktop.exchange.sources import Refused

Get = Callable[[str], str]
# What a job's column may be called, folded.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "company": ("company", "company name", "employer", "organization", "organisation", "unternehmen", "firma"),
    "title": ("title", "job title", "jobtitle", "position", "role", "job", "stelle", "stellenbezeichnung"),
    "status": ("status", "list", "stage", "state", "application status", "list name", "board list"),
    "applied": (
        "applieddate", "date applied", "applied date", "applied on", "application date", "applied at",
        "beworben am", "bewerbungsdatum", "applied", "beworben", "date", "datum", "day",
    ),
    "saved": ("createdat", "created at", "date saved", "saved date", "date added", "added on", "created"),
    "place": ("location", "job location", "place", "city", "ort", "standort"),
    "url": ("url", "job url", "link", "job link", "posting url", "job posting url"),
    "source": ("jobsource", "job source", "source", "job board", "platform", "quelle"),
    "mode": ("workplacetype", "workplace type", "work mode", "remote"),
    "pay": ("salary", "pay", "compensation", "salary range", "gehalt"),
    "notes": ("notes", "note", "comments", "comment", "notizen"),
    "posting": ("description", "job description", "posting"),
    "resume": ("resume", "resume name", "cv"),
    "tags": ("tags", "labels"),
    "history": ("stage history",),
}  # fmt: skip
KNOWN = frozenset(name for names in COLUMNS.values() for name in names)
_RECOMMENDATIONS = frozenset(("first name", "last name", "text", "creation date"))
_NAMED = frozenset(("first name", "last name"))
_STATE = frozenset((*COLUMNS["status"], *COLUMNS["applied"], *COLUMNS["saved"]))
# Columns that say themselves that somebody applied.
_APPLIED = frozenset((*COLUMNS["applied"], "application status")) - {"date", "datum", "day"}
_OUTCOMES = frozenset(each.value for each in Outcome)
_OPEN = frozenset(each.value for each in Stage if each is not Stage.CLOSED)
_STEP = re.compile(r"(\d{4}-\d\d-\d\d) ([a-z_]+)(?: \((.*)\))?")
_MISSING = frozenset({"n a", "na", "none", "null", "unknown", ""})
_NO_JOBS = frozenset(filter(None, StandsFor))
_I_TURNED = ("i turned down", "i turned it down", "i turned them down")
# The first word that a status holds decides; closed ones come first ("offer declined" is no offer any more).
_STATUSES: tuple[tuple[tuple[str, ...], Stage, Outcome | None], ...] = (
    (("offer declined", "declined offer", "i declined", *_I_TURNED), Stage.CLOSED, Outcome.DECLINED),
    (("accepted", "hired", "signed", "angenommen"), Stage.CLOSED, Outcome.ACCEPTED),
    (("withdr", "zuruckgezogen", "not interested"), Stage.CLOSED, Outcome.WITHDREW),
    (("ghost", "no response", "no answer", "no reply", "keine antwort"), Stage.CLOSED, Outcome.WENT_QUIET),
    (
        (
            "reject", "declined", "not selected", "turned down", "turned me down", "unsuccessful",
            "absage", "abgelehnt", "denied",
        ),
        Stage.CLOSED,
        Outcome.TURNED_DOWN,
    ),
    (("offer", "negotiat", "angebot"), Stage.OFFER, None),
    (("interview", "screen", "assessment", "onsite", "on site", "final round", "gesprach"), Stage.INTERVIEWING, None),
    (("contacted", "reached out", "letter sent"), Stage.LETTER_SENT, None),
    (
        ("to apply", "not applied", "saved", "wish", "bookmark", "draft", "interested", "lead", "backlog", "gemerkt"),
        Stage.LEAD,
        None,
    ),
    (("appl", "submitted", "in review", "beworben", "sent"), Stage.APPLIED, None),
)  # fmt: skip
_MODES = (
    ("hybrid", WorkMode.HYBRID),
    ("remote", WorkMode.REMOTE),
    ("site", WorkMode.ON_SITE),
    ("office", WorkMode.ON_SITE),
)


def is_tracker(names: Iterable[str]) -> bool:
    """Whether these columns, folded, are a list of jobs: a company, a title, and where it stands.

    Our own tables of steps and letters have such columns, and LinkedIn's of who recommended one: no row is a job there.
    An address book has a state and a day as well: where somebody is named, it has to say that one applied.
    """
    names = tuple(names)
    found = set(names)
    if is_for_reading(names) or found >= _RECOMMENDATIONS:
        return False
    company, title = found & set(COLUMNS["company"]), found & set(COLUMNS["title"])
    state = found & (_APPLIED if found >= _NAMED else _STATE)
    return bool(company and title and state)


def read(reading: Reading) -> Batch:
    """Every table in the source."""
    jobs: list[JobIn] = []
    for name in reading.files(".csv", ".tsv", ".txt"):
        found = sheet(reading.text(name), KNOWN)
        if not is_tracker(found.names):
            reading.refuse(name, 1, Why.UNKNOWN_COLUMNS, ", ".join(found.header))
            continue
        tell_above(reading, name, found)
        columns = {
            field: next((alias for alias in aliases if alias in found.names), "")
            for field, aliases in COLUMNS.items()
        }
        jobs += jobs_of(reading, name, found, columns)
    return Batch(jobs=tuple(jobs))


def jobs_of(
    reading: Reading,
    file: str,
    found: Sheet,
    columns: Mapping[str, str],
    left_out: Collection[str] = (),
) -> list[JobIn]:
    """The jobs of a sheet. columns: for each field of `COLUMNS`, the folded name of its column; "" for none."""
    jobs: list[JobIn] = []
    # Nobody applied on a day to come, nor came upon a job then.
    days = [line.get(columns.get(field, "")) for field in ("applied", "saved") for line in found.lines]
    american = month_first(days, reading.today)
    for place, line in enumerate(found.lines):
        reading.step(place, len(found.lines))
        get = _getter(line, columns)
        if get("status") in _NO_JOBS:
            # What one would stay with, in a table of ours: nobody applied for it.
            continue
        with reading.record(file, line.number, line.text):
            job = _job(get, american)
            # What a field could not make anything of is no less the person's.
            line.asked.difference_update(columns[name] for name in _not_understood(get, american))
            out = {*left_out, *_told_twice(found, get)}
            notes = with_noted(reading, found, line, job.notes, empty=_MISSING, left_out=out)
            jobs.append(replace(job, notes=notes))
    return jobs


def _not_understood(get: Get, american: bool) -> Iterator[str]:
    """The fields whose cells say something that is no day, no way of working, no list of steps."""
    for field in ("applied", "saved"):
        if get(field) and day_of(get(field), american=american) is None:
            yield field
    if get("mode") and _mode(get) is WorkMode.UNKNOWN:
        yield "mode"
    if get("history") and not _history(get("history")):
        yield "history"


def _told_twice(found: Sheet, get: Get) -> Iterator[str]:
    """Columns that say what another one does: JobSync's "applied" of an "appliedDate", our own beside the steps."""
    if found.has("applied", "applieddate"):
        yield "applied"
    if _history(get("history")):
        yield from ("outcome", "since")


def _getter(line: Line, columns: Mapping[str, str]) -> Get:
    def get(field: str) -> str:
        value = line.get(columns.get(field, ""))
        return "" if is_one_of(value, _MISSING) else value

    return get


def _job(get: Get, american: bool) -> JobIn:
    company, title, url = one_line(get("company")), one_line(get("title")), get("url")
    if not company:
        raise Refused(Why.NO_COMPANY)
    applied, saved = day_of(get("applied"), american=american), day_of(get("saved"), american=american)
    status = get("status")
    told = _history(get("history"))
    stages, is_known = (told, True) if told else _stages(status, applied, saved)
    notes = get("notes")
    if status and not is_known:
        notes = f"{notes}\n\n{status}".strip()
    day = applied or saved
    return JobIn(
        key=f"job {same_link(url) or digest(company, title, day.isoformat() if day else '')}",
        company=company,
        title=title,
        stages=stages,
        place=one_line(get("place")),
        mode=_mode(get),
        source=one_line(get("source")),
        url=url,
        notes=notes,
        posting=get("posting"),
        resume_sent=one_line(get("resume")),
        pay_named=one_line(get("pay")),
        tags=tuple(tag for tag in get("tags").replace(";", ",").split(",") if tag.strip()),
    )


def _mode(get: Get) -> WorkMode:
    said = fold(get("mode")[:200])
    return next((mode for word, mode in _MODES if word in said), WorkMode.UNKNOWN)


def _history(text: str) -> tuple[StageIn, ...]:
    """A history as our own tables tell it, a step a line: "2026-11-20 turned_down (By e-mail)"; () for any other."""
    steps: list[StageIn] = []
    for line in text.splitlines():
        match = _STEP.fullmatch(line.strip())
        day = day_of(match[1]) if match else None
        if match is None or day is None:
            return ()
        if match[2] in _OUTCOMES:
            steps.append(StageIn(Stage.CLOSED, day, Outcome(match[2]), match[3] or ""))
        elif match[2] in _OPEN:
            steps.append(StageIn(Stage(match[2]), day, None, match[3] or ""))
        else:
            return ()
    return tuple(steps)


def _stages(status: str, applied: date | None, saved: date | None) -> tuple[tuple[StageIn, ...], bool]:
    """A job's history out of a status and two days, and whether the status is one that is known."""
    words = fold(status)
    found = next(
        ((stage, outcome) for names, stage, outcome in _STATUSES if any(name in words for name in names)),
        None,
    )
    steps: list[StageIn] = []
    if saved is not None and (applied is None or saved < applied):
        steps.append(StageIn(Stage.LEAD, saved))
    stage, outcome = found or (Stage.APPLIED if applied else Stage.LEAD, None)
    went_further = stage in (Stage.INTERVIEWING, Stage.OFFER, Stage.CLOSED)
    if applied is not None and (went_further or stage is Stage.APPLIED):
        steps.append(StageIn(Stage.APPLIED, applied))
    if not steps or stage not in {step.stage for step in steps}:
        steps.append(StageIn(stage, None, outcome))
    return tuple(steps), found is not None or not words
