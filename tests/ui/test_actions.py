"""The table of commands: whole, without two of anything, and what it says."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.actions import COMMANDS, Actions
from rebound_desktop.ui.pages import SIDEBAR_ROOMS


class Window(QWidget):
    """A window with the actions on it, and what was called."""

    def __init__(self) -> None:
        super().__init__()
        self.called: list[str] = []
        self.actions_by_name = Actions(
            self, {command.name: self._calling(command.name) for command in COMMANDS}
        )

    def _calling(self, name: str) -> Callable[[], None]:
        return lambda: self.called.append(name)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    shown = Window()
    qtbot.addWidget(shown)
    return shown


def test_every_command_says_what_it_does() -> None:
    for command in COMMANDS:
        assert command.text and command.tip
        assert not command.text.endswith(".") and not command.tip.endswith(".")


def keys_of_commands() -> list[str]:
    return [keys for command in COMMANDS for keys in (command.keys, command.also) if keys]


def test_no_two_commands_share_a_name_a_text_or_keys() -> None:
    rooms = [f"Ctrl+{place}" for place, _ in enumerate(SIDEBAR_ROOMS, start=1)]
    for taken in (
        [command.name for command in COMMANDS],
        [command.text for command in COMMANDS],
        [QKeySequence(keys).toString() for keys in [*keys_of_commands(), *rooms]],
    ):
        assert all(taken)
        assert len(set(taken)) == len(taken)


def test_a_command_calls_its_own_handler(window: Window) -> None:
    for action in window.actions_by_name.all():
        action.trigger()
    assert window.called == [command.name for command in COMMANDS]


def test_the_keys_are_those_of_the_table(window: Window) -> None:
    for command in COMMANDS:
        assert window.actions_by_name[command.name].shortcut() == QKeySequence(command.keys)
