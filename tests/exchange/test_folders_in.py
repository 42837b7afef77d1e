"""Folders and zips that hold more than one kind of thing: each file has its reader, and what has none is told."""

import zipfile
from pathlib import Path

import pytest

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch
from rebound_desktop.core.leaving import Format as Leaves
from rebound_desktop.exchange import csv_further, importing, sorting
from rebound_desktop.exchange.export import take_everything
from rebound_desktop.exchange.formats import Format
from tests.conftest import HandClock
from tests.exchange.conftest import Reads
from tests.exchange.full_journal import PNG, Full

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nTEL:1\nEND:VCARD\n"
JOBS = "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Applied,2026-11-20\n"
BOOK = "First Name,Last Name,E-mail Address\nSam,Reyes,sam@x.example\n"
OWN = "Wohin;Als;Wann\nNorthwind;Bäckerin;20.11.2024\n"


def packed() -> bytes:
    """A zip of one page."""
    from io import BytesIO

    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("2024-05-01.md", "It rained.")
    return whole.getvalue()


def told(batch: Batch) -> dict[str, Why]:
    """What is not read, and why."""
    return {each.file: each.why for each in batch.unreadable}


def test_tables_cards_and_pages_of_one_folder_all_come(reads: Reads) -> None:
    batch = reads(
        "all.zip",
        {
            "2026-11-20.md": "It rained. ![tree](tree.png)",
            "plain/2026-11-21.txt": "And again.",
            "jobs.csv": JOBS,
            "people.csv": BOOK,
            "cards/dana.vcf": CARD,
            "old.txt": "[2020-06-28 18:22] A walk\nFine.\n",
            "tree.png": PNG,
        },
    )
    assert [job.company for job in batch.jobs] == ["Northwind"]
    assert {each.person.name for each in batch.people} == {"Dana", "Sam Reyes"}
    assert {entry.text.split(".")[0].split("\n")[0] for entry in batch.entries} == {
        "It rained",
        "And again",
        "A walk",
    }
    assert batch.unreadable == ()


def test_what_no_reader_is_for_is_told_by_its_name(reads: Reads) -> None:
    batch = reads(
        "all.zip",
        {
            "jobs.csv": JOBS,
            "own.csv": OWN,
            "letters/cv.docx": b"PK\x03\x04\0\0 not for us",
            "tree.png": PNG,
            "earlier.zip": packed(),
            "script.py": "print('no page')",
        },
    )
    assert len(batch.jobs) == 1 and batch.entries == ()
    assert told(batch) == {
        "own.csv": Why.OWN_COLUMNS,
        "letters/cv.docx": Why.NOT_KNOWN,
        "tree.png": Why.NOT_KNOWN,
        "earlier.zip": Why.ZIP_INSIDE,
        "script.py": Why.NOT_KNOWN,
    }


def test_a_picture_that_no_page_names_is_told(reads: Reads) -> None:
    batch = reads("n.zip", {"2026-11-20.md": "![a](a.png)", "a.png": PNG, "b.png": PNG})
    assert told(batch) == {"b.png": Why.NO_PAGE}
    many = reads("m.zip", {"2026-11-20.md": "Words", **{f"{number}.png": PNG for number in range(3)}})
    (line,) = many.unreadable
    assert (line.file, line.why, line.text.split()) == ("m.zip", Why.NO_PAGE, ["0.png", "1.png", "2.png"])


def test_a_table_that_a_page_names_goes_along_with_it_and_is_not_read(reads: Reads) -> None:
    batch = reads("n.zip", {"2026-11-20.md": "My [list](jobs.csv)", "jobs.csv": JOBS, "other.csv": JOBS})
    (entry,) = batch.entries
    assert [file.name for file in entry.files] == ["jobs.csv"]
    assert len(batch.jobs) == 1 and batch.unreadable == ()


DIARY = {
    "2024-03-02.txt": "To do for the list of people I met:\nName, Email, Phone\nthen sort it, and call mum, and rest.\n"
    "I was sad, really, and tired.\n",
    "2024-03-03.txt": "Things every table needs:\ncompany, title, status\nThat is all, says Jo, and goes.\n",
    "2024-03-04.txt": "Company, title, status\nWhat a life, he said.\nAnd left, and came back, and left, and came.\n",
    "2024-03-05.txt": "Dear diary,\nname; email\nI am tired; really.\n",
    "2024-03-06.txt": "Name, Email, Phone\n",
}


@pytest.mark.parametrize("name", DIARY)
def test_a_line_of_a_diary_may_read_like_a_tables_header(reads: Reads, name: str) -> None:
    (entry,) = reads(name, DIARY[name], Format.TEXT).entries
    assert entry.text.endswith(DIARY[name].strip()) and entry.day.isoformat() == name[:10]
    among = reads("all.zip", DIARY)
    assert len(among.entries) == len(DIARY) and among.people == among.jobs == () == among.unreadable


