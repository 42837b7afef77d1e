"""The places a person was at, for Back and Forward: a room, and what was open in it."""

from collections.abc import Callable

Place = tuple[str, int | None]
REMEMBERED = 100


class Places:
    """A trail with a present place. A new place lets go of those that lay ahead."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self.present: Place | None = None

    def visit(self, place: Place) -> None:
        """Someone is here now; being where one was already is no move, nor is what was begun on a room's empty page."""
        if place == self.present:
            return
        if self.present is not None and self.present != (place[0], None):
            self._behind = [*self._behind, self.present][-REMEMBERED:]
        self.present = place
        self._ahead.clear()

    def back(self, is_there: Callable[[Place], bool] = lambda _: True) -> Place | None:
        """The place before this one, which is the present one from now on; None at the beginning.

        What is no longer there is passed over and forgotten, or Back would stay where it is.
        """
        return self._step(self._behind, self._ahead, is_there)

    def forward(self, is_there: Callable[[Place], bool] = lambda _: True) -> Place | None:
        """The place that one came back from, found like the one before; None when there is none."""
        return self._step(self._ahead, self._behind, is_there)

    def _step(self, of: list[Place], onto: list[Place], is_there: Callable[[Place], bool]) -> Place | None:
        begun = self.present
        while of and begun is not None:
            place = of.pop()
            # Where one stands already, once what lay between is gone, is no step either.
            if place != begun and is_there(place):
                onto.append(begun)
                self.present = place
                return place
        return None
