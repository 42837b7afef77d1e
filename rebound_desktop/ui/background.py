"""The only thread helper: work that may take longer than a frame, and its answer back in the window's thread."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from functools import partial
from time import perf_counter, sleep
from typing import Any, ParamSpec

from PySide6.QtCore import QCoreApplication, QObject, Slot
from shiboken6 import isValid

from rebound_desktop.store import Closed
from rebound_desktop.ui.handing_over import Answer, HandingOver

P = ParamSpec("P")
# Seconds: so long a worker keeps Python's lock when the window wants it. Python's own five milliseconds are waited
# for at each of the window's calls into Qt or the file, some ten of them in a turn of the event loop.
LOCK_IS_LENT_FOR = 0.001
# Seconds: a worker that computes on and on rests after so many, so briefly; longer where the window took the lock.
_WORKS_FOR, _RESTS_FOR, _MAKES_ROOM_FOR = 0.0015, 0.0001, 0.004
# A rest that took longer than this was one in which the window worked.
_WAS_WANTED = 0.0009
# Seconds: who types a letter mostly types another. A worker that waits for it is there sooner than one that is made for
# each, and whoever makes one waits until it has begun.
_RESTS_BETWEEN_KEYS_FOR = 2


def while_alive(owner: QObject, answer: Callable[P, object]) -> Callable[P, None]:
    """`answer`, for as long as `owner` lives: a page may be gone, or the journal locked, when the answer comes."""

    def answered(*args: P.args, **kwargs: P.kwargs) -> None:
        if isValid(owner):
            answer(*args, **kwargs)

    return answered


def raised(error: BaseException) -> None:
    """For work that meets none of the world's errors: what it raises is a fault of ours."""
    raise error


class Breaths:
    """Of a worker that computes on and on: it rests now and then, so that the window gets Python's lock when it wants.

    Without them the window waits a millisecond at nearly each of its calls into Qt. Where it is idle the rests are
    brief, unless the computer has more to do than cores: then it looks as if the window worked, and they are long.
    """

    def __init__(self) -> None:
        self._since = perf_counter()

    def take(self) -> None:
        """Called often, in the worker; mostly it is too soon for a rest."""
        now = perf_counter()
        if now - self._since < _WORKS_FOR:
            return
        sleep(_RESTS_FOR)
        if perf_counter() - now > _WAS_WANTED:
            sleep(_MAKES_ROOM_FOR)
        self._since = perf_counter()


class Lane(Enum):
    """Where work waits: behind the work of its own lane alone, in the order it came."""

    # What somebody waits for: a key, a file, a picture.
    SOON = auto()
    # Finding, as one types: it waits for nothing else.
    SEARCH = auto()
    # Copies of the journal.
    COPIES = auto()
    # What may take minutes, while the person goes on: an import, an export, a merge.
    LONG = auto()
    # What changes the journal's key or puts another file in its place: nothing else runs meanwhile.
    ALONE = auto()


class _Job:
    """One piece of work; errors travel back as values and are raised or handled where it was started."""

    def __init__(self, work: Callable[[], Any], give: Callable[[str, object], None]) -> None:
        self._work = work
        self._give = give

    def run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - handed over whole: the window's thread decides
            self._give("failed", error)
        else:
            self._give("done", result)


