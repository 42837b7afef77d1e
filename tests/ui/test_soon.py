"""What is to be done soon is done once, and holds nothing where whoever it is about goes before."""

import gc
from functools import partial
from weakref import ref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from rebound_desktop.ui.soon import soon


class Page(QObject):
    """Something that has a word."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def say(self) -> None:
        self.said.append("here")


def test_it_is_done_once(qtbot: QtBot) -> None:
    page = Page()
    soon(page, page.say)
    assert page.said == []
    qtbot.waitUntil(lambda: page.said == ["here"])
    qtbot.waitUntil(lambda: not page.children())
    assert page.said == ["here"]


def test_of_a_page_that_is_gone_nothing_is_done_or_held(qtbot: QtBot) -> None:
    page = Page()
    said: list[Page] = []
    soon(page, page.say)
    soon(page, partial(said.append, page))
    held = ref(page)
    delete(page)
    del page
    gc.collect()
    assert held() is None and said == []


class Sieve:
    """No object of Qt's."""

    def __init__(self, heard: list[str]) -> None:
        self._heard = heard

    def prepare(self) -> None:
        self._heard.append("prepared")


def test_what_nobody_else_knows_is_kept_until_it_was_done(qtbot: QtBot) -> None:
    page, heard = Page(), list[str]()
    for after in (0, 1):
        soon(page, Sieve(heard).prepare, after)
    gc.collect()
    qtbot.waitUntil(lambda: heard == ["prepared"] * 2)
    qtbot.waitUntil(lambda: not page.children())


def test_what_is_done_may_end_whoever_it_is_about(qtbot: QtBot) -> None:
    page = Page()
    soon(page, lambda: delete(page))
    qtbot.waitUntil(lambda: not isValid(page))


def test_it_is_done_before_anything_is_painted(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.setUpdatesEnabled(False)
    widget.update()
    soon(widget, lambda: widget.setUpdatesEnabled(True))
    painted = Painted()
    widget.installEventFilter(painted)
    qtbot.waitUntil(lambda: painted.count > 0)


class Painted(QObject):
    """Counts how often something is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False
