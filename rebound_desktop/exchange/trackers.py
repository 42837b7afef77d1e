"""Job trackers' tables: JobSync, Huntr-like, Teal-like, and whatever else calls its columns as they do."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from html import unescape

from msgspec.structs import replace

from rebound_desktop.core.folding import folded
from rebound_desktop.core.from_html import markdown_of
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, CellIn, JobIn, PersonIn, StageIn, digest
from rebound_desktop.core.jobs import Outcome, PayPeriod, Stage, WorkMode
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.core.pay import PostedPay, dollars_at, posted_pay
from rebound_desktop.core.person import same_link
from rebound_desktop.exchange.contacts_csv import is_contacts
from rebound_desktop.exchange.dates import beside_day, day_of
from rebound_desktop.exchange.html_in import whole_tags
from rebound_desktop.exchange.names import one_line
from rebound_desktop.exchange.noted import tell_above, with_noted
from rebound_desktop.exchange.own_tables import is_for_reading
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, fold, is_one_of, sheet
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.exchange.tracker_columns import COLUMNS, KNOWN, PAID_FOR
from rebound_desktop.exchange.tracker_people import WHO, TrackedPeople

Get = Callable[[str], str]
_RECOMMENDATIONS = frozenset(("first name", "last name", "text", "creation date"))
_NAMED = frozenset(("first name", "last name"))
_STATE = frozenset((*COLUMNS["status"], *COLUMNS["applied"], *COLUMNS["saved"]))
# Columns that say themselves that somebody applied.
_APPLIED = frozenset((*COLUMNS["applied"], "application status")) - {"date", "datum", "day"}
# Where these are asked for, days begin with the day.
_NOT_ENGLISH = frozenset(
    ("beworben am", "bewerbungsdatum", "bewerbung vom", "beworben", "datum", "date de candidature",
     "fecha de solicitud", "bewerbung am", "datum der bewerbung")
)  # fmt: skip
# Where a cell names another page of Notion's, its address stands behind.
_OF_NOTION = re.compile(r" ?\((?:https://www\.notion\.so/)[^()\s]*\)")
_OUTCOMES = frozenset(each.value for each in Outcome)
_OPEN = frozenset(each.value for each in Stage if each is not Stage.CLOSED)
# Days that are over; an interview and what is next may be to come.
_PAST_DAYS = ("applied", "saved", "stepped", "offered", "rejected", "closed")
_PERHAPS_TO_COME = ("interviewed", "next", "next_on", "deadline")
_STAGE_DAYS = ("interviewed", "offered", "rejected", "closed")
_DAYS = ("applied", "saved", "stepped", *_STAGE_DAYS)
# What may turn out to be a no where a day of one is told, though its status says otherwise.
_NOT_YET = frozenset((Stage.LEAD, Stage.LETTER_SENT, Stage.APPLIED, Stage.INTERVIEWING))
# What a posting is written in where it is a page.
_HTML = re.compile(
    r"</?(?:p|br|div|span|ul|ol|li|b|strong|i|em|u|h[1-6]|a|table|tr|td)\b[^<>]*>", re.IGNORECASE
)
# Where none of these ends, a posting is plain text, whatever single tags stand in it.
_A_BLOCK = r"(?:p|div|ul|ol|li|h[1-6]|table|tr)"
_END_OF_BLOCK = re.compile(rf"</{_A_BLOCK}\s*>", re.IGNORECASE)
_BLOCK = re.compile(rf"<{_A_BLOCK}(?:\s[^<>]*)?>", re.IGNORECASE)
_NEW_LINE = re.compile(r"<br\s*/?>[ \t]*(?:\r?\n)?", re.IGNORECASE)
_PAIR = re.compile(r"<(b|strong|i|em|u|a|span)(?:\s[^<>]*)?>([^<>\r\n]+)</\1>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});", re.IGNORECASE)
# "<a><b><i>x</i></b></a>".
_DEEPEST_PAIR = 3
_LARGEST_PAGE = 1_000_000
# The moment at which a program wrote something down, and when a row was made: nobody said so.
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?)?\s?\(?[A-Z+\-\d:]*", re.IGNORECASE)
_STEP = re.compile(r"(\d{4}-\d\d-\d\d) ([a-z_]+)(?: \((.*)\))?")
# A column "Applied?" says only that one did, or not.
_YES = frozenset(("yes", "y", "true", "x", "ja", "oui", "si", "done", "checked"))
_NO = frozenset(("no", "n", "false", "nein", "non", "not yet", "unchecked", "no yet"))
_APPLIED_AT_ALL = "applied at all"
# What a header says of itself: "Date applied (dd/mm/yyyy)".
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MISSING = frozenset({"n a", "na", "none", "null", "unknown", ""})
_NO_JOBS = frozenset(filter(None, StandsFor))
_I_TURNED = ("i turned down", "i turned it down", "i turned them down")
# The first beginning of words that a status holds decides, after … within a word, too; closed ones come first ("offer
# declined" is no offer any more), and before them what is their contrary ("not hired").
_STATUSES: tuple[tuple[tuple[str, ...], Stage, Outcome | None], ...] = (
    (
        (
            "no offer", "offer rescinded", "offer withdrawn", "rescinded", "not hired", "not accepted", "not moving",
            "hired someone", "hired another", "hired internally", "someone else", "position filled", "role filled",
            "job filled",
        ),
        Stage.CLOSED,
        Outcome.TURNED_DOWN,
    ),
    (
        ("offer declined", "declined offer", "offer rejected", "rejected offer", "i declined", *_I_TURNED),
        Stage.CLOSED,
        Outcome.DECLINED,
    ),
    (("accepted", "hired", "signed", "angenommen"), Stage.CLOSED, Outcome.ACCEPTED),
    (("withdr", "…zuruckgezogen", "not interested", "no longer interested"), Stage.CLOSED, Outcome.WITHDREW),
    (
        ("ghost", "no response", "no answer", "no reply", "keine antwort", "keine ruckmeldung", "sans reponse"),
        Stage.CLOSED,
        Outcome.WENT_QUIET,
    ),
    (
        (
            "reject", "declined", "not selected", "turned down", "turned me down", "unsuccessful",
            "…absage", "abgesagt", "…abgelehnt", "denied", "refus", "rechazad",
        ),
        Stage.CLOSED,
        Outcome.TURNED_DOWN,
    ),
    (("offer", "negotiat", "…angebot", "offre", "oferta"), Stage.OFFER, None),
    (
        (
            "interview", "screen", "assessment", "onsite", "on site", "final round", "…gesprach", "…interview",
            "eingeladen", "entretien", "entrevista",
        ),
        Stage.INTERVIEWING,
        None,
    ),
    (("contacted", "reached out", "letter sent"), Stage.LETTER_SENT, None),
    (
        ("to apply", "not applied", "saved", "wish", "bookmark", "draft", "interested", "lead", "backlog", "gemerkt"),
        Stage.LEAD,
        None,
    ),
    (
        ("appl", "submitted", "in review", "…beworben", "sent", "bewerbung", "candidature", "postul"),
        Stage.APPLIED,
        None,
    ),
)  # fmt: skip
# One gets in touch with people, too, and some address books call whom one wants to know leads.
_AS_WITH_PEOPLE = frozenset((Stage.LEAD, Stage.LETTER_SENT))
_LONGEST_STATUS = 100
# Rows whose state is looked at to tell jobs from people.
_LOOK_AT = 50
_MODES = (
    ("hybrid", WorkMode.HYBRID),
    ("remote", WorkMode.REMOTE),
    ("site", WorkMode.ON_SITE),
    ("office", WorkMode.ON_SITE),
)


def is_tracker(found: Sheet) -> bool:
    """Whether a table is a list of jobs: a company, a title, and where it stands.

    Our own tables of steps and letters have such columns, and LinkedIn's of who recommended one: no row is a job there.
    An address book has a state and a day as well: where somebody is named, it has to say that one applied, or each
    state that it tells has to be a job's.
    """
    names = {*_plain_names(found)}
    if is_for_reading(found.names) or names >= _RECOMMENDATIONS:
        return False
    company, title = names & set(COLUMNS["company"]), names & set(COLUMNS["title"])
    if names >= _NAMED or is_contacts(names):
        return bool(company) and (bool(title and names & _APPLIED) or _tells_stages(found))
    return bool(company and title and names & _STATE)


def _tells_stages(found: Sheet) -> bool:
    """Whether its column of where things stand tells of jobs, in every row that tells anything there."""
    column = next((name for name in COLUMNS["status"] if name in found.names), "")
    told = {line.cells[column][:_LONGEST_STATUS] for line in found.lines[:_LOOK_AT] if line.cells.get(column)}
    stages = [standing[0] if (standing := _standing(each)) else None for each in told]
    return all(stages) and any(stage not in _AS_WITH_PEOPLE for stage in stages)


def read(reading: Reading) -> Batch:
    """Every table in the source."""
    jobs: list[JobIn] = []
    people: list[PersonIn] = []
    for name in reading.files(".csv", ".tsv", ".txt"):
        found = sheet(reading.text(name), KNOWN)
        if not is_tracker(found):
            reading.refuse(name, 1, Why.UNKNOWN_COLUMNS, ", ".join(found.header))
            continue
        tell_above(reading, name, found)
        of_it, theirs = jobs_of(reading, name, found, _columns(found))
        jobs += of_it
        people += theirs
    return Batch(jobs=tuple(jobs), people=tuple(people))


def _plain_names(found: Sheet) -> dict[str, str]:
    """The folded names of the columns by what they are without what stands in brackets."""
    plain = {
        fold(_IN_BRACKETS.sub(" ", header)): name
        for header, name in zip(found.header, found.names, strict=True)
    }
    return plain | {name: name for name in found.names}


def _columns(found: Sheet) -> dict[str, str]:
    """The column of each field, folded; "" for none. One that says only whether somebody applied tells no day."""
    plain = _plain_names(found)
    at_all = [
        plain[alias]
        for alias in COLUMNS["applied"]
        if alias in plain and _says_whether(found.lines, plain[alias])
    ]
    columns = {
        field: next((plain[alias] for alias in aliases if alias in plain and plain[alias] not in at_all), "")
        for field, aliases in COLUMNS.items()
    }
    return {**columns, _APPLIED_AT_ALL: at_all[0] if at_all else ""}


def _says_whether(lines: Iterable[Line], column: str) -> bool:
    told = {cell for line in lines if (cell := line.cells.get(column, "")) and not is_one_of(cell, _MISSING)}
    return bool(told) and all(is_one_of(cell, _YES | _NO) for cell in told)


def jobs_of(
    reading: Reading,
    file: str,
    found: Sheet,
    columns: Mapping[str, str],
    left_out: Collection[str] = (),
) -> tuple[list[JobIn], tuple[PersonIn, ...]]:
    """The jobs of a sheet, and the people whom it names beside them.

    columns: for each field of `COLUMNS`, the folded name of its column; "" for none.
    """
    jobs: list[JobIn] = []
    people = TrackedPeople()
    who: list[list[tuple[str, str]]] = []
    headers = dict(zip(found.names, found.header, strict=True))
    # Nobody applied on a day to come, nor came upon a job then.
    past, further = (
        [line.get(columns.get(field, "")) for field in fields for line in found.lines]
        for fields in (_PAST_DAYS, _PERHAPS_TO_COME)
    )
    american = reading.puts_month_first(
        past, usual=_is_usual_month_first(columns.get("applied", "")), perhaps_to_come=further
    )
    for place, line in enumerate(found.lines):
        reading.step(place, len(found.lines))
        get = _getter(line, columns)
        if get("status") in _NO_JOBS:
            # What one would stay with, in a table of ours: nobody applied for it.
            continue
        with reading.record(file, line.number, line.text):
            days = _Days(get, american, reading.today)
            pay, unread = _pay(get, columns, dollars_at(reading.zone))
            job = replace(_job(get, days), pay=pay)
            of_it, no_names = people.of(line, columns, headers, job.company, job.name)
            job = replace(job, of_people=_of_people(get, columns, headers, of_it, no_names))
            next_on, note, lines = _next(get, days, columns, headers)
            if of_it and next_on is not None and next_on >= reading.today:
                job = replace(job, next_on=next_on, next_note=note)
            told = "\n".join(text for name, text in lines if name != "deadline")
            job = replace(job, next_told=told)
            unread |= no_names | {*_not_understood(get, days, job)}
            # What a field could not make anything of is no less the person's.
            line.asked.difference_update(columns.get(name, "") for name in unread)
            for name, _ in lines:
                reading.note_column(headers.get(columns[name], ""))
            said = "\n".join(filter(None, (job.notes, *(text for _, text in lines))))
            out = {*left_out, *_told_twice(found, get)}
            notes = with_noted(reading, found, line, said, empty=_MISSING, left_out=out)
            jobs.append(replace(job, notes=notes, unread_day=_unread_day(get, days)))
            who.append(of_it)
    jobs = [replace(job, people=keys) for job, keys in zip(jobs, people.keys(who), strict=True)]
    return jobs, people.people()


def _of_people(
    get: Get,
    columns: Mapping[str, str],
    headers: Mapping[str, str],
    of_it: Iterable[tuple[str, str]],
    no_names: Collection[str],
) -> tuple[CellIn, ...]:
    """The cells of a row that its people come from. of_it: who they are, by folded name."""
    names = frozenset(name for name, _ in of_it)
    cells: list[CellIn] = []
    for field in (*WHO, "contact_email", "contact_phone"):
        cell = get(field)
        if not cell or field in no_names:
            continue
        said = folded(one_line(cell))
        whose = frozenset(name for name in names if name in said) if field in WHO else names
        if whose:
            cells.append(CellIn(headers.get(columns[field], ""), cell, whose))
    return tuple(cells)


class _Days:
    """The days that a row tells, by field; used: those of stages that became a step's."""

    def __init__(self, get: Get, american: bool, today: date) -> None:
        self._get, self._american, self._today = get, american, today
        self.used: set[str] = set()

    def of(self, field: str) -> date | None:
        """The day in a field's cell."""
        return day_of(self._get(field), american=self._american)

    def beside(self, field: str) -> str:
        """What a field's cell says besides its day, as far as a person wrote it; "" for nothing."""
        said = beside_day(self._get(field), american=self._american)
        by_program = _STAMP.fullmatch(self._get(field)) or (field == "saved" and _CLOCK.fullmatch(said))
        return "" if by_program else said

    def over(self, field: str) -> date | None:
        """The day of a stage: one that is to come is none yet."""
        day = self.of(field)
        return day if day is not None and day <= self._today else None


