"""The month beside the journal: its days stand beneath their weekdays, from the one that begins a week."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from rebound_desktop.ui.journal.calendar_strip import CalendarStrip, MonthDays

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(("country", "first_column"), [("en_US", 0), ("en_GB", 6), ("ar_EG", 1)])
def test_a_month_begins_beneath_the_weekday_of_its_first_day(
    theme: Any, qtbot: Any, country: str, first_column: int
) -> None:
    QLocale.setDefault(QLocale(country))
    month = MonthDays(theme, lambda since, until: {}, lambda: TODAY)
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    cell = month.width() // 7
    # Room for six weeks, whatever the month takes: the list beneath does not move.
    head = month.height() - 6 * cell
    assert 0 < head < cell
    chosen: list[date | None] = []
    month.day_chosen.connect(chosen.append)
    # November 2026 begins on a Sunday, and its second is the next cell.
    for place in (first_column, first_column + 1):
        line, column = divmod(place, 7)
        spot = QPoint(column * cell + cell // 2, head + line * cell + cell // 2)
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == [date(2026, 11, 1), date(2026, 11, 2)]


def test_its_name_opens_every_month_that_may_be_meant(theme: Any, qtbot: Any) -> None:
    written = {date(2024, 5, 2): 1, date(2026, 11, 20): 2}

    def of(since: date, until: date) -> dict[date, int]:
        assert (until - since).days < 31, "no more is read than is shown"
        return {day: count for day, count in written.items() if since <= day <= until}

    strip = CalendarStrip(theme, of, lambda: TODAY, lambda: {day.year for day in written})
    qtbot.addWidget(strip)
    strip.show()
    assert strip.name.text() == "November 2026"
    menu = strip.name.menu()

    def months(within: QMenu) -> list[QAction]:
        return [action for action in within.actions() if action.isCheckable()]

    def opened() -> tuple[list[str], list[str]]:
        menu.aboutToShow.emit()
        return [action.text() for action in months(menu) if action.isChecked()], [
            action.text() for action in menu.actions() if action.menu()
        ]

    assert strip.name.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert opened() == (["November"], ["2024"]) and len(months(menu)) == 12
    assert menu.layoutDirection() is Qt.LayoutDirection.LeftToRight
    months(menu)[1].trigger()
    assert strip.name.text() == "February 2026" and strip.month.at == date(2026, 2, 23)
    assert opened() == (["February"], ["2024"])
    (other,) = [action.menu() for action in menu.actions() if action.menu()]
    months(other)[4].trigger()
    assert strip.name.text() == "May 2024" and strip.month.counts == {date(2024, 5, 2): 1}
    assert opened() == (["May"], ["2026"])
