"""A table as it is put on paper, before it is set."""

from msgspec import Struct


class TableTold(Struct, frozen=True):
    """A table with a title, a line beneath, and its columns' shares of the width in hundredths.

    signed: lines beneath the table to write on, such as a date and a signature.
    """

    title: str
    beneath: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    signed: tuple[str, ...] = ()
