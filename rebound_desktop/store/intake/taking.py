"""Comparing a batch with the journal, and taking it in."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.change import Area
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.import_report import Preview, Unreadable, Why
from rebound_desktop.core.intake import Batch, told_apart
from rebound_desktop.core.progress import Tell, seldom, tell_nobody
from rebound_desktop.store import backups, copy_owed, tables
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.intake.draft import Draft
from rebound_desktop.store.intake.entries import Entries
from rebound_desktop.store.intake.jobs import Jobs
from rebound_desktop.store.intake.people import People
from rebound_desktop.store.intake.seen import Seen
from rebound_desktop.store.ledger import Ledger, opened_apart
from rebound_desktop.store.people import PeopleShelf
from rebound_desktop.store.registry import merged_tables
from rebound_desktop.store.tags import TagsShelf
from rebound_desktop.store.undo import IMPORTED


class Taken(Struct, frozen=True):
    """What came in, and what is to be looked at anew."""

    preview: Preview
    areas: tuple[Area, ...] = ()


def preview(folder: Path, key: bytes, clock: Clock, batch: Batch, tell: Tell | None = None) -> Preview:
    """What taking `batch` in would do. Reads alone, over a connection of its own. Raises the world's errors."""
    with opened_apart(folder / backups.JOURNAL_FILE, key, clock) as ledger:
        return _planned(ledger, batch, tell or tell_nobody)[1]


def take_in(folder: Path, key: bytes, clock: Clock, batch: Batch, tell: Tell | None = None) -> Taken:
    """Take `batch` in, over a connection of its own: all of it or nothing, one step for undo.

    Never on the GUI thread. Raises Stopped when `tell` does, and the world's errors; nothing has changed then.
    """
    tell = tell or tell_nobody
    with backups.at_work, opened_apart(folder / backups.JOURNAL_FILE, key, clock) as ledger:
        version = _data_version(ledger)
        draft, found = _planned(ledger, batch, tell)
        if draft.is_empty:
            return Taken(found)
        kept = AttachmentsFile(folder, key)
        had = kept.names() if draft.files else frozenset()
        contents: dict[int, tuple[str, int]] = {}
        try:
            # Contents come before the rows that name them.
            found = _bring_files(draft, kept, contents, found, tell)
            with ledger.verb(IMPORTED, Area.JOURNAL, tables=merged_tables()):
                # Whoever wants to keep something waits for this.
                tell = seldom(tell)
                if _data_version(ledger) != version:
                    # Something was written meanwhile: what is true now is looked at, with the door closed.
                    draft, found = _planned(ledger, batch, tell)
                    found = _bring_files(draft, kept, contents, found, tell)
                draft.write(tell)
                shelf = PeopleShelf(ledger, TagsShelf(ledger))
                for place, (contact, person) in enumerate(draft.people):
                    tell(place, len(draft.people))
                    shelf.change(contact, person)
                copy_owed.owe(ledger)
        except BaseException:
            # The same content may have been attached by hand meanwhile: that one stays.
            kept.let_go({name for name, _ in contents.values()} - had - _named(ledger))
            raise
        areas = tuple(dict.fromkeys((Area.JOURNAL, Area.JOBS, Area.CONTACTS)))
        return Taken(found, areas)


def _planned(ledger: Ledger, batch: Batch, tell: Tell) -> tuple[Draft, Preview]:
    batch = told_apart(batch)
    draft = Draft(ledger.connection, ledger.copy_id, ledger.clock.moment())
    seen = Seen(ledger.connection)
    source = ", ".join(batch.formats)
    entries = Entries(draft, seen, source)
    planned = entries.plan(batch.entries, tell)
    people = People(ledger, draft, seen, source)
    met = people.plan(batch.people, tell)
    jobs = Jobs(draft, seen, source, ledger.clock.today(), people.ids, people.resting)
    found = Preview(
        entries=planned,
        people=met,
        jobs=jobs.plan(batch.jobs, tell),
        files=0,
        unreadable=batch.unreadable,
        noted=batch.noted,
        both_ways=batch.both_ways,
        stays=batch.stays,
    )
    return draft, replace(
        jobs.cells.told_in(found),
        files=len(draft.files),
        days_of_files=entries.days_of_files,
        jobs_here=tuple(jobs.here),
        noted=tuple(dict.fromkeys((*found.noted, *jobs.noted))),
        namesakes=people.namesakes,
    )


def _bring_files(
    draft: Draft, kept: AttachmentsFile, contents: dict[int, tuple[str, int]], found: Preview, tell: Tell
) -> Preview:
    """Keep the contents, and draft the rows that name them. A file that cannot be read is told, and costs no page."""
    lost: list[Unreadable] = []
    for place, (owner, file) in enumerate(draft.files):
        tell(place, len(draft.files))
        if id(file) not in contents:
            try:
                content = file.read()
            except (OSError, ValueError) as error:
                why = Why.FILE_MISSING if isinstance(error, FileNotFoundError) else Why.NOT_READABLE
                lost.append(Unreadable(file.source or file.name, 0, why, file.name))
                continue
            contents[id(file)] = (kept.put(content), len(content))
        name, size = contents[id(file)]
        draft.insert(tables.Attachment, name=file.name, content_hash=name, size=size, **owner)
    return replace(found, files=len(draft.files) - len(lost), unreadable=(*found.unreadable, *lost))


def _named(ledger: Ledger) -> set[str]:
    """The contents that a row names."""
    return {str(row[0]) for row in ledger.connection.execute("SELECT content_hash FROM attachment")}


def _data_version(ledger: Ledger) -> int:
    return int(str(ledger.connection.execute("PRAGMA data_version").fetchall()[0][0]))
