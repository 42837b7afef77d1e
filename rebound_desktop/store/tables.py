"""The tables, as Peewee sees them. The frozen SQL in `migrations/` makes them; a test keeps both the same.

Models are bound to no database: every query is executed against the connection it is given, so that the
window and a worker never share one by accident.
"""

from copy import copy
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from peewee import BlobField, DatabaseProxy, Field, ForeignKeyField, IntegerField, Model, TextField

from rebound_desktop.core import marks
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import (
    HowFar,
    Outcome,
    PayPeriod,
    RoundKind,
    SealedQuestion,
    Side,
    Stage,
    WorkMode,
)
from rebound_desktop.core.journal import VersionReason
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.marks import Mark, StandsFor, Tier
from rebound_desktop.core.person import DetailKind, RelationKind
from rebound_desktop.core.rebound import ReboundState, StepState
from rebound_desktop.core.second_looks import LookAnswer

NOWHERE = DatabaseProxy()


class Inherited(Field):
    """A column that many tables have from one base. Peewee copies it for each of them, to the last detail; one level
    does, since nothing within a field is changed later, and spares a fortieth of the launch."""

    def __deepcopy__(self, memo: dict[int, Any]) -> "Inherited":
        return copy(self)


class WordsField(Inherited, TextField):
    """A text that many tables have."""


class MomentField(Inherited, TextField):
    """A past moment, UTC, as ISO 8601 text that sorts by time."""

    def db_value(self, value: datetime | None) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="milliseconds")

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class WallTimeField(TextField):
    """A time on the wall, without its zone, to the minute."""

    def db_value(self, value: datetime | None) -> str | None:
        return None if value is None else value.replace(tzinfo=None).isoformat(timespec="minutes")

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class DayField(TextField):
    """A day, as ISO 8601 text."""

    def db_value(self, value: date | str | None) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        return None if value is None else date.fromisoformat(value)


class CodeField(TextField):
    """A word of a fixed vocabulary."""

    def __init__(self, codes: type[StrEnum], **kwargs: Any) -> None:
        self.codes = codes
        super().__init__(**kwargs)

    def db_value(self, value: StrEnum | str | None) -> str | None:
        return None if value is None else self.codes(value).value

    def python_value(self, value: str | None) -> StrEnum | None:
        return None if value is None else self.codes(value)


class FlagField(Field):
    """Yes or no, as 1 or 0."""

    field_type = "INTEGER"

    def db_value(self, value: bool | None) -> int | None:
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        return None if value is None else bool(value)


class Table(Model):
    """What Peewee needs of every table; `id` is local to this copy of the journal."""

    id = IntegerField(primary_key=True)

    class Meta:
        database = NOWHERE
        legacy_table_names = False


class Record(Table):
    """A row with an identity outside this copy: `uid`, and who changed it when."""

    uid = WordsField(unique=True)
    created_at = MomentField()
    changed_at = MomentField()
    changed_by = WordsField()
    trashed_at = MomentField(null=True)


class Company(Record):
    name = TextField()
    place = TextField(default="")
    notes = TextField(default="")
    url = TextField(default="")


class Job(Record):
    company = ForeignKeyField(Company, column_name="company_id")
    title = TextField(default="")
    place = TextField(default="")
    source = TextField(default="")
    url = TextField(default="")
    posting = TextField(default="")
    notes = TextField(default="")
    answer_expected_on = DayField(null=True)
    stands_for = CodeField(StandsFor, default=StandsFor.JOB)
    is_compared = FlagField(null=True)
    mode = CodeField(WorkMode, default=WorkMode.UNKNOWN)
    pay_from = IntegerField(null=True)
    pay_to = IntegerField(null=True)
    pay_currency = TextField(default="")
    pay_period = CodeField(PayPeriod, default=PayPeriod.UNKNOWN)
    pay_named = TextField(default="")
    agency = TextField(default="")
    resume_sent = TextField(default="")
    why_said = TextField(default="")
    why_guess = TextField(default="")
    still_waiting_on = DayField(null=True)


