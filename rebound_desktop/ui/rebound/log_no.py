"""Logging a no: the company is enough, then how far it went. The five steps are offered, never begun unasked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import HowFar, Job, NoSaid, Outcome, Stage, offers_five_steps, went_quiet
from rebound_desktop.store import Done
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.rebound.several_noes import SeveralNoes
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Column,
    TextRole,
    Words,
    clear,
    headed,
    row,
)
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.field_names import name_beside
from rebound_desktop.ui.widgets.fields import Field, offer
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.missing import Missing

# Beside the fields; and of those at one company, where the name of the job says which of more is meant.
OFFERED_AT_MOST, ASKED_AT_MOST = 4, 8
# Pixels above the heading, and how high at 100 % text the page is where there is room for that.
_TOP, _TOP_WHERE_LOW, _ROOM_ABOVE = 72, 16, 400


class LogNoPage(Page):
    """Three quiet screens: which one, how far it went, and whether the steps are wanted."""

    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._job: Job | None = None
        # Whether the job was known where one came from.
        self._came_for = False
        self._asks_which_of = False
        # What was noted just now, and what was answered for it: Back from there leads to the questions again.
        self._noted_as: Done | None = None
        # The step of that, or of several at once, for the message in the end.
        self._step: Done | None = None
        self._answered: tuple[Job | None, str, str] = (None, "", "")
        # The page that was written about it before one came here.
        self._written: int | None = None
        self._is_written_put = False
        # What each screen asks, and the sentence beneath.
        self._asks: dict[QWidget, tuple[Words, Words]] = {}
        self._stack = QStackedWidget()
        self._columns = columns = [Column(self.theme, width=560, top=_TOP) for _ in range(4)]
        self._which, self._several, self._how_far, self._offer = columns
        for column in columns:
            self._stack.addWidget(column)
        top = row(Back(self.theme, self.tr("Back"), self._back), None)
        top.setContentsMargins(32, 16, 32, 0)
        self.box.addLayout(top)
        self.box.addWidget(self._stack, 1)
        self.theme.changed.connect(self._fit)
        self._build_which()
        self.several = SeveralNoes(self.theme)
        self.several.noted.connect(self._log_several)
        self._several.box.addWidget(self.several)
        self._asks[self._several] = self.several.asks
        self._several.box.addStretch(1)
        self._build_how_far()
        self._build_offer()
        for asking in (self._which, self._how_far, self._several):
            on_escape(asking, self._back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is asked stands in the room, and in a low one close beneath its top."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < self.theme.px(_ROOM_ABOVE)
        for column in self._columns:
            column.set_top(_TOP_WHERE_LOW if is_low else _TOP)

    def refresh(self) -> None:
        """Another day may have come."""
        self._day.heed_new_day()

    def open(self, key: int | None) -> None:
        """Ask for the company, or, with a job's id, how far that one went."""
        if key is None and self.isVisible() and any(text.strip() for text in self.typed_texts()):
            # Its keys were pressed on the page itself: what is typed there stays.
            self._day.heed_new_day()
            self._ask_which()
            return
        meant = self.desk.no_meant.entry_id
        # A no half typed still has the page that was written about it, also after a look elsewhere.
        if key is not None or meant is not None or not any(text.strip() for text in self.typed_texts()):
            self._written = meant
        self._job = self.store.jobs.job(key) if key is not None else None
        self._came_for = self._job is not None
        self._quiet.setChecked(self._job is not None and self._went_quiet(self._job))
        today = self.store.clock.today()
        self._day.show_day(today, today)
        offer(self._company, self.store.jobs.company_names())
        self._show_open_jobs()
        if self._job is not None:
            self._ask_how_far(self._job)
        elif self._stack.currentWidget() is self._several and self.several.typed_texts():
            # They were begun before one looked elsewhere.
            self._ask_several()
        else:
            self._ask_which()

    def keep_begun(self) -> bool:
        """A no that was begun and not noted becomes a page of the journal; nobody said how far it went."""
        company, title = self._company.text().strip(), self._title.text().strip()
        one = words.in_a_row(each for each in (company, title) if each)
        several = [text for text in self.several.typed_texts() if text.strip() != company]
        if not self.keep_as_page([one, *several]):
            return False
        self._forget_typed()
        self.several.forget()
        if self._asks_which_of:
            self._show_open_jobs()
        if self._job is None and self._stack.currentWidget() is not self._which:
            # The journal may stay open after all.
            self._ask_which(aloud=False)
        return True

    def typed_texts(self) -> list[str]:
        """A company half typed."""
        return [self._company.text(), self._title.text(), *self.several.typed_texts()]

    def _forget_typed(self) -> None:
        self._company.clear()
        self._title.clear()

    def _build_which(self) -> None:
        box = self._which.box
        box.addLayout(
            self._asking(
                self._which,
                Words(self.theme, self.tr("Which one was it?"), TextRole.HEADING),
                self.tr("The company is enough. Nothing leaves this computer."),
            )
        )
        box.addSpacing(12)
        self._company = Field(self.tr("Company"), self.tr("Company"))
        self._title = Field(
            self.tr("What the job was called"), self.tr("What the job was called, if you like")
        )
        for field in (self._company, self._title):
            field.returnPressed.connect(self._go_on)
            field.textEdited.connect(self._typed_on)
            box.addWidget(field)
        go_on = Button(self.theme, self.tr("Go on"), ButtonRole.PRIMARY, on_click=self._go_on)
        self.several_at_once = Button(
            self.theme, self.tr("Several at once"), ButtonRole.PLAIN, on_click=self._ask_several
        )
        box.addLayout(row(go_on, self.several_at_once, None, spacing=24))
        asked = self.tr("Which company was it? Its name is enough.")
        self._missing = Missing(self.theme, self._company, asked)
        box.addWidget(self._missing)
        self._open_jobs = QVBoxLayout()
        self._open_jobs.setSpacing(8)
        box.addSpacing(16)
        box.addLayout(self._open_jobs)
        box.addStretch(1)

    def _asking(self, screen: Column, heading: Words, beneath: str) -> QVBoxLayout:
        """What a screen asks, as it stands there, and to be heard as it comes."""
        below = Words(self.theme, beneath, TextRole.MUTED)
        self._asks[screen] = (heading, below)
        return headed(self.theme, heading, below)

    def _bring(self, screen: Column, first: QWidget, *, aloud: bool = True) -> None:
        """Another screen, with the keyboard on what comes first there; what it asks is heard."""
        self._stack.setCurrentWidget(screen)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if aloud:
            announce(screen, "\n".join(label.text() for label in self._asks[screen]))

    def _build_how_far(self) -> None:
        box = self._how_far.box
        self._how_far_heading = Words(self.theme, "", TextRole.HEADING)
        box.addLayout(self._asking(self._how_far, self._how_far_heading, self.tr("How far did it go?")))
        box.addSpacing(12)
        # Before the answers, of which each goes on.
        self._day = DayField(self.theme, self.store.clock.today, self.tr("When"))
        box.addLayout(row(name_beside(self.theme, self._day), self._day, None, spacing=12))
        box.addSpacing(12)
        applied = Button(
            self.theme,
            self.tr("I applied, that was all"),
            ButtonRole.SECONDARY,
            on_click=lambda: self._log(HowFar.APPLIED_ONLY),
        )
        met = Button(
            self.theme,
            self.tr("I met people there"),
            ButtonRole.SECONDARY,
            on_click=lambda: self._log(HowFar.MET_PEOPLE),
        )
        self._applied, self._met = applied, met
        self._quiet = Button(self.theme, self.tr("No answer came, it went quiet"), ButtonRole.CHOICE)
        self._quiet.setCheckable(True)
        _same_width(applied, met)
        box.addWidget(applied)
        box.addWidget(met)
        box.addSpacing(16)
        box.addLayout(row(self._quiet, None))
        box.addStretch(1)

    def _build_offer(self) -> None:
        box = self._offer.box
        self._noted = Words(self.theme, "", TextRole.HEADING)
        box.addLayout(
            self._asking(
                self._offer,
                self._noted,
                self.tr(
                    "There are five steps, if you like: the story, the job, the people, yourself, "
                    "the next letters. Each can be skipped, and stopped at any point."
                ),
            )
        )
        box.addSpacing(12)
        steps = Button(
            self.theme, self.tr("Begin the five steps"), ButtonRole.SECONDARY, on_click=self._begin
        )
        only = Button(self.theme, self.tr("Only note it"), ButtonRole.SECONDARY, on_click=self._only_note)
        self._begin_button = steps
        self._others = QVBoxLayout()
        self._others.setSpacing(12)
        _same_width(steps, only)
        box.addWidget(steps)
        box.addLayout(self._others)
        box.addWidget(only)
        box.addStretch(1)

    def _show_open_jobs(self) -> None:
        """The most recent ones, to be pressed."""
        self._asks_which_of = False
        jobs = self.store.jobs.open(OFFERED_AT_MOST)
        self._offer_to_press(
            self.tr("Or one you noted before") if jobs else "", [(job.name, job) for job in jobs]
        )

    def _ask_which_of(self, jobs: Sequence[Job]) -> None:
        """Several are open at the company that was typed: which of them, or one that is not here yet."""
        today = self.store.clock.today()
        called = [
            (
                words.dotted(
                    (job.name, words.standing(job.stage, job.outcome), words.short_day(job.since, today))
                ),
                job,
            )
            for job in jobs
        ]
        asked = self.tr("Several are open at {company}.").replace("{company}", jobs[0].company)
        first, *_ = self._offer_to_press(asked, [*called, (self.tr("Another one"), None)])
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, asked)
        self._asks_which_of = True

    def _ask_no_more(self) -> None:
        if self._asks_which_of:
            self._show_open_jobs()
            self._company.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed_on(self) -> None:
        if self._asks_which_of:
            self._show_open_jobs()

    def _offer_to_press(self, asked: str, called: Sequence[tuple[str, Job | None]]) -> list[Button]:
        clear(self._open_jobs)
        if asked:
            self._open_jobs.addWidget(Words(self.theme, asked, TextRole.SMALL))
        buttons = []
        for name, job in called:
            button = Button(self.theme, name, ButtonRole.CHOICE, on_click=partial(self._ask_how_far, job))
            # A long name gives way at its end.
            button.setMinimumWidth(self.theme.px(120))
            self._open_jobs.addLayout(row(button, None))
            buttons.append(button)
        return buttons

    def _go_on(self) -> None:
        """With the open job at the company that was typed, or with a new one."""
        if not self._company.text().strip():
            self._missing.ask()
            return
        meant = self._open_there()[:ASKED_AT_MOST]
        if len(meant) > 1:
            self._ask_which_of(meant)
        else:
            self._ask_how_far(*meant)

    def _open_there(self) -> list[Job]:
        """The open jobs at the company that was typed, those of the name that was typed where there is one."""
        title = self._title.text().strip().casefold()
        there = [job for job in self.store.jobs.at_company(self._company.text().strip()) if job.is_open]
        return [job for job in there if not title or job.title.casefold() == title]

    def _ask_how_far(self, job: Job | None = None) -> None:
        """job: None for one that is not here yet."""
        self._job = job
        self._how_far_heading.setText(job.name if job else self._company.text().strip())
        # What Enter says is what is known already.
        has_met = job is not None and job.stage in (Stage.INTERVIEWING, Stage.OFFER)
        self._bring(self._how_far, self._met if has_met else self._applied)

    def _log(self, how_far: HowFar) -> None:
        if self._job is None and not self._company.text().strip():
            self._ask_which()
            self._missing.ask()
            return
        self._day.heed_new_day()
        if not self._day.may_be_taken():
            return
        logged: list[int] = []
        # Of one that is known, what is typed may have been about another.
        company, title = ("", "") if self._job else (self._company.text().strip(), self._title.text())
        self._answered = self._job, self._company.text(), self._title.text()
        written = self._free_words()

        def log() -> None:
            logged.append(
                self.store.rebounds.log_no(
                    how_far=how_far,
                    company=company,
                    title=title,
                    job_id=self._job.id if self._job else None,
                    outcome=Outcome.WENT_QUIET if self._quiet.isChecked() else Outcome.TURNED_DOWN,
                    on_day=self._day.day(),
                    entry_id=written,
                )
            )

        if not (self.desk.attempt(log) and logged):
            return
        self._noted_as = self._step = self.store.undo.just_done()
        self._is_written_put = written is not None
        self._job = self.store.jobs.job(logged[0])
        if not self._came_for or (self._job is not None and self._is_typed(self._job)):
            self._forget_typed()
        if offers_five_steps(how_far) and self._job is not None:
            self._offer_steps([self._job])
        else:
            self._only_note()

    def _is_typed(self, job: Job) -> bool:
        """Whether what is typed says this job: its company, and its name where one is typed."""
        company, title = self._company.text().strip().casefold(), self._title.text().strip().casefold()
        return company == job.company.casefold() and title in ("", job.title.casefold())

    def _free_words(self) -> int | None:
        """The page that was written before, where it has words and is with no job yet."""
        entry = self.store.journal.entry(self._written) if self._written is not None else None
        return entry.id if entry is not None and entry.job_id is None and entry.text.strip() else None

    def _offer_steps(self, jobs: list[Job]) -> None:
        """The steps, for the one job; or for each of several where people were met."""
        self._job = jobs[0]
        is_one = len(jobs) == 1
        self._noted.setText(self.tr("It is noted.") if is_one else self.tr("They are noted."))
        begin = self.tr("Begin the five steps")
        for_one = self.tr("The five steps for {company}")
        self._begin_button.setText(begin if is_one else for_one.format(company=jobs[0].company))
        clear(self._others)
        for job in jobs[1:OFFERED_AT_MOST]:
            text = for_one.format(company=job.company)
            button = Button(self.theme, text, ButtonRole.SECONDARY, on_click=partial(self._begin_for, job))
            _same_width(button)
            self._others.addWidget(button)
        self._bring(self._offer, self._begin_button)

    def _ask_several(self) -> None:
        self._bring(
            self._several, self.several.begin(self.store, self._seems_quiet, typed=self._company.text())
        )

    def _went_quiet(self, job: Job) -> bool:
        """As it was chosen where one came from; else as long silence has it."""
        meant = self.desk.no_meant
        chosen = meant.outcome if meant.job_id == job.id else None
        meant.job_id = meant.outcome = None
        return chosen is Outcome.WENT_QUIET if chosen is not None else self._seems_quiet(job)

    def _seems_quiet(self, job: Job) -> bool:
        last_word = self.store.jobs.last_words(job.id).get(job.id, job.since)
        return went_quiet(job, last_word, self.store.clock.today())

    def _log_several(self, said: list[NoSaid]) -> None:
        logged: list[int] = []
        if not (self.desk.attempt(lambda: logged.extend(self.store.rebounds.log_noes(said))) and logged):
            return
        self._noted_as, self._step = None, self.store.undo.just_done()
        self._is_written_put = False
        self._forget_typed()
        self.several.forget()
        jobs = [self.store.jobs.job(job_id) for job_id in logged]
        met = [job for job, each in zip(jobs, said, strict=True) if job and offers_five_steps(each.how_far)]
        if met:
            self._offer_steps(met)
        else:
            self._only_note()

    def _begin(self) -> None:
        if self._job is not None:
            self._begin_for(self._job)

    def _begin_for(self, job: Job) -> None:
        begun: list[int] = []
        if self.desk.attempt(lambda: begun.append(self.store.rebounds.begin(job.id))) and begun:
            self.desk.go("rebound", begun[0])

    def _only_note(self) -> None:
        if self._came_for:
            self.desk.go_back("today")
        else:
            self.desk.go("today")
        if self._is_written_put:
            self.desk.say(self.tr("Noted. What you wrote stands with it."), undo=self._step)
        else:
            self.desk.say(self.tr("Noted. That is all for now."), undo=self._step)

    def _back(self) -> None:
        present = self._stack.currentWidget()
        if present is self._several or (present is self._how_far and not self._came_for):
            self._ask_which()
        elif present is self._which and self._asks_which_of:
            self._ask_no_more()
        elif present is self._offer and self._noted_as is not None:
            self._answer_anew(self._noted_as)
        else:
            self.desk.go_back("today")

    def _answer_anew(self, noted: Done) -> None:
        """Back from "It is noted": it is noted no more, and can be answered otherwise. So nothing is noted twice."""
        self._noted_as = None
        # By Ctrl+Z it may be taken back already.
        if self.store.undo.is_done(noted.id) and not self.desk.attempt(
            lambda: self.store.undo.undo(noted.id)
        ):
            return
        job, company, title = self._answered
        self._company.setText(company)
        self._title.setText(title)
        self._ask_how_far(job)

    def _ask_which(self, *, aloud: bool = True) -> None:
        self._job, self._came_for = None, False
        self._missing.hide()
        self._bring(self._which, self._company, aloud=aloud)


def _same_width(*buttons: QWidget) -> None:
    """Choices that weigh the same look the same: equal width, equal height."""
    for button in buttons:
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
