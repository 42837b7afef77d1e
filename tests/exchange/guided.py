"""A fuzzer that is led by what it reaches: a file that takes the readers along a way none has gone before is kept, and
broken further. Python's own trace tells the ways; a way is a step from one line of a function to another.
"""

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

Way = tuple[CodeType, int, int]
Case = tuple[str, bytes]
# Larger ones reach nothing that smaller ones do not, and take longer.
LARGEST = 20_000


class _Steps:
    """Notes the steps of one call."""

    __slots__ = ("_before", "_code", "_ways")

    def __init__(self, code: CodeType, ways: set[Way]) -> None:
        self._code = code
        self._ways = ways
        self._before = 0

    def __call__(self, frame: FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            self._ways.add((self._code, self._before, frame.f_lineno))
            self._before = frame.f_lineno
        return self


class Guide:
    """Runs `read` over files made of `seeds`. below: the folder whose code is watched.

    kept: the files that reached something new, with the seeds; reached: every way that was gone.
    """

    def __init__(
        self,
        read: Callable[[Case], object],
        seeds: Sequence[Case],
        below: Path,
        broken: Callable[[bytes, random.Random], bytes],
        chance: random.Random,
    ) -> None:
        self.kept: list[Case] = []
        self.reached: set[Way] = set()
        self._read = read
        self._below = str(below)
        self._broken = broken
        self._chance = chance
        for seed in seeds:
            self._try(seed, always=True)

    def go(self, cases: int, *, is_led: bool = True) -> None:
        """Read this many files. is_led: what reached something new is broken further; else the seeds alone are."""
        among = self.kept if is_led else tuple(self.kept)
        for _ in range(cases):
            name, content = self._chance.choice(among)
            if self._chance.random() < 0.15:
                # The end of one file after the beginning of another.
                _, other = self._chance.choice(among)
                content = content[: self._chance.randrange(len(content) + 1)] + other[len(other) // 2 :]
            self._try((name, self._broken(content, self._chance)[:LARGEST]))

    def _try(self, case: Case, *, always: bool = False) -> None:
        ways = self._gone(case)
        if always or not ways <= self.reached:
            self.kept.append(case)
        self.reached |= ways

    def _gone(self, case: Case) -> set[Way]:
        ways: set[Way] = set()

        def enter(frame: FrameType, event: str, arg: Any) -> Any:
            return _Steps(frame.f_code, ways) if frame.f_code.co_filename.startswith(self._below) else None

        former = sys.gettrace()
        sys.settrace(enter)
        try:
            self._read(case)
        finally:
            sys.settrace(former)
        return ways
