"""Opening what can be read of a damaged journal: every row that is on no damaged page, put into a sound file.

The damaged file is kept under a name that says so (`damaged_file`), and is never written to. Each
table is read by a file of our own making whose first page leads to nothing but that table, so that damage
elsewhere, on the first page or in the list of tables, costs no row of it.
"""

import json
import os
import shutil
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from io import FileIO
from pathlib import Path
from typing import Any

import apsw
from msgspec import Struct

from rebound_desktop.core.jobs import RoundKind
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import backups, damaged_file, roots, shared_files, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.affected import AFFECTED
from rebound_desktop.store.errors import DiskTrouble, JournalDamaged, UpdateStopped, from_os
from rebound_desktop.store.files import (
    UNFINISHED,
    make_private_file,
    make_private_folder,
    remove,
)
from rebound_desktop.store.merge_shapes import Shape, shapes
from rebound_desktop.store.migrations import migrate
from rebound_desktop.store.packing import require_free

_PAGE = 4096
_COLUMNS = 60
# No page holds more rows: so many ids a page that lead nowhere, one after the other, are the end of a table.
_ROWS_A_PAGE = 35
_UNKNOWN = "…"
_LOG_HEADER, _FRAME_HEADER = 32, 24

Row = dict[str, Any]


class Salvaged(Struct, frozen=True):
    """What came of it: where the damaged file is kept, how many entries could be read, and what is affected.

    lost: entries that are known to be missing; days: theirs, as far as they are known.
    """

    kept: Path
    entries: int
    lost: int
    days: tuple[date, ...]


def salvage(folder: Path, key: bytes, now: datetime) -> Salvaged:
    """Put what can be read in the place of the damaged journal in `folder`, which must be closed.

    Takes as long as reading it several times: never on the GUI thread. Raises JournalDamaged when nothing can be
    read, UpdateStopped for one that an older Rebound wrote, JournalInUse while another program has it open or where one
    wrote meanwhile, DiskFull, ReadOnly, DiskTrouble; the folder is as it was then, or a start goes on with it.
    """
    journal = folder / backups.JOURNAL_FILE
    place = folder / backups.MERGING
    with backups.at_work, backups.one_at_a_time:
        damaged_file.settle(journal)
        shared_files.require_closed(journal)
        as_read = damaged_file.standing(journal)
        shutil.rmtree(place, ignore_errors=True)
        make_private_folder(place)
        try:
            # What it opens and writes are files of its own making.
            with encrypted.in_world_terms(place, key, is_new=True):
                return _exchanged(journal, place, key, now, as_read)
        except OSError as error:
            raise from_os(error, place) from error
        finally:
            shutil.rmtree(place, ignore_errors=True)


def _exchanged(
    journal: Path, place: Path, key: bytes, now: datetime, as_read: damaged_file.Standing
) -> Salvaged:
    """Read what can be read, write it anew in `place`, and exchange the damaged journal for that."""
    pages, is_given = _pages(journal)
    reading = _Reading(place, key, pages, _roots(journal.parent, place, key, pages))
    rows = reading.everything()
    if not any(rows.values()):
        raise JournalDamaged(journal) if is_given else DiskTrouble(journal)
    lost = reading.days_by_entry()
    for row in rows.get("entry", []):
        lost.pop(row["id"], None)
    days = tuple(sorted({date.fromisoformat(day) for day in lost.values()}))
    made = place / f"made{UNFINISHED}"
    _write(made, key, rows, days, now)
    kept = damaged_file.exchange(journal, made, now, as_read)
    return Salvaged(kept, len(rows.get("entry", [])), len(lost), days)


def _pages(journal: Path) -> tuple[list[bytes], bool]:
    """Every page of the file as it stands with its log, and whether the disk gave all of it; what it won't is empty."""
    pages, is_given = _given(journal)
    log = journal.with_name(journal.name + "-wal")
    logged, is_log_given = _given(log) if log.exists() else ([], True)
    for number, page in _logged(b"".join(logged)):
        pages.extend(bytes(_PAGE) for _ in range(number - len(pages)))
        pages[number - 1] = page
    return pages, is_given and is_log_given


