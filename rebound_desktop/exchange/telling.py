"""Things as Markdown: what a Markdown folder, a page on the web and a book all say of a job, a person, a letter."""

import re
from collections.abc import Callable, Iterable

from rebound_desktop.core.attached import LINK, named_by, unnamed
from rebound_desktop.core.journal import title_and_preview, title_and_rest
from rebound_desktop.core.told import Added, File, JobTold, LessonTold, LetterTold, Page, PersonTold
from rebound_desktop.exchange.details import Told
from rebound_desktop.exchange.terms import Label, Terms

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
# Code, a row of a table, a rule; and what underlines the line above it or makes a table's head of it.
_NO_TITLE = re.compile(r" {0,3}(?:`{3}|~{3}|\||([-*_])[ \t]*(?:\1[ \t]*){2,}$)|(?: {4}| {0,3}\t)")
_BELONGS_ABOVE = re.compile(r" {0,3}(?:=+|(?=[^\n]*\|)[|:\- \t]*-[|:\- \t]*)[ \t]*(?:\n|$)")
PlaceOf = Callable[[File], str]
"""Where a file is found from the text that names it: a path, or a data: address; "" when it is lost."""


def page_title(page: Page, terms: Terms) -> str:
    """What a page is called: its first words, else its day."""
    return title_and_preview(page.text)[0] or terms.day(page.day)


def titled(page: Page) -> tuple[str, str]:
    """The title that stands in a page's first line, and the text without it, as a book has them; "" without one.

    A first line with marks of its own, a task or a link, stays where it is: as a title it would lose them. So does one
    that the next lines need: code's, a table's, one that is underlined.
    """
    title, rest = title_and_rest(page.text)
    first, _, beneath = page.text.lstrip("\n").partition("\n")
    if _NO_TITLE.match(first) or _BELONGS_ABOVE.match(beneath):
        return "", page.text
    return (title, rest) if _HEADING.sub("", first).strip() == title else ("", page.text)


def page_text(page: Page, terms: Terms, place_of: PlaceOf) -> str:
    """The page as it was written, its files, and what was added later beneath it."""
    parts = [with_places(page.text, page.files, place_of)]
    parts.append(files_text(page.files, place_of, beside=page.text))
    parts += [f"{added_line(added, terms)}\n\n{added.text}" for added in page.added]
    return "\n\n".join(part for part in parts if part.strip())


def added_line(added: Added, terms: Terms) -> str:
    """What stands above something that was added later."""
    return f"**{terms.in_a_row((terms.label(Label.ADDED), terms.day(added.day)))}**"


def with_places(text: str, files: Iterable[File], place_of: PlaceOf) -> str:
    """Text whose links to attached files lead to where those are now."""
    by_name = {each: file for file in files for each in (file.name, file.content_hash)}

    def led(match: re.Match[str]) -> str:
        file = next((by_name[name] for name in named_by(match) if name in by_name), None)
        place = place_of(file) if file is not None else ""
        return f"]({place})" if place else match[0]

    return LINK.sub(led, text) if by_name else text


def files_text(files: Iterable[File], place_of: PlaceOf, beside: str = "") -> str:
    """Files as a list of links; pictures are shown. Those that a link in `beside` leads to are left out."""
    files = tuple(files)
    further = unnamed(files, beside)
    lines = []
    for file in files:
        place = place_of(file)
        if not place:
            lines.append(_plain(file.name))
        elif file in further:
            lines.append(f"{'!' if is_picture(file.name) else ''}[{_plain(file.name)}]({place})")
    return "\n\n".join(lines)


def is_picture(name: str) -> bool:
    """Whether a reader can show the file itself."""
    return name.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".webp"))


