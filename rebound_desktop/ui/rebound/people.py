"""Step 3: keep the people. Contacts made on the spot, a card written for one, LinkedIn as the method has it."""

from functools import cached_property, partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact, LinkedIn, called_or_told
from rebound_desktop.core.jobs import may_have_met
from rebound_desktop.core.letters import LetterStatus, card_standing
from rebound_desktop.core.rebound import Rebound, Step
from rebound_desktop.ui.jobs.rounds import RoundsSection
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.card import CardView
from rebound_desktop.ui.rebound.step import StepView
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Elided,
    Hairline,
    TextRole,
    Words,
    clear,
    row,
    stack,
)
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.in_view import show_found
from rebound_desktop.ui.widgets.marks import Initials
from rebound_desktop.ui.widgets.missing import Missing
from rebound_desktop.ui.widgets.person_field import PersonField
from rebound_desktop.ui.widgets.templates import card_draft
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

# A part of the room's height.
_HEADING_IS_NEAR = 0.3
_SENT = (LetterStatus.POSTED, LetterStatus.ANSWERED)


class _Deck(QStackedLayout):
    """As high as what is in front: the page would scroll for a card that is not there."""

    def sizeHint(self) -> QSize:
        front = self.currentWidget()
        return front.sizeHint() if front is not None else QSize()

    def minimumSize(self) -> QSize:
        front = self.currentWidget()
        return front.minimumSizeHint() if front is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        front = self.currentWidget()
        return front is not None and front.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        front = self.currentWidget()
        return front.heightForWidth(width) if front is not None else -1