class _Lanes:
    """Which work may run now: one of each lane; one alone when all that came before it has ended.

    Python's own threads: the end of Qt's would wait for a worker without letting Python run in it, for ever.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: list[tuple[Lane, _Job]] = []
        self._running: set[Lane] = set()
        # Lanes whose worker waits for more, and what each worker does next.
        self._resting: set[Lane] = set()
        self._handed: dict[Lane, _Job] = {}

    def add(self, lane: Lane, work: Callable[[], Any], give: Callable[[str, object], None]) -> None:
        with self._changed:
            self._waiting.append((lane, _Job(work, give)))
            self._start_what_may()

    def wait(self) -> None:
        """Until nothing runs and nothing waits."""
        with self._changed:
            self._changed.wait_for(lambda: not self._running and not self._waiting)
            self._resting.clear()
            self._changed.notify_all()

    def _work_off(self, lane: Lane) -> None:
        """In the worker: one piece of work, and where more of it comes soon, that too."""
        while (job := self._next(lane)) is not None:
            try:
                job.run()
            except BaseException:
                self._end(lane, rests=False)
                raise
            # What it held is let go of while there is nothing to do.
            del job
            self._end(lane, rests=lane is Lane.SEARCH)

    def _end(self, lane: Lane, *, rests: bool) -> None:
        # In the worker, not in the window's thread: that may be waiting for the last of them.
        with self._changed:
            self._running.discard(lane)
            if rests:
                self._resting.add(lane)
            self._start_what_may()
            self._changed.notify_all()

    def _next(self, lane: Lane) -> _Job | None:
        with self._changed:
            self._changed.wait_for(lambda: lane not in self._resting, _RESTS_BETWEEN_KEYS_FOR)
            self._resting.discard(lane)
            return self._handed.pop(lane, None)

    def _start_what_may(self) -> None:
        for lane, job in tuple(self._waiting):
            if Lane.ALONE in self._running or (lane is Lane.ALONE and self._running):
                # What came after one that must be alone waits for it.
                break
            if lane in self._running:
                continue
            self._waiting.remove((lane, job))
            self._running.add(lane)
            self._handed[lane] = job
            if lane in self._resting:
                self._resting.discard(lane)
                self._changed.notify_all()
            else:
                threading.Thread(target=self._work_off, args=(lane,)).start()


class Background(QObject):
    """Runs work beside the window. Whoever starts it is called back in the window's thread, once.

    It may be deleted at any time: what runs goes on, and answers whoever is still there.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(LOCK_IS_LENT_FOR)
        self._lanes = _Lanes()
        self._handing_over = HandingOver()
        self._running: set[Answer] = set()
        self._once_idle: list[Callable[[], object]] = []
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.wait)

    def start(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        *,
        lane: Lane = Lane.SOON,
    ) -> None:
        """Run `work` in another thread, then `done(result)` or `failed(error)` here."""
        answer = self._answer(done, failed)
        self._running.add(answer)
        self._lanes.add(lane, work, partial(self._handing_over.give, answer))

    def start_apart(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Like `start`, in no lane: for what another program or a sleeping disk may answer late or never, and for
        what is read or compared for the page alone. Nothing waits for it, nor does the end: it may be cut off,
        and writes nothing of the journal.
        """
        give = partial(self._handing_over.give, self._answer(done, failed))
        threading.Thread(target=_Job(work, give).run, daemon=True).start()

    @property
    def is_busy(self) -> bool:
        """True while something is still running."""
        return bool(self._running)

    def once_idle(self, act: Callable[[], object]) -> None:
        """Call `act` when nothing runs any more and all of it was heard; at once where nothing does."""
        if self._running:
            self._once_idle.append(act)
        else:
            act()

    def wait(self) -> None:
        """Wait for what is running, and for what waits behind it; for the end of the program."""
        self._lanes.wait()

    def _answer(self, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> Answer:
        # Not this object's own: a worker that answers would meet one that is being deleted.
        answer = Answer()
        answer.done.connect(lambda result: self._finish(answer, done, result))
        answer.failed.connect(lambda error: self._finish(answer, failed, error))
        return answer

    @Slot()
    def _finish(self, answer: Answer, heard: Callable[[Any], None], value: Any) -> None:
        self._running.discard(answer)
        self._handing_over.let_go(answer)
        # A page that is about to go may ask a journal that was closed while its answer was on the way.
        try:
            with suppress(Closed):
                heard(value)
        finally:
            while self._once_idle and not self._running:
                self._once_idle.pop(0)()
