"""My week: the plan in the person's words, letters drafted ahead for it, and how it went, on the same page."""

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.activity import Ahead, WeekPlan, may_be_a_name, names_in, says_how_many
from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.folding import folded
from rebound_desktop.core.letters import Letter, LetterKind
from rebound_desktop.core.weeks import Week, week_of
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import back_to_today
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    TextRole,
    Words,
    clear,
    row,
)
from rebound_desktop.ui.widgets.small_page import SmallPage
from rebound_desktop.ui.widgets.templates import drafted
from rebound_desktop.ui.widgets.week_form import WeekForm
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

translate = QCoreApplication.translate
_WEEK = timedelta(days=7)
# How many people a first name is looked for among, and how many names a message says.
LOOKED_AT, NAMED = 20, 4


class WeekPage(Page):
    """One week at a time; each begins empty, and no letter not written follows one into the next."""

    areas = frozenset({Area.WEEK, Area.LETTERS, Area.CONTACTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._monday = self._present().monday
        column = Column(self.theme)
        self.box.addWidget(column)
        self._days = Words(self.theme, "", TextRole.MUTED, wrap=False)
        self.earlier = self._turn("chevron-left", self.tr("The week before"), -1)
        self.later = self._turn("chevron-right", self.tr("The week after"), 1)
        column.box.addLayout(row(back_to_today(self.theme, desk.go), None))
        column.box.addWidget(Words(self.theme, self.tr("My week"), TextRole.HEADING))
        # The two stay where they are, however long the days between them are said.
        column.box.addWidget(wrapped_row(self.earlier, self.later, self._days, spacing=4))
        self.form = WeekForm(desk)
        plan = Card(spacing=12)
        plan.box.addWidget(self.form)
        self.clear = Button(self.theme, self.tr("Clear the plan"), ButtonRole.PLAIN, on_click=self._clear)
        plan.box.addLayout(row(self.clear, None))
        column.box.addWidget(plan)
        self._letters = QVBoxLayout()
        self._letters.setSpacing(0)
        self.draft = Button(
            self.theme, self.tr("Draft letters for it"), ButtonRole.SECONDARY, on_click=self._draft
        )
        self._told = Words(self.theme, "", TextRole.MUTED)
        self.review = SmallPage(
            self.desk,
            self.tr("How it went"),
            self._keep_review,
            placeholder=self.tr("What moved? Who was kind? What may stay undone?"),
        )
        column.box.addSpacing(12)
        column.box.addWidget(Words(self.theme, self.tr("Letters for it"), TextRole.SECTION))
        column.box.addLayout(self._letters)
        column.box.addLayout(row(self.draft, None))
        column.box.addSpacing(12)
        column.box.addWidget(Words(self.theme, self.tr("How it went"), TextRole.SECTION))
        column.box.addWidget(self._told)
        column.box.addWidget(self.review)
        column.box.addStretch(1)

    def open(self, key: int | None) -> None:
        """The week of a plan by its id; None for that of the day that is meant, or the present one."""
        monday = self.store.week.monday_of(key) if key is not None else None
        day = self.desk.day_meant.day or self.store.clock.today()
        self.show_week(monday or week_of(day, words.week_begins()).monday)

    def show_week(self, monday: date) -> None:
        """Show a week by its Monday, once what stands here is kept."""
        if self.leave() and self.form.show_week(monday):
            self._monday = monday
            self.review.forget()
            self.refresh()

    def refresh(self) -> None:
        """Read the week anew; what is being typed stays."""
        plan = self.store.week.plan(self._monday)
        self._days.setText(self._span())
        self.form.refresh()
        self.review.show_text(plan.review)
        self._told.setText(self._sentence(plan))
        letters = self.store.letters.for_week(self._monday)
        clear(self._letters)
        for letter in letters:
            self._letters.addWidget(self._line(letter))
        if not letters:
            self._letters.addWidget(
                Words(
                    self.theme, self.tr("None drafted. One for each name in the plan can be."), TextRole.MUTED
                )
            )
        self.draft.setVisible(bool(self._ahead(plan)))
        self.clear.setVisible(not replace(plan, review="").is_empty)

    def leave(self) -> bool:
        """Keep everything typed."""
        return self.form.keep() and self.review.leave()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        return [*self.form.typed_texts(), *self.review.typed_texts()]

    def _turn(self, icon: str, name: str, weeks: int) -> Button:
        return Button(
            self.theme,
            "",
            ButtonRole.ICON,
            icon=icon,
            name=name,
            on_click=lambda: self.show_week(self._monday + weeks * _WEEK),
        )

    def _span(self) -> str:
        week = self._week()
        shown = words.days_from_to(week.first, week.last)
        if week == self._present():
            return self.tr("This week, {days}").replace("{days}", shown)
        return shown

    def _week(self) -> Week:
        return week_of(self._monday, words.week_begins())

    def _present(self) -> Week:
        return week_of(self.store.clock.today(), words.week_begins())

    def _sentence(self, plan: WeekPlan) -> str:
        """What went out, in words; a goal is named only where one was picked, and none is held against nothing sent."""
        week = self._week()
        posted = self.store.letters.of_week(week.first, week.last).posted
        picked = self.tr("You picked {number}.").format(number=words.figure(plan.goal)) if plan.goal else ""
        is_ahead = week.first > self.store.clock.today()
        return words.sentences(
            "" if not posted and (plan.goal or is_ahead) else words.letters_sent(posted), picked
        )

    def _line(self, letter: Letter) -> QWidget:
        name = Button(
            self.theme,
            letter.recipient or letter.company,
            ButtonRole.PLAIN,
            on_click=lambda: self.desk.go("letters", letter.id),
        )
        name.setProperty("tone", "plain")
        about = Elided(self.theme, words.letter_name(letter.kind), TextRole.MUTED)
        line = QWidget()
        layout = row(name, 8, spacing=0)
        layout.addWidget(about, 1)
        layout.addWidget(Words(self.theme, words.letter_status(letter.status), TextRole.SMALL, wrap=False))
        line.setLayout(layout)
        return line

    def _ahead(self, plan: WeekPlan) -> list[Ahead]:
        """A Pain Letter to each company of the plan and a letter to each person, without those there are."""
        letters = self.store.letters.for_week(self._monday)
        companies = {each.company.casefold() for each in letters if each.kind is LetterKind.PAIN_LETTER}
        people = {letter.contact_id for letter in letters}
        found = [
            self._drafted(LetterKind.PAIN_LETTER, None, company)
            for company in self._names(plan.companies)
            if company.casefold() not in companies
            and not says_how_many(company, [words.number_word(each) for each in range(13)])
        ]
        for name in self._names(plan.people):
            contact = self._who(name)
            if contact is None and may_be_a_name(name):
                found.append(self._drafted(LetterKind.FREE, Contact(0, "", name), "", new_person=name))
            elif contact is not None and contact.id not in people:
                people.add(contact.id)
                found.append(self._drafted(LetterKind.FREE, contact, ""))
        return found

    def _names(self, text: str) -> tuple[str, ...]:
        return names_in(text, (translate("week", "and"), translate("week", "or")))

    def _who(self, name: str) -> Contact | None:
        """Who has this very name; else whom it fits, as a first name does: of several, whoever was met last."""
        contacts = self.store.contacts
        fitting = contacts.fitting(name, LOOKED_AT, by_name_alone=True)
        same = [line for line in fitting if folded(line.name) == folded(name)]
        last = max(same or fitting, key=lambda line: line.last_on or date.min, default=None)
        return contacts.contact(last.id) if last is not None else None

    def _drafted(
        self, kind: LetterKind, contact: Contact | None, company: str, *, new_person: str = ""
    ) -> Ahead:
        subject, body = drafted(self.desk, kind, contact, company)
        contact_id = contact.id if contact is not None and not new_person else None
        return Ahead(kind, contact_id, company, new_person, subject, body)

    def _clear(self) -> None:
        """The plan goes, how it went stays; Undo brings all of it back."""
        week = self.store.week
        if self.form.keep() and self.desk.attempt(
            lambda: week.write(WeekPlan(self._monday, review=week.plan(self._monday).review))
        ):
            self.desk.say(self.tr("Plan cleared"), undo=True)

    def _draft(self) -> None:
        if not self.form.keep():
            return
        before = {letter.id for letter in self.store.letters.for_week(self._monday)}
        ahead = self._ahead(self.store.week.plan(self._monday))
        if ahead and self.desk.attempt(lambda: self.store.letters.draft_ahead(self._monday, ahead)):
            made = [each for each in self.store.letters.for_week(self._monday) if each.id not in before]
            names = words.listed([each.recipient or each.company for each in made], at_most=NAMED)
            said = self.tr("Drafted: {names}. They wait here and among the letters.")
            self.desk.say(said.replace("{names}", names), undo=True)

    def _keep_review(self, text: str) -> bool:
        week = self.store.week
        return self.desk.attempt(lambda: week.write(replace(week.plan(self._monday), review=text)))
