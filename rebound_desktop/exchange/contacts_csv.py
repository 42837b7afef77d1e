"""Address books as tables: Google (new and old), Outlook (classic and outlook.com), Thunderbird, and their like."""

import re
from collections.abc import Iterable, Iterator, Mapping

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, PersonIn, digest
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, part_day, same_link
from rebound_desktop.exchange.dates import day_of
from rebound_desktop.exchange.names import full_name, one_line
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, fold, sheet
from rebound_desktop.exchange.sources import Refused

_GIVEN = ("first name", "given name", "vorname", "prenom")
_MIDDLE = ("middle name", "additional name", "weitere vornamen", "deuxieme prenom")
_FAMILY = ("last name", "family name", "nachname", "surname", "nom")
_WHOLE = ("name", "display name", "full name", "file as", "anzeigename")
_COMPANY = (
    "organization name", "organization 1 name", "company", "company name", "organization", "firma", "unternehmen",
    "societe", "entreprise",
)  # fmt: skip
# Where a table has two columns of one name, the second is told from the first by a number.
_ROLE = ("organization title", "organization 1 title", "job title", "position", "titre 2", "fonction")
_TITLE = ("name prefix", "title", "anrede", "titre")
# What is said to everybody is no part of a name.
_COURTESY = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "herr",
        "frau",
        "m",
        "mme",
        "mlle",
        "monsieur",
        "madame",
        "mademoiselle",
        "sr",
        "sra",
        "srta",
        "senor",
        "senora",
        "dona",
    ]
)
_NOTES = ("notes", "notizen", "note")
_BIRTHDAY = ("birthday", "geburtstag", "birth date", "anniversaire")
_TAGS = ("labels", "group membership", "categories", "kategorien")
_EMAIL = re.compile(
    r"(?:e ?mail (?:(\d+) )?(?:value|address|adresse)(?: \d+)?|e ?mail(?: \d+)?|(?:primary|secondary) e ?mail"
    r"|adresse (?:de messagerie|e ?mail)(?: \d+)?)"
)
_LABELLED = re.compile(r"(e ?mail|phone|website|address) (\d+) (?:label|type)")
_PHONE = re.compile(
    r"(?:phone (\d+) value"
    r"|(mobile|home|business|work|primary|other|car|company main|assistant s|pager|fax|radio|callback)"
    r"(?: (phone|fax|number))?(?: (\d))?|(mobiltelefon|tel mobile|telephone mobile)"
    r"|tele(?:f|ph)one?(?: (\w+))?(?: \d)?)"
)
_ADDRESS = re.compile(
    r"(address \d+|home|business|work|other) (?:address )?"
    r"(street|street 2|street 3|address|address 2|extended address|po box|city|state|region|postal code|zip|zipcode|"
    r"zip code|country|country region|formatted)(?: 1)?"
)
# As Outlook says it in German and French: what it is, then which address it is of.
_ADDRESS_AFTER = re.compile(
    r"(strasse|ort|region|bundesland|postleitzahl|land region|land|postfach|rue|ville|dep region|code postal|"
    r"pays region|pays|boite postale|b p)(?: (\d))? (geschaftlich|privat|weitere|weiteres|bureau|domicile|autre)"
)
_LINK = re.compile(r"(?:website (\d+) value|web page(?: \d)?|personal web page|website|webseite|page web)")
# What such words are called in every address book here.
_USES = {
    "geschaftlich": "work", "privat": "home", "weitere": "other", "weiteres": "other",
    "bureau": "work", "domicile": "home", "autre": "other",
}  # fmt: skip
# Google's further fields, a label and a value each, and the part of a company one works in: lines of the note.
_MORE_FIELDS = re.compile(r"(relation|event|custom field) (\d+) value")
_DEPARTMENT = ("department", "organization department", "abteilung", "service")
_PARTS = {
    "street": "street", "street 2": "street", "street 3": "street", "address": "street", "address 2": "street",
    "extended address": "street", "po box": "street", "city": "city", "state": "region", "region": "region",
    "postal code": "postcode", "zip": "postcode", "zipcode": "postcode", "zip code": "postcode",
    "country": "country", "country region": "country",
    "strasse": "street", "postfach": "street", "ort": "city", "bundesland": "region", "postleitzahl": "postcode",
    "land region": "country", "land": "country", "rue": "street", "boite postale": "street", "b p": "street",
    "ville": "city", "dep region": "region", "code postal": "postcode", "pays region": "country", "pays": "country",
}  # fmt: skip
# Google joins several values of one cell by these marks; its own groups begin with a star.
_JOINED = " ::: "
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
    return named and any(_EMAIL.fullmatch(name) or _PHONE.fullmatch(name) for name in found)


def read(reading: Reading) -> Batch:
    """Every address book in the source."""
    people: list[PersonIn] = []
    for name in reading.source.names():
        if not name.casefold().endswith((".csv", ".tsv", ".txt")) and len(reading.source.names()) > 1:
            continue
        found = sheet(reading.text(name), KNOWN)
        if not is_contacts(found.names):
            reading.refuse(name, 1, Why.UNKNOWN_COLUMNS, ", ".join(found.header))
            continue
        for place, line in enumerate(found.lines):
            reading.step(place, len(found.lines))
            with reading.record(name, line.number, line.text):
                people.append(_person(line, found))
    return Batch(people=tuple(people))