@pytest.mark.parametrize("text", [JOBS, JOBS.replace(",", "\t"), f"\ufeffsep=,\n{JOBS}", f"\n\n{JOBS}"])
def test_a_table_may_be_called_a_text(reads: Reads, text: str) -> None:
    (job,) = reads("jobs.txt", text, Format.TRACKER).jobs
    assert job.company == "Northwind"


@pytest.mark.parametrize(("text", "wanted"), [(JOBS, Format.TRACKER), (BOOK, Format.CONTACTS)])
def test_what_stands_above_a_tables_header_is_told(reads: Reads, text: str, wanted: Format) -> None:
    batch = reads("mine.csv", f"What I did in spring\n\n{text}", wanted)
    (above,) = batch.unreadable
    assert (above.why, above.text, above.line) == (Why.ABOVE, "What I did in spring", 1)
    assert len(batch.jobs) + len(batch.people) == 1


def test_of_many_of_one_ending_all_come(reads: Reads) -> None:
    pages = {f"2026-{month:02d}-{day:02d}.md": "Words" for month in (9, 10, 11) for day in range(1, 29)}
    cards = {f"{number}.vcf": CARD.replace("Dana", f"N{number}") for number in range(50)}
    batch = reads("many.zip", {**pages, **cards})
    assert (len(batch.entries), len(batch.people), batch.unreadable) == (84, 50, ())


def test_linkedins_own_further_tables_stay_as_quiet_as_they_were(reads: Reads) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    batch = reads(
        "linkedin.zip",
        {
            "Connections.csv": f"{head}Dana,Okafor,,d@x.example,N,Baker,05 Mar 2024\n",
            "Recommendations_Received.csv": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
            "Ruth,Ito,Northwind,Chef,Kind,01/02/24,VISIBLE\n",
            "Positions.csv": "Company Name,Title,Description\nNorthwind,Baker,Bread\n",
            "Jobs/Job Seeker Preferences.csv": "Locations,Industries\nPorto,Bread\n",
        },
    )
    assert [each.person.name for each in batch.people] == ["Dana Okafor"]
    assert batch.jobs == () and batch.unreadable == ()


def test_a_table_of_ones_own_beside_linkedins_files_is_told(reads: Reads) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    batch = reads(
        "linkedin.zip",
        {
            "Connections.csv": f"{head}Dana,Okafor,,d@x.example,N,Baker,05 Mar 2024\n",
            "Skills.csv": "Name\nBread\n",
            "Receipts_v2.csv": "Transaction Made At,Description\nx,y\n",
            "Verifications/Verifications.csv": "First name,Last name,Verified date\nMe,Myself,2024-01-01\n",
            "my jobs.csv": OWN,
            "diary/own/a.csv": "Tag,Gedanke\n2024-03-01,Words of mine\n",
        },
    )
    assert [each.person.name for each in batch.people] == ["Dana Okafor"]
    assert told(batch) == dict.fromkeys(("my jobs.csv", "diary/own/a.csv"), Why.OWN_COLUMNS)


def test_what_take_everything_made_among_other_things_makes_no_jobs_of_letters(full: Full) -> None:
    folder = full.place / "everything"
    take_everything(folder, full.source)
    (folder / "2026-11-20.md").write_text("It rained.", encoding="utf-8")
    batch = importing.read_all([folder], None, full.store.clock)
    assert [entry.text for entry in batch.entries] == ["It rained."]
    assert batch.jobs == () and batch.people == ()
    ours, archive = sorted(batch.unreadable, key=lambda each: each.why is Why.ALONE)
    assert ours.why is Why.OURS and {"Rebound.html", "tables/letters.csv"} <= {*ours.text.split("\n")}
    assert (archive.file, archive.why) == ("Rebound.rebound-archive.zip", Why.ALONE)


def test_a_table_of_letters_says_that_it_is_for_reading(full: Full) -> None:
    folder = full.place / "everything"
    take_everything(folder, full.source)
    batch = importing.read_all([folder / "tables" / "letters.csv"], None, full.store.clock)
    assert batch.is_empty and told(batch) == {"letters.csv": Why.OURS}


