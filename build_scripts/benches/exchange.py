"""What comes in, by the record: each format read beside its bare parser, then taken into an empty journal, and how
long the window stalls meanwhile."""

import csv
import io
import json
import os
import re
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import perf_counter

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from benches.glass import ALLOWED, READY_AFTER, Pulse, computing, settle
from benches.rows import Row, Work, compare
from rebound_desktop.cli import apart
from rebound_desktop.core.intake import Batch
from rebound_desktop.exchange import importing
from rebound_desktop.sample_data import MovableClock
from rebound_desktop.store import create
from rebound_desktop.ui.garbage import Collector
from rebound_desktop.ui.importing.page import ImportPage

RECORDS, WORDS = 10_000, 200
_FIRST = date(2015, 1, 1)
Content = bytes | Mapping[str, bytes]
_VOCABULARY = [
    f"{begin}{middle}{end}"
    for begin in ("ba", "ki", "lo", "mu", "ne", "po", "ra", "si", "tu", "ve")
    for middle in ("", "ran", "til", "mon", "der", "ga", "li", "so")
    for end in ("", "n", "s", "ter", "ing", "ed", "ly", "a", "o", "el")
]


def measure(*, runs: int, records: int = RECORDS) -> list[Row]:
    """Every row of this subject. Names tell records per second, ours and the floor's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as name:
        folder = Path(name)
        clock = MovableClock().clock
        formats = _formats(records)
        cards = next(content for label, _, content, _ in formats if label == "vCard")
        # The windows before all else: a person's has not read seven other files.
        windows = _in_the_window(folder / "window of entries", _written(folder / "w.json", _jrnl(records)), "journal",
                                 f"{records:,} entries")  # fmt: skip
        windows += _in_the_window(folder / "window of contacts", _written(folder / "w.vcf", cards), "contacts",
                                  f"{records:,} contacts")  # fmt: skip
        for label, file, content, bare in formats:
            path = _written(folder / file, content)
            read: list[Batch] = []

            def ours(path: Path = path, read: list[Batch] = read) -> None:
                read[:] = [importing.read_all([path], None, clock)]

            # Read once a run; taken in once in all: it is the same for every format.
            row = compare(label, ours, bare, runs=min(runs, 3), floor_is="the parser alone")
            found = len(read[0].entries) + len(read[0].people)
            assert found == records and not read[0].unreadable, (label, found, read[0].unreadable[:3])
            rows.append(_by_the_record(row, f"read, {label}", records))
            rows.append(_taken_in(folder / f"journal {label}", read[0], label, records, row))
    return rows + windows


def _by_the_record(row: Row, name: str, records: int) -> Row:
    ours, floor = records / row.ours, records / row.floor
    return replace(row, name=f"{name}: {ours:,.0f} a second, {floor:,.0f} bare")


def _taken_in(folder: Path, batch: Batch, label: str, records: int, read: Row) -> Row:
    """Compared with an empty journal, and written into it, index and undo included."""
    store = create(folder, MovableClock().clock, lambda _: None)
    begin = perf_counter()
    store.take_in(batch)
    ours = perf_counter() - begin
    step = store.undo.last_done()
    assert step is not None
    begin = perf_counter()
    store.apart(lambda shelves: shelves.undo.undo(step.id))
    back = perf_counter() - begin
    store.close()
    name = f"taken in, {label}: {records / ours:,.0f} a second; undone in {back:.1f} s"
    return Row(name, ours, read.floor, "s", 1, "the parser alone")


def _in_the_window(folder: Path, path: Path, room: str, what: str) -> list[Row]:
    """The longest turn of the event loop while a person brings something in, and goes on in the room it comes to."""
    from rebound_desktop import app as program

    folder.mkdir()
    where, clock = apart(folder), MovableClock()
    app = QApplication.instance() or program.application(["bench"])
    assert isinstance(app, QApplication)
    window = program.build(app, where, clock.clock)
    window.start()
    window.show()
    # As in the program: collected once a second, in the window's thread.
    Collector(window)
    window.go(room)
    settle(READY_AFTER)
    window.go("import")
    assert window.rooms is not None and isinstance(window.rooms.page, ImportPage)
    page, rooms = window.rooms.page, window.rooms
    reading, taking = Pulse(), Pulse()
    take, undo = _button(page, "Bring it in"), _button(page, "Undo")
    reading.during(lambda: page.take_files([path]), lambda: take.isVisibleTo(page))

    def bring_in_and_go_on() -> None:
        take.click()
        rooms.go(room)

    taking.during(bring_in_and_go_on, lambda: undo.isVisibleTo(page))
    window.session.close()
    window.deleteLater()
    # Here and now: it would end within the next window's first turns, and be counted as theirs.
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [
        Row(
            f"{name}, longest stall, {computing(pulse)}, {what}",
            pulse.longest,
            ALLOWED,
            "s",
            1,
            "what nobody notices",
        )
        for name, pulse in (("reading and comparing", reading), ("bringing in", taking))
    ]


def _button(page: ImportPage, text: str) -> QAbstractButton:
    return next(button for button in page.findChildren(QAbstractButton) if button.text() == text)


def _written(path: Path, content: Content) -> Path:
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, inside in content.items():
                archive.writestr(name, inside)
    return path


def _text(number: int) -> str:
    chance = Random(number)
    return " ".join(chance.choices(_VOCABULARY, k=WORDS)) + f" page {number}."


def _day(number: int) -> date:
    return _FIRST + timedelta(days=number // 3)


def _jrnl(records: int) -> bytes:
    entries = [
        {
            "title": f"Day {n}.",
            "body": _text(n),
            "date": _day(n).isoformat(),
            "time": "09:00",
            "tags": ["@work"],
        }
        for n in range(records)
    ]
    return json.dumps({"tags": {}, "entries": entries}).encode()


def _formats(records: int) -> list[tuple[str, str, Content, Work]]:
    """Label, file name, content, and what the bare parser does with it."""
    jrnl = _jrnl(records)
    text = "".join(f"[{_day(n)} 09:00] Day {n}.\n{_text(n)}\n\n" for n in range(records)).encode()
    day_one = json.dumps(
        {
            "metadata": {"version": "1.0"},
            "entries": [
                {"uuid": f"{n:032X}", "creationDate": f"{_day(n)}T09:00:00Z", "timeZone": "Europe/Lisbon",
                 "text": _text(n), "tags": ["work"], "location": {"placeName": "Porto"}}
                for n in range(records)
            ],
        }
    ).encode()  # fmt: skip
    months = _months(records)
    pages = {
        f"vault/{_FIRST + timedelta(days=n)}.md": f"---\ntags: [work]\n---\n{_text(n)}\n".encode()
        for n in range(records)
    }
    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Of {n};Person;;;\r\nFN:Person Of {n}\r\nEMAIL;TYPE=WORK:p{n}@x.example\r\n"
        f"TEL;TYPE=CELL:+351 {n}\r\nORG:Company {n % 500}\r\nTITLE:Baker\r\nEND:VCARD\r\n"
        for n in range(records)
    )
    connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "".join(
        f"Person,Of {n},https://www.linkedin.com/in/p{n},,Company {n % 500},Baker,05 Mar 2024\n"
        for n in range(records)
    )
    return [
        ("jrnl JSON", "j.json", jrnl, lambda: json.loads(jrnl)),
        ("jrnl text", "j.txt", text, lambda: re.findall(r"(?m)^\[.*\]", text.decode())),
        ("Day One", "d.zip", {"Journal.json": day_one}, lambda: json.loads(day_one)),
        ("RedNotebook", "r.zip", months, lambda: _bare_yaml(months)),
        ("Obsidian", "v.zip", pages, lambda: [page.decode() for page in pages.values()]),
        ("vCard", "v.vcf", cards.encode(), lambda: _bare_vcard(cards)),
        (
            "LinkedIn",
            "Connections.csv",
            connections.encode(),
            lambda: list(csv.reader(io.StringIO(connections))),
        ),
    ]


def _months(records: int) -> dict[str, bytes]:
    found: dict[str, list[str]] = {}
    for n in range(records):
        day = _FIRST + timedelta(days=n)
        found.setdefault(f"{day:%Y-%m}.txt", []).append(f"{day.day}:\n  text: '{_text(n)}'\n")
    return {name: "".join(days).encode() for name, days in found.items()}


def _bare_yaml(months: Mapping[str, bytes]) -> None:
    import yaml

    for month in months.values():
        yaml.load(month, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _bare_vcard(cards: str) -> None:
    import vobject

    for _ in vobject.readComponents(io.StringIO(cards)):
        pass
