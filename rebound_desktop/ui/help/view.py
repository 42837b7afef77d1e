"""The help to read: its topics at one side, the page at the other. It needs no journal."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.help import OtherWords, Topic, found, other_words, said_for
from rebound_desktop.languages import in_force, resource_said
from rebound_desktop.paper import to_html
from rebound_desktop.paths import resource
from rebound_desktop.ui.common_words import common_words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, row, side_margin
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from rebound_desktop.ui.widgets.side_list import SideList, SideRow, beside

translate = QCoreApplication.translate

PICTURES = "pictures"
# Beside the pages of each language: what people type for what they say.
OTHER_WORDS = "other-words.txt"


def pictures() -> Path:
    """The folder of the window's pictures in the language in force; of those in English where there are none."""
    own = resource(f"{PICTURES}/{in_force()}")
    return own if own.is_dir() else resource(PICTURES)


def topics() -> tuple[Topic, ...]:
    """Every topic in its order, in the language in force, or in English where it was not written in it yet."""
    names = sorted(path.name for path in resource("help/en").glob("*.md"))
    return tuple(_topic(resource_said("help", name)) for name in names)


def found_for(typed: str) -> tuple[Topic, ...]:
    """The topics that answer what was typed, in the language in force."""
    return found(typed, topics(), _common())


def _common() -> frozenset[str]:
    """The words that say nothing, of the language in force."""
    return _plain_words(in_force())


@cache
def _plain_words(code: str) -> frozenset[str]:
    return frozenset(map(plain_letters, common_words().get(code, ())))


@cache
def _topic(path: Path) -> Topic:
    name = path.stem.split("-", 1)[1]
    return Topic(name, path.read_text(encoding="utf-8"), _other_words(path.parent).get(name, ()))


@cache
def _other_words(folder: Path) -> dict[str, tuple[OtherWords, ...]]:
    """None where a language has none yet: its pages are found by their own words."""
    file = folder / OTHER_WORDS
    return other_words(file.read_text(encoding="utf-8")) if file.is_file() else {}


class HelpView(QWidget):
    """One topic is open; the search narrows the list. `left` is Done, and Esc in the text.

    button: what can be done with the topic, above it at its end.
    """

    left = Signal()

    def __init__(self, theme: Theme, button: Button | None = None) -> None:
        super().__init__()
        self.shown: Topic | None = None
        self.side = SideList(
            theme,
            title=translate("HelpPage", "Help"),
            add_text=translate("HelpPage", "Done"),
            search_name=translate("HelpPage", "Search the help"),
        )
        self.side.add_button.set_icon("")
        self.text = ReadingPage(theme, translate("HelpPage", "Help, to read"), pictures())
        self.text.left.connect(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(beside(self.side, _Reading(theme, button, self.text)))
        self.side.opened.connect(self._show_place)
        self.side.entered.connect(lambda _: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.side.searched.connect(lambda _: self.fill())
        self.side.add_clicked.connect(self.left)
        theme.changed.connect(self._tell)

    def fill(self) -> None:
        """The list: what answers to the search."""
        answering = found_for(self.side.search.text())
        rows = [SideRow(topics().index(topic) + 1, topic.title, _beginning(topic)) for topic in answering]
        if rows:
            self.side.show_rows(rows)
        else:
            self.side.show_empty(
                translate("HelpPage", "Nothing found"),
                translate("HelpPage", "No page of the help has these words."),
                translate("HelpPage", "Clear the search"),
                self.side.clear_search,
            )
        self._mark()
        self._mark_words()

    def show_topic(self, name: str) -> None:
        """Open a topic."""
        topic = next((topic for topic in topics() if topic.name == name), topics()[0])
        if topic != self.shown:
            self.shown = topic
            self._tell()
            self.text.verticalScrollBar().setValue(0)
        self._mark()

    def read(self) -> None:
        """What is open in front, with the keyboard."""
        self.side.show_content()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self, key: int) -> None:
        self.show_topic(topics()[key - 1].name)
        self.text.go_to_marks()

    def _tell(self) -> None:
        if self.shown is not None:
            self.text.show_html(to_html(self.shown.text))
            self._mark_words()

    def _mark_words(self) -> None:
        """What was searched for stands out in the text."""
        if self.shown is not None:
            self.text.mark_words(said_for(self.side.search.text(), self.shown, _common()))

    def _mark(self) -> None:
        if self.shown is not None:
            self.side.select(topics().index(self.shown) + 1, in_view=False)


class _Reading(QWidget):
    """The text, and above its column, at its end, what can be done with it."""

    def __init__(self, theme: Theme, button: Button | None, text: ReadingPage) -> None:
        super().__init__()
        self._theme = theme
        self._head = row(None, button) if button is not None else row(None)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 28, 0, 14)
        box.setSpacing(0)
        box.addLayout(self._head)
        box.addWidget(text, 1)
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of the text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margin = side_margin(self._theme, self.width())
        self._head.setContentsMargins(margin, 0, margin, 0)


def _beginning(topic: Topic) -> str:
    """The first words beneath the title."""
    lines = [line for line in topic.text.splitlines() if line and not line.startswith(("#", "!", "|"))]
    return lines[0] if lines else ""
