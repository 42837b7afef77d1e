"""Job trackers' tables, LinkedIn's applications and saved jobs, and tables of somebody's own."""

from datetime import date
from pathlib import Path

import pytest

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch
from rebound_desktop.core.jobs import Outcome, PayPeriod, Stage, WorkMode
from rebound_desktop.core.pay import PostedPay
from rebound_desktop.core.person import DetailKind
from rebound_desktop.exchange import csv_out, importing, mapped
from rebound_desktop.exchange.formats import Format
from tests.conftest import HandClock
from tests.exchange.conftest import Reads

D = date(2024, 11, 20)


def test_linkedin_applications_keep_ones_own_address_out(reads: Reads) -> None:
    text = (
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
        "Question And Answers\n"
        '"11/20/24, 8:15 AM",me@example.org,+1 555,Northwind,Baker,https://www.linkedin.com/jobs/view/1,cv.pdf,'
        '"Years of dough? : 5 | ""Ovens""? : Yes"\n'
    )
    (job,) = reads("Job Applications.csv", text, Format.LINKEDIN).jobs
    assert (job.company, job.title, job.resume_sent) == ("Northwind", "Baker", "cv.pdf")
    assert [(step.stage, step.on_day) for step in job.stages] == [(Stage.APPLIED, D)]
    assert "me@example.org" not in repr(job) and "Years of dough? : 5" in job.notes


def test_linkedin_saved_jobs_are_leads(reads: Reads) -> None:
    text = (
        'Saved Date,Job Url,Job Title,Company Name\n"11/20/24, 8:15 AM",https://x.example/1,Baker,Northwind\n'
    )
    (job,) = reads("Saved Jobs.csv", text, Format.LINKEDIN).jobs
    assert [(step.stage, step.on_day) for step in job.stages] == [(Stage.LEAD, D)]


def test_jobsync(reads: Reads) -> None:
    text = (
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\n"
        "1,2024-11-01T10:00:00Z,Yes,2024-11-20T10:00:00Z,Northwind,Baker,Full-time,Remote,Porto,Indeed,interview\n"
        "2,2024-11-01T10:00:00Z,No,N/A,Fabrikam,Cook,N/A,N/A,N/A,N/A,draft\n"
    )
    first, second = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [(step.stage, step.on_day) for step in first.stages] == [
        (Stage.LEAD, date(2024, 11, 1)), (Stage.APPLIED, D), (Stage.INTERVIEWING, None),
    ]  # fmt: skip
    assert (first.mode, first.source, first.place) == (WorkMode.REMOTE, "Indeed", "Porto")
    assert [step.stage for step in second.stages] == [Stage.LEAD] and second.place == second.source == ""


@pytest.mark.parametrize("column", ["Applied", "Beworben", "Date", "Datum"])
def test_a_list_of_ones_own_keeps_its_days(reads: Reads, column: str) -> None:
    text = f"Firma,Position,Status,{column},Notes\nNorthwind,Baker,Rejected,2024-11-20,They were kind\n"
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [(step.stage, step.on_day) for step in job.stages] == [(Stage.APPLIED, D), (Stage.CLOSED, None)]
    assert job.notes == "They were kind"


@pytest.mark.parametrize("company", ["Company", "Employer"])
@pytest.mark.parametrize("title", ["Title", "Job Title"])
def test_huntr_like(reads: Reads, company: str, title: str) -> None:
    text = f'{title},{company},List,Date Applied,Notes\nBaker,Northwind,Rejected,20/11/2024,"Two\nlines"\n'
    (job,) = reads("huntr.csv", text, Format.TRACKER).jobs
    assert [(step.stage, step.outcome) for step in job.stages] == [
        (Stage.APPLIED, None), (Stage.CLOSED, Outcome.TURNED_DOWN),
    ]  # fmt: skip
    assert job.stages[0].on_day == D and job.notes == "Two\nlines"


@pytest.mark.parametrize(
    ("days", "read"),
    [
        # The eleventh of December is still to come, and nobody applied on it.
        (("10/11/2026", "12/11/2026"), (date(2026, 11, 10), date(2026, 11, 12))),
        # The other way round it would be.
        (("10/11/2026", "11/12/2026"), (date(2026, 10, 11), date(2026, 11, 12))),
        # Neither is, or both are: as American exports have it.
        (("10/11/2025", "12/11/2025"), (date(2025, 10, 11), date(2025, 12, 11))),
        (("12/11/2026", "11/12/2026"), (date(2026, 12, 11), date(2026, 11, 12))),
    ],
)
def test_days_that_can_be_read_both_ways_are_none_to_come(
    reads: Reads, days: tuple[str, ...], read: tuple[date, ...]
) -> None:
    rows = "".join(f"Northwind,Baker {place},Applied,{day}\n" for place, day in enumerate(days))
    jobs = reads("jobs.csv", f"Company,Job Title,Status,Date Applied\n{rows}", Format.TRACKER).jobs
    assert tuple(job.stages[0].on_day for job in jobs) == read


