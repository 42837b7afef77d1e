"""@person, #tag, [[job]] and [[page]]: what could be meant, offered at the caret while it is typed."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.links import Typing, typing_at
from rebound_desktop.store import ReboundError, Store
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea

AT_MOST = 7
_WIDTH, _ROW, _GAP = 260, 30, 4
# What stands right behind a word.
_BEHIND_A_WORD = ".,;:!?)…"


class Offer(Struct, frozen=True):
    """One thing that could be meant: what is shown, and what is put into the text."""

    name: str
    text: str


class Completion(QFrame):
    """Arrows choose, Enter or Tab takes, Esc lets it be; typing on narrows it. `taken` once something was put in."""

    taken = Signal()

    def __init__(self, theme: Theme, store: Store, area: WritingArea) -> None:
        super().__init__(area)
        self._theme = theme
        self._store = store
        self._area = area
        self._typing: Typing | None = None
        self._let_be: int | None = None
        # What was put in last, with a space behind it; nothing once anything else was pressed.
        self._taken = ""
        self._known: tuple[str, ...] = ()
        self.setProperty("role", "card")
        self.list = QListWidget()
        self.list.setProperty("role", "offers")
        self.list.setAccessibleName(self.tr("What could be meant"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self.take())
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self.list)
        self.hide()
        # Once for all that one key changes.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        area.cursorPositionChanged.connect(self._soon.start)
        area.textChanged.connect(self._soon.start)
        area.installEventFilter(self)

    @property
    def offered(self) -> list[str]:
        """The names on offer."""
        return (
            [self.list.item(place).text() for place in range(self.list.count())] if self.isVisible() else []
        )

    def take(self) -> None:
        """Put what is chosen into the text, as one step of its undo."""
        item, typing = self.list.currentItem(), self._typing
        if item is None or typing is None:
            return
        cursor = self._area.textCursor()
        # Qt counts in UTF-16: an emoji before the mark takes two places.
        begun = len(_utf16(self._line()[typing.start :])) // 2
        cursor.setPosition(cursor.position() - begun, QTextCursor.MoveMode.KeepAnchor)
        self._area.setTextCursor(cursor)
        self._area.insert_words(item.data(Qt.ItemDataRole.UserRole) + " ")
        self._taken = item.data(Qt.ItemDataRole.UserRole) + " "
        self.hide()
        self.taken.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys, while something is on offer; and the first one after something was taken."""
        if event.type() == QEvent.Type.FocusOut:
            self._taken = ""
            self.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text():
            taken, self._taken = self._taken, ""
            if taken and self._has_its_space(taken, event.text()):
                return True
        if self.isVisible() and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                # From none the way down leads to the first, and up to the last.
                step = 1 if key == Qt.Key.Key_Down else -1 if self.list.currentRow() >= 0 else 0
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            takes = plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
            if takes and self.list.currentItem() is not None:
                self.take()
                return True
            if key == Qt.Key.Key_Escape:
                self._let_be = self._place()
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _has_its_space(self, taken: str, typed: str) -> bool:
        """A space typed behind a name stands there already; what ends a sentence takes its place."""
        cursor = self._area.textCursor()
        if cursor.hasSelection() or not self._line().endswith(taken):
            return False
        if typed in _BEHIND_A_WORD:
            cursor.deletePreviousChar()
        return typed == " "

    def _line(self) -> str:
        cursor = self._area.textCursor()
        return _from_utf16(_utf16(cursor.block().text())[: cursor.positionInBlock() * 2])

    def _place(self) -> int | None:
        """Where the mark that is typed begins, as a place in the whole text."""
        if self._typing is None:
            return None
        return self._area.textCursor().block().position() + self._typing.start

    def _look(self) -> None:
        """What is being typed now, and what that could be."""
        is_typed = self._area.hasFocus() and not self._area.textCursor().hasSelection()
        before, self._typing = self._typing, typing_at(self._line()) if is_typed else None
        if self._typing is None:
            self._let_be = None
            self.hide()
            return
        if self._place() == self._let_be:
            return
        if before is None or before.mark != self._typing.mark or not self.isVisible():
            self._known = self._names(self._typing.mark)
        self._show(self._fitting(self._typing), is_whole=self._is_whole(self._typing))

    def _names(self, mark: str) -> tuple[str, ...]:
        sources: dict[str, Callable[[], tuple[str, ...]]] = {
            "@": lambda: tuple(self._store.links.people_known().values()),
            "#": self._store.tags.all,
            "[[": lambda: tuple(dict.fromkeys(self._store.links.jobs_known().values())),
        }
        return sources[mark]()

    def _fitting(self, typing: Typing) -> list[Offer]:
        """Names of which a word begins with what is typed; those that begin with it themselves come first."""
        typed, order = plain_letters(typing.typed), by_name()
        first: list[str] = []
        others: list[str] = []
        for name in self._known:
            plain = plain_letters(name)
            if plain.startswith(typed):
                first.append(name)
            elif typed and f" {typed}" in f" {plain}":
                others.append(name)
        names = [*sorted(first, key=order), *sorted(others, key=order)]
        if typing.mark != "[[":
            # What is written in full is there.
            names = [name for name in names if plain_letters(name) != typed]
        names = names[:AT_MOST]
        if typing.mark == "[[":
            jobs = {plain_letters(name) for name in self._known}
            pages = ((title, plain_letters(title)) for title in self._titles(typing.typed))
            names += [title for title, letters in pages if letters.startswith(typed) and letters not in jobs]
            names = names[:AT_MOST]
            return [Offer(name, f"[[{name}]]") for name in names]
        return [
            Offer(name, typing.mark + name.replace(" ", "-" if typing.mark == "#" else " ")) for name in names
        ]

    def _titles(self, typed: str) -> tuple[str, ...]:
        """The titles of pages that begin so."""
        try:
            return self._store.links.titles(typed)
        except ReboundError:
            # Whoever keeps the words tells what is wrong.
            return ()

    def _is_whole(self, typing: Typing) -> bool:
        """Whether a name stands there already, which Enter is not to make another of that begins like it."""
        return typing.mark != "[[" and any(
            plain_letters(name) == plain_letters(typing.typed) for name in self._known
        )

    def _show(self, offers: list[Offer], *, is_whole: bool) -> None:
        if not offers:
            self.hide()
            return
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(offer.name)
            item.setData(Qt.ItemDataRole.UserRole, offer.text)
            item.setSizeHint(QSize(0, self._theme.px(_ROW)))
            self.list.addItem(item)
        self.list.setCurrentRow(-1 if is_whole else 0)
        self.setGeometry(self._beside_caret(self._theme.px(_ROW) * len(offers) + 10))
        self.show()
        self.raise_()

    def _beside_caret(self, wanted: int) -> QRect:
        """Beneath the caret, or above it where there is more room; never over its line, nor over the edge."""
        area, width = self._area, self._theme.px(_WIDTH)
        caret = area.cursorRect()
        caret.moveTopLeft(area.viewport().mapTo(area, caret.topLeft()))
        below, above = area.height() - caret.bottom() - _GAP, caret.top() - _GAP
        # What has no room is scrolled to.
        height = min(wanted, max(below, above, self._theme.px(_ROW) + 10))
        is_below = height <= below or below >= above
        top = caret.bottom() + _GAP if is_below else caret.top() - _GAP - height
        return QRect(max(min(caret.left(), area.width() - width), 0), top, width, height)


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _from_utf16(content: bytes) -> str:
    return content.decode("utf-16-le", "replace")
