"""What comes, in a card: the counts, and beneath them what could not be read, to be copied."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.import_report import Preview
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.fields import begin_at_edge

# Lines shown; all of them are copied.
_SHOWN = 200


class Telling(QWidget):
    """The counts of an import, before it or after it. `order_wanted` says whether the month is to come first in days
    that can be read both ways."""

    order_wanted = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._preview = Preview()
        self._order = Button(desk.theme, "", ButtonRole.PLAIN, on_click=self._want_order)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._why = Words(
            desk.theme,
            self.tr("These could not be read, and hold nothing else up. You can copy their text."),
            TextRole.MUTED,
        )
        self._unreadable = QPlainTextEdit()
        begin_at_edge(self._unreadable)
        self._unreadable.setReadOnly(True)
        self._unreadable.setTabChangesFocus(True)
        self._unreadable.setObjectName("unreadable")
        self._unreadable.setAccessibleName(self.tr("What could not be read"))
        self._copy = Button(
            desk.theme, self.tr("Copy all of it"), ButtonRole.PLAIN, icon="copy", on_click=self._copy_all
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._lines)
        box.addLayout(row(self._order, None))
        box.addSpacing(4)
        box.addWidget(self._why)
        box.addWidget(self._unreadable)
        box.addLayout(row(self._copy, None))

    def show_preview(self, preview: Preview, *, can_change: bool) -> None:
        """Say what comes, or what came. can_change: whether it can still be read otherwise."""
        self._preview = preview
        clear(self._lines)
        for line, first in words.preview_said(preview):
            self._lines.addWidget(Words(self._desk.theme, line))
            if first:
                self._lines.addWidget(Words(self._desk.theme, first, TextRole.MUTED))
        shown = words.unreadable_text(preview.unreadable[:_SHOWN])
        self._unreadable.setPlainText(shown)
        lines = self._unreadable.document().blockCount()
        # A line more than there are, at the least: the name of a file may be long.
        self._unreadable.setFixedHeight(self._desk.theme.px(min(48 + 20 * lines, 148)))
        for widget in (self._why, self._unreadable, self._copy):
            widget.setVisible(bool(preview.unreadable))

        self._order.setVisible(can_change and bool(preview.both_ways))
        self._order.setText(
            self.tr("Read the day first") if self._has_month_first else self.tr("Read the month first")
        )

    @property
    def _has_month_first(self) -> bool:
        return any(each.is_month_first for each in self._preview.both_ways)

    def _want_order(self) -> None:
        self.order_wanted.emit(not self._has_month_first)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(words.unreadable_text(self._preview.unreadable))
        self._desk.say(self.tr("Copied, with the text of each"))
