"""The journal as readable formats tell it: things with the names of what belongs to them, the trash left out."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Side, Stage
from rebound_desktop.core.leaving import Wanted
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, Post
from rebound_desktop.core.told import (
    Added,
    File,
    Interview,
    JobTold,
    LessonTold,
    LetterTold,
    Moment,
    Move,
    Next,
    Page,
    PersonTold,
    standing,
)
from rebound_desktop.store import rows as stored

_PARTS_OF_A_JOB = (
    "place", "source", "url", "posting", "notes", "mode", "pay_from", "pay_to", "pay_currency", "pay_period",
    "pay_named", "agency", "resume_sent", "why_said", "why_guess", "still_waiting_on",
)  # fmt: skip


class Gathering:
    """Reads what is wanted. Small tables are read once; pages come one by one, however many there are."""

    def __init__(
        self,
        rows: stored.Rows,
        wanted: Wanted,
        clock: Clock,
        called: Callable[[StandsFor], str] | None = None,
    ) -> None:
        """called: what one would stay with (a present job), for formats that tell of it beside the jobs."""
        self.rows = rows
        self.wanted = wanted
        self.clock = clock
        self._called = called
        self.kept_back = 0
        self.company_names = {_text(row, "uid"): _text(row, "name") for row in rows.of("company")}
        self._tag = {_text(row, "uid"): _text(row, "name") for row in rows.of("tag")}
        self.people_names = {_text(row, "uid"): _text(row, "name") for row in self.kept("contact")}
        self.job_names = {_text(row, "uid"): self._job_name(row) for row in rows.of("job")}
        self._files = self._files_by_owner()

    def count_pages(self) -> int:
        """How many entries there are to look at."""
        return self.rows.count("entry")

    def pages(self) -> Iterator[Page]:
        """The pages wanted, the oldest first. Those that are only for me are counted in `kept_back` instead."""
        people = self._linked("entry_contact", "entry", "contact", self.people_names)
        tags = self._linked("entry_tag", "entry", "tag", self._tag)
        added: dict[str, list[Added]] = defaultdict(list)
        for row in self.kept("afterthought", "written_at"):
            added[_text(row, "entry")].append(Added(_day(row, "day"), _text(row, "text")))
        self.kept_back = 0
        for row in self.kept("entry", "day", "written_at"):
            uid, job = _text(row, "uid"), _text(row, "job")
            if not (_text(row, "text").strip() or uid in self._files or uid in added):
                continue
            wanted = self.wanted
            if not (wanted.has_page(uid) and wanted.has_day(_day(row, "day")) and wanted.has_job(job)):
                continue
            if row["only_for_me"] and not self.wanted.include_private:
                self.kept_back += 1
                continue
            yield Page(
                uid=uid,
                text=_text(row, "text"),
                day=_day(row, "day"),
                written_at=_moment(row, "written_at"),
                zone=_text(row, "zone"),
                changed_at=_moment(row, "changed_at"),
                step=_whole(row, "step"),
                job=self.job_names.get(job, ""),
                people=tuple(people[uid]),
                tags=tuple(tags[uid]),
                mood_before=_text(row, "mood_before"),
                mood_after=_text(row, "mood_after"),
                only_for_me=bool(row["only_for_me"]),
                place=_text(row, "place"),
                is_starred=bool(row["is_starred"]),
                added=tuple(added[uid]),
                files=tuple(self._files[uid]),
            )

    def jobs(self) -> tuple[JobTold, ...]:
        """The jobs wanted, by the day they began; last what one would stay with, where all of the journal leaves."""
        if self.wanted.is_pages_alone:
            return ()
        noted: dict[str, list[Move]] = defaultdict(list)
        for row in self.kept("stage_event"):
            outcome = _text(row, "outcome")
            noted[_text(row, "job")].append(
                Move(
                    _day(row, "on_day"),
                    Stage(_text(row, "stage")),
                    Outcome(outcome) if outcome else None,
                    _text(row, "note"),
                )
            )
        rounds = self._rounds()
        lines: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in self.kept("job_line", "position"):
            told = " → ".join(filter(None, (_text(row, "text"), _text(row, "next_time"))))
            lines[_text(row, "job"), _text(row, "side")].append(told)
        people = self._linked("job_contact", "job", "contact", self.people_names)
        tags = self._linked("job_tag", "job", "tag", self._tag)
        links: dict[str, list[str]] = defaultdict(list)
        for row in self.kept("job_link"):
            links[_text(row, "job")].append(_text(row, "url"))
        found = []
        for row in self.kept("job"):
            uid = _text(row, "uid")
            stands_for = StandsFor(_text(row, "stands_for"))
            is_wanted = self.wanted.has_job(uid)
            if stands_for is not StandsFor.JOB:
                is_wanted = self._called is not None and self.wanted.is_everything
            if not is_wanted:
                continue
            stands = standing(noted[uid])
            moves = sorted(noted[uid], key=lambda move: move.day)
            met = self._met(rounds[uid], stands)
            days: list[date | None] = [move.day for move in moves]
            days += [each.starts_at.date() for each in met if each.starts_at is not None]
            if not any(self.wanted.has_day(day) for day in days or [None]):
                continue
            expected = _text(row, "answer_expected_on")
            found.append(
                JobTold(
                    uid=uid,
                    company=self._company_of(row),
                    title=_text(row, "title"),
                    stands_for=stands_for,
                    moves=tuple(moves),
                    stands=stands,
                    rounds=met,
                    perfect=tuple(lines[uid, Side.PERFECT]),
                    not_ideal=tuple(lines[uid, Side.NOT_IDEAL]),
                    people=tuple(people[uid]),
                    tags=tuple(tags[uid]),
                    links=tuple(links[uid]),
                    files=tuple(self._files[uid]),
                    answer_expected_on=date.fromisoformat(expected) if expected else None,
                    fields={
                        name: value for name in _PARTS_OF_A_JOB if (value := row.get(name)) not in (None, "")
                    },
                )
            )
        return tuple(sorted(found, key=lambda job: job.moves[0].day if job.moves else date.max))

    def people(self) -> tuple[PersonTold, ...]:
        """The people wanted, by name."""
        if self.wanted.is_pages_alone:
            return ()
        moments: dict[str, list[Moment]] = defaultdict(list)
        for row in self.kept("touch", "on_day"):
            moments[_text(row, "contact")].append(
                Moment(
                    _day(row, "on_day"),
                    TouchKind(_text(row, "kind")),
                    _text(row, "own_kind"),
                    Direction(_text(row, "direction")),
                    _text(row, "note"),
                    self.job_names.get(_text(row, "job"), ""),
                )
            )
        steps = self.next_steps()
        of_jobs = self._people_of_jobs()
        parts = _PersonParts(self.rows, self.company_names, self._tag)
        found = []
        for row in self.kept("contact"):
            uid = _text(row, "uid")
            if of_jobs is not None and uid not in of_jobs:
                continue
            days: list[date | None] = [moment.day for moment in moments[uid]]
            if not any(self.wanted.has_day(day) for day in days or [None]):
                continue
            step = steps.get(uid)
            found.append(
                PersonTold(
                    parts.person(row),
                    tuple(moments[uid]),
                    None if step is None else _next(step),
                    tuple(self._files[uid]),
                )
            )
        return tuple(sorted(found, key=lambda told: told.person.name.casefold()))

    def letters(self) -> tuple[LetterTold, ...]:
        """The letters wanted, the oldest first: by the day they were posted, drafts by the day they were begun."""
        if self.wanted.is_pages_alone:
            return ()
        of_jobs = {_text(row, "uid"): self._company_of(row) for row in self.rows.of("job")}
        found = []
        for row in self.kept("letter"):
            posted, how, replied = (_text(row, name) for name in ("posted_on", "posted_how", "replied_on"))
            day = date.fromisoformat(posted) if posted else _moment(row, "created_at").date()
            if self.wanted.has_day(day) and self.wanted.has_job(_text(row, "job")):
                found.append(
                    LetterTold(
                        uid=_text(row, "uid"),
                        kind=LetterKind(_text(row, "kind")),
                        recipient=self.people_names.get(_text(row, "contact"), ""),
                        company=self.company_names.get(_text(row, "company"), "")
                        or of_jobs.get(_text(row, "job"), ""),
                        job=self.job_names.get(_text(row, "job"), ""),
                        subject=_text(row, "subject"),
                        body=_text(row, "body"),
                        status=LetterStatus(_text(row, "status")),
                        day=day,
                        posted_on=day if posted else None,
                        posted_how=PostedHow(how) if how else None,
                        replied_on=_day_or_none(replied),
                        files=tuple(self._files[_text(row, "uid")]),
                        address=_text(row, "address"),
                        news_on=_day_or_none(_text(row, "news_on")),
                        for_week=_day_or_none(_text(row, "for_week")),
                    )
                )
        return tuple(sorted(found, key=lambda letter: letter.day))

    def lessons(self) -> tuple[LessonTold, ...]:
        """What was learned, the oldest first."""
        if self.wanted.is_pages_alone:
            return ()
        found = []
        for row in self.kept("lesson", "learned_on"):
            day, job = _day(row, "learned_on"), _text(row, "job")
            if self.wanted.has_day(day) and self.wanted.has_job(job):
                more = tuple(filter(None, (_text(row, name) for name in ("did", "came", "shows"))))
                kind = LessonKind(_text(row, "kind"))
                found.append(LessonTold(_text(row, "text"), kind, day, self.job_names.get(job, ""), more))
        return tuple(found)

    def _rounds(self) -> dict[str, list[Interview]]:
        people = self.people_of_rounds()
        found: dict[str, list[Interview]] = defaultdict(list)
        for row in self.kept("round", "starts_at"):
            starts = _text(row, "starts_at")
            told = (_text(row, name) for name in ("preparation", "asked", "answered", "picture", "notes"))
            found[_text(row, "job")].append(
                Interview(
                    _text(row, "uid"),
                    RoundKind(_text(row, "kind")),
                    datetime.fromisoformat(starts) if starts else None,
                    _text(row, "zone"),
                    _whole(row, "minutes"),
                    _text(row, "place"),
                    tuple(people[_text(row, "uid")]),
                    tuple(filter(None, told)),
                )
            )
        return found

    def _met(self, rounds: list[Interview], stands: Move | None) -> tuple[Interview, ...]:
        """The interviews of a job, those told that nobody goes to any more."""
        if stands is None or stands.stage is not Stage.CLOSED:
            return tuple(rounds)
        now = self.clock.moment()
        return tuple(
            replace(each, falls_away=each.starts_at is not None and not each.has_begun(now))
            for each in rounds
        )

    def _people_of_jobs(self) -> frozenset[str] | None:
        if self.wanted.jobs is None:
            return None
        rows = self.rows.of("job_contact")
        return frozenset(_text(row, "contact") for row in rows if _text(row, "job") in self.wanted.jobs)

    def _job_name(self, row: stored.Row) -> str:
        company, title = self._company_of(row), _text(row, "title")
        return f"{company}, {title}" if title else company

    def _company_of(self, row: stored.Row) -> str:
        stands_for = StandsFor(_text(row, "stands_for"))
        if stands_for is not StandsFor.JOB and self._called is not None:
            return self._called(stands_for)
        return self.company_names.get(_text(row, "company"), "")

    def people_of_rounds(self) -> dict[str, list[str]]:
        """Who was in each interview, by its uid."""
        return self._linked("round_contact", "round", "contact", self.people_names)

    def next_steps(self) -> dict[str, stored.Row]:
        """What is next with whom, by uid, as rows of that table: a plan that was answered already is none of them,
        and what follows from it, or from a rhythm, is.
        """
        plans = {_text(row, "contact"): row for row in self.rows.of("next_step")}
        found = {}
        for uid, due in self.rows.due(self.clock).items():
            row = {**plans.get(uid, {}), "contact": uid, "kind": due.kind.value, "due_on": due.on.isoformat()}
            found[uid] = row if due.is_planned else {**row, "uid": f"{uid}-next", "note": ""}
        return found

    def kept(self, table: str, *by: str) -> Iterator[stored.Row]:
        """A table's rows that are not set aside."""
        return (row for row in self.rows.of(table, *by) if row.get("trashed_at") is None)

    def _linked(self, table: str, owner: str, other: str, names: dict[str, str]) -> dict[str, list[str]]:
        """For each owner, the names of what it is linked to."""
        found: dict[str, list[str]] = defaultdict(list)
        for row in self.rows.of(table):
            if _text(row, other) in names:
                found[_text(row, owner)].append(names[_text(row, other)])
        return found

    def _files_by_owner(self) -> dict[str, list[File]]:
        found: dict[str, list[File]] = defaultdict(list)
        for row in self.kept("attachment"):
            file = File(
                _text(row, "name"),
                _text(row, "content_hash"),
                _whole(row, "size") or 0,
                bool(row["is_picture"]),
            )
            for owner in ("entry", "job", "letter", "contact"):
                if row.get(owner):
                    found[_text(row, owner)].append(file)
        return found


