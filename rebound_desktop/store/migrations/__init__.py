"""Numbered, frozen migrations: raw SQL, one transaction each, the number written with the step.

A step never imports the living tables: it must do the same for ever. To add one, append a module
`m0002_….py` with `apply(connection)`, list it in STEPS, and run `build_scripts/make_newest_schema.py`.
"""

from collections.abc import Callable

import apsw

from rebound_desktop.store.errors import JournalNewer
from rebound_desktop.store.migrations import (
    m0001_first,
    m0002_comparison,
    m0003_jobs_in_full,
    m0004_in_full,
)

STEPS: tuple[Callable[[apsw.Connection], None], ...] = (
    m0001_first.apply,
    m0002_comparison.apply,
    m0003_jobs_in_full.apply,
    m0004_in_full.apply,
)
NEWEST = len(STEPS)


class StepsMissing(Exception):
    """The file is older than this program; whoever opens it takes the steps where nobody waits for them."""


def schema_of(connection: apsw.Connection) -> int:
    """The number of the last step that this file has taken; 0 for a new file."""
    return int(str(connection.execute("PRAGMA user_version").fetchall()[0][0]))


def is_behind(connection: apsw.Connection) -> bool:
    """Whether steps are to be taken. Raises JournalNewer, with the file untouched."""
    number = schema_of(connection)
    if number > NEWEST:
        raise JournalNewer(detail=str(number))
    return number < NEWEST


def migrate(connection: apsw.Connection) -> None:
    """Take every step that is missing; a step that fails leaves the file as it was before it.

    A new file gets the newest schema at once: the steps would keep the first word waiting.
    """
    if not schema_of(connection):
        _begin(connection)
    while is_behind(connection):
        number = schema_of(connection)
        with connection:
            STEPS[number](connection)
            connection.execute(f"PRAGMA user_version={number + 1}").fetchall()


def _begin(connection: apsw.Connection) -> None:
    # Only a new journal needs it, and it is long.
    from rebound_desktop.store.migrations import newest

    with connection:
        for statement in newest.STATEMENTS:
            connection.execute(statement).fetchall()
        connection.execute(f"PRAGMA user_version={newest.NUMBER}").fetchall()
