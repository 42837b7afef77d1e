"""Finding everything ever written: one full-text index a table, one answer for all of them."""

from dataclasses import dataclass
from enum import StrEnum

from rebound_desktop.store.ledger import Ledger

MARK_START, MARK_END = "\ue000", "\ue001"


class Found(StrEnum):
    """What kind of thing a result is, and so which room opens it."""

    ENTRY = "entry"
    JOB = "job"
    CONTACT = "contact"
    LETTER = "letter"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Result:
    """One thing found: `snippet` is the text around the match, MARK_START and MARK_END around each word."""

    kind: Found
    id: int
    title: str
    snippet: str


_SNIPPET = f"snippet({{table}}_search, -1, '{MARK_START}', '{MARK_END}', '…', 14)"

# kind, table, what to call it, which row it opens; newest first within each.
_SOURCES = (
    (Found.ENTRY, "entry", "''", "entry.id", "", "entry.day DESC, entry.id DESC"),
    (
        Found.JOB,
        "company",
        "company.name",
        "job.id",
        "JOIN job ON job.company_id = company.id AND job.trashed_at IS NULL",
        "company.id DESC",
    ),
    (
        Found.JOB,
        "job",
        "(SELECT name FROM company WHERE id = job.company_id)",
        "job.id",
        "",
        "job.id DESC",
    ),
    (
        Found.JOB,
        "job_line",
        "company.name",
        "job_line.job_id",
        """JOIN job ON job.id = job_line.job_id AND job.trashed_at IS NULL
        JOIN company ON company.id = job.company_id""",
        "job_line.id DESC",
    ),
    (Found.CONTACT, "contact", "contact.name", "contact.id", "", "contact.id DESC"),
    (
        Found.CONTACT,
        "touch",
        "contact.name",
        "contact.id",
        "JOIN contact ON contact.id = touch.contact_id AND contact.trashed_at IS NULL",
        "touch.on_day DESC",
    ),
    (Found.LETTER, "letter", "letter.subject", "letter.id", "", "letter.changed_at DESC"),
    (Found.LESSON, "lesson", "lesson.text", "lesson.id", "", "lesson.id DESC"),
)


class SearchShelf:
    """Reads the index; the triggers of the schema write it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def find(
        self, typed: str, *, limit: int = 50, kinds: frozenset[Found] | None = None
    ) -> tuple[Result, ...]:
        """Things that hold every word of `typed`, the last one also as a beginning. Any input is fine.

        At most `limit` of each kind; what rests in the trash is left out.
        """
        query = match_expression(typed)
        if not query:
            return ()
        results: dict[tuple[Found, int], Result] = {}
        for kind, table, title, key, joins, order in _SOURCES:
            if kinds is not None and kind not in kinds:
                continue
            sql = f"""SELECT {key}, {title}, {_SNIPPET.format(table=table)}
                FROM {table}_search JOIN {table} ON {table}.id = {table}_search.rowid {joins}
                WHERE {table}_search MATCH ? AND {table}.trashed_at IS NULL ORDER BY {order} LIMIT ?"""
            with self._ledger.in_world_terms():
                for row_id, name, snippet in self._ledger.connection.execute(sql, (query, limit)).fetchall():
                    found = Result(kind, int(str(row_id)), str(name or ""), str(snippet or ""))
                    results.setdefault((kind, found.id), found)
        return tuple(results.values())


def match_expression(typed: str) -> str:
    """An FTS5 query for whatever was typed: each word quoted, "phrases" kept, -word left out, the last a prefix.

    Returns "" when nothing is left to look for. Never a syntax error.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    for place, part in enumerate(typed.replace("“", '"').replace("”", '"').split('"')):
        phrase = place % 2 == 1
        for word in [part.strip()] if phrase else part.split():
            leave_out = not phrase and word.startswith("-") and len(word) > 1
            bare = word[1:] if leave_out else word
            if any(character.isalnum() for character in bare):
                (unwanted if leave_out else wanted).append(f'"{bare}"')
    if not wanted:
        return ""
    if typed and not typed[-1].isspace() and not typed.rstrip().endswith(('"', "”")):
        wanted[-1] += "*"
    query = " AND ".join(wanted)
    return f"({query})" + "".join(f" NOT {word}" for word in unwanted)
