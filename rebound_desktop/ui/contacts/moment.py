"""Noting a moment: what it was, who reached out, a line about it, the day. Enter keeps it from anywhere here."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Direction, Touch, TouchKind
from rebound_desktop.ui.contacts.telling import direction_name, usual_direction
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.fields import Field, offer
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.person_field import PersonField

_ORDER = (
    TouchKind.CALL,
    TouchKind.MESSAGE,
    TouchKind.EMAIL,
    TouchKind.COFFEE,
    TouchKind.IN_PERSON,
    TouchKind.INTERVIEW,
    TouchKind.CARD,
    TouchKind.LETTER,
    TouchKind.OWN,
)


class MomentForm(QWidget):
    """Opens above the timeline and folds away once the moment is kept. `closed` when it has,
    True when the focus was in it.

    *Not now* loses nothing that was typed: Undo brings the moment back, or Redo what it was to be.
    """

    closed = Signal(bool)

    def __init__(self, desk: Desk, *, framed: bool = True) -> None:
        """framed: as a card; else within a frame that has a title of its own."""
        super().__init__()
        self._desk = desk
        self._contact_id: int | None = None
        self._new = ""
        self._touch: Touch | None = None
        # The moment that was noted last.
        self._logged = 0
        self._said_who = False
        self._name = ""
        # The word of one's own that stood there when it was begun.
        self._offered_own = ""
        theme = desk.theme
        names = [(kind, words.touch_name(kind)) for kind in _ORDER[:-1]]
        self.kinds: Chips[TouchKind] = Chips(
            theme, self.tr("What it was"), [*names, (TouchKind.OWN, self.tr("Something else"))]
        )
        # A word of the person's own, kept and offered again.
        self.own = Field(self.tr("Your word for it"), self.tr("Your word for it: a walk, lunch"))
        self.who = PersonField(desk.store, self.tr("With whom"))
        self.directions: Chips[Direction] = Chips(
            theme, self.tr("Who reached out"), [(who, direction_name(who)) for who in Direction]
        )
        self.note = Field(self.tr("A line about it"), self.tr("A line about it, if you like"))
        self.day = DayField(theme, desk.store.clock.today, self.tr("Day"))
        self.kinds.chosen.connect(self._take_kind)
        self.directions.chosen.connect(self._keep_direction)
        for source in (
            self.kinds.accepted,
            self.directions.accepted,
            self.own.returnPressed,
            self.who.returnPressed,
            self.note.returnPressed,
            self.day.accepted,
        ):
            source.connect(self._keep_asked)
        self._lay_out(framed)
        self.hide()
        on_escape(self, self.put_away)

    @property
    def is_open(self) -> bool:
        """True while a moment is being noted."""
        return self._contact_id is not None or bool(self._new)

    def open(self, contact_id: int | None, *, new: str = "") -> None:
        """Begin, with the caret on the first choice; new: the name of somebody who is noted with the moment."""
        if (self._contact_id, self._new) != (contact_id, new) or self._touch is not None:
            today = self._desk.store.clock.today()
            self._begin(contact_id, None)
            self._new = new
            self.kinds.choose(_ORDER[0])
            self._suggest_direction()
            self.note.clear()
            self.day.show_day(today, today)
            self._show_own()
        self.show()
        self.kinds.setFocus(Qt.FocusReason.TabFocusReason)

    def turn_to(self, contact_id: int | None, *, new: str = "") -> None:
        """It was with somebody else; what stands here stays."""
        self._contact_id, self._new = contact_id, new

    def correct(self, touch: Touch, name: str) -> None:
        """A moment that was noted, to be put right; name: with whom it was."""
        self._begin(touch.contact_id, touch)
        self._said_who = True
        self.kinds.choose(touch.kind)
        self.directions.choose(touch.direction)
        self.note.setText(touch.note)
        self.who.setText(name)
        self._name = name
        self._show_own()
        self.own.setText(touch.own_kind)
        today = self._desk.store.clock.today()
        self.day.show_day(touch.on_day, max(today, touch.on_day))
        self.show()
        self.kinds.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_asked(self) -> None:
        if self.day.may_be_taken():
            self.keep()

    def keep(self) -> bool:
        """Keep the moment; False when it was refused."""
        touch = self._touch
        if not self.is_open:
            return True
        kind, direction, note, day = (
            self.kinds.choice,
            self.directions.choice,
            self.note.text(),
            self.day.day(),
        )
        own = self.own.text() if kind is TouchKind.OWN else ""
        if touch is None:
            kept = self._desk.attempt(lambda: self._log(kind, direction, day, note, own))
            said = self.tr("Moment noted.")
        else:
            kept = self._correct(touch, kind, direction, day, note, own)
            said = self.tr("Moment put right.")
        if kept:
            self._desk.say(said, undo=True)
            self.close_form()
        return kept

    def _log(self, kind: TouchKind, direction: Direction, day: date, note: str, own: str) -> None:
        """Note it, and with it whoever is new."""
        contacts = self._desk.store.contacts
        if self._contact_id is None:
            contacts.log_first_touch(self._new, kind, direction, on_day=day, note=note, own_kind=own)
        else:
            self._logged = contacts.log_touch(
                self._contact_id, kind, direction, on_day=day, note=note, own_kind=own
            )

    def _correct(
        self, touch: Touch, kind: TouchKind, direction: Direction, day: date, note: str, own: str
    ) -> bool:
        """Put a moment right, with somebody else where another name stands there that is known."""
        contacts, name = self._desk.store.contacts, self.who.text().strip()
        other: int | None = touch.contact_id
        if name and (name != self._name or self.who.chosen is not None):
            other = self.who.chosen or contacts.named(name)
        if other is None:
            self._desk.say(self.tr("Nobody here is called {name}.").replace("{name}", name))
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return self._desk.attempt(
            lambda: contacts.change_touch(touch.id, kind, direction, day, note, own, contact_id=other)
        )

    def _begin(self, contact_id: int | None, touch: Touch | None) -> None:
        self._contact_id, self._new, self._touch = contact_id, "", touch
        self._said_who = False
        self._name = ""
        known = self._desk.store.contacts.own_kinds()
        offer(self.own, known)
        self._offered_own = known[0] if known else ""
        self.own.setText(self._offered_own)
        self._title.setText(self.tr("A moment") if touch is None else self.tr("Put a moment right"))
        for part in (self.who, self._who_label):
            part.setVisible(touch is not None)

    def leave(self) -> bool:
        """On leaving: a moment that something was typed about is kept, and one put right; else the form folds away."""
        if self.is_open and (self._is_other if self._touch else self._said):
            return self.keep()
        self.close_form()
        return True

    def put_away(self) -> bool:
        """By Esc: the same, but somebody new of whom nothing else is said is nobody; False when it was refused."""
        if self._touch is None and self._said == [self._new]:
            self.close_form()
        return self.leave()

    @property
    def _said(self) -> list[str]:
        """What was typed of a moment that is begun: who is new, a word of one's own for it, the line."""
        own = self.own.text().strip() if self.kinds.choice is TouchKind.OWN else ""
        typed = (self._new, "" if own == self._offered_own else own, self.note.text().strip())
        return [text for text in typed if text]

    def _not_now(self) -> None:
        """A moment that something was typed about is kept, and taken back; one that was put right is as it was."""
        contact_id, is_noted = self._contact_id, self._touch is not None
        if is_noted:
            # With whom it was to be is no word that could be lost, and nobody may be called so.
            self.who.setText(self._name)
        if not self.typed_texts():
            self.close_form()
            return
        if not self.keep():
            return
        contacts = self._desk.store.contacts
        if is_noted or contact_id is None:
            self._desk.undo(self._desk.store.undo.just_done())
        elif self._desk.attempt(lambda: contacts.remove_touch(self._logged)):
            self._desk.say(self.tr("Moment removed"), undo=True)

    def close_form(self) -> None:
        """Fold away."""
        if self.is_open:
            self._contact_id, self._new, self._touch = None, "", None
            self.note.clear()
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.hide()
            self.closed.emit(had_focus)

    def typed_texts(self) -> list[str]:
        """What is said, while it is not kept; of a moment that is put right without a line, what it was."""
        if not self.is_open or (self._touch is not None and not self._is_other):
            return []
        if self._touch is None:
            return self._said
        line = self.note.text().strip()
        if not line:
            line = self.own.text().strip() if self.kinds.choice is TouchKind.OWN else ""
            line = line or words.touch_name(self.kinds.choice)
        return [line] if line else []

    @property
    def _is_other(self) -> bool:
        """Whether something stands here that was not noted so."""
        touch = self._touch
        if touch is None:
            return False
        own = self.own.text().strip() if self.kinds.choice is TouchKind.OWN else ""
        noted = (touch.kind, touch.direction, touch.on_day, touch.note, touch.own_kind, self._name)
        here = (self.kinds.choice, self.directions.choice, self.day.day(), self.note.text().strip(), own)
        return (*here, self.who.text().strip()) != noted

    def _take_kind(self) -> None:
        self._suggest_direction()
        self._show_own()

    def _show_own(self) -> None:
        """The word for it, where none of the usual ones will do."""
        self.own.setVisible(self.kinds.choice is TouchKind.OWN)

    def _suggest_direction(self) -> None:
        if not self._said_who:
            self.directions.choose(usual_direction(self.kinds.choice))

    def _keep_direction(self) -> None:
        self._said_who = True

    def _lay_out(self, framed: bool) -> None:
        theme = self._desk.theme
        card = Card(spacing=8, margins=(20, 16, 20, 16) if framed else (0, 8, 0, 0))
        who = name_above(theme, self.directions, self.tr("Who reached out?"))
        keep = Button(theme, self.tr("Keep"), ButtonRole.SECONDARY, on_click=self._keep_asked)
        away = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._not_now)
        self._title = Words(theme, self.tr("A moment"), TextRole.STRONG)
        self._who_label = name_above(theme, self.who, self.tr("With whom"))
        card.box.addWidget(self._title)
        card.box.addWidget(self.kinds)
        card.box.addWidget(self.own)
        card.box.addSpacing(4)
        card.box.addWidget(who)
        card.box.addWidget(self.directions)
        card.box.addSpacing(4)
        card.box.addWidget(self.note)
        card.box.addWidget(self._who_label)
        card.box.addWidget(self.who)
        card.box.addLayout(row(self.day, 8, keep, 8, away, None, spacing=8))
        box = QVBoxLayout(self)
        box.setContentsMargins(*((8, 0, 8, 16) if framed else (0, 0, 0, 0)))
        box.addWidget(card)
        if not framed:
            card.setProperty("role", "")
            self._title.hide()
