"""Readable formats, read back by independent libraries: a Markdown folder, a page on the web, tables."""

import csv
import re
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from rebound_desktop import languages
from rebound_desktop.core.activity import Ahead, WeekPlan
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Stage, WorkMode
from rebound_desktop.core.leaving import Format, Wanted
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.marks import StandsFor, Tier
from rebound_desktop.core.person import DetailKind
from rebound_desktop.core.progress import Stopped
from rebound_desktop.core.told import File
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.csv_out import safe_cell
from rebound_desktop.exchange.export import take_everything
from rebound_desktop.exchange.file_names import Names
from rebound_desktop.exchange.html_out import to_html
from rebound_desktop.exchange.telling import files_text, with_places
from rebound_desktop.store import PlaceTaken
from rebound_desktop.words.terms import terms
from tests.exchange.full_journal import PNG, Full


def front(path: Path) -> dict[str, object]:
    _, head, _ = path.read_text("utf-8").split("---\n", 2)
    found = yaml.safe_load(head)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(("code", "language", "direction"), (("en", "en-150", "ltr"), ("ar", "ar", "rtl")))
def test_a_page_on_the_web_says_which_language_it_is_in_and_where_its_lines_begin(
    full: Full, code: str, language: str, direction: str
) -> None:
    languages.speak(code)
    QLocale.setDefault(QLocale(language))
    full.source = replace(full.source, terms=terms())
    page = full.export(Format.HTML, "page.html")[0].read_text("utf-8")
    assert f'<html lang="{language}" dir="{direction}">' in page


def cells(folder: Path, name: str) -> list[dict[str, str]]:
    """A table's rows by the names of their columns."""
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_what_is_next_is_told_as_the_program_says_it(full: Full) -> None:
    contacts = full.store.contacts
    (maria,) = (line.id for line in contacts.lines())
    contacts.plan_next(maria, NextKind.THANK, date(2026, 11, 24), checks_back_from=date(2026, 11, 20))
    contacts.put_off(maria, date(2026, 11, 30))
    folder, _ = full.export(Format.CSV, "before")
    (row,) = cells(folder, "next-steps.csv")
    assert (row["Kind"], row["Due On"]) == ("thank", "2026-11-30")
    contacts.log_touch(maria, TouchKind.CARD, Direction.MINE, on_day=date(2026, 11, 23))
    contacts.set_rhythm(contacts.add("Tom"), "3m")
    contacts.pause([resting := contacts.add("Ruth")])
    contacts.plan_next(resting, NextKind.THANK, date(2026, 11, 24))
    step = contacts.next_step(maria)
    assert step is not None and step.kind is NextKind.CHECK_BACK and step.due_on == date(2027, 2, 23)
    page = full.export(Format.HTML, "page.html")[0].read_text("utf-8")
    markdown = "".join(path.read_text("utf-8") for path in full.export(Format.MARKDOWN)[0].rglob("*.md"))
    for text in (page, markdown):
        assert "Check back, Tuesday 23 February 2027" in text and "A thank-you card, " not in text
    folder, _ = full.export(Format.CSV, "after")
    told = [(row["Contact"], row["Kind"], row["Due On"]) for row in cells(folder, "next-steps.csv")]
    assert told == [
        ("María Núñez-Østergaard", "check_back", "2027-02-23"),
        ("Tom", "hello_again", "2027-02-23"),
    ]
    assert [(row["Next Step"], row["Next Step On"]) for row in cells(folder, "contacts.csv")] == [
        ("check_back", "2027-02-23"),
        ("", ""),
        ("hello_again", "2027-02-23"),
    ]
    calendar = full.export(Format.ICS, "out.ics")[0].read_text("utf-8")
    assert "Check back: Mar" in calendar and "thank-you" not in calendar


def test_a_moment_and_a_plan_of_no_job_stand_in_tables(full: Full) -> None:
    folder, _ = full.export(Format.CSV)
    assert ("", "Rain") in [(row["Job"], row["Note"]) for row in cells(folder, "moments.csv")]
    assert [row["Job"] for row in cells(folder, "next-steps.csv")] == [""]


