"""Earlier versions of an entry: when each was set aside, how it read, and the way back to it."""

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import Version, word_count
from rebound_desktop.ui.journal.entry_area import side_margin
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.side_list import SideRow
from rebound_desktop.ui.widgets.side_model import SideModel
from rebound_desktop.ui.widgets.side_view import SideView
from rebound_desktop.ui.widgets.writing import WritingArea

_TIMES_WIDTH, _TIMES_HEIGHT = 200, 140
_SIDE_BY_SIDE = 520


class VersionsView(QWidget):
    """The times in a list, the chosen text beside them, read only. `done` asks for the entry again."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._store = desk.store
        self._entry_id: int | None = None
        self._versions: dict[int, Version] = {}
        self._back = Button(
            desk.theme, self.tr("Back"), ButtonRole.PLAIN, icon="arrow-left", on_click=self.done.emit
        )
        self.restore = Button(desk.theme, self.tr("Restore"), on_click=self._restore)
        self._rows = SideModel()
        self.times = SideView(desk.theme, self._rows, self.tr("Earlier versions"))
        self.times.chosen.connect(self._show)
        self.text = WritingArea(desk.theme, self.tr("Earlier text"), titled=True)
        self.text.document().setDocumentMargin(0)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._none = Empty(
            desk.theme,
            self.tr("No earlier versions yet"),
            self.tr("One is kept each time you leave an entry."),
            self.tr("Back to the entry"),
            self.done.emit,
        )
        self._lay_out()

    def open(self, entry_id: int) -> None:
        """Show the versions of an entry, the newest one chosen."""
        self._entry_id = entry_id
        self.refresh()
        first = self._rows.index(0)
        if first.isValid():
            self.times.choose(first)
            self.times.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the versions anew; the chosen one stays."""
        if self._entry_id is None:
            return
        versions = self._earlier(self._entry_id)
        chosen = self._rows.row_at(self.times.currentIndex())
        self._versions = {version.id: version for version in versions}
        self._rows.show([self._row(version) for version in versions], None)
        self.times.mark(self._rows.place_of(chosen.key if chosen else None))
        self._none.setVisible(not versions)
        self._both.setVisible(bool(versions))
        self.restore.setVisible(bool(versions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The times beside the text, or above it in a narrow room."""
        super().resizeEvent(event)
        margin = min(side_margin(self._desk.theme, self.width()), 48)
        self._box.setContentsMargins(margin, 28, margin, 14)
        theme = self._desk.theme
        beside = self.width() - 2 * margin >= theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.times.setMaximumWidth(theme.px(_TIMES_WIDTH) if beside else 16_777_215)
        self.times.setMaximumHeight(16_777_215 if beside else theme.px(_TIMES_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(24)
        self._line.addWidget(self.times)
        self._line.addWidget(self.text, 1)
        self._both = QFrame()
        self._both.setLayout(self._line)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(16)
        head = Words(self._desk.theme, self.tr("Earlier versions"), TextRole.SECTION, wrap=False)
        self._box.addLayout(row(self._back, None, self.restore))
        self._box.addWidget(head)
        self._box.addWidget(self._both, 1)
        self._box.addWidget(self._none, 1)

    def _earlier(self, entry_id: int) -> list[Version]:
        """The versions that read otherwise than the text that came after them."""
        entry = self._store.journal.entry(entry_id)
        after, earlier = entry.text if entry else None, []
        for version in self._store.journal.versions(entry_id):
            if version.text != after:
                earlier.append(version)
            after = version.text
        return earlier

    def _row(self, version: Version) -> SideRow:
        clock = self._store.clock
        local = clock.local(version.cut_at)
        day = words.short_day(local.date(), clock.today())
        time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        count = word_count(version.text)
        said = self.tr("one word") if count == 1 else self.tr("{number} words").format(number=count)
        return SideRow(version.id, f"{day}, {time}", said)

    def _show(self, version_id: int) -> None:
        self.text.load(self._versions[version_id].text)

    def _restore(self) -> None:
        chosen = self._rows.row_at(self.times.currentIndex())
        if chosen is None:
            return
        if self._desk.attempt(lambda: self._store.journal.restore_version(chosen.key)):
            self.done.emit()
            self._desk.say(self.tr("Earlier text restored"), undo=True)
