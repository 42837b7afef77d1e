"""A thought that is added to a page later: written in a few lines, and kept by itself like the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.afterthoughts import Afterthought
from rebound_desktop.store import GoneMeanwhile, ReboundError
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp


class ThoughtArea(WritingArea):
    """Keeps what is typed as an afterthought of one entry, the first words making it. `left` is Esc.

    `state` says whether it is kept; it belongs beneath the text.
    """

    left = Signal()
    has_words = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "", parent)
        self.setAccessibleName(self.tr("A thought to add"))
        WritingHelp(desk, self)
        self._desk = desk
        self._shelf = desk.store.afterthoughts
        self._entry_id: int | None = None
        self._takes_up = False
        self.thought_id: int | None = None
        self.state = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        self.keep_due.connect(self._keep)
        self.textChanged.connect(lambda: self.has_words.emit(bool(self.text().strip())))

    def begin(self, entry_id: int | None, thought: Afterthought | None = None) -> None:
        """A new thought for this entry, or one that is there already; what stood here before must be kept."""
        self._entry_id = entry_id
        self.thought_id = thought.id if thought else None
        self._takes_up = thought is not None
        self.state.setText("")
        self.load(thought.text if thought else "")
        self.caret_to_end()

    def typed(self) -> str:
        """What stands here and is not kept."""
        return "" if self.is_kept else self.text().strip()

    def finish(self) -> bool:
        """Keep it all, for something else to be written here; False when that was refused, and it stands here still.

        A thought that was emptied is set aside.
        """
        if not self.is_kept and self._desk.attempt(self._write):
            self.mark_kept()
        if not self.is_kept:
            return False
        key = self.thought_id
        if key is None or self.text().strip():
            return True
        if not self._desk.attempt(lambda: self._shelf.set_aside(key)):
            return False
        self._desk.say(self.tr("Afterthought set aside"), undo=True)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc wants out; what was typed is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _keep(self) -> None:
        try:
            self._write()
        except GoneMeanwhile:
            # The entry is gone for good.
            self.finish()
            return
        except ReboundError as error:
            tell_in(self.state, self.tr("Not kept yet"))
            self.state.setToolTip(str(words.explain(error, is_typed=True)))
            self.try_again_later()
            return
        self.mark_kept()
        self.state.setToolTip("")
        tell_in(self.state, self.tr("Kept on this computer") if self.thought_id is not None else "")

    def _write(self) -> None:
        text, entry_id = self.text(), self._entry_id
        # An emptied one keeps its last words until it is certain that it is to go.
        if entry_id is None or not text.strip():
            return
        self.thought_id = self._shelf.write(entry_id, text, self.thought_id, takes_up=self._takes_up)
        self._takes_up = False
