"""Files kept with an entry, a job or a letter: added by button or by dropping them, opened or saved as a copy."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from rebound_desktop import words
from rebound_desktop.core.attached import LARGEST, Attached, Owner, free_name, is_picture
from rebound_desktop.core.progress import Stopped
from rebound_desktop.store import Apart, DoneApart, GoneMeanwhile, OpenedCopy, ReboundError, whole_file
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.outcomes import nothing
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.attached_row import AttachedRow
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.file_dialogs import ask_files, ask_where
from rebound_desktop.ui.widgets.opened_copies import OpenedCopies
from rebound_desktop.ui.widgets.working import Work, Working

# A list of more is folded, so that it never pushes the text away that it belongs to.
SHOWN = 2
_PIECE = 1 << 20


class _Task(Struct, frozen=True):
    """One thing that is being done with a file beside the window: what it is called, and how far it is."""

    doing: str
    work: Work


class AttachedFiles(QWidget):
    """A line a file. Contents are read and kept beside the window; nothing is ever written in clear unasked.

    What takes longer than a moment, a file of 100 MB perhaps, is told of, and can be stopped.

    With `quiet` there is nothing to be seen while there are no files, and no button: a menu has it.
    """

    changed = Signal()

    def __init__(self, desk: Desk, owner: Owner, *, quiet: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self._owner = owner
        self._quiet = quiet
        self._key: int | None = None
        self._is_whole = False
        self._at_most = SHOWN
        self.files: tuple[Attached, ...] = ()
        self.copies = OpenedCopies(desk, self)
        self.copies.changed.connect(self._fill)
        self.working = Working(desk.theme)
        self.working.is_long.connect(self._show_or_hide)
        self._tasks: list[_Task] = []
        self.setAcceptDrops(True)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        plain = ButtonRole.PLAIN
        self.add = Button(desk.theme, self.tr("Add a file…"), plain, icon="paperclip", on_click=self.choose)
        self.more = Button(desk.theme, "", plain, on_click=self._turn)
        self._total = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.working)
        box.addLayout(self._lines)
        box.addLayout(row(self.add, self.more, None, self._total, spacing=24))
        # Hidden, never shown here: what has no parent yet would be shown as a window of its own.
        for widget in (self.more, self._total, *((self.add, self) if quiet else ())):
            widget.hide()

    def show_files(self, key: int | None) -> None:
        """The files of the entry, job or letter with this id; None for what is not there yet."""
        files = self.desk.store.attached.of(self._owner, key) if key is not None else ()
        if key == self._key and files == self.files:
            return
        if key != self._key:
            self._is_whole = False
        self._key, self.files = key, files
        self._fill()

    def show_at_most(self, number: int) -> None:
        """So many have a line of their own until all are wanted; in a low room none, and one line stands for all."""
        if number != self._at_most:
            self._at_most = number
            self._fill()

    def take(self, paths: list[Path]) -> None:
        """Keep these files here, one after the other. One that cannot be read is said, the others are kept."""
        for path in paths:
            self.keep(path.name, partial(self._read, path))

    def keep(self, name: str, read: Callable[[], bytes | bytearray]) -> None:
        """Keep what `read` gives, beside the window, under this name. `read` may raise OSError.

        The worker names it too: a lock or an end that comes meanwhile does not part the content from its name.
        """
        key, owner, store = self._key, self._owner, self.desk.store
        if key is None:
            return

        def work(progress: Work) -> DoneApart[str]:
            content = read()
            progress.tell(1, 2)

            def attach(shelves: Apart) -> str:
                free = free_name(name, [each.name for each in shelves.attached.of(owner, key)])
                shelves.attached.attach(owner, key, free, content)
                return free

            return store.apart(attach)

        failed, gone = partial(self._refuse, key, name), self._once_gone(key, name)
        doing = self.tr("Keeping {name}").format(name=name)
        self._begin(doing, partial(self._beside, work, self._tell_kept, failed, gone=gone))

    def open(self, each: Attached) -> None:
        """Show a file by the desktop's own program, as a copy."""
        doing = self.tr("Opening a copy of {name}").format(name=each.name)
        self._begin(doing, lambda progress, end: self.copies.open(each, progress.tell, end))

    def keep_changed(self, copy: OpenedCopy) -> None:
        """A copy that was changed becomes a file beside the first."""
        self.copies.keep(copy, self.changed.emit)

    def let_go(self, copy: OpenedCopy) -> None:
        """A copy that was changed is removed."""
        self.copies.let_go(copy)

    def save_copy(self, each: Attached, path: Path) -> None:
        """Write a file's content where the person chose, beside the window."""
        attached, leaving = self.desk.store.attached, self.desk.store.leaving

        def work(progress: Work) -> bool:
            pieces = attached.pieces(each.content_hash)
            progress.tell(1, 2)
            if pieces is None:
                return False
            # What stood there before stays until this one is whole.
            with (
                closing(pieces),
                leaving(path),
                whole_file(path) as unfinished,
                unfinished.open("wb") as file,
            ):
                file.writelines(pieces)
            return True

        def done(is_whole: bool) -> None:
            if is_whole:
                self.desk.say(self.tr("A copy is saved. It is not encrypted."))
            else:
                self.desk.say(
                    self.tr("This file's content is missing. Its name stays here. A backup may hold it.")
                )

        def failed(error: BaseException) -> None:
            if isinstance(error, Stopped):
                return
            if not isinstance(error, ReboundError):
                raise error
            self.desk.tell(error)

        doing = self.tr("Saving a copy of {name}").format(name=each.name)
        self._begin(doing, partial(self._beside, work, done, failed))

    def _begin(self, doing: str, start: Callable[[Work, Callable[[], None]], object]) -> None:
        """Hand it to the worker at once: one does what comes after the other, whether this page is still there or not.

        start: takes the progress to tell of, and what to call at the end.
        """
        task = _Task(doing, Work())
        self._tasks.append(task)
        start(task.work, partial(self._end, task))
        self._tell_first()

    def _tell_first(self) -> None:
        """What is being done now is told, until it has ended."""
        if self.working.work is None and self._tasks:
            self.working.begin(self._tasks[0].doing, self._tasks[0].work)

    def _end(self, task: _Task) -> None:
        self._tasks.remove(task)
        if self.working.work is task.work:
            self.working.end()
        self._show_or_hide()
        self._tell_first()

    def _beside(
        self,
        work: Callable[[Work], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        progress: Work,
        end: Callable[[], None],
        *,
        gone: Callable[[], object] = nothing,
    ) -> None:
        """Run `work` beside the window; then end, and tell what came of it. `gone` is called where it failed and
        nobody is here any more.
        """

        def answer(tell: Callable[[Any], object], came: object) -> None:
            end()
            tell(came)

        def refused(error: BaseException) -> None:
            if isValid(self):
                answer(failed, error)
            else:
                gone()

        self.desk.background.start(lambda: work(progress), while_alive(self, partial(answer, done)), refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    @staticmethod
    def _read(path: Path) -> bytes | bytearray:
        size = path.stat().st_size
        if size > LARGEST:
            raise OSError("larger than a journal should carry")
        content = bytearray(size)
        # A piece at a time into room that is there already: Python's lock is free for nearly all of it.
        at = 0
        with path.open("rb", buffering=0) as file, memoryview(content) as room:
            while came := file.readinto(room[at : at + _PIECE]):
                at += came
        return content[:at] if at < size else content

    def _tell_kept(self, kept: DoneApart[str]) -> None:
        name = self.desk.store.hear_of(kept)
        self.desk.say(self.tr("{name} is kept with it").format(name=name), undo=True)
        self.changed.emit()

    def _refuse(self, key: int, name: str, error: BaseException) -> None:
        """It was not kept: `key` is what it was to belong to. Nothing is said where the person wanted it so."""
        self._does_not_come(key, name)
        if isinstance(error, Stopped):
            return
        if not isinstance(error, OSError | ReboundError):
            raise error
        if isinstance(error, GoneMeanwhile):
            gone = words.explain(error).happened
            self.desk.say(
                words.sentences(gone, self.tr("{name} is unchanged where it is.").format(name=name))
            )
            return
        if isinstance(error, ReboundError):
            self.desk.tell(error)
            return
        self.desk.say(
            self.tr("{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.").format(
                name=name
            )
        )

    def _does_not_come(self, key: int, name: str) -> None:
        """For whoever speaks of a file before it is kept with what has this id."""

    def _once_gone(self, key: int, name: str) -> Callable[[], object]:
        """The same for when this is gone by then, as after a lock: what is called holds nothing of it."""
        return nothing

    def _fill(self) -> None:
        clear(self._lines)
        is_folded = len(self.files) > self._at_most and not self._is_whole
        shown = self.files[: self._at_most] if is_folded else self.files
        has_looks = any(is_picture(each.name) for each in shown)
        for each in shown:
            copy = self.copies.of(each.id)
            self._lines.addWidget(AttachedRow(self.desk, each, self, copy, is_among_pictures=has_looks))
        count = len(self.files)
        self.more.setVisible(count > self._at_most)
        self.more.setText(
            self.tr("Show fewer")
            if self._is_whole
            else words.counted("files", "One file", "All {number} files", count)
        )
        size = words.data_size(sum(each.size for each in self.files))
        self._total.setText(
            words.counted("files", "One file, {size}", "{number} files, {size}", count, size=size)
        )
        self._total.setVisible(count > 1)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self.files) or not self._quiet or not self.working.isHidden())

    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self._fill()

    def choose(self) -> None:
        """Ask which files to keep here."""
        self.take(ask_files(self, self.tr("Add a file")))

    def choose_copy(self, each: Attached) -> None:
        """Ask where a copy goes, and save it there."""
        path = ask_where(self, self.tr("Save a copy"), each.name)
        if path is not None:
            self.save_copy(each, path)

    def set_aside(self, each: Attached) -> None:
        """Into the trash, with Undo."""
        if self.desk.attempt(lambda: self.desk.store.attached.remove(each.id)):
            self.desk.say(self.tr("File set aside"), undo=True)
            self.changed.emit()
