"""Looking back, on request: what was written, whom one met, which words came back. Pure.

Days without a page are never counted, nothing is a score, and a rate is told only from five on.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from statistics import median

from msgspec import Struct

from rebound_desktop.core.jobs import Stage

# No rate is told of fewer than this many.
FEWEST_FOR_A_RATE = 5
WORDS_AT_MOST, FEWEST_DAYS_OF_A_WORD, SHORTEST_WORD = 12, 3, 3
# A word on more than this share of the days is the language's, not the person's.
TOO_COMMON = 0.4
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# A prompt quoted above an answer is not the person's.
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)
_ENDING = re.compile(r"['’]s?$")
_LINKS = re.compile(r"https?://\S+|\]\([^)]*\)")
# Without the letter: one applies without any, and what was passed over would be told as sent.
_STAGES = (Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFER)


class Page(Struct, frozen=True):
    """An entry, as far as looking back needs it."""

    day: date
    text: str
    only_for_me: bool = False
    mood_before: str = ""
    mood_after: str = ""


class SentLetter(Struct, frozen=True):
    """A letter that went out, and the day of its answer if one came."""

    on_day: date
    replied_on: date | None = None


class Gathered(Struct, frozen=True):
    """What the journal holds of a stretch of days, both ends included."""

    first: date
    last: date
    pages: tuple[Page, ...] = ()
    # The day of each moment between me and somebody, with the person's id.
    moments: tuple[tuple[date, int], ...] = ()
    # Days on which somebody was noted for the first time.
    people: tuple[date, ...] = ()
    letters: tuple[SentLetter, ...] = ()
    # Of each job begun in these days, every stage it was at.
    jobs: tuple[frozenset[Stage], ...] = ()


class CameBack(Struct, frozen=True):
    """A word, and on how many days it was written."""

    word: str
    days: int


class Answered(Struct, frozen=True):
    """Letters sent, how many were answered, and after how many days in the middle; None below five answers."""

    sent: int
    replies: int
    median_days: float | None


class Step(Struct, frozen=True):
    """How many jobs came at least so far; `of` is how many came at least to the step before."""

    stage: Stage
    count: int
    of: int

    @property
    def has_rate(self) -> bool:
        """Whether there are enough to speak of a rate."""
        return self.of >= FEWEST_FOR_A_RATE


def days_by_month(days: Iterable[date]) -> tuple[tuple[date, int], ...]:
    """The months that have any of the days, by their first, and how many different days each has; oldest first."""
    counts = Counter(day.replace(day=1) for day in set(days))
    return tuple(sorted(counts.items()))


def words_that_came_back(pages: Iterable[Page], common: frozenset[str]) -> tuple[CameBack, ...]:
    """The person's own words that they wrote on the most days; pages "only for me" are left out.

    common: words of the language to leave out, in small letters. A word counts once a day, whatever its case; it is
    shown as it was written most often. Words in other scripts count as they stand between spaces.
    """
    by_day: dict[date, set[str]] = {}
    shapes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for page in pages:
        if page.only_for_me:
            continue
        seen = by_day.setdefault(page.day, set())
        for written, times in Counter(own_words(page.text)).items():
            word = written.casefold()
            if len(word) >= SHORTEST_WORD and word not in common:
                seen.add(word)
                shapes[word][written] += times
    counts = Counter(word for seen in by_day.values() for word in seen)
    most = max(FEWEST_DAYS_OF_A_WORD, TOO_COMMON * len(by_day))
    found = [(word, n) for word, n in counts.items() if FEWEST_DAYS_OF_A_WORD <= n <= most]
    found.sort(key=lambda one: (-one[1], one[0]))
    return tuple(
        CameBack(min(shapes[word].items(), key=lambda shape: (-shape[1], shape[0]))[0], n)
        for word, n in found[:WORDS_AT_MOST]
    )


def own_words(text: str) -> list[str]:
    """The words of a page without quoted prompts and addresses, a plural or possessive 's taken off."""
    plain = _LINKS.sub(" ", _QUOTED.sub(" ", unicodedata.normalize("NFC", text)))
    return [word if word.isalpha() else _ENDING.sub("", word) for word in _WORD.findall(plain)]


def answered(letters: Sequence[SentLetter]) -> Answered:
    """How letters were answered."""
    waits = [(letter.replied_on - letter.on_day).days for letter in letters if letter.replied_on is not None]
    middle = float(median(waits)) if len(waits) >= FEWEST_FOR_A_RATE else None
    return Answered(len(letters), len(waits), middle)


def funnel(jobs: Iterable[frozenset[Stage]]) -> tuple[Step, ...]:
    """How many jobs came at least to each stage; one that skipped a stage on its way passed it."""
    furthest = [max((_STAGES.index(s) for s in stages if s in _STAGES), default=0) for stages in jobs]
    counts = [sum(far >= place for far in furthest) for place in range(len(_STAGES))]
    return tuple(
        Step(stage, counts[place], counts[place - 1] if place else counts[0])
        for place, stage in enumerate(_STAGES)
    )


def moods(pages: Iterable[Page]) -> tuple[tuple[str, int], ...]:
    """The words chosen for moods and how often, the most frequent first; pages "only for me" are left out."""
    counts: Counter[str] = Counter()
    for page in pages:
        if not page.only_for_me:
            for said in (page.mood_before, page.mood_after):
                counts.update(word.strip().casefold() for word in re.split(r"[,;、，]", said) if word.strip())
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))
