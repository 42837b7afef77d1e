"""A page written before that belongs to nothing yet, named in a quiet line, and what can be done with it here."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop import languages, words
from rebound_desktop.core.journal import EntryLine, title_and_preview
from rebound_desktop.store import Store
from rebound_desktop.translating import QT_TRANSLATE_NOOP
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

# What the program heads a page with that it begins itself: a comparison that is kept, a page for day 90.
_OURS = (
    ("compare", QT_TRANSLATE_NOOP("compare", "What I could choose")),
    ("Day90Card", QT_TRANSLATE_NOOP("Day90Card", "# To myself, on day 90")),
)
# So many pages are looked at.
LOOKED_AT = 12


def told_by_hand(store: Store, lines: tuple[EntryLine, ...], company: str) -> tuple[EntryLine, ...]:
    """Of these pages those that somebody wrote, first those that are with the job already or name the company.

    Pages that the program began itself are left out, in whichever language that was, and those without a word.
    """
    if not lines:
        return ()
    texts = {entry.id: entry.text for entry in store.journal.whole(ids=tuple(line.id for line in lines))}
    ours = {title_and_preview(say(*heading))[0] for heading in _OURS for say in languages.each()}
    own = [line for line in lines if line.title and line.title not in ours]
    name = company.strip().casefold()

    def far(line: EntryLine) -> tuple[bool, bool]:
        return line.job_id is None, not name or name not in texts.get(line.id, "").casefold()

    return tuple(sorted(own, key=far))


class WrittenBefore(QWidget):
    """Not there while there is no such page. `taken` gives the page where its button was pressed.

    Where there are several, each press on *Another entry* names the next one.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._lines: tuple[EntryLine, ...] = ()
        self._line: EntryLine | None = None
        # Whether the page that is named was looked for among several.
        self._is_chosen = False
        self._is_aside = False
        self._said = Words(theme, "", TextRole.MUTED)
        self._take = Button(theme, "", ButtonRole.PLAIN, on_click=self._give)
        self.another = Button(theme, self.tr("Another entry"), ButtonRole.PLAIN, on_click=self._name_next)
        line = row(self._said, 12, wrapped_row(self._take, self.another, between_lines=0))
        # A wrapped line alone asks for a narrow column, and the page for a scroll bar.
        line.setStretchFactor(self._said, 1)
        self.setLayout(line)
        self.hide()

    @property
    def is_in_hand(self) -> bool:
        """Whether one of its buttons has the focus, as it has while it is pressed."""
        return self._take.hasFocus() or self.another.hasFocus()

    def offer(self, lines: tuple[EntryLine, ...], what: str) -> None:
        """One of these pages, if there are any: the first, or the one that was chosen. what: the button's words."""
        chosen = self._line.id if self._line is not None and self._is_chosen else None
        self._lines = lines
        self._line = next((line for line in lines if line.id == chosen), lines[0] if lines else None)
        self._is_chosen = self._line is not None and self._line.id == chosen
        self._show_or_hide()
        self.another.setVisible(len(lines) > 1)
        self._take.setText(what)
        self._name()

    def step_aside(self, is_aside: bool) -> None:
        """Whether it leaves its room to what is written now."""
        if is_aside != self._is_aside:
            self._is_aside = is_aside
            self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._line is not None and not self._is_aside)

    def forget(self) -> None:
        """What is offered next is about something else: no page is chosen for that yet."""
        self._line, self._is_chosen = None, False

    def _give(self) -> None:
        if self._line is not None:
            self.taken.emit(self._line)

    def _name(self) -> None:
        if self._line is not None:
            told = self.tr("You wrote “{title}” {when}.")
            when = words.short_day(self._line.day, self._today())
            self._said.setText(told.format(title=words.apart(self._line.title), when=when))

    def _name_next(self) -> None:
        place = next((n for n, line in enumerate(self._lines) if line == self._line), -1)
        self._line, self._is_chosen = self._lines[(place + 1) % len(self._lines)], True
        self._name()
        announce(self, self._said.text())
