"""The three parts of every error: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from rebound_desktop import store
from rebound_desktop.words.days import quoted, sentences

translate = QCoreApplication.translate


class Explanation(Struct, frozen=True):
    """An error for a person: what happened, what is safe, what to do; `detail` stands behind "Details…"."""

    happened: str
    safe: str
    to_do: str
    detail: str = ""

    def __str__(self) -> str:
        return sentences(self.happened, self.safe, self.to_do)


def explain(
    error: store.ReboundError,
    *,
    only_passphrase: bool = False,
    can_read: bool = False,
    is_typed: bool = False,
    in_shell: bool = False,
    of_backup: bool = False,
) -> Explanation:
    """The three parts of an error's message. Every kind of `ReboundError` has its own.

    only_passphrase: True where no recovery code can stand in for the passphrase, so that none is offered as a way on.
    can_read: True where a button beside it opens what can be read of the journal, so that it is offered.
    is_typed: it is text that could not be kept, which stays on the glass and is tried again by itself.
    in_shell: no window says it, so that a button is named with the place it is in.
    of_backup: what was typed was to open a backup, and not the journal.
    """
    happened, safe, to_do = _parts(error)
    if is_typed and isinstance(error, store.DiskFull):
        happened = translate("errors", "The disk is full, so this is not kept yet.")
        safe = translate("errors", "What was kept before is safe, and your text stays here.")
        to_do = translate("errors", "Make some room. Rebound tries again by itself.")
    if of_backup and isinstance(error, store.WrongPassphrase):
        happened = translate("errors", "That passphrase didn't open this backup.")
    if of_backup and isinstance(error, store.WrongRecoveryCode):
        happened = translate("errors", "That code didn't open this backup.")
    if isinstance(error, store.WrongPassphrase) and (only_passphrase or not error.has_recovery_code):
        to_do = translate("errors", "Try again: capital letters and spaces count.")
    if isinstance(error, store.JournalDamaged) and not can_read:
        to_do = translate("errors", "You can restore a backup. The damaged file is kept.")
    if isinstance(error, store.DiskTrouble) and can_read:
        to_do = translate(
            "errors", "Check the disk, then try again. If that doesn't help, you can open what can be read."
        )
    if in_shell and isinstance(error, store.JournalHeldElsewhere):
        #: Read in a shell. {button}: the name of the button that the window shows then.
        to_do = translate(
            "errors", "Close it there. If none is open, open Rebound's window here once and press {button}."
        ).format(button=quoted(translate("TroublePage", "Open it here")))
    detail = type(error).__name__
    if error.detail:
        detail += f" ({error.detail})"
    if error.path is not None:
        detail += f"\n{error.path}"
    return Explanation(happened, safe, to_do, detail)


def _parts(error: store.ReboundError) -> tuple[str, str, str]:
    unchanged = translate("errors", "Nothing has changed.")
    untouched = translate("errors", "It has not been touched.")
    known: Mapping[type[store.ReboundError], tuple[str, str, str]] = {
        store.WrongPassphrase: (
            translate("errors", "That passphrase didn't open the journal."),
            unchanged,
            translate("errors", "Try again, or use your recovery code."),
        ),
        store.WrongRecoveryCode: (
            translate("errors", "That code didn't open the journal."),
            unchanged,
            translate("errors", "It may be an older one, or another journal's. Look for the page made last."),
        ),
        store.MistypedRecoveryCode: (
            translate("errors", "A letter in the code is not right."),
            unchanged,
            translate("errors", "Compare it with your printed one, group by group."),
        ),
        store.NoMemory: (
            translate("errors", "This computer has too little free memory at the moment."),
            unchanged,
            translate("errors", "Close other programs, then try again."),
        ),
        store.KeyFileDamaged: (
            translate("errors", "The file that holds the key can't be read."),
            translate("errors", "The journal itself has not been touched."),
            translate("errors", "No backup here has one that fits. You can put a backup in its place."),
        ),
        store.JournalMissing: (
            translate("errors", "A journal was kept here, and its file is gone."),
            translate("errors", "Nothing new was put in its place."),
            translate("errors", "You can restore a backup, or start a new journal here."),
        ),
        store.JournalDamaged: (
            translate("errors", "The journal's file is damaged and can't be opened."),
            translate("errors", "It stays as it is."),
            translate(
                "errors", "You can open what can be read, or restore a backup. The damaged file is kept."
            ),
        ),
        store.JournalNewer: (
            translate("errors", "This journal was written by a newer Rebound."),
            untouched,
            translate("errors", "Open it with the newer program."),
        ),
        store.UpdateStopped: (
            translate("errors", "Your journal could not be brought up to date. The fault is ours."),
            translate("errors", "It is as it was, and a backup lies beside it."),
            translate("errors", "You can try again, or go on with the Rebound you had before."),
        ),
        store.JournalInUse: (
            translate("errors", "Another window is using this journal."),
            unchanged,
            translate("errors", "Close the other window, then try again."),
        ),
        store.JournalHeldElsewhere: (
            translate(
                "errors", "A window on another computer is using this journal, or was when it came here."
            ),
            unchanged,
            translate("errors", "Close it there. If none is open, you can open the journal here."),
        ),
        store.FolderUnreadable: (
            translate("errors", "The journal's folder can't be read."),
            untouched,
            translate("errors", "Check that the disk is there and that you may open it."),
        ),
        store.ReadOnly: (
            translate("errors", "The journal's folder can't be written to."),
            translate("errors", "What was kept before is safe."),
            translate("errors", "Check that you may write there, then try again."),
        ),
        store.DiskFull: (
            translate("errors", "The disk is full, so this could not be done."),
            translate("errors", "What was kept before is safe."),
            translate("errors", "Make some room, then try again."),
        ),
        store.DiskTrouble: (
            translate("errors", "The disk had trouble reading or writing."),
            translate("errors", "What was kept before is safe."),
            translate("errors", "Check the disk, then try again."),
        ),
        store.NeedsCheck: (
            translate("errors", "A place in the journal's file couldn't be read."),
            translate("errors", "What was kept before is safe."),
            translate("errors", "Try again. If that doesn't help, check the journal, in Settings."),
        ),
        store.BackupUnreadable: (
            translate("errors", "This backup couldn't be opened."),
            translate("errors", "Your journal on this computer is unchanged."),
            translate("errors", "Pick another file. The name of a backup ends in .rebound."),
        ),
        store.ArchiveUnreadable: (
            translate("errors", "This archive can't be read."),
            translate("errors", "Your journal on this computer is unchanged."),
            translate("errors", "Pick another file, or make the archive anew."),
        ),
        store.DictionaryUnreadable: (
            translate("errors", "There is no whole dictionary in this file."),
            translate("errors", "Spelling is checked as before."),
            translate("errors", "Choose a .oxt file, or a .dic file with its .aff file beside it."),
        ),
        store.PlaceTaken: (
            translate("errors", "Something stands in that place already."),
            untouched,
            translate("errors", "Choose another name, or an empty folder."),
        ),
        store.PlaceUnwritable: (
            translate("errors", "It couldn't be written there."),
            translate("errors", "What stood there before is untouched."),
            translate("errors", "Choose another folder, then try again."),
        ),
        store.PlaceFull: (
            translate("errors", "The disk is full there, so nothing was written."),
            translate("errors", "Your journal is unchanged."),
            translate("errors", "Make some room, or choose another disk."),
        ),
        store.BackupFolderAway: (
            translate("errors", "The folder for backups isn't there."),
            translate("errors", "The backup lies in the journal's own folder instead."),
            translate("errors", "Plug the disk in, or choose another folder."),
        ),
        store.KeychainUnavailable: (
            translate("errors", "This computer's keychain didn't answer."),
            unchanged,
            translate("errors", "Your passphrase opens the journal as before."),
        ),
        store.GoneMeanwhile: (
            translate("errors", "What this belonged to is gone."),
            translate("errors", "All the rest is as it was."),
            translate("errors", "You can note it anew."),
        ),
        store.ChangedSince: (
            translate("errors", "This has changed since, so it can't be undone."),
            unchanged,
            translate("errors", "You can change it by hand."),
        ),
    }
    return known[type(error)]
