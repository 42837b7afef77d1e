"""Conversations open: with whom, where, whose turn it is."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.activity import CONVERSATION_OPEN_FOR, Conversation, Turn, open_conversations
from rebound_desktop.core.snippets import plain_snippet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Elided,
    Hairline,
    TextRole,
    Words,
    clear,
    row,
    stack,
)

SHOWN_AT_MOST = 4


class TalksCard(QWidget):
    """The number of step 5, as people rather than a figure."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._shown: tuple[tuple[Conversation, ...], int] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Words(desk.theme, self.tr("Conversations open"), TextRole.SECTION))
        card = Card(spacing=0, margins=(20, 8, 20, 8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card.box.addLayout(self._rows)
        box.addWidget(card)
        box.addStretch(1)

    def refresh(self) -> None:
        """The newest few; the rest are a click away."""
        today, contacts = self.desk.store.clock.today(), self.desk.store.contacts
        since = today - CONVERSATION_OPEN_FOR
        talks = open_conversations(contacts.newest_moments(since, SHOWN_AT_MOST), today)
        number = contacts.met_since(since)
        if (talks, number) == self._shown:
            return
        self._shown = talks, number
        clear(self._rows)
        for place, talk in enumerate(talks):
            if place:
                self._rows.addWidget(Hairline())
            self._rows.addLayout(self._line(talk))
        if not talks:
            none = Words(
                self.desk.theme,
                self.tr("None yet. A card or a letter that has gone out begins one."),
                TextRole.MUTED,
            )
            none.setContentsMargins(0, 8, 0, 8)
            self._rows.addWidget(none)
        if number > SHOWN_AT_MOST:
            more = words.counted("today", "one more", "{number} more", number - SHOWN_AT_MOST)
            self._rows.addWidget(Hairline())
            button = Button(
                self.desk.theme, more, ButtonRole.PLAIN, on_click=lambda: self.desk.go("contacts")
            )
            self._rows.addLayout(row(button, None))

    def forget(self) -> None:
        """Show them anew at the next refresh, whether or not they changed."""
        self._shown = None

    def _line(self, talk: Conversation) -> QBoxLayout:
        turn = self.tr("your turn") if talk.turn is Turn.MINE else self.tr("their turn")
        name = Button(
            self.desk.theme,
            talk.contact,
            ButtonRole.PLAIN,
            name=words.in_a_row((talk.contact, talk.company, turn)),
            on_click=lambda: self.desk.go("contacts", talk.contact_id),
        )
        name.setProperty("tone", "plain")
        line = row(
            name,
            Words(self.desk.theme, talk.company, TextRole.MUTED, wrap=False),
            None,
            Words(self.desk.theme, turn, TextRole.SMALL, wrap=False),
        )
        if not talk.about:
            return line
        # About what: the words of the last moment, on one line.
        about = Elided(self.desk.theme, plain_snippet(talk.about), TextRole.SMALL)
        about.setContentsMargins(0, 0, 0, 10)
        return stack(line, about, spacing=0)
