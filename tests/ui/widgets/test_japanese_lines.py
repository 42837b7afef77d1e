"""Where a Japanese sentence that does not fit goes on in the next line."""

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Words
from rebound_desktop.ui.widgets.japanese_lines import as_said, kept_together

SAID = "すべてを新しく暗号化しています。このパソコンの外には何も出ません。"


def lines_of(text: str, width: int) -> list[str]:
    """Broken as a label breaks it."""
    layout, option = QTextLayout(text), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(as_said(text[line.textStart() : line.textStart() + line.textLength()]))
    layout.endLayout()
    return lines


@pytest.mark.usefixtures("qapp")
def test_the_end_of_a_sentence_stays_in_one_piece() -> None:
    width = 420
    while len(lines_of(SAID, width)) == 1 or lines_of(SAID, width)[-1] != "ん。":
        width -= 1
        assert width > 50
    assert lines_of(kept_together(SAID), width)[-1] == "出ません。"


def test_a_label_says_what_it_was_given(qtbot: QtBot, theme: Theme) -> None:
    label = Words(theme, SAID)
    qtbot.addWidget(label)
    assert label.text() == SAID
    label.setText("Nothing leaves this computer.")
    assert label.text() == "Nothing leaves this computer."
