"""Which format a file is in, told by what is inside and never by its name alone."""

import codecs
import re
from collections.abc import Callable
from pathlib import PurePosixPath

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
    tracker_columns,
    trackers,
    vcard,
)
from rebound_desktop.exchange.decoding import is_binary, pieces
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.own_tables import is_for_reading
from rebound_desktop.exchange.rows import Sheet, sheet
from rebound_desktop.exchange.sources import LARGEST_TEXT, Refused, Source

# Of a table, its first lines tell what it is.
_LINES = 60
# Of a long file, its first pieces tell what it is.
_PIECES = 4
_CALENDAR = re.compile(r"BEGIN[ \t]*:[ \t]*VCALENDAR[ \t]*$", re.IGNORECASE | re.MULTILINE)
# Text of a word processor, or notes of Evernote's: whoever read it as plain text would keep the marks.
_MARKED_UP = re.compile(rb"\s*\{\\rtf\d|(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\?>\s*<!DOCTYPE en-export\b")
# A journal that jrnl keeps encrypted is no text that anybody wrote.
_SEALED = re.compile(rb"\s*gAAAAA[\w=-]{60,}\s*\Z")


def told_of(source: Source, name: str) -> Format | Why:
    """What one file is, or why none reads it. Raises Refused where it cannot be looked into."""
    if rednotebook.MONTH.match(PurePosixPath(name).name):
        return Format.REDNOTEBOOK
    content = source.read(name, LARGEST_TEXT)
    if not content.strip():
        return Why.EMPTY
    if is_binary(content) or _SEALED.match(content) or _MARKED_UP.match(content):
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
    if _CALENDAR.match(bare):
        return Why.CALENDAR
    if vcard.BEGIN.match(bare):
        return Format.VCARD
    if ending in html_in.ENDS or html_in.LOOKS_LIKE.match(text):
        return Format.HTML
    if ending in markdown_in.ENDS:
        return Format.MARKDOWN
    is_table = ending in (".csv", ".tsv")
    # A table of ours begins with a mark.
    ours = PurePosixPath(name).name if content.startswith(codecs.BOM_UTF8) else ""
    return _of_sheet(text, ours, is_named_so=is_table) or (Format.TEXT if bare else Why.NOT_KNOWN)


def _of_json(text: str) -> Format | None:
    """What a JSON file is, by the first of its entries; one whose first is broken is left to its reader to tell of."""
    begin = json_records.ENTRIES.search(text)
    if begin is None:
        return None
    first = json_records.first_record(text)
    keys = first.keys() if isinstance(first, dict) else frozenset()
    is_day_one = "creationDate" in keys or ("date" not in keys and '"metadata"' in text[: begin.start()])
    return Format.DAY_ONE if is_day_one or '"creationDate"' in text[:100_000] else Format.JRNL_JSON


def _of_sheet(text: str, ours: str, *, is_named_so: bool) -> Format | Why | None:
    """What a CSV is, by its header; its first lines are enough. A file of another name is one from its first line to
    its last: a line of a diary may read like a header.

    ours: what it is called, if it begins as a table of ours does.
    """
    head = "\n".join(text.split("\n", _LINES)[:_LINES])
    kinds: tuple[tuple[frozenset[str], Callable[[Sheet], bool], Format], ...] = (
        (linkedin.KNOWN, lambda begin: linkedin.is_ours(begin.names), Format.LINKEDIN),
        (tracker_columns.KNOWN, trackers.is_tracker, Format.TRACKER),
        (contacts_csv.KNOWN, lambda begin: contacts_csv.is_contacts(begin.names), Format.CONTACTS),
    )
    for known, is_it, found in kinds:
        try:
            begin = sheet(head, known)
            is_read_by_people, is_it_so = is_for_reading(begin.names, ours), is_it(begin)
            is_one = is_named_so or not (is_it_so or is_read_by_people) or sheet(text, known).is_even()
        except Refused:
            return Format.TABLE if is_named_so else None
        if not is_one:
            continue
        if is_read_by_people:
            return Why.OURS
        if is_it_so:
            return found
    return Format.TABLE if is_named_so and re.search(r"[,;\t|]", head) else None
