"""Two small forms beneath a letter: how and when it went out, and when an answer came."""

from PySide6.QtCore import QCoreApplication, Qt

from rebound_desktop import words
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.letters import Letter, LetterKind, LetterStatus, PostedHow, ends_with
from rebound_desktop.ui.letters.hints import places_told
from rebound_desktop.ui.letters.sheet_form import SheetForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.tick import Tick

_BY_AN_ANSWER = (Stage.LEAD, Stage.INTERVIEWING, Stage.OFFER)


class OutcomeForm(SheetForm):
    """Asks for a day and whatever else."""

    def __init__(self, desk: Desk, title: str, action: str) -> None:
        self.day = DayField(desk.theme, desk.store.clock.today, QCoreApplication.translate("letters", "Day"))
        super().__init__(desk, title, action, first=self.day)
        self.day.accepted.connect(self.want)

    def want(self) -> None:
        """Not past a day that was not understood."""
        if self.day.may_be_taken():
            super().want()

    def begin(self, letter: Letter) -> None:
        """Open for a letter, today as its day."""
        today = self._desk.store.clock.today()
        self.day.show_day(today, today)
        super().begin(letter)


class SentForm(OutcomeForm):
    """How it went out, and when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("How did it go out?"), self.tr("Mark as sent"))
        self.how: Chips[PostedHow] = Chips(
            desk.theme, self.tr("How it went out"), [(how, words.posted_name(how)) for how in PostedHow]
        )
        self.how.accepted.connect(self.want)
        # A letter that declines, withdraws or accepts ends its job: one key says whether it does so here.
        self.ends = Tick(self.tr("Close the job with it"))
        # A box does not break its text: what the job is and how it ends stand beneath it.
        self.ending = Words(desk.theme, "", TextRole.MUTED)
        self._outcome: Outcome | None = None
        # It goes out as it is, if one likes.
        self.waiting = Words(desk.theme, "", TextRole.BODY)
        self.asked.addWidget(self.waiting)
        self.asked.addWidget(self.how)
        self.asked.addWidget(self.ends)
        self.asked.addWidget(self.ending)

    def begin(self, letter: Letter) -> None:
        """A card usually goes by post, a letter by e-mail; sent already, it shows how and when that was."""
        super().begin(letter)
        usual = PostedHow.POST if letter.kind is LetterKind.THANK_YOU else PostedHow.EMAIL
        self.how.choose(letter.posted_how or usual)
        self.keep.setText(self.tr("Mark as sent") if letter.posted_on is None else self.tr("Keep"))
        if letter.posted_on is not None:
            self.day.show_day(letter.posted_on, self._desk.store.clock.today())
        self._offer_the_end(letter)
        self._tell_waiting(letter)
        self.how.setFocus(Qt.FocusReason.TabFocusReason)

    def chosen_outcome(self) -> Outcome | None:
        """How the job ends with the letter; None where it stays as it is."""
        return self._outcome if self.ends.isChecked() else None

    def _tell_waiting(self, letter: Letter) -> None:
        """Which places of the letter wait for words, before it goes."""
        kept = self._desk.store.letters.letter(letter.id)
        is_draft = kept is not None and kept.status is LetterStatus.DRAFT
        told = places_told(kept.kind, kept.body) if kept is not None and is_draft else ""
        self.waiting.setText("\n".join((told, self.tr("It can go out as it is, too."))))
        self.waiting.setVisible(bool(told))
        self.keep.setAccessibleDescription(told)

    def _offer_the_end(self, letter: Letter) -> None:
        job = self._desk.store.jobs.job(letter.job_id) if letter.job_id is not None else None
        is_meant = job is not None and job.is_open and letter.posted_on is None
        self._outcome = ends_with(letter.kind) if is_meant else None
        self.ends.setChecked(self._outcome is not None)
        for widget in (self.ends, self.ending):
            widget.setVisible(self._outcome is not None)
        if job is not None and self._outcome is not None:
            said = self.tr("{job}: {outcome}")
            self.ending.setText(said.format(job=job.name, outcome=words.outcome_name(self._outcome)))
            self.ends.setAccessibleDescription(self.ending.text())


class AnsweredForm(OutcomeForm):
    """When they answered, and a line about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("They answered"), self.tr("Keep"))
        self.note = Field(self.tr("What they said"), self.tr("What they said, if you like"))
        self.note.returnPressed.connect(self.want)
        self.asked.addWidget(self.note)
        self.stage = DropDown(desk.theme, self.tr("Where it stands now"))
        self.asked.addWidget(self.stage)

    def begin(self, letter: Letter) -> None:
        """The caret in the line, which is a moment's with somebody: of a company alone nothing would hold it."""
        super().begin(letter)
        self.note.clear()
        self.note.setVisible(letter.contact_id is not None)
        self._fill_stages(letter)
        (self.day if self.note.isHidden() else self.note).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_stage(self) -> Stage | None:
        """Where the job stands by the answer; None where it stands as it did."""
        chosen = self.stage.currentData()
        return Stage(chosen) if chosen else None

    def _fill_stages(self, letter: Letter) -> None:
        """The stages that lie ahead; nothing is asked where there is neither a job nor a company."""
        job = self._desk.store.jobs.job(letter.job_id) if letter.job_id is not None else None
        order = list(Stage)
        now = order.index(job.stage) if job is not None else -1
        ahead = [stage for stage in _BY_AN_ANSWER if order.index(stage) > now]
        self.stage.clear()
        self.stage.addItem(
            self.tr("The job stands as it did") if job else self.tr("No job comes of it yet"), ""
        )
        for stage in ahead:
            self.stage.addItem(words.stage_name(stage), stage.value)
        self.stage.setVisible(job.is_open and bool(ahead) if job is not None else bool(letter.company))

    def typed_texts(self) -> list[str]:
        """The line, while it is not kept."""
        typed = self.note.text()
        return [typed] if typed.strip() and not self.isHidden() else []
