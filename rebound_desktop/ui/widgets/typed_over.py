"""What the fields of a time and of a day have in common: all of it chosen, it can be typed anew as a whole.

Qt's own takes each key for one part and refuses what does not fit that part, so "15:45" over a chosen "10:00" would
leave 10:45. Its parts stay for the arrow keys and for a click.
"""

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimeZone
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QToolTip, QWidget

from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce

# As the style sheet has it for every field: how high it is within its edge.
_INNER, _EDGE = 34, 1
# Pixels between it and what is said of it.
_APART = 4
_A_MOMENT = 100
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_WITH = _COMMANDS | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
_STEPPING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_SIDES = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

translate = QCoreApplication.translate


class TypedOver(QDateTimeEdit):
    """A field of parts. What is typed over all of them is read on Enter and on leaving; Esc lets it go."""

    def __init__(self, theme: Theme, name: str, form: str) -> None:
        super().__init__()
        self._theme = theme
        self._is_typed_anew = False
        # Whether what was typed said something when it was read: the Enter that finds it did not takes nothing.
        self.is_understood = True
        self._not_understood = ""
        self._checking = self.lineEdit().validator()
        # A day and a time on the wall: no hour is missing where clocks go forward.
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self._write_parts(form)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().installEventFilter(self)

    def read(self, text: str) -> QDateTime | None:
        """What was typed as a whole; None when it says nothing, and then what stood there holds."""
        raise NotImplementedError

    def settle(self) -> None:
        """Take what was typed anew; of what says nothing it is told that the former stays."""
        if self._is_typed_anew:
            typed = self.text().strip()
            taken = self.read(typed)
            self.is_understood = taken is not None or not typed
            self._not_understood = "" if self.is_understood else typed
            self._end(taken)
            if self.isVisible():
                if not self.is_understood:
                    self._say_not_understood(typed)
                elif typed and self.text() != typed and (said := self.told()):
                    self._say_above(said)

    def keep_typed(self) -> None:
        """As leaving does, while the keyboard stays here: somebody keeps everything that is typed."""
        if self._is_typed_anew:
            self.settle()
            self.editingFinished.emit()

    def typed(self) -> str:
        """What was typed anew and is not taken yet."""
        return self.text().strip() if self._is_typed_anew else ""

    def told(self) -> str:
        """What was typed and stands here in other words, in full; "" where nobody need be told."""
        return ""

    def may_be_taken(self) -> bool:
        """Whether a button may go on with what stands here. After words that were not understood it may not, once:
        of them it is told again, with the keyboard here.
        """
        self.settle()
        if self.is_understood:
            return True
        self.is_understood = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self._say_not_understood(self._not_understood)
        return False

    def why_not(self, typed: str) -> str:
        """What is told of words that say nothing that can stand here."""
        said = translate(
            "widgets", "“{typed}” was not understood, so {standing} stays. It can be written like that."
        )
        return said.replace("{typed}", typed).replace("{standing}", self.text())

    def _say_not_understood(self, typed: str) -> None:
        said = self.why_not(typed)
        announce(self, said)
        self._say_above(said)

    def _say_above(self, said: str) -> None:
        self._show_said(said)
        # The click, or the key, that leaves the field takes away what hangs above it.
        soon(self, lambda: self._show_said(said), _A_MOMENT)

    def _show_said(self, said: str) -> None:
        if self.isVisible() and QToolTip.text() != said:
            if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
                QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), said, self)
                self._lift_said()
                _UntilTyped(self)
            else:
                soon(self, lambda: self._show_said(said), _A_MOMENT)

    def _lift_said(self) -> None:
        """Above the field, where there is room: beneath it, or beside it, stands what is filled in next.

        It begins where the field does, or as near as the screen lets it: Qt puts what is long far to one side.
        """
        field = QRect(self.mapToGlobal(QPoint()), self.size())
        screen = self.screen().availableGeometry()
        for tip in (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")):
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            begins = field.right() + 1 - tip.width() if is_mirrored else field.left()
            along = max(min(begins, screen.right() + 1 - tip.width()), screen.left())
            above = field.top() - tip.height() - _APART
            tip.move(along, above if above >= screen.top() else tip.y())

    def sizeHint(self) -> QSize:
        """As high as every other field, with the keyboard in it as without."""
        return QSize(super().sizeHint().width(), self._theme.px(_INNER) + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """No smaller: a day cut short would say another."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing over all of it begins anew; the rest is Qt's."""
        self.is_understood = True
        if self._is_typed_anew and event.key() == Qt.Key.Key_Escape:
            self._end(None)
            return
        if self._is_typed_anew and event.key() in _STEPPING + _TAKING:
            self.settle()
            if not self.is_understood:
                self.selectAll()
                return
        elif self._is_typed_anew or (self._is_all_chosen() and _writes(event)):
            self._write(event)
            return
        elif event.key() in _SIDES and not event.modifiers() & _WITH and self.lineEdit().hasSelectedText():
            self._go_to_part(_SIDES[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Where one reads from the right Qt would turn the parts round, and have 10:00 say 00:10."""
        if event.type() != QEvent.Type.LayoutDirectionChange:
            super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Letters that come from an input method are typed too."""
        if isinstance(event, QInputMethodEvent) and (event.commitString() or event.preeditString()):
            if self._is_typed_anew or self._is_all_chosen():
                self._write(event)
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click within the text takes what was typed, and chooses the part that was clicked."""
        line = self.lineEdit()
        if watched is line and event.type() == QEvent.Type.MouseButtonPress:
            self.settle()
        handled = super().eventFilter(watched, event)
        if watched is line and event.type() == QEvent.Type.MouseButtonRelease and not line.hasSelectedText():
            self.setSelectedSection(self.currentSection())
        return handled

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the text is as good as in it: there is no hidden button to step by."""
        self.settle()
        within = self.lineEdit().rect()
        at = self.lineEdit().mapFrom(self, event.position().toPoint())
        nearest = QPoint(min(max(at.x(), within.left()), within.right()), within.center().y())
        self.lineEdit().setCursorPosition(self.lineEdit().cursorPositionAt(nearest))
        self.setSelectedSection(self.currentSection())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: whoever scrolls chooses nothing."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by the keyboard all of it is chosen, as in any other field."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes what was typed."""
        self.settle()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """So does going out of sight."""
        self.settle()
        super().hideEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab leaves the field; the arrows go from part to part."""
        self.settle()
        return QWidget.focusNextPrevChild(self, onward)

    def _write_parts(self, form: str) -> None:
        """In the language's own order, whatever direction it is read in."""
        self.form = form
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(form)
        self.unsetLayoutDirection()

    def _go_to_part(self, side: int) -> None:
        """The part beside the one the keys are in, chosen."""
        onward = side if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -side
        place = min(max(self.currentSectionIndex() + onward, 0), self.sectionCount() - 1)
        self.setSelectedSection(self.sectionAt(place))

    def _is_all_chosen(self) -> bool:
        line = self.lineEdit()
        return line.hasSelectedText() and line.selectedText() == line.text()

    def _write(self, event: QEvent) -> None:
        """Let the line have it as any line would, unchecked and unheard by Qt's parts."""
        line = self.lineEdit()
        self._is_typed_anew = True
        line.setValidator(None)  # type: ignore[arg-type]
        line.blockSignals(True)
        line.event(event)
        line.blockSignals(False)

    def _end(self, taken: QDateTime | None) -> None:
        self._is_typed_anew = False
        self.lineEdit().setValidator(self._checking)
        self.setDateTime(self.dateTime() if taken is None else taken)


class _UntilTyped(QObject):
    """What hangs above a field goes with the next letter, which may be typed into a field that it covers.

    Esc takes it away and nothing else: the form beneath has the next one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QCoreApplication.instance()
        assert app is not None
        self._app = app
        # The Enter that was read goes on to the form, and would take it away.
        soon(self, self._begin)

    def _begin(self) -> None:
        self._app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        is_escape = pressed is not None and pressed.key() == Qt.Key.Key_Escape and QToolTip.isVisible()
        is_leaving = is_escape or (pressed is not None and bool(pressed.text()))
        if is_leaving:
            QToolTip.hideText()
        # It goes a moment later, and has no use for another key until then.
        if is_leaving or not QToolTip.isVisible():
            self._app.removeEventFilter(self)
            self.deleteLater()
        return is_escape


def _writes(event: QKeyEvent) -> bool:
    """Whether a key changes a line: a letter, an eraser, a paste."""
    is_letter = event.text().isprintable() and bool(event.text()) and not event.modifiers() & _COMMANDS
    return is_letter or event.key() in _ERASING or event.matches(QKeySequence.StandardKey.Paste)