def job_text(job: JobTold, terms: Terms, place_of: PlaceOf, more: Iterable[str] = ()) -> str:
    """A job with its history, interviews, lists and notes. more: what else is known of it, a line each."""
    parts = [" · ".join(filter(None, (job.text("place"), job.text("source"), job.text("url"))))]
    parts.append(_lines(more))
    history = [f"{terms.day(m.day)}: {terms.move(m)}{_after(m.note)}" for m in job.moves]
    interviews = []
    for each in job.rounds:
        when = terms.day(each.starts_at.date()) + f" {each.starts_at:%H:%M}" if each.starts_at else ""
        length = terms.minutes(each.minutes) if each.minutes else ""
        head = terms.in_a_row((terms.interview(each.kind), when, length, each.place, *each.people))
        head += f" · {terms.off}" if each.falls_away else ""
        interviews.append("\n  ".join((head, *(_one_line(told) for told in each.told))))
    for label, lines in (
        (Label.HISTORY, history),
        (Label.INTERVIEWS, interviews),
        (Label.PERFECT, job.perfect),
        (Label.NOT_IDEAL, job.not_ideal),
        (Label.PEOPLE, job.people),
    ):
        parts.append(_listed(terms.label(label), lines))
    for label, name in ((Label.NOTES, "notes"), (Label.POSTING, "posting")):
        if job.text(name).strip():
            parts.append(f"## {terms.label(label)}\n\n{job.text(name)}")
    parts.append(files_text(job.files, place_of))
    return "\n\n".join(part for part in parts if part.strip())


def person_text(told: PersonTold, terms: Terms, place_of: PlaceOf, more: Iterable[str] = ()) -> str:
    """A person: where they are, how to reach them, how we met, and what lay between us. more: as for a job."""
    person = told.person
    parts = [terms.in_a_row((person.role, person.company))]
    ways = [
        " ".join(filter(None, (each.value, f"({each.label})" if each.label else "")))
        for each in person.details
    ]
    ways += [
        terms.in_a_row((*address.lines(), f"({address.label})" if address.label else ""))
        for address in person.addresses
    ]
    parts.append(_lines((*ways, *filter(None, (person.linkedin_url,)), *more)))
    parts += [person.how_met, person.notes]
    between = []
    for moment in told.moments:
        about = terms.in_a_row((terms.moment(moment), moment.job))
        between.append(f"{terms.day(moment.day)}: {about}{_after(moment.note)}")
    parts.append(_listed(terms.label(Label.BETWEEN_US), between))
    parts.append(files_text(told.files, place_of))
    return "\n\n".join(part for part in parts if part.strip())


def letter_title(letter: LetterTold, terms: Terms) -> str:
    """What a letter is called: its kind and whom it is to."""
    whom = letter.recipient or letter.company
    return terms.in_a_row((letter.subject or terms.letter(letter.kind), whom))


def letter_text(letter: LetterTold, terms: Terms, place_of: PlaceOf, more: Iterable[str] = ()) -> str:
    """A letter as it was written, and how it went out. more: as for a job."""
    how = terms.posted(letter.posted_how) if letter.posted_how else ""
    head = terms.in_a_row((terms.letter_status(letter.status), terms.day(letter.day), how, letter.job))
    parts = (f"*{head}*", _lines(more), letter.body, files_text(letter.files, place_of))
    return "\n\n".join(filter(None, parts))


def told_text(told: Told) -> str:
    """What belongs to nothing else: what is known of it, and its text."""
    return "\n\n".join(filter(None, (_lines(told.lines), told.text)))


def lessons_text(lessons: Iterable[LessonTold], terms: Terms) -> str:
    """What was learned, a list for each kind."""
    lists: dict[str, list[str]] = {}
    for lesson in lessons:
        about = f" ({lesson.job})" if lesson.job else ""
        told = " ".join(_one_line(part) for part in (lesson.text, *lesson.more))
        lists.setdefault(terms.lesson(lesson.kind), []).append(f"{terms.day(lesson.day)}: {told}{about}")
    return "\n\n".join(_listed(heading, lines) for heading, lines in lists.items())


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(f"- {_one_line(line)}" for line in lines)


def _listed(heading: str, lines: Iterable[str]) -> str:
    told = "\n".join(f"- {line}" for line in lines if line.strip())
    return f"## {heading}\n\n{told}" if told else ""


def _after(note: str) -> str:
    return f". {_one_line(note)}" if note.strip() else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _plain(name: str) -> str:
    return re.sub(r"([\[\]\\])", r"\\\1", _one_line(name))
