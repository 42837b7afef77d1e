"""The number that may stand beside a gut's word."""

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.drop_down import DropDown


class GutNumber(DropDown):
    """0 to 10, or none: `currentData` is the number or None. Says of itself what it asks for.

    `scale` stands beside it, and says what its ends mean.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        name = self.tr("A number from 0 to 10, if you like")
        ends = self.tr("0: not for me · 10: made for me")
        self.scale = Words(theme, ends, TextRole.SMALL)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words.dotted((name, ends)))
        self.setToolTip(name)
        self.addItem(self.tr("0 to 10, if you like"), None)
        for number in range(11):
            self.addItem(self.tr("{number} of 10").format(number=words.figure(number)), number)
