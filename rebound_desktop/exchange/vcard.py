"""vCard 2.1, 3.0 and 4.0, many cards a file, as address books and phones write them."""

import base64
import binascii
import re
from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, FileIn, PersonIn, digest
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, part_day, same_link
from rebound_desktop.exchange.decoding import decoded
from rebound_desktop.exchange.names import full_name, is_more_than, one_line
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.exchange.vcard_further import found_under, noted
from rebound_desktop.exchange.vcard_groups import Group, is_group, members_of, tagged
from rebound_desktop.exchange.vcard_lines import Line, content_lines, parts_of, plain

# A card within a card may begin on the line of its AGENT.
BEGIN = re.compile(
    r"^\s*(?:AGENT[^\n:]*:[ \t]*)?(BEGIN[ \t]*:[ \t]*VCARD[ \t]*$)", re.IGNORECASE | re.MULTILINE
)
_END = re.compile(r"^\s*END[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
# One line end as some programs write it twice over: an empty line after each would end every note and picture.
_DOUBLED = re.compile(rb"\r\r+\n")
# What stands before a card within a card.
_AGENT = re.compile(r"AGENT[^\n:]*:\s*\Z", re.IGNORECASE)
_LONGEST_AGENT = 100
_LARGEST_CARD = 16 * 1024 * 1024
_APPLES = re.compile(r"_\$!<(.*)>!\$_")
# How a picture begins, and what it is called then.
_PICTURES = ((b"\xff\xd8\xff", "jpg"), (b"\x89PNG", "png"), (b"GIF8", "gif"), (b"RIFF", "webp"))
# Of a JPEG: a part of its head (which may be filled up before it), and its end.
_PART = re.compile(rb"\xff+[^\xff\xda](..)", re.DOTALL)
_JPEGS_END = b"\xff\xd9"
# Programs fill up behind the end of a picture.
_NEAR_THE_END = 64
# Words of a TYPE that say nothing to a person.
_SILENT = frozenset({"pref", "internet", "voice", "x400", "text", "msg", "postal", "parcel", "dom", "intl"})


def read(reading: Reading) -> Batch:
    """Every card of every file; one that cannot be read costs itself alone. A group's card is a tag on its members."""
    people: list[PersonIn] = []
    groups: list[Group] = []
    for name in reading.files(".vcf", ".vcard"):
        text = decoded(_DOUBLED.sub(b"\r\n", reading.source.read(name)))
        starts = [match.start(1) for match in BEGIN.finditer(text)]
        if not starts:
            raise Refused(Why.NOT_READABLE)
        line, counted = 1, 0
        for place, (start, end) in enumerate(_cards(text, starts)):
            reading.step(place, len(starts))
            line += text.count("\n", counted, start)
            counted = start
            with reading.record(name, line, text[start:end]):
                if not _END.search(text, start, end):
                    raise Refused(Why.NOT_READABLE)
                if end - start > _LARGEST_CARD:
                    raise Refused(Why.TOO_LARGE)
                lines = list(content_lines(text[start:end]))
                fields = [(each.name, plain(each.value)) for each in lines]
                if is_group(fields):
                    groups.append(Group(_group_name(fields), members_of(fields), name, line, text[start:end]))
                else:
                    picture, why = _picture(lines)
                    people.append(_person(reading, lines, picture))
                    if why is not None:
                        reading.refuse(name, line, why, people[-1].person.name)
    return Batch(people=tagged(people, groups, reading))


def _cards(text: str, starts: list[int]) -> Iterator[tuple[int, int]]:
    """Where each card begins and ends. A card within a card (AGENT) belongs to the outer one."""
    marks = sorted([*((at, False) for at in starts), *((match.end(), True) for match in _END.finditer(text))])
    begun = depth = 0
    for at, is_end in marks:
        if is_end:
            if depth == 1:
                yield begun, at
            depth = max(depth - 1, 0)
        elif depth and _AGENT.search(text, max(begun, at - _LONGEST_AGENT), at):
            depth += 1
        else:
            if depth:
                # It lacks its end: it ends where the next one begins.
                yield begun, at
            begun, depth = at, 1
    if depth:
        yield begun, len(text)


def _group_name(fields: list[tuple[str, str]]) -> str:
    found = next((one_line(value) for name, value in fields if name in ("FN", "N") and one_line(value)), "")
    if not found:
        raise Refused(Why.NO_NAME)
    return found.strip(";")


def _person(reading: Reading, lines: list[Line], picture: FileIn | None) -> PersonIn:
    labels = {line.group: _label(line.value) for line in lines if line.name == "X-ABLABEL" and line.group}

    def first(*names: str) -> str:
        return next(
            (plain(line.value) for name in names for line in lines if line.name == name and line.value), ""
        )

    parts = [*parts_of(next((line.value for line in lines if line.name == "N"), "")), *[""] * 5][:5]
    family, given, middle, before, after = (one_line(part.replace(",", " ")) for part in parts)
    whole = full_name(given, family, middle=middle, before=before, after=after)
    name = one_line(first("FN")) or whole
    organisation = parts_of(next((line.value for line in lines if line.name == "ORG"), ""))
    company = one_line(organisation[0]) if organisation else ""
    details = _details(lines, labels)
    linked = next((each.value for each in details if "linkedin.com/in/" in each.value.casefold()), "")
    name = name or company or next((each.value for each in details), "")
    if not name:
        raise Refused(Why.NO_NAME)
    person = Person(
        name=name,
        given=given,
        family=family,
        nickname=one_line(first("NICKNAME")),
        reading=full_name(first("X-PHONETIC-FIRST-NAME"), first("X-PHONETIC-LAST-NAME")),
        birthday=_birthday(first("BDAY")),
        company=company,
        role=one_line(first("TITLE", "ROLE")),
        details=tuple(each for each in details if each.value != linked),
        addresses=tuple(_addresses(lines, labels)),
        tags=tuple(filter(None, (one_line(tag) for line in lines if line.name == "CATEGORIES"
                                 for tag in parts_of(line.value, ",")))),
        linkedin_url=linked,
    )  # fmt: skip
    further = [("Name", whole)] if is_more_than(name, before, middle, after) else []
    further += noted(lines, labels, person)
    person = replace(person, notes=_notes(reading, lines, further))
    email = next((each.value for each in details if each.kind is DetailKind.EMAIL), "")
    own = (
        first("UID")
        or same_link(linked)
        or email.casefold()
        or digest(name, *(each.value for each in details))
    )
    return PersonIn(f"vcard {own}", person, picture=picture)


def _notes(reading: Reading, lines: list[Line], further: list[tuple[str, str]]) -> str:
    """Their notes, and beneath them what no field is for."""
    for label, _ in further:
        reading.note_column(label)
    said = [plain(line.value) for line in lines if line.name == "NOTE" and line.value.strip()]
    return "\n".join(("\n\n".join(said), *(f"{label}: {value}" for label, value in further))).strip()


def _label(value: str) -> str:
    value = plain(value)
    found = _APPLES.fullmatch(value)
    return one_line(found[1] if found else value)


def _labelled(line: Line, labels: dict[str, str]) -> str:
    words = [word for word in line.types if word and word not in _SILENT]
    return labels.get(line.group, "") or " ".join("mobile" if word == "cell" else word for word in words)


def _both(label: str, further: str) -> str:
    """What something that a card tells twice is called: "work, mobile"."""
    return ", ".join(dict.fromkeys(filter(None, (*label.split(", "), *further.split(", ")))))


def _details(lines: list[Line], labels: dict[str, str]) -> tuple[Detail, ...]:
    """Every e-mail, number and link once, with all that it is called on the card."""
    kinds = {
        "EMAIL": DetailKind.EMAIL,
        "TEL": DetailKind.PHONE,
        "URL": DetailKind.LINK,
        "X-SOCIALPROFILE": DetailKind.LINK,
        "IMPP": DetailKind.LINK,
        "X-MS-TEL": DetailKind.PHONE,
    }
    found: dict[tuple[DetailKind, str], Detail] = {}
    for line in lines:
        kind = kinds.get(line.name)
        value = one_line(plain(line.value))
        if further := found_under(line):
            kind, value = DetailKind.LINK, further
        if kind is DetailKind.PHONE:
            value = re.sub(r"^tel:", "", value, flags=re.IGNORECASE)
        elif kind is DetailKind.EMAIL:
            value = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
        if kind is not None and value:
            made = Detail(kind, value, _labelled(line, labels))
            known = found.setdefault((kind, value.casefold()), made)
            found[kind, value.casefold()] = replace(known, label=_both(known.label, made.label))
    return tuple(found.values())


def _addresses(lines: list[Line], labels: dict[str, str]) -> Iterator[Address]:
    for line in lines:
        if line.name != "ADR":
            continue
        box, more, street, city, region, postcode, country = [*parts_of(line.value), *[""] * 7][:7]
        whole = "\n".join(part.rstrip(",") for part in (box, more, street) if part)
        made = Address(
            whole,
            one_line(city),
            one_line(region),
            one_line(postcode),
            one_line(country),
            _labelled(line, labels),
        )
        if not made.is_empty:
            yield made
    if not any(line.name == "ADR" for line in lines):
        for line in lines:
            if line.name == "LABEL" and plain(line.value):
                yield Address(street=plain(line.value), label=_labelled(line, labels))


def _birthday(text: str) -> str:
    """1985-03-14, 19850314, --0314, 1985-03-14T…: as a day that may lack its year."""
    text = text.split("T")[0].strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    elif re.fullmatch(r"--\d{4}", text):
        text = f"--{text[2:4]}-{text[4:]}"
    # Apple's year of those who told none.
    return part_day(re.sub(r"^1604-", "--", text))


def _picture(lines: list[Line]) -> tuple[FileIn | None, Why | None]:
    """The picture of a card, and what is to be said of one that is damaged or in no form known here."""
    found: Why | None = None
    for line in lines:
        value = line.value.strip()
        if line.name != "PHOTO" or not value:
            continue
        if value.casefold().startswith("data:"):
            value = value.partition(",")[2]
        elif re.match(r"[a-z]+:", value, re.IGNORECASE):
            # An address on the web: nothing is fetched.
            continue
        found = Why.PICTURE
        try:
            content = base64.b64decode(re.sub(r"\s+", "", value))
        except (binascii.Error, ValueError):
            continue
        for begin, ending in _PICTURES:
            if content.startswith(begin):
                picture = FileIn(f"picture.{ending}", partial(bytes, content))
                return picture, None if _is_whole(content, ending) else Why.PICTURE_CUT
    return None, found


def _is_whole(content: bytes, ending: str) -> bool:
    """Whether a picture has come to its end: phones and programs put much behind it."""
    match ending:
        case "jpg":
            return _JPEGS_END in content[_after_head(content) :]
        case "png":
            return b"IEND" in content
        case "gif":
            return b";" in content[-_NEAR_THE_END:]
        case _:
            # It says itself how long it is.
            return int.from_bytes(content[4:8], "little") <= len(content) - 8


def _after_head(content: bytes) -> int:
    """Where a JPEG itself begins: a small one within its head has an end of its own."""
    at = 2
    while part := _PART.match(content, at):
        at = part.end() - 2 + int.from_bytes(part[1], "big")
    return at
