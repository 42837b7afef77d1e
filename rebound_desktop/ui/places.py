"""The places a person was at, for Back and Forward: a room, and what was open in it."""

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

    def back(self) -> Place | None:
        """The place before this one, which is the present one from now on; None at the beginning."""
        return self._step(self._behind, self._ahead)

    def forward(self) -> Place | None:
        """The place that one came back from; None when there is none."""
        return self._step(self._ahead, self._behind)

    def _step(self, of: list[Place], onto: list[Place]) -> Place | None:
        if not of or self.present is None:
            return None
        onto.append(self.present)
        self.present = of.pop()
        return self.present
