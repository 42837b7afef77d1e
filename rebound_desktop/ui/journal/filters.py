"""What narrows the journal's list beside the words: a menu to choose from, and a chip for each thing chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rebound_desktop import words
from rebound_desktop.core.finding import Chosen, Mood, Sort
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import KeptSearch
from rebound_desktop.ui.journal.choose import GiveName, job_rows
from rebound_desktop.ui.journal.some_days import SomeDays
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, clear
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.menus import Menu, kept_menu
from rebound_desktop.ui.widgets.side_list import SideRow

# As many people are listed at once; typing finds all the others.
_PEOPLE_AT_MOST = 100


class FilterMenu(Menu):
    """`changed` gives a new `Chosen`, `recalled` a `KeptSearch`. `keep` takes a name to keep this search under, and
    answers False when that was refused.
    """

    changed = Signal(object)
    recalled = Signal(object)
    help_wanted = Signal()

    def __init__(
        self, desk: Desk, chosen: Callable[[], Chosen], keep: Callable[[str], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = chosen
        self._keep = keep
        self.setAccessibleName(self.tr("Filter and sort"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is."""
        self.clear()
        chosen, store = self._chosen(), self._desk.store
        steps = kept_menu(self, self.tr("Step"))
        for step in Step:
            self._tick(steps, words.step_name(step), chosen.step == step, partial(self._set, step=int(step)))
        self._act(self, self.tr("Job…"), self._choose_job)
        rounds = self._act(self, self.tr("Interview…"), self._choose_round)
        rounds.setEnabled(store.rounds.has_pages(chosen.job_id))
        self._act(self, self.tr("Person…"), self._choose_person)
        tags = self._act(self, self.tr("Tag…"), self._choose_tag)
        tags.setEnabled(bool(store.tags.of_entries()))
        moods = self._act(self, self.tr("Mood…"), self._choose_mood)
        moods.setEnabled(bool(store.journal.moods()))
        self._tick(self, self.tr("Starred"), chosen.starred, partial(self._set, starred=True))
        self._tick(self, self.tr("With files"), chosen.with_files, partial(self._set, with_files=True))
        self._act(self, self.tr("Days…"), self._choose_days)
        today = f"{store.clock.today():%m-%d}"
        self._tick(
            self, self.tr("On this day"), chosen.each_year == today, partial(self._set, each_year=today)
        )
        self.addSeparator()
        self._add_order(chosen)
        self.addSeparator()
        self._add_kept(store.queries.all())
        self._act(self, self.tr("How to search"), self.help_wanted.emit)

    def _add_order(self, chosen: Chosen) -> None:
        group = QActionGroup(self)
        names = {Sort.NEWEST: self.tr("Newest first"), Sort.OLDEST: self.tr("Oldest first")}
        for sort, name in names.items():
            action = self._act(self, name, partial(self._emit, sort=sort))
            action.setCheckable(True)
            action.setChecked(chosen.sort is sort)
            group.addAction(action)

    def _add_kept(self, kept: tuple[KeptSearch, ...]) -> None:
        menu = kept_menu(self, self.tr("Kept searches"))
        for search in kept:
            self._act(menu, search.name, partial(self.recalled.emit, search))
        if kept:
            menu.addSeparator()
            forget = kept_menu(menu, self.tr("Take away"))
            for search in kept:
                self._act(forget, search.name, partial(self._forget, search))
        self._act(menu, self.tr("Keep this search…"), self._ask_name)

    def _forget(self, search: KeptSearch) -> None:
        if self._desk.attempt(lambda: self._desk.store.queries.forget(search.id)):
            self._desk.say(self.tr("Search taken away"), undo=True)

    def _ask_name(self) -> None:
        title, keep, cancel = self.tr("Keep this search"), self.tr("Keep"), self.tr("Cancel")
        question = self.tr("A name for it")
        GiveName(self._desk.theme, title, question, keep, cancel, self._over(), self._keep).open()

    def _choose_job(self) -> None:
        rows = job_rows(self._desk.store.jobs.all())
        self._ask(
            self.tr("Job"),
            self.tr("Entries of which job?"),
            rows,
            self._chosen().job_id,
            lambda key: self._emit(job_id=key, round_id=None),
        )

    def _choose_round(self) -> None:
        """An interview of any job, or of the one that is chosen."""
        store, chosen = self._desk.store, self._chosen()
        companies, clock = {job.id: job.company for job in store.jobs.all()}, store.clock
        rows = [
            SideRow(
                each.id,
                companies.get(each.job_id, ""),
                words.round_name(each.kind),
                words.short_day(day, clock.today()) if (day := each.day_here(clock)) is not None else "",
            )
            for each in store.rounds.written_about(chosen.job_id)
        ]
        self._ask(
            self.tr("Interview"),
            self.tr("Entries of which interview?"),
            rows,
            chosen.round_id,
            lambda key: self._emit(round_id=key),
        )

    def _choose_tag(self) -> None:
        tags = self._desk.store.tags.of_entries()
        present = next((place for place, tag in enumerate(tags) if tag == self._chosen().tag), None)
        self._ask(
            self.tr("Tag"),
            self.tr("Entries with which tag?"),
            [SideRow(place, f"#{tag}") for place, tag in enumerate(tags)],
            present,
            lambda place: self._emit(tag=tags[place]),
        )

    def _choose_mood(self) -> None:
        moods = (Mood.NOTED.value, *self._desk.store.journal.moods())
        present = next((place for place, mood in enumerate(moods) if mood == self._chosen().mood), None)
        names = (self.tr("Any that was noted"), *moods[1:])
        self._ask(
            self.tr("Mood"),
            self.tr("Entries in which mood?"),
            [SideRow(place, name) for place, name in enumerate(names)],
            present,
            lambda place: self._emit(mood=moods[place]),
        )

    def _choose_person(self) -> None:
        contacts = self._desk.store.contacts

        def rows(typed: str) -> list[SideRow]:
            return [
                SideRow(line.id, line.name, line.company) for line in contacts.fitting(typed, _PEOPLE_AT_MOST)
            ]

        self._ask(
            self.tr("Person"),
            self.tr("Entries that speak of whom?"),
            rows,
            self._chosen().contact_id,
            lambda key: self._emit(contact_id=key),
        )

    def _ask(
        self,
        title: str,
        question: str,
        rows: Sequence[SideRow] | Callable[[str], Sequence[SideRow]],
        present: int | None,
        take: Callable[[int], object],
    ) -> None:
        """One of many, found by typing, however many there are."""
        ask = ChooseOne(self._desk.theme, title, question, rows, self._over(), present=present)
        ask.chosen.connect(take)
        ask.open()

    def _choose_days(self) -> None:
        """From a day to another; those that are chosen, or else this month."""
        chosen, clock = self._chosen(), self._desk.store.clock
        until = chosen.until or clock.today()
        since, latest = chosen.since or until.replace(day=1), max(until, clock.today())
        ask = SomeDays(self._desk.theme, clock.today, since, until, latest, self._over())
        ask.chosen.connect(lambda since, until: self._emit(since=since, until=until))
        ask.open()

    def _over(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None
        return parent

    def _set(self, is_on: bool, **values: object) -> None:
        """Choose, or let go of what was chosen."""
        self._emit(**(values if is_on else {name: getattr(Chosen(), name) for name in values}))

    def _emit(self, **values: object) -> None:
        self.changed.emit(replace(self._chosen(), **values))

    def _act(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        # An & in a person's own words is an &, not a key.
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: act())
        return action

    def _tick(self, menu: QMenu, text: str, is_on: bool, act: Callable[[bool], object]) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda is_on: act(is_on))


