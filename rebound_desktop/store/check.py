"""Looking the whole journal over: pages, links between rows, the search index, the keys, the files kept with it.

What can be put right without losing a word is put right; the rest is told. Works beside an open window.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path

import apsw
from msgspec import Struct

from rebound_desktop.store import backups, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import ATTACHMENTS_FILE, AttachmentsFile, bring
from rebound_desktop.store.errors import (
    DiskTrouble,
    JournalDamaged,
    JournalNewer,
    KeyFileDamaged,
    ReboundError,
    from_os,
    refusal_behind,
)
from rebound_desktop.store.files import listed, make_private_file, remove
from rebound_desktop.store.migrations import NEWEST, schema_of
from rebound_desktop.store.packing import require_free


class Code(StrEnum):
    """What was found; those in REPAIRED have been put right."""

    PAGES_DAMAGED = "pages_damaged"
    INDEXES_MENDED = "indexes_mended"
    LINKS_CLEARED = "links_cleared"
    LINKS_BROKEN = "links_broken"
    SEARCH_REBUILT = "search_rebuilt"
    KEYS_HEALED = "keys_healed"
    FILES_BROUGHT_BACK = "files_brought_back"
    FILES_MISSING = "files_missing"
    FILES_NOT_FOUND = "files_not_found"
    FILES_UNNAMED = "files_unnamed"
    FILES_DAMAGED = "files_damaged"
    FILES_REFUSED = "files_refused"


REPAIRED = frozenset(
    {
        Code.INDEXES_MENDED,
        Code.LINKS_CLEARED,
        Code.SEARCH_REBUILT,
        Code.KEYS_HEALED,
        Code.FILES_BROUGHT_BACK,
    }
)
# Nothing is wrong with these: they are kept, and said.
HARMLESS = frozenset({Code.FILES_UNNAMED})


class Finding(Struct, frozen=True):
    """One thing found: how often, and where (tables, or what SQLite says)."""

    code: Code
    count: int
    where: tuple[str, ...] = ()


class Report(Struct, frozen=True):
    """What a check found, in the order it looked; `entries` is how many could be counted.

    troubles: what the world refused, so that some of it could not be looked over or put right.
    """

    entries: int
    findings: tuple[Finding, ...] = ()
    troubles: tuple[ReboundError, ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether everything is in order now, be it that something was put right."""
        return not self.troubles and all(finding.code in REPAIRED | HARMLESS for finding in self.findings)


def check(folder: Path, keys: vault.KeyFile, key: bytes) -> Report:
    """Look everything over and put right what is safe. `keys` and `key` have just opened this journal.

    Takes as long as reading and copying the journal: never on the GUI thread. Damage is a finding, no error; so are
    attached files that the disk refuses to read. What else is refused once the pages were looked over is told beside
    what was found, as the rest is looked over all the same. Raises JournalNewer, and what the disk raises of the
    journal itself.
    """
    journal = folder / backups.JOURNAL_FILE
    findings: list[Finding] = []
    troubles = _Troubles(journal, key)
    entries = 0
    with backups.at_work, backups.one_at_a_time:
        try:
            with _opened(journal, key) as connection:
                if schema_of(connection) > NEWEST:
                    raise JournalNewer(journal)
                findings += _pages(connection, journal, troubles)
                if not findings or findings[-1].code is not Code.PAGES_DAMAGED:
                    with troubles.told():
                        findings += _links(connection)
                    with troubles.told():
                        findings += _search(connection, folder / backups.CHECKING, key)
                entries = _entries(connection)
                findings += _files(connection, folder, key, troubles)
        except JournalDamaged as error:
            findings.append(Finding(Code.PAGES_DAMAGED, 1, (error.detail,)))
        with troubles.told():
            findings += _keys(folder, keys)
    return Report(entries, tuple(findings), tuple(troubles.seen))


