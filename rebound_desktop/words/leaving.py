"""What is said of formats that leave, and of what has left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.leaving import HOLDS_EVERYTHING, Format, Left
from rebound_desktop.translating import counted
from rebound_desktop.words.days import capital, figure, listed

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


def format_about(fmt: Format) -> str:
    """What a format is good for, in a sentence or two."""
    said = {
        Format.ARCHIVE: translate("export", "All of it, exactly, as open data. Rebound reads it back whole."),
        Format.MARKDOWN: translate(
            "export",
            "A file for each entry, job, person and letter. Rebound reads the entries back; an archive keeps all.",
        ),
        Format.HTML: translate("export", "One page for any browser, with everything within it."),
        Format.PDF: translate("export", "A book of your entries, with contents, to read or print."),
        Format.CSV: translate(
            "export", "Jobs, people, letters and all that belongs to them, for a spreadsheet."
        ),
        Format.VCARD: translate("export", "The people, for an address book."),
        Format.ICS: translate("export", "Interviews and follow-ups, for a calendar."),
        Format.PROOF: translate("export", "A list of jobs to print, for whoever asks what you did."),
        Format.WEEKLY: translate(
            "export", "A form for each week: date, company, position, how, contact, result."
        ),
    }
    return said[fmt]


def things_said(left: Left) -> tuple[str, ...]:
    """How many of each kind of thing left, in one line; none when there are none to tell of."""
    number = left.things.get
    names = {
        "entry": counted("export", "one entry", "{number} entries", number("entry", 0)),
        "job": counted("export", "one job", "{number} jobs", number("job", 0)),
        "contact": counted("export", "one contact", "{number} contacts", number("contact", 0)),
        "letter": counted("export", "one letter", "{number} letters", number("letter", 0)),
        "round": counted("export", "one interview", "{number} interviews", number("round", 0)),
        "next_step": counted("export", "one follow-up", "{number} follow-ups", number("next_step", 0)),
        "activity": counted("export", "one line", "{number} lines", number("activity", 0)),
    }
    # Where pages left too, interviews and steps are details of jobs and people.
    hidden = ("round", "next_step") if "entry" in left.things else ()
    told = [said for kind, said in names.items() if number(kind) and kind not in hidden]
    if not told:
        return (translate("export", "There was nothing to tell of."),)
    return (translate("export", "{things}.").format(things=capital(listed(told))),)


def left_said(left: Left, fmt: Format) -> tuple[str, ...]:
    """What left, a sentence each: how much, what stayed and why, and who can read it."""
    said = []
    if left.files:
        said.append(translate("export", "Files: {number}.").format(number=figure(left.files)))
    if left.lost:
        said.append(
            counted(
                "export",
                "The journal itself has lost one file. Its name is kept.",
                "The journal itself has lost {number} files. Their names are kept.",
                left.lost,
            )
        )
    if left.kept_back:
        said.append(kept_back_said(left.kept_back))
    if fmt in HOLDS_EVERYTHING:
        said.append(translate("export", "It holds everything, entries only for me too. Anyone can read it."))
    else:
        said.append(translate("export", "It is not encrypted: anyone can read it."))
    return tuple(said)


def kept_back_said(pages: int) -> str:
    """How many pages are only for me and stay."""
    return counted(
        "export",
        "One entry is only for you and stays here.",
        "{number} entries are only for you and stay here.",
        pages,
    )
