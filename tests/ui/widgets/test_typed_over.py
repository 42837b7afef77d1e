"""Fields of a time and of a day: typed over as a whole, by part with the arrows, and nothing to press by mistake."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QHBoxLayout, QTableView, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop import languages
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.month_sheet import MonthSheet
from rebound_desktop.ui.widgets.time_field import TimeField

# Offscreen Qt cannot bring a calendar to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAY = date(2026, 11, 28)


class Row(QWidget):
    """A field before, a time, a day and a choice, side by side as in a form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.before = Field("Before")
        self.at, self.day = TimeField(desk.theme, "At what time"), DayField(desk.theme, lambda: DAY, "When")
        self.choice = DropDown(desk.theme, "How long")
        self.at.show_time(time(10))
        self.day.show_day(DAY, date(2030, 1, 1))
        box = QHBoxLayout(self)
        for widget in (self.before, self.at, self.day, self.choice):
            box.addWidget(widget)


@pytest.fixture
def make(desk: Desk, qtbot: QtBot) -> Callable[[str], Row]:
    def made(code: str) -> Row:
        languages.speak(code)
        row = Row(desk)
        qtbot.addWidget(row)
        with qtbot.waitActive(row):
            row.show()
            row.activateWindow()
        row.before.setFocus()
        return row

    return made


def choose_all(field: QDateTimeEdit) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def press_thrice(field: QDateTimeEdit) -> None:
    line, at = field.lineEdit(), QPoint(14, field.lineEdit().height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)


def tab_into(field: QDateTimeEdit) -> None:
    while not field.hasFocus():
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize("reach", [choose_all, press_thrice, tab_into])
@pytest.mark.parametrize("typed", ["15:45", "1545"])
def test_a_time_is_typed_over(make: Callable[[str], Row], reach: Callable, typed: str) -> None:
    row = make("en")
    reach(row.at)
    QTest.keyClicks(row.at, typed)
    QTest.keyClick(row.at, Qt.Key.Key_Tab)
    assert row.at.shown() == time(15, 45) and row.day.hasFocus()


@pytest.mark.parametrize("reach", [choose_all, press_thrice, tab_into])
@pytest.mark.parametrize("typed", ["04/12/2026", "4 Dec 2026", "4 dec"])
def test_a_day_is_typed_over(make: Callable[[str], Row], reach: Callable, typed: str, qtbot: QtBot) -> None:
    row = make("en")
    reach(row.day)
    QTest.keyClicks(row.day, typed)
    with qtbot.waitSignal(row.day.accepted):
        QTest.keyClick(row.day, Qt.Key.Key_Return)
    assert row.day.day() == date(2026, 12, 4)


@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "ar", "ja"])
def test_what_a_language_shows_can_be_typed(make: Callable[[str], Row], code: str) -> None:
    row = make(code)
    row.at.show_time(time(15, 45))
    row.day.show_day(date(2026, 12, 4), date(2030, 1, 1))
    wanted = ((row.at, row.at.text(), "15:45"), (row.day, row.day.text(), "2026-12-04"))
    for field, shown, plain in wanted:
        for typed in (shown, plain):
            row.at.show_time(time(10))
            row.day.show_day(DAY, date(2030, 1, 1))
            choose_all(field)
            written = QInputMethodEvent()
            written.setCommitString(typed)
            QApplication.sendEvent(field, written)
            row.before.setFocus()
            assert field.text() == shown, typed


def test_what_says_no_time_leaves_the_one_that_stood_there(make: Callable[[str], Row]) -> None:
    row = make("en")
    for typed in ("later", "25:00"):
        choose_all(row.at)
        QTest.keyClicks(row.at, typed)
        QTest.keyClick(row.at, Qt.Key.Key_Return)
        assert row.at.shown() == time(10) and row.at.text() == "10:00"


