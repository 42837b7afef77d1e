"""Find and replace within one text: a line beneath it, there only while it is asked for."""

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import normalise
from rebound_desktop.ui.tab_order import keep_tab_order
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import Field, SearchField
from rebound_desktop.ui.widgets.found_marks import found_shape, marked
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.writing.area import WritingArea
from rebound_desktop.ui.widgets.writing.marks import places_in_qt

# Shown marked at once, around the one that is gone to: more than a page has, and few enough for every keystroke.
MARKED_AT_MOST = 300


class FindBar(QWidget):
    """Enter goes on, Shift+Enter goes back, Esc puts it away and gives the caret back. Capitals do not count."""

    closed = Signal()
    # A place was gone to: whoever scrolls the text as a part of more brings it into view.
    went = Signal()

    def __init__(self, theme: Theme, area: WritingArea) -> None:
        super().__init__()
        self._theme = theme
        self._area = area
        self._found: list[tuple[int, int]] = []
        self.field = _FindField(theme, self.tr("Find in this page"))
        self.replace = Field(self.tr("Replace with"), self.tr("Replace with"))
        self._count = Words(theme, "", TextRole.SMALL, wrap=False)
        back = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="chevron-up",
            name=self.tr("Earlier"),
            on_click=lambda: self.step(-1),
        )
        on = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="chevron-down",
            name=self.tr("Later"),
            on_click=lambda: self.step(1),
        )
        shut = Button(theme, "", ButtonRole.ICON, icon="x", name=self.tr("Put away"), on_click=self.close_bar)
        self.one = Button(theme, "", on_click=self.replace_one)
        self.every = Button(theme, "", ButtonRole.PLAIN, on_click=self.replace_all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(self.field, 4, self._count, 4, back, on, shut, spacing=4))
        box.addLayout(row(self.replace, self.one, 4, self.every, spacing=12))
        # From what is looked for to what takes its place; Enter steps, so the arrows come last.
        keep_tab_order(self)
        for widget, after in pairwise((self.field, self.replace, self.one, self.every, back, on, shut)):
            QWidget.setTabOrder(widget, after)
        self.field.textChanged.connect(lambda _: self.look())
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.close_bar)
        self.replace.returnPressed.connect(self.replace_one)
        self.replace.textChanged.connect(lambda _: self._name_acts())
        area.document().contentsChanged.connect(self._text_changed)
        theme.changed.connect(self._mark)
        self._name_acts()
        self.hide()

    def open_bar(self) -> None:
        """Ask what to look for; what is chosen in the text is offered."""
        chosen = self._area.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        for widget in (self.replace, self.one, self.every):
            widget.setVisible(not self._area.isReadOnly())
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.look()
        # With large text in a small window there is no room for both lines, and one scrolls.
        show_opened(self)

    def close_bar(self) -> None:
        """Put it away; the caret stays where it was found."""
        self.hide()
        self._area.setExtraSelections([])
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """On a button of it Ctrl+Z is the text's: it takes back what was replaced, and no deed of the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._steps(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away from wherever in it one is."""
        step = self._steps(event)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif step is not None:
            step()
        else:
            super().keyPressEvent(event)

    def _steps(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key takes back in the text, or does again there."""
        document = self._area.document()
        if event.matches(QKeySequence.StandardKey.Undo) and document.isUndoAvailable():
            return self._area.undo
        if event.matches(QKeySequence.StandardKey.Redo) and document.isRedoAvailable():
            return self._area.redo
        return None

    def look(self) -> None:
        """Find every place anew, and go to the first from the caret on."""
        self._find()
        if self._found:
            caret = self._area.textCursor().selectionStart()
            place = next((n for n, (start, _) in enumerate(self._found) if start >= caret), 0)
            self._choose(place)
        self._mark()

    def step(self, by: int) -> None:
        """To the next place or the one before; past the end it begins anew."""
        if self._found:
            self._choose((self._here() + by) % len(self._found) if self._here() >= 0 else 0)
            self._mark()

    def replace_one(self) -> None:
        """Replace what is chosen, then go on."""
        if self._area.isReadOnly():
            return
        here = self._here()
        if here < 0:
            self.step(1)
            return
        self._area.textCursor().insertText(normalise(self.replace.text()))
        self.look()

    def replace_all(self) -> None:
        """Replace every place as one step that Ctrl+Z takes back."""
        if self._area.isReadOnly():
            return
        self._find()
        count, is_taken_out = len(self._found), not self.replace.text()
        # Taken back, the caret is where this one is now.
        cursor = self._area.textCursor()
        cursor.clearSelection()
        cursor.beginEditBlock()
        for start, end in reversed(self._found):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(normalise(self.replace.text()))
        cursor.endEditBlock()
        self.look()
        if count:
            said = self.tr("{number} taken out") if is_taken_out else self.tr("{number} replaced")
            self._say(said.format(number=count))

    def _name_acts(self) -> None:
        """With nothing to put in their place, words are taken out: the buttons say so before it is done."""
        is_empty = not self.replace.text()
        self.one.setText(self.tr("Take out") if is_empty else self.tr("Replace"))
        self.every.setText(self.tr("Take all out") if is_empty else self.tr("Replace all"))

    def _find(self) -> None:
        wanted, text = self.field.text(), self._area.text()
        place = places_in_qt(text)
        self._found = (
            [(place(m.start()), place(m.end())) for m in re.finditer(re.escape(wanted), text, re.IGNORECASE)]
            if wanted
            else []
        )

    def _here(self) -> int:
        cursor = self._area.textCursor()
        chosen = (cursor.selectionStart(), cursor.selectionEnd())
        place = bisect_left(self._found, chosen)
        return place if self._found[place : place + 1] == [chosen] else -1

    def _choose(self, place: int) -> None:
        start, end = self._found[place]
        cursor = self._area.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._area.setTextCursor(cursor)
        self._area.ensureCursorVisible()
        self.went.emit()

    def _text_changed(self) -> None:
        if self.isVisible():
            self._find()
            self._mark()

    def _mark(self) -> None:
        """Every place is marked, the one in hand otherwise than the rest, and how many there are is said."""
        if self.isHidden():
            return
        shape, chosen = found_shape(self._theme), found_shape(self._theme, in_hand=True)
        here = self._here()
        first = max(here - MARKED_AT_MOST // 2, 0)
        self._area.setExtraSelections(
            [
                marked(self._area.document(), start, end, chosen if place == here else shape)
                for place, (start, end) in enumerate(self._found[first : first + MARKED_AT_MOST], first)
            ]
        )
        if not self.field.text():
            said = ""
        elif not self._found:
            said = self.tr("not found")
        elif here >= 0:
            said = self.tr("{here} of {all}").format(
                here=words.figure(here + 1), all=words.figure(len(self._found))
            )
        else:
            said = words.counted("find", "one place", "{number} places", len(self._found))
        self._say(said)

    def _say(self, said: str) -> None:
        self._count.setText(said)
        self.field.setAccessibleDescription(said)


class _FindField(SearchField):
    """Enter and Shift+Enter step, Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
