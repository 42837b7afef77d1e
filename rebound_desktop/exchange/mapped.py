"""A table of somebody's own: what each column is has been told, and is remembered for the next time."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, time
from enum import StrEnum

from msgspec.structs import replace

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, EntryIn, PersonIn, digest
from rebound_desktop.core.person import Detail, DetailKind, Person, same_link
from rebound_desktop.exchange import trackers
from rebound_desktop.exchange.contacts_csv import COLUMNS as PERSON_COLUMNS
from rebound_desktop.exchange.dates import day_of
from rebound_desktop.exchange.names import full_name, one_line
from rebound_desktop.exchange.noted import with_noted
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, sheet
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.exchange.tracker_columns import COLUMNS as JOB_COLUMNS


class Kind(StrEnum):
    """What a row of the table is."""

    JOBS = "jobs"
    PEOPLE = "people"
    ENTRIES = "entries"


ENTRY_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "day": ("full date", "date", "day", "datum", "created", "created at", "timestamp"),
    "time": ("time", "uhrzeit"),
    "heading": ("title", "note title", "heading", "subject", "titel"),
    "text": ("text", "body", "entry", "content", "note", "notes", "description"),
    "tags": ("tags", "labels", "categories", "activities"),
    "place": ("place", "location", "ort"),
    "mood": ("mood", "feeling", "stimmung"),
}
COLUMNS: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    Kind.JOBS: JOB_COLUMNS,
    Kind.PEOPLE: PERSON_COLUMNS,
    Kind.ENTRIES: ENTRY_COLUMNS,
}
NEEDED: Mapping[Kind, tuple[str, ...]] = {
    Kind.JOBS: ("company",),
    Kind.PEOPLE: ("name", "given", "family"),
    Kind.ENTRIES: ("text",),
}
ENDS = (".csv", ".tsv", ".txt")
# The keys under which a mapping says what its rows are, and which columns stay out (a line each).
KIND, LEFT_OUT = "kind", "left_out"


def header_of(text: str) -> Sheet:
    """The header of a table, and its first rows. Raises Refused for what is no table."""
    return sheet("\n".join(text.split("\n", 60)[:60]))


def mapping_name(names: tuple[str, ...]) -> str:
    """Under what the mapping of a table with these columns is remembered."""
    return f"import_columns_{digest(*names)}"


def told_before(kept: str | None) -> dict[str, str]:
    """A mapping as it was kept; empty where none was, or where it is none any more."""
    try:
        found = json.loads(kept or "{}")
        known = known_fields(Kind(found[KIND]))
    except (ValueError, KeyError, TypeError):
        return {}
    return {str(field): str(column) for field, column in found.items() if field in known}


def guessed(names: tuple[str, ...]) -> dict[str, str]:
    """What the columns seem to be: a mapping from field to folded column, with its kind."""
    guesses = [{KIND: kind.value, **guessed_as(kind, names)} for kind in Kind]
    return max(guesses, key=lambda guess: (is_enough(guess), len(guess)))


def guessed_as(kind: Kind, names: tuple[str, ...]) -> dict[str, str]:
    """What the columns seem to be, if the rows are of this kind."""
    found = {
        field: next((alias for alias in aliases if alias in names), "")
        for field, aliases in COLUMNS[kind].items()
    }
    is_one_there = kind is Kind.JOBS and bool(found["company"]) is not bool(found["title"])
    if is_one_there and found["status"] and "name" in names:
        # Notion calls what a row is about so: the job where there is a company, the company where there is a job.
        found["title" if found["company"] else "company"] = "name"
    return {field: column for field, column in found.items() if column}


def known_fields(kind: Kind) -> frozenset[str]:
    """What a mapping of such rows may hold."""
    return frozenset({KIND, LEFT_OUT, *COLUMNS[kind]})


def is_enough(columns: Mapping[str, str]) -> bool:
    """Whether a mapping names what nothing can do without."""
    return any(columns.get(field) for field in NEEDED[Kind(columns.get(KIND, Kind.JOBS))])


def read(reading: Reading) -> Batch:
    """Every row, by what is said of such columns now, or was before, or by what they seem to be."""
    entries: list[EntryIn] = []
    people: list[PersonIn] = []
    jobs = []
    for name in reading.files(*ENDS):
        found = sheet(reading.text(name))
        said = mapping_name(found.names)
        columns = reading.columns.get(said) or told_before(reading.kept(said)) or guessed(found.names)
        if not is_enough(columns):
            reading.refuse(name, 1, Why.UNKNOWN_COLUMNS, ", ".join(found.header))
            continue
        kind = Kind(columns.get(KIND, Kind.JOBS))
        left_out = columns.get(LEFT_OUT, "").splitlines()
        if kind is Kind.JOBS:
            of_it, theirs = trackers.jobs_of(reading, name, found, columns, left_out)
            jobs += of_it
            people += theirs
            continue
        american = kind is Kind.ENTRIES and reading.puts_month_first(
            line.get(columns.get("day", "")) for line in found.lines
        )
        for place, line in enumerate(found.lines):
            reading.step(place, len(found.lines))
            with reading.record(name, line.number, line.text):
                if kind is Kind.PEOPLE:
                    one = _person(line, columns)
                    notes = with_noted(reading, found, line, one.person.notes, left_out=left_out)
                    people.append(replace(one, person=replace(one.person, notes=notes)))
                else:
                    entry = _entry(reading, line, columns, american)
                    beneath = with_noted(reading, found, line, "", left_out=left_out)
                    entries.append(replace(entry, text="\n\n".join(filter(None, (entry.text, beneath)))))
    return Batch(tuple(entries), tuple(people), tuple(jobs))


def _person(line: Line, columns: Mapping[str, str]) -> PersonIn:
    def get(field: str) -> str:
        return one_line(line.get(columns.get(field, "")))

    name = get("name") or full_name(get("given"), get("family"))
    if not name:
        raise Refused(Why.NO_NAME)
    kinds = (("email", DetailKind.EMAIL), ("phone", DetailKind.PHONE), ("link", DetailKind.LINK))
    details = tuple(Detail(kind, get(field)) for field, kind in kinds if get(field))
    linked = get("link") if "linkedin.com/in/" in get("link").casefold() else ""
    person = Person(
        name=name,
        given=get("given"),
        family=get("family"),
        company=get("company"),
        role=get("role"),
        details=tuple(each for each in details if not linked or each.value != linked),
        notes=line.get(columns.get("notes", "")),
        linkedin_url=linked,
    )
    return PersonIn(
        f"contact {same_link(linked) or get('email').casefold() or digest(name, person.company)}", person
    )


def _entry(reading: Reading, line: Line, columns: Mapping[str, str], american: bool) -> EntryIn:
    def get(field: str) -> str:
        return line.get(columns.get(field, ""))

    day = day_of(get("day"), american=american)
    if day is None:
        raise Refused(Why.NO_DATE)
    text = "\n\n".join(part for part in (get("heading"), get("text")) if part)
    if not text:
        raise Refused(Why.NOT_READABLE)
    at = _time(get("time") or get("day"))
    if get("time") and at is None:
        # "In the evening" is no time of a clock, and no less the person's.
        line.asked.discard(columns["time"])
    written_at, zone = reading.local(day, at)
    return EntryIn(
        key=f"{day.isoformat()} {text}",
        text=text,
        day=day,
        written_at=written_at,
        zone=zone,
        tags=tuple(tag.strip() for tag in re.split("[,;|]", get("tags")) if tag.strip()),
        place=one_line(get("place")),
        mood=one_line(get("mood")),
    )


def _time(text: str) -> time | None:
    for form in ("%H:%M", "%H:%M:%S", "%I:%M %p"):
        try:
            return datetime.strptime(text.strip(), form).time()
        except ValueError:
            continue
    try:
        return datetime.fromisoformat(text.strip()).time() if ":" in text else None
    except ValueError:
        return None
