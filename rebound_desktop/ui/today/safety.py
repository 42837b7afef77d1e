"""What concerns the journal itself: damage, copies, and the ways in. Today says it before all else, whatever rests."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from rebound_desktop import store, words
from rebound_desktop.core.change import Area
from rebound_desktop.ui.copies import BACKUP_TROUBLE, NOT_ENCLOSED, SAID, TO_SAY
from rebound_desktop.ui.page import RECOVERY_KEPT, Desk
from rebound_desktop.ui.today.cards import NoticeText
from rebound_desktop.ui.today.later import let_be

translate = QCoreApplication.translate


def safety(desk: Desk) -> list[NoticeText]:
    """What concerns the journal itself: said whatever else rests."""
    parts = (_missing, _log_damaged, _beside, _backup, _not_enclosed, _forgotten, _recovery)
    return [notice for part in parts for notice in part(desk)]


def _backup(desk: Desk) -> list[NoticeText]:
    """A copy that could not be made is told until one is."""
    name = desk.store.preferences.get(BACKUP_TROUBLE)
    if not name:
        return []
    trouble = getattr(store, name, None)
    return [
        NoticeText(
            "hard-drive",
            translate("today", "The last backup of your journal could not be made"),
            words.explain(trouble()).happened
            if trouble is not None
            else translate("today", "The fault is ours. Closing Rebound tries it again."),
            translate("today", "Look at it"),
            lambda: desk.go("settings"),
            what="backup",
        )
    ]


def _not_enclosed(desk: Desk) -> list[NoticeText]:
    """An older copy that could not be given the present passphrase, until that is let be."""
    if desk.store.preferences.get(NOT_ENCLOSED) != TO_SAY:
        return []
    return [
        NoticeText(
            "hard-drive",
            translate("today", "An older backup doesn't have your passphrase yet"),
            translate("today", "Your newest backup is good. The older one is tried again with each backup."),
            translate("today", "Look at it"),
            lambda: desk.go("settings"),
            translate("today", "Leave it"),
            lambda: desk.attempt(lambda: desk.store.preferences.set(NOT_ENCLOSED, SAID)),
        )
    ]


def _missing(desk: Desk) -> list[NoticeText]:
    """After damage: which days are affected, until what is missing was taken from a copy, or let be."""
    name = store.affected.AFFECTED
    affected = store.affected.affected(desk.store.preferences.get(name))
    if affected is None:
        return []

    def filled(report: store.merge.Report) -> None:
        # Where the disk did not give all of it, it is offered again.
        if report.refused or desk.attempt(lambda: desk.store.preferences.set(name, "")):
            came = desk.store.undo.just_came_in() if report.counts else None
            desk.say(" ".join(words.merge_said(report)), undo=came)

    return [
        NoticeText(
            "hard-drive",
            translate("today", "The file was damaged"),
            words.affected_said(affected.days, desk.store.clock.today()),
            translate("today", "Fill it in"),
            lambda: desk.guard.fill_in(filled),
            translate("today", "Leave it"),
            partial(let_be, desk, name),
        )
    ]


def _log_damaged(desk: Desk) -> list[NoticeText]:
    """Words of the last minutes before a sudden end that could not be read back, until that is let be."""
    name = store.log_check.LOG_DAMAGED
    if not desk.store.preferences.get(name):
        return []
    return [
        NoticeText(
            "hard-drive",
            translate("today", "Words of your last minutes may be missing"),
            translate(
                "today", "Rebound ended suddenly and couldn't read back its last changes. All before is safe."
            ),
            translate("today", "Look at the journal"),
            lambda: desk.go("journal"),
            translate("today", "Leave it"),
            partial(let_be, desk, name),
        )
    ]


def _beside(desk: Desk) -> list[NoticeText]:
    """A copy that a synchroniser, or another computer, laid beside the journal."""
    found = store.beside.copies_beside(desk.store.folder)
    if not found:
        return []

    def leave() -> None:
        for path in found:
            store.beside.set_aside(path, store.beside.LEFT)
        desk.store.say_changed((Area.PREFERENCES,))

    return [
        NoticeText(
            "hard-drive",
            translate("today", "Another copy lies beside your journal"),
            translate("today", "Neither was written over."),
            translate("today", "Merge it"),
            lambda: desk.go("merge"),
            translate("today", "Leave it"),
            lambda: desk.attempt(leave),
        )
    ]


def _forgotten(desk: Desk) -> list[NoticeText]:
    """Whoever came in by the recovery code has most likely forgotten the passphrase."""
    if desk.guard.ways_in is None or not desk.guard.ways_in.came_by_code:
        return []
    return [
        NoticeText(
            "key-round",
            translate("today", "You can choose a new passphrase"),
            translate("today", "You came in by the recovery code. The old passphrase isn't needed."),
            translate("today", "Choose one"),
            lambda: desk.go("passphrase"),
            what="forgotten",
        )
    ]


def _recovery(desk: Desk) -> list[NoticeText]:
    """A recovery code is offered until it is kept, once there is a passphrase that could be forgotten."""
    has_code = desk.guard.has_recovery_code()
    # One that was written down may be gone since: taken away, or left behind with a key that was changed.
    is_kept = has_code and bool(desk.store.preferences.get(RECOVERY_KEPT))
    if not desk.guard.is_protected or is_kept or _forgotten(desk):
        return []
    return [
        NoticeText(
            "key-round",
            translate("today", "A recovery code, in case you forget"),
            translate("today", "Without passphrase and code, nobody can open the journal."),
            translate("today", "Make a new one") if has_code else translate("today", "Make one"),
            lambda: desk.go("recovery"),
            what="recovery",
        )
    ]
