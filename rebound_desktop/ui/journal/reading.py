"""An entry to read, set as on paper: no marks, no caret; what came later beneath it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import title_and_rest
from rebound_desktop.paper import added, plain, to_html
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row, side_margin
from rebound_desktop.ui.widgets.reading_page import ReadingPage


class ReadingView(QWidget):
    """`done` asks for the entry again: Back, Esc."""

    done = Signal()
    paper_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id: int | None = None
        back = Button(
            desk.theme, self.tr("Write on"), ButtonRole.PLAIN, icon="arrow-left", on_click=self.done.emit
        )
        paper = Button(
            desk.theme,
            self.tr("On paper…"),
            ButtonRole.PLAIN,
            icon="printer",
            on_click=self.paper_wanted.emit,
        )
        self.page = ReadingPage(desk.theme, self.tr("Entry, to read"))
        self.page.left.connect(self.done)
        self._head = QWidget()
        self._head.setLayout(row(back, None, paper))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 28, 0, 14)
        box.setSpacing(16)
        box.addWidget(self._head)
        box.addWidget(self.page, 1)
        desk.theme.changed.connect(self._tell)

    def open(self, entry_id: int) -> None:
        """An entry, from its beginning."""
        self._entry_id = entry_id
        self._tell()
        self.page.verticalScrollBar().setValue(0)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """As it is now, scrolled to where it was."""
        place = self.page.verticalScrollBar().value()
        self._tell()
        self.page.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of the writing area."""
        super().resizeEvent(event)
        margin = side_margin(self._desk.theme, self.width())
        self._head.setContentsMargins(margin, 0, margin, 0)

    def _tell(self) -> None:
        store = self._desk.store
        entry = store.journal.entry(self._entry_id) if self._entry_id is not None else None
        if entry is None:
            return
        title, text = title_and_rest(entry.text)
        parts = [f"<h1>{plain(title)}</h1>"] if title else []
        parts += [f'<p class="day">{plain(words.whole_day(entry.day))}</p>', to_html(text, headings_from=2)]
        for thought in store.afterthoughts.of_entry(entry.id):
            parts += [
                f'<p class="later">{plain(added(thought.day))}</p>',
                to_html(thought.text, headings_from=3),
            ]
        self.page.show_html("".join(parts))
