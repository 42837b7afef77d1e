"""Journals of any size, for measuring and for looking at long lists: many pages, people and jobs, quickly.

Sentences of the sample year, shuffled, with invented words now and then, so that an index has rare ones too.
"""

import re
from datetime import date, datetime, time, timedelta
from random import Random

from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.jobs import HowFar, Outcome, Stage
from rebound_desktop.sample_data.clock import MovableClock
from rebound_desktop.sample_data.desk import unwrapped
from rebound_desktop.sample_data.pages import PAGES
from rebound_desktop.store import Store

DAYS = 3_652
BATCH = 2_000
_SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ren",
    "sta",
    "vor",
    "el",
    "da",
    "quin",
    "tho",
    "bur",
    "ne",
    "zi",
    "pol",
    "uth",
)
_MARKS = re.compile(r"\{[^}]*\}|\[\[|\]\]|^[>#*-].*$|\*", re.MULTILINE)


def grow(
    store: Store,
    clock: MovableClock,
    today: date,
    *,
    entries: int = 0,
    contacts: int = 0,
    jobs: int = 0,
    words: int = 200,
    seed: int = 1,
) -> None:
    """Add so many jobs, people with a few moments each, and pages of about `words` words, over ten years.

    Written through the store's own verbs, 2,000 acts to a transaction. The store must have been made with
    `clock.clock`, which stands on `today` afterwards. The same seed gives the same journal.
    """
    garden = _Garden(store, Random(seed), today, companies=max(1, jobs * 2 // 3), words=words)
    for plant, wanted in ((garden.job, jobs), (garden.contact, contacts), (garden.entry, entries)):
        for first in range(0, wanted, BATCH):
            with store.batch():
                for place in range(first, min(first + BATCH, wanted)):
                    clock.move_to(garden.moment(place, wanted))
                    plant(clock.clock.today())
    clock.move_to(datetime.combine(today, time(9, 15)))


class _Garden:
    """Plants one thing at a time, at whatever moment the clock shows."""

    def __init__(self, store: Store, chance: Random, today: date, *, companies: int, words: int) -> None:
        self._store = store
        self._chance = chance
        self._today = today
        self._words = words
        self._companies = [self._invented() for _ in range(companies)]
        self._jobs: list[int] = []
        self._sentences = _sentences()

    def moment(self, place: int, of: int) -> datetime:
        """When number `place` of `of` happens: evenly over ten years, the last at nine today."""
        minutes = DAYS * 1440 * (of - 1 - place) // of
        return datetime.combine(self._today, time(9)) - timedelta(minutes=minutes)

    def job(self, day: date) -> None:
        """A job at one of the companies, open or closed."""
        chance, jobs = self._chance, self._store.jobs
        job_id = jobs.add(chance.choice(self._companies), f"{self._invented()} lead", on_day=day)
        jobs.move(job_id, Stage.APPLIED)
        fate = chance.random()
        if fate < 0.6:
            outcome = chance.choice((Outcome.TURNED_DOWN, Outcome.WENT_QUIET))
            self._store.rebounds.log_no(job_id=job_id, how_far=HowFar.APPLIED_ONLY, outcome=outcome)
        elif fate < 0.8:
            jobs.move(job_id, Stage.CLOSED, chance.choice((Outcome.WITHDREW, Outcome.DECLINED)))
        self._jobs.append(job_id)

    def contact(self, day: date) -> None:
        """A person, and one to four moments with them."""
        chance, contacts = self._chance, self._store.contacts
        contact_id = contacts.add(
            f"{self._invented()} {self._invented()}",
            company=chance.choice(self._companies),
            role=self._invented(),
            job_id=chance.choice(self._jobs) if self._jobs and chance.random() < 0.5 else None,
        )
        for _ in range(chance.randint(1, 4)):
            contacts.log_touch(
                contact_id,
                chance.choice(tuple(TouchKind)),
                chance.choice(tuple(Direction)),
                on_day=min(self._today, day + timedelta(days=chance.randint(0, 400))),
                note=chance.choice(self._sentences)[0],
            )

    def entry(self, _day: date) -> None:
        """A page, one in five of them about a job."""
        job_id = self._chance.choice(self._jobs) if self._jobs and self._chance.random() < 0.2 else None
        self._store.journal.write(self._text(), job_id=job_id)

    def _text(self) -> str:
        paragraphs: list[str] = []
        sentences: list[str] = []
        count = 0
        while count < self._words:
            sentence, length = self._chance.choice(self._sentences)
            sentences.append(sentence)
            count += length
            if len(sentences) > 5:
                paragraphs.append(" ".join(sentences))
                sentences = [f"{self._invented()} and {self._invented()}."]
                count += 3
        return "\n\n".join([*paragraphs, " ".join(sentences)])

    def _invented(self) -> str:
        return "".join(self._chance.choices(_SYLLABLES, k=3)).capitalize()


def _sentences() -> list[tuple[str, int]]:
    """The person's own sentences, without Markdown, each with its number of words."""
    texts = (_MARKS.sub("", unwrapped(page.text)) for page in PAGES)
    found = (part.strip() for text in texts for part in re.split(r"(?<=[.!?])\s+", text))
    return [(sentence, len(sentence.split())) for sentence in found if len(sentence) > 12]
