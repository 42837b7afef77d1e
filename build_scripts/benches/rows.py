"""A measured row, two pieces of work timed in turn, and the table they make."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """Medians of ours and of the floor, in `unit` ("s" or "bytes"), over `runs` runs each."""

    name: str
    ours: float
    floor: float
    unit: str
    runs: int
    floor_is: str

    @property
    def ratio(self) -> float:
        """How many times the floor ours takes."""
        return self.ours / self.floor if self.floor else float("inf")


def compare(name: str, ours: Work, floor: Work, *, runs: int, floor_is: str) -> Row:
    """Time both in turn, so that what else the computer does falls on both; the first pair is not counted."""
    taken: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for times, work in zip(taken, (ours, floor), strict=True):
            start = perf_counter()
            work()
            if run:
                times.append(perf_counter() - start)
    return Row(name, median(taken[0]), median(taken[1]), "s", runs, floor_is)


def table(rows: Iterable[Row]) -> str:
    """The rows as text, aligned."""
    head = ("what", "ours", "floor", "ratio", "runs", "the floor is")
    lines = [
        (
            row.name,
            _said(row.ours, row.unit),
            _said(row.floor, row.unit),
            f"{row.ratio:.2f}",
            str(row.runs),
            row.floor_is,
        )
        for row in rows
    ]
    widths = [max(len(line[place]) for line in (head, *lines)) for place in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if 0 < place < 5 else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in (head, *lines)
    )


def _said(value: float, unit: str) -> str:
    if unit == "bytes":
        return f"{value / 2**20:.1f} MiB"
    return f"{value * 1e3:.2f} ms" if value < 1 else f"{value:.2f} s"
