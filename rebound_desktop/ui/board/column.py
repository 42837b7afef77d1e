"""One column of the board: its name, how many, and its cards."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.board import Glance
from rebound_desktop.core.jobs import Stage
from rebound_desktop.ui.board.drawing import CardDelegate
from rebound_desktop.ui.board.model import Card, ColumnModel
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row

NARROWEST, FOLDED = 170, 104
# How a job ended, in a few words, and the day.
NARROWEST_CLOSED = 236
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardColumn(QFrame):
    """A stage. The closed one is folded until it is asked for: its jobs are behind, and many."""

    unfolded = Signal()

    def __init__(self, theme: Theme, stage: Stage) -> None:
        super().__init__()
        self._theme = theme
        self.stage = stage
        self.is_folded = stage is Stage.CLOSED
        self.setProperty("role", "column")
        self.cards = CardList(theme)
        self.name = Words(theme, words.stage_name(stage), TextRole.STRONG, wrap=False)
        self._count = Words(theme, "", TextRole.SMALL, wrap=False)
        self.fold = Button(theme, "", ButtonRole.PLAIN, on_click=self._turn)
        if stage is not Stage.CLOSED:
            self.fold.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.setSpacing(8)
        head = row(6, self.name, self._count, None, spacing=8)
        box.addLayout(head)
        box.addLayout(row(6, self.fold, None, spacing=0))
        box.addWidget(self.cards, 1)
        box.addStretch(0)
        self._fit()
        theme.changed.connect(self._fit)

    def show_jobs(self, glances: Sequence[Glance], today: date) -> None:
        """Show these; the card in hand stays in hand."""
        self.cards.show_jobs(glances, today)
        self._count.setText(words.figure(len(glances)))
        self.cards.setAccessibleName(
            self.tr("{stage}, jobs: {count}").format(
                stage=words.stage_name(self.stage), count=words.figure(len(glances))
            )
        )
        self._fit()

    def set_folded(self, is_folded: bool) -> None:
        """Fold the cards away, or show them."""
        self.is_folded = is_folded
        self._fit()

    def mark_open_to(self, is_open: bool) -> None:
        """Show that a card that is carried would come here."""
        state = "open" if is_open else ""
        # Dressed anew only for something: this is asked of every column whenever the board's size changes.
        if state != (self.property("state") or ""):
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def _turn(self) -> None:
        self.set_folded(not self.is_folded)
        self.unfolded.emit()

    def _fit(self) -> None:
        is_empty = not self.cards.cards.count
        self.fold.setVisible(self.stage is Stage.CLOSED and not is_empty)
        self.fold.setText(self.tr("Show") if self.is_folded else self.tr("Fold"))
        names = (self.tr("Show closed jobs"), self.tr("Fold closed jobs"))
        self.fold.setAccessibleName(names[0] if self.is_folded else names[1])
        self.cards.setVisible(not self.is_folded)
        # Folded it is as narrow as its head, which is longer in some languages.
        head = self.name.sizeHint().width() + self._count.sizeHint().width() + 2 * self._theme.px(20)
        folded = max(self._theme.px(FOLDED), head)
        narrowest = NARROWEST_CLOSED if self.stage is Stage.CLOSED else NARROWEST
        self.setMinimumWidth(folded if self.is_folded else self._theme.px(narrowest))
        self.setMaximumWidth(folded if self.is_folded else 16_777_215)


class CardList(QListView):
    """The cards of one column. Places are told on the screen; steps are 1 for onward, whatever the direction."""

    opened = Signal(int)
    in_hand_changed = Signal()
    went_sideways = Signal(int)
    moved = Signal(int)
    menu_wanted = Signal(QPoint)
    grasped = Signal(QPoint)
    carried = Signal(QPoint)
    released = Signal(QPoint)
    let_go = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards = ColumnModel()
        self.painter_of_cards = CardDelegate(theme, self.cards)
        self._pressed: QPoint | None = None
        self._is_carrying = False
        self.setModel(self.cards)
        self.setItemDelegate(self.painter_of_cards)
        self.setAccessibleDescription(
            self.tr("Enter opens a job. Alt with the arrow keys moves it on or back.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    @property
    def card(self) -> Card | None:
        """The card in hand, when it is in this column."""
        marked = self.selectionModel().selectedIndexes()
        return self.cards.card_at(marked[0]) if marked else None

    def show_jobs(self, glances: Sequence[Glance], today: date) -> None:
        """Show these; the card in hand and the place stay where they can."""
        card, place = self.card, self.verticalScrollBar().value()
        self.cards.show(glances, today)
        # First of all: whatever asks where a card stands would have it done, and it would be done again for the next.
        self.doItemsLayout()
        if card is not None:
            self.mark(card.glance.id)
        self.verticalScrollBar().setValue(place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if glances else Qt.FocusPolicy.NoFocus)

    def mark(self, job_id: int) -> bool:
        """Take a job's card in hand; False when it is not here."""
        index = self.cards.index_of(job_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def take(self, place: int) -> None:
        """Take the card at a place in hand, the last one where there are fewer; and the focus with it."""
        if self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(min(max(place, 0), self.cards.rowCount() - 1)))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_down(self) -> None:
        """Nothing here is in hand; Tab comes back to the same card."""
        self.clearSelection()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Another card may be in hand."""
        super().selectionChanged(selected, deselected)
        if self.card is not None:
            self.in_hand_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus takes a card in hand: the one from before, or the first."""
        super().focusInEvent(event)
        index = self.currentIndex() if self.currentIndex().isValid() else self.cards.index(0)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
            self.selectionModel().select(index, self.selectionModel().SelectionFlag.ClearAndSelect)

    def event(self, event: QEvent) -> bool:
        """With a card in hand, Alt and an arrow are the card's before they are Back and Forward."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _SIDEWAYS
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, left and right go to the next column, with Alt the card goes there."""
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._is_carrying and key == Qt.Key.Key_Escape:
            self._stop_carrying()
            self.let_go.emit()
        elif key in _ENTER and self.card is not None:
            self.opened.emit(self.card.glance.id)
        elif key in _SIDEWAYS:
            is_rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            step = _SIDEWAYS[Qt.Key(key)] * (1 if is_rightward else -1)
            (self.moved if is_alt else self.went_sideways).emit(step)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where to move the card, by the other mouse button or by the menu key."""
        if self.card is not None:
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            self.menu_wanted.emit(self.below_card() if by_key else event.globalPos())

    def below_card(self) -> QPoint:
        """A place on the screen at the card in hand."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A card is taken in hand; it may be carried from here."""
        super().mousePressEvent(event)
        here = event.position().toPoint()
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = here if is_left and self.indexAt(here).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carried, once the hand has moved far enough to mean it."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._pressed is None:
            return
        far = QGuiApplication.styleHints().startDragDistance()
        if not self._is_carrying and (event.position().toPoint() - self._pressed).manhattanLength() >= far:
            self._is_carrying = True
            self.grasped.emit(event.globalPosition().toPoint())
        if self._is_carrying:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Laid down where the pointer is."""
        was_carrying = self._is_carrying
        self._stop_carrying()
        super().mouseReleaseEvent(event)
        if was_carrying:
            self.released.emit(event.globalPosition().toPoint())

    def _stop_carrying(self) -> None:
        self._pressed, self._is_carrying = None, False

    def _open(self, index: QModelIndex) -> None:
        card = self.cards.card_at(index)
        if card is not None:
            self.opened.emit(card.glance.id)
