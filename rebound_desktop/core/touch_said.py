"""A moment with somebody, told in prose: "coffee with @Dana on Tuesday". Found in one paragraph, pure."""

import re
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.day_words import Vocabulary
from rebound_desktop.core.days_said import day_within
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.links import marks_in, person_meant
from rebound_desktop.core.unparted import is_unparted

NOTE_AT_MOST = 200
_WORD = re.compile(r"[\w’'-]+")
_SENTENCE = re.compile(r"[^.!?…。！？\n]+[.!?…。！？]*")


class TouchSaid(Struct, frozen=True):
    """Who, what kind of moment, on which day, and the sentence that says so."""

    contact_id: int
    kind: TouchKind
    on_day: date
    note: str


def touch_said(
    text: str,
    people: Mapping[str, int],
    today: date,
    days: Vocabulary,
    kinds: Mapping[str, TouchKind],
) -> TouchSaid | None:
    """The last sentence of `text` that has an @person, a kind of moment or a meeting, and a day up to today.

    people: folded names to ids; kinds: folded words to kinds of moments.
    """
    for sentence in reversed(_SENTENCE.findall(text)):
        found = _in_sentence(sentence.strip(), people, today, days, kinds)
        if found is not None:
            return found
    return None


def _in_sentence(
    sentence: str,
    people: Mapping[str, int],
    today: date,
    days: Vocabulary,
    kinds: Mapping[str, TouchKind],
) -> TouchSaid | None:
    who = [found for after in marks_in(sentence).people if (found := person_meant(after, people))]
    if not who:
        return None
    written, contact_id = who[0]
    rest = sentence.replace(f"@{written}", " ")
    day = day_within(rest, today, days)
    if day is None:
        return None
    kind = _kind_in(plain_letters(rest), kinds)
    return TouchSaid(contact_id, kind, day, sentence[:NOTE_AT_MOST])


def _kind_in(text: str, kinds: Mapping[str, TouchKind]) -> TouchKind:
    """What kind of moment the first word says that is one; a meeting where none does."""
    for word in _WORD.findall(text):
        if word in kinds:
            return kinds[word]
        if is_unparted(word):
            inside = [(word.find(said), kind) for said, kind in kinds.items() if said in word]
            if inside:
                return min(inside)[1]
    return TouchKind.IN_PERSON
