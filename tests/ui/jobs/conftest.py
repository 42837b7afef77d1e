"""The jobs' room, open on a few jobs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.jobs.page import JobsPage


@pytest.fixture
def northwind(store) -> int:
    """An open job."""
    return store.jobs.add("Northwind", "Product manager")


@pytest.fixture
def page(furnish: Callable[..., JobsPage], northwind: int, qtbot: QtBot) -> JobsPage:
    """The room, with Northwind open in it, and all parts of its page there."""
    made = furnish(JobsPage, northwind)
    qtbot.waitUntil(lambda: made.view.parts.are_made, timeout=20_000)
    made.activateWindow()
    return made


def enter(field: QLineEdit, text: str) -> None:
    """Type into a field and press Enter."""
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def offered(menu: QMenu) -> list[str]:
    """The words of a menu's visible choices."""
    return [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]


def choice(menu: QMenu, text: str) -> QAction:
    """A menu's choice by its words."""
    return next(each for each in menu.actions() if each.text() == text and each.isVisible())
