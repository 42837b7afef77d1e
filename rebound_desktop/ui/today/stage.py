"""Centre stage on Today: one sentence on where the moves of the last two weeks went.

A thin bar beside it shows the part of one company, where the sentence speaks of one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rebound_desktop import words
from rebound_desktop.core.centre_stage import LOOKS_BACK, CentreStage, Spread, centre_stage
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words

BAR_WIDTH = 120


class ShareBar(QWidget):
    """How much of the whole one company has; the sentence beside it says the same."""

    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_share(self, share: float, said: str) -> None:
        """Show a share of 0 to 1."""
        self._share = share
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(self._theme.px(BAR_WIDTH), 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole, and the share of it, from the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hairline"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        wide = self.width() * self._share
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(0 if rightward else self.width() - wide, 0, wide, self.height()), 3, 3)
        painter.end()


class StageLine(QWidget):
    """Hidden where there is too little to say, and on the day of a no."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        self._words = Words(desk.theme, "", TextRole.MUTED)
        self._bar = ShareBar(desk.theme, self.tr("Centre stage"))
        box.addWidget(self._words, 1)
        box.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        """Count anew."""
        store = self._desk.store
        today = store.clock.today()
        # On the day of a no nothing is counted either.
        a_no_today = store.moves.a_no_on(today)
        moves = () if a_no_today else store.moves.outward(today - LOOKS_BACK, today)
        stage = centre_stage(moves, today, a_no_today=a_no_today)
        self.setVisible(stage is not None)
        if stage is not None:
            said = self._said(stage)
            self._words.setText(said)
            self._bar.show_share(stage.share, said)
            # Where no company stands out there is no part of the whole to show.
            self._bar.setVisible(stage.spread is not Spread.EVEN)

    def _said(self, stage: CentreStage) -> str:
        if stage.spread is Spread.EVEN:
            return words.counted(
                "today",
                "Your moves of the last two weeks went to one company.",
                "Your moves of the last two weeks are spread over {number} companies.",
                stage.companies,
                number=words.number_word(stage.companies),
            )
        part = words.share(stage.share)
        if stage.spread is Spread.ONE:
            return self.tr("{company} has the stage: {part} of your moves in two weeks.").format(
                company=stage.company, part=part
            )
        return self.tr("In two weeks {part} of your moves went to {company}, the rest elsewhere.").format(
            company=stage.company, part=part
        )
