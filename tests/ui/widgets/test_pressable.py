"""A button that becomes bold when it is pressed has room for that before."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton

from rebound_desktop.ui.widgets.controls import Pressable


@pytest.mark.parametrize("text", ["Board", "Tafel", "قائمة", "ボード"])
def test_the_bold_words_have_room(qapp: QApplication, text: str) -> None:
    plain, pressable = QPushButton(text), Pressable(text)
    pressable.setCheckable(True)
    bold = QFont(plain.font())
    bold.setWeight(QFont.Weight.DemiBold)
    around = plain.sizeHint().width() - plain.fontMetrics().horizontalAdvance(text)
    assert pressable.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(text) + around
    before = pressable.sizeHint()
    pressable.setChecked(True)
    assert pressable.sizeHint() == before
