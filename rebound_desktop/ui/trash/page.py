"""What you set aside: brought back as it was, or erased for ever, which is asked first."""

from datetime import datetime
from functools import partial

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.trash import Kept, Resting
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import raised, while_alive
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Hairline,
    TextRole,
    Words,
    headed,
    row,
    stack,
)
from rebound_desktop.ui.widgets.kept_rows import KeptRows, take_keyboard
from rebound_desktop.ui.widgets.keyboard import on_escape


class _Line(Struct, frozen=True):
    """A row: what rests, what is said of it, and whether it is asked about; the first has no line above it."""

    resting: Resting
    said: str
    is_asked: bool
    is_first: bool


class TrashPage(Page):
    """Everything that rests, the newest first."""

    areas = frozenset({Area.JOURNAL, Area.JOBS, Area.CONTACTS, Area.LETTERS, Area.LESSONS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme)
        self.box.addWidget(column)
        self._asked: Resting | None = None
        # Where it is said which backups hold what is asked about.
        self._held_told: Words | None = None
        # What is being erased is seen no more.
        self._going: set[tuple[Kept, int]] = set()
        column.box.addLayout(row(back_to_settings(self.theme, desk.go), None))
        on_escape(self, lambda: desk.go("settings"))
        column.box.addLayout(
            headed(
                self.theme,
                self.tr("What you set aside"),
                self.tr("It rests here for 30 days, then it is erased. Until then you can bring it back."),
            )
        )
        column.box.addSpacing(12)
        self._card = Card(spacing=0, margins=(20, 8, 20, 8))
        more = Button(self.theme, self.tr("Show earlier"), ButtonRole.PLAIN)
        self._rows = KeptRows(self._made, more=more)
        self._card.box.addWidget(self._rows)
        self._none = Words(self.theme, self.tr("Nothing rests here."), TextRole.MUTED)
        for widget in (self._card, self._none):
            column.box.addWidget(widget)
        column.box.addStretch(1)

    def open(self, key: int | None) -> None:
        """Nothing is asked yet."""
        self._asked = None
        self._rows.fold()
        self.refresh()
        # Rows may be new: Qt knows of none that had the keyboard here before.
        self._go_on_at(0)

    def refresh(self) -> None:
        """What rests now."""
        found = [each for each in self.store.trash.all() if (each.kind, each.id) not in self._going]
        lines = [self._line(resting, is_first=not place) for place, resting in enumerate(found)]
        asked = next((place for place, line in enumerate(lines) if line.is_asked), None)
        # However much was set aside meanwhile, what is asked stays in sight.
        self._rows.show_told(lines, at_least=0 if asked is None else asked + 1)
        if asked is not None:
            self._rows.row_at(asked)
            told = self._held_told
            if told is not None and isValid(told):
                self._look_who_holds(lines[asked].resting, told)
        self._card.setVisible(bool(found))
        self._none.setVisible(not found)

    def _line(self, resting: Resting, *, is_first: bool) -> _Line:
        today = self.store.clock.today()
        aside = self.store.clock.local(resting.set_aside_at).date()
        said = self.tr("{kind} · set aside {when} · rests until {until}").format(
            kind=words.kept_name(resting.kind),
            when=words.short_day(aside, today),
            until=words.short_day(resting.rests_until, today),
        )
        asked = self._asked
        is_asked = asked is not None and (resting.kind, resting.id) == (asked.kind, asked.id)
        return _Line(resting, said, is_asked, is_first)

    def _made(self, line: _Line) -> QWidget:
        held = self._question(line.resting) if line.is_asked else self._row(line)
        if line.is_first:
            return held
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Hairline())
        box.addWidget(held)
        return holder

    def _row(self, line: _Line) -> QWidget:
        resting = line.resting
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
            Words(self.theme, title, TextRole.STRONG),
            Words(self.theme, line.said, TextRole.SMALL),
            spacing=0,
        )
        return self._held(texts, back, erase)

    def _question(self, resting: Resting) -> QWidget:
        """Asked in the row's own place, with the safe answer first."""
        title = resting.title or self.tr("Nothing written")
        keep = Button(
            self.theme,
            self.tr("Keep it here"),
            name=self.tr("Keep it here: {title}").format(title=title),
            on_click=self._keep,
        )
        erase = Button(
            self.theme,
            self.tr("Erase for ever"),
            ButtonRole.PLAIN,
            name=self.tr("Erase for ever: {title}").format(title=title),
            on_click=partial(self._erase, resting),
        )
        held_by = Words(self.theme, self.tr("Looking which backups hold it…"), TextRole.SMALL)
        self._held_told = held_by
        texts = stack(
            Words(self.theme, title, TextRole.STRONG),
            Words(self.theme, self.tr("Erase for ever? Nothing brings it back here.")),
            held_by,
            spacing=0,
        )
        held = self._held(texts, keep, erase)
        on_escape(held, self._keep)
        return held

    def _held(self, texts: QVBoxLayout, *buttons: QWidget) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(16)
        line.addLayout(texts, 1)
        line.addLayout(row(*buttons, spacing=16))
        return holder

    def _look_who_holds(self, resting: Resting, told: Words) -> None:
        """Which backups still hold it. They are read beside the window: a disk may be slow."""
        copies, trash = self.desk.guard.copies, self.store.trash
        folders = copies.backup_folders() if copies is not None else ()

        def look() -> tuple[tuple[datetime, ...], bool]:
            return trash.held_since(resting.made_at, *folders), trash.has_other_copies()

        self.desk.background.start_apart(
            look, while_alive(told, lambda found: told.setText(self._held_by(*found))), raised
        )

    def _held_by(self, held: tuple[datetime, ...], others: bool) -> str:
        """Those made since it was there, by their days."""
        clock = self.store.clock
        said = words.held_by([clock.local(moment).date() for moment in held], clock.today())
        if others:
            other = self.tr("Copies that were set aside in the journal's folder may hold it too.")
            said = words.sentences(said, other)
        return said

    def _bring_back(self, resting: Resting) -> None:
        if self.desk.attempt(lambda: self.store.trash.bring_back(resting.kind, resting.id)):
            self.desk.say(self.tr("Brought back"), undo=True)

    def _ask(self, resting: Resting) -> None:
        self._asked = resting
        self.refresh()
        self._go_on_at(self._asked_at())

    def _keep(self) -> None:
        asked_at, self._asked = self._asked_at(), None
        self.refresh()
        self._go_on_at(asked_at)

    def _asked_at(self) -> int:
        return next((place for place, line in enumerate(self._rows.told) if line.is_asked), 0)

    def _go_on_at(self, place: int) -> None:
        """The first answer of a row."""
        if place < len(self._rows.told):
            take_keyboard(self._rows.row_at(place))

    def _erase(self, resting: Resting) -> None:
        """Beside the window: whatever undo still tells of it is looked through, an import of thousands perhaps."""
        going, opened = (resting.kind, resting.id), self.store
        self._asked = None
        self._going.add(going)
        self.refresh()

        def erased(areas: tuple[Area, ...]) -> None:
            self._going.discard(going)
            opened.say_changed(areas)
            self.refresh()
            if areas:
                self.desk.say(self.tr("Erased"))

        def refused(error: BaseException) -> None:
            self._going.discard(going)
            self.refresh()
            if not isinstance(error, ReboundError):
                raise error
            self.desk.tell(error)

        self.desk.background.start(
            lambda: opened.erase(*going), while_alive(self, erased), while_alive(self, refused)
        )
