"""The questions and the grounding lines that ship with the program, each language's read once."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from rebound_desktop.core.guided import QuestionSet
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.languages import resource_said


def load_prompts() -> tuple[Prompt, ...]:
    """Every question, in the order of the file."""
    return tuple(Prompt(item["id"], item["step"], item["text"]) for item in _read("prompts.toml")["prompt"])


def load_groundings() -> tuple[str, ...]:
    """The lines to stand on after stopping."""
    return tuple(item["text"] for item in _read("prompts.toml")["grounding"])


def load_question_sets() -> tuple[QuestionSet, ...]:
    """The sets beside the five steps, in the order of the file."""
    return tuple(
        QuestionSet(item["title"], tuple(item["questions"]), item["code"])
        for item in _read("sets.toml")["set"]
    )


def load_series() -> tuple[str, ...]:
    """The questions of the five days of writing."""
    return tuple(_read("sets.toml")["series"]["days"])


def _read(name: str) -> dict[str, Any]:
    return _content(resource_said("prompts", name))


@cache
def _content(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
