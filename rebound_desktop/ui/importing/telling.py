"""What comes, in a card: the counts, and beneath them what could not be read, to be copied."""

from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.import_report import Preview
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.fields import begin_at_edge

# Lines shown; all of them are copied.
_SHOWN = 200


class DayOrder(StrEnum):
    """How days are read that can be read both ways."""

    LIKELY = "likely"
    DAY = "day"
    MONTH = "month"

    @classmethod
    def of(cls, month_first: bool | None) -> "DayOrder":
        """As readers call it: whether the month comes first, None for what is likely."""
        return cls.LIKELY if month_first is None else cls.MONTH if month_first else cls.DAY

    @property
    def month_first(self) -> bool | None:
        """The same, as readers call it."""
        return None if self is DayOrder.LIKELY else self is DayOrder.MONTH


class Telling(QWidget):
    """The counts of an import, before it or after it. `order_wanted`: days that can be read both ways are to be read
    as `order` says, and no more as they are here."""

    order_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._preview = Preview()
        self._told: tuple[tuple[str, str], ...] = ()
        self._read_in = DayOrder.LIKELY
        both_ways = self.tr("Days that can be read both ways")
        self._order_label = Words(desk.theme, both_ways, TextRole.MUTED)
        self.order: Chips[DayOrder] = Chips(
            desk.theme,
            both_ways,
            (
                #: One of three: how days such as 03/04/2024 are read. Each file as is usual, or as its other days tell.
                (DayOrder.LIKELY, self.tr("As is likely")),
                (DayOrder.DAY, self.tr("Day first")),
                (DayOrder.MONTH, self.tr("Month first")),
            ),
        )
        self.order.chosen.connect(self._want_order)
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
        box.addWidget(self._order_label)
        box.addWidget(self.order)
        box.addSpacing(4)
        box.addWidget(self._why)
        box.addWidget(self._unreadable)
        box.addLayout(row(self._copy, None))

    def show_preview(
        self, preview: Preview, *, can_change: bool, month_first: bool | None = None, is_listed: bool = False
    ) -> None:
        """Say what comes, or what came. can_change: whether it can still be read otherwise; month_first: the order of
        days that was wanted; is_listed: every job stands in a list beneath, so that none is named here."""
        self._preview = preview
        clear(self._lines)
        told = replace(preview, jobs=preview.jobs.unnamed()) if is_listed else preview
        self._told = tuple(words.preview_said(told))
        for line, first in self._told:
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
        for each in (self._order_label, self.order):
            each.setVisible(can_change and bool(preview.both_ways))
        self._read_in = DayOrder.of(month_first)
        self.order.choose(self._read_in)

    def said(self) -> str:
        """What comes, or what came, in a row."""
        return "\n".join(text for line in self._told for text in line if text)

    def _want_order(self) -> None:
        if self.order.choice is not self._read_in:
            self.order_wanted.emit()

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(words.unreadable_text(self._preview.unreadable))
        self._desk.say(self.tr("Copied, with the text of each"))
