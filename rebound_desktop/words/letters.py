"""Names of letters and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.translating import counted
from rebound_desktop.words.days import capital, number_word

translate = QCoreApplication.translate


def letter_name(kind: LetterKind) -> str:
    """A kind of letter."""
    names = {
        LetterKind.THANK_YOU: translate("letters", "Thank-you card"),
        LetterKind.FOLLOW_UP: translate("letters", "Follow-up"),
        LetterKind.ACCEPT: translate("letters", "Acceptance"),
        LetterKind.WITHDRAW: translate("letters", "Withdrawal"),
        LetterKind.DECLINE: translate("letters", "Declining an offer"),
        LetterKind.ASK_FEEDBACK: translate("letters", "Asking for feedback"),
        LetterKind.ASK_REFEREE: translate("letters", "Asking a referee"),
        LetterKind.PAIN_LETTER: translate("letters", "Pain Letter"),
        LetterKind.FREE: translate("letters", "Letter"),
    }
    return names[kind]


def letters_sent(number: int) -> str:
    """How many letters went out: "Three letters sent."."""
    if not number:
        return translate("letters", "No letters sent.")
    said = counted(
        "letters", "one letter sent.", "{number} letters sent.", number, number=number_word(number)
    )
    return capital(said)


def words_of_a_card(count: int) -> str:
    """How long a card is, beside how long one usually is."""
    return counted(
        "letters",
        "one word. About fifty fill a card.",
        "{number} words. About fifty fill a card.",
        count,
    )


def letter_status(status: LetterStatus) -> str:
    """Where a letter stands."""
    names = {
        LetterStatus.DRAFT: translate("letters", "Draft"),
        LetterStatus.POSTED: translate("letters", "Sent"),
        LetterStatus.ANSWERED: translate("letters", "Answered"),
    }
    return names[status]


def posted_name(how: PostedHow) -> str:
    """How a letter went out."""
    names = {
        PostedHow.POST: translate("letters", "By post"),
        PostedHow.EMAIL: translate("letters", "By e-mail"),
        PostedHow.BY_HAND: translate("letters", "By hand"),
        PostedHow.MESSAGE: translate("letters", "As a message"),
    }
    return names[how]
