"""The journal's own work: opening, searching, listing, writing; against bare queries in the same cipher."""

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import cycle
from pathlib import Path

import apsw

from benches.rows import Row, compare
from rebound_desktop.core.clock import Clock
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import Store, create
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.store import JOURNAL_FILE

TODAY = date(2026, 11, 23)
# A frequent word, a rare one, a beginning, two words, and one that is not there.
TYPED = ("letter ", "kettle ", "ware", "returns desk ", "xylophones ")
PAGE = 200
FLOOR = "bare apsw, same file, same cipher"


@dataclass(frozen=True, slots=True)
class Grown:
    """A journal grown for measuring, open twice: by the store, and by a bare connection."""

    store: Store
    bare: apsw.Connection
    clock: Clock
    entries: int


@contextmanager
def grown(entries: int) -> Iterator[Grown]:
    """A temporary journal of `entries` pages of about 200 words, with people and jobs in proportion."""
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as name:
        clock = MovableClock()
        store = create(Path(name), clock.clock, lambda _: None)
        grow(store, clock, TODAY, entries=entries, contacts=entries // 50, jobs=entries // 200)
        bare = plain_connection(Path(name) / JOURNAL_FILE, store.key, write=True)
        bare.execute("PRAGMA synchronous=FULL").fetchall()
        try:
            yield Grown(store, bare, clock.clock, entries)
        finally:
            bare.close()
            store.close()


def opening(journal: Grown, *, runs: int) -> list[Row]:
    """Opening the journal with its key, against one bare connection and one read."""
    store = journal.store

    def ours() -> None:
        Store(store.folder, store.keys, store.key, journal.clock, lambda _: None).close()

    def floor() -> None:
        plain_connection(store.folder / JOURNAL_FILE, store.key).close()

    return [compare(_name("open and close", journal), ours, floor, runs=runs, floor_is=FLOOR)]


def backing_up(journal: Grown, *, runs: int) -> list[Row]:
    """A copy that was opened and checked, against SQLite's own copy, which nobody looked into."""
    store = journal.store
    copy = store.folder / "copy.db"

    def floor() -> None:
        copy.unlink(missing_ok=True)
        journal.bare.execute("VACUUM INTO ?", (str(copy),)).fetchall()

    floor_is = "VACUUM INTO, same cipher, not checked"
    return [
        compare(_name("backup, verified", journal), store.backup, floor, runs=min(runs, 3), floor_is=floor_is)
    ]


def search(journal: Grown, *, runs: int) -> list[Row]:
    """Everything ever written, as one types, against one query of the entries' index alone."""
    ours_typed, floor_typed = cycle(TYPED), cycle(TYPED)
    query = """SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT 50"""

    def ours() -> None:
        journal.store.search.find(next(ours_typed))

    def floor() -> None:
        typed = next(floor_typed)
        words = " AND ".join(f'"{word}"' for word in typed.split()) + ("" if typed.endswith(" ") else "*")
        journal.bare.execute(query, (words,)).fetchall()

    floor_is = f"{FLOOR}: entries only, no snippets"
    return [
        compare(_name("search, five kinds of words", journal), ours, floor, runs=runs * 5, floor_is=floor_is)
    ]


def listing(journal: Grown, *, runs: int) -> list[Row]:
    """The first page of the list, and one from the middle."""
    columns = "SELECT id, substr(text, 1, 700), day, job_id, only_for_me FROM entry WHERE trashed_at IS NULL"
    order = f"ORDER BY day DESC, written_at DESC, id DESC LIMIT {PAGE}"
    middle = journal.store.journal.place_of(journal.entries // 2)
    assert middle is not None

    def first() -> None:
        journal.store.journal.lines(limit=PAGE)

    def first_floor() -> None:
        journal.bare.execute(f"{columns} {order}").fetchall()

    def later() -> None:
        journal.store.journal.lines(limit=PAGE, before=middle)

    def later_floor() -> None:
        journal.bare.execute(f"{columns} AND day < ? {order}", (middle[0].isoformat(),)).fetchall()

    return [
        compare(_name("list, newest 200", journal), first, first_floor, runs=runs, floor_is=FLOOR),
        compare(_name("list, 200 from the middle", journal), later, later_floor, runs=runs, floor_is=FLOOR),
    ]


def write(journal: Grown, *, runs: int) -> list[Row]:
    """A new entry of 200 words, and one more sentence in a long one, each committed to the disk."""
    beginning = journal.store.journal.entry(1)
    assert beginning is not None
    text = beginning.text
    long_text = "\n\n".join([text] * 25)
    entry_id = journal.store.journal.write(long_text)
    (bare_id,) = _insert(journal, long_text)
    sentences = iter(range(10_000))

    def ours() -> None:
        journal.store.journal.write(text)

    def ours_more() -> None:
        journal.store.journal.write(f"{long_text}\n{next(sentences)}", entry_id=entry_id)

    def floor_more() -> None:
        changed = (f"{long_text}\n{next(sentences)}", bare_id)
        journal.bare.execute("UPDATE entry SET text = ? WHERE id = ?", changed).fetchall()

    floor_is = f"{FLOOR}: one statement, same index"
    return [
        compare(
            _name("write a new entry", journal),
            ours,
            lambda: _insert(journal, text),
            runs=runs,
            floor_is=floor_is,
        ),
        compare(
            _name(f"autosave, {len(long_text.split()):,} words", journal),
            ours_more,
            floor_more,
            runs=runs,
            floor_is=floor_is,
        ),
    ]


def _insert(journal: Grown, text: str) -> tuple[int]:
    now, day = "2026-11-23T09:00:00.000+00:00", "2026-11-23"
    row = (secrets.token_hex(16), now, now, "bench", text, now, "UTC", day)
    journal.bare.execute(
        """INSERT INTO entry(uid, created_at, changed_at, changed_by, text, written_at, zone, day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        row,
    ).fetchall()
    return (journal.bare.last_insert_rowid(),)


def _name(what: str, journal: Grown) -> str:
    return f"{what} ({journal.entries:,} entries)"
