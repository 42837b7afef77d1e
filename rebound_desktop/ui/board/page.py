"""The jobs on a board: a column for each stage, cards moved by mouse, by keys or from a menu."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QStyle, QWidget

from rebound_desktop.core.board import Glance, columns, stage_beside
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import HowFar, Outcome, Stage
from rebound_desktop.ui.board.carrying import Carrying
from rebound_desktop.ui.board.column import BoardColumn
from rebound_desktop.ui.page import ByJob, Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets import moving
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.job_reader import JobReader
from rebound_desktop.ui.widgets.view_switch import ViewSwitch
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

MARGIN = 32


class BoardPage(ByJob):
    """One card is in hand; what moves a card is the same by mouse, key and menu."""

    areas = frozenset({Area.JOBS, Area.CONTACTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._was_filled = False
        self._wanted: int | None = None
        self._is_to_take = False
        self.reader = JobReader(desk, self)
        self.reader.done.connect(self._show)
        self.columns = {stage: BoardColumn(self.theme, stage) for stage in Stage}
        self.menu = moving.MoveMenu(self)
        self.menu.stage_chosen.connect(self._move_to)
        self.menu.outcome_chosen.connect(self._close)
        self._empty: Empty | None = None
        self.box.setContentsMargins(0, MARGIN, 0, 0)
        self.box.setSpacing(16)
        self.box.addWidget(self._head())
        # From the outside in: what is put into something is dressed anew with all that it holds.
        self._body = QStackedWidget()
        self.box.addWidget(self._body, 1)
        self._board = QScrollArea()
        self._body.addWidget(self._board)
        self._fill_board()
        self.carrying = Carrying(self._board, tuple(self.columns.values()))
        for column in self.columns.values():
            self._connect(column)

    @property
    def in_hand(self) -> Glance | None:
        """The job whose card is in hand."""
        found = (column.cards.card for column in self.columns.values() if not column.is_folded)
        return next((card.glance for card in found if card is not None), None)

    def open(self, key: int | None) -> None:
        """To the card in hand, a job's by its id, or the first."""
        job = self.in_hand
        self._wanted = key if key is not None else job.id if job is not None else None
        self._is_to_take = self.reader.is_reading
        if not self._is_to_take:
            self._take_up()

    def refresh(self) -> None:
        """Read every job anew; the card in hand stays in hand."""
        self.reader.read()

    def shown_key(self) -> int | None:
        """The job in hand."""
        return self.in_hand.id if self.in_hand is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture of a card that is carried does not outlive another size."""
        super().resizeEvent(event)
        self.carrying.end()

    def _head(self) -> QWidget:
        heading = Words(self.theme, self.tr("Jobs"), TextRole.HEADING, wrap=False)
        self.switch = ViewSwitch(self.desk, "board")
        self.move_button = Button(self.theme, self.tr("Move to…"), on_click=self._ask_where)
        self.move_button.setToolTip(self.tr("Cards can be dragged too, or moved by Alt and the arrow keys."))
        add = Button(
            self.theme,
            self.tr("Add"),
            ButtonRole.PRIMARY,
            icon="plus",
            on_click=lambda: self.desk.go("jobs", 0),
        )
        line = wrapped_row(heading, self.switch, self.move_button, add, spacing=16, end=self.move_button)
        holder = QWidget()
        holder.setLayout(row(MARGIN, line, MARGIN, spacing=0))
        return holder

    def _fill_board(self) -> None:
        area, inner = self._board, QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setProperty("role", "page")
        line = row(MARGIN - 6, *self.columns.values(), MARGIN - 6, spacing=0)
        line.setContentsMargins(0, 0, 0, 8)
        inner.setLayout(line)
        self._level()
        self.theme.changed.connect(self._level)

    def _level(self) -> None:
        """The names of stages stand beside each other, though letters of one may need more room above them."""
        names = [column.name for column in self.columns.values()]
        highest = max(name.sizeHint().height() for name in names)
        for name in names:
            name.setFixedHeight(highest)

    def _connect(self, column: BoardColumn) -> None:
        cards = column.cards
        cards.opened.connect(lambda job_id: self.desk.go("jobs", job_id))
        cards.in_hand_changed.connect(partial(self._taken_in, column))
        cards.went_sideways.connect(partial(self._go_sideways, column))
        cards.moved.connect(self._step)
        cards.menu_wanted.connect(self._ask_where)
        cards.grasped.connect(partial(self.carrying.begin, cards))
        cards.carried.connect(self.carrying.go)
        cards.released.connect(self._dropped)
        cards.let_go.connect(self.carrying.end)
        column.unfolded.connect(partial(self._turned, column))

    def _show(self) -> None:
        """Everything is read: a column for each stage."""
        glances = self.reader.glances
        self._was_filled = self._was_filled or bool(glances)
        in_hand, had_focus = self.in_hand, self._has_focus()
        place = self._place_in_hand()
        today = self.store.clock.today()
        for stage, jobs in columns(glances).items():
            self.columns[stage].show_jobs(jobs, today)
        self._show_whether_empty(bool(glances))
        if in_hand is not None and self._wanted is None:
            self._wanted = in_hand.id
        if had_focus or self._is_to_take:
            self._is_to_take = False
            self._take_up(place)
        elif self._wanted is not None:
            self._mark(self._wanted)
            self._wanted = None
        self._offer_moving()

    def _show_whether_empty(self, is_filled: bool) -> None:
        self.move_button.setVisible(is_filled)
        if is_filled:
            self._body.setCurrentWidget(self._board)
            return
        if self._empty is not None:
            self._body.removeWidget(self._empty)
            self._empty.deleteLater()
        heading = self.tr("No jobs right now") if self._was_filled else self.tr("No job is noted yet")
        sentence = (
            self.tr("What you set aside rests for 30 days.")
            if self._was_filled
            else self.tr("From the first lead to the last word, each finds its column.")
        )
        self._empty = Empty(
            self.theme,
            heading,
            sentence,
            self.tr("Add a job"),
            lambda: self.desk.go("jobs", 0),
            picture="" if self._was_filled else "board",
        )
        # As much room beneath as the table leaves: the drawing stays in its place when one turns to the other.
        self._empty.setContentsMargins(0, 0, 0, 20)
        self._body.addWidget(self._empty)
        self._body.setCurrentWidget(self._empty)

    def _has_focus(self) -> bool:
        return any(column.cards.hasFocus() for column in self.columns.values())

    def _place_in_hand(self) -> tuple[Stage, int]:
        """The column in hand and the place in it, for when its card is gone."""
        for stage, column in self.columns.items():
            if column.cards.card is not None:
                return stage, column.cards.currentIndex().row()
        return Stage.LEAD, 0

    def _take_up(self, place: tuple[Stage, int] = (Stage.LEAD, 0)) -> None:
        """Take a card in hand, and the focus to it: the wanted one, or the one nearest to where it was."""
        wanted, self._wanted = self._wanted, None
        column = self._mark(wanted) if wanted is not None else None
        if column is not None:
            column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        stage, row_in_hand = place
        stages = tuple(Stage)
        for near in sorted(stages, key=lambda each: abs(stages.index(each) - stages.index(stage))):
            column = self.columns[near]
            if not column.is_folded and column.cards.cards.count:
                column.cards.take(row_in_hand if near is stage else 0)
                return
        self.switch.buttons["board"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, job_id: int) -> BoardColumn | None:
        """Take a job's card in hand, wherever it is now, unless it is folded away."""
        for column in self.columns.values():
            if not column.is_folded and column.cards.mark(job_id):
                self._taken_in(column)
                return column
        return None

    def _taken_in(self, column: BoardColumn) -> None:
        for other in self.columns.values():
            if other is not column:
                other.cards.lay_down()
        self._bring_into_view(column)
        self._offer_moving()

    def _offer_moving(self) -> None:
        self.move_button.setEnabled(self.in_hand is not None)

    def _turned(self, column: BoardColumn) -> None:
        if not column.is_folded:
            column.cards.take(0)
            # Once the board has grown by it.
            soon(column, lambda: self._bring_into_view(column))
        self._offer_moving()

    def _bring_into_view(self, column: BoardColumn) -> None:
        """Scroll as far as a column asks. Qt's own way counts from the left where the board begins at the right."""
        board, inner = self._board, self._board.widget()
        assert inner is not None
        place = QRect(column.mapTo(inner, QPoint(0, 0)), column.size())
        place = QStyle.visualRect(self.layoutDirection(), inner.rect(), place)
        bar, room = board.horizontalScrollBar(), board.viewport().width()
        bar.setValue(min(max(bar.value(), place.left() + place.width() - room), place.left()))

    def _go_sideways(self, column: BoardColumn, step: int) -> None:
        """To the next column that has cards, at the same height."""
        place = column.cards.currentIndex().row()
        stage = stage_beside(column.stage, step)
        while stage is not None:
            beside = self.columns[stage]
            if not beside.is_folded and beside.cards.cards.count:
                beside.cards.take(place)
                return
            stage = stage_beside(stage, step)

    def _step(self, step: int) -> None:
        job = self.in_hand
        stage = stage_beside(job.stage, step) if job is not None else None
        if stage is not None:
            self._move_to(stage)

    def _dropped(self, pointer: QPoint) -> None:
        card, column = self.carrying.card, self.carrying.column_below(pointer)
        self.carrying.end()
        if card is not None and column is not None and column.stage is not card.glance.stage:
            self._move_to(column.stage, pointer)

    def _move_to(self, stage: Stage, pointer: QPoint | None = None) -> None:
        """To another stage; how a job ended is asked."""
        job = self.in_hand
        if job is None:
            return
        if stage is Stage.CLOSED:
            self.menu.offer([job], only_closing=True)
            self.menu.popup(pointer or self.columns[job.stage].cards.below_card())
        else:
            moving.move(self, [job], stage, lambda: self.reader.renew([job.id]))

    def _close(self, outcome: Outcome, how_far: HowFar | None) -> None:
        job = self.in_hand
        if job is not None:
            moving.close(self, [job], outcome, how_far, lambda: self.reader.renew([job.id]))

    def _ask_where(self, pointer: QPoint | None = None) -> None:
        """The menu, at the pointer or at its button."""
        job = self.in_hand
        if job is not None:
            self.menu.offer([job])
            self.menu.popup(pointer or self.move_button.mapToGlobal(self.move_button.rect().bottomLeft()))
