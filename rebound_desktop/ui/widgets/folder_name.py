"""A folder's name on a page, however long it is."""

import re

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Words

# Shows nothing, and lets a line end where Windows' separators do not.
BREAK = "\u200b"


class FolderName(Words):
    """Broken between folders where the line is short; heard, and read under the pointer, as it is."""

    def __init__(self, theme: Theme, folder: str) -> None:
        super().__init__(theme, re.sub(r"([/\\])", rf"\1{BREAK}", folder))
        self.setAccessibleName(folder)
        self.setToolTip(folder)
