"""What is to be done soon is done once, and holds nothing where whoever it is about goes before."""

import gc
from functools import partial
from weakref import ref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

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
