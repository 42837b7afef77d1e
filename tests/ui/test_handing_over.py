"""An answer on its way from a worker: what it goes through stays until it is there, and nothing is given at the end."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from rebound_desktop.ui.handing_over import Answer, HandingOver

WAIT = 10


def test_nothing_lets_an_answer_go_while_a_worker_is_giving_it(qapp: QApplication) -> None:
    handing_over, answer = HandingOver(), Answer()
    begun, may_end, let_go = threading.Event(), threading.Event(), threading.Event()

    def still_giving(_: object) -> None:
        begun.set()
        assert may_end.wait(WAIT)

    def let_it_go() -> None:
        handing_over.let_go(answer)
        let_go.set()

    # In the worker itself: as long as this takes, the worker is within the signal.
    answer.done.connect(still_giving, Qt.ConnectionType.DirectConnection)
    worker = threading.Thread(target=lambda: handing_over.give(answer, "done", 1))
    worker.start()
    assert begun.wait(WAIT)
    other = threading.Thread(target=let_it_go)
    other.start()
    assert not let_go.wait(0.1)
    may_end.set()
    assert let_go.wait(WAIT)
    worker.join()
    other.join()
    qapp.processEvents()


def test_nothing_is_given_once_the_program_ends(qapp: QApplication) -> None:
    handing_over, answer = HandingOver(), Answer()
    given: list[object] = []
    answer.done.connect(given.append)
    handing_over.give(answer, "done", 1)
    handing_over.end()
    handing_over.give(answer, "done", 2)
    assert given == [1]
    handing_over.let_go(answer)


def test_an_answer_that_is_gone_is_not_given(qapp: QApplication) -> None:
    handing_over, answer = HandingOver(), Answer()
    given: list[object] = []
    answer.failed.connect(given.append)
    delete(answer)
    handing_over.give(answer, "failed", ValueError())
    assert not given
