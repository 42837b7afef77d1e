"""`rebound-desktop restore FILE`: a backup in the place of the journal; what stood there is kept."""

import argparse
from pathlib import Path

from rebound_desktop import store
from rebound_desktop.cli.shell import DONE, Refused, Shell, Verbs, translate
from rebound_desktop.local_clock import local_clock

NAME = "restore"


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="put a backup in the place of the journal",
        description="Puts a .rebound file in the place of the journal; of a folder that `backup` filled, the newest. "
        "It is opened and checked before anything moves; the journal that stood there is kept in a folder beside it. "
        "Not while a window has it open. The passphrase is the one of the backup; its recovery code opens it too.",
    )
    said.add_argument("--replace", action="store_true", help="needed where a journal stands")
    said.add_argument("file", type=Path, metavar="FILE")


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Restore it, and say where the former journal is. Raises what `said` says."""
    from rebound_desktop import words

    backup = store.backups.read(newest_at(options.file.absolute(), shell))
    folder = shell.places.data
    stands = (folder / store.backups.JOURNAL_FILE).exists()
    if stands and not options.replace:
        said = translate(
            "restore", "A journal stands in {folder}. With --replace the backup takes its place."
        )
        raise Refused(said.format(folder=folder))
    key = store.vault.open_data_key(backup.keys)
    if key is None:
        key, _ = store.vault.unlock_with_words(backup.keys, shell.passphrase())
    clock = local_clock()
    with shell.alone():
        done = store.backups.restore(backup, key, folder, clock.moment())
    shell.say(translate("restore", "Restored: {what}.").format(what=words.holding(backup.holding, clock)))
    if done.former is not None:
        shell.say(
            translate("restore", "The journal that stood there is kept in {folder}.").format(
                folder=done.former
            )
        )
    if done.refused is not None:
        shell.say(words.restored_in_part())
    return DONE


def newest_at(path: Path, shell: Shell) -> Path:
    """The newest copy in a folder that `backup` filled, which is named before anything is done with it; any other
    path is itself. One that can't be read is the newest all the same: no older one takes its place unasked.
    """
    found = store.backups.newest_file(path, local_clock().moment()) if path.is_dir() else None
    if found is None:
        return path
    shell.tell(translate("restore", "The newest backup in this folder: {file}").format(file=found.name))
    return found
