"""Things side by side, on as many lines as they need: again whenever one of them changes."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class Lines:
    """A row in a window as wide as three short words."""

    def __init__(self, qtbot: QtBot) -> None:
        self.parts = [QLabel(word) for word in ("one", "two", "three")]
        for part in self.parts:
            part.setFixedWidth(60)
        self.window = QWidget()
        box = QVBoxLayout(self.window)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(wrapped_row(*self.parts, spacing=10))
        box.addStretch()
        qtbot.addWidget(self.window)
        self.window.resize(200, 200)
        self.window.show()
        QApplication.processEvents()

    def places(self) -> list[tuple[int, int]]:
        """Of each that is shown, its line and where it begins, in pixels."""
        QApplication.processEvents()
        shown = [part for part in self.parts if part.isVisible()]
        corners = [part.mapTo(self.window, QPoint()) for part in shown]
        lines = sorted({corner.y() for corner in corners})
        return [(lines.index(corner.y()), corner.x()) for corner in corners]


def test_what_has_no_room_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    row = Lines(qtbot)
    assert row.places() == [(0, 0), (0, 70), (0, 140)]
    row.window.resize(150, 200)
    assert row.places() == [(0, 0), (0, 70), (1, 0)]
    row.window.resize(200, 200)
    assert row.places() == [(0, 0), (0, 70), (0, 140)]


def test_one_that_grows_comes_or_goes_moves_those_after_it(qtbot: QtBot) -> None:
    row = Lines(qtbot)
    row.parts[1].setFixedWidth(100)
    assert row.places() == [(0, 0), (0, 70), (1, 0)]
    row.parts[0].hide()
    assert row.places() == [(0, 0), (0, 110)]
    row.parts[0].show()
    row.parts[1].setFixedWidth(60)
    assert row.places() == [(0, 0), (0, 70), (0, 140)]


def test_another_direction_turns_it_round(qtbot: QtBot) -> None:
    row = Lines(qtbot)
    row.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row.places() == [(0, 140), (0, 70), (0, 0)]
    row.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert row.places() == [(0, 0), (0, 70), (0, 140)]


def test_how_high_it_is_with_one_more_is_known_at_once(qtbot: QtBot) -> None:
    first = QLabel("one")
    row = wrapped_row(first, spacing=10)
    qtbot.addWidget(row)
    layout = row.layout()
    assert layout is not None
    before = layout.heightForWidth(first.sizeHint().width())
    layout.addWidget(QLabel("two"))
    assert layout.heightForWidth(first.sizeHint().width()) > before
