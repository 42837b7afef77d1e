"""An entry to read, set as on paper: no marks, no caret; what came later beneath it."""

from datetime import date
from functools import partial
from urllib.parse import quote, unquote

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.afterthoughts import Afterthought
from rebound_desktop.core.attached import Owner, unnamed
from rebound_desktop.core.journal import title_and_rest, without_beginning
from rebound_desktop.core.links import Names, Place, places_in, unnamed_tags
from rebound_desktop.markdown_html import WITHIN
from rebound_desktop.paper import KeptPictures, added, beside_html, hashed, html_parts, pictures_among, plain
from rebound_desktop.paper.pictures import fitted, size_of
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import raised, while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import WRITING_WIDTH, Button, ButtonRole, row, side_margin
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from rebound_desktop.ui.widgets.writing.slices import AT_ONCE

# Points that a picture is high at most: words around it stay in view.
_HIGHEST = 420
_TAGGED, _ROOMS = "tag", frozenset({"journal", "contacts", "jobs"})
# Figures that an id has at most.
_FIGURES = 18


def _way(place: Place) -> str:
    if place.id is None:
        return f"{_TAGGED}/{quote(place.name, safe='')}"
    room = "journal" if place.is_entry else "contacts" if place.mark == "@" else "jobs"
    return f"{room}/{place.id}"


class _Told(Struct, frozen=True):
    """What is to be read, where each of its pictures that are there is kept, and files that no text here names."""

    day: date
    text: str
    thoughts: tuple[Afterthought, ...]
    pictures: dict[str, str]
    files: tuple[str, ...]
    tags: tuple[str, ...]
    names: Names

    def head(self) -> list[str]:
        """Its title, if it has one, its day, and the tags that the text does not name, as HTML."""
        title, _ = title_and_rest(self.text)
        said = words.dotted((words.capital(words.whole_day(self.day)), hashed(self.tags)))
        day = f'<p class="day">{plain(said)}</p>'
        if not title:
            return [day]
        line = without_beginning(self.text.lstrip("\n").partition("\n")[0])
        if self.leads(line):
            return [*html_parts(f"# {line}", leads=self.leads), day]
        return [f"<h1>{plain(title)}</h1>", day]

    def rest(self) -> list[str]:
        """All beneath that; a fifth of a second for 50,000 words, in any thread."""
        _, text = title_and_rest(self.text)
        parts = list(html_parts(text, headings_from=2, pictures=self.pictures, leads=self.leads))
        parts += beside_html(self.files, self.pictures)
        for thought in self.thoughts:
            parts.append(f'<p class="later">{plain(added(thought.day))}</p>')
            parts += html_parts(thought.text, headings_from=3, pictures=self.pictures, leads=self.leads)
        return parts

    def leads(self, line: str) -> list[tuple[int, int, str]]:
        """The links by name of a line, and where each leads to."""
        return [(each.start, each.end, f"{WITHIN}{_way(each)}") for each in places_in(line, self.names)]


