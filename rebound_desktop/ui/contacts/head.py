"""The head of a person's page: initials, name, who they are and how you met, and what one can do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.ui.contacts.telling import who_and_how
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.portrait import Portrait
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

# Below this width, at 100 % text, the buttons stand beneath the name.
_SIDE_BY_SIDE = 600
_GAP, _EDGE = 10, 24


class PersonHead(QWidget):
    """`card`, `write`, `moment` and `more` are its buttons; the page connects them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = theme = desk.theme
        self._room = 0
        self._mark = Portrait(desk, 56)
        self.name = Words(theme, "", TextRole.HEADING)
        self.about = Words(theme, "", TextRole.MUTED)
        self.moment = Button(theme, self.tr("Add a moment"), ButtonRole.SECONDARY)
        self.moment.setToolTip("Ctrl+M")
        self.card = Button(theme, self.tr("Write a card"), ButtonRole.PRIMARY)
        self.write = Button(theme, self.tr("Write"), ButtonRole.PRIMARY)
        self.letters = Menu(self.write)
        self.write.setMenu(self.letters)
        self.more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More"))
        who = QWidget()
        side = QHBoxLayout(who)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        side.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.name)
        text.addWidget(self.about)
        side.addLayout(text, 1)
        self._buttons = wrapped_row(self.moment, self.card, self.write, self.more, spacing=_GAP)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(8, 0, 8, 0)
        self._line.setSpacing(16)
        self._line.addWidget(who, 1)
        self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def show_contact(self, contact: Contact, picture: str, *, is_to_thank: bool) -> None:
        """Who they are. A card is the first thing to do while a thank-you is next."""
        self._mark.show_person(contact.name, picture)
        self.name.setText(contact.name)
        about = who_and_how(contact)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.card.setVisible(is_to_thank)
        self.write.setVisible(not is_to_thank)
        self.fit(self._room)

    def offer_letters(self, kinds: tuple[LetterKind, ...]) -> dict[LetterKind, QAction]:
        """Fill the menu of "Write"; returns each kind's action."""
        return {kind: self.letters.addAction(words.letter_name(kind)) for kind in kinds}

    def fit(self, width: int) -> None:
        """Buttons beside the name, or beneath it where there is no room for both on a line."""
        self._room = width
        name = self.name.fontMetrics().horizontalAdvance(self.name.text())
        shown = [
            button.sizeHint().width()
            for button in (self.moment, self.card, self.write, self.more)
            if button.isVisibleTo(self)
        ]
        side_by_side = self._mark.width() + name + sum(shown) + _GAP * len(shown) + 2 * _EDGE
        roomy = width >= max(self._theme.px(_SIDE_BY_SIDE), side_by_side)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        start = Qt.AlignmentFlag.AlignTop if roomy else Qt.AlignmentFlag.AlignLeading
        self._line.setAlignment(self._buttons, start)
