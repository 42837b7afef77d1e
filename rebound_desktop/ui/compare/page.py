"""Compare: what can still be chosen, side by side. Words first, numbers second."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from rebound_desktop.core.change import Area
from rebound_desktop.core.choice import (
    Aspect,
    Choice,
    Yardstick,
    against,
    comparison_of,
    move_together,
    weighs_finely,
)
from rebound_desktop.core.comparison import Picture, acceptability, picture, stability_findings
from rebound_desktop.core.comparison.model import ASPECTS, JOBS
from rebound_desktop.core.marks import GutAnswer, StandsFor
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.compare import leaving, said
from rebound_desktop.ui.compare.columns_menu import fill_columns
from rebound_desktop.ui.compare.gut_part import GutPart
from rebound_desktop.ui.compare.row_actions import RowActions
from rebound_desktop.ui.compare.row_card import RowCard
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Field,
    TextRole,
    Words,
    clear,
    row,
)
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

WIDTH = 984
BESIDE = 272
SIDE_BY_SIDE_FROM = 860
RESTED = 400
YARDSTICKS_AT_MOST = 2
LINES_OFFERED = 8
# Pairs of rows of which the person said that they mean different things: "3-7 4-9".
ROWS_THAT_DIFFER = "rows_that_differ"


class ComparePage(Page):
    """One table; beside it the row in hand and what the table says."""

    areas = frozenset({Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._aspects: tuple[Aspect, ...] = ()
        self._choices: tuple[Choice, ...] = ()
        self._seen: Picture | None = None
        self._sampled = 0
        self._order: said.OrderCard | None = None
        self._actions = RowActions(desk, lambda: self._aspects, self._show_row)
        column = Column(self.theme, width=WIDTH)
        self.box.addWidget(column)
        column.box.addWidget(self._head())
        column.box.addWidget(
            Words(
                self.theme,
                self.tr("Words first, numbers second. Lost jobs stand beside it as yardsticks."),
                TextRole.MUTED,
            )
        )
        column.box.addSpacing(8)
        self.table = ComparisonTable(self.theme)
        self.table.rated.connect(self._rate)
        self.table.row_chosen.connect(lambda _: self._show_row())
        self.table.row_moved.connect(self._move_row)
        self.table.row_dropped.connect(self._actions.drop)
        self.table.measured.connect(self._measure)
        self.row_card = RowCard(self.theme)
        self.row_card.changed.connect(lambda fields: self._with_row(self._actions.change, fields))
        self.row_card.moved.connect(self._move_row)
        self.row_card.moving.connect(self._weigh_live)
        self.row_card.merged.connect(lambda into: self._with_row(self._actions.merge, into))
        self.row_card.aside_wanted.connect(lambda: self._with_row(self._actions.set_aside))
        self.first_gut, self.second_gut = GutPart(desk, again=False), GutPart(desk, again=True)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(20)
        self._body.addLayout(self._left(), 1)
        self._body.addWidget(self._right())
        self._whole = QWidget()
        self._whole.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._empty = Empty(
            self.theme,
            self.tr("Nothing to choose between yet"),
            self.tr("Jobs in interviews and offers stand here by themselves. Others can be put beside them."),
            self.tr("Choose what to compare"),
            self._open_choices,
        )
        column.box.addWidget(self._whole)
        column.box.addWidget(self._empty)
        column.box.addStretch(1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED)
        self._rest.timeout.connect(self._sample)

    def open(self, key: int | None) -> None:
        """To the table; what the gut said first is sealed again."""
        self.first_gut.begin()
        self.second_gut.begin()
        self.table.to_aspect(self.table.aspect_id)
        if self._choices and self._aspects:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything anew; the row in hand stays in hand."""
        in_hand, of_job = self.table.aspect_id, self.table.job_id
        shelf = self.store.choices
        self._aspects = shelf.aspects()
        self._choices = shelf.choices(self.tr("My present job"), self.tr("Keep looking"))[: JOBS[-1]]
        self._compare()
        self._whole.setVisible(bool(self._choices))
        self._empty.setVisible(not self._choices)
        self._keep_it.setVisible(self._seen is not None)
        self.table.comparison.show(self._aspects, self._choices, self._seen)
        self.table.fit()
        self.table.setVisible(bool(self._aspects))
        self.table.to_aspect(in_hand, of_job)
        self._show_row()
        self._show_lines()
        self._show_said()
        self._rest.start()

    def _compare(self) -> None:
        there = self._aspects and self._choices
        self._seen = picture(comparison_of(self._aspects, self._choices)) if there else None

    def leave(self) -> bool:
        """A row half typed is added, a name half typed taken over."""
        self._add_typed()
        self.row_card.keep()
        return True

    def typed_texts(self) -> list[str]:
        """A row half typed, a gut half said, and what of a row is not kept."""
        guts = (*self.first_gut.typed_texts(), *self.second_gut.typed_texts())
        return [self._new_row.text(), *guts, *self.row_card.typed_texts()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the table where there is room, else beneath it."""
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(SIDE_BY_SIDE_FROM)
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(side if wide else below)
        self._beside.setMaximumWidth(self.theme.px(BESIDE) if wide else 16_777_215)
        self._beside.setMinimumWidth(self.theme.px(BESIDE) if wide else 0)

    def _head(self) -> QWidget:
        heading = Words(self.theme, self.tr("What you can still choose"), TextRole.HEADING, wrap=False)
        self.more = Button(self.theme, self.tr("More"), ButtonRole.PLAIN)
        self._menu = QMenu(self.more)
        self._menu.setAccessibleName(self.tr("More"))
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self._keep_it = Button(
            self.theme,
            self.tr("Keep this comparison"),
            ButtonRole.PRIMARY,
            on_click=partial(self._leave_by, leaving.keep_in_journal),
        )
        profile = Button(
            self.theme,
            self.tr("What I want"),
            ButtonRole.PLAIN,
            name=self.tr("What I want, need and deserve"),
            on_click=lambda: self.desk.go("profile"),
        )
        return wrapped_row(heading, profile, self.more, self._keep_it, spacing=24, end=profile)

    def _left(self) -> QVBoxLayout:
        card = Card(spacing=12, margins=(20, 12, 20, 16))
        card.box.addWidget(self.table)
        self._new_row = Field(self.tr("Something to judge them by"), self.tr("Something to judge them by"))
        self._new_row.returnPressed.connect(self._add_typed)
        add = Button(self.theme, self.tr("Add a row"), icon="plus", on_click=self._add_typed)
        card.box.addLayout(row(self._new_row, add))
        self._lines_said = Words(self.theme, self.tr("From your lists"), TextRole.SMALL)
        self._lines = QWidget()
        self._lines_flow = Flow()
        self._lines.setLayout(self._lines_flow)
        card.box.addWidget(self._lines_said)
        card.box.addWidget(self._lines)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(card)
        self._yardsticks = QVBoxLayout()
        left.addLayout(self._yardsticks)
        left.addWidget(said.what_it_leaves_out(self.theme))
        left.addStretch(1)
        return left

    def _right(self) -> QWidget:
        self._beside = QWidget()
        box = QVBoxLayout(self._beside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._first_cards, self._cards, self._places = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for layout in (self._first_cards, self._cards, self._places):
            layout.setSpacing(12)
        box.addWidget(self.first_gut)
        box.addLayout(self._first_cards)
        box.addWidget(self.second_gut)
        box.addWidget(self.row_card)
        box.addLayout(self._cards)
        box.addLayout(self._places)
        box.addStretch(1)
        return self._beside

    def _show_row(self) -> None:
        in_hand = self.table.aspect_id
        aspect = next((aspect for aspect in self._aspects if aspect.id == in_hand), None)
        others = tuple(other for other in self._aspects if other is not aspect)
        self.row_card.show_row(aspect, others, weighs_finely(self._aspects))
        self._show_stability()

    def _show_stability(self) -> None:
        """What hangs on the row in hand."""
        in_hand = self.table.aspect_id
        aspect = next((aspect for aspect in self._aspects if aspect.id == in_hand), None)
        seen = self._seen
        if aspect is None or seen is None:
            return
        place = self._aspects.index(aspect)
        found = stability_findings(seen)
        finding = found[place] if found else None
        interval = seen.stability[place] if seen.stability is not None else None
        self.row_card.show_stability(interval, seen.weights[place], said.said(finding) if finding else "")

    def _show_lines(self) -> None:
        """Lines of the person's own lists that could be rows."""
        clear(self._lines_flow)
        lines = self.store.choices.unused_lines(LINES_OFFERED)
        for line_id, text in lines:
            button = Button(
                self.theme,
                text if len(text) <= 40 else f"{text[:38]}…",
                ButtonRole.CHOICE,
                name=self.tr("Make a row of “{text}”").format(text=text),
                on_click=partial(self._add_line, line_id, text),
            )
            self._lines_flow.addWidget(button)
        for widget in (self._lines, self._lines_said):
            widget.setVisible(bool(lines))

    def _show_said(self) -> None:
        for layout in (self._first_cards, self._cards, self._yardsticks):
            clear(layout)
        self._order = None
        seen = self._seen
        for part in (self.first_gut, self.second_gut):
            part.show_choices(self._choices, seen)
        if seen is None:
            return
        if len(self._choices) > 1:
            self._order = said.OrderCard(self.theme, seen)
            self._first_cards.addWidget(self._order)
        for card in (
            self._gut_card(seen),
            *said.apart_cards(self.theme, seen),
            said.questions_card(self.theme, seen),
            self._together_card(),
        ):
            if card is not None:
                self._cards.addWidget(card)
        yardsticks = said.yardstick_card(self.theme, self._held())
        if yardsticks is not None:
            self._yardsticks.addWidget(yardsticks)

    def _together_card(self) -> QWidget | None:
        """Two rows that always moved together may be one."""
        differ = self.store.preferences.get(ROWS_THAT_DIFFER).split()
        for first, second in move_together(self._aspects, self.store.choices.ratings()):
            pair = f"{first.id}-{second.id}"
            if pair not in differ:
                return said.together_card(
                    self.theme,
                    first,
                    second,
                    partial(self._actions.merge, second.id, first.id),
                    partial(self._keep_apart, pair),
                )
        return None

    def _keep_apart(self, pair: str) -> None:
        differ = self.store.preferences.get(ROWS_THAT_DIFFER)
        if self.desk.attempt(
            lambda: self.store.preferences.set(ROWS_THAT_DIFFER, f"{differ} {pair}".strip())
        ):
            self._show_said()

    def _gut_card(self, seen: Picture) -> QWidget | None:
        card = said.gut_card(self.theme, seen, self._answer_gut)
        if card is None:
            return None
        columns = said.as_columns(self._choices)
        for name, job_id in columns.items():
            given = self.store.choices.last_gut_answer(job_id)
            if given is not None and given is not GutAnswer.ADD_ROW:
                answered = Card(margins=(20, 16, 20, 16))
                answered.box.addWidget(Words(self.theme, said.answered_text(name, given), TextRole.MUTED))
                card.deleteLater()
                return answered
        return card

    def _held(self) -> list[tuple[Yardstick, str]]:
        found = []
        for company, lines in list(self.store.choices.lines_of_lost_jobs().items())[:YARDSTICKS_AT_MOST]:
            for choice in self._choices:
                held = against(company, lines, choice)
                if held is not None and choice.stands_for is StandsFor.JOB:
                    found.append((held, said.yardstick_text(held)))
        return found

    def _sample(self) -> None:
        """The slow part, beside the window, once the hand rests."""
        seen = self._seen
        self._sampled += 1
        number = self._sampled
        if seen is None or len(self._choices) < 2 or not any(s.rank is not None for s in seen.standings):
            clear(self._places)
            return

        def show(shares: tuple[tuple[float, ...], ...]) -> None:
            if number == self._sampled and self._seen is seen:
                clear(self._places)
                self._places.addWidget(said.places_card(self.theme, seen, shares))

        def failed(error: BaseException) -> None:
            raise error

        self.desk.background.start(lambda: acceptability(seen.comparison), while_alive(self, show), failed)

    def _rate(self, job_id: int, aspect_id: int, half_points: int | None) -> None:
        self.desk.attempt(lambda: self.store.choices.rate(job_id, aspect_id, half_points))

    def _measure(self, job_id: int, aspect_id: int, measure: int | None) -> None:
        self.desk.attempt(lambda: self.store.choices.measure(job_id, aspect_id, measure))

    def _weigh_live(self, swing: int) -> None:
        """The table as it would be, while the slider is in hand: nothing is read, nothing kept."""
        in_hand = next((a for a in self._aspects if a.id == self.row_card.aspect_id), None)
        if in_hand is None:
            return
        group = in_hand.group
        self._aspects = tuple(
            replace(a, swing=swing) if a.id == in_hand.id or (group and a.group == group) else a
            for a in self._aspects
        )
        self._compare()
        self.table.comparison.show(self._aspects, self._choices, self._seen)
        self._show_stability()
        if self._order is not None and self._seen is not None:
            self._order.say(self._seen)

    def _add_typed(self) -> None:
        name = self._new_row.text().strip()
        if name and self._add(name):
            self._new_row.clear()

    def _add(self, name: str, line_id: int | None = None) -> bool:
        if len(self._aspects) >= ASPECTS[-1]:
            self.desk.say(self.tr("There is room for forty rows. Put two together, or set one aside."))
            return False
        made: list[int] = []
        if not self.desk.attempt(lambda: made.append(self.store.choices.add_aspect(name, line_id=line_id))):
            return False
        self.refresh()
        self.table.to_aspect(made[0])
        return True

    def _add_line(self, line_id: int, text: str) -> None:
        self._add(text, line_id)

    def _with_row(self, act: Callable[..., None], *args: object) -> None:
        """Do something to the row in hand."""
        if self.row_card.aspect_id is not None:
            act(self.row_card.aspect_id, *args)

    def _move_row(self, step: int) -> None:
        if self.table.aspect_id is not None:
            self._actions.move(self.table.aspect_id, step)

    def _answer_gut(self, name: str, given: GutAnswer) -> None:
        job_id = said.as_columns(self._choices)[name]
        if (
            self.desk.attempt(lambda: self.store.choices.answer_gut(job_id, given))
            and given is GutAnswer.ADD_ROW
        ):
            self._new_row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menu(self) -> None:
        self._menu.clear()
        fill_columns(self._menu.addMenu(self.tr("Choose what to compare")), self.desk, self._choices)
        finely = self._menu.addAction(self.tr("Weigh finely, by sliders"))
        finely.setCheckable(True)
        finely.setChecked(weighs_finely(self._aspects))
        finely.setEnabled(bool(self._aspects))
        finely.toggled.connect(self._set_finely)
        self._menu.addSeparator()
        for text, leave in (
            (self.tr("Copy as text"), leaving.copy_text),
            (self.tr("Copy for a spreadsheet"), leaving.copy_csv),
            (self.tr("Save as PDF…"), leaving.save_as_pdf),
        ):
            action = self._menu.addAction(text)
            action.setEnabled(self._seen is not None)
            action.triggered.connect(partial(self._leave_by, leave))

    def _set_finely(self, finely: bool) -> None:
        shelf = self.store.choices
        if self.desk.attempt(shelf.weigh_finely if finely else shelf.weigh_in_tiers) and finely:
            self.row_card.weight.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_choices(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_columns(menu, self.desk, self._choices)
        menu.popup(self._empty.mapToGlobal(self._empty.rect().center()))

    def _leave_by(self, leave: Callable[[Desk, Picture], None], _checked: bool = False) -> None:
        if self._seen is not None:
            leave(self.desk, self._seen)
