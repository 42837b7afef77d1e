"""The rows of the letters' list: drafts, what went out, and what was answered."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.contacts import NextStep
from rebound_desktop.core.folding import plain
from rebound_desktop.core.letters import Letter, LetterStatus, first_words, waits_until
from rebound_desktop.ui.widgets.row_pages import RowPages
from rebound_desktop.ui.widgets.side_list import SideRow

translate = QCoreApplication.translate
_ORDER = (LetterStatus.DRAFT, LetterStatus.POSTED, LetterStatus.ANSWERED)


def letter_pages(
    letters: Sequence[Letter], matching: str, today: date, thanks: Sequence[NextStep] = ()
) -> RowPages[Letter]:
    """Letters in their three groups, newest first; each word of `matching` stands somewhere in a letter.

    thanks: whom to thank from when on; a card that was put off until then says so.
    """
    wanted = _plain(matching).split()
    found = [letter for letter in letters if all(word in _haystack(letter) for word in wanted)]
    found.sort(key=lambda letter: (-_ORDER.index(letter.status), day_of(letter), letter.id), reverse=True)
    return RowPages(found, lambda letter: letter_row(letter, today, thanks), lambda letter: letter.id)


def letter_row(letter: Letter, today: date, thanks: Sequence[NextStep] = ()) -> SideRow:
    """A letter as its row. thanks: as for `letter_pages`."""
    until = waits_until(letter, thanks, today)
    waits = ""
    if until is not None:
        #: Of a card that was put off; {day} is "tomorrow", or a day of the month.
        waits = translate("letters", "Waits until {day}").replace("{day}", words.short_day(until, today))
    about = words.dotted((waits, words.letter_name(letter.kind), first_words(letter.body)))
    day = words.short_day(day_of(letter), today)
    return SideRow(letter.id, addressee(letter), about, day, group_name(letter.status))


def addressee(letter: Letter) -> str:
    """Whom a letter is for, as far as that is known."""
    return letter.recipient or letter.company or translate("letters", "To nobody yet")


def day_of(letter: Letter) -> date:
    """The day that says where a letter stands."""
    if letter.status is LetterStatus.ANSWERED and letter.replied_on is not None:
        return letter.replied_on
    return letter.posted_on or letter.changed_on


def group_name(status: LetterStatus) -> str:
    """The caption above letters that stand alike."""
    names = {
        LetterStatus.DRAFT: translate("letters", "Drafts"),
        LetterStatus.POSTED: translate("letters", "Sent"),
        LetterStatus.ANSWERED: translate("letters", "Answered"),
    }
    return names[status]


def _haystack(letter: Letter) -> str:
    return _plain(f"{letter.recipient}\n{letter.company}\n{letter.subject}\n{letter.body}")


# Asked of every letter at each key that is typed into the search.
_plain = lru_cache(maxsize=4096)(plain)


def forget() -> None:
    """The letters' words go with the journal they are from."""
    _plain.cache_clear()
