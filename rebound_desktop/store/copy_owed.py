"""Whether words were kept which no copy has: noted in the file itself, since whoever kept them may be gone by then.

A matter of this copy alone, like all that the table `meta` holds: no merge, no archive and no undo knows of it.
"""

from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Meta

_NAME = "copy_owed"


def is_owed(ledger: Ledger) -> bool:
    """Whether that is noted."""
    return ledger.row(Meta.select(Meta.value).where(Meta.name == _NAME)) is not None


def owe(ledger: Ledger) -> None:
    """Note it: by whoever writes beside a window, with what is written."""
    if not is_owed(ledger):
        with ledger.unseen():
            Meta.insert(name=_NAME, value="1").on_conflict_ignore().execute(ledger.database)


def settle(ledger: Ledger) -> None:
    """A copy stands that has everything."""
    if is_owed(ledger):
        with ledger.unseen():
            ledger.delete(Meta, Meta.name == _NAME)
