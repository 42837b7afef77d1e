"""Whether pages come back after a while: off until it is asked for."""

from rebound_desktop.core.second_looks import ON, PREFERENCE
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words
from rebound_desktop.ui.widgets.tick import Tick


class SecondLooksCard(Card):
    """A switch, and what it does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        self.switch = Tick(self.tr("Show me an entry again after a while"))
        self.switch.clicked.connect(self._keep)
        said = self.tr("After 14, 45 and 120 days, on Today. At most one a day, never on the day of a no.")
        self.box.addWidget(Words(desk.theme, self.tr("Second looks"), TextRole.SECTION))
        self.box.addWidget(Words(desk.theme, said, TextRole.MUTED))
        self.box.addWidget(self.switch)
        self.refresh()

    def refresh(self) -> None:
        """As it is kept."""
        self.switch.setChecked(self._desk.store.preferences.get(PREFERENCE) == ON)

    def _keep(self, wanted: bool) -> None:
        self._desk.attempt(lambda: self._desk.store.preferences.set(PREFERENCE, ON if wanted else ""))
        self.refresh()
