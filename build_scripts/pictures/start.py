"""The ways in: the first run, unlocking, restoring, and what stops the journal from opening."""

from functools import partial

from build_scripts.pictures.stage import Stage, State
from rebound_desktop import store as journal_store
from rebound_desktop.store import ReboundError
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


def updating(stage: Stage) -> None:
    """While a journal of an older Rebound is brought up to date."""
    stage.window.session.updating.emit()


STATES: dict[str, State] = {
    "unlock": lambda stage: stage.screens.unlock(),
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
EMPTY: dict[str, State] = {
    "first-run": lambda stage: stage.go("first"),
    **{
        f"empty-{room}": partial(room_alone, room)
        for room in ("today", "journal", "jobs", "board", "table", "compare", "contacts", "letters")
    },
}
