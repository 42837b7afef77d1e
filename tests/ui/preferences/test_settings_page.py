"""Settings: one page, searched by any of its words."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.preferences.page import SettingsPage
from tests.ui.conftest import named, said


def test_a_word_leaves_only_what_has_it(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SettingsPage)
    field = named(page, QLineEdit, "Search settings")
    qtbot.keyClicks(field, "dark")
    told = said(page)
    assert "How it looks" in told and "Reminders" not in told
    field.setText("")
    assert "Reminders" in said(page)


def test_words_that_no_setting_has_are_said_so(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SettingsPage)
    qtbot.keyClicks(named(page, QLineEdit, "Search settings"), "zzz")
    assert "No setting has these words." in said(page)


def test_spelling_can_be_another_languages_or_nobodys(furnish: Callable[..., Page], desk: Desk) -> None:
    page = furnish(SettingsPage)
    box = named(page, QComboBox, "Check spelling")
    values = [box.itemData(place) for place in range(box.count())]
    assert values[0] == "system" and values[-1] == "" and "en_US" in values
    box.setCurrentIndex(len(values) - 1)
    box.activated.emit(len(values) - 1)
    assert desk.settings.get(options.SPELLING) == ""
