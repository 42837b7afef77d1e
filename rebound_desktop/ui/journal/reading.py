"""An entry to read, set as on paper: no marks, no caret; what came later beneath it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import title_and_rest
from rebound_desktop.paper import KeptPictures, added, pictures_of, plain, to_html
from rebound_desktop.paper.pictures import fitted, size_of
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import WRITING_WIDTH, Button, ButtonRole, row, side_margin
from rebound_desktop.ui.widgets.reading_page import ReadingPage

# Points that a picture is high at most: words around it stay in view.
_HIGHEST = 420


class ReadingView(QWidget):
    """`done` asks for the entry again: Back, Esc."""

    done = Signal()
    paper_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id: int | None = None
        # Pictures that were asked for, whether they came or cannot be read.
        self._asked: set[str] = set()
        back = Back(desk.theme, self.tr("Write on"), self.done.emit)
        paper = Button(
            desk.theme,
            self.tr("On paper…"),
            ButtonRole.PLAIN,
            icon="printer",
            on_click=self.paper_wanted.emit,
        )
        self.page = ReadingPage(desk.theme, self.tr("Entry, to read"))
        self.page.left.connect(self.done)
        self._head = QWidget()
        self._head.setLayout(row(back, None, paper))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 28, 0, 14)
        box.setSpacing(4)
        box.addWidget(self._head)
        box.addWidget(self.page, 1)
        desk.theme.changed.connect(self._tell)

    def open(self, entry_id: int) -> None:
        """An entry, from its beginning."""
        if entry_id != self._entry_id:
            self.page.kept.clear()
            self._asked.clear()
        self._entry_id = entry_id
        self._tell()
        self.page.verticalScrollBar().setValue(0)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """As it is now, scrolled to where it was."""
        place = self.page.verticalScrollBar().value()
        self._tell()
        self.page.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of the writing area."""
        super().resizeEvent(event)
        margin = side_margin(self._desk.theme, self.width())
        self._head.setContentsMargins(margin, 0, margin, 0)

    def _tell(self) -> None:
        store = self._desk.store
        entry = store.journal.entry(self._entry_id) if self._entry_id is not None else None
        if entry is None:
            return
        title, text = title_and_rest(entry.text)
        pictures = pictures_of(store, entry.id) if "![" in entry.text else {}
        # Until one is there its words stand in its place.
        seen = {name: place for name, place in pictures.items() if place in self.page.kept}
        parts = [f"<h1>{plain(title)}</h1>"] if title else []
        parts.append(f'<p class="day">{plain(words.whole_day(entry.day))}</p>')
        parts.append(to_html(text, headings_from=2, pictures=seen))
        for thought in store.afterthoughts.of_entry(entry.id):
            parts.append(f'<p class="later">{plain(added(thought.day))}</p>')
            parts.append(to_html(thought.text, headings_from=3, pictures=seen))
        self.page.show_html("".join(parts))
        self._fetch([place for place in pictures.values() if place not in self._asked])

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
