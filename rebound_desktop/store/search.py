"""Finding everything ever written: one full-text index a table, one answer for all of them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.finding import Beginning, Chosen, Wanted, read
from rebound_desktop.core.folding import plain
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.core.snippets import MARK_END, MARK_START, Term
from rebound_desktop.core.unparted import is_unparted
from rebound_desktop.store.entry_index import EntryIndex, Reads, Superseded
from rebound_desktop.store.near_names import NearNames

__all__ = ["MARK_END", "MARK_START", "Found", "Result", "SearchShelf"]

# For each thing that is wanted so many rows are looked at: several of them may open the same one.
_LOOKED_AT = 8
# So many are put in order: a single letter stands in thousands.
_PUT_IN_ORDER = 300
# Names of files are in no index.
_FILES_LOOKED_AT = 3000


class Found(StrEnum):
    """What kind of thing a result is, and so which room opens it."""

    ENTRY = "entry"
    JOB = "job"
    CONTACT = "contact"
    COMPANY = "company"
    LETTER = "letter"
    LESSON = "lesson"
    # That one of them has the words, and which: what it says is read only when it is opened.
    KIND_WORD = "kind_word"
    WEEK = "week"


class Result(Struct, frozen=True):
    """One thing found: `snippet` is the text around the match, MARK_START and MARK_END around each word.

    round_id: of a job, its interview that the words stand in; None where they stand elsewhere.
    """

    kind: Found
    id: int
    title: str
    snippet: str
    round_id: int | None = None


class _Source(Struct, frozen=True):
    """An indexed table: what its rows open (`kind`, `key`), what to call them, and which come first.

    by: what they are put in order by, the last first; "" is the newest row first, as the index gives them. only: of
    which of its rows. tells: whether what they say is shown; else one result stands for all of them.
    is_put_in_order: by what the index cannot give, such as a day: of many matches those that were written last.
    of: where many belong to one row, the column that says to which; `by` is their number then. names: looked for in
    these of its columns alone, which say what that is called that it opens.
    """

    kind: Found
    table: str
    title: str
    key: str
    by: str = ""
    joins: str = ""
    only: str = "TRUE"
    tells: bool = True
    is_put_in_order: bool = False
    of: str = ""
    names: str = ""

    def asks(self, match: str) -> str:
        """The expression that the index is asked for, where `match` says the words."""
        return f"{{{self.names}}} : ({match})" if self.names else match

    @property
    def sql(self) -> str:
        """The newest matches, as (key, title, snippet, row). Chosen before a snippet is cut: that is the slow part."""
        table = self.table
        order = f"{self.by} DESC, {table}.id DESC" if self.by else f"{table}_search.rowid DESC"
        rest = f"JOIN {table} ON {table}.id = {table}_search.rowid {self.joins}"
        these = f"{table}.trashed_at IS NULL AND {self.only}"
        matching = f"FROM {table}_search {rest} WHERE {table}_search MATCH ?1 AND {these}"
        newest = f"SELECT {table}.id AS id, {self.key} AS key {matching} ORDER BY {order}"
        if self.is_put_in_order:
            # With what they are put in order by: no row is read twice.
            last = f"""SELECT {table}.id AS id, {self.key} AS key, {self.by} AS place {matching}
                ORDER BY {table}_search.rowid DESC LIMIT max({_PUT_IN_ORDER}, ?2 * {_LOOKED_AT})"""
            newest = f"SELECT id, key FROM ({last}) ORDER BY place DESC, id DESC"
        elif self.of:
            # By their numbers, which an index has: of a thousand people no more are read than are looked at. The limit
            # keeps these in their order, and the reading out of it.
            many = self.of.partition(".")[0]
            numbers = f"""SELECT {table}_search.rowid AS row, {self.by} AS number FROM {table}_search
                CROSS JOIN {many} ON {self.of} = {table}_search.rowid
                WHERE {table}_search MATCH ?1 ORDER BY number DESC LIMIT -1"""
            newest = f"""SELECT {table}.id AS id, {self.key} AS key FROM ({numbers})
                CROSS JOIN {table} ON {table}.id = row {self.joins} AND {self.by} = number WHERE {these}"""
        if self.key == f"{table}.id":
            newest = f"SELECT id, key FROM ({newest} LIMIT ?2)"
        else:
            # Of several rows that open the same thing the newest alone: one job's lines leave room for other jobs.
            newest = f"""SELECT id, key FROM (SELECT id, key, min(place) AS place FROM (
                SELECT id, key, row_number() OVER () AS place FROM ({newest} LIMIT ?2 * {_LOOKED_AT}))
                GROUP BY key ORDER BY place LIMIT ?2)"""
        snippet = (
            f"snippet({table}_search, -1, '{MARK_START}', '{MARK_END}', '…', 14)" if self.tells else "''"
        )
        # From the first to the last of them: else every match is gone through, and a word may stand in most rows. The
        # plus keeps the index from being asked anew for each.
        return f"""WITH newest(id, key) AS MATERIALIZED ({newest})
            SELECT {self.key}, {self.title}, {snippet}, {table}_search.rowid {matching}
            AND {table}_search.rowid BETWEEN (SELECT min(id) FROM newest) AND (SELECT max(id) FROM newest)
            AND +{table}_search.rowid IN (SELECT id FROM newest) AND {self.key} IN (SELECT key FROM newest)
            ORDER BY {order} LIMIT ?2 * {_LOOKED_AT}"""


def _of_a_job(table: str) -> _Source:
    """A table whose rows belong to a job each."""
    joins = f"""JOIN job ON job.id = {table}.job_id AND job.trashed_at IS NULL
        JOIN company ON company.id = job.company_id"""
    return _Source(Found.JOB, table, "company.name", f"{table}.job_id", joins=joins)


def _of_a_person(table: str) -> _Source:
    """A table whose rows tell of a person each."""
    joins = f"JOIN contact ON contact.id = {table}.contact_id AND contact.trashed_at IS NULL"
    return _Source(Found.CONTACT, table, "contact.name", "contact.id", joins=joins)


# A company that nobody and nothing belongs to any more has nothing to show.
_WITH_ANY = f"""(EXISTS (SELECT 1 FROM job
        WHERE company_id = company.id AND trashed_at IS NULL AND stands_for = '{StandsFor.JOB}')
    OR EXISTS (SELECT 1 FROM contact WHERE company_id = company.id AND trashed_at IS NULL)
    OR EXISTS (SELECT 1 FROM contact_post WHERE company_id = company.id))"""

_LETTER = _Source(
    Found.LETTER,
    "letter",
    """COALESCE(NULLIF(letter.subject, ''), (SELECT name FROM contact WHERE id = letter.contact_id),
    (SELECT name FROM company WHERE id = letter.company_id))""",
    "letter.id",
    "letter.changed_at",
    is_put_in_order=True,
)
_JOB = _Source(Found.JOB, "job", "(SELECT name FROM company WHERE id = job.company_id)", "job.id")
_JOB_THERE = _Source(
    Found.JOB,
    "company",
    "company.name",
    "job.id",
    "job.id",
    "JOIN job ON job.company_id = company.id AND job.trashed_at IS NULL",
)
_COMPANY = _Source(Found.COMPANY, "company", "company.name", "company.id", only=_WITH_ANY)
_PERSON = _Source(Found.CONTACT, "contact", "contact.name", "contact.id")

_NAMED = (
    replace(_JOB_THERE, names="name"),
    replace(_COMPANY, names="name"),
    replace(_PERSON, names="name given family nickname reading"),
)

# Where a slip of the hand is looked for: in what jobs and letters are called too.
_CALLED = (*_NAMED, replace(_JOB, names="title"), replace(_LETTER, names="subject"))

# Of each kind first what is called so: those that are only told about in these words may be too many.
_SOURCES = (
    *_NAMED,
    _JOB_THERE,
    _JOB,
    _of_a_job("job_line"),
    _COMPANY,
    _PERSON,
    _Source(
        Found.CONTACT,
        "company",
        "contact.name",
        "contact.id",
        "contact.id",
        "JOIN contact ON contact.company_id = company.id AND contact.trashed_at IS NULL",
        of="contact.company_id",
    ),
    _Source(
        Found.CONTACT,
        "touch",
        "contact.name",
        "contact.id",
        "touch.on_day",
        "JOIN contact ON contact.id = touch.contact_id AND contact.trashed_at IS NULL",
        is_put_in_order=True,
    ),
    *(
        _of_a_person(table)
        for table in ("contact_detail", "contact_address", "contact_post", "contact_relation")
    ),
    _LETTER,
    _Source(
        Found.LESSON,
        "lesson",
        "lesson.text",
        "lesson.id",
        only=f"lesson.kind <> '{LessonKind.KIND_WORD}'",
    ),
    _Source(
        Found.KIND_WORD,
        "lesson",
        "''",
        "lesson.id",
        only=f"lesson.kind = '{LessonKind.KIND_WORD}'",
        tells=False,
    ),
    *(_of_a_job(table) for table in ("gut", "round", "stage_event", "offer")),
    _Source(
        Found.JOB,
        "aspect",
        "aspect.name",
        "job_line.job_id",
        "job_line.id",
        """JOIN job_line ON job_line.aspect_id = aspect.id AND job_line.trashed_at IS NULL
        JOIN job ON job.id = job_line.job_id AND job.trashed_at IS NULL""",
    ),
    _Source(Found.WEEK, "week_plan", "week_plan.week_on", "week_plan.id", "week_plan.week_on"),
)

# Whose files there are, by the columns of `_FILES`: what each is called, where it rests in no trash.
_OWNERS = {
    Found.ENTRY: "SELECT '' FROM entry WHERE id = ?1 AND trashed_at IS NULL",
    Found.JOB: """SELECT company.name FROM job JOIN company ON company.id = job.company_id
        WHERE job.id = ?1 AND job.trashed_at IS NULL""",
    Found.LETTER: f"SELECT {_LETTER.title} FROM letter WHERE letter.id = ?1 AND letter.trashed_at IS NULL",
    Found.CONTACT: "SELECT name FROM contact WHERE id = ?1 AND trashed_at IS NULL",
}
# Whether what one of them says has words, ?2 as the index understands them.
_SAYS = {
    Found.ENTRY: """SELECT 1 FROM entry_search WHERE entry_search MATCH ?2 AND rowid = ?1
        UNION ALL SELECT 1 FROM afterthought_search
        JOIN afterthought ON afterthought.id = afterthought_search.rowid
        WHERE afterthought_search MATCH ?2 AND entry_id = ?1 AND trashed_at IS NULL LIMIT 1""",
    **{
        kind: f"SELECT 1 FROM {kind.value}_search WHERE {kind.value}_search MATCH ?2 AND rowid = ?1"
        for kind in (Found.JOB, Found.LETTER, Found.CONTACT)
    },
}
# A person's picture is none of their files.
_FILES = """SELECT name, entry_id, job_id, letter_id, contact_id FROM attachment
    WHERE trashed_at IS NULL AND is_picture = 0 ORDER BY id DESC LIMIT ?1"""


class SearchShelf:
    """Reads the index; the triggers of the schema write it. `is_wanted` is asked between slices of work; `names` are
    those of the connection, where they are to be remembered.
    """

    def __init__(
        self, reads: Reads, is_wanted: Callable[[], bool] = lambda: True, names: NearNames | None = None
    ) -> None:
        self._reads = reads
        self._is_wanted = is_wanted
        self._names = names or near_names(reads)
        self.entries = EntryIndex(reads, is_wanted)

    def find(self, typed: str, *, limit: int = 50) -> tuple[Result, ...]:
        """Things that hold every word of `typed`, the last one also as a beginning. Any input is fine.

        At most `limit` of each kind; what rests in the trash is left out.
        """
        return self.few(read(typed), limit=limit)

    def few(self, wanted: Wanted, *, limit: int, kinds: frozenset[Found] | None = None) -> tuple[Result, ...]:
        """The same of what was read already; of entries, those with the whole word, where there are enough.

        Raises Superseded, and the world's errors.
        """
        if not wanted.match:
            return ()
        found: tuple[Result, ...] = ()
        if kinds is None or Found.ENTRY in kinds:
            ids = self.entries.first(whole, Chosen(), limit) if (whole := wanted.whole) is not None else ()
            if len(ids) < limit:
                ids = self.entries.first(wanted, Chosen(), limit)
            found = self.as_results(ids, self.entries.snippets(wanted, ids))
        found += self.things(wanted, limit=limit, kinds=kinds)
        known = {(each.kind, each.id) for each in found}
        with_files = self.with_files(wanted, limit=limit, kinds=kinds)
        return found + tuple(each for each in with_files if (each.kind, each.id) not in known)

    def with_files(
        self, wanted: Wanted, *, limit: int = 50, kinds: frozenset[Found] | None = None
    ) -> tuple[Result, ...]:
        """What a file belongs to that is called so, the newest file first, at most `limit` of each kind.

        What is not wanted stands neither in the file's name nor in what it belongs to.

        Of very many files the newest are looked at. Raises Superseded, and the world's errors.
        """
        if not wanted.terms or wanted.narrows:
            return ()
        words, unwanted = [plain(term.text) for term in wanted.terms], _any_of(wanted.unwanted)
        results: dict[Found, dict[int, Result]] = {
            kind: {} for kind in _OWNERS if kinds is None or kind in kinds
        }
        for name, *keys in self._rows(_FILES, (_FILES_LOOKED_AT,)):
            called = plain(str(name))
            if not all(word in called for word in words) or (unwanted and unwanted.search(called)):
                continue
            for kind, key in zip(_OWNERS, keys, strict=True):
                known = results.get(kind)
                if key is None or known is None or len(known) >= limit or key in known:
                    continue
                for (title,) in self._rows(_OWNERS[kind], (int(str(key)),)):
                    is_unwanted = unwanted and unwanted.search(plain(str(title or "")))
                    if is_unwanted or self._says(kind, int(str(key)), wanted.unwanted):
                        continue
                    known[int(str(key))] = Result(kind, int(str(key)), str(title or ""), str(name))
        return tuple(result for known in results.values() for result in known.values())

    def _says(self, kind: Found, key: int, terms: Sequence[Term]) -> bool:
        """Whether any of these stands in what has files."""
        match = " OR ".join(f'"{term.text}"' + ("*" if term.begins else "") for term in terms)
        return bool(match) and bool(self._rows(_SAYS[kind], (key, match)))

    def beginning(self, begun: Beginning, *, limit: int, kinds: frozenset[Found]) -> tuple[Result, ...]:
        """What begins so, at most `limit` of each of these kinds. Raises Superseded, and the world's errors."""
        ids = self.entries.beginning(begun, limit) if Found.ENTRY in kinds else ()
        found = self.as_results(ids, self.entries.snippets(begun.wanted, ids))
        others = kinds - {Found.ENTRY}
        return found + (self.things(begun.wanted, limit=limit, kinds=others) if others else ())

    def named(self, wanted: Wanted, *, limit: int) -> tuple[Result, ...]:
        """The companies, jobs and people with such a name, at most `limit` of each. Raises Superseded, and the world's
        errors.
        """
        return self._things(wanted, _NAMED, limit)

    def near(self, typed: str, *, limit: int) -> tuple[Result, ...]:
        """What has a name that was meant by `typed` but for a slip of the hand or two, at most `limit` of each kind.

        Raises Superseded, and the world's errors.
        """
        match = self._names.expression(typed)
        return self._things(Wanted(match), _CALLED, limit) if match else ()

    @staticmethod
    def as_results(ids: Iterable[int], snippets: Mapping[int, str]) -> tuple[Result, ...]:
        """Entries as results, those without a snippet too."""
        return tuple(Result(Found.ENTRY, key, "", snippets.get(key, "")) for key in ids)

    def things(
        self, wanted: Wanted, *, limit: int = 50, kinds: frozenset[Found] | None = None
    ) -> tuple[Result, ...]:
        """What else has the words: jobs, people, letters, lessons, weeks. None when days or titles were asked for.

        Kind words are opened only on request: that there are some is one result, without a word of theirs.

        Raises Superseded, and the world's errors.
        """
        if not wanted.match or wanted.narrows:
            return ()
        sources = (source for source in _SOURCES if kinds is None or source.kind in kinds)
        return self._things(wanted, sources, limit)

    def _things(self, wanted: Wanted, sources: Iterable[_Source], limit: int) -> tuple[Result, ...]:
        results: dict[Found, dict[int, Result]] = {kind: {} for kind in Found}
        sources = tuple(sources)
        tables = self._with_the_words(wanted, tuple(dict.fromkeys(source.table for source in sources)))
        for source in sources:
            known = results[source.kind]
            if source.table not in tables or len(known) >= limit:
                continue
            few = (source.asks(wanted.match), limit if source.tells else 1)
            for key, name, snippet, row in self._rows(_sql_of(source), few):
                within = int(str(row)) if source.table == "round" else None
                found = Result(source.kind, int(str(key)), str(name or ""), str(snippet or ""), within)
                known.setdefault(found.id, found)
        return tuple(result for known in results.values() for result in list(known.values())[:limit])

    def _with_the_words(self, wanted: Wanted, tables: tuple[str, ...]) -> frozenset[str]:
        """Which of the tables have the words at all: mostly few, and a closer look takes ten times as long."""
        return frozenset(str(name) for (name,) in self._rows(_which_have(tables), (wanted.match,)))

    def _rows(self, sql: str, values: tuple[str | int, ...]) -> list[tuple[object, ...]]:
        if not self._is_wanted():
            raise Superseded
        with self._reads.in_world_terms():
            return self._reads.connection.execute(sql, values).fetchall()


def near_names(reads: Reads) -> NearNames:
    """The words of all names, read once they are asked for."""
    return NearNames(reads, {source.table: source.names for source in _CALLED})


def _any_of(terms: Sequence[Term]) -> re.Pattern[str] | None:
    """Finds any of these in plain words: each by itself, or as a beginning where it may go on; None for none."""

    def said(term: Term) -> str:
        words = r"[\W_]+".join(re.escape(word) for word in re.findall(r"[^\W_]+", plain(term.text)))
        if is_unparted(term.text):
            return words
        return rf"(?<![^\W_]){words}" + ("" if term.begins else r"(?![^\W_])")

    return re.compile("|".join(map(said, terms))) if terms else None


@cache
def _sql_of(source: _Source) -> str:
    """Put together once, not at each key."""
    return source.sql


@cache
def _which_have(tables: tuple[str, ...]) -> str:
    """Those of the tables whose index has a match, by name."""
    return " UNION ALL ".join(
        f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM {table}_search WHERE {table}_search MATCH ?1)"
        for table in tables
    )
