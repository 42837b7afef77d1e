"""Earlier texts: what was different in them, and which of them are kept for ever."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from enum import Enum, StrEnum
from itertools import groupby

from msgspec import Struct

from rebound_desktop.core.journal import QUOTE, VersionReason, word_count

EVERY_ONE_FOR = timedelta(days=30)
# Set aside because of what happened to the text, not by the clock: nothing else may hold these words.
ALWAYS_KEPT = frozenset({VersionReason.LARGE_DELETION, VersionReason.RESTORED, VersionReason.MERGED})
_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
# Beyond these a passage counts as changed whole: comparing piece by piece would take longer than a glance.
_LINES_AT_MOST, _WORDS_AT_MOST = 1500, 1500


class Kept(StrEnum):
    """What keeps its earlier texts, each as its table is called."""

    ENTRY = "entry"
    THOUGHT = "afterthought"
    LETTER = "letter"
    NOTES = "contact"


class EarlierText(Struct, frozen=True):
    """A text that was set aside at `cut_at` (UTC); `heading` is a letter's subject, else ""."""

    id: int
    text: str
    cut_at: datetime
    reason: VersionReason
    heading: str = ""


class Fate(Enum):
    """What became of a passage between two texts."""

    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


class Passage(Struct, frozen=True):
    """Some words and what became of them."""

    fate: Fate
    text: str


_ORDER = (Fate.WENT, Fate.CAME, Fate.STAYED)


def differences(before: str, after: str) -> tuple[Passage, ...]:
    """How `before` became `after`, passage by passage, line by line first and then word by word.

    Those that stayed or went make `before` when joined; those that stayed or came make `after`. No passage is
    empty, and no two neighbours share a fate.
    """
    old, new = _lines(before), _lines(after)
    head, tail = _shared_ends(old, new)
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    found = [Passage(Fate.STAYED, "".join(old[:head]))]
    found += _compared(middle_old, middle_new, _LINES_AT_MOST, inner=True)
    found.append(Passage(Fate.STAYED, "".join(old[len(old) - tail :])))
    return _joined(found)


def words_changed(passages: Iterable[Passage]) -> tuple[int, int, bool]:
    """How many words of one's own went, and how many came; and whether any quoted one did, as a question is quoted.

    A tenth of a second where 50,000 did.
    """
    counts, is_quoted = dict.fromkeys(Fate, 0), False
    # How the line begins that each of the two texts stands in: a passage may be the end of a quoted one.
    begun = {Fate.WENT: "", Fate.CAME: ""}
    for passage in passages:
        for fate, begins in begun.items():
            if passage.fate not in (fate, Fate.STAYED):
                continue
            if passage.fate is fate:
                text = f"{begins if QUOTE.startswith(begins) else ''}{passage.text}"
                counts[fate] += word_count(text)
                is_quoted = is_quoted or any(
                    line.startswith(QUOTE) and _WORD.search(line) for line in text.splitlines()
                )
            begun[fate] = (begins + passage.text).rpartition("\n")[2][: len(QUOTE)]
    return counts[Fate.WENT], counts[Fate.CAME], is_quoted


def to_let_go(versions: Iterable[tuple[int, date, datetime, VersionReason]], now: datetime) -> frozenset[int]:
    """Of one text's versions (id, local day, moment, reason), those that thinning lets go of.

    All of the last 30 days stay; of older ones the last of each day, and whatever was set aside for a reason of
    its own: before much was deleted, before a restore, by a merge.
    """
    gone: set[int] = set()
    old = [version for version in versions if now - version[2] > EVERY_ONE_FOR]
    for _, of_day in groupby(sorted(old, key=lambda version: (version[1], version[2])), lambda each: each[1]):
        *earlier, _last = of_day
        gone.update(key for key, _, _, reason in earlier if reason not in ALWAYS_KEPT)
    return frozenset(gone)


def _compared(old: list[str], new: list[str], at_most: int, *, inner: bool) -> list[Passage]:
    if len(old) > at_most or len(new) > at_most:
        return [Passage(Fate.WENT, "".join(old)), Passage(Fate.CAME, "".join(new))]
    found: list[Passage] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Passage(Fate.STAYED, "".join(old[i1:i2])))
        elif kind == "replace" and inner:
            found += _by_words("".join(old[i1:i2]), "".join(new[j1:j2]))
        else:
            found.append(Passage(Fate.WENT, "".join(old[i1:i2])))
            found.append(Passage(Fate.CAME, "".join(new[j1:j2])))
    return found


def _by_words(old: str, new: str) -> list[Passage]:
    found = _compared(_WORDS.findall(old), _WORDS.findall(new), _WORDS_AT_MOST, inner=False)
    return _without_islands(found)


def _without_islands(found: list[Passage]) -> list[Passage]:
    """A lone space or mark between two changes is no word that stayed: it would tear a sentence into confetti."""
    told: list[Passage] = []
    for place, passage in enumerate(found):
        between = 0 < place < len(found) - 1
        if passage.fate is Fate.STAYED and between and not re.search(r"\w|\n", passage.text):
            told += [Passage(Fate.WENT, passage.text), Passage(Fate.CAME, passage.text)]
        else:
            told.append(passage)
    return told


def _joined(found: list[Passage]) -> tuple[Passage, ...]:
    """Neighbours of one fate become one; between two that stayed, what went stands before what came."""
    told: list[Passage] = []
    for stayed, passages in groupby(found, lambda passage: passage.fate is Fate.STAYED):
        texts = dict.fromkeys(Fate, "")
        for passage in passages:
            texts[passage.fate] += passage.text
        if not stayed:
            texts = _without_shared_end(texts)
        told += [Passage(fate, texts[fate]) for fate in _ORDER if texts[fate]]
    merged: list[Passage] = []
    for passage in told:
        if merged and merged[-1].fate is passage.fate:
            merged[-1] = Passage(passage.fate, merged[-1].text + passage.text)
        else:
            merged.append(passage)
    return tuple(merged)


def _without_shared_end(texts: dict[Fate, str]) -> dict[Fate, str]:
    """Marks, spaces and line ends that close both what went and what came have stayed."""
    went, came = texts[Fate.WENT], texts[Fate.CAME]
    shared = 0
    while shared < min(len(went), len(came)) and went[-1 - shared] == came[-1 - shared]:
        if went[-1 - shared].isalnum() or went[-1 - shared] == "_":
            break
        shared += 1
    if not shared:
        return texts
    return {Fate.WENT: went[:-shared], Fate.CAME: came[:-shared], Fate.STAYED: went[-shared:]}


def _lines(text: str) -> list[str]:
    return [line for line in re.split(r"(?<=\n)", text) if line]


def _shared_ends(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many lines the two share at their beginning and at their end."""
    limit, head, tail = min(len(old), len(new)), 0, 0
    while head < limit and old[head] == new[head]:
        head += 1
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail
