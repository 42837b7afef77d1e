"""My week on Today: the plan in the person's words, the letters beneath it, and writing it in place."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.activity import WeekLetters, WeekPlan
from rebound_desktop.core.weeks import week_of, weekdays
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row
from rebound_desktop.ui.widgets.week_form import WeekForm


class WeekCard(QWidget):
    """The plan as a sentence; "Plan" opens the form in its place, and emits `opened`."""

    opened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme = desk.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Words(theme, self.tr("My week"), TextRole.SECTION))
        card = Card(spacing=12, margins=(20, 16, 20, 12))
        self._plan = Words(theme)
        self._letters = Words(theme, "", TextRole.MUTED)
        self._form = WeekForm(desk, stacked=True)
        self._form.hide()
        self._switch = Button(theme, self.tr("Plan"), ButtonRole.PLAIN, on_click=self._toggle)
        for widget in (self._plan, self._form, self._letters):
            card.box.addWidget(widget)
        whole = Button(theme, self.tr("The whole week"), ButtonRole.PLAIN, on_click=lambda: desk.go("week"))
        card.box.addLayout(row(self._switch, whole, None, spacing=16))
        box.addWidget(card)
        box.addStretch(1)

    def refresh(self) -> None:
        """The plan and the letters of this week."""
        store, begins = self.desk.store, words.week_begins()
        today = store.clock.today()
        week = week_of(today, begins)
        plan = store.week.plan(week.monday)
        is_off = plan.is_off(today, begins)
        self._plan.setText(self.tr("A day off.") if is_off else self._told(plan))
        self._letters.setText(self._letter_sentence(store.letters.of_week(week.first, week.last), plan))
        # On a day off nothing is counted.
        self._letters.setVisible(not is_off)
        if not self._form.isHidden():
            self._form.refresh()

    def leave(self) -> bool:
        """Keep the plan while it is being written."""
        return self._form.isHidden() or self._form.keep()

    def typed_texts(self) -> list[str]:
        """The plan while it is being written."""
        return [] if self._form.isHidden() else self._form.typed_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: done."""
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._toggle()
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        opening = self._form.isHidden()
        if not opening and not self._form.keep():
            return
        if opening:
            self._form.refresh()
        self._form.setVisible(opening)
        self._plan.setVisible(not opening)
        self._switch.setText(self.tr("Done") if opening else self.tr("Plan"))
        if opening:
            self._form.begin()
            self.opened.emit()
        else:
            self._switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, plan: WeekPlan) -> str:
        """What is what stands on lines of its own: companies, people, when and where, days off."""
        days = [day for day in weekdays(words.week_begins()) if day in plan.days_off]
        named = words.listed([QLocale().standaloneDayName(day) for day in days])
        off = words.labelled(self.tr("Days off"), named) if days else ""
        lines = (plan.companies, plan.people, words.dotted((plan.when, plan.where)), off)
        return "\n".join(filter(None, lines)) or self.tr("Nothing planned, and that is fine.")

    def _letter_sentence(self, letters: WeekLetters, plan: WeekPlan) -> str:
        number = words.number_word(letters.drafted)
        drafted = words.counted("today", "one drafted.", "{number} drafted.", letters.drafted, number=number)
        # What one picked is not held against nothing sent.
        return words.sentences(
            words.letters_sent(letters.posted) if letters.posted or not plan.goal else "",
            words.capital(drafted) if letters.drafted else "",
            self.tr("You picked {number}.").format(number=words.figure(plan.goal)) if plan.goal else "",
        )
