"""The Rebound archive, `.rebound-archive.zip`: the whole journal as open JSON with its files. Both ways.

`resources/formats/archive.md` tells other programs how to read it, `archive.schema.json` beside it says so exactly.
Everything is stored as it is, nothing compressed: any tool opens it, and nothing in it can swell.
"""

import json
import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from rebound_desktop import __version__, store
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.journal import title_and_preview
from rebound_desktop.core.leaving import Left
from rebound_desktop.core.opening import is_archive as is_named_so
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.exchange.hostile import PACKED_AS, reading, refuse
from rebound_desktop.exchange.sources import is_hidden
from rebound_desktop.store import rows, whole_file

SUFFIX = ".rebound-archive.zip"
FORMAT, VERSION = "rebound-archive", 1
ABOUT, README = "rebound.json", "README.txt"
# What "Take everything" puts beside it, for readers.
PAGE, TABLES = "Rebound.html", "tables"
_TABLE, _FILE = "tables/{}.jsonl", "attachments/{}"
_TICK_EVERY = 50
_ABOUT_AT_MOST = 1024 * 1024
_LINE_AT_MOST = 256 * 1024 * 1024
_MEMBERS_AT_MOST = 1_000_000
_SWELLS_AT_MOST = 100
_SMALL = 64 * 1024 * 1024
_HASH = re.compile(r"[0-9a-f]{64}")
_TOLD = """\
This is everything that was in a Rebound journal, as open data. It is not encrypted: anyone can read it.

rebound.json      what this is, when it was made, and how many rows each table has
tables/           one file a table, one JSON object a line (UTF-8)
attachments/      the files, each named by the SHA-256 of what it holds

Each row has a "uid"; another row names it by that. Days are YYYY-MM-DD, moments are UTC.
Rebound reads this archive back into a journal whole: rebound-desktop import FILE
"""


def write_archive(leaving: rows.Rows, target: Path, made_at: datetime, tell: Tell = tell_nobody) -> Left:
    """The whole journal, "only for me" and what rests in the trash included, as one file at `target`.

    made_at: an aware moment. Raises the world's errors and Stopped; what stood at `target` is untouched then.
    """
    counts = {shape.name: leaving.count(shape.name) for shape in rows.tables()}
    names = leaving.contents()
    whole, done, lost = sum(counts.values()) + len(names), 0, 0
    with whole_file(target) as unfinished, zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_member(README, made_at), _TOLD)
        for shape in rows.tables():
            with archive.open(_member(_TABLE.format(shape.name), made_at), "w", force_zip64=True) as file:
                for row in leaving.of(shape.name):
                    file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
                    done += 1
                    if done % _TICK_EVERY == 0:
                        tell(done, whole)
        for name in names:
            content = leaving.content(name)
            if content is None:
                lost += 1
            else:
                archive.writestr(_member(_FILE.format(name), made_at), content)
            done += 1
            tell(done, whole)
        about = {
            "format": FORMAT,
            "version": VERSION,
            "schema": rows.NEWEST,
            "made_at": made_at.astimezone(UTC).isoformat(timespec="seconds"),
            "made_by": f"Rebound {__version__}",
            "tables": counts,
            "attachments": len(names) - lost,
        }
        archive.writestr(_member(ABOUT, made_at), json.dumps(about, indent=1) + "\n")
    return Left(counts, files=len(names) - lost, lost=lost)


def _member(name: str, made_at: datetime) -> zipfile.ZipInfo:
    """A part dated by the journal's clock, so that the same journal makes the same archive."""
    return zipfile.ZipInfo(name, max(made_at.timetuple()[:6], (1980, 1, 1, 0, 0, 0)))


def is_archive(path: Path) -> bool:
    """Whether a file says of itself that it is one, whatever it is called; not what cannot be looked into."""
    try:
        if not path.is_file():
            # A pipe would be waited for.
            return False
        with zipfile.ZipFile(path) as archive:
            return any(info.filename.rpartition("/")[2] == ABOUT for info in archive.infolist())
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def archive_at(path: Path) -> Path | None:
    """The archive that a path means: the file itself, or the one in a folder that "Take everything" made.

    None for a folder that holds something else beside it: that would be left behind unsaid.
    """
    if is_archive(path):
        return path
    try:
        inside = [each for each in path.iterdir() if not is_hidden(each.name)] if path.is_dir() else []
    except OSError:
        return None
    archives = [each for each in inside if is_named_so(each) and is_archive(each)]
    others = {each.name for each in inside} - {each.name for each in archives}
    return archives[0] if len(archives) == 1 and others <= {PAGE, TABLES} else None


class Held(Struct, frozen=True):
    """A row of an archive: its identity, and what it is called."""

    uid: str
    name: str = ""
    day: date | None = None


def held_in(path: Path, wanted: Collection[str]) -> dict[str, tuple[Held, ...]]:
    """The rows in these tables of an archive. Raises ArchiveUnreadable, JournalNewer."""
    with reading(path), zipfile.ZipFile(path) as archive:
        parts = _parts(archive, path)
        counts = _about(archive, parts)
        companies: dict[str, str] = {}
        found: dict[str, tuple[Held, ...]] = {}
        for shape in rows.tables():
            if shape.name == "company":
                of_shape = _rows(archive, parts, shape, counts)
                companies = {_uid(shape.name, row): str(row.get("name") or "") for row in of_shape}
            if shape.name in wanted:
                of_shape = _rows(archive, parts, shape, counts)
                found[shape.name] = tuple(_held(shape.name, row, companies) for row in of_shape)
        return found


