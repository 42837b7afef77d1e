"""What comes of something done stands in a label, and is said aloud as it comes."""

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import rebound_desktop.ui
from rebound_desktop.ui.widgets.announce import show_told, tell_in

UI = Path(rebound_desktop.ui.__file__).parent


def silent(source: str) -> Iterator[int]:
    """The lines in which a label is given the words of an error, without a sound."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "setText":
            within = [each for argument in node.args for each in ast.walk(argument)]
            if any(getattr(each, "attr", "") == "explain" for each in within):
                yield node.lineno


def test_why_something_was_refused_is_said_aloud_everywhere() -> None:
    found = [
        f"{path.relative_to(UI)}:{line}"
        for path in sorted(UI.rglob("*.py"))
        for line in silent(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_silent_refusal_is_noticed() -> None:
    assert list(silent("self._said.setText(str(words.explain(error)))")) == [1]


def test_what_comes_again_is_said_again_and_what_stands_there_is_not(qtbot: QtBot, heard: list[str]) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(2):
        show_told(label, "Not the passphrase")
        tell_in(label, "Not the passphrase")
    assert heard == ["Not the passphrase"] * 2 and not label.isHidden()
    show_told(label, "")
    assert len(heard) == 2 and label.isHidden()