def test_an_interview_in_a_table_says_who_was_there(full: Full) -> None:
    (job,) = full.store.jobs.all()
    (meeting,) = full.store.rounds.of_job(job.id)
    full.store.rounds.add_person(meeting.id, "Tom")
    full.store.rounds.add(job.id, RoundKind.PHONE)
    folder, _ = full.export(Format.CSV)
    assert [row["People"] for row in cells(folder, "interviews.csv")] == ["María Núñez-Østergaard; Tom", ""]


def test_a_markdown_folder_says_everything_in_front_and_has_the_files_beside(full: Full) -> None:
    folder, left = full.export(Format.MARKDOWN)
    assert left.things == {"entry": 1, "job": 1, "contact": 1, "letter": 1, "lesson": 0}
    assert (left.kept_back, left.files, left.lost) == (1, 2, 0)
    (page,) = (folder / "Journal").iterdir()
    assert page.name == "2026-11-23 The panel.md"
    said = front(page)
    assert said["day"] == date(2026, 11, 23) and said["job"] == "Northwind, Product manager"
    assert said["tags"] == ["panel"]
    text = page.read_text("utf-8")
    assert "# The panel\n\nIt **went** well: <script>alert(1)</script>" in text
    assert "Later I saw it differently." in text
    for place in re.findall(r"\]\(<(\.\./attachments/[^>]+)>\)", text):
        assert (page.parent / place).is_file()
    assert (folder / "attachments" / "me.png").read_bytes() == PNG
    assert front(folder / "Jobs" / "Northwind, Product manager.md")["outcome"] == "turned_down"
    assert front(next((folder / "Contacts").iterdir()))["tags"] == ["kind", "north, south"]
    assert front(next((folder / "Letters").iterdir()))["posted"] == date(2026, 11, 16)
    assert "Nobody else" not in "".join(each.read_text("utf-8") for each in folder.rglob("*.md"))


@pytest.mark.parametrize("fmt", [Format.MARKDOWN, Format.HTML])
@pytest.mark.parametrize("no_on", [None, date(2026, 11, 22)])
def test_what_was_to_come_of_a_closed_job_is_told_as_planned_no_longer(
    full: Full, fmt: Format, no_on: date | None
) -> None:
    job = full.store.jobs.add("Tailspin", "", Stage.APPLIED, date(2026, 11, 2))
    full.store.jobs.move(job, Stage.INTERVIEWING, on_day=date(2026, 12, 5))
    full.store.rounds.add(job, RoundKind.VIDEO, datetime(2026, 11, 9, 10, 0))
    full.store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 28, 10, 0))
    full.store.jobs.change(job, answer_expected_on=date(2026, 12, 13))

    def told(name: str) -> str:
        place, _ = full.export(fmt, name)
        return (place / "Jobs" / "Tailspin.md" if fmt is Format.MARKDOWN else place).read_text("utf-8")

    before = told("before")
    assert "Answer expected by: Sunday 13 December 2026" in before and "No longer planned" not in before
    full.store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=no_on)
    after = told("after")
    assert "Answer expected by: Sunday 13 December 2026 · No longer planned" in after
    assert after.count("No longer planned") == 2
    assert "Phone call, Saturday 28 November 2026 10:00 · No longer planned" in after
    if fmt is Format.MARKDOWN:
        said = front(full.place / "after" / "Jobs" / "Tailspin.md")
        assert (said["stage"], said["outcome"]) == ("closed", "turned_down")


def test_a_file_leaves_though_its_name_is_part_of_another_word() -> None:
    files = tuple(
        File(name, str(number), 1) for number, name in enumerate(("plan.pdf", "1.png", "the plan (1).pdf"))
    )
    said = "The floorplan.pdf and image11.png came, with [this](<the plan (1).pdf>)."
    assert files_text(files, lambda file: f"files/{file.content_hash}", said) == (
        "[plan.pdf](files/0)\n\n![1.png](files/1)"
    )
    assert with_places(said, files, lambda file: f"files/{file.content_hash}").endswith("[this](files/2).")


