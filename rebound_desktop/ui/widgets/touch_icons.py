"""What moments and letters are drawn as, on somebody's page and on that of a job."""

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.letters import Letter, LetterStatus

TOUCH_ICONS = {
    TouchKind.CARD: "heart",
    TouchKind.LETTER: "send",
    TouchKind.EMAIL: "mail",
    TouchKind.CALL: "phone",
    TouchKind.MESSAGE: "message-circle",
    TouchKind.COFFEE: "coffee",
    TouchKind.IN_PERSON: "user",
    TouchKind.INTERVIEW: "users",
    TouchKind.OWN: "star",
}


def letter_icon(letter: Letter) -> str:
    """A pen while it is a draft, then one that went out."""
    return "pen-line" if letter.status is LetterStatus.DRAFT else "send"
