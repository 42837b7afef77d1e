"""My week: the plan the person writes, and a goal only once they pick one. Step 5 and Today share it."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from rebound_desktop.core.activity import WeekPlan, week_of
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Field, TextRole, Words
from rebound_desktop.ui.widgets.drop_down import DropDown

GOALS = (None, 1, 2, 3, 5, 10, 20)


class WeekForm(QWidget):
    """Four short fields and a goal, kept as each is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._fields = {
            "companies": Field(self.tr("Which companies"), self.tr("Which companies")),
            "people": Field(self.tr("Which people"), self.tr("Which people")),
            "when": Field(self.tr("When"), self.tr("Mornings, Tuesday…")),
            "where": Field(self.tr("Where"), self.tr("At the library…")),
        }
        self._goal = DropDown(desk.theme, self.tr("Letters a week"))
        for goal in GOALS:
            self._goal.addItem(self._goal_name(goal), goal)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for line, field in enumerate(self._fields.values()):
            label = Words(desk.theme, field.accessibleName(), TextRole.MUTED, wrap=False)
            label.setBuddy(field)
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1)
            field.editingFinished.connect(self.keep)
        label = Words(desk.theme, self.tr("A goal, if you like"), TextRole.MUTED, wrap=False)
        label.setBuddy(self._goal)
        grid.addWidget(label, len(self._fields), 0)
        grid.addWidget(self._goal, len(self._fields), 1)
        grid.setColumnStretch(1, 1)
        self._goal.activated.connect(lambda _index: self.keep())

    def refresh(self) -> None:
        """This week's plan; a field that is being typed in stays as it is."""
        plan = self.desk.store.week.plan(self._week())
        for name, field in self._fields.items():
            if not field.hasFocus():
                field.setText(getattr(plan, name))
        if not self._goal.hasFocus():
            if self._goal.findData(plan.goal) < 0:
                self._goal.addItem(self._goal_name(plan.goal), plan.goal)
            self._goal.setCurrentIndex(self._goal.findData(plan.goal))

    def keep(self) -> bool:
        """Keep the plan as it stands; False when it was refused."""
        texts = {name: field.text().strip() for name, field in self._fields.items()}
        plan = WeekPlan(self._week(), **texts, goal=self._goal.currentData())
        return self.desk.attempt(lambda: self.desk.store.week.write(plan))

    def typed_texts(self) -> list[str]:
        """What stands in the fields."""
        return [field.text() for field in self._fields.values()]

    def _week(self) -> date:
        return week_of(self.desk.store.clock.today())

    def _goal_name(self, goal: int | None) -> str:
        if goal is None:
            return self.tr("No goal")
        if goal == 1:
            return self.tr("One letter a week")
        return self.tr("{number} letters a week").format(number=goal)
