"""The questions and the grounding lines that ship with the program, read once."""

import tomllib
from functools import cache
from typing import Any

from rebound_desktop.core.guided import QuestionSet
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.paths import resource


def load_prompts() -> tuple[Prompt, ...]:
    """Every question, in the order of the file."""
    return tuple(Prompt(item["id"], item["step"], item["text"]) for item in _content()["prompt"])


def load_groundings() -> tuple[str, ...]:
    """The lines to stand on after stopping."""
    return tuple(item["text"] for item in _content()["grounding"])


def load_question_sets() -> tuple[QuestionSet, ...]:
    """The sets beside the five steps, in the order of the file."""
    return tuple(
        QuestionSet(item["title"], tuple(item["questions"]), item["code"]) for item in _sets()["set"]
    )


def load_series() -> tuple[str, ...]:
    """The questions of the five days of writing."""
    return tuple(_sets()["series"]["days"])


@cache
def _sets() -> dict[str, Any]:
    return tomllib.loads(resource("prompts/sets.toml").read_text(encoding="utf-8"))


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(resource("prompts/prompts.toml").read_text(encoding="utf-8"))
