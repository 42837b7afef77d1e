"""`rebound-desktop export --to FORMAT OUT`: the journal, or a part of it, in an open format."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from rebound_desktop import store
from rebound_desktop.cli.shell import DONE, SAID_WHY, USAGE, Shell, Verbs, translate
from rebound_desktop.core.leaving import HAS_PAGES, HOLDS_EVERYTHING, Format, Wanted

NAME = "export"
_ON_PAPER = (Format.PDF, Format.PROOF, Format.WEEKLY)
_UID_LENGTH = 32
_FORMATS = """\
FORMAT is one of
  archive   everything, as open JSON with its files, in one zip; Rebound reads it back whole
  markdown  a folder with a file for each page, job, person and letter, and the files attached
  html      one page for any browser, everything within it
  pdf       a book of the journal, with contents
  csv       a folder of tables: jobs, their stages, contacts, letters
  vcard     people, for an address book (vCard 3.0)
  ics       interviews and follow-ups, for a calendar (iCalendar)
  proof     a list of jobs to print, for whoever asks what was done to find work
  weekly    the same as a form for each week: date, company, position, how, contact, result

OUT is the file to write, and is replaced whole; for markdown and csv it is a folder that is new or empty.
--query and --entry choose pages, for markdown, html and pdf: those that the words find, as the window's search
understands them, and those named by the id that `search --json` tells, or by the uid in an export. Nothing but these
pages leaves then.
What leaves is not encrypted. A window may have the journal open meanwhile.
"""


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="write the journal, or a part of it, in an open format",
        description=_FORMATS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    said.add_argument(
        "--to", required=True, choices=[str(each) for each in Format], metavar="FORMAT", dest="fmt"
    )
    said.add_argument("--since", type=date.fromisoformat, metavar="D", help="from this day on (YYYY-MM-DD)")
    said.add_argument("--until", type=date.fromisoformat, metavar="D", help="up to this day")
    said.add_argument("--query", metavar="WORDS", default="", help="only the pages that these words find")
    said.add_argument(
        "--entry", action="append", default=[], metavar="ID", dest="entries",
        help="only this page; may be said more than once",
    )  # fmt: skip
    said.add_argument("--include-private", action="store_true", help='with pages that are "only for me"')
    said.add_argument(
        "--json", action="store_true", help="print {out, things, files, lost, kept_back} as JSON"
    )
    said.add_argument("out", type=Path, metavar="OUT")


def without_a_window() -> object:
    """What fonts need; nothing is shown, so no screen is needed."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication([NAME, "-platform", "offscreen"])


def _pages(opened: store.Store, query: str, named: Sequence[str]) -> frozenset[str]:
    """The pages that the words find, and those that are named and there, by uid."""
    from rebound_desktop.core.finding import Chosen, read

    found = opened.search.entries.all(read(query), Chosen()) if query.strip() else ()
    ids = (int(each) for each in named if each.isascii() and each.isdigit() and len(each) < _UID_LENGTH)
    return opened.journal.uids_of((*found, *ids, *opened.journal.ids_of(named)))


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Write it, and say what left. Raises what `said` says."""
    from rebound_desktop import words
    from rebound_desktop.exchange.export import Order, Source, export
    from rebound_desktop.local_clock import local_clock
    from rebound_desktop.papers import papers
    from rebound_desktop.words.terms import terms

    fmt = Format(options.fmt)
    is_by_the_page = bool(options.query.strip() or options.entries)
    wanted = Wanted(options.since, options.until, options.include_private)
    if fmt in HOLDS_EVERYTHING and (is_by_the_page or not wanted.is_everything):
        shell.tell(
            translate("export", "An archive always holds everything; --since and --until are not for it.")
        )
        return USAGE
    if is_by_the_page and fmt not in HAS_PAGES:
        shell.tell(translate("export", "--query and --entry are for markdown, html and pdf."))
        return USAGE
    keys, key = shell.unlocked()
    if is_by_the_page:
        with closing(shell.beside(keys, key)) as own:
            wanted = replace(wanted, entries=_pages(own, options.query, options.entries))
        if not wanted.entries:
            shell.tell(translate("export", "No entry was found. Nothing was written."))
            return SAID_WHY
    application = without_a_window() if fmt in _ON_PAPER else None
    source = Source(shell.places.data, key, local_clock(), terms(), papers(lambda: shell.beside(keys, key)))
    left = export(Order(fmt, options.out.absolute(), wanted), source)
    del application
    if options.json:
        shell.say_json(
            {
                "out": str(options.out),
                "things": dict(left.things),
                "files": left.files,
                "lost": left.lost,
                "kept_back": left.kept_back,
            }
        )
    else:
        for line in (*words.things_said(left), *words.left_said(left, fmt)):
            shell.say(line)
        if left.kept_back:
            shell.say(translate("export", "With --include-private they come along."))
    return DONE