def test_a_reader_is_not_told_what_is_not_known(full: Full) -> None:
    def told(name: str) -> str:
        folder, _ = full.export(Format.MARKDOWN, name)
        return "".join(each.read_text("utf-8") for each in folder.rglob("*.md"))

    before = told("before")
    assert "Where the work is done" not in before and "Not connected" not in before
    (job,), (person,) = full.store.jobs.all(), full.store.contacts.lines()
    full.store.jobs.change(job.id, mode=WorkMode.REMOTE)
    full.store.contacts.set_linkedin(person.id, LinkedIn.CONNECTED)
    after = told("after")
    assert "Where the work is done: from anywhere" in after and "LinkedIn: Connected" in after


def test_what_is_only_for_me_comes_along_when_it_is_asked_for(full: Full) -> None:
    folder, left = full.export(Format.MARKDOWN, wanted=Wanted(include_private=True))
    assert left.kept_back == 0 and left.things["entry"] == 2
    assert any("Nobody else" in each.read_text("utf-8") for each in folder.rglob("*.md"))
    page, _ = full.export(Format.HTML, "page.html", Wanted(include_private=True))
    assert "Nobody else" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("country", "days", "first", "off"),
    [
        ("en_US", "Sunday, November 22, 2026 to Saturday, November 28, 2026", "Sunday, November 22", "7 5 6"),
        ("en_GB", "Monday 23 November 2026 to Sunday 29 November 2026", "Monday 23 November", "5 6 7"),
        ("ar_EG", None, None, "6 7 5"),
    ],
)
def test_a_week_is_told_by_its_days_as_the_country_counts_them(
    full: Full, country: str, days: str | None, first: str | None, off: str
) -> None:
    QLocale.setDefault(QLocale(country))
    full.source = replace(full.source, terms=terms())
    monday = date(2026, 11, 23)
    full.store.week.write(WeekPlan(monday, companies="Fabrikam", days_off=frozenset({5, 6, 7})))
    full.store.letters.draft_ahead(monday, [Ahead(LetterKind.PAIN_LETTER, company="Fabrikam")])
    page = full.export(Format.HTML, "page.html")[0].read_text("utf-8")
    weekdays = ", ".join(QLocale().dayName(int(day)) for day in off.split())
    assert f"Days off: {weekdays}" in page
    if days is not None:
        assert f"Week of {days}" in page and f"Drafted for the week of: {first}" in page


@pytest.mark.parametrize(
    ("code", "days_off", "added"),
    [
        ("ja", "日曜日、土曜日", "追記、2026年"),
        ("ar", "السبت، الأحد", "أضيف لاحقًا، "),
        ("de", "Samstag, Sonntag", "Später ergänzt, "),
    ],
)
def test_what_is_read_is_parted_as_the_language_parts_a_list(
    full: Full, code: str, days_off: str, added: str, qapp: object
) -> None:
    languages.speak(code)
    full.source = replace(full.source, terms=terms())
    full.store.week.write(WeekPlan(date(2026, 11, 23), companies="Fabrikam", days_off=frozenset({6, 7})))
    page = full.export(Format.HTML, "page.html")[0].read_text("utf-8")
    assert days_off in page and added in page
    folder, _ = full.export(Format.MARKDOWN)
    texts = "".join(each.read_text("utf-8") for each in folder.rglob("*.md"))
    assert days_off in texts and added in texts


@pytest.mark.parametrize(
    ("country", "day", "is_told"),
    [
        ("en_US", date(2026, 11, 22), True),
        ("en_US", date(2026, 11, 25), True),
        ("en_US", date(2026, 11, 29), False),
        ("en_GB", date(2026, 11, 22), False),
        ("en_GB", date(2026, 11, 29), True),
    ],
)
def test_a_week_leaves_where_one_of_its_days_is_wanted(
    full: Full, country: str, day: date, is_told: bool
) -> None:
    QLocale.setDefault(QLocale(country))
    full.source = replace(full.source, terms=terms())
    full.store.week.write(WeekPlan(date(2026, 11, 23), companies="Fabrikam"))
    wanted = Wanted(since=day, until=day)
    page = full.export(Format.HTML, "page.html", wanted)[0].read_text("utf-8")
    assert ("Fabrikam" in page) is is_told
    tables, _ = full.export(Format.CSV, "tables", wanted)
    assert (tables / "weeks.csv").exists() is is_told


