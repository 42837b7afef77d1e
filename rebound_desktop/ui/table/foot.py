"""Beneath the table: how many are chosen, and what can be done with all of them at once."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import Glance
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.field_names import name_beside
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.moving import MoveMenu
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

IN_A_WEEK = timedelta(days=7)


class Foot(QWidget):
    """`change_wanted` gives a field of `BoardShelf.change` and its value; what was refused stays typed."""

    change_wanted = Signal(str, object)
    aside_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme = theme
        self._jobs: list[Glance] = []
        self.said = Words(theme, "", TextRole.MUTED, wrap=False)
        self.menu = MoveMenu(self)
        self.move_to = Button(theme, self.tr("Move to…"), on_click=self.ask_where)
        self.change = Button(theme, self.tr("Change…"))
        self.changes = Menu(self.change)
        self.changes.setAccessibleName(self.tr("Change"))
        self.change.setMenu(self.changes)
        self.aside = Button(
            theme, self.tr("Set aside"), ButtonRole.PLAIN, icon="archive", on_click=self.aside_wanted.emit
        )
        self.place = TextForm(theme, self.tr("Place"), lambda job: job.place)
        self.source = TextForm(theme, self.tr("Where you found it"), lambda job: job.source)
        self.day = DayForm(theme, today, self.tr("Answer expected by"))
        self._acts = wrapped_row(self.said, self.aside, self.change, self.move_to, end=self.aside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._acts)
        for name, form in (("place", self.place), ("source", self.source), ("answer_expected_on", self.day)):
            action = self.changes.addAction(form.name)
            action.triggered.connect(partial(self._begin, form))
            form.taken.connect(partial(self.change_wanted.emit, name))
            form.left.connect(self.close_form)
            box.addWidget(form)
            form.hide()

    def show_chosen(self, jobs: list[Glance], count: int, today: date) -> None:
        """These are chosen, of so many that are shown."""
        self._jobs = jobs
        if len(jobs) > 1:
            self.said.setText(
                self.tr("Chosen: {number} of {count}").format(
                    number=words.figure(len(jobs)), count=words.figure(count)
                )
            )
        else:
            self.said.setText(self.tr("Jobs: {count}").format(count=words.figure(count)))
        for button in (self.move_to, self.change, self.aside):
            button.setEnabled(bool(jobs))
        self.day.offer_from(today)
        if not jobs:
            self._show(self._acts)
        for form in self._forms:
            form.show_number(len(jobs))

    def ask_where(self, pointer: QPoint | None = None) -> None:
        """The menu of stages, at the pointer or above its button."""
        if self._jobs:
            self.menu.offer(self._jobs)
            above = QPoint(0, -self.menu.sizeHint().height())
            self.menu.popup(pointer or self.move_to.mapToGlobal(above))

    def typed_texts(self) -> list[str]:
        """What is typed and not given to the jobs yet."""
        return [form.field.text() for form in (self.place, self.source) if not form.isHidden()]

    def _begin(self, form: "TextForm | DayForm") -> None:
        form.begin(self._jobs)
        self._show(form)
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Back to what can be done."""
        self._show(self._acts)
        self.closed.emit()

    @property
    def _forms(self) -> "tuple[TextForm | DayForm, ...]":
        return (self.place, self.source, self.day)

    def _show(self, part: QWidget) -> None:
        """One at a time: what can be done, or the form for one of it."""
        for each in (self._acts, *self._forms):
            each.setVisible(each is part)


class _Form(QWidget):
    """A field for all that are chosen, and the buttons beside it. Esc leaves it."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, name: str, field: QWidget, *further: Button) -> None:
        super().__init__()
        self.name = name
        self._said = name_beside(theme, field, name)
        self.give = Button(theme, "", ButtonRole.SECONDARY)
        leave = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.left.emit)
        field.setMinimumWidth(theme.px(200))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(wrapped_row(self._said, field, self.give, *further, leave, spacing=16))
        on_escape(self, self.left.emit)

    def show_number(self, number: int) -> None:
        """To how many jobs it would be given."""
        self.give.setText(words.counted("table", "Set it", "Set for {number}", number))


class TextForm(_Form):
    """A text for all that are chosen."""

    def __init__(self, theme: Theme, name: str, present: Callable[[Glance], str]) -> None:
        self._present = present
        self.field = Field(name)
        super().__init__(theme, name, self.field)
        self.give.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)

    def begin(self, jobs: Sequence[Glance]) -> None:
        """What they have in common stands here first."""
        found = {self._present(job) for job in jobs}
        self.field.setText(found.pop() if len(found) == 1 else "")
        self.field.selectAll()

    def _give(self) -> None:
        self.taken.emit(self.field.text().strip())


class DayForm(_Form):
    """A day for all that are chosen, or none."""

    def __init__(self, theme: Theme, today: Callable[[], date], name: str) -> None:
        self.field = DayField(theme, today, name, ahead=True)
        self.none = Button(theme, self.tr("No day"), on_click=lambda: self.taken.emit(None))
        super().__init__(theme, name, self.field, self.none)
        self._first_offer = date.min
        self.give.clicked.connect(self._give)
        self.field.accepted.connect(self._give)

    def offer_from(self, today: date) -> None:
        """What stands here first where none is known: a week from today."""
        self._first_offer = today + IN_A_WEEK

    def begin(self, jobs: Sequence[Glance]) -> None:
        """The day they have in common stands here first."""
        found = {job.answer_expected_on for job in jobs}
        common = found.pop() if len(found) == 1 else None
        self.field.show_day(common or self._first_offer, date.max)

    def _give(self) -> None:
        if self.field.may_be_taken():
            self.taken.emit(self.field.day())