class StageEvent(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    stage = CodeField(Stage)
    outcome = CodeField(Outcome, null=True)
    on_day = DayField()
    note = TextField(default="")
    how_far = CodeField(HowFar, null=True)


class Round(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    kind = CodeField(RoundKind)
    starts_at = WallTimeField(null=True)
    zone = TextField()
    place = TextField(default="")
    notes = TextField(default="")
    minutes = IntegerField(null=True)
    preparation = TextField(default="")
    asked = TextField(default="")
    answered = TextField(default="")
    picture = TextField(default="")


class Offer(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    made_on = DayField()
    answer_by = DayField(null=True)
    pay = IntegerField(null=True)
    pay_currency = TextField(default="")
    pay_period = CodeField(PayPeriod, default=PayPeriod.UNKNOWN)
    terms = TextField(default="")


class SealedAnswer(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    round = ForeignKeyField(Round, column_name="round_id", null=True)
    question = CodeField(SealedQuestion)
    answer = TextField()
    said_on = DayField()
    opened_on = DayField(null=True)
    now = TextField(default="")
    now_on = DayField(null=True)


class JobLink(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    name = TextField(default="")
    url = TextField()


class Aspect(Record):
    name = TextField()
    mark = CodeField(Mark, default=Mark.NONE)
    tier = IntegerField(default=Tier.MATTERS)
    position = IntegerField(default=0)
    must_half_points = IntegerField(null=True)
    group_name = TextField(default="")
    swing = IntegerField(null=True)
    worst_text = TextField(default="")
    best_text = TextField(default="")
    unit = TextField(default="")
    value_points = TextField(default="")
    must_at_least = IntegerField(null=True)
    must_at_most = IntegerField(null=True)


class JobLine(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    side = CodeField(Side)
    text = TextField()
    position = IntegerField()
    look_again = FlagField(default=False)
    next_time = TextField(default="")
    aspect = ForeignKeyField(Aspect, column_name="aspect_id", null=True)


class Rating(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    aspect = ForeignKeyField(Aspect, column_name="aspect_id")
    half_points = IntegerField(null=True)
    measure = IntegerField(null=True)


class Gut(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    word = TextField(default="")
    number = IntegerField(null=True)
    spared = TextField(default="")
    said_on = DayField()
    is_after_table = FlagField(default=False)


class GutAnswer(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    answer = CodeField(marks.GutAnswer)
    on_day = DayField()


class Contact(Record):
    name = TextField()
    company = ForeignKeyField(Company, column_name="company_id", null=True)
    role = TextField(default="")
    how_met = TextField(default="")
    notes = TextField(default="")
    linkedin = CodeField(LinkedIn, default=LinkedIn.NOT_CONNECTED)
    linkedin_url = TextField(default="")
    given = TextField(default="")
    family = TextField(default="")
    nickname = TextField(default="")
    reading = TextField(default="")
    birthday = TextField(default="")
    since = TextField(default="")
    met_on = TextField(default="")
    met_job = ForeignKeyField(Job, column_name="met_job_id", null=True)
    met_round = ForeignKeyField(Round, column_name="met_round_id", null=True)
    rhythm = TextField(default="")
    snoozed_until = DayField(null=True)
    is_paused = FlagField(default=False)


class ContactVersion(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    notes = TextField()
    cut_at = MomentField()
    reason = CodeField(VersionReason)


class ContactDetail(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    kind = CodeField(DetailKind)
    label = TextField(default="")
    value = TextField()
    position = IntegerField(default=0)


class ContactAddress(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    label = TextField(default="")
    street = TextField(default="")
    city = TextField(default="")
    region = TextField(default="")
    postcode = TextField(default="")
    country = TextField(default="")
    position = IntegerField(default=0)


class ContactPost(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    company = ForeignKeyField(Company, column_name="company_id", null=True)
    title = TextField(default="")
    since = TextField(default="")
    until = TextField(default="")


class ContactRelation(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    other = ForeignKeyField(Contact, column_name="other_id")
    kind = CodeField(RelationKind)
    note = TextField(default="")


class JobContact(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    contact = ForeignKeyField(Contact, column_name="contact_id")


class RoundContact(Record):
    round = ForeignKeyField(Round, column_name="round_id")
    contact = ForeignKeyField(Contact, column_name="contact_id")


class Letter(Record):
    kind = CodeField(LetterKind)
    contact = ForeignKeyField(Contact, column_name="contact_id", null=True)
    job = ForeignKeyField(Job, column_name="job_id", null=True)
    company = ForeignKeyField(Company, column_name="company_id", null=True)
    subject = TextField(default="")
    body = TextField(default="")
    status = CodeField(LetterStatus, default=LetterStatus.DRAFT)
    posted_on = DayField(null=True)
    posted_how = CodeField(PostedHow, null=True)
    replied_on = DayField(null=True)
    news_on = DayField(null=True)
    address = TextField(default="")
    for_week = DayField(null=True)


class LetterTemplate(Record):
    """A template of the person's own; those that ship with the program are no rows."""

    kind = CodeField(LetterKind)
    title = TextField()
    subject = TextField(default="")
    body = TextField(default="")


class LetterVersion(Record):
    letter = ForeignKeyField(Letter, column_name="letter_id")
    subject = TextField()
    body = TextField()
    cut_at = MomentField()
    reason = CodeField(VersionReason)


class NextStep(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id", unique=True)
    kind = CodeField(NextKind)
    due_on = DayField()
    job = ForeignKeyField(Job, column_name="job_id", null=True)
    note = TextField(default="")
    planned_on = DayField(null=True)
    checks_back = FlagField(default=False)


class Touch(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    kind = CodeField(TouchKind)
    direction = CodeField(Direction)
    on_day = DayField()
    note = TextField(default="")
    job = ForeignKeyField(Job, column_name="job_id", null=True)
    letter = ForeignKeyField(Letter, column_name="letter_id", null=True)
    own_kind = TextField(default="")
    step = ForeignKeyField(NextStep, column_name="step_id", null=True)


class Entry(Record):
    text = TextField()
    written_at = MomentField()
    zone = TextField()
    day = DayField()
    step = IntegerField(null=True)
    job = ForeignKeyField(Job, column_name="job_id", null=True)
    round = ForeignKeyField(Round, column_name="round_id", null=True)
    only_for_me = FlagField(default=False)
    mood_before = TextField(default="")
    mood_after = TextField(default="")
    place = TextField(default="")
    is_starred = FlagField(default=False)


class EntryVersion(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    text = TextField()
    cut_at = MomentField()
    reason = CodeField(VersionReason)


class EntryContact(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    contact = ForeignKeyField(Contact, column_name="contact_id")
    written = TextField(default="")


class EntryJob(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    job = ForeignKeyField(Job, column_name="job_id")
    written = TextField(default="")


class Afterthought(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    text = TextField()
    written_at = MomentField()
    zone = TextField()
    day = DayField()


class AfterthoughtVersion(Record):
    afterthought = ForeignKeyField(Afterthought, column_name="afterthought_id")
    text = TextField()
    cut_at = MomentField()
    reason = CodeField(VersionReason)


class SecondLook(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    after_days = IntegerField()
    shown_on = DayField()
    answer = CodeField(LookAnswer, default=LookAnswer.NONE)


class SavedQuery(Record):
    name = TextField(unique=True)
    typed = TextField(default="")
    chosen = TextField(default="")


class PromptUse(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    prompt_id = TextField()
    text = TextField()


class QuestionSet(Record):
    """A set of questions of the person's own; those that ship with the program are no rows."""

    title = TextField()
    questions = TextField(default="")
    stands_for = TextField(default="")


class WritingSeries(Record):
    begun_on = DayField()
    left_on = DayField(null=True)


class SeriesDay(Record):
    series = ForeignKeyField(WritingSeries, column_name="series_id")
    number = IntegerField()
    entry = ForeignKeyField(Entry, column_name="entry_id")
    on_day = DayField()


class Tag(Record):
    name = TextField(unique=True)
    rhythm = TextField(default="")


class ContactTag(Record):
    contact = ForeignKeyField(Contact, column_name="contact_id")
    tag = ForeignKeyField(Tag, column_name="tag_id")


class EntryTag(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id")
    tag = ForeignKeyField(Tag, column_name="tag_id")
    written = TextField(default="")


class JobTag(Record):
    job = ForeignKeyField(Job, column_name="job_id")
    tag = ForeignKeyField(Tag, column_name="tag_id")


class Lesson(Record):
    text = TextField()
    kind = CodeField(LessonKind, default=LessonKind.LESSON)
    learned_on = DayField()
    entry = ForeignKeyField(Entry, column_name="entry_id", null=True)
    job = ForeignKeyField(Job, column_name="job_id", null=True)
    did = TextField(default="")
    came = TextField(default="")
    shows = TextField(default="")


class LessonTag(Record):
    lesson = ForeignKeyField(Lesson, column_name="lesson_id")
    tag = ForeignKeyField(Tag, column_name="tag_id")


class LessonUse(Record):
    lesson = ForeignKeyField(Lesson, column_name="lesson_id")
    letter = ForeignKeyField(Letter, column_name="letter_id", null=True)
    round = ForeignKeyField(Round, column_name="round_id", null=True)
    used_on = DayField()


class Rebound(Record):
    job = ForeignKeyField(Job, column_name="job_id", unique=True)
    no_on = DayField()
    state = CodeField(ReboundState)
    touched_on = DayField()
    current = IntegerField()
    entry = ForeignKeyField(Entry, column_name="entry_id", null=True)


class ReboundStep(Record):
    rebound = ForeignKeyField(Rebound, column_name="rebound_id")
    step = IntegerField()
    state = CodeField(StepState)


class WeekPlan(Record):
    week_on = DayField(unique=True)
    companies = TextField(default="")
    people = TextField(default="")
    when_text = TextField(default="")
    where_text = TextField(default="")
    goal = IntegerField(null=True)
    days_off = TextField(default="")
    review = TextField(default="")


class Attachment(Record):
    entry = ForeignKeyField(Entry, column_name="entry_id", null=True)
    job = ForeignKeyField(Job, column_name="job_id", null=True)
    letter = ForeignKeyField(Letter, column_name="letter_id", null=True)
    name = TextField()
    content_hash = TextField()
    size = IntegerField()
    contact = ForeignKeyField(Contact, column_name="contact_id", null=True)
    is_picture = FlagField(default=False)


class Imported(Record):
    source_uid = TextField(unique=True)
    row_uid = TextField(index=True)
    source = TextField()
    seen = TextField(default="{}")


class Preference(Table):
    """What the person chose and nobody else needs to know: kept in the journal, not in the settings file."""

    name = TextField(unique=True)
    value = TextField()


class Meta(Table):
    """Facts about this copy of the journal."""

    name = TextField(unique=True)
    value = TextField()


class Tombstone(Table):
    """The uid of something erased for ever, so that a merge does not bring it back."""

    uid = TextField(unique=True)
    table_name = TextField()
    erased_at = MomentField()


class UndoStep(Table):
    """One verb's changeset (SQLite session format), inverted to undo it."""

    verb = TextField()
    subject = TextField(default="")
    area = TextField()
    key = IntegerField(null=True)
    done_at = MomentField()
    undone_at = MomentField(null=True)
    changeset = BlobField()