def test_a_place_that_is_taken_is_left_as_it_is(full: Full) -> None:
    (full.place / "out").mkdir()
    (full.place / "out" / "mine.txt").write_text("mine")
    with pytest.raises(PlaceTaken):
        full.export(Format.MARKDOWN)
    assert [each.name for each in (full.place / "out").iterdir()] == ["mine.txt"]


def test_days_that_are_not_wanted_stay(full: Full) -> None:
    folder, left = full.export(Format.MARKDOWN, wanted=Wanted(since=date(2026, 11, 21)))
    assert left.things == {"entry": 1, "job": 0, "contact": 0, "letter": 0, "lesson": 0}
    assert [each.name for each in folder.iterdir() if each.name != "attachments"] == ["Journal"]


class Seen(HTMLParser):
    """Every tag with its attributes, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_web_page_holds_everything_within_it_and_runs_nothing(full: Full) -> None:
    path, left = full.export(Format.HTML, "page.html")
    assert (left.kept_back, left.files) == (1, 2)
    seen = Seen()
    seen.feed(path.read_text("utf-8"))
    assert not {"script", "iframe", "object", "link", "form"} & {tag for tag, _ in seen.tags}
    for tag, attributes in seen.tags:
        assert not any(name.startswith("on") for name in attributes), tag
        assert (attributes.get("src") or "data:").startswith("data:")
        # An address is followed by whoever presses it, and by nothing else.
        assert (attributes.get("href") or "#").startswith(("#", "data:", "http"))
    assert sum(tag == "img" for tag, _ in seen.tags) == 1
    assert "<script>alert(1)</script>" in seen.text
    assert "Later I saw it differently." in seen.text and "Dear María" in seen.text
    assert "One entry is only for you and stays here." in seen.text
    assert any(attributes.get("download") == "notes.txt" for _, attributes in seen.tags)


@pytest.mark.parametrize(
    "text",
    (
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "<img src=x onerror=alert(1)>",
        "[x](data:text/html,y)",
    ),
)
def test_nothing_in_a_text_becomes_something_that_runs(text: str) -> None:
    seen = Seen()
    seen.feed(to_html(text))
    assert {tag for tag, _ in seen.tags} <= {"p"}


def test_a_job_that_a_text_names_is_its_name() -> None:
    assert to_html("At [[Northwind]] again") == "<p>At Northwind again</p>\n"


def test_a_page_on_the_web_is_set_as_the_book_is(full: Full) -> None:
    """A title stands once, a task has its box, an address can be followed."""
    full.store.journal.write(
        "# A quiet day\n\n- [ ] send portfolio\n- [x] rest\n\n1) [ ] one\n3) [x] three\n\n"
        "See https://jobs.example/1?a=1&b=2 and `https://in.code`."
    )
    full.store.journal.write("- [ ] call **Maria**\nShe asked for it.")
    full.store.journal.write("See [their page](https://x.example) first\nand then rest.")
    path, _ = full.export(Format.HTML, "page.html")
    page = path.read_text("utf-8")
    assert page.count("A quiet day") == 1 and "<h3>A quiet day</h3>" in page
    for told in ("☐ send portfolio", "☑ rest", "☐ one", "☑ three", "☐ call <strong>Maria</strong>"):
        assert told in page
    assert "[ ]" not in page and "[x]" not in page
    assert page.count('<a href="https://jobs.example/1?a=1&amp;b=2">') == 1
    assert '<a href="https://x.example">their page</a> first' in page and 'href="https://in.code"' not in page
    # What has no title is called by its day, once.
    article = page[page.rindex("<article>", 0, page.index("☐ call")) : page.index("☐ call")]
    assert len(re.findall(r"\b2026\b", article)) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("| A | B |\n|---|---|\n| 1 | 2 |", "<td>2</td>"),
        ("A | B\n:-- | --:\n1 | 2", "2</td>"),
        ("```\na < b\n```\nwords", "<p>words</p>"),
        ("~~~\na < b\n~~~\nwords", "<p>words</p>"),
        ("Bakery\n======\nwords", "<p>Bakery"),
        ("---\nwords", "<hr"),
        ("* * *\n\nwords", "<hr"),
        ("    one = 1\n    two = 2\n\nwords", "<pre><code>one = 1\ntwo = 2\n</code></pre>"),
    ],
)
def test_a_first_line_that_the_next_ones_need_is_no_title(full: Full, text: str, shown: str) -> None:
    full.store.journal.write(text)
    path, _ = full.export(Format.HTML, "page.html")
    page = path.read_text("utf-8")
    assert shown in page
    article = page[page.rindex("<article>", 0, page.index(shown)) : page.index(shown)]
    assert len(re.findall(r"\b2026\b", article)) == 1, "called by its day"


def test_a_rule_or_a_list_beneath_a_title_leaves_it_one(full: Full) -> None:
    full.store.journal.write("A loud day\n\n---\nwords")
    full.store.journal.write("A ruled day\n---\nwords")
    full.store.journal.write("A list of two\n- one\n- two")
    path, _ = full.export(Format.HTML, "page.html")
    page = path.read_text("utf-8")
    assert all(f"<h3>A {told}</h3>" in page for told in ("loud day", "ruled day", "list of two"))


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_hold_notes_and_history_and_no_formula(full: Full) -> None:
    folder, left = full.export(Format.CSV)
    assert left.things == {"job": 1, "contact": 1, "letter": 1}
    (job,) = table(folder / "jobs.csv")
    assert job["Company"] == "Northwind" and job["Date Applied"] == "2026-11-02"
    assert job["Notes"] == '\'=HYPERLINK("http://x")'
    assert (
        job["Stage History"]
        == "2026-11-02 applied\n2026-11-09 interviewing\n2026-11-20 turned_down (By e-mail)"
    )
    assert [row["Stage"] for row in table(folder / "job-stages.csv")] == ["applied", "interviewing", "closed"]
    (person,) = table(folder / "contacts.csv")
    assert person["Phone"] == "'+351 555 0100" and person["Other E-mails"] == "m@home.example"
    (letter,) = table(folder / "letters.csv")
    assert (letter["To"], letter["Text"]) == ("María Núñez-Østergaard", "Dear María")
    assert (folder / "jobs.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_what_one_would_stay_with_leaves_beside_the_jobs_and_comes_back_as_none(full: Full) -> None:
    choices = full.store.choices
    here = choices.add_column(StandsFor.PRESENT_JOB)
    aspect = choices.add_aspect("Pay")
    choices.rate(here, aspect, 13)
    folder, _ = full.export(Format.CSV)
    told = table(folder / "jobs.csv")
    assert [(row["Company"], row["Status"]) for row in told] == [
        ("Northwind", "closed"), ("My present job", "present_job"),
    ]  # fmt: skip
    (rating,) = [row for row in table(folder / "ratings.csv") if row["Job"] == "My present job"]
    assert (rating["Aspect"], rating["Half Points"]) == ("Pay", "13")
    assert [
        job.company for job in importing.read_all([folder / "jobs.csv"], None, full.store.clock).jobs
    ] == ["Northwind"]
    page, _ = full.export(Format.HTML, "all.html")
    assert "My present job" in page.read_text("utf-8")
    texts, _ = full.export(Format.MARKDOWN, "texts")
    (there,) = texts.rglob("*present job*.md")
    assert "Pay: 6.5 of 10" in there.read_text("utf-8") and front(there)["stands_for"] == "present_job"
    part, _ = full.export(Format.CSV, "part", Wanted(since=date(2026, 11, 1)))
    assert [row["Company"] for row in table(part / "jobs.csv")] == ["Northwind"]


def test_what_one_compares_by_leaves_with_what_it_counts_for_the_most_first(full: Full) -> None:
    choices = full.store.choices
    choices.add_aspect("A window")
    choices.change_aspect(choices.add_aspect("Pay"), tier=Tier.MOST)
    page, _ = full.export(Format.HTML, "all.html")
    (told,) = re.findall(r"What I compare by</h2>(.*?)(?:<h2|</body)", page.read_text("utf-8"), re.DOTALL)
    assert re.findall(r"<h3>(.*?)</h3>|(What it counts for: .*?)</", told) == [
        ("Pay", ""), ("", "What it counts for: Matters most"),
        ("A window", ""), ("", "What it counts for: Matters"),
    ]  # fmt: skip
    choices.weigh_finely()
    choices.change_aspect(choices.aspects()[0].id, swing=80)
    page, _ = full.export(Format.HTML, "finely.html")
    assert "What it counts for: 80 of 100" in page.read_text("utf-8")


def test_tables_that_left_come_back_with_their_history(full: Full) -> None:
    folder, _ = full.export(Format.CSV)
    (job,) = importing.read_all([folder / "jobs.csv"], None, full.store.clock).jobs
    assert (job.company, job.title, job.place, job.source) == (
        "Northwind",
        "Product manager",
        "Porto",
        "A friend",
    )
    # What was shielded so that it is no formula is itself again.
    shielded, *beneath = job.notes.splitlines()
    assert shielded == '=HYPERLINK("http://x")'
    # What a job that comes in has no field for is a note.
    assert beneath == ["People: María Núñez-Østergaard", "Perfect: The people"]
    assert [(step.stage, step.on_day, step.outcome, step.note) for step in job.stages] == [
        (Stage.APPLIED, date(2026, 11, 2), None, ""),
        (Stage.INTERVIEWING, date(2026, 11, 9), None, ""),
        (Stage.CLOSED, date(2026, 11, 20), Outcome.TURNED_DOWN, "By e-mail"),
    ]
    (person,) = importing.read_all([folder / "contacts.csv"], None, full.store.clock).people
    assert person.person.name == "María Núñez-Østergaard" and person.person.role == "Head; of, product"
    assert person.person.values(DetailKind.EMAIL)[0] == "maria@northwind.example"


@given(st.text(max_size=40))
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = safe_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert cell.removeprefix("'") == text.removeprefix("'")


@given(st.lists(st.text(max_size=200), max_size=6))
def test_names_are_ones_that_every_system_takes_and_none_comes_twice(titles: list[str]) -> None:
    names = Names()
    given_out = [names.name(title, ".md") for title in titles]
    assert len({name.casefold() for name in given_out}) == len(titles)
    for name in given_out:
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name) and len(name.encode()) < 255
        assert name.strip(" .") and not re.fullmatch(r"(?i)(con|nul|aux|prn|com\d|lpt\d)(\..*)?", name)


@pytest.mark.parametrize("title", ["nul", "Com1.notes", "LPT³", "conout$"])
def test_no_name_is_one_of_a_device(title: str) -> None:
    assert Names().name(title, ".md") == f"_{title}.md"


def test_everything_in_one_folder_whole_or_not_at_all(full: Full) -> None:
    target = full.place / "everything"

    def stop(done: int, whole: int) -> None:
        assert done <= whole
        if done * 2 > whole:
            raise Stopped

    with pytest.raises(Stopped):
        take_everything(target, full.source, stop)
    assert not list(full.place.glob("everything*"))
    take_everything(target, full.source)
    assert sorted(each.name for each in target.iterdir()) == [
        "Rebound.html",
        "Rebound.rebound-archive.zip",
        "tables",
    ]
    assert "Nobody else reads this." in (target / "Rebound.html").read_text("utf-8")
    assert target.stat().st_mode & 0o077 == 0
