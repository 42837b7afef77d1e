"""What an import brings, in neutral records: whoever read it, whatever it was kept in, it lands the same way.

Readers make a `Batch` and decide nothing about the journal; the store compares it with what is here and writes it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.folding import folded
from rebound_desktop.core.import_report import (
    BothWays,
    Counting,
    NotUnderstood,
    Preview,
    Stays,
    Unreadable,
    Verdict,
)
from rebound_desktop.core.jobs import Outcome, Stage, WorkMode
from rebound_desktop.core.journal import title_and_preview
from rebound_desktop.core.pay import PostedPay
from rebound_desktop.core.person import Person
from rebound_desktop.core.same_words import may_all_be, may_be, words


class FileIn(Struct, frozen=True):
    """A file that comes along. read: its bytes, taken when needed; raises OSError or ValueError where it cannot be."""

    name: str
    read: Callable[[], bytes]
    source: str = ""


class AddedIn(Struct, frozen=True):
    """What was written beneath a page later."""

    day: date
    text: str


class EntryIn(Struct, frozen=True):
    """A page of a diary. key: what tells it from others, the same at every import.

    is_named: the key is the page's own identity (a UUID), and no day or path that a page of another diary may have
    too; uid: its identity here, if it left from a journal of ours.
    written_at: an aware moment; zone: the IANA name of where it was written; day: the date there. A file is shown
    where the text says `![…](name)`, or beneath it. step, mood_after, only_for_me and added: of a page that left
    from a journal of ours. is_day_of_file: nothing tells the day but when its file was changed.
    """

    key: str
    text: str
    day: date
    written_at: datetime
    zone: str
    tags: tuple[str, ...] = ()
    place: str = ""
    mood: str = ""
    is_starred: bool = False
    files: tuple[FileIn, ...] = ()
    is_named: bool = False
    uid: str = ""
    step: int | None = None
    mood_after: str = ""
    only_for_me: bool = False
    added: tuple[AddedIn, ...] = ()
    is_day_of_file: bool = False

    @property
    def title(self) -> str:
        """Its first words, as a list shows them."""
        return title_and_preview(self.text)[0]


class TouchIn(Struct, frozen=True):
    """A moment between us."""

    kind: TouchKind
    direction: Direction
    on_day: date
    note: str = ""


class PersonIn(Struct, frozen=True):
    """Somebody. key: what tells them from others in their source, the same at every import."""

    key: str
    person: Person
    touches: tuple[TouchIn, ...] = ()
    picture: FileIn | None = None

    @property
    def named_key(self) -> str:
        """What tells them from others who come with the same key, as with an office's e-mail."""
        return f"{self.key}\0{folded(self.person.name)}"


class StageIn(Struct, frozen=True):
    """One step of a job's history. on_day: None where the source does not tell it."""

    stage: Stage
    on_day: date | None
    outcome: Outcome | None = None
    note: str = ""


class CellIn(Struct, frozen=True):
    """A cell that tells of people. names: whose, folded."""

    header: str
    text: str
    names: frozenset[str]

    @property
    def line(self) -> str:
        """It, as it stands in notes."""
        return f"{self.header}: {self.text}" if self.header else self.text


class JobIn(Struct, frozen=True):
    """An opportunity with its history, oldest step first.

    people: those in the same batch who belong to it, by `PersonIn.named_key`; next_on, next_note: what is next with the
    first of them, and on which day; pay: what the posting says; pay_named: what one named oneself; unread_day,
    unknown_stage: cells that nobody could make anything of, as they are written; they stand in the notes; of_people:
    the cells that its people come from; next_told: the lines of the notes that tell what is next.
    """

    key: str
    company: str
    title: str = ""
    stages: tuple[StageIn, ...] = ()
    place: str = ""
    mode: WorkMode = WorkMode.UNKNOWN
    source: str = ""
    url: str = ""
    notes: str = ""
    posting: str = ""
    resume_sent: str = ""
    pay_named: str = ""
    tags: tuple[str, ...] = ()
    pay: PostedPay = PostedPay()
    people: tuple[str, ...] = ()
    next_on: date | None = None
    next_note: str = ""
    unread_day: str = ""
    unknown_stage: str = ""
    of_people: tuple[CellIn, ...] = ()
    next_told: str = ""

    @property
    def name(self) -> str:
        """Company and title."""
        return f"{self.company}, {self.title}" if self.title else self.company


