"""The help's room: its topics at one side, the page at the other."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.help import OtherWords, Topic, found, other_words, said_for, topic_for
from rebound_desktop.languages import in_force, resource_said
from rebound_desktop.paper import to_html
from rebound_desktop.paths import resource
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.as_pdf import choose_pdf
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row, side_margin
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from rebound_desktop.ui.widgets.side_list import SideList, SideRow, beside

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


@cache
def _topic(path: Path) -> Topic:
    name = path.stem.split("-", 1)[1]
    return Topic(name, path.read_text(encoding="utf-8"), _other_words(path.parent).get(name, ()))


@cache
def _other_words(folder: Path) -> dict[str, tuple[OtherWords, ...]]:
    return other_words((folder / OTHER_WORDS).read_text(encoding="utf-8"))


class HelpPage(Page):
    """One topic is open; the search narrows the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._from = ""
        self._shown: Topic | None = None
        self.side = SideList(
            self.theme,
            title=self.tr("Help"),
            add_text=self.tr("Done"),
            search_name=self.tr("Search the help"),
        )
        self.side.add_button.set_icon("")
        self.text = ReadingPage(self.theme, self.tr("Help, to read"), pictures())
        self.text.left.connect(self._back)
        pdf = Button(
            self.theme,
            self.tr("Save as PDF…"),
            ButtonRole.PLAIN,
            icon="printer",
            on_click=self._choose_pdf,
        )
        self.box.addLayout(beside(self.side, _Reading(self.theme, pdf, self.text)))
        self.side.opened.connect(self._show_place)
        self.side.entered.connect(lambda _: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.side.searched.connect(lambda _: self._fill())
        self.side.add_clicked.connect(self._back)
        self.theme.changed.connect(self._tell)

    def furnish(self) -> Iterator[None]:
        """What tells the topics is read, and what sets them is there, before anybody comes."""
        topics()
        yield
        to_html(topics()[0].text)

    def come_from(self, room: str) -> None:
        """Open what belongs to the room one comes from; that is where Done leads back to."""
        self._from = room
        self._show(topic_for(room))

    def open(self, key: int | None) -> None:
        """The list, and what was open."""
        self._fill()
        if self._shown is None:
            self._show(topic_for(self._from))
        self.side.show_content()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """To the search over the help."""
        self.side.focus_search()

    def _fill(self) -> None:
        answering = found(self.side.search.text(), topics())
        rows = [SideRow(topics().index(topic) + 1, topic.title, _beginning(topic)) for topic in answering]
        if rows:
            self.side.show_rows(rows)
        else:
            self.side.show_empty(
                self.tr("Nothing found"),
                self.tr("No page of the help has these words."),
                self.tr("Clear the search"),
                self.side.clear_search,
            )
        self._mark()
        self._mark_words()

    def _show_place(self, key: int) -> None:
        self._show(topics()[key - 1].name)
        self.text.go_to_marks()

    def _show(self, name: str) -> None:
        topic = next((topic for topic in topics() if topic.name == name), topics()[0])
        if topic != self._shown:
            self._shown = topic
            self._tell()
            self.text.verticalScrollBar().setValue(0)
        self._mark()

    def _tell(self) -> None:
        if self._shown is not None:
            self.text.show_html(to_html(self._shown.text))
            self._mark_words()

    def _mark_words(self) -> None:
        """What was searched for stands out in the text."""
        if self._shown is not None:
            self.text.mark_words(said_for(self.side.search.text(), self._shown))

    def _mark(self) -> None:
        if self._shown is not None:
            self.side.select(topics().index(self._shown) + 1, in_view=False)

    def _back(self) -> None:
        self.desk.go(self._from or "today")

    def _choose_pdf(self) -> None:
        if self._shown is not None:
            choose_pdf(self.desk, self, self._shown.title, self._shown.text)


class _Reading(QWidget):
    """The text, and above its column, at its end, what can be done with it."""

    def __init__(self, theme: Theme, button: Button, text: ReadingPage) -> None:
        super().__init__()
        self._theme = theme
        self._head = row(None, button)
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
