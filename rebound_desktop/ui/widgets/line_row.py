"""One line of a list of lines: its words, edited where they stand, a chip, and what can be done with it."""

from collections.abc import Callable
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QSizePolicy,
    QSpacerItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from rebound_desktop.core.journal import normalise
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Hairline, TextRole, Words, row
from rebound_desktop.ui.widgets.edge_caret import EdgeCaret
from rebound_desktop.ui.widgets.fields import begin_at_edge
from rebound_desktop.ui.widgets.in_view import keep_the_keyboard_in_view
from rebound_desktop.ui.widgets.line_tools import LineTools

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# The style sheet's padding and border above and beneath the words of a bare text.
_AROUND = 12
# And at its side: a list begins so far outside what it belongs to, and the words stand in line.
BARE = 7


def along(start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """A layout's margins, in pixels, in reading direction: Qt turns round what is in a layout, and not these."""
    rightward = QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return (start, top, end, bottom) if rightward else (end, top, start, bottom)


class ListedLine(Struct, frozen=True):
    """One line: `key` names it to whoever listens; `mark` is its chip, `note` what its note says.

    is_row: jobs are judged by it already.
    """

    key: int
    text: str
    mark: str = ""
    note: str = ""
    is_row: bool = False


class LineNames(Struct, frozen=True):
    """What a list's lines offer beside their words; "" for nothing of the kind."""

    mark: str = ""
    note: str = ""
    movable: bool = False
    judge: str = ""


class LineText(QTextEdit):
    """Words that wrap, as high as need be. Enter or leaving is `finished`; Esc brings back the kept ones."""

    finished = Signal()
    moved = Signal(int)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.kept = ""
        self.setProperty("role", "bare")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        begin_at_edge(self)
        self._edge_caret = EdgeCaret(self)
        keep_the_keyboard_in_view()
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def text(self) -> str:
        """The words on one line, without spaces around them."""
        return " ".join(self.toPlainText().split())

    @property
    def is_changed(self) -> bool:
        """True when other words stand here than are kept."""
        return self.text() != self.kept

    def show_text(self, text: str) -> None:
        """Show kept words; what was typed over the old ones and is not kept yet stays."""
        typed = self.is_changed
        self.kept = text
        if not typed and self.text() != text:
            self.setPlainText(normalise(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the caret at either edge."""
        super().paintEvent(event)
        self._edge_caret.paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, Esc takes back, Alt with an arrow moves the line."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _ENTER:
            self.finished.emit()
        elif key == Qt.Key.Key_Escape and self.is_changed:
            self.setPlainText(self.kept)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving finishes, but for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = ceil(self.document().size().height()) + _AROUND
        if height != self.height() or self.maximumHeight() != height:
            self.setFixedHeight(height)


class LineRow(QWidget):
    """The line itself, with a hairline beneath. Its buttons wait for the pointer or the keyboard."""

    changed = Signal(int, str)
    removed = Signal(int)
    mark_toggled = Signal(int)
    noted = Signal(int, str)
    moved = Signal(int, int)
    judge_wanted = Signal(int)

    def __init__(self, theme: Theme, line: ListedLine, names: LineNames) -> None:
        super().__init__()
        self.line = line
        self._theme = theme
        self._names = names
        self._is_near = False
        self.text = LineText(line.text)
        self.chip = Words(theme, "", TextRole.SMALL, wrap=False)
        self.chip.setProperty("role", "chip")
        self.mark = self._button("star", lambda: self.mark_toggled.emit(self.line.key))
        self.note_button = self._button("pencil", self.open_note)
        self.remove = self._button("x", lambda: self.removed.emit(self.line.key))
        self.judge = self._button("scale", lambda: self.judge_wanted.emit(self.line.key))
        self._buttons = (self.mark, self.note_button, self.judge, self.remove)
        self.tools = LineTools(theme, self, self._buttons)
        self.note = LineText(names.note, names.note)
        self.note.hide()
        self._lay_out()
        # Only now: a widget without a parent would be shown as a window of its own.
        self.mark.setVisible(bool(names.mark))
        self.note_button.setVisible(bool(names.note))
        self.text.finished.connect(self.finish)
        self.text.moved.connect(self._move)
        self.note.finished.connect(self._finish_note)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._look_near)
        self.show_line(line)

    def show_line(self, line: ListedLine) -> None:
        """Show other words or another chip; what is being typed stays."""
        self.line = line
        self.text.show_text(line.text)
        self.text.setAccessibleName(line.text)
        self.note.show_text(line.note)
        self.chip.setText(line.mark)
        self.chip.setVisible(bool(line.mark) and self.note.isHidden())
        for button, what in (
            (self.mark, self._names.mark),
            (self.note_button, self._names.note),
            (self.judge, self._names.judge),
            (self.remove, self.tr("Remove")),
        ):
            name = self.tr("{action}: {line}").format(action=what, line=line.text)
            button.setAccessibleName(name)
            button.setToolTip(what)
        if line.is_row and self.judge.hasFocus():
            # Qt would hand the keyboard to whatever was made next, such as the sidebar; and on Remove a second
            # Enter would take the line away.
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.judge.setVisible(bool(self._names.judge) and not line.is_row)
        self.mark.setCheckable(True)
        self.mark.setChecked(bool(line.mark))
        self._show_buttons()
        self._place()

    def open_note(self) -> None:
        """A field for the note, beneath the line."""
        self.chip.hide()
        self.note.show()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep the words that stand here; none at all removes the line."""
        text = self.text.text()
        if text and self.text.is_changed:
            self.changed.emit(self.line.key, text)
        elif self.text.is_changed:
            self.removed.emit(self.line.key)

    def finish_all(self) -> None:
        """Keep the words and the note."""
        self.finish()
        if not self.note.isHidden():
            self._finish_note()

    def typed(self) -> list[str]:
        """Words that stand here and are not kept."""
        return [field.text() for field in (self.text, self.note) if field.is_changed]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a note that stands as it is kept puts its field away."""
        if event.key() == Qt.Key.Key_Escape and self.note.hasFocus():
            self._finish_note()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another place for the chip and the buttons, perhaps."""
        super().resizeEvent(event)
        self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is here."""
        super().enterEvent(event)
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        super().leaveEvent(event)
        self._show_buttons()

    def _move(self, by: int) -> None:
        if self._names.movable:
            self.moved.emit(self.line.key, by)

    def _finish_note(self) -> None:
        if self.note.is_changed:
            self.noted.emit(self.line.key, self.note.text())
        if self.note.is_changed:
            return
        with_focus = self.note.hasFocus()
        self.note.hide()
        self.chip.setVisible(bool(self.line.mark))
        if with_focus:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, icon: str, on_click: Callable[[], object]) -> Button:
        return Button(self._theme, "", ButtonRole.ICON, icon=icon, on_click=on_click)

    def _lay_out(self) -> None:
        self._line = row(spacing=4)
        self._line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        # As wide as the buttons where they take room from the words.
        self._room = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line.addItem(self._room)
        self._beneath = row(None)
        self._beneath.setContentsMargins(*along(BARE, 0, 0, 4))
        self._line.setContentsMargins(0, 3, 0, 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        over = QGridLayout()
        over.addLayout(self._line, 0, 0)
        # In the same cell: over the words.
        over.addWidget(self.tools, 0, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(over)
        self.tools.raise_()
        box.addLayout(self._beneath)
        box.addWidget(self.note)
        # As far from the card's edge as the words are at the other side; the buttons above reach further.
        beneath = row(BARE, Hairline(), 8, spacing=0)
        beneath.setStretch(1, 1)
        box.addLayout(beneath)

    def _place(self) -> None:
        """The chip beside the words where both fit on one line, else beneath them; room for the buttons.

        The buttons come over the words of a line one points at, and take room from those one writes in.
        """
        buttons = self.tools.sizeHint().width()
        words = self.text.fontMetrics().horizontalAdvance(self.line.text) + 2 * BARE + 2
        beside = words + 4 + self.chip.sizeHint().width() + 4 + buttons <= self.width()
        wanted, other = (self._line, self._beneath) if beside else (self._beneath, self._line)
        if other.indexOf(self.chip) >= 0:
            other.removeWidget(self.chip)
            wanted.insertWidget(1 if beside else 0, self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = 0 if beside or self.chip.isHidden() else 6
        self._beneath.setContentsMargins(*along(BARE, 0, 0, bottom))
        takes_room = self._is_near or (beside and not self.chip.isHidden())
        room = buttons if takes_room else 0
        if self._room.sizeHint().width() != room:
            self._room.changeSize(room, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._line.invalidate()

    def _look_near(self, _old: QWidget | None, new: QWidget | None) -> None:
        near = new is not None and (new is self or self.isAncestorOf(new))
        if near is not self._is_near:
            self._is_near = near
            self._show_buttons()
            self._place()

    def _show_buttons(self) -> None:
        near = self._is_near or self.underMouse()
        self.tools.show_near(near)
        self.remove.set_icon("x" if near else "")
        self.mark.set_icon("star" if near else "")
        self.note_button.set_icon("pencil" if near else "")
        self.judge.set_icon("scale" if near else "")
