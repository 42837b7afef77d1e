"""Rows of a CSV by the names in its header, in any order, case and language; never by position."""

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from msgspec import Struct

from rebound_desktop.core.folding import plain
from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange.sources import Refused

MOST_ROWS = 1_000_000
MOST_COLUMNS = 2_000
_LARGEST_CELL = 4 * 1024 * 1024
_LONGEST_WORD = 300
_LOOK_IN = 30
# One row in so many may have another width than its header: a cell of many lines is cut where one looks no further.
_ODD_OF = 10
# What Excel puts first, to say how cells are parted.
_EXCELS = re.compile(r"\A\ufeff?sep=.$", re.IGNORECASE | re.MULTILINE)
# So often in a table a quotation mark is closed where its line ends.
_REPAIRS = 20
_SEPARATORS = (",", ";", "\t", "|")
# What spreadsheets and cautious exports put before a cell so that it is no formula.
_SHIELDED = re.compile(r"^'(?=[=+\-@\t\r])")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells by folded header name, the line it begins on, and itself as text.

    beyond: cells that stand under no header; asked: the columns that a reader took something from.
    """

    cells: Mapping[str, str]
    number: int
    text: str
    beyond: tuple[str, ...] = ()
    asked: set[str] = field(default_factory=set, compare=False)

    def get(self, *names: str) -> str:
        """The first of these columns that holds something."""
        for name in names:
            found = self.cells.get(name, "")
            if found and name:
                self.asked.add(name)
                return found
        return ""


class Sheet(Struct, frozen=True):
    """A CSV: its header as written and folded, and its rows; rows that are empty or commas alone are left out.

    above: what stands above the header.
    """

    header: tuple[str, ...]
    names: tuple[str, ...]
    lines: tuple[Line, ...]
    above: str = ""

    def has(self, *names: str) -> bool:
        """Whether all of these columns are there."""
        return all(name in self.names for name in names)

    def is_even(self) -> bool:
        """Whether it is a table from its first line on, and (nearly) every row as wide as its header."""
        odd = sum(bool(line.beyond) or len(line.cells) < len(self.names) for line in self.lines)
        return bool(self.lines) and not self.above and odd * _ODD_OF <= len(self.lines)


def fold(name: str) -> str:
    """A column's name as it is compared: no case, accents, punctuation or spaces beyond one."""
    return " ".join(re.sub(r"[^\w]+", " ", plain(name)).replace("_", " ").split())


def is_one_of(cell: str, words: Collection[str]) -> bool:
    """Whether a cell is one of these short folded words. A long one is none, and is not looked through."""
    return len(cell) <= _LONGEST_WORD and fold(cell) in words


def sheet(text: str, known: frozenset[str] = frozenset()) -> Sheet:
    """The rows of a CSV. known: folded names; the header is the line among the first with most of them, so that
    notes above it are passed over. Raises Refused for what is no table.
    """
    separator = _separator(text)
    rows = list(_rows(text, separator))
    if not rows:
        raise Refused(Why.NOT_READABLE)
    place = _header_place(rows, known)
    header = tuple(cell.strip() for cell in rows[place][1])
    if len(header) > MOST_COLUMNS:
        raise Refused(Why.TOO_LARGE)
    names = _apart(tuple(fold(cell) for cell in header))
    lines = []
    for number, cells in rows[place + 1 :]:
        tidy = [_SHIELDED.sub("", cell).strip() for cell in cells]
        if any(tidy):
            beyond = tuple(filter(None, tidy[len(names) :]))
            lines.append(
                Line(dict(zip(names, tidy, strict=False)), number, _as_text(cells, separator), beyond)
            )
    above = "\n".join(text.split("\n", rows[place][0])[: rows[place][0] - 1])
    return Sheet(header, names, tuple(lines), _EXCELS.sub("", above).strip("\ufeff \t\n"))


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on. A quotation mark that nothing closes costs its own line alone."""
    lines = [f"{line}\n" for line in text.replace("\0", "\ufffd").split("\n")]
    before = csv.field_size_limit(_LARGEST_CELL)
    begin = again = 0
    try:
        for repairs in range(_REPAIRS + 1):
            for begin, end, cells in _read(lines, again, separator):
                if cells is None and repairs == _REPAIRS:
                    raise Refused(Why.TOO_LARGE)
                if cells is None or (repairs < _REPAIRS and _is_open(lines, begin, end, separator)):
                    break
                if begin > MOST_ROWS:
                    raise Refused(Why.TOO_MANY)
                yield begin + 1, cells
            else:
                return
            yield begin + 1, lines[begin].rstrip("\n").split(separator)
            again = begin + 1
    finally:
        csv.field_size_limit(before)


def _read(lines: list[str], begin: int, separator: str) -> Iterator[tuple[int, int, list[str] | None]]:
    """The rows from a line on: where each begins and ends, and its cells; None for one that is too large."""
    first = begin
    reader = csv.reader(islice(lines, first, None), delimiter=separator)
    try:
        for cells in reader:
            end = first + reader.line_num
            yield begin, end, cells
            begin = end
    except csv.Error:
        yield begin, begin, None


def _is_open(lines: list[str], begin: int, end: int, separator: str) -> bool:
    """Whether a row runs over several lines to the end of the table, because a quotation mark is not closed."""
    if end < len(lines) or end - begin < 2:
        return False
    try:
        for _ in csv.reader(lines[begin:end], delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "end of data" in str(error)
    return False


def _separator(text: str) -> str:
    """The mark that stands most evenly in the first lines."""
    head = [line for line in text[:65_536].split("\n")[:_LOOK_IN] if line.strip()]
    if not head:
        return ","
    counts = {mark: [line.count(mark) for line in head] for mark in _SEPARATORS}
    return max(
        _SEPARATORS, key=lambda mark: (max(counts[mark]) > 0, _usual(counts[mark]), -_SEPARATORS.index(mark))
    )


def _usual(counts: Sequence[int]) -> int:
    return sorted(counts)[len(counts) // 2] or max(counts)


def _header_place(rows: Sequence[tuple[int, list[str]]], known: frozenset[str]) -> int:
    best, most = 0, 0
    for place, (_, cells) in enumerate(rows[:_LOOK_IN]):
        hits = sum(fold(cell) in known for cell in cells)
        if hits > most:
            best, most = place, hits
    if most:
        return best
    filled = [
        place for place, (_, cells) in enumerate(rows[:_LOOK_IN]) if any(cell.strip() for cell in cells)
    ]
    return filled[0] if filled else 0


def _apart(names: tuple[str, ...]) -> tuple[str, ...]:
    """Columns of the same name, told apart: "phone", "phone 2"."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return tuple(found)


def _as_text(cells: Sequence[str], separator: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="").writerow(cells)
    return out.getvalue()