class _PersonParts:
    """What belongs to people, read once."""

    def __init__(self, rows: stored.Rows, companies: dict[str, str], tags: dict[str, str]) -> None:
        self._company = companies
        self._details: dict[str, list[Detail]] = defaultdict(list)
        self._addresses: dict[str, list[Address]] = defaultdict(list)
        self._posts: dict[str, list[Post]] = defaultdict(list)
        self._tags: dict[str, list[str]] = defaultdict(list)
        for row in rows.of("contact_detail", "position"):
            detail = Detail(DetailKind(_text(row, "kind")), _text(row, "value"), _text(row, "label"))
            self._details[_text(row, "contact")].append(detail)
        for row in rows.of("contact_address", "position"):
            names = ("street", "city", "region", "postcode", "country", "label")
            self._addresses[_text(row, "contact")].append(Address(*(_text(row, name) for name in names)))
        for row in rows.of("contact_post"):
            at = self._company.get(_text(row, "company"), "")
            post = Post(at, *(_text(row, name) for name in ("title", "since", "until")))
            self._posts[_text(row, "contact")].append(post)
        for row in rows.of("contact_tag"):
            if _text(row, "tag") in tags:
                self._tags[_text(row, "contact")].append(tags[_text(row, "tag")])

    def person(self, row: stored.Row) -> Person:
        uid = _text(row, "uid")
        names = (
            "given",
            "family",
            "nickname",
            "reading",
            "birthday",
            "role",
            "since",
            "how_met",
            "met_on",
            "notes",
        )
        plain: dict[str, Any] = {name: _text(row, name) for name in names}
        return Person(
            name=_text(row, "name"),
            uid=uid,
            company=self._company.get(_text(row, "company"), ""),
            posts=tuple(self._posts[uid]),
            details=tuple(self._details[uid]),
            addresses=tuple(self._addresses[uid]),
            tags=tuple(self._tags[uid]),
            linkedin=LinkedIn(_text(row, "linkedin")),
            linkedin_url=_text(row, "linkedin_url"),
            **plain,
        )


def _next(row: stored.Row) -> Next:
    return Next(
        _text(row, "uid"),
        NextKind(_text(row, "kind")),
        _day(row, "due_on"),
        _text(row, "note"),
    )


def _text(row: stored.Row, name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _whole(row: stored.Row, name: str) -> int | None:
    value = row.get(name)
    return value if isinstance(value, int) else None


def _day(row: stored.Row, name: str) -> date:
    return date.fromisoformat(_text(row, name))


def _day_or_none(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(row: stored.Row, name: str) -> datetime:
    return datetime.fromisoformat(_text(row, name))
