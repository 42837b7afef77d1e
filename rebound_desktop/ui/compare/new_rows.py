"""Beneath the table: a field for one more row, and lines of the person's own lists that could be rows."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.comparison.model import ASPECTS
from rebound_desktop.core.pay import PayKind
from rebound_desktop.ui.compare import pay_row
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.flow import Flow

LINES_OFFERED = 8
LETTERS_SHOWN = 40


class NewRows(QWidget):
    """`count` tells how many rows there are; `made` hears of each that was added, by its id.

    pay_made: of one for pay, which still wants to be told what is worth how much.
    """

    def __init__(
        self,
        desk: Desk,
        count: Callable[[], int],
        made: Callable[[int], None],
        pay_made: Callable[[], None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._count = count
        self._made = made
        self._pay_made = pay_made
        self.field = Field(self.tr("Something to judge them by"), self.tr("Something to judge them by"))
        self.field.returnPressed.connect(self.add_typed)
        add = Button(desk.theme, self.tr("Add a row"), icon="plus", on_click=self.add_typed)
        self._said = Words(desk.theme, self.tr("From your lists"), TextRole.SMALL)
        self._lines = QWidget()
        self._flow = Flow()
        self._lines.setLayout(self._flow)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row(self.field, add))
        box.addWidget(self._said)
        box.addWidget(self._lines)

    def show_lines(self, pay: pay_row.Found | None) -> None:
        """What stands on the two lists of any job and is no row yet; and pay, where jobs say what it is."""
        clear(self._flow)
        lines = self._desk.store.choices.unused_lines(LINES_OFFERED)
        if pay is not None:
            self._flow.addWidget(self._pay_button(*pay))
        for line_id, text in lines:
            button = Button(
                self._desk.theme,
                text if len(text) <= LETTERS_SHOWN else f"{text[: LETTERS_SHOWN - 2]}…",
                ButtonRole.CHOICE,
                name=self.tr("Make a row of “{text}”").format(text=text),
                on_click=partial(self._add_line, text, line_id),
            )
            self._flow.addWidget(button)
        for widget in (self._lines, self._said):
            widget.setVisible(bool(lines) or pay is not None)

    def add_typed(self) -> bool:
        """A row half typed is added; False when it was refused, and stays typed. So it does where there is no room."""
        name = self.field.text().strip()
        if not name or not self._has_room():
            return True
        if not self._add(name):
            return False
        self.field.clear()
        return True

    def to_field(self) -> None:
        """The caret where a row can be typed."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pay_button(self, kind: PayKind, amounts: Mapping[int, int]) -> Button:
        unit = words.pay_unit(kind.currency, kind.period)
        return Button(
            self._desk.theme,
            self.tr("Pay ({unit})").format(unit=unit),
            ButtonRole.CHOICE,
            name=words.counted(
                "compare",
                "Make a row of the pay of one job",
                "Make a row of the pay of {number} jobs",
                len(amounts),
            ),
            on_click=partial(self._add_pay, unit, amounts),
        )

    def _add_pay(self, unit: str, amounts: Mapping[int, int]) -> None:
        if not self._has_room():
            return
        made: list[int] = []
        shelf = self._desk.store.choices
        if self._desk.attempt(lambda: made.append(shelf.add_measured(pay_row.row_name(), unit, amounts))):
            self._made(made[0])
            self._pay_made()

    def _has_room(self) -> bool:
        if self._count() < ASPECTS[-1]:
            return True
        self._desk.say(self.tr("There is room for forty rows. Put two together, or set one aside."))
        return False

    def _add_line(self, text: str, line_id: int) -> None:
        if self._has_room():
            self._add(text, line_id)

    def _add(self, name: str, line_id: int | None = None) -> bool:
        made: list[int] = []
        shelf = self._desk.store.choices
        if not self._desk.attempt(lambda: made.append(shelf.add_aspect(name, line_id=line_id))):
            return False
        self._made(made[0])
        return True
