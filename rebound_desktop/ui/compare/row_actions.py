"""What is done to a row: changed, moved, dragged, put together with another, set aside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.choice import Aspect
from rebound_desktop.core.comparison.model import MOST_MUST_HAVES
from rebound_desktop.core.marks import Tier
from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate
_NEEDS = ("must_half_points", "must_at_least", "must_at_most")


class RowActions:
    """The store's verbs for rows. `aspects` gives the rows as they stand in the table; `refused` is called when
    a change is not meant to be taken, so that the glass shows what is kept."""

    def __init__(
        self, desk: Desk, aspects: Callable[[], Sequence[Aspect]], refused: Callable[[], object]
    ) -> None:
        self._desk = desk
        self._aspects = aspects
        self._refused = refused

    def change(self, aspect_id: int, fields: dict[str, object]) -> bool:
        """Change a row; five can be needed, and a sixth is told kindly. False when the store refused it."""
        needed = [a for a in self._aspects() if a.is_needed and a.id != aspect_id]
        wanted = any(fields.get(name) is not None for name in _NEEDS)
        if wanted and len(needed) >= MOST_MUST_HAVES:
            self._desk.say(translate("compare", "Five rows are needed already. Take one of them back first."))
            self._refused()
            return True
        return self._desk.attempt(lambda: self._desk.store.choices.change_aspect(aspect_id, **fields))

    def move(self, aspect_id: int, step: int) -> None:
        """One up or down; past the end of its tier a row goes over into the next."""
        aspects = list(self._aspects())
        place = next((n for n, aspect in enumerate(aspects) if aspect.id == aspect_id), -1)
        if place < 0:
            return
        aspect, shelf = aspects[place], self._desk.store.choices
        neighbour = aspects[place + step] if 0 <= place + step < len(aspects) else None
        if neighbour is not None and neighbour.tier is aspect.tier:
            order = [other.id for other in aspects if other.tier is aspect.tier]
            here = order.index(aspect.id)
            order[here], order[here + step] = order[here + step], order[here]
            self._desk.attempt(lambda: shelf.order_aspects(order))
        elif Tier.MOST <= aspect.tier + step <= Tier.NICE:
            self._desk.attempt(lambda: shelf.change_aspect(aspect_id, tier=Tier(aspect.tier + step)))

    def drop(self, aspect_id: int, before: int) -> None:
        """Dragged before another row, or to the end (0): into that row's tier, at that place."""
        aspect = next(a for a in self._aspects() if a.id == aspect_id)
        others = [a for a in self._aspects() if a.id != aspect_id]
        if not others:
            return
        place = next((n for n, other in enumerate(others) if other.id == before), len(others))
        neighbour = others[min(place, len(others) - 1)]
        wanted = [*others[:place], aspect, *others[place:]]
        order = [a.id for a in wanted if a is aspect or a.tier is neighbour.tier]
        self._desk.attempt(lambda: self._desk.store.choices.place_aspect(aspect_id, neighbour.tier, order))

    def merge(self, aspect_id: int, into: int) -> None:
        """Two rows become one."""
        if self._desk.attempt(lambda: self._desk.store.choices.merge_aspects(aspect_id, into)):
            self._desk.say(translate("compare", "Put together"), undo=True)

    def set_aside(self, aspect_id: int) -> None:
        """Out of the comparison."""
        if self._desk.attempt(lambda: self._desk.store.choices.set_aspect_aside(aspect_id)):
            self._desk.say(translate("compare", "Row set aside"), undo=True)
