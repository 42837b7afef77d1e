"""From how far away one writes of oneself: as I, as you, or by one's own name. Kept with the journal."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from rebound_desktop.core.guided import Distance
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.menus import kept_menu

# The preference that keeps it.
DISTANCE = "writing_distance"


class WritingDistance(QObject):
    """A choice for menus, and a line that says what was chosen; `chosen` when it is another one."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def distance(self) -> Distance:
        """Who tells it."""
        kept = self._desk.store.preferences.get(DISTANCE)
        return Distance(kept) if kept in set(Distance) else Distance.I

    def hint(self) -> str:
        """What to bear in mind while writing; "" for I, which needs no word."""
        name = self._name()
        if self.distance is Distance.YOU:
            return self.tr("Write to yourself as “you”.")
        if self.distance is Distance.NAME and name:
            return self.tr("Write about {name}, as if you watched from a seat nearby.").format(name=name)
        if self.distance is Distance.NAME:
            return self.tr("Write about yourself by your own name, as if you watched from a seat nearby.")
        return ""

    def put_into(self, menu: QMenu) -> QMenu:
        """The choice, as a menu within one."""
        choice = kept_menu(menu, self.tr("Write as"))
        group = QActionGroup(choice)
        for distance, said in (
            (Distance.I, self.tr("I")),
            (Distance.YOU, self.tr("You")),
            (Distance.NAME, self._name().replace("&", "&&") or self.tr("My own name")),
        ):
            action = choice.addAction(said)
            action.setCheckable(True)
            action.setChecked(distance is self.distance)
            action.setActionGroup(group)
            action.triggered.connect(partial(self._choose, distance))
        return choice

    def _name(self) -> str:
        return self._desk.store.preferences.get("my_name").strip()

    def _choose(self, distance: Distance, _checked: bool = True) -> None:
        if self._desk.attempt(lambda: self._desk.store.preferences.set(DISTANCE, distance.value)):
            self.chosen.emit()
