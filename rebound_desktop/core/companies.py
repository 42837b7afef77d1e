"""A company gathers everyone who is or was there, or was met over a job there, and every job."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.contacts import TouchKind


class Tie(StrEnum):
    """What somebody has to do with a company: the strongest of what is known."""

    NOW = "now"
    EARLIER = "earlier"
    MET = "met"


class Company(Struct, frozen=True):
    """A company as it is noted. url: its page on the web, "" for none."""

    id: int
    name: str
    place: str = ""
    url: str = ""
    notes: str = ""


class Known(Struct, frozen=True):
    """Somebody one knows at a company, and what was said last.

    title, since, until: their post there, as far as it is known; last_on, last_kind: the newest moment of any kind;
    said, said_on: the newest moment that has words, "" and None for none.
    """

    contact_id: int
    name: str
    tie: Tie
    title: str = ""
    since: str = ""
    until: str = ""
    last_on: date | None = None
    last_kind: TouchKind | None = None
    said: str = ""
    said_on: date | None = None
