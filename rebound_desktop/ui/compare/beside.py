"""Beside the table: what the gut says, what the table says, the row in hand, and how sure all of it is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.choice import Aspect, Choice, move_together
from rebound_desktop.core.comparison import Picture, acceptability
from rebound_desktop.core.marks import GutAnswer
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.compare import said
from rebound_desktop.ui.compare.gut_part import GutPart
from rebound_desktop.ui.compare.merging import MergeCard
from rebound_desktop.ui.compare.row_card import RowCard
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words, clear

RESTED = 400
# Pairs of rows of which the person said that they mean different things: "3-7 4-9".
ROWS_THAT_DIFFER = "rows_that_differ"


class Beside(QWidget):
    """`change` takes what to change of the row in hand, and answers False when that was refused; `merge` puts the
    first of two rows into the second; `row_wanted` when gut and table lack one.
    """

    def __init__(
        self,
        desk: Desk,
        change: Callable[[dict[str, object]], bool],
        merge: Callable[[int, int], None],
        row_wanted: Callable[[], None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._row_wanted = row_wanted
        self._aspects: Sequence[Aspect] = ()
        self._choices: Sequence[Choice] = ()
        self._seen: Picture | None = None
        self._sampled = 0
        self._order: said.OrderCard | None = None
        self._hangs: said.HangsCard | None = None
        # Pixels that what is said of the order had at the most, so that the row in hand keeps its place.
        self._room = 0
        self.first_gut, self.second_gut = GutPart(desk, again=False), GutPart(desk, again=True)
        self.row_card = RowCard(desk.theme, change)
        self.merge_card = MergeCard(desk, merge)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._first_cards, self._cards, self._places = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for layout in (self._first_cards, self._cards, self._places):
            layout.setSpacing(12)
        box.addWidget(self.first_gut)
        box.addLayout(self._first_cards)
        box.addWidget(self.second_gut)
        box.addWidget(self.merge_card)
        box.addWidget(self.row_card)
        box.addLayout(self._cards)
        box.addLayout(self._places)
        box.addStretch(1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED)
        self._rest.timeout.connect(self._sample)

    def begin(self) -> None:
        """What the gut said first is sealed again."""
        self._forget_room()
        self.first_gut.begin()
        self.second_gut.begin()

    def finish(self) -> bool:
        """Keep a gut that is half said; False when it was refused."""
        kept = [part.finish() for part in (self.first_gut, self.second_gut)]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """A gut half said, and what of a row is not kept."""
        parts = (self.first_gut, self.second_gut, self.row_card)
        return [text for part in parts for text in part.typed_texts()]

    def show_seen(self, aspects: Sequence[Aspect], choices: Sequence[Choice], seen: Picture | None) -> None:
        """All there is to say of a comparison; without a picture of it, nothing."""
        self._aspects, self._choices, self._seen = aspects, choices, seen
        for layout in (self._first_cards, self._cards):
            clear(layout)
        self._order = self._hangs = None
        for part in (self.first_gut, self.second_gut):
            part.show_choices(choices, seen)
        self._rest.start()
        if seen is None:
            return
        theme = self._desk.theme
        if len(choices) > 1:
            self._order = said.OrderCard(theme, seen)
            self._first_cards.addWidget(self._order)
            self._keep_room()
            self._hangs = said.HangsCard(theme, seen)
            self._cards.addWidget(self._hangs)
        for card in (
            self._gut_card(seen),
            *said.apart_cards(theme, seen),
            said.questions_card(theme, seen),
            self._together_card(),
        ):
            if card is not None:
                self._cards.addWidget(card)

    def say_live(self, seen: Picture) -> None:
        """The words as they would be, while a slider is in hand."""
        self._seen = seen
        if self._order is not None:
            self._order.say(seen)
            self._keep_room()
        if self._hangs is not None:
            self._hangs.say(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its words have other lines in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._forget_room()

    def _keep_room(self) -> None:
        """What is said of the order never takes less room than it did, until the page is opened again."""
        if self._order is not None:
            self._room = max(self._room, self._order.room(self.width()))
            self._order.setMinimumHeight(self._room)

    def _forget_room(self) -> None:
        self._room = 0
        self._keep_room()

    def _together_card(self) -> QWidget | None:
        """Two rows that always moved together may be one."""
        store = self._desk.store
        differ = store.preferences.get(ROWS_THAT_DIFFER).split()
        for first, second in move_together(tuple(self._aspects), store.choices.ratings()):
            pair = f"{first.id}-{second.id}"
            if pair not in differ:
                return said.together_card(
                    self._desk.theme,
                    first,
                    second,
                    partial(self.merge_card.ask, second, first),
                    partial(self._keep_apart, pair),
                )
        return None

    def _keep_apart(self, pair: str) -> None:
        preferences = self._desk.store.preferences
        differ = f"{preferences.get(ROWS_THAT_DIFFER)} {pair}".strip()
        if self._desk.attempt(lambda: preferences.set(ROWS_THAT_DIFFER, differ)):
            self.show_seen(self._aspects, self._choices, self._seen)

    def _gut_card(self, seen: Picture) -> QWidget | None:
        card = said.gut_card(self._desk.theme, seen, self._answer_gut)
        if card is None:
            return None
        for name, job_id in said.as_columns(self._choices).items():
            given = self._desk.store.choices.last_gut_answer(job_id)
            if given is not None and given is not GutAnswer.ADD_ROW:
                answered = Card(margins=(20, 16, 20, 16))
                text = said.answered_text(name, given)
                answered.box.addWidget(Words(self._desk.theme, text, TextRole.MUTED))
                card.deleteLater()
                return answered
        return card

    def _answer_gut(self, name: str, given: GutAnswer) -> None:
        job_id = said.as_columns(self._choices)[name]
        is_kept = self._desk.attempt(lambda: self._desk.store.choices.answer_gut(job_id, given))
        if is_kept and given is GutAnswer.ADD_ROW:
            self._row_wanted()

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
                self._places.addWidget(said.places_card(self._desk.theme, seen, shares))

        def failed(error: BaseException) -> None:
            raise error

        self._desk.background.start(lambda: acceptability(seen.comparison), while_alive(self, show), failed)
