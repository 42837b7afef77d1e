"""What you set aside: brought back as it was, or erased for ever, which is asked first."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.trash import Resting
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    Hairline,
    TextRole,
    Words,
    clear,
    row,
    stack,
)

SHOWN_AT_MOST = 200


class TrashPage(Page):
    """Everything that rests, the newest first."""

    areas = frozenset(Area)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme)
        self.box.addWidget(column)
        self._asked: Resting | None = None
        column.box.addWidget(Words(self.theme, self.tr("What you set aside"), TextRole.HEADING))
        column.box.addWidget(
            Words(
                self.theme,
                self.tr("It rests here for 30 days. Until then it comes back as it was."),
                TextRole.MUTED,
            )
        )
        column.box.addSpacing(12)
        self._card = Card(spacing=0, margins=(20, 8, 20, 8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._card.box.addLayout(self._rows)
        self._none = Words(self.theme, self.tr("Nothing rests here."), TextRole.MUTED)
        self._more = Words(self.theme, "", TextRole.SMALL)
        for widget in (self._card, self._none, self._more):
            column.box.addWidget(widget)
        column.box.addStretch(1)

    def open(self, key: int | None) -> None:
        """Nothing is asked yet."""
        self._asked = None
        self.refresh()

    def refresh(self) -> None:
        """What rests now."""
        found = self.store.trash.all()
        clear(self._rows)
        for place, resting in enumerate(found[:SHOWN_AT_MOST]):
            if place:
                self._rows.addWidget(Hairline())
            is_asked = self._asked is not None and (resting.kind, resting.id) == (
                self._asked.kind,
                self._asked.id,
            )
            self._rows.addWidget(self._question(resting) if is_asked else self._row(resting))
        self._card.setVisible(bool(found))
        self._none.setVisible(not found)
        left = len(found) - SHOWN_AT_MOST
        self._more.setVisible(left > 0)
        self._more.setText(
            words.counted("trash", "One more, set aside earlier.", "{number} more, set aside earlier.", left)
        )

    def _row(self, resting: Resting) -> QWidget:
        today = self.store.clock.today()
        aside = self.store.clock.local(resting.set_aside_at).date()
        said = self.tr("{kind} · set aside {when} · rests until {until}").format(
            kind=words.kept_name(resting.kind),
            when=words.short_day(aside, today),
            until=words.short_day(resting.rests_until, today),
        )
        title = resting.title or self.tr("Nothing written")
        back = Button(
            self.theme,
            self.tr("Bring back"),
            name=self.tr("Bring back: {title}").format(title=title),
            on_click=partial(self._bring_back, resting),
        )
        erase = Button(
            self.theme,
            self.tr("Erase…"),
            ButtonRole.PLAIN,
            name=self.tr("Erase for ever: {title}").format(title=title),
            on_click=partial(self._ask, resting),
        )
        texts = stack(
            Elided(self.theme, title, TextRole.STRONG), Elided(self.theme, said, TextRole.SMALL), spacing=0
        )
        return self._held(texts, back, erase)

    def _question(self, resting: Resting) -> QWidget:
        """Asked in the row's own place, with the safe answer first."""
        keep = Button(self.theme, self.tr("Keep it here"), on_click=self._keep)
        erase = Button(
            self.theme,
            self.tr("Erase for ever"),
            ButtonRole.PLAIN,
            on_click=partial(self._erase, resting),
        )
        texts = stack(
            Words(self.theme, self.tr("Erase for ever? Nothing brings it back."), TextRole.STRONG),
            Words(self.theme, self._held_by(resting), TextRole.SMALL),
            spacing=0,
        )
        held = self._held(texts, keep, erase)
        keep.setFocus(Qt.FocusReason.OtherFocusReason)
        return held

    def _held(self, texts: QVBoxLayout, *buttons: QWidget) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(16)
        line.addLayout(texts, 1)
        line.addLayout(row(*buttons, 8, spacing=16))
        return holder

    def _held_by(self, resting: Resting) -> str:
        """Which backups still hold it, by their days: those made since it was there."""
        clock = self.store.clock
        keeping = self.desk.guard.keeping
        folders = keeping.backup_folders() if keeping is not None else ()
        held = self.store.trash.held_since(resting.made_at, *folders)
        made = [clock.local(moment).date() for moment in held]
        said = words.held_by(made, clock.today())
        if self.store.trash.has_other_copies():
            other = self.tr("Copies that were set aside in the journal's folder may hold it too.")
            said = words.sentences(said, other)
        return said

    def _bring_back(self, resting: Resting) -> None:
        if self.desk.attempt(lambda: self.store.trash.bring_back(resting.kind, resting.id)):
            self.desk.say(self.tr("Brought back."), undo=True)

    def _ask(self, resting: Resting) -> None:
        self._asked = resting
        self.refresh()

    def _keep(self) -> None:
        self._asked = None
        self.refresh()

    def _erase(self, resting: Resting) -> None:
        self._asked = None
        if self.desk.attempt(lambda: self.store.trash.erase(resting.kind, resting.id)):
            self.desk.say(self.tr("Erased."))
