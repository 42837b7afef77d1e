"""`rebound-desktop check`: look the journal over, put right what is safe, and say it. No window."""

import argparse

from rebound_desktop import store
from rebound_desktop.cli.shell import DONE, SAID_WHY, Shell, Verbs

NAME = "check"


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="look the journal over and put right what is safe",
        description="Looks over the file, its search index, its keys and attachments; puts right what is safe. "
        "Asks for the passphrase when there is one. Exit code 0: all is in order now; 1: something is not.",
    )
    said.add_argument("--json", action="store_true", help="print {is_well, said, details} as JSON")


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Check the journal. Returns 0 when all is in order now, 1 when something is not. Raises what `said` says."""
    from rebound_desktop import words

    keys, key = shell.unlocked()
    report = store.check.check(shell.places.data, keys, key)
    said, details = list(words.check_said(report)), list(words.check_details(report))
    if options.json:
        shell.say_json({"is_well": report.is_well, "said": said, "details": details})
    else:
        for line in said + [f"  {line}" for line in details]:
            shell.say(line)
    return DONE if report.is_well else SAID_WHY
