"""What a card tells that no field is for: it stays with the person, a line each in their notes."""

import re
from collections.abc import Iterable, Iterator, Mapping

from rebound_desktop.core.person import Person
from rebound_desktop.exchange.names import one_line
from rebound_desktop.exchange.vcard_lines import Line, parts_of, plain

# What fields are made of, every line of it.
_TAKEN = frozenset(
    ["N", "EMAIL", "TEL", "X-MS-TEL", "URL", "IMPP", "X-SOCIALPROFILE", "ADR", "LABEL", "CATEGORIES", "NOTE",
     "X-ABLABEL", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME"]
)  # fmt: skip
# Of these a field holds the first: another one is told.
_ONCE = ("FN", "NICKNAME", "TITLE", "ROLE")
# What programs count, sort and draw cards by.
_OF_A_PROGRAM = frozenset(
    ["BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "SOURCE", "NAME", "PROFILE", "MAILER", "CLASS", "XML",
     "KIND", "SORT-STRING", "CLIENTPIDMAP", "CREATED", "X-ABADR", "X-ABUID", "X-ABSHOWAS",
     "X-EVOLUTION-FILE-AS", "X-MOZILLA-HTML", "X-IMAGEHASH", "X-IMAGETYPE", "X-LOTUS-CHARSET",
     "X-PHONETIC-MIDDLE-NAME"]
)  # fmt: skip
_PROGRAMS_OWN = (
    "X-MS-OL-", "X-MS-CARDPICTURE", "X-COUCHDB-", "X-SHARED-PHOTO-", "X-ADDRESSBOOKSERVER-", "X-WAB-", "X-AB-",
    "X-EVOLUTION-WEBDAV-", "X-EVOLUTION-LIST", "X-KADDRESSBOOK-CRYPTO",
)  # fmt: skip
# Whose word for it stands in front of the word itself.
_WHOSE = re.compile(r"^X-(?:EVOLUTION-|MS-|MOZILLA-|KADDRESSBOOK-(?:X-)?|ANDROID-|GOOGLE-)?", re.IGNORECASE)
_WORDS = {
    "FN": "Name", "X-ABDATE": "Date", "X-ABRELATEDNAMES": "Related", "LANG": "Language", "TZ": "Time zone",
    "FBURL": "Free/busy", "CALURI": "Calendar", "CALADRURI": "Calendar address", "KEY": "Key", "GEO": "Geo",
}  # fmt: skip
_ANDROIDS = re.compile(r"vnd\.android\.cursor\.item/(\w+)")
_IN_TEXT = re.compile(r"^FN[^:\n]*:(.*)$", re.MULTILINE | re.IGNORECASE)
_SHORT = 4
# How programs that came before IMPP name the way to write to somebody at once.
_MESSENGERS = frozenset(
    ["aim", "icq", "jabber", "msn", "yahoo", "skype", "qq", "gadugadu", "groupwise", "gtalk", "google-talk",
     "twitter", "skype-username", "ms-imaddress", "sip", "matrix", "telegram", "signal", "mastodon",
     "discord"]
)  # fmt: skip
# Evolution's pages on the web beside the first.
_PAGES = frozenset(("X-EVOLUTION-BLOG-URL", "X-EVOLUTION-VIDEO-URL"))
_MOZILLAS = re.compile(r"^(\w+);(.*)$", re.DOTALL)
# What Thunderbird keeps for itself.
_MOZILLAS_OWN = re.compile(r"PopularityIndex|PreferMailFormat|AllowRemoteContent|\w+Type")


def found_under(line: Line) -> str:
    """A further page on the web, or a name in a messenger as IMPP would tell it ("aim:dana"); "" for any other line."""
    name = line.name.removeprefix("X-").casefold()
    value = one_line(plain(line.value))
    if line.name in _PAGES:
        return value
    if name not in _MESSENGERS or not line.name.startswith("X-") or not value:
        return ""
    scheme = {"skype-username": "skype", "ms-imaddress": "im", "google-talk": "gtalk"}.get(name, name)
    return value if re.match(r"[a-z]+:", value, re.IGNORECASE) else f"{scheme}:{value}"


def noted(lines: Iterable[Line], labels: Mapping[str, str], person: Person) -> Iterator[tuple[str, str]]:
    """What each is called, and what it says. labels: by group, what the person called a line."""
    told = {person.name, person.nickname, person.role, person.company}
    is_birthday_told = not person.birthday
    for line in lines:
        value = _value(line)
        if not value or _is_left_out(line):
            continue
        if line.name == "ORG":
            yield from _organisation(line, told)
        elif line.name == "BDAY":
            if is_birthday_told:
                yield "Birthday", value
            is_birthday_told = True
        elif line.name not in _ONCE or one_line(value) not in told:
            told.add(one_line(value))
            label, said = _labelled(line, value)
            yield labels.get(line.group) or label, said


def _is_left_out(line: Line) -> bool:
    if line.name in _TAKEN or line.name in _OF_A_PROGRAM or line.name.startswith(_PROGRAMS_OWN):
        return True
    is_mozillas = line.name == "X-MOZILLA-PROPERTY" and bool(_MOZILLAS_OWN.match(line.value))
    return is_mozillas or bool(found_under(line))


def _value(line: Line) -> str:
    """What a person reads; "" for a picture, a sound or a key in letters that nobody reads."""
    value = plain(line.value)
    is_coded = (
        line.params.get("ENCODING", "").casefold() in ("b", "base64") or value[:5].casefold() == "data:"
    )
    is_picture = line.name in ("PHOTO", "LOGO", "SOUND") and "://" not in value[:20]
    return "" if is_coded or is_picture else value


def _organisation(line: Line, told: set[str]) -> Iterator[tuple[str, str]]:
    first, *parts = [one_line(part) for part in parts_of(line.value)]
    if first and first not in told:
        told.add(first)
        yield "Organization", first
    if any(parts):
        yield "Department", ", ".join(filter(None, parts))


def _labelled(line: Line, value: str) -> tuple[str, str]:
    if line.name == "AGENT" and (inside := _IN_TEXT.search(value)):
        return "Agent", inside[1].strip()
    if line.name == "X-ANDROID-CUSTOM" and (match := _ANDROIDS.match(value)):
        return _word(match[1]), value[match.end() :].strip(";").partition(";")[0]
    if line.name == "X-MOZILLA-PROPERTY" and (match := _MOZILLAS.match(value)):
        return _word(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", match[1].strip("_"))), match[2]
    if line.name in ("RELATED", "X-ABRELATEDNAMES") and line.types:
        return _word(line.types[0]), value
    return _WORDS.get(line.name) or _word(_WHOSE.sub("", line.name)), value


def _word(name: str) -> str:
    """A name as a person reads it: SPOUSE is Spouse, ICQ stays."""
    said = " ".join(re.split(r"[-_\s]+", name)).strip()
    return said.upper() if len(said) < _SHORT else said.capitalize()
