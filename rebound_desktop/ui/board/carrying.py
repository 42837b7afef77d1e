"""A card that is carried by the mouse: its picture under the pointer, and the column it would come to."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea

from rebound_desktop.ui.board.column import BoardColumn, CardList
from rebound_desktop.ui.board.model import Card

_EDGE, _STEP, _EVERY = 48, 16, 30


class Carrying(QLabel):
    """Shown above the board while a card is carried; near the board's sides the board moves along.

    It stays within the window: nothing of a job can be dropped into another program.
    """

    def __init__(self, board: QScrollArea, columns: Sequence[BoardColumn]) -> None:
        super().__init__(board)
        self._board = board
        self._columns = columns
        self._held = QPoint()
        self._pointer = QPoint()
        self.card: Card | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._along = QTimer(self)
        self._along.setInterval(_EVERY)
        self._along.timeout.connect(self._go_along)
        self.hide()

    def begin(self, cards: CardList, pointer: QPoint) -> None:
        """Take up the card in hand."""
        card = cards.card
        if card is None:
            return
        self.card = card
        place = cards.visualRect(cards.currentIndex())
        self._held = cards.viewport().mapFromGlobal(pointer) - place.topLeft()
        self.setPixmap(self._picture(cards, card, place.width()))
        self.adjustSize()
        self.show()
        self.raise_()
        self._along.start()
        self.go(pointer)

    def go(self, pointer: QPoint) -> None:
        """The pointer is here now."""
        if self.card is None:
            return
        self._pointer = pointer
        self.move(self._board.mapFromGlobal(pointer) - self._held)
        below = self.column_below(pointer)
        for column in self._columns:
            column.mark_open_to(column is below and column.stage is not self.card.glance.stage)

    def end(self) -> None:
        """Carried no more."""
        self.card = None
        self._along.stop()
        self.hide()
        for column in self._columns:
            column.mark_open_to(False)

    def column_below(self, pointer: QPoint) -> BoardColumn | None:
        """The column at a place on the screen, as far as it can be seen."""
        view = self._board.viewport()
        if not view.rect().contains(view.mapFromGlobal(pointer)):
            return None
        return next(
            (column for column in self._columns if column.rect().contains(column.mapFromGlobal(pointer))),
            None,
        )

    def _picture(self, cards: CardList, card: Card, width: int) -> QPixmap:
        painter_of_cards = cards.painter_of_cards
        height = painter_of_cards.height(card)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(0.9)
        is_rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        painter_of_cards.paint_card(
            painter, QRect(0, 0, width, height), card, is_rightward=is_rightward, is_under_pointer=True
        )
        painter.end()
        return picture

    def _go_along(self) -> None:
        view = self._board.viewport()
        x = view.mapFromGlobal(self._pointer).x()
        bar = self._board.horizontalScrollBar()
        step = -_STEP if x < _EDGE else _STEP if x > view.width() - _EDGE else 0
        if step and not view.isLeftToRight():
            step = -step
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self.go(self._pointer)
