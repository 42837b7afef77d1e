"""Which pages come into a book, and how: an entry, a span of days, a job's whole story, or all of it.

Pages that are only for me stay out unless they are asked for, and the book says how many stayed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.attached import Attached, is_picture, unnamed
from rebound_desktop.core.jobs import Job, Side
from rebound_desktop.core.journal import Entry, title_and_rest
from rebound_desktop.core.links import unnamed_tags
from rebound_desktop.paper.book import Addition, Book, Chapter, Leaf
from rebound_desktop.store import Store

translate = QCoreApplication.translate
# Before the digest by which the journal finds a picture: no address that a person writes begins so.
_KEPT = "kept:"


class Selection(Struct, frozen=True):
    """What is wanted: certain entries, the days between two (both included), or a job; nothing chosen is all.

    with_only_for_me: whether pages that are only for me come along.
    """

    entry_ids: tuple[int, ...] = ()
    since: date | None = None
    until: date | None = None
    job_id: int | None = None
    with_only_for_me: bool = False


class Gathered(Struct, frozen=True):
    """A book, how many pages are in it, and how many stayed out for being only for me."""

    book: Book
    pages: int
    left_out: int


def gather(store: Store, selection: Selection) -> Gathered:
    """Read the pages and put them in order, the oldest first. In the thread that `store` belongs to.

    Pictures are read from it when the book is set: it must be open until then.
    """
    found = store.journal.whole(
        ids=selection.entry_ids, since=selection.since, until=selection.until, job_id=selection.job_id
    )
    shown = tuple(entry for entry in found if selection.with_only_for_me or not entry.only_for_me)
    left_out = len(found) - len(shown)
    thoughts = store.afterthoughts.of_entries(tuple(entry.id for entry in shown))
    additions = {
        key: tuple(Addition(added(thought.day), thought.text) for thought in those)
        for key, those in thoughts.items()
    }
    job = store.jobs.job(selection.job_id) if selection.job_id is not None else None
    if len(selection.entry_ids) == 1:
        book = Book(
            chapters=(Chapter("", "", tuple(_leaves(store, shown, additions))),), pictures=KeptPictures(store)
        )
    elif job is not None:
        book = _of_a_job(store, job, shown, additions, left_out)
    else:
        book = Book(
            translate("paper", "My journal"),
            _span(shown),
            stayed(left_out),
            translate("paper", "Contents"),
            _by_month(store, shown, additions),
            KeptPictures(store),
        )
    return Gathered(book, len(shown), left_out)


def stayed(left_out: int) -> str:
    """What a book says of pages that are not in it."""
    if not left_out:
        return ""
    return words.counted(
        "paper",
        "One entry that is only for me is not in this book.",
        "{number} entries that are only for me are not in this book.",
        left_out,
    )


def added(day: date) -> str:
    """The line above an afterthought."""
    return translate("paper", "Added {day}").format(day=words.whole_day(day))


def hashed(tags: Iterable[str]) -> str:
    """Tags on a line, as they would stand in a text."""
    return " ".join(f"#{tag}" for tag in tags)


def pictures_among(files: Iterable[Attached]) -> dict[str, str]:
    """Those that are pictures: by their names, where their content is found."""
    return {each.name: f"{_KEPT}{each.content_hash}" for each in files if is_picture(each.name)}


class KeptPictures(Mapping[str, bytes]):
    """The pictures of a journal, read when one is asked for: a book may have more than memory holds."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getitem__(self, place: str) -> bytes:
        content = self._store.attached.content(place.removeprefix(_KEPT)) if place.startswith(_KEPT) else None
        if content is None:
            raise KeyError(place)
        return content

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _leaves(
    store: Store, entries: Iterable[Entry], additions: dict[int, tuple[Addition, ...]]
) -> Iterable[Leaf]:
    entries = tuple(entries)
    kept = store.attached.of_entries(tuple(entry.id for entry in entries))
    tags = store.tags.of_each([entry.id for entry in entries])
    for entry in entries:
        title, text = title_and_rest(entry.text)
        later = additions.get(entry.id, ())
        files = kept.get(entry.id, ())
        said = "\n".join((entry.text, *(addition.text for addition in later)))
        yield Leaf(
            title,
            words.capital(words.whole_day(entry.day)),
            text,
            later,
            pictures_among(files),
            tuple(file.name for file in unnamed(files, said)),
            hashed(unnamed_tags(tags.get(entry.id, ()), entry.text)),
        )


