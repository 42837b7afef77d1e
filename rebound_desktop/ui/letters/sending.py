"""How a letter leaves by the person's own means: handed to their mail program, or copied."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from rebound_desktop import words
from rebound_desktop.core.letters import LetterKind, mail_link
from rebound_desktop.ui.letters.hints import places_told
from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate


def copy_text(desk: Desk, kind: LetterKind, text: str) -> None:
    """The text to the clipboard."""
    QGuiApplication.clipboard().setText(text)
    say_copied(desk, kind, text, translate("LetterView", "Text copied."))


def say_copied(desk: Desk, kind: LetterKind, text: str, copied: str) -> None:
    """It was copied; what still waits for words in it is told along."""
    desk.say(words.sentences(copied, places_told(kind, text)))


def hand_to_mail(desk: Desk, to: str, subject: str, text: str, *, has_files: bool = False) -> bool:
    """To the person's own mail program, by a link that the desktop opens; False where none answered."""
    if not QDesktopServices.openUrl(QUrl(mail_link(to, subject, text))):
        desk.say(
            translate("LetterView", "No mail program answered. The letter stays here. Copy its text instead.")
        )
        return False
    said = translate("LetterView", "Handed to your mail program. It is marked as sent once you say so.")
    if has_files:
        # A link carries words alone.
        said = words.sentences(said, translate("LetterView", "Its files are yours to add there."))
    desk.say(said)
    return True