@pytest.mark.parametrize(
    ("said", "stage", "outcome"),
    [
        ("Bookmarked", Stage.LEAD, None),
        ("Applied", Stage.APPLIED, None),
        ("Interviewing", Stage.INTERVIEWING, None),
        ("Negotiating", Stage.OFFER, None),
        ("Offer accepted", Stage.CLOSED, Outcome.ACCEPTED),
        ("Offer declined", Stage.CLOSED, Outcome.DECLINED),
        ("I Withdrew", Stage.CLOSED, Outcome.WITHDREW),
        ("Not Selected", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("Turned down", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("They turned me down", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("I turned it down", Stage.CLOSED, Outcome.DECLINED),
        ("Turned in application", Stage.APPLIED, None),
        ("Returned call", Stage.LEAD, None),
        ("No Response", Stage.CLOSED, Outcome.WENT_QUIET),
    ],
)
def test_teal_like(reads: Reads, said: str, stage: Stage, outcome: Outcome | None) -> None:
    (job,) = reads(
        "teal.csv", f"Company Name,Job Title,Status\nNorthwind,Baker,{said}\n", Format.TRACKER
    ).jobs
    assert (job.stages[-1].stage, job.stages[-1].outcome) == (stage, outcome)


def test_a_status_that_is_not_known_is_kept_in_the_notes(reads: Reads) -> None:
    (job,) = reads("teal.csv", "Company Name,Job Title,Status\nNorthwind,Baker,On ice\n").jobs
    assert job.notes == "On ice"


@pytest.mark.parametrize(
    "text",
    [
        "Company,Position,Kind,Posted on,Status,Link\nNorthwind,Baker,Full time,2024-05-01,Applied,x\n",
        "Job uid,Company,Position,Stage\n4,Northwind,Baker,Applied\n",
        "Company,Title,Status,Applied,First name,Last name,Email\n"
        "Northwind,Baker,Applied,2024-05-01,Ana,Lee,ana@x.example\n",
    ],
)
def test_a_tracker_with_columns_like_ours_or_like_an_address_books_is_one(reads: Reads, text: str) -> None:
    batch = reads("t.csv", text, Format.TRACKER)
    assert [(job.company, job.title) for job in batch.jobs] == [("Northwind", "Baker")]
    assert batch.people == () and batch.unreadable == ()


@pytest.mark.parametrize("state", ["State", "Status", "Created", "Date"])
def test_an_address_book_with_a_state_or_a_day_is_no_tracker(reads: Reads, state: str) -> None:
    text = (
        f"First Name,Last Name,Company,Job Title,{state},Email\nAna,Lee,Northwind,Baker,Texas,ana@x.example\n"
    )
    batch = reads("t.csv", text, Format.CONTACTS)
    assert [each.person.name for each in batch.people] == ["Ana Lee"] and batch.jobs == ()


@pytest.mark.parametrize("header", [csv_out.STAGES, csv_out.LETTERS])
@pytest.mark.parametrize("without", [0, 1, 2])
def test_our_steps_and_letters_are_known_though_a_column_is_gone(
    reads: Reads, header: tuple[str, ...], without: int
) -> None:
    names = header[without:]
    batch = reads("t.csv", ",".join(names) + "\n" + ",".join("x" for _ in names) + "\n")
    assert batch.is_empty and [each.why for each in batch.unreadable] == [Why.OURS]


def test_a_row_without_a_company_is_told(reads: Reads) -> None:
    batch = reads("teal.csv", "Company Name,Job Title,Status\n,Baker,Applied\nNorthwind,Cook,Applied\n,,\n")
    assert len(batch.jobs) == 1
    assert [(each.line, each.why, each.text) for each in batch.unreadable] == [
        (2, Why.NO_COMPANY, ",Baker,Applied")
    ]


def test_cells_shielded_from_spreadsheets_are_read_bare(reads: Reads) -> None:
    (job,) = reads("teal.csv", "Company Name,Job Title,Status\n'=Northwind,'+Baker,Applied\n").jobs
    assert (job.company, job.title) == ("=Northwind", "+Baker")


def test_a_table_of_ones_own_goes_by_what_its_columns_are_said_to_be(reads: Reads) -> None:
    text = "Wohin;Als;Wann\nNorthwind;Bäckerin;20.11.2024\n"
    batch = reads("eigene.csv", text.encode("cp1252"), Format.TABLE)
    assert batch.jobs == () and batch.unreadable[0].why is Why.UNKNOWN_COLUMNS
    assert mapped.header_of(text).names == ("wohin", "als", "wann")


def test_a_table_whose_columns_say_enough_is_understood(reads: Reads) -> None:
    (entry,) = reads("days.csv", "Date,Text,Mood\n2024-11-20,It rained.,calm\n", Format.TABLE).entries
    assert (entry.day, entry.text, entry.mood) == (D, "It rained.", "calm")
    (person,) = reads("who.csv", "Name;Role;Employer\nDana;Baker;Northwind\n", Format.TABLE).people
    assert (person.person.name, person.person.company) == ("Dana", "Northwind")


def test_a_column_that_nothing_here_is_for_comes_along_as_a_note(reads: Reads) -> None:
    text = (
        ",Company,Job Title,Status,Date Applied,Recruiter,Stars,Notes\n"
        '0,Northwind,Baker,Applied,20/11/2024,"Sam, who\ncalled",4,Kind\n'
        "1,Fabrikam,Cook,Applied,last spring,,,,and a cell too many\n"
    )
    batch = reads("t.csv", text, Format.TRACKER)
    first, second = batch.jobs
    assert first.notes == "Kind\nRecruiter: Sam, who\ncalled\nStars: 4"
    # A day that is none is kept as it was said; the first column counts the rows alone.
    assert second.notes == "Date Applied: last spring\nand a cell too many"
    assert second.place == "" and batch.noted == ("Recruiter", "Stars", "Date Applied")


def test_what_jobsync_says_twice_or_counts_by_is_no_note(reads: Reads) -> None:
    text = (
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Status\n"
        "1,2024-11-01T10:00:00Z,Yes,2024-11-20T10:00:00Z,Northwind,Baker,Full-time,interview\n"
        "2,2024-11-01T10:00:00Z,No,N/A,Fabrikam,Cook,N/A,draft\n"
    )
    first, second = reads("jobs.csv", text, Format.TRACKER).jobs
    assert (first.notes, second.notes) == ("jobType: Full-time", "")


@pytest.mark.parametrize(
    ("kind", "text", "notes"),
    [
        ("people", "Name,Company,Shoe\nDana,Northwind,44\n", "Shoe: 44"),
        ("entries", "Date,Text,Weather\n2024-11-20,It rained.,9 degrees\n", "Weather: 9 degrees"),
    ],
)
def test_a_column_stays_out_where_somebody_says_so(
    reads: Reads, clock: HandClock, tmp_path: Path, kind: str, text: str, notes: str
) -> None:
    def told(batch: Batch) -> str:
        return batch.people[0].person.notes if kind == "people" else batch.entries[0].text

    whole = reads("own.csv", text, Format.TABLE)
    assert told(whole).endswith(notes) and whole.noted == (notes.partition(":")[0],)
    names = mapped.header_of(text).names
    columns = mapped.guessed(names)
    columns[mapped.LEFT_OUT] = notes.partition(":")[0].lower()
    path = tmp_path / "own.csv"
    without = importing.read(path, Format.TABLE, clock.clock, columns={mapped.mapping_name(names): columns})
    assert notes not in told(without) and without.noted == ()


@pytest.mark.parametrize("filler", ["", "x" * 5_000_000])
def test_a_quotation_mark_that_nothing_closes_costs_its_line_alone(reads: Reads, filler: str) -> None:
    rows = [f"Company {n},Baker,Applied" for n in range(1_000)]
    rows[700] = 'Company 700,"Baker,Applied'
    rows[900] = f"Company 900,Baker{filler},Applied"
    batch = reads("teal.csv", "Company Name,Job Title,Status\n" + "\n".join(rows) + "\n")
    names = {job.company for job in batch.jobs}
    assert names >= {f"Company {n}" for n in range(1_000) if n != 900 or not filler}
    assert len(batch.jobs) + len(batch.unreadable) >= 1_000
    assert next(job.title for job in batch.jobs if job.company == "Company 700") == '"Baker'


def test_cells_of_many_lines_up_to_the_end_are_whole(reads: Reads) -> None:
    text = 'Company Name,Job Title,Status,Notes\nNorthwind,5" pipes,Applied,"one\ntwo ""three""\nfour"'
    (job,) = reads("teal.csv", text).jobs
    assert (job.title, job.notes) == ('5" pipes', 'one\ntwo "three"\nfour')


HUNTR = (
    "Job Title,Company Name,List,Job URL,Location,Salary,Date Added,Date Applied,Notes\n"
    "Baker,Northwind,Interview,https://x.example/1,Porto,,2024-11-18,2024-11-20,Kind\n"
)
TEAL = (
    "Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\n"
    'Baker,Northwind,"$ 60,000",Porto,Interviewing,11/18/2024,,11/20/2024,,4\n'
)
NOTION = (
    "Company,Stage,Position,Salary,Job Posting,Posting Date,Applied Date,Contact\n"
    'Northwind,Phone Screen,Baker,,https://x.example/1,"November 18, 2024","November 20, 2024",Dana\n'
)
REFERRED = (
    "First Name,Last Name,Email,Company,Position,Status\n"
    "Ana,Lee,ana@x.example,Northwind,Baker,Applied\nSam,Reyes,sam@x.example,Fabrikam,Cook,Rejected\n"
    "Tom,Okafor,,Contoso,Gardener,\n"
)


@pytest.mark.parametrize("text", [HUNTR, TEAL, NOTION])
def test_trackers_as_their_programs_write_them(reads: Reads, text: str) -> None:
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert (job.company, job.title) == ("Northwind", "Baker")
    assert job.stages[-1].stage is Stage.INTERVIEWING and D in [step.on_day for step in job.stages]


def test_a_list_of_jobs_with_whom_one_knows_there_is_told_by_where_they_stand(reads: Reads) -> None:
    batch = reads("jobs.csv", REFERRED, Format.TRACKER)
    assert batch.people == () and [
        (job.company, job.title, job.stages[-1].outcome or job.stages[-1].stage) for job in batch.jobs
    ] == [
        ("Northwind", "Baker", Stage.APPLIED),
        ("Fabrikam", "Cook", Outcome.TURNED_DOWN),
        ("Contoso", "Gardener", Stage.LEAD),
    ]
    # Nobody's name is lost.
    assert "First Name: Ana" in batch.jobs[0].notes and "ana@x.example" in batch.jobs[0].notes


@pytest.mark.parametrize(
    "text",
    [
        # An address book's own state of things, or none, or the state one lives in.
        "First Name,Last Name,Email,Company,Position,Status\nDana,Okafor,d@x.example,Northwind,Baker,Friend\n",
        "First Name,Last Name,Email,Company,Position,Status\nDana,Okafor,d@x.example,Northwind,Baker,\n",
        "First Name,Last Name,Email,Company,Job Title,State\nDana,Okafor,d@x.example,Northwind,Baker,WA\n",
        "First Name,Last Name,Email,Company,Position,Status\nDana,Okafor,d@x.example,Northwind,Baker,Lead\n",
        "Name,Email,Company,Title,Status\nDana Okafor,d@x.example,Northwind,Baker,Met at the fair\n",
        "Name,Email,Company,Title,Created\nDana Okafor,d@x.example,Northwind,Baker,2024-11-20\n",
    ],
)
def test_people_whose_state_is_no_jobs_are_people(reads: Reads, text: str) -> None:
    batch = reads("people.csv", text, Format.CONTACTS)
    assert [each.person.name for each in batch.people] == ["Dana Okafor"] and batch.jobs == ()


def test_connections_stay_people_whatever_was_noted_beside_them(reads: Reads) -> None:
    text = (
        "Notes:\n"
        '"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On,Status\n"
        "Dana,Okafor,https://www.linkedin.com/in/dana,,Northwind,Baker,20 Nov 2024,Applied\n"
    )
    (person,) = reads("Connections.csv", text, Format.LINKEDIN).people
    assert person.person.name == "Dana Okafor"


def test_a_list_of_ones_own_with_linkedins_columns_tells_where_each_job_stands(reads: Reads) -> None:
    text = "Application Date,Company Name,Job Title,Status\n2024-11-20,Northwind,Baker,Rejected\n"
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [(step.stage, step.on_day) for step in job.stages] == [(Stage.APPLIED, D), (Stage.CLOSED, None)]


@pytest.mark.parametrize(
    ("said", "stage", "outcome"),
    [
        ("Task assigned", Stage.LEAD, None),
        ("Not hired", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("They hired someone else", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("No offer", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("Rejected offer", Stage.CLOSED, Outcome.DECLINED),
        ("Case presented", Stage.LEAD, None),
        ("Auto-rejected", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("2nd interview", Stage.INTERVIEWING, None),
        ("Vorstellungsgespräch", Stage.INTERVIEWING, None),
        ("Standardabsage", Stage.CLOSED, Outcome.TURNED_DOWN),
        ("Keine Rückmeldung", Stage.CLOSED, Outcome.WENT_QUIET),
        ("Bewerbung verschickt", Stage.APPLIED, None),
        ("Candidature envoyée", Stage.APPLIED, None),
        ("Refusé", Stage.CLOSED, Outcome.TURNED_DOWN),
    ],
)
def test_a_status_is_not_taken_for_its_contrary(
    reads: Reads, said: str, stage: Stage, outcome: Outcome | None
) -> None:
    (job,) = reads("jobs.csv", f"Company,Job Title,Status\nNorthwind,Baker,{said}\n").jobs
    assert (job.stages[-1].stage, job.stages[-1].outcome) == (stage, outcome)


def test_a_column_that_says_whether_one_applied_tells_no_day(reads: Reads) -> None:
    text = "Company,Position,Applied?,Date\nNorthwind,Baker,Yes,2024-11-20\nFabrikam,Cook,No,\nContoso,Gardener,x,\n"
    jobs = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [[(step.stage, step.on_day) for step in job.stages] for job in jobs] == [
        [(Stage.APPLIED, D)], [(Stage.LEAD, None)], [(Stage.APPLIED, None)],
    ]  # fmt: skip


@pytest.mark.parametrize("column", ["Status Date", "Response Date", "Rejected on"])
def test_the_last_step_has_the_day_that_is_told_of_it(reads: Reads, column: str) -> None:
    text = (
        f"Company,Job Title,Date Applied,Result,{column}\nNorthwind,Baker,2024-11-20,Rejected,2024-11-29\n"
        "Fabrikam,Cook,2024-11-20,Rejected,2024-11-02\nContoso,Gardener,2024-11-20,,2024-11-29\n"
    )
    first, earlier, open_still = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [(step.stage, step.on_day) for step in first.stages] == [
        (Stage.APPLIED, D), (Stage.CLOSED, date(2024, 11, 29)),
    ]  # fmt: skip
    assert first.notes == ""
    # What cannot be so, or is of no step, stays with the person's notes.
    assert earlier.stages[-1].on_day is None and earlier.notes == f"{column}: 2024-11-02"
    if column == "Rejected on":
        # Whoever notes the day of a no was turned down, whether or not the result says so.
        assert (open_still.stages[-1].outcome, open_still.notes) == (Outcome.TURNED_DOWN, "")
    else:
        assert len(open_still.stages) == 1 and open_still.notes == f"{column}: 2024-11-29"


def test_what_a_header_says_in_brackets_is_no_part_of_its_name(reads: Reads) -> None:
    text = '"Company",Job Title,Status,"Date Applied\n(dd/mm/yyyy)"\nNorthwind,Baker,Applied,03/11/2024\n'
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    # It says how its days are written.
    assert job.stages[0].on_day == date(2024, 11, 3) and job.notes == ""


YEAR = PayPeriod.YEAR


@pytest.mark.parametrize(
    ("columns", "cells", "pay", "notes"),
    [
        ("Salary", "£48000", PostedPay(48_000_00, None, "GBP", YEAR), ""),
        ("Compensation", '"$72,000 - $78,000"', PostedPay(72_000_00, 78_000_00, "USD", YEAR), ""),
        ("Max. Salary", '"$85,000"', PostedPay(None, 85_000_00, "USD", YEAR), ""),
        ("Min Salary,Max Salary", "50k EUR,60k EUR", PostedPay(50_000_00, 60_000_00, "EUR", YEAR), ""),
        ("Hourly rate", "$25", PostedPay(25_00, None, "USD", PayPeriod.HOUR), ""),
        ("Gehalt", '"3.500 € / Monat"', PostedPay(3_500_00, None, "EUR", PayPeriod.MONTH), ""),
        # What no figure keeps stays as it is written, and so does what contradicts itself.
        ("Salary", "52k plus car", PostedPay(), "Salary: 52k plus car"),
        ("Salary", "negotiable", PostedPay(), "Salary: negotiable"),
        ("Salary", '"$5-105,000"', PostedPay(), "Salary: $5-105,000"),
        ("Pay", "40 h", PostedPay(), "Pay: 40 h"),
        (
            "Min Salary,Max Salary",
            "70k EUR,60k EUR",
            PostedPay(70_000_00, None, "EUR", YEAR),
            "Max Salary: 60k EUR",
        ),
    ],
)
def test_a_salary_is_what_the_posting_pays_and_nothing_one_named(
    reads: Reads, columns: str, cells: str, pay: PostedPay, notes: str
) -> None:
    (job,) = reads("jobs.csv", f"Company,Title,Status,{columns}\nNorthwind,Baker,Applied,{cells}\n").jobs
    assert (job.pay, job.pay_named, job.notes) == (pay, "", notes)


@pytest.mark.parametrize(
    "column",
    [
        "Expected salary",
        "Salary asked",
        "Pay you named",
        "Gehaltsvorstellung",
        "Salaire souhaité",
        "希望年収",
    ],
)
def test_what_one_named_is_read_where_the_column_says_so(reads: Reads, column: str) -> None:
    text = f"Company,Title,Status,Salary,{column}\nNorthwind,Baker,Applied,50k €,55k plus car\n"
    (job,) = reads("jobs.csv", text).jobs
    assert (job.pay.start, job.pay_named, job.notes) == (50_000_00, "55k plus car", "")


def test_our_own_table_is_read_back_as_ever(reads: Reads) -> None:
    cells = dict.fromkeys(csv_out.JOBS, "") | {
        "Company": "Northwind",
        "Job Title": "Baker",
        "Status": "applied",
    }
    cells |= {"Pay From": "48000", "Currency": "EUR", "Pay Named": "55k", "People": "Dana Quill"}
    (job,) = reads("jobs.csv", f"{','.join(cells)}\n{','.join(cells.values())}\n").jobs
    assert job.notes == "Pay From: 48000\nCurrency: EUR\nPay Named: 55k\nPeople: Dana Quill"
    assert (job.pay, job.pay_named, job.people) == (PostedPay(), "", ())


def test_each_stage_has_the_day_that_is_told_of_it(reads: Reads) -> None:
    text = (
        "Company,Title,List Name,Date Added,Date Applied,Date Interviewed,Date Offered,Rejected\n"
        "Northwind,Baker,Interview,2024-11-01,2024-11-03,2024-11-15T15:00:00.000Z,,\n"
        "Fabrikam,Cook,Rejected,2024-11-01,2024-11-03,2024-11-15,,2024-11-20\n"
        "Contoso,Gardener,Offer,,,2024-11-15,2024-11-20,\n"
        "Litware,Host,Rejected,,2024-11-03,,,\n"
        "Tailspin,Usher,Interview,,2024-11-15,2024-11-03,,\n"
        "Adatum,Clerk,Interview,,2024-11-15,,,2024-11-20\n"
        "Kite,Driver,Interview,,2024-11-15,2027-01-05,,\n"
    )
    jobs = {job.company: job for job in reads("huntr.csv", text, Format.TRACKER).jobs}
    told = {
        name: [(step.stage, step.on_day and step.on_day.day) for step in job.stages]
        for name, job in jobs.items()
    }
    assert told == {
        "Northwind": [(Stage.LEAD, 1), (Stage.APPLIED, 3), (Stage.INTERVIEWING, 15)],
        "Fabrikam": [(Stage.LEAD, 1), (Stage.APPLIED, 3), (Stage.INTERVIEWING, 15), (Stage.CLOSED, 20)],
        # Whoever has an interview's day and no other applied on none that is told: today would be after it.
        "Contoso": [(Stage.INTERVIEWING, 15), (Stage.OFFER, 20)],
        "Litware": [(Stage.APPLIED, 3), (Stage.CLOSED, None)],
        # A day that cannot be the stage's, or is to come, is none of it and stays with the notes.
        "Tailspin": [(Stage.APPLIED, 15), (Stage.INTERVIEWING, None)],
        "Adatum": [(Stage.APPLIED, 15), (Stage.INTERVIEWING, None), (Stage.CLOSED, 20)],
        "Kite": [(Stage.APPLIED, 15), (Stage.INTERVIEWING, None)],
    }
    notes = {name: job.notes for name, job in jobs.items() if job.notes}
    assert notes == {"Tailspin": "Date Interviewed: 2024-11-03", "Kite": "Date Interviewed: 2027-01-05"}
    assert jobs["Adatum"].stages[-1].outcome is Outcome.TURNED_DOWN


def test_days_to_come_do_not_turn_the_order_of_those_that_are_over(reads: Reads) -> None:
    text = "Company,Title,Status,Date Applied,Follow up\nNorthwind,Baker,Applied,11/04/2026,12/02/2026\n"
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert job.stages[0].on_day == date(2026, 11, 4) and job.notes == "Follow up: 2026-12-02"
    (job,) = reads("jobs.csv", text.replace("12/02", "12/24"), Format.TRACKER).jobs
    assert job.stages[0].on_day == date(2026, 11, 4)


def test_who_is_named_beside_a_job_comes_as_a_person_of_it(reads: Reads) -> None:
    text = (
        "Company,Position,Status,Contact,Contact Email,Contact Phone,Recruiter,Referral\n"
        "Halden Print,Planner,Interview,Mira Olsen,mira@halden.example,555 01,,\n"
        "Halden Print,Buyer,Applied,Mira Olsen,,,Sam Reyes,Career Fair\n"
        "Northwind,Clerk,Offer,Ana Li; Bob Fry,ana@northwind.example,,,Yes\n"
        "Fabrikam,Cook,Applied,HR,jobs@fabrikam.example,,N/A,Dana Quill <dana@x.example>\n"
    )
    batch = reads("jobs.csv", text, Format.TRACKER)
    people = {each.person.name: each for each in batch.people}
    assert {name: each.person.values(DetailKind.EMAIL) for name, each in people.items()} == {
        "Mira Olsen": ("mira@halden.example",), "Sam Reyes": (), "Ana Li": ("ana@northwind.example",), "Bob Fry": (),
        "Dana Quill": ("dana@x.example",),
    }  # fmt: skip
    mira = people["Mira Olsen"].person
    assert (mira.company, mira.values(DetailKind.PHONE)) == ("Halden Print", ("555 01",))
    assert people["Sam Reyes"].person.notes == "Recruiter: Halden Print, Buyer"
    names = {each.named_key: name for name, each in people.items()}
    assert [[names[key] for key in job.people] for job in batch.jobs] == [
        ["Mira Olsen"], ["Mira Olsen", "Sam Reyes"], ["Ana Li", "Bob Fry"], ["Dana Quill"],
    ]  # fmt: skip
    # What is nobody's name, or nobody's e-mail, is kept as it was said.
    assert [job.notes for job in batch.jobs] == [
        "", "Referral: Career Fair", "Referral: Yes", "Contact: HR\nContact Email: jobs@fabrikam.example",
    ]  # fmt: skip


@pytest.mark.parametrize("column", ["Contact", "Recruiter", "Referral"])
@pytest.mark.parametrize(
    "cell",
    [
        "Keine Angabe", "Stack Overflow", "Customer Support", "Senior Engineer", "Phone Screen", "Direct Application",
        "Angel List", "Hacker News", "Welcome Jungle", "Monster Germany", "Word Of Mouth", "Not Provided",
        "Geschäftsführung Nord", "Candidature Spontanée", "Non Précisé", "Atención Cliente", "Sin Especificar",
        "記載なし", "知人", "採用チーム", "غير معروف", "خدمة العملاء",
    ],
)  # fmt: skip
def test_what_is_nobodys_name_stays_a_note(reads: Reads, column: str, cell: str) -> None:
    batch = reads("jobs.csv", f"Company,Position,Status,{column}\nNorthwind,Baker,Applied,{cell}\n")
    assert batch.people == () and batch.jobs[0].notes == f"{column}: {cell}"


@pytest.mark.parametrize(
    "name", ["Rosa Hacker", "Herbert List", "Emily Post", "Will Self", "Peter Baker", "山田知人"]
)
def test_names_that_are_words_too_are_names(reads: Reads, name: str) -> None:
    batch = reads("jobs.csv", f"Company,Position,Status,Contact\nNorthwind,Baker,Applied,{name}\n")
    assert [each.person.name for each in batch.people] == [name]


def test_who_is_named_as_a_referral_is_somebody_where_more_than_the_name_says_so(reads: Reads) -> None:
    text = (
        "Company,Position,Status,Contact,Referral\n"
        "Northwind,Baker,Applied,,Turing Hall\n"
        "Fabrikam,Cook,Applied,,Dana Quill <dana@x.example>; Turing Hall\n"
        "Contoso,Host,Applied,Mira Olsen,Mira Olsen\n"
    )
    batch = reads("jobs.csv", text, Format.TRACKER)
    assert [each.person.name for each in batch.people] == ["Dana Quill", "Mira Olsen"]
    assert [job.notes for job in batch.jobs] == [
        "Referral: Turing Hall", "Referral: Dana Quill <dana@x.example>; Turing Hall", "",
    ]  # fmt: skip
    # A header that asks for somebody tells it alone.
    batch = reads("jobs.csv", "Company,Position,Status,Referred by\nNorthwind,Baker,Applied,Turing Hall\n")
    assert [each.person.name for each in batch.people] == ["Turing Hall"] and batch.jobs[0].notes == ""


@pytest.mark.parametrize("cell", ["a" * 100_000, "A" * 150 + "!", "Mira " * 30, "@x" * 95, "x@" * 95])
def test_no_cell_that_names_nobody_takes_long(reads: Reads, cell: str) -> None:
    text = f"Company,Position,Status,Contact,Contact Email,Salary\nNorthwind,Baker,Applied,{cell},{cell},{cell}\n"
    (job,) = reads("jobs.csv", text).jobs
    assert job.people == () and f"Contact: {cell.strip()}" in job.notes


def test_a_posting_that_is_kept_as_a_page_is_read_as_words(reads: Reads) -> None:
    posting = '"<p>You will <b>own</b> data &amp; more.</p><ul><li>SQL</li></ul><script>no()</script>"'
    text = f"Company,Title,Status,Description\nNorthwind,Baker,Applied,{posting}\nFenn,Cook,Applied,Pay < 5 > 3\n"
    first, second = reads("huntr.csv", text).jobs
    assert first.posting == "You will **own** data & more.\n\n- SQL"
    assert second.posting == "Pay < 5 > 3"


@pytest.mark.parametrize(
    ("posting", "read"),
    [
        (
            "We need:\n- Python\n- Go\n<br>\nPay: good\nAsk Bo",
            "We need:\n- Python\n- Go\n\nPay: good\nAsk Bo",
        ),
        ("Generic List<i> and\nMap<b>\nx", "Generic List<i> and\nMap<b>\nx"),
        ("Generic List<i> and Map<b>", "Generic List<i> and Map<b>"),
        ("You <b>own </b>data\n\n<i>and</i>  more", "You **own** data\n\n*and*  more"),
        ("One<br/>R&D &amp; more<br>\nthree", "One\nR&D & more\nthree"),
        ("<a href='https://x.example/1'><b>Ask</b></a>\nBo", "[**Ask**](https://x.example/1)\nBo"),
        ("<b> </b>\nBo", "Bo"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("<div>One</div>\n<div>Two</div>", "One\n\nTwo"),
    ],
)
def test_a_posting_of_plain_lines_keeps_them_though_a_tag_is_in_it(
    reads: Reads, posting: str, read: str
) -> None:
    text = f'Company,Title,Status,Description\nNorthwind,Baker,Applied,"{posting}"\n'
    (job,) = reads("huntr.csv", text).jobs
    assert job.posting == read


@pytest.mark.parametrize("posting", ["<b " * 60_000, "<br>" + " " * 200_000, "<b>" * 60_000, "<b>x" * 50_000])
def test_no_posting_takes_long(reads: Reads, posting: str) -> None:
    (job,) = reads("huntr.csv", f"Company,Title,Status,Description\nNorthwind,Baker,Applied,{posting}\n").jobs
    assert job.company == "Northwind"


def test_what_is_next_is_planned_with_who_came_with_it_and_else_reads_as_a_line(reads: Reads) -> None:
    text = (
        "Company,Position,Status,Contact,Next Step,Follow Up Date,Deadline\n"
        "Halden Print,Planner,Applied,Mira Olsen,Send portfolio,12/24/2026,\n"
        "Fabrikam,Cook,Applied,,Call,12/02/2026,10/30/2026\n"
        "Contoso,Host,Applied,Dana Quill,,10/24/2026,soon\n"
        "Litware,Usher,Applied,Ana Li,12/26/2026,,\n"
    )
    first, nobody, over, alone = reads("jobs.csv", text, Format.TRACKER).jobs
    assert (first.next_on, first.next_note) == (date(2026, 12, 24), "Send portfolio")
    assert first.notes == "Next Step: Send portfolio (2026-12-24)"
    assert nobody.next_on is None and nobody.notes == "Next Step: Call (2026-12-02)\nDeadline: 2026-10-30"
    # Of these lines, those that tell what is next can be told from others.
    assert [job.next_told for job in (first, nobody)] == [first.notes, "Next Step: Call (2026-12-02)"]
    # What was to be by a day that is over is no plan.
    assert over.next_on is None and over.notes == "Follow Up Date: 2026-10-24\nDeadline: soon"
    assert (alone.next_on, alone.next_note, alone.notes) == (date(2026, 12, 26), "", "Next Step: 2026-12-26")


@pytest.mark.parametrize("day", ["2026-11-05", "Thu 5 Nov 2026", "5. Nov 2026", "11/5/2026", "05.11.2026"])
@pytest.mark.parametrize("more", [" 14:30", ", 2:30 PM", "T14:30", " (Zoom with Bo)"])
def test_what_stands_beside_a_day_stays_with_the_notes(reads: Reads, day: str, more: str) -> None:
    columns = ("Date Applied", "Interview Date", "Next Step", "Follow up date", "Deadline")
    day_of_it = f'"{day}{more}"'
    text = f"Company,Title,Status,{','.join(columns)}\n" + (
        f"Northwind,Baker,Interview,2026-11-01,{day_of_it},Call Bo,{day_of_it},{day_of_it}\n"
    )
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert job.stages[-1].on_day == date(2026, 11, 5)
    assert {*job.notes.splitlines()} == {
        f"Interview Date: {day}{more}", f"Next Step: Call Bo ({day}{more})", f"Deadline: {day}{more}",
    }  # fmt: skip


@pytest.mark.parametrize(
    "more",
    [
        "",
        " 00:00",
        " 00:00:00",
        "T00:00:00.000Z",
        "T00:00:00+01:00",
        " 12:00 AM",
        " (Thu)",
        " Donnerstag",
        ".",
    ],
)
def test_a_midnight_and_a_day_of_the_week_say_no_more_than_the_day(reads: Reads, more: str) -> None:
    cells = f"Northwind,Baker,Interview,2026-11-05{more},2026-11-06{more}"
    text = f"Company,Title,Status,Interview Date,Deadline\n{cells}\n"
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert (job.stages[-1].on_day, job.notes) == (date(2026, 11, 5), "Deadline: 2026-11-06")


def test_the_moment_at_which_a_program_made_a_row_is_no_note(reads: Reads) -> None:
    text = (
        "Company,Title,Status,Created time,Date Applied\n"
        'Northwind,Baker,Applied,"November 18, 2024 10:15 AM",2024-11-20T10:00:00Z\n'
    )
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [step.on_day for step in job.stages] == [date(2024, 11, 18), D] and job.notes == ""


def test_the_cells_that_people_come_from_come_along(reads: Reads) -> None:
    text = (
        "Company,Position,Status,Contact,Contact Email,Contact Phone,Recruiter\n"
        "Halden,Cook,Applied,Mira  Olsen,mira@x.example,+351 1,Dana Quill\n"
        "Fenn,Clerk,Applied,HR,jobs@x.example,,\n"
    )
    first, second = reads("jobs.csv", text, Format.TRACKER).jobs
    assert [(cell.line, sorted(cell.names)) for cell in first.of_people] == [
        ("Contact: Mira  Olsen", ["mira olsen"]),
        ("Recruiter: Dana Quill", ["dana quill"]),
        ("Contact Email: mira@x.example", ["dana quill", "mira olsen"]),
    ]  # fmt: skip
    # What is nobody's stands in the notes already.
    assert second.of_people == () and "Contact Phone: +351 1" in first.notes
