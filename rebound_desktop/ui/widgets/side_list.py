"""The left column of a room: its title and one button, a search field, and rows that open beside it.

    side = SideList(theme, title=tr("Contacts"), add_text=tr("Add"), search_name=tr("Search people"))
    side.show_rows([SideRow(key, title, subtitle, trailing, group, initials), ...], more=next_rows)
    side.opened.connect(self._open)       # a row was chosen, by the mouse or with the arrow keys
    side.entered.connect(self._go_in)     # Enter on a row: it is open already, the focus may go there
    side.aside_wanted.connect(self._let)  # Delete on the only row that is marked
    side.searched.connect(self._search)   # what stands in the field, at most once in 30 ms; "" when emptied
    side.add_clicked.connect(self._add)
    page_box.addLayout(beside(side, content))

In a room too narrow for both, the list and what it opens take turns: call `side.show_content()` when the
page is opened with a key.

`show_rows` keeps the selection and the place; it never emits. `select(key)` marks the row of what is open
beside the list, without emitting. `show_empty(...)` says why there is nothing to list.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.fields import SearchField
from rebound_desktop.ui.widgets.scrolled import Scrolled
from rebound_desktop.ui.widgets.side_model import ROW_ROLE, More, SideModel, SideRow
from rebound_desktop.ui.widgets.side_pair import SidePair
from rebound_desktop.ui.widgets.side_rows import BAR
from rebound_desktop.ui.widgets.side_view import SideView

__all__ = ["SideList", "SideRow", "beside"]

WIDTH, NARROWEST = 300, 240
# Pixels above the title, beneath it and beneath the search; fewer in a room that is lower than this at 100 % text.
_SPACES, _SPACES_WHERE_LOW, _LOW = (24, 12, 12), (8, 6, 4), 320
SEARCH_EVERY = 30
# Pixels from a row's edge at which the row surely is.
_INSIDE = 20


class SideList(QWidget):
    """A titled list with a search, 300 px wide at 100 % text, narrower where the window is small.

    `clicked` follows `opened` when it was the mouse: for rows that lead elsewhere and that arrow keys pass.
    """

    opened = Signal(int)
    entered = Signal(int)
    aside_wanted = Signal(int)
    clicked = Signal(int)
    searched = Signal(str)
    add_clicked = Signal()

    def __init__(self, theme: Theme, *, title: str, add_text: str, search_name: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._pair: SidePair | None = None
        self.add_button = Button(
            theme, add_text, ButtonRole.PRIMARY, icon="plus", on_click=self.add_clicked.emit
        )
        self.search = SearchField(theme, search_name)
        self.model = SideModel()
        self.view = SideView(theme, self.model, title)
        self._shelf = QStackedWidget()
        self._shelf.addWidget(self.view)
        self._empty: QWidget | None = None
        # What is said in it, where the page beside the list says the same.
        self._told_beside: QWidget | None = None
        # For a small thing of the room's own beneath the list, such as a link.
        self.foot = QVBoxLayout()
        # And for one above it, beneath the title.
        self.above = QVBoxLayout()
        # And the line of the search field, for a button at its end, and what stands beneath it.
        self.search_row = row(self.search, BAR, spacing=4)
        self.beneath = QVBoxLayout()
        self.beneath.setSpacing(8)
        # On to what is chosen, where the list hides it.
        self._onward = Button(
            theme, "", ButtonRole.PLAIN, icon="arrow-right", on_click=lambda: self.show_content()
        )
        self._onward.hide()
        self._spaces: list[QSpacerItem] = []
        self._lay_out(Words(theme, title, TextRole.SECTION, wrap=False))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_EVERY)
        self._soon.timeout.connect(lambda: self.searched.emit(self.search.text()))
        # Started once and left to run: typing fast searches every 30 ms, it does not put the search off.
        self.search.textChanged.connect(lambda: self._soon.isActive() or self._soon.start())
        self.search.installEventFilter(self)
        self.setFocusProxy(self.view)
        self.view.chosen.connect(self.opened)
        self._told = "", ""
        self.view.pressed_enter.connect(self._enter)
        self.view.pressed_delete.connect(self._want_aside)
        self.view.clicked.connect(lambda index: self.clicked.emit(self.model.data(index, ROW_ROLE).key))
        self._set_width()
        theme.changed.connect(self._set_width)
        theme.changed.connect(self._fit)

    def _want_aside(self, index: QModelIndex) -> None:
        shown = self.model.row_at(index)
        if shown is not None and self.marked == (shown.key,):
            self.aside_wanted.emit(shown.key)

    @property
    def rows(self) -> tuple[SideRow, ...]:
        """The rows loaded so far."""
        return self.model.rows

    @property
    def selected(self) -> int | None:
        """The key of the marked row."""
        marked = self.view.selectionModel().selectedIndexes()
        shown = self.model.row_at(marked[0]) if marked else None
        return shown.key if shown else None

    @property
    def marked(self) -> tuple[int, ...]:
        """The keys of all marked rows, from the top: more than one where the list allows it."""
        shown = (self.model.row_at(index) for index in self.view.marked)
        return tuple(row.key for row in shown if row is not None)

    def show_rows(self, rows: Sequence[SideRow], *, more: More | None = None, from_top: bool = False) -> None:
        """Show these rows, and ask `more` for the next ones at the end of the list, until it answers none.

        The marked row stays marked and the list stays where it is scrolled to, unless `from_top`; where the row has
        gone to another place, out of sight, the list goes after it.
        """
        several = self.marked if len(self.marked) > 1 else ()
        key, place = self.selected, 0 if from_top else self.view.verticalScrollBar().value()
        with_focus, was_seen = self.view.hasFocus(), not from_top and self.view.sees_current()
        is_other = self.model.show(rows, more) or self._shelf.currentWidget() is not self.view
        self._shelf.setCurrentWidget(self.view)
        self._let_empty_go()
        self.select(key, in_view=False)
        if several:
            self.view.mark_these(filter(QModelIndex.isValid, map(self.model.place_of, several)))
        if is_other:
            self.view.doItemsLayout()
        self.view.verticalScrollBar().setValue(place)
        if was_seen and not self.view.sees_current():
            self.view.scrollTo(self.view.currentIndex())
        if with_focus:
            self.view.setFocus()

    @property
    def seen(self) -> int:
        """How many rows there are down to the lowest one in sight."""
        last = self.view.indexAt(self.view.viewport().rect().bottomLeft() + QPoint(_INSIDE, -1))
        return last.row() + 1 if last.isValid() else len(self.model.rows)

    def show_empty(
        self,
        heading: str,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        action_name: str = "",
        picture: str = "",
        is_told_beside: bool = False,
    ) -> None:
        """Nothing to list: at most six words, one sentence, one action; a drawing where nothing ever was.

        action_name: what the action is called where the sentence is not seen.
        is_told_beside: what stands beside the list says it; it is said here where only the list is seen.
        """
        self.model.show((), None)
        empty = QWidget()
        # In the middle of what the search field spans: rows end there too, and the bar has its room beyond.
        said = Empty(
            self._theme, heading, sentence, action, on_action, action_name=action_name, picture=picture
        )
        empty.setLayout(row(said, BAR, spacing=0))
        self._shelf.addWidget(empty)
        self._shelf.setCurrentWidget(empty)
        self.tell_found(heading)
        self._let_empty_go()
        self._empty = empty
        self._told_beside = said if is_told_beside else None
        self._set_width()

    def _let_empty_go(self) -> None:
        """Out of the shelf: it would need its height there, and the column would scroll, though it is not seen."""
        if self._empty is not None:
            self._shelf.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = self._told_beside = None

    def tell_found(self, said: str) -> None:
        """Say aloud what a search found, once for each: the caret stays in the field, and the rows change elsewhere."""
        sought = self.sought()
        if sought and (sought, said) != self._told:
            announce(self.search, said)
        self._told = sought, said

    def sought(self) -> str:
        """What is looked for; "" where everything is shown."""
        return self.search.text().strip()

    def select(self, key: int | None, *, in_view: bool = True) -> None:
        """Mark the row of what is open; None, or a row that is not loaded, marks nothing. Emits nothing."""
        index = self.model.place_of(key) if key is not None else QModelIndex()
        self.view.mark(index)
        if index.isValid() and in_view:
            self.view.scrollTo(index)

    def pair_with(self, content: QWidget) -> SidePair:
        """The list and what it opens, as one widget."""
        self._pair = pair = SidePair(self._theme, self, content, self._title)
        self.entered.connect(lambda _: pair.show_content())
        self.clicked.connect(lambda _: pair.show_content())
        self.add_clicked.connect(pair.show_content)
        return pair

    def show_content(self) -> None:
        """Where only one fits: what is opened comes in front. For a page that is opened with a key."""
        if self._pair is not None:
            self._pair.show_content()

    def lead_on(self, said: str) -> None:
        """Where only one fits: a button above the rows leads on to what can be done with those chosen; "" for none."""
        self._onward.setText(said)
        self._set_width()

    def fold(self, away: bool) -> None:
        """The list away, whatever room there is, or there again."""
        if self._pair is not None:
            self._pair.set_alone(away)

    def show_list(self) -> None:
        """Where only one fits: the list comes in front; and the focus goes into it."""
        if self._pair is not None:
            self._pair.show_list()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """The caret into the search field, all of it selected."""
        self.show_list()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_search(self) -> None:
        """Empty the search field, and say so at once."""
        if self.search.text():
            self.search.clear()
            self._soon.stop()
            self.searched.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the room when it has the room to itself; in a low one more of it for the rows."""
        super().resizeEvent(event)
        self._set_width()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Esc clears it, Down goes into the list, Enter opens the first row."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape and self.search.text():
                self.clear_search()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
                self._flush_search()
                if not self.model.rowCount():
                    return True
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                self.view.choose(self.model.index(0))
                if key != Qt.Key.Key_Down:
                    self._enter(self.model.index(0))
                return True
        return super().eventFilter(watched, event)

    def _flush_search(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.searched.emit(self.search.text())

    def _enter(self, index: QModelIndex) -> None:
        shown = self.model.row_at(index)
        if shown is None:
            return
        if shown.key != self.selected:
            self.view.choose(index)
        self.entered.emit(shown.key)

    def _set_width(self) -> None:
        # What stands beneath the list is longer in some languages; 20 pixels are the margins at its sides.
        self.setMinimumWidth(min(max(NARROWEST, self.foot.minimumSize().width() + 20), self._theme.px(WIDTH)))
        narrow = self._pair is not None and not self._pair.has_room_for_both
        self.setMaximumWidth(16_777_215 if narrow else self._theme.px(WIDTH))
        self._onward.setVisible(narrow and bool(self._onward.text()))
        if self._told_beside is not None:
            self._told_beside.setVisible(narrow)

    def _lay_out(self, title: Words) -> None:
        # Spaces as items and the line as a widget, so that right to left mirrors them.
        line = QFrame()
        line.setProperty("role", "hairline")
        line.setFixedWidth(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._column = column
        self._add_space(0)
        column.addLayout(row(4, title, None, self.add_button, 4 + BAR, spacing=0))
        self._add_space(1)
        column.addLayout(self.above)
        column.addLayout(self.search_row)
        self._add_space(2)
        column.addLayout(row(8, self._onward, None, spacing=0))
        column.addLayout(self.beneath)
        column.addWidget(self._shelf, 1)
        column.addLayout(self.foot)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addSpacing(16)
        inside = QWidget()
        inside.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scrolled(inside), 1)
        box.addSpacing(3)
        box.addWidget(line)

    def _add_space(self, place: int) -> None:
        space = QSpacerItem(0, _SPACES[place])
        self._spaces.append(space)
        self._column.addSpacerItem(space)

    def _fit(self) -> None:
        """In a low room with large letters, what is listed has some of the space above it."""
        spaces = _SPACES_WHERE_LOW if self.height() < self._theme.px(_LOW) else _SPACES
        for space, height in zip(self._spaces, spaces, strict=True):
            space.changeSize(0, height)
        self._column.invalidate()


def beside(side: SideList, content: QWidget) -> QHBoxLayout:
    """A side list with what it opens beside it; where there is room for one only, one at a time."""
    box = QHBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(side.pair_with(content))
    return box
