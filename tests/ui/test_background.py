"""Work beside the window: what a person waits for has a lane of its own, and what must be alone is alone."""

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from rebound_desktop.ui.background import Background, Lane, while_alive

WAIT = 10


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    yield made
    made.wait()
    qapp.processEvents()


class Held:
    """Work that goes on until it is let go."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()

    def work(self) -> None:
        self.begun.set()
        assert self.may_end.wait(WAIT)


def begin(background: Background, lane: Lane) -> Held:
    held = Held()
    background.start(held.work, lambda _: None, refused, lane=lane)
    return held


def refused(error: BaseException) -> None:
    raise error


def test_what_is_waited_for_passes_what_takes_long(background: Background, qtbot: QtBot) -> None:
    long = begin(background, Lane.LONG)
    assert long.begun.wait(WAIT)
    answers: list[int] = []
    background.start(lambda: 1, answers.append, refused)
    background.start(lambda: 2, answers.append, refused, lane=Lane.COPIES)
    qtbot.waitUntil(lambda: sorted(answers) == [1, 2])
    assert background.is_busy, "the long one goes on"
    long.may_end.set()
    qtbot.waitUntil(lambda: not background.is_busy)


def test_once_idle_is_when_everything_was_heard(background: Background, qtbot: QtBot) -> None:
    first, second = begin(background, Lane.LONG), begin(background, Lane.COPIES)
    heard: list[str] = []
    background.start(lambda: None, lambda _: heard.append("answer"), refused)
    background.once_idle(lambda: heard.append("idle"))
    first.may_end.set()
    qtbot.waitUntil(lambda: heard == ["answer"])
    second.may_end.set()
    qtbot.waitUntil(lambda: heard == ["answer", "idle"])
    background.once_idle(lambda: heard.append("at once"))
    assert heard[-1] == "at once"


def test_each_lane_keeps_its_order(background: Background, qtbot: QtBot) -> None:
    first = begin(background, Lane.LONG)
    answers: list[int] = []
    for number in range(5):
        background.start(lambda number=number: number, answers.append, refused, lane=Lane.LONG)
    assert not answers
    first.may_end.set()
    qtbot.waitUntil(lambda: answers == [0, 1, 2, 3, 4])


def test_what_must_be_alone_waits_for_all_and_all_wait_for_it(background: Background, qtbot: QtBot) -> None:
    copy = begin(background, Lane.COPIES)
    assert copy.begun.wait(WAIT)
    alone = begin(background, Lane.ALONE)
    later = begin(background, Lane.SOON)
    assert not alone.begun.wait(0.1) and not later.begun.is_set()
    copy.may_end.set()
    assert alone.begun.wait(WAIT)
    assert not later.begun.wait(0.1)
    alone.may_end.set()
    assert later.begun.wait(WAIT)
    later.may_end.set()
    qtbot.waitUntil(lambda: not background.is_busy)


def test_the_end_waits_for_what_waits_behind_something(background: Background) -> None:
    done: list[str] = []
    first = begin(background, Lane.LONG)
    background.start(lambda: done.append("alone"), lambda _: None, refused, lane=Lane.ALONE)
    background.start(lambda: done.append("after"), lambda _: None, refused)
    first.may_end.set()
    background.wait()
    assert done == ["alone", "after"]


def test_whoever_started_work_may_go_while_it_runs(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    made, answers = Background(owner), []
    held = Held()
    made.start(held.work, while_alive(owner, answers.append), refused)
    behind: list[str] = []
    made.start(lambda: behind.append("done"), lambda _: None, refused)
    assert held.begun.wait(WAIT)
    # Work that needs Python to go on must not be waited for here.
    delete(owner)
    held.may_end.set()
    made.wait()
    qapp.processEvents()
    assert behind == ["done"] and not answers


def test_a_search_waits_for_no_work_of_another_kind(background: Background, qtbot: QtBot) -> None:
    others = [begin(background, lane) for lane in (Lane.SOON, Lane.COPIES, Lane.LONG)]
    answers: list[int] = []
    background.start(lambda: 1, answers.append, refused, lane=Lane.SEARCH)
    qtbot.waitUntil(lambda: answers == [1])
    for held in others:
        held.may_end.set()
    qtbot.waitUntil(lambda: not background.is_busy)


def test_an_error_frees_its_lane(background: Background, qtbot: QtBot) -> None:
    told: list[BaseException] = []

    def breaks() -> None:
        raise ValueError

    background.start(breaks, lambda _: None, told.append)
    answers: list[int] = []
    background.start(lambda: 1, answers.append, refused)
    qtbot.waitUntil(lambda: answers == [1])
    assert [type(error) for error in told] == [ValueError]


def test_one_worker_looks_for_one_key_after_the_other_and_goes_at_the_end(
    background: Background, qtbot: QtBot
) -> None:
    by: list[threading.Thread] = []

    def look() -> None:
        background.start(threading.current_thread, by.append, refused, lane=Lane.SEARCH)

    for number in range(1, 4):
        look()
        qtbot.waitUntil(lambda number=number: len(by) == number)
    first = begin(background, Lane.SEARCH)
    look()
    first.may_end.set()
    qtbot.waitUntil(lambda: len(by) == 4)
    assert len(set(by)) == 1
    background.wait()
    by[0].join(WAIT)
    assert not by[0].is_alive()
    look()
    qtbot.waitUntil(lambda: len(by) == 5)


def test_a_worker_that_waits_for_the_next_key_keeps_nothing_of_the_last(
    background: Background, qtbot: QtBot
) -> None:
    class Journal:
        """What a search reads."""

    journal = Journal()
    gone = weakref.ref(journal)

    def look(read: Journal) -> Callable[[], threading.Thread]:
        return lambda: threading.current_thread() if read else threading.main_thread()

    by: list[threading.Thread] = []
    background.start(look(journal), by.append, refused, lane=Lane.SEARCH)
    del journal
    qtbot.waitUntil(lambda: bool(by) and gone() is None)
    assert by[0].is_alive()
