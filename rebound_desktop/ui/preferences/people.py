"""What may be suggested about people: congratulating on a hire is off until it is asked for."""

from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import CONGRATULATES, ON
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words
from rebound_desktop.ui.widgets.tick import Tick


class PeopleCard(Card):
    """A switch, and what it does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        self.switch = Tick(self.tr("Suggest wishing well when the one they chose begins"))
        self.switch.clicked.connect(self._keep)
        said = self.tr("A month after a no, once the card has gone. It stays a suggestion like the others.")
        self.box.addWidget(Words(desk.theme, self.tr("People"), TextRole.SECTION))
        self.box.addWidget(Words(desk.theme, said, TextRole.MUTED))
        self.box.addWidget(self.switch)
        self.refresh()

    def refresh(self) -> None:
        """As it is kept."""
        self.switch.setChecked(self._desk.store.preferences.get(CONGRATULATES) == ON)

    def _keep(self, wanted: bool) -> None:
        store = self._desk.store
        if self._desk.attempt(lambda: store.preferences.set(CONGRATULATES, ON if wanted else "")):
            # What is next with whom follows from it.
            store.say_changed((Area.CONTACTS,))
        self.refresh()
