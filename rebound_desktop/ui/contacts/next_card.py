"""The card of the one next step with a person: what, when, why; later, not this, or a quiet offer."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact, NextKind, NextStep
from rebound_desktop.core.rhythm import NEVER
from rebound_desktop.ui.contacts.telling import NEXT_ICONS, after_that, next_day, next_why, rhythm_name
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.icon import Icon

TOMORROW, A_WEEK, A_MONTH = 1, 7, 30
# As the tags say, then the usual rhythms, then never.
RHYTHMS = ("", "1m", "3m", "6m", "1y", NEVER)
THREE_MONTHS, SIX_MONTHS = timedelta(days=90), timedelta(days=180)


class NextCard(QWidget):
    """What comes next. `put_off` gives days, `dropped` nothing, `planned` a kind and how far off it is.

    `rhythm_chosen` gives a rhythm's code, `paused` whether to suggest this person no more.
    """

    rhythm_chosen = Signal(str)
    paused = Signal(bool)
    put_off = Signal(int)
    dropped = Signal()
    planned = Signal(NextKind, timedelta)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = Icon(theme, "clock", "text")
        self._what = Words(theme, "", TextRole.BODY)
        self._when = Words(theme, "", TextRole.SMALL, wrap=False)
        self._why = Words(theme, "", TextRole.MUTED)
        self._after = Words(theme, "", TextRole.SMALL)
        self._after.setContentsMargins(20, 0, 20, 0)
        self.later = Button(
            theme, self.tr("Later"), ButtonRole.PLAIN, on_click=lambda: self.put_off.emit(A_WEEK)
        )
        self.later.setToolTip(self.tr("In a week"))
        self.until = Button(theme, "", ButtonRole.ICON, icon="chevron-down", name=self.tr("Put off until…"))
        self.until.setMenu(self._later_menu())
        self.not_this = Button(theme, self.tr("Not this"), ButtonRole.PLAIN, on_click=self.dropped.emit)
        self.hello = self._offer(self.tr("Hello again in three months"), NextKind.HELLO_AGAIN, THREE_MONTHS)
        self.check = self._offer(self.tr("Check back in six months"), NextKind.CHECK_BACK, SIX_MONTHS)
        self._step = self._step_side()
        self._none = self._none_side()
        card = Card(spacing=8, margins=(20, 16, 20, 12))
        card.setAccessibleName(self.tr("Next"))
        for widget in (Words(theme, self.tr("Next"), TextRole.STRONG), self._step, self._none):
            card.box.addWidget(widget)
        self.often = Button(theme, "", ButtonRole.PLAIN)
        self.often.setMenu(QMenu(self.often))
        card.box.addLayout(row(self.often, None))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(card)
        box.addWidget(self._after)

    def show_step(self, step: NextStep | None, contact: Contact, last_on: date | None, today: date) -> None:
        """Show the next step, or what could be one. The focus stays in the card when its button goes."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._step.setVisible(step is not None)
        self._none.setVisible(step is None)
        after = after_that(step, today) if step else ""
        self._after.setText(after)
        self._after.setVisible(bool(after))
        if step is not None:
            self._icon.show_icon(NEXT_ICONS[step.kind])
            self._what.setText(words.next_name(step.kind))
            self._when.setText(next_day(step, today))
            self._why.setText(next_why(step, contact, last_on, today))
        if had_focus and not self.focusWidget().isVisibleTo(self):
            (self.later if step else self.hello).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rhythm(self, own: str, is_paused: bool) -> None:
        """How often to say hello, and whether this person rests; both to be changed here."""
        said = rhythm_name(own) if not is_paused else self.tr("resting")
        self.often.setText(self.tr("Hello: {how_often}").format(how_often=said))
        menu = self.often.menu()
        menu.clear()
        for code in RHYTHMS:
            action = menu.addAction(rhythm_name(code), partial(self.rhythm_chosen.emit, code))
            action.setCheckable(True)
            action.setChecked(code == own)
        menu.addSeparator()
        rest = menu.addAction(self.tr("Suggest no more for now"), partial(self.paused.emit, not is_paused))
        rest.setCheckable(True)
        rest.setChecked(is_paused)

    def _step_side(self) -> QWidget:
        holder = QWidget()
        head = row(spacing=8)
        head.addWidget(self._what, 1)
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        buttons = row(self.later, 10, self.until, 14, self.not_this, None, spacing=0)
        box = row(spacing=10)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(stack(head, self._why, 4, buttons, spacing=4), 1)
        holder.setLayout(box)
        return holder

    def _none_side(self) -> QWidget:
        holder = QWidget()
        quiet = Words(self._theme, self.tr("Nothing is planned, and that is fine."), TextRole.MUTED)
        holder.setLayout(stack(quiet, row(self.hello, None), row(self.check, None), spacing=4))
        return holder

    def _offer(self, text: str, kind: NextKind, after: timedelta) -> Button:
        return Button(self._theme, text, ButtonRole.PLAIN, on_click=lambda: self.planned.emit(kind, after))

    def _later_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, days in (
            (self.tr("Until tomorrow"), TOMORROW),
            (self.tr("A week"), A_WEEK),
            (self.tr("A month"), A_MONTH),
        ):
            menu.addAction(text, partial(self.put_off.emit, days))
        return menu
