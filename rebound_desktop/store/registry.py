"""Every table's manners, declared once: what is searched, trashed, kept in versions, archived, merged.

A table that is not declared here fails a test, so that a new feature cannot forget one of these.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct
from peewee import ForeignKeyField

from rebound_desktop.core.change import Area
from rebound_desktop.store import tables


class Merge(StrEnum):
    """How two copies of a row become one."""

    BY_UID = "by_uid"
    BY_NATURAL_KEY = "by_natural_key"
    LOCAL = "local"


class Manners(Struct, frozen=True):
    """What may happen to a table's rows.

    search: columns in the full-text index; trash: a row rests 30 days before it is erased;
    versions: the table that keeps earlier texts; private: the column that marks "only for me";
    archive: leaves with an archive; merge and natural_key: how two copies become one;
    undo: its changes are recorded and can be taken back.
    """

    table: type[tables.Table]
    area: Area | None
    search: tuple[str, ...] = ()
    trash: bool = False
    versions: type[tables.Table] | None = None
    private: str | None = None
    archive: bool = True
    merge: Merge = Merge.BY_UID
    natural_key: tuple[str, ...] = ()
    undo: bool = True


_KEY = Merge.BY_NATURAL_KEY

REGISTRY: tuple[Manners, ...] = (
    Manners(tables.Company, Area.JOBS, search=("name", "notes"), merge=_KEY, natural_key=("name",)),
    Manners(
        tables.Job,
        Area.JOBS,
        search=("title", "place", "posting", "notes", "source", "agency", "why_said", "why_guess"),
        trash=True,
    ),
    Manners(tables.StageEvent, Area.JOBS, search=("note",), trash=True),
    Manners(
        tables.Round,
        Area.JOBS,
        search=("place", "notes", "preparation", "asked", "answered", "picture"),
        trash=True,
    ),
    Manners(tables.Offer, Area.JOBS, search=("terms",), trash=True),
    # Sealed: not searched, so that no answer comes up unasked.
    Manners(tables.SealedAnswer, Area.JOBS, trash=True),
    Manners(tables.JobLink, Area.JOBS, trash=True),
    Manners(tables.JobTag, Area.JOBS, merge=_KEY, natural_key=("job", "tag")),
    Manners(tables.Aspect, Area.JOBS, search=("name",), trash=True),
    Manners(tables.JobLine, Area.JOBS, search=("text",), trash=True),
    Manners(tables.Rating, Area.JOBS, merge=_KEY, natural_key=("job", "aspect")),
    Manners(tables.Gut, Area.JOBS, search=("word", "spared"), trash=True),
    Manners(tables.GutAnswer, Area.JOBS, trash=True),
    Manners(
        tables.Contact,
        Area.CONTACTS,
        search=("name", "given", "family", "nickname", "reading", "role", "how_met", "notes"),
        trash=True,
        versions=tables.ContactVersion,
    ),
    Manners(tables.ContactVersion, Area.CONTACTS, undo=False),
    Manners(
        tables.ContactDetail,
        Area.CONTACTS,
        search=("label", "value"),
        merge=_KEY,
        natural_key=("contact", "kind", "value"),
    ),
    Manners(
        tables.ContactAddress,
        Area.CONTACTS,
        search=("street", "city", "region", "postcode", "country"),
    ),
    Manners(tables.ContactPost, Area.CONTACTS, search=("title",)),
    Manners(
        tables.ContactRelation,
        Area.CONTACTS,
        search=("note",),
        merge=_KEY,
        natural_key=("contact", "other", "kind"),
    ),
    Manners(tables.ContactTag, Area.CONTACTS, merge=_KEY, natural_key=("contact", "tag")),
    Manners(tables.JobContact, Area.CONTACTS, merge=_KEY, natural_key=("job", "contact")),
    Manners(tables.RoundContact, Area.CONTACTS, merge=_KEY, natural_key=("round", "contact")),
    Manners(
        tables.Letter,
        Area.LETTERS,
        search=("subject", "body", "address"),
        trash=True,
        versions=tables.LetterVersion,
    ),
    Manners(tables.LetterTemplate, Area.LETTERS, search=("title", "subject", "body"), trash=True),
    Manners(tables.LetterVersion, Area.LETTERS, undo=False),
    Manners(tables.Touch, Area.CONTACTS, search=("note", "own_kind"), trash=True),
    Manners(tables.NextStep, Area.CONTACTS, merge=_KEY, natural_key=("contact",)),
    Manners(
        tables.Entry,
        Area.JOURNAL,
        search=("text",),
        trash=True,
        versions=tables.EntryVersion,
        private="only_for_me",
    ),
    Manners(tables.EntryVersion, Area.JOURNAL, undo=False),
    Manners(tables.EntryContact, Area.JOURNAL, merge=_KEY, natural_key=("entry", "contact")),
    Manners(tables.EntryJob, Area.JOURNAL, merge=_KEY, natural_key=("entry", "job")),
    Manners(
        tables.Afterthought,
        Area.JOURNAL,
        search=("text",),
        trash=True,
        versions=tables.AfterthoughtVersion,
    ),
    Manners(tables.AfterthoughtVersion, Area.JOURNAL, undo=False),
    Manners(tables.SecondLook, Area.JOURNAL, merge=_KEY, natural_key=("entry", "after_days")),
    Manners(tables.SavedQuery, Area.JOURNAL, merge=_KEY, natural_key=("name",)),
    Manners(tables.PromptUse, Area.JOURNAL),
    Manners(tables.QuestionSet, Area.JOURNAL, trash=True),
    Manners(tables.WritingSeries, Area.JOURNAL),
    Manners(tables.SeriesDay, Area.JOURNAL, merge=_KEY, natural_key=("series", "number")),
    Manners(tables.Tag, Area.JOURNAL, merge=_KEY, natural_key=("name",)),
    Manners(tables.EntryTag, Area.JOURNAL, merge=_KEY, natural_key=("entry", "tag")),
    Manners(tables.Lesson, Area.LESSONS, search=("text", "did", "came", "shows"), trash=True),
    Manners(tables.LessonTag, Area.LESSONS, merge=_KEY, natural_key=("lesson", "tag")),
    Manners(tables.LessonUse, Area.LESSONS),
    Manners(tables.Rebound, Area.REBOUNDS, merge=_KEY, natural_key=("job",)),
    Manners(tables.ReboundStep, Area.REBOUNDS, merge=_KEY, natural_key=("rebound", "step")),
    Manners(
        tables.WeekPlan,
        Area.WEEK,
        search=("companies", "people", "when_text", "where_text", "review"),
        merge=_KEY,
        natural_key=("week_on",),
    ),
    Manners(tables.Attachment, Area.JOURNAL, trash=True),
    Manners(tables.Imported, Area.JOURNAL, merge=_KEY, natural_key=("source_uid",)),
    Manners(tables.Preference, Area.PREFERENCES, merge=_KEY, natural_key=("name",)),
    Manners(tables.Meta, None, archive=False, merge=Merge.LOCAL, undo=False),
    Manners(tables.Tombstone, None, merge=_KEY, natural_key=("uid",)),
    Manners(tables.UndoStep, None, archive=False, merge=Merge.LOCAL, undo=False),
)


def words_in(table: type[tables.Table], values: Mapping[str, Any]) -> str | None:
    """The person's own words among the values of a row, each on lines of its own. "" where none of them can be words or
    lead to any; None where they may, and it is not known here which.
    """
    names = next(manners.search for manners in REGISTRY if manners.table is table)
    said = "\n".join(said for name in names if (said := str(values.get(name) or "").strip()))
    return said or ("" if all(_is_wordless(table, *each) for each in values.items()) else None)


def _is_wordless(table: type[tables.Table], name: str, value: Any) -> bool:
    """Whether a value is a day, a number or a choice, and neither a text nor what may just have been named in one."""
    field = table._meta.combined[name]
    return not value or not (type(value) is str or isinstance(field, ForeignKeyField))


def merged_tables() -> tuple[str, ...]:
    """Names of the tables that a merge may change; its undo takes all of that back, versions too."""
    return tuple(manners.table._meta.table_name for manners in REGISTRY if manners.merge is not Merge.LOCAL)


def undoable_tables() -> tuple[str, ...]:
    """Names of the tables whose changes a verb records."""
    return tuple(manners.table._meta.table_name for manners in REGISTRY if manners.undo)
