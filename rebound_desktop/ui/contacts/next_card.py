"""The card of the one next step with a person: what, when, why; later, not this, changed, or a quiet offer."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact, NextKind, NextStep
from rebound_desktop.core.rhythm import NEVER, later
from rebound_desktop.ui.contacts.next_fields import NextFields
from rebound_desktop.ui.contacts.telling import (
    NEXT_ICONS,
    after_that,
    next_day,
    next_why,
    rhythm_name,
    rhythm_told,
)
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.icon import Icon
from rebound_desktop.ui.widgets.keyboard import WayBack, on_escape
from rebound_desktop.ui.widgets.menus import Menu, kept_action, kept_menu
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

TOMORROW, A_WEEK, A_MONTH = 1, 7, 30
# As the tags say, then the usual rhythms, then never.
RHYTHMS = ("", "1m", "3m", "6m", "1y", NEVER)
THREE_MONTHS, SIX_MONTHS = timedelta(days=90), timedelta(days=180)


class NextCard(QWidget):
    """What comes next. `put_off` gives days, `dropped` nothing, `planned` a kind and how far off it is.

    `keep` takes kind, day and words of what is next, `put_off_until` a day; both answer False when that was refused.
    `rhythm_chosen` gives a rhythm's code, `tag_rhythm_chosen` one for everybody with a tag, `paused` whether to
    suggest this person no more. `unwanted` is said of a plan that was made this moment, for its words not to be lost.
    """

    tag_rhythm_chosen = Signal(str, str)

    rhythm_chosen = Signal(str)
    paused = Signal(bool)
    put_off = Signal(int)
    dropped = Signal()
    unwanted = Signal()
    planned = Signal(NextKind, timedelta)

    def __init__(
        self,
        theme: Theme,
        clock_today: Callable[[], date],
        keep: Callable[[NextKind, date, str], bool],
        put_off_until: Callable[[date], bool],
    ) -> None:
        super().__init__()
        self._keep = keep
        self._put_off_until = put_off_until
        self._theme = theme
        self._clock_today = clock_today
        self._icon = Icon(theme, "clock", "text")
        self._what = Words(theme, "", TextRole.BODY)
        self._when = Words(theme, "", TextRole.SMALL, wrap=False)
        self._why = Words(theme, "", TextRole.MUTED)
        self._after = Words(theme, "", TextRole.SMALL)
        self._after.setContentsMargins(21, 0, 21, 0)
        self.later = Button(
            theme, self.tr("Later"), ButtonRole.PLAIN, on_click=lambda: self.put_off.emit(A_WEEK)
        )
        self.later.setToolTip(self.tr("A week"))
        self.until = Button(theme, "", ButtonRole.ICON, icon="chevron-down", name=self.tr("Put off until…"))
        self.until.setMenu(self._later_menu())
        self.change = Button(theme, self.tr("Change"), ButtonRole.PLAIN, on_click=self._begin_change)
        self.other = Button(theme, self.tr("Something else…"), ButtonRole.PLAIN, on_click=self._begin_change)
        self.until_day = DayField(theme, clock_today, self.tr("Put off until"), ahead=True)
        self.until_day.accepted.connect(self._take_day)
        self._until_row = self._until_side()
        self._way_back = WayBack()
        self._shown: NextStep | None = None
        self._today = date.min
        self.not_this = Button(theme, self.tr("Not this"), ButtonRole.PLAIN, on_click=self.dropped.emit)
        self.hello = self._offer(self.tr("Hello again in three months"), NextKind.HELLO_AGAIN, THREE_MONTHS)
        self.check = self._offer(self.tr("Check back in six months"), NextKind.CHECK_BACK, SIX_MONTHS)
        self._step = self._step_side()
        self._none = self._none_side()
        card = Card(spacing=8, margins=(20, 16, 20, 12))
        card.setAccessibleName(self.tr("Next"))
        title = Words(theme, self.tr("Next"), TextRole.STRONG)
        for widget in (title, self._step, self._none, self._until_row):
            card.box.addWidget(widget)
        self.often = Button(theme, "", ButtonRole.PLAIN)
        self.often.setMenu(Menu(self.often))
        card.box.addLayout(row(self.often, None))
        self._until_row.hide()
        self._card = card
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(card)
        box.addWidget(self._after)

    def show_step(self, step: NextStep | None, contact: Contact, last_on: date | None, today: date) -> None:
        """Show the next step, or what could be one. The focus stays in the card when its button goes."""
        focus = self.focusWidget()
        had_focus = focus is not None and focus.hasFocus() and self.isAncestorOf(focus)
        self._shown, self._today = step, today
        if step is not None and self._is_open:
            self.fields.show_step(step)
        self._arrange()
        after = after_that(step, today) if step else ""
        self._after.setText(after)
        self._after.setVisible(bool(after))
        if step is not None:
            # What is due later is not put off until then.
            self._until_tomorrow.setVisible(step.due_on <= today)
            self._icon.show_icon(NEXT_ICONS[step.kind])
            self._what.setText(words.next_name(step.kind))
            self._when.setText(next_day(step, today))
            self._why.setText(next_why(step, contact, last_on, today))
        if had_focus and focus is not None and not focus.isVisibleTo(self):
            (self.later if step else self.hello).setFocus(Qt.FocusReason.OtherFocusReason)

    @cached_property
    def fields(self) -> NextFields:
        """What is next in fields, made when they are first wanted."""
        made = NextFields(self._theme, self._clock_today, self._keep)
        made.closed.connect(self._end_change)
        made.unwanted.connect(self.unwanted)
        made.hide()
        self._card.box.insertWidget(self._card.box.count() - 1, made)
        return made

    @property
    def _is_open(self) -> bool:
        return "fields" in vars(self) and not self.fields.isHidden()

    def close_fields(self) -> None:
        """Somebody else comes: no field stays open."""
        if self._is_open:
            self.fields.hide()
        self._until_row.hide()
        self._arrange()

    def leave(self) -> bool:
        """Keep what was typed of a step; False when it was refused."""
        return not self._is_open or self.fields.leave()

    def typed_texts(self) -> list[str]:
        """Words that are not kept."""
        return self.fields.typed_texts() if self._is_open else []

    def _arrange(self) -> None:
        is_told = not self._is_open and self._until_row.isHidden()
        self._step.setVisible(self._shown is not None and not self._is_open)
        self._none.setVisible(self._shown is None and is_told)

    def _begin_change(self) -> None:
        self._way_back.remember()
        self._until_row.hide()
        self.fields.show()
        self._arrange()
        self.fields.begin(self._shown, self._today)

    def _end_change(self) -> None:
        self.fields.hide()
        self._arrange()
        self._way_back.go(self.change if self._shown is not None else self.hello)

    def _begin_until(self) -> None:
        due_on = self._shown.due_on if self._shown is not None else self._today
        self.until_day.show_day(later(due_on, self._today, A_WEEK), date.max)
        self._way_back.remember()
        self._until_row.show()
        self.until_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_until(self) -> None:
        self._until_row.hide()
        self._way_back.go(self.until)

    def _take_day(self) -> None:
        if self.until_day.may_be_taken() and self._put_off_until(self.until_day.day()):
            self._until_row.hide()
            self.later.setFocus(Qt.FocusReason.OtherFocusReason)

    def _until_side(self) -> QWidget:
        holder = QWidget()
        take = Button(self._theme, self.tr("Put off"), ButtonRole.SECONDARY, on_click=self._take_day)
        holder.setLayout(row(self.until_day, take, None))
        on_escape(holder, self._end_until)
        return holder

    def show_rhythm(self, own: str, is_paused: bool, of_tags: Mapping[str, str]) -> None:
        """How often to say hello, for this person or for everybody with one of their tags, and whether they rest."""
        said = self.tr("resting") if is_paused else rhythm_told(own, of_tags, self._shown)
        self.often.setText(
            self.tr("Hello: {how_often}").format(how_often=said)
            if said
            else self.tr("No regular hello planned")
        )
        menu = self.often.menu()
        menu.clear()
        for code in RHYTHMS:
            action = menu.addAction(rhythm_name(code), partial(self.rhythm_chosen.emit, code))
            action.setCheckable(True)
            action.setChecked(code == own)
        for tag, code_of_tag in of_tags.items():
            self._offer_tag(menu, tag, code_of_tag)
        menu.addSeparator()
        rest = menu.addAction(self.tr("Suggest no more for now"), partial(self.paused.emit, not is_paused))
        rest.setCheckable(True)
        rest.setChecked(is_paused)

    def _offer_tag(self, menu: QMenu, tag: str, present: str) -> None:
        said = self.tr("Everybody tagged {tag}").replace("{tag}", tag.replace("&", "&&"))
        everybody = kept_menu(menu, said)
        for code in RHYTHMS[:-1]:
            name = rhythm_name(code) if code else self.tr("not by this tag")
            action = everybody.addAction(name, partial(self.tag_rhythm_chosen.emit, tag, code))
            action.setCheckable(True)
            action.setChecked(code == present)

    def _step_side(self) -> QWidget:
        holder = QWidget()
        head = row(spacing=8)
        head.addWidget(self._what, 1)
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        off = QWidget()
        off.setLayout(row(self.later, self.until, spacing=0))
        buttons = wrapped_row(off, self.change, self.not_this, spacing=16)
        box = row(spacing=10)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(stack(head, self._why, 4, buttons, spacing=4), 1)
        holder.setLayout(box)
        return holder

    def _none_side(self) -> QWidget:
        holder = QWidget()
        quiet = Words(self._theme, self.tr("Nothing is planned, and that is fine."), TextRole.MUTED)
        holder.setLayout(
            stack(quiet, row(self.hello, None), row(self.check, None), row(self.other, None), spacing=4)
        )
        return holder

    def _offer(self, text: str, kind: NextKind, after: timedelta) -> Button:
        return Button(self._theme, text, ButtonRole.PLAIN, on_click=lambda: self.planned.emit(kind, after))

    def _later_menu(self) -> QMenu:
        menu = Menu(self)
        tomorrow = partial(self.put_off.emit, TOMORROW)
        self._until_tomorrow = kept_action(menu, self.tr("Until tomorrow"), tomorrow)
        menu.addAction(self.tr("A week"), partial(self.put_off.emit, A_WEEK))
        menu.addAction(self.tr("A month"), partial(self.put_off.emit, A_MONTH))
        menu.addAction(self.tr("Another day…"), self._begin_until)
        return menu
