"""One line of a list, and the note beneath it."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.line_row import LineNames, LineRow, LineText, ListedLine

# Two pixels of a focus ring, and as many again between it and the words.
ROOM = 4


def test_its_focus_ring_keeps_off_the_words(qtbot: QtBot, theme: Theme) -> None:
    text = LineText("What next time?")
    qtbot.addWidget(text)
    text.resize(300, 40)
    text.show()
    text.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    assert text.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM).contains(text.viewport().geometry())


def test_a_line_that_jobs_are_judged_by_now_keeps_the_keyboard_in_its_words(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    elsewhere = QPushButton("Sidebar")
    line = LineRow(
        theme, ListedLine(1, "Ten steps from his office"), LineNames("Look for it again", judge="Judge")
    )
    box.addWidget(elsewhere)
    box.addWidget(line)
    line.judge_wanted.connect(lambda _: line.show_line(replace(line.line, is_row=True)))
    window.show()
    window.activateWindow()
    line.judge.setFocus()
    qtbot.waitUntil(line.judge.hasFocus)
    went_to: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _, now: went_to.append(now))
    qtbot.keyClick(line.judge, Qt.Key.Key_Space)
    assert line.judge.isHidden() and went_to == [line.text]


def test_its_words_are_heard_before_its_buttons_and_lie_beneath_them(qtbot: QtBot, theme: Theme) -> None:
    line = LineRow(theme, ListedLine(1, "Ten steps from his office", "again"), LineNames("Look for it again"))
    qtbot.addWidget(line)
    line.resize(500, 60)
    line.show()
    parts = [each for each in line.children() if each in (line.text, line.chip, line.tools, line.note)]
    assert parts == [line.text, line.chip, line.tools, line.note]
    line.tools.show_near(True)
    assert line.childAt(line.remove.mapTo(line, line.remove.rect().center())) is line.remove
