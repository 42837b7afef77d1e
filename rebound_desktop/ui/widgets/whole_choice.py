"""One of several to choose, told whole: in as many lines as there is room for it in."""

from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.one_line import in_lines
from rebound_desktop.words import alone

# An edge and what is free beside the words, on either side; how high one line is, as the style sheet has it; and how
# many lines there are at most.
_BESIDE, _HIGH, _MOST = 17, 34, 12
# What keeps a line to itself.
_APART = "\u2068\u2069"


class WholeChoice(Button):
    """As wide as what it is in. It goes on in the next line where the words are wider, and at each break in them."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, ButtonRole.CHOICE)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Say something else, in more lines perhaps."""
        super().setText(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What its lines need, each after the first as much as it is drawn with."""
        drawn, measured = self._drawn(width), self.fontMetrics().size
        return (
            self._theme.px(_HIGH)
            + 2
            + measured(0, "\n".join(drawn)).height()
            - measured(0, drawn[0]).height()
        )

    def lines(self, width: int) -> list[str]:
        """How it is told in such a width."""
        # The one that is chosen is bolder, and breaks where the others do.
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        room = width - 2 * _BESIDE
        lines = [line for part in self.text().split("\n") for line in in_lines(part, bold, room, _MOST)]
        return [line.strip(_APART) for line in lines] or [""]

    def _drawn(self, width: int) -> list[str]:
        # Read from the right, each line goes by its own direction. Elsewhere marks for that draw lines further apart.
        lines = self.lines(width)
        return [alone(line) for line in lines] if self.isRightToLeft() else lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing of it gives way, so nothing has to be told under the pointer."""
        super().resizeEvent(event)
        self.setToolTip("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._drawn(self.width()))
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
