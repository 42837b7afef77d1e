"""`rebound-desktop search WORDS`: everything ever written, looked through; the newest first."""

from __future__ import annotations

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
        description="Looks through entries, jobs, people, letters and lessons; prints kind, day, name and the words "
        "around, a line each. Every word is to occur; the last one may be a beginning.",
    )
    said.add_argument("words", nargs="+", metavar="WORDS")
    said.add_argument(
        "--limit", type=_count, default=USUAL_LIMIT, metavar="N", help="at most N of each kind (50)"
    )
    said.add_argument(
        "--json", action="store_true", help="print a list of {kind, id, day, title, snippet} as JSON"
    )


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Print what is found; nothing found is said, and is no error."""
    with shell.opened() as opened:
        found = opened.search.find(" ".join(options.words), limit=options.limit)
        entries = tuple(each.id for each in found if each.kind is store.Found.ENTRY)
        lines = {line.id: line for line in opened.journal.lines_of(entries)}
    told = []
    for each in found:
        line = lines.get(each.id) if each.kind is store.Found.ENTRY else None
        told.append(
            {
                "kind": str(each.kind),
                "id": each.id,
                "day": line.day.isoformat() if line else None,
                "title": line.title if line else _title(each),
                "snippet": _plain(each.snippet),
            }
        )
    if options.json:
        shell.say_json(told)
        return DONE
    for said in told:
        shell.say("\t".join(_one_line(str(said[name] or "")) for name in ("kind", "day", "title", "snippet")))
    if not found:
        shell.tell(translate("shell", "Nothing was found."))
    return DONE


def _title(found: store.Result) -> str:
    """Kind words are told of, and not told: whoever wants to read them opens them in the window."""
    from rebound_desktop import words
    from rebound_desktop.core.lessons import LessonKind

    is_kind = found.kind is store.Found.KIND_WORD
    return words.lesson_kind(LessonKind.KIND_WORD) if is_kind else found.title


def _plain(snippet: str) -> str:
    return snippet.replace(store.MARK_START, "").replace(store.MARK_END, "")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _count(typed: str) -> int:
    number = int(typed)
    if not 1 <= number <= 100_000:
        raise ValueError
    return number
