"""What a letter is put on: sizes of paper in true millimetres, and the words that stand around the letter's own."""

from enum import StrEnum

from msgspec import Struct

# The preferences that hold my name and the lines beneath it, as they stand at the head of a letter.
MY_NAME, LETTERHEAD = "my_name", "letterhead"


class Size(StrEnum):
    """Paper, a card, envelopes."""

    A4 = "a4"
    LETTER = "letter"
    A6 = "a6"
    C5 = "c5"
    C6 = "c6"
    NO_10 = "no_10"


MILLIMETRES: dict[Size, tuple[float, float]] = {
    Size.A4: (210, 297),
    Size.LETTER: (215.9, 279.4),
    Size.A6: (148, 105),
    Size.C5: (229, 162),
    Size.C6: (162, 114),
    Size.NO_10: (241.3, 104.775),
}
"""Width and height as they are used: paper upright, a card and envelopes lying. ISO 216 and 269; #10 in inches."""

PAPERS = (Size.A4, Size.LETTER)
CARDS = (Size.A6,)
ENVELOPES = (Size.C6, Size.C5, Size.NO_10)


class Written(Struct, frozen=True):
    """A letter as it goes on paper. Lines are as they are set, in their order; "" and () for what is left out.

    sender: my name and address; day: the date in words; recipient: the name and the address.
    """

    body: str
    sender: tuple[str, ...] = ()
    day: str = ""
    recipient: tuple[str, ...] = ()
    subject: str = ""
    enclosed: str = ""


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of an address as somebody typed it, without blank ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def has_address(lines: tuple[str, ...], name: str, company: str) -> bool:
    """Whether lines on an envelope say where, and not only for whom."""
    whom = {each.strip().casefold() for each in (name, company)}
    return any(line.casefold() not in whom for line in lines)


def addressed(name: str, company: str, address: tuple[str, ...]) -> tuple[str, ...]:
    """Name, company and the lines of the address; what stands in the address already is not said twice."""
    said = {line.casefold() for line in address}
    above = [line for line in (name.strip(), company.strip()) if line and line.casefold() not in said]
    return (*dict.fromkeys(above), *address)
