"""A folder of Markdown: a file a page, a job, a person and a letter, YAML in front, files beside."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rebound_desktop.core.leaving import Left
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.core.told import File
from rebound_desktop.exchange.details import Details
from rebound_desktop.exchange.file_names import Names
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.telling import (
    PlaceOf,
    added_line,
    job_text,
    lessons_text,
    letter_text,
    letter_title,
    page_text,
    page_title,
    person_text,
    told_text,
)
from rebound_desktop.exchange.terms import Label, Terms
from rebound_desktop.store import whole_folder

FILES = "attachments"


def write_markdown(gathering: Gathering, terms: Terms, target: Path, tell: Tell = tell_nobody) -> Left:
    """The folder, whole. Raises PlaceTaken where something stands, PlaceFull, PlaceUnwritable, Stopped."""
    with whole_folder(target) as folder:
        beside = _Beside(gathering, folder / FILES)
        out, details = _Folder(folder, terms), Details(gathering, terms)
        pages = 0
        whole = gathering.count_pages()
        for page in gathering.pages():
            out.put_page(page, beside.place)
            pages += 1
            if pages % 50 == 0:
                tell(min(pages, whole), whole)
        jobs, people, letters = gathering.jobs(), gathering.people(), gathering.letters()
        for job in jobs:
            fields: dict[str, Any] = {
                "uid": job.uid,
                "company": job.company,
                "title": job.title,
                "tags": list(job.tags),
                **job.fields,
            }
            fields |= {"stands_for": str(job.stands_for)} if job.stands_for else {}
            if (stands := job.stands) is not None:
                fields |= {"stage": str(stands.stage), "since": stands.day}
                fields |= {"outcome": str(stands.outcome)} if stands.outcome else {}
            hidden = ("notes", "posting")
            shown = {name: value for name, value in fields.items() if name not in hidden}
            out.put(Label.JOBS, job.name, shown, job_text(job, terms, beside.place, details.of_job(job)))
        for told in people:
            person = told.person
            fields = {"uid": person.uid, "name": person.name, "company": person.company, "role": person.role}
            fields |= {
                "tags": list(person.tags),
                "linkedin": person.linkedin_url,
                "birthday": person.birthday,
            }
            text = person_text(told, terms, beside.place, details.of_person(told))
            out.put(Label.CONTACTS, person.name, fields, text)
        for letter in letters:
            fields = {
                "uid": letter.uid,
                "kind": str(letter.kind),
                "status": str(letter.status),
                "to": letter.recipient,
            }
            fields |= {"company": letter.company, "job": letter.job, "posted": letter.posted_on}
            title = f"{letter.day} {letter_title(letter, terms)}"
            out.put(
                Label.LETTERS,
                title,
                fields,
                letter_text(letter, terms, beside.place, details.of_letter(letter)),
                letter_title(letter, terms),
            )
        lessons = gathering.lessons()
        if lessons:
            out.put(None, terms.label(Label.LESSONS), {}, lessons_text(lessons, terms))
        for label, section in details.further():
            if section:
                texts = (f"## {thing.title}\n\n{told_text(thing)}" for thing in section)
                out.put(None, terms.label(label), {}, "\n\n".join(texts))
        tell(whole, whole)
    things = {
        "entry": pages,
        "job": len(jobs),
        "contact": len(people),
        "letter": len(letters),
        "lesson": len(lessons),
    }
    return Left(things, gathering.kept_back, beside.kept, beside.lost)


class _Beside:
    """Attached files, each content written once below a name of its own."""

    def __init__(self, gathering: Gathering, folder: Path) -> None:
        self._rows = gathering.rows
        self._folder = folder
        self._names = Names()
        self._known: dict[tuple[str, str], str] = {}
        self.kept = self.lost = 0

    def place(self, file: File) -> str:
        """The path from a file of Markdown, one folder down; "" when the journal has lost the content."""
        key = (file.content_hash, file.name)
        if key not in self._known:
            content = self._rows.content(file.content_hash)
            if content is None:
                self.lost += 1
                self._known[key] = ""
            else:
                stem, dot, ending = file.name.rpartition(".")
                name = self._names.name(stem or ending, f".{_ending(ending)}" if dot and stem else "")
                self._folder.mkdir(exist_ok=True)
                (self._folder / name).write_bytes(content)
                self.kept += 1
                self._known[key] = f"<../{FILES}/{name}>"
        return self._known[key]


def _ending(ending: str) -> str:
    return "".join(letter for letter in ending if letter.isalnum())[:10] or "bin"


class _Folder:
    """Files of Markdown below a folder, by kind."""

    def __init__(self, folder: Path, terms: Terms) -> None:
        self._folder = folder
        self._terms = terms
        self._names: dict[str, Names] = {}

    def put_page(self, page: Any, place_of: PlaceOf) -> None:
        """A page: its file's name begins with its day."""
        title = page_title(page, self._terms)
        fields = {
            "uid": page.uid,
            "day": page.day,
            "written": page.written_at,
            "zone": page.zone,
            "changed": page.changed_at,
            "job": page.job,
            "people": list(page.people),
            "tags": list(page.tags),
            "step": page.step,
            "mood_before": page.mood_before,
            "mood_after": page.mood_after,
            "place": page.place,
            "starred": page.is_starred or None,
            "only_for_me": page.only_for_me or None,
            "added": [{"day": added.day, "line": added_line(added, self._terms)} for added in page.added],
        }
        name = f"{page.day} {title}"
        self.put(Label.JOURNAL, name, fields, page_text(page, self._terms, place_of), heading=None)

    def put(
        self, label: Label | None, name: str, fields: Mapping[str, Any], text: str, heading: str | None = ""
    ) -> None:
        """One file. heading: its first line; "" is its name, None leaves the text as it was written.

        A file that is no page says so in front, so that whoever reads the folder back takes it for none.
        """
        if label is not Label.JOURNAL:
            fields = {"rebound": str(label or "more"), **fields}
        kind = self._terms.label(label) if label else ""
        folder = self._folder / kind if kind else self._folder
        folder.mkdir(exist_ok=True)
        file = folder / self._names.setdefault(kind, Names()).name(name, ".md")
        head = "" if heading is None else f"# {heading or name}\n\n"
        file.write_bytes(f"{front_matter(fields.items())}{head}{text}\n".encode())


def front_matter(fields: Iterable[tuple[str, Any]]) -> str:
    """YAML in front of a text; blank fields are left out, and nothing but the front when none is left."""
    import yaml  # 20 ms, and needed only here

    told = {name: value for name, value in fields if value not in (None, "", [])}
    if not told:
        return ""
    # Written in C where that is there: ten times as fast, and as safe.
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return f"---\n{yaml.dump(told, Dumper=dumper, allow_unicode=True, sort_keys=False, width=10_000)}---\n\n"
