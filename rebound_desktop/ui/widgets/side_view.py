"""The list of a side list: rows that the arrow keys or the mouse choose at once."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.side_model import Index, SideModel
from rebound_desktop.ui.widgets.side_rows import SideDelegate


class SideView(QListView):
    """The list itself: what the arrow keys or the mouse make the current row is chosen at once."""

    chosen = Signal(int)
    pressed_enter = Signal(QModelIndex)
    pressed_delete = Signal(QModelIndex)
    # Where several rows may be marked: which are, each time that changes.
    several_changed = Signal()

    def __init__(self, theme: Theme, model: SideModel, name: str) -> None:
        super().__init__()
        self._quiet = False
        # While several are being chosen the space bar does what Enter does.
        self.space_enters = False
        self._rows = model
        self._painter = SideDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        theme.changed.connect(self.doItemsLayout)

    def draw_pictures(self, of: Callable[[str], QPixmap | None]) -> None:
        """Draw the pictures that `of` knows by a row's `picture`, in place of initials."""
        self._painter.picture_of = of

    def allow_several(self) -> None:
        """Let Shift and Ctrl mark rows beside the one that is open; they open nothing by it."""
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(lambda *_: self.several_changed.emit())

    @property
    def marked(self) -> list[QModelIndex]:
        """Every marked row, from the top."""
        return sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())

    def sees_current(self, height: int | None = None) -> bool:
        """Whether the whole of the current row is in sight, or was while the list was so high, in pixels."""
        seen = self.viewport().height() if height is None else height
        place = self.visualRect(self.currentIndex())
        return place.isValid() and place.top() >= 0 and place.bottom() < seen

    def mark(self, index: QModelIndex) -> None:
        """Make a row current and selected without a word. Several that are marked stay so."""
        if index.isValid() and len(self.selectionModel().selectedIndexes()) > 1:
            return
        self._quiet = True
        # Qt's own way would heed the keys that are held: by Ctrl and a number, a row that is marked is unmarked again.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if not index.isValid():
            self.clearSelection()
        self._quiet = False

    def mark_these(self, indexes: Iterable[QModelIndex]) -> None:
        """Mark several rows, which are not told of."""
        for index in indexes:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def choose(self, index: QModelIndex) -> None:
        """Choose a row as the mouse would, even when it is the current one."""
        self.clearSelection()
        self.mark(index)
        self._say(index)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point; a caption belongs to no row."""
        index = super().indexAt(point)
        if index.isValid():
            caption = self._painter.caption_height(index)
            if caption and point.y() < self.visualRect(index).top() + caption:
                return QModelIndex()
        return index

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """A row says something else, and is as high as before: it alone is painted anew.

        A list would lay out every row that was ever scrolled to, for each word that is typed in an entry.
        """
        QAbstractItemView.dataChanged(self, first, last, roles)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The arrow keys and the mouse choose."""
        super().currentChanged(current, previous)
        if not self._quiet:
            self._say(current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose; a row that is current already too, as something else may be open beside the list."""
        # Chosen only when Qt is done with the press: whoever hears of it may want another row marked.
        self._quiet = True
        super().mousePressEvent(event)
        self._quiet = False
        pressed = self.indexAt(event.position().toPoint())
        if self._marks_more(event.modifiers()):
            return
        if pressed.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._say(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into what is chosen, Delete tells of it; letters go to the row that begins with them."""
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter, *((Qt.Key.Key_Space,) if self.space_enters else ()))
        if event.key() in enters and self.currentIndex().isValid():
            self.pressed_enter.emit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            # A key that is held down lets one thing go, and not the whole list.
            if not event.isAutoRepeat() and not self._marks_more(event.modifiers()):
                self.pressed_delete.emit(self.currentIndex())
            return
        self._quiet = self._marks_more(event.modifiers())
        super().keyPressEvent(event)
        self._quiet = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Made lower, as by a message: the current row that was seen is seen still. Whoever scrolled on is left."""
        was_seen = self.sees_current(event.oldSize().height())
        super().resizeEvent(event)
        if was_seen and not self.sees_current(event.size().height()):
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here with Tab chooses nothing."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False

    def _marks_more(self, keys: Qt.KeyboardModifier) -> bool:
        """Whether what is pressed marks rows beside the one that is open."""
        more = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        return self.selectionMode() is QListView.SelectionMode.ExtendedSelection and bool(keys & more)

    def _say(self, index: Index) -> None:
        shown = self._rows.row_at(index)
        if shown is not None:
            self.chosen.emit(shown.key)