def _given(path: Path) -> tuple[list[bytes], bool]:
    """What the disk gives of a file, page by page, and whether that is all. What it refuses is asked for twice."""
    pages: list[bytes] = []
    is_all = True
    try:
        with path.open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            for start in range(0, size, _PAGE):
                page = _page(file, start) or _page(file, start)
                is_all = is_all and page is not None
                pages.append((page or b"").ljust(_PAGE, b"\0"))
    except OSError as error:
        raise from_os(error, path) from error
    return pages, is_all


def _page(file: FileIO, start: int) -> bytes | None:
    try:
        file.seek(start)
        return file.read(_PAGE)
    except OSError:
        return None


def _logged(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The pages that a log holds, of whole transactions only, as SQLite itself would take them."""
    if len(content) < _LOG_HEADER:
        return
    magic, _, size, _, *salts = struct.unpack(">6I", content[:24])
    order = ">" if magic & 1 else "<"
    sums = _summed(content[:24], (0, 0), order)
    if magic & ~1 != 0x377F0682 or size != _PAGE or struct.unpack(">2I", content[24:32]) != sums:
        return
    waiting: list[tuple[int, bytes]] = []
    for start in range(_LOG_HEADER, len(content) - _FRAME_HEADER - _PAGE + 1, _FRAME_HEADER + _PAGE):
        header, page = content[start : start + 24], content[start + 24 : start + 24 + _PAGE]
        number, commits, *rest = struct.unpack(">6I", header)
        sums = _summed(page, _summed(header[:8], sums, order), order)
        if rest[:2] != salts or tuple(rest[2:]) != sums:
            return
        waiting.append((number, page))
        if commits:
            yield from waiting
            waiting.clear()


def _summed(content: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """SQLite's checksum of a log, carried on."""
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for place in range(0, len(words), 2):
        first = (first + words[place] + second) & 0xFFFFFFFF
        second = (second + words[place + 1] + first) & 0xFFFFFFFF
    return first, second


def _roots(folder: Path, place: Path, key: bytes, pages: list[bytes]) -> roots.Roots:
    """Where the tables begin: the file says so, or else the note beside it. Raises JournalDamaged."""
    copy = place / "copy.db"
    make_private_file(copy)
    copy.write_bytes(b"".join(pages))
    try:
        with encrypted.opened(copy, key) as connection:
            return roots.of(connection)
    except JournalDamaged:
        noted = roots.noted(folder, key)
        if noted is None:
            raise
        return noted
    finally:
        remove(copy)


class _Reading:
    """The pages behind a first page of ours, which leads to one table after the other."""

    def __init__(self, place: Path, key: bytes, pages: list[bytes], known: roots.Roots) -> None:
        self._key = key
        self._known = known
        self._path = place / "reading.db"
        self._bones = place / "bones.db"
        self._pages = len(pages)
        self._nowhere = _ROWS_A_PAGE * len(pages)
        require_free(place, 3 * _PAGE * len(pages))
        self._make_bones(len(pages))
        make_private_file(self._path)
        tail = self._bones.read_bytes()[_PAGE * len(pages) :]
        self._path.write_bytes(b"".join(pages) + tail)

    def everything(self) -> dict[str, list[Row]]:
        """The rows of every table, as far as they can be read."""
        found: dict[str, list[Row]] = {}
        for table, (page, columns) in self._known.tables.items():
            with self._leading_to("probe", page) as connection:
                rows, is_whole = _rows(connection, columns, self._nowhere)
            found[table] = [dict(zip(columns, row, strict=True)) for row in rows]
            if table == "entry" and not is_whole:
                found[table] += self._scattered(columns, {row[0] for row in rows})
        return found

    def _scattered(self, columns: tuple[str, ...], known: set[int]) -> list[Row]:
        """Entries that no page leads to any more: every page is looked at by itself, and told by what it holds."""
        found: dict[int, Row] = {}
        for page in range(2, self._pages + 1):
            try:
                with self._leading_to("probe", page) as connection:
                    rows = connection.execute(f"SELECT {_names(len(columns) + 1)} FROM probe").fetchall()
            except JournalDamaged:
                continue
            for *values, beyond in rows:
                row: Row = dict(zip(columns, values, strict=True))
                if beyond is None and row["id"] not in known and _is_entry(row):
                    found[int(row["id"])] = row
        return [found[key] for key in sorted(found)]

    def days_by_entry(self) -> dict[int, str]:
        """Which entries the index by day names, and their days; what of it cannot be read is not known."""
        found: dict[int, str] = {}
        if self._known.days:
            with self._leading_to("days", self._known.days) as connection:
                for order in ("ASC", "DESC"):
                    try:
                        for day, key in connection.execute(
                            f"SELECT day, id FROM days ORDER BY day {order}, moment {order}, id {order}"
                        ):
                            found[int(str(key))] = str(day)
                    except apsw.CorruptError:
                        continue
        return found

    def _make_bones(self, pages: int) -> None:
        """A file of as many pages, with a table to read any other by, and one to read the index by."""
        make_private_file(self._bones)
        connection = apsw.Connection(str(self._bones))
        try:
            encrypted.use_key(connection, self._key)
            columns = ", ".join(f"c{number}" for number in range(1, _COLUMNS))
            connection.execute(f"CREATE TABLE probe (id INTEGER PRIMARY KEY, {columns})").fetchall()
            connection.execute(
                "CREATE TABLE days (day, moment, id, place, PRIMARY KEY (day, moment, id, place)) WITHOUT ROWID"
            ).fetchall()
            connection.execute("CREATE TABLE filling (bytes)").fetchall()
            connection.execute("INSERT INTO filling VALUES (zeroblob(?))", (pages * _PAGE,)).fetchall()
        finally:
            connection.close()

    @contextmanager
    def _leading_to(self, table: str, page: int) -> Iterator[apsw.Connection]:
        """Raises JournalDamaged where that page is, and DiskTrouble where the disk refused what was just put there."""
        connection = apsw.Connection(str(self._bones))
        try:
            encrypted.use_key(connection, self._key)
            for pragma in ("synchronous=OFF", "journal_mode=MEMORY", "writable_schema=ON"):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute(
                "UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (page, table)
            ).fetchall()
        finally:
            connection.close()
        with self._bones.open("rb") as bones, self._path.open("r+b") as reading:
            reading.write(bones.read(_PAGE))
        try:
            connection = encrypted.plain_connection(self._path, self._key)
            try:
                try:
                    yield connection
                finally:
                    encrypted.require_given(connection, self._path)
            finally:
                connection.close()
        except apsw.Error as error:
            # Not looked at twice: page after page is tried.
            raise encrypted.why(error, self._path) or error from error


def _names(columns: int) -> str:
    return ", ".join(["id", *(f"c{number}" for number in range(1, columns))])


def _rows(
    connection: apsw.Connection, columns: tuple[str, ...], nowhere: int
) -> tuple[list[tuple[Any, ...]], bool]:
    """The rows of a table that can be read, and whether that is all of them."""
    names = _names(len(columns))
    rows: list[tuple[Any, ...]] = []
    if not _has_first_page(connection):
        # Nothing leads to any row: asking for one after the other would take long where a whole file is lost.
        return rows, False
    last, is_whole = 0, True
    while True:
        try:
            for row in connection.execute(f"SELECT {names} FROM probe WHERE id > ? ORDER BY id", (last,)):
                last = int(str(row[0]))
                rows.append(tuple(row))
            return rows, is_whole
        except apsw.CorruptError:
            is_whole = False
            found = _next_after(connection, names, last, nowhere)
            if found is None:
                return rows, is_whole
            last = int(str(found[0]))
            rows.append(found)


def _has_first_page(connection: apsw.Connection) -> bool:
    """Whether the page that a table begins with can be read."""
    try:
        connection.execute("SELECT pageno FROM dbstat WHERE name = 'probe' LIMIT 1").fetchall()
    except apsw.CorruptError:
        return False
    return True


def _next_after(connection: apsw.Connection, names: str, last: int, nowhere: int) -> tuple[Any, ...] | None:
    """The next row that can be read, asked for one by one; None at what must be the end."""
    for key in range(last + 1, last + 1 + nowhere):
        try:
            found = connection.execute(f"SELECT {names} FROM probe WHERE id = ?", (key,)).fetchall()
        except apsw.CorruptError:
            continue
        if found:
            return tuple(found[0])
    return None


def _is_entry(row: Row) -> bool:
    """Whether a row is an entry's, by what stands in it."""
    try:
        datetime.fromisoformat(row["written_at"])
        datetime.fromisoformat(row["changed_at"])
        date.fromisoformat(row["day"])
        int(row["uid"], 16)
    except (TypeError, ValueError):
        return False
    return isinstance(row["text"], str) and row["only_for_me"] in (0, 1)


def _write(target: Path, key: bytes, rows: dict[str, list[Row]], days: Iterable[date], now: datetime) -> None:
    """A sound journal of these rows; what a row belongs to is made up for where it could not be read."""
    database = encrypted.connect(target, key, create=True, mode=encrypted.ALONE)
    try:
        connection: apsw.Connection = database.connection()
        migrate(connection)
        _require_places(connection, rows)
        known = shapes(connection)
        _mend(known, rows, now)
        connection.execute("PRAGMA foreign_keys=OFF").fetchall()
        plain = {name for name in rows if name not in {shape.name for shape in known}}
        with connection:
            for table in [*(shape.name for shape in known), *sorted(plain)]:
                for row in rows.get(table, []):
                    _insert(connection, table, row)
            _insert(
                connection,
                "preference",
                {
                    "name": AFFECTED,
                    "value": json.dumps([now.isoformat(), [day.isoformat() for day in days]]),
                },
            )
    finally:
        encrypted.close(database)
    if not encrypted.is_sound(target, key):
        # It was just made: what could be read is no worse for it.
        raise DiskTrouble(target)


def _require_places(connection: apsw.Connection, rows: dict[str, list[Row]]) -> None:
    """Raises UpdateStopped where rows have more than a journal of today holds: an older Rebound wrote them."""
    for table, found in rows.items():
        columns = {str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()}
        if any(not columns.issuperset(row) for row in found):
            raise UpdateStopped(detail=table)


def _insert(connection: apsw.Connection, table: str, row: Row) -> None:
    # A column that came after the row was written is empty in it: the table's own default then.
    columns = {name: value for name, value in row.items() if value is not None}
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join("?" * len(columns))
    connection.execute(
        f"INSERT OR REPLACE INTO {table}({names}) VALUES ({places})", tuple(columns.values())
    ).fetchall()


def _mend(known: tuple[Shape, ...], rows: dict[str, list[Row]], now: datetime) -> None:
    """Links to what could not be read are emptied; where they may not be, the other end is made up or they go."""
    for shape in reversed(known):
        for link in shape.links:
            here = {row["id"] for row in rows.get(link.parent, [])}
            for row in list(rows.get(shape.name, [])):
                wanted = row.get(link.column)
                if wanted is None or wanted in here:
                    continue
                if link.may_be_empty:
                    row[link.column] = None
                elif link.parent in _MADE_UP:
                    rows.setdefault(link.parent, []).append(_made_up(shape, link.parent, wanted, row, now))
                    here.add(wanted)
                else:
                    rows[shape.name].remove(row)
    companies = {row["id"] for row in rows.get("company", [])}
    for job in rows.get("job", []):
        if job["company_id"] not in companies:
            rows.setdefault("company", []).append(_made_up(None, "company", job["company_id"], job, now))
            companies.add(job["company_id"])


_MADE_UP: dict[str, Row] = {
    "company": {"name": _UNKNOWN},
    "job": {"company_id": 0},
    "contact": {"name": _UNKNOWN},
    "round": {"kind": RoundKind.OTHER.value, "zone": "UTC", "job_id": 0},
    "letter": {"kind": LetterKind.FREE.value},
    "entry": {"zone": "UTC"},
}


def _made_up(shape: Shape | None, table: str, key: int, child: Row, now: datetime) -> Row:
    """Somebody for rows to belong to; an entry or a letter takes the text of its version."""
    moment = now.astimezone(UTC).isoformat(timespec="milliseconds")
    row: Row = {
        "id": key,
        "uid": vault.new_journal_id(),
        "created_at": moment,
        "changed_at": moment,
        "changed_by": "",
        **_MADE_UP[table],
    }
    if shape is not None and shape.name == f"{table}_version":
        row.update({name: value for name, value in child.items() if name in ("text", "subject", "body")})
    if table == "entry":
        row.setdefault("text", "")
        row.update(written_at=child["created_at"], day=str(child["created_at"])[:10])
    return row
