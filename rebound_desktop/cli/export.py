"""`rebound-desktop export --to FORMAT OUT`: the journal, or a part of it, in an open format."""

import argparse
from datetime import date
from pathlib import Path

from rebound_desktop.cli.shell import DONE, USAGE, Shell, Verbs, translate
from rebound_desktop.core.leaving import HOLDS_EVERYTHING, Format, Wanted

NAME = "export"
_ON_PAPER = (Format.PDF, Format.PROOF, Format.WEEKLY)
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
    said.add_argument("--include-private", action="store_true", help='with pages that are "only for me"')
    said.add_argument(
        "--json", action="store_true", help="print {out, things, files, lost, kept_back} as JSON"
    )
    said.add_argument("out", type=Path, metavar="OUT")


def without_a_window() -> object:
    """What fonts need; nothing is shown, so no screen is needed."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication([NAME, "-platform", "offscreen"])


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Write it, and say what left. Raises what `said` says."""
    from rebound_desktop import words
    from rebound_desktop.exchange.export import Order, Source, export
    from rebound_desktop.local_clock import local_clock
    from rebound_desktop.papers import papers
    from rebound_desktop.words.terms import terms

    fmt = Format(options.fmt)
    wanted = Wanted(options.since, options.until, options.include_private)
    if fmt in HOLDS_EVERYTHING and not wanted.is_everything:
        shell.tell(
            translate("export", "An archive always holds everything; --since and --until are not for it.")
        )
        return USAGE
    keys, key = shell.unlocked()
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