@pytest.mark.parametrize(
    ("code", "typed", "latest", "meant"),
    [
        ("en", "yesterday", DAY, date(2026, 11, 27)),
        ("en", "last Tuesday", DAY, date(2026, 11, 24)),
        ("en", "tuesday", DAY, date(2026, 11, 24)),
        ("en", "in two weeks", date(2030, 1, 1), date(2026, 12, 12)),
        ("de", "vorgestern", DAY, date(2026, 11, 26)),
    ],
)
def test_a_day_is_said_as_one_says_it(
    make: Callable[[str], Row], code: str, typed: str, latest: date, meant: date
) -> None:
    row = make(code)
    row.day.show_day(date(2026, 11, 20), latest)
    choose_all(row.day)
    QTest.keyClicks(row.day, typed)
    row.before.setFocus()
    assert row.day.day() == meant


def test_a_day_that_was_said_is_told_with_its_weekday(
    make: Callable[[str], Row], desk: Desk, qtbot: QtBot
) -> None:
    row = make("en")
    row.move(200, 300)
    coming = DayField(desk.theme, lambda: DAY, "Answer by", ahead=True)
    row.layout().addWidget(coming)
    coming.show()
    choose_all(coming)
    QTest.keyClicks(coming, "tuesday")
    row.before.setFocus()
    assert coming.day() == date(2026, 12, 1)
    qtbot.waitUntil(lambda: QToolTip.text() == "Tuesday 1 December 2026")
    # Above the field: what is filled in next stands beneath it, or beside it.
    (tip,) = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    assert tip.geometry().bottom() < coming.mapToGlobal(QPoint()).y()
    QToolTip.hideText()


def test_what_hangs_above_a_day_goes_with_the_first_letter_typed_beside_it(
    make: Callable[[str], Row], qtbot: QtBot
) -> None:
    row = make("en")
    choose_all(row.day)
    QTest.keyClicks(row.day, "31.11.2026")
    row.before.setFocus()
    qtbot.waitUntil(lambda: "28 Nov 2026 stays" in QToolTip.text())
    QTest.keyClicks(row.before, "a")
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=2_000)
    assert row.before.text() == "a"


@pytest.mark.parametrize("left", [0, 150, 500])
def test_what_hangs_above_a_day_begins_where_the_day_does_or_as_near_as_the_screen_lets_it(
    make: Callable[[str], Row], qtbot: QtBot, left: int
) -> None:
    row = make("en")
    row.move(left, 300)
    choose_all(row.day)
    QTest.keyClicks(row.day, "31.11.2026")
    row.before.setFocus()
    qtbot.waitUntil(lambda: "28 Nov 2026 stays" in QToolTip.text())
    screen = row.screen().availableGeometry()
    begins = row.day.mapToGlobal(QPoint()).x()

    def is_there() -> bool:
        tips = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
        return any(
            tip.x() == max(min(begins, screen.right() + 1 - tip.width()), screen.left()) for tip in tips
        )

    qtbot.waitUntil(is_there)
    # It comes once more when the key that left the field has taken it away.
    qtbot.wait(200)
    assert is_there()
    QToolTip.hideText()


def test_of_a_day_that_is_not_understood_it_is_told_that_the_former_stays_and_enter_takes_nothing(
    make: Callable[[str], Row], qtbot: QtBot
) -> None:
    row, taken = make("en"), list[bool]()
    row.day.accepted.connect(lambda: taken.append(True))
    choose_all(row.day)
    QTest.keyClicks(row.day, "lasst Tuesday, I think")
    QTest.keyClick(row.day, Qt.Key.Key_Return)
    assert row.day.day() == DAY and not taken
    qtbot.waitUntil(lambda: "28 Nov 2026 stays" in QToolTip.text() and "lasst Tuesday" in QToolTip.text())
    QTest.keyClicks(row.day, "yesterday")
    QTest.keyClick(row.day, Qt.Key.Key_Return)
    assert row.day.day() == date(2026, 11, 27) and taken == [True]
    choose_all(row.day)
    QTest.keyClicks(row.day, "whenever")
    row.before.setFocus()
    row.day.setFocus()
    QTest.keyClick(row.day, Qt.Key.Key_Return)
    assert row.day.day() == date(2026, 11, 27) and taken == [True, True], "what stays can be taken"
    QToolTip.hideText()


