"""What a person types to find something, read kindly: any input means something, none is an error.

the words               all of them, the last one also as a beginning
"the exact words"       next to each other, in this order
-word  -"these words"   without them, or everything but what has them
begin*                  any word that begins so
title:word  -title:word in the title, or not in it
since:2026-03  until:2026-06  on:2026    days, months or years
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any
from unicodedata import east_asian_width

from msgspec import Struct, field
from msgspec.structs import replace

from rebound_desktop.core.journal import normalise
from rebound_desktop.core.snippets import Term

_PART = re.compile(
    r'(?P<minus>-?)(?:(?P<field>[^\W\d_]+):)?(?:"(?P<phrase>[^"]*)(?P<end>"?)|(?P<word>[^\s"]+))'
)
# Quotation marks, colons and minus signs as other languages and input methods put them.
_AS_TYPED = str.maketrans(
    dict.fromkeys("“”„«»「」『』", '"') | {"：": ":", "－": "-", "−": "-", "＊": "*", "\0": " "}
)
# Letters; the index has the beginnings of words up to one less ready.
_LONG = 4
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class Sort(StrEnum):
    """Which comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"


class Mood(StrEnum):
    """Whether a mood was noted. The words are the person's own, so a filter can only ask for the word itself."""

    ANY = ""
    NOTED = "*"


class Wanted(Struct, frozen=True):
    """What was typed, as an index understands it.

    match: an FTS5 expression, "" when no words were asked for; without: the same of what must not be there, where
    nothing else was asked for; title: words that the title must hold; untitled: words that it must not hold;
    since and until: the days between which it must lie, both included; terms: what is marked in what was found;
    unwanted: what must not be there, beside other words, where no index is asked.
    """

    match: str = ""
    without: str = ""
    title: tuple[str, ...] = ()
    untitled: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    terms: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """True when nothing was asked for."""
        return not (self.match or self.narrows)

    @property
    def narrows(self) -> bool:
        """True when it asks for more than words: only entries have a title and a day."""
        return bool(self.title or self.untitled or self.without or self.since or self.until)

    @property
    def is_first_letter(self) -> bool:
        """True when it is the first letter of a word that is still being typed; in Chinese one is a word already."""
        if len(self.terms) != 1 or self.narrows:
            return False
        (term,) = self.terms
        return term.begins and len(term.text) == 1 and east_asian_width(term.text) not in ("W", "F")

    @property
    def whole(self) -> "Wanted | None":
        """The same, its last word only where it stands alone; None where that is no other search, or no quicker.

        A longer word that may go on is many words, which the index takes long to read together.
        """
        if self.narrows or not self.terms or len(self.terms[-1].text) < _LONG:
            return None
        before, goes_on, after = self.match.rpartition('"*)')
        return replace(self, match=f'{before}"){after}') if goes_on else None


class Chosen(Struct, frozen=True):
    """What was chosen beside the words: each narrows the entries; nothing chosen means all of them.

    each_year: a day of every year, as "11-23".
    """

    step: int | None = None
    job_id: int | None = None
    round_id: int | None = None
    contact_id: int | None = None
    tag: str = ""
    mood: str = Mood.ANY
    with_files: bool = False
    starred: bool = False
    since: date | None = None
    until: date | None = None
    each_year: str = ""
    sort: Sort = Sort.NEWEST

    @property
    def is_nothing(self) -> bool:
        """True when nothing was chosen; the order narrows nothing."""
        return self == Chosen(sort=self.sort)


class FieldNames(Struct, frozen=True):
    """The words before a colon, in the person's language and in English."""

    title: frozenset[str] = frozenset({"title"})
    since: frozenset[str] = frozenset({"since", "after", "from"})
    until: frozenset[str] = frozenset({"until", "before", "to"})
    on: frozenset[str] = frozenset({"on", "in", "day"})


ENGLISH = FieldNames()


class _Reading(Struct):
    wanted: list[str] = field(default_factory=list)
    unwanted: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    untitled: list[str] = field(default_factory=list)
    since: date | None = None
    until: date | None = None
    last: list[str] | None = None


def read(typed: str, names: FieldNames = ENGLISH) -> Wanted:
    """What was typed, understood. The last word counts as a beginning while it is still being typed."""
    typed = normalise(typed).translate(_AS_TYPED)
    reading = _Reading()
    for match in _PART.finditer(typed):
        phrase = match["phrase"]
        bare = (match["word"] if phrase is None else phrase).strip()
        name = (match["field"] or "").casefold()
        if name and _took_field(reading, names, name, bare, leave_out=bool(match["minus"])):
            continue
        if name:
            bare = f"{match['field']}:{bare}"
        _take_words(reading, bare, is_phrase=phrase is not None, leave_out=bool(match["minus"]))
    if reading.last is not None and not typed[-1].isspace() and not typed.endswith(('"', "*")):
        reading.last[-1] = reading.last[-1].rstrip("*") + "*"
    match_all = _expression(reading)
    return Wanted(
        match_all,
        "" if match_all else " OR ".join(reading.unwanted),
        tuple(reading.title),
        tuple(reading.untitled),
        reading.since,
        reading.until,
        _terms(reading),
        tuple(map(_term, reading.unwanted)) if match_all else (),
    )


