"""A journal with something of everything, and what reads it for readable formats."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import Direction, NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Side, Stage
from rebound_desktop.core.leaving import Format, Left, Wanted
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from rebound_desktop.exchange.export import Order, Source, export
from rebound_desktop.papers import papers
from rebound_desktop.store import Store, create
from rebound_desktop.words.terms import terms
from tests.conftest import HandClock

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000"
    "05000152a5b1a10000000049454e44ae426082"
)


@dataclass
class Full:
    """An open journal and where its exports go."""

    store: Store
    place: Path
    source: Source

    def export(self, fmt: Format, name: str = "out", wanted: Wanted | None = None) -> tuple[Path, Left]:
        """Write one format; its path and what left."""
        target = self.place / name
        return target, export(Order(fmt, target, wanted or Wanted()), self.source)


def opened_full(place: Path) -> Full:
    """A no at Northwind with people, letters, pages and files; one page is only for me."""
    time = HandClock()
    store = create(place / "j", time.clock, lambda change: None)
    _fill(store)

    def opened() -> Store:
        return Store(store.folder, store.keys, store.key, time.clock, lambda change: None, busy_seconds=5)

    return Full(store, place, Source(store.folder, store.key, time.clock, terms(), papers(opened)))


def _fill(store: Store) -> None:
    job = store.jobs.add("Northwind", "Product manager", Stage.APPLIED, date(2026, 11, 2))
    store.jobs.change(job, source="A friend", notes='=HYPERLINK("http://x")', place="Porto")
    store.jobs.move(job, Stage.INTERVIEWING, on_day=date(2026, 11, 9))
    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=date(2026, 11, 20), note="By e-mail")
    store.jobs.add_line(job, Side.PERFECT, "The people")
    person = store.people.add(
        Person(
            name="María Núñez-Østergaard",
            given="María",
            family="Núñez-Østergaard",
            company="Northwind",
            role="Head; of, product",
            birthday="1980-02-29",
            notes="Long note " * 30 + "日本語" * 40,
            details=(
                Detail(DetailKind.EMAIL, "maria@northwind.example", "work"),
                Detail(DetailKind.EMAIL, "m@home.example", "home"),
                Detail(DetailKind.PHONE, "+351 555 0100", "mobile"),
            ),
            addresses=(Address("Rua 1\n2nd floor", "Porto", "", "4000-001", "Portugal", "work"),),
            tags=("kind", "north, south"),
        )
    )
    store.contacts.link_job(person, job)
    store.contacts.log_touch(person, TouchKind.COFFEE, Direction.BOTH, on_day=date(2026, 11, 10), note="Rain")
    meeting = store.rounds.add(
        job,
        RoundKind.PANEL,
        datetime(2026, 11, 12, 14, 30),
        "Granary Street; 2",
        zone="Europe/Berlin",
        minutes=45,
    )
    store.rounds.set_people(meeting, (person,))
    letter = store.letters.begin(
        LetterKind.PAIN_LETTER,
        contact_id=person,
        company="Northwind",
        job_id=job,
        subject="Kettles",
        body="Dear María",
    )
    store.letters.mark_posted(letter, PostedHow.POST, date(2026, 11, 16))
    # After the letter: what goes out answers a thank-you that was planned before.
    store.contacts.plan_next(person, NextKind.THANK, date(2026, 11, 24))
    page = store.journal.write(
        "# The panel\n\nIt **went** well: <script>alert(1)</script>\n\n![me](me.png)", job_id=job
    )
    store.attached.attach(Owner.ENTRY, page, "me.png", PNG)
    store.attached.attach(Owner.ENTRY, page, "notes.txt", b"what I took along")
    store.tags.set_entry(page, ("panel",))
    store.afterthoughts.add(page, "Later I saw it differently.")
    secret = store.journal.write("Nobody else reads this.")
    store.journal.set_only_for_me(secret, True)
