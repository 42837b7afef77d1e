"""The shelf of guided writing: the person's own sets of questions, and the five days of a series."""

from rebound_desktop.core.change import Area
from rebound_desktop.core.guided import QuestionSet, Series, SeriesDay, is_over, questions_in
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class GuidedShelf:
    """Sets that ship with the program are no rows; a changed one is, and stands for it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def sets(self) -> tuple[QuestionSet, ...]:
        """The person's own, in the order they were made."""
        row = tables.QuestionSet
        rows = self._ledger.rows(
            row.select(row.id, row.title, row.questions, row.stands_for)
            .where(row.trashed_at.is_null())
            .order_by(row.id)
        )
        return tuple(
            QuestionSet(
                title=each["title"],
                questions=questions_in(each["questions"]),
                code=each["stands_for"],
                id=each["id"],
            )
            for each in rows
        )

    def keep_set(self, title: str, questions: str, *, set_id: int | None = None, stands_for: str = "") -> int:
        """Keep a set, a line a question; a new one when `set_id` is None. Returns its id."""
        values = {"title": title.strip(), "questions": "\n".join(questions_in(questions))}
        verb = "questions_added" if set_id is None else "questions_changed"
        with self._ledger.verb(verb, Area.JOURNAL, subject=values["title"]):
            if set_id is None:
                return self._ledger.insert(tables.QuestionSet, stands_for=stands_for, **values)
            self._ledger.update(tables.QuestionSet, set_id, **values)
        return set_id

    def set_aside_set(self, set_id: int) -> None:
        """Into the trash, for 30 days. Entries that answered its questions stay as they are."""
        with self._ledger.verb("questions_set_aside", Area.JOURNAL):
            self._ledger.update(tables.QuestionSet, set_id, trashed_at=self._ledger.clock.moment())

    def series(self) -> Series | None:
        """The series that is under way; None when there is none, or it was left or is over."""
        row = tables.WritingSeries
        found = self._ledger.row(
            row.select(row.id, row.begun_on).where(row.left_on.is_null()).order_by(row.id.desc())
        )
        if found is None:
            return None
        day = tables.SeriesDay
        days = self._ledger.rows(
            day.select(day.number, day.entry.alias("entry_id"), day.on_day)
            .where(day.series == found["id"])
            .order_by(day.number)
        )
        series = Series(found["id"], found["begun_on"], tuple(SeriesDay(**each) for each in days))
        return None if is_over(series) else series

    def begin_series(self) -> int:
        """Begin five days of writing. Returns the series' id."""
        with self._ledger.verb("series_begun", Area.JOURNAL):
            return self._ledger.insert(tables.WritingSeries, begun_on=self._ledger.clock.today())

    def note_day(self, series_id: int, number: int, entry_id: int) -> None:
        """Something was written on a day of the series; said again, it changes nothing."""
        day = tables.SeriesDay
        known = day.select(day.id).where(day.series == series_id, day.number == number)
        if self._ledger.row(known) is None:
            with self._ledger.quiet(Area.JOURNAL, entry_id):
                self._ledger.insert(
                    day, series=series_id, number=number, entry=entry_id, on_day=self._ledger.clock.today()
                )

    def leave_series(self, series_id: int) -> None:
        """No more of it; what was written stays."""
        with self._ledger.verb("series_left", Area.JOURNAL):
            self._ledger.update(tables.WritingSeries, series_id, left_on=self._ledger.clock.today())