class ReadingView(QWidget):
    """`done` asks for the entry again: Back, Esc; `tag_wanted` for the entries that carry a tag."""

    done = Signal()
    paper_wanted = Signal()
    tag_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id: int | None = None
        # Pictures that were asked for, whether they came or cannot be read.
        self._asked: set[str] = set()
        # What is set, or on its way: nothing else is set a second time.
        self._told: _Told | None = None
        back = Back(desk.theme, self.tr("Write on"), self.done.emit)
        self.paper = Button(
            desk.theme,
            self.tr("On paper…"),
            ButtonRole.PLAIN,
            icon="printer",
            on_click=self.paper_wanted.emit,
        )
        self.paper.setObjectName("on_paper")
        self.page = ReadingPage(desk.theme, self.tr("Entry, to read"))
        self.page.left.connect(self.done)
        self.page.followed.connect(self._go)
        self._head = QWidget()
        self._head.setLayout(row(back, None, self.paper))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 28, 0, 14)
        box.setSpacing(4)
        box.addWidget(self._head)
        box.addWidget(self.page, 1)
        desk.theme.changed.connect(self._dress)

    def open(self, entry_id: int) -> None:
        """An entry, from its beginning."""
        if entry_id != self._entry_id:
            self.page.kept.clear()
            self._asked.clear()
            self.page.show_html("")
        self._entry_id, self._told = entry_id, None
        self._tell(0)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """As it is now, scrolled to where it was."""
        self._tell(self.page.verticalScrollBar().value())

    def _go(self, way: str) -> None:
        """Where a name in the text leads."""
        room, _, what = way.partition("/")
        if room == _TAGGED:
            self.tag_wanted.emit(unquote(what))
        elif room in _ROOMS and what.isdecimal() and len(what) <= _FIGURES:
            self._desk.go(room, int(what))

    def _dress(self) -> None:
        self._told = None
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of the writing area."""
        super().resizeEvent(event)
        margin = side_margin(self._desk.theme, self.width())
        self._head.setContentsMargins(margin, 0, margin, 0)

    def _tell(self, place: int) -> None:
        store = self._desk.store
        entry = store.journal.entry(self._entry_id) if self._entry_id is not None else None
        if entry is None:
            return
        files, thoughts = store.attached.of(Owner.ENTRY, entry.id), store.afterthoughts.of_entry(entry.id)
        pictures = pictures_among(files)
        # Until one is there its words stand in its place.
        seen = {name: place for name, place in pictures.items() if place in self.page.kept}
        said = "\n".join((entry.text, *(thought.text for thought in thoughts)))
        further = tuple(file.name for file in unnamed(files, said))
        tags = unnamed_tags(store.tags.of_entry(entry.id), entry.text)
        told = _Told(entry.day, entry.text, thoughts, seen, further, tags, store.links.names(entry.id))
        if told != self._told:
            self._told = told
            self._set(told, place)
        self._fetch([place for place in pictures.values() if place not in self._asked])

    def _set(self, told: _Told, place: int) -> None:
        """At once, or a long text as soon as it is read beside the window; what stands here stays until then."""
        if len(told.text) <= AT_ONCE:
            self._show(told, place, told.rest())
            return
        show = while_alive(self, partial(self._show, told, place))
        self._desk.background.start_apart(told.rest, show, raised)

    def _show(self, told: _Told, place: int, rest: list[str]) -> None:
        # Unless it reads otherwise by now.
        if told is self._told:
            self.page.show_parts([*told.head(), *rest], place)

    def _fetch(self, places: list[str]) -> None:
        """Read pictures and make them as large as they are seen, beside the window."""
        if not places:
            return
        self._asked.update(places)
        kept, ratio = KeptPictures(self._desk.store), self.devicePixelRatioF()
        wide = round(self._desk.theme.px(WRITING_WIDTH) * ratio)
        high = round(self._desk.theme.px(_HIGHEST) * ratio)

        def work() -> dict[str, QImage]:
            return {place: _shown(kept.get(place) or b"", wide, high, ratio) for place in places}

        def leave(error: BaseException) -> None:
            # Their words stand there; opening the file says what is wrong.
            if not isinstance(error, OSError | ReboundError):
                raise error

        self._desk.background.start(work, while_alive(self, self._take), while_alive(self, leave))

    def _take(self, images: dict[str, QImage]) -> None:
        self.page.kept.update({place: image for place, image in images.items() if not image.isNull()})
        self.refresh()


def _shown(content: bytes, wide: int, high: int, ratio: float) -> QImage:
    """No wider than the column, and no larger than it is."""
    size = size_of(content)
    image = fitted(content, min(wide, round(size.width() * ratio)), min(high, round(size.height() * ratio)))
    image.setDevicePixelRatio(ratio)
    return image
