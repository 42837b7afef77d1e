"""The head of a job's page: the company, where it stands, and what one can do."""

from datetime import date

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import NOES, ONES_OWN, Job, Stage, is_a_no
from rebound_desktop.core.rebound import Rebound, ReboundState
from rebound_desktop.ui.other_words import BEFORE_YOU_GO_IN, PUTS_AWAY
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.menus import Menu, kept_action

# Below this width, at 100 % text, the buttons stand beneath the name.
_SIDE_BY_SIDE = 560
OPEN_STAGES = tuple(stage for stage in Stage if stage is not Stage.CLOSED)


class JobHead(QWidget):
    """Name, standing, buttons. Choices in its menu are told by signals; the page connects the buttons."""

    stage_chosen = Signal(object)
    outcome_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.company = Words(theme, "", TextRole.HEADING)
        self.about = Words(theme, "", TextRole.MUTED)
        self.move_on = Button(theme, self.tr("Move to…"), ButtonRole.PRIMARY)
        self.steps = Button(theme, self.tr("Take the five steps"), ButtonRole.PRIMARY)
        self.go_on = Button(theme, self.tr("Go on"), ButtonRole.PRIMARY)
        self.steps_again = Button(theme, self.tr("The five steps"), ButtonRole.SECONDARY)
        self.write = Button(theme, self.tr("Write about it"), ButtonRole.SECONDARY)
        self.more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More"))
        self.stages = Menu(self.move_on)
        self.stages.setAccessibleName(self.tr("Move to"))
        self.move_on.setMenu(self.stages)
        self._fill_more()
        self._lay_out()

    def show_job(self, job: Job, rebound: Rebound | None, today: date) -> None:
        """Its name, and the buttons that suit where it stands."""
        self.company.setText(job.company)
        # As the list beside it says the day, and how long that is.
        days = dict.fromkeys((words.short_day(job.since, today), words.ago(job.since, today)))
        said = (job.title, words.standing(job.stage, job.outcome), words.in_a_row(days))
        self.about.setText(words.dotted(said))
        ended_by_no = not job.is_open and is_a_no(job.outcome)
        self.move_on.setVisible(job.is_open)
        is_on_the_way = rebound is not None and rebound.state is ReboundState.OPEN
        waits = rebound is not None and is_on_the_way and not rebound.is_complete
        self.go_on.setVisible(ended_by_no and waits)
        # At rest, and once all five are behind one, nothing waits there.
        self.steps_again.setVisible(ended_by_no and rebound is not None and not waits)
        self.steps.setVisible(ended_by_no and rebound is None)
        self.before.setVisible(job.is_open)
        self.hold.setVisible(job.is_open)
        self.expected.setVisible(job.is_open)
        self.keep.setVisible(not job.is_open)
        self.reopen.setVisible(not job.is_open)
        self.rest.setVisible(is_on_the_way)
        self._fill_stages(job)

    def show_sealed(self, until: date | None, today: date) -> None:
        """Sealed answers can be opened from a day on; None where nothing is sealed."""
        self.sealed.setVisible(until is not None)
        is_ripe = until is not None and until <= today
        self.sealed.setEnabled(is_ripe)
        if until is not None:
            waits = self.tr("Sealed until {day}").format(day=words.short_day(until, today))
            self.sealed.setText(self.tr("Open what you sealed") if is_ripe else waits)

    def fit(self, width: int) -> None:
        """Buttons beside the name, or beneath it where there is no room."""
        roomy = width >= self._theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        start = Qt.AlignmentFlag.AlignTop if roomy else Qt.AlignmentFlag.AlignLeading
        self._line.setAlignment(self._buttons, start)

    def first_button(self) -> Button:
        """The one that matters most now."""
        shown = (
            button
            for button in (self.move_on, self.go_on, self.steps, self.steps_again)
            if button.isVisibleTo(self)
        )
        return next(shown, self.write)

    def _fill_stages(self, job: Job) -> None:
        """The other stages, then the ways it can end: what they did, then what one did oneself."""
        self.stages.clear()
        for stage in OPEN_STAGES:
            if stage is not job.stage:
                self._offer(words.stage_name(stage), self.stage_chosen, stage)
        for outcomes in (NOES, ONES_OWN):
            self.stages.addSeparator()
            for outcome in outcomes:
                self._offer(words.outcome_name(outcome), self.outcome_chosen, outcome)

    def _offer(self, text: str, signal: SignalInstance, choice: object) -> None:
        action = self.stages.addAction(text)
        action.triggered.connect(lambda: signal.emit(choice))

    def _fill_more(self) -> None:
        menu = Menu(self.more)
        menu.setAccessibleName(self.tr("More"))
        self.before = kept_action(menu, self.tr("Before you go in"))
        self.before.setObjectName(BEFORE_YOU_GO_IN)
        self.hold = kept_action(menu, self.tr("Hold it against what I want"))
        self.keep = kept_action(menu, self.tr("What I keep"))
        self.reopen = kept_action(menu, self.tr("Open it again"))
        self.rest = kept_action(menu, self.tr("Let it rest"))
        self.sealed = kept_action(menu, self.tr("Open what you sealed"))
        self.expected = kept_action(menu, self.tr("Answer expected by…"))
        self.expected.setObjectName("answer_expected")
        self.tags = kept_action(menu, self.tr("Tags…"))
        self.tags.setObjectName("tags")
        self.company_page = kept_action(menu, self.tr("Everyone and every job there"))
        self.rename_job = kept_action(menu, self.tr("Rename the job…"))
        self.rename = kept_action(menu, self.tr("Rename the company…"))
        menu.addSeparator()
        self.aside = kept_action(menu, self.tr("Set aside"))
        self.aside.setObjectName(PUTS_AWAY)
        self.more.setMenu(menu)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        ways_on = (self.move_on, self.go_on, self.steps_again, self.steps)
        self._buttons.setLayout(row(self.write, *ways_on, self.more, spacing=8))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.company)
        text.addWidget(self.about)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addLayout(text, 1)
        self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
