"""`rebound-desktop search WORDS`: everything ever written, looked through; the newest first."""

import argparse

from rebound_desktop import store
from rebound_desktop.cli.shell import DONE, Shell, Verbs, translate

NAME = "search"
USUAL_LIMIT = 50


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="find words in everything ever written",
        description="Looks through entries, jobs, people, letters and lessons; prints kind, name and the words around, "
        "a line each. Every word is to occur; the last one may be a beginning.",
    )
    said.add_argument("words", nargs="+", metavar="WORDS")
    said.add_argument(
        "--limit", type=_count, default=USUAL_LIMIT, metavar="N", help="at most N of each kind (50)"
    )
    said.add_argument(
        "--json", action="store_true", help="print a list of {kind, id, title, snippet} as JSON"
    )


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Print what is found; nothing found is said, and is no error."""
    with shell.opened() as opened:
        found = opened.search.find(" ".join(options.words), limit=options.limit)
    if options.json:
        told = [
            {"kind": str(each.kind), "id": each.id, "title": each.title, "snippet": _plain(each.snippet)}
            for each in found
        ]
        shell.say_json(told)
        return DONE
    for each in found:
        shell.say("\t".join((str(each.kind), _one_line(each.title), _one_line(each.snippet))))
    if not found:
        shell.tell(translate("shell", "Nothing was found."))
    return DONE


def _plain(snippet: str) -> str:
    return snippet.replace(store.MARK_START, "").replace(store.MARK_END, "")


def _one_line(text: str) -> str:
    return " ".join(_plain(text).split())


def _count(typed: str) -> int:
    number = int(typed)
    if not 1 <= number <= 100_000:
        raise ValueError
    return number
