"""The content lines of a vCard: unfolded, taken apart and decoded, whichever version wrote them."""

import io
import quopri
import re
from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange.sources import Refused

_MOST_LINES = 5_000
_LONGEST_HEAD = 2_000
_LONGEST_QUOTED = 200_000
_NAME = re.compile(r"[A-Za-z0-9_-]{1,200}")
_BASE64 = re.compile(r"[A-Za-z0-9+/=]+[ \t]*")
_IS_BASE64 = re.compile(r";(?:ENCODING=)?(?:BASE64|B)\b[^:]*:")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# What an AGENT says whose card follows on lines of its own.
_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_TYPES_2_1 = frozenset(
    {"home", "work", "cell", "pref", "voice", "fax", "msg", "pager", "bbs", "modem", "car", "isdn", "video"}
    | {"internet", "x400", "dom", "intl", "postal", "parcel"}
)


class Line(Struct):
    """One content line, its value as it was meant."""

    name: str
    value: str
    group: str = ""
    types: list[str] = field(default_factory=list)
    params: dict[str, str] = field(default_factory=dict)


def content_lines(text: str) -> Iterator[Line]:
    """The lines of one card, unfolded by vobject, and decoded; of a card within it (AGENT) what it is called alone.

    Raises Refused for more lines than a person has.
    """
    from vobject.base import getLogicalLines

    depth = 0
    for count, (logical, _) in enumerate(getLogicalLines(io.StringIO(_joined(text)), allowQP=True)):
        if count > _MOST_LINES:
            raise Refused(Why.TOO_LARGE)
        found = _parsed(logical)
        if found is None:
            continue
        begins = found.name == "BEGIN" or (found.name == "AGENT" and _BEGIN.fullmatch(found.value))
        depth += bool(begins) - (found.name == "END")
        if depth <= 1:
            yield _decoded(found)
        elif found.name == "FN":
            yield replace(_decoded(found), name="AGENT")


def _parsed(logical: str) -> Line | None:
    """One content line taken apart, or None for what is none. By hand: the library's expression for what stands
    before the value takes minutes over some letters."""
    end = _end_of_head(logical[:_LONGEST_HEAD])
    if end < 0:
        return None
    name, *params = _apart(logical[:end])
    group, _, name = name.strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return None
    made = Line(name.upper(), logical[end + 1 :], group.strip().casefold())
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


def _decoded(line: Line) -> Line:
    if line.params.get("ENCODING", "").upper() in ("QUOTED-PRINTABLE", "QP"):
        raw = quopri.decodestring(line.value.encode("utf-8", "replace"))
        try:
            line.value = raw.decode(line.params.get("CHARSET", "utf-8"), "replace")
        except LookupError:
            line.value = raw.decode("utf-8", "replace")
        line.value = line.value.replace("\r\n", "\n").replace("\r", "\n")
    return line


def plain(value: str) -> str:
    """A value without its escapes."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def parts_of(value: str, mark: str = ";") -> list[str]:
    """The parts of a value, at marks that are not escaped."""
    parts, is_escaped = [""], False
    for character in value:
        if character == mark and not is_escaped:
            parts.append("")
            continue
        parts[-1] += character
        is_escaped = character == "\\" and not is_escaped
    return [plain(part) for part in parts]
