"""The line above the table: the search, which jobs, and the menus for order, columns and copies."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import Field, Order, Wanted, fields_of
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.ui.table.model import field_name
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import SearchField
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

SEARCH_EVERY = 30
SEARCH_WIDTH = 220


class Tools(QWidget):
    """`wanted_changed` when others are asked for, at most every 30 ms as one types; `into_table` for Down and Enter.

    `order_wanted` gives an `Order`, `fields_wanted` a tuple of `Field`, `copy_wanted` whether it is
    for a spreadsheet.
    """

    wanted_changed = Signal()
    into_table = Signal()
    order_wanted = Signal(object)
    fields_wanted = Signal(object)
    copy_wanted = Signal(bool)

    def __init__(self, theme: Theme, fields: tuple[Field, ...], order: Order) -> None:
        super().__init__()
        self._theme = theme
        self.fields, self.order = fields, order
        self.search = SearchField(theme, self.tr("Search jobs"))
        self.search.setMinimumWidth(theme.px(SEARCH_WIDTH))
        self.search.installEventFilter(self)
        self.which = DropDown(theme, self.tr("Which jobs"))
        for text, wanted in self._choices():
            self.which.addItem(text, wanted)
        self.sort = self._menu_button(self.tr("Sort"), self._fill_sort)
        self.choose = self._menu_button(self.tr("Columns"), self._fill_columns)
        self.copy = self._menu_button(self.tr("Copy"), self._fill_copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(
            wrapped_row(self.search, self.which, self.sort, self.choose, self.copy, spacing=16, end=self.sort)
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_EVERY)
        self._soon.timeout.connect(self.wanted_changed)
        # Started once and left to run: typing fast shows every 30 ms, it does not put it off.
        self.search.textChanged.connect(lambda: self._soon.isActive() or self._soon.start())
        self.which.currentIndexChanged.connect(lambda _: self.wanted_changed.emit())

    @property
    def wanted(self) -> Wanted:
        """Which jobs are asked for."""
        asked: Wanted = self.which.currentData()
        return Wanted(self.search.text(), asked.is_open, asked.stage, asked.outcome)

    def flush(self) -> None:
        """Whatever was typed is asked for at once."""
        self._soon.stop()
        self.wanted_changed.emit()

    def ask_for_all(self) -> None:
        """Every job, the caret in the search."""
        self.search.clear()
        self.which.setCurrentIndex(0)
        self.flush()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Esc clears it, Down and Enter go into the table."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.flush()
                self.into_table.emit()
                return True
        return super().eventFilter(watched, event)

    def _choices(self) -> list[tuple[str, Wanted]]:
        """Which jobs one can ask for: all, the open ones, a stage, or how they ended."""
        return [
            (self.tr("All jobs"), Wanted()),
            (self.tr("Open ones"), Wanted(is_open=True)),
            *((words.stage_name(stage), Wanted(stage=stage)) for stage in Stage),
            *((words.outcome_name(outcome), Wanted(outcome=outcome)) for outcome in Outcome),
        ]

    def _menu_button(self, text: str, fill: Callable[[QMenu], None]) -> Button:
        button = Button(self._theme, text, ButtonRole.PLAIN)
        menu = Menu(button)
        menu.setAccessibleName(text)

        def fill_anew() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(fill_anew)
        button.setMenu(menu)
        return button

    def _fill_sort(self, menu: QMenu) -> None:
        for field in self.fields:
            order = Order(field, self.order.is_descending)
            self._offer_order(menu, field_name(field), order, field is self.order.field)
        menu.addSeparator()
        for text, is_descending in zip(self._both_ways(), (False, True), strict=True):
            order = Order(self.order.field, is_descending)
            self._offer_order(menu, text, order, self.order.is_descending is is_descending)

    def _both_ways(self) -> tuple[str, str]:
        """The two ways of the present order, as they are said of what stands in its column."""
        if self.order.field in (Field.SINCE, Field.ANSWER, Field.FIRST_NOTED):
            return self.tr("Earliest first"), self.tr("Latest first")
        if self.order.field in (Field.PEOPLE, Field.PAY):
            return self.tr("Lowest first"), self.tr("Highest first")
        if self.order.field in (Field.STAGE, Field.OUTCOME):
            return self.tr("In their order"), self.tr("The other way round")
        return self.tr("A to Z"), self.tr("Z to A")

    def _offer_order(self, menu: QMenu, text: str, order: Order, is_present: bool) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_present)
        action.triggered.connect(lambda: self.order_wanted.emit(order))

    def _fill_columns(self, menu: QMenu) -> None:
        """Every field but the company, which is always there."""
        for field in Field:
            if field is not Field.COMPANY:
                action = menu.addAction(field_name(field))
                action.setCheckable(True)
                action.setChecked(field in self.fields)
                action.toggled.connect(partial(self._show_field, field))

    def _show_field(self, field: Field, is_wanted: bool) -> None:
        wanted = {*self.fields, field} if is_wanted else {*self.fields} - {field}
        self.fields_wanted.emit(fields_of(",".join(each.value for each in Field if each in wanted)))

    def _fill_copy(self, menu: QMenu) -> None:
        for text, is_table in ((self.tr("Copy as text"), False), (self.tr("Copy for a spreadsheet"), True)):
            menu.addAction(text).triggered.connect(partial(self._copy, is_table))

    def _copy(self, is_table: bool) -> None:
        self.copy_wanted.emit(is_table)
