"""How to search, taught by examples that can be tried: a small sheet beneath the search field."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWidgetAction

from rebound_desktop.translating import QT_TRANSLATE_NOOP
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.words.search_words import first_names

_EXAMPLES = (
    ("train rain ", QT_TRANSLATE_NOOP("SearchHelp", "Entries with both words")),
    ('"in the rain" ', QT_TRANSLATE_NOOP("SearchHelp", "These words in a row")),
    ("rain -train ", QT_TRANSLATE_NOOP("SearchHelp", "Rain, and no train")),
    ("inter* ", QT_TRANSLATE_NOOP("SearchHelp", "Every word that begins so")),
    ("{title}:panel ", QT_TRANSLATE_NOOP("SearchHelp", "In the title")),
    ("rain {since}:2026-03 {until}:2026-05 ", QT_TRANSLATE_NOOP("SearchHelp", "From March to May")),
)


class SearchHelp(Menu):
    """`tried` gives an example to put into the search."""

    tried = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How to search"))
        sheet = QWidget()
        box = QVBoxLayout(sheet)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(2)
        box.addWidget(Words(theme, self.tr("Type any words. Click an example to try it."), TextRole.MUTED))
        box.addSpacing(6)
        title, since, until = first_names()
        for example, meaning in _EXAMPLES:
            example = example.format(title=title, since=since, until=until)
            said = QCoreApplication.translate("SearchHelp", meaning)
            button = Button(theme, example.strip(), ButtonRole.PLAIN, name=f"{example.strip()}: {said}")
            button.clicked.connect(partial(self._try, example))
            box.addWidget(button)
            box.addWidget(Words(theme, said, TextRole.SMALL))
            box.addSpacing(4)
        action = QWidgetAction(self)
        action.setDefaultWidget(sheet)
        self.addAction(action)

    def _try(self, example: str) -> None:
        self.close()
        self.tried.emit(example)
