"""What came to mind later: dated additions beneath an entry, and a field for one more."""

from collections.abc import Sequence
from functools import cached_property, partial
from html import escape
from math import ceil

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.afterthoughts import Afterthought
from rebound_desktop.core.snippets import Term, has_all, place_found
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Paper, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.in_view import show_found, show_opened
from rebound_desktop.ui.widgets.keyboard import WayBack
from rebound_desktop.ui.widgets.thought_area import ThoughtArea
from rebound_desktop.ui.widgets.writing.marks import places_in_qt

_FIELD_HEIGHT = 84


class Afterthoughts(QWidget):
    """Those of the open entry, the oldest first. Hidden for a blank page.

    `versions_wanted` gives the id of one whose earlier texts are asked for.
    """

    versions_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shelf = desk.store.afterthoughts
        self._entry_id: int | None = None
        # Where somebody was in the entry before they began a thought.
        self._way_back = WayBack()
        self._shown: tuple[Afterthought, ...] = ()
        # Where the words of each stand that is shown, by its id.
        self._texts: dict[int, Words] = {}
        plain = ButtonRole.PLAIN
        self.fold = Button(desk.theme, "", plain, on_click=self._toggle)
        self.add = Button(desk.theme, self.tr("Add a thought"), plain, on_click=self.begin)
        self.add.setObjectName("add_thought")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._list.setContentsMargins(0, 0, 0, 0)
        # As high as they are: the page they stand on scrolls, and they have no bar of their own.
        self._thoughts = QWidget()
        self._thoughts.setLayout(self._list)
        self._thoughts.hide()
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        # Above them: it stays in sight as they come and go, and so does the first of them.
        self._head = row(self.fold, self.add, None, spacing=16)
        self._foot = row(None)
        box.addLayout(self._head)
        box.addWidget(self._thoughts)
        box.addLayout(self._foot)

    @cached_property
    def _field(self) -> "_Field":
        """Made when the first thought is added: few pages are added to, and entering the room waits for all it has."""
        field = _Field(self._desk, self)
        field.keep_wanted.connect(self.keep_typed)
        field.away.connect(self._let_go)
        self._box.insertWidget(2, field)
        return field

    @property
    def area(self) -> ThoughtArea:
        """Where a thought is written."""
        return self._field.area

    @property
    def _has_field(self) -> bool:
        return "_field" in vars(self)

    @property
    def _written_now(self) -> int | None:
        """The one that is being changed."""
        return self.area.thought_id if self._has_field else None

    @property
    def is_writing(self) -> bool:
        """True while a thought is being written."""
        return self._has_field and not self._field.isHidden()

    def show_entry(self, entry_id: int | None) -> None:
        """Those of another entry; what is being written must be kept before."""
        if entry_id != self._entry_id:
            self._entry_id = entry_id
            self._thoughts.hide()
            self._shown = ()
            self._put_away()
            return
        self.refresh()

    def refresh(self) -> None:
        """Read anew; what is being written stays."""
        of_entry = self._shelf.of_entry(self._entry_id) if self._entry_id is not None else ()
        found = tuple(thought for thought in of_entry if thought.id != self._written_now)
        self.setVisible(self._entry_id is not None)
        if found != self._shown:
            self._shown = found
            self._fill()
        count = len(found)
        self.fold.setVisible(bool(count))
        self.fold.setText(words.counted("journal", "One afterthought", "{number} afterthoughts", count))
        if not count:
            self._thoughts.hide()
        is_unfolded = self._thoughts.isVisibleTo(self)
        self.fold.set_icon("chevron-down" if is_unfolded else "chevron-right")
        # Whoever has read them adds one at their end.
        layout, place = (self._foot, 0) if is_unfolded else (self._head, 1)
        if layout.indexOf(self.add) < 0:
            layout.insertWidget(place, self.add)

    def unfold(self) -> None:
        """Show them."""
        if self._shown:
            self._thoughts.show()
            self.refresh()

    def show_found(self, terms: Sequence[Term]) -> bool:
        """Show them if one of them has all that was looked for: that one in view, the words marked."""
        for thought in self._shown:
            place = place_found(thought.text, terms)
            if place is not None and has_all(thought.text, terms):
                self.unfold()
                said = self._texts[thought.id]
                mark_in(said, thought.text, place, self._desk.theme.colour("selection"))
                show_found(said, partial(place_in, said, thought.text, place[0]))
                return True
        return False

    def begin(self) -> None:
        """The caret into a field for one more."""
        if self._entry_id is not None:
            self._turn_to(None)

    def keep_typed(self) -> bool:
        """Keep what stands in the field and put it away; False when that was refused, and it stands there still."""
        had_keyboard = self.is_writing and self._has_keyboard
        if not self._keep():
            return False
        if had_keyboard:
            self._way_back.go(self.add)
        return True

    def typed(self) -> str:
        """What stands in the field and is not kept."""
        return self.area.typed() if self.is_writing else ""

    @property
    def _has_keyboard(self) -> bool:
        """Whether somebody writes in the field, or pressed a button beneath it."""
        focus = self.window().focusWidget()
        return self._has_field and focus is not None and self._field.isAncestorOf(focus)

    def _keep(self) -> bool:
        """The same, wherever the keyboard goes on."""
        if not self.is_writing:
            return True
        was_written = bool(self.area.text().strip())
        if not self.area.finish():
            return False
        self._put_away()
        if was_written:
            self.unfold()
        return True

    def _turn_to(self, thought: Afterthought | None) -> None:
        """Into the field, with one of them or for one more; from one to the next the way back stays the first."""
        if not self.is_writing:
            self._way_back.remember(self.window())
        if self._keep():
            self._open_field(thought)

    def _put_away(self) -> None:
        if self._has_field:
            self.area.begin(None)
            self._field.hide()
        self.add.show()
        self.refresh()

    def _open_field(self, thought: Afterthought | None) -> None:
        self.area.begin(self._entry_id, thought)
        self._field.show()
        self.add.hide()
        # The one that is being written is not told twice.
        self.refresh()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        show_opened(self._field)

    def _let_go(self) -> None:
        """Put the field away, and what was written in it into the trash, whence it can be brought back."""
        self.area.keep_now()
        key = self.area.thought_id
        if not self.area.is_kept or (
            key is not None and not self._desk.attempt(lambda: self._shelf.set_aside(key))
        ):
            return
        had_keyboard = self._has_keyboard
        self._put_away()
        if had_keyboard:
            self._way_back.go(self.add)
        if key is not None:
            self._desk.say(self.tr("Afterthought set aside"), undo=True)

    def _toggle(self) -> None:
        self._thoughts.setVisible(not self._thoughts.isVisibleTo(self))
        self.refresh()

    def _fill(self) -> None:
        clear(self._list)
        self._texts.clear()
        for thought in self._shown:
            self._list.addWidget(self._one(thought))

    def _one(self, thought: Afterthought) -> QWidget:
        theme, day = self._desk.theme, words.whole_day(thought.day)
        icon = ButtonRole.ICON
        change = Button(
            theme, "", icon, icon="pencil", name=self.tr("Change the thought of {day}").format(day=day)
        )
        aside = Button(
            theme, "", icon, icon="archive", name=self.tr("Set aside the thought of {day}").format(day=day)
        )
        change.setToolTip(self.tr("Change"))
        aside.setToolTip(self.tr("Set aside"))
        earlier = Button(
            theme,
            "",
            icon,
            icon="clock",
            name=self.tr("Earlier texts of the thought of {day}").format(day=day),
        )
        earlier.setToolTip(self.tr("Earlier versions"))
        earlier.clicked.connect(partial(self.versions_wanted.emit, thought.id))
        change.clicked.connect(partial(self._change, thought))
        aside.clicked.connect(partial(self._set_aside, thought.id))
        when = self.tr("Added {day}").format(day=day)
        one = QWidget()
        box = QVBoxLayout(one)
        box.setContentsMargins(0, 6, 0, 6)
        box.setSpacing(0)
        box.addLayout(
            row(Words(theme, when, TextRole.SMALL, wrap=False), None, earlier, change, aside, spacing=4)
        )
        # In its place by now: shown before, it would be a window of its own.
        earlier.setVisible(bool(self._desk.store.earlier.of(Kept.THOUGHT, thought.id)))
        said = self._texts[thought.id] = Words(theme, thought.text, TextRole.WRITING)
        box.addWidget(said)
        return one

    def _change(self, thought: Afterthought) -> None:
        self._turn_to(thought)

    def _set_aside(self, thought_id: int) -> None:
        if self._desk.attempt(lambda: self._shelf.set_aside(thought_id)):
            # Its row took the button that was pressed along.
            (self.area if self.is_writing else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.say(self.tr("Afterthought set aside"), undo=True)


def mark_in(label: QLabel, text: str, place: tuple[int, int], colour: QColor) -> None:
    """Show a text with a stretch of it on a ground of its own."""
    start, end = place
    before, found, after = (escape(part) for part in (text[:start], text[start:end], text[end:]))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(
        f'<div style="white-space: pre-wrap">{before}'
        f'<span style="background-color: {colour.name()}">{found}</span>{after}</div>'
    )


def place_in(label: QLabel, text: str, start: int) -> QRect:
    """The line of a marked text that a letter of it stands on, in its label."""
    room = label.contentsRect()
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(label.font())
    document.setHtml(label.text())
    document.setTextWidth(room.width())
    # Asked for, it is laid out.
    above = max(room.height() - document.size().height(), 0) / 2
    at = places_in_qt(text)(start)
    block = document.findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    top = document.documentLayout().blockBoundingRect(block).top() + line.y()
    if not line.isValid():
        return room
    return QRect(room.left(), room.top() + int(above + top), room.width(), ceil(line.height()))


class _Field(QWidget):
    """A few lines to write in, kept as one writes. Ctrl+Enter or Esc is done with them."""

    keep_wanted = Signal()
    away = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._theme: Theme = theme
        self.area = ThoughtArea(desk)
        self.area.setPlaceholderText(self.tr("What do you see now?"))
        self.area.finished.connect(self.keep_wanted)
        self.area.left.connect(self.keep_wanted)
        self.area.has_words.connect(self._suit)
        self._done = Button(theme, self.tr("Done"), on_click=self.keep_wanted.emit)
        self._away = Button(theme, "", ButtonRole.PLAIN, on_click=self.away.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 4)
        box.setSpacing(8)
        paper = Paper(theme, margins=(16, 12, 16, 12))
        paper.box.addWidget(self.area)
        box.addWidget(paper)
        box.addLayout(row(self._done, 8, self._away, None, self.area.state))
        self._fit()
        self._suit(False)
        theme.changed.connect(self._fit)
        self.hide()

    def _suit(self, has_words: bool) -> None:
        """What is written stands in the journal already: it can be set aside, and is never thrown away."""
        is_kept = has_words or self.area.thought_id is not None
        self._away.setText(self.tr("Set aside") if is_kept else self.tr("Not now"))

    def _fit(self) -> None:
        self.area.setFixedHeight(self._theme.px(_FIELD_HEIGHT))
