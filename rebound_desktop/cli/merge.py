"""`rebound-desktop merge FILE`: another copy of the journal, or an archive, brought into this one."""

from __future__ import annotations

import argparse
from pathlib import Path

from rebound_desktop import store
from rebound_desktop.cli.restore import newest_at
from rebound_desktop.cli.shell import DONE, Shell, Verbs, translate
from rebound_desktop.local_clock import local_clock

NAME = "merge"


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="bring another copy of the journal into this one",
        description="FILE is a backup (.rebound), a folder of them, a journal's folder or file, or a Rebound archive. "
        "Everything comes by its identity: nothing is lost and nothing comes twice; a backup is made first, and a "
        "window can undo it as one step. Where the copy has a passphrase of its own, it is asked for.",
    )
    said.add_argument(
        "--copy-passphrase-file", type=Path, metavar="F", help="a file with the copy's passphrase"
    )
    said.add_argument(
        "--json", action="store_true", help="print a list of {area, added, changed, …} and files"
    )
    said.add_argument("file", type=Path, metavar="FILE")


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Merge it, and say what came, an area a line. Raises what `said` says."""
    from rebound_desktop import words
    from rebound_desktop.exchange.archive import is_archive, read_archive

    keys, key = shell.unlocked()
    path = options.file.absolute()
    # A journal's folder is the journal, whatever copies lie in it.
    if not any(path.glob(store.backups.JOURNAL_FILE)):
        path = newest_at(path, shell)
    if path.is_file() and is_archive(path):
        report = read_archive(path, shell.places.data, keys, key, local_clock())
    else:
        report = _merged(path, options.copy_passphrase_file, shell, keys, key)
    if options.json:
        counts = [
            {"area": str(c.area), "added": c.added, "changed": c.changed, "details": c.details, "kept": c.kept,
             "erased": c.erased}
            for c in report.counts
        ]  # fmt: skip
        shell.say_json({"counts": counts, "files": report.files})
    else:
        for line in words.merge_said(report):
            shell.say(line)
    return DONE


def _merged(
    path: Path, file: Path | None, shell: Shell, keys: store.vault.KeyFile, key: bytes
) -> store.merge.Report:
    def merged(typed: str) -> store.merge.Report:
        return store.merge.merge(path, shell.places.data, keys, key, local_clock(), typed=typed)

    if file is not None:
        return merged(Shell(shell.places, file, shell.ask, shell.out, shell.err).passphrase())
    try:
        return merged("")
    except store.WrongPassphrase:
        return merged(shell.ask(translate("merge", "Passphrase of that copy: ")))
