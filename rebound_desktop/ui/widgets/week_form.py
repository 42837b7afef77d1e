"""A week's plan: companies, people, when, where, days off, and a goal only once one is picked."""

from datetime import date
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.weeks import week_of, weekdays
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_beside, named
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.flow import Flow

GOALS = (None, 1, 2, 3, 5, 10, 20)


class WeekForm(QWidget):
    """Four short fields, the days off and a goal, kept as each is left."""

    def __init__(self, desk: Desk, *, stacked: bool = False) -> None:
        """stacked: it stands in a narrow card, and each field beneath its name."""
        super().__init__()
        self.desk = desk
        # The week that was asked for, None for the present one; and the one that stands in the fields.
        self._asked: date | None = None
        self._shown: date | None = None
        # The plan as it was read, or kept, last: only what differs from it was changed here.
        self._kept = WeekPlan(date.min)
        self._fields = {
            "companies": Field(self.tr("Which companies")),
            "people": Field(self.tr("Which people")),
            "when": Field(self.tr("When"), self.tr("Mornings, Tuesday…")),
            "where": Field(self.tr("Where"), self.tr("At the library…")),
        }
        self._goal = DropDown(desk.theme, self.tr("Letters a week"))
        for goal in GOALS:
            self._goal.addItem(self._goal_name(goal), goal)
        self._days = {day: self._day_button(day) for day in weekdays(words.week_begins())}
        self._why = Words(
            desk.theme,
            self.tr("Some write two to four letters a work day. One a week counts too."),
            TextRole.SMALL,
        )
        self._lay_out(stacked)
        self._goal.activated.connect(lambda _index: self.keep())

    def show_week(self, monday: date | None) -> bool:
        """Show another week by its Monday, None for the present one; False when what stands here could not be kept."""
        if not self.keep():
            return False
        self._asked = monday
        self._fill(anew=True)
        return True

    def begin(self) -> None:
        """The caret to the first field."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """The week's plan; a field that is being typed in stays as it is, in its week."""
        has_ended = self._has_ended()
        if has_ended and (not self.keep() or self._is_typed_in()):
            return
        self._fill(anew=has_ended)

    def keep(self) -> bool:
        """Keep what was changed here, with the week it was changed for; False when it was refused."""
        changes = self._changes()
        if self._shown is None or not changes:
            return True
        week, shown = self.desk.store.week, self._shown
        if not self.desk.attempt(lambda: week.write(replace(week.plan(shown), **changes))):
            return False
        self._kept = replace(self._kept, **changes)
        return True

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        return [str(changed) for name, changed in self._changes().items() if name in self._fields]

    def _changes(self) -> dict[str, Any]:
        """What stands here and is not kept, by its name in the plan."""
        standing: dict[str, Any] = {name: field.text().strip() for name, field in self._fields.items()}
        standing["goal"] = self._goal.currentData()
        standing["days_off"] = frozenset(day for day, button in self._days.items() if button.isChecked())
        return {name: what for name, what in standing.items() if what != getattr(self._kept, name)}

    def _lay_out(self, stacked: bool) -> None:
        days = QWidget()
        flow = Flow(spacing=4)
        days.setLayout(flow)
        for button in self._days.values():
            flow.addWidget(button)
        lines: list[tuple[str, QWidget]] = [
            (field.accessibleName(), field) for field in self._fields.values()
        ]
        lines += [(self.tr("Days off"), days), (self.tr("A goal, if you like"), self._goal)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12 if stacked else 8)
        beside = 0 if stacked else 1
        for place, (name, widget) in enumerate(lines):
            if stacked:
                grid.addLayout(named(self.desk.theme, widget, name), place, 0)
            else:
                grid.addWidget(
                    name_beside(self.desk.theme, widget, name), place, 0, Qt.AlignmentFlag.AlignVCenter
                )
                grid.addWidget(widget, place, 1)
        grid.addWidget(self._why, len(lines), beside)
        grid.setColumnStretch(beside, 1)
        for field in self._fields.values():
            field.editingFinished.connect(self._finish_field)

    def _day_button(self, day: int) -> Button:
        short = QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat)
        long = QLocale().standaloneDayName(day, QLocale.FormatType.LongFormat)
        name = self.tr("Day off: {day}").replace("{day}", long)
        button = Button(self.desk.theme, short, ButtonRole.CHOICE, name=name, on_click=self.keep)
        button.setProperty("tone", "day")
        button.setCheckable(True)
        return button

    def _finish_field(self) -> None:
        if not self.keep():
            return
        for field in self._fields.values():
            field.setModified(False)
            if not field.hasFocus():
                _show_beginning(field)
        if self._has_ended():
            self._fill(anew=True)

    def _has_ended(self) -> bool:
        """Whether a week stands here that is the present one no more: the window is open over midnight."""
        return self._shown is not None and self._shown != self._week()

    def _is_typed_in(self) -> bool:
        return any(field.hasFocus() and field.isModified() for field in self._fields.values())

    def _fill(self, *, anew: bool) -> None:
        self._shown = self._week()
        plan: WeekPlan = self.desk.store.week.plan(self._shown)
        # What was refused stays, to be tried again.
        stays = set() if anew else set(self._changes())
        for name, field in self._fields.items():
            if anew or not (field.hasFocus() or name in stays):
                field.setText(getattr(plan, name))
                _show_beginning(field)
        if "days_off" not in stays:
            for day, button in self._days.items():
                button.setChecked(day in plan.days_off)
        if anew or not (self._goal.hasFocus() or "goal" in stays):
            if self._goal.findData(plan.goal) < 0:
                self._goal.addItem(self._goal_name(plan.goal), plan.goal)
            self._goal.setCurrentIndex(self._goal.findData(plan.goal))
        self._kept = plan

    def _week(self) -> date:
        return self._asked or week_of(self.desk.store.clock.today(), words.week_begins()).monday

    def _goal_name(self, goal: int | None) -> str:
        if goal is None:
            return self.tr("No goal")
        return words.counted("week", "One letter a week", "{number} letters a week", goal)


def _show_beginning(field: Field) -> None:
    """Where it is narrow one reads how it begins, and all of it beside the pointer."""
    field.setCursorPosition(0)
    field.setToolTip(field.text())
