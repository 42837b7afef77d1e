"""All that helps while one writes, for any writing area: the same in an entry, in the story, in a letter."""

from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.menus import kept_action
from rebound_desktop.ui.widgets.writing.area import WritingArea
from rebound_desktop.ui.widgets.writing.find_bar import FindBar
from rebound_desktop.ui.widgets.writing.foot import WritingFoot
from rebound_desktop.ui.widgets.writing.help import CHARACTERS_KEY, WritingHelp


class WritingTools(WritingHelp):
    """Spelling, find and replace, special characters, words and time.

    `find_bar` and `foot` go beneath the text; they are hidden until they are asked for. `put_into` gives a menu the
    ways to all of them.
    """

    def __init__(self, desk: Desk, area: WritingArea) -> None:
        super().__init__(desk, area)
        self.find_bar = FindBar(desk.theme, area)
        self.foot = WritingFoot(desk, area)

    def put_into(self, menu: QMenu, *, measures: bool = True) -> list[QAction]:
        """The ways to what helps; without `measures` no words are counted, and no time."""

        add = partial(kept_action, menu)
        find = add(self.tr("Find and replace"), self.find_bar.open_bar)
        character = add(self.tr("Special characters…"), self.open_characters)
        # It works in the text alone; the menu tells of it.
        character.setText(f"{character.text()}\t{QKeySequence(CHARACTERS_KEY).toString(_NATIVE)}")
        spelling = add(self.tr("Spelling…"), lambda: self._desk.go("settings"))
        count = add(self.tr("Count words"), self.foot.toggle_count)
        timer = add(self.tr("Twenty minutes, gently"), self.foot.toggle_timer)
        for action in (count, timer):
            action.setCheckable(True)
            action.setVisible(measures)

        def suit() -> None:
            count.setChecked(self.foot.counts)
            timer.setChecked(self.foot.is_timing)

        menu.aboutToShow.connect(suit)
        return [find, character, spelling, count, timer]


_NATIVE = QKeySequence.SequenceFormat.NativeText