def _person(line: Line, found: Sheet) -> PersonIn:
    given, family = one_line(line.get(*_GIVEN)), one_line(line.get(*_FAMILY))
    is_courtesy = bool(
        {"job title", "name prefix", "anrede", "titre 2", "organization title"} & set(found.names)
    )
    before = line.get(*_TITLE) if is_courtesy else ""
    before = "" if fold(before) in _COURTESY else before
    middle, after = line.get(*_MIDDLE), line.get("name suffix", "suffix", "suffixe")
    name = full_name(given, family, middle=middle, before=before, after=after) or one_line(line.get(*_WHOLE))
    details, addresses = _details(line), _addresses(line)
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
            line.get("phonetic last name", "family name yomi", "surname yomi"),
        ),
        birthday=_birthday(line),
        company=company,
        role=one_line(line.get(*_ROLE)),
        details=tuple(each for each in details if each.value not in links),
        addresses=addresses,
        tags=tuple(
            tag.strip("* ") for cell in (line.get(*_TAGS),) for tag in re.split(r" ::: |;", cell)
            if tag.strip() and not tag.strip().startswith("*")
        ),
        notes="\n".join(filter(None, (line.get(*_NOTES), *_further(line, found)))),
        linkedin_url=links[0] if links else "",
    )  # fmt: skip
    first = next((each.value for each in details if each.kind is DetailKind.EMAIL), "")
    own = (
        same_link(person.linkedin_url)
        or first.casefold()
        or digest(name, company, *(e.value for e in details))
    )
    return PersonIn(f"contact {own}", person)


def _further(line: Line, found: Sheet) -> Iterator[str]:
    """Lines for the note: what no field here is for, under the name it had."""
    for name in _DEPARTMENT:
        if line.get(name):
            yield f"{found.header[found.names.index(name)]}: {one_line(line.get(name))}"
    for name in line.cells:
        if (match := _MORE_FIELDS.fullmatch(name)) and line.get(name):
            label = line.get(f"{match[1]} {match[2]} label").strip("* ") or match[1]
            yield f"{label}: {one_line(line.get(name))}"


def _details(line: Line) -> tuple[Detail, ...]:
    labels = {
        (match[1].replace(" ", ""), match[2]): line.cells[name].strip("* ")
        for name in line.cells
        if (match := _LABELLED.fullmatch(name)) and line.cells[name]
    }
    found: list[Detail] = []
    for name, cell in line.cells.items():
        if not cell:
            continue
        kind, label = _kind(name, labels)
        if kind is not None:
            found += [Detail(kind, value.strip(), label) for value in cell.split(_JOINED) if value.strip()]
    return tuple(dict.fromkeys(found))


def _kind(name: str, labels: dict[tuple[str, str], str]) -> tuple[DetailKind | None, str]:
    if match := _EMAIL.fullmatch(name):
        return DetailKind.EMAIL, labels.get(("email", match[1] or ""), "")
    if match := _PHONE.fullmatch(name):
        if match[1]:
            return DetailKind.PHONE, labels.get(("phone", match[1]), "")
        is_fax = match[3] == "fax" or match[2] == "fax"
        word = match[2] or ("mobile" if match[5] else _USES.get(match[6] or "", match[6] or ""))
        return DetailKind.PHONE, f"{word} fax".replace("fax fax", "fax") if is_fax else word
    if match := _LINK.fullmatch(name):
        return DetailKind.LINK, labels.get(("website", match[1] or ""), "")
    return None, ""


def _addresses(line: Line) -> tuple[Address, ...]:
    parts: dict[str, dict[str, list[str]]] = {}
    for name, cell in line.cells.items():
        match = _ADDRESS.fullmatch(name)
        after = _ADDRESS_AFTER.fullmatch(name)
        if match and cell:
            parts.setdefault(match[1], {}).setdefault(match[2], []).append(cell)
        elif after and cell:
            parts.setdefault(_USES[after[3]], {}).setdefault(after[1], []).append(cell)
    found = []
    for which, cells in parts.items():
        whole: dict[str, list[str]] = {}
        for part, values in cells.items():
            if part != "formatted":
                whole.setdefault(_PARTS[part], []).extend(values)
        if not whole:
            whole = {"street": cells.get("formatted", [])}
        label = line.get(f"{which} label", f"{which} type") if which.startswith("address") else which
        texts = {field: "\n".join(values).replace(_JOINED, "\n") for field, values in whole.items()}
        found.append(Address(**texts, label=label.strip("* ")))
    return tuple(found)


def _birthday(line: Line) -> str:
    year, month, day = (line.get(f"birth {part}") for part in ("year", "month", "day"))
    if month.isdigit() and day.isdigit():
        return part_day(f"{year if year.isdigit() else '-'}-{int(month):02d}-{int(day):02d}")
    text = line.get(*_BIRTHDAY).strip()
    if part_day(text):
        return part_day(text)
    found = day_of(text) or day_of(text, american=False)
    return found.isoformat() if found else ""