class Batch(Struct, frozen=True):
    """Everything one import brings. formats: what it was read as, for the report.

    noted: headers of columns that no field here is for, whose cells stand in the notes; both_ways: of days whose order
    nothing tells, one for each order they were read in; stays: what does not come along.
    """

    entries: tuple[EntryIn, ...] = ()
    people: tuple[PersonIn, ...] = ()
    jobs: tuple[JobIn, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    formats: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()
    both_ways: tuple[BothWays, ...] = ()
    stays: tuple[Stays, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to bring."""
        return not (self.entries or self.people or self.jobs)


def joined(batches: Iterable[Batch]) -> Batch:
    """Several files as one import."""
    found = tuple(batches)
    return Batch(
        tuple(entry for batch in found for entry in batch.entries),
        tuple(person for batch in found for person in batch.people),
        tuple(job for batch in found for job in batch.jobs),
        tuple(each for batch in found for each in batch.unreadable),
        tuple(dict.fromkeys(name for batch in found for name in batch.formats)),
        tuple(dict.fromkeys(name for batch in found for name in batch.noted)),
        one_of_each_order(each for batch in found for each in batch.both_ways),
        tuple(dict.fromkeys(each for batch in found for each in batch.stays)),
    )


def one_of_each_order(days: Iterable[BothWays]) -> tuple[BothWays, ...]:
    """The first of the days that were read with the month first, and of those that were not."""
    found: dict[bool, BothWays] = {}
    for each in days:
        found.setdefault(each.is_month_first, each)
    return tuple(found.values())


class Cells:
    """Counts the days of jobs that come which are not told or cannot be read, and their stages that are not known."""

    def __init__(self) -> None:
        self._undated = 0
        self._today = self._elsewhere = self._stages = NotUnderstood()

    def note(self, job: JobIn, *, as_today: bool) -> None:
        """One job that comes. as_today: whether it counts as today, since no day of it is known."""
        if job.unread_day and as_today:
            self._today = self._today.and_one(job.unread_day)
        elif job.unread_day:
            self._elsewhere = self._elsewhere.and_one(job.unread_day)
        else:
            self._undated += as_today
        if job.unknown_stage:
            self._stages = self._stages.and_one(job.unknown_stage, *(step.stage for step in job.stages[-1:]))

    def told_in(self, preview: Preview) -> Preview:
        """A preview that tells them."""
        return replace(
            preview,
            undated=self._undated,
            unread_today=self._today,
            unread_days=self._elsewhere,
            unknown_stages=self._stages,
        )


def all_new(batch: Batch) -> Preview:
    """What a batch brings to a journal that is not there yet."""
    files = sum(len(entry.files) for entry in batch.entries) + sum(
        person.picture is not None for person in batch.people
    )
    entries, people, jobs = Counting(), Counting(), Counting()
    for entry in batch.entries:
        entries.note(Verdict.NEW, entry.title, entry.day)
    for each in batch.people:
        people.note(Verdict.NEW, each.person.name)
    cells = Cells()
    for job in batch.jobs:
        jobs.note(Verdict.NEW, job.name)
        cells.note(job, as_today=begins_today(job.stages))
    found = Preview(
        entries.tally(),
        people.tally(),
        jobs.tally(),
        files,
        batch.unreadable,
        batch.noted,
        days_of_files=sum(entry.is_day_of_file for entry in batch.entries),
        both_ways=batch.both_ways,
        stays=batch.stays,
    )
    return cells.told_in(found)


def begins_today(stages: Sequence[StageIn]) -> bool:
    """Whether no day is told where a history begins, so that it begins on the day it comes in."""
    return bool(stages) and stages[0].on_day is None


def digest(*parts: str) -> str:
    """The same short name for the same words, on every computer."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def told_apart(batch: Batch) -> Batch:
    """Pages of one batch that are the same in everything get keys of their own: none is taken for another. What is told
    of one job in several places is one."""
    seen: Counter[str] = Counter()
    entries: list[EntryIn] = []
    for entry in batch.entries:
        seen[entry.key] += 1
        count = seen[entry.key]
        entries.append(entry if count == 1 else replace(entry, key=f"{entry.key}\0{count}"))
    told: dict[str, list[JobIn]] = defaultdict(list)
    for job in batch.jobs:
        told[job.key].append(job)
    several = {key for key, at_one in told.items() if not _is_one(at_one)}
    jobs: dict[str, JobIn] = {}
    for job in batch.jobs:
        key = job.key
        if key in several:
            # One address for several jobs: they are told apart by what they are called.
            key = key_by_name(job)
        jobs[key] = _together(jobs[key], job) if key in jobs else replace(job, key=key)
    return replace(batch, entries=tuple(entries), jobs=tuple(jobs.values()))


def key_by_name(job: JobIn) -> str:
    """A job's key at an address that other jobs have too."""
    return "\0".join((job.key, job.company.casefold(), job.title.casefold()))


def is_one_job(company: str, title: str, job: JobIn) -> bool:
    """Whether what stands at one address may be one job: company and title agree, or one lacks them."""
    return may_be(words(company), words(job.company)) and may_be(words(title), words(job.title))


def _is_one(jobs: list[JobIn]) -> bool:
    return all(may_all_be({words(getattr(job, name)) for job in jobs}) for name in ("company", "title"))


def _together(job: JobIn, more: JobIn) -> JobIn:
    """What one place tells of a job, with what only the other does; the history of both, by its days."""
    texts = ("company", "title", "place", "source", "url", "posting", "resume_sent", "pay_named")
    return replace(
        job,
        **{name: getattr(job, name) or getattr(more, name) for name in texts},
        mode=job.mode or more.mode,
        pay=job.pay if job.pay.is_known else more.pay,
        people=tuple(dict.fromkeys((*job.people, *more.people))),
        next_on=job.next_on or more.next_on,
        next_note=job.next_note if job.next_on else more.next_note,
        next_told=job.next_told if job.next_on else more.next_told or job.next_told,
        unread_day=job.unread_day or more.unread_day,
        unknown_stage=job.unknown_stage or more.unknown_stage,
        of_people=tuple(dict.fromkeys((*job.of_people, *more.of_people))),
        stages=_history((*job.stages, *more.stages)),
        notes="\n".join(dict.fromkeys(filter(None, (job.notes, more.notes)))),
        tags=tuple(dict.fromkeys((*job.tags, *more.tags))),
    )


def _history(stages: tuple[StageIn, ...]) -> tuple[StageIn, ...]:
    """Steps of several tellings by their days, each once. One without a day is left out where a day of its stage is
    known; it stands before any further stage, and on that one's day."""
    order = list(Stage)
    dated = [(step.on_day, order.index(step.stage)) for step in stages if step.on_day]
    known = {place for _, place in dated}
    found: dict[tuple[date, int], StageIn] = {}
    for step in stages:
        place, day = order.index(step.stage), step.on_day
        if day is None:
            if place in known:
                continue
            day = min((on_day for on_day, further in dated if further > place), default=None)
        found.setdefault((day or date.max, place), replace(step, on_day=day))
    return tuple(step for _, step in sorted(found.items()))