def _held(table: str, row: rows.Row, companies: Mapping[str, str]) -> Held:
    """A row by what a list calls it."""
    uid = _uid(table, row)
    if table == "entry":
        with suppress(ValueError):
            return Held(
                uid, title_and_preview(str(row.get("text")))[0], date.fromisoformat(str(row.get("day")))
            )
    if table == "job":
        return Held(
            uid, ", ".join(filter(None, (companies.get(str(row.get("company"))), str(row.get("title")))))
        )
    return Held(uid, str(row.get("name") or ""))


def read_archive(
    path: Path, folder: Path, keys: store.vault.KeyFile, key: bytes, clock: Clock, tell: Tell = tell_nobody
) -> store.merge.Report:
    """Bring an archive into the journal in `folder`: all of it or nothing, nothing twice, one step to undo.

    Into an empty journal everything comes exactly as it was. Never on the GUI thread; `merge.Report` says what came,
    and it is to be announced by `say_changed`. Raises ArchiveUnreadable for whatever is no sound archive,
    JournalNewer for one of a newer Rebound, the world's errors, and Stopped; nothing has changed then.
    """
    with reading(path), zipfile.ZipFile(path) as archive:
        parts = _parts(archive, path)
        counts = _about(archive, parts)
        names = [name for name in parts if name.startswith("attachments/")]
        whole, done = 2 * sum(counts.values()) + len(names), 0
        rows.require_free(folder, 2 * sum(info.file_size for info in parts.values()))
        with rows.staging(folder, key) as staging:
            ids: dict[str, dict[str, int]] = {}
            for shape in rows.tables():
                if shape.has_uid:
                    found = (_uid(shape.name, row) for row in _rows(archive, parts, shape, counts))
                    ids[shape.name] = staging.uids(shape.name, found)
                done += counts.get(shape.name, 0)
                tell(done, whole)
            for shape in rows.tables():
                coming = _ticked(_rows(archive, parts, shape, counts), tell, done, whole)
                staging.add(shape, coming, ids)
                done += counts.get(shape.name, 0)
            for name in names:
                staging.put(name.rpartition("/")[2], archive.read(parts[name]))
                done += 1
                tell(done, whole)
            return staging.merge(keys, clock)


def _ticked(coming: Iterator[rows.Row], tell: Tell, done: int, whole: int) -> Iterator[rows.Row]:
    for number, row in enumerate(coming, start=1):
        if number % _TICK_EVERY == 0:
            tell(done + number, whole)
        yield row


def _parts(archive: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    """The parts by name, below the one folder that packing it again may have put around them. None is ever unpacked
    by its name, so that no name leads anywhere."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    size = path.stat().st_size
    if len(infos) > _MEMBERS_AT_MOST:
        refuse("too many parts")
    root = next(
        (i.filename.removesuffix(ABOUT) for i in infos if i.filename.rpartition("/")[2] == ABOUT), None
    )
    if root is None:
        refuse("no rebound.json")
    if sum(info.file_size for info in infos) > max(_SMALL, _SWELLS_AT_MOST * size):
        refuse("swells")
    parts: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        if not info.filename.startswith(root):
            continue
        name = info.filename.removeprefix(root)
        if name in parts:
            refuse(f"{name}: twice")
        if info.flag_bits & 1:
            refuse(f"{name}: encrypted")
        if info.compress_type not in PACKED_AS:
            refuse(f"{name}: packing")
        if info.compress_type == zipfile.ZIP_STORED and info.file_size != info.compress_size:
            refuse(f"{name}: size")
        folder, _, rest = name.partition("/")
        if folder == "attachments" and not _HASH.fullmatch(rest):
            refuse(f"{name}: name")
        parts[name] = info
    return parts


def _about(archive: zipfile.ZipFile, parts: Mapping[str, zipfile.ZipInfo]) -> dict[str, int]:
    """How many rows each table is said to have. Raises ArchiveUnreadable, JournalNewer."""
    if parts[ABOUT].file_size > _ABOUT_AT_MOST:
        refuse(ABOUT)
    about = json.loads(archive.read(parts[ABOUT]))
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        refuse(ABOUT)
    version, schema, counts = about.get("version"), about.get("schema"), about.get("tables")
    if type(version) is not int or type(schema) is not int or not isinstance(counts, dict):
        refuse(ABOUT)
    if version > VERSION or schema > rows.NEWEST:
        raise store.JournalNewer(detail=str(schema))
    known = {shape.name for shape in rows.tables()}
    for name, count in counts.items():
        if name not in known or type(count) is not int or count < 0:
            refuse(f"{ABOUT}: {name[:40]}")
    told = {_TABLE.format(name) for name in counts}
    here = {name for name in parts if name.startswith("tables/")}
    if here - told or {_TABLE.format(name) for name, count in counts.items() if count} - here:
        refuse("tables")
    if about.get("attachments") != sum(name.startswith("attachments/") for name in parts):
        refuse("attachments")
    return counts


def _rows(
    archive: zipfile.ZipFile,
    parts: Mapping[str, zipfile.ZipInfo],
    shape: rows.TableShape,
    counts: Mapping[str, int],
) -> Iterator[rows.Row]:
    """The rows of one table, as many as were said. Raises ArchiveUnreadable."""
    info = parts.get(_TABLE.format(shape.name))
    columns = {column.name for column in shape.columns}
    number = 0
    if info is not None:
        with archive.open(info) as file:
            while line := file.readline(_LINE_AT_MOST):
                number += 1
                row: Any = json.loads(line)
                if not isinstance(row, dict) or not row.keys() <= columns:
                    refuse(f"{shape.name} {number}")
                yield row
    if number != counts.get(shape.name, 0):
        refuse(f"{shape.name}: count")


def _uid(table: str, row: rows.Row) -> str:
    uid = row.get("uid")
    if not isinstance(uid, str) or not uid:
        refuse(f"{table}: uid")
    return uid
