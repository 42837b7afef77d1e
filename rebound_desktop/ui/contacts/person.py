"""One person's page: who they are, what lies between you, and what comes next."""

from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact, LinkedIn, NextKind, NextStep
from rebound_desktop.core.letters import LetterKind, LetterStatus
from rebound_desktop.core.rhythm import later
from rebound_desktop.ui.contacts.about_them import AboutThem
from rebound_desktop.ui.contacts.between import between_us
from rebound_desktop.ui.contacts.head import PersonHead
from rebound_desktop.ui.contacts.linkedin import LinkedInLine
from rebound_desktop.ui.contacts.moment import MomentForm
from rebound_desktop.ui.contacts.next_card import NextCard
from rebound_desktop.ui.contacts.same_person import SamePerson
from rebound_desktop.ui.contacts.telling import rhythm_name
from rebound_desktop.ui.contacts.timeline import Timeline
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Column, TextRole, Words
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.templates import begin_letter

_WIDTH, _SIDE = 800, 280
# Below this width, at 100 % text, what comes next stands above the timeline.
_SIDE_BY_SIDE = 560


class PersonView(Column):
    """Shows a contact and does what its buttons say."""

    edit_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=_WIDTH, is_named=True)
        self._desk = desk
        self._store = desk.store
        self.contact: Contact | None = None
        self._step: NextStep | None = None
        self.head = PersonHead(desk)
        self._above = QVBoxLayout()
        self.same = SamePerson(desk, self.leave, self.head.more)
        self.same.became_one.connect(self._to_first_line)
        self.timeline = Timeline(desk.theme)
        self.next = NextCard(desk.theme, desk.store.clock.today, self._change_next, self._put_off_until)
        self.linkedin = LinkedInLine(desk.theme)
        self.about = AboutThem(desk.theme)
        self._side = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        desk.theme.changed.connect(self._fit)

    def show_contact(self, contact: Contact) -> None:
        """Open a person."""
        is_other = self.contact is None or self.contact.id != contact.id
        self.contact = contact
        self.say_what_it_is_about(contact.name)
        self._show(anew=is_other)
        if is_other:
            if self._has_moment:
                self.moment.close_form()
            self.same.close_card()
            self.next.close_fields()
            self.verticalScrollBar().setValue(0)

    @cached_property
    def moment(self) -> MomentForm:
        """A moment in fields, made when it is first wanted: a third of what the page would take to make."""
        made = MomentForm(self._desk)
        made.closed.connect(self._after_moment)
        self._above.addWidget(made)
        return made

    @property
    def _has_moment(self) -> bool:
        return "moment" in vars(self)

    def begin_moment(self) -> None:
        """Note a moment with the person."""
        if self.contact is not None:
            self.moment.open(self.contact.id)
            show_opened(self.moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them, one where there is not."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, *, anew: bool) -> None:
        contact, today = self.contact, self._store.clock.today()
        assert contact is not None
        touches = self._store.contacts.touches(contact.id)
        happenings = between_us(self._store, contact, touches)
        self._step = self._store.contacts.next_step(contact.id)
        is_to_thank = self._step is not None and self._step.kind is NextKind.THANK
        person = self._store.people.person(contact.id)
        self.head.show_contact(contact, person.picture if person else "", is_to_thank=is_to_thank)
        said = self.tr("Nothing yet. A moment with {name} you note stands here.")
        self.timeline.say_empty(said.replace("{name}", contact.called))
        self.timeline.show_all(happenings, today, anew=anew)
        self.next.show_step(self._step, contact, touches[0].on_day if touches else None, today)
        of_tags = self._store.contacts.tag_rhythms() if person is not None and person.tags else {}
        tags = person.tags if person is not None else ()
        self.next.show_rhythm(
            *self._store.contacts.rhythm_of(contact.id), {tag: of_tags.get(tag, "") for tag in tags}
        )
        self.linkedin.show_state(contact.linkedin, contact.linkedin_url)
        self.about.show_person(self._store, person)

    def _connect(self) -> None:
        desk, head = self._desk, self.head
        head.card.clicked.connect(lambda: self._write(LetterKind.THANK_YOU))
        head.moment.clicked.connect(self.begin_moment)
        for kind, action in head.offer_letters(tuple(LetterKind)).items():
            action.triggered.connect(lambda _=False, kind=kind: self._write(kind))
        self.timeline.opened.connect(desk.go)
        self.timeline.removed.connect(self._remove)
        self.timeline.corrected.connect(self._correct)
        self.next.put_off.connect(self._put_off)
        self.next.tag_rhythm_chosen.connect(self._set_tag_rhythm)
        self.next.dropped.connect(self._drop)
        self.next.unwanted.connect(self._drop_planned)
        self.next.planned.connect(self._plan)
        self.next.rhythm_chosen.connect(self._set_rhythm)
        self.next.paused.connect(self._pause)
        self.linkedin.chosen.connect(self._set_linkedin)
        self.about.edit_wanted.connect(self.edit_wanted)
        self.about.opened.connect(desk.go)

    def _write(self, kind: LetterKind) -> None:
        """To the letter of that kind: the draft that waits for this person, or a new one."""
        contact, begun = self.contact, []
        assert contact is not None
        job_id = self._step.job_id if self._step is not None and kind is LetterKind.THANK_YOU else None
        waiting = [
            letter.id
            for letter in self._store.letters.all(contact_id=contact.id)
            if letter.kind is kind and letter.status is LetterStatus.DRAFT
        ]
        if waiting or self._desk.attempt(
            lambda: begun.append(begin_letter(self._desk, kind, contact_id=contact.id, job_id=job_id))
        ):
            self._desk.go("letters", (waiting or begun)[0])

    def _after_moment(self, with_focus: bool) -> None:
        if with_focus:
            self.head.moment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_off(self, days: int) -> None:
        if self._step is not None:
            self._put_off_until(later(self._step.due_on, self._store.clock.today(), days))

    def _put_off_until(self, day: date) -> bool:
        """Another day for what is next; False when it was refused."""
        contact, step = self.contact, self._step
        assert contact is not None
        today = self._store.clock.today()
        if step is not None and day < step.due_on:
            # Earlier than it is due: nothing is put off, it has another day.
            if not self._desk.attempt(lambda: self._store.contacts.change_next(contact.id, due_on=day)):
                return False
            self._desk.say(self.tr("Planned for {day}").format(day=words.long_day(day)), undo=True)
            return True
        if not self._desk.attempt(lambda: self._store.contacts.put_off(contact.id, day)):
            return False
        when = words.short_day(day, today) if (day - today).days == 1 else words.long_day(day)
        self._desk.say(self.tr("Put off until {day}").format(day=when), undo=True)
        return True

    def _change_next(self, kind: NextKind, day: date, note: str) -> bool:
        """Other words, another day or kind for what is next, or a plan where there was none; False when refused."""
        contact, contacts = self.contact, self._store.contacts
        assert contact is not None
        if self._step is not None:
            return self._desk.attempt(
                lambda: contacts.change_next(contact.id, kind=kind, due_on=day, note=note)
            )
        if not self._desk.attempt(lambda: contacts.plan_next(contact.id, kind, day, note=note)):
            return False
        self._desk.say(self.tr("Planned for {day}").format(day=words.long_day(day)), undo=True)
        return True

    def _set_tag_rhythm(self, tag: str, code: str) -> None:
        if self._desk.attempt(lambda: self._store.contacts.set_tag_rhythm(tag, code)):
            how = rhythm_name(code) if code else self.tr("not by this tag")
            said = self.tr("Everybody tagged {tag}: {how_often}")
            self._desk.say(said.format_map({"tag": tag, "how_often": how}), undo=True)

    def leave(self) -> bool:
        """Keep what is typed here; False when something was refused."""
        kept = [self.next.leave(), not self._has_moment or self.moment.leave()]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        typed = self.moment.typed_texts() if self._has_moment else []
        return [*typed, *self.next.typed_texts()]

    def _drop(self) -> None:
        contact = self.contact
        assert contact is not None
        if self._desk.attempt(lambda: self._store.contacts.drop_next(contact.id)):
            self._desk.say(self.tr("Next step dropped"), undo=True)

    def _drop_planned(self) -> None:
        """What was planned this moment; with somebody who rests it is not next, and is taken back instead."""
        contact = self.contact
        assert contact is not None
        if self._store.contacts.next_step(contact.id) is not None:
            self._drop()
        else:
            self._desk.undo(self._store.undo.just_done())

    def _plan(self, kind: NextKind, after: timedelta) -> None:
        contact = self.contact
        assert contact is not None
        day = self._store.clock.today() + after
        if self._desk.attempt(lambda: self._store.contacts.plan_next(contact.id, kind, day)):
            self._desk.say(self.tr("Planned for {day}").format(day=words.long_day(day)), undo=True)

    def _set_rhythm(self, code: str) -> None:
        contact = self.contact
        assert contact is not None
        if self._desk.attempt(lambda: self._store.contacts.set_rhythm(contact.id, code)):
            self._desk.say(self.tr("Hello: {how_often}").format(how_often=rhythm_name(code)), undo=True)

    def _pause(self, paused: bool) -> None:
        contact = self.contact
        assert contact is not None
        if self._desk.attempt(lambda: self._store.contacts.pause([contact.id], paused=paused)):
            said = self.tr("Rests until taken up again.") if paused else self.tr("Taken up again.")
            self._desk.say(said, undo=True)

    def _set_linkedin(self, state: LinkedIn) -> None:
        contact = self.contact
        assert contact is not None
        if self._desk.attempt(lambda: self._store.contacts.set_linkedin(contact.id, state)):
            self._desk.say(self.tr("LinkedIn noted"), undo=True)

    def _to_first_line(self) -> None:
        """Two became one: the keyboard to the newest that is between you, of both."""
        rows = self.timeline.rows()
        (rows[0] if rows else self.head.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, touch_id: int) -> None:
        if self._desk.attempt(lambda: self._store.contacts.remove_touch(touch_id)):
            self._desk.say(self.tr("Moment removed"), undo=True)

    def _correct(self, touch_id: int) -> None:
        """A moment opened to be put right."""
        contact = self.contact
        assert contact is not None
        touch = next((each for each in self._store.contacts.touches(contact.id) if each.id == touch_id), None)
        if touch is not None and self.moment.leave():
            self.moment.correct(touch, contact.name)
            show_opened(self.moment)

    def _lay_out(self) -> None:
        title = Words(self._desk.theme, self.tr("Between you"), TextRole.SECTION)
        title.setContentsMargins(8, 0, 8, 0)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        for widget in (title, self.timeline):
            lines.addWidget(widget)
        lines.addStretch(1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(8, 0, 8, 0)
        side.setSpacing(20)
        side.addWidget(self.next)
        side.addWidget(self.linkedin)
        side.addWidget(self.about)
        side.addStretch(1)
        self._body.addLayout(lines, 1)
        self._body.addWidget(self._side)
        self.box.setContentsMargins(16, 0, 16, 0)
        self.box.setSpacing(0)
        self.box.addWidget(self.head)
        self.box.addSpacing(28)
        self.box.addLayout(self._above)
        self.box.addWidget(self.same)
        self.box.addLayout(self._body)
        self.box.addStretch(1)

    def _fit(self) -> None:
        width = min(self.viewport().width() - 80, self._desk.theme.px(_WIDTH) - 32)
        direction = QBoxLayout.Direction
        is_roomy = width >= self._desk.theme.px(_SIDE_BY_SIDE)
        self._body.setDirection(direction.LeftToRight if is_roomy else direction.BottomToTop)
        # Beneath what is known, what was between you is a part of its own.
        self._body.setSpacing(8 if is_roomy else 28)
        side = self._desk.theme.px(_SIDE) + 16
        self._side.setMinimumWidth(side if is_roomy else 0)
        self._side.setMaximumWidth(side if is_roomy else 16_777_215)
        self.head.fit(width)
