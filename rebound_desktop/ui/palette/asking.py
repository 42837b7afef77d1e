"""What in the journal has the words, looked for beside the window: the newest words win."""

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from rebound_desktop.core.finding import Wanted, beginning, read
from rebound_desktop.store import Found, ReboundError, Result
from rebound_desktop.ui.background import Lane, while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.palette.targets import THINGS_OF_A_KIND


class Asking(QObject):
    """`answered` gives what was typed and what was found for it, once for each `ask` that was not overtaken; `near` the
    same for each `ask_near`.

    What cannot be read is found nothing for: the commands are there all the same, and whoever opens a room hears why.
    """

    answered = Signal(str, object)
    near = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._finder = desk.store.quick_finder
        self._background = desk.background
        self._asked: str | None = None

    @property
    def is_asked(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None

    def get_ready(self) -> None:
        """Open the file and its index before the first letter is typed."""
        self._background.start(
            self._finder.get_ready, lambda _: None, while_alive(self, _refuse), lane=Lane.SEARCH
        )

    def ask(self, typed: str) -> None:
        """What has the words; whatever was looked for before is given up.

        Where there is more of a kind than is shown, what begins with all that was typed is among it.
        """
        finder, request, so = self._finder, self._finder.ask(read(typed)), beginning(typed)

        def look() -> tuple[Result, ...] | None:
            found = finder.few(request, THINGS_OF_A_KIND)
            cut = _cut(found or ())
            if found is None or so is None or not cut:
                return found
            begin = finder.beginning(request, so, THINGS_OF_A_KIND, cut)
            return None if begin is None else _few_of_each((*begin, *found))

        self._begin(typed, look, self.answered.emit)

    def ask_near(self, typed: str) -> None:
        """What is called so but for a slip of the hand; whatever was looked for before is given up."""
        finder, request = self._finder, self._finder.ask(Wanted())
        self._begin(typed, lambda: finder.near(request, typed, THINGS_OF_A_KIND), self.near.emit)

    def give_up(self) -> None:
        """Nothing is looked for any more."""
        self._asked = None
        self._finder.ask(Wanted())

    def _begin(
        self,
        typed: str,
        look: Callable[[], tuple[Result, ...] | None],
        answer: Callable[[str, tuple[Result, ...]], None],
    ) -> None:
        self._asked = typed

        def done(found: tuple[Result, ...] | None) -> None:
            if found is not None:
                self._asked = None
                answer(typed, found)

        def failed(error: BaseException) -> None:
            _refuse(error)
            if typed == self._asked:
                self._asked = None
                answer(typed, ())

        self._background.start(look, while_alive(self, done), while_alive(self, failed), lane=Lane.SEARCH)


def _cut(found: Iterable[Result]) -> frozenset[Found]:
    """Of which kinds there may be more."""
    number = Counter(each.kind for each in found)
    return frozenset(kind for kind in number if number[kind] >= THINGS_OF_A_KIND)


def _few_of_each(found: Iterable[Result]) -> tuple[Result, ...]:
    """Each once, as many of a kind as are shown."""
    kept: dict[tuple[Found, int], Result] = {}
    number: Counter[Found] = Counter()
    for each in found:
        place = (each.kind, each.id)
        if place not in kept and number[each.kind] < THINGS_OF_A_KIND:
            kept[place] = each
            number[each.kind] += 1
    return tuple(kept.values())


def _refuse(error: BaseException) -> None:
    """The world's errors are let be; ours are not."""
    if not isinstance(error, ReboundError):
        raise error
