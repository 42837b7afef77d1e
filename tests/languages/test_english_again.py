"""No test hears the language that the one before it spoke."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from rebound_desktop import languages, words


@pytest.mark.parametrize("code", ["ar", "de"])
def test_each_test_begins_in_english(qapp: QApplication, code: str) -> None:
    assert (QLocale().name(), words.entries(1)) == ("en_150", "one entry")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    languages.speak(code)
    assert words.entries(1) != "one entry"
