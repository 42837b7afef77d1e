"""The contacts' room with ten thousand people and a hundred thousand moments: list, search, owed list, one page.

Each beside its floor in the same run, and with the longest turn of the event loop, which is to stay below 50 ms.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from random import Random
from time import perf_counter

import apsw

from benches.glass import Pulse, computing, opened, page_of, settle, stall
from benches.rows import Row, compare
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import Store
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.store import JOURNAL_FILE
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.main_window import MainWindow

TODAY = date(2026, 11, 23)
CONTACTS, MOMENTS_EACH = 10_000, 10
IMPORTED_AFTER = 6.0
FLOOR = "bare apsw, same file, same cipher: one query"
TYPED = ("k", "ka", "kalo", "renstavor", "north", "")
_RECORD = "uid, created_at, changed_at, changed_by"
_LIST = "SELECT id, name FROM contact WHERE trashed_at IS NULL ORDER BY name"
_SEARCH = "SELECT id, name FROM contact WHERE trashed_at IS NULL AND name LIKE ? ORDER BY name"
_OWED = """SELECT id, (SELECT on_day FROM touch WHERE contact_id = contact.id AND trashed_at IS NULL
    ORDER BY on_day DESC, id DESC LIMIT 1) FROM contact WHERE trashed_at IS NULL"""
_PAGE = "SELECT * FROM touch WHERE contact_id = ? AND trashed_at IS NULL ORDER BY on_day DESC, id DESC"


def measure(*, runs: int, contacts: int = CONTACTS) -> list[Row]:
    """Every row of this subject."""
    with opened(lambda store, clock: fill(store, clock, contacts)) as (window, bare):
        return _measured(window, bare, runs, f"({contacts:,} people, {contacts * MOMENTS_EACH:,} moments)")


def fill(store: Store, clock: MovableClock, contacts: int) -> None:
    """People who are said hello to every few months, ten moments with each over the years.

    Written row by row: the shelf's verbs would take minutes for what is measured in seconds.
    """
    grow(store, clock, TODAY, contacts=20)
    key, chance = store.key, Random(7)
    said = ("spoke of returns", "asked about the roadmap", "sent a card", "a good hour")
    names = [name for line in store.contacts.lines() for name in line.name.split()]
    stamp = clock.clock.moment().isoformat(timespec="milliseconds")

    def record(kind: str, number: int) -> tuple[str, str, str, str]:
        return f"{kind}{number:031x}", stamp, stamp, "bench"

    def people() -> Iterator[tuple[object, ...]]:
        for number in range(1000, 1000 + contacts):
            name = f"{chance.choice(names)} {chance.choice(names)}"
            yield (*record("a", number), number, name, chance.choice(("3m", "6m", "1y", "")))

    def moments() -> Iterator[tuple[object, ...]]:
        kinds, ways = [kind.value for kind in TouchKind], [way.value for way in Direction]
        for number in range(contacts * MOMENTS_EACH):
            day = TODAY - timedelta(days=chance.randint(0, 3_650))
            who, kind = 1000 + number % contacts, chance.choice(kinds)
            own = "A walk" if kind == TouchKind.OWN else ""
            yield (
                *record("b", number),
                who,
                kind,
                chance.choice(ways),
                day.isoformat(),
                chance.choice(said),
                own,
            )

    bare = plain_connection(store.folder / JOURNAL_FILE, key, write=True)
    try:
        with bare:
            bare.executemany(
                f"""INSERT INTO contact ({_RECORD}, id, name, rhythm, company_id, role, how_met, notes, linkedin,
                    linkedin_url) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 'lead', '', '', 'not_connected', '')""",
                people(),
            )
            bare.executemany(
                f"""INSERT INTO touch ({_RECORD}, contact_id, kind, direction, on_day, note, own_kind)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                moments(),
            )
    finally:
        bare.close()


def _measured(window: MainWindow, bare: apsw.Connection, runs: int, size: str) -> list[Row]:
    entering, from_then = Pulse(), Pulse()
    # Rooms are imported ahead in the first seconds after a start.
    settle(IMPORTED_AFTER)
    begun = perf_counter()
    entering.during(lambda: window.go("contacts"), lambda: _is_read(window))
    entered = perf_counter() - begun
    page = page_of(window, ContactsPage)
    settle(0.2)
    begun = perf_counter()
    bare.execute(_LIST).fetchall()
    floor = perf_counter() - begun
    typed, keys = cycle(TYPED), cycle(page.keys[:: max(1, len(page.keys) // 40)])

    def search() -> None:
        word = next(typed)
        page.side.search.setText(word)
        from_then.during(lambda: page.side.searched.emit(word), lambda: not page.reader.is_reading)

    def owed() -> None:
        from_then.during(page.refresh, lambda: not page.reader.is_reading)

    def open_page() -> None:
        from_then.during(lambda: page.open(next(keys)), lambda: not page.reader.is_reading)

    def scroll() -> None:
        bar = page.side.view.verticalScrollBar()
        from_then.during(lambda: bar.setValue(bar.maximum()), lambda: True)

    rows = [
        Row(f"contacts, entered with all there is owed {size}", entered, floor, "s", 1, FLOOR),
        compare(
            f"contacts, a key of a search {size}",
            search,
            lambda: bare.execute(_SEARCH, ("%ka%",)).fetchall(),
            runs=runs * len(TYPED),
            floor_is=FLOOR,
        ),
    ]
    page.side.search.setText("")
    from_then.during(lambda: page.side.searched.emit(""), lambda: not page.reader.is_reading)
    rows += [
        compare(
            f"contacts, whom one owes a hello {size}",
            owed,
            lambda: bare.execute(_OWED).fetchall(),
            runs=runs,
            floor_is=FLOOR,
        ),
        compare(
            f"contacts, a person's page opened {size}",
            open_page,
            lambda: bare.execute(_PAGE, (1500,)).fetchall(),
            runs=runs * 3,
            floor_is=FLOOR,
        ),
    ]
    for _ in range(runs):
        scroll()
    return [
        *rows,
        stall(f"contacts, longest stall on entering, {computing(entering)} {size}", entering.longest, 1),
        stall(
            f"contacts, longest stall from then on, {computing(from_then)} {size}", from_then.longest, runs
        ),
    ]


def _is_read(window: MainWindow) -> bool:
    page = window.rooms.page if window.rooms is not None else None
    return isinstance(page, ContactsPage) and bool(page.keys) and not page.reader.is_reading