def _by_month(
    store: Store, entries: Sequence[Entry], additions: dict[int, tuple[Addition, ...]]
) -> tuple[Chapter, ...]:
    chapters = []
    for (year, month), those in groupby(entries, key=lambda entry: (entry.day.year, entry.day.month)):
        name = words.month_of_year(date(year, month, 1))
        chapters.append(Chapter(name, "", tuple(_leaves(store, those, additions))))
    return tuple(chapters)


def _span(entries: Sequence[Entry]) -> str:
    if not entries:
        return ""
    first, last = words.whole_day(entries[0].day), words.whole_day(entries[-1].day)
    span = translate("paper", "{first} to {last}").format(first=first, last=last)
    return words.capital(first if first == last else span)


def _of_a_job(
    store: Store,
    job: Job,
    entries: Sequence[Entry],
    additions: dict[int, tuple[Addition, ...]],
    left_out: int,
) -> Book:
    """A job's whole story: its way, the interviews, the pages, both lists, the people, and what was learned."""
    lines = store.jobs.lines(job.id)
    perfect = [line.text for line in lines if line.side is Side.PERFECT]
    not_ideal = [line.text for line in lines if line.side is Side.NOT_IDEAL]
    lessons = [lesson.text for lesson in store.lessons.of_job(job.id)]
    history = [
        f"{words.whole_day(event.on_day)}: {words.stage_said(event)}" for event in store.jobs.history(job.id)
    ]
    people = [words.in_a_row((line.name, line.role)) for line in store.contacts.met_at_job(job.id)]
    chapters = [
        Chapter(translate("paper", "How it went"), _list(dict.fromkeys(history))),
        Chapter(translate("paper", "Interviews"), _interviews(store, job)),
        Chapter(translate("paper", "What I wrote"), "", tuple(_leaves(store, entries, additions))),
        Chapter(translate("paper", "What sounded perfect"), _list(perfect)),
        Chapter(translate("paper", "What was not ideal"), _list(not_ideal)),
        Chapter(translate("paper", "The people"), _list(people)),
        Chapter(translate("paper", "What I learned"), _list(lessons)),
    ]
    return Book(
        job.company,
        job.title,
        stayed(left_out),
        translate("paper", "Contents"),
        tuple(chapter for chapter in chapters if chapter.text or chapter.leaves),
        KeptPictures(store),
    )


def _interviews(store: Store, job: Job) -> str:
    """Each with its day and who was in it, and what was written while it was fresh. What is sealed stays so."""
    parts = []
    for each in store.rounds.of_job(job.id):
        people = [person.name for person in store.rounds.people(each.id)]
        on = each.day_here(store.clock)
        day = words.whole_day(on) if on is not None else ""
        head = words.in_a_row([part for part in (words.round_name(each.kind), day, *people) if part])
        off = translate("jobs", "No longer planned") if each.falls_away(job, store.clock) else ""
        parts.append(f"- {words.dotted((head, off))}")
        fresh = (
            (translate("RoundAfter", "What they asked"), each.asked),
            (translate("RoundAfter", "What you answered"), each.answered),
            (translate("RoundAfter", "One picture that stays"), each.picture),
        )
        parts += [line for name, text in fresh for line in _named_lines(name, text)]
    return "\n".join(parts)


def _named_lines(name: str, text: str) -> list[str]:
    """What was written under a name: beside it, or beneath it where there are several lines."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return [f"    - {name}", *(f"        - {line}" for line in lines)]
    return [f"    - {words.labelled(name, line)}" for line in lines]


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {' '.join(line.split())}" for line in lines)
