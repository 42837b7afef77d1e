"""The row in hand: what it is called, what it counts for, what of it is needed, and how much hangs on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from rebound_desktop.core.choice import Aspect, Mark, Tier
from rebound_desktop.core.comparison import Interval
from rebound_desktop.ui.compare.bars import StabilityBar
from rebound_desktop.ui.compare.model import tier_name
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Field,
    TextRole,
    Words,
    row,
    stack,
)
from rebound_desktop.ui.widgets.drop_down import DropDown

# The anchors of the scale, as half points.
NEEDED = (None, 5, 10, 15)


class RowCard(Card):
    """`changed` gives what to change of the row; `moved` -1 or 1; `merged` the row it is the same as."""

    changed = Signal(dict)
    moved = Signal(int)
    merged = Signal(int)
    aside_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(spacing=10, margins=(20, 16, 20, 16))
        self._aspect: Aspect | None = None
        self._others: tuple[Aspect, ...] = ()
        self.box.addWidget(Words(theme, self.tr("This row"), TextRole.STRONG))
        self.name = Field(self.tr("What the row is called"))
        self.name.editingFinished.connect(self._rename)
        self.tier = DropDown(theme, self.tr("What it counts for"))
        for tier in Tier:
            self.tier.addItem(tier_name(tier), tier)
        self.needed = DropDown(theme, self.tr("What of it is needed"))
        for half_points, text in zip(
            NEEDED,
            (
                self.tr("Nothing of it is needed"),
                self.tr("Needed: poor or better"),
                self.tr("Needed: fine or better"),
                self.tr("Needed: good or better"),
            ),
            strict=True,
        ):
            self.needed.addItem(text, half_points)
        self.mark = DropDown(theme, self.tr("Want, need or deserve"))
        for mark, text in (
            (Mark.NONE, self.tr("No mark")),
            (Mark.WANT, self.tr("I want this")),
            (Mark.NEED, self.tr("I need this")),
            (Mark.DESERVE, self.tr("I deserve this")),
        ):
            self.mark.addItem(text, mark)
        self.tier.activated.connect(lambda _: self.changed.emit({"tier": self.tier.currentData()}))
        self.needed.activated.connect(
            lambda _: self.changed.emit({"must_half_points": self.needed.currentData()})
        )
        self.mark.activated.connect(lambda _: self.changed.emit({"mark": self.mark.currentData()}))
        for widget in (self.name, self.tier, self.needed, self.mark):
            self.box.addWidget(widget)
        self.bar = StabilityBar(theme, self.tr("How far its weight may move"))
        self._hangs = Words(theme, "", TextRole.MUTED)
        self.box.addWidget(self._hangs)
        self.box.addWidget(self.bar)
        self.up = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="chevron-up",
            name=self.tr("Move up"),
            on_click=lambda: self.moved.emit(-1),
        )
        self.down = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="chevron-down",
            name=self.tr("Move down"),
            on_click=lambda: self.moved.emit(1),
        )
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More about this row"))
        self._menu = QMenu(self.more)
        self._menu.setAccessibleName(self.tr("More about this row"))
        self._same = self._menu.addMenu(self.tr("The same as…"))
        self._menu.addAction(self.tr("Set aside")).triggered.connect(lambda: self.aside_wanted.emit())
        self.more.setMenu(self._menu)
        self.box.addLayout(stack(row(self.up, self.down, None, self.more)))
        self.hide()

    @property
    def aspect_id(self) -> int | None:
        """The row shown."""
        return self._aspect.id if self._aspect is not None else None

    def show_row(self, aspect: Aspect | None, others: tuple[Aspect, ...]) -> None:
        """Show a row, or nothing; others: what it could be the same as."""
        self.setVisible(aspect is not None)
        if aspect is None:
            self._aspect = None
            return
        # A name that is being typed stays.
        if self._aspect is None or self._aspect.id != aspect.id or not self.name.hasFocus():
            self.name.setText(aspect.name)
        self._aspect = aspect
        self.tier.setCurrentIndex(self.tier.findData(aspect.tier))
        must = aspect.must_half_points
        self.needed.setCurrentIndex(NEEDED.index(must) if must in NEEDED else 0)
        self.mark.setCurrentIndex(self.mark.findData(aspect.mark))
        self._same.clear()
        for other in others:
            self._same.addAction(other.name).triggered.connect(
                lambda _=False, into=other.id: self.merged.emit(into)
            )
        self._same.setEnabled(bool(others))

    def show_stability(self, interval: Interval | None, weight: float, said: str) -> None:
        """How much hangs on this row: an interval of its weight, or None where there is nothing to say yet."""
        self.bar.setVisible(interval is not None)
        self._hangs.setVisible(bool(said))
        self._hangs.setText(said)
        if interval is not None:
            self.bar.show_interval(interval, weight, said)

    def keep(self) -> None:
        """A name that is being typed is taken over."""
        self._rename()

    def to_name(self) -> None:
        """The caret into the name, all of it selected."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _rename(self) -> None:
        aspect, name = self._aspect, self.name.text().strip()
        if aspect is None or name == aspect.name:
            return
        if name:
            self.changed.emit({"name": name})
        else:
            self.name.setText(aspect.name)
