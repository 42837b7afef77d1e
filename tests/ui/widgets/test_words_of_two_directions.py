"""Words on a page that is read from the right: each line goes its own way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Title, Words
from rebound_desktop.ui.widgets.drop_down import DropDown

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


def test_arabic_lines_stand_as_far_apart_as_others(theme: Theme) -> None:
    """Whatever the system's Arabic font asks for; some have lines nearly twice as high."""
    one, three = Words(theme, "ما حدث"), Words(theme, "ما حدث\nأمس\nهنا")
    assert three.heightForWidth(180) - one.heightForWidth(180) == 2 * one.fontMetrics().lineSpacing()


def test_an_arabic_title_has_room_for_its_one_line(theme: Theme) -> None:
    title, line = Title(theme, "ما يمكنك اختياره بعد"), Words(theme, "عرض", TextRole.HEADING)
    assert (
        title.sizeHint().height()
        == title.heightForWidth(title.sizeHint().width())
        == line.heightForWidth(900)
    )


def _chosen(qtbot: QtBot, theme: Theme, text: str) -> tuple[QImage, QImage]:
    """A choice as the box shows it, and the list of it."""
    box = DropDown(theme, "At which job")
    qtbot.addWidget(box)
    box.addItem(text)
    box.resize(240, 36)
    box.view().resize(240, 60)
    return box.grab().toImage(), box.view().grab().toImage()


@pytest.mark.parametrize("text", ["Fabrikam Inc.", "7 of 10"])
def test_a_choice_in_latin_letters_keeps_what_it_begins_and_ends_with(
    qtbot: QtBot, theme: Theme, text: str
) -> None:
    assert _chosen(qtbot, theme, text) == _chosen(qtbot, theme, words.alone(text))


def test_a_choice_in_arabic_figures_keeps_its_percent_sign(qtbot: QtBot, theme: Theme) -> None:
    share = "\u0661\u0660\u0660\u066a"
    assert _chosen(qtbot, theme, share) == _chosen(qtbot, theme, f"{FROM_THE_RIGHT}{share}")
