"""A field for somebody's name, completed from everyone who is noted."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from rebound_desktop.store import Store
from rebound_desktop.ui.widgets.controls import Field

OFFERED = 8


class PersonField(Field):
    """Offers those whose names have words that begin as is typed."""

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
        found = self._store.contacts.offered(typed, OFFERED)
        self._names.setStringList([name for key, name in found if key != self.besides])