class _Troubles:
    """What the world refuses of a check that goes on without it."""

    def __init__(self, journal: Path, key: bytes) -> None:
        self._journal, self._key = journal, key
        self.seen: list[ReboundError] = []

    @contextmanager
    def told(self) -> Iterator[None]:
        """What follows goes on; but for what was read and is damaged, and a journal that is not given itself."""
        try:
            with encrypted.in_world_terms(self._journal, self._key):
                yield
        except JournalDamaged:
            raise
        except ReboundError as error:
            if isinstance(error, DiskTrouble) and error.path == self._journal:
                raise
            self.seen.append(error)


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[apsw.Connection]:
    with encrypted.opened(path, key, write=True) as connection:
        connection.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
        connection.execute("PRAGMA foreign_keys=ON").fetchall()
        connection.execute("PRAGMA secure_delete=ON").fetchall()
        yield connection


def _pages(connection: apsw.Connection, journal: Path, troubles: _Troubles) -> list[Finding]:
    """Every page, row and index. An index that differs from its table is made anew from it.

    Raises DiskTrouble where the disk refuses to give some of them: that is no damage that was seen.
    """
    told = _told(connection, journal)
    if not told:
        return []
    before = len(troubles.seen)
    with suppress(JournalDamaged), troubles.told():
        connection.execute("REINDEX").fetchall()
        if not _told(connection, journal):
            return [Finding(Code.INDEXES_MENDED, len(told), told)]
    if troubles.seen[before:]:
        # No room to make it anew, or somebody who writes: whether more than an index is wrong is told the next time.
        return []
    encrypted.require_given(connection, journal)
    return [Finding(Code.PAGES_DAMAGED, len(told), told)]


def _told(connection: apsw.Connection, journal: Path) -> tuple[str, ...]:
    try:
        said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    except apsw.CorruptError as error:
        said = [str(error)]
    if said == ["ok"]:
        return ()
    encrypted.require_given(connection, journal)
    return tuple(said)


def _links(connection: apsw.Connection) -> list[Finding]:
    """Rows that name a row which is gone: a link that may be empty is emptied, no row is removed."""
    cleared: list[str] = []
    with connection:
        for table, row, _, place in connection.execute("PRAGMA foreign_key_check").fetchall():
            column = _linking_column(connection, str(table), int(str(place)))
            if row is not None and column is not None:
                connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE id = ?', (row,)).fetchall()
                cleared.append(str(table))
    left = [str(row[0]) for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
    found = ((Code.LINKS_CLEARED, cleared), (Code.LINKS_BROKEN, left))
    return [Finding(code, len(where), tuple(sorted(set(where)))) for code, where in found if where]


def _linking_column(connection: apsw.Connection, table: str, place: int) -> str | None:
    """The column of a table's foreign key, when it may be empty."""
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = next((str(row[3]) for row in keys if row[0] == place), None)
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return next((str(row[1]) for row in columns if row[1] == column and not row[3]), None)


def _search(connection: apsw.Connection, copy: Path, key: bytes) -> list[Finding]:
    """Compare each index with its table, in a copy: asking an index takes the place of a writer meanwhile."""
    size = connection.execute("PRAGMA page_count").fetchall()[0][0]
    page = connection.execute("PRAGMA page_size").fetchall()[0][0]
    try:
        try:
            require_free(copy.parent, int(str(size)) * int(str(page)))
        except OSError as error:
            raise from_os(error, copy) from error
        remove(copy)
        make_private_file(copy)
        connection.execute("VACUUM INTO ?", (str(copy),)).fetchall()
        with encrypted.opened(copy, key, write=True) as looked_at:
            differing = [name for name in encrypted.search_indexes(looked_at) if not _agrees(looked_at, name)]
    finally:
        remove(copy)
        remove(copy.with_name(copy.name + "-journal"))
    for name in differing:
        connection.execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')").fetchall()
    return [Finding(Code.SEARCH_REBUILT, len(differing), tuple(differing))] if differing else []


def _agrees(connection: apsw.Connection, index: str) -> bool:
    try:
        # The rank of 1 has FTS5 compare the index with the rows, not only with itself.
        connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)").fetchall()
    except apsw.CorruptError:
        return False
    return True


