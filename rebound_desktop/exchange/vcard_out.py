"""People as vCard 3.0 (RFC 2426): CRLF, lines folded at 75 bytes, as every address book reads."""

from pathlib import Path
from typing import Any

from rebound_desktop.core.leaving import Left
from rebound_desktop.core.person import Address, DetailKind, Person
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.core.told import PersonTold
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.store import whole_file

# The names that vCard has for what a way to reach somebody is for.
_TYPES = {"work": "work", "home": "home", "mobile": "cell", "cell": "cell", "fax": "fax"}
_LONGEST, _NEVER = 75, 2**31
_NO_YEAR = "1604"
# Of a picture, in bytes: address books refuse a card that is larger than some megabytes.
_LARGEST = 2 * 1024 * 1024
_PICTURES = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG", "PNG"), (b"GIF8", "GIF"))
_CONTROLS = {code: None for code in range(32) if code not in (9, 10)} | {127: None}


def write_vcard(gathering: Gathering, target: Path, tell: Tell = tell_nobody) -> Left:
    """One file of many cards, whole. Raises PlaceFull, PlaceUnwritable, Stopped."""
    people = gathering.people()
    with whole_file(target) as unfinished, unfinished.open("wb") as file:
        for number, told in enumerate(people, start=1):
            portrait = next((each for each in told.files if each.is_portrait and each.size <= _LARGEST), None)
            picture = gathering.rows.content(portrait.content_hash) if portrait is not None else None
            file.write(card(told, picture).encode())
            if number % 50 == 0:
                tell(number, len(people))
    tell(len(people), len(people))
    return Left({"contact": len(people)})


def card(told: PersonTold, picture: bytes | None = None) -> str:
    """One card, CRLF at the end of each line. picture: a JPEG or another that address books show."""
    import vobject  # 58 ms, and needed only here

    person = told.person
    made = vobject.vCard()
    made.add("n").value = vobject.vcard.Name(family=_text(_family(person)), given=_text(_given(person)))
    made.add("fn").value = _text(person.name) or "?"
    made.add("uid").value = f"urn:uuid:{_uuid(person.uid)}"
    if person.company:
        made.add("org").value = [_text(person.company)]
    for name, value in (
        ("title", person.role),
        ("nickname", person.nickname),
        # How a name sounds stands in one field here; address books keep it by parts.
        ("x-phonetic-first-name", person.reading),
        ("note", "\n\n".join(filter(None, (person.how_met, person.notes)))),
    ):
        if value:
            made.add(name).value = _text(value)
    if len(person.birthday) == 10:
        made.add("bday").value = person.birthday
    elif len(person.birthday) == 7 and person.birthday.startswith("--"):
        # A day without its year, as Apple's address book and others after it write one.
        line = made.add("bday")
        line.value = f"{_NO_YEAR}-{person.birthday[2:]}"
        line.x_apple_omit_year_param = _NO_YEAR
    _ways(made, person)
    for address in person.addresses:
        _address(made, address)
    if person.tags:
        made.add("categories").value = [_text(tag) for tag in person.tags]
    if picture is not None and (kind := _picture_kind(picture)):
        line = made.add("photo")
        line.value = picture
        line.encoding_param = "b"
        line.type_param = kind
    # Its own folding counts letters and cuts some of more than one byte; ours counts bytes and cuts none.
    lines = str(made.serialize(lineLength=_NEVER)).split("\r\n")
    return "\r\n".join(_folded(line) for line in lines)


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, each but the first begun with a space."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece += letter
        size += width
    return "\r\n".join((*pieces, piece))


def _ways(made: Any, person: Person) -> None:
    names = {DetailKind.EMAIL: "email", DetailKind.PHONE: "tel", DetailKind.LINK: "url"}
    for number, detail in enumerate(person.details, start=1):
        line = made.add(names[detail.kind])
        line.value = _text(detail.value)
        kinds = [_TYPES[word] for word in _words(detail.label) if word in _TYPES]
        if detail.kind is DetailKind.EMAIL:
            kinds.insert(0, "internet")
        if kinds:
            line.type_paramlist = kinds
        if any(word not in _TYPES for word in detail.label.lower().split()):
            # A label of one's own, which the format has no word for.
            line.group = f"item{number}"
            named = made.add("x-ablabel")
            named.group, named.value = line.group, _text(detail.label)
    if person.linkedin_url:
        made.add("url").value = _text(person.linkedin_url)


def _address(made: Any, address: Address) -> None:
    import vobject

    line = made.add("adr")
    line.value = vobject.vcard.Address(
        street=_text(address.street),
        city=_text(address.city),
        region=_text(address.region),
        code=_text(address.postcode),
        country=_text(address.country),
    )
    kinds = [_TYPES[word] for word in _words(address.label) if word in _TYPES]
    line.type_paramlist = kinds or ["work"]


def _picture_kind(content: bytes) -> str:
    """What a picture is, by how it begins; "" for what address books do not show."""
    return next((kind for mark, kind in _PICTURES if content.startswith(mark)), "")


def _given(person: Person) -> str:
    """A name whose parts are not known is split before its last word, as address books do."""
    if person.given or person.family:
        return person.given
    return person.name.rpartition(" ")[0] or person.name


def _family(person: Person) -> str:
    if person.given or person.family:
        return person.family
    return person.name.rpartition(" ")[2] if " " in person.name else ""


def _text(text: str) -> str:
    """Text without the control characters that no card may hold."""
    return text.replace("\r\n", "\n").translate(_CONTROLS)


def _uuid(uid: str) -> str:
    """An identity of ours, 32 hexadecimal digits, as a UUID is written."""
    if len(uid) != 32:
        return uid
    return "-".join((uid[:8], uid[8:12], uid[12:16], uid[16:20], uid[20:]))


def _words(label: str) -> list[str]:
    """What something is called, word for word: "work, mobile" are two."""
    return label.lower().replace(",", " ").split()
