"""Compare: what can still be chosen, side by side. Words first, numbers second."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.choice import (
    Aspect,
    Choice,
    Yardstick,
    against,
    as_many_as_compare,
    comparison_of,
    weighs_finely,
)
from rebound_desktop.core.comparison import Picture, picture, stability_findings
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.ui.compare import leaving, pay_row, said
from rebound_desktop.ui.compare.beside import Beside
from rebound_desktop.ui.compare.columns_menu import ColumnsMenu
from rebound_desktop.ui.compare.new_rows import NewRows
from rebound_desktop.ui.compare.row_actions import RowActions
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    TextRole,
    Title,
    Words,
    clear,
)
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.laid_out import paint_when_laid_out
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.wrapped_row import headed_row

WIDTH = 984
BESIDE = 272
SIDE_BY_SIDE_FROM = 860
YARDSTICKS_AT_MOST = 2


class ComparePage(Page):
    """One table; beside it the row in hand and what the table says."""

    areas = frozenset({Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._aspects: tuple[Aspect, ...] = ()
        self._choices: tuple[Choice, ...] = ()
        self._seen: Picture | None = None
        # Whether there is a table, and something beside it, to be laid out by the room there is.
        self._are_beside = False
        self._actions = RowActions(desk, lambda: self._aspects, self._show_what_is_kept)
        # From the outside in: what is put into something is dressed anew with all that it holds.
        self._column = Column(self.theme, width=WIDTH)
        self.box.addWidget(self._column)

    def furnish(self) -> Iterator[None]:
        """The head and the table, what stands beside it, and what stands there while nothing is compared."""
        desk, column = self.desk, self._column
        self._columns = ColumnsMenu(desk, self)
        column.box.addWidget(self._head())
        column.box.addSpacing(8)
        self._whole = QWidget()
        column.box.addWidget(self._whole)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._body.setSpacing(20)
        self._body.setContentsMargins(0, 0, 0, 0)
        yield
        self.table = ComparisonTable(self.theme, self._measure)
        self.table.rated.connect(self._rate)
        self.table.row_chosen.connect(lambda _: self._show_row())
        self.table.row_moved.connect(self._move_row)
        self.table.row_dropped.connect(self._actions.drop)
        self.table.puzzled.connect(self.desk.say)
        yield
        self.new_rows = NewRows(desk, lambda: len(self._aspects), self._show_made, self._ask_worth)
        self._body.addLayout(self._left(), 1)
        yield
        self.beside = Beside(desk, self._change_row, self._actions.merge, self.new_rows.to_field)
        self.beside.merge_card.asked.connect(lambda: show_opened(self.beside.merge_card))
        self.row_card = self.beside.row_card
        self.row_card.moved.connect(self._move_row)
        self.row_card.moving.connect(self._weigh_live)
        self.row_card.merged.connect(self._ask_merge)
        self.row_card.pay_wanted.connect(self._take_pay)
        self.row_card.aside_wanted.connect(lambda: self._with_row(self._actions.set_aside))
        self._body.addWidget(self.beside)
        self._fit()
        yield
        self._empty = Empty(
            self.theme,
            self.tr("Nothing to choose between yet"),
            self.tr("Jobs in interviews and offers stand here by themselves. Others can be put beside them."),
            self.tr("Choose what to compare"),
            self._open_choices,
            picture="compare",
        )
        column.box.addWidget(self._empty)
        column.box.addStretch(1)

    def open(self, key: int | None) -> None:
        """To the table; what the gut said first is sealed again."""
        self.beside.begin()
        self.table.to_aspect(self.table.aspect_id)
        if self._choices and self._aspects:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything anew; the row in hand stays in hand."""
        in_hand, of_job = self.table.aspect_id, self.table.job_id
        shelf = self.store.choices
        self._aspects = shelf.aspects()
        self._choices = as_many_as_compare(
            shelf.choices(
                words.stands_for_name(StandsFor.PRESENT_JOB), words.stands_for_name(StandsFor.KEEP_LOOKING)
            )
        )
        self._compare()
        self._whole.setVisible(bool(self._choices))
        self._empty.setVisible(not self._choices)
        # It has its place before there is anything to keep: what is beside it moves for no first row.
        self._keep_it.setVisible(bool(self._choices))
        self._keep_it.setEnabled(self._seen is not None)
        # Where nothing stands here yet, the way to something stands in the middle.
        self.choose.setVisible(bool(self._choices))
        self.table.comparison.today = self.store.clock.today()
        self.table.comparison.show(self._aspects, self._choices, self._seen, shelf.not_wanted())
        self.table.forget_what_is_gone()
        self.table.fit()
        # Who is compared is seen before there is anything to judge them by.
        self.table.setVisible(bool(self._choices))
        self._scale.setVisible(bool(self._choices and self._aspects))
        self.table.to_aspect(in_hand, of_job)
        self._show_row()
        self.new_rows.show_lines(pay_row.for_a_new_row(self._aspects, self._choices))
        self.beside.show_seen(self._aspects, self._choices, self._seen)
        self._show_yardsticks()
        paint_when_laid_out(self)

    def _compare(self) -> None:
        there = self._aspects and self._choices
        self._seen = picture(comparison_of(self._aspects, self._choices)) if there else None

    def leave(self) -> bool:
        """A row half typed is added, a name half typed taken over, a measure and a gut half said are kept; False when
        one was refused.
        """
        kept = [
            self.new_rows.add_typed(),
            self.row_card.keep(),
            self.table.measure.leave(),
            self.beside.finish(),
        ]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """A row half typed, a gut half said, and what of a row is not kept."""
        row = self.new_rows.field.text()
        return [*([row] if row else []), *self.beside.typed_texts(), *self.table.measure.typed_texts()]

    def what_is_open(self) -> tuple[str, Button] | None:
        """The comparison."""
        return self.tr("This comparison"), self.more

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the table where there is room, else beneath it."""
        super().resizeEvent(event)
        if self._are_beside:
            self._fit()

    def _fit(self) -> None:
        self._are_beside = True
        wide = self.width() >= self.theme.px(SIDE_BY_SIDE_FROM)
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(side if wide else below)
        self.beside.setMaximumWidth(self.theme.px(BESIDE) if wide else 16_777_215)
        self.beside.setMinimumWidth(self.theme.px(BESIDE) if wide else 0)

    def _head(self) -> QWidget:
        heading = Title(self.theme, self.tr("What you can still choose"))
        self.choose = Button(self.theme, self.tr("Choose what to compare"), ButtonRole.PLAIN)
        self.choose.setMenu(self._columns)
        self.more = Button(self.theme, self.tr("More"), ButtonRole.PLAIN)
        self._menu = Menu(self.more)
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
        self._beneath = Words(self.theme, self.tr("Words first, numbers second."), TextRole.MUTED)
        return headed_row(heading, self._beneath, self.choose, profile, self.more, self._keep_it)

    def _left(self) -> QVBoxLayout:
        card = Card(spacing=12, margins=(20, 12, 20, 16))
        self._scale = said.what_dots_mean(self.theme)
        card.box.addWidget(self._scale)
        card.box.addWidget(self.table)
        card.box.addWidget(self.new_rows)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(card)
        self._yardsticks = QVBoxLayout()
        left.addLayout(self._yardsticks)
        left.addWidget(said.what_it_leaves_out(self.theme))
        left.addStretch(1)
        return left

    def _show_row(self) -> None:
        in_hand = self.table.aspect_id
        aspect = next((aspect for aspect in self._aspects if aspect.id == in_hand), None)
        others = tuple(other for other in self._aspects if other is not aspect)
        if not self.row_card.show_row(aspect, others, weighs_finely(self._aspects)):
            # Words about a row that were refused keep it in hand.
            if self.row_card.aspect_id in {each.id for each in self._aspects}:
                self.table.to_aspect(self.row_card.aspect_id)
                return
            # There is no such row any more, nor anywhere to keep a figure of it.
            self.row_card.forget()
            self.row_card.show_row(aspect, others, weighs_finely(self._aspects))
        self.beside.merge_card.keep_only_for({aspect.id for aspect in self._aspects})
        found = pay_row.for_row(aspect, self._choices)
        self.row_card.offer_pay(len(found[1]) if found is not None else 0)
        self._show_stability()

    def _show_what_is_kept(self) -> None:
        """Of the row in hand, now and once what was typed is known to be answered."""
        self._show_row()
        soon(self, self._show_row)

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

    def _show_yardsticks(self) -> None:
        clear(self._yardsticks)
        card = said.yardstick_card(self.theme, self._held()) if self._seen is not None else None
        if card is not None:
            self._yardsticks.addWidget(card)
        there = self.tr("Beneath the table you see what they keep of what you loved elsewhere.")
        self._beneath.setText(
            words.sentences(self.tr("Words first, numbers second."), "" if card is None else there)
        )

    def _held(self) -> list[tuple[Yardstick, str]]:
        found = []
        for company, lines in list(self.store.choices.lines_of_lost_jobs().items())[:YARDSTICKS_AT_MOST]:
            for choice in self._choices:
                held = against(company, lines, choice)
                if held is not None and choice.stands_for is StandsFor.JOB:
                    found.append((held, said.yardstick_text(held)))
        return found

    def _rate(self, job_id: int, aspect_id: int, half_points: int | None) -> None:
        before = self._said_of_the_order()
        if self.desk.attempt(lambda: self.store.choices.rate(job_id, aspect_id, half_points)):
            self._say_rated(job_id, aspect_id, before)

    def _measure(self, job_id: int, aspect_id: int, measure: int | None) -> bool:
        before = self._said_of_the_order()
        is_kept = self.desk.attempt(lambda: self.store.choices.measure(job_id, aspect_id, measure))
        if is_kept:
            self._say_rated(job_id, aspect_id, before)
        return is_kept

    def _said_of_the_order(self) -> list[str]:
        """What stands beside the table of who leads."""
        return said.of_the_order(self._seen) if self._seen is not None and len(self._choices) > 1 else []

    def _say_rated(self, job_id: int, aspect_id: int, before: Sequence[str]) -> None:
        """What a cell says now is heard, and who leads where that is another, or said in other words."""
        now = self._said_of_the_order()
        of_the_order = [line for line in now if line not in before]
        announce(self.table, "\n".join([self.table.said_of(job_id, aspect_id), *of_the_order]))

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
        if self._seen is None:
            return
        self.table.weigh(self._aspects, self._seen)
        self._show_stability()
        self.beside.say_live(self._seen)

    def _show_made(self, aspect_id: int) -> None:
        self.refresh()
        self.table.to_aspect(aspect_id)

    def _take_pay(self) -> None:
        """What jobs say they pay, into the row in hand, where it has nothing yet."""
        aspect = next((a for a in self._aspects if a.id == self.row_card.aspect_id), None)
        found = pay_row.for_row(aspect, self._choices)
        if aspect is None or found is None:
            return
        kind, amounts = found
        unit = words.pay_unit(kind.currency, kind.period)
        if self.desk.attempt(lambda: self.store.choices.fill_measures(aspect.id, unit, amounts)):
            if aspect.is_measured:
                self.desk.say(self.tr("Pay filled in"), undo=True)
            else:
                self._ask_worth()

    def _ask_worth(self) -> None:
        """Pay stands there; what it is worth is the person's to say."""
        self.row_card.to_worth()
        show_opened(self.row_card.details)
        self.desk.say(self.tr("Pay filled in. Say what a sum is worth, and it counts."), undo=True)

    def _ask_merge(self, into: int) -> None:
        rows = {aspect.id: aspect for aspect in self._aspects}
        if self.row_card.aspect_id in rows and into in rows:
            self.beside.merge_card.ask(rows[self.row_card.aspect_id], rows[into])

    def _change_row(self, fields: dict[str, object]) -> bool:
        """Change the row in hand; False when that was refused."""
        aspect_id = self.row_card.aspect_id
        return aspect_id is None or self._actions.change(aspect_id, fields)

    def _with_row(self, act: Callable[..., None], *args: object) -> None:
        """Do something to the row in hand."""
        if self.row_card.aspect_id is not None:
            act(self.row_card.aspect_id, *args)

    def _move_row(self, step: int) -> None:
        if self.table.aspect_id is not None:
            self._actions.move(self.table.aspect_id, step)

    def _fill_menu(self) -> None:
        self._menu.clear()
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

    def take_to_paper(self) -> bool:
        """Ask where the comparison is to be saved."""
        self._leave_by(leaving.save_as_pdf)
        return self._seen is not None

    def _open_choices(self) -> None:
        self._columns.popup(self._empty.mapToGlobal(self._empty.rect().center()))

    def _leave_by(self, leave: Callable[[Desk, Picture], None], _checked: bool = False) -> None:
        if self._seen is not None:
            leave(self.desk, self._seen)
