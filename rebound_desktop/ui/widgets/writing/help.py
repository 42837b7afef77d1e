"""What helps wherever something is written, however short: spelling, and special characters."""

from functools import cached_property

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.writing.area import WritingArea
from rebound_desktop.ui.widgets.writing.characters import CharacterSheet
from rebound_desktop.ui.widgets.writing.spelling import Spelling

CHARACTERS_KEY = "Ctrl+."


class WritingHelp(QObject):
    """Belongs to one writing area, and lives as long."""

    def __init__(self, desk: Desk, area: WritingArea) -> None:
        super().__init__(area)
        self._desk = desk
        self._area = area
        if desk.speller is not None:
            Spelling(area, desk.speller)
        shortcut = QShortcut(QKeySequence(CHARACTERS_KEY), area, self.open_characters)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    @cached_property
    def characters(self) -> CharacterSheet:
        """Special characters, made when they are first asked for."""
        return CharacterSheet(self._desk.theme, self._desk.store, self._area)

    def open_characters(self) -> None:
        """Special characters at the caret."""
        self.characters.open_sheet()
