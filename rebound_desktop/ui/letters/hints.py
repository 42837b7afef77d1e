"""What the margin says about a letter: how long it is, and hints that explain and never block."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.contacts import PAUSE_AFTER_NO
from rebound_desktop.core.journal import length_in_words, word_count
from rebound_desktop.core.letters import (
    PAIN_LETTER_WORDS,
    Letter,
    LetterKind,
    fields_shown,
    is_place,
    typed_into,
)
from rebound_desktop.ui.widgets.templates import load_templates

translate = QCoreApplication.translate
_LONG_CARD = 90


def length_told(kind: LetterKind, body: str) -> str:
    """How many words of one's own stand there, beside how many are usual."""
    own = body
    for place in open_places(kind, body):
        own = own.replace(place, " ")
    for line, typed in cut_places(kind, body).items():
        own = own.replace(line, typed)
    count = length_in_words(own)
    if kind is LetterKind.PAIN_LETTER:
        usual, number = PAIN_LETTER_WORDS, words.figure(count)
        return words.counted("letters", "{own} of one word", "{own} of {number} words", usual, own=number)
    if kind is LetterKind.THANK_YOU:
        return words.words_of_a_card(count)
    return words.counted("letters", "one word", "{number} words", word_count(own))


def hints(letter: Letter, body: str, no_on: date | None, today: date) -> list[str]:
    """What may be worth a second look, in quiet words. no_on: the day of their no to the letter's job."""
    told = []
    length = length_in_words(body)
    if letter.kind is LetterKind.PAIN_LETTER:
        if letter.contact_id is None:
            told.append(
                translate("letters", "No one is named yet. Who there feels this on a Monday morning?")
            )
        if length > PAIN_LETTER_WORDS:
            told.append(translate("letters", "Longer than 250 words. Which sentence would nobody miss?"))
    if letter.kind is LetterKind.THANK_YOU:
        told += _about_card(body, length, no_on, today)
    waiting = places_told(letter.kind, body)
    return [*told, waiting] if waiting else told


def places_told(kind: LetterKind, body: str) -> str:
    """How many places wait for words, and the first of them; "" for none."""
    places = [*open_places(kind, body), *cut_places(kind, body)]
    if not places:
        return ""
    waiting = words.counted(
        "letters",
        "one place waits for your words: {place}",
        "{number} places wait for your words, first {place}",
        len(places),
        number=words.number_word(len(places)),
        place=_short(places[0]),
    )
    return words.capital(waiting)


def _about_card(body: str, length: int, no_on: date | None, today: date) -> list[str]:
    told = []
    if length > _LONG_CARD:
        told.append(translate("letters", "Longer than a card holds. A sheet of paper holds more."))
    if no_on is not None and today < no_on + PAUSE_AFTER_NO:
        told.append(
            translate(
                "letters", "Their no came today. After a night the words often come easier. Now is fine too."
            )
        )
    if any(word in body.casefold() for word in load_templates()[LetterKind.THANK_YOU].asks):
        told.append(
            translate(
                "letters", "A question about feedback has a letter of its own. A card asks for nothing."
            )
        )
    return told


def open_places(kind: LetterKind, body: str) -> list[str]:
    """Brackets of the template that still stand in the text; the person's own brackets are theirs."""
    template = load_templates()[kind].body
    lines = set(body.splitlines())
    waiting = dict.fromkeys(shown for _, shown in fields_shown(template) if shown in body)
    return [*waiting, *(line for line in template.splitlines() if is_place(line) and line in lines)]


def cut_places(kind: LetterKind, body: str) -> dict[str, str]:
    """The lines in which all words of a place still stand around what was typed into it, each with that."""
    places = [line for line in load_templates()[kind].body.splitlines() if is_place(line)]
    told = ((line, typed_into(place, line)) for line in body.splitlines() for place in places)
    return {line: typed for line, typed in told if typed is not None}


def linkedin_line(kind: LetterKind) -> str:
    """The paragraph of a template that invites to LinkedIn; "" where there is none."""
    paragraphs = load_templates()[kind].body.split("\n\n")
    return next((paragraph for paragraph in paragraphs if "LinkedIn" in paragraph), "")


def _short(place: str) -> str:
    cut = place if len(place) <= 36 else place[:34].rsplit(" ", 1)[0] + "…)"
    return cut.replace("{", "").replace("}", "").replace("_", " ") if place.startswith("{") else cut
