"""Perfect and not ideal: the two lists of one job, beside each other where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rebound_desktop.core.jobs import Line, Side
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.line_list import LineList, ListedLine

# From this width on, at 100 % text, the lists stand beside each other.
BESIDE_FROM = 560


class TwoLists(QWidget):
    """The pair of cards over the store: every line is kept as soon as it is written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job_id: int | None = None
        self.perfect = LineList(
            desk.theme,
            self.tr("Perfect"),
            self.tr("Something that fitted"),
            mark_name=self.tr("Look for it again"),
            judge_name=self.tr("Judge jobs by it"),
            movable=True,
        )
        self.not_ideal = LineList(
            desk.theme,
            self.tr("Not ideal"),
            self.tr("Something weird in the air?"),
            note_name=self.tr("What next time?"),
            judge_name=self.tr("Judge jobs by it"),
            movable=True,
        )
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        for side, card in self._cards():
            self._box.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
            self._connect(side, card)
        desk.theme.changed.connect(self._arrange)

    def show_job(self, job_id: int) -> None:
        """Show the lists of this job; what stands in the fields of another is added to it first."""
        if self._job_id not in (None, job_id):
            self.take_typed()
            for _, card in self._cards():
                card.show_lines(())
        self._job_id = job_id
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds; the caret and what is being typed stay."""
        if self._job_id is None:
            return
        lines = self._desk.store.jobs.lines(self._job_id)
        for side, card in self._cards():
            card.show_lines([self._listed(line) for line in lines if line.side is side])

    def take_typed(self) -> bool:
        """Keep what stands in the fields; False when something was refused, and stays there."""
        for _, card in self._cards():
            card.take_typed()
        return not self.typed_texts()

    def typed_texts(self) -> list[str]:
        """What stands here and is not kept."""
        return [text for _, card in self._cards() for text in card.typed_texts()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or beneath."""
        super().resizeEvent(event)
        self._arrange()

    def _cards(self) -> tuple[tuple[Side, LineList], ...]:
        return ((Side.PERFECT, self.perfect), (Side.NOT_IDEAL, self.not_ideal))

    def _connect(self, side: Side, card: LineList) -> None:
        card.added.connect(lambda text: self._add(side, card, text))
        card.changed.connect(lambda key, text: self._change(key, text=text))
        card.removed.connect(self._remove)
        card.mark_toggled.connect(self._toggle)
        card.noted.connect(lambda key, note: self._change(key, next_time=note))
        card.judge_wanted.connect(self._judge_by)
        card.moved.connect(lambda key, by: self._move(side, key, by))

    def _listed(self, line: Line) -> ListedLine:
        if line.next_time:
            mark = self.tr("{what} next time").format(what=line.next_time)
        else:
            mark = self.tr("look for again") if line.look_again else ""
        return ListedLine(line.id, line.text, mark, line.next_time, line.aspect_id is not None)

    def _add(self, side: Side, card: LineList, text: str) -> None:
        job_id, jobs = self._job_id, self._desk.store.jobs
        if job_id is None or not self._desk.attempt(lambda: jobs.add_line(job_id, side, text)):
            card.give_back(text)
        self.refresh()

    def _change(self, key: int, **fields: object) -> None:
        self._desk.attempt(lambda: self._desk.store.jobs.change_line(key, **fields))
        self.refresh()

    def _remove(self, key: int) -> None:
        if self._desk.attempt(lambda: self._desk.store.jobs.remove_line(key)):
            self._desk.say(self.tr("Line removed"), undo=True)
        self.refresh()

    def _toggle(self, key: int) -> None:
        line = self._line(key)
        if line is not None:
            self._change(key, look_again=not line.look_again)

    def _judge_by(self, key: int) -> None:
        """The line becomes a row of the comparison."""
        line, shelf = self._line(key), self._desk.store.choices
        if line is not None and self._desk.attempt(lambda: shelf.add_aspect(line.text, line_id=key)):
            self._desk.say(
                self.tr("Jobs can be judged by it now."),
                action=self.tr("Compare"),
                on_action=lambda: self._desk.go("compare"),
            )
        self.refresh()

    def _move(self, side: Side, key: int, by: int) -> None:
        """Change places with the neighbour."""
        job_id, ids = self._job_id, [line.id for line in self._lines() if line.side is side]
        place = ids.index(key) if key in ids else -1
        if job_id is None or place < 0 or not 0 <= place + by < len(ids):
            return
        ids[place], ids[place + by] = ids[place + by], ids[place]
        self._desk.attempt(lambda: self._desk.store.jobs.order_lines(job_id, ids))
        self.refresh()

    def _lines(self) -> tuple[Line, ...]:
        return self._desk.store.jobs.lines(self._job_id) if self._job_id is not None else ()

    def _line(self, key: int) -> Line | None:
        return next((line for line in self._lines() if line.id == key), None)

    def _arrange(self) -> None:
        beside = self.width() >= self._desk.theme.px(BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
