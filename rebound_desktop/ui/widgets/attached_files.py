"""Files kept with an entry, a job or a letter: added by button or by dropping them, opened or saved as a copy."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.attached import LARGEST, Attached, Owner, free_name, is_picture
from rebound_desktop.exchange.whole_files import whole_file
from rebound_desktop.store import OpenedCopy, ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.attached_row import AttachedRow
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.opened_copies import OpenedCopies
from rebound_desktop.ui.widgets.save_as import ask_where

# A list of more is folded, so that it never pushes the text away that it belongs to.
SHOWN = 2


class AttachedFiles(QWidget):
    """A line a file. Contents are read and kept beside the window; nothing is ever written in clear unasked.

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
        self.files: tuple[Attached, ...] = ()
        self.copies = OpenedCopies(desk, self)
        self.copies.changed.connect(self._fill)
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

    def take(self, paths: list[Path]) -> None:
        """Keep these files here, one after the other. One that cannot be read is said, the others are kept."""
        for path in paths:
            self.keep(path.name, partial(self._read, path))

    def keep(self, name: str, read: Callable[[], bytes]) -> None:
        """Keep what `read` gives, beside the window, under this name. `read` may raise OSError."""
        key, put = self._key, self.desk.store.attachments.put
        if key is None:
            return

        def work() -> tuple[str, int]:
            content = read()
            return put(content), len(content)

        self.desk.background.start(
            work,
            while_alive(self, partial(self._name_it, key, name)),
            while_alive(self, partial(self._refuse, name)),
        )

    def open(self, each: Attached) -> None:
        """Show a file by the desktop's own program, as a copy."""
        self.copies.open(each)

    def keep_changed(self, copy: OpenedCopy) -> None:
        """A copy that was changed becomes a file beside the first."""
        self.copies.keep(copy, self.changed.emit)

    def let_go(self, copy: OpenedCopy) -> None:
        """A copy that was changed is removed."""
        self.copies.let_go(copy)

    def save_copy(self, each: Attached, path: Path) -> None:
        """Write a file's content where the person chose, beside the window."""
        attached, leaving = self.desk.store.attached, self.desk.store.leaving

        def work() -> bool:
            content = attached.content(each.content_hash)
            if content is None:
                return False
            # What stood there before stays until this one is whole.
            with leaving(path), whole_file(path) as unfinished:
                unfinished.write_bytes(content)
            return True

        def done(is_whole: bool) -> None:
            if is_whole:
                self.desk.say(self.tr("A copy is saved. It is not encrypted."))
            else:
                self.desk.say(
                    self.tr("This file's content is missing. Its name stays here. A backup may hold it.")
                )

        def failed(error: BaseException) -> None:
            if not isinstance(error, OSError | ReboundError):
                raise error
            self.desk.say(
                self.tr("The copy could not be saved there. Nothing has changed. Try another folder.")
            )

        self.desk.background.start(work, while_alive(self, done), while_alive(self, failed))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    @staticmethod
    def _read(path: Path) -> bytes:
        if path.stat().st_size > LARGEST:
            raise OSError("larger than a journal should carry")
        return path.read_bytes()

    def _name_it(self, key: int, name: str, kept: tuple[str, int]) -> None:
        content_hash, size = kept
        attached = self.desk.store.attached
        name = free_name(name, [each.name for each in attached.of(self._owner, key)])
        if self.desk.attempt(lambda: attached.attach_kept(self._owner, key, name, content_hash, size)):
            self.desk.say(self.tr("{name} is kept with it").format(name=name), undo=True)
            self.changed.emit()

    def _refuse(self, name: str, error: BaseException) -> None:
        if not isinstance(error, OSError | ReboundError):
            raise error
        self.desk.say(
            self.tr("{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.").format(
                name=name
            )
        )

    def _fill(self) -> None:
        clear(self._lines)
        shown = self.files if self._is_whole or len(self.files) <= SHOWN else self.files[:SHOWN]
        has_looks = any(is_picture(each.name) for each in shown)
        for each in shown:
            copy = self.copies.of(each.id)
            self._lines.addWidget(AttachedRow(self.desk, each, self, copy, is_among_pictures=has_looks))
        count = len(self.files)
        self.more.setVisible(count > SHOWN)
        self.more.setText(
            self.tr("Show fewer")
            if self._is_whole
            else words.counted("files", "One file", "All {number} files", count)
        )
        size = QLocale().formattedDataSize(sum(each.size for each in self.files), 0)
        self._total.setText(
            words.counted("files", "One file, {size}", "{number} files, {size}", count, size=size)
        )
        self._total.setVisible(count > 1)
        self.setVisible(bool(count) or not self._quiet)

    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self._fill()

    def choose(self) -> None:
        """Ask which files to keep here."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add a file"))
        self.take([Path(name) for name in names])

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
