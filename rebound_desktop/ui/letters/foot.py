"""The foot of a letter: the few things that can be done with it, and the forms that do them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.letters import Letter, LetterStatus
from rebound_desktop.ui.letters.next_form import NextForm, can_have_a_next_step, is_next_step_open
from rebound_desktop.ui.letters.outcome_form import AnsweredForm, SentForm
from rebound_desktop.ui.letters.paper_form import PaperForm
from rebound_desktop.ui.letters.sheet_form import SheetForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.keyboard import WayBack


class Foot(QWidget):
    """Buttons for what comes next; they give way to a form on the sheet.

    `begun` gives a form just opened.
    """

    begun = Signal(QWidget)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letter: Letter | None = None
        self._way_back = WayBack()
        # Set by the view: what is typed must be kept before the letter counts as sent.
        self.before_marking: Callable[[], bool] = lambda: True
        theme = desk.theme
        self.sent = Button(
            theme, self.tr("Mark as sent"), ButtonRole.PRIMARY, on_click=lambda: self._begin(self.sent_form)
        )
        self.answered = Button(
            theme,
            self.tr("They answered"),
            ButtonRole.PRIMARY,
            on_click=lambda: self._begin(self.answered_form),
        )
        self.on_paper = Button(
            theme,
            self.tr("On paper"),
            ButtonRole.SECONDARY,
            icon="printer",
            on_click=lambda: self._begin(self.paper_form),
        )
        self.mail = Button(theme, self.tr("By e-mail"), ButtonRole.SECONDARY, icon="mail")
        self.copy = Button(theme, self.tr("Copy text"), ButtonRole.SECONDARY)
        self.edit = Button(theme, self.tr("Edit"), ButtonRole.SECONDARY)
        self.leave_out = Button(theme, self.tr("Leave out the LinkedIn line"), ButtonRole.PLAIN)
        self._buttons = QWidget()
        line = Flow(spacing=12)
        self._buttons.setLayout(line)
        for button in (
            self.sent,
            self.answered,
            self.on_paper,
            self.mail,
            self.copy,
            self.edit,
            self.leave_out,
        ):
            line.addWidget(button)
        self.sent_form, self.answered_form = SentForm(desk), AnsweredForm(desk)
        self.paper_form, self.next_form = PaperForm(desk), NextForm(desk)
        self.next_form.wanted.connect(self._plan)
        self.sent_form.wanted.connect(self._mark_sent)
        self.answered_form.wanted.connect(self.keep_answer)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addWidget(self._buttons)
        for form in self.forms:
            form.closed.connect(self._show_buttons)
            form.left.connect(self.leave)
        # It may grow beyond one line of buttons: where it is narrow there are two.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def forms(self) -> tuple[SheetForm, ...]:
        """All forms. They belong on the sheet, which scrolls: at a large size the foot has no room for them."""
        return (self.sent_form, self.answered_form, self.paper_form, self.next_form)

    def show_letter(self, letter: Letter, *, is_editing: bool) -> None:
        """Offer what fits where the letter stands."""
        self._letter = letter
        is_draft = letter.status is LetterStatus.DRAFT
        self.sent.setVisible(is_draft)
        self.answered.setVisible(letter.status is LetterStatus.POSTED)
        self.edit.setVisible(not is_draft and not is_editing)
        self.mail.setVisible(is_draft or is_editing)
        self.paper_form.show_letter(letter)
        if not self.next_form.isHidden() and not can_have_a_next_step(self._desk.store, letter):
            # That it went out was taken back.
            self.next_form.fold()

    def begin_sent(self) -> None:
        """Ask how and when it went out; also to put it right later."""
        self._begin(self.sent_form)

    def begin_next(self) -> None:
        """Ask what comes next with whom it went to."""
        self._begin(self.next_form)
        if not self.next_form.isHidden():
            self.next_form.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def fold(self) -> None:
        """Fold any form away."""
        for form in self.forms:
            form.fold()

    def leave(self) -> bool:
        """An answer with a line about it is kept, the rest folds away."""
        if self.answered_form.typed_texts() and not self.keep_answer():
            return False
        if not self.paper_form.leave():
            return False
        self.fold()
        return True

    def typed_texts(self) -> list[str]:
        """The line about an answer, and the lines for paper."""
        return [text for form in self.forms for text in form.typed_texts()]

    def keep_answer(self) -> bool:
        """They answered: keep the day and the line."""
        letter, form, letters = self._letter, self.answered_form, self._desk.store.letters
        if letter is None:
            return True
        if not self._desk.attempt(
            lambda: letters.log_reply(
                letter.id, form.day.day(), form.note.text().strip(), stage=form.chosen_stage()
            )
        ):
            return False
        form.note.clear()
        form.fold()
        self._desk.say(self.tr("Answer noted. It is your turn now."), undo=True)
        return True

    def keep_column(self, left: int, right: int) -> None:
        """Stand beneath the text: as far from the left and the right edge as that is."""
        self._box.setContentsMargins(left, 20, right, 16)

    def _begin(self, form: SheetForm) -> None:
        if self._letter is not None and self.before_marking():
            self.fold()
            self._way_back.remember()
            self.hide()
            form.begin(self._letter)
            self.begun.emit(form)

    def _mark_sent(self) -> None:
        letter, form, letters = self._letter, self.sent_form, self._desk.store.letters
        if letter is None or not self.before_marking():
            return
        outcome = form.chosen_outcome()
        if self._desk.attempt(
            lambda: letters.mark_posted(letter.id, form.how.choice, form.day.day(), outcome=outcome)
        ):
            form.fold()
            said = (
                self.tr("Marked as sent.")
                if outcome is None
                else self.tr("Marked as sent; the job is closed.")
            )
            self._desk.say(said, undo=True)
            self._offer_next(letter.id)

    def _offer_next(self, letter_id: int) -> None:
        """A next step, beneath the letter; the keyboard and the buttons stay what they are."""
        store = self._desk.store
        sent = store.letters.letter(letter_id)
        if sent is not None and is_next_step_open(store, sent):
            self._letter = sent
            self.next_form.begin(sent)
            self.begun.emit(self.next_form)

    def _plan(self) -> None:
        letter, form, contacts = self._letter, self.next_form, self._desk.store.contacts
        if letter is None or letter.contact_id is None:
            return
        person, kind, day = letter.contact_id, form.chosen_kind(), form.day.day()
        step = contacts.next_step(person)

        def plan() -> None:
            if step is not None and step.is_planned:
                contacts.change_next(person, kind=kind, due_on=day)
            else:
                contacts.plan_next(person, kind, day, job_id=letter.job_id)

        if self._desk.attempt(plan):
            form.fold()
            self._desk.say(self.tr("Planned for {day}").format(day=words.long_day(day)), undo=True)

    def _show_buttons(self, with_focus: bool) -> None:
        self.show()
        if not with_focus:
            return
        first = next((b for b in (self.sent, self.answered, self.copy) if not b.isHidden()), self.copy)
        self._way_back.go(first)
