"""One-page sheets about a job: what to take into an interview, and what stays of a job that is over."""

from collections.abc import Sequence
from dataclasses import dataclass

QUESTIONS = 3
LESSONS = 3
STORIES = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and its lines; a part without lines is left out."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its title, a line beneath, and its parts."""

    title: str
    beneath: str
    parts: tuple[Part, ...]


def sheet(title: str, beneath: str, parts: Sequence[tuple[str, Sequence[str]]]) -> Sheet:
    """A sheet of the parts that have something to say; blank lines are left out."""
    found = []
    for heading, lines in parts:
        told = tuple(" ".join(line.split()) for line in lines if line.strip())
        if told:
            found.append(Part(heading, told))
    return Sheet(title, beneath, tuple(found))


def worth_asking(elsewhere: Sequence[str], unknown: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """At most three things to ask about: what is not known of this job, then what was not ideal elsewhere.

    Returns (what, is it unknown). Two of the unknown at most while there is something of the other kind.
    """
    room = QUESTIONS - min(len(elsewhere), 1)
    chosen = [(what, True) for what in unknown[:room]]
    return (*chosen, *((what, False) for what in elsewhere[: QUESTIONS - len(chosen)]))


def as_markdown(told: Sheet) -> str:
    """The sheet as text that reads well as it is, and prints well."""
    lines = [f"# {told.title}", "", told.beneath, ""]
    for part in told.parts:
        lines += [f"## {part.heading}", "", *(f"- {line}" for line in part.lines), ""]
    return "\n".join(lines)
