"""Patterns that are compiled when they are first asked for. Pure.

One that names thousands of letters takes milliseconds to compile, and no start is to wait for them.
"""

import re
from collections.abc import Callable
from functools import cache


def pattern(text: str) -> Callable[[], re.Pattern[str]]:
    """What gives the pattern, compiled once."""
    return cache(lambda: re.compile(text))
