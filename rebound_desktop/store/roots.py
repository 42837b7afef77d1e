"""Where each table begins in the journal's file, kept sealed beside it.

The file says so itself, on a few of its pages; when one of these is damaged, nothing opens. With this note every
other page can still be read (`salvage`). It is written anew whenever a table has moved: after a migration, a change
of key, a restore.
"""

import json
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import apsw
from msgspec import Struct

from rebound_desktop.store import vault
from rebound_desktop.store.errors import ReboundError, from_os
from rebound_desktop.store.files import replace_file

ROOTS_FILE = "journal.roots"
DAYS_INDEX = "entry_by_day"
_PURPOSE = "roots"
_DIGEST = 32


class Roots(Struct, frozen=True):
    """The first page and the columns of each table, and the first page of the index of entries by day (0: none)."""

    tables: dict[str, tuple[int, tuple[str, ...]]]
    days: int = 0


def of(connection: apsw.Connection) -> Roots:
    """What the file says. Raises apsw's errors."""
    found: dict[str, tuple[int, tuple[str, ...]]] = {}
    days = 0
    rows = connection.execute("SELECT type, name, rootpage FROM sqlite_schema WHERE rootpage > 0").fetchall()
    for kind, name, page in rows:
        if kind == "table" and "_search" not in str(name):
            columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            found[str(name)] = (int(str(page)), tuple(str(row[1]) for row in columns))
        elif name == DAYS_INDEX:
            days = int(str(page))
    return Roots(found, days)


def keep(folder: Path, key: bytes, connection: apsw.Connection) -> None:
    """Note where the tables begin, unless that is noted already. A folder that can't be written goes without."""
    roots = of(connection)
    content = json.dumps([roots.tables, roots.days], sort_keys=True).encode()
    # Compared by a digest under the key: nothing is unsealed at a start that has nothing to write.
    digest = blake2b(content, key=key, digest_size=_DIGEST).digest()
    path = folder / ROOTS_FILE
    with suppress(OSError, ReboundError):
        if not path.exists() or path.read_bytes()[:_DIGEST] != digest:
            replace_file(path, digest + vault.seal(key, content, _PURPOSE))


def noted(folder: Path, key: bytes) -> Roots | None:
    """What was noted under this key, or None. Raises the world's errors where the disk refuses to say."""
    try:
        content = vault.unseal(key, (folder / ROOTS_FILE).read_bytes()[_DIGEST:], _PURPOSE)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os(error, folder) from error
    if content is None:
        return None
    tables, days = json.loads(content)
    return Roots({name: (page, tuple(columns)) for name, (page, columns) in tables.items()}, days)
