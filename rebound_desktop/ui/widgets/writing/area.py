"""The writing area: Markdown as plain text with quiet live styling, kept by itself as one writes."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from rebound_desktop.core import markdown
from rebound_desktop.core.from_html import words_of_picture
from rebound_desktop.core.journal import normalise
from rebound_desktop.paper.piece import edge_of
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.addresses import open_link
from rebound_desktop.ui.widgets.edge_caret import EdgeCaret
from rebound_desktop.ui.widgets.in_view import keep_the_keyboard_in_view
from rebound_desktop.ui.widgets.writing.beginning import Beginning
from rebound_desktop.ui.widgets.writing.marks import MarkdownMarks, place_from_qt, places_in_qt
from rebound_desktop.ui.widgets.writing.pasting import Pasting, Picture
from rebound_desktop.ui.widgets.writing.slices import ANEW_AT_ONCE, AT_ONCE, Slices
from rebound_desktop.words.day_words import day_vocabulary

KEEP_AFTER_LAST_KEY = 800
# A second is the most that may be lost, but of texts of a million letters; Qt's timers may be late by a twentieth, and
# keeping takes its while too.
KEEP_AFTER_FIRST_KEY = 900
# Keeping a text of so many letters takes its while: it is done so many times as long after, and no later than this.
LONG_TO_KEEP, TIMES_AS_LONG, KEEP_AT_LAST = 1_000_000, 10, 10_000
SIZE, LINE_HEIGHT = 17, 155
# A rich paste longer than this is taken as the plain words it also brings: reading it would take many seconds.
RICH_AT_MOST = 4_000_000

# What Qt calls these in a text's menu.
_STEPS = {"edit-undo": QKeySequence.StandardKey.Undo, "edit-redo": QKeySequence.StandardKey.Redo}
_NO_KEY = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# Put together once: asked at each key.
_BOTH, _WITHOUT_KEYPAD = _CONTROL | _SHIFT, ~Qt.KeyboardModifier.KeypadModifier


class WritingArea(QTextEdit):
    """Text as it is typed and kept: every character exact but for `core.journal.normalise`.

    `keep_due` is emitted 0.8 s after the last key and at most 1 s after the first one not kept yet; less often where a
    text takes long to keep, and once it is there where it is pasted. Whoever listens writes `text()` to the store and
    calls `mark_kept()`. With `titled`, a short first line with more
    beneath it looks like the title that lists show it as.

    Keys: Enter goes on with a list, a task or a quote, Shift+Enter does not; a space behind "[]" makes a task;
    Ctrl+B, Ctrl+I and Ctrl+Shift+X mark words; Ctrl+Shift+Enter ticks a task or makes one; Tab and Shift+Tab,
    or Ctrl+] and Ctrl+[, move a list's line; a Ctrl+click opens a link by the desktop.
    """

    keep_due = Signal()
    finished = Signal()
    # The text's menu comes: whoever has an action in it says now whether it can be done.
    menu_due = Signal()
    # All of a text that was loaded looks as it is to look; a long one does so a while later.
    dressed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        titled: bool = False,
        letter: bool = False,
    ) -> None:
        super().__init__(parent)
        self._edge_of = edge_of if letter else _edge_by_letters
        self._theme = theme
        self._loading = False
        self._touched = False
        self._kept = ""
        # Milliseconds: how long it took to keep it last.
        self._took = 0
        # How many there were when something changed last.
        self._letters = 0
        self._line_height = 0.0
        # Where Enter began the last numbered item, and with what.
        self._item: tuple[QTextCursor, str] | None = None
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        # Qt asks for the dots to an inch at every line beneath the caret, for each key. A widget asks all that it
        # lies in first; a picture knows.
        self._measure = QImage(1, 1, QImage.Format.Format_Mono)
        self.document().documentLayout().setPaintDevice(self._measure)
        self.setProperty("role", "writing")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.marks = MarkdownMarks(self.document(), theme, titled=titled)
        self._slices = Slices(self, self._dress_line, self._all_dressed)
        self._after_last = _single_shot(self, KEEP_AFTER_LAST_KEY)
        self._after_first = _single_shot(self, KEEP_AFTER_FIRST_KEY)
        self._pasting = Pasting(self)
        self._beginning = Beginning(self, self._edge_of)
        self._edge_caret = EdgeCaret(self)
        keep_the_keyboard_in_view()
        self._after_last.timeout.connect(self._keep)
        self._after_first.timeout.connect(self._keep)
        self.document().contentsChanged.connect(self._typed)
        self._dress()
        theme.changed.connect(self._dress)

    def setReadOnly(self, read_only: bool) -> None:
        """To be read only, it has an edge that shows the keyboard: the style sheet asks for it again."""
        super().setReadOnly(read_only)
        self.style().unpolish(self)
        self.style().polish(self)

    def text(self) -> str:
        """What stands here, with line feeds between lines; all else exactly as it was typed."""
        return self.document().toRawText().replace("\u2029", "\n")

    def load(self, text: str) -> None:
        """Show a text that is kept already. Nothing is due to be kept after it, and undo stops there.

        A long one is dressed in slices; what is typed before they are done cannot be undone.
        """
        self._loading = True
        self._pasting.drop()
        self._item = None
        self.document().setUndoRedoEnabled(False)
        # What is seen first is styled as it comes: styled line by line, each would be laid out once more.
        with self.marks.taking_in(AT_ONCE):
            self.setPlainText(normalise(text))
        self._slices.begin()
        self._loading = False
        self._took = 0
        self.mark_kept()

    def take_in(self, text: str) -> None:
        """Show the newer text of the same page with the caret and the scroll where they were."""
        place, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self.load(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def mark_kept(self) -> None:
        """What stands here now is in the store."""
        self._kept = self.text()
        self._touched = False
        self._after_last.stop()
        self._after_first.stop()

    @property
    def kept_text(self) -> str:
        """What stood here when it was loaded or kept last."""
        return self._kept

    @property
    def is_kept(self) -> bool:
        """True when nothing was typed since `load` or `mark_kept`."""
        return not self._touched or self.text() == self._kept

    def keep_now(self) -> None:
        """Ask to be kept at once, if anything is to be kept: on leaving, locking, closing."""
        self._pasting.settle()
        self._keep()

    def _keep(self) -> None:
        self._after_last.stop()
        self._after_first.stop()
        if not self.is_kept:
            since = QElapsedTimer()
            since.start()
            self.keep_due.emit()
            self._took = since.elapsed()

    def try_again_later(self) -> None:
        """Ask once more after a moment: keeping was refused."""
        self._after_first.start()

    def replace_all(self, text: str) -> None:
        """Put another text here as one step that Ctrl+Z takes back; the caret goes to its end."""
        self._pasting.settle()
        self._slices.finish()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(normalise(text))
        cursor.endEditBlock()
        self.caret_to_end()

    def begin_step(self) -> None:
        """What is typed from now on is taken back by itself.

        Qt adds to the step before only while the text counts as modified.
        """
        self.document().setModified(False)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab moves a list's line in or out, as far as it goes, and code; everywhere else it leads on.

        Esc leaves any of them.
        """
        if self._move_item(further=onward) or self._move_code(further=onward):
            return True
        return super().focusNextPrevChild(onward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Made lower, as by what comes beneath it: the caret that was seen is seen still."""
        caret = self.cursorRect()
        was_seen = caret.top() >= 0 and caret.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen and self.cursorRect().bottom() >= self.viewport().height():
            self.ensureCursorVisible()

    def restyle(self) -> None:
        """Style everything anew, in slices: what is to be marked has changed."""
        self.marks.hold()
        self._slices.begin(ANEW_AT_ONCE)

    def caret_to_end(self) -> None:
        """The caret after the last character, in view."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.ensureCursorVisible()

    def insert_words(self, text: str) -> None:
        """Put words at the caret, in the place of what is chosen, as one step; long ones come piece by piece."""
        self._pasting.take(text)

    def usual_menu(self, place: QPoint) -> QMenu:
        """What a text's menu has at a place of the viewport: cut, copy, paste, and what the area's actions add."""
        menu = self.createStandardContextMenu(place)
        # Qt leaves out the keys that the window has a command of.
        for name, keys in _STEPS.items():
            action = menu.findChild(QAction, name)
            if action is not None and "\t" not in action.text():
                said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{action.text()}\t{said}")
        self.menu_due.emit()
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, by the other mouse button or by its key."""
        menu = self.usual_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: rich text and web pages as Markdown, all else as the words it is."""
        html = source.html() if source.hasHtml() else ""
        if html and len(html) <= RICH_AT_MOST:
            # Words alone, dressed up by the program they come from, are better taken as they are.
            self.insert_rich(html, source.text())
        elif source.hasText():
            self.insert_words(source.text())

    def insert_rich(
        self,
        html: str,
        words: str,
        picture: Picture = words_of_picture,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Put rich text at the caret, as `Pasting.take_rich` does."""
        self._pasting.take_rich(html, words, picture, then)

    def paste_plainly(self, source: QMimeData) -> None:
        """Paste the words without what they looked like."""
        if source.hasText():
            self.insert_words(source.text())

    def mark_words(self, mark: str) -> None:
        """Put a mark such as `**` around the chosen words, or take it off; they stay chosen.

        Where none are, the word that the caret stands in is marked, or what is typed next; the caret stays where it
        is, with nothing chosen, so that typing takes the place of nothing.
        """
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self._mark_at_caret(mark)
            return
        block = self.document().findBlock(cursor.selectionStart())
        if cursor.selectionEnd() > block.position() + block.length() - 1:
            # Markdown's marks end with the line.
            return
        line, at = block.text(), block.position()
        start, end = (place_from_qt(line, p - at) for p in (cursor.selectionStart(), cursor.selectionEnd()))
        changed, start, end = markdown.marked(line, start, end, mark)
        self._replace_line(block, changed)
        place = places_in_qt(changed)
        cursor.setPosition(at + place(start))
        cursor.setPosition(at + place(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _mark_at_caret(self, mark: str) -> None:
        cursor = self.textCursor()
        block = cursor.block()
        if self.marks.is_code(block):
            return
        line, at = block.text(), block.position()
        here, linked = place_from_qt(line, cursor.positionInBlock()), self.marks.linked
        changed, place = markdown.marked_at(
            line, here, mark, self._word_at_caret(), linked(line) if linked is not None else ()
        )
        if changed != line:
            # Taken back by itself, apart from what was typed before.
            self.begin_step()
            self._replace_line(block, changed)
        cursor.setPosition(at + places_in_qt(changed)(place))
        self.setTextCursor(cursor)

    def _word_at_caret(self) -> tuple[int, int] | None:
        """Where the word that goes on behind the caret begins and ends in its line; None where none does."""
        cursor = self.textCursor()
        here, line = cursor.position(), cursor.block().text()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        if not cursor.selectionStart() <= here < cursor.selectionEnd() or not _has_a_letter(cursor):
            return None
        at = cursor.block().position()
        start, end = cursor.selectionStart() - at, cursor.selectionEnd() - at
        return place_from_qt(line, start), place_from_qt(line, end)

    def toggle_task(self, block: QTextBlock | None = None) -> None:
        """Tick or empty the box of a line, or make one; the line with the caret if none is given."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        block = block or cursor.block()
        before, after = block.text(), markdown.task_toggled(block.text())
        moved = cursor.position() + len(after) - len(before) if cursor.block() == block else cursor.position()
        self._replace_line(block, after)
        cursor.setPosition(max(moved, 0))
        self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and its caret at either edge."""
        super().paintEvent(event)
        self._edge_caret.paint()

    def event(self, event: QEvent) -> bool:
        """Where the text has nothing to take back, Ctrl+Z is the window's, which asks before it does anything else."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            document = self.document()
            if (event.matches(undo) and not document.isUndoAvailable()) or (
                event.matches(redo) and not document.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter says done; the keys that Markdown has a use for; all else is typing."""
        key, with_keys = event.key(), event.modifiers() & _WITHOUT_KEYPAD
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and with_keys == _CONTROL:
            self.finished.emit()
        elif enter and with_keys == _BOTH:
            self.toggle_task()
        elif enter and with_keys in (_NO_KEY, _SHIFT) and not self.isReadOnly():
            self._go_on(plainly=with_keys == _SHIFT)
        elif with_keys == _CONTROL and key in (Qt.Key.Key_B, Qt.Key.Key_I):
            self.mark_words("**" if key == Qt.Key.Key_B else "*")
        elif with_keys == _BOTH and key == Qt.Key.Key_X:
            self.mark_words("~~")
        elif with_keys == _CONTROL and key in (Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft):
            self._move_item(further=key == Qt.Key.Key_BracketRight)
        else:
            if key == Qt.Key.Key_Space:
                # A word at a time is taken back, not all of a paragraph.
                self.begin_step()
            if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self._delete(event)
            else:
                super().keyPressEvent(event)
            if event.text().isprintable() and event.text():
                self._beginning.typed()
            if key == Qt.Key.Key_Space and with_keys == _NO_KEY:
                self._make_box()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that are put together from several keys."""
        if event.commitString():
            self.begin_step()
        super().inputMethodEvent(event)
        if event.commitString():
            self._beginning.typed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a task's box ticks it; with Ctrl, a link opens."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        place = event.position().toPoint()
        if event.modifiers() & _CONTROL:
            address = self.link_at(place)
            if address:
                open_link(address)
        elif (block := self._box_at(place)) is not None:
            self.toggle_task(block)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what a click would do something to."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        opens = bool(event.modifiers() & _CONTROL) and bool(self.link_at(place))
        hand = opens or self._box_at(place) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def link_at(self, place: QPoint) -> str:
        """The address of the link at a place of the viewport; "" where there is none."""
        cursor = self.cursorForPosition(place)
        line = cursor.block().text()
        return markdown.link_at(line, place_from_qt(line, cursor.positionInBlock()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep on leaving."""
        super().focusOutEvent(event)
        self._keep()

    def _go_on(self, *, plainly: bool = False) -> None:
        """Enter: a list or a quote goes on, or ends where it holds nothing; in code or `plainly` a line begins."""
        cursor = self.textCursor()
        line = cursor.block().text()
        place = place_from_qt(line, cursor.positionInBlock())
        is_plain = plainly or cursor.hasSelection() or self.marks.is_code(cursor.block())
        new = None if is_plain else markdown.new_line(line, place)
        if new is None:
            # Not Qt's own: on an empty line that takes the line's height away, and makes no other.
            cursor.insertText("\n")
        else:
            # The numbers beneath as a part of it: one step takes back both.
            cursor.beginEditBlock()
            begun = cursor.block()
            if new.ends:
                self._replace_line(begun, "")
            else:
                cursor.insertText("\n" + new.prefix)
            self._count_on(line, begun, begun if new.ends else cursor.block(), ends=new.ends)
            cursor.endEditBlock()
            begun_with = markdown.number_of(new.prefix)
            self._item = (QTextCursor(cursor.block()), begun_with) if begun_with else None
        self._beginning.line_begun(self.textCursor().block())
        self.ensureCursorVisible()

    def _count_on(self, line: str, place: QTextBlock, last: QTextBlock, *, ends: bool) -> None:
        """The numbers beneath `last` follow on to a numbered `line`, which stands at `place`, or did."""
        months = day_vocabulary().months if markdown.number_of(line) else ()
        below, above = map(QTextBlock.text, _below(last)), _lines_above(place)
        numbered = markdown.numbered_on(line, below, above, ends=ends, months=months)
        # They end with the list.
        for block, text in zip(_below(last), numbered, strict=False):
            if text != block.text():
                self._replace_line(block, text)

    def _has_item(self) -> bool:
        """Whether what Enter began the last item with still stands there."""
        return self._item is not None and self._item[0].block().text().startswith(self._item[1])

    def _delete(self, event: QKeyEvent) -> None:
        """Qt's own; where it takes the beginning off an item that Enter made, the numbers beneath go back with it."""
        had_item = self._has_item()
        super().keyPressEvent(event)
        if not had_item or self._item is None or self._has_item():
            return
        (place, begun), self._item = self._item, None
        cursor = self.textCursor()
        cursor.joinPreviousEditBlock()
        self._count_on(begun, place.block(), place.block(), ends=True)
        cursor.endEditBlock()

    def _make_box(self) -> None:
        """A box that was begun as "[] " is made whole, as a step of its own: Ctrl+Z leaves what was typed."""
        cursor = self.textCursor()
        block = cursor.block()
        line = block.text()
        before = line[: place_from_qt(line, cursor.positionInBlock())]
        whole = None if self.isReadOnly() or self.marks.is_code(block) else markdown.task_begun(before)
        if whole is not None:
            # All of it, so that Ctrl+Z puts the caret back to where it was.
            cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(whole)

    def _move_item(self, *, further: bool) -> bool:
        """The list's line at the caret, or those that are chosen. False where there is none, or it goes no further."""
        cursor, move = self.textCursor(), markdown.indented if further else markdown.outdented
        block = self.document().findBlock(cursor.selectionStart())
        end = max(cursor.selectionEnd() - cursor.hasSelection(), cursor.selectionStart())
        has_moved = False
        cursor.beginEditBlock()
        while block.isValid() and block.position() <= end and not self.isReadOnly():
            line = block.text()
            changed = line if self.marks.is_code(block) else move(line, _lines_above(block))
            if changed != line:
                self._replace_line(block, changed)
                end += len(changed) - len(line)
                has_moved = True
            block = block.next()
        cursor.endEditBlock()
        return has_moved

    def _move_code(self, *, further: bool) -> bool:
        """Within code Tab is typed, as spaces, and Shift+Tab takes them back. False elsewhere."""
        cursor = self.textCursor()
        block = cursor.block()
        if self.isReadOnly() or not self.marks.is_code(block):
            return False
        if further:
            cursor.insertText(markdown.CODE_INDENT)
            return True
        line = block.text()
        outer = line.removeprefix(markdown.CODE_INDENT)
        self._replace_line(block, outer)
        return outer != line

    def _replace_line(self, block: QTextBlock, text: str) -> None:
        """Another line in the place of one, as one step; letters that stay the same are not touched."""
        before = block.text()
        start = 0
        while start < min(len(before), len(text)) and before[start] == text[start]:
            start += 1
        end = 0
        while end < min(len(before), len(text)) - start and before[-1 - end] == text[-1 - end]:
            end += 1
        place = places_in_qt(before)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + place(start))
        cursor.setPosition(block.position() + place(len(before) - end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])

    def _box_at(self, place: QPoint) -> QTextBlock | None:
        """The line whose task box is at a place of the viewport."""
        cursor = self.cursorForPosition(place)
        block = cursor.block()
        box = markdown.task_box(block.text())
        if box is None or self.isReadOnly():
            return None
        start, end = QTextCursor(block), QTextCursor(block)
        start.setPosition(block.position() + box[0] - 1)
        end.setPosition(block.position() + box[0] + 2)
        first, last = self.cursorRect(start), self.cursorRect(end)
        left, right = min(first.left(), last.left()), max(first.right(), last.right())
        inside = first.top() <= place.y() <= first.bottom() and left <= place.x() <= right
        return block if inside else None

    def _typed(self) -> None:
        if self._loading:
            return
        self._touched = True
        before, self._letters = self._letters, self.document().characterCount()
        if self._pasting.goes_on or (self._pasting.is_under_way and self._letters == before):
            # Kept with each piece, or as that is styled, a long text would be written again and again.
            return
        rest = min(self._took * TIMES_AS_LONG, KEEP_AT_LAST) if self._letters > LONG_TO_KEEP else 0
        self._after_last.start(max(KEEP_AFTER_LAST_KEY, rest))
        if not self._after_first.isActive():
            self._after_first.start(max(KEEP_AFTER_FIRST_KEY, rest))

    def _dress(self) -> None:
        # A widget's own font outranks the style sheet only when it is set after it.
        self._loading = True
        self.setFont(self._theme.writing_font(SIZE))
        # Qt's proportion is of the font's own line, which is a good deal higher than its size in some fonts.
        height = LINE_HEIGHT * self._theme.px(SIZE) / (self.fontMetrics().lineSpacing() or 1)
        if abs(height - self._line_height) > 0.5:
            # How it looks is no step of undo; the steps before such a change go.
            self._line_height = height
            self.document().setUndoRedoEnabled(False)
        self.marks.dress()
        self.marks.hold()
        self._slices.begin()
        self._loading = False

    def _dress_line(self, block: QTextBlock) -> None:
        was_loading, self._loading = self._loading, True
        edge = self._edge_of(block)
        if block.blockFormat().lineHeight() != self._line_height or block.blockFormat().alignment() != edge:
            shape = QTextBlockFormat()
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            shape.setLineHeight(self._line_height, kind.value)
            shape.setAlignment(edge)
            QTextCursor(block).mergeBlockFormat(shape)
        if self.marks.holds(block):
            self.marks.style(block)
        self._loading = was_loading

    def _all_dressed(self) -> None:
        self.marks.release()
        if not self.document().isUndoRedoEnabled():
            self.document().setUndoRedoEnabled(True)
        self.dressed.emit()


def _lines_above(block: QTextBlock) -> Iterator[str]:
    """The lines above one, the nearest first."""
    while (block := block.previous()).isValid():
        yield block.text()


def _below(block: QTextBlock) -> Iterator[QTextBlock]:
    while (block := block.next()).isValid():
        yield block


def _has_a_letter(chosen: QTextCursor) -> bool:
    return any(letter.isalnum() for letter in chosen.selectedText())


def _edge_by_letters(_: QTextBlock) -> Qt.AlignmentFlag:
    """Qt's own: a line begins where its letters do."""
    return Qt.AlignmentFlag.AlignLeft


def _single_shot(parent: QTextEdit, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
