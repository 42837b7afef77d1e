"""Where two people stand on LinkedIn, as a quiet line with a menu of its four states."""

import re
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import LinkedIn
from rebound_desktop.core.inline import address_of
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.addresses import open_address
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.link_words import LinkWords
from rebound_desktop.ui.widgets.menus import Menu, kept_action

_SCHEME = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)
# The method has them invite; asking first and sending oneself stands one step further away.
_THE_OTHER_WAY = (LinkedIn.ASKED_FIRST, LinkedIn.I_SENT)


class LinkedInLine(QWidget):
    """The state as a button; `chosen` gives the one picked."""

    chosen = Signal(LinkedIn)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._link = ""
        self.button = Button(theme, "", ButtonRole.PLAIN, icon="chevron-down", icon_after=True)
        self._menu = Menu(self)
        group = QActionGroup(self._menu)
        self.actions_by_state = {}
        more = Menu(self.tr("More"), self._menu)
        for state in LinkedIn:
            place = more if state in _THE_OTHER_WAY else self._menu
            action = kept_action(place, words.linkedin_name(state), partial(self.chosen.emit, state))
            action.setCheckable(True)
            group.addAction(action)
            self.actions_by_state[state] = action
        self._menu.addMenu(more)
        self.button.setMenu(self._menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(21, 0, 21, 0)
        box.setSpacing(0)
        box.addWidget(Words(theme, self.tr("LinkedIn"), TextRole.SMALL))
        box.addLayout(row(self.button, None))
        self.profile = LinkWords(theme, "")
        self.profile.followed.connect(lambda: open_address(self._link))
        box.addWidget(self.profile)

    def show_state(self, state: LinkedIn, link: str = "") -> None:
        """Show where the two stand, and the way to their profile where one is known."""
        self._link = link
        bare = _SCHEME.sub("", link.strip()).rstrip("/")
        self.profile.setText(bare)
        self.profile.setAccessibleName(bare)
        self.profile.setToolTip(link)
        self.profile.setVisible(bool(address_of(link)))
        name = words.linkedin_name(state)
        self.actions_by_state[state].setChecked(True)
        self.button.setText(name)
        self.button.setAccessibleName(self.tr("LinkedIn: {state}").format(state=name))
