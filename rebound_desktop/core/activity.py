"""What is moving: conversations open, whose turn it is, and the week a person planned."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.contacts import Direction
from rebound_desktop.core.jobs import Job, Stage
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.weeks import week_of

CONVERSATION_OPEN_FOR = timedelta(days=45)
# In words.
LONGEST_NAME = 4


class Turn(StrEnum):
    """Who would speak next."""

    MINE = "mine"
    THEIRS = "theirs"


class Moment(Struct, frozen=True):
    """The newest moment with one person, as the store finds it."""

    contact_id: int
    contact: str
    company: str
    on_day: date
    direction: Direction
    about: str = ""


class Conversation(Struct, frozen=True):
    """An exchange that is still warm: with whom, where they are, since when, whose turn it is."""

    contact_id: int
    contact: str
    company: str
    last_on: date
    turn: Turn
    about: str = ""


class WeekPlan(Struct, frozen=True):
    """The plan a person wrote for a week: which companies, which people, when, where, and how it went.

    week_on: the Monday in it; goal: letters a week, only once picked; days_off: weekdays without plans, Monday 1 to
    Sunday 7.
    """

    week_on: date
    companies: str = ""
    people: str = ""
    when: str = ""
    where: str = ""
    goal: int | None = None
    days_off: frozenset[int] = frozenset()
    review: str = ""

    @property
    def is_empty(self) -> bool:
        """True when nothing is written and no goal is picked."""
        written = (self.companies, self.people, self.when, self.where, self.review)
        return not (any(written) or self.goal or self.days_off)

    def is_off(self, day: date, week_begins: int) -> bool:
        """Whether a day is one of this week, where weeks begin on that weekday, and is without plans."""
        return week_of(day, week_begins).monday == self.week_on and day.isoweekday() in self.days_off


class Ahead(Struct, frozen=True):
    """A letter to be drafted ahead for a week. kind: what it is for; new_person: whom nobody knows by that name yet."""

    kind: LetterKind
    contact_id: int | None = None
    company: str = ""
    new_person: str = ""
    subject: str = ""
    body: str = ""


class WeekLetters(Struct, frozen=True):
    """Letters of a week: how many went out, how many wait as drafts."""

    posted: int = 0
    drafted: int = 0


# What is counted in a plan where nouns are large; numbers as they are typed where figures are usual in print.
_COUNTED = frozenset((
    "firmen", "firma", "unternehmen", "betriebe", "leute", "personen", "menschen", "kollegen", "bekannte", "freunde",
    "gespräche", "briefe", "stellen", "neue",
))  # fmt: skip
_NUMBERS = frozenset(
    ("ein", "eine", "un", "une", "una", "واحد", "واحدة", "اثنان", "ثلاث", "ثلاثة", "أربع", "أربعة")
)
_COUNTED_AT_ONCE = re.compile(r"[\d一二三四五六七八九十]+\s*(?:社|件|人|名|通)")


def names_in(text: str, words_between: Iterable[str] = ()) -> tuple[str, ...]:
    """The names of a line such as "Fabrikam, Contoso and Trey", each once; words_between: such as "and"."""
    between = "|".join(re.escape(word) for word in words_between if word)
    marks = r"[,;\n、，；،&+/]"
    parts = re.split(rf"{marks}|\s+(?:{between})\s+" if between else marks, text)
    names = (part.strip(" .") for part in parts)
    return tuple(dict.fromkeys(name for name in names if name))


def may_be_a_name(text: str) -> bool:
    """Whether words of a plan may name somebody, and are not "a card each" or "Priya on Thursday"."""
    words = text.split()
    return 0 < len(words) <= LONGEST_NAME and all(
        word[0].isalpha() and not word[0].islower() for word in words
    )


def says_how_many(text: str, number_words: Iterable[str]) -> bool:
    """Whether words of a plan say how many, and name nobody: "two new ones", and not "Two Rivers" or "3M"."""
    first, *rest = text.split() or [""]
    if _COUNTED_AT_ONCE.fullmatch(text.strip()):
        return True
    is_number = first.isdecimal() or first.casefold() in {*number_words, *_NUMBERS}
    return is_number and (not rest or not rest[0][0].isupper() or rest[0].casefold() in _COUNTED)


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


# Of open jobs, the most recently moved first; a list that tells of conversations needs no more.
OPEN_JOBS_LOOKED_AT = 40


def jobs_spoken_of(jobs: Iterable[Job], talks: Iterable[Conversation], but: str = "") -> tuple[Job, ...]:
    """Open jobs past a lead, each a conversation with its company; one a company, the first of them.

    A job that one has written to is spoken of there, with whomever that may be: who is talked to at a company stands
    for it. but: a company to leave out.
    """
    named = {but, *(talk.company for talk in talks)} - {""}
    found: list[Job] = []
    for job in jobs:
        if job.is_open and job.stage is not Stage.LEAD and job.company not in named:
            named.add(job.company)
            found.append(job)
    return tuple(found)
