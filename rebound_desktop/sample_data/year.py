"""The whole year, told from its parts."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from rebound_desktop.core.clock import Clock
from rebound_desktop.sample_data import telling
from rebound_desktop.sample_data.afterwards import tell_afterwards
from rebound_desktop.sample_data.choice import ROWS
from rebound_desktop.sample_data.clock import MovableClock
from rebound_desktop.sample_data.dates import Dates
from rebound_desktop.sample_data.desk import Desk
from rebound_desktop.sample_data.jobs import JOBS
from rebound_desktop.sample_data.lessons import LESSONS
from rebound_desktop.sample_data.letters import LETTERS
from rebound_desktop.sample_data.pages import PAGES
from rebound_desktop.sample_data.people import PEOPLE
from rebound_desktop.sample_data.rebounds import REBOUNDS
from rebound_desktop.sample_data.weeks import WEEKS
from rebound_desktop.store import Store, create

NOW, EVENING = time(9, 15), time(21, 0)
FIRST_DAY = "2025-11-24"


def fill(store: Store, clock: MovableClock, today: date, *, seed: int = 1, days: int | None = None) -> None:
    """Write the year that ends in the week of `today` into an empty journal made with `clock.clock`.

    With `days`, only so many days of its beginning; the clock then stands in the evening of the last of them.

    The same seed gives the same words, days and local ids. One transaction: all of it is kept, or none;
    each area is announced once. Afterwards the clock stands at a quarter past nine on `today`.
    """
    desk = Desk(store, clock, Dates(today), Random(seed))
    desk.at(f"{FIRST_DAY} 08:00", store.preferences.set, "my_name", "Robin")
    for job in JOBS:
        telling.tell_job(desk, job)
    for person in PEOPLE:
        telling.tell_person(desk, person)
    for page in PAGES:
        telling.tell_page(desk, page)
    for letter in LETTERS:
        telling.tell_letter(desk, letter)
    for steps in REBOUNDS:
        telling.tell_rebound(desk, steps)
    for learned in LESSONS:
        telling.tell_lesson(desk, learned)
    tell_afterwards(desk)
    for told in ROWS:
        telling.tell_row(desk, told)
    for week in WEEKS:
        telling.tell_week(desk, week)
    end = datetime.combine(today, NOW)
    if days is not None:
        last = desk.dates.day(FIRST_DAY) + timedelta(days=days - 1)
        end = datetime.combine(last, EVENING)
    with store.batch():
        desk.play(end)
    clock.move_to(end)


def write_sample_journal(folder: Path, clock: Clock, *, seed: int = 1) -> None:
    """A new journal in an empty folder, holding the year that ends in this week; closed again when whole."""
    movable = MovableClock(clock.moment(), clock.zone)
    store = create(folder, movable.clock, lambda _: None)
    try:
        fill(store, movable, clock.today(), seed=seed)
    finally:
        store.close()
