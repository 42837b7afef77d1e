"""Tables for a spreadsheet: jobs with notes and history, contacts, letters, and what lies behind them.

UTF-8 with a mark, CRLF (RFC 4180).
A spreadsheet takes a cell that begins with = + - @ or a tab for a formula, and may do what it says: such a cell
gets an apostrophe in front.
"""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from rebound_desktop.core.leaving import Left
from rebound_desktop.core.person import DetailKind
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.core.told import JobTold, LetterTold, PersonTold
from rebound_desktop.exchange.csv_further import FILES, Further, header_of
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.terms import Terms
from rebound_desktop.store import whole_folder

JOBS = (
    "Company", "Job Title", "Status", "Outcome", "Date Applied", "Since", "Location", "Source", "Url", "Agency",
    "Pay From", "Pay To", "Currency", "Pay Period", "Pay Named", "Résumé Sent", "Answer Expected On",
    "Still Waiting On", "People", "Tags",
    "Perfect", "Not Ideal", "Stage History", "Notes", "Posting", "Why Said", "Why Guess", "Uid",
)  # fmt: skip
STAGES = ("Company", "Job Title", "Date", "Stage", "Outcome", "Note", "Job Uid")
CONTACTS = (
    "Name", "First Name", "Last Name", "Company", "Position", "E-mail", "Other E-mails", "Phone", "Other Phones",
    "Links", "LinkedIn", "Where We Stand There", "Address", "Birthday", "Nickname", "Sounds Like", "There Since",
    "How We Met", "Met On", "Last Moment", "Next Step", "Next Step On", "Tags",
    "Notes", "Uid",
)  # fmt: skip
LETTERS = (
    "Date", "Kind", "To", "Company", "Job", "Subject", "Text", "Status", "Posted On", "Posted How", "Replied On",
    "Address", "Day Of The News", "For The Week Of", "Uid",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_csv(gathering: Gathering, terms: Terms, target: Path, tell: Tell = tell_nobody) -> Left:
    """The folder of tables, whole. Raises PlaceTaken where something stands, PlaceFull, PlaceUnwritable, Stopped."""
    jobs, people, letters = gathering.jobs(), gathering.people(), gathering.letters()
    tell(1, 2)
    with whole_folder(target) as folder:
        _table(folder / "jobs.csv", JOBS, map(_job, jobs))
        _table(folder / "job-stages.csv", STAGES, (row for job in jobs for row in _stages(job)))
        _table(folder / "contacts.csv", CONTACTS, map(_person, people))
        _table(folder / "letters.csv", LETTERS, map(_letter, letters))
        further = Further(
            gathering,
            terms.week_begins,
            frozenset(job.uid for job in jobs),
            frozenset(told.person.uid for told in people),
        )
        for name, table in FILES.items():
            rows = tuple(further.rows(table))
            if rows:
                _table(folder / name, header_of(table), rows)
        tell(2, 2)
    return Left({"job": len(jobs), "contact": len(people), "letter": len(letters)})


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _table(path: Path, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for row in rows:
            writer.writerow(
                ["" if cell is None else safe_cell(str(cell).replace("\0", "\ufffd")) for cell in row]
            )


def _job(job: JobTold) -> Sequence[object]:
    last = job.stands
    applied = next((move.day for move in job.moves if move.stage in ("applied", "letter_sent")), None)
    history = "\n".join(
        " ".join(
            filter(None, (str(m.day), str(m.outcome or m.stage), m.note and f"({' '.join(m.note.split())})"))
        )
        for m in job.moves
    )
    return (
        job.company, job.title, last.stage if last else job.stands_for, last.outcome if last else "", applied,
        last.day if last else "", job.text("place"), job.text("source"), job.text("url"), job.text("agency"),
        _money(job, "pay_from"), _money(job, "pay_to"), job.text("pay_currency"), job.text("pay_period"),
        job.text("pay_named"), job.text("resume_sent"), job.answer_expected_on,
        job.text("still_waiting_on"), "; ".join(job.people),
        "; ".join(job.tags), "\n".join(job.perfect), "\n".join(job.not_ideal), history, job.text("notes"),
        job.text("posting"), job.text("why_said"), job.text("why_guess"), job.uid,
    )  # fmt: skip


def _money(job: JobTold, name: str) -> str:
    """Hundredths as a number that any spreadsheet reads: "48000", "17.50"."""
    value = job.fields.get(name)
    if not isinstance(value, int):
        return ""
    return f"{value // 100}" if value % 100 == 0 else f"{value / 100:.2f}"


def _stages(job: JobTold) -> Iterable[Sequence[object]]:
    return ((job.company, job.title, m.day, m.stage, m.outcome, m.note, job.uid) for m in job.moves)


def _person(told: PersonTold) -> Sequence[object]:
    person, step = told.person, told.next
    emails, phones = person.values(DetailKind.EMAIL), person.values(DetailKind.PHONE)
    return (
        person.name, person.given, person.family, person.company, person.role, *_first_and_others(emails),
        *_first_and_others(phones), "; ".join(person.values(DetailKind.LINK)), person.linkedin_url, person.linkedin,
        "\n\n".join("\n".join(address.lines()) for address in person.addresses), person.birthday,
        person.nickname, person.reading, person.since, person.how_met, person.met_on,
        told.moments[-1].day if told.moments else "", step.kind if step else "", step.due_on if step else "",
        "; ".join(person.tags), person.notes, person.uid,
    )  # fmt: skip


def _first_and_others(values: Sequence[str]) -> tuple[str, str]:
    return (values[0] if values else "", "; ".join(values[1:]))


def _letter(letter: LetterTold) -> Sequence[object]:
    return (
        letter.day, letter.kind, letter.recipient, letter.company, letter.job, letter.subject, letter.body,
        letter.status, letter.posted_on, letter.posted_how, letter.replied_on, letter.address,
        letter.news_on, letter.for_week, letter.uid,
    )  # fmt: skip
