"""The trash's shelf: what was set aside, brought back or erased for ever."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.journal import title_and_preview
from rebound_desktop.core.trash import RESTS_FOR, Kept, Resting, rests_until
from rebound_desktop.store import backups, erased_contents, erased_words, erasing, tables
from rebound_desktop.store.errors import ReboundError
from rebound_desktop.store.ledger import Ledger

_BEGINNING = 400
# Things that one transaction erases: a verb at the window meets an open door between two.
_AT_ONCE = 10


class _Source(Struct, frozen=True):
    """A table whose rows can be set aside by themselves; `text` is what its first words are taken from."""

    table: type[tables.Record]
    area: Area
    text: str

    @property
    def name(self) -> str:
        return str(self.table._meta.table_name)


_SOURCES: dict[Kept, _Source] = {
    Kept.ENTRY: _Source(tables.Entry, Area.JOURNAL, "text"),
    Kept.AFTERTHOUGHT: _Source(tables.Afterthought, Area.JOURNAL, "text"),
    Kept.LETTER: _Source(
        tables.Letter,
        Area.LETTERS,
        """TRIM(subject || ' · ' || COALESCE((SELECT name FROM contact WHERE id = letter.contact_id),
        (SELECT name FROM company WHERE id = letter.company_id), ''), ' ·')""",
    ),
    Kept.JOB: _Source(
        tables.Job,
        Area.JOBS,
        "(SELECT name FROM company WHERE id = job.company_id) || COALESCE(', ' || NULLIF(title, ''), '')",
    ),
    Kept.CONTACT: _Source(tables.Contact, Area.CONTACTS, "name"),
    Kept.LESSON: _Source(tables.Lesson, Area.LESSONS, "text"),
    Kept.LINE: _Source(tables.JobLine, Area.JOBS, "text"),
    Kept.MOMENT: _Source(
        tables.Touch,
        Area.CONTACTS,
        "(SELECT name FROM contact WHERE id = touch.contact_id) || COALESCE(': ' || NULLIF(note, ''), '')",
    ),
    Kept.ROUND: _Source(
        tables.Round,
        Area.JOBS,
        """(SELECT company.name FROM job JOIN company ON company.id = job.company_id WHERE job.id = round.job_id)
        || COALESCE(' · ' || NULLIF(round.place, ''), '')""",
    ),
    Kept.OFFER: _Source(
        tables.Offer,
        Area.JOBS,
        """(SELECT company.name FROM job JOIN company ON company.id = job.company_id WHERE job.id = offer.job_id)
        || COALESCE(' · ' || NULLIF(terms, ''), '')""",
    ),
    Kept.FILE: _Source(tables.Attachment, Area.JOURNAL, "name"),
    Kept.ROW: _Source(tables.Aspect, Area.JOBS, "name"),
    Kept.TEMPLATE: _Source(tables.LetterTemplate, Area.LETTERS, "title"),
}


class TrashShelf:
    """Everything that rests, the newest first."""

    def __init__(self, ledger: Ledger, folder: Path) -> None:
        self._ledger = ledger
        self._folder = folder

    def all(self) -> tuple[Resting, ...]:
        """What can be brought back."""
        found = []
        for kind, source in _SOURCES.items():
            with self._ledger.in_world_terms():
                rows = self._ledger.connection.execute(
                    f"""SELECT id, substr({source.text}, 1, {_BEGINNING}), created_at, trashed_at
                    FROM {source.name} WHERE trashed_at IS NOT NULL"""
                ).fetchall()
            for key, text, created_at, trashed_at in rows:
                made, aside = (datetime.fromisoformat(str(told)) for told in (created_at, trashed_at))
                title = title_and_preview(str(text or ""))[0]
                found.append(Resting(kind, int(str(key)), title, made, aside, rests_until(aside)))
        return tuple(sorted(found, key=lambda resting: (resting.set_aside_at, resting.id), reverse=True))

    def bring_back(self, kind: Kept, key: int) -> None:
        """As it was, where it was."""
        source = _SOURCES[kind]
        with self._ledger.verb("brought_back", source.area, key):
            self._ledger.update(source.table, key, trashed_at=None)
            self._announce_job(source.area)

    def erase(self, kind: Kept, key: int) -> bool:
        """For ever, with its versions and with every step of undo that holds it. Backups still hold it.

        False for what rests here no more: whoever brought it back meanwhile keeps it.
        """
        source, steps = _SOURCES[kind], erasing.Steps(self._ledger)
        # Before the door is closed: a verb at the window is not to meet it.
        steps.read()
        with self._ledger.quiet(source.area):
            is_erased = self._erase(source, [key], steps) > 0
            self._announce_job(source.area)
        return is_erased

    def held_since(self, made_at: datetime, *elsewhere: Path) -> tuple[datetime, ...]:
        """When the backups were made that hold what was there at `made_at`, the newest first.

        elsewhere: folders of copies beside the journal's own.
        """
        folders = dict.fromkeys((self._folder / backups.BACKUPS_FOLDER, *elsewhere))
        found = {each.holding.made_at for each in backups.all_in(*folders)}
        # What a clock that ran ahead has dated may lie in any of them.
        since = made_at if made_at <= self._ledger.clock.moment() else min(found, default=made_at)
        return tuple(sorted((moment for moment in found if moment >= since), reverse=True))

    def has_other_copies(self) -> bool:
        """Whether a journal that was replaced, damaged, merged or left still lies in the folder, or may."""
        try:
            return backups.has_set_aside(self._folder)
        except ReboundError:
            return True

    def has_old(self) -> bool:
        """Whether anything has rested for 30 days."""
        return bool(self._old())

    def erase_old(self) -> int:
        """What has rested for 30 days. Returns how many things that were."""
        old = self._old()
        if not old:
            return 0
        steps, gone = erasing.Steps(self._ledger), 0
        steps.read()
        for kind, keys in old.items():
            for start in range(0, len(keys), _AT_ONCE):
                with self._ledger.unseen():
                    gone += self._erase(_SOURCES[kind], keys[start : start + _AT_ONCE], steps)
        return gone

    def _old(self) -> dict[Kept, list[int]]:
        limit = self._ledger.clock.moment() - RESTS_FOR
        old: dict[Kept, list[int]] = {}
        for kind, source in _SOURCES.items():
            table = source.table
            rows = self._ledger.rows(table.select(table.id).where(table.trashed_at < limit))
            if rows:
                old[kind] = [row["id"] for row in rows]
        return old

    def _erase(self, source: _Source, chosen: list[int], steps: erasing.Steps) -> int:
        """All of these but what was brought back since they were chosen. Returns how many."""
        table = source.table
        back = table.select(table.id).where(table.id.in_(chosen), table.trashed_at.is_null())
        keys = sorted(set(chosen).difference(row["id"] for row in self._ledger.rows(back)))
        if not keys:
            return 0
        going = erasing.forget_steps(self._ledger, {source.name: keys}, steps)
        erased_contents.note(self._ledger, self._contents(going.get("attachment", set())))
        erased_words.note(self._ledger, going)
        self._ledger.delete(table, table.id.in_(keys))
        return len(keys)

    def _contents(self, keys: set[int]) -> set[str]:
        """What the files hold that go."""
        attachment = tables.Attachment
        held = attachment.select(attachment.content_hash).where(attachment.id.in_(keys))
        return {row["content_hash"] for row in self._ledger.rows(held)}

    def _announce_job(self, area: Area) -> None:
        if area is Area.JOBS:
            self._ledger.note(Change(Area.REBOUNDS))
