"""Address books as tables: Google (new and old), Outlook (classic and outlook.com), Thunderbird, and their like."""

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from rebound_desktop.core.contacts import LinkedIn
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, PersonIn, digest
from rebound_desktop.core.person import DetailKind, Person, part_day, same_link
from rebound_desktop.exchange import contacts_ways
from rebound_desktop.exchange.dates import day_of
from rebound_desktop.exchange.names import COURTESY, full_name, one_line
from rebound_desktop.exchange.noted import tell_above, with_noted
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, fold, sheet
from rebound_desktop.exchange.sources import Refused

_GIVEN = ("first name", "given name", "vorname", "prenom")
_MIDDLE = ("middle name", "additional name", "weitere vornamen", "deuxieme prenom")
_FAMILY = ("last name", "family name", "nachname", "surname", "nom")
_WHOLE = ("name", "display name", "full name", "file as", "anzeigename")
_COMPANY = (
    "organization name", "organization 1 name", "company", "company name", "organization", "organisation", "firma",
    "unternehmen", "societe", "entreprise",
)  # fmt: skip
# Where a table has two columns of one name, the second is told from the first by a number.
_ROLE = (
    "organization title",
    "organization 1 title",
    "job title",
    "position",
    "titre 2",
    "fonction",
    "arbeitstitel",
)
_TITLE = ("name prefix", "title", "anrede", "titre")
_NOTES = ("notes", "notizen", "note")
_BIRTHDAY = ("birthday", "geburtstag", "birth date", "anniversaire")
# Where these are asked for, days begin with the day.
_NOT_ENGLISH = frozenset(("geburtstag", "anniversaire"))
_BIRTH = (("birth year", "geburtsjahr"), ("birth month", "geburtsmonat"), ("birth day", "geburtstag"))
_TAGS = ("labels", "group membership", "categories", "kategorien", "tags")
# How somebody is addressed, and no work.
_NO_ROLE = COURTESY | {"dr", "prof", "prof dr", "rev"}
# Google's further fields, a label and a value each: lines of the note.
_MORE_FIELDS = re.compile(r"(relation|event|custom field) (\d+) (?:value|label|type)")
# Columns that a program fills by itself, and what it fills them with where nobody said anything.
_BY_DEFAULT = frozenset(
    ("gender", "geschlecht", "sexe", "priority", "prioritat", "priorite", "private", "privat", "prive", "sensitivity",
     "vertraulichkeit", "critere de diffusion", "anniversary", "jahrestag", "birthday", "geburtstag", "anniversaire")
)  # fmt: skip
_DEFAULTS = frozenset(
    ("unspecified", "keine angabe", "non specifie", "normal", "normale", "false", "falsch", "aus", "faux", "0 0 00",
     "low", "niedrig", "faible")
)  # fmt: skip
# Of our own table, what no table brings back.
_TOLD_ELSEWHERE = ("last moment", "next step", "next step on")
# An e-mail once more, as a program shows it, and of what kind it is.
_SHOWN = re.compile(
    r"e ?mail(?: \d)? (?:display name|type)|e ?mail(?: \d)? (?:angezeigter name|typ)"
    r"|(?:type de|nom complet de l adresse de) messagerie(?: \d)?"
)
_MORE = {
    "name",
    "display name",
    "e mail address",
    "e mail 1 value",
    "primary email",
    "phone 1 value",
    "mobile phone",
}
KNOWN = frozenset(
    {*_GIVEN, *_FAMILY, *_COMPANY, *_ROLE, *_NOTES, *_BIRTHDAY, *_TAGS, *_MORE, "email", "phone"}
)


# For the mapping of a table of somebody's own: its fields, and what their columns may be called.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": _WHOLE,
    "given": _GIVEN,
    "family": _FAMILY,
    "company": (*_COMPANY, "employer", "company name"),
    "role": (*_ROLE, "role", "title"),
    "email": ("email", "e mail", "e mail address", "email address", "mail"),
    "phone": ("phone", "mobile", "mobile phone", "telephone", "telefon", "phone number"),
    "link": ("url", "website", "linkedin", "linkedin url", "profile"),
    "notes": _NOTES,
}


def is_contacts(names: Iterable[str]) -> bool:
    """Whether these columns, folded, are an address book: a name, and a way to reach somebody."""
    found = set(names)
    named = bool(found & {*_GIVEN, *_FAMILY, *_WHOLE})
    return named and any(map(contacts_ways.reaches, found))


def read(reading: Reading) -> Batch:
    """Every address book in the source."""
    people: list[PersonIn] = []
    for name in reading.files(".csv", ".tsv", ".txt"):
        found = sheet(reading.text(name), KNOWN)
        if not is_contacts(found.names):
            reading.refuse(name, 1, Why.UNKNOWN_COLUMNS, ", ".join(found.header))
            continue
        tell_above(reading, name, found)
        american = reading.puts_month_first(
            (line.cells.get(each, "") for each in _BIRTHDAY for line in found.lines),
            usual=not _NOT_ENGLISH & {*found.names},
        )
        for place, line in enumerate(found.lines):
            reading.step(place, len(found.lines))
            with reading.record(name, line.number, line.text):
                one = _person(line, found, american)
                people.append(
                    replace(one, person=replace(one.person, notes=_notes(reading, found, line, one.person)))
                )
    return Batch(people=tuple(people))


