"""Special characters and emoji: a small sheet at the caret, the recent ones first, found by name or by looking."""

import tomllib
from functools import cache

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.characters import (
    Character,
    Group,
    called,
    found,
    in_group,
    recent_ones,
    with_recent,
)
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.paths import resource
from rebound_desktop.store import Store
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.fields import SearchField
from rebound_desktop.ui.widgets.writing.area import WritingArea

# The preference that keeps the recent ones, with the journal.
RECENT = "recent_characters"
COLUMNS, _CELL, _HEIGHT = 10, 36, 300
# From the window's edge at either side of it, and what lies between its parts.
_GAP = 6
_AROUND = 2 * _GAP + 12 + 8 + 8 + 8 + 2
_TEXT = Qt.ItemDataRole.UserRole
_ARROWS = {
    Qt.Key.Key_Left: QListView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: QListView.CursorAction.MoveRight,
    Qt.Key.Key_Up: QListView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QListView.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: QListView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QListView.CursorAction.MovePageDown,
}


class CharacterSheet(QFrame):
    """Arrows choose, Enter puts it in, Shift+Enter puts it in and stays, Esc lets it be. The caret is given back."""

    def __init__(self, theme: Theme, store: Store, area: WritingArea) -> None:
        super().__init__(area)
        self._theme = theme
        self._store = store
        self._area = area
        self._shown: dict[str, bool] = {}
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Special characters"))
        self.field = SearchField(theme, self.tr("Find by name"))
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.installEventFilter(self)
        self.list = _Grid()
        self.list.setAccessibleName(self.tr("Characters"))
        self.list.setProperty("role", "glyphs")
        self.list.itemClicked.connect(self._clicked)
        self.list.currentItemChanged.connect(lambda item, _: self._say(item))
        self.list.itemEntered.connect(self._say)
        self._name = Words(theme, "", TextRole.SMALL, wrap=False)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 8)
        box.setSpacing(8)
        for widget in (self.field, self.list, self._name):
            box.addWidget(widget)
        self.hide()
        # It lies on the window, and goes with the text.
        area.destroyed.connect(self.deleteLater)

    @property
    def offered(self) -> list[str]:
        """The characters that are seen, in their order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [item.data(_TEXT) for item in items if item.data(_TEXT)]

    def open_sheet(self) -> None:
        """Beneath the caret, everything to look at."""
        if self._area.isReadOnly():
            return
        px, bar = self._theme.px, self.list.verticalScrollBar()
        around = self.field.sizeHint().height() + self._name.sizeHint().height() + _AROUND
        height = min(px(_HEIGHT), self._area.window().height() - around)
        self.list.setFixedSize(COLUMNS * px(_CELL) + bar.sizeHint().width() + 4, height)
        self.field.clear()
        self._fill()
        # Over the whole window: the text alone may have no room for it.
        self.setParent(self._area.window())
        self.adjustSize()
        self.move(self._beside_caret())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, *, stay: bool = False) -> None:
        """Put the chosen one into the text, in the place of what is marked there."""
        item = self.list.currentItem()
        text = item.data(_TEXT) if item is not None else None
        if not text:
            return
        kept = self._store.preferences.get(RECENT)
        self._area.insert_words(text)
        self._store.preferences.set(RECENT, with_recent(kept, text))
        if not stay:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose, while one types a name."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(stay=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        # Within a name that is typed these two move the caret.
        if key in _ARROWS and not (sideways and self.field.text()):
            self.list.step(_ARROWS[key])
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The caret goes on where it was, unless the person went elsewhere."""
        super().hideEvent(event)
        if self.field.hasFocus():
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, item: QListWidgetItem) -> None:
        if item.data(_TEXT):
            self.list.setCurrentItem(item)
            self.take()

    def _fill(self) -> None:
        typed = self.field.text().strip()
        names = self._group_names()
        self.list.clear()
        if typed:
            groups = [
                group for group in Group if plain_letters(names[group]).startswith(plain_letters(typed))
            ]
            self._add("", found(typed, _other_words()))
        else:
            self._add(self.tr("Lately"), recent_ones(self._store.preferences.get(RECENT)))
            groups = list(Group)
        for group in groups:
            self._add(names[group], in_group(group))
        first = next(
            (self.list.item(n) for n in range(self.list.count()) if self.list.item(n).data(_TEXT)), None
        )
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self._name.setText(self.tr("No character is called so."))

    def _add(self, title: str, characters: tuple[Character, ...]) -> None:
        """A caption on a line of its own, and those of the characters that this computer has a font for."""
        seen = [each for each in characters if self._can_show(each.text)]
        px = self._theme.px
        if title and seen:
            caption = QListWidgetItem(title)
            caption.setFlags(Qt.ItemFlag.NoItemFlags)
            caption.setFont(self._theme.font(12, bold=True))
            caption.setSizeHint(QSize(COLUMNS * px(_CELL), px(28)))
            caption.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            self.list.addItem(caption)
        font = self._font()
        for each in seen:
            item = QListWidgetItem(each.text)
            item.setData(_TEXT, each.text)
            name = words.dotted((_own_words().get(each.text, ""), each.name))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(name)
            item.setFont(font)
            item.setSizeHint(QSize(px(_CELL), px(_CELL)))
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.list.addItem(item)
        if seen:
            # The next caption begins a line: what is left of this one is nobody's.
            self._fill_line(len(seen))

    def _fill_line(self, count: int) -> None:
        left = -count % COLUMNS
        if left:
            rest = QListWidgetItem("")
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
            rest.setSizeHint(QSize(left * self._theme.px(_CELL), self._theme.px(_CELL)))
            self.list.addItem(rest)

    def _say(self, item: QListWidgetItem | None) -> None:
        name = item.toolTip() if item is not None else ""
        self._name.setText(name)
        # The caret stays in the field: what is chosen is said from there.
        self.field.setAccessibleDescription(name)

    def _group_names(self) -> dict[Group, str]:
        return {
            Group.MARKS: self.tr("Marks"),
            Group.FIGURES: self.tr("Figures"),
            Group.SIGNS: self.tr("Arrows and signs"),
            Group.LETTERS: self.tr("Letters"),
            Group.FACES: self.tr("Faces and hands"),
            Group.LIFE: self.tr("Nature and food"),
            Group.THINGS: self.tr("Places and things"),
        }

    def _font(self) -> QFont:
        return self._theme.writing_font(20)

    def _can_show(self, text: str) -> bool:
        """Whether some font of this computer has it."""
        if text not in self._shown:
            layout = QTextLayout(text, self._font())
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            self._shown[text] = all(0 not in run.glyphIndexes()[:1] for run in layout.glyphRuns())
        return self._shown[text]

    def _beside_caret(self) -> QPoint:
        """Beneath the caret, or above it where there is no room; never over the window's edge."""
        viewport, window, gap = self._area.viewport(), self._area.window(), _GAP
        caret = self._area.cursorRect()
        top = viewport.mapTo(window, caret.bottomLeft()).y() + gap
        if top + self.height() > window.height():
            top = viewport.mapTo(window, caret.topLeft()).y() - self.height() - gap
        left = min(viewport.mapTo(window, caret.bottomLeft()).x(), window.width() - self.width() - gap)
        return QPoint(max(left, gap), min(max(top, gap), max(window.height() - self.height() - gap, 0)))


class _Grid(QListWidget):
    """Characters beside each other, captions on lines of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def step(self, action: QListView.CursorAction) -> None:
        """Another one is chosen, as an arrow key says; captions are passed over."""
        index = self.currentIndex()
        for _ in range(3):
            index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
            if not index.isValid():
                return
            self.setCurrentIndex(index)
            if index.data(_TEXT):
                return


@cache
def _lists() -> dict[str, dict[str, str]]:
    """What characters are called, by language."""
    return tomllib.loads(resource("words/characters.toml").read_text(encoding="utf-8"))


@cache
def _other_words() -> dict[str, str]:
    """What characters are called in the program's languages, all of them at once: a text may be in another."""
    return called(_lists().values())


def _own_words() -> dict[str, str]:
    """What they are called in the person's language, before the name of Unicode, which is English; English has that."""
    code = QLocale().name()[:2]
    return _called_in(code) if code != "en" else {}


@cache
def _called_in(code: str) -> dict[str, str]:
    own: dict[str, str] = {}
    for texts, said in _lists().get(code, {}).items():
        for text in texts.split():
            own.setdefault(text, said)
    return own
