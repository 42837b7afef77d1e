"""A quiet field for somebody's name, which offers those one knows as one types."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from rebound_desktop.ui.jobs.plus_field import PlusField
from rebound_desktop.ui.page import Desk

OFFERED = 8


class PersonField(PlusField):
    """Whoever is offered can be taken by the arrow keys or the mouse; anybody else can be typed all the same."""

    def __init__(self, desk: Desk, name: str, placeholder: str) -> None:
        super().__init__(desk.theme, name, placeholder)
        self._contacts = desk.store.contacts
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)

    def _offer(self, typed: str) -> None:
        """Those whose names or companies have words that begin so."""
        found = self._contacts.fitting(typed, OFFERED) if typed.strip() else ()
        self._names.setStringList([line.name for line in found])
