"""vCard 2.1, 3.0 and 4.0, many cards a file, as address books and phones write them."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, FileIn, PersonIn, digest
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, part_day, same_link
from rebound_desktop.exchange.names import full_name, one_line
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.exchange.vcard_groups import Group, is_group, members_of, tagged

BEGIN = re.compile(r"^\s*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_END = re.compile(r"^\s*END[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_LARGEST_CARD = 16 * 1024 * 1024
_MOST_LINES = 5_000
_LONGEST_HEAD = 2_000
_LONGEST_QUOTED = 200_000
_NAME = re.compile(r"[A-Za-z0-9_-]{1,200}")
_BASE64 = re.compile(r"[A-Za-z0-9+/=]+[ \t]*")
_IS_BASE64 = re.compile(r";(?:ENCODING=)?(?:BASE64|B)\b[^:]*:")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_APPLES = re.compile(r"_\$!<(.*)>!\$_")
_PICTURES = ((b"\xff\xd8\xff", "jpg"), (b"\x89PNG", "png"), (b"GIF8", "gif"), (b"RIFF", "webp"))
# Words of a TYPE that say nothing to a person.
_SILENT = frozenset({"pref", "internet", "voice", "x400", "text", "msg"})
_TYPES_2_1 = frozenset(
    {"home", "work", "cell", "pref", "voice", "fax", "msg", "pager", "bbs", "modem", "car", "isdn", "video"}
    | {"internet", "x400", "dom", "intl", "postal", "parcel"}
)


@dataclass
class _Line:
    """One content line, its value as it was meant."""

    name: str
    value: str
    group: str = ""
    types: list[str] = field(default_factory=list)
    params: dict[str, str] = field(default_factory=dict)


def read(reading: Reading) -> Batch:
    """Every card of every file; one that cannot be read costs itself alone. A group's card is a tag on its members."""
    people: list[PersonIn] = []
    groups: list[Group] = []
    for name in reading.source.names():
        if not name.casefold().endswith((".vcf", ".vcard")) and len(reading.source.names()) > 1:
            continue
        text = reading.text(name)
        starts = [match.start() for match in BEGIN.finditer(text)]
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
                lines = _checked_lines(text[start:end])
                fields = [(each.name, _plain(each.value)) for each in lines]
                if is_group(fields):
                    groups.append(Group(_group_name(fields), members_of(fields), name, line, text[start:end]))
                else:
                    people.append(_person(lines))
    return Batch(people=tagged(people, groups, reading))


def _cards(text: str, starts: list[int]) -> Iterator[tuple[int, int]]:
    """Where each card begins and ends. A card within a card (AGENT) belongs to the outer one."""
    ends = iter([*(match.end() for match in _END.finditer(text)), len(text)])
    end = 0
    for place, start in enumerate(starts):
        if start < end:
            continue
        following = starts[place + 1] if place + 1 < len(starts) else len(text)
        while end <= start:
            end = next(ends, len(text))
        if end > following and "AGENT" not in text[start:following].upper():
            # It lacks its end: it ends where the next one begins.
            end = following
        yield start, end


def _checked_lines(text: str) -> list[_Line]:
    if len(text) > _LARGEST_CARD:
        raise Refused(Why.TOO_LARGE)
    return list(_lines(text))


def _group_name(fields: list[tuple[str, str]]) -> str:
    found = next((one_line(value) for name, value in fields if name in ("FN", "N") and one_line(value)), "")
    if not found:
        raise Refused(Why.NO_NAME)
    return found.strip(";")


def _person(lines: list[_Line]) -> PersonIn:
    labels = {line.group: _label(line.value) for line in lines if line.name == "X-ABLABEL" and line.group}

    def first(*names: str) -> str:
        return next(
            (_plain(line.value) for name in names for line in lines if line.name == name and line.value), ""
        )

    parts = [*_split(next((line.value for line in lines if line.name == "N"), "")), *[""] * 5][:5]
    family, given, middle, before, after = (one_line(part.replace(",", " ")) for part in parts)
    name = one_line(first("FN")) or full_name(given, family, middle=middle, before=before, after=after)
    organisation = _split(next((line.value for line in lines if line.name == "ORG"), ""))
    company = one_line(organisation[0]) if organisation else ""
    details = tuple(_details(lines, labels))
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
                                 for tag in _split(line.value, ",")))),
        notes="\n\n".join(_plain(line.value) for line in lines if line.name == "NOTE" and line.value.strip()),
        linkedin_url=linked,
    )  # fmt: skip
    email = next((each.value for each in details if each.kind is DetailKind.EMAIL), "")
    own = (
        first("UID")
        or same_link(linked)
        or email.casefold()
        or digest(name, *(each.value for each in details))
    )
    return PersonIn(f"vcard {own}", person, picture=_picture(lines))


def _lines(text: str) -> Iterator[_Line]:
    """The content lines, unfolded by vobject, and decoded."""
    import io

    from vobject.base import getLogicalLines

    for count, (logical, _) in enumerate(getLogicalLines(io.StringIO(_joined(text)), allowQP=True)):
        if count > _MOST_LINES:
            raise Refused(Why.TOO_LARGE)
        found = _parsed(logical)
        if found is not None:
            yield _decoded(found)


