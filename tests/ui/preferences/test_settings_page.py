"""Settings: one page, searched by any of its words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.stationery import LETTERHEAD, MY_NAME
from rebound_desktop.store import Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.letters.on_paper import sender_of
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.preferences.page import SettingsPage
from rebound_desktop.ui.preferences.spelling import SpellingCard
from rebound_desktop.ui.setting_places import SETTING_PLACES
from rebound_desktop.ui.widgets.controls import Card
from rebound_desktop.ui.widgets.lines_field import LinesField
from rebound_desktop.ui.widgets.speller import dictionaries
from tests.ui.conftest import Window, named, said


def test_a_word_leaves_only_what_has_it(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SettingsPage)
    field = named(page, QLineEdit, "Search settings")
    qtbot.keyClicks(field, "dark")
    told = said(page)
    assert "How it looks" in told and "Reminders" not in told
    field.setText("")
    assert "Reminders" in said(page)


def test_a_setting_is_found_by_what_others_call_it(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SettingsPage)
    qtbot.keyClicks(named(page, QLineEdit, "Search settings"), "zoom")
    told = said(page)
    assert "How it looks" in told and "Reminders" not in told


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("password", "Who can read it"),
        ("encrypt", "Who can read it"),
        ("lost password", "Who can read it"),
        ("save", "Where it is kept"),
        ("backup", "Where it is kept"),
        ("language", "How it looks"),
        ("check spelling", "Spelling"),
        ("import", "In and out"),
        ("version", "About"),
        ("address", "You, in letters"),
        ("my address", "You, in letters"),
        ("my name", "You, in letters"),
        ("signature", "You, in letters"),
        ("sender", "You, in letters"),
        ("phone", "You, in letters"),
    ],
)
def test_a_card_is_found_by_what_it_leads_to(
    furnish: Callable[..., Page], qtbot: QtBot, typed: str, found: str
) -> None:
    page = furnish(SettingsPage)
    qtbot.keyClicks(named(page, QLineEdit, "Search settings"), typed)
    assert found in said(page)
    assert "Reminders" not in said(page)


def test_esc_clears_the_search(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SettingsPage)
    field = named(page, QLineEdit, "Search settings")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "zoom")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "" and "Reminders" in said(page)


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


def test_it_says_which_dictionary_is_used(furnish: Callable[..., Page], desk: Desk) -> None:
    desk.settings.set(options.SPELLING, "en_US")
    page = furnish(SettingsPage)
    assert "Spelling is checked in American English." in said(page)
    desk.settings.set(options.SPELLING, "tlh")
    page.open(None)
    assert "Nothing is checked: there is no dictionary for" in said(page)


def test_a_dictionary_is_added_and_used(
    furnish: Callable[..., Page], desk: Desk, qtbot: QtBot, tmp_path: Path, window: Window
) -> None:
    (tmp_path / "de_XX.dic").write_text("1\nKessel\n", encoding="utf-8")
    (tmp_path / "de_XX.aff").write_text("SET UTF-8\n", encoding="utf-8")
    page = furnish(SettingsPage)
    card = page.findChild(SpellingCard)
    assert card is not None
    card.take(tmp_path / "de_XX.dic")
    qtbot.waitUntil(lambda: desk.settings.get(options.SPELLING) == "de_XX")
    assert "de_XX" in dictionaries(desk.store.folder) and window.said[-1].startswith("Added: Deutsch")
    assert card.language.currentData() == "de_XX"


def test_what_is_no_dictionary_is_said_so(furnish: Callable[..., Page], qtbot: QtBot, tmp_path: Path) -> None:
    half = tmp_path / "de_XX.dic"
    half.write_text("1\nKessel\n", encoding="utf-8")
    page = furnish(SettingsPage)
    card = page.findChild(SpellingCard)
    assert card is not None
    card.take(half)
    qtbot.waitUntil(lambda: "There is no whole dictionary in this file." in said(page))


def test_the_head_of_my_letters_is_kept_and_stands_on_paper(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    page = furnish(SettingsPage)
    name = named(page, QLineEdit, "Your name")
    qtbot.keyClicks(name, "Robin Vale")
    lines = named(page, LinesField, "Beneath your name")
    lines.setPlainText("Rua 1\n4000-001 Porto\nrobin@home.example\n+351 555 0100")
    assert page.typed_texts() and page.leave()
    assert page.typed_texts() == []
    assert sender_of(store) == (
        "Robin Vale",
        "Rua 1",
        "4000-001 Porto",
        "robin@home.example",
        "+351 555 0100",
    )
    assert "4000-001 Porto" in named(furnish(SettingsPage), LinesField, "Beneath your name").toPlainText()


@pytest.mark.parametrize("number", range(len(SETTING_PLACES)), ids=[place.name for place in SETTING_PLACES])
def test_a_single_setting_can_be_gone_to(furnish: Callable[..., Page], qtbot: QtBot, number: int) -> None:
    page = furnish(SettingsPage, number, (840, 600))
    qtbot.waitUntil(lambda: page.focusWidget() is not None)
    focus = page.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: not focus.visibleRegion().isEmpty())


def test_my_address_is_gone_to_and_what_stands_there_is_not_typed_over(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    store.preferences.set(MY_NAME, "Robin")
    store.preferences.set(LETTERHEAD, "Rua 1")
    names = [place.name for place in SETTING_PLACES]
    for place, kind, name in (
        ("my_name", QLineEdit, "Your name"),
        ("letterhead", LinesField, "Beneath your name"),
    ):
        page = furnish(SettingsPage, names.index(place), (840, 600))
        field: QLineEdit | LinesField = named(page, kind, name)
        qtbot.waitUntil(lambda page=page, field=field: page.focusWidget() is field)  # type: ignore[misc]
        qtbot.waitUntil(lambda field=field: not field.visibleRegion().isEmpty())  # type: ignore[misc]
        qtbot.keyClicks(field, "!")
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        assert text == ("Robin!" if place == "my_name" else "Rua 1!")


def test_whatever_is_chosen_there_is_explained(furnish: Callable[..., Page]) -> None:
    page = furnish(SettingsPage)
    choosing = [card for card in page.findChildren(Card) if card.findChildren(QComboBox)]
    assert len(choosing) >= 3
    for card in choosing:
        explained = [label.text() for label in card.findChildren(QLabel) if label.text().endswith(".")]
        assert len(explained) >= len(card.findChildren(QComboBox)), explained


def test_while_the_search_rests_reminders_are_said_to_rest_too(
    furnish: Callable[..., Page], store: Store
) -> None:
    page = furnish(SettingsPage)
    assert "They rest while your search does." not in said(page)
    store.good_end.rest()
    page.refresh()
    assert "They rest while your search does." in said(page)