def _pay(get: Get, columns: Mapping[str, str], dollars: str) -> tuple[PostedPay, set[str]]:
    """What a row says that the job pays, and the fields of it that no figure keeps."""
    told = {field: posted_pay(get(field), dollars) for field in ("pay", "pay_min", "pay_max") if get(field)}
    pay, unread = PostedPay(), {field for field, each in told.items() if each is None}
    for field, each in told.items():
        if each is None:
            continue
        one = each.start if each.start is not None else each.end
        if field != "pay":
            if each.start is not None and each.end is not None:
                unread.add(field)
                continue
            each = replace(
                each, **{"start": None, "end": None, "start" if field == "pay_min" else "end": one}
            )
        period = each.period or _paid_for(columns.get(field, ""))
        both = {pay.currency, each.currency} - {""}, {pay.period, period} - {PayPeriod.UNKNOWN}
        is_told = (each.start is not None and pay.start not in (None, each.start)) or (
            each.end is not None and pay.end not in (None, each.end)
        )
        if is_told or any(len(which) > 1 for which in both):
            unread.add(field)
            continue
        start = each.start if each.start is not None else pay.start
        end = each.end if each.end is not None else pay.end
        if start is not None and end is not None and start > end:
            unread.add(field)
            continue
        pay = PostedPay(start, end, each.currency or pay.currency, period or pay.period)
    return pay, unread


