"""The month beside the journal: its days stand beneath their weekdays, from the one that begins a week."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt

from rebound_desktop.ui.journal.calendar_strip import MonthDays

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("country", "first_column", "rows"), [("en_US", 0, 5), ("en_GB", 6, 6), ("ar_EG", 1, 5)]
)
def test_a_month_begins_beneath_the_weekday_of_its_first_day(
    theme: Any, qtbot: Any, country: str, first_column: int, rows: int
) -> None:
    QLocale.setDefault(QLocale(country))
    month = MonthDays(theme, lambda since, until: {}, lambda: TODAY)
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    cell = month.width() // 7
    head = month.height() - rows * cell
    assert 0 < head < cell
    chosen: list[date | None] = []
    month.day_chosen.connect(chosen.append)
    # November 2026 begins on a Sunday, and its second is the next cell.
    for place in (first_column, first_column + 1):
        line, column = divmod(place, 7)
        spot = QPoint(column * cell + cell // 2, head + line * cell + cell // 2)
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == [date(2026, 11, 1), date(2026, 11, 2)]
