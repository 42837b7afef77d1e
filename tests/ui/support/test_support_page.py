"""Someone to talk to: works before anyone is named, and knows the people one knows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.person import Detail, DetailKind, Person
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.support.page import SupportPage
from tests.ui.conftest import Window, named, said


def test_before_anyone_is_named_it_says_what_it_is_and_what_it_is_not(furnish: Callable[..., Page]) -> None:
    told = said(furnish(SupportPage))
    assert "This journal is no treatment." in told
    # Numbers of helplines are another country's, or old: none are built in.
    assert not any(letter.isdigit() for letter in told)


def test_a_name_is_kept(store: Store, furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    qtbot.keyClicks(field, "Aunt Rosa")
    assert page.leave()
    assert store.preferences.get("support_name") == "Aunt Rosa"


def test_somebody_from_the_contacts_is_one_click_away(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    dana = store.people.add(Person(name="Dana Okafor", details=(Detail(DetailKind.PHONE, "+351 21 000"),)))
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    field.setText("dana okafor")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    button = named(page, QAbstractButton, "Open Dana Okafor, +351 21 000")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.went == [("contacts", dana)]


def test_somebody_unknown_has_no_button(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    field.setText("Aunt Rosa")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not any(b.isVisible() and b.text().startswith("Open") for b in page.findChildren(QAbstractButton))
