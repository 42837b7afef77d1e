"""The ways in: the first run, unlocking, restoring, and what stops the journal from opening."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from build_scripts.pictures.stage import CLOCK, Stage, State
from rebound_desktop import store as journal_store
from rebound_desktop.core.clock import Clock
from rebound_desktop.sample_data import MovableClock, fill
from rebound_desktop.store import ReboundError, backups, vault
from rebound_desktop.ui.preferences.copies import CopiesPage
from rebound_desktop.ui.start.busy import BusyPage

ERRORS = (
    journal_store.JournalMissing,
    journal_store.JournalDamaged,
    journal_store.JournalNewer,
    journal_store.JournalInUse,
    journal_store.JournalHeldElsewhere,
    journal_store.KeyFileDamaged,
    journal_store.ReadOnly,
    journal_store.DiskFull,
    journal_store.FolderUnreadable,
)


def trouble(error: type[ReboundError], stage: Stage) -> None:
    """What a person meets when the journal cannot be opened."""
    stage.screens.trouble(error())


def room_alone(room: str, stage: Stage) -> None:
    """A room by its name."""
    stage.go(room)


def busy(stage: Stage) -> None:
    """While everything is encrypted anew."""
    page = BusyPage(
        stage.window.theme,
        stage.spoken("Adding your passphrase"),
        stage.spoken("Everything is being encrypted anew. Nothing leaves this computer."),
    )
    page.setParent(stage.window)
    page.resize(stage.window.size())
    page.show()
    page.setAutoFillBackground(True)
    page.raise_()


def came_by_code(stage: Stage) -> None:
    """Today, for whoever forgot the passphrase and came in by the recovery code."""
    session = stage.window.session
    made: list[str] = []
    stage.window.protect("four quiet words here")
    stage.wait_until(lambda: session.store is not None and session.is_protected)
    session.ways_in.new_recovery_code(made.append, stage.screens.trouble)
    stage.wait_until(lambda: bool(made))
    session.copies.back_up(stage.window.session.lock, stage.screens.trouble)
    stage.wait_until(lambda: session.store is None)
    session.unlock(made[0], recovery=True, done=lambda: None, failed=stage.screens.trouble)
    stage.wait_until(lambda: session.store is not None)
    stage.go("today")


def restore_by_code(stage: Stage) -> None:
    """A copy that its passphrase or its recovery code opens."""
    stage.window.session.lock()
    stage.screens.restore(stage.window.start)
    # They are read beside the window.
    stage.wait_until(lambda: stage.has_first("{made}, {number} entries"))
    stage.press_first("{made}, {number} entries")


def locked(stage: Stage) -> None:
    """The unlock screen, with a recovery code as a way in and a copy to be told of."""
    stage.screens.unlock()
    stage.wait(300)


def help_over(stage: Stage) -> None:
    """The help, over the screen that unlocks."""
    stage.screens.unlock()
    stage.settle()
    stage.window.actions_by_name["help"].trigger()


def write_backed_up(data: Path) -> Clock:
    """A year with three backups: after two of them the first was gone back to, and the last is the journal as it is."""
    movable = MovableClock()
    opened = journal_store.create(data, movable.clock, lambda _: None)
    fill(opened, movable, date(2026, 11, 20))
    key, made = opened.key, []
    for day in (21, 22):
        movable.move_to(datetime(2026, 11, day, 20, 15, tzinfo=UTC))
        opened.journal.write("I slept, and went to the sea.")
        made.append(opened.backup())
    opened.close()
    backups.restore(made[0], key, data, datetime(2026, 11, 23, 8, 30, tzinfo=UTC))
    movable.move_to(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    opened = journal_store.Store(data, vault.look_at_key_file(data), key, movable.clock, lambda _: None)
    opened.journal.write("A quiet morning.")
    opened.backup()
    opened.close()
    return CLOCK


def copies(stage: Stage) -> None:
    """Which backups there are, and the journal that one of them replaced."""
    stage.go("copies")
    stage.wait_until(lambda: stage.has_first("Restore: {backup}"))


def copies_replaced(stage: Stage) -> None:
    """The end of the same page."""
    copies(stage)
    stage.the(CopiesPage).findChildren(QScrollArea)[0].verticalScrollBar().setValue(10_000)


def restore_as_it_is_now(stage: Stage) -> None:
    """Which backup to restore, where one of them is the journal as it is now."""
    copies(stage)
    stage.press("Restore a backup…")
    stage.wait_until(lambda: stage.has_first("{backup}. As it is now"))


def updating(stage: Stage) -> None:
    """While a journal of an older Rebound is brought up to date."""
    stage.window.session.updating.emit()


STATES: dict[str, State] = {
    "unlock": lambda stage: stage.screens.unlock(),
    "unlock-help": help_over,
    "restore": lambda stage: stage.screens.restore(stage.window.start),
    **{f"trouble-{error.__name__}": partial(trouble, error) for error in ERRORS},
    "fault": lambda stage: stage.screens.fault(
        stage.spoken("Something went wrong in Rebound."),
        stage.spoken("What was kept before is safe."),
        stage.spoken("Try again. If it comes back, close Rebound and open it again."),
        stage.window.start,
    ),
    # The last, since it stays in front.
    "busy": busy,
}
PROTECTED: dict[str, State] = {
    "today-by-code": came_by_code,
    "passphrase-by-code": lambda stage: stage.go("passphrase"),
    "ways-in": lambda stage: stage.go("ways_in"),
    "restore-by-code": restore_by_code,
    "unlock-protected": locked,
    "updating": updating,
}
BACKED_UP: dict[str, State] = {
    "copies": copies,
    "copies-replaced": copies_replaced,
    "restore-as-it-is-now": restore_as_it_is_now,
}
EMPTY: dict[str, State] = {
    "first-run": lambda stage: stage.go("first"),
    **{
        f"empty-{room}": partial(room_alone, room)
        for room in ("today", "journal", "jobs", "board", "table", "compare", "contacts", "letters")
    },
}
