"""Fields of one line to type in and to search in, and what they offer; where words of several lines begin."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QTextEdit,
)

from rebound_desktop.ui.theme import ICON_SIZE, Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.in_view import bring_into_view
from rebound_desktop.ui.widgets.one_line import on_one_line

# What Qt leaves free on both sides of a field's text.
_INSET = 2
# Between a drawing in a field and its text.
_LEAD_GAP = 8


def begin_at_edge(area: QTextEdit | QPlainTextEdit) -> None:
    """Words of several lines stand where labels do, whichever way they are read, and so does the caret."""
    if area.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        edge = area.document().defaultTextOption()
        edge.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        area.document().setDefaultTextOption(edge)


def offer(field: QLineEdit, names: Sequence[str]) -> None:
    """Offer names, in the place of those offered before, while somebody types: all that hold what stands there."""
    completer = field.completer()
    if completer is None:
        completer = QCompleter(QStringListModel(field), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
    offered = completer.model()
    assert isinstance(offered, QStringListModel)
    offered.setStringList(names)


class Field(QLineEdit):
    """A one-line field with its name as accessible name and a quiet placeholder."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(36)
        self._theme: Theme | None = None
        self._lead = ""
        # As labels do: a name in Arabic or Latin letters stands where the others begin, and so does the caret.
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if rightward else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def hide_typed(self, is_hidden: bool) -> None:
        """What is typed is a secret, hidden or shown: no input method learns it, completes it or begins it large."""
        self.setEchoMode(QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            self.inputMethodHints()
            | hint.ImhSensitiveData
            | hint.ImhNoPredictiveText
            | hint.ImhNoAutoUppercase
        )

    def lead_with(self, theme: Theme, icon: str) -> None:
        """A drawing in front of the text, as large as the text asks: those that Qt offers stay at 16 pixels."""
        self._theme, self._lead = theme, icon
        theme.changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        if self._theme is not None:
            room = self._theme.px(ICON_SIZE) + _LEAD_GAP
            rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            self.setTextMargins(room if rightward else 0, 0, 0 if rightward else room, 0)
            self.update()

    def _draw_lead(self) -> None:
        if self._theme is None:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        within = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        side = self._theme.px(ICON_SIZE)
        place = QStyle.alignedRect(
            self.layoutDirection(), Qt.AlignmentFlag.AlignVCenter, QSize(side, side), within
        )
        painter = QPainter(self)
        self._theme.icon(self._lead, "muted").paint(painter, place)
        painter.end()

    def clear(self) -> None:
        """Empty the field for good: what was taken from it does not come back by undo."""
        self.setText("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A text that is longer than the field ends in "…" while nobody types in it."""
        if self.hasFocus():
            super().paintEvent(event)
            self._draw_lead()
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style, text = self.style(), self.displayText()
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.marginsRemoved(self.textMargins()).adjusted(_INSET, 0, -_INSET, 0)
        if self.fontMetrics().horizontalAdvance(text) <= room.width():
            super().paintEvent(event)
            self._draw_lead()
            return
        painter = QPainter(self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown = on_one_line(self.fontMetrics(), text, room.width())
        side = QStyle.visualAlignment(
            self.layoutDirection(), self.alignment() | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(room, side, shown)
        painter.end()
        self._draw_lead()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a suggestion takes it, and is not yet the Enter that sends the field off.

        Whoever scrolled away and types is led back first: what is offered would open out of sight, and hold the mouse.
        """
        if event.text() and event.text().isprintable():
            bring_into_view(self)
        completer = self.completer()
        # Elsewhere what fits best is marked from the start, and Enter may still mean what was typed.
        is_chosen_by_hand = (
            completer is not None and completer.completionMode() is QCompleter.CompletionMode.PopupCompletion
        )
        popup = completer.popup() if is_chosen_by_hand else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """As with keys: what is composed is seen."""
        if event.preeditString() or event.commitString():
            bring_into_view(self)
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the field's own only while it has something to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)


class SearchField(Field):
    """A field to search in, with a glass in front and a cross to clear it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name, name)
        cross = Button(theme, "", ButtonRole.ICON, icon="x", name=self.tr("Clear"), on_click=self._empty)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setParent(self)
        cross.hide()
        self._cross = cross
        self.textChanged.connect(self._offer_cross)
        self.lead_with(theme, "search")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays at the end."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        super()._make_room()
        margins, cross = self.textMargins(), self._cross
        cross.adjustSize()
        room = cross.width() if self.text() else 0
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if rightward:
            margins.setRight(room)
        else:
            margins.setLeft(room)
        self.setTextMargins(margins)
        aside = (self.height() - cross.height()) // 2
        cross.move(self.width() - cross.width() - aside if rightward else aside, aside)

    def _offer_cross(self, text: str) -> None:
        is_offered = not self._cross.isHidden()
        if is_offered is not bool(text):
            self._cross.setVisible(bool(text))
            self._make_room()

    def _empty(self) -> None:
        self.clear()
        self.textEdited.emit("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