class PeopleStep(StepView):
    """The people met, and the card of the one being written to."""

    step = Step.PEOPLE

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            words.step_heading(self.step),
            self.tr("Who gave you time, a tip or a kind face? Life is long, and so are relationships."),
        )
        self._shown: tuple[tuple[Contact, ...], dict[int, LetterStatus | None]] | None = None
        self._people = QWidget()
        self._rows = QVBoxLayout()
        self._linkedin: dict[int, DropDown] = {}
        # The button, or the word, at the end of each row.
        self._ends: list[QWidget] = []
        self._list = Card(spacing=0, margins=(20, 8, 20, 8))
        self._card = CardView(desk, self._show_people)
        self._note = Button(
            desk.theme,
            # As beneath those there are: one act, one name.
            QCoreApplication.translate("RoundsSection", "Add an interview"),
            ButtonRole.PLAIN,
            icon="plus",
            on_click=self._note_interview,
        )
        self._deck = _Deck()
        # First: it shows what is put into it at once, which would be a window of its own and take the keyboard.
        self.content.addLayout(self._deck, 1)
        self._deck.addWidget(self._people)
        self._deck.addWidget(self._card)
        self._build_people()
        desk.theme.changed.connect(self._align)

    def open(self, rebound: Rebound) -> None:
        """The people, the card away; an interview that was noted here is closed."""
        if self._has_interviews and not self._interviews.typed_texts():
            self._interviews.is_open = False
            self._interviews.forget()
        self._deck.setCurrentWidget(self._people)
        super().open(rebound)

    def refresh(self) -> None:
        """Who was met at this job, and its interviews."""
        assert self.rebound is not None
        job_id = self.rebound.job_id
        if self._has_interviews or self.desk.store.rounds.of_job(job_id):
            self._show_interviews(job_id)
        self._suit_note()
        self._show_met(held=self._has_interviews and self._interviews.form.round is not None)

    def _show_met(self, *, held: bool = False) -> None:
        """held: whoever is named in the interview that is open comes once that is closed, so that it stays in place."""
        assert self.rebound is not None
        store = self.desk.store
        self._name.at = self.rebound.company
        people = store.contacts.met_at_job(self.rebound.job_id)
        if held and self._shown is not None:
            there = {person.id for person in self._shown[0]}
            people = tuple(person for person in people if person.id in there)
        cards = {
            person.id: card_standing(store.letters.all(contact_id=person.id), self.rebound.job_id)
            for person in people
        }
        # Whoever chooses in a row stays on it: that alone makes no rows anew.
        shown = (tuple(replace(person, linkedin=LinkedIn.NOT_CONNECTED) for person in people), cards)
        if shown == self._shown:
            for person in people:
                self._linkedin[person.id].setCurrentIndex(list(LinkedIn).index(person.linkedin))
            return
        self._shown = shown
        clear(self._rows)
        self._linkedin = {}
        self._ends = []
        for place, person in enumerate(people):
            if place:
                self._rows.addWidget(Hairline())
            self._rows.addWidget(self._person(person, cards[person.id]))
        self._align()
        self._list.setVisible(bool(people))

    def _align(self) -> None:
        """What stands at the ends of the rows is as wide in each, so that the drop-downs stand beneath each other."""
        widest = max((end.sizeHint().width() for end in self._ends), default=0)
        for end in self._ends:
            end.setMinimumWidth(widest)

    def leave(self) -> bool:
        """Keep a name half typed, an interview, and the card; False when one was refused."""
        parts = (self._interviews, self._card) if self._has_interviews else (self._card,)
        kept = [self._add(), *(part.leave() for part in parts)]
        return all(kept)

    def finish(self) -> None:
        """Whoever was met is to be thanked, those who were noted before a no as well as those named here."""
        assert self.rebound is not None
        self.desk.store.contacts.thank_those_met(self.rebound.job_id, self.rebound.no_on)

    def has_words(self) -> bool:
        """Whether anyone was noted."""
        return self.rebound is not None and bool(self.desk.store.contacts.met_at_job(self.rebound.job_id))

    def typed_texts(self) -> list[str]:
        """A name half typed, an interview and a card not kept yet."""
        parts = (self._interviews, self._card) if self._has_interviews else (self._card,)
        return [
            self._name.text(),
            self._role.text(),
            *(text for part in parts for text in part.typed_texts()),
        ]

    def what_is_open(self) -> tuple[str, Button] | None:
        """The card that is written."""
        return (self.tr("This card"), self._card.ways) if self._is_writing else None

    def take_to_paper(self) -> bool:
        """Ask on what paper the card is to come."""
        if self._is_writing:
            self._card.take_to_paper()
        return self._is_writing

    @property
    def _is_writing(self) -> bool:
        return self._deck.currentWidget() is self._card

    def _build_people(self) -> None:
        theme = self.desk.theme
        box = QVBoxLayout(self._people)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._rows.setSpacing(0)
        self._list.box.addLayout(self._rows)
        box.addWidget(self._list)
        self._name = PersonField(self.desk.store, self.tr("Name"), self.tr("A name"), offers_new=True)
        self._role = Field(self.tr("What they do there"), self.tr("What they do there, if you know"))
        self._name.returnPressed.connect(self._add_or_ask)
        self._role.returnPressed.connect(self._add_or_ask)
        asked = self.tr("Whom did you meet? “The lady from HR” is enough.")
        self._missing = Missing(theme, self._name, asked)
        self._role.textChanged.connect(lambda _: self._missing.hide())
        add = Button(theme, self.tr("Add"), ButtonRole.SECONDARY, icon="plus", on_click=self._add_or_ask)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name, 2)
        line.addWidget(self._role, 3)
        line.addWidget(add)
        box.addLayout(line)
        box.addWidget(self._missing)
        box.addWidget(
            Words(
                theme,
                self.tr("A card can wait a day. Invite them to send you a LinkedIn invitation, if you like."),
                TextRole.SMALL,
            )
        )
        box.addSpacing(4)
        box.addLayout(row(self._note, None))
        box.addStretch(1)

    @cached_property
    def _interviews(self) -> RoundsSection:
        """As on the job's page; made where there are some, or when one is noted."""
        made = RoundsSection(self.desk)
        box = self._people.layout()
        assert isinstance(box, QVBoxLayout)
        # Above what takes the room that is left.
        box.insertWidget(box.count() - 1, made)
        made.turned.connect(self._turn_to_people)
        made.begun.connect(self._show_begun)
        made.left.connect(partial(self._note.setFocus, Qt.FocusReason.OtherFocusReason))
        return made

    def _show_begun(self, part: QWidget) -> None:
        """An interview that is opened comes into view, beneath the heading where that is near."""
        show_found(self._interviews, partial(self._place_of, part))

    def _place_of(self, part: QWidget) -> QRect:
        place = QRect(part.mapTo(self._interviews, QPoint()), part.size())
        # Higher up, it would take the room that the form is to have.
        if place.top() <= self.column.viewport().height() * _HEADING_IS_NEAR:
            place.setTop(0)
        return place

    @property
    def _has_interviews(self) -> bool:
        return "_interviews" in vars(self)

    def _show_interviews(self, job_id: int) -> None:
        job = self.desk.store.jobs.job(job_id)
        if job is not None:
            self._interviews.show_job(job)

    def _note_interview(self) -> None:
        assert self.rebound is not None
        self._show_interviews(self.rebound.job_id)
        self._interviews.begin()

    def _suit_note(self) -> None:
        """Offered where there may have been an interview and none is told of: beneath those one more can be added."""
        rebound, history = self.rebound, self.desk.store.jobs.history
        is_offered = rebound is not None and may_have_met(history(rebound.job_id))
        is_told = self._has_interviews and not self._interviews.isHidden()
        self._note.setVisible(is_offered and not is_told)

    def _turn_to_people(self) -> None:
        """An interview was opened or closed: whoever was named in it is among the people now."""
        self._suit_note()
        if not self._interviews.is_open and self.rebound is not None:
            self._show_met()

    def _person(self, person: Contact, card: LetterStatus | None) -> QWidget:
        theme = self.desk.theme
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 10, 0, 10)
        box.setSpacing(12)
        box.addWidget(Initials(theme, person.name))
        about = person.role or person.company
        who = QWidget()
        # Close together, however high what stands beside them is.
        texts = (Elided(theme, person.name, TextRole.STRONG), Elided(theme, about, TextRole.SMALL))
        who.setLayout(stack(None, *texts, None, spacing=0))
        # What can be done goes on in a second line before a name gives way.
        who.setMinimumWidth(theme.px(124))
        box.addWidget(who, 1)
        linkedin = DropDown(theme, self.tr("LinkedIn: {name}").format(name=person.name))
        for state in LinkedIn:
            linkedin.addItem(words.linkedin_name(state), state.value)
        linkedin.setCurrentIndex(list(LinkedIn).index(person.linkedin))
        linkedin.activated.connect(lambda index: self._set_linkedin(person, list(LinkedIn)[index]))
        linkedin.setMinimumContentsLength(14)
        self._linkedin[person.id] = linkedin
        end = (
            self._card_sent()
            if card in _SENT
            else self._card_button(person, begun=card is LetterStatus.DRAFT)
        )
        self._ends.append(end)
        change = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="pencil",
            name=self.tr("Change: {name}").format(name=person.name),
            on_click=lambda: self.desk.go("contacts", person.id),
        )
        network = Words(theme, self.tr("LinkedIn"), TextRole.SMALL, wrap=False)
        # Closer together: the longest of what stands at the end leaves room for the pencil beside it.
        box.addWidget(wrapped_row(network, linkedin, end, change, spacing=8))
        return holder

    def _card_sent(self) -> QWidget:
        return Words(self.desk.theme, self.tr("Card sent"), TextRole.SMALL, wrap=False)

    def _card_button(self, person: Contact, *, begun: bool) -> QWidget:
        text = self.tr("Go on with the card") if begun else self.tr("Write a card")
        name = self.tr("Go on with the card to {name}") if begun else self.tr("Write a card to {name}")
        return Button(
            self.desk.theme,
            text,
            ButtonRole.SECONDARY,
            name=name.format(name=person.name),
            on_click=lambda: self._write_card(person),
        )

    def _add_or_ask(self) -> None:
        if self._name.text().strip() or self._role.text().strip():
            self._add()
        else:
            self._missing.ask()

    def _add(self) -> bool:
        """Whoever is named was met there: somebody new, or somebody known from before. False when it was refused."""
        (name, role), rebound = called_or_told(self._name.text(), self._role.text()), self.rebound
        if not name or rebound is None:
            return True
        meet, company, chosen = self.desk.store.contacts.meet, rebound.company, self._name.chosen
        job_id, no_on = rebound.job_id, rebound.no_on
        if not self.desk.attempt(
            lambda: meet(name, company=company, role=role, job_id=job_id, no_on=no_on, chosen=chosen)
        ):
            return False
        self._name.clear()
        self._role.clear()
        announce(self._name, self.tr("Added: {person}").format(person=name))
        self.refresh()
        self._show_met()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _set_linkedin(self, person: Contact, state: LinkedIn) -> None:
        self.desk.attempt(lambda: self.desk.store.contacts.set_linkedin(person.id, state))

    def _write_card(self, person: Contact) -> None:
        assert self.rebound is not None
        job_id, no_on = self.rebound.job_id, self.rebound.no_on
        draft = card_draft(self.desk, person.id)
        if draft is not None:
            self._card.show_letter(draft, person, no_on)
        else:
            self._card.show_new(person, job_id, no_on)
        self._deck.setCurrentWidget(self._card)

    def _show_people(self) -> None:
        self._deck.setCurrentWidget(self._people)
        self.refresh()
        # The card was scrolled to; here one begins at the heading again.
        self.column.verticalScrollBar().setValue(0)
