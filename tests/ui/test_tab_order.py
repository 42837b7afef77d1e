"""Tab leads through what is seen as it is read, whenever it came."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import Side
from rebound_desktop.store import Store
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.tab_order import (
    comes_last,
    go_by_tab,
    keep_tab_order,
    keep_the_keyboard,
    reading_order,
)
from tests.ui.conftest import Window


def named(name: str) -> QPushButton:
    button = QPushButton(name)
    button.setObjectName(name)
    return button


def names(widget: QWidget) -> str:
    return " ".join(each.objectName() for each in reading_order(widget))


def test_what_came_late_is_reached_where_it_stands(qtbot: QtBot) -> None:
    window, page = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    box, columns = QVBoxLayout(page), QHBoxLayout()
    left, right = QVBoxLayout(), QVBoxLayout()
    columns.addLayout(left)
    columns.addLayout(right)
    room = QScrollArea()
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setWidgetResizable(True)
    room.setWidget(page)
    window.setCentralWidget(room)
    box.addLayout(columns)
    box.addWidget(named("last"))
    right.addWidget(named("third"))
    left.addWidget(named("second"))
    left.insertWidget(0, named("first"))
    window.show()
    assert names(window) == "first second third last"
    window.findChild(QPushButton, "first").setFocus()
    for name in ("second", "third", "last", "first"):
        assert go_by_tab(window, onward=True)
        assert window.focusWidget().objectName() == name
    for name in ("last", "third", "second", "first", "last"):
        assert go_by_tab(window, onward=False)
        assert window.focusWidget().objectName() == name


def a_page_of(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    for widget in widgets:
        box.addWidget(widget)
    page.show()
    return page


def test_what_hands_the_keyboard_on_leads_nobody_back(qtbot: QtBot) -> None:
    room, inside = QWidget(), named("list")
    QVBoxLayout(room).addWidget(inside)
    page = a_page_of(qtbot, named("first"), named("search"), room, named("last"))
    room.setFocusProxy(inside)
    inside.setFocus()
    for name in ("last", "first", "search", "list", "last"):
        go_by_tab(page, onward=True)
        assert page.focusWidget().objectName() == name


def test_what_had_the_keyboard_by_a_click_alone_is_left_from_where_it_stands(qtbot: QtBot) -> None:
    clicked = named("clicked")
    clicked.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    page = a_page_of(qtbot, named("before"), clicked, named("after"))
    for onward, name in ((True, "after"), (False, "before")):
        clicked.setFocus()
        go_by_tab(page, onward)
        assert page.focusWidget().objectName() == name


def test_of_several_the_chosen_one_is_come_to_from_either_side(qtbot: QtBot) -> None:
    several, group = [named(name) for name in ("one", "two", "three")], QButtonGroup()
    for each in several:
        each.setCheckable(True)
        group.addButton(each)
    page = a_page_of(qtbot, named("before"), *several, named("after"))
    assert names(page) == "before one two three after"
    several[1].setChecked(True)
    assert names(page) == "before two after"
    # Whichever had the keyboard before.
    several[0].setFocus()
    several[2].setChecked(True)
    assert names(page) == "before three after"
    several[2].setEnabled(False)
    assert names(page) == "before one two after", "the chosen one cannot be come to"


def test_what_lies_over_a_window_is_gone_round(qtbot: QtBot) -> None:
    over = QWidget()
    inside = QVBoxLayout(over)
    inside.addWidget(named("first"))
    inside.addWidget(named("last"))
    page = a_page_of(qtbot, named("beneath"), over)
    keep_the_keyboard(over)
    over.findChild(QPushButton, "first").setFocus()
    for name in ("last", "first", "last"):
        go_by_tab(page, onward=True)
        assert page.focusWidget().objectName() == name


def test_a_page_without_anything_to_go_to_leaves_the_key_alone(qtbot: QtBot) -> None:
    assert not go_by_tab(a_page_of(qtbot), onward=True)


def test_only_what_can_take_the_keyboard_is_reached(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid = QGridLayout(page)
    number, hidden, gone = QSpinBox(), named("hidden"), named("disabled")
    number.setObjectName("number")
    gone.setEnabled(False)
    grid.addWidget(named("below"), 1, 0)
    grid.addWidget(number, 0, 1)
    grid.addWidget(named("first"), 0, 0)
    grid.addWidget(hidden, 2, 0)
    grid.addWidget(gone, 3, 0)
    page.show()
    hidden.hide()
    assert names(page) == "first number below"


def test_what_was_only_put_somewhere_comes_after_what_is_laid_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for name, x in (("left", 0), ("right", 100)):
        button = named(name)
        button.setParent(page)
        button.move(x, 50)
    QVBoxLayout(page).addWidget(named("laid-out"))
    page.show()
    assert names(page) == "laid-out right left"


def test_an_order_of_its_own_is_kept(qtbot: QtBot) -> None:
    page, bar = QWidget(), QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    box.addWidget(bar)
    box.insertWidget(0, named("above"))
    inside = QHBoxLayout(bar)
    find, up, replace = QLineEdit(), named("up"), QLineEdit()
    find.setObjectName("find")
    replace.setObjectName("replace")
    for each in (find, up, replace):
        inside.addWidget(each)
    QWidget.setTabOrder(find, replace)
    QWidget.setTabOrder(replace, up)
    keep_tab_order(bar)
    page.show()
    assert names(page) == "above find replace up"


def test_one_of_a_row_comes_last_wherever_it_stands(qtbot: QtBot) -> None:
    page, line, part = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    box.addWidget(line)
    box.addWidget(named("beneath"))
    row, within = QHBoxLayout(line), QHBoxLayout(part)
    away = named("away")
    for each in (named("day"), away):
        within.addWidget(each)
    for each in (part, named("time")):
        row.addWidget(each)
    comes_last(away, line)
    page.show()
    assert names(page) == "day time away beneath"


def test_a_jobs_page_is_gone_through_from_its_top_to_its_end(
    furnish: Callable[..., JobsPage], store: Store, window: Window, qtbot: QtBot
) -> None:
    job = store.jobs.add("Northwind", "Product manager")
    page = furnish(JobsPage, job, size=(880, 600))
    qtbot.waitUntil(lambda: page.view.parts.are_made, timeout=20_000)
    for text in ("Two days at home", "Maria as a manager"):
        store.jobs.add_line(job, Side.PERFECT, text)
    store.offers.add(job)
    page.refresh()
    inner = page.view.widget()

    def goes_down() -> bool:
        # In one column whatever follows stands beneath, or beside on its line.
        order = [each for each in reading_order(page.view) if each.height() > 0]
        ends = [each.mapTo(inner, each.rect().bottomLeft()).y() for each in order if inner.isAncestorOf(each)]
        return len(ends) > 10 and all(after > before - 40 for before, after in pairwise(ends))

    # What is new on the page is laid out first.
    qtbot.waitUntil(goes_down)