class Beginning(Struct, frozen=True):
    """What begins with all that was typed, word for word.

    wanted: in the index's words; whole: the same where the last word is one already, which costs a tenth; before: what
    stands before a last word that may still grow, "" where none does.
    """

    wanted: Wanted
    whole: str
    before: str = ""


def beginning(typed: str) -> Beginning | None:
    """What begins with all of `typed`.

    None where more was asked for than plain words, and for a first letter, which begins too much.
    """
    wanted, typed = read(typed), normalise(typed).translate(_AS_TYPED)
    parts = list(_PART.finditer(typed))
    if not wanted.match or wanted.is_first_letter or any(part["word"] != part[0] for part in parts):
        return None
    words = typed.rstrip("*").split()
    whole = f'^"{" ".join(words)}"'
    if typed[-1].isspace():
        return Beginning(replace(wanted, match=whole), whole)
    before = f'^"{" ".join(words[:-1])}"' if len(words) > 1 else ""
    return Beginning(replace(wanted, match=f"{whole}*"), whole, before)


def _took_field(reading: _Reading, names: FieldNames, name: str, bare: str, *, leave_out: bool) -> bool:
    """Whether what stands after the colon was meant for a field, and could be understood."""
    if name in names.title:
        side = reading.untitled if leave_out else reading.title
        side += [word for word in bare.split() if _has_word(word)]
        reading.last = None
        return True
    span = _days(bare)
    if name in names.since | names.until | names.on:
        reading.last = None
        if span is not None and name not in names.until:
            reading.since = span[0]
        if span is not None and name not in names.since:
            reading.until = span[1]
        return True
    return False


def _take_words(reading: _Reading, bare: str, *, is_phrase: bool, leave_out: bool) -> None:
    if not _has_word(bare):
        return
    begins = not is_phrase and bare.endswith("*")
    quoted = '"' + bare.rstrip("*" if begins else "").replace('"', " ") + '"'
    side = reading.unwanted if leave_out else reading.wanted
    side.append(quoted + ("*" if begins else ""))
    reading.last = reading.wanted if not leave_out else None


def _has_word(bare: str) -> bool:
    return any(character.isalnum() for character in bare)


def _expression(reading: _Reading) -> str:
    # What must stand in the title stands in the text too: the index finds those first.
    wanted = [*reading.wanted, *(f'"{word}"*' for word in reading.title)]
    if not wanted:
        return ""
    return f"({' AND '.join(wanted)})" + "".join(f" NOT {word}" for word in reading.unwanted)


def _term(quoted: str) -> Term:
    return Term(quoted.strip('"*'), quoted.endswith("*"))


def _terms(reading: _Reading) -> tuple[Term, ...]:
    words = [_term(word) for word in reading.wanted]
    return (*words, *(Term(word, begins=True) for word in reading.title))


def _days(typed: str) -> tuple[date, date] | None:
    """The first and the last day of a day, a month or a year: "2026-03-02", "2026-03", "2026"."""
    match = _DAY.fullmatch(typed)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    last_month = month or 12
    return first, date(year, last_month, monthrange(year, last_month)[1])


def mood_words(said: str) -> tuple[str, ...]:
    """The words of a mood as it was noted: "tired, hopeful" are two."""
    return tuple(word.strip().casefold() for word in re.split(r"[,;、，]", said) if word.strip())


def chosen_to_json(chosen: Chosen) -> Mapping[str, str | int | bool]:
    """What was chosen, for keeping; what is not chosen is left out."""
    values: dict[str, str | int | bool] = {}
    nothing = Chosen()
    for name in Chosen.__struct_fields__:
        value = getattr(chosen, name)
        if value != getattr(nothing, name):
            values[name] = value.isoformat() if isinstance(value, date) else value
    return values


def chosen_from_json(values: Mapping[str, object]) -> Chosen:
    """What was kept, again; what this version does not know, or cannot read, is left out."""
    # Each of the type that `Chosen` says, for it was looked at.
    kept: dict[str, Any] = {}
    for name in ("step", "job_id", "round_id", "contact_id"):
        if isinstance(values.get(name), int):
            kept[name] = values[name]
    for name in ("tag", "mood", "each_year"):
        if isinstance(values.get(name), str):
            kept[name] = values[name]
    for name in ("since", "until"):
        span = _days(str(values.get(name, "")))
        if span is not None:
            kept[name] = span[0]
    if values.get("sort") == Sort.OLDEST:
        kept["sort"] = Sort.OLDEST
    for name in ("with_files", "starred"):
        kept[name] = values.get(name) is True
    return Chosen(**kept)
