"""The sheet a letter is written on: its kind, whom it is for, subject, text, and what the margin says."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.letters import Letter, LetterStatus
from rebound_desktop.store import Store
from rebound_desktop.ui.letters.hints import hints, length_told, open_places
from rebound_desktop.ui.letters.letter_area import LetterArea
from rebound_desktop.ui.letters.recipient import RecipientField
from rebound_desktop.ui.letters.workshop import Workshop
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Column,
    Elided,
    Hairline,
    TextRole,
    Words,
    row,
)
from rebound_desktop.ui.widgets.fields import Field

_MARGIN, _GAP = 200, 32


class Sheet(Column):
    """Everything of one letter that is read or typed. `placed` says where the text's column begins and ends."""

    subject_edited = Signal()
    placed = Signal(int, int)

    def __init__(self, theme: Theme, store: Store) -> None:
        super().__init__(theme, width=WRITING_WIDTH + _GAP + _MARGIN, top=28)
        self._today = store.clock.today
        self._letter: Letter | None = None
        self._no_on: date | None = None
        self.kind = Elided(theme, "", TextRole.SMALL)
        self.status = Words(theme, "", TextRole.SMALL, wrap=False)
        self._is_told = False
        self.more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More"))
        # By the mouse the keyboard stays in the text: what is chosen there leads back to it.
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.recipient = RecipientField(store, self.tr("Recipient"), self.tr("To whom?"))
        self.recipient.setProperty("role", "title")
        self.place = Words(theme, "", TextRole.MUTED)
        self.subject = Field(self.tr("Subject"), self.tr("Subject"))
        self.subject.setProperty("role", "bare")
        # A line field keeps two pixels to itself, and the style two more: words stand under words.
        # From right to left, Qt keeps two more for its caret.
        caret = 2 if self.isRightToLeft() else 0
        for field, kept in ((self.recipient, 2), (self.subject, 4)):
            field.setTextMargins(-kept, 0, -kept - caret, 0)
        self.area = LetterArea(theme, self.tr("Letter text"))
        self.count = Words(theme, "", TextRole.SMALL)
        self.hints = Words(theme, "", TextRole.SMALL)
        self.trouble = Words(theme, "", TextRole.SMALL)
        self.workshop = Workshop(theme, store)
        self._lay_out()
        self.subject.textEdited.connect(lambda _: self.subject_edited.emit())
        self.subject.returnPressed.connect(lambda: self.area.setFocus(Qt.FocusReason.TabFocusReason))
        self.area.textChanged.connect(self.tell)
        self.area.caret_moved.connect(self._follow)
        self.area.places = self._places
        # The sheet has grown with its text: the caret may have gone below the edge.
        self.verticalScrollBar().rangeChanged.connect(self.area.tell_caret)
        theme.changed.connect(self._fit)

    def show_letter(self, letter: Letter, *, anew: bool, no_on: date | None = None, answer: str = "") -> None:
        """Show a letter. Unless `anew`, what is being typed stays with its caret.

        no_on: the day of their no; answer: what they said, if that was noted.
        """
        self._letter, self._no_on = letter, no_on
        self.kind.setText(words.letter_name(letter.kind))
        self.recipient.show_name(letter.recipient or letter.company, anew=anew)
        place = letter.company if letter.recipient else ""
        told = words.dotted((place, self._outcome(letter, answer)))
        self.place.setText(told)
        self.place.setVisible(bool(told))
        if anew or not self.subject.isModified():
            _set_text(self.subject, letter.subject)
        if anew:
            self.area.load(letter.body)
            self.verticalScrollBar().setValue(0)
        elif self.area.is_kept and self.area.text() != letter.body:
            self.area.take_in(letter.body)
        self.workshop.show_letter(letter)
        if letter.status is not LetterStatus.DRAFT:
            self.workshop.hide()
        self.tell()

    def let_write(self, writable: bool) -> None:
        """A letter that went out is read, until one asks to edit it."""
        if self.area.isReadOnly() is not writable:
            # Set anew it would break off what an input method is composing.
            return
        for field in (self.recipient, self.subject):
            field.setReadOnly(not writable)
        reading = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        flags = Qt.TextInteractionFlag.TextEditorInteraction if writable else reading
        self.area.setTextInteractionFlags(flags)

    def tell(self) -> None:
        """How long it is, and the hints."""
        if self._letter is None:
            return
        body = self.area.text()
        self.count.setText(length_told(self._letter.kind, body))
        is_draft = self._letter.status is LetterStatus.DRAFT
        told = "\n\n".join(hints(self._letter, body, self._no_on, self._today())) if is_draft else ""
        self.workshop.tell(body)
        self.hints.setText(told)
        self.hints.setVisible(bool(told))

    def _places(self) -> list[str]:
        """The places of the letter that wait for words."""
        return [] if self._letter is None else open_places(self._letter.kind, self.area.text())

    def take_forms(self, forms: Sequence[QWidget]) -> None:
        """Make room beneath the text for forms."""
        for form in forms:
            self._paper_box.addWidget(form)

    def say_kept(self, *, as_news: bool = False) -> None:
        """All of it is in the store; as news, that is said aloud: once, until it was otherwise."""
        kept = self.tr("Kept on this computer")
        self._say(kept, "")
        if as_news and not self._is_told:
            announce(self.status, kept)
        self._is_told = as_news

    def say_not_kept(self, why: words.Explanation) -> None:
        """The store refused; the text stays here."""
        not_kept, trouble = (
            self.tr("Not kept yet"),
            words.sentences(str(why), self.tr("Your text stays here.")),
        )
        if self.trouble.text() != trouble:
            announce(self.status, f"{not_kept}. {trouble}")
            self._is_told = False
        self._say(not_kept, trouble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin stands beside the text where there is room, beneath it where there is not."""
        super().resizeEvent(event)
        self._fit()
        # What lies between moves the column without a word to it: asked for once all of that is laid out.
        soon(self, self.tell_place)

    def tell_place(self) -> None:
        """Say once more where the column stands."""
        start = self._paper.mapTo(self, QPoint(0, 0)).x()
        self.placed.emit(start, self.width() - start - self._paper.width())

    def _outcome(self, letter: Letter, answer: str) -> str:
        if letter.posted_on is None or letter.posted_how is None:
            return ""
        day = words.short_day(letter.posted_on, self._today())
        sent = self.tr("Sent: {day}. {how}.").format(how=words.posted_name(letter.posted_how), day=day)
        if letter.replied_on is None:
            return sent
        day = words.short_day(letter.replied_on, self._today())
        if answer:
            said = self.tr("Answered: {day}. “{answer}”").format(day=day, answer=words.apart(answer))
            return words.sentences(sent, said)
        return words.sentences(sent, self.tr("Answered: {day}.").format(day=day))

    def _say(self, status: str, trouble: str) -> None:
        self.status.setText(status)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def show_caret(self) -> None:
        """The caret of the text into view, though the focus is elsewhere."""
        self._follow(self.area.cursorRect())

    def _follow(self, caret: QRect) -> None:
        sheet = self.widget()
        assert sheet is not None
        place = self.area.mapTo(sheet, caret.center())
        self.ensureVisible(place.x(), place.y(), 0, max(48, caret.height() * 2))

    def _lay_out(self) -> None:
        self._paper = _Paper()
        self._paper.placed.connect(self.tell_place)
        paper = self._paper_box = QVBoxLayout(self._paper)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.setSpacing(0)
        head = row(self.kind, 12, self.status, 4, self.more, spacing=0)
        head.setStretchFactor(self.kind, 1)
        paper.addLayout(head)
        paper.addWidget(self.trouble)
        paper.addSpacing(4)
        paper.addWidget(self.recipient)
        paper.addWidget(self.place)
        paper.addSpacing(8)
        paper.addWidget(self.subject)
        paper.addSpacing(8)
        paper.addWidget(Hairline())
        paper.addSpacing(20)
        paper.addWidget(self.area)
        self.trouble.hide()
        self._margin = QWidget()
        margin = QVBoxLayout(self._margin)
        margin.setContentsMargins(0, 0, 0, 0)
        margin.setSpacing(8)
        margin.addWidget(self.count)
        margin.addWidget(self.hints)
        margin.addSpacing(8)
        margin.addWidget(self.workshop)
        margin.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(_GAP)
        self._sides.addWidget(self._paper, 1)
        self._sides.addWidget(self._margin)
        self.box.addLayout(self._sides)
        self.box.addStretch(1)

    def _fit(self) -> None:
        theme = self._theme
        whole = theme.px(WRITING_WIDTH + _GAP + _MARGIN)
        is_roomy = self.viewport().width() - 48 >= whole
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_roomy else direction.TopToBottom)
        self._sides.setSpacing(_GAP if is_roomy else 16)
        self._inner.setMaximumWidth(whole if is_roomy else theme.px(WRITING_WIDTH))
        self._margin.setMaximumWidth(theme.px(_MARGIN) if is_roomy else 16_777_215)
        self._margin.setMinimumWidth(theme.px(_MARGIN) if is_roomy else 0)
        # Beside the text, the margin begins where the text does.
        above = self.area.y() if is_roomy else 0
        self._margin.setContentsMargins(0, above, 0, 0)


class _Paper(QWidget):
    """The column of the text; says when it stands elsewhere."""

    placed = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider or narrower."""
        super().resizeEvent(event)
        self.placed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Further in or out."""
        super().moveEvent(event)
        self.placed.emit()


def _set_text(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
        if not field.hasFocus():
            field.setCursorPosition(0)
    field.setModified(False)
