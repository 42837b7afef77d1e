"""The journal's shelf: entries, their earlier texts, and the prompts they answered."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from peewee import SQL, fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.journal import (
    Entry,
    EntryLine,
    Version,
    VersionReason,
    normalise,
    title_and_preview,
    wants_version,
)
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.links import LinksShelf
from rebound_desktop.store.peaks import Peaks

_ENTRY = (
    tables.Entry.id,
    tables.Entry.uid,
    tables.Entry.text,
    tables.Entry.written_at,
    tables.Entry.zone,
    tables.Entry.day,
    tables.Entry.changed_at,
    tables.Entry.step,
    tables.Entry.job.alias("job_id"),
    tables.Entry.round.alias("round_id"),
    tables.Entry.only_for_me,
    tables.Entry.mood_before,
    tables.Entry.mood_after,
    tables.Entry.place,
    tables.Entry.is_starred,
)
# Enough of an entry's beginning for its title and preview; long texts stay in the file.
_BEGINNING = 700


class JournalShelf:
    """Writes and reads entries. Every write keeps what stood before it as a version when that is due."""

    def __init__(self, ledger: Ledger, links: LinksShelf) -> None:
        self._ledger = ledger
        self._links = links
        self._peaks = Peaks()

    def write(
        self,
        text: str,
        *,
        entry_id: int | None = None,
        over: str | None = None,
        step: int | None = None,
        job_id: int | None = None,
        round_id: int | None = None,
        only_for_me: bool = False,
        day: date | None = None,
    ) -> int:
        """Keep `text` in an entry, a new one when `entry_id` is None; returns its id.

        Where the entry was set aside or erased meanwhile, words are kept in a new one too, about the same and with the
        same files; only_for_me: whether that is private, as whoever writes has it. It is, where the one set aside was.
        day: the day that a new entry tells of, where that is not today; it is that of the one set aside.
        over: what stood there for whoever writes; another text that came meanwhile, as a merge brings it, becomes a
        version. Writing the text that already stands there changes nothing. Not undoable: the text has its own undo,
        and versions reach further back.
        """
        text = normalise(text)
        if entry_id is None:
            with self._ledger.quiet(Area.JOURNAL):
                return self._begin(text, step, job_id, round_id, only_for_me, day)
        old = self._standing(entry_id)
        if old is not None and old["text"] == text:
            return entry_id
        with self._ledger.quiet(Area.JOURNAL, entry_id):
            # Once more, with the door closed: a worker may have been at the end of its writing.
            old = self._standing(entry_id)
            if old is None:
                if not text.strip():
                    return entry_id
                return self._instead_of(entry_id, text, step, job_id, round_id, only_for_me, day)
            last_cut = self._last_cut(entry_id) or old["created_at"]
            reason = wants_version(old["text"], text, last_cut, self._ledger.clock.moment())
            if reason is None and over is not None and old["text"].strip() and old["text"] != normalise(over):
                reason = VersionReason.MERGED
            if reason is not None:
                self._set_aside(entry_id, old["text"], reason)
            peak = self._peaks.lost(entry_id, old["text"], text)
            if peak is not None and (reason is None or peak != old["text"]):
                self._set_aside(entry_id, peak, VersionReason.LARGE_DELETION)
            self._ledger.update(tables.Entry, entry_id, text=text)
        return entry_id

    def expect(self, text: str) -> None:
        """A long text is open and may be changed: read its words now, beside the window, so that its first save
        does not wait for them. In any thread. Raises Closed.
        """
        self._ledger.database.reader.learn(text)

    def cut_version(self, entry_id: int, reason: VersionReason = VersionReason.LEFT) -> None:
        """Set the present text aside as a version, unless the newest version holds it already.

        If it was fuller before, in this sitting, that text comes first: what was taken back is not lost.
        The links follow the text as it was left.
        """
        entry = self.entry(entry_id)
        self._links.follow(entry_id)
        peak = self._peaks.left(entry_id, entry.text) if entry is not None else None
        if peak is not None and peak.strip():
            with self._ledger.quiet(Area.JOURNAL, entry_id):
                self._set_aside(entry_id, peak, VersionReason.LARGE_DELETION)
        newest = self._ledger.row(
            tables.EntryVersion.select(tables.EntryVersion.text)
            .where(tables.EntryVersion.entry == entry_id)
            .order_by(tables.EntryVersion.cut_at.desc(), tables.EntryVersion.id.desc())
        )
        if entry is None or not entry.text.strip() or (newest and newest["text"] == entry.text):
            return
        with self._ledger.quiet(Area.JOURNAL, entry_id):
            self._set_aside(entry_id, entry.text, reason)

    def restore_version(self, version_id: int) -> None:
        """Put an earlier text back; the present one becomes a version first."""
        row = self._ledger.row(tables.EntryVersion.select().where(tables.EntryVersion.id == version_id))
        if row is None:
            return
        with self._ledger.verb("version_restored", Area.JOURNAL, row["entry"]):
            self.cut_version(row["entry"], VersionReason.RESTORED)
            self._ledger.update(tables.Entry, row["entry"], text=row["text"])

    def versions(self, entry_id: int) -> tuple[Version, ...]:
        """Earlier texts, newest first."""
        rows = self._ledger.rows(
            tables.EntryVersion.select(
                tables.EntryVersion.id,
                tables.EntryVersion.entry.alias("entry_id"),
                tables.EntryVersion.text,
                tables.EntryVersion.cut_at,
                tables.EntryVersion.reason,
            )
            .where(tables.EntryVersion.entry == entry_id)
            .order_by(tables.EntryVersion.cut_at.desc(), tables.EntryVersion.id.desc())
        )
        return tuple(Version(**row) for row in rows)

    def entry(self, entry_id: int) -> Entry | None:
        """One entry, or None when it was set aside or never was."""
        row = self._ledger.row(
            tables.Entry.select(*_ENTRY).where(tables.Entry.id == entry_id, tables.Entry.trashed_at.is_null())
        )
        return Entry(**row) if row else None

    def lines(
        self,
        *,
        limit: int = 200,
        before: tuple[date, datetime, int] | None = None,
        job_id: int | None = None,
        contact_id: int | None = None,
    ) -> tuple[EntryLine, ...]:
        """Entries as a list shows them, newest day first; `before` is the last line's place, for the next page."""
        entry = tables.Entry
        query = _lines()
        if job_id is not None:
            spoken_of = tables.EntryJob.select(tables.EntryJob.entry).where(tables.EntryJob.job == job_id)
            query = query.where((entry.job == job_id) | entry.id.in_(spoken_of))
        if contact_id is not None:
            linked = tables.EntryContact.select(tables.EntryContact.entry).where(
                tables.EntryContact.contact == contact_id
            )
            query = query.where(entry.id.in_(linked))
        if before is not None:
            day, written_at, key = before
            query = query.where(
                (entry.day < day)
                | ((entry.day == day) & (entry.written_at < written_at))
                | ((entry.day == day) & (entry.written_at == written_at) & (entry.id < key))
            )
        query = query.order_by(entry.day.desc(), entry.written_at.desc(), entry.id.desc()).limit(limit)
        return tuple(_line(row) for row in self._ledger.rows(query))

    def stamps(self, limit: int, *, after: int | None = None) -> tuple[tuple[int, str], ...]:
        """(id, what is another after each change) of entries in the order of `lines`, from the newest or after one on.

        For whoever has read their lines: to read only what is new. The bytes help where a clock stands still.
        """
        place = "(SELECT day, written_at, id FROM entry WHERE id = ?)"
        further = "" if after is None else f"AND (day, written_at, id) < {place}"
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                f"""SELECT id, changed_at || ' ' || octet_length(text) FROM entry WHERE trashed_at IS NULL {further}
                ORDER BY day DESC, written_at DESC, id DESC LIMIT ?""",
                (limit,) if after is None else (after, limit),
            ).fetchall()
        return tuple((int(str(key)), str(changed)) for key, changed in rows)

    def whole(
        self,
        *,
        ids: tuple[int, ...] = (),
        since: date | None = None,
        until: date | None = None,
        job_id: int | None = None,
    ) -> tuple[Entry, ...]:
        """Whole entries, the oldest first: certain ones, those between two days, those of a job, or all."""
        entry = tables.Entry
        query = _narrowed(entry.select(*_ENTRY), ids, since, until, job_id)
        rows = self._ledger.rows(query.order_by(entry.day, entry.written_at, entry.id))
        return tuple(Entry(**row) for row in rows)

    def counted(
        self,
        *,
        ids: tuple[int, ...] = (),
        since: date | None = None,
        until: date | None = None,
        job_id: int | None = None,
    ) -> tuple[int, int]:
        """How many entries `whole` would give, and how many of them are only for me."""
        entry = tables.Entry
        query = _narrowed(
            entry.select(fn.COUNT(entry.id).alias("pages"), fn.SUM(entry.only_for_me).alias("private")),
            ids,
            since,
            until,
            job_id,
        )
        row = self._ledger.row(query)
        return (int(row["pages"]), int(row["private"] or 0)) if row else (0, 0)

    def uids_of(self, ids: Iterable[int]) -> frozenset[str]:
        """The identities of entries; those set aside are left out."""
        entry = tables.Entry
        query = entry.select(entry.uid).where(entry.id.in_(_all_of(ids)), entry.trashed_at.is_null())
        return frozenset(row["uid"] for row in self._ledger.rows(query))

    def ids_of(self, uids: Iterable[str]) -> tuple[int, ...]:
        """The entries with these identities, in no order; those set aside are left out."""
        entry = tables.Entry
        query = entry.select(entry.id).where(entry.uid.in_(_all_of(uids)), entry.trashed_at.is_null())
        return tuple(row["id"] for row in self._ledger.rows(query))

    def lines_of(self, ids: tuple[int, ...]) -> tuple[EntryLine, ...]:
        """The entries with these ids, as lines, in the order given; those set aside are left out."""
        found = {line.id: line for line in self._lines_at_once(f"id IN ({','.join('?' * len(ids))})", ids)}
        return tuple(found[key] for key in ids if key in found)

    def within(self, first: date, last: date, limit: int) -> tuple[EntryLine, ...]:
        """The entries of the days from `first` to `last`, the newest first, at most `limit`."""
        newest = "day BETWEEN ? AND ? ORDER BY day DESC, written_at DESC, id DESC LIMIT ?"
        return self._lines_at_once(newest, (first.isoformat(), last.isoformat(), limit))

    def _lines_at_once(self, which: str, values: tuple[int | str, ...]) -> tuple[EntryLine, ...]:
        """Lines that are asked for at each key: Peewee takes longer to put a query together than to run it."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                f"""SELECT id, substr(text, 1, {_BEGINNING}), day, job_id, only_for_me FROM entry
                WHERE trashed_at IS NULL AND {which}""",
                values,
            ).fetchall()
        lines = []
        for id_, beginning, day, job_id, only_for_me in rows:
            row = {"id": id_, "beginning": beginning, "job_id": job_id, "only_for_me": bool(only_for_me)}
            lines.append(_line(row | {"day": date.fromisoformat(str(day))}))
        return tuple(lines)

    def on_this_day(self, today: date, limit: int = 12) -> tuple[EntryLine, ...]:
        """Entries of the same day in earlier years, the newest first; pages that are only for me are left out."""
        entry = tables.Entry
        same_day = fn.SUBSTR(entry.day, 6) == today.isoformat()[5:]
        query = _lines().where(same_day, entry.day < today, ~entry.only_for_me)
        return tuple(_line(row) for row in self._ledger.rows(query.order_by(entry.day.desc()).limit(limit)))

    def days_written(self, since: date, until: date) -> dict[date, int]:
        """On which days between the two, both included, entries stand, and how many."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                """SELECT day, count(*) FROM entry
                WHERE day BETWEEN ? AND ? AND trashed_at IS NULL GROUP BY day""",
                (since.isoformat(), until.isoformat()),
            ).fetchall()
        return {date.fromisoformat(str(day)): int(str(count)) for day, count in rows}

    def years_written(self) -> tuple[int, ...]:
        """The years that entries stand in, the first one first. Asked from year to year, past all that is between."""
        years: list[int] = []
        with self._ledger.in_world_terms():
            while True:
                # Days are kept as text, "2026-11-23": beyond all of a year is what comes behind its last month.
                beyond = f"{years[-1]:04}-13" if years else ""
                row = self._ledger.connection.execute(
                    "SELECT day FROM entry WHERE day > ? AND trashed_at IS NULL ORDER BY day LIMIT 1",
                    (beyond,),
                ).fetchone()
                if row is None:
                    return tuple(years)
                years.append(date.fromisoformat(str(row[0])).year)

    def moods(self) -> tuple[str, ...]:
        """The words that were noted as moods, the most used first."""
        from rebound_desktop.core.finding import mood_words

        entry = tables.Entry
        noted = (entry.mood_before != "") | (entry.mood_after != "")
        counts: dict[str, int] = {}
        for row in self._ledger.rows(
            entry.select(entry.mood_before, entry.mood_after).where(noted, entry.trashed_at.is_null())
        ):
            for word in mood_words(row["mood_before"]) + mood_words(row["mood_after"]):
                counts[word] = counts.get(word, 0) + 1
        return tuple(sorted(counts, key=lambda word: (-counts[word], word)))

    def unbound(self, since: date, limit: int = 5, *, or_of_job: int | None = None) -> tuple[EntryLine, ...]:
        """The newest entries from `since` on that belong to no step, and to no job or to this one; `limit` at most."""
        entry = tables.Entry
        of = entry.job.is_null() if or_of_job is None else entry.job.is_null() | (entry.job == or_of_job)
        query = _lines().where(of, entry.step.is_null(), entry.day >= since)
        newest = query.order_by(entry.day.desc(), entry.written_at.desc(), entry.id.desc()).limit(limit)
        return tuple(_line(row) for row in self._ledger.rows(newest))

    def place_of(self, entry_id: int) -> tuple[date, datetime, int] | None:
        """Where an entry stands in the order of the list, for paging on from it."""
        row = self._ledger.row(
            tables.Entry.select(tables.Entry.day, tables.Entry.written_at).where(tables.Entry.id == entry_id)
        )
        return (row["day"], row["written_at"], entry_id) if row else None

    def set_only_for_me(self, entry_id: int, only_for_me: bool) -> None:
        """Mark an entry "only for me", or take the mark away."""
        with self._ledger.verb("only_for_me_set", Area.JOURNAL, entry_id):
            self._ledger.update(tables.Entry, entry_id, only_for_me=only_for_me)

    def set_starred(self, entry_id: int, starred: bool) -> None:
        """Give an entry a star, or take it away."""
        with self._ledger.verb("entry_starred", Area.JOURNAL, entry_id):
            self._ledger.update(tables.Entry, entry_id, is_starred=starred)

    def set_mood(self, entry_id: int, *, before: str | None = None, after: str | None = None) -> None:
        """How it was before and after writing, in the person's own words; None leaves one as it is."""
        said = {"mood_before": before, "mood_after": after}
        values = {name: word.strip() for name, word in said.items() if word is not None}
        with self._ledger.verb("mood_noted", Area.JOURNAL, entry_id):
            self._ledger.update(tables.Entry, entry_id, **values)

    def set_day(self, entry_id: int, day: date) -> None:
        """The day an entry tells of, when it is not the day of writing."""
        with self._ledger.verb("day_set", Area.JOURNAL, entry_id):
            self._ledger.update(tables.Entry, entry_id, day=day)

    def set_job(self, entry_id: int, job_id: int | None) -> None:
        """The job an entry belongs to, or none."""
        with self._ledger.verb("entry_linked", Area.JOURNAL, entry_id):
            self._ledger.update(tables.Entry, entry_id, job=job_id)

    def set_aside(self, entry_id: int) -> None:
        """Into the trash, for 30 days."""
        entry = self.entry(entry_id)
        subject = title_and_preview(entry.text)[0] if entry else ""
        with self._ledger.verb("entry_set_aside", Area.JOURNAL, entry_id, subject=subject):
            self._ledger.update(tables.Entry, entry_id, trashed_at=self._ledger.clock.moment())

    def note_prompt(self, entry_id: int, prompt: Prompt) -> None:
        """Remember which prompt an entry answered, and its words as they were shown."""
        use = tables.PromptUse
        known = use.select(use.id).where(use.entry == entry_id, use.prompt_id == prompt.id)
        if self._ledger.row(known) is None:
            with self._ledger.quiet(Area.JOURNAL, entry_id):
                self._ledger.insert(use, entry=entry_id, prompt_id=prompt.id, text=prompt.text)

    def prompts_of(self, entry_id: int) -> tuple[tuple[str, str], ...]:
        """(id, words) of the prompts an entry answered, in order."""
        use = tables.PromptUse
        rows = self._ledger.rows(
            use.select(use.prompt_id, use.text).where(use.entry == entry_id).order_by(use.id)
        )
        return tuple((row["prompt_id"], row["text"]) for row in rows)

    def _standing(self, entry_id: int) -> dict[str, Any] | None:
        """The text of an entry, and since when it is there; None for one that was set aside."""
        entry = tables.Entry
        return self._ledger.row(
            entry.select(entry.text, entry.created_at).where(entry.id == entry_id, entry.trashed_at.is_null())
        )

    def _instead_of(
        self,
        entry_id: int,
        text: str,
        step: int | None,
        job_id: int | None,
        round_id: int | None,
        only_for_me: bool,
        day: date | None,
    ) -> int:
        """A new entry about what the gone one was about, of its day and as private as that, with its files, which would
        go with it when it is erased, and its tags.
        """
        entry, file, tagged = tables.Entry, tables.Attachment, tables.EntryTag
        kept = (entry.mood_before, entry.mood_after, entry.place, entry.is_starred)
        gone = (
            self._ledger.row(
                entry.select(entry.day, entry.step, entry.job, entry.round, entry.only_for_me, *kept).where(
                    entry.id == entry_id
                )
            )
            or {}
        )
        new_id = self._begin(
            text,
            step or gone.get("step"),
            job_id or gone.get("job"),
            round_id or gone.get("round"),
            only_for_me or gone.get("only_for_me", False),
            gone.get("day", day),
            **{column.name: gone[column.name] for column in kept if gone},
        )
        files = file.select(file.name, file.content_hash, file.size)
        for each in self._ledger.rows(
            files.where(file.entry == entry_id, file.trashed_at.is_null()).order_by(file.id)
        ):
            self._ledger.insert(file, entry=new_id, **each)
        # Those that stand in the text follow it from there.
        by_hand = (tagged.entry == entry_id) & (tagged.written == "")
        for each in self._ledger.rows(tagged.select(tagged.tag).where(by_hand).order_by(tagged.id)):
            self._ledger.insert(tagged, entry=new_id, **each)
        self._ledger.note(Change(Area.JOURNAL, new_id))
        return new_id

    def _begin(
        self,
        text: str,
        step: int | None,
        job_id: int | None,
        round_id: int | None,
        only_for_me: bool,
        day: date | None = None,
        **fields: Any,
    ) -> int:
        clock = self._ledger.clock
        return self._ledger.insert(
            tables.Entry,
            text=text,
            written_at=clock.moment(),
            zone=clock.zone,
            day=day or clock.today(),
            step=step,
            job=job_id,
            round=round_id,
            only_for_me=only_for_me,
            **fields,
        )

    def _last_cut(self, entry_id: int) -> datetime | None:
        """When it last was; what a clock that ran ahead has dated is left out, and keeps no version back."""
        version = tables.EntryVersion
        row = self._ledger.row(
            version.select(version.cut_at)
            .where(version.entry == entry_id, version.cut_at <= self._ledger.clock.moment())
            .order_by(version.cut_at.desc(), version.id.desc())
        )
        return row["cut_at"] if row else None

    def _set_aside(self, entry_id: int, text: str, reason: VersionReason) -> None:
        self._ledger.insert(
            tables.EntryVersion,
            entry=entry_id,
            text=text,
            cut_at=self._ledger.clock.moment(),
            reason=reason,
        )


