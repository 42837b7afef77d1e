"""A person in full: names in any order, every way to reach them, where they worked, who knows whom.

Whatever reads or writes address books (vCard, LinkedIn, CSV) speaks in these; `store.people` keeps them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.contacts import LinkedIn, is_same_company

_T = TypeVar("_T")


class DetailKind(StrEnum):
    """What a detail is: the LinkedIn link is the person's own field, every other link stands here."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"


class RelationKind(StrEnum):
    """What one person is to another, read from the first to the second."""

    INTRODUCED = "introduced"
    WORKS_WITH = "works_with"
    LEADS = "leads"
    KNOWS = "knows"
    FAMILY = "family"


class Detail(Struct, frozen=True):
    """An e-mail, a phone number or a link. `label` is free text: "work", "mobile"; "" for none."""

    kind: DetailKind
    value: str
    label: str = ""


class Address(Struct, frozen=True):
    """A postal address. `street` has as many lines as it takes, the box and the floor among them.

    An address that is known as plain text only stands in `street` whole, and is given back unchanged.
    """

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    label: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it but a label, perhaps."""
        return not any((self.street, self.city, self.region, self.postcode, self.country))

    def lines(self) -> tuple[str, ...]:
        """The lines of an envelope, without the name: street, place, country.

        Where a region is part of an address the postcode follows it, as in "Austin, TX 78701"; else it comes first.
        """
        if self.region:
            end = f"{self.region} {self.postcode}".strip()
            place = f"{self.city}, {end}" if self.city else end
        else:
            place = f"{self.postcode} {self.city}".strip()
        return tuple(
            line.strip() for line in (*self.street.splitlines(), place, self.country) if line.strip()
        )


class Post(Struct, frozen=True):
    """Where somebody worked. `since` and `until` are days that may lack their parts: "2024-05", "2019"."""

    company: str = ""
    title: str = ""
    since: str = ""
    until: str = ""


class Relation(Struct, frozen=True):
    """What somebody is to another. `is_theirs`: it is read from the other one, who is the first then."""

    id: int
    other_id: int
    other: str
    kind: RelationKind
    is_theirs: bool = False
    note: str = ""


def introducer(relations: Sequence[Relation]) -> Relation | None:
    """Of those who introduced the one whose relations they are, in the order they were noted, the last one."""
    by = (each for each in reversed(relations) if each.kind is RelationKind.INTRODUCED and each.is_theirs)
    return next(by, None)


class Person(Struct, frozen=True):
    """A person in full, without what lies between us. id and uid: 0 and "" for one who is not kept yet.

    name: as it is shown and said, in any script and order; given and family: its parts, where known;
    reading: how it sounds, for sorting (かな); birthday: "1985-03-14", or "--03-14" without the year;
    company, role, since: the present post; posts: earlier ones, the newest first; met_on: a day that may lack
    its parts; picture: the content hash of a file with the attachments, "" for none.
    """

    name: str
    id: int = 0
    uid: str = ""
    given: str = ""
    family: str = ""
    nickname: str = ""
    reading: str = ""
    birthday: str = ""
    company: str = ""
    role: str = ""
    since: str = ""
    posts: tuple[Post, ...] = ()
    details: tuple[Detail, ...] = ()
    addresses: tuple[Address, ...] = ()
    tags: tuple[str, ...] = ()
    how_met: str = ""
    met_on: str = ""
    met_job_id: int | None = None
    met_round_id: int | None = None
    notes: str = ""
    linkedin: LinkedIn = LinkedIn.NOT_CONNECTED
    linkedin_url: str = ""
    picture: str = ""

    def values(self, kind: DetailKind) -> tuple[str, ...]:
        """Their e-mails, phones or links, in their order."""
        return tuple(detail.value for detail in self.details if detail.kind is kind)


def part_day(text: str) -> str:
    """A day that may lack its year (--03-14), or its day and month (2024-05, 2024); "" where it is none."""
    text = text.strip()
    try:
        if re.fullmatch(r"\d{4}", text):
            date(int(text), 1, 1)
        elif re.fullmatch(r"\d{4}-\d\d", text):
            date.fromisoformat(f"{text}-01")
        elif re.fullmatch(r"--\d\d-\d\d", text):
            date.fromisoformat(f"2000{text[1:]}")
        elif re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            date.fromisoformat(text)
        else:
            return ""
    except ValueError:
        return ""
    return text


def same_link(url: str) -> str:
    """A link by which two are the same: lower case, without scheme, www, query and the last slash."""
    bare = re.sub(r"^(?:https?://)?(?:[a-z]{2,3}\.|www\.)?(?=[^/]*\.)", "", url.strip().lower())
    return bare.split("?")[0].split("#")[0].rstrip("/")


def completed(known: Person, new: Person) -> Person:
    """`known` with what `new` knows beyond it: empty fields filled, details, addresses, posts and tags joined.

    Nothing that is kept is written over. A present post that differs from the known one becomes an earlier one.
    """
    posts = [*known.posts, *new.posts]
    filled = {}
    for name in ("given", "family", "nickname", "reading", "birthday", "how_met", "met_on", "linkedin_url"):
        filled[name] = getattr(known, name) or getattr(new, name)
    present = (known.company, known.role, known.since)
    if _same_post(known, new):
        # One of them may lack the company, what they are there, or since when.
        present = (known.company or new.company, known.role or new.role, known.since or new.since)
    elif new.company or new.role:
        posts.append(Post(new.company, new.role, new.since))
    notes = known.notes
    if new.notes.strip() and new.notes.strip() not in notes:
        notes = f"{notes}\n\n{new.notes.strip()}".strip()
    linkedin = new.linkedin if known.linkedin is LinkedIn.NOT_CONNECTED else known.linkedin
    return replace(
        known,
        **filled,
        company=present[0],
        role=present[1],
        since=present[2],
        notes=notes,
        linkedin=linkedin,
        posts=_once(posts, lambda post: (post.company.casefold(), post.title.casefold(), post.since)),
        details=_once(
            (*known.details, *new.details), lambda detail: (detail.kind, detail.value.strip().casefold())
        ),
        addresses=_once(
            (*known.addresses, *new.addresses), lambda address: " ".join(address.lines()).casefold()
        ),
        tags=_once((*known.tags, *new.tags), str.casefold),
        met_job_id=known.met_job_id or new.met_job_id,
        met_round_id=known.met_round_id or new.met_round_id,
        picture=known.picture or new.picture,
    )


def _same_post(one: Person, other: Person) -> bool:
    """Whether two present posts may be the same one, where the one may know less of it."""
    is_there = not one.company or not other.company or is_same_company(one.company, other.company)
    return is_there and (not one.role or not other.role or one.role.casefold() == other.role.casefold())


def _once(things: Iterable[_T], key: Callable[[_T], object]) -> tuple[_T, ...]:
    """Each thing once by its key, the first of them, in their order."""
    found: dict[object, _T] = {}
    for thing in things:
        found.setdefault(key(thing), thing)
    return tuple(found.values())