def test_a_button_does_not_go_past_a_day_that_was_not_understood_but_takes_what_stays_the_next_time(
    make: Callable[[str], Row], qtbot: QtBot
) -> None:
    row = make("en")
    choose_all(row.day)
    QTest.keyClicks(row.day, "31.11.2026")
    QTest.keyClick(row.day, Qt.Key.Key_Tab)
    assert row.choice.hasFocus()
    qtbot.waitUntil(lambda: "28 Nov 2026 stays" in QToolTip.text())
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.text())
    assert not row.day.may_be_taken() and row.day.hasFocus()
    qtbot.waitUntil(lambda: "31.11.2026" in QToolTip.text() and "28 Nov 2026 stays" in QToolTip.text())
    assert row.day.may_be_taken() and row.day.day() == DAY
    choose_all(row.day)
    QTest.keyClicks(row.day, "whenever")
    assert not row.day.may_be_taken(), "nor where nobody left the field"
    row.day.show_day(DAY, date(2030, 1, 1))
    assert row.day.may_be_taken()
    QToolTip.hideText()


def test_the_first_esc_takes_away_what_hangs_above_a_day_and_the_next_leaves_the_form(
    make: Callable[[str], Row], qtbot: QtBot
) -> None:
    row = make("en")
    left: list[bool] = []
    on_escape(row, lambda: left.append(True))
    choose_all(row.day)
    QTest.keyClicks(row.day, "in 3 days")
    QTest.keyClick(row.day, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QToolTip.text() == "Tuesday 1 December 2026")
    # It hangs there until somebody types or goes on.
    qtbot.wait(500)
    assert QToolTip.isVisible()
    QTest.keyClick(row.day, Qt.Key.Key_Escape)
    assert left == []
    QTest.keyClick(row.day, Qt.Key.Key_Escape)
    assert left == [True]
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=2_000)


def test_esc_lets_go_of_what_is_typed(make: Callable[[str], Row]) -> None:
    row = make("en")
    choose_all(row.at)
    QTest.keyClicks(row.at, "15")
    QTest.keyClick(row.at, Qt.Key.Key_Escape)
    assert row.at.text() == "10:00"


def test_arrows_go_by_part(make: Callable[[str], Row]) -> None:
    row = make("en")
    tab_into(row.at)
    QTest.keyClick(row.at, Qt.Key.Key_Up)
    QTest.keyClick(row.at, Qt.Key.Key_Right)
    QTest.keyClick(row.at, Qt.Key.Key_Up)
    QTest.keyClick(row.at, Qt.Key.Key_Up)
    assert row.at.shown() == time(11, 2)
    QTest.keyClick(row.at, Qt.Key.Key_Left)
    QTest.keyClicks(row.at, "09")
    assert row.at.shown() == time(9, 2)


