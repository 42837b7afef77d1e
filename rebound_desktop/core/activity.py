"""What is moving: conversations open, whose turn it is, and the week a person planned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rebound_desktop.core.contacts import Direction

CONVERSATION_OPEN_FOR = timedelta(days=45)


class Turn(StrEnum):
    """Who would speak next."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Moment:
    """The newest moment with one person, as the store finds it."""

    contact_id: int
    contact: str
    company: str
    on_day: date
    direction: Direction
    about: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """An exchange that is still warm: with whom, where they are, since when, whose turn it is."""

    contact_id: int
    contact: str
    company: str
    last_on: date
    turn: Turn
    about: str = ""


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """The plan a person wrote for a week: which companies, which people, when, where. `goal` only once picked."""

    week_on: date
    companies: str = ""
    people: str = ""
    when: str = ""
    where: str = ""
    goal: int | None = None

    @property
    def is_empty(self) -> bool:
        """True when nothing is written and no goal is picked."""
        return not (self.companies or self.people or self.when or self.where or self.goal)


@dataclass(frozen=True, slots=True)
class WeekLetters:
    """Letters of a week: how many went out, how many wait as drafts."""

    posted: int = 0
    drafted: int = 0


def week_of(day: date) -> date:
    """The Monday that begins the week of `day`; plans are kept by it."""
    return day - timedelta(days=day.weekday())


def open_conversations(moments: Iterable[Moment], today: date) -> tuple[Conversation, ...]:
    """Exchanges whose newest moment lies within 45 days, newest first.

    After my move it is their turn; after theirs, or after we talked, it is mine.
    """
    recent = [moment for moment in moments if today - moment.on_day <= CONVERSATION_OPEN_FOR]
    recent.sort(key=lambda moment: (moment.on_day, moment.contact_id), reverse=True)
    return tuple(
        Conversation(
            contact_id=moment.contact_id,
            contact=moment.contact,
            company=moment.company,
            last_on=moment.on_day,
            turn=Turn.THEIRS if moment.direction is Direction.MINE else Turn.MINE,
            about=moment.about,
        )
        for moment in recent
    )