def _paid_for(column: str) -> PayPeriod:
    """For how long the sums beneath a header are."""
    return next((PayPeriod(period) for word, period in PAID_FOR.items() if word in column), PayPeriod.UNKNOWN)


def _next(
    get: Get, days: _Days, columns: Mapping[str, str], headers: Mapping[str, str]
) -> tuple[date | None, str, list[tuple[str, str]]]:
    """The day of what is next, its words, and a line for the notes of each field that tells of it or of a deadline."""
    lines: list[tuple[str, str]] = []
    day, words = days.of("next_on"), get("next")
    if (own := days.of("next")) is not None:
        day, words = day or own, ""
        lines.append(("next", _as_told(get("next"), own)))
    elif words:
        told = _as_told(get("next_on"), day) if day is not None else ""
        lines.append(("next", f"{one_line(words)} ({told})" if told else one_line(words)))
    if get("next_on") and not (words and day is not None):
        lines.append(("next_on", _as_told(get("next_on"), day)))
    if get("deadline"):
        lines.append(("deadline", _as_told(get("deadline"), days.of("deadline"))))
    said = [(name, f"{headers.get(columns[name], '')}: {text}".removeprefix(": ")) for name, text in lines]
    return day, one_line(words), said


def _as_told(cell: str, day: date | None) -> str:
    """A day as nobody reads it otherwise: "2026-12-02"; the cell as it is written, where it says anything else."""
    return cell if day is None or beside_day(cell) else day.isoformat()


