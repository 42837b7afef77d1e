"""Two records that are one person: who the other is, what would come along, and one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import NextStep, is_fuller
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.keyboard import WayBack, on_escape
from rebound_desktop.ui.widgets.side_list import SideRow
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

# As many are listed at once; typing finds all the others.
OFFERED = 100


class SamePerson(QWidget):
    """Opens above the timeline; nothing has changed until the button says so, and Undo takes it back."""

    became_one = Signal()

    def __init__(self, desk: Desk, leave: Callable[[], bool], otherwise: QWidget) -> None:
        """leave: keeps what is typed on the page of whoever is open; False when that was refused.

        otherwise: where the keyboard goes when this is put away and where it came from is gone.
        """
        super().__init__()
        self._desk = desk
        self._leave = leave
        self._otherwise = otherwise
        self._way_back = WayBack()
        self._pair: tuple[int, int] | None = None
        # Whoever is open, and goes if it is the other one that stays.
        self._open_id = 0
        self._also = ""
        theme = desk.theme
        self._title = Words(theme, "", TextRole.STRONG)
        self._told = Words(theme, "", TextRole.MUTED)
        card = Card(spacing=8, margins=(20, 16, 20, 16))
        self._one = Button(theme, self.tr("Make them one"), on_click=self._make_one)
        self._round = Button(theme, "", ButtonRole.PLAIN, on_click=self._turn_round)
        away = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.close_card)
        for part in (self._title, self._told):
            card.box.addWidget(part)
        card.box.addWidget(wrapped_row(self._one, self._round, away, spacing=16))
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 0, 8, 16)
        box.addWidget(card)
        on_escape(self, self.close_card)
        self.hide()

    def ask(self, contact_id: int, name: str) -> None:
        """Who is the same person? Those with a word of the name in common stand first."""
        contacts = self._desk.store.contacts
        alike = [line for word in name.split() for line in contacts.fitting(word, OFFERED)]

        def rows(typed: str) -> list[SideRow]:
            found = [*([] if typed.strip() else alike), *contacts.fitting(typed, OFFERED)]
            lines = {line.id: line for line in found if line.id != contact_id}.values()
            return [SideRow(line.id, line.name, words.in_a_row((line.role, line.company))) for line in lines]

        title = self.tr("The same person")
        question = self.tr("Who is {name} too?").format(name=name)
        ask = ChooseOne(self._desk.theme, title, question, rows, self)
        ask.chosen.connect(lambda other_id: self.offer(contact_id, other_id))
        ask.open()

    def offer(self, contact_id: int, other_id: int) -> None:
        """Of somebody who is open and another, the one with the fuller name stays, until it is turned round."""
        contacts = self._desk.store.contacts
        here, other = contacts.contact(contact_id), contacts.contact(other_id)
        if here is None or other is None:
            return
        self._open_id = contact_id
        is_other_kept = is_fuller(other.name, here.name)
        self.show_pair(*((other_id, contact_id) if is_other_kept else (contact_id, other_id)))
        if not self._has_keyboard():
            # Whom it is about was chosen in a question of its own, which is in front still.
            self._way_back.remember(self.window())
        # Whoever chose by keys goes on here: nothing behind the question is any nearer.
        self._one.setFocus(Qt.FocusReason.OtherFocusReason)
        show_opened(self)

    def _turn_round(self) -> None:
        if self._pair is not None:
            keep_id, other_id = self._pair
            self.show_pair(other_id, keep_id)
            announce(self._round, self._title.text())

    def show_pair(self, keep_id: int, other_id: int) -> None:
        """What would happen, before it does."""
        store = self._desk.store
        keep, other = store.contacts.contact(keep_id), store.contacts.contact(other_id)
        if keep is None or other is None:
            return
        self._pair = (keep_id, other_id)
        self._title.setText(self.tr("{other} becomes {name}").format(other=other.name, name=keep.name))
        self._round.setText(self.tr("Keep “{name}” instead").format(name=words.apart(other.name)))
        self._round.setVisible(keep.name != other.name)
        along = store.people.comes_along(other_id)
        parts = (
            (along.moments, self.tr("moments: {number}")),
            (along.letters, self.tr("letters: {number}")),
            (along.jobs, self.tr("jobs: {number}")),
            (along.pages, self.tr("entries: {number}")),
        )
        told = [text.format(number=words.figure(number)) for number, text in parts if number]
        comes = self.tr("What comes along: {what}.").format(what=words.in_a_row(told)) if told else ""
        stays = self.tr("Where both say something, what {name} has stays.").format(
            name=words.apart(keep.name)
        )
        self._told.setText(
            "\n".join(part for part in (comes, stays, *self._next_told(keep_id, other_id)) if part)
        )
        for button in (self._one, self._round):
            # Heard with its name: who would become whom, and what comes along.
            button.setAccessibleDescription(f"{self._title.text()}\n{self._told.text()}")
        self.show()

    def _next_told(self, keep_id: int, other_id: int) -> list[str]:
        """Which of two next steps stays, and where the other goes."""
        stays, gives_way = self._desk.store.people.steps_of_both(keep_id, other_id)
        self._also = self._in_words(gives_way) if gives_way is not None else ""
        told = []
        if stays is not None:
            told.append(self.tr("What is next: {what}.").replace("{what}", self._in_words(stays)))
        if gives_way is not None:
            told.append(self.tr("Noted with it: {what}.").replace("{what}", self._also))
        return told

    def _in_words(self, step: NextStep) -> str:
        """A step with its day, and the words noted with it."""
        named = self.tr("{step}, {day}").format_map(
            {"step": words.next_name(step.kind), "day": words.part_of_a_day(step.due_on.isoformat())}
        )
        return words.labelled(named, step.note) if step.note else named

    def close_card(self) -> None:
        """Put it away; from here the keyboard goes back to where it was."""
        had_keyboard = self._has_keyboard()
        self._pair = None
        self.hide()
        if had_keyboard:
            self._way_back.go(self._otherwise)

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _make_one(self) -> None:
        if self._pair is None:
            return
        keep_id, other_id = self._pair
        people, also = self._desk.store.people, self._also
        if other_id == self._open_id:
            # What is typed there is kept first, or holds the page.
            if not self._leave():
                return
            self._desk.go("contacts", keep_id)
        if self._desk.attempt(lambda: people.become_one(keep_id, other_id, also_planned=also)):
            self.close_card()
            self.became_one.emit()
            self._desk.say(self.tr("Two became one."), undo=True)
