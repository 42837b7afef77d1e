"""Told to end by the system: the program hears it, while nothing moves in its window too."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.end_signals import NAMES, EndSignals

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows asks by a message")


@pytest.fixture
def signals(qtbot: QtBot) -> Iterator[EndSignals]:
    before = {name: signal.getsignal(signal.Signals[name]) for name in NAMES}
    for name in NAMES:
        # Whoever runs the tests in the background has Ctrl+C ignored.
        signal.signal(signal.Signals[name], signal.SIG_DFL)
    parent = QObject()
    yield EndSignals(parent)
    signal.set_wakeup_fd(-1)
    for name, handler in before.items():
        signal.signal(signal.Signals[name], handler)


@pytest.mark.parametrize("name", NAMES)
def test_each_of_them_is_heard(signals: EndSignals, qtbot: QtBot, name: str) -> None:
    signals.listen()
    with qtbot.waitSignal(signals.told):
        os.kill(os.getpid(), signal.Signals[name])


def test_what_it_was_started_to_ignore_it_ignores(signals: EndSignals) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signals.listen()
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
