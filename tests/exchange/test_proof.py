"""Proof of job search, and the book: what stands on paper."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from rebound_desktop.core.jobs import Outcome, RoundKind, Stage
from rebound_desktop.core.leaving import Format, Wanted
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.proof_out import FORM_LINES, activities, write_form, write_list
from rebound_desktop.exchange.terms import Papers
from rebound_desktop.store import rows
from rebound_desktop.words.terms import terms
from tests.exchange.full_journal import Full


def told(full: Full, write: object, wanted: Wanted) -> tuple[TableTold, ...]:
    """The tables as they reach the paper."""
    seen: list[TableTold] = []

    def keep(tables: tuple[TableTold, ...]) -> bytes:
        seen.extend(tables)
        return full.source.papers.tables(tables)

    with rows.leaving(full.store.folder, full.store.key) as leaving:
        gathering = Gathering(leaving, wanted, full.source.clock)
        papers = Papers(full.source.papers.book, keep)
        write(gathering, full.source.terms, papers, full.place / "proof.pdf")  # type: ignore[operator]
    return tuple(seen)


def test_the_list_says_for_each_job_what_happened_on_the_days(full: Full) -> None:
    (table,) = told(full, write_list, Wanted(date(2026, 11, 1), date(2026, 11, 15)))
    assert table.heads == ("Date", "Company", "Position", "Source", "Stages", "Outcome")
    ((_, company, position, source, stages, outcome),) = table.rows
    assert (company, position, source, outcome) == (
        "Northwind",
        "Product manager",
        "A friend",
        "They turned me down",
    )
    assert [line.split(" ", 1)[-1] for line in stages.splitlines()][-1].endswith("Interviewing")
    assert "Sunday 1 November 2026" in table.beneath and len(table.widths) == len(table.heads)


@pytest.mark.parametrize(
    ("place", "shown"),
    [("en_US", "1/9/2026"), ("de_DE", "09.01.2026"), ("ja_JP", "2026/01/09"), ("C", "2026-01-09")],
)
def test_a_day_in_a_table_is_written_as_its_country_does_with_a_whole_year(place: str, shown: str) -> None:
    QLocale.setDefault(QLocale(place))
    assert terms().short_day(date(2026, 1, 9)) == shown


def test_the_weekly_form_has_its_six_columns_a_line_for_each_thing_done_and_room_to_write(full: Full) -> None:
    forms = told(full, write_form, Wanted())
    assert [form.beneath for form in forms] == [
        "Week of Monday 2 November 2026 to Sunday 8 November 2026",
        "Week of Monday 9 November 2026 to Sunday 15 November 2026",
        "Week of Monday 16 November 2026 to Sunday 22 November 2026",
    ]
    assert {form.heads for form in forms} == {("Date", "Company", "Position", "How", "Contact", "Result")}
    assert {len(form.rows) for form in forms} == {FORM_LINES}
    assert [form.rows[0][1:5] for form in forms] == [
        ("Northwind", "Product manager", "A friend", "María Núñez-Østergaard"),
        ("Northwind", "Product manager", "Panel", "María Núñez-Østergaard"),
        ("Northwind", "Product manager", "Pain Letter, By post", "María Núñez-Østergaard"),
    ]


@pytest.mark.parametrize(
    ("place", "first", "last"),
    [
        ("en_US", "Sunday, November 15, 2026", "Saturday, November 21, 2026"),
        ("en_GB", "Monday 9 November 2026", "Sunday 15 November 2026"),
    ],
)
def test_a_weekly_form_is_of_the_week_as_the_country_counts(
    full: Full, place: str, first: str, last: str
) -> None:
    QLocale.setDefault(QLocale(place))
    full.source = replace(full.source, terms=terms())
    full.store.jobs.add("Fabrikam", "Baker", Stage.APPLIED, date(2026, 11, 15))
    forms = told(full, write_form, Wanted())
    assert len(forms) == 3
    (baker,) = [form for form in forms if "Fabrikam" in [row[1] for row in form.rows]]
    assert baker.beneath == f"Week of {first} to {last}"


def test_jobs_stand_by_the_day_that_is_told(full: Full) -> None:
    earlier = full.store.jobs.add("Fabrikam", "Baker", Stage.APPLIED, date(2026, 10, 1))
    full.store.jobs.move(earlier, Stage.INTERVIEWING, on_day=date(2026, 11, 13))
    (table,) = told(full, write_list, Wanted(date(2026, 11, 1), date(2026, 11, 15)))
    assert [row[1] for row in table.rows] == ["Northwind", "Fabrikam"]


def test_an_interview_that_nobody_goes_to_any_more_proves_nothing(full: Full) -> None:
    job = full.store.jobs.add("Fabrikam", "Baker", Stage.LEAD, date(2026, 11, 1))
    full.store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 28, 10, 0))
    late = Wanted(date(2026, 11, 28), date(2026, 11, 28))
    assert [row[1] for row in told(full, write_list, late)[0].rows] == ["Fabrikam"]
    full.store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    assert told(full, write_list, late)[0].rows == ()
    assert "Fabrikam" not in [row[1] for form in told(full, write_form, Wanted()) for row in form.rows]


def test_a_letter_about_a_job_is_to_its_company(full: Full) -> None:
    job = full.store.jobs.add("Fabrikam", "Baker", Stage.LEAD, date(2026, 11, 1))
    letter = full.store.letters.begin(LetterKind.FOLLOW_UP, job_id=job)
    full.store.letters.mark_posted(letter, PostedHow.EMAIL, date(2026, 11, 2))
    form = told(full, write_form, Wanted())[0]
    assert ("Fabrikam", "Baker") in [row[1:3] for row in form.rows]


def test_a_form_is_signed_on_the_page_it_is_on(full: Full) -> None:
    long = "They turned me down"
    for filled in (0, 3, 8):
        row = ("02/11/2026", "Northwind", "Product manager", "Phone call", "Maria", long)
        rows = (row,) * filled + (("",) * 6,) * (FORM_LINES - filled)
        form = TableTold("Proof", "Week", ("A",) * 6, (12, 18, 20, 18, 16, 16), rows, ("Name", "Date"))
        pages = full.source.papers.tables((form, form)).count(b"/Type /Page\n")
        assert pages == 2, filled


def test_a_card_of_thanks_is_no_search(full: Full) -> None:
    with rows.leaving(full.store.folder, full.store.key) as leaving:
        found = list(activities(Gathering(leaving, Wanted(), full.source.clock), full.source.terms))
    assert len(found) == 3


def test_papers_are_pdfs_written_whole(full: Full) -> None:
    for fmt in (Format.PDF, Format.PROOF, Format.WEEKLY):
        path, left = full.export(fmt, f"{fmt}.pdf")
        assert path.read_bytes().startswith(b"%PDF-") and path.read_bytes().rstrip().endswith(b"%%EOF")
        assert left.kept_back == (1 if fmt is Format.PDF else 0)
    assert not list(full.place.glob("*.part"))
    (empty,) = told(full, write_form, Wanted(since=date(2027, 1, 1)))
    assert set(empty.rows) == {("",) * 6}
