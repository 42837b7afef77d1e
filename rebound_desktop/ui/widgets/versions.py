"""Earlier texts of what is written: when each was set aside, what has changed since, the way back."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import word_count
from rebound_desktop.core.versions import EarlierText, Fate, Kept, Passage, differences, words_changed
from rebound_desktop.ui.background import Breaths, raised, while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import Button, TextRole, Words, row
from rebound_desktop.ui.widgets.differences import DifferencesArea, ScrolledTogether
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.side_model import SideModel, SideRow
from rebound_desktop.ui.widgets.side_view import SideView
from rebound_desktop.ui.widgets.tick import Tick

_TIMES_WIDTH, _TIMES_HEIGHT, _LEAST, _MARGIN = 220, 140, 96, 32
_SIDE_BY_SIDE = 520
# Room for two texts beside each other; and the preference that they are wanted so.
_TWO_TEXTS, BOTH = 560, "versions_side_by_side"
# Characters of both texts that are compared while one waits.
_AT_ONCE = 2_000
# Characters whose words are counted while one waits.
_COUNTED_AT_ONCE = 100_000
# Milliseconds; a frame's lie between two long texts, so that what else came meanwhile has its turn.
_COUNTED_AFTER, _BETWEEN_TEXTS = 300, 16


class _Compared(Struct, frozen=True):
    """How one text became another, how many words went and came, and whether quoted ones did."""

    passages: tuple[Passage, ...]
    words: tuple[int, int, bool]


class VersionsView(QWidget):
    """The times in a list, the chosen text beside them, read only. `done` asks for the present text again.

    The present text stands beside the chosen one where that is wanted; otherwise both are told in one.
    """

    done = Signal()

    def __init__(self, desk: Desk, kind: Kept) -> None:
        super().__init__()
        self._desk = desk
        self._usual = self._kind = kind
        self._key: int | None = None
        self._versions: dict[int, EarlierText] = {}
        self._present = ""
        # How many words each has, as far as they were counted.
        self._counts: dict[int, int] = {}
        # Whether the times stand above the text.
        self._is_above = False
        # The two texts that are shown, and what is still to be done to show them, one a turn.
        self._wanted: tuple[str, str] | None = None
        self._next: list[Callable[[], object]] = []
        self._turns = QTimer(self)
        self._turns.setInterval(_BETWEEN_TEXTS)
        self._turns.timeout.connect(self._do_next)
        self._back = Back(desk.theme, self.tr("Back"), self.done.emit)
        self.restore = Button(desk.theme, self.tr("Restore this one"), on_click=self._restore)
        self.shows_changes = Tick(self.tr("Show changes"))
        self.shows_changes.setChecked(True)
        self.shows_changes.toggled.connect(lambda _: self._show_chosen())
        self.side_by_side = Tick(self.tr("Side by side"))
        self.side_by_side.setChecked(bool(desk.store.preferences.get(BOTH)))
        self.side_by_side.toggled.connect(self._turn)
        self._rows = SideModel()
        self.times = SideView(desk.theme, self._rows, self.tr("Earlier versions"))
        self.times.chosen.connect(self._show)
        self.text = DifferencesArea(desk.theme, self.tr("Earlier text"))
        self.now = DifferencesArea(desk.theme, self.tr("Text as it is now"))
        self.times.pressed_enter.connect(lambda _: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        ScrolledTogether(self.text, self.now)
        self.now.verticalScrollBar().rangeChanged.connect(lambda *_: self._share_bar())
        self._said = Words(desk.theme, "", TextRole.SMALL)
        self._none = Empty(
            desk.theme,
            self.tr("No earlier versions yet"),
            self.tr("They are kept by themselves as you write on."),
            self.tr("Back"),
            self.done.emit,
        )
        self._lay_out()

    def open(self, key: int, kind: Kept | None = None) -> None:
        """Show the earlier texts of the thing with this id, the newest one chosen; of another kind, if it is one."""
        self._key, self._kind = key, kind or self._usual
        self._counts = {}
        self._rows.show([], None)
        self.refresh()
        first = self._rows.index(0)
        if first.isValid():
            self.times.choose(first)
            self.times.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read them anew; the chosen one stays."""
        if self._key is None:
            return
        self._present = self._desk.store.earlier.present(self._kind, self._key) or ""
        versions = self._reading_otherwise(self._key)
        self._versions = {version.id: version for version in versions}
        self._count_words()
        self._show_rows()
        self._none.setVisible(not versions)
        for widget in (self._both, self.restore, self.shows_changes):
            widget.setVisible(bool(versions))
        self._fit()
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The times beside the text, or above it in a narrow room."""
        super().resizeEvent(event)
        was_two = self._shows_two
        self._fit()
        if was_two is not self._shows_two:
            self._show_chosen()

    @property
    def _has_room_for_two(self) -> bool:
        return self.width() - 2 * _MARGIN >= self._desk.theme.px(_TWO_TEXTS)

    @property
    def _shows_two(self) -> bool:
        return not self._beside.isHidden()

    def _fit(self) -> None:
        """The times take no room beside two texts, unless there is a great deal of it."""
        theme, direction = self._desk.theme, QBoxLayout.Direction
        two = self.side_by_side.isChecked() and self._has_room_for_two
        self.side_by_side.setVisible(self._has_room_for_two and bool(self._versions))
        for widget in (self._of_then, self._beside):
            widget.setVisible(two)
        self._share_bar()
        needed = _TIMES_WIDTH + 24 + _TWO_TEXTS if two else _SIDE_BY_SIDE
        beside = self.width() - 2 * _MARGIN >= theme.px(needed)
        if self._is_above is beside:
            self._is_above = not beside
            self._show_rows()
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.times.setMaximumWidth(theme.px(_TIMES_WIDTH) if beside else 16_777_215)
        self.times.setMaximumHeight(16_777_215 if beside else theme.px(_TIMES_HEIGHT))
        # Above the text, one of the times is seen at least; then the text has some lines, or all of it scrolls.
        self.times.setMinimumHeight(0 if beside else theme.px(_LEAST))
        self.text.setMinimumHeight(0 if beside else theme.px(_LEAST))
        # Once they have their new room: the chosen time stays in sight.
        soon(self.times, lambda: self.times.scrollTo(self.times.currentIndex()))

    def _share_bar(self) -> None:
        """Two texts that are scrolled together have one bar, beside the second of them."""
        policy, bar = Qt.ScrollBarPolicy, self.now.verticalScrollBar()
        is_shared = self._shows_two and bar.maximum() > 0
        # Its room stays free, so that both texts are as wide and break their lines alike.
        free = bar.sizeHint().width() if is_shared else 0
        at_the_end = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self._column_of_then.setContentsMargins(0 if at_the_end else free, 0, free if at_the_end else 0, 0)
        self.text.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_shared else policy.ScrollBarAsNeeded
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(24)
        self._line.addWidget(self.times)
        self._of_then = Words(self._desk.theme, self.tr("Then"), TextRole.SMALL, wrap=False)
        of_now = Words(self._desk.theme, self.tr("Now"), TextRole.SMALL, wrap=False)
        texts = row(spacing=24)
        columns = []
        for caption, area in ((self._of_then, self.text), (of_now, self.now)):
            column = QWidget()
            box = QVBoxLayout(column)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(4)
            box.addWidget(caption)
            box.addWidget(area, 1)
            texts.addWidget(column, 1)
            columns.append(column)
        self._column_of_then, self._beside = columns
        for widget in (self._of_then, self._beside):
            widget.hide()
        reading = QVBoxLayout()
        reading.setSpacing(8)
        reading.addWidget(self._said)
        reading.addLayout(texts, 1)
        self._line.addLayout(reading, 1)
        self._both = QFrame()
        self._both.setLayout(self._line)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, 28, _MARGIN, 14)
        box.setSpacing(16)
        head = Words(self._desk.theme, self.tr("Earlier versions"), TextRole.SECTION, wrap=False)
        box.addLayout(row(self._back, None, self.restore))
        box.addLayout(row(head, None, self.side_by_side, self.shows_changes, spacing=16))
        box.addWidget(self._both, 1)
        box.addWidget(self._none, 1)

    def _reading_otherwise(self, key: int) -> list[EarlierText]:
        """Those that read otherwise than the text that came after them."""
        after, earlier = self._present, []
        for version in self._desk.store.earlier.of(self._kind, key):
            if version.text != after:
                earlier.append(version)
            after = version.text
        return earlier

    def _count_words(self) -> None:
        """How many words each has, beside the window where that takes long."""
        left = [(version.id, version.text) for version in self._versions.values()]
        left = [(key, text) for key, text in left if key not in self._counts]

        def count() -> dict[int, int]:
            counts, breaths = dict.fromkeys((key for key, _ in left), 0), Breaths()
            for key, text in left:
                for line in text.splitlines():
                    counts[key] += word_count(line)
                    breaths.take()
            return counts

        if sum(len(text) for _, text in left) <= _COUNTED_AT_ONCE:
            self._counts |= count()
        else:
            start = partial(
                self._desk.background.start_apart, count, while_alive(self, self._counted), raised
            )
            # Once what is wanted first stands there: a worker would take the window's time.
            soon(self, start, _COUNTED_AFTER)

    def _counted(self, counts: dict[int, int]) -> None:
        self._counts |= counts
        self._show_rows()

    def _show_rows(self) -> None:
        chosen = self._rows.row_at(self.times.currentIndex())
        self._rows.show([self._row(version) for version in self._versions.values()], None)
        self.times.mark(self._rows.place_of(chosen.key if chosen else None))

    def _row(self, version: EarlierText) -> SideRow:
        clock = self._desk.store.clock
        local = clock.local(version.cut_at)
        day = words.short_day(local.date(), clock.today())
        count = self._counts.get(version.id)
        said = "" if count is None else words.counted("versions", "one word", "{number} words", count)
        time = words.time_of_day(local.time())
        if self._is_above:
            # So low, a day above its times would be out of sight with any but the first of them.
            return SideRow(version.id, time, said, trailing=day)
        return SideRow(version.id, time, said, group=words.capital(day))

    def _show(self, version_id: int) -> None:
        version = self._versions[version_id]
        before, after = version.text, self._present
        self._wanted = (before, after)
        is_short = len(before) + len(after) <= _AT_ONCE
        if not self.shows_changes.isChecked():
            self._say(words.version_reason(version.reason))
            self._show_plain(before, after, at_once=is_short)
        elif is_short:
            self._show_changes(_compare(before, after))
            self._do_all()
        else:
            # A long text takes longer than a frame to compare; until then it reads as it did.
            self._say(self.tr("Comparing…"))
            self._show_plain(before, after)
            self._next.append(self._compare_beside)
        if self._next:
            self._turns.start()

    def _compare_beside(self) -> None:
        assert self._wanted is not None
        compared = while_alive(self, partial(self._compared, self._wanted))
        self._desk.background.start_apart(partial(_compare, *self._wanted), compared, raised)

    def _compared(self, texts: tuple[str, str], found: _Compared) -> None:
        if texts == self._wanted and self.shows_changes.isChecked():
            self._show_changes(found)
            self._turns.start()

    def _show_changes(self, found: _Compared) -> None:
        two = self._shows_two
        self._say(words.changes_said(*found.words))
        self.text.show_changes(found.passages, without=Fate.CAME if two else None)
        self._next = [partial(self.now.show_changes, found.passages, without=Fate.WENT)] if two else []

    def _show_plain(self, before: str, after: str, *, at_once: bool = False) -> None:
        self._next = [partial(self.text.show_text, before)]
        if self._shows_two:
            self._next.append(partial(self.now.show_text, after))
        if at_once:
            self._do_all()

    def _do_all(self) -> None:
        while self._next:
            self._do_next()

    def _do_next(self) -> None:
        """Of two long texts one a turn: each takes a frame's time to come."""
        if self._next:
            self._next.pop(0)()
        if not self._next:
            self._turns.stop()

    def _turn(self, is_wanted: bool) -> None:
        """Two texts, or both in one: from now on."""
        self._desk.attempt(lambda: self._desk.store.preferences.set(BOTH, "yes" if is_wanted else ""))
        # Other words come in a moment: these would only be laid out anew for their other width.
        for area in (self.text, self.now):
            area.show_text("")
        self._fit()
        self._show_chosen()

    def _say(self, text: str) -> None:
        show_told(self._said, text)

    def _show_chosen(self) -> None:
        chosen = self._rows.row_at(self.times.currentIndex())
        if chosen is not None and chosen.key in self._versions:
            self._show(chosen.key)

    def _restore(self) -> None:
        chosen = self._rows.row_at(self.times.currentIndex())
        if chosen is None:
            return
        if self._desk.attempt(lambda: self._desk.store.earlier.restore(self._kind, chosen.key)):
            self.done.emit()
            self._desk.say(self.tr("Earlier text restored"), undo=True)


def _compare(before: str, after: str) -> _Compared:
    passages = differences(before, after)
    return _Compared(passages, words_changed(passages))
