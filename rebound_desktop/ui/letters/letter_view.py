"""A letter, open: its sheet, kept as one writes, and at the foot what can be done with it."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import Contact, Direction
from rebound_desktop.core.jobs import Outcome
from rebound_desktop.core.letters import (
    Letter,
    LetterKind,
    LetterStatus,
    begun_with,
    fields_shown,
    readdressed,
)
from rebound_desktop.core.pain_letter import Part, parts_of
from rebound_desktop.core.person import Person
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.letters.enclosures import Enclosures
from rebound_desktop.ui.letters.foot import Foot
from rebound_desktop.ui.letters.hints import linkedin_line, open_places
from rebound_desktop.ui.letters.recipient import Addressee
from rebound_desktop.ui.letters.sending import copy_text, hand_to_mail, say_copied
from rebound_desktop.ui.letters.sheet import Sheet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.templates import letter_fields, load_templates, shipped_of
from rebound_desktop.ui.widgets.writing.tools import WritingTools

KEEP_AFTER = 800


class LetterView(QWidget):
    """One letter. `left` is Esc in the text; `moved` gives a letter begun anew because its own was gone."""

    left = Signal()
    moved = Signal(int)

    def __init__(self, desk: Desk, sheet: Sheet, foot: Foot) -> None:
        super().__init__()
        self._desk = desk
        self._store = desk.store
        self.letter: Letter | None = None
        self.sheet, self.foot = sheet, foot
        self._is_editing = False
        # Who was noted as this letter was addressed, as they were noted, while it stands open.
        self._made: Person | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_AFTER)
        self._box = box = QVBoxLayout(self)
        self._is_foot_beneath = True
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.tools = WritingTools(desk, self.sheet.area)
        self._finding = QWidget()
        finding = QVBoxLayout(self._finding)
        finding.setContentsMargins(0, 0, 0, 0)
        finding.addWidget(self.tools.find_bar)
        # Its room goes with it.
        self.tools.find_bar.setContentsMargins(0, 8, 0, 0)
        box.addWidget(self.sheet, 1)
        box.addWidget(self._finding)
        box.addWidget(self.foot)
        self.enclosed = Enclosures(desk)
        self.sheet.take_forms((self.enclosed, *self.foot.forms))
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another place for the foot, perhaps."""
        super().resizeEvent(event)
        self._place_foot()

    def _place_foot(self) -> None:
        """Beneath the sheet; on it, and scrolled with it, where it would take more than a quarter of the height."""
        is_beneath = 4 * self.foot.heightForWidth(self.width()) <= self.height()
        if is_beneath is self._is_foot_beneath:
            return
        self._is_foot_beneath = is_beneath
        there, here = (self.sheet.box, self._box) if is_beneath else (self._box, self.sheet.box)
        there.removeWidget(self.foot)
        here.addWidget(self.foot)
        self.sheet.tell_place()

    def show_letter(self, letter: Letter) -> None:
        """Open a letter."""
        self.letter, self._is_editing, self._made = letter, False, None
        self._soon.stop()
        self.foot.fold()
        self._show_sheet(letter, anew=True)
        self.sheet.say_kept()
        self._dress()

    def refresh(self) -> bool:
        """Read the open letter anew; False when it is gone. What is being typed stays."""
        if self.letter is None:
            return True
        before, letter = self.letter, self._store.letters.letter(self.letter.id)
        if letter is None:
            return False
        self.letter = letter
        self._show_sheet(letter, anew=False)
        self._follow(before, letter)
        self._dress()
        return True

    def write(self) -> None:
        """To where words are waited for: the recipient, an open place, or after the greeting."""
        letter, area = self.letter, self.sheet.area
        if letter is None or area.isReadOnly():
            area.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if letter.contact_id is None and not letter.company:
            self.sheet.recipient.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = area.text()
        first = min(open_places(letter.kind, text), key=text.find, default="")
        greeting = text.find("\n\n")
        if first:
            area.choose_place(first)
        else:
            area.caret_to(greeting + 2 if greeting >= 0 else len(text))
        area.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Put what stands here into the store; False when it was refused."""
        letter, sheet = self.letter, self.sheet
        self._soon.stop()
        if letter is None or self.is_kept:
            return True
        subject = sheet.subject.text() if sheet.subject.isModified() else None
        body = None if sheet.area.is_kept else sheet.area.text()
        try:
            letter_id = self._store.letters.write(
                letter.id, subject=subject, body=body, over=sheet.area.kept_text
            )
            self.letter = self._store.letters.letter(letter_id)
        except ReboundError as error:
            sheet.say_not_kept(words.explain(error, is_typed=True))
            sheet.area.try_again_later()
            self._soon.start()
            return False
        if body is not None:
            sheet.area.mark_kept()
        sheet.subject.setModified(False)
        sheet.say_kept(as_news=True)
        if letter_id != letter.id:
            self.moved.emit(letter_id)
        return True

    @property
    def is_kept(self) -> bool:
        """True when the store has all that stands here."""
        return self.sheet.area.is_kept and not self.sheet.subject.isModified()

    def leave(self) -> bool:
        """Keep everything, whom it is for and the answer half noted too; False when it could not be kept."""
        self.sheet.recipient.settle(leaving=True)
        if not self.keep() or self.sheet.recipient.is_typing:
            return False
        return self._date_news() and self.foot.leave()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        sheet = self.sheet
        typed = [] if sheet.area.is_kept else [sheet.area.text()]
        typed += [sheet.subject.text()] if sheet.subject.isModified() else []
        typed += [sheet.recipient.text()] if sheet.recipient.is_typing else []
        return typed + self.foot.typed_texts()

    def edit(self) -> None:
        """Let a letter that went out be changed after all."""
        self._is_editing = True
        self._dress()
        self.sheet.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """The text to the clipboard."""
        if self.letter is not None:
            copy_text(self._desk, self.letter.kind, self.sheet.area.text())

    def copy_rich(self) -> None:
        """The text with its paragraphs and its font, for programs that take those; plain for the others."""
        # Qt's own copying: contents made here and handed over would outlive Python at the end of the program.
        page = QTextEdit()
        page.setPlainText(self.sheet.area.text())
        page.selectAll()
        look = QTextCharFormat()
        look.setFontFamilies([self._desk.theme.writing_font().family()])
        page.mergeCurrentCharFormat(look)
        page.copy()
        if self.letter is not None:
            text, copied = self.sheet.area.text(), self.tr("Text copied, with its look.")
            say_copied(self._desk, self.letter.kind, text, copied)

    def hand_over(self) -> None:
        """To the person's own mail program, by a link that the desktop opens."""
        letter = self.letter
        if letter is None or not self.keep():
            return
        contact, sheet = self._contact(letter), self.sheet
        hand_to_mail(
            self._desk,
            contact.email if contact else "",
            sheet.subject.text(),
            sheet.area.text(),
            has_files=bool(self.enclosed.files.files),
        )

    def _connect(self) -> None:
        sheet, foot = self.sheet, self.foot
        self._soon.timeout.connect(self.keep)
        sheet.area.keep_due.connect(self.keep)
        sheet.area.textChanged.connect(self._show_linkedin)
        sheet.area.left.connect(self.left)
        sheet.area.finished.connect(self._finish)
        sheet.subject_edited.connect(self._soon.start)
        sheet.subject.editingFinished.connect(self.keep)
        sheet.recipient.choose = self._address
        sheet.recipient.say = self._desk.say
        sheet.placed.connect(self._keep_column)
        self.tools.find_bar.went.connect(sheet.show_caret)
        sheet.workshop.wanted.connect(self._go_to_part)
        sheet.workshop.offered.connect(self._put_into_part)
        sheet.workshop.dated.connect(self._date_news)
        foot.leave_out.clicked.connect(self._leave_out)
        foot.copy.clicked.connect(self.copy)
        foot.mail.clicked.connect(self.hand_over)
        foot.edit.clicked.connect(self.edit)
        foot.before_marking = self.keep
        foot.begun.connect(show_opened)

    def _keep_column(self, left: int, right: int) -> None:
        self._finding.setContentsMargins(left, 0, right, 0)
        self.foot.keep_column(*((left, right) if self._is_foot_beneath else (0, 0)))

    def _finish(self) -> None:
        if self.keep():
            self.left.emit()

    def _dress(self) -> None:
        letter = self.letter
        assert letter is not None
        is_draft = letter.status is LetterStatus.DRAFT
        self.sheet.let_write(is_draft or self._is_editing)
        self.foot.show_letter(letter, is_editing=self._is_editing)
        self.enclosed.show_letter(letter)
        self._show_linkedin()

    def _show_linkedin(self) -> None:
        letter = self.letter
        line = linkedin_line(letter.kind) if letter is not None else ""
        stands = bool(line) and line in self.sheet.area.text() and not self.sheet.area.isReadOnly()
        self.foot.leave_out.setVisible(stands)

    def _leave_out(self) -> None:
        assert self.letter is not None
        self.sheet.area.take_out_paragraph(linkedin_line(self.letter.kind))
        self.sheet.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sheet(self, letter: Letter, *, anew: bool) -> None:
        self.sheet.show_letter(letter, anew=anew, no_on=self._no_on(letter), answer=self._answer(letter))

    def _answer(self, letter: Letter) -> str:
        """What they said when they answered, as it was noted."""
        if letter.replied_on is None or letter.contact_id is None:
            return ""
        touches = self._store.contacts.touches(letter.contact_id)
        theirs = (each for each in touches if each.letter_id == letter.id and each.note)
        return next((each.note for each in theirs if each.direction is Direction.THEIRS), "")

    def _no_on(self, letter: Letter) -> date | None:
        """The day of their no to the job a letter belongs to."""
        job = self._store.jobs.job(letter.job_id) if letter.job_id is not None else None
        return job.since if job is not None and job.outcome is Outcome.TURNED_DOWN else None

    def _go_to_part(self, part: Part) -> None:
        """To a part: its open place, the caret at its end, or the end of what stands before it."""
        area = self.sheet.area
        area.caret_to(self._place_of(part))
        span = parts_of(area.text()).get(part)
        if span is not None and span.text in open_places(LetterKind.PAIN_LETTER, span.text):
            area.choose_place(span.text)
        area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, part: Part) -> int:
        """Where a part is written on; one that is missing, after the one before it."""
        found = parts_of(self.sheet.area.text())
        span = found.get(part)
        if span is not None:
            return span.start if span.text in open_places(LetterKind.PAIN_LETTER, span.text) else span.end
        earlier = [found[each].end for each in list(Part)[: list(Part).index(part)] if each in found]
        return max(earlier, default=len(self.sheet.area.text()))

    def _put_into_part(self, part: Part, words_offered: str) -> None:
        """Words into a part: in the place that waits for them, or as a paragraph of their own."""
        area = self.sheet.area
        if area.isReadOnly():
            return
        span = parts_of(area.text()).get(part)
        if span is not None and span.text in open_places(LetterKind.PAIN_LETTER, span.text):
            area.put_in_place_of(span.text, words_offered)
        else:
            area.caret_to(self._place_of(part))
            area.textCursor().insertText(f"\n\n{words_offered}")
        self._go_to_part(part)

    def _date_news(self) -> bool:
        """The day of the news is another one; False when it was refused."""
        letter, news_on = self.letter, self.sheet.workshop.news_on
        if letter is None or not news_on.is_changed:
            return True
        if not self.keep():
            return False
        is_kept = self._desk.attempt(lambda: self._store.letters.change(letter.id, news_on=news_on.day))
        self.sheet.tell()
        return is_kept

    def _address(self, addressee: Addressee) -> bool:
        """The letter is for somebody else, and so are the places for the name in it. False when it was refused."""
        letter = self.letter
        if letter is None or not self.keep():
            return letter is None

        # A company named for the letter itself stays while someone there is named.
        company = letter.company if letter.contact_id is None else ""
        person, new = addressee.contact_id, addressee.new_person
        if addressee.company or (person is None and not new):
            company = addressee.company
        letters, let_go = self._store.letters, self._named_alone(letter)
        if not self._desk.attempt(
            lambda: letters.address_to(
                letter.id, contact_id=person, company=company, new_person=new, let_go=let_go
            )
        ):
            return False
        self.letter = self._store.letters.letter(letter.id)
        made = self.letter.contact_id if self.letter is not None and new else None
        self._made = self._store.people.person(made) if made is not None else None
        if self.letter is not None:
            self._show_sheet(self.letter, anew=False)
            self.sheet.recipient.show_name(self.letter.recipient or self.letter.company, anew=True)
            self._follow(letter, self.letter)
            self._fill_places(self.letter)
            said = self._addressed(self.letter)
            if let_go is not None:
                told = self.tr("{name}, noted for it before, is set aside.")
                said = words.sentences(said, told.replace("{name}", letter.recipient))
            self._desk.say(said, undo=True)
        return True

    def _addressed(self, letter: Letter) -> str:
        name = letter.recipient or letter.company
        if not name:
            return self.tr("The letter is for nobody yet.")
        said = self.tr("The letter is for {name}.").replace("{name}", name)
        # "Acme, s.r.o." ends in a full stop of its own.
        return said.removesuffix(".") if said.endswith("..") else said

    def _follow(self, before: Letter, letter: Letter) -> None:
        """For somebody else than before: what was filled in for them follows, and what was worded otherwise stays."""
        was_for, is_for = (before.contact_id, before.company), (letter.contact_id, letter.company)
        is_same = before.contact_id is not None and before.contact_id == letter.contact_id
        if is_same or was_for == is_for or was_for == (None, ""):
            return
        area = self.sheet.area
        if area.isReadOnly():
            return
        my_name = self._store.preferences.get("my_name")
        # What was begun about a job speaks of its company, whoever it is for.
        company = before.company if letter.job_id is not None else letter.company
        was = letter_fields(self._contact(before), before.company, my_name)
        now = letter_fields(self._contact(letter), company, my_name)
        self._word_for(letter, was, now)

    def _word_for(self, letter: Letter, was: dict[str, str], now: dict[str, str]) -> None:
        """What the letter's template gave it reads as for somebody else, wherever it stands as it was given."""
        area = self.sheet.area
        own = (each.body for each in self._store.letter_templates.all() if each.kind is letter.kind)
        shipped = (each.body for each in shipped_of(letter.kind))
        template = begun_with(area.text(), (*shipped, *own), was)
        if changes := readdressed(area.text(), template, was, now):
            area.put_each(changes)

    def _named_alone(self, letter: Letter) -> int | None:
        """Who was noted for this letter a moment ago, and of whom nothing came to be known since; None for nobody."""
        key, store = letter.contact_id, self._store
        if key is None or self._made is None or key != self._made.id:
            return None
        is_known = (
            # Whatever stands on their page by now, their picture too.
            store.people.person(key) != self._made
            or any((*store.contacts.rhythm_of(key), store.attached.of(Owner.CONTACT, key)))
            or bool(store.contacts.touches(key) or store.contacts.next_step(key, even_resting=True))
            or bool(store.people.relations(key) or store.rounds.of_person(key))
            or bool(store.journal.lines(contact_id=key, limit=1))
            or any(each.id != letter.id for each in store.letters.all(contact_id=key))
            or any(job_id != letter.job_id for job_id in store.contacts.jobs_of(key))
        )
        return None if is_known else key

    def _contact(self, letter: Letter) -> Contact | None:
        return self._store.contacts.contact(letter.contact_id) if letter.contact_id is not None else None

    def _fill_places(self, letter: Letter) -> None:
        contact = self._contact(letter)
        my_name = self._store.preferences.get("my_name")
        fields = letter_fields(contact, letter.company, my_name)
        # What stands there for want of a company is no place, and reads otherwise with one.
        self._word_for(letter, letter_fields(None, "", my_name), fields)
        for name, shown in fields_shown(load_templates()[letter.kind].body):
            if fields.get(name) and shown in self.sheet.area.text():
                self.sheet.area.put_in_place_of(shown, fields[name])
