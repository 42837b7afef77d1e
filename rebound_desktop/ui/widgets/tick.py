"""A box to tick, whose words go on in the next line where there is no room for them."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_ANY_HEIGHT = 16_777_215
_AS_QT_COUNTS = Qt.TextFlag.TextShowMnemonic
# No letter of a company's name is a key: "&" stands as it is.
_WRAPPED = Qt.TextFlag.TextWordWrap


class Tick(QCheckBox):
    """Qt's own never wraps, and makes the page as wide as its words."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(self._lead() + widest, self.sizeHint().width()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need beside the box."""
        beside = max(width - self._lead(), 1)
        return self.sizeHint().height() + self._words(beside).height() - self.fontMetrics().height()

    def hitButton(self, pos: QPoint) -> bool:
        """The words tick it too, on whichever line they stand."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box beside the first line; all lines begin where the first does."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        # In the middle of what room there is, box and words as one.
        top, line = (self.height() - self.heightForWidth(self.width())) // 2, self.sizeHint().height()
        option.rect = QRect(0, top, self.width(), line)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        words = self._words(max(self.width() - self._lead(), 1))
        above = top + (line - self.fontMetrics().height()) // 2
        place = QStyle.visualRect(
            self.layoutDirection(),
            self.rect(),
            QRect(self._lead(), above, self.width() - self._lead(), words.height()),
        )
        painter.drawItemText(
            place,
            _WRAPPED | QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft),
            option.palette,
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )
        painter.end()

    def _lead(self) -> int:
        """How far in the words begin."""
        return self.sizeHint().width() - self.fontMetrics().size(_AS_QT_COUNTS, self.text()).width()

    def _words(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(0, 0, width, _ANY_HEIGHT, _WRAPPED, self.text())