def _is_usual_month_first(column: str) -> bool:
    """Whether days beneath this header begin with the month, where they do not tell it themselves."""
    return column not in _NOT_ENGLISH and not any(
        order in column for order in ("dd mm", "d m y", "tt mm", "jj mm")
    )


def _not_understood(get: Get, days: _Days, job: JobIn) -> Iterator[str]:
    """The fields whose cells say something that is no day alone, no way of working, no list of steps."""
    for field in ("applied", "saved"):
        is_day = days.of(field) is not None
        if get(field) and (days.beside(field) if is_day else not is_one_of(get(field), _YES)):
            yield field
    for field in _STAGE_DAYS:
        if get(field) and (field not in days.used or days.beside(field)):
            yield field
    if get("stepped") and (days.of("stepped") != job.stages[-1].on_day or days.beside("stepped")):
        yield "stepped"
    if get("mode") and _mode(get) is WorkMode.UNKNOWN:
        yield "mode"
    if get("history") and not _history(get("history")):
        yield "history"


def _unread_day(get: Get, days: _Days) -> str:
    """The first cell that is to hold a day and holds none that can be read, as it is written; "" where all can be.

    Beneath the name of a stage there may be words as well: a day has a figure.
    """
    return next(
        (
            cell
            for field in _DAYS
            if (cell := get(field))
            and days.of(field) is None
            and not is_one_of(cell, _YES)
            and (field not in _STAGE_DAYS or any(sign.isdigit() for sign in cell))
        ),
        "",
    )


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


