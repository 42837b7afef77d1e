"""A long entry: writing on in it, from a key to its letter on the glass, beside a bare QTextEdit with the same text;
finding within it, reading it, its earlier texts.

The keys come one after the other as from a fast hand, autosave among them, so that the longest turn of the event
loop is the longest that a person would have felt.
"""

from collections.abc import Callable
from datetime import timedelta
from itertools import cycle
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from benches.glass import Pulse, computing, opened, page_of, settle_in, stall
from benches.rows import Row
from rebound_desktop.sample_data import MovableClock
from rebound_desktop.store import Store
from rebound_desktop.ui.journal.page import JournalPage

WORDS = 50_000
# Seconds between two keys of a fast hand; keys in one measure.
PACE, KEYS = 0.03, 150
# Seconds that somebody looks at what comes, all of it.
SEEN_FOR = 1.5
_PARAGRAPH = (
    "The first picture that comes back is the **long table** and the window behind them, so that for the "
    "first minutes I could only see outlines. Maria moved her chair. I hadn't noticed until writing it down. "
    "They asked how I would cut a roadmap in half, and I said what I would keep, and why it would hold."
)
# Earlier texts that the entry has; letters that are looked for in it, one after the other.
VERSIONS, SOUGHT = 6, "the window"
_TYPED = cycle("And then the light changed over the harbour, and nobody said a word for a while. ")


def measure() -> list[Row]:
    """Every row of this subject."""
    written: list[int] = []

    def fill(store: Store, clock: MovableClock) -> None:
        paragraphs = [_PARAGRAPH] * (WORDS // len(_PARAGRAPH.split()))
        written.append(store.journal.write("\n\n".join(paragraphs)))
        for number in range(VERSIONS):
            clock.move_to(clock.clock.moment() + timedelta(minutes=11))
            place = number * len(paragraphs) // VERSIONS
            paragraphs[place] = paragraphs[place].replace("a roadmap", f"roadmap {number}")
            store.journal.write("\n\n".join(paragraphs), entry_id=written[0])
        store.journal.write("A short one")

    with opened(fill) as (window, _):
        (entry_id,) = written
        window.go("journal", 0)
        settle_in(window)
        opening = Pulse()
        page = page_of(window, JournalPage)
        opening.during(lambda: page.open(entry_id), lambda: page.entry.area.document().isUndoRedoEnabled())
        area, bare = page.entry.area, _bare(page.entry.area)
        name = f"({WORDS:,} words)"
        what = f"an entry opened, longest stall {name}, {computing(opening)}"
        rows = [stall(what, opening.longest, 1)]
        for where, part in (("in the middle", 0.5), ("at the end", 1.0)):
            for edit in (area, bare):
                _put_caret(edit, part)
            ours, floor = _typed(area, bare)
            said = f"key to paint, {where} {name}"
            floor_is = "a bare QTextEdit, same text, font and column"
            longest, busiest = _longest_while_writing(area)
            rows += [
                Row(said, _part(ours, 50), _part(floor, 50), "s", KEYS, floor_is),
                Row(f"{said}, 99th percentile", _part(ours, 99), _part(floor, 99), "s", KEYS, floor_is),
                stall(
                    f"writing {where}, longest stall {name}, at most {busiest * 1000:.0f} ms computing",
                    longest,
                    KEYS,
                ),
            ]
        return rows + _ways_to_look_at_it(page, name)


def _ways_to_look_at_it(page: JournalPage, name: str) -> list[Row]:
    """Finding within the entry, reading it, its earlier texts: each by the way a person takes."""

    def measured(what: str, act: Callable[[], object], runs: int = 1) -> Row:
        pulse, over = Pulse(), perf_counter() + SEEN_FOR
        pulse.during(act, lambda: perf_counter() > over)
        return stall(f"{what}, longest stall {name}, {computing(pulse)}", pulse.longest, runs)

    bar = page.entry.find_bar

    def look_for() -> None:
        for letter in SOUGHT:
            bar.field.insert(letter)
            QApplication.processEvents()

    _put_caret(page.entry.area, 0.5)
    rows = [
        measured("find and replace opened", bar.open_bar),
        measured("found within it, letter by letter", look_for, len(SOUGHT)),
        measured("the next place found", lambda: bar.step(1)),
    ]
    bar.close_bar()
    rows += [
        measured("read as on paper", page.menu.read.trigger),
        measured("read a second time", page.menu.read.trigger),
        measured(f"its {VERSIONS} earlier texts", page.menu.versions.trigger),
        measured("an earlier text beside the present one", page.versions.side_by_side.click),
        measured(
            "another one of them", lambda: page.versions.times.choose(page.versions.times.model().index(3, 0))
        ),
    ]
    return rows


def _typed(ours: QTextEdit, floor: QTextEdit) -> tuple[list[float], list[float]]:
    """Each key in both, in turn, so that what else the computer does falls on both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(KEYS):
        letter = next(_TYPED)
        for times, edit in zip(taken, (ours, floor), strict=True):
            times.append(_key(edit, letter))
    return taken


def _longest_while_writing(edit: QTextEdit) -> tuple[float, float]:
    """The longest turn of the event loop while one writes, what is kept meanwhile included; and the most that this
    thread computed in a turn, in seconds.

    Keys come in at the window's door, as from the desktop.
    """
    longest = busiest = 0.0

    def turn(work: Callable[[], object]) -> None:
        nonlocal longest, busiest
        begun, worked = perf_counter(), thread_time()
        work()
        longest, busiest = max(longest, perf_counter() - begun), max(busiest, thread_time() - worked)

    edit.setFocus()
    for _ in range(KEYS):
        due = perf_counter() + PACE
        turn(lambda: _key(edit, next(_TYPED), by_the_door=True))
        while perf_counter() < due:
            turn(QApplication.processEvents)
    return longest, busiest


def _key(edit: QTextEdit, letter: str, *, by_the_door: bool = False) -> float:
    """Seconds from a key to the paint that it caused."""
    to = edit.window().windowHandle() if by_the_door else edit
    begun = perf_counter()
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(to, press)
    edit.viewport().repaint()
    return perf_counter() - begun


def _put_caret(edit: QTextEdit, part: float) -> None:
    document = edit.document()
    block = document.findBlockByNumber(int((document.blockCount() - 1) * part))
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    QApplication.processEvents()


def _bare(area: QTextEdit) -> QTextEdit:
    edit = QTextEdit()
    edit.setAcceptRichText(False)
    # The style sheet gives it the same font, frame and scroll bar; the same column is as many lines to lay out.
    edit.setProperty("role", area.property("role"))
    edit.document().setDocumentMargin(area.document().documentMargin())
    edit.setFrameShape(area.frameShape())
    edit.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy())
    edit.resize(area.size())
    edit.setViewportMargins(area.viewportMargins())
    edit.setPlainText(area.toPlainText())
    edit.show()
    QApplication.processEvents()
    # Asked for its size it lays out all of its text, as it has once somebody looked at it for a moment.
    edit.document().size()
    assert edit.document().defaultFont() == area.document().defaultFont()
    assert edit.document().textWidth() == area.document().textWidth()
    return edit


def _part(taken: list[float], percent: int) -> float:
    return sorted(taken)[min(len(taken) - 1, len(taken) * percent // 100)]
