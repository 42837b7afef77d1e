"""What is said of formats that leave, and of what has left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.leaving import HOLDS_EVERYTHING, Format, Left
from rebound_desktop.words.days import figure

translate = QCoreApplication.translate


def format_name(fmt: Format) -> str:
    """A format's name, in the field's own terms."""
    names = {
        Format.ARCHIVE: translate("export", "Rebound archive"),
        Format.MARKDOWN: translate("export", "Markdown folder"),
        Format.HTML: translate("export", "Web page (HTML)"),
        Format.PDF: translate("export", "Book (PDF)"),
        Format.CSV: translate("export", "Tables (CSV)"),
        Format.VCARD: translate("export", "Contacts (vCard)"),
        Format.ICS: translate("export", "Calendar (iCalendar)"),
        Format.PROOF: translate("export", "Proof of job search (PDF)"),
        Format.WEEKLY: translate("export", "Weekly form (PDF)"),
    }
    return names[fmt]


def left_said(left: Left, fmt: Format) -> tuple[str, ...]:
    """What left, a sentence each: how much, what stayed and why, and who can read it."""
    said = []
    if left.files:
        said.append(translate("export", "Files: {number}.").format(number=figure(left.files)))
    if left.lost:
        said.append(
            translate("export", "The journal itself has lost {number} files. Their names are kept.").format(
                number=figure(left.lost)
            )
        )
    if left.kept_back:
        said.append(kept_back_said(left.kept_back))
    if fmt in HOLDS_EVERYTHING:
        said.append(translate("export", "It holds everything, pages only for me too. Anyone can read it."))
    else:
        said.append(translate("export", "It is not encrypted: anyone can read it."))
    return tuple(said)


def kept_back_said(pages: int) -> str:
    """How many pages are only for me and stay."""
    if pages == 1:
        return translate("export", "One page is only for you and stays here.")
    return translate("export", "{number} pages are only for you and stay here.").format(number=figure(pages))
