"""The tables behind jobs and people, as they are kept: interviews, offers, ratings, moments, weeks and the like.

Who was in an interview stands with it, and what is next with whom is what the program says it is.
Each row tells what it belongs to by name, and codes as they are; it leaves with the job or the person it is of.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from rebound_desktop.core.weeks import week_of
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.store import rows as stored

FILES: Mapping[str, str] = {
    "interviews.csv": "round",
    "offers.csv": "offer",
    "perfect-and-not-ideal.csv": "job_line",
    "links.csv": "job_link",
    "gut.csv": "gut",
    "opened-answers.csv": "sealed_answer",
    "aspects.csv": "aspect",
    "ratings.csv": "rating",
    "moments.csv": "touch",
    "next-steps.csv": "next_step",
    "ways-to-reach.csv": "contact_detail",
    "addresses.csv": "contact_address",
    "posts.csv": "contact_post",
    "relations.csv": "contact_relation",
    "companies.csv": "company",
    "lessons.csv": "lesson",
    "weeks.csv": "week_plan",
    "templates.csv": "letter_template",
    "questions.csv": "question_set",
}
"""A file's name, and the table it is of."""
_OURS = frozenset({"uid", "created_at", "changed_at", "changed_by", "trashed_at"})
# What a row may belong to that has a name.
_NAMED = frozenset({"company", "job", "contact", "aspect"})
Cells = Sequence[object]


def header_of(table: str) -> Sequence[str]:
    """The names of a table's columns."""
    names = [column.name.replace("_", " ").title() for column in _columns(table)]
    return [*names, "People"] if table == "round" else names


def _columns(table: str) -> list[stored.Column]:
    """What is the person's own, and whose it is; what it is known by in here stays."""
    shape = next(shape for shape in stored.tables() if shape.name == table)
    return [
        column
        for column in shape.columns
        if column.name not in _OURS and (not column.parent or column.parent in _NAMED)
    ]


class Further:
    """What leaves of these tables beside the jobs and people that do. A week is told by its Monday, as it is kept."""

    def __init__(
        self, gathering: Gathering, week_begins: int, jobs: frozenset[str], people: frozenset[str]
    ) -> None:
        self._gathering = gathering
        self._week_begins = week_begins
        # What is of a person may name a job as well, or none.
        self._leaving = {"contact": people, "job": jobs}
        aspects = {str(row["uid"]): str(row["name"]) for row in gathering.rows.of("aspect")}
        self._names: dict[str, Mapping[str, str]] = {
            "company": gathering.company_names,
            "job": gathering.job_names,
            "contact": gathering.people_names,
            "aspect": aspects,
        }

    def rows(self, table: str) -> Iterator[Cells]:
        """The rows that leave."""
        columns, gathering = _columns(table), self._gathering
        people = gathering.people_of_rounds() if table == "round" else None
        for row in gathering.next_steps().values() if table == "next_step" else gathering.kept(table):
            if self._leaves(table, row):
                cells = [self._cell(column, row) for column in columns]
                yield cells if people is None else [*cells, "; ".join(people[str(row["uid"])])]

    def _leaves(self, table: str, row: stored.Row) -> bool:
        wanted = self._gathering.wanted
        if table == "sealed_answer" and not row["opened_on"]:
            # It opens where somebody asks for it, and nowhere else.
            return False
        if table == "lesson":
            learned_on = date.fromisoformat(str(row["learned_on"]))
            return wanted.has_day(learned_on) and wanted.has_job(str(row.get("job") or ""))
        if table == "week_plan":
            week = week_of(date.fromisoformat(str(row["week_on"])), self._week_begins)
            return any(map(wanted.has_day, week.days)) and wanted.has_job("")
        owner = next((name for name in self._leaving if name in row), "")
        return row[owner] in self._leaving[owner] if owner else wanted.is_everything

    def _cell(self, column: stored.Column, row: stored.Row) -> object:
        value = row.get(column.name)
        return self._names[column.parent].get(str(value), "") if column.parent else value