def _job(get: Get, days: _Days) -> JobIn:
    company, title, url = (
        *(one_line(_OF_NOTION.sub("", get(field))) for field in ("company", "title")),
        get("url"),
    )
    if not company:
        raise Refused(Why.NO_COMPANY)
    applied, saved = days.of("applied"), days.of("saved")
    status = get("status")
    told = _history(get("history"))
    did_apply = any(is_one_of(get(field), _YES) for field in ("applied", _APPLIED_AT_ALL))
    stages, is_known = (told, True) if told else _stages(status, days, did_apply=did_apply)
    stages = _with_last_day(stages, days.of("stepped"))
    notes = get("notes")
    unknown = "" if is_known else status
    if unknown:
        notes = f"{notes}\n\n{unknown}".strip()
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
        posting=_without_tags(get("posting")),
        resume_sent=one_line(get("resume")),
        pay_named=one_line(get("pay_named")),
        tags=tuple(tag for tag in get("tags").replace(";", ",").split(",") if tag.strip()),
        unknown_stage=unknown,
    )


def _without_tags(text: str) -> str:
    """A posting as one reads it, also where it was kept as a page of the web.

    One of plain lines keeps them, though a tag or two stand among them: of those, what says something is turned.
    """
    if len(text) > _LARGEST_PAGE or not _HTML.search(text):
        return text
    if _END_OF_BLOCK.search(text) or ("\n" not in text and _BLOCK.search(text)):
        return markdown_of(whole_tags(text)) or text
    told = _NEW_LINE.sub("\n", text)
    for _ in range(_DEEPEST_PAIR):
        told = _PAIR.sub(_pair, told)
    return text if told == text else _ENTITY.sub(lambda found: unescape(found[0]), told).strip()


