"""LinkedIn's own export: who one is connected with, who asked whom, what one applied for and what one saved."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import PurePosixPath

from msgspec.structs import replace

from rebound_desktop.core.contacts import Direction, LinkedIn, TouchKind
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, JobIn, PersonIn, StageIn, TouchIn, digest
from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.person import Detail, DetailKind, Person, completed, same_link
from rebound_desktop.exchange.dates import day_of, month_first
from rebound_desktop.exchange.names import full_name, one_line
from rebound_desktop.exchange.noted import with_noted
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, fold, sheet
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.exchange.tracker_columns import COLUMNS

_FIRST = ("first name", "vorname", "prenom", "nombre", "nome")
_LAST = ("last name", "nachname", "nom", "apellidos", "sobrenome", "cognome")
_URL = ("url", "profil url", "profile url")
_EMAIL = (
    "email address",
    "e mail adresse",
    "e mail address",
    "adresse e mail",
    "direccion de correo electronico",
)
_COMPANY = ("company", "unternehmen", "firma", "entreprise", "empresa", "azienda")
_POSITION = ("position", "poste", "cargo", "posicion", "posizione")
_CONNECTED = ("connected on", "verbunden am", "vernetzt am", "connecte le", "conectado el", "conectado em")
CONNECTIONS = frozenset((*_FIRST, *_LAST, *_URL, *_EMAIL, *_COMPANY, *_POSITION, *_CONNECTED))
APPLICATIONS = frozenset(
    (
        "application date",
        "contact email",
        "contact phone number",
        "company name",
        "job title",
        "job url",
        "resume name",
        "question and answers",
        "bewerbungsdatum",
    )
)
SAVED = frozenset(("saved date", "job url", "job title", "company name"))
INVITATIONS = frozenset(
    ("from", "to", "sent at", "message", "direction", "inviterprofileurl", "inviteeprofileurl")
)

# What its further tables are called, folded: nothing in them is kept here.
_FURTHER = frozenset(
    ("ad targeting", "ads clicked", "articles", "causes you care about", "certifications", "comments",
     "company follows", "contacts", "courses", "education", "email addresses", "endorsement given info",
     "endorsement received info", "events", "group posts", "groups", "guide messages", "hashtag follows", "honors",
     "identity", "importedcontacts", "imported contacts", "inferences about you", "instantreposts",
     "job applicant saved answers", "job applicant saved screening question responses", "job applications",
     "job seeker preferences", "lan ads engagement", "languages", "learning", "learning coach messages",
     "learning role play messages", "learningcoach", "likes", "logins", "media", "member follows", "messages",
     "online job postings", "organizations", "patents", "phonenumbers", "phone numbers", "positions",
     "private identity asset", "profile", "profile summary", "projects", "providers", "publications", "reactions",
     "receipts", "recommendations given", "recommendations received", "registration", "rich media",
     "saved items", "saved job alerts", "savedjob alerts", "savedjobalerts", "saved jobs", "search queries",
     "searchqueries", "security challenges", "services", "shares", "skills", "test scores",
     "verifications", "volunteering", "volunteering experiences", "votes", "whatsapp phone numbers", "connections",
     "invitations")
)  # fmt: skip
# A table in several parts, or in a further edition: "Job Applications_1", "Receipts_v2".
_PART = re.compile(r" v?\d+$")

_STANDS = frozenset(COLUMNS["status"])
KNOWN = CONNECTIONS | APPLICATIONS | SAVED | INVITATIONS


def is_connections(names: Iterable[str]) -> bool:
    """Whether these columns, folded, are those of Connections.csv, in one of its languages."""
    found = set(names)
    return bool(found & set(_CONNECTED)) and bool(found & set(_FIRST)) and bool(found & set(_LAST))


def is_ours(names: Iterable[str]) -> bool:
    """Whether a sheet with these columns is one that LinkedIn exports."""
    found = set(names)
    if found & _STANDS and not is_connections(found):
        # LinkedIn tells of no job where it stands: a list of one's own does.
        return False
    return (
        is_connections(found)
        or {"application date", "job title", "company name"} <= found
        or {"saved date", "job url"} <= found
        or {"inviterprofileurl", "inviteeprofileurl"} <= found
    )


def is_named_so(name: str) -> bool:
    """Whether a file is called as one of the tables that LinkedIn exports."""
    path = PurePosixPath(name)
    return path.suffix.casefold() == ".csv" and _PART.sub("", fold(path.stem)) in _FURTHER


def read(reading: Reading) -> Batch:
    """Every sheet that is known, wherever in the export it lies; the others tell of nothing kept here."""
    people: dict[str, PersonIn] = {}
    invitations: list[PersonIn] = []
    jobs: list[JobIn] = []
    for name in reading.files(".csv"):
        try:
            found = sheet(reading.text(name), KNOWN)
        except Refused as error:
            if _is_wanted(name):
                reading.refuse(name, 0, error.why)
            continue
        if is_connections(found.names):
            _connections(reading, name, found, people)
        elif found.has("application date", "job title", "company name"):
            _applications(reading, name, found, jobs)
        elif found.has("saved date", "job url"):
            _saved(reading, name, found, jobs)
        elif found.has("inviterprofileurl", "inviteeprofileurl"):
            _invitations(reading, name, found, invitations)
    for invited in invitations:
        known = people.get(invited.key)
        people[invited.key] = _together(known, invited) if known else invited
    return Batch(people=tuple(people.values()), jobs=tuple(jobs))


def _is_wanted(name: str) -> bool:
    stem = PurePosixPath(name).stem.casefold()
    return any(
        word in stem for word in ("connections", "applications", "saved jobs", "invitations", "kontakte")
    )


def _connections(reading: Reading, file: str, found: Sheet, people: dict[str, PersonIn]) -> None:
    american = month_first(line.get(*_CONNECTED) for line in found.lines)
    for place, line in enumerate(found.lines):
        reading.step(place, len(found.lines))
        with reading.record(file, line.number, line.text):
            person = _person(line, american)
            notes = with_noted(reading, found, line, person.person.notes)
            person = replace(person, person=replace(person.person, notes=notes))
            people[person.key] = _together(people[person.key], person) if person.key in people else person


def _person(line: Line, american: bool) -> PersonIn:
    given, family = line.get(*_FIRST), line.get(*_LAST)
    name = full_name(given, family)
    email, url = line.get(*_EMAIL), line.get(*_URL)
    if not name:
        raise Refused(Why.NO_NAME)
    connected = line.get(*_CONNECTED)
    own = same_link(url) or email.casefold() or digest(name, connected)
    day = day_of(connected, american=american)
    if day is None:
        # What tells no day is no less the person's.
        line.asked.difference_update(_CONNECTED)
    person = Person(
        name=name,
        given=one_line(given),
        family=one_line(family),
        company=one_line(line.get(*_COMPANY)),
        role=one_line(line.get(*_POSITION)),
        details=(Detail(DetailKind.EMAIL, email),) if email else (),
        met_on=day.isoformat() if day else "",
        linkedin=LinkedIn.CONNECTED,
        linkedin_url=url,
    )
    return PersonIn(f"linkedin {own}", person)


def _invitations(reading: Reading, file: str, found: Sheet, people: list[PersonIn]) -> None:
    american = month_first(line.get("sent at") for line in found.lines)
    for place, line in enumerate(found.lines):
        reading.step(place, len(found.lines))
        with reading.record(file, line.number, line.text):
            theirs = line.get("direction").casefold() == "incoming"
            name = line.get("from") if theirs else line.get("to")
            url = line.get("inviterprofileurl") if theirs else line.get("inviteeprofileurl")
            if not name:
                raise Refused(Why.NO_NAME)
            day, said = day_of(line.get("sent at"), american=american), line.get("message")
            direction = Direction.THEIRS if theirs else Direction.MINE
            touches = (TouchIn(TouchKind.MESSAGE, direction, day, said),) if day and said else ()
            state = LinkedIn.THEY_SENT if theirs else LinkedIn.NOT_CONNECTED
            person = Person(name=one_line(name), linkedin=state, linkedin_url=url)
            people.append(PersonIn(f"linkedin {same_link(url) or digest(name)}", person, touches))


def _together(known: PersonIn, more: PersonIn) -> PersonIn:
    """Two records of one person: they sent the invitation, if either says so."""
    states = (known.person.linkedin, more.person.linkedin)
    whole = completed(known.person, more.person)
    if LinkedIn.THEY_SENT in states:
        whole = replace(whole, linkedin=LinkedIn.THEY_SENT)
    return replace(known, person=whole, touches=tuple(dict.fromkeys((*known.touches, *more.touches))))


def _applications(reading: Reading, file: str, found: Sheet, jobs: list[JobIn]) -> None:
    american = month_first(line.get("application date") for line in found.lines)
    for place, line in enumerate(found.lines):
        reading.step(place, len(found.lines))
        with reading.record(file, line.number, line.text):
            day = day_of(line.get("application date"), american=american)
            # The contact's e-mail and phone number are one's own: they stay out.
            jobs.append(
                _job(line, Stage.APPLIED, day, line.get("resume name"), line.get("question and answers"))
            )


def _saved(reading: Reading, file: str, found: Sheet, jobs: list[JobIn]) -> None:
    american = month_first(line.get("saved date") for line in found.lines)
    for place, line in enumerate(found.lines):
        reading.step(place, len(found.lines))
        with reading.record(file, line.number, line.text):
            jobs.append(_job(line, Stage.LEAD, day_of(line.get("saved date"), american=american)))


def _job(line: Line, stage: Stage, day: date | None, resume: str = "", notes: str = "") -> JobIn:
    company, title, url = line.get("company name"), line.get("job title"), line.get("job url")
    if not company:
        raise Refused(Why.NO_COMPANY)
    if day is None:
        raise Refused(Why.NO_DATE)
    return JobIn(
        key=f"linkedin {same_link(url) or digest(company, title, day.isoformat())}",
        company=one_line(company),
        title=one_line(title),
        stages=(StageIn(stage, day),),
        source="LinkedIn",
        url=url,
        notes=notes,
        resume_sent=resume,
    )
