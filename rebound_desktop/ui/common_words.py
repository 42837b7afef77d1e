"""The words that say nothing, which come with the program: they are neither counted nor looked for."""

import tomllib
from functools import cache

from rebound_desktop.paths import resource


@cache
def common_words() -> dict[str, frozenset[str]]:
    """By language, in small letters."""
    lists = tomllib.loads(resource("words/common.toml").read_text(encoding="utf-8"))
    return {code: frozenset(word.casefold() for word in listed) for code, listed in lists.items()}