def test_a_click_chooses_the_part(make: Callable[[str], Row]) -> None:
    row = make("en")
    middle = row.day.lineEdit().rect().center()
    QTest.mouseClick(row.day.lineEdit(), Qt.MouseButton.LeftButton, pos=middle)
    assert row.day.lineEdit().selectedText() == "Nov"
    QTest.keyClick(row.day, Qt.Key.Key_Up)
    assert row.day.day() == date(2026, 12, 28)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_only_the_drawing_opens_the_calendar_and_no_edge_steps(make: Callable[[str], Row], code: str) -> None:
    row = make(code)
    leads, ends = 6, row.day.width() - 12
    if row.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        leads, ends = row.day.width() - 6, 12
    for field, x in ((row.day, leads), (row.at, 2), (row.at, row.at.width() - 2)):
        for y in (2, field.height() // 2, field.height() - 2):
            QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert row.day.day() == DAY and row.at.shown() == time(10)
    assert QApplication.activePopupWidget() is None
    QTest.mouseClick(row.day, Qt.MouseButton.LeftButton, pos=QPoint(ends, row.day.height() // 2))
    assert row.day.calendarWidget().isVisible() and row.day.day() == DAY
    row.day.calendarWidget().window().close()


def test_a_day_is_picked_from_the_calendar(make: Callable[[str], Row], qtbot: QtBot) -> None:
    row = make("en")
    at = QPoint(row.day.width() - 12, row.day.height() // 2)
    QTest.mouseClick(row.day, Qt.MouseButton.LeftButton, pos=at)
    days = row.day.calendarWidget().findChild(QTableView)
    cell = days.visualRect(days.currentIndex().siblingAtColumn(1)).center()
    with qtbot.waitSignal(row.day.settled):
        QTest.mouseClick(days.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert row.day.day() == date(2026, 11, 24) and not row.day.calendarWidget().isVisible()


def test_an_arabic_page_has_the_hour_before_the_minute(make: Callable[[str], Row]) -> None:
    row = make("ar")
    assert row.at.text().startswith("١٠") and row.day.text().startswith("٢٨")


@pytest.mark.parametrize("size", [100, 150])
def test_all_fields_of_a_row_are_equally_high(make: Callable[[str], Row], desk: Desk, size: int) -> None:
    row = make("en")
    desk.settings.set(options.TEXT_SIZE, size)
    QApplication.processEvents()
    for field in (row.at, row.day, row.choice):
        field.setFocus()
        heights = {each.height() for each in (row.at, row.day, row.choice)}
        assert heights == {desk.theme.px(34) + 2}


@pytest.mark.parametrize("worn", ["light", "dark", "high_contrast"])
def test_the_calendar_wears_the_theme(desk: Desk, qtbot: QtBot, worn: str) -> None:
    """The chosen day and today are marked; the weekend and the days around the month are in its tokens."""
    desk.settings.set(options.THEME, worn)
    sheet = MonthSheet(desk.theme, lambda: DAY)
    qtbot.addWidget(sheet)
    sheet.setSelectedDate(QDate(DAY.year, DAY.month, DAY.day - 1))
    with qtbot.waitExposed(sheet):
        sheet.show()
    shown = sheet.grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    for token in ("accent", "on-accent", "text", "muted", "hint", "surface"):
        assert desk.theme.colour(token).name() in colours, token
    assert "#ff0000" not in colours


def test_today_is_ringed_in_the_calendar_by_the_journals_own_clock(desk: Desk, qtbot: QtBot) -> None:
    """A day whose neighbours wear no accent: neither the chosen one nor the computer's."""
    ringed = {}
    for today in (DAY, date(1999, 5, 5)):
        sheet = MonthSheet(desk.theme, lambda today=today: today)
        qtbot.addWidget(sheet)
        sheet.setSelectedDate(QDate(DAY.year, DAY.month, 3))
        with qtbot.waitExposed(sheet):
            sheet.show()
        shown, accent = sheet.grab().toImage(), desk.theme.colour("accent").name()
        pixels = ((x, y) for x in range(shown.width()) for y in range(shown.height()))
        ringed[today] = sum(shown.pixelColor(*pixel).name() == accent for pixel in pixels)
    assert ringed[DAY] > ringed[date(1999, 5, 5)] > 0


def test_the_calendar_shows_the_last_month_there_is(desk: Desk, qtbot: QtBot) -> None:
    """With it some days of a year that no `date` knows."""
    sheet = MonthSheet(desk.theme, lambda: DAY)
    qtbot.addWidget(sheet)
    sheet.setSelectedDate(QDate(9999, 12, 20))
    with qtbot.waitExposed(sheet):
        sheet.show()
    assert sheet.monthShown() == 12


def test_a_command_closes_the_calendar_and_chooses_no_day(qtbot: QtBot, desk: Desk) -> None:
    row = Row(desk)
    qtbot.addWidget(row)
    row.show()
    row.day.setFocus()
    QTest.mouseClick(
        row.day, Qt.MouseButton.LeftButton, pos=QPoint(row.day.width() - 8, row.day.height() // 2)
    )
    days = row.day.calendarWidget().findChild(QTableView)
    assert days is not None and days.isVisible()
    qtbot.keyClick(days, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not days.isVisible()
    assert row.day.day() == DAY


@pytest.mark.parametrize(
    ("is_ahead", "today", "standing", "typed", "day"),
    [
        (False, date(2027, 1, 3), date(2027, 1, 3), "28 Dec", date(2026, 12, 28)),
        (False, date(2027, 1, 3), date(2026, 12, 20), "2 Jan", date(2027, 1, 2)),
        (False, date(2027, 1, 3), date(2027, 1, 3), "2 Jan", date(2027, 1, 2)),
        (True, date(2026, 12, 29), date(2026, 12, 30), "4 Jan", date(2027, 1, 4)),
        (True, date(2026, 12, 29), date(2026, 12, 30), "31 Dec", date(2026, 12, 31)),
        (True, date(2026, 12, 29), date(2026, 12, 30), "4 Jan 2026", date(2026, 1, 4)),
    ],
)
def test_a_day_without_its_year_is_one_that_can_be_meant(
    make: Callable[[str], Row],
    desk: Desk,
    is_ahead: bool,
    today: date,
    standing: date,
    typed: str,
    day: date,
) -> None:
    row = make("en")
    field = DayField(desk.theme, lambda: today, "When", ahead=is_ahead)
    field.show_day(standing, date(2030, 1, 1) if is_ahead else today)
    row.layout().addWidget(field)
    field.show()
    choose_all(field)
    QTest.keyClicks(field, typed)
    row.before.setFocus()
    assert field.is_understood and field.day() == day
    QToolTip.hideText()


@pytest.mark.parametrize("typed", ["9 Dec", "9 Dec 2026", "tomorrow"])
def test_a_day_still_to_come_is_told_where_it_cannot_stand(
    make: Callable[[str], Row], desk: Desk, typed: str
) -> None:
    today = date(2026, 11, 30)
    row = make("en")
    field = DayField(desk.theme, lambda: today, "When")
    field.show_day(today, today)
    row.layout().addWidget(field)
    field.show()
    choose_all(field)
    QTest.keyClicks(field, typed)
    row.before.setFocus()
    assert field.day() == today and not field.may_be_taken()
    shown = field.text()
    assert (
        QToolTip.text()
        == f"“{typed}” is still to come, so {shown} stays. A day up to {shown} can stand here."
    )
    QToolTip.hideText()


@pytest.mark.parametrize(
    ("standing", "typed", "day"),
    [
        (date(2026, 11, 26), "12 Nov", date(2026, 11, 12)),
        (date(2026, 12, 7), "12 Nov", date(2026, 11, 12)),
        (date(2026, 11, 26), "28 Dec", date(2025, 12, 28)),
        (date(2026, 11, 26), "Tuesday", date(2026, 11, 24)),
        (date(2026, 11, 26), "9 Dec 2026", date(2026, 12, 9)),
    ],
)
def test_of_what_is_over_a_day_without_its_year_was_before_today(
    make: Callable[[str], Row], desk: Desk, standing: date, typed: str, day: date
) -> None:
    row = make("en")
    field = DayField(desk.theme, lambda: date(2026, 11, 30), "When", ahead=True)
    field.suit(past=True)
    field.show_day(standing, date(2030, 1, 1))
    row.layout().addWidget(field)
    field.show()
    choose_all(field)
    QTest.keyClicks(field, typed)
    row.before.setFocus()
    assert field.is_understood and field.day() == day
    QToolTip.hideText()
