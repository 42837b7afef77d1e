"""Rows of which only those are made anew that tell something new."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.kept_rows import PAGE, KeptRows
from rebound_desktop.ui.widgets.told_row import Told, ToldRow, ToldRows


class Holder(QWidget):
    """A page with rows; `new` are those made since it was emptied."""

    def __init__(self, more: Button | None) -> None:
        super().__init__()
        self.new: list[str] = []
        self.more = more
        self.rows: KeptRows[str] = KeptRows(self._row, more=more)
        QVBoxLayout(self).addWidget(self.rows)
        self.resize(400, 300)

    def _row(self, text: str) -> QWidget:
        self.new.append(text)
        return QPushButton(text)

    def seen(self) -> list[str]:
        """From the top to the bottom, once all are made."""
        while len(self.rows.made()) < len(self.rows.told) - self.rows.left:
            QApplication.processEvents()
        QApplication.processEvents()
        seen = [each for each in self.rows.findChildren(QPushButton) if each.isVisible()]
        return [each.text() for each in sorted(seen, key=lambda each: each.y()) if each is not self.more]


Making = Callable[..., Holder]


@pytest.fixture
def making(qtbot: QtBot, theme: Theme) -> Making:
    """A page that is shown, with rows that tell of this."""

    def make(*told: str, more: str = "") -> Holder:
        page = Holder(Button(theme, more) if more else None)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.rows.show_told(told)
        page.seen()
        page.new.clear()
        return page

    return make


def numbered(number: int) -> list[str]:
    return [str(each) for each in range(number)]


@pytest.mark.parametrize(
    ("now", "new"),
    [
        ("a b c d", []),
        ("a c d", []),
        ("", []),
        ("a b x c d", ["x"]),
        ("d c b a", []),
        ("a a b c d", ["a"]),
        ("x d y", ["x", "y"]),
    ],
)
def test_only_what_is_new_is_made(making: Making, now: str, new: list[str]) -> None:
    page = making("a", "b", "c", "d")
    page.rows.show_told(now.split())
    assert page.seen() == now.split()
    assert page.new == new


def test_many_are_made_a_few_in_a_turn(making: Making) -> None:
    page = making()
    page.rows.show_told(numbered(100))
    assert 0 < len(page.new) < 20, "whoever waits for the page does not wait for all of them"
    told = [*numbered(50), "x", *numbered(100)[50:]]
    page.rows.show_told(told)
    assert page.seen() == told


def focused_text() -> str:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    return focused.text()


def test_the_neighbour_of_what_goes_has_the_keyboard(making: Making) -> None:
    page = making("a", "b", "c")
    page.rows.made()[1].setFocus()
    for left, has in ((["a", "c"], "c"), (["a"], "a")):
        page.rows.show_told(left)
        assert focused_text() == has
    page.rows.show_told(["x", "a"])
    assert focused_text() == "a", "it stays with what stays"


def test_more_are_shown_on_request_and_the_keyboard_goes_on_there(making: Making) -> None:
    page = making(*numbered(PAGE + 5), more="Show more")
    assert page.more is not None
    assert page.seen() == numbered(PAGE) and page.rows.left == 5 and page.more.isVisible()
    page.more.click()
    assert focused_text() == str(PAGE)
    assert page.seen() == numbered(PAGE + 5) and page.more.isHidden()
    assert page.new == numbered(PAGE + 5)[PAGE:]
    page.rows.show_told(["new", *numbered(PAGE + 5)])
    assert page.seen() == ["new", *numbered(PAGE + 5)], "what was unfolded stays so"
    page.rows.fold()
    page.rows.show_told(numbered(PAGE + 5))
    assert page.seen() == numbered(PAGE)


def test_once_all_are_asked_for_all_are_shown_until_they_are_folded(making: Making) -> None:
    page = making(*numbered(PAGE + 5), more="Show more")
    page.rows.unfold()
    page.rows.show_told(numbered(PAGE + 9))
    assert page.seen() == numbered(PAGE + 9)


def test_a_row_that_is_asked_about_stays_in_sight_with_the_keyboard(making: Making) -> None:
    page = making(*numbered(PAGE + 5), more="Show more")
    page.rows.made()[PAGE - 1].setFocus()
    page.rows.show_told(["new", *numbered(PAGE + 5)], at_least=PAGE + 1)
    assert page.seen() == ["new", *numbered(PAGE)] and focused_text() == str(PAGE - 1)


def test_what_is_opened_stands_beneath_its_own_row_however_far_down_that_is(making: Making) -> None:
    page = making(*numbered(PAGE + 20), more="Show more")
    opened = QPushButton("open")
    page.rows.open_beneath(opened, lambda text: text == str(PAGE + 10))
    opened.show()
    before = numbered(PAGE + 11)
    assert page.seen() == [*before, "open"]
    page.rows.show_told(["a", "b", *numbered(PAGE + 20)])
    assert page.seen() == ["a", "b", *before, "open"]
    page.rows.show_told(["a", *numbered(PAGE)])
    assert page.seen() == ["a", *numbered(PAGE), "open"], "beneath all where its own is gone"


def test_a_line_that_is_not_shown_yet_is_gone_to(qtbot: QtBot, theme: Theme) -> None:
    rows = ToldRows(theme)
    rows.resize(400, 300)
    qtbot.addWidget(rows)
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    rows.show_told([Told(f"Line {key}", room="jobs", key=key) for key in range(PAGE + 20)])
    assert not rows.go_to("letters", 3)
    assert rows.go_to("jobs", PAGE + 10)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ToldRow))
    focused = QApplication.focusWidget()
    assert isinstance(focused, ToldRow) and focused.told.key == PAGE + 10


def test_rows_that_come_later_are_heard_where_they_stand(making: Making) -> None:
    page = making("b", "d", more="Show more")
    page.rows.show_told(["a", "b", "c", "d"])
    assert page.seen() == ["a", "b", "c", "d"]
    heard = [each.text() for each in page.rows.children() if isinstance(each, QPushButton)]
    assert heard == ["a", "b", "c", "d", "Show more"]