def _entries(connection: apsw.Connection) -> int:
    try:
        return int(str(connection.execute("SELECT count(*) FROM entry").fetchall()[0][0]))
    except apsw.CorruptError:
        return 0


def _keys(folder: Path, keys: vault.KeyFile) -> list[Finding]:
    """Both copies of the key file. What opened this journal mends them when neither can be read."""
    well = [name for name in (vault.KEY_FILE, vault.KEY_FILE_COPY) if _is_key_file(folder / name)]
    contents = {(folder / name).read_bytes() for name in well}
    if len(well) == 2 and len(contents) == 1:
        return []
    try:
        vault.read_key_file(folder)
    except KeyFileDamaged:
        vault.write_key_file(folder, keys)
    mended = all(_is_key_file(folder / name) for name in (vault.KEY_FILE, vault.KEY_FILE_COPY))
    return [Finding(Code.KEYS_HEALED, max(1, 2 - len(well)))] if mended else []


def _is_key_file(path: Path) -> bool:
    try:
        vault.from_json(path.read_bytes())
    except KeyFileDamaged:
        return False
    except OSError as error:
        if refusal_behind(error):
            raise from_os(error, path) from error
        return False
    return True


def _files(connection: apsw.Connection, folder: Path, key: bytes, troubles: _Troubles) -> list[Finding]:
    """Rows whose content is gone, brought back from the backups where they have it; contents that no row names."""
    rows = connection.execute("SELECT DISTINCT content_hash FROM attachment").fetchall()
    named = {str(row[0]) for row in rows}
    kept = AttachmentsFile(folder, key)
    refused: list[str] = []
    present: frozenset[str] | None = None
    try:
        with _noting(refused, kept.path):
            if kept.path.exists() and not encrypted.is_sound(kept.path, key):
                raise JournalDamaged(kept.path)
        with _noting(refused, kept.path):
            present = kept.names()
    except JournalDamaged:
        return [Finding(Code.FILES_DAMAGED, len(named) or 1)]
    missing = named - present if present is not None else set()
    refused_there: list[str] = []
    before = len(troubles.seen)
    with troubles.told():
        _bring_back(missing, kept, folder / backups.BACKUPS_FOLDER, key, refused_there)
    is_all_asked = not refused_there and len(troubles.seen) == before
    refused += refused_there
    # Whatever stopped that, some of them may have come.
    back: frozenset[str] = frozenset()
    with troubles.told(), suppress(JournalDamaged), _noting(refused, kept.path):
        back = kept.names() & missing
    unnamed = present - named if present is not None else set()
    found = (
        (Code.FILES_BROUGHT_BACK, len(back)),
        # None has them, once all could be asked.
        (Code.FILES_MISSING if is_all_asked else Code.FILES_NOT_FOUND, len(missing - back)),
        (Code.FILES_UNNAMED, len(unnamed)),
    )
    findings = [Finding(code, count) for code, count in found if count]
    where = tuple(dict.fromkeys(refused))
    return [*findings, Finding(Code.FILES_REFUSED, len(where), where)] if where else findings


@contextmanager
def _noting(refused: list[str], path: Path) -> Iterator[None]:
    """Where the disk refuses to read `path`, that is noted, and what follows goes on."""
    try:
        yield
    except DiskTrouble:
        refused.append(path.name)


def _bring_back(
    missing: set[str], kept: AttachmentsFile, folder: Path, key: bytes, refused: list[str]
) -> None:
    """Keep what the backups have of `missing`. Raises the world's errors where it can't be kept, or they are not
    listed.
    """
    for path in listed(folder, f"{Path(ATTACHMENTS_FILE).stem}*.db") if missing else ():
        with suppress(JournalDamaged), _noting(refused, kept.path):
            _, trouble = bring(path, key, kept, missing - kept.names())
            if trouble is not None:
                refused.append(f"{folder.name}/{path.name}")
