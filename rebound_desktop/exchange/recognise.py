"""Which format something is kept in, told by what is inside and never by its name alone."""

import re
from collections import Counter
from pathlib import Path, PurePosixPath

from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange import (
    contacts_csv,
    day_one_classic,
    html_in,
    jrnl,
    json_records,
    linkedin,
    markdown_in,
    rednotebook,
    trackers,
    vcard,
)
from rebound_desktop.exchange.archive import archive_at
from rebound_desktop.exchange.decoding import is_binary, pieces
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.own_tables import is_for_reading
from rebound_desktop.exchange.rows import sheet
from rebound_desktop.exchange.sources import LARGEST_TEXT, Refused, Source, opened

# Of a folder or zip, files of each kind that are looked into; of a table, lines.
_LOOK_INTO, _LINES = 30, 60
# Of a long file, its first pieces tell what it is.
_PIECES = 4
# A journal that jrnl keeps encrypted is no text that anybody wrote.
_SEALED = re.compile(rb"\s*gAAAAA[\w=-]{60,}\s*\Z")
# Formats of many files before those of one, where a folder holds both.
_ORDER = (
    Format.REDNOTEBOOK, Format.DAY_ONE, Format.JRNL_JSON, Format.LINKEDIN, Format.VCARD, Format.MARKDOWN,
    Format.TRACKER, Format.CONTACTS, Format.JRNL_TEXT, Format.HTML, Format.TABLE, Format.TEXT,
)  # fmt: skip


# Each of these takes from a folder the files of its own ending, and leaves the others'.
_BESIDE = frozenset((Format.REDNOTEBOOK, Format.DAY_ONE, Format.JRNL_JSON, Format.VCARD, Format.MARKDOWN))
_OF_JSON = frozenset((Format.DAY_ONE, Format.JRNL_JSON))


def recognise(path: Path) -> tuple[Format, ...]:
    """The format of a file, folder or zip, and what is read beside it there: cards among notes.

    Empty for what is none of ours. Raises Refused where it cannot be read.
    """
    if archive_at(path) is not None:
        return (Format.ARCHIVE,)
    with opened(path) as source:
        names = source.names()
        if len(names) == 1:
            found = of_file(source, names[0])
            return (found,) if found else ()
        return _of_many(source, names)


def of_file(source: Source, name: str) -> Format | None:
    """What one file is; None for what no reader is for."""
    found = told_of(source, name)
    return found if isinstance(found, Format) else None


def told_of(source: Source, name: str) -> Format | Why:
    """What one file is, or why it is not read."""
    if rednotebook.MONTH.match(PurePosixPath(name).name):
        return Format.REDNOTEBOOK
    content = source.read(name, LARGEST_TEXT)
    if is_binary(content) or _SEALED.match(content):
        return Why.NOT_KNOWN
    whole = pieces(content)
    text = "".join(whole[:_PIECES])
    bare = text.lstrip("\ufeff \t\n")
    if jrnl.begins_one(bare):
        return Format.JRNL_TEXT
    if day_one_classic.is_entry(bare):
        return Format.DAY_ONE
    ending = PurePosixPath(name).suffix.casefold()
    if bare[:1] in ("{", "[") and (
        (found := _of_json(text) or _of_json("".join(whole))) or ending == ".json"
    ):
        return found or Why.NOT_KNOWN
    if vcard.BEGIN.match(bare):
        return Format.VCARD
    if ending in html_in.ENDS or html_in.LOOKS_LIKE.match(text):
        return Format.HTML
    if ending in markdown_in.ENDS:
        return Format.MARKDOWN
    is_table = ending in (".csv", ".tsv")
    return _of_sheet(text, is_named_so=is_table) or (Format.TEXT if bare else Why.NOT_KNOWN)


def _of_json(text: str) -> Format | None:
    """What a JSON file is, by the first of its entries; one whose first is broken is left to its reader to tell of."""
    begin = json_records.ENTRIES.search(text)
    if begin is None:
        return None
    first = json_records.first_record(text)
    keys = first.keys() if isinstance(first, dict) else frozenset()
    is_day_one = "creationDate" in keys or ("date" not in keys and '"metadata"' in text[: begin.start()])
    return Format.DAY_ONE if is_day_one or '"creationDate"' in text[:100_000] else Format.JRNL_JSON


def _of_sheet(text: str, *, is_named_so: bool) -> Format | Why | None:
    """What a CSV is, by its header; its first lines are enough."""
    head = "\n".join(text.split("\n", _LINES)[:_LINES])
    for known, is_it, found in (
        (linkedin.KNOWN, linkedin.is_ours, Format.LINKEDIN),
        (trackers.KNOWN, trackers.is_tracker, Format.TRACKER),
        (contacts_csv.KNOWN, contacts_csv.is_contacts, Format.CONTACTS),
    ):
        try:
            names = sheet(head, known).names
        except Refused:
            return Format.TABLE if is_named_so else None
        if is_for_reading(names):
            return Why.OWN_TABLE
        if is_it(names):
            return found
    return Format.TABLE if is_named_so and re.search(r"[,;\t|]", head) else None


def _of_many(source: Source, names: tuple[str, ...]) -> tuple[Format, ...]:
    """By what most of the files are, those first that are of many files; names decide nothing but where to look."""
    looked: Counter[str] = Counter()
    found: Counter[Format] = Counter()
    for name in names:
        ending = PurePosixPath(name).suffix.casefold()
        looked[ending] += 1
        if looked[ending] > _LOOK_INTO or ending in (
            "",
            ".jpg",
            ".jpeg",
            ".png",
            ".m4a",
            ".mp4",
            ".pdf",
            ".mov",
        ):
            continue
        try:
            known = of_file(source, name)
        except Refused:
            continue
        if known is not None:
            found[known] += 1
    kinds = [each for each in _ORDER if found[each]]
    first = next(iter(kinds), None)
    if first not in _BESIDE:
        return tuple(kinds[:1])
    return tuple(
        each for each in kinds if each is first or (each in _BESIDE and not {first, each} <= _OF_JSON)
    )
