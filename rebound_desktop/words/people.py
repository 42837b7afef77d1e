"""Names of what happens between two people."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, Touch, TouchKind
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.person import RelationKind

translate = QCoreApplication.translate


def touch_name(kind: TouchKind) -> str:
    """A kind of moment between two people."""
    names = {
        TouchKind.CARD: translate("contacts", "Card"),
        TouchKind.LETTER: translate("contacts", "Letter"),
        TouchKind.EMAIL: translate("contacts", "E-mail"),
        TouchKind.CALL: translate("contacts", "Call"),
        TouchKind.MESSAGE: translate("contacts", "Message"),
        TouchKind.COFFEE: translate("contacts", "Coffee"),
        TouchKind.IN_PERSON: translate("contacts", "In person"),
        TouchKind.INTERVIEW: translate("contacts", "Interview"),
        TouchKind.OWN: translate("contacts", "Moment"),
    }
    return names[kind]


def what_happened(touch: Touch, called: str) -> str:
    """A moment as a sentence that says who reached out; one of the person's own kinds by its name."""
    if touch.kind is TouchKind.OWN:
        return touch.own_kind or touch_name(touch.kind)
    told = _told(touch.kind, touch.direction)
    return told.replace("{name}", called)


def tells_with_whom(touch: Touch, called: str) -> bool:
    """Whether `what_happened` names the person; a kind of one's own does where the whole name stands in it."""
    if touch.kind is TouchKind.OWN:
        return re.search(rf"(?<!\w){re.escape(called)}(?!\w)", touch.own_kind) is not None
    return "{name}" in _told(touch.kind, touch.direction)


def _told(kind: TouchKind, direction: Direction) -> str:
    if direction is Direction.MINE:
        return _mine(kind)
    return _theirs(kind) if direction is Direction.THEIRS else _of_both(kind)


def _mine(kind: TouchKind) -> str:
    told = {
        TouchKind.CARD: translate("contacts", "You sent a card"),
        TouchKind.LETTER: translate("contacts", "You wrote a letter"),
        TouchKind.EMAIL: translate("contacts", "You wrote an e-mail"),
        TouchKind.CALL: translate("contacts", "You called"),
        TouchKind.MESSAGE: translate("contacts", "You sent a message"),
        TouchKind.COFFEE: translate("contacts", "Coffee, you asked"),
        TouchKind.IN_PERSON: translate("contacts", "You met, you reached out"),
        TouchKind.INTERVIEW: translate("contacts", "Interview, you asked"),
    }
    return told[kind]


def _theirs(kind: TouchKind) -> str:
    told = {
        TouchKind.CARD: translate("contacts", "{name} sent you a card"),
        TouchKind.LETTER: translate("contacts", "{name} wrote you a letter"),
        TouchKind.EMAIL: translate("contacts", "{name} wrote you an e-mail"),
        TouchKind.CALL: translate("contacts", "{name} called"),
        TouchKind.MESSAGE: translate("contacts", "{name} sent you a message"),
        TouchKind.COFFEE: translate("contacts", "Coffee, {name} asked"),
        TouchKind.IN_PERSON: translate("contacts", "You met, {name} reached out"),
        TouchKind.INTERVIEW: translate("contacts", "Interview, {name} asked"),
    }
    return told[kind]


def _of_both(kind: TouchKind) -> str:
    told = {
        TouchKind.CARD: translate("contacts", "You sent each other cards"),
        TouchKind.LETTER: translate("contacts", "You wrote to each other"),
        TouchKind.EMAIL: translate("contacts", "E-mails between you"),
        TouchKind.CALL: translate("contacts", "You talked on the phone"),
        TouchKind.MESSAGE: translate("contacts", "Messages between you"),
        TouchKind.COFFEE: translate("contacts", "Coffee together"),
        TouchKind.IN_PERSON: translate("contacts", "You met"),
        TouchKind.INTERVIEW: translate("contacts", "Interview"),
    }
    return told[kind]


def touch_words() -> dict[str, TouchKind]:
    """Words that tell what a moment was, in the person's language, without case and accents."""
    told = {
        TouchKind.COFFEE: translate("contacts", "coffee, tea, lunch, breakfast, dinner, drink"),
        TouchKind.CALL: translate("contacts", "call, called, phone, phoned, rang, video"),
        TouchKind.EMAIL: translate("contacts", "email, e-mail, mail, mailed, emailed"),
        TouchKind.MESSAGE: translate("contacts", "message, messaged, text, texted, chat"),
        TouchKind.INTERVIEW: translate("contacts", "interview, panel"),
        TouchKind.CARD: translate("contacts", "card"),
        TouchKind.LETTER: translate("contacts", "letter"),
        TouchKind.IN_PERSON: translate("contacts", "met, meet, walk, walked, visited, saw"),
    }
    return {plain_letters(word.strip()): kind for kind, words in told.items() for word in words.split(",")}


def linkedin_name(state: LinkedIn) -> str:
    """Where two people stand on LinkedIn."""
    names = {
        LinkedIn.NOT_CONNECTED: translate("contacts", "Not connected"),
        LinkedIn.INVITED_THEM: translate("contacts", "I invited them to invite me"),
        LinkedIn.THEY_SENT: translate("contacts", "They sent an invitation"),
        LinkedIn.CONNECTED: translate("contacts", "Connected"),
        LinkedIn.ASKED_FIRST: translate("contacts", "I asked first"),
        LinkedIn.I_SENT: translate("contacts", "I sent an invitation"),
    }
    return names[state]


def next_name(kind: NextKind) -> str:
    """A next step with a person."""
    names = {
        NextKind.THANK: translate("contacts", "A thank-you card"),
        NextKind.HELLO_AGAIN: translate("contacts", "Hello again"),
        NextKind.CHECK_BACK: translate("contacts", "Check back"),
        NextKind.CONGRATULATE: translate("contacts", "Congratulate"),
    }
    return names[kind]


def relation_said(kind: RelationKind, is_theirs: bool, name: str) -> str:
    """What somebody is to another, said of the one whose page it is: "Introduced by Dana"."""
    told = {
        RelationKind.INTRODUCED: (
            translate("contacts", "Introduced {name}"),
            translate("contacts", "Introduced by {name}"),
        ),
        RelationKind.WORKS_WITH: (translate("contacts", "Works with {name}"),) * 2,
        RelationKind.LEADS: (translate("contacts", "Leads {name}"), translate("contacts", "Led by {name}")),
        RelationKind.KNOWS: (translate("contacts", "Knows {name}"),) * 2,
        RelationKind.FAMILY: (translate("contacts", "Family of {name}"),) * 2,
    }[kind][is_theirs]
    return told.replace("{name}", name)