@pytest.mark.parametrize("name", ["companies.csv", "links.csv", "posts.csv", "templates.csv"])
def test_columns_that_anybodys_table_may_have_are_ours_in_a_file_of_ours_alone(
    full: Full, reads: Reads, name: str
) -> None:
    folder = full.place / "everything"
    take_everything(folder, full.source)
    header = ",".join(csv_further.header_of(csv_further.FILES[name]))
    if (folder / "tables" / name).exists():
        batch = importing.read_all([folder / "tables" / name], None, full.store.clock)
        assert batch.is_empty and told(batch) == {name: Why.OURS}
    row = ",".join(map(str, range(header.count(",") + 1)))
    batch = reads(f"my {name}", f"{header}\n{row}\n", Format.TABLE)
    assert Why.OURS not in told(batch).values()


def test_a_whole_journal_as_a_web_page_says_that_it_is_for_reading(full: Full) -> None:
    folder = full.place / "everything"
    take_everything(folder, full.source)
    alone = full.place / "alone"
    alone.mkdir()
    page = (folder / "Rebound.html").rename(alone / "saved.htm")
    bare = full.place / "journal"
    bare.write_bytes(page.read_bytes())
    for path in (page, alone, bare):
        batch = importing.read_all([path], None, full.store.clock)
        assert batch.is_empty and told(batch) == {path.name: Why.OURS}


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("<!doctype html><html><body><p>Page of {}</p></body></html>", ("a", "b.aspx", "c.html")),
        ("<!doctype html><html><body><p>Page of {}</p></body></html>", ("a.php", "b.aspx")),
        ("Page of {}", ("a.md", "b.markdown", "c.mdown", "d.txt", "e.text")),
    ],
)
def test_a_page_comes_whatever_its_name_ends_in(reads: Reads, content: str, names: tuple[str, ...]) -> None:
    batch = reads("saved.zip", {name: content.format(name) for name in names})
    assert {entry.text.rpartition(" ")[2] for entry in batch.entries} == {*names}
    assert batch.unreadable == ()


@pytest.mark.parametrize("inside", [{"a.zip": packed()}, {"a.zip": packed(), "b.zip": packed()}])
def test_a_folder_of_zips_names_them(clock: HandClock, tmp_path: Path, inside: dict[str, bytes]) -> None:
    folder = tmp_path / "zips"
    folder.mkdir()
    for name, content in inside.items():
        (folder / name).write_bytes(content)
    batch = importing.read_all([folder], None, clock.clock)
    assert sorting.recognise(folder) == () and set(told(batch).values()) == {Why.ZIP_INSIDE}


def test_a_folder_with_nothing_for_us_is_told_as_one(reads: Reads) -> None:
    batch = reads("pictures.zip", {f"{number}.png": PNG for number in range(9)})
    assert told(batch) == {"pictures.zip": Why.NOT_KNOWN} and batch.formats == ()


def test_a_vault_with_a_text_beside_its_notes_brings_both(reads: Reads) -> None:
    batch = reads("vault.zip", {"2026-11-20.md": "Words", "2026-11-21.txt": "More"}, Format.MARKDOWN)
    assert len(batch.entries) == 2


@pytest.mark.parametrize("name", ["diary.zip", "Rebound.rebound-archive.zip", "diary"])
def test_a_zip_whose_end_is_missing_says_so(reads: Reads, name: str) -> None:
    whole = packed()
    batch = reads(name, whole[: len(whole) // 2])
    assert batch.is_empty and told(batch) == {name: Why.CUT_OFF}


@pytest.mark.parametrize("name", ["diary.json", "2026-11-20.md", "people.vcf", "own.csv", "diary"])
@pytest.mark.parametrize("content", ["", " \n\n"])
def test_an_empty_file_says_so(reads: Reads, name: str, content: str) -> None:
    batch = reads(name, content)
    assert batch.is_empty and told(batch) == {name: Why.EMPTY}


def test_an_empty_file_among_others_is_no_loss(reads: Reads) -> None:
    batch = reads("all.zip", {"2026-11-20.md": "Words", "2026-11-21.md": "", "x.csv": "", "b.txt": ""})
    assert len(batch.entries) == 1 and batch.unreadable == ()


def test_an_empty_folder_says_so(clock: HandClock, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    assert told(importing.read_all([tmp_path / "nothing"], None, clock.clock)) == {"nothing": Why.EMPTY}


def test_a_calendar_is_no_page_of_a_journal(reads: Reads, full: Full) -> None:
    ours, _ = full.export(Leaves.ICS, "interviews.ics")
    batch = importing.read_all([ours], None, full.store.clock)
    assert batch.is_empty and told(batch) == {"interviews.ics": Why.CALENDAR}
    other = "\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
    assert told(reads("my.txt", other)) == {"my.txt": Why.CALENDAR}
    among = reads("all.zip", {"2026-11-20.md": "Words", "my.ics": other, "b.txt": other})
    assert len(among.entries) == 1
    assert told(among) == {"my.ics": Why.CALENDAR, "b.txt": Why.CALENDAR}
