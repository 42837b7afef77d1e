"""What a row counts for: one of three tiers, or finely, by how much going from worst to best matters."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.choice import Aspect
from rebound_desktop.core.marks import Tier
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words, stack
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_above

MOST = 100
RESTED = 500


class RowWeight(QWidget):
    """`weighed` gives the tier or the swing to keep; `moving` the swing while the slider is still in hand."""

    weighed = Signal(dict)
    moving = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._aspect: Aspect | None = None
        self.tier = DropDown(theme, self.tr("What it counts for"))
        for tier in Tier:
            self.tier.addItem(words.tier_name(tier), tier)
        self.tier.activated.connect(lambda _: self.weighed.emit({"tier": Tier(self.tier.currentData())}))
        self._asked = Words(theme, "", TextRole.SMALL)
        self.slider = _Slider()
        self.slider.setRange(0, MOST)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("What going from worst to best counts for"))
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(self.keep)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED)
        self._rest.timeout.connect(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self._tier_name = name_above(theme, self.tier)
        box.addLayout(stack(self._tier_name, self.tier, spacing=4))
        box.addWidget(self._asked)
        box.addWidget(self.slider)

    def show_row(self, aspect: Aspect, finely: bool) -> None:
        """Show what a row counts for; a slider that is in hand stays where it is."""
        is_same = self._aspect is not None and self._aspect.id == aspect.id
        if not is_same:
            self.keep()
        is_in_hand = is_same and (self.slider.isSliderDown() or self._rest.isActive())
        self._aspect = aspect
        for widget in (self._tier_name, self.tier):
            widget.setVisible(not finely)
        self._asked.setVisible(finely)
        self.slider.setVisible(finely)
        self.tier.setCurrentIndex(self.tier.findData(aspect.tier))
        worst, best = aspect.worst_text or self.tr("the worst"), aspect.best_text or self.tr("the best")
        asked = self.tr("From {worst} to {best}: how much does that matter? What matters most has 100.")
        self._asked.setText(asked.replace("{worst}", worst).replace("{best}", best))
        if not is_in_hand:
            self.slider.blockSignals(True)
            self.slider.setValue(aspect.swing or 0)
            self.slider.blockSignals(False)

    def keep(self) -> None:
        """A swing that was moved is kept."""
        self._rest.stop()
        aspect = self._aspect
        if aspect is not None and aspect.swing is not None and self.slider.value() != aspect.swing:
            self.weighed.emit({"swing": self.slider.value()})

    def _move(self, swing: int) -> None:
        self.moving.emit(swing)
        # Keys move it without ever letting go of it.
        if not self.slider.isSliderDown():
            self._rest.start()


class _Slider(QSlider):
    """The wheel scrolls the page, not the weight."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Its sheet knows no direction: there the filled part lies at the other side of the handle.
            self.setProperty("reads", "leftward")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()
