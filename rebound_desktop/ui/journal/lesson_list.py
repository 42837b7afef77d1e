"""The rows of lessons: what says the same stays where it is, and of many rows only the first are made at once."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.journal import EntryLine
from rebound_desktop.core.lessons import Lesson, Use
from rebound_desktop.ui.journal.lesson_row import LessonRow

# Rows. One takes about ten milliseconds to be made and laid out.
AT_ONCE, A_TURN = 2, 1


class Listed(Struct, frozen=True):
    """A lesson as its row tells it today: the entry behind it, its tags, where it was used."""

    lesson: Lesson
    today: date
    line: EntryLine | None = None
    tags: tuple[str, ...] = ()
    uses: tuple[Use, ...] = ()


class LessonList(QWidget):
    """`rows` are those made so far, by the lesson's id; the others come a turn of the event loop each."""

    def __init__(self, make: Callable[[Listed], LessonRow]) -> None:
        super().__init__()
        self._make = make
        self.rows: dict[int, LessonRow] = {}
        self._told: dict[int, Listed] = {}
        self._wanted: tuple[Listed, ...] = ()
        self._end: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(lambda: self._go_on(A_TURN))

    @property
    def is_changing(self) -> bool:
        """Whether the words of one of them stand in a field."""
        return any(shown.is_changing for shown in self.rows.values())

    def show_these(self, wanted: Sequence[Listed], end: QWidget | None) -> None:
        """These in this order, and beneath the last one `end`: a way to more, or why there are none."""
        told = {each.lesson.id: each for each in wanted}
        for key in [key for key, before in self._told.items() if told.get(key) != before]:
            del self._told[key]
            self._let_go(self.rows.pop(key))
        self._wanted = tuple(wanted)
        if self._end is not None:
            self._let_go(self._end)
        self._end = end
        if end is not None:
            end.hide()
            self._box.addWidget(end)
        staying = (self.rows[each.lesson.id] for each in wanted if each.lesson.id in self.rows)
        for place, shown in enumerate(staying):
            if self._box.indexOf(shown) != place:
                self._box.removeWidget(shown)
                self._box.insertWidget(place, shown)
        self._go_on(AT_ONCE)

    def row_of(self, lesson_id: int) -> LessonRow | None:
        """The row of a lesson, made now if it is still to come, and laid out; None where it is not listed."""
        while lesson_id not in self.rows and self._rest.isActive():
            self._go_on(A_TURN)
        self._box.activate()
        return self.rows.get(lesson_id)

    def finish(self) -> None:
        """Keep what is being changed."""
        for shown in list(self.rows.values()):
            shown.finish()

    def _go_on(self, number: int) -> None:
        """Make so many of the rows that are still to come."""
        for place, each in enumerate(self._wanted):
            if each.lesson.id not in self.rows:
                if number == 0:
                    self._rest.start()
                    return
                number -= 1
                shown = self._make(each)
                self.rows[each.lesson.id], self._told[each.lesson.id] = shown, each
                self._box.insertWidget(place, shown)
        self._rest.stop()
        if self._end is not None:
            self._end.show()

    def _let_go(self, widget: QWidget) -> None:
        self._box.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