def _all_of(values: Iterable[int] | Iterable[str]) -> Any:
    """Values as one binding: a search can find more of them than a statement has room for."""
    return SQL("(SELECT value FROM json_each(?))", [json.dumps(list(values))])


def _narrowed(
    query: Any, ids: tuple[int, ...], since: date | None, until: date | None, job_id: int | None
) -> Any:
    """Of the entries that are not set aside, certain ones, those between two days, or those of a job."""
    entry = tables.Entry
    query = query.where(entry.trashed_at.is_null())
    if ids:
        query = query.where(entry.id.in_(_all_of(ids)))
    if since is not None:
        query = query.where(entry.day >= since)
    if until is not None:
        query = query.where(entry.day <= until)
    if job_id is not None:
        spoken_of = tables.EntryJob.select(tables.EntryJob.entry).where(tables.EntryJob.job == job_id)
        query = query.where((entry.job == job_id) | entry.id.in_(spoken_of))
    return query


def _lines() -> Any:
    """Entries that are not set aside, with what a line of a list needs."""
    entry = tables.Entry
    return entry.select(
        entry.id,
        fn.SUBSTR(entry.text, 1, _BEGINNING).alias("beginning"),
        entry.day,
        entry.job.alias("job_id"),
        entry.only_for_me,
    ).where(entry.trashed_at.is_null())


def _line(row: dict[str, Any]) -> EntryLine:
    title, preview = title_and_preview(row["beginning"])
    return EntryLine(row["id"], title, preview, row["day"], row["job_id"], row["only_for_me"])
