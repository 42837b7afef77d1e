"""Columns that nothing here asks for: what stands in them stays with its record, a line each in its notes."""

from collections.abc import Collection

from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.rows import Line, Sheet, is_one_of

# What a program counts its rows by: nobody wrote it.
_OF_A_PROGRAM = frozenset({"uid", "job uid", "index"})


def tell_above(reading: Reading, file: str, found: Sheet) -> None:
    """What stands above a table's header is nobody's row: it is told."""
    if found.above:
        reading.refuse(file, 1, Why.ABOVE, found.above)


def with_noted(
    reading: Reading,
    found: Sheet,
    line: Line,
    notes: str,
    *,
    empty: Collection[str] = (),
    left_out: Collection[str] = (),
) -> str:
    """`notes`, and beneath them "Header: value" for each column that holds something and that nobody asked for.

    empty: folded cells that say nothing; left_out: folded names of columns that stay out.
    """
    lines = []
    for header, name in zip(found.header, found.names, strict=True):
        value = line.cells.get(name, "")
        if (
            name in line.asked
            or name in left_out
            or name in _OF_A_PROGRAM
            or not value
            or is_one_of(value, empty)
        ):
            continue
        if not header and value.isdigit():
            # The rows, counted by whoever wrote the table.
            continue
        lines.append(f"{header}: {value}" if header else value)
        reading.note_column(header)
    lines += [value for value in line.beyond if value]
    return "\n".join(filter(None, (notes, *lines)))
