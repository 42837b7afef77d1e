"""Groups in a file of vCards: RFC 6350's KIND:group with its MEMBERs, and Apple's own. Each becomes a tag."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import PersonIn
from rebound_desktop.core.person import Detail, DetailKind, Person
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused

_KINDS = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})
_MEMBERS = frozenset({"MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"})
_SCHEME = re.compile(r"^(?:urn:uuid:|uuid:|mailto:|tel:)", re.IGNORECASE)


class Group(Struct, frozen=True):
    """A group's name and members as they are written, and where its card stands."""

    name: str
    members: tuple[str, ...]
    file: str
    line: int
    text: str


def is_group(fields: Iterable[tuple[str, str]]) -> bool:
    """Whether a card, as names and values, is a group's."""
    return any(name in _KINDS and value.strip().casefold() == "group" for name, value in fields)


def members_of(fields: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Whom a group's card names: a UUID, an e-mail or a number each."""
    return tuple(value.strip() for name, value in fields if name in _MEMBERS and value.strip())


def tagged(people: Sequence[PersonIn], groups: Sequence[Group], reading: Reading) -> tuple[PersonIn, ...]:
    """These people, each with the names of their groups as tags.

    A member with an e-mail of whom there is no card is somebody with that e-mail. A group of which nobody is known is
    told as unreadable, with its text.
    """
    found = list(people)
    places: dict[str, int] = {}
    for place, each in enumerate(found):
        for known in _known_by(each):
            places.setdefault(known, place)
    names: dict[int, dict[str, None]] = {}
    for group in groups:
        with reading.record(group.file, group.line, group.text):
            if not _join(group, found, places, names):
                raise Refused(Why.NOT_READABLE)
    for place, joined in names.items():
        person = found[place].person
        tags = tuple(dict.fromkeys((*person.tags, *joined)))
        found[place] = replace(found[place], person=replace(person, tags=tags))
    return tuple(found)


def _join(
    group: Group, people: list[PersonIn], places: dict[str, int], names: dict[int, dict[str, None]]
) -> bool:
    """Note a group's name in `names` for each of its members; False where there is none."""
    is_anybody = False
    for member in group.members:
        known = _plain(member)
        if known not in places:
            if not member.casefold().startswith("mailto:") or "@" not in known:
                continue
            mail = member.partition(":")[2].strip()
            places[known] = len(people)
            people.append(PersonIn(f"vcard {known}", Person(mail, details=(Detail(DetailKind.EMAIL, mail),))))
        is_anybody = True
        names.setdefault(places[known], {}).setdefault(group.name)
    return is_anybody


def _known_by(each: PersonIn) -> Iterable[str]:
    """What a group may name somebody by."""
    yield _plain(each.key.removeprefix("vcard "))
    for detail in each.person.details:
        if detail.kind is not DetailKind.LINK:
            yield _plain(detail.value)


def _plain(named: str) -> str:
    """An identity, an e-mail or a number without its scheme, in one case, without the spaces in a number."""
    return re.sub(r"[\s()]", "", _SCHEME.sub("", named.strip()).casefold())
