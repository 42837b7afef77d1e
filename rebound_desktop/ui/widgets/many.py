"""Something done to many things at once: a few at once, thousands beside the window, which goes on meanwhile."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from rebound_desktop.store import Apart, DoneApart, Store
from rebound_desktop.ui.background import Lane, while_alive
from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate
T = TypeVar("T")
# So many are done in less than a frame or two.
AT_ONCE = 100
# Milliseconds; what is done sooner needs no word about it.
UNTIL_SAID = 1_000


def do_to_many(
    desk: Desk, owner: QObject, count: int, act: Callable[[Store | Apart], T], done: Callable[[T], object]
) -> None:
    """`act` on so many things, then `done` with what it returns; what is refused is told, and `done` never comes."""
    if count > AT_ONCE:
        do_beside(desk, owner, act, done)
        return
    found: list[T] = []
    if desk.attempt(lambda: found.append(act(desk.store))) and found:
        done(found[0])


def do_beside(
    desk: Desk,
    owner: QObject,
    act: Callable[[Apart], T],
    done: Callable[[T], object],
    *,
    lane: Lane = Lane.SOON,
    refused: Callable[[BaseException], bool] = lambda _: False,
) -> None:
    """`act` in a worker, over a connection of its own; what it changed is announced, then `done` comes.

    refused: asked first when it could not be done, and True where that is told.
    """
    said = QTimer(owner)
    said.setSingleShot(True)
    said.setInterval(UNTIL_SAID)
    said.timeout.connect(lambda: desk.say(translate("rooms", "Working on it. You can go on meanwhile.")))
    said.start()

    def took(what: DoneApart[T]) -> None:
        said.deleteLater()
        done(desk.store.hear_of(what))

    def failed(error: BaseException) -> None:
        said.deleteLater()

        def again() -> None:
            raise error

        if not refused(error):
            desk.attempt(again)

    desk.background.start(
        lambda: desk.store.apart(act), while_alive(owner, took), while_alive(owner, failed), lane=lane
    )
