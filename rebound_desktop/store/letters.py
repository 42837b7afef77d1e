"""The letters' shelf: drafts, what went out and how, and what came back."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace
from peewee import JOIN, fn

from rebound_desktop.core.activity import Ahead, WeekLetters
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.journal import VersionReason, normalise, wants_version
from rebound_desktop.core.letters import Letter, LetterKind, LetterStatus, PostedHow
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named
from rebound_desktop.store.errors import GoneMeanwhile
from rebound_desktop.store.job_steps import begin_job, end_job, move_on
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.meeting import note_person
from rebound_desktop.store.next_steps import note_touch
from rebound_desktop.store.peaks import Peaks

_EDITABLE = frozenset({"address", "news_on", "for_week"})


class LettersShelf:
    """Letters from draft to reply. Posting one is a moment with the person it went to."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._peaks = Peaks()

    def begin(
        self,
        kind: LetterKind,
        *,
        contact_id: int | None = None,
        company: str = "",
        job_id: int | None = None,
        subject: str = "",
        body: str = "",
    ) -> int:
        """A new draft. Returns its id."""
        with self._ledger.verb("letter_begun", Area.LETTERS):
            letter_id = self._ledger.insert(
                tables.Letter,
                kind=kind,
                contact=contact_id,
                company=company_named(self._ledger, company) if company.strip() else None,
                job=job_id,
                subject=normalise(subject),
                body=normalise(body),
            )
            self._ledger.note(Change(Area.LETTERS, letter_id))
        return letter_id

    def draft_ahead(self, week_on: date, drafts: Sequence[Ahead]) -> tuple[int, ...]:
        """Drafts for the week that has the Monday `week_on`, all in one, with new people. Returns their ids."""
        made = []
        with self._ledger.verb("letters_drafted", Area.LETTERS):
            for each in drafts:
                contact_id = each.contact_id
                if each.new_person:
                    contact_id = note_person(self._ledger, each.new_person)
                letter_id = self.begin(
                    each.kind,
                    contact_id=contact_id,
                    company=each.company,
                    subject=each.subject,
                    body=each.body,
                )
                self._ledger.update(tables.Letter, letter_id, for_week=week_on)
                made.append(letter_id)
        return tuple(made)

    def for_week(self, week_on: date) -> tuple[Letter, ...]:
        """What was drafted ahead for the week that has this Monday, in the order it was begun."""
        rows = self._ledger.rows(
            self._query().where(tables.Letter.for_week == week_on).order_by(tables.Letter.id)
        )
        return tuple(self._letter(row) for row in rows)

    def write(
        self, letter_id: int, *, subject: str | None = None, body: str | None = None, over: str | None = None
    ) -> int:
        """Keep what was typed. Returns the id of the letter that holds it: this one or, for words, a new draft like it
        where it was set aside or erased meanwhile. Not undoable: the text has its own undo, and versions reach further
        back.

        over: the body that stood there for whoever writes; another that came meanwhile, as a merge brings it, becomes
        a version.
        """
        letter = self.letter(letter_id)
        if letter is not None and _typed(letter, subject, body) == (letter.subject, letter.body):
            return letter_id
        with self._ledger.quiet(Area.LETTERS, letter_id):
            # Once more, with the door closed: a worker may have been at the end of its writing.
            letter = self.letter(letter_id)
            if letter is None:
                has_words = any(typed and typed.strip() for typed in (subject, body))
                return self._instead_of(letter_id, subject, body) if has_words else letter_id
            new_subject, new_body = _typed(letter, subject, body)
            version = tables.LetterVersion
            row = self._ledger.row(
                version.select(version.cut_at)
                .where(version.letter == letter_id, version.cut_at <= self._ledger.clock.moment())
                .order_by(version.id.desc())
            )
            begun = self._ledger.row(
                tables.Letter.select(tables.Letter.created_at).where(tables.Letter.id == letter_id)
            )
            last_cut = (row or {}).get("cut_at") or (begun or {}).get("created_at")
            reason = wants_version(letter.body, new_body, last_cut, self._ledger.clock.moment())
            is_strange = over is not None and letter.body != normalise(over)
            if reason is None and is_strange and letter.body.strip() and new_body != letter.body:
                reason = VersionReason.MERGED
            if reason is not None:
                self._set_version_aside(letter, reason)
            peak = self._peaks.lost(letter_id, letter.body, new_body)
            if peak is not None and (reason is None or peak != letter.body):
                self._set_version_aside(replace(letter, body=peak), VersionReason.LARGE_DELETION)
            self._ledger.update(tables.Letter, letter_id, subject=new_subject, body=new_body)
        return letter_id

    def address_to(
        self,
        letter_id: int,
        *,
        contact_id: int | None = None,
        company: str = "",
        new_person: str = "",
        let_go: int | None = None,
    ) -> None:
        """Whom a letter is for, and where they are; new_person: somebody to be noted there, and at the letter's job.

        let_go: who was noted for this letter alone, and goes into the trash along with it.
        """
        letter = tables.Letter
        with self._ledger.verb("letter_addressed", Area.LETTERS, letter_id):
            if new_person:
                row = self._ledger.row(
                    letter.select(letter.job.alias("job_id")).where(letter.id == letter_id)
                )
                job_id = row["job_id"] if row else None
                contact_id = note_person(self._ledger, new_person, company=company, job_id=job_id)
            self._ledger.update(
                letter,
                letter_id,
                contact=contact_id,
                company=company_named(self._ledger, company) if company.strip() else None,
            )
            if let_go is not None and let_go != contact_id:
                self._ledger.update(tables.Contact, let_go, trashed_at=self._ledger.clock.moment())
                self._ledger.note(Change(Area.CONTACTS, let_go))

    def change(self, letter_id: int, **fields: Any) -> None:
        """Set what stands around a letter's words: `address` (lines), `news_on`, `for_week` (days or None)."""
        if unknown := set(fields) - _EDITABLE:
            raise TypeError(f"not a field of a letter: {sorted(unknown)}")
        with self._ledger.verb("letter_changed", Area.LETTERS, letter_id):
            self._ledger.update(tables.Letter, letter_id, **fields)

    def letter(self, letter_id: int, *, even_aside: bool = False) -> Letter | None:
        """One letter, or None when set aside, unless `even_aside`."""
        row = self._ledger.row(self._query(even_aside=even_aside).where(tables.Letter.id == letter_id))
        return self._letter(row) if row else None

    def all(
        self, *, job_id: int | None = None, contact_id: int | None = None, limit: int | None = None
    ) -> tuple[Letter, ...]:
        """Letters, drafts first, then by when they went out, newest first."""
        letter = tables.Letter
        query = self._query()
        if job_id is not None:
            query = query.where(letter.job == job_id)
        if contact_id is not None:
            query = query.where(letter.contact == contact_id)
        drafts_first = letter.status != LetterStatus.DRAFT.value
        query = query.order_by(
            drafts_first, fn.COALESCE(letter.posted_on, letter.changed_at).desc(), letter.id.desc()
        )
        return tuple(self._letter(row) for row in self._ledger.rows(query.limit(limit)))

    def mark_posted(
        self, letter_id: int, how: PostedHow, on_day: date | None = None, *, outcome: Outcome | None = None
    ) -> None:
        """It went out. With a named person that is a moment between us, and answers what was due.

        outcome: how the job ends by it, while it is open; None leaves it where it stands. Marked again, only the day
        and the way are put right. One that was set aside meanwhile stays so. Raises GoneMeanwhile.
        """
        letter = self._there(letter_id)
        day = on_day or self._ledger.clock.today()
        with self._ledger.verb(
            "letter_posted", Area.LETTERS, letter_id, subject=letter.recipient or letter.company
        ):
            self._ledger.update(tables.Letter, letter_id, posted_on=day, posted_how=how)
            if letter.status is not LetterStatus.DRAFT:
                touch = tables.Touch
                sent = (touch.letter == letter_id) & (touch.direction == Direction.MINE)
                self._ledger.update_where(touch, sent, on_day=day)
                self._ledger.note(Change(Area.CONTACTS, letter.contact_id))
                return
            self._set_version_aside(letter, VersionReason.LEFT)
            self._ledger.update(tables.Letter, letter_id, status=LetterStatus.POSTED)
            if letter.kind is LetterKind.PAIN_LETTER:
                move_on(self._ledger, letter.job_id, Stage.LETTER_SENT, day)
            if outcome is not None:
                end_job(self._ledger, letter.job_id, outcome, day)
            kind = TouchKind.CARD if letter.kind is LetterKind.THANK_YOU else TouchKind.LETTER
            self._touch(letter, kind, Direction.MINE, day)

    def log_reply(
        self, letter_id: int, on_day: date | None = None, note: str = "", *, stage: Stage | None = None
    ) -> None:
        """They answered: a moment of theirs, so the turn is mine.

        stage: where the job stands by it, None where that is as it was. A letter to a company that belongs to no job
        yet belongs to a new one then. One that was set aside meanwhile stays so. Raises GoneMeanwhile.
        """
        letter = self._there(letter_id, note)
        day = on_day or self._ledger.clock.today()
        with self._ledger.verb(
            "reply_logged", Area.LETTERS, letter_id, subject=letter.recipient or letter.company
        ):
            self._ledger.update(tables.Letter, letter_id, status=LetterStatus.ANSWERED, replied_on=day)
            if stage is not None:
                letter = self._with_job(letter, day)
                move_on(self._ledger, letter.job_id, stage, day)
            self._touch(letter, TouchKind.LETTER, Direction.THEIRS, day, note)

    def set_aside(self, letter_id: int) -> None:
        """Into the trash, for 30 days."""
        letter = self.letter(letter_id)
        subject = (letter.recipient or letter.company) if letter else ""
        with self._ledger.verb("letter_set_aside", Area.LETTERS, letter_id, subject=subject):
            self._ledger.update(tables.Letter, letter_id, trashed_at=self._ledger.clock.moment())

    def of_week(self, first: date, last: date) -> WeekLetters:
        """How many letters went out on the days `first` to `last`, and how many wait as drafts."""
        letter = tables.Letter
        live = letter.select(fn.COUNT(letter.id).alias("n")).where(letter.trashed_at.is_null())
        posted = self._ledger.row(live.where(letter.posted_on >= first, letter.posted_on <= last))
        drafted = self._ledger.row(live.where(letter.status == LetterStatus.DRAFT))
        return WeekLetters((posted or {}).get("n", 0), (drafted or {}).get("n", 0))

    def _there(self, letter_id: int, typed: str = "") -> Letter:
        """A letter, set aside or not; typed: what is to be noted with it. Raises GoneMeanwhile."""
        letter = self.letter(letter_id, even_aside=True)
        if letter is None:
            raise GoneMeanwhile(typed=typed)
        return letter

    def _with_job(self, letter: Letter, day: date) -> Letter:
        """The letter and the job it belongs to, a new one if need be."""
        if letter.job_id is not None or not letter.company:
            return letter
        job_id = begin_job(self._ledger, letter.company, "", Stage.LEAD, letter.posted_on or day)
        self._ledger.update(tables.Letter, letter.id, job=job_id)
        if letter.contact_id is not None:
            self._ledger.insert(tables.JobContact, job=job_id, contact=letter.contact_id)
        return replace(letter, job_id=job_id)

    def _touch(
        self, letter: Letter, kind: TouchKind, direction: Direction, day: date, note: str = ""
    ) -> None:
        if letter.contact_id is not None:
            note_touch(
                self._ledger,
                letter.contact_id,
                kind,
                direction,
                day,
                note=note,
                job_id=letter.job_id,
                letter_id=letter.id,
            )

    def _set_version_aside(self, letter: Letter, reason: VersionReason) -> None:
        self._ledger.insert(
            tables.LetterVersion,
            letter=letter.id,
            subject=letter.subject,
            body=letter.body,
            cut_at=self._ledger.clock.moment(),
            reason=reason,
        )

    def _instead_of(self, letter_id: int, subject: str | None, body: str | None) -> int:
        """A new draft like the letter that was set aside meanwhile; of one that was erased nothing but the words."""
        letter = tables.Letter
        alike = (letter.kind, letter.contact, letter.job, letter.company, letter.address)
        gone = self._ledger.row(
            letter.select(letter.subject, letter.body, *alike, letter.news_on, letter.for_week).where(
                letter.id == letter_id
            )
        )
        fields = dict(gone or {"kind": LetterKind.FREE, "subject": "", "body": ""})
        if subject is not None:
            fields["subject"] = normalise(subject)
        if body is not None:
            fields["body"] = normalise(body)
        new_id = self._ledger.insert(letter, **fields)
        self._ledger.note(Change(Area.LETTERS, new_id))
        return new_id

    def _query(self, *, even_aside: bool = False) -> Any:
        letter, contact, company = tables.Letter, tables.Contact, tables.Company
        theirs = tables.Company.alias()
        query = (
            letter.select(
                letter.id,
                letter.uid,
                letter.kind,
                letter.subject,
                letter.body,
                letter.status,
                letter.changed_at,
                letter.contact.alias("contact_id"),
                fn.COALESCE(contact.name, "").alias("recipient"),
                fn.COALESCE(company.name, theirs.name, "").alias("company"),
                letter.job.alias("job_id"),
                letter.posted_on,
                letter.posted_how,
                letter.replied_on,
                letter.news_on,
                letter.address,
                letter.for_week,
            )
            .join(contact, JOIN.LEFT_OUTER, on=(letter.contact == contact.id))
            .join(theirs, JOIN.LEFT_OUTER, on=(contact.company == theirs.id))
            .join(company, JOIN.LEFT_OUTER, on=(letter.company == company.id), src=letter)
        )
        return query if even_aside else query.where(letter.trashed_at.is_null())

    def _letter(self, row: dict[str, Any]) -> Letter:
        changed_at = row.pop("changed_at")
        return Letter(**row, changed_on=self._ledger.clock.local(changed_at).date())


def _typed(letter: Letter, subject: str | None, body: str | None) -> tuple[str, str]:
    """The subject and the body of a letter after what was typed; None for what was not."""
    return (
        letter.subject if subject is None else normalise(subject),
        letter.body if body is None else normalise(body),
    )
