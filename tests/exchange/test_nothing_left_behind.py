"""Every kind of thing, column by column, is in each readable format, or it is said here why it is not.

The registry of tables is walked: whoever adds a table or a column is told by this test that no export tells of it.
"""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rebound_desktop.core.leaving import Format, Wanted
from rebound_desktop.exchange.export import Order, Source, export
from rebound_desktop.papers import papers
from rebound_desktop.store import Store, rows
from rebound_desktop.words.terms import terms
from tests.conftest import HandClock
from tests.exchange.generated import Tokens, one_of_each

OF_THE_PROGRAM = "how the program was used or set, no word of the person's; an archive has it"
EARLIER = "an earlier text; an archive has it"
HOW_OFTEN = "how often to say hello, and until when not: what follows from it is the next step, which is told"
COUNTS = "what the comparison reckons with; what it is in words is told"
KEPT: dict[str, str] = {
    "entry_version": EARLIER,
    "afterthought_version": EARLIER,
    "contact_version": EARLIER,
    "letter_version": EARLIER,
    "prompt_use": "the question stands in the text of its page",
    "second_look": OF_THE_PROGRAM,
    "saved_query": OF_THE_PROGRAM,
    "writing_series": OF_THE_PROGRAM,
    "series_day": OF_THE_PROGRAM,
    "entry_contact": "the words stand in the text of the page",
    "entry_job": "the words stand in the text of the page",
    "entry_tag": "the words stand in the text of the page",
    "gut_answer": OF_THE_PROGRAM,
    "lesson_use": OF_THE_PROGRAM,
    "rebound": "the day of the no is in the job's history; the rest is how far the five steps are",
    "rebound_step": OF_THE_PROGRAM,
    "imported": OF_THE_PROGRAM,
    "tombstone": OF_THE_PROGRAM,
}
KEPT_COLUMNS: dict[tuple[str, str], str] = {
    ("tag", "rhythm"): HOW_OFTEN,
    ("contact", "rhythm"): HOW_OFTEN,
    ("contact", "snoozed_until"): HOW_OFTEN,
    ("next_step", "planned_on"): HOW_OFTEN,
    ("round", "zone"): "the time is the wall's there",
    ("entry", "zone"): "the day is that of where it was written; Markdown has the zone",
    ("entry", "step"): "told by its name",
    ("afterthought", "zone"): "the day is that of where it was written",
    ("sealed_answer", "said_on"): "beside its interview",
    ("sealed_answer", "opened_on"): OF_THE_PROGRAM,
    ("sealed_answer", "now_on"): OF_THE_PROGRAM,
    ("attachment", "size"): "the file itself is there",
    ("aspect", "tier"): COUNTS,
    ("aspect", "position"): "the order they stand in",
    ("aspect", "must_half_points"): COUNTS,
    ("aspect", "swing"): COUNTS,
    ("aspect", "value_points"): COUNTS,
    ("aspect", "must_at_least"): COUNTS,
    ("aspect", "must_at_most"): COUNTS,
    ("rating", "half_points"): "of an aspect that is measured, the measure is told",
    ("contact", "given"): "in the name",
    ("contact", "family"): "in the name",
    ("question_set", "stands_for"): OF_THE_PROGRAM,
    ("week_plan", "week_on"): "the week is told by its days",
}
# Tables have no pages, and what is of a page stays with it.
NOT_IN_TABLES = frozenset({"entry", "afterthought", "attachment"})


@pytest.fixture
def written(tmp_path: Path, clock: HandClock, qapp: object) -> tuple[Source, Tokens]:
    store, tokens = one_of_each(tmp_path / "j", clock)

    def opened() -> Store:
        return Store(store.folder, store.keys, store.key, clock.clock, lambda change: None, busy_seconds=5)

    return Source(store.folder, store.key, clock.clock, terms(), papers(opened)), tokens


def telling(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    for (table, column), token in tokens.items():
        if (
            table not in KEPT
            and (table, column) not in KEPT_COLUMNS
            and column not in ("position", "changed_by")
        ):
            yield table, column, token


@pytest.mark.parametrize("fmt", [Format.HTML, Format.MARKDOWN])
def test_every_word_and_day_is_told_to_a_reader(
    written: tuple[Source, Tokens], tmp_path: Path, fmt: Format
) -> None:
    source, tokens = written
    target = tmp_path / "out"
    export(Order(fmt, target, Wanted()), source)
    paths = [target] if target.is_file() else sorted(target.rglob("*.md"))
    text = "\n".join(path.read_text("utf-8") for path in paths)
    assert text
    missing = [
        (table, column)
        for table, column, token in telling(tokens)
        if not token.isdigit() and not any(each in text for each in _said(source, token))
    ]
    assert not missing, missing


def test_every_cell_stands_in_a_table(written: tuple[Source, Tokens], tmp_path: Path) -> None:
    source, tokens = written
    export(Order(Format.CSV, tmp_path / "out", Wanted()), source)
    cells = set()
    for path in (tmp_path / "out").iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells |= {cell for line in csv.reader(file) for cell in line}
    text = "\n".join(cells)
    missing = [
        (table, column)
        for table, column, token in telling(tokens)
        if table not in NOT_IN_TABLES and token not in text
    ]
    assert not missing, missing


def test_what_is_kept_back_here_is_there() -> None:
    """Every name above is one of a table or column, so that none outlives what it is of."""
    shapes = {shape.name: {column.column for column in shape.columns} for shape in rows.tables()}
    assert KEPT.keys() <= shapes.keys()
    assert all(column in shapes[table] for table, column in KEPT_COLUMNS)


def _said(source: Source, token: str) -> tuple[str, ...]:
    """A day as a reader sees it, in either way it is said; anything else as it is."""
    try:
        day = date.fromisoformat(token)
    except ValueError:
        return (token,)
    return token, source.terms.day(day), source.terms.part_of_a_day(token)
