"""Companies, shared by jobs, people and letters: found by name, made when new, and a page for each."""

from collections.abc import Collection
from typing import Any

from peewee import fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.companies import Company as Page
from rebound_desktop.core.companies import Known, Tie
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.folding import folded
from rebound_desktop.core.journal import normalise
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Company

_EDITABLE = frozenset({"place", "url", "notes"})
# Everyone who is there, was there, or was met over a job there: the strongest tie of each comes first.
_TIES = """
    SELECT contact.id, contact.name, 'now', contact.role, contact.since, '' FROM contact
        WHERE contact.company_id = ?1 AND contact.trashed_at IS NULL
    UNION ALL SELECT contact.id, contact.name, 'earlier', post.title, post.since, post.until
        FROM contact_post AS post JOIN contact ON contact.id = post.contact_id
        WHERE post.company_id = ?1 AND contact.trashed_at IS NULL
    UNION ALL SELECT contact.id, contact.name, 'met', '', '', '' FROM job_contact
        JOIN job ON job.id = job_contact.job_id JOIN contact ON contact.id = job_contact.contact_id
        WHERE job.company_id = ?1 AND job.trashed_at IS NULL AND contact.trashed_at IS NULL"""
_NEWEST = """
    SELECT on_day, kind FROM touch WHERE contact_id = ? AND trashed_at IS NULL
    ORDER BY on_day DESC, id DESC LIMIT 1"""
_SAID = """
    SELECT note, on_day FROM touch WHERE contact_id = ? AND trashed_at IS NULL AND note <> ''
    ORDER BY on_day DESC, id DESC LIMIT 1"""


def same_name(name: str) -> str:
    """What companies of one name have in common, in any case and script, however it is spaced."""
    return folded(_tidy(name))


def is_called(name: str) -> Any:
    """The condition that a company has this name, in any case and script, however it is spaced."""
    return fn.FOLDED(Company.name) == same_name(name)


def company_named(ledger: Ledger, name: str) -> int:
    """The id of the company called `name` (case ignored), made if need be. Only inside a verb."""
    found = find_company(ledger, name)
    return found if found is not None else ledger.insert(Company, name=_tidy(name))


def find_company(ledger: Ledger, name: str) -> int | None:
    """The id of the company called `name` (case ignored), or None."""
    row = ledger.row(Company.select(Company.id).where(is_called(name)).order_by(Company.id))
    return int(row["id"]) if row else None


class CompaniesShelf:
    """A company's own page. Everything hangs on the record, so that a new name carries all of it along."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def company(self, company_id: int) -> Page | None:
        """One company, or None where there is none."""
        row = self._ledger.row(
            Company.select(Company.id, Company.name, Company.place, Company.url, Company.notes).where(
                Company.id == company_id
            )
        )
        return Page(**row) if row else None

    def named(self, name: str) -> int | None:
        """The company of this name, in any case; None where there is none."""
        return find_company(self._ledger, name) if name.strip() else None

    def people(self, company_id: int, *, besides: Collection[int] = ()) -> tuple[Known, ...]:
        """Everyone one knows there, those who are there now first, then by name; `besides` leaves these people out."""
        found: dict[int, tuple[Any, ...]] = {}
        for row in self._all(_TIES, company_id):
            key = int(row[0])
            if key not in besides:
                found.setdefault(key, row)
        known = [self._known(row) for row in found.values()]
        by_name = self._ledger.by_name()
        known.sort(key=lambda each: by_name(each.name))
        return tuple(sorted(known, key=lambda each: list(Tie).index(each.tie)))

    def change(self, company_id: int, **fields: str) -> None:
        """Change place, url or notes. Raises TypeError for what is none of them."""
        if unknown := set(fields) - _EDITABLE:
            raise TypeError(f"not a field of a company: {sorted(unknown)}")
        with self._ledger.verb("company_changed", Area.CONTACTS, subject=self._name(company_id)):
            self._ledger.update(
                Company, company_id, **{name: value.strip() for name, value in fields.items()}
            )
            self._ledger.note(Change(Area.JOBS))

    def rename(self, company_id: int, name: str) -> int:
        """Call it something else; one of that name that is there already takes everybody and every job over.

        Returns the id of the company that has the name now.
        """
        name = _tidy(name)
        if not name:
            return company_id
        other = next(
            (key for key in self._called(name) if key != company_id),
            None,
        )
        with self._ledger.verb("company_renamed", Area.CONTACTS, subject=name):
            self._ledger.note(Change(Area.JOBS))
            self._ledger.note(Change(Area.LETTERS))
            if other is None:
                self._ledger.update(Company, company_id, name=name)
                return company_id
            for table in (tables.Job, tables.Contact, tables.ContactPost, tables.Letter):
                self._ledger.update_where(table, table.company == company_id, company=other)
            self._carry_over(company_id, other)
            self._ledger.delete(Company, Company.id == company_id)
        return other

    def _carry_over(self, company_id: int, other_id: int) -> None:
        """What was noted of the one that goes, where the other says nothing; its notes stand beneath the other's."""
        gone, stays = self.company(company_id), self.company(other_id)
        if gone is None or stays is None:
            return
        notes = "\n\n".join(dict.fromkeys(filter(None, (stays.notes.strip(), gone.notes.strip()))))
        self._ledger.update(
            Company, other_id, place=stays.place or gone.place, url=stays.url or gone.url, notes=notes
        )

    def _called(self, name: str) -> list[int]:
        rows = self._ledger.rows(Company.select(Company.id).where(is_called(name)).order_by(Company.id))
        return [int(row["id"]) for row in rows]

    def _name(self, company_id: int) -> str:
        found = self.company(company_id)
        return found.name if found else ""

    def _known(self, row: tuple[Any, ...]) -> Known:
        key, name, tie, title, since, until = row
        newest = next(iter(self._all(_NEWEST, key)), None)
        said = next(iter(self._all(_SAID, key)), None)
        day = tables.Touch.on_day.python_value
        return Known(
            int(key),
            str(name),
            Tie(tie),
            str(title),
            str(since),
            str(until),
            day(newest[0]) if newest else None,
            TouchKind(newest[1]) if newest else None,
            str(said[0]) if said else "",
            day(said[1]) if said else None,
        )

    def _all(self, sql: str, *values: Any) -> list[Any]:
        with self._ledger.in_world_terms():
            return self._ledger.connection.execute(sql, values).fetchall()


def _tidy(name: str) -> str:
    return " ".join(normalise(name).split())
