"""Words on a page that is read from the right: each line goes its own way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Words

FROM_THE_RIGHT = "\u200f"


@pytest.fixture(autouse=True)
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _seen(qtbot: QtBot, theme: Theme, text: str) -> QImage:
    shown = Words(theme, text)
    qtbot.addWidget(shown)
    # Narrow enough for two lines.
    shown.resize(180, 80)
    return shown.grab().toImage()


def test_an_english_line_beneath_an_arabic_one_keeps_its_full_stop(qtbot: QtBot, theme: Theme) -> None:
    post, said = "(منذ مايو)", "I hope we work together."
    assert _seen(qtbot, theme, f"{post}\n{said}") == _seen(qtbot, theme, f"{post}\n{words.alone(said)}")


def test_what_is_kept_to_itself_does_not_turn_the_line(qtbot: QtBot, theme: Theme) -> None:
    post = f"{words.alone('Designer')} (٢٠١٩–أبريل ٢٠٢٤)"
    assert _seen(qtbot, theme, post) == _seen(qtbot, theme, f"{FROM_THE_RIGHT}{post}")
