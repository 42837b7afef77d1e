"""The row in hand: what it is called, what it counts for, what of it is needed, and how much hangs on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from rebound_desktop import words
from rebound_desktop.core.choice import Aspect
from rebound_desktop.core.comparison import Interval
from rebound_desktop.core.cutting import cut_at_a_word
from rebound_desktop.core.marks import Mark
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.compare.bars import StabilityBar
from rebound_desktop.ui.compare.model import NEEDED, needed_in_words
from rebound_desktop.ui.compare.row_details import POINTS, RowDetails
from rebound_desktop.ui.compare.row_weight import RowWeight
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_above, named
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.menus import Menu, kept_menu

_LETTERS_IN_MENU = 80


class RowCard(Card):
    """`change` takes what to change of the row, and answers False when that was refused; `moved` gives -1 or 1;
    `merged` the row it is the same as.

    `moving` gives the swing while its slider is in hand.
    """

    moving = Signal(int)
    moved = Signal(int)
    merged = Signal(int)
    aside_wanted = Signal()
    pay_wanted = Signal()

    def __init__(self, theme: Theme, change: Callable[[dict[str, object]], bool]) -> None:
        super().__init__(spacing=10, margins=(20, 16, 20, 16))
        self._change = change
        # What is being kept is not to be kept again by whoever hears of it.
        self._is_keeping = False
        self._aspect: Aspect | None = None
        self._others: tuple[Aspect, ...] = ()
        self.box.addWidget(Words(theme, self.tr("This row"), TextRole.STRONG))
        self.name = Field(self.tr("What the row is called"))
        self.name.editingFinished.connect(self._rename)
        self.weight = RowWeight(theme)
        self.weight.weighed.connect(self._change)
        self.weight.moving.connect(self.moving)
        self.details = RowDetails(theme, change)
        self.details.hide()
        on_escape(self.details, self._fold)
        self.needed = DropDown(theme, self.tr("What of it is needed"))
        for half_points in NEEDED:
            self.needed.addItem(needed_in_words(half_points), half_points)
        self.mark = DropDown(theme, self.tr("Want, need or deserve"))
        for mark, text in (
            (Mark.NONE, self.tr("No mark")),
            *((mark, words.mark_name(mark)) for mark in (Mark.WANT, Mark.NEED, Mark.DESERVE)),
        ):
            self.mark.addItem(text, mark)
        self.needed.activated.connect(lambda _: self._change({"must_half_points": self.needed.currentData()}))
        self.mark.activated.connect(lambda _: self._change({"mark": self.mark.currentData()}))
        self.pay = Button(theme, "", ButtonRole.PLAIN, icon="briefcase", on_click=self.pay_wanted.emit)
        self.pay.hide()
        self._needed_name = name_above(theme, self.needed)
        self.box.addWidget(self.name)
        self.box.addWidget(self.weight)
        self.box.addLayout(stack(self._needed_name, self.needed, spacing=4))
        self.box.addLayout(named(theme, self.mark))
        self.box.addWidget(self.pay)
        self.bar = StabilityBar(theme, self.tr("How far its weight may move"))
        self.bar.hide()
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
        self.more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More about this row"))
        self._menu = Menu(self.more)
        self._menu.setAccessibleName(self.tr("More about this row"))
        self._same = kept_menu(self._menu, self.tr("The same as…"))
        self._menu.addAction(self.tr("Set aside")).triggered.connect(lambda: self.aside_wanted.emit())
        self.more.setMenu(self._menu)
        self.unfold = Button(
            theme,
            self.tr("Group, scale, measure"),
            ButtonRole.PLAIN,
            icon="chevron-down",
            on_click=self._unfold,
        )
        self.box.addWidget(self.unfold)
        self.box.addWidget(self.details)
        self.box.addLayout(row(self.up, self.down, None, self.more))
        self.hide()

    @property
    def tier(self) -> DropDown:
        """The tier to choose."""
        return self.weight.tier

    @property
    def aspect_id(self) -> int | None:
        """The row shown."""
        return self._aspect.id if self._aspect is not None else None

    def show_row(self, aspect: Aspect | None, others: tuple[Aspect, ...], finely: bool = False) -> bool:
        """Show a row, or nothing; others: what it could be the same as; finely: swings say what counts.

        False when what is typed of the one that stands here was refused, and it stays.
        """
        is_other = self._aspect is not None and (aspect is None or self._aspect.id != aspect.id)
        if is_other and self._is_keeping:
            # Whoever keeps it goes on to the other row.
            return True
        if is_other and not self.keep():
            return False
        if is_other:
            self.details.forget()
        self.setVisible(aspect is not None)
        if aspect is None:
            self._aspect = None
            return True
        # A name that is being typed, or was refused, stays.
        if self._aspect is None or is_other or not (self.name.hasFocus() or self._is_renamed):
            self.name.setText(aspect.name)
        self._aspect = aspect
        self.weight.show_row(aspect, finely)
        self.details.show_row(aspect, sorted({other.group for other in others if other.group}, key=by_name()))
        for widget in (self._needed_name, self.needed):
            widget.setVisible(not aspect.is_measured)
        must = aspect.must_half_points
        self.needed.setCurrentIndex(NEEDED.index(must) if must in NEEDED else 0)
        self.mark.setCurrentIndex(self.mark.findData(aspect.mark))
        self._same.clear()
        for other in others:
            name = cut_at_a_word(other.name, _LETTERS_IN_MENU)
            self._same.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, into=other.id: self.merged.emit(into)
            )
        self._same.setEnabled(bool(others))
        return True

    def forget(self) -> None:
        """The row is gone, and what is typed of it with it."""
        self._aspect = None
        self.details.forget()

    def offer_pay(self, number: int) -> None:
        """So many jobs say what they pay, and this row does not have it yet."""
        self.pay.setVisible(number > 0)
        self.pay.setText(
            words.counted("compare", "Take the pay of one job", "Take the pay of {number} jobs", number)
        )

    def show_stability(self, interval: Interval | None, weight: float, said: str) -> None:
        """How much hangs on this row: an interval of its weight, or None where there is nothing to say yet."""
        now = self.tr("It counts for {share} % now.").format(share=words.figure(round(100 * weight)))
        self.bar.setVisible(interval is not None)
        self._hangs.setVisible(interval is not None)
        if interval is not None:
            self._hangs.setText(words.sentences(said, now))
            holds = self.tr("The lead holds from {low} % to {high} %.").format(
                low=words.figure(round(100 * interval.low)), high=words.figure(round(100 * interval.high))
            )
            self.bar.show_interval(interval, weight, words.sentences(said or holds, now))

    def keep(self) -> bool:
        """What is being typed or moved is taken over; False when words were refused."""
        self._is_keeping = True
        try:
            is_renamed = self._rename()
            self.weight.keep()
            return self.details.leave() and is_renamed
        finally:
            self._is_keeping = False

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        if self._aspect is None:
            return []
        return [*([self.name.text()] if self._is_renamed else []), *self.details.typed_texts()]

    def to_worth(self) -> None:
        """The caret to where it is said what a measure is worth."""
        self._show_details(True)
        self.details.fields[POINTS].setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self) -> None:
        self._show_details(self.details.isHidden())
        if self.details.isVisible():
            self.details.fields["group"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        if self.details.leave():
            self._show_details(False)
            self.unfold.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.unfold.set_icon("chevron-up" if shown else "chevron-down")

    @property
    def _is_renamed(self) -> bool:
        """Whether another name stands here than the row has."""
        return self._aspect is not None and self.name.text().strip() != self._aspect.name

    def _rename(self) -> bool:
        if self._aspect is None or not self._is_renamed:
            return True
        if name := self.name.text().strip():
            return self._change({"name": name})
        self.name.setText(self._aspect.name)
        return True
