"""One-page sheets about a job: what to take into an interview, and what stays of a job that is over."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

QUESTIONS = 3
LESSONS = 3
STORIES = 2
# Of a part that has to give way, so many lines stay as long as any other has more; and letters of a line.
LINES_SPARED, LETTERS_SPARED = 2, 240
# In a column, roughly.
LETTERS_A_LINE = 45
# More than a page holds of one part.
LINES_AT_MOST = 60


class Table(Struct, frozen=True):
    """What a picture shows, in figures: the names of its columns, and its rows.

    named: how many columns say what the figures are of, at most two; rows with the same first one follow each other.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    named: int = 1


class Part(Struct, frozen=True):
    """A heading and its lines, or a table; a part without either is left out."""

    heading: str
    lines: tuple[str, ...]
    table: Table | None = None


class Sheet(Struct, frozen=True):
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


def briefer(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Parts for a page that is too small for them: long lines end in "…", and no part has more than a page holds."""
    return tuple(replace(part, lines=tuple(map(_brief, part.lines[:LINES_AT_MOST]))) for part in parts)


def shortened(parts: Sequence[Part]) -> tuple[Part, ...]:
    """One line less: of the last part that has more than two; else of the last one, which may go with it.

    Parts stand in the order of what they are worth: the first one is the last to go.
    """
    long = [place for place, part in enumerate(parts) if len(part.lines) > LINES_SPARED]
    place = long[-1] if long else len(parts) - 1
    less = replace(parts[place], lines=parts[place].lines[:-1])
    return (*parts[:place], *((less,) if less.lines else ()), *parts[place + 1 :])


def halfway(parts: Sequence[Part]) -> int:
    """How many of the parts stand in the first of two columns that are about as high as each other."""
    heights = [2 + sum(1 + len(line) // LETTERS_A_LINE for line in part.lines) for part in parts]
    return min(
        range(min(1, len(parts)), len(parts) + 1),
        key=lambda first: max(sum(heights[:first]), sum(heights[first:])),
    )


def _brief(line: str) -> str:
    return line if len(line) <= LETTERS_SPARED else f"{line[: LETTERS_SPARED - 1].rstrip()}…"


def as_markdown(told: Sheet) -> str:
    """The sheet as text that reads well as it is, and prints well."""
    lines = [f"# {told.title}", "", told.beneath, ""]
    for part in told.parts:
        told_in = _as_table(part.table) if part.table is not None else [f"- {line}" for line in part.lines]
        lines += [f"## {part.heading}", "", *told_in, ""]
    return "\n".join(lines)


def _as_table(table: Table) -> list[str]:
    rules = ["---" if place < table.named else "---:" for place in range(len(table.columns))]
    return [f"| {' | '.join(map(_in_a_cell, cells))} |" for cells in (table.columns, rules, *table.rows)]


def _in_a_cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