def _person(line: Line, found: Sheet, american: bool) -> PersonIn:
    given, family = one_line(line.get(*_GIVEN)), one_line(line.get(*_FAMILY))
    is_courtesy = bool(
        {"job title", "name prefix", "anrede", "titre 2", "organization title"} & set(found.names)
    )
    before = line.get(*_TITLE) if is_courtesy else ""
    before = "" if fold(before) in COURTESY else before
    # Where no column is for what somebody does, one called "Title" tells it, or how they are addressed.
    role = one_line(line.get(*_ROLE))
    if not role and not is_courtesy and line.cells.get("title") and fold(line.cells["title"]) not in _NO_ROLE:
        role = one_line(line.get("title"))
    middle, after = line.get(*_MIDDLE), line.get("name suffix", "suffix", "suffixe")
    name = full_name(given, family, middle=middle, before=before, after=after) or one_line(line.get(*_WHOLE))
    details, addresses = contacts_ways.details(line), contacts_ways.addresses(line)
    company = one_line(line.get(*_COMPANY))
    if not name:
        name = company or next((each.value for each in details), "")
    if not name:
        raise Refused(Why.NO_NAME)
    links = [
        each.value
        for each in details
        if each.kind is DetailKind.LINK and "linkedin.com/in/" in each.value.lower()
    ]
    person = Person(
        name=name,
        given=given,
        family=family,
        nickname=one_line(line.get("nickname", "nick name", "spitzname")),
        reading=full_name(
            line.get("phonetic first name", "given name yomi", "given yomi"),
            line.get("phonetic last name", "family name yomi", "surname yomi", "sounds like"),
        ),
        since=part_day(line.get("there since")),
        how_met=line.get("how we met"),
        met_on=part_day(line.get("met on")),
        birthday=_birthday(line, american),
        company=company,
        role=role,
        details=tuple(each for each in details if each.value not in links),
        addresses=addresses,
        tags=tuple(
            tag.strip("* ") for cell in (line.get(*_TAGS),) for tag in re.split(r" ::: |;", cell)
            if tag.strip() and not tag.strip().startswith("*")
        ),
        notes=line.get(*_NOTES),
        linkedin=next((each for each in LinkedIn if each == line.get("where we stand there")), LinkedIn.NOT_CONNECTED),
        linkedin_url=links[0] if links else "",
    )  # fmt: skip
    first = next((each.value for each in details if each.kind is DetailKind.EMAIL), "")
    own = (
        same_link(person.linkedin_url)
        or first.casefold()
        or digest(name, company, *(e.value for e in details))
    )
    return PersonIn(f"contact {own}", person)


def _notes(reading: Reading, found: Sheet, line: Line, person: Person) -> str:
    """Their note, with what no field here is for, under the name it had."""
    line.asked.update(name for name in line.cells if _is_read(name))
    out = [
        name
        for name in found.names
        if (name in _BY_DEFAULT and fold(line.cells.get(name, "")) in _DEFAULTS) or _SHOWN.fullmatch(name)
    ]
    if set(_TOLD_ELSEWHERE) < set(found.names) and "uid" in found.names:
        # Our own table: these are told by what lies between us, which an archive brings back.
        out += _TOLD_ELSEWHERE
    if not person.birthday:
        # One that tells no day is no less the person's.
        line.asked.difference_update(_BIRTHDAY, *_BIRTH)
    noted = with_noted(reading, found, line, person.notes, empty={fold(person.name)}, left_out=out)
    return "\n".join(filter(None, (noted, *_labelled(line))))


def _is_read(name: str) -> bool:
    """Whether a column of this name is taken whole by what makes details, addresses and labelled lines of it."""
    return contacts_ways.is_way(name) or bool(_MORE_FIELDS.fullmatch(name))


def _labelled(line: Line) -> Iterator[str]:
    """Google's further fields, under the label each has."""
    for name in line.cells:
        if (match := _MORE_FIELDS.fullmatch(name)) and name.endswith("value") and line.get(name):
            label = line.get(f"{match[1]} {match[2]} label").strip("* ") or match[1]
            yield f"{label}: {one_line(line.get(name))}"


def _birthday(line: Line, american: bool) -> str:
    year, month, day = (line.get(*names) for names in _BIRTH)
    if month.isdigit() and day.isdigit():
        return part_day(f"{year if year.isdigit() else '-'}-{int(month):02d}-{int(day):02d}")
    text = line.get(*_BIRTHDAY).strip()
    if part_day(text):
        return part_day(text)
    found = day_of(text, american=american)
    return found.isoformat() if found else ""