class FilterChips(QWidget):
    """What is chosen, each with a way out of it. `changed` gives the `Chosen` without it."""

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Chosen | None = None
        self._flow = Flow(spacing=4)
        self._flow.setContentsMargins(0, 8, 0, 0)
        self.setLayout(self._flow)
        self.hide()

    def show_chosen(self, chosen: Chosen) -> None:
        """A chip for each thing that narrows the list."""
        if chosen == self._shown:
            return
        self._shown = chosen
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        clear(self._flow)
        for text, values in self._told(chosen):
            chip = Button(
                self._desk.theme,
                text,
                ButtonRole.CHOICE,
                icon="x",
                name=self.tr("Without {filter}").format(filter=text),
                on_click=partial(self._let_go, chosen, values),
            )
            chip.setToolTip(self.tr("Without {filter}").format(filter=text))
            self._flow.addWidget(chip)
        self.setVisible(not chosen.is_nothing)
        chips = self._flow.widgets()
        if had_focus and chips:
            chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, chosen: Chosen, values: tuple[str, ...]) -> None:
        self.changed.emit(replace(chosen, **{name: getattr(Chosen(), name) for name in values}))

    def _round_said(self, round_id: int) -> str:
        """An interview by whom it was with and what it was."""
        store = self._desk.store
        met = store.rounds.round(round_id)
        job = store.jobs.job(met.job_id) if met is not None else None
        if met is None or job is None:
            return self.tr("an interview")
        return words.in_a_row((job.company, words.round_name(met.kind)))

    def _told(self, chosen: Chosen) -> list[tuple[str, tuple[str, ...]]]:
        store, today = self._desk.store, self._desk.store.clock.today()
        told: list[tuple[str, tuple[str, ...]]] = []
        if chosen.since is not None and chosen.since == chosen.until:
            # In whole words: a weekday shortened to two letters says nothing that stands alone.
            is_this_year = chosen.since.year == today.year
            said = words.long_day(chosen.since) if is_this_year else words.whole_day(chosen.since)
            told.append((words.capital(said), ("since", "until")))
        else:
            if chosen.since is not None:
                day = words.short_day(chosen.since, today)
                told.append((self.tr("since {day}").format(day=day), ("since",)))
            if chosen.until is not None:
                day = words.short_day(chosen.until, today)
                told.append((self.tr("until {day}").format(day=day), ("until",)))
        if chosen.each_year:
            told.append((self.tr("on this day"), ("each_year",)))
        if chosen.step is not None:
            told.append((words.step_name(Step(chosen.step)), ("step",)))
        if chosen.job_id is not None:
            job = store.jobs.job(chosen.job_id)
            told.append((job.company if job else self.tr("a job"), ("job_id", "round_id")))
        if chosen.round_id is not None:
            told.append((self._round_said(chosen.round_id), ("round_id",)))
        if chosen.contact_id is not None:
            person = store.contacts.contact(chosen.contact_id)
            told.append((person.name if person else self.tr("a person"), ("contact_id",)))
        if chosen.tag:
            told.append((f"#{chosen.tag}", ("tag",)))
        if chosen.mood:
            told.append((self.tr("mood noted") if chosen.mood == Mood.NOTED else chosen.mood, ("mood",)))
        if chosen.starred:
            told.append((self.tr("starred"), ("starred",)))
        if chosen.with_files:
            told.append((self.tr("with files"), ("with_files",)))
        return told