def _parsed(logical: str) -> _Line | None:
    """One content line taken apart, or None for what is none. By hand: the library's expression for what stands
    before the value takes minutes over some letters."""
    end = _end_of_head(logical[:_LONGEST_HEAD])
    if end < 0:
        return None
    name, *params = _apart(logical[:end])
    group, _, name = name.strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return None
    made = _Line(name.upper(), logical[end + 1 :], group.strip().casefold())
    for param in params:
        key, is_named, value = param.partition("=")
        key = key.strip()
        if key.upper() == "TYPE" or (not is_named and key.casefold() in _TYPES_2_1):
            words = (value if is_named else key).replace('"', "").split(",")
            made.types += [word.strip().casefold() for word in words]
        elif is_named:
            made.params[key.upper()] = value.strip().strip('"')
        elif key:
            # Version 2.1 names an encoding without saying that it is one.
            made.params["ENCODING"] = key
    return made


def _end_of_head(head: str) -> int:
    """Where the colon before the value stands, beyond what is quoted; the first one where a quote has no end."""
    is_quoted = False
    for place, letter in enumerate(head):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == ":" and not is_quoted:
            return place
    return head.find(":") if is_quoted else -1


def _apart(head: str) -> list[str]:
    """The name and each parameter: what stands between semicolons, those that are quoted left out."""
    parts, is_quoted = [""], False
    for letter in head:
        if letter == ";" and not is_quoted:
            parts.append("")
            continue
        is_quoted ^= letter == '"'
        parts[-1] += letter
    return parts


def _joined(text: str) -> str:
    """Version 2.1 lets values go on without a fold: base64 up to an empty line, quoted-printable after a "=" at the
    end. Both are put on one line, or folded, here: the library's time grows with the square of their lines."""
    out: list[str] = []
    in_base64 = in_quoted = False
    for line in text.split("\n"):
        if in_quoted:
            out[-1] += line if len(out[-1]) < _LONGEST_QUOTED else ""
            in_quoted = line.rstrip().endswith("=")
            out[-1] = out[-1].rstrip().removesuffix("=") if in_quoted else out[-1]
            continue
        if in_base64 and _BASE64.fullmatch(line):
            line = " " + line
        else:
            head = line[:300].upper()
            in_base64 = bool(_IS_BASE64.search(head)) or (
                in_base64 and line[:1] == " " and bool(line.strip())
            )
            in_quoted = "QUOTED-PRINTABLE" in head and line.rstrip().endswith("=")
            line = line.rstrip().removesuffix("=") if in_quoted else line
        out.append(line)
    return "\n".join(out)


def _decoded(line: _Line) -> _Line:
    if line.params.get("ENCODING", "").upper() in ("QUOTED-PRINTABLE", "QP"):
        raw = quopri.decodestring(line.value.encode("utf-8", "replace"))
        try:
            line.value = raw.decode(line.params.get("CHARSET", "utf-8"), "replace")
        except LookupError:
            line.value = raw.decode("utf-8", "replace")
        line.value = line.value.replace("\r\n", "\n").replace("\r", "\n")
    return line


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def _split(value: str, mark: str = ";") -> list[str]:
    """The parts of a value, at marks that are not escaped."""
    parts, is_escaped = [""], False
    for character in value:
        if character == mark and not is_escaped:
            parts.append("")
            continue
        parts[-1] += character
        is_escaped = character == "\\" and not is_escaped
    return [_plain(part) for part in parts]


def _label(value: str) -> str:
    found = _APPLES.fullmatch(value.strip())
    return one_line(found[1] if found else value)


def _labelled(line: _Line, labels: dict[str, str]) -> str:
    words = [word for word in line.types if word and word not in _SILENT]
    return labels.get(line.group, "") or " ".join("mobile" if word == "cell" else word for word in words)


def _details(lines: list[_Line], labels: dict[str, str]) -> Iterator[Detail]:
    kinds = {
        "EMAIL": DetailKind.EMAIL,
        "TEL": DetailKind.PHONE,
        "URL": DetailKind.LINK,
        "X-SOCIALPROFILE": DetailKind.LINK,
        "IMPP": DetailKind.LINK,
    }
    seen = set()
    for line in lines:
        kind = kinds.get(line.name)
        value = one_line(_plain(line.value))
        if kind is DetailKind.PHONE:
            value = re.sub(r"^tel:", "", value, flags=re.IGNORECASE)
        elif kind is DetailKind.EMAIL:
            value = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
        if kind is not None and value and (kind, value.casefold()) not in seen:
            seen.add((kind, value.casefold()))
            yield Detail(kind, value, _labelled(line, labels))


def _addresses(lines: list[_Line], labels: dict[str, str]) -> Iterator[Address]:
    for line in lines:
        if line.name != "ADR":
            continue
        box, more, street, city, region, postcode, country = [*_split(line.value), *[""] * 7][:7]
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


def _birthday(text: str) -> str:
    """1985-03-14, 19850314, --0314, 1985-03-14T…: as a day that may lack its year."""
    text = text.split("T")[0].strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    elif re.fullmatch(r"--\d{4}", text):
        text = f"--{text[2:4]}-{text[4:]}"
    # Apple's year of those who told none.
    return part_day(re.sub(r"^1604-", "--", text))


def _picture(lines: list[_Line]) -> FileIn | None:
    for line in lines:
        if line.name != "PHOTO":
            continue
        value = line.value.strip()
        if value.casefold().startswith("data:"):
            value = value.partition(",")[2]
        elif re.match(r"[a-z]+:", value, re.IGNORECASE):
            # An address on the web: nothing is fetched.
            continue
        try:
            content = base64.b64decode(re.sub(r"\s+", "", value))
        except (binascii.Error, ValueError):
            continue
        for mark, ending in _PICTURES:
            if content.startswith(mark):
                return FileIn(f"picture.{ending}", partial(bytes, content))
    return None
