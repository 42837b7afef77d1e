"""Stop here: one line to stand on, and, once, the question whether the journal wants a passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from rebound_desktop.core.second_looks import OFFERED, ON, PREFERENCE
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Column, TextRole, Words, row
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.prompts import load_groundings

ASKED = "passphrase_asked_at_stop"


class StopPage(Page):
    """Nothing more is asked today."""

    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines = load_groundings()
        self._place = -1
        column = Column(self.theme, width=560, top=120)
        self.box.addWidget(column, 1)
        box = column.box
        self._line = Words(self.theme, "", TextRole.WRITING)
        box.addWidget(self._line)
        box.addSpacing(24)
        self._back = Button(
            self.theme, self.tr("Back to Today"), ButtonRole.SECONDARY, on_click=lambda: desk.go("today")
        )
        lighter = Button(
            self.theme,
            self.tr("Something lighter"),
            ButtonRole.PLAIN,
            on_click=lambda: desk.go("journal", 0),
        )
        box.addLayout(row(self._back, 16, lighter, None))
        box.addSpacing(32)
        self._ask = Card()
        self._ask.setProperty("role", "notice")
        self._ask.box.addWidget(Words(self.theme, self.tr("Anyone using this account can read this.")))
        self._ask.box.addLayout(self._choices())
        box.addWidget(self._ask)
        self._again = self._second_looks()
        box.addWidget(self._again)
        box.addStretch(1)
        on_escape(self, lambda: desk.go("today"))

    def open(self, key: int | None) -> None:
        """Another line each time; the passphrase is asked for at the first stop only."""
        self._place = (self._place + 1) % len(self._lines)
        self._line.setText(self._lines[self._place])
        asked = self.store.preferences.get(ASKED)
        self._ask.setVisible(not asked and not self.desk.guard.is_protected)
        if not asked:
            self.desk.attempt(lambda: self.store.preferences.set(ASKED, "yes"))
        offered = self.store.preferences.get(OFFERED) or self.store.preferences.get(PREFERENCE)
        self._again.setVisible(not offered)
        if not offered:
            self.desk.attempt(lambda: self.store.preferences.set(OFFERED, "yes"))
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _second_looks(self) -> Card:
        """Offered once; Settings has it from then on."""
        card = Card()
        card.setProperty("role", "notice")
        card.box.addWidget(
            Words(self.theme, self.tr("Some of what you learned shows only in a few weeks."), TextRole.BODY)
        )
        card.box.addWidget(
            Words(self.theme, self.tr("An entry can come back to you, at most one a day."), TextRole.MUTED)
        )
        card.box.addLayout(
            row(
                Button(self.theme, self.tr("Yes, show me"), on_click=self._want_second_looks),
                Button(self.theme, self.tr("No, thank you"), on_click=card.hide),
                None,
            )
        )
        return card

    def _want_second_looks(self) -> None:
        if self.desk.attempt(lambda: self.store.preferences.set(PREFERENCE, ON)):
            self._again.hide()
            self.desk.say(self.tr("An entry may come back in two weeks."))

    def _choices(self) -> QHBoxLayout:
        return row(
            Button(
                self.theme,
                self.tr("Add a passphrase"),
                ButtonRole.SECONDARY,
                on_click=lambda: self.desk.go("passphrase"),
            ),
            Button(self.theme, self.tr("Not now"), ButtonRole.SECONDARY, on_click=self._ask.hide),
            None,
        )
