"""Garbage: gone in time, and never in a worker."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.garbage import Collector


class Ring:
    """Holds itself: only a collection ends it."""

    def __init__(self) -> None:
        self.own = self
        self.filler = [[number] for number in range(gc.get_threshold()[0] * 2)]


def test_a_worker_collects_nothing_and_the_window_does(qtbot: QtBot) -> None:
    owner = QObject()
    Collector(owner)
    ended_in: list[str] = []
    known = weakref.finalize(Ring(), lambda: ended_in.append(threading.current_thread().name))
    worker = threading.Thread(target=lambda: [[] for _ in range(20_000)], name="worker")
    worker.start()
    worker.join()
    assert known.alive
    kept: list[list[int]] = []

    def is_collected() -> bool:
        kept.extend([number] for number in range(1_000))
        return not known.alive

    qtbot.waitUntil(is_collected, timeout=60_000)
    assert ended_in == [threading.main_thread().name]
