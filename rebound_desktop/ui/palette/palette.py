"""The palette itself: a field, and beneath it what answers. It lies over the window until Enter or Esc."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from operator import itemgetter

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.palette import (
    Match,
    Rung,
    Target,
    begins_so,
    is_called,
    is_titled,
    matched,
    ranked,
    remembered,
)
from rebound_desktop.core.slips import slipped
from rebound_desktop.store import Result
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.palette import targets
from rebound_desktop.ui.palette.asking import Asking
from rebound_desktop.ui.palette.rows import ROW_ROLE, PaletteList, PaletteModel, PaletteRow
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.fields import SearchField
from rebound_desktop.ui.widgets.marked_line import marked, parted
from rebound_desktop.ui.widgets.overlay import Overlay
from rebound_desktop.ui.widgets.templates import begin_letter
from rebound_desktop.ui.widgets.told_at_rest import ToldAtRest
from rebound_desktop.words.day_words import day_vocabulary

WIDTH, FROM_TOP = 600, 64
COMMANDS_AT_MOST, RECENT_AT_MOST = 6, 5
# Milliseconds: what is known at once is shown then, where the rest is still looked for. Mostly all is known sooner:
# what is shown twice for a key moves twice, and painting it is most of what a key takes.
MEANWHILE_AFTER = 30
# Milliseconds without a key: then what was typed may be whole, and have a slip of the hand in it.
RESTS_AFTER = 150
# Rows that a key goes on by.
STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_RECENT = "palette_recent"


class Palette(Overlay):
    """One field, and what answers beneath it."""

    def __init__(
        self,
        desk: Desk,
        actions: Iterable[QAction],
        over: QWidget,
        in_hand: tuple[str, *tuple[QPushButton | QMenu, ...]] | None = None,
    ) -> None:
        """in_hand: what is open beneath it, by its name, and its *More*, as `Page.what_is_open` gives them."""
        super().__init__(desk.theme, over)
        self._desk = desk
        self._actions = {action.objectName(): action for action in actions}
        self._day_words = day_vocabulary()
        self._recent = _read(desk.store.preferences.get(_RECENT))
        commands = targets.commands(self._actions.values())
        taken = (target.title for target in commands)
        pages = targets.pages(taken, is_protected=desk.guard.is_protected)
        self._commands = (*commands, *pages, *targets.settings())
        found = targets.in_hand(*in_hand) if in_hand is not None else ()
        self._in_hand = {target.where: act for target, act in found}
        # Found by their letters alone: there are many, and nobody looks through them here. What is open is nearest.
        self._findable = (
            *(target for target, _ in found),
            *self._commands,
            *targets.kept(),
            *targets.letters(desk.store),
            *targets.coming(desk.store, but=in_hand[0] if in_hand is not None else ""),
            *targets.interviews(desk.store),
        )
        self.setAccessibleName(self.tr("Go to anything"))
        self.field = SearchField(desk.theme, self.tr("Type a command, a name, your own words or a day"))
        self._how_many = ToldAtRest(self.field)
        self.model = PaletteModel()
        self.list = PaletteList(desk.theme, self.model)
        self._nothing = Words(desk.theme, self.tr("Nothing has these words."), TextRole.MUTED)
        self._frame = self._laid_out()
        self.field.installEventFilter(self)
        over.installEventFilter(self)
        # One search a turn of the event loop: keys that were typed meanwhile are one search.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.list.clicked.connect(self._choose)
        # What is in the journal is looked for beside the window, and comes a moment after the commands.
        self._asking = Asking(desk, self)
        self._asking.answered.connect(self._show_things)
        self._asking.near.connect(self._show_near)
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(RESTS_AFTER)
        self._rested.timeout.connect(lambda: self._asking.ask_near(self.field.text()))
        self._meanwhile = QTimer(self)
        self._meanwhile.setSingleShot(True)
        self._meanwhile.setInterval(MEANWHILE_AFTER)
        self._meanwhile.timeout.connect(lambda: self._fill(self._answers()))
        # Each with the caption that it stands beneath.
        self._days_found: list[tuple[str, PaletteRow]] = []
        self._matches: tuple[Match, ...] = ()
        self._things: list[tuple[Rung, PaletteRow]] = []
        self._near: list[PaletteRow] = []
        self._enter_waits = self._has_stepped = False
        self.setGeometry(over.rect())
        self._fill(())

    def open(self) -> None:
        """Over everything, the caret in the field."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._asking.get_ready()

    @property
    def is_looking(self) -> bool:
        """Whether what was typed is not answered whole yet."""
        return self._soon.isActive() or self._asking.is_asked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys choose while the caret stays in the field; the window's size is the palette's."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the middle, near the top."""
        super().resizeEvent(event)
        self._place()

    def _laid_out(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "palette")
        self._outer = around = QVBoxLayout(frame)
        around.setContentsMargins(12, 12, 12, 12)
        # Opaque, within the round corners: with each key it alone is painted, not the room and the veil beneath.
        inside = QWidget()
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        inside.setAutoFillBackground(True)
        around.addWidget(inside)
        self._inner = box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self.list.setAccessibleName(self.tr("What answers"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self._mark)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        box.addWidget(self.field)
        box.addWidget(self._nothing)
        box.addWidget(self.list)
        return frame

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in STEPS:
            self._step(STEPS[key])
            self._has_stepped = True
        else:
            return False
        return True

    def _enter(self) -> None:
        """Right after the last key it means what was typed, not what was found for less of it."""
        if self._soon.isActive():
            self._soon.stop()
            self._search()
        if self._asking.is_asked and not self._has_stepped:
            self._enter_waits = True
        else:
            self._choose(self.list.currentIndex())

    def _step(self, by: int) -> None:
        """So many rows on; past the end begins anew for a single step. Captions are passed over."""
        ways = [place for place, row in enumerate(self.model.rows) if not row.is_caption]
        if not ways:
            return
        here = self.list.currentIndex().row()
        place = ways.index(here) if here in ways else -1
        wanted = place + by
        wanted = wanted % len(ways) if abs(by) == 1 else min(max(wanted, 0), len(ways) - 1)
        self._mark(self.model.index(ways[wanted]))

    def _mark(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and not row.is_caption:
            self.list.setCurrentIndex(index)
            # The caret stays in the field: what is marked is said from there.
            self.field.setAccessibleDescription(row.spoken)

    def _choose(self, index: QModelIndex) -> None:
        row: PaletteRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is None or row.is_caption:
            return
        # A command leads where it always does; what was found, to its words.
        is_found = any(each.where == row.where for _, each in self._things)
        typed = self.field.text() if is_found else ""
        recent = remembered(row.where, self._recent)
        self._desk.attempt(lambda: self._desk.store.preferences.note(_RECENT, json.dumps(recent)))
        # The focus goes back first: a command works on what the person was at.
        self.dismiss()
        kind, _, name = row.where.partition(":")
        if kind == targets.ACTION:
            self._actions[name].trigger()
        elif kind == targets.IN_HAND:
            self._in_hand[row.where]()
        elif kind == targets.LETTER_FROM:
            self._begin_letter(name)
        elif kind == targets.PAGE_FOR:
            self._desk.write_for(date.fromisoformat(name))
        elif kind == targets.WEEK_OF:
            self._desk.show_week_of(date.fromisoformat(name))
        else:
            self._desk.go_to_found(*targets.place_of(row.where), typed)

    def _begin_letter(self, name: str) -> None:
        """A new letter from one of the person's own templates, by its number, or from that of a kind."""
        desk = self._desk
        own = desk.store.letter_templates.template(int(name)) if name.isdecimal() else None
        kind = own.kind if own is not None else LetterKind(name)
        made: list[int] = []
        if desk.attempt(lambda: made.append(begin_letter(desk, kind, template=own))):
            desk.go("letters", made[0])

    def _search(self) -> None:
        """Days and commands are known at once; until the rest is, what was found for the letters before stands."""
        typed = self.field.text()
        self._enter_waits = False
        self._meanwhile.stop()
        self._rested.stop()
        self._near = []
        if not typed.strip():
            self._asking.give_up()
            self._things = []
            self._fill(())
            return
        # Asked for first: it is looked for beside what is done here. A day's pages last: the disk may refuse them, and
        # nothing that was typed before is to stand in their place.
        self._asking.ask(typed)
        self._days_found, self._matches = [], self._matching(typed)
        found = targets.days(self._desk.store, typed, self._day_words)
        self._days_found = [(caption, _row(target)) for caption, target in found]
        self._meanwhile.start()

    def _show_things(self, typed: str, results: Sequence[Result]) -> None:
        """What speaks of the words is known; where they name nothing, a slip of the hand is looked for."""
        self._meanwhile.stop()
        self._things = self._things_of(typed, results)
        rungs = {match.rung for match in self._matches} | {rung for rung, _ in self._things}
        if not self._days_found and rungs <= {Rung.TITLED, Rung.SPEAKS, Rung.STREWN}:
            if self._things:
                self._rested.start()
            else:
                self._asking.ask_near(typed)
        self._show_answers()
        self._answer_enter()

    def _show_near(self, typed: str, results: Sequence[Result]) -> None:
        """What was meant but for a slip of the hand is known."""
        commands = slipped(typed, self._findable)[:COMMANDS_AT_MOST]
        self._near = [*map(_row_of, commands), *(row for _, row in self._things_of(typed, results))]
        meant = {match.target for match in commands}
        self._matches = tuple(match for match in self._matches if match.target not in meant)
        if self._near or not self._things:
            self._show_answers()
        self._answer_enter()

    def _show_answers(self) -> None:
        """Whoever has stepped to a row stays on it."""
        here: PaletteRow | None = self.list.currentIndex().data(ROW_ROLE) if self._has_stepped else None
        self._fill(self._answers(), keep=here.where if here is not None else "")

    def _answer_enter(self) -> None:
        """Enter right after the last key waits until all is known."""
        if self._enter_waits and not self._asking.is_asked:
            self._enter_waits = False
            self._choose(self.list.currentIndex())

    def _answers(self) -> list[PaletteRow]:
        """What answers, each kind beneath its caption: first the kind that answers best, the best of each first."""
        commands, journal = self.tr("Commands"), self.tr("In your journal")
        found = [(match.rung, commands, _row_of(match)) for match in self._matches]
        found += [(Rung.DAY, caption, row) for caption, row in self._days_found]
        found += [(rung, journal, row) for rung, row in self._things]
        there = {row.where for _, _, row in found}
        found += [(Rung.SLIP, self.tr("Similar names"), row) for row in self._near if row.where not in there]
        found.sort(key=itemgetter(0))
        groups: dict[str, list[PaletteRow]] = {}
        for _, caption, row in found:
            groups.setdefault(caption, []).append(row)
        return [row for caption, rows in groups.items() for row in self._group(caption, rows)]

    def _matching(self, typed: str) -> tuple[Match, ...]:
        return ranked(typed, self._findable, self._recent)[:COMMANDS_AT_MOST]

    def _things_of(self, typed: str, results: Sequence[Result]) -> list[tuple[Rung, PaletteRow]]:
        """By their rungs; on each of them first what is called exactly so, then of pages what begins so, then what has
        the words in its title; among those what was lately chosen.
        """
        recent = {where: number for number, where in enumerate(self._recent)}
        rows: list[tuple[tuple[Rung, bool, bool, bool, int, int, int], PaletteRow]] = []
        for target, snippet in targets.things(self._desk.store, results):
            named = _named(typed, target.title)
            is_told = parted(snippet)[0] != target.title
            title = marked(target.title, named[1]) if named else target.title if is_told else snippet
            hint = snippet or target.hint if is_told else ""
            rung = _rung(typed, target)
            # Of two names that have the word, the one that begins with it.
            score, begins = (named[0], named[1][0][0]) if named else (0, 0)
            is_other = plain_letters(target.title) != plain_letters(typed.strip())
            lately = recent.get(target.where, len(recent))
            is_within = rung is Rung.TITLED and not begins_so(typed, target.title)
            place = (rung, not named, is_other, is_within, lately, -score, begins)
            rows.append((place, _row(target, title=title, hint=hint)))
        rows.sort(key=itemgetter(0))
        return [(place[0], row) for place, row in rows]

    def _fill(self, rows: Sequence[PaletteRow], keep: str = "") -> None:
        """Show other rows; the first is marked, or the one that leads to `keep`."""
        if not rows and not self.field.text().strip():
            rows = [*self._group(self.tr("Lately"), self._lately()), *self._every_command()]
        is_asked = self._asking.is_asked
        if is_asked and not rows:
            # That there is nothing is said once it is known.
            return
        has_room = is_asked and self.list.isVisible()
        self.model.show(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        # The room is fitted once a key, when all is known; before a row is marked, which lays them all out.
        if not has_room:
            self._place()
        kept = next((place for place, row in enumerate(rows) if keep and row.where == keep), None)
        if kept is None:
            self._step(1)
        else:
            self._mark(self.model.index(kept))
        self._has_stepped = kept is not None
        if not is_asked and self.field.text().strip():
            number = sum(not row.is_caption for row in rows)
            self._how_many.tell(words.found(number) if number else self._nothing.text())
        elif not self.field.text().strip():
            self._how_many.tell("")
        if kept is None:
            self.list.scrollToTop()

    def _lately(self) -> list[PaletteRow]:
        known = {target.where: target for target in self._findable}
        found: list[Target] = []
        for where in self._recent:
            target = known.get(where) or targets.known_again(self._desk.store, where)
            if target is not None:
                found.append(target)
            if len(found) == RECENT_AT_MOST:
                break
        return [_row(target) for target in found]

    def _every_command(self) -> list[PaletteRow]:
        return self._group(self.tr("Commands"), [_row(target) for target in self._commands])

    @staticmethod
    def _group(name: str, rows: list[PaletteRow]) -> list[PaletteRow]:
        return [PaletteRow("", name), *rows] if rows else []

    def _place(self) -> None:
        theme = self._theme
        width = min(theme.px(WIDTH), self.width() - 48)
        top = min(theme.px(FROM_TOP), self.height() // 10)
        self._frame.setFixedWidth(width)
        wanted = self.list.height_of_all()
        room = self.height() - 2 * top - self.field.sizeHint().height() - 40
        self.list.setFixedHeight(max(min(wanted + 2, room), 0))
        # From the inside out: what is around asks what is within how high it is.
        for box in (self._inner, self._outer):
            box.activate()
        self._frame.adjustSize()
        self._frame.move((self.width() - width) // 2, top)


def _named(typed: str, title: str) -> tuple[int, tuple[tuple[int, int], ...]] | None:
    """Where what was found is called what was typed: by whole stretches, as it was found; letters strewn about a
    sentence are no name."""
    called = plain_letters(title)
    return matched(typed, title) if all(word in called for word in plain_letters(typed).split()) else None


def _rung(typed: str, thing: Target) -> Rung:
    """Of what is in the journal."""
    if targets.has_name(thing) and is_called(typed, thing.title):
        return Rung.NAME
    return Rung.TITLED if is_titled(typed, thing.title) else Rung.SPEAKS


def _row_of(match: Match) -> PaletteRow:
    return _row(match.target, title=marked(match.target.title, match.spans))


def _row(target: Target, *, title: str = "", hint: str | None = None) -> PaletteRow:
    shown = target.hint if hint is None else hint
    return PaletteRow(target.where, title or target.title, shown, target.keys, target.icon)


def _read(kept: str) -> tuple[str, ...]:
    """What was chosen lately; nothing where what is kept is not ours to read."""
    try:
        found = json.loads(kept) if kept else []
    except ValueError:
        return ()
    return tuple(where for where in found if isinstance(where, str)) if isinstance(found, list) else ()
