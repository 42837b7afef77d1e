"""The questions and the grounding lines that ship with the program, read once."""

import tomllib
from functools import cache
from typing import Any

from rebound_desktop.core.prompts import Prompt
from rebound_desktop.paths import resource


def load_prompts() -> tuple[Prompt, ...]:
    """Every question, in the order of the file."""
    return tuple(Prompt(item["id"], item["step"], item["text"]) for item in _content()["prompt"])


def load_groundings() -> tuple[str, ...]:
    """The lines to stand on after stopping."""
    return tuple(item["text"] for item in _content()["grounding"])


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(resource("prompts/prompts.toml").read_text(encoding="utf-8"))
