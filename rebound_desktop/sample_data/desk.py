"""The desk at which the script is played: keys become ids, texts become what is kept, time moves along."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from random import Random
from textwrap import dedent
from typing import ParamSpec

from rebound_desktop.sample_data.clock import MovableClock
from rebound_desktop.sample_data.dates import Dates
from rebound_desktop.store import Store

P = ParamSpec("P")
_CHOICE = re.compile(r"\[\[([^\[\]]+)\]\]")
_OWN_LINE = re.compile(r"^(?:[-*>#]|\d+\.|\s*$)")


class Desk:
    """Collects what happens when, then plays it in order of time, moving the clock along.

    jobs, rounds, people, pages, letters and rebounds hold the local ids of what was played so far, by key.
    """

    def __init__(self, store: Store, clock: MovableClock, dates: Dates, chance: Random) -> None:
        self.store = store
        self.dates = dates
        self.jobs: dict[str, int] = {}
        self.rounds: dict[str, int] = {}
        self.people: dict[str, int] = {}
        self.pages: dict[str, int] = {}
        self.letters: dict[object, int] = {}
        self.rebounds: dict[str, int] = {}
        self._clock = clock
        self._chance = chance
        self._cues: list[tuple[datetime, int, Callable[[], object]]] = []

    def at(self, when: str, act: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Play `act` at that moment; what shares a moment is played in the order it was told."""
        self._cues.append((self.dates.moment(when), len(self._cues), partial(act, *args, **kwargs)))

    def play(self, until: datetime) -> None:
        """Everything collected, the earliest first; nothing that comes after `until` (a time on the wall)."""
        for moment, _, act in sorted(self._cues, key=lambda cue: cue[:2]):
            if moment > until:
                break
            self._clock.move_to(moment)
            act()
        self._cues.clear()

    def text(self, written: str) -> str:
        """The text as it is kept: paragraphs joined, days in words, one of [[these|those]] chosen."""
        chosen = _CHOICE.sub(lambda match: self._chance.choice(match[1].split("|")), written)
        return self.dates.in_words(unwrapped(chosen))


def unwrapped(text: str) -> str:
    """Wrapped, indented paragraphs as single lines; headings, quotes and list items begin their own."""
    lines: list[str] = []
    for line in dedent(text).strip("\n").splitlines():
        last = lines[-1] if lines else ""
        if last.strip() and not last.startswith(("#", ">")) and not _OWN_LINE.match(line):
            lines[-1] = f"{last} {line.strip()}"
        else:
            lines.append(line.rstrip())
    return "\n".join(lines).rstrip()
