"""What is attached: files kept with an entry, a job, a letter or a person, and a job's links."""

from collections.abc import Generator
from typing import Any

from peewee import fn

from rebound_desktop.core.attached import Attached, Owner, Total, bare_name
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Link
from rebound_desktop.store import tables
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.ledger import Ledger

_AREAS = {
    Owner.ENTRY: Area.JOURNAL,
    Owner.JOB: Area.JOBS,
    Owner.LETTER: Area.LETTERS,
    Owner.CONTACT: Area.CONTACTS,
}
_COLUMNS = {
    Owner.ENTRY: tables.Attachment.entry,
    Owner.JOB: tables.Attachment.job,
    Owner.LETTER: tables.Attachment.letter,
    Owner.CONTACT: tables.Attachment.contact,
}


class AttachedShelf:
    """The rows that name files; their contents lie in the attachments file, kept before the row."""

    def __init__(self, ledger: Ledger, contents: AttachmentsFile) -> None:
        self._ledger = ledger
        self._contents = contents

    def attach(self, owner: Owner, key: int, name: str, content: bytes | bytearray) -> int:
        """Keep a file with what it belongs to. Returns its id. Raises the world's errors, nothing kept then."""
        content_hash = self._contents.put(content)
        return self.attach_kept(owner, key, name, content_hash, len(content))

    def attach_kept(self, owner: Owner, key: int, name: str, content_hash: str, size: int) -> int:
        """Name a content that `attachments.put` kept already, by a worker perhaps. Returns the file's id."""
        with self._ledger.verb("file_attached", _AREAS[owner], key, subject=name):
            return self._ledger.insert(
                tables.Attachment,
                name=bare_name(name),
                content_hash=content_hash,
                size=size,
                **{owner.value: key},
            )

    def of(self, owner: Owner, key: int) -> tuple[Attached, ...]:
        """The files of an entry, a job, a letter or a person, in the order they came; a picture is none of them."""
        row = tables.Attachment
        rows = self._ledger.rows(
            row.select(row.id, row.name, row.content_hash, row.size)
            .where(_COLUMNS[owner] == key, row.is_picture == 0, row.trashed_at.is_null())
            .order_by(row.id)
        )
        return tuple(Attached(**each) for each in rows)

    def of_entries(self, entry_ids: tuple[int, ...]) -> dict[int, tuple[Attached, ...]]:
        """The files of many entries, by entry, in the order they came."""
        row = tables.Attachment
        rows = self._ledger.rows(
            row.select(row.entry, row.id, row.name, row.content_hash, row.size)
            .where(row.entry.in_(entry_ids), row.is_picture == 0, row.trashed_at.is_null())
            .order_by(row.id)
        )
        found: dict[int, tuple[Attached, ...]] = {}
        for each in rows:
            key = each.pop("entry")
            found[key] = (*found.get(key, ()), Attached(**each))
        return found

    def known(self, limit: int) -> tuple[Attached, ...]:
        """Files that entries, jobs and letters have, each content once under its newest name, the newest first."""
        row, newer = tables.Attachment, tables.Attachment.alias()
        # Of a content that a person has too, a newer name there hides none that was given elsewhere.
        newest = (
            newer.select(fn.MAX(newer.id))
            .where(newer.trashed_at.is_null(), newer.is_picture == 0, newer.contact.is_null())
            .group_by(newer.content_hash)
        )
        rows = self._ledger.rows(
            row.select(row.id, row.name, row.content_hash, row.size)
            .where(row.id.in_(newest))
            .order_by(row.id.desc())
            .limit(limit)
        )
        return tuple(Attached(**each) for each in rows)

    def set_picture(self, contact_id: int, name: str, content: bytes | None) -> None:
        """The picture of a person, which takes the place of any other; None for none. Raises the world's errors."""
        content_hash = self._contents.put(content) if content is not None else ""
        self.set_picture_kept(contact_id, name, content_hash, len(content or b""))

    def set_picture_kept(self, contact_id: int, name: str, content_hash: str, size: int) -> None:
        """Like `set_picture`, of a content that `attachments.put` kept already; "" for none."""
        row = tables.Attachment
        here = (row.contact == contact_id) & (row.is_picture == 1) & row.trashed_at.is_null()
        with self._ledger.verb("picture_set", Area.CONTACTS, contact_id):
            self._ledger.update_where(row, here, trashed_at=self._ledger.clock.moment())
            if content_hash:
                self._ledger.insert(
                    row,
                    name=bare_name(name),
                    content_hash=content_hash,
                    size=size,
                    contact=contact_id,
                    is_picture=True,
                )

    def file(self, attached_id: int) -> Attached | None:
        """One file by its id; None when it was set aside or never was."""
        row = tables.Attachment
        found = self._ledger.row(
            row.select(row.id, row.name, row.content_hash, row.size).where(
                row.id == attached_id, row.trashed_at.is_null()
            )
        )
        return Attached(**found) if found else None

    def keep_changed(self, attached_id: int, name: str, content_hash: str, size: int) -> int | None:
        """A copy that was changed becomes a file of its own beside the one it comes from. None when that is gone.

        Its content was kept by `attachments.put` before.
        """
        row = tables.Attachment
        owners = (row.entry, row.job, row.letter, row.contact)
        found = self._ledger.row(row.select(*owners).where(row.id == attached_id))
        owner = next((each for each in Owner if found and found[each.value] is not None), None)
        if found is None or owner is None:
            return None
        return self.attach_kept(owner, found[owner.value], name, content_hash, size)

    def total(self) -> Total:
        """All files of the journal together."""
        with self._ledger.in_world_terms():
            files = self._ledger.connection.execute(
                "SELECT count(*) FROM attachment WHERE trashed_at IS NULL"
            ).fetchone()
            size = self._ledger.connection.execute(
                """SELECT coalesce(sum(size), 0) FROM
                (SELECT DISTINCT content_hash, size FROM attachment WHERE trashed_at IS NULL)"""
            ).fetchone()
        return Total(int(str(files[0])) if files else 0, int(str(size[0])) if size else 0)

    def content(self, content_hash: str) -> bytes | None:
        """What a file holds; None when the attachments file has lost it."""
        return self._contents.get(content_hash)

    def pieces(self, content_hash: str) -> Generator[bytes] | None:
        """What a file holds, a megabyte at a time; None when the attachments file has lost it."""
        return self._contents.pieces(content_hash)

    def rename(self, attached_id: int, name: str) -> None:
        """Call a file something else."""
        with self._ledger.verb("file_renamed", *self._owner(attached_id), subject=name):
            self._ledger.update(tables.Attachment, attached_id, name=bare_name(name))

    def remove(self, attached_id: int) -> None:
        """Into the trash, for 30 days."""
        with self._ledger.verb("file_removed", *self._owner(attached_id)):
            self._ledger.update(tables.Attachment, attached_id, trashed_at=self._ledger.clock.moment())

    def add_link(self, job_id: int, url: str) -> int:
        """An address on the web that belongs to a job. Returns its id."""
        with self._ledger.verb("link_added", Area.JOBS, job_id):
            return self._ledger.insert(tables.JobLink, job=job_id, url=url.strip())

    def links(self, job_id: int) -> tuple[Link, ...]:
        """A job's links, in the order they came."""
        link = tables.JobLink
        rows = self._ledger.rows(
            link.select(link.id, link.job.alias("job_id"), link.name, link.url)
            .where(link.job == job_id, link.trashed_at.is_null())
            .order_by(link.id)
        )
        return tuple(Link(**row) for row in rows)

    def remove_link(self, link_id: int) -> None:
        """Take a link away; undo brings it back."""
        link = tables.JobLink
        row = self._ledger.row(link.select(link.job.alias("job_id")).where(link.id == link_id))
        with self._ledger.verb("link_removed", Area.JOBS, row["job_id"] if row else None):
            self._ledger.delete(link, link.id == link_id)

    def _owner(self, attached_id: int) -> tuple[Area, int | None]:
        table = tables.Attachment
        row: dict[str, Any] | None = self._ledger.row(
            table.select(
                table.entry.alias("entry"),
                table.job.alias("job"),
                table.letter.alias("letter"),
                table.contact.alias("contact"),
            ).where(table.id == attached_id)
        )
        for owner in Owner:
            if row is not None and row[owner.value] is not None:
                return _AREAS[owner], int(row[owner.value])
        return Area.JOURNAL, None
