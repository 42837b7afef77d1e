"""A list and what it opens, where only one of them fits: one way back at a time."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.side_list import SideList


def test_a_page_with_its_own_way_back_has_no_other_above_it(theme: Theme, qtbot: QtBot) -> None:
    side = SideList(theme, title="Journal", add_text="New", search_name="Search")
    content, entry, versions = QStackedWidget(), QWidget(), QWidget()
    QVBoxLayout(versions).addWidget(Back(theme, "The entry", lambda: content.setCurrentWidget(entry)))
    content.addWidget(entry)
    content.addWidget(versions)
    pair = side.pair_with(content)
    qtbot.addWidget(pair)
    pair.resize(400, 500)
    pair.show()

    def ways_back() -> list[str]:
        return [back.text() for back in pair.findChildren(Back) if back.isVisible()]

    pair.show_content()
    assert ways_back() == ["Journal"]
    content.setCurrentWidget(versions)
    assert ways_back() == ["The entry"]
    content.setCurrentWidget(entry)
    assert ways_back() == ["Journal"]
    pair.resize(1400, 500)
    content.setCurrentWidget(versions)
    assert ways_back() == ["The entry"]
    pair.resize(400, 500)
    assert ways_back() == ["The entry"]


def test_what_stands_beside_an_empty_list_is_not_said_in_it_again(theme: Theme, qtbot: QtBot) -> None:
    side = SideList(theme, title="Jobs", add_text="Add", search_name="Search")
    pair = side.pair_with(QWidget())
    qtbot.addWidget(pair)
    pair.resize(1000, 500)
    pair.show()
    side.show_empty("", "No job is noted yet.", is_told_beside=True)

    def is_said() -> bool:
        return any(said.isVisible() for said in side.findChildren(Empty))

    assert not is_said()
    # Where only the list is seen, it says so itself.
    pair.resize(400, 500)
    pair.show_list()
    assert is_said()
    pair.resize(1000, 500)
    assert not is_said()
    side.show_empty("Nothing found", "No company or title has these words.")
    assert is_said()
