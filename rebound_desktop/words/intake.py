"""What is said of an import: its formats, what comes, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.here_already import HereAlready
from rebound_desktop.core.import_report import BothWays, Named, Preview, Stays, Tally, Unreadable, Why
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.translating import counted
from rebound_desktop.words.days import (
    apart,
    day_of_year,
    figure,
    in_a_long_row,
    in_a_row,
    labelled,
    listed,
    part_of_a_day,
    quoted,
)
from rebound_desktop.words.jobs import stage_name, standing

translate = QCoreApplication.translate

# Fields of a job whose columns are called otherwise.
_COLUMN_OF = {"resume_sent": "resume"}
# Names of programs are the same in every language.
_PROGRAMS = {
    "day-one": "Day One",
    "jrnl": "jrnl",
    "rednotebook": "RedNotebook",
    "markdown": "Obsidian, Markdown",
    "html": "HTML",
    "linkedin": "LinkedIn",
    "tracker": "JobSync, Huntr, Teal",
    "contacts": "Google, Outlook",
    "vcard": "vCard",
    "table": "CSV",
    "archive": "Rebound",
}


def source_name(code: str) -> str:
    """What a format is called; names of programs stay as they are."""
    names = {
        "day-one": translate("intake", "Day One export"),
        "jrnl-json": translate("intake", "jrnl, as JSON"),
        "jrnl": translate("intake", "jrnl, as text"),
        "rednotebook": translate("intake", "RedNotebook"),
        "markdown": translate("intake", "Markdown pages"),
        "text": translate("intake", "Plain text, a file a page"),
        "html": translate("intake", "Web pages, a file a page"),
        "linkedin": translate("intake", "LinkedIn export"),
        "tracker": translate("intake", "A job tracker's table"),
        "contacts": translate("intake", "Contacts as a table"),
        "vcard": translate("intake", "Contact cards (vCard)"),
        "table": translate("intake", "A table of your own"),
        "archive": translate("intake", "Rebound archive"),
    }
    return names.get(code, code)


def program_name(code: str) -> str:
    """The program or kind of file that a format is of, for a list of what can be brought in."""
    return _PROGRAMS.get(code, "")


def row_kind(kind: str) -> str:
    """What a row of a table is."""
    names = {
        "jobs": translate("intake", "a job"),
        "people": translate("intake", "a person"),
        "entries": translate("intake", "a journal entry"),
    }
    return names[kind]


def column_name(field: str) -> str:
    """What a column of a table holds."""
    names = {
        "company": translate("intake", "Company"),
        "title": translate("intake", "Job title"),
        "status": translate("intake", "Where it stands"),
        "applied": translate("intake", "Applied on"),
        "interviewed": translate("intake", "Interview on"),
        "offered": translate("intake", "Offer on"),
        "rejected": translate("intake", "Turned down on"),
        "closed": translate("intake", "Closed on"),
        "stepped": translate("intake", "Last step on"),
        "saved": translate("intake", "Noted on"),
        "place": translate("intake", "Place"),
        "url": translate("intake", "Address on the web"),
        "source": translate("intake", "Found through"),
        "mode": translate("intake", "On site or remote"),
        "pay": translate("intake", "Pay"),
        "pay_min": translate("intake", "Pay, from"),
        "pay_max": translate("intake", "Pay, up to"),
        "pay_named": translate("intake", "Pay you named"),
        "contact": translate("intake", "Whom to talk to"),
        "recruiter": translate("intake", "Recruiter"),
        "manager": translate("intake", "Hiring manager"),
        "referral": translate("intake", "Who recommended you"),
        "contact_email": translate("intake", "Their e-mail"),
        "contact_phone": translate("intake", "Their phone"),
        "next": translate("intake", "Next step"),
        "next_on": translate("intake", "Next step on"),
        "deadline": translate("intake", "Apply by"),
        "notes": translate("intake", "Notes"),
        "posting": translate("intake", "Text of the posting"),
        "resume": translate("intake", "Résumé sent"),
        "tags": translate("intake", "Tags"),
        "history": translate("intake", "Steps with their days"),
        "name": translate("intake", "Name"),
        "given": translate("intake", "First name"),
        "family": translate("intake", "Last name"),
        "role": translate("intake", "Role"),
        "email": translate("intake", "E-mail"),
        "phone": translate("intake", "Phone"),
        "link": translate("intake", "Link"),
        "day": translate("intake", "Day"),
        "time": translate("intake", "Time"),
        "heading": translate("intake", "Heading"),
        "text": translate("intake", "Text"),
        "mood": translate("intake", "Mood"),
    }
    return names[field]


def why_unreadable(why: Why) -> str:
    """Why something could not be read, in a few words."""
    names = {
        Why.NOT_READABLE: translate("intake", "it is not written as expected"),
        Why.NO_DATE: translate("intake", "no day was found"),
        Why.NO_NAME: translate("intake", "no name was found"),
        Why.NO_COMPANY: translate("intake", "no company was found"),
        Why.TOO_LARGE: translate("intake", "it is too large"),
        Why.TOO_MANY: translate("intake", "there is too much of it"),
        Why.TOO_DEEP: translate("intake", "it is nested too deeply"),
        Why.FILE_MISSING: translate("intake", "the file is not there"),
        Why.NOT_ALONG: translate(
            "intake", "it is not in the folder or zip you chose; put it there, then choose that again"
        ),
        Why.ENCRYPTED: translate("intake", "it is encrypted"),
        Why.UNKNOWN_COLUMNS: translate("intake", "its columns are not known"),
        Why.NOT_KNOWN: translate("intake", "it is in no format known here"),
        Why.EMPTY: translate(
            "intake", "it is empty, so nothing comes of it; export it once more where it is from"
        ),
        Why.CUT_OFF: translate(
            "intake", "its end is missing, so nothing comes of it; download or copy it once more"
        ),
        Why.CALENDAR: translate("intake", "it is a calendar, and appointments are not read here"),
        Why.ALONE: translate("intake", "an archive is brought in by itself"),
        Why.FOR_READING: translate(
            "intake", "Markdown tells jobs, people and letters to readers; an archive brings them back"
        ),
        Why.OURS: translate("intake", "Rebound wrote it for reading; an archive brings it back"),
        Why.ZIP_INSIDE: translate("intake", "a zip inside is not opened; choose it by itself"),
        Why.NO_PAGE: translate("intake", "no entry names it"),
        Why.PICTURE: translate("intake", "the picture on the card cannot be read; all else of it comes"),
        Why.PICTURE_CUT: translate("intake", "the picture on the card is damaged, and comes as it is"),
        Why.OWN_COLUMNS: translate("intake", "choose this table by itself, to say what its columns are"),
        Why.ABOVE: translate("intake", "it stands above the table, and does not come along"),
    }
    return names[why]


def unreadable_said(each: Unreadable) -> str:
    """Where something unreadable stands and why: "Connections.csv, line 12: no name was found"."""
    if not each.line:
        return translate("intake", "{file}: {why}").format(file=each.file, why=why_unreadable(each.why))
    return translate("intake", "{file}, line {line}: {why}").format(
        file=each.file, line=figure(each.line), why=why_unreadable(each.why)
    )


def unreadable_text(found: tuple[Unreadable, ...]) -> str:
    """All that could not be read, with its text, for copying."""
    return "\n\n".join(
        f"{unreadable_said(each)}\n{each.text}" if each.text else unreadable_said(each) for each in found
    )


def step_read(stage: Stage, outcome: Outcome | None, on_day: date | None) -> str:
    """One step of a job and its day, as an import reads it: "Applied: 3 Apr 2024". None: the day of the step before."""
    #: The day of one step of a job, after another: "Applied: 3 Apr 2024 · They turned me down: counts as the same day".
    day = day_of_year(on_day, short=True) if on_day else translate("intake", "counts as the same day")
    return labelled(standing(stage, outcome), day)


def stands_then(here: HereAlready) -> str:
    """Where a job that is here already stands once it came in: "They turned me down stays"."""
    before = standing(here.stands.stage, here.stands.outcome)
    if here.stays:
        return translate("intake", "{standing} stays").format(standing=before)
    return translate("intake", "{standing} becomes {new}").format(
        standing=before, new=standing(here.will_stand.stage, here.will_stand.outcome)
    )


def added_said(here: HereAlready) -> str:
    """What comes to a job that is here already: "Here already; adds Applied, Offer: 3 Apr 2024"."""
    if here.is_set_aside:
        return translate("intake", "You set it aside; it stays so")
    steps = [
        labelled(
            in_a_row(standing(step.stage, step.outcome) for step in of_day), day_of_year(day, short=True)
        )
        for day, of_day in groupby(here.adds, key=lambda step: step.day)
    ]
    what = in_a_row((*steps, *(column_name(_COLUMN_OF.get(name, name)) for name in here.fills_in)))
    if not what:
        return translate("intake", "Here already; adds nothing")
    return translate("intake", "Here already; adds {what}").format(what=what)


def preview_said(preview: Preview) -> tuple[tuple[str, str], ...]:
    """What an import brings, a kind a line, "Journal pages: 812 new, 3 here already", each with its first names."""
    kinds = (
        (translate("intake", "Journal entries"), preview.entries),
        (translate("intake", "People"), preview.people),
        (translate("intake", "Jobs"), preview.jobs),
    )
    said = translate("intake", "{kind}: {parts}")
    lines = [
        (said.format(kind=kind, parts=_parts(tally)), _first_of(tally))
        for kind, tally in kinds
        if tally.total
    ]
    if preview.days_of_files:
        of_files = counted(
            "intake",
            "No day is given for one entry: it has the day of its file",
            "No day is given for {number} entries: they have the days of their files",
            preview.days_of_files,
        )
        lines.append((of_files, ""))
    lines += [(_read_so(each), "") for each in preview.both_ways]
    if preview.undated:
        undated = counted(
            "intake",
            "No day is given for one job: it counts as today",
            "No day is given for {number} jobs: they count as today",
            preview.undated,
        )
        lines.append((undated, ""))
    lines += [(said, "") for said in _not_understood(preview)]
    if preview.namesakes:
        #: “The same as…” is what a person's page has under More.
        namesakes = translate(
            "intake",
            "The same name as somebody here, and kept apart: {names}. "
            "Where two are one person, “The same as…” on their page joins them.",
        ).format(names=listed(list(preview.namesakes), 12))
        lines.append((namesakes, ""))
    if preview.files:
        files = translate("intake", "Files: {number} come along").format(number=figure(preview.files))
        lines.append((files, ""))
    if preview.noted:
        noted = translate("intake", "Kept as notes: {columns}").format(
            columns=listed(list(preview.noted), 12)
        )
        lines.append((noted, ""))
    if preview.stays:
        names = listed([_stays_name(each) for each in preview.stays])
        lines.append((translate("intake", "Does not come along: {names}").format(names=names), ""))
    if preview.unreadable:
        unread = translate("intake", "Not read: {number}").format(number=figure(len(preview.unreadable)))
        lines.append((unread, ""))
    return tuple(lines) or ((translate("intake", "There is nothing in it."), ""),)


def _stays_name(stays: Stays) -> str:
    names = {
        Stays.DEVICE: translate("intake", "the device it was written on"),
        Stays.COORDINATES: translate("intake", "a place's coordinates"),
        Stays.SUN_AND_MOON: translate("intake", "sun and moon"),
        Stays.CHANGED: translate("intake", "when it was last changed"),
    }
    return names[stays]


def _not_understood(preview: Preview) -> Iterator[str]:
    """Cells that nobody could make anything of: the first as it is written, and what counts in their place."""
    if (days := preview.unread_today).count:
        yield counted(
            "intake",
            "{written} cannot be read as a day: it is kept as a note, and the job counts as today",
            "{number} days cannot be read, such as {written}: they are kept as notes, and the jobs count as today",
            days.count,
            written=quoted(days.first),
        )
    if (days := preview.unread_days).count:
        yield counted(
            "intake",
            "{written} cannot be read as a day: it is kept as a note",
            "{number} days cannot be read, such as {written}: they are kept as notes",
            days.count,
            written=quoted(days.first),
        )
    if (stages := preview.unknown_stages).count:
        yield counted(
            "intake",
            "{written} is not known as a stage: it is read as {stage}, and kept as a note",
            "{number} stages are not known, such as {written}: they are read as {stage}, and kept as notes",
            stages.count,
            written=quoted(stages.first),
            stage=listed([stage_name(each) for each in stages.read_as]),
        )


def _read_so(each: BothWays) -> str:
    """How a day is read that can be read in two ways: "03/04/2024 is read as 3 April 2024, with the day first"."""
    if each.is_month_first:
        said = translate("intake", "{written} is read as {day}, with the month first")
    else:
        said = translate("intake", "{written} is read as {day}, with the day first")
    return said.format(written=apart(each.text), day=day_of_year(each.day))


def _first_of(tally: Tally) -> str:
    """The first of a kind by their names, and how many more there are."""
    more = (tally.new + tally.changed or tally.same) - len(tally.first)
    names = in_a_long_row(map(_called, tally.first), goes_on=more > 0)
    if not names or more <= 0:
        return names
    return counted("intake", "{names}; and one more", "{names}; and {number} more", more, names=names)


def _called(each: Named) -> str:
    """A name, with its day if it has one."""
    if each.day is None:
        return each.name
    day = part_of_a_day(each.day.isoformat())
    return translate("intake", "{name} ({day})").format(name=apart(each.name), day=day)


def _parts(tally: Tally) -> str:
    new, changed, same = tally.new, tally.changed, tally.same
    parts = (
        new and counted("intake", "1 new", "{number} new", new),
        changed and counted("intake", "1 brought up to date", "{number} brought up to date", changed),
        same and counted("intake", "1 here already", "{number} here already", same),
    )
    return in_a_row(part for part in parts if part)
