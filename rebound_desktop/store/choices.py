"""The choices' shelf: what jobs are judged by, how each is rated, and who stands in the comparison."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from peewee import fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.choice import (
    HALF_POINTS,
    NAME_AT_MOST,
    Aspect,
    Choice,
    RowAlong,
    in_order,
    names_apart,
    stands_by_itself,
    swings_from_tiers,
)
from rebound_desktop.core.comparison import piecewise_value
from rebound_desktop.core.cutting import cut_at_a_word
from rebound_desktop.core.folding import folded
from rebound_desktop.core.jobs import Job, Side
from rebound_desktop.core.journal import normalise
from rebound_desktop.core.marks import GutAnswer, StandsFor, Tier
from rebound_desktop.core.pay import pay_of
from rebound_desktop.core.profile import Noted
from rebound_desktop.core.sheets import QUESTIONS
from rebound_desktop.store import same_row, tables
from rebound_desktop.store.companies import company_named
from rebound_desktop.store.errors import GoneMeanwhile
from rebound_desktop.store.job_query import job_query, not_ended
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.offers import OffersShelf

_EDITABLE = frozenset(Aspect.__struct_fields__) - {"id"}


class ChoicesShelf:
    """Aspects, ratings and columns of the comparison."""

    def __init__(self, ledger: Ledger, offers: OffersShelf) -> None:
        self._ledger = ledger
        self._offers = offers

    def add_aspect(self, name: str, *, line_id: int | None = None) -> int:
        """Something to judge jobs by; the same name again is the same aspect. Returns its id.

        line_id: the line of a perfect or not-ideal list that it comes from, if any.
        """
        name = _tidy(name)
        aspect = tables.Aspect
        same = self._ledger.row(
            aspect.select(aspect.id).where(
                fn.FOLDED(aspect.name) == folded(name), aspect.trashed_at.is_null()
            )
        )
        with self._ledger.verb("aspect_added", Area.JOBS, subject=name):
            if same:
                aspect_id = int(same["id"])
            else:
                last = self._ledger.row(aspect.select(fn.MAX(aspect.position).alias("last")))
                aspect_id = self._ledger.insert(
                    aspect, name=name, position=1 + ((last or {}).get("last") or 0)
                )
            if line_id is not None:
                # Where that was erased meanwhile, the row stands by itself.
                self._ledger.update_where(tables.JobLine, tables.JobLine.id == line_id, aspect=aspect_id)
            self._ledger.note(Change(Area.JOBS))
        return aspect_id

    def change_aspect(self, aspect_id: int, **fields: Any) -> None:
        """Change any field of `core.choice.Aspect` but its id. Raises TypeError for what is none.

        What a row counts for is its group's: tier and swing change for all rows of the group, and a row that
        joins a group takes what the group counts for.
        """
        if unknown := set(fields) - _EDITABLE:
            raise TypeError(f"not a field of an aspect: {sorted(unknown)}")
        if "name" in fields:
            fields["name"] = _tidy(fields["name"])
        if "points" in fields:
            fields["value_points"] = json.dumps(fields.pop("points")) if fields["points"] else ""
        aspects = {aspect.id: aspect for aspect in self.aspects()}
        if "group" in fields:
            fields["group_name"] = group = _tidy(fields.pop("group"))
            joined = next(
                (a for a in aspects.values() if group and a.group == group and a.id != aspect_id), None
            )
            if joined is not None:
                fields |= {"tier": joined.tier, "swing": joined.swing}
        weight = {name: value for name, value in fields.items() if name in ("tier", "swing")}
        own = aspects.get(aspect_id)
        with self._ledger.verb("aspect_changed", Area.JOBS, subject=self._name(aspect_id)):
            if weight and own is not None and own.group and "group_name" not in fields:
                for other in aspects.values():
                    if other.group == own.group:
                        self._ledger.update(tables.Aspect, other.id, **weight)
            self._ledger.update(tables.Aspect, aspect_id, **fields)
            self._ledger.note(Change(Area.JOBS))

    def weigh_finely(self) -> None:
        """Swings in place of tiers, beginning with what the tiers say."""
        with self._ledger.verb("weighed_finely", Area.JOBS):
            for aspect_id, swing in swings_from_tiers(self.aspects()).items():
                self._ledger.update(tables.Aspect, aspect_id, swing=swing)
            self._ledger.note(Change(Area.JOBS))

    def weigh_in_tiers(self) -> None:
        """Back to the three tiers."""
        with self._ledger.verb("weighed_in_tiers", Area.JOBS):
            self._ledger.update_where(tables.Aspect, tables.Aspect.swing.is_null(False), swing=None)
            self._ledger.note(Change(Area.JOBS))

    def place_aspect(self, aspect_id: int, tier: Tier, ids: Sequence[int]) -> None:
        """Put an aspect into a tier whose rows stand in this order, its own among them."""
        with self._ledger.verb("aspects_ordered", Area.JOBS):
            self.change_aspect(aspect_id, tier=tier)
            self.order_aspects(ids)

    def order_aspects(self, ids: Sequence[int]) -> None:
        """Put the aspects of one tier in this order."""
        with self._ledger.verb("aspects_ordered", Area.JOBS):
            for position, aspect_id in enumerate(ids, start=1):
                self._ledger.update(tables.Aspect, aspect_id, position=position)

    def comes_along(self, aspect_id: int, into: int) -> RowAlong:
        """What `merge_aspects` would do to lines and ratings."""
        return same_row.comes_along(self._ledger, aspect_id, into)

    def merge_aspects(self, aspect_id: int, into: int) -> None:
        """Two rows that mean the same become one: lines go over, ratings where the other has none."""
        with self._ledger.verb("aspects_merged", Area.JOBS, subject=self._name(aspect_id)):
            same_row.go_over(self._ledger, aspect_id, into)
            self._ledger.update(tables.Aspect, aspect_id, trashed_at=self._ledger.clock.moment())
            self._ledger.note(Change(Area.JOBS))

    def set_aspect_aside(self, aspect_id: int) -> None:
        """Out of the comparison; its ratings stay with it and come back with it."""
        with self._ledger.verb("aspect_set_aside", Area.JOBS, subject=self._name(aspect_id)):
            self._ledger.update(tables.Aspect, aspect_id, trashed_at=self._ledger.clock.moment())
            self._ledger.note(Change(Area.JOBS))

    def rate(self, job_id: int, aspect_id: int, half_points: int | None) -> None:
        """What a job is worth on an aspect, 0 to 20 half points; None is "not known"."""
        if half_points is not None and half_points not in HALF_POINTS:
            raise ValueError("a rating is 0 to 20 half points")
        self._rate(job_id, aspect_id, "half_points", half_points)

    def measure(self, job_id: int, aspect_id: int, measure: int | None) -> None:
        """What a job measures on an aspect, in hundredths of its unit; None is "not known"."""
        self._rate(job_id, aspect_id, "measure", measure)

    def add_measured(self, name: str, unit: str, measures: Mapping[int, int]) -> int:
        """A row that is measured, with what is known of each job (hundredths of `unit`, by job id). Returns its id."""
        with self._ledger.verb("aspect_added", Area.JOBS, subject=_tidy(name)):
            aspect_id = self.add_aspect(name)
            self.fill_measures(aspect_id, unit, measures)
        return aspect_id

    def fill_measures(self, aspect_id: int, unit: str, measures: Mapping[int, int]) -> None:
        """What jobs measure on an aspect, where it is not known yet; what somebody noted stays."""
        known = self._measures()
        with self._ledger.verb("aspect_filled", Area.JOBS, subject=self._name(aspect_id)):
            self.change_aspect(aspect_id, unit=unit)
            for job_id, measure in measures.items():
                if aspect_id not in known[job_id]:
                    self.measure(job_id, aspect_id, measure)

    def add_column(self, stands_for: StandsFor) -> int:
        """My present job, or to keep looking, as a column; once each. Returns its id as a job."""
        if stands_for is StandsFor.JOB:
            raise ValueError("an opportunity is added as a job")
        job = tables.Job
        known = self._ledger.row(job.select(job.id).where(job.stands_for == stands_for))
        with self._ledger.verb("column_added", Area.JOBS):
            if known:
                self._ledger.update(job, known["id"], trashed_at=None, is_compared=True)
                return int(known["id"])
            return self._ledger.insert(
                job, company=company_named(self._ledger, ""), stands_for=stands_for, is_compared=True
            )

    def set_compared(self, job_id: int, is_compared: bool) -> None:
        """Put a job into the comparison, or take it out; its ratings stay."""
        with self._ledger.verb("compared_set", Area.JOBS, job_id):
            self._ledger.update(tables.Job, job_id, is_compared=is_compared)

    def answer_gut(self, job_id: int, answer: GutAnswer) -> None:
        """What the person makes of gut and table disagreeing about a job, today."""
        with self._ledger.verb("gut_answered", Area.JOBS, job_id):
            self._ledger.insert(
                tables.GutAnswer, job=job_id, answer=answer, on_day=self._ledger.clock.today()
            )

    def last_gut_answer(self, job_id: int) -> GutAnswer | None:
        """The newest answer about a job, or None."""
        answer = tables.GutAnswer
        row = self._ledger.row(
            answer.select(answer.answer)
            .where(answer.job == job_id, answer.trashed_at.is_null())
            .order_by(answer.on_day.desc(), answer.id.desc())
            .limit(1)
        )
        return row["answer"] if row else None

    def aspects(self) -> tuple[Aspect, ...]:
        """What jobs are judged by: by tier, then in the person's order."""
        aspect = tables.Aspect
        rows = self._ledger.rows(
            aspect.select(
                aspect.id,
                aspect.name,
                aspect.tier,
                aspect.mark,
                aspect.must_half_points,
                aspect.position,
                aspect.group_name.alias("group"),
                aspect.swing,
                aspect.worst_text,
                aspect.best_text,
                aspect.unit,
                aspect.value_points.alias("points"),
                aspect.must_at_least,
                aspect.must_at_most,
            ).where(aspect.trashed_at.is_null())
        )
        return in_order(
            [Aspect(**{**row, "tier": Tier(row["tier"]), "points": _points(row["points"])}) for row in rows]
        )

    def candidates(self) -> tuple[tuple[Job, bool], ...]:
        """Every job that can still be chosen, and whether it stands in the comparison."""
        ratings, wishes = self._ratings(), self._wishes()
        found = []
        for job in (
            Job(**row) for row in self._ledger.rows(job_query().where(tables.Job.id.in_(not_ended())))
        ):
            if job.is_open:
                wish = wishes[job.id]
                found.append((job, stands_by_itself(job, ratings[job.id]) if wish is None else wish))
        return tuple(found)

    def choices(self, present_job: str, keep_looking: str) -> tuple[Choice, ...]:
        """The columns of the comparison: jobs, the most recently moved first, then what one would stay with.

        present_job and keep_looking: how these two are called.
        """
        ratings, guts, offers = self._ratings(), self._guts(), self._offers.newest()
        measures = self._measures()
        jobs = [job for job, is_compared in self.candidates() if is_compared]
        names = names_apart([(job.company, job.title) for job in jobs])
        found = [
            Choice(
                job.id,
                name,
                stage=job.stage,
                answer_on=offers[job.id].answer_by if job.id in offers else job.answer_expected_on,
                ratings=ratings[job.id],
                gut=guts.get(job.id),
                measures=measures[job.id],
                pay=pay_of(job, offers.get(job.id)),
            )
            for name, job in zip(names, jobs, strict=True)
        ]
        called = {StandsFor.PRESENT_JOB: present_job, StandsFor.KEEP_LOOKING: keep_looking}
        job = tables.Job
        others = self._ledger.rows(
            job.select(job.id, job.stands_for)
            .where(job.stands_for != StandsFor.JOB, job.trashed_at.is_null(), job.is_compared)
            .order_by(job.stands_for.desc())
        )
        for row in others:
            stands_for = StandsFor(row["stands_for"])
            key = row["id"]
            found.append(
                Choice(key, called[stands_for], stands_for, ratings=ratings[key], measures=measures[key])
            )
        return tuple(found)

    def noted(self) -> tuple[Noted, ...]:
        """Every line of a list that an aspect stands for, with the day it was written."""
        line, job = tables.JobLine, tables.Job
        rows = self._ledger.rows(
            line.select(
                line.aspect.alias("aspect_id"),
                line.side,
                line.job.alias("job_id"),
                line.created_at,
                line.look_again,
                line.next_time,
            )
            .join(job, on=(line.job == job.id))
            .where(line.aspect.is_null(False), line.trashed_at.is_null(), job.trashed_at.is_null())
        )
        return tuple(
            Noted(
                row["aspect_id"],
                row["side"],
                row["job_id"],
                self._ledger.clock.local(row["created_at"]).date(),
                bool(row["look_again"] or row["next_time"]),
            )
            for row in rows
        )

    def choice_of(self, job: Job) -> Choice:
        """A job as a column, whether it stands in the comparison or not."""
        return Choice(
            job.id,
            job.company,
            stage=job.stage,
            answer_on=job.answer_expected_on,
            ratings=self._ratings()[job.id],
            gut=self._guts().get(job.id),
            measures=self._measures()[job.id],
        )

    def ratings(self) -> dict[int, dict[int, int]]:
        """Half points by aspect id, by job id: every job that was ever rated. A measure stands as what it is worth."""
        found, measured = self._ratings(), [aspect for aspect in self.aspects() if aspect.is_measured]
        for job_id, measures in self._measures().items():
            for aspect in measured:
                if aspect.id in measures:
                    found[job_id][aspect.id] = round(piecewise_value(aspect.points, measures[aspect.id]))
        return dict(found)

    def not_ideal_elsewhere(self, job_id: int) -> tuple[str, ...]:
        """What was not ideal at other jobs and is wished for differently, the newest first: as many as are asked."""
        line, job = tables.JobLine, tables.Job
        rows = self._ledger.rows(
            line.select(line.text)
            .join(job, on=(line.job == job.id))
            .where(
                line.job != job_id,
                line.side == Side.NOT_IDEAL,
                line.trashed_at.is_null(),
                job.trashed_at.is_null(),
            )
            .order_by((line.next_time == "").asc(), line.id.desc())
            .limit(QUESTIONS)
        )
        return tuple(row["text"] for row in rows)

    def not_wanted(self) -> frozenset[int]:
        """Aspects that are called as a line that was not ideal, and stand for no other kind of line: good is to be
        free of them.
        """
        line, job, aspect = tables.JobLine, tables.Job, tables.Aspect
        rows = self._ledger.rows(
            line.select(line.aspect.alias("aspect_id"), line.side, line.text, aspect.name)
            .join(job, on=(line.job == job.id))
            .switch(line)
            .join(aspect, on=(line.aspect == aspect.id))
            .where(line.trashed_at.is_null(), job.trashed_at.is_null(), aspect.trashed_at.is_null())
        )
        called = {row["aspect_id"] for row in rows if folded(_tidy(row["text"])) == folded(row["name"])}
        return frozenset(called - {row["aspect_id"] for row in rows if row["side"] != Side.NOT_IDEAL})

    def unused_lines(self, limit: int = 12) -> tuple[tuple[int, str], ...]:
        """Lines of perfect and not-ideal lists that no aspect stands for yet, as (id, text), newest first."""
        line, job = tables.JobLine, tables.Job
        rows = self._ledger.rows(
            line.select(line.id, line.text)
            .join(job, on=(line.job == job.id))
            .where(line.aspect.is_null(), line.trashed_at.is_null(), job.trashed_at.is_null())
            .order_by(line.id.desc())
            .limit(limit)
        )
        return tuple((row["id"], row["text"]) for row in rows)

    def lines_of_lost_jobs(self) -> dict[str, tuple[tuple[Side, int | None], ...]]:
        """The lists of jobs that went elsewhere and have a row, by company: (side, aspect id or None) of each line."""
        line, with_row = tables.JobLine, tables.JobLine.alias()
        jobs_with_rows = with_row.select(with_row.job).where(
            with_row.trashed_at.is_null(), with_row.aspect.is_null(False)
        )
        rows = self._ledger.rows(
            line.select(line.job.alias("job_id"), line.side, line.aspect.alias("aspect_id")).where(
                line.trashed_at.is_null(), line.job.in_(jobs_with_rows)
            )
        )
        named = {row["job_id"] for row in rows}
        jobs = [Job(**row) for row in self._ledger.rows(job_query().where(tables.Job.id.in_(named)))]
        companies = {job.id: job.company for job in jobs if not job.is_open}
        found: dict[str, list[tuple[Side, int | None]]] = defaultdict(list)
        for row in rows:
            if row["job_id"] in companies:
                found[companies[row["job_id"]]].append((row["side"], row["aspect_id"]))
        return {company: tuple(lines) for company, lines in found.items()}

    def _ratings(self) -> defaultdict[int, dict[int, int]]:
        return self._known(tables.Rating.half_points)

    def _measures(self) -> defaultdict[int, dict[int, int]]:
        return self._known(tables.Rating.measure)

    def _known(self, column: Any) -> defaultdict[int, dict[int, int]]:
        """A column of the ratings that are known, by aspect id, by job id."""
        rating, aspect = tables.Rating, tables.Aspect
        rows = self._ledger.rows(
            rating.select(rating.job.alias("job_id"), rating.aspect.alias("aspect_id"), column.alias("known"))
            .join(aspect, on=(rating.aspect == aspect.id))
            .where(column.is_null(False), aspect.trashed_at.is_null())
        )
        found: defaultdict[int, dict[int, int]] = defaultdict(dict)
        for row in rows:
            found[row["job_id"]][row["aspect_id"]] = row["known"]
        return found

    def _rate(self, job_id: int, aspect_id: int, column: str, value: int | None) -> None:
        rating = tables.Rating
        here = (rating.job == job_id) & (rating.aspect == aspect_id)
        known = self._ledger.row(rating.select(rating.id, getattr(rating, column)).where(here))
        if value == (known[column] if known else None):
            return
        try:
            with self._ledger.verb("job_rated", Area.JOBS, job_id, subject=self._name(aspect_id)):
                if known:
                    self._ledger.update(rating, known["id"], **{column: value})
                else:
                    self._ledger.insert(rating, job=job_id, aspect=aspect_id, **{column: value})
        except GoneMeanwhile as error:
            # A rating has no words.
            raise GoneMeanwhile(typed="") from error

    def _guts(self) -> dict[int, int]:
        """The newest number that the gut gave each job."""
        gut = tables.Gut
        rows = self._ledger.rows(
            gut.select(gut.job.alias("job_id"), gut.number)
            .where(gut.trashed_at.is_null(), gut.number.is_null(False))
            .order_by(gut.said_on, gut.id)
        )
        return {row["job_id"]: row["number"] for row in rows}

    def _wishes(self) -> dict[int, bool | None]:
        job = tables.Job
        rows = self._ledger.rows(job.select(job.id, job.is_compared).where(job.trashed_at.is_null()))
        return {row["id"]: row["is_compared"] for row in rows}

    def _name(self, aspect_id: int) -> str:
        aspect = tables.Aspect
        return str(
            (self._ledger.row(aspect.select(aspect.name).where(aspect.id == aspect_id)) or {}).get("name", "")
        )


def _points(kept: str) -> tuple[tuple[int, int], ...]:
    """A value function as it is kept; one that cannot be read is none."""
    try:
        return tuple((int(measure), int(half)) for measure, half in json.loads(kept)) if kept else ()
    except (ValueError, TypeError):
        return ()


def _tidy(name: str) -> str:
    return cut_at_a_word(" ".join(normalise(name).split()), NAME_AT_MOST)
