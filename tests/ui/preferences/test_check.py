"""Checking the journal from Settings: what was found stands in words, with details behind a button."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.preferences.page import SettingsPage
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import named, said


def checked(qtbot, page: Page) -> str:
    qtbot.mouseClick(named(page, Button, "Check the journal"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: named(page, Button, "Check the journal").isEnabled(), timeout=20_000)
    return said(page)


def test_a_sound_journal_is_said_to_be_in_order(qtbot, store: Store, furnish: Callable[..., Page]) -> None:
    store.journal.write("words")
    page = furnish(SettingsPage)
    assert "Everything is in order: one entry." in checked(qtbot, page)
    assert "Details" not in said(page)


def test_what_was_put_right_is_said_with_details_on_request(
    qtbot, store: Store, furnish: Callable[..., Page]
) -> None:
    (store.folder / "keys.copy.json").write_bytes(b"gone")
    page = furnish(SettingsPage)
    assert "A copy of the key file was mended from the other." in checked(qtbot, page)
    assert "keys_healed" not in said(page)
    qtbot.mouseClick(named(page, Button, "Details…"), Qt.MouseButton.LeftButton)
    assert "keys_healed: 1" in said(page)
