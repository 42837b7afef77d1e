"""A story in four lines, written or changed: the trouble, what I did, what came of it, what it shows; and tags."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.lessons import Story
from rebound_desktop.core.tags import tags_in
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.field_names import named
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.lines_field import LinesField

_LINES = 2


class StoryForm(QWidget):
    """`kept` when the person wants it kept, `away` when not. Ctrl+Enter and Esc keep what was typed."""

    kept = Signal()
    away = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._before: tuple[Story, tuple[str, ...]] = (Story(""), ())
        self._shown_tags: tuple[str, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 8)
        box.setSpacing(4)
        self.lines = tuple(LinesField(theme, name, lines=_LINES) for name in self._names())
        for field, name in zip(self.lines, self._names(), strict=True):
            box.addLayout(named(theme, field, name))
            box.addSpacing(8)
            field.installEventFilter(self)
        self.tags = Field(self.tr("Tags"), self.tr("Tags, with commas between them"))
        self.tags.installEventFilter(self)
        keep = Button(theme, self.tr("Keep"), on_click=self.kept.emit)
        self.let_go = Button(theme, "", ButtonRole.PLAIN, on_click=self.away.emit)
        box.addWidget(self.tags)
        box.addSpacing(4)
        box.addLayout(row(keep, 8, self.let_go, None))
        self.tags.textChanged.connect(self._suit)
        for field in self.lines:
            field.textChanged.connect(self._suit)
        self._suit()

    @property
    def story(self) -> Story:
        """What stands here."""
        return Story(*(field.toPlainText().strip() for field in self.lines))

    @property
    def tag_names(self) -> tuple[str, ...]:
        """The tags typed."""
        return tags_in(self.tags.text(), self._shown_tags)

    @property
    def is_changed(self) -> bool:
        """Whether something stands here that is not kept."""
        return (self.story, self.tag_names) != self._before

    def show_story(self, story: Story, tags: tuple[str, ...] = ()) -> None:
        """A story to be changed, or an empty one; the caret in its first empty line."""
        texts = (story.trouble, story.did, story.came, story.shows)
        for field, text in zip(self.lines, texts, strict=True):
            field.take(text)
        self._shown_tags = tags
        self.tags.setText(", ".join(tags))
        self._before = (self.story, self.tag_names)
        self._suit()
        first = next(
            (field for field, text in zip(self.lines, texts, strict=True) if not text), self.lines[0]
        )
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def note_new(self) -> None:
        """What stands here was not kept before: leaving the form keeps it."""
        self._before = (Story(""), ())
        self._suit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps, and so does Esc where anything was typed; Enter in the tags keeps too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and (watched is self.tags or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
                self.kept.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                (self.kept if self.is_changed else self.away).emit()
                return True
        return super().eventFilter(watched, event)

    def _suit(self) -> None:
        """A new story that was begun goes into the trash, whence it can be brought back: the button says so."""
        is_begun = self.is_changed and self._before == (Story(""), ())
        self.let_go.setText(self.tr("Set aside") if is_begun else self.tr("Not now"))

    def _names(self) -> tuple[str, str, str, str]:
        return (
            self.tr("The trouble"),
            self.tr("What I did"),
            self.tr("What came of it"),
            self.tr("What it shows"),
        )
