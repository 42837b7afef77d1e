"""The one door out: which format, which part of the journal, where to. Works off the window's thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.leaving import Format, Left, Wanted
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.exchange.archive import PAGE, TABLES, write_archive
from rebound_desktop.exchange.archive import SUFFIX as ARCHIVE_SUFFIX
from rebound_desktop.exchange.calendar_out import write_calendar
from rebound_desktop.exchange.csv_out import write_csv
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.html_out import write_html
from rebound_desktop.exchange.markdown_out import write_markdown
from rebound_desktop.exchange.proof_out import write_form, write_list
from rebound_desktop.exchange.terms import Papers, Terms
from rebound_desktop.exchange.vcard_out import write_vcard
from rebound_desktop.store import rows, unfinished, unfinished_of, whole_file, whole_folder

SUFFIXES = {
    Format.ARCHIVE: ARCHIVE_SUFFIX,
    Format.MARKDOWN: "",
    Format.HTML: ".html",
    Format.PDF: ".pdf",
    Format.CSV: "",
    Format.VCARD: ".vcf",
    Format.ICS: ".ics",
    Format.PROOF: ".pdf",
    Format.WEEKLY: ".pdf",
}
"""What a file of each format is called; "" for a folder."""


class Order(Struct, frozen=True):
    """What is to leave: the format, the file or folder it becomes, and which part of the journal is wanted."""

    format: Format
    target: Path
    wanted: Wanted = Wanted()


@dataclass(frozen=True)
class Source:
    """The journal that is read, over a connection of its own; the clock; the words and the paper of this language."""

    folder: Path
    key: bytes = field(repr=False)
    clock: Clock
    terms: Terms
    papers: Papers


def export(order: Order, source: Source, tell: Tell = tell_nobody) -> Left:
    """Write what is wanted of the journal; the whole file or folder stands at the end, or none of it.

    Reads at one moment; a window may go on writing. Raises the world's errors (PlaceTaken for a folder that is not
    empty) and Stopped; what stood at the target is untouched then.
    """
    with _noted(order.target, source), rows.leaving(source.folder, source.key) as leaving:
        return _written(leaving, order, source, tell)


def take_everything(target: Path, source: Source, tell: Tell = tell_nobody) -> Left:
    """Archive, web page and tables in one new folder. Raises like `export`; the folder stands whole or not at all."""
    with (
        _noted(target, source),
        rows.leaving(source.folder, source.key) as leaving,
        whole_folder(target) as folder,
    ):
        everything = Wanted(include_private=True)
        parts = (
            Order(Format.ARCHIVE, folder / f"Rebound{ARCHIVE_SUFFIX}"),
            Order(Format.HTML, folder / PAGE, everything),
            Order(Format.CSV, folder / TABLES, everything),
        )
        left = []
        for number, order in enumerate(parts):
            left.append(_written(leaving, order, source, _part_of(tell, number, len(parts))))
        return left[0]


@contextmanager
def _noted(target: Path, source: Source) -> Iterator[None]:
    """What lies in clear until it is whole is found again, should the program be killed; what was left so, goes."""
    unfinished.sweep(source.folder, source.key)
    with unfinished.noted(source.folder, source.key, unfinished_of(target)):
        yield


def _part_of(tell: Tell, number: int, parts: int) -> Tell:
    """Several pieces of work as one, each the same share of it."""
    share = 1000

    def told(done: int, whole: int) -> None:
        tell(number * share + done * share // max(whole, 1), parts * share)

    return told


def _written(leaving: rows.Rows, order: Order, source: Source, tell: Tell) -> Left:
    target, made_at = order.target, source.clock.moment()
    if order.format is Format.ARCHIVE:
        return write_archive(leaving, target, made_at, tell)
    if order.format is Format.PDF:
        return _book(order, source, tell)
    gathering = Gathering(leaving, order.wanted, source.clock, source.terms.stands_for)
    match order.format:
        case Format.MARKDOWN:
            return write_markdown(gathering, source.terms, target, tell)
        case Format.HTML:
            return write_html(gathering, source.terms, target, tell)
        case Format.CSV:
            return write_csv(gathering, source.terms, target, tell)
        case Format.VCARD:
            return write_vcard(gathering, target, tell)
        case Format.ICS:
            return write_calendar(gathering, source.terms, target, made_at, tell)
        case Format.PROOF:
            return write_list(gathering, source.terms, source.papers, target, tell)
        case Format.WEEKLY:
            return write_form(gathering, source.terms, source.papers, target, tell)


def _book(order: Order, source: Source, tell: Tell) -> Left:
    tell(0, 1)
    with whole_file(order.target) as unfinished:
        content, pages, left_out = source.papers.book(order.wanted)
        tell(1, 1)
        unfinished.write_bytes(content)
    return Left({"entry": pages}, left_out)
