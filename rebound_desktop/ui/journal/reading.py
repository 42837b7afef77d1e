"""An entry to read, set as on paper: no marks, no caret; what came later beneath it."""

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import title_and_rest
from rebound_desktop.paper import added, plain, to_html
from rebound_desktop.ui.journal.entry_area import side_margin
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row

_SHEET = """
p, li, td {{ line-height: 112%; }}
p {{ margin-top: 0; margin-bottom: 12px; }}
h1 {{ font-weight: 600; font-size: {h1}px; margin-bottom: 2px; }}
h2 {{ font-weight: 600; font-size: {h2}px; }}
h3, h4, h5, h6 {{ font-weight: 600; font-size: {h3}px; }}
p.day, p.later {{ font-family: "Inter"; font-size: {small}px; color: {muted}; }}
p.later {{ margin-top: 20px; margin-bottom: 4px; }}
blockquote {{ color: {muted}; margin-left: 16px; font-style: italic; }}
code {{ color: {clay}; }}
a {{ color: {accent}; }}
"""


class ReadingView(QWidget):
    """`done` asks for the entry again: Back, Esc."""

    done = Signal()
    paper_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id: int | None = None
        back = Button(
            desk.theme, self.tr("Write on"), ButtonRole.PLAIN, icon="arrow-left", on_click=self.done.emit
        )
        paper = Button(
            desk.theme,
            self.tr("On paper…"),
            ButtonRole.PLAIN,
            icon="printer",
            on_click=self.paper_wanted.emit,
        )
        self.page = _Page(desk, self.tr("Entry, to read"))
        self.page.left.connect(self.done)
        self._head = QWidget()
        self._head.setLayout(row(back, None, paper))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 28, 0, 14)
        box.setSpacing(16)
        box.addWidget(self._head)
        box.addWidget(self.page, 1)
        desk.theme.changed.connect(self._tell)

    def open(self, entry_id: int) -> None:
        """An entry, from its beginning."""
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
        parts = [f"<h1>{plain(title)}</h1>"] if title else []
        parts += [f'<p class="day">{plain(words.whole_day(entry.day))}</p>', to_html(text, headings_from=2)]
        for thought in store.afterthoughts.of_entry(entry.id):
            parts += [
                f'<p class="later">{plain(added(thought.day))}</p>',
                to_html(thought.text, headings_from=3),
            ]
        self.page.show_html("".join(parts))


class _Page(QTextBrowser):
    """Opens nothing and fetches nothing by itself."""

    left = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._theme = desk.theme
        self.setAccessibleName(name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("role", "writing")
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_html(self, html: str) -> None:
        """Set it in the theme's letters and colours."""
        theme = self._theme
        sizes = {"h1": theme.px(24), "h2": theme.px(20), "h3": theme.px(17), "small": theme.px(12)}
        colours = {name: theme.colour(name).name() for name in ("muted", "clay", "accent")}
        self.setFont(theme.writing_font(17))
        self.document().setDefaultFont(theme.writing_font(17))
        self.document().setDefaultStyleSheet(_SHEET.format(**sizes, **colours))
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """No picture is fetched from anywhere."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column; the scroll bar stands at the window's edge."""
        margin = side_margin(self._theme, self.width())
        self.setViewportMargins(margin, 0, margin, 0)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to writing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
