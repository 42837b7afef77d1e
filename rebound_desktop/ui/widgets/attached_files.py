"""Files kept with an entry, a job or a letter: added by button or by dropping them, saved as a copy, set aside."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from rebound_desktop.core.attached import LARGEST, Attached, Owner
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear
from rebound_desktop.ui.widgets.tool_row import tool_row


class AttachedFiles(QWidget):
    """A line a file. Contents are read and kept beside the window; nothing is ever written in clear unasked."""

    changed = Signal()

    def __init__(self, desk: Desk, owner: Owner) -> None:
        super().__init__()
        self.desk = desk
        self._owner = owner
        self._key: int | None = None
        self.files: tuple[Attached, ...] = ()
        self.setAcceptDrops(True)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.add = Button(
            desk.theme, self.tr("Add a file…"), ButtonRole.PLAIN, icon="paperclip", on_click=self._choose
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._lines)
        box.addWidget(self.add)

    def show_files(self, key: int) -> None:
        """The files of the entry, job or letter with this id."""
        files = self.desk.store.attached.of(self._owner, key)
        if key == self._key and files == self.files:
            return
        self._key, self.files = key, files
        clear(self._lines)
        for each in files:
            self._lines.addWidget(self._line(each))

    def take(self, paths: list[Path]) -> None:
        """Keep these files here, one after the other. One that cannot be read is said, the others are kept."""
        key = self._key
        if key is None:
            return
        for path in paths:
            self.desk.background.start(
                partial(self._read, path),
                while_alive(self, partial(self._name_it, key, path.name)),
                while_alive(self, partial(self._refuse, path.name)),
            )

    def save_copy(self, each: Attached, path: Path) -> None:
        """Write a file's content where the person chose, beside the window."""
        attached = self.desk.store.attached

        def work() -> bool:
            content = attached.content(each.content_hash)
            if content is None:
                return False
            path.write_bytes(content)
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

    def _read(self, path: Path) -> tuple[str, int]:
        if path.stat().st_size > LARGEST:
            raise OSError("larger than a journal should carry")
        content = path.read_bytes()
        return self.desk.store.attachments.put(content), len(content)

    def _name_it(self, key: int, name: str, kept: tuple[str, int]) -> None:
        content_hash, size = kept
        attached = self.desk.store.attached
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

    def _line(self, each: Attached) -> QWidget:
        theme = self.desk.theme
        size = Words(theme, QLocale().formattedDataSize(each.size, 0), TextRole.SMALL, wrap=False)
        save = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="download",
            name=self.tr("Save a copy of {name}").format(name=each.name),
            on_click=partial(self._choose_copy, each),
        )
        aside = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="archive",
            name=self.tr("Set aside {name}").format(name=each.name),
            on_click=partial(self._set_aside, each),
        )
        return tool_row(theme, "file-text", each.name, size, save, aside)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add a file"))
        self.take([Path(name) for name in names])

    def _choose_copy(self, each: Attached) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), each.name)
        if name:
            self.save_copy(each, Path(name))

    def _set_aside(self, each: Attached) -> None:
        if self.desk.attempt(lambda: self.desk.store.attached.remove(each.id)):
            self.desk.say(self.tr("File set aside"), undo=True)
            self.changed.emit()
