"""What a form still needs, said in a quiet line beneath it when somebody wants to go on without."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import TextRole, Words


class Missing(Words):
    """Not to be seen until `ask`; gone again with the first letter in the field."""

    def __init__(self, theme: Theme, field: QLineEdit, asked: str) -> None:
        """field: what the form cannot do without; asked: what is said of it."""
        super().__init__(theme, asked, TextRole.MUTED)
        self._field = field
        field.textChanged.connect(lambda _: self.hide())
        self.hide()

    def ask(self) -> None:
        """The keyboard to the field, and what is missing, aloud too."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        announce(self, self.text())
