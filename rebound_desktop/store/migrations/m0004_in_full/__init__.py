"""Schema 4: journal, people, letters, copies and exchange in full, a part a feature. Frozen."""

import apsw

from rebound_desktop.store.migrations.m0004_in_full import (
    exchange,
    finding,
    letters,
    people,
    vault,
    writing,
)
from rebound_desktop.store.migrations.m0004_in_full.parts import take

_PARTS = (vault, writing, finding, people, letters, exchange)


def apply(connection: apsw.Connection) -> None:
    """Take the step."""
    for part in _PARTS:
        take(connection, part.PART)
