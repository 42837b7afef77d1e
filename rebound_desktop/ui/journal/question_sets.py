"""Sets of questions to be guided by: those that come with the program, changed as one likes, and one's own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.guided import QuestionSet, questions_in, sets_shown
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    Hairline,
    TextRole,
    Words,
    clear,
    headed,
    row,
)
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.lines_field import LinesField
from rebound_desktop.ui.widgets.prompts import load_question_sets


class QuestionSetsView(QWidget):
    """A line a set; the one being changed opens above them."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[QuestionSet, ...] | None = None
        self._changes: dict[str | int | None, Button] = {}
        theme = desk.theme
        self.form = SetForm(desk)
        self.form.closed.connect(self._settle)
        self.add = Button(theme, self.tr("New set"), icon="plus", on_click=lambda: self.form.open(None))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = Column(theme, width=WRITING_WIDTH, top=28)
        back = Back(theme, self.tr("Back"), self._back)
        box = column.box
        box.addLayout(row(back, None))
        heading = self.tr("Questions to write by")
        said = self.tr("Yours to change. They are asked one at a time, and each can be skipped.")
        box.addLayout(headed(theme, heading, said))
        box.addLayout(row(self.add, None))
        box.addWidget(self.form)
        box.addLayout(self._list)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)

    def open(self) -> None:
        """Come to the front."""
        self.refresh()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the sets anew; the one being changed stays as it is typed."""
        sets = sets_shown(load_question_sets(), self._desk.store.guided.sets())
        if sets != self._shown:
            self._shown = sets
            clear(self._list)
            self._changes.clear()
            for each in sets:
                self._list.addWidget(self._line(each))
                self._list.addWidget(Hairline())

    def leave(self) -> bool:
        """Keep what is being typed; False when that was refused."""
        return self.form.leave()

    def typed_texts(self) -> list[str]:
        """What the store does not have."""
        return self.form.typed_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
            return
        super().keyPressEvent(event)

    def _back(self) -> None:
        if self.leave():
            self.done.emit()

    def _settle(self, changed: QuestionSet | None) -> None:
        """The keyboard to what opened the form, which may have been made anew."""
        self.refresh()
        opener = self._changes.get(_key(changed), self.add) if changed else self.add
        opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, each: QuestionSet) -> QWidget:
        theme = self._desk.theme
        said = words.counted("journal", "one question", "{number} questions", len(each.questions))
        line = row(spacing=8)
        line.setContentsMargins(0, 8, 0, 8)
        line.addWidget(Elided(theme, each.title), 1)
        line.addWidget(Words(theme, said, TextRole.SMALL, wrap=False))
        tool = partial(Button, theme, "", ButtonRole.ICON)
        name = self.tr("Change {title}").format(title=each.title)
        change = tool(icon="pencil", name=name, on_click=partial(self.form.open, each))
        self._changes[_key(each)] = change
        line.addWidget(change)
        if each.id is not None:
            name = self.tr("Back to how it came: {title}") if each.code else self.tr("Set aside {title}")
            aside = partial(self._set_aside, each)
            icon = "undo-2" if each.code else "archive"
            line.addWidget(tool(icon=icon, name=name.format(title=each.title), on_click=aside))
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _set_aside(self, each: QuestionSet) -> None:
        set_id = each.id
        if set_id is not None and self._desk.attempt(lambda: self._desk.store.guided.set_aside_set(set_id)):
            said = self.tr("Back to how it came") if each.code else self.tr("Questions set aside")
            self._desk.say(said, undo=True)
            self.refresh()


def _key(each: QuestionSet) -> str | int | None:
    """What stays of a set while it is changed: one that comes with the program gets an id of its own then."""
    return each.code or each.id


class SetForm(Card):
    """A title and its questions, kept when the form is closed or left.

    `closed` gives the set that it was opened for, None for a new one.
    """

    closed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        self._set: QuestionSet | None = None
        self.title = Field(self.tr("Title"), self.tr("Title"))
        self.lines = LinesField(
            desk.theme, self.tr("Questions"), placeholder=self.tr("One question a line"), lines=8
        )
        done = Button(desk.theme, self.tr("Done"), on_click=self.finish)
        for item in (self.title, self.lines):
            self.box.addWidget(item)
        self.box.addLayout(row(done, None))
        on_escape(self, self.finish)
        self.hide()

    def open(self, each: QuestionSet | None) -> None:
        """A set to be changed, or None for a new one. What was open is kept first."""
        if not self.leave():
            return
        self._set = each
        self.title.setText(each.title if each else "")
        self.lines.take("\n".join(each.questions) if each else "")
        self.show()
        (self.lines if each else self.title).setFocus(Qt.FocusReason.OtherFocusReason)
        show_opened(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is done, as everywhere."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
            return
        super().keyPressEvent(event)

    def finish(self) -> None:
        """Keep it and close."""
        if self.leave():
            self.closed.emit(self._set)

    def leave(self) -> bool:
        """Keep what was changed and close; False when it was refused."""
        if self.typed_texts():
            if not self._keep():
                return False
        elif self._set is not None and not self.isHidden() and not self.title.text().strip():
            # Nothing stands here that could be kept.
            self._desk.say(self.tr("“{title}” stays as it was.").replace("{title}", self._set.title))
        self.hide()
        return True

    def typed_texts(self) -> list[str]:
        """What the store does not have."""
        before = self._set.title if self._set else ""
        is_same = self.lines.is_kept and self.title.text().strip() == before
        if self.isHidden() or is_same:
            return []
        return [text for text in (self.title.text(), self.lines.toPlainText()) if text.strip()]

    def _keep(self) -> bool:
        each, questions = self._set, self.lines.toPlainText()
        title = self.title.text().strip() or (each.title if each else self.tr("My questions"))
        is_kept = self._desk.attempt(
            lambda: self._desk.store.guided.keep_set(
                title,
                questions,
                set_id=each.id if each else None,
                stands_for=each.code if each else "",
            )
        )
        if is_kept and not questions_in(questions):
            # Nobody can be guided by it: its row in the menu is faint.
            said = self.tr("“{title}” is kept. It has no question so far.").replace("{title}", title)
            self._desk.say(said, undo=True)
        return is_kept
