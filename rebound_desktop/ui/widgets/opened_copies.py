"""Files shown by another program: as read-only copies in clear, looked after until they are gone again."""

import logging
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from shiboken6 import isValid

from rebound_desktop.core.attached import Attached, free_name, is_program
from rebound_desktop.core.progress import Stopped, Tell, tell_nobody
from rebound_desktop.paths import copies_folder
from rebound_desktop.store import OpenedCopy, PrivateCopies, ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk

log = logging.getLogger(__name__)

# Milliseconds after coming up, or back to the front, until the copies are looked at: the person comes first.
LOOK_AFTER = 1500


class OpenedCopies(QObject):
    """The copies of one journal. `changed` tells that another set of them holds something new than before."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._copies = PrivateCopies(copies_folder(desk.store.folder))
        self.found: tuple[OpenedCopy, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._came_back)

    def open(
        self,
        each: Attached,
        tell: Tell = tell_nobody,
        ended: Callable[[], object] = lambda: None,
    ) -> None:
        """Show a file by the program that the desktop has for it.

        tell: told by the worker how far it is; may raise Stopped. ended: called once, whatever came of it.
        """
        if is_program(each.name):
            said = self.tr(
                "{name} can act like a program, so it is not opened from here. You can save a copy."
            )
            self._desk.say(said.format(name=each.name))
            ended()
            return
        attached, copies = self._desk.store.attached, self._copies

        def work() -> Path | None:
            pieces = attached.pieces(each.content_hash)
            tell(1, 2)
            if pieces is None:
                return None
            # Closed here and now: until then whoever gives the pieces holds the attachments file open.
            with closing(pieces):
                return copies.lay(each.id, each.content_hash, each.name, pieces)

        def done(path: Path | None) -> None:
            if path is None:
                self._desk.say(
                    self.tr("This file's content is missing. Its name stays here. A backup may hold it.")
                )
            elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self._desk.say(self.tr("You see a copy. It is removed when you close Rebound."))
            else:
                # In clear for nobody: it does not stay until the end.
                self._desk.background.start(lambda: copies.take_back(path), _swept, _left)
                self._desk.say(self.tr("No program here shows such a file. You can save a copy."))

        def laid(path: Path | None) -> None:
            if isValid(self):
                ended()
                done(path)
            elif path is not None:
                # The journal was locked meanwhile, and its copies were swept: this one came too late.
                copies.sweep()

        def refused(error: BaseException) -> None:
            ended()
            if not isinstance(error, Stopped):
                self._refuse(error)

        self._desk.background.start(work, laid, while_alive(self, refused))

    def look(self) -> None:
        """See, beside the window, which copies were changed meanwhile."""
        if not self._copies.folder.is_dir() and not self.found:
            return
        self._desk.background.start(
            self._copies.changed, while_alive(self, self._take_note), while_alive(self, self._refuse)
        )

    def clear_leftovers(self) -> None:
        """At a start: what another day left is removed, and what was changed is offered."""
        self._desk.background.start(
            self._copies.sweep, while_alive(self, self._offer), while_alive(self, self._refuse)
        )

    def sweep_now(self) -> None:
        """At the end, and on locking: what is as it was is removed, beside the window, for all of it is read."""
        self._soon.stop()
        if self._copies.folder.is_dir():
            self._desk.background.start(self._copies.sweep, _swept, _left)

    def of(self, attached_id: int) -> OpenedCopy | None:
        """The changed copy of a file, if one was found."""
        return next((copy for copy in self.found if copy.attached_id == attached_id), None)

    def keep(self, copy: OpenedCopy, then: Callable[[], object]) -> None:
        """The changed copy becomes a file beside the one it comes from; then it is removed."""
        store, copies = self._desk.store, self._copies

        def work() -> tuple[str, int]:
            content = copies.read(copy)
            return store.attachments.put(content), len(content)

        def done(kept: tuple[str, int]) -> None:
            origin = store.attached.file(copy.attached_id)
            name = origin.name if origin is not None else copy.path.name
            stem, dot, end = name.rpartition(".") if "." in name else (name, "", "")
            changed = free_name(self.tr("{name}, changed").format(name=stem) + dot + end, ())
            ids: list[int | None] = []
            if self._desk.attempt(
                lambda: ids.append(store.attached.keep_changed(copy.attached_id, changed, *kept))
            ):
                if ids == [None]:
                    # Nothing names the change: the copy is all there is of it.
                    self._desk.say(
                        self.tr("What {name} belonged to is gone. Your changed copy stays at {path}").format(
                            name=name, path=copy.path
                        )
                    )
                    return
                copies.remove(copy)
                self._desk.say(self.tr("{name} is kept beside the first one").format(name=changed), undo=True)
                self._forget(copy)
                then()

        self._desk.background.start(work, while_alive(self, done), while_alive(self, self._refuse))

    def let_go(self, copy: OpenedCopy) -> None:
        """The changed copy is removed; the file here stays as it was."""
        self._copies.remove(copy)
        self._forget(copy)

    def _forget(self, copy: OpenedCopy) -> None:
        self.found = tuple(each for each in self.found if each != copy)
        self.changed.emit()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._soon.start()

    def _take_note(self, found: tuple[OpenedCopy, ...]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _offer(self, found: tuple[OpenedCopy, ...]) -> None:
        self._take_note(found)
        if not found:
            return
        first = found[0]
        said = self.tr("You changed the copy of {name}.").format(name=first.path.name)
        self._desk.say(said, action=self.tr("Keep it"), on_action=partial(self.keep, first, _nothing))

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, OSError | ReboundError):
            raise error
        self._desk.say(
            self.tr("The copy could not be laid out or read. Your file here is unchanged. Try again later.")
        )


def _nothing() -> None:
    """The files are shown anew by the change itself."""


def _swept(_changed: object) -> None:
    """What was changed stays, and is offered at the next start."""


def _left(error: BaseException) -> None:
    if not isinstance(error, OSError | ReboundError):
        raise error
    log.warning("copies are still there: %s", type(error).__name__)
