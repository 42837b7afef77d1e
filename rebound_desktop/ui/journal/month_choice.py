"""The name of the month that the calendar shows: behind it, every month that may be meant."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.menus import Menu, kept_action


class MonthChoice(Button):
    """`chosen` gives the first day of a month. years: those that are offered beside the one shown."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, years: Callable[[], Iterable[int]]) -> None:
        super().__init__(theme, "", ButtonRole.PLAIN, icon="chevron-down", icon_after=True)
        self.setProperty("tone", "plain")
        self._years = years
        self._shown = date.min
        self._menu = Menu(self)
        self._others: list[QMenu] = []
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_month(self, first: date) -> None:
        """This month is shown."""
        self._shown = first
        self.setText(words.month_of_year(first))
        self._menu.setAccessibleName(self.text())

    def _fill(self) -> None:
        """The months of the year shown, and the other years with theirs, the newest first."""
        # The button is turned around, for its icon to stand at its end.
        self._menu.setLayoutDirection(QGuiApplication.layoutDirection())
        self._menu.clear()
        for former in (*self._others, *self._menu.findChildren(QActionGroup)):
            former.deleteLater()
        self._others = []
        self._add_months(self._menu, self._shown.year)
        years = sorted({*self._years()} - {self._shown.year}, reverse=True)
        if years:
            self._menu.addSeparator()
        for year in years:
            within = Menu(words.part_of_a_day(f"{year:04}"), self._menu)
            self._add_months(within, year)
            self._menu.addMenu(within)
            self._others.append(within)

    def _add_months(self, menu: QMenu, year: int) -> None:
        group = QActionGroup(menu)
        for month in range(1, 13):
            first = date(year, month, 1)
            name = words.capital(QLocale().standaloneMonthName(month))
            action = kept_action(menu, name, partial(self.chosen.emit, first))
            action.setCheckable(True)
            action.setChecked(first == self._shown)
            group.addAction(action)