def _pair(found: re.Match[str]) -> str:
    """Words between two tags as Markdown, the spaces outside: "<b>own </b>" is "**own** "."""
    inside, bare = found[2], found[2].strip()
    said = markdown_of(found[0].replace(inside, bare, 1)) if bare else ""
    return inside.replace(bare, said, 1) if bare else inside


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


def _with_last_day(stages: tuple[StageIn, ...], day: date | None) -> tuple[StageIn, ...]:
    """A history whose last step has a day of its own, if that is told and none of the others is after it."""
    if (
        day is None
        or stages[-1].on_day is not None
        or any(step.on_day and step.on_day > day for step in stages)
    ):
        return stages
    return (*stages[:-1], replace(stages[-1], on_day=day))


def _stages(status: str, days: _Days, *, did_apply: bool) -> tuple[tuple[StageIn, ...], bool]:
    """A job's history out of a status and the days that are told, and whether the status is one that is known.

    A day that cannot be that of its stage, by those before it, is nobody's here, and stays with the notes.
    """
    found = _standing(status)
    applied, saved = days.of("applied"), days.of("saved")
    stage, outcome = found or (Stage.APPLIED if applied or did_apply else Stage.LEAD, None)
    no = days.over("rejected")
    if no is not None and (stage in _NOT_YET or outcome in (Outcome.TURNED_DOWN, Outcome.WENT_QUIET)):
        closing: tuple[str, Outcome | None] = ("rejected", outcome or Outcome.TURNED_DOWN)
    else:
        closing = ("closed" if stage is Stage.CLOSED else "", outcome)
    told = [
        (Stage.INTERVIEWING, "interviewed", None),
        (Stage.OFFER, "offered", None),
        (Stage.CLOSED, *closing),
    ]
    steps: list[StageIn] = []
    if applied is not None:
        steps.append(StageIn(Stage.APPLIED, applied))
    for each, field, result in told:
        day = days.over(field) if field else None
        if day is not None and not (steps and steps[-1].on_day and steps[-1].on_day > day):
            days.used.add(field)
            steps.append(StageIn(each, day, result))
    order = list(Stage)
    last = steps[-1].stage if steps else None
    if not days.used and stage in (Stage.LEAD, Stage.LETTER_SENT):
        # The day of applying of one that is only saved is none yet.
        steps = []
    elif last is Stage.CLOSED and stage is Stage.INTERVIEWING and len(steps) > 1:
        # It got that far, though no day of it is told.
        if all(step.stage is not stage for step in steps):
            steps.insert(-1, StageIn(stage, None))
    if saved is not None and (not steps or all(step.on_day is None or saved < step.on_day for step in steps)):
        if applied is None or saved < applied:
            steps.insert(0, StageIn(Stage.LEAD, saved))
    if not steps or order.index(stage) > max(order.index(step.stage) for step in steps):
        steps.append(StageIn(stage, None, outcome))
    return tuple(steps), found is not None or not fold(status)


def _standing(status: str) -> tuple[Stage, Outcome | None] | None:
    """What a status says, or None."""
    words = f" {fold(status)}"
    return next(
        (
            (stage, outcome)
            for names, stage, outcome in _STATUSES
            if any((name[1:] if name[0] == "…" else f" {name}") in words for name in names)
        ),
        None,
    )
