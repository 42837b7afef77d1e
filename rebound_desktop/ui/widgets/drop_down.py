"""A list to choose one from, with an arrow in the theme's colour so that it does not look like a field."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
)

from rebound_desktop.ui.theme import ICON_SIZE, Theme
from rebound_desktop.words import alone, begins_rightward

_MARGIN = 8
# As the style sheet has it: how high it is within its edge.
_INNER, _EDGE = 34, 1
_LEAST = 120
# None may be what is kept.
_NOT_TOLD = object()


class _Choices(QStyledItemDelegate):
    """What there is to choose from, each read its own way."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """On an Arabic page too, "Fabrikam Inc." ends in its full stop."""
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = _its_own_way(option.text)


class DropDown(QComboBox):
    """A combo box with its name for those who hear it.

    On Linux, Qt gives a combo box its choice for a name, and leaves what it is about to the label it belongs to.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._kept: object = _NOT_TOLD
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        # Rows as the style sheet has them, like a menu's.
        self.setItemDelegate(_Choices(self))
        theme.changed.connect(self.update)

    @property
    def is_changed(self) -> bool:
        """True when something else is chosen here than is kept."""
        return self._kept is not _NOT_TOLD and self.currentData() != self._kept

    def show_kept(self, value: object) -> None:
        """Show what is kept, the first where that is not to choose from; a choice that was refused stays."""
        stays = self.is_changed
        index = max(self.findData(value), 0)
        self._kept = self.itemData(index)
        if not stays:
            self.setCurrentIndex(index)

    def forget(self) -> None:
        """Nothing is kept: another record comes."""
        self._kept = _NOT_TOLD

    def sizeHint(self) -> QSize:
        """As high with the keyboard in it as without: the wider edge it has then moves nothing beneath."""
        return QSize(super().sizeHint().width(), self._theme.px(_INNER) + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """No lower either; a long choice gives way at its end before the page grows wider than its room."""
        width = min(super().minimumSizeHint().width(), self._theme.px(_LEAST))
        return QSize(width, self.sizeHint().height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The choice is read its own way, as a button's words are."""
        super().initStyleOption(option)
        if self.isRightToLeft():
            option.currentText = _its_own_way(option.currentText)

    def showPopup(self) -> None:
        """The list that opens has the keyboard, and says what it is about."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: whoever scrolls chooses nothing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's box, then the arrow, which a style sheet could only take from a file of one colour."""
        super().paintEvent(event)
        side = self._theme.px(ICON_SIZE)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = self.width() - side - _MARGIN if rightward else _MARGIN
        painter = QPainter(self)
        icon = self._theme.icon("chevron-down", "muted" if self.isEnabled() else "hint")
        icon.paint(painter, x, (self.height() - side) // 2, side, side)
        painter.end()


def _its_own_way(text: str) -> str:
    """On a page from the right; "١٠٠٪" has no letter that would tell, and is left to the page."""
    return text if begins_rightward(text) else alone(text)
