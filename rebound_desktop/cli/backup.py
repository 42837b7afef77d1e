"""`rebound-desktop backup OUT`: a verified, encrypted copy, made beside a window that may be open."""

import argparse
from pathlib import Path

from rebound_desktop import store
from rebound_desktop.cli.shell import DONE, Shell, Verbs
from rebound_desktop.local_clock import local_clock

NAME = "backup"


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="make a verified, encrypted copy of the journal",
        description="Makes a .rebound file in the folder OUT, encrypted as the journal is, opened once to check it, "
        "and attachments.db beside it; the same passphrase opens it. OUT is made when it is not there. Older "
        "copies of this journal in OUT are thinned as the program's own are: the last ones, then one a day, a "
        "week, a month. Prints the new file.",
    )
    said.add_argument(
        "--json", action="store_true", help="print {path, entries, first_day, last_day} as JSON"
    )
    said.add_argument("out", type=Path, metavar="OUT")


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Make it, and print where it is. Raises what `said` says."""
    keys, key = shell.unlocked()
    into = options.out.absolute()
    try:
        store.make_private_folder(into)
    except store.ReboundError as error:
        raise store.PlaceUnwritable(into, error.detail) from error
    made = store.backups.make(shell.places.data, keys, key, local_clock().moment(), into)
    if options.json:
        held = made.holding
        shell.say_json(
            {
                "path": str(made.path),
                "entries": held.entries,
                "first_day": held.first_day,
                "last_day": held.last_day,
            }
        )
    else:
        shell.say(str(made.path))
    return DONE
