"""The links' shelf: which people, jobs and tags an entry speaks of, kept beside its text as it was typed."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.links import (
    Link,
    Marks,
    Names,
    as_linked,
    job_meant,
    marks_in,
    names_known,
    pages_in,
    person_meant,
)
from rebound_desktop.core.spelling import words_to_check
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tags import TagsShelf
from rebound_desktop.store.titled_pages import BEGUN, TitledPages

_NAMED = (("contact", "name"), ("company", "name"), ("job", "title"))
_NAMES_LOOKED_AT = 200
# Letters from which on the index is asked for what begins so; a few begin too much.
_BEGINS_FROM = 3
_TITLES_LOOKED_AT, _PAGES_AT_MOST, _TITLE_AT_MOST = 60, 100, 100
# Of several of one name: who the page is with, who was met at its job, who is at that company, who was met last.
_NEAREST = """SELECT contact.id FROM contact LEFT JOIN entry ON entry.id = ?2 LEFT JOIN job ON job.id = entry.job_id
    WHERE contact.id IN (SELECT value FROM json_each(?1))
    ORDER BY EXISTS (SELECT 1 FROM entry_contact WHERE entry_id = entry.id AND contact_id = contact.id) DESC,
    EXISTS (SELECT 1 FROM job_contact WHERE job_id = entry.job_id AND contact_id = contact.id) DESC,
    COALESCE(contact.company_id = job.company_id, 0) DESC,
    (SELECT max(on_day) FROM touch WHERE contact_id = contact.id AND trashed_at IS NULL) DESC, contact.id"""


class LinksShelf:
    """`follow` makes the links what the text says; links that were set beside the text stay."""

    def __init__(self, ledger: Ledger, tags: TagsShelf) -> None:
        self._ledger = ledger
        self._tags = tags
        self._pages = TitledPages(ledger)

    def follow(self, entry_id: int) -> None:
        """Read an entry's text for @people, [[jobs]] and #tags, and keep its links accordingly."""
        row = self._ledger.row(tables.Entry.select(tables.Entry.text).where(tables.Entry.id == entry_id))
        if row is None:
            return
        marks = marks_in(row["text"])
        had = [
            self._written(link, entry_id) for link in (tables.EntryContact, tables.EntryJob, tables.EntryTag)
        ]
        if marks == Marks() and not any(had):
            return
        people = self._people_meant(entry_id, marks.people, had[0])
        jobs = self._jobs_meant(marks.jobs, had[1])
        with self._ledger.quiet(Area.JOURNAL, entry_id):
            tags = {written: self._tags.named(written) for written in marks.tags}
            changed = self._set(tables.EntryContact, "contact", entry_id, people)
            changed = self._set(tables.EntryJob, "job", entry_id, jobs) or changed
            changed = self._set(tables.EntryTag, "tag", entry_id, tags) or changed
            if changed:
                self._ledger.note(Change(Area.CONTACTS))
                self._ledger.note(Change(Area.JOBS))

    def people_of(self, entry_id: int) -> tuple[Link, ...]:
        """The people an entry speaks of, by the names they have now."""
        link, person = tables.EntryContact, tables.Contact
        rows = self._ledger.rows(
            link.select(person.id, person.name, link.written)
            .join(person, on=(link.contact == person.id))
            .where(link.entry == entry_id, person.trashed_at.is_null())
            .order_by(link.id)
        )
        return tuple(Link(**row) for row in rows)

    def jobs_of(self, entry_id: int) -> tuple[Link, ...]:
        """The jobs an entry speaks of beside the one it belongs to."""
        link, job, company = tables.EntryJob, tables.Job, tables.Company
        rows = self._ledger.rows(
            link.select(job.id, company.name, link.written)
            .join(job, on=(link.job == job.id))
            .join(company, on=(job.company == company.id))
            .where(link.entry == entry_id, job.trashed_at.is_null())
            .order_by(link.id)
        )
        return tuple(Link(**row) for row in rows)

    def people_known(self) -> dict[int, str]:
        """Everybody's name by id, for completing an @."""
        # Told apart by no model: they are asked for as one writes, and may be ten thousand.
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                "SELECT id, name FROM contact WHERE trashed_at IS NULL"
            ).fetchall()
        return {int(str(key)): str(name) for key, name in rows}

    def jobs_known(self) -> dict[int, str]:
        """Every job as a link names it, the newest first: the company, and the title where that is not enough."""
        return {key: as_linked(name) for key, name in self._jobs_called().items()}

    def _jobs_called(self) -> dict[int, str]:
        """The same, with all that cannot stand in a link."""
        job, company = tables.Job, tables.Company
        rows = self._ledger.rows(
            job.select(job.id, company.name, job.title)
            .join(company, on=(job.company == company.id))
            .where(job.trashed_at.is_null())
            .order_by(job.id.desc())
        )
        count: dict[str, int] = {}
        for row in rows:
            count[row["name"]] = count.get(row["name"], 0) + 1
        return {
            row["id"]: f"{row['name']}, {row['title']}"
            if count[row["name"]] > 1 and row["title"]
            else row["name"]
            for row in rows
        }

    def names(self, entry_id: int | None) -> Names:
        """Where the marks of an entry lead. What is a link already stays one, whatever it is called now.

        Of entries those that its text, and what was added to it, name by a title that one alone has.
        """
        had = [
            self._written(link, entry_id) if entry_id is not None else {}
            for link in (tables.EntryContact, tables.EntryJob)
        ]
        jobs = self._jobs_by_name(had[1])
        return Names(
            {**self.people_by_name(entry_id), **_folded(had[0])},
            jobs,
            self._entries_by_title(entry_id, jobs) if entry_id is not None else {},
        )

    def titles(self, typed: str) -> tuple[str, ...]:
        """The titles of the newest entries that begin with what is typed, for completing a [[; each of one entry."""
        words = " ".join(typed.replace('"', " ").split())
        if len(words) < _BEGINS_FROM:
            newest = "SELECT id FROM entry WHERE trashed_at IS NULL ORDER BY day DESC, written_at DESC, id DESC LIMIT ?"
            found = self._pages.titled(newest, (_TITLES_LOOKED_AT,))
        else:
            found = self._pages.titled(BEGUN, (f'^"{words}"*', _TITLES_LOOKED_AT))
        called: dict[str, list[str]] = {}
        for title in found.values():
            if len(title) <= _TITLE_AT_MOST and not set(title) & set("[]|#"):
                called.setdefault(plain_letters(title), []).append(title)
        return tuple(titles[0] for key, titles in called.items() if key and len(titles) == 1)

    def _entries_by_title(self, entry_id: int, jobs: dict[str, int]) -> dict[str, int]:
        """The entries that one names, by their folded titles."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                """SELECT text FROM entry WHERE id = ?1 UNION ALL
                SELECT text FROM afterthought WHERE entry_id = ?1 AND trashed_at IS NULL""",
                (entry_id,),
            ).fetchall()
        texts = [str(text) for (text,) in rows]
        pages = [
            page for text in texts if "[[" in text or ".md" in text.lower() for page in pages_in(text, jobs)
        ]
        return self._pages.called(pages[:_PAGES_AT_MOST]) if pages else {}

    def people_by_name(self, entry_id: int | None = None) -> dict[str, int]:
        """Folded names to ids; of several of one name whoever is nearest to the entry, else whoever was met last."""

        def nearest(people: Sequence[int]) -> tuple[int, ...]:
            if not people:
                return ()
            with self._ledger.in_world_terms():
                rows = self._ledger.connection.execute(_NEAREST, (json.dumps(people), entry_id)).fetchall()
            return tuple(int(str(key)) for (key,) in rows)

        return names_known(self.people_known(), nearest)

    def is_of_a_name(self, word: str) -> bool:
        """Whether a word, letters alone and written so, is in the name of a person, a company or a job."""
        return any(
            found == word
            for table, column in _NAMED
            for name in self._having(table, column, word)
            for _, found in words_to_check(name)
        )

    def _having(self, table: str, column: str, word: str) -> list[str]:
        """The names that have a word in them, in whatever capitals: out of the index, however many there are."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                f"""SELECT {table}.{column} FROM {table}_search JOIN {table} ON {table}.id = {table}_search.rowid
                WHERE {table}_search MATCH ? AND {table}.trashed_at IS NULL LIMIT ?""",
                (f'{column} : "{word}"', _NAMES_LOOKED_AT),
            ).fetchall()
        return [str(name) for (name,) in rows]

    def _people_meant(self, entry_id: int, marked: Iterable[str], had: dict[str, int]) -> dict[str, int]:
        """Written names to ids."""
        marked = tuple(marked)
        known = {**self.people_by_name(entry_id), **_folded(had)} if marked else {}
        meant = (person_meant(after, known) for after in marked)
        return dict(found for found in meant if found is not None)

    def _jobs_meant(self, marked: Iterable[str], had: dict[str, int]) -> dict[str, int]:
        marked = tuple(marked)
        known = self._jobs_by_name(had) if marked else {}
        meant = (job_meant(inner, known) for inner in marked)
        return dict(found for found in meant if found is not None)

    def _jobs_by_name(self, had: dict[str, int]) -> dict[str, int]:
        called = self._jobs_called()
        known = {plain_letters(name): key for key, name in reversed(called.items())}
        for key, name in called.items():
            known.setdefault(plain_letters(as_linked(name)), key)
        for name, key in tuple(known.items()):
            known.setdefault(name.split(", ")[0], key)
        return {**known, **_folded(had)}

    def _written(self, link: Any, entry_id: int) -> dict[str, int]:
        """The links that come from the text: as written, and where to."""
        target = {tables.EntryContact: "contact", tables.EntryJob: "job", tables.EntryTag: "tag"}[link]
        rows = self._ledger.rows(
            link.select(link.written, getattr(link, target).alias("target"))
            .where(link.entry == entry_id, link.written != "")
            .order_by(link.id)
        )
        return {row["written"]: row["target"] for row in rows}

    def _set(self, link: Any, target: str, entry_id: int, wanted: dict[str, int]) -> bool:
        """Make the links that come from the text these; True when that changed any."""
        field = getattr(link, target)
        rows = self._ledger.rows(
            link.select(link.id, link.written, field.alias("target")).where(link.entry == entry_id)
        )
        stay = {row["target"]: row for row in rows}
        names = {key: written for written, key in wanted.items()}
        gone = [row["id"] for row in rows if row["written"] and row["target"] not in names]
        if gone:
            self._ledger.delete(link, link.id.in_(gone))
        fresh = [key for key in names if key not in stay]
        for key in fresh:
            self._ledger.insert(link, entry=entry_id, written=names[key], **{target: key})
        for key, row in stay.items():
            if key in names and row["written"] and row["written"] != names[key]:
                self._ledger.update(link, row["id"], written=names[key])
        return bool(gone or fresh)


def _folded(written: dict[str, int]) -> dict[str, int]:
    return {plain_letters(name): key for name, key in written.items()}
