"""Two rows that may mean the same: what would come of it, before it does."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from rebound_desktop import words
from rebound_desktop.core.choice import Aspect
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class MergeCard(Card):
    """Nothing has changed until its button says so; `merge` puts the first of two rows into the second.

    `asked` when it has come up.
    """

    asked = Signal()

    def __init__(self, desk: Desk, merge: Callable[[int, int], None]) -> None:
        super().__init__(spacing=8, margins=(20, 16, 20, 16))
        self._desk = desk
        self._merge = merge
        self._pair: tuple[int, int] | None = None
        self._title = Words(desk.theme, "", TextRole.STRONG)
        self._told = Words(desk.theme, "", TextRole.MUTED)
        self.together = Button(desk.theme, self.tr("Put together"), on_click=self._put_together)
        away = Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.put_away)
        for part in (self._title, self._told):
            self.box.addWidget(part)
        self.box.addWidget(wrapped_row(self.together, away, spacing=12))
        self.hide()
        on_escape(self, self.put_away)

    def ask(self, other: Aspect, into: Aspect) -> None:
        """What would come along, and what would stay."""
        self._pair = (other.id, into.id)
        self._title.setText(
            self.tr("{other} becomes {name}").format_map({"other": other.name, "name": into.name})
        )
        along = self._desk.store.choices.comes_along(other.id, into.id)
        parts = (
            (along.lines, self.tr("lines of your lists: {number}")),
            (along.ratings, self.tr("ratings: {number}")),
        )
        told = [text.format(number=words.figure(number)) for number, text in parts if number]
        comes = self.tr("What comes along: {what}.").format(what=words.in_a_row(told)) if told else ""
        gives_way = self.tr("Where both are rated, {name} keeps its own: {number}.")
        keeps = gives_way.format_map({"name": into.name, "number": words.figure(along.give_way)})
        self._told.setText("\n".join(filter(None, (comes, keeps if along.give_way else ""))))
        self._told.setVisible(bool(self._told.text()))
        self.show()
        self.together.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def keep_only_for(self, ids: set[int]) -> None:
        """Put away once one of the two is gone."""
        if self._pair is not None and not ids.issuperset(self._pair):
            self.put_away()

    def put_away(self) -> None:
        """Leave both as they are."""
        self._pair = None
        self.hide()

    def _put_together(self) -> None:
        if self._pair is not None:
            pair = self._pair
            self.put_away()
            self._merge(*pair)
