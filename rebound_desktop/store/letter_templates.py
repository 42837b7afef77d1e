"""The templates' shelf: what the person's own letters begin from."""

from typing import Any

from rebound_desktop.core.change import Area
from rebound_desktop.core.letters import LetterKind, Template
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class LetterTemplatesShelf:
    """Templates of the person's own; those that ship with the program stay beside them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def all(self) -> tuple[Template, ...]:
        """Every one, in the order they were made."""
        row = tables.LetterTemplate
        rows = self._ledger.rows(self._query().order_by(row.id))
        return tuple(Template(**each) for each in rows)

    def template(self, template_id: int) -> Template | None:
        """One of them, or None when set aside."""
        row = self._ledger.row(self._query().where(tables.LetterTemplate.id == template_id))
        return Template(**row) if row else None

    def add(self, kind: LetterKind, title: str, *, subject: str = "", body: str = "") -> int:
        """Keep a new one. Returns its id."""
        with self._ledger.verb("template_added", Area.LETTERS, subject=title.strip()):
            return self._ledger.insert(
                tables.LetterTemplate, kind=kind, title=title.strip(), subject=subject, body=body
            )

    def change(self, template_id: int, *, title: str, subject: str, body: str) -> None:
        """Say it in other words."""
        with self._ledger.verb("template_changed", Area.LETTERS, subject=title.strip()):
            self._ledger.update(
                tables.LetterTemplate, template_id, title=title.strip(), subject=subject, body=body
            )

    def set_aside(self, template_id: int) -> None:
        """Into the trash, for 30 days. Letters begun from it stay as they are."""
        template = self.template(template_id)
        with self._ledger.verb(
            "template_set_aside", Area.LETTERS, subject=template.title if template else ""
        ):
            self._ledger.update(tables.LetterTemplate, template_id, trashed_at=self._ledger.clock.moment())

    def _query(self) -> Any:
        row = tables.LetterTemplate
        return row.select(row.id, row.kind, row.title, row.subject, row.body).where(row.trashed_at.is_null())
