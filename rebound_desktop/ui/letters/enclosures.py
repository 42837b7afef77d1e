"""What goes with a letter: files from this computer, or one that the journal keeps already, such as a résumé."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.attached import Attached, Owner
from rebound_desktop.core.letters import Letter, LetterKind
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.attached_files import AttachedFiles
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.menus import Menu

OFFERED = 12


class Enclosures(QWidget):
    """The files of a letter; a card encloses nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letter: Letter | None = None
        self.files = AttachedFiles(desk, Owner.LETTER)
        self.kept = Button(
            desk.theme,
            self.tr("From the files kept…"),
            ButtonRole.PLAIN,
            icon="file-text",
            on_click=self._show_kept,
        )
        self._menu = Menu(self)
        self._menu.setObjectName("kept_files_menu")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 0)
        box.setSpacing(4)
        box.addWidget(Words(desk.theme, self.tr("Enclosed"), TextRole.MUTED))
        box.addWidget(self.files)
        box.addLayout(row(self.kept, None))

    def show_letter(self, letter: Letter) -> None:
        """The files of a letter."""
        self._letter = letter
        self.setVisible(letter.kind is not LetterKind.THANK_YOU)
        self.files.show_files(letter.id)
        self.kept.setVisible(bool(self._offered()))

    def _offered(self) -> list[Attached]:
        """Files kept elsewhere in the journal that do not go with this letter yet, the newest first."""
        here = {each.content_hash for each in self.files.files}
        known = self._desk.store.attached.known(OFFERED + len(here))
        return [each for each in known if each.content_hash not in here][:OFFERED]

    def _show_kept(self) -> None:
        self._menu.clear()
        for each in self._offered():
            self._menu.addAction(each.name.replace("&", "&&"), partial(self._enclose, each))
        self._menu.popup(self.kept.mapToGlobal(QPoint(0, self.kept.height())))

    def _enclose(self, each: Attached) -> None:
        letter, attached = self._letter, self._desk.store.attached
        if letter is not None and self._desk.attempt(
            lambda: attached.attach_kept(Owner.LETTER, letter.id, each.name, each.content_hash, each.size)
        ):
            self._desk.say(self.tr("{name} goes with it.").replace("{name}", each.name), undo=True)
