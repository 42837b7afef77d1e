"""A field for somebody's name, completed from everyone who is noted."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from rebound_desktop.store import Store
from rebound_desktop.ui.widgets.controls import Field

OFFERED = 8


class PersonField(Field):
    """Offers those who have a word of a name that begins as is typed, or are at such a company.

    Whoever is offered can be taken by the arrow keys or the mouse; anybody else can be typed all the same.
    """

    def __init__(self, store: Store, name: str, placeholder: str = "", *, besides: int | None = None) -> None:
        """besides: somebody who is not offered."""
        super().__init__(name, placeholder)
        self._store = store
        self.besides = besides
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._complete)

    def _complete(self, typed: str) -> None:
        found = self._store.contacts.fitting(typed, OFFERED) if typed.strip() else ()
        self._names.setStringList([line.name for line in found if line.id != self.besides])
