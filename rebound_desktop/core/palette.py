"""The palette's rules: which commands and places answer what was typed, and which come first. Pure.

A word matches where its letters stand in order; those that begin a word or follow each other count more. A short
word that a name has not, such as an article, is passed over: "note the moment" means "Note a moment". What comes
before what is one rule for everything that answers, `Rung`.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from msgspec import Struct

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.unparted import words_part

# How many of the targets chosen last are remembered.
REMEMBERED = 24
_BEGINS, _FOLLOWS, _ANYWHERE = 8, 5, 1
_WHOLE_WORD = 6
# One point off for each letter passed over, so that a tight match comes first.
_GAP = 1
# So many letters at most has a word that is passed over.
_SHORT = 3


class Rung(IntEnum):
    """What stands before what: whatever answers stands on one of these, and the upper one comes first.

    BEGINS: a command, a page or a setting whose title begins with all that was typed.
    NAME: a person, a job or a company in whose name each word typed begins a word.
    DAY: what was written on the day that was typed.
    HAS: a command in whose title all that was typed stands as it was typed, or of which it is another name in full.
    TITLED: what was written in whose title all that was typed stands as it was typed, articles and all.
    OTHERWISE: a command that has the words otherwise: here and there in its title, at the beginning of another word for
        it, in what is said beneath, or but for the short ones.
    SPEAKS: what was written and only speaks of it.
    SLIP: whatever has a name that was meant but for a slip of the hand (`core.slips`), where no name and no command
        stands on a rung above.
    STREWN: a command with the letters strewn about its title.
    """

    BEGINS = 0
    NAME = 1
    DAY = 2
    HAS = 3
    TITLED = 4
    OTHERWISE = 5
    SPEAKS = 6
    SLIP = 7
    STREWN = 8


class Target(Struct, frozen=True):
    """Something the palette leads to.

    where names it for ever ("action:new_entry", "room:jobs", "contact:12"); hint is what is said beneath it and
    is matched too, but counts less; keys are a shortcut, only shown. also are other words for it, which are never
    shown and count like its title. puts_away: it takes away what is open, so that it comes after what only leads
    somewhere.
    """

    where: str
    title: str
    hint: str = ""
    keys: str = ""
    icon: str = ""
    also: tuple[str, ...] = ()
    puts_away: bool = False


class Match(Struct, frozen=True):
    """A target and how well it answers; spans are the matched stretches of its title, as (start, length)."""

    target: Target
    score: int
    spans: tuple[tuple[int, int], ...] = ()
    rung: Rung = Rung.OTHERWISE


def matched(typed: str, text: str) -> tuple[int, tuple[tuple[int, int], ...]] | None:
    """How well `text` answers every word of `typed`, and where; None when one of the words is not in it."""
    return _matched(plain_letters(typed).split(), plain_letters(text))


def _matched(wanted: Iterable[str], there: str) -> tuple[int, tuple[tuple[int, int], ...]] | None:
    score = 0
    places: set[int] = set()
    for word in wanted:
        best = _best(word, there)
        if best is None:
            return None
        score += best[0]
        places.update(best[1])
    return score, _stretches(sorted(places))


def ranked(typed: str, targets: Iterable[Target], recent: Sequence[str] = ()) -> tuple[Match, ...]:
    """The targets that answer `typed`, by their rungs, the best first on each; among equals the one chosen last.

    With nothing typed: what was chosen lately, newest first, then everything in the order given.
    """
    place = {where: number for number, where in enumerate(recent)}
    last = len(place)
    if not typed.strip():
        every = [Match(target, 0) for target in targets]
        return tuple(sorted(every, key=lambda match: place.get(match.target.where, last)))
    asked = _Asked.of(typed)
    found = [match for target in targets if (match := _match(asked, target)) is not None]
    # Twelve points for what was chosen last, fewer for what was chosen before it: a habit beats a finer match.
    found.sort(
        key=lambda match: (
            match.rung,
            match.target.puts_away,
            -match.score - max(12 - place.get(match.target.where, 12), 0),
        )
    )
    return tuple(found)


def is_called(typed: str, name: str) -> bool:
    """Whether each word of `typed` begins a word of `name`: somebody or something with that name is meant."""
    called = plain_letters(name)
    return all(_begins_a_word(word, called) for word in plain_letters(typed).split())


def is_titled(typed: str, title: str) -> bool:
    """Whether all of `typed` stands in `title` as it was typed, from the beginning of a word on."""
    return _begins_a_word(" ".join(plain_letters(typed).split()), plain_letters(title))


def begins_so(typed: str, title: str) -> bool:
    """Whether `title` begins with all of `typed`."""
    return plain_letters(title).startswith(" ".join(plain_letters(typed).split()))


def remembered(where: str, recent: Sequence[str]) -> tuple[str, ...]:
    """`recent` with `where` in front, at most `REMEMBERED` long."""
    return (where, *(other for other in recent if other != where))[:REMEMBERED]


class _Asked(Struct, frozen=True):
    """What was typed, folded. long: the words without short ones; fewer: the same, none where that would be all."""

    whole: str
    words: tuple[str, ...]
    long: tuple[str, ...]
    fewer: tuple[str, ...]
    letters: frozenset[str]
    letters_of_fewer: frozenset[str]

    @classmethod
    def of(cls, typed: str) -> "_Asked":
        words = tuple(plain_letters(typed).split())
        long = tuple(word for word in words if len(word) > _SHORT)
        fewer = long if len(long) < len(words) else ()
        letters = (frozenset("".join(some)) for some in (words, fewer))
        return cls(" ".join(words), words, long, fewer, *letters)


class _Told(Struct, frozen=True):
    """What a target is looked for in, folded once: each of them is asked at each key.

    also: its other words, each between two ends of a line; each: they and its title, a space before each word; letters:
    those of its title, where mostly one is missing.
    """

    title: str
    also: str
    each: str
    both: str
    letters: frozenset[str]


@lru_cache(maxsize=1024)
def _told(target: Target) -> _Told:
    title = plain_letters(target.title)
    also = "".join(f"\n{plain_letters(said)}" for said in target.also) + "\n"
    each = f" {title}{also}".replace("\n", " ")
    return _Told(title, also, each, plain_letters(f"{target.title} {target.hint}"), frozenset(title))


def forget() -> None:
    """What was kept of names for the next key goes with the journal they are from."""
    plain_letters.cache_clear()
    _told.cache_clear()


def _match(asked: _Asked, target: Target) -> Match | None:
    told, words = _told(target), asked.words
    by_title = _matched(words, told.title) if asked.letters <= told.letters else None
    is_other = f"\n{asked.whole}" in told.also
    other = max(_said(asked.whole, said) for said in target.also) if is_other else 0
    if by_title is not None or other:
        score, spans = by_title or (0, ())
        rung = Rung.OTHERWISE if other else _rung(words, told.title)
        if told.title.startswith(asked.whole):
            rung = Rung.BEGINS
        elif f"\n{asked.whole}\n" in told.also or _begins_a_word(asked.whole, told.title):
            rung = Rung.HAS
        # Of two names that have the words, the one that is nothing else.
        whole = _WHOLE_WORD if told.title == asked.whole else 0
        return Match(target, max(2 * score + whole, other), spans, rung)
    if asked.fewer and asked.letters_of_fewer <= told.letters:
        by_long = _matched(asked.fewer, told.title)
        if by_long is not None:
            return Match(target, *by_long, _rung(asked.fewer, told.title))
    # What is said beneath is long: letters strewn about in it say nothing.
    by_both = _matched(words, told.both) if all(word in told.both for word in words) else None
    if by_both is not None:
        inside = tuple((start, size) for start, size in by_both[1] if start + size <= len(target.title))
        return Match(target, by_both[0], inside)
    # One word may be in one name for it and the next in another: "check spelling", where both "Spelling" and "spell
    # check" are known.
    if asked.long and all(f" {word}" in told.each for word in asked.long):
        return Match(target, _BEGINS * len(asked.long))
    return None


def _rung(words: Iterable[str], title: str) -> Rung:
    return Rung.OTHERWISE if all(word in title for word in words) else Rung.STREWN


def _said(wanted: str, said: str) -> int:
    """How well another word for something answers: what was typed is all of it, or its beginning; 0 if neither."""
    there = plain_letters(said)
    if not there.startswith(wanted):
        return 0
    whole = _WHOLE_WORD if there == wanted else 0
    return 2 * (_BEGINS + _FOLLOWS * (len(wanted) - 1) + whole)


def _best(word: str, there: str) -> tuple[int, list[int]] | None:
    """The best of the ways in which the letters of `word` stand in order in `there`.

    A way begins where a word begins, or its letters all follow each other: letters strewn about say nothing.
    """
    best: tuple[int, list[int]] | None = None
    start = there.find(word[0])
    while start != -1:
        way = _way(word, there, start)
        if way is None:
            break
        together = way[1][-1] - start + 1 == len(word)
        if (together or _begins(there, start)) and (best is None or way[0] > best[0]):
            best = way
        start = there.find(word[0], start + 1)
    return best


def _way(word: str, there: str, start: int) -> tuple[int, list[int]] | None:
    places = [start]
    score = _BEGINS if _begins(there, start) else _ANYWHERE
    for letter in word[1:]:
        here = there.find(letter, places[-1] + 1)
        if here == -1:
            return None
        gap = here - places[-1] - 1
        if gap == 0:
            score += _FOLLOWS
        elif _begins(there, here):
            score += _BEGINS - 1
        else:
            score += _ANYWHERE - min(gap, 4) * _GAP
        places.append(here)
    end = places[-1] + 1
    if places[-1] - start + 1 == len(word) and _begins(there, start):
        score += _WHOLE_WORD if end == len(there) or not there[end].isalnum() else _WHOLE_WORD // 2
    return score, places


def _begins_a_word(word: str, there: str) -> bool:
    start = there.find(word)
    while start != -1 and not words_part(there, start):
        start = there.find(word, start + 1)
    return start != -1


def _begins(there: str, place: int) -> bool:
    return place == 0 or not there[place - 1].isalnum()


def _stretches(places: Sequence[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for place in places:
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return tuple(found)
