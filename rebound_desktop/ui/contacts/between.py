"""All that lies between two people, newest first: moments, letters, and journal entries that tell of them."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.contacts import Contact, Direction, Touch, TouchKind
from rebound_desktop.core.jobs import Round
from rebound_desktop.core.journal import EntryLine
from rebound_desktop.core.letters import Letter, LetterStatus, first_words
from rebound_desktop.store import Store
from rebound_desktop.ui.page import round_key
from rebound_desktop.ui.widgets.touch_icons import TOUCH_ICONS, letter_icon

translate = QCoreApplication.translate
ENTRIES = 200


class Happening(Struct, frozen=True):
    """One line between us. With a `room` it opens there; with a `touch_id` it can be put right or removed here."""

    day: date
    icon: str
    title: str
    note: str = ""
    room: str = ""
    key: int = 0
    touch_id: int | None = None


def between_us(store: Store, contact: Contact, touches: Sequence[Touch]) -> tuple[Happening, ...]:
    """Everything with one person, these moments and the rest. A letter that went out stands once, on the day it did."""
    letters = {letter.id: letter for letter in store.letters.all(contact_id=contact.id)}
    rounds = {met.id: met for met in store.rounds.of_person(contact.id) if met.starts_at is not None}
    jobs = {met.job_id: store.jobs.job(met.job_id) for met in rounds.values()}
    told = []
    for touch in touches:
        met = _same_round(touch, rounds.values(), store.clock) if touch.letter_id is None else None
        if met is not None:
            # Noted as a moment too: it is told once.
            rounds.pop(met.id, None)
            told.append(replace(_of_round(store, met, contact), note=touch.note, touch_id=touch.id))
        else:
            told.append(_of_touch(touch, contact, letters))
    told += [
        _of_round(store, met, contact)
        for met in rounds.values()
        if (job := jobs[met.job_id]) is None or not met.falls_away(job, store.clock)
    ]
    with_moment = {touch.letter_id for touch in touches}
    told += [_of_letter(letter) for letter in letters.values() if letter.id not in with_moment]
    told += _of_entries(store.journal.lines(contact_id=contact.id, limit=ENTRIES))
    # Stable: what shares a day stays in the order of moments, letters, entries.
    return tuple(sorted(told, key=lambda happening: happening.day, reverse=True))


def _of_touch(touch: Touch, contact: Contact, letters: dict[int, Letter]) -> Happening:
    letter = letters.get(touch.letter_id) if touch.letter_id is not None else None
    if letter is None:
        title, icon = words.what_happened(touch, contact.called), TOUCH_ICONS[touch.kind]
        return Happening(touch.on_day, icon, title, touch.note, touch_id=touch.id)
    if touch.direction is Direction.MINE:
        title, note = (
            words.letter_name(letter.kind),
            words.sentences(first_words(letter.body), _answer(letter)),
        )
        return Happening(touch.on_day, "send", title, note, "letters", letter.id)
    title = translate("contacts", "An answer to your letter")
    return Happening(touch.on_day, "mail", title, touch.note, "letters", letter.id)


def _same_round(touch: Touch, rounds: Iterable[Round], clock: Clock) -> Round | None:
    """The interview that a moment tells of: on the same day."""
    if touch.kind is not TouchKind.INTERVIEW:
        return None
    return next((met for met in rounds if met.day_here(clock) == touch.on_day), None)


def _of_round(store: Store, met: Round, contact: Contact) -> Happening:
    """An interview with the person: of which kind, with whom else, and the picture that stayed."""
    day = met.day_here(store.clock)
    assert day is not None
    others = [each.name for each in store.rounds.people(met.id) if each.id != contact.id]
    name = words.round_name(met.kind)
    if others:
        said = translate("contacts", "{kind}, with {others}")
        name = said.format_map({"kind": name, "others": words.listed(others, at_most=3)})
    return Happening(day, "users", name, met.picture, "jobs", round_key(met.id))


def _of_letter(letter: Letter) -> Happening:
    name, icon = words.letter_name(letter.kind), letter_icon(letter)
    if letter.status is LetterStatus.DRAFT:
        title = translate("contacts", "{letter}, a draft").replace("{letter}", name)
        return Happening(letter.changed_on, icon, title, first_words(letter.body), "letters", letter.id)
    day = letter.posted_on or letter.changed_on
    return Happening(day, icon, name, first_words(letter.body), "letters", letter.id)


def _of_entries(lines: Sequence[EntryLine]) -> list[Happening]:
    title = translate("contacts", "In your journal")
    return [Happening(line.day, "pen-line", title, line.title, "journal", line.id) for line in lines]


def _answer(letter: Letter) -> str:
    if letter.posted_on is None or letter.replied_on is None:
        return ""
    days = (letter.replied_on - letter.posted_on).days
    if days <= 0:
        return translate("contacts", "Answered the same day.")
    number = words.number_word(days)
    return words.counted("contacts", "Answered in a day.", "Answered in {number} days.", days, number=number)
