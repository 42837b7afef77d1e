"""The list at the side: which row is marked, whatever else the hands do."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.scrolled import Scrolled
from rebound_desktop.ui.widgets.side_list import SideList
from rebound_desktop.ui.widgets.side_model import SideModel, SideRow
from rebound_desktop.ui.widgets.side_view import SideView


def test_a_row_is_marked_also_while_ctrl_is_held(qtbot: QtBot, theme: Theme) -> None:
    model = SideModel()
    model.show([SideRow(1, "A page"), SideRow(2, "Another")], None)
    view = SideView(theme, model, "Pages")
    qtbot.addWidget(view)
    view.allow_several()
    view.show()
    qtbot.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        view.mark(model.index(0))
    qtbot.keyRelease(view, Qt.Key.Key_Control)
    assert [index.row() for index in view.marked] == [0]


def test_the_row_that_is_open_is_seen_when_a_message_makes_the_list_lower(qtbot: QtBot, theme: Theme) -> None:
    model = SideModel()
    model.show([SideRow(number, f"Page {number}", "What it says") for number in range(40)], None)
    view = SideView(theme, model, "Pages")
    qtbot.addWidget(view)
    view.resize(300, 500)
    view.show()
    last_seen = view.indexAt(
        view.viewport().rect().bottomLeft() + QPoint(20, -view.visualRect(model.index(0)).height())
    )
    view.mark(last_seen)
    view.resize(300, 400)
    assert view.viewport().rect().contains(view.visualRect(last_seen))
    # Whoever scrolled away from it reads something else.
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.resize(300, 300)
    assert not view.viewport().rect().intersects(view.visualRect(last_seen))


def test_a_row_that_goes_to_another_place_is_gone_after_unless_it_was_not_seen(
    qtbot: QtBot, theme: Theme
) -> None:
    side = SideList(theme, title="Pages", add_text="New", search_name="Search")
    qtbot.addWidget(side)
    side.resize(300, 500)
    side.show()
    rows = [SideRow(number, f"Page {number}", "What it says") for number in range(60)]
    side.show_rows(rows)
    side.select(2)
    moved = [*rows[:2], *rows[3:], rows[2]]
    side.show_rows(moved)
    assert side.selected == 2
    assert side.view.sees_current()
    # Whoever scrolled away from it reads something else.
    side.view.verticalScrollBar().setValue(0)
    side.show_rows([*rows[3:], *rows[:3]])
    assert side.selected == 2
    assert side.view.verticalScrollBar().value() == 0


def test_what_an_empty_list_said_needs_no_room_once_there_are_rows(qtbot: QtBot, theme: Theme) -> None:
    side = SideList(theme, title="Pages", add_text="New", search_name="Search")
    qtbot.addWidget(side)
    side.resize(300, 300)
    side.show()
    column = side.findChild(Scrolled).verticalScrollBar()
    side.show_empty("Nothing found", "No page holds these words.", "Show everything", lambda: None)
    qtbot.waitUntil(lambda: column.maximum() > 0)
    side.show_rows([SideRow(1, "A page")])
    qtbot.waitUntil(lambda: column.maximum() == 0)


def test_what_an_empty_list_says_stands_in_the_middle_beneath_the_search_field(
    qtbot: QtBot, theme: Theme
) -> None:
    side = SideList(theme, title="Pages", add_text="New", search_name="Search")
    qtbot.addWidget(side)
    side.resize(300, 600)
    side.show()

    def middle(widget: QWidget) -> int:
        return widget.mapTo(side, widget.rect().center()).x()

    def is_in_the_middle() -> bool:
        return abs(middle(side.findChildren(Empty)[-1]) - middle(side.search)) <= 1

    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        side.setLayoutDirection(way)
        side.show_empty("", "Nothing is written yet.")
        qtbot.waitUntil(is_in_the_middle)
