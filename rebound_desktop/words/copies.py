"""What is said of backups, merges, checks and the trash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from rebound_desktop import store
from rebound_desktop.core.change import Area
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.trash import Kept
from rebound_desktop.translating import counted
from rebound_desktop.words.days import (
    ago,
    at_time,
    entries,
    figure,
    in_a_row,
    job_count,
    letter_count,
    listed,
    people_count,
    short_day,
)
from rebound_desktop.words.errors import explain

translate = QCoreApplication.translate


def copied_on(held: store.backups.Holding, clock: Clock, *, seconds: bool = False) -> str:
    """When a copy was made: its day and time."""
    local = clock.local(held.made_at)
    return at_time(short_day(local.date(), clock.today()), local.time(), seconds=seconds)


def holdings(held: Sequence[store.backups.Holding], clock: Clock) -> list[str]:
    """Of each copy a line; two of one minute are told apart by their seconds."""
    return [holding(each, clock, seconds=seconds) for each, seconds in _with_seconds(held, clock)]


def copies_made_on(held: Sequence[store.backups.Holding], clock: Clock) -> list[str]:
    """Of each copy when it was made, as its line says it."""
    return [copied_on(each, clock, seconds=seconds) for each, seconds in _with_seconds(held, clock)]


def _with_seconds(
    held: Sequence[store.backups.Holding], clock: Clock
) -> Iterator[tuple[store.backups.Holding, bool]]:
    """Each, and whether its seconds are to be said: another one is of the same minute."""
    minutes = [clock.local(each.made_at).replace(second=0, microsecond=0) for each in held]
    several = Counter(minutes)
    return ((each, several[minute] > 1) for each, minute in zip(held, minutes, strict=True))


def holding(held: store.backups.Holding, clock: Clock, *, seconds: bool = False) -> str:
    """When a copy was made and what it holds, in a line; of which day the last entry is where it is another one."""
    made = copied_on(held, clock, seconds=seconds)
    if not held.entries or not held.last_day:
        return translate("restore", "{made}, no entries yet").format(made=made)
    last = date.fromisoformat(held.last_day)
    if last == clock.local(held.made_at).date():
        return counted("restore", "{made}, one entry", "{made}, {number} entries", held.entries, made=made)
    return counted(
        "restore",
        "{made}, one entry, of {last}",
        "{made}, {number} entries, the last one of {last}",
        held.entries,
        made=made,
        last=short_day(last, clock.today()),
    )


def replaced(held: Sequence[store.backups.Holding], clock: Clock) -> list[str]:
    """Of each journal when it was replaced and what it holds; that alone where nobody knows what it holds."""
    told = (
        (holding if each.entries else copied_on)(each, clock, seconds=seconds)
        for each, seconds in _with_seconds(held, clock)
    )
    return [translate("restore", "Replaced: {journal}").format(journal=journal) for journal in told]


def verified(made_at: datetime, clock: Clock) -> str:
    """When the last verified backup was made: "Last verified backup: 20 minutes ago."."""
    now = clock.moment()
    minutes = max(int((now - made_at).total_seconds() // 60), 0)
    if made_at > now + timedelta(minutes=1):
        when = ago(clock.local(made_at).date(), clock.today())
    elif minutes < 1:
        when = translate("copies", "a moment ago")
    elif minutes < 60:
        when = counted("copies", "one minute ago", "{number} minutes ago", minutes)
    elif minutes < 24 * 60:
        when = counted("copies", "an hour ago", "{number} hours ago", minutes // 60)
    else:
        when = ago(clock.local(made_at).date(), clock.today())
    return translate("copies", "Last verified backup: {when}.").format(when=when)


def holds(held: store.backups.Holding) -> str:
    """What a copy holds beside entries, in a line; "" for a copy that does not say."""
    told = (
        held.jobs and job_count(held.jobs),
        held.people and people_count(held.people),
        held.letters and letter_count(held.letters),
    )
    return listed([part for part in told if part])


def check_said(report: store.check.Report) -> tuple[str, ...]:
    """What a check of the journal found: first how it is now, then each thing in a sentence."""
    if report.is_well:
        first = translate("check", "Everything is in order: {entries}.").format(
            entries=entries(report.entries)
        )
    else:
        first = translate("check", "Not everything is in order.")
    troubles = dict.fromkeys(str(explain(trouble)) for trouble in report.troubles)
    return (first, *(_finding(finding) for finding in report.findings), *troubles)


def check_details(report: store.check.Report) -> tuple[str, ...]:
    """Where it was found, for whoever wants to know, a line each."""
    found = (
        f"{finding.code}: {finding.count}" + (f" ({', '.join(finding.where[:20])})" if finding.where else "")
        for finding in report.findings
    )
    return (*found, *(explain(trouble).detail.replace("\n", " ") for trouble in report.troubles))


def _finding(finding: store.check.Finding) -> str:
    codes, number = store.check.Code, finding.count
    names = {
        codes.PAGES_DAMAGED: translate(
            "check", "Parts of the file can't be read. Your backups are untouched."
        ),
        codes.INDEXES_MENDED: translate("check", "An inner list had a mistake. It was made anew."),
        codes.LINKS_CLEARED: counted(
            "check",
            "A link led nowhere. It was emptied.",
            "{number} links led nowhere. They were emptied.",
            number,
        ),
        codes.LINKS_BROKEN: counted(
            "check",
            "A row belongs to something that is gone. It is kept.",
            "{number} rows belong to something that is gone. They are kept.",
            number,
        ),
        codes.SEARCH_REBUILT: translate("check", "Search had missed something. It was made anew."),
        codes.KEYS_HEALED: translate("check", "A copy of the key file was mended from the other."),
        codes.FILES_BROUGHT_BACK: counted(
            "check",
            "An attached file came back from a backup.",
            "{number} attached files came back from a backup.",
            number,
        ),
        codes.FILES_MISSING: counted(
            "check",
            "An attached file is gone. No backup here has it.",
            "{number} attached files are gone. No backup here has them.",
            number,
        ),
        codes.FILES_NOT_FOUND: counted(
            "check",
            "An attached file is gone. Not every backup here could be looked through.",
            "{number} attached files are gone. Not every backup here could be looked through.",
            number,
        ),
        codes.FILES_UNNAMED: counted(
            "check",
            "A file belongs to nothing any more. It is kept.",
            "{number} files belong to nothing any more. They are kept.",
            number,
        ),
        codes.FILES_DAMAGED: translate(
            "check", "The file that holds attachments can't be read. The journal itself is safe."
        ),
        codes.FILES_REFUSED: translate(
            "check",
            "The disk had trouble reading attached files ({files}). The journal itself is safe. Check the disk, then "
            "try again.",
        ).format(files=in_a_row(finding.where)),
    }
    return names[finding.code]


def merge_said(report: store.merge.Report) -> tuple[str, ...]:
    """What a merge brought, an area a line."""
    if report.is_empty:
        return (translate("merge", "Everything in that copy was here already. Nothing has changed."),)
    lines = [
        translate("merge", "{area}: {what}.").format(area=_area_name(count.area), what=in_a_row(_came(count)))
        for count in report.counts
        if _came(count)
    ]
    if report.files:
        lines.append(translate("merge", "Attached files: {number} came.").format(number=figure(report.files)))
    if report.refused is not None:
        lines.append(translate("merge", "Some of it couldn't be read this time. Try again for the rest."))
    return tuple(lines) or (translate("merge", "Small things were brought up to date."),)


def restored_in_part() -> str:
    """Where the disk did not give every attached file of a backup that was restored."""
    return translate(
        "restore", "Some attached files couldn't be read this time. Merge this backup later for the rest."
    )


def _came(count: store.merge.Count) -> list[str]:
    changed, kept, erased = count.changed, count.kept, count.erased
    parts = (
        count.added and counted("merge", "1 new", "{number} new", count.added),
        changed and counted("merge", "1 brought up to date", "{number} brought up to date", changed),
        count.details and counted("merge", "1 smaller thing", "{number} smaller things", count.details),
        kept and counted("merge", "1 earlier text kept", "{number} earlier texts kept", kept),
        erased
        and counted(
            "merge", "1 erased, as in the other copy", "{number} erased, as in the other copy", erased
        ),
    )
    return [part for part in parts if part]


def _area_name(area: Area) -> str:
    names = {
        Area.JOURNAL: translate("merge", "Journal"),
        Area.JOBS: translate("merge", "Jobs"),
        Area.CONTACTS: translate("merge", "Contacts"),
        Area.LETTERS: translate("merge", "Letters"),
        Area.LESSONS: translate("merge", "Lessons"),
        Area.REBOUNDS: translate("merge", "Five steps"),
        Area.WEEK: translate("merge", "My week"),
        Area.PREFERENCES: translate("merge", "Settings"),
    }
    return names[area]


def affected_said(days: tuple[date, ...], today: date) -> str:
    """Which days have entries that could not be read, the newest first."""
    if not days:
        return translate("salvage", "No entry is known to be missing. Filling it in brings what may be gone.")
    named = [short_day(day, today) for day in sorted(days, reverse=True)]
    return translate("salvage", "Entries from {days} are missing.").format(days=listed(named))


def held_by(made: list[date], today: date) -> str:
    """Which backups still hold something, by the days they were made on, the newest first."""
    if not made:
        return translate("trash", "No backup holds it.")
    days = listed([short_day(day, today) for day in sorted(set(made), reverse=True)])
    return counted(
        "trash",
        "The backup of {days} still holds it.",
        "{number} backups still hold it, of {days}.",
        len(made),
        days=days,
    )


def kept_name(kind: Kept) -> str:
    """What kind of thing rests in the trash."""
    names = {
        Kept.ENTRY: translate("trash", "Entry"),
        Kept.AFTERTHOUGHT: translate("trash", "Afterthought"),
        Kept.LETTER: translate("trash", "Letter"),
        Kept.JOB: translate("trash", "Job"),
        Kept.CONTACT: translate("trash", "Contact"),
        Kept.LESSON: translate("trash", "Lesson"),
        Kept.LINE: translate("trash", "Line of a list"),
        Kept.MOMENT: translate("trash", "Moment"),
        Kept.ROUND: translate("trash", "Interview"),
        Kept.OFFER: translate("trash", "Offer"),
        Kept.FILE: translate("trash", "File"),
        Kept.ROW: translate("trash", "Row of the comparison"),
        Kept.TEMPLATE: translate("trash", "Template of a letter"),
    }
    return names[kind]
