"""Small drawn things: a person's initials, the five bars of a rebound. Each has a name and a value in words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import initials
from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.ui.theme import Theme


class Initials(QWidget):
    """A person's initials in a round mark."""

    heard_as = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, name: str = "", side: int = 32) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self.setAccessibleDescription(self.tr("Initials"))
        self.show_name(name)
        self.setFixedSize(theme.px(side), theme.px(side))
        theme.changed.connect(self._dress)

    def show_name(self, name: str) -> None:
        """Show another person's initials."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc with one or two letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_initials(painter, QRectF(self.rect()), self._name, self._theme, large=self._side > 40)
        painter.end()

    def _dress(self) -> None:
        self.setFixedSize(self._theme.px(self._side), self._theme.px(self._side))
        self.update()


def draw_initials(painter: QPainter, disc: QRectF, name: str, theme: Theme, *, large: bool = False) -> None:
    """Draw a person's mark into `disc`; lists use it in their delegates."""
    painter.save()
    painter.setPen(theme.colour("chosen-edge" if large else "hairline"))
    painter.setBrush(theme.colour("accent-soft" if large else "sunken"))
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(theme.colour("text"))
    painter.setFont(theme.heading_font(20) if large else theme.font(12))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def draw_portrait(painter: QPainter, disc: QRectF, look: QPixmap) -> None:
    """Draw a picture into a disc, its middle in the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addEllipse(disc)
    painter.setClipPath(shape)
    side = min(look.width(), look.height())
    part = QRectF((look.width() - side) / 2, (look.height() - side) / 2, side, side)
    painter.drawPixmap(disc, look, part)
    painter.restore()


class StepBars(QWidget):
    """Five bars: done ones filled, begun ones half, the rest pale. `chosen` gives the step clicked, from 1.

    The arrow keys go from bar to bar and say each; Enter or Space chooses it.
    """

    chosen = Signal(int)
    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, states: Sequence[StepState] = (), description: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._states = tuple(states)
        self._names: tuple[str, ...] = ()
        self._here: int | None = None
        self._at = self._begins_at()
        self._description = description
        self.heard_press = self._press
        self.setAccessibleName(self.tr("Five steps"))
        self.setAccessibleDescription(description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_states(
        self,
        states: Sequence[StepState],
        description: str,
        *,
        names: Sequence[str] = (),
        here: int | None = None,
    ) -> None:
        """Show where the steps stand; `description` says the same in words.

        names: what each bar is called under the pointer; here: the place of the step in front, from 0.
        """
        self._states = tuple(states)
        self._names = tuple(names)
        is_another = here != self._here
        self._here, self._description = here, description
        if is_another or not self.hasFocus():
            self._at = self._begins_at()
            self.setAccessibleDescription(description)
        else:
            self.setAccessibleDescription(self._said(self._at))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, with room around four pixels to click on."""
        return QSize(200, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bars by arrows, Home and End; Enter or Space chooses."""
        onward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        last = len(self._states) - 1
        places = {
            Qt.Key.Key_Right: self._at + onward,
            Qt.Key.Key_Left: self._at - onward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and key in places:
            self._at = max(min(places[key], last), 0)
            self.setAccessibleDescription(self._said(self._at))
            self.update()
        elif is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys stand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """All of it is said again."""
        super().focusOutEvent(event)
        self._at = self._begins_at()
        self.setAccessibleDescription(self._description)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a bar chooses its step."""
        self.chosen.emit(1 + self._place_at(event.position().x()))

    def event(self, event: QEvent) -> bool:
        """The bar's name under the pointer."""
        if isinstance(event, QHelpEvent) and self._names:
            QToolTip.showText(event.globalPos(), self._names[self._place_at(event.pos().x())], self)
            return True
        return super().event(event)

    def _press(self) -> None:
        self.chosen.emit(1 + self._at)

    def _begins_at(self) -> int:
        """Where the keys begin: the step in front, or else the first that is not done."""
        if self._here is not None:
            return self._here
        is_left = (place for place, state in enumerate(self._states) if state is not StepState.DONE)
        return next(is_left, 0)

    def _said(self, place: int) -> str:
        """One bar in words."""
        if place >= len(self._states):
            return self._description
        step = Step(1 + place)
        here = self.tr("you are here") if place == self._here else ""
        named = words.numbered_step(step, words.step_name(step))
        return words.in_a_row((named, words.step_state(self._states[place]), here))

    def _place_at(self, x: float) -> int:
        count = max(len(self._states), 1)
        place = min(int(x * count / max(self.width(), 1)), count - 1)
        return place if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else count - 1 - place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Five rounded bars, in reading direction."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, count = 8, max(len(self._states), 1)
        width = (self.width() - gap * (count - 1)) / count
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for place, state in enumerate(self._states):
            slot = place if rightward else count - 1 - place
            bar = QRectF(slot * (width + gap), self.height() / 2 - 2, width, 4)
            # How dark a colour is would tell too little.
            is_half = state is StepState.BEGUN
            if state is not StepState.DONE:
                painter.setPen(QPen(self._theme.colour("hairline"), 1))
                painter.setBrush(self._theme.colour("unfilled"))
                painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
            if state in (StepState.DONE, StepState.BEGUN):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent"))
                rest = width / 2 if is_half else 0.0
                filled = bar.adjusted(0 if rightward else rest, 0, -rest if rightward else 0, 0)
                painter.drawRoundedRect(filled, 2, 2)
            if place == self._here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent"))
                painter.drawEllipse(QPointF(bar.center().x(), bar.center().y()), 6, 6)
            if self.hasFocus() and place == self._at:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("focus"), 2))
                ring = QRectF(bar.left() - 3, 1, bar.width() + 6, self.height() - 2)
                edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(ring.intersected(edge), 6, 6)
        painter.end()
