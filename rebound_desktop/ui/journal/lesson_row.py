"""One lesson: its words and tags, when it was learned, the way to its entry; changed where it stands."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import EntryLine
from rebound_desktop.core.lessons import Lesson, LessonKind, Use
from rebound_desktop.core.tags import tags_in
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Hairline, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

_USES_SHOWN = 3


class LessonRow(QWidget):
    """`changed` gives the new words and the tags; `closed` comes when the fields are put away again."""

    changed = Signal(str, tuple)
    closed = Signal()
    aside_wanted = Signal()
    entry_wanted = Signal(int)
    letter_wanted = Signal(int)
    story_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        lesson: Lesson,
        line: EntryLine | None,
        today: date,
        *,
        tags: tuple[str, ...] = (),
        uses: tuple[Use, ...] = (),
    ) -> None:
        super().__init__()
        self._lesson, self._tags = lesson, tags
        self._said = Words(theme, lesson.text, TextRole.WRITING)
        self.field = Field(self.tr("Change the lesson"))
        self.tags = Field(self.tr("Tags"), self.tr("Tags, with commas between them"))
        for field in (self.field, self.tags):
            field.hide()
            field.returnPressed.connect(self.finish)
            field.installEventFilter(self)
        icon = ButtonRole.ICON
        change = self.tr("Change: {lesson}").format(lesson=lesson.text)
        aside = self.tr("Set aside: {lesson}").format(lesson=lesson.text)
        self.change = Button(theme, "", icon, icon="pencil", name=change, on_click=self.open_field)
        self.aside = Button(theme, "", icon, icon="archive", name=aside, on_click=self.aside_wanted.emit)
        self.change.setToolTip(self.tr("Change"))
        self.aside.setToolTip(self.tr("Set aside"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._said)
        box.addWidget(self.field)
        box.addWidget(self.tags)
        for told in (lesson.did, lesson.came, lesson.shows):
            if told:
                box.addWidget(Words(theme, told, TextRole.BODY))
        when = Words(theme, words.ago(lesson.learned_on, today), TextRole.SMALL, wrap=False)
        self.source = self._source(theme, line)
        tools = QWidget()
        tools.setLayout(row(self.change, self.aside, spacing=4))
        parts: list[QWidget] = [when, *([self.source] if self.source is not None else [])]
        parts += [Words(theme, f"#{tag}", TextRole.SMALL, wrap=False) for tag in tags]
        parts += [self._use(theme, use) for use in uses[:_USES_SHOWN]]
        parts.append(tools)
        box.addWidget(wrapped_row(*parts, end=tools))
        box.addSpacing(4)
        box.addWidget(Hairline())

    @property
    def is_changing(self) -> bool:
        """True while its words stand in a field."""
        return not self.field.isHidden()

    def open_field(self) -> None:
        """Put the words and the tags in fields; a story's four lines have a form of their own."""
        if self._lesson.kind is LessonKind.STORY:
            self.story_wanted.emit()
            return
        if self.is_changing:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.setText(self._lesson.text)
        self.tags.setText(", ".join(self._tags))
        self._said.hide()
        self.field.show()
        self.tags.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Show the words again."""
        if self.is_changing:
            self.field.hide()
            self.tags.hide()
            self._said.show()
            self.closed.emit()

    def finish(self) -> None:
        """Ask for the change to be kept; an emptied field or the same words change nothing."""
        if self.typed_texts():
            self.changed.emit(self._words or self._lesson.text, tags_in(self.tags.text(), self._tags))
        else:
            self.close_field()

    def typed_texts(self) -> list[str]:
        """New words and tags that are not kept yet."""
        if not self.is_changing:
            return []
        has_other_tags = tags_in(self.tags.text(), self._tags) != self._tags
        return [*([self._words] if self._words else []), *([self.tags.text()] if has_other_tags else [])]

    @property
    def _words(self) -> str:
        """What stands in the field, if it is something else than before."""
        text = self.field.text().strip()
        return text if text != self._lesson.text else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the lesson as it was."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed is not None and pressed.key() == Qt.Key.Key_Escape:
            self.close_field()
            return True
        return super().eventFilter(watched, event)

    def _use(self, theme: Theme, use: Use) -> QWidget:
        """Where it was used: a letter can be gone to."""
        said = self.tr("Used for {name}").format(name=use.name)
        letter_id = use.letter_id
        if letter_id is None:
            return Words(theme, said, TextRole.SMALL, wrap=False)
        return Button(theme, said, ButtonRole.PLAIN, on_click=lambda: self.letter_wanted.emit(letter_id))

    def _source(self, theme: Theme, line: EntryLine | None) -> Button | None:
        if line is None:
            return None
        title = line.title or self.tr("an entry")
        whole = self.tr("From “{title}”").format(title=title)
        # Isolated, so that a title in another direction does not pull the quotation marks along.
        shown = title if len(title) <= 28 else title[:26].rstrip() + "…"
        button = Button(
            theme,
            self.tr("From “{title}”").format(title=words.alone(shown)),
            ButtonRole.PLAIN,
            name=whole,
            on_click=lambda: self.entry_wanted.emit(line.id),
        )
        button.setToolTip(whole)
        button.setMinimumWidth(theme.px(40))
        return button
