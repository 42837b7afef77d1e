"""Today's cards: the rebound in front, and notices of one line, one action and "later"."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.rebound import Rebound, Step, StepState
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import (
    LINE_GAP,
    Button,
    ButtonRole,
    Card,
    Elided,
    TextRole,
    Words,
    row,
    stack,
)
from rebound_desktop.ui.widgets.icon import Icon
from rebound_desktop.ui.widgets.marks import StepBars

# The text size from which on a line has no room for buttons beside its words.
LARGE = 1.5

translate = QCoreApplication.translate


class NoticeText(Struct, frozen=True):
    """What a notice says and does; without `on_later` it has no second button.

    what: a name for ever for what has no day of its own, so that it can be put off all the same.
    """

    icon: str
    title: str
    line: str
    action: str
    on_action: Callable[[], object]
    later: str = ""
    on_later: Callable[[], object] | None = None
    what: str = ""

    @property
    def seen(self) -> tuple[str, ...]:
        """What can be read of it."""
        return self.icon, self.title, self.line, self.action, self.later


class Notice(Card):
    """One thing that waits: a line about it, one action, and "Later"."""

    def __init__(self, desk: Desk, text: NoticeText) -> None:
        super().__init__(margins=(20, 16, 20, 16))
        theme = desk.theme
        self._text = text
        icon = Icon(theme, text.icon, "text", side=18)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        said = stack(
            Elided(theme, text.title, TextRole.STRONG),
            Words(theme, text.line, TextRole.MUTED),
            spacing=LINE_GAP,
        )
        line.addLayout(said, 1)
        name = words.labelled(text.action, text.title)
        act = Button(theme, text.action, ButtonRole.SECONDARY, name=name, on_click=self._act)
        # Heard with the button: by Tab nobody comes to the line.
        act.setAccessibleDescription(text.line)
        ways = row(act)
        if text.on_later is not None:
            ways.addSpacing(8)
            later = words.labelled(text.later, text.title)
            ways.addWidget(Button(theme, text.later, ButtonRole.PLAIN, name=later, on_click=self._put_off))
            # Its words end where the button of the card above does.
            ways.addSpacing(4)
        self.box.addLayout(line)
        _set_beside(self.box, line, ways, theme)

    def stays_for(self, text: object) -> bool:
        """Whether this card says what `text` says already; it then does what that one does."""
        if not isinstance(text, NoticeText) or text.seen != self._text.seen:
            return False
        self._text = text
        return True

    def _act(self) -> None:
        self._text.on_action()

    def _put_off(self) -> None:
        if self._text.on_later is not None:
            self._text.on_later()


class ReboundCard(Card):
    """The one rebound in front of the person: where it stands, and "Go on"."""

    def __init__(self, desk: Desk, rebound: Rebound) -> None:
        super().__init__(spacing=12)
        theme, today = desk.theme, desk.store.clock.today()
        self._rebound, self._day = rebound, today
        self._today = desk.store.clock.today
        name = words.in_a_row((rebound.company, rebound.title))
        came = self.tr("It went quiet {when}.") if rebound.went_quiet else self.tr("The answer came {when}.")
        line = words.sentences(came.format(when=words.ago(rebound.no_on, today)), _standing(rebound))
        said = stack(Elided(theme, name, TextRole.SECTION), Words(theme, line, TextRole.MUTED), spacing=2)
        go_on = Button(
            theme,
            self.tr("Go on"),
            ButtonRole.PRIMARY,
            icon="arrow-right",
            icon_after=True,
            name=self.tr("Go on with {name}").format(name=name),
            on_click=lambda: desk.go("rebound", rebound.id),
        )
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(said, 1)
        self.box.addLayout(top)
        ways = row(go_on)
        ways.setAlignment(Qt.AlignmentFlag.AlignTop)
        _set_beside(self.box, top, ways, theme)
        bars = StepBars(theme, rebound.steps, line)
        bars.chosen.connect(lambda number: _open_at(desk, rebound, Step(number)))
        names = QHBoxLayout()
        names.setSpacing(8)
        for step in Step:
            # What is being done stands out; each name begins where its bar does.
            begun = rebound.steps[step - 1] is StepState.BEGUN
            label = Words(theme, words.step_name(step), TextRole.SMALL, wrap=False)
            label.setProperty("tone", "here" if begun else "")
            names.addWidget(label, 1)
        self.box.addLayout(stack(bars, names, spacing=0))

    def stays_for(self, rebound: object) -> bool:
        """Whether this card says all there is to say of `rebound` today."""
        return rebound == self._rebound and self._today() == self._day


def _set_beside(box: QVBoxLayout, line: QHBoxLayout, ways: QHBoxLayout, theme: Theme) -> None:
    """Buttons at the end of their line; with large letters beneath it, where the words keep their room."""
    if theme.scale < LARGE:
        line.addLayout(ways)
    else:
        ways.addStretch(1)
        box.addLayout(ways)


def _open_at(desk: Desk, rebound: Rebound, step: Step) -> None:
    if desk.attempt(lambda: desk.store.rebounds.go_to(rebound.id, step)):
        desk.go("rebound", rebound.id)


def _standing(rebound: Rebound) -> str:
    """The last step that is done, in a sentence."""
    said = {
        Step.STORY: translate("today", "The story is told."),
        Step.THE_JOB: translate("today", "You have looked at the job."),
        Step.PEOPLE: translate("today", "The people are kept."),
        Step.YOURSELF: translate("today", "You know more about yourself."),
        Step.NEXT_LETTERS: translate("today", "Other conversations are on their way."),
    }
    done = [step for step in Step if rebound.steps[step - 1] is StepState.DONE]
    return said[done[-1]] if done else translate("today", "Pick up anywhere.")
