"""What else is known of a job, a person or a letter, a line each, and what belongs to none of them: weeks, what one
wants, companies, templates and questions of one's own. Readable formats tell it all.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from rebound_desktop.core.contacts import LinkedIn
from rebound_desktop.core.jobs import PayPeriod, SealedQuestion, WorkMode
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.marks import Mark, Tier
from rebound_desktop.core.person import Post, RelationKind
from rebound_desktop.core.told import JobTold, LetterTold, PersonTold
from rebound_desktop.core.weeks import Week, week_of, weekdays
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.terms import Label, Terms
from rebound_desktop.store import rows as stored

Lines = tuple[str, ...]


class Told(Struct, frozen=True):
    """A thing that belongs to no other: what it is called, what is known of it, and its text (Markdown)."""

    title: str
    lines: Lines = ()
    text: str = ""


class Details:
    """Read once; each line is said in the person's language, most as "Pay: 48,000 EUR a year"."""

    def __init__(self, gathering: Gathering, terms: Terms) -> None:
        self._gathering = gathering
        self._terms = terms
        self._companies = {_text(row, "uid"): row for row in gathering.rows.of("company")}
        self._aspects = {_text(row, "uid"): row for row in gathering.kept("aspect", "position")}
        self._of_jobs = {
            table: self._by(table, "job", *by)
            for table, by in (
                ("offer", ("made_on",)),
                ("gut", ("said_on",)),
                ("sealed_answer", ("said_on",)),
                ("rating", ()),
                ("job_link", ()),
            )
        }
        self._relations = self._by("contact_relation", "contact")
        self._people = {_text(row, "uid"): row for row in gathering.kept("contact")}
        self._jobs = {_text(row, "uid"): row for row in gathering.kept("job")}

    def of_job(self, job: JobTold) -> Lines:
        """Pay, how one works there, what the company is, offers, the gut, what it was worth in each row."""
        row, terms = self._jobs[job.uid], self._terms
        mode = WorkMode(_text(row, "mode"))
        waiting = job.text("still_waiting_on")
        lines = [
            self._fact(Label.MODE, terms.mode(mode) if mode is not WorkMode.UNKNOWN else ""),
            self._fact(Label.PAY, self._pay(row, "pay_from", "pay_to")),
            self._fact(Label.PAY_NAMED, job.text("pay_named")),
            self._fact(Label.AGENCY, job.text("agency")),
            self._fact(Label.RESUME, job.text("resume_sent")),
            self._fact(Label.TAGS, terms.in_a_row(job.tags)),
            self._fact(Label.EXPECTED, self._expected(job)),
            self._fact(Label.WAITING, terms.day(date.fromisoformat(waiting)) if waiting else ""),
            self._fact(Label.WHY_SAID, job.text("why_said")),
            self._fact(Label.WHY_GUESS, job.text("why_guess")),
        ]
        lines += [self._fact(Label.OFFER, self._offer(offer)) for offer in self._of_jobs["offer"][job.uid]]
        lines += [self._fact(Label.GUT, self._gut(gut)) for gut in self._of_jobs["gut"][job.uid]]
        lines += [self._sealed(each) for each in self._of_jobs["sealed_answer"][job.uid]]
        lines += [self._rating(each) for each in self._of_jobs["rating"][job.uid]]
        links = self._of_jobs["job_link"][job.uid]
        lines += [
            self._fact(Label.LINK, " ".join(filter(None, (_text(each, "name"), _text(each, "url")))))
            for each in links
        ]
        lines += self._company(self._companies.get(_text(row, "company"), {}))
        return tuple(filter(None, lines))

    def of_person(self, told: PersonTold) -> Lines:
        """What they are called, since when they are where they are, what came before, whom they know, what is next."""
        person, terms = told.person, self._terms
        row = self._people[person.uid]
        met_at = self._gathering.job_names.get(_text(row, "met_job"), "")
        is_linked = person.linkedin is not LinkedIn.NOT_CONNECTED
        lines = [
            self._fact(Label.NICKNAME, person.nickname),
            self._fact(Label.READING, person.reading),
            self._fact(Label.BIRTHDAY, terms.part_of_a_day(person.birthday)),
            self._fact(Label.SINCE, terms.part_of_a_day(person.since)),
            *(self._fact(Label.BEFORE, self._post(post)) for post in person.posts),
            self._fact(Label.LINKEDIN, terms.linkedin(person.linkedin) if is_linked else ""),
            self._fact(Label.MET, terms.in_a_row((terms.part_of_a_day(person.met_on), met_at))),
        ]
        lines += [self._relation(relation) for relation in self._relations[person.uid]]
        if told.next is not None:
            due = terms.in_a_row((terms.next(told.next.kind), terms.day(told.next.due_on)))
            lines.append(self._fact(Label.NEXT, ". ".join(filter(None, (due, told.next.note)))))
        return tuple(filter(None, lines))

    def of_letter(self, letter: LetterTold) -> Lines:
        """Where it goes, the day of the news it speaks of, the week it was drafted for, when they answered."""
        days = (
            (Label.NEWS, letter.news_on),
            (Label.FOR_WEEK, self._week_kept_by(letter.for_week).first if letter.for_week else None),
            (Label.ANSWERED, letter.replied_on),
        )
        lines = [self._fact(Label.TO, self._terms.in_a_row(letter.address.splitlines()))]
        lines += [self._fact(label, self._terms.day(day) if day else "") for label, day in days]
        return tuple(filter(None, lines))

    def further(self) -> Iterator[tuple[Label, tuple[Told, ...]]]:
        """Sections of what belongs to nothing else: none where certain pages or one job were chosen."""
        wanted = self._gathering.wanted
        if wanted.jobs is None and not wanted.is_pages_alone:
            yield Label.WEEKS, tuple(self._weeks())
        if wanted.is_everything:
            yield Label.ASPECTS, tuple(map(self._aspect, sorted(self._aspects.values(), key=_tier)))
            yield Label.COMPANIES, tuple(self._other_companies())
            yield Label.TEMPLATES, tuple(map(self._template, self._gathering.kept("letter_template")))
            sets = self._gathering.kept("question_set")
            yield (
                Label.QUESTIONS,
                tuple(Told(_text(row, "title"), text=_text(row, "questions")) for row in sets),
            )

    def _weeks(self) -> Iterator[Told]:
        terms = self._terms
        for row in self._gathering.rows.of("week_plan", "week_on"):
            week = self._week_kept_by(date.fromisoformat(_text(row, "week_on")))
            if not any(map(self._gathering.wanted.has_day, week.days)):
                continue
            off = frozenset(map(int, _text(row, "days_off").split()))
            parts = (
                (Label.COMPANIES, _text(row, "companies")),
                (Label.PEOPLE, _text(row, "people")),
                (Label.WHEN, _text(row, "when_text")),
                (Label.WHERE, _text(row, "where_text")),
                (Label.GOAL, str(row["goal"]) if row.get("goal") else ""),
                (
                    Label.DAYS_OFF,
                    terms.in_a_row(terms.weekday(day) for day in weekdays(terms.week_begins) if day in off),
                ),
            )
            lines = tuple(filter(None, (self._fact(label, value) for label, value in parts)))
            yield Told(terms.week(week.first, week.last), lines, _text(row, "review"))

    def _week_kept_by(self, monday: date) -> Week:
        return week_of(monday, self._terms.week_begins)

    def _aspect(self, row: stored.Row) -> Told:
        terms, mark, swing = self._terms, Mark(_text(row, "mark")), row.get("swing")
        # Weighed finely or in words, never both.
        counts = terms.tier(_tier(row)) if swing is None else terms.of_most(int(str(swing)))
        parts = (
            (Label.COUNTS, counts),
            (Label.MARK, terms.mark(mark)),
            (Label.GROUP, _text(row, "group_name")),
            (Label.WORST, _text(row, "worst_text")),
            (Label.BEST, _text(row, "best_text")),
            (Label.UNIT, _text(row, "unit")),
        )
        return Told(
            _text(row, "name"), tuple(filter(None, (self._fact(label, value) for label, value in parts)))
        )

    def _other_companies(self) -> Iterator[Told]:
        """Companies that something is noted of and no job speaks for."""
        told = {_text(row, "company") for row in self._jobs.values()}
        for uid, row in self._companies.items():
            lines = self._company(row)
            if uid not in told and lines:
                yield Told(_text(row, "name"), tuple(lines))

    def _template(self, row: stored.Row) -> Told:
        kind = self._terms.letter(LetterKind(_text(row, "kind")))
        return Told(_text(row, "title"), (kind, *filter(None, (_text(row, "subject"),))), _text(row, "body"))

    def _expected(self, job: JobTold) -> str:
        """The day of an answer; that nobody waits for it any more where the job came to its end before."""
        day, ended = job.answer_expected_on, job.ended_on
        if day is None:
            return ""
        said = self._terms.day(day)
        return said if ended is None or day <= ended else f"{said} · {self._terms.off}"

    def _company(self, row: stored.Row) -> list[str]:
        labels = ((Label.SEAT, "place"), (Label.SITE, "url"), (Label.ABOUT_COMPANY, "notes"))
        return [line for label, name in labels if (line := self._fact(label, _text(row, name)))]

    def _offer(self, row: stored.Row) -> str:
        terms, by = self._terms, _text(row, "answer_by")
        until = terms.fact(terms.label(Label.ANSWER_BY), terms.day(date.fromisoformat(by))) if by else ""
        made = terms.day(date.fromisoformat(_text(row, "made_on")))
        return ". ".join(filter(None, (made, self._pay(row, "pay", ""), until, _text(row, "terms"))))

    def _gut(self, row: stored.Row) -> str:
        number = "" if row.get("number") is None else self._terms.of_ten(float(str(row["number"])))
        day = self._terms.day(date.fromisoformat(_text(row, "said_on")))
        return self._terms.in_a_row((day, _text(row, "word"), number, _text(row, "spared")))

    def _sealed(self, row: stored.Row) -> str:
        """An answer that was opened. One that is sealed is not told: it opens where somebody asks for it."""
        if not _text(row, "opened_on"):
            return ""
        asked = self._terms.sealed_question(SealedQuestion(_text(row, "question")))
        return " → ".join(filter(None, (f"{asked} {_text(row, 'answer')}", _text(row, "now"))))

    def _rating(self, row: stored.Row) -> str:
        aspect = self._aspects.get(_text(row, "aspect"))
        if aspect is None:
            return ""
        half, measure = row.get("half_points"), row.get("measure")
        worth = self._terms.of_ten(int(half) / 2) if isinstance(half, int) else ""
        if isinstance(measure, int):
            worth = f"{measure / 100:g} {_text(aspect, 'unit')}".strip()
        return self._terms.fact(_text(aspect, "name"), worth) if worth else ""

    def _relation(self, row: stored.Row) -> str:
        other = self._gathering.people_names.get(_text(row, "other"), "")
        said = self._terms.relation(RelationKind(_text(row, "kind")), other) if other else ""
        return ". ".join(filter(None, (said, _text(row, "note"))))

    def _post(self, post: Post) -> str:
        where = self._terms.in_a_row((post.title, post.company))
        when = "–".join(filter(None, (post.since, post.until)))
        return f"{where} ({when})" if when else where

    def _pay(self, row: stored.Row, low: str, high: str) -> str:
        start, end = row.get(low), row.get(high)
        return self._terms.pay(
            start if isinstance(start, int) else None,
            end if isinstance(end, int) else None,
            _text(row, "pay_currency"),
            PayPeriod(_text(row, "pay_period")),
        )

    def _fact(self, label: Label, value: str) -> str:
        return self._terms.fact(self._terms.label(label), " ".join(value.split())) if value.strip() else ""

    def _by(self, table: str, owner: str, *by: str) -> dict[str, list[stored.Row]]:
        found: dict[str, list[stored.Row]] = defaultdict(list)
        for row in self._gathering.kept(table, *by):
            found[_text(row, owner)].append(row)
        return found


def _tier(row: stored.Row) -> Tier:
    return Tier(int(str(row["tier"])))


def _text(row: stored.Row, name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""
