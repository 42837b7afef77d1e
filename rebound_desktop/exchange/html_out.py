"""One page for any browser, everything within it: no file beside it, nothing fetched, no script."""

import base64
import mimetypes
import re
from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path
from typing import IO, Any

from msgspec.structs import replace

from rebound_desktop.core.leaving import Left
from rebound_desktop.core.markdown import set_apart
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.core.told import File
from rebound_desktop.exchange.details import Details
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.telling import (
    job_text,
    lessons_text,
    letter_text,
    letter_title,
    page_text,
    person_text,
    titled,
    told_text,
)
from rebound_desktop.exchange.terms import Label, Terms
from rebound_desktop.markdown_html import boxed, engine
from rebound_desktop.store import whole_file

# Nothing in the page may load or run anything, whatever was pasted into an entry.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
# What every page of ours begins with.
_OURS = re.compile(
    rf'\A<!doctype html>\s*<html[^>]*><head><meta charset="utf-8">\s*'
    rf'<meta http-equiv="Content-Security-Policy" content="{re.escape(_POLICY)}">'
)
_PLACED = re.compile(r'(src|href)="attached:(\d{1,9})"')
_STYLE = """
:root { color-scheme: light dark; --bg: #faf7f2; --text: #2b2622; --muted: #665c53;
  --line: #e2dacf; --accent: #2f6f66; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #1d1a17; --text: #ece5dc; --muted: #b8ada1; --line: #3d3732; --accent: #84c7bb; }
}
body { background: var(--bg); color: var(--text); font: 17px/1.55 Literata, Georgia, serif; margin: 0 auto;
  max-width: 34em; padding: 48px 24px 96px; overflow-wrap: break-word; }
h1 { font-size: 30px; line-height: 1.25; margin: 0 0 8px; } h2 { font-size: 24px; margin: 64px 0 16px; }
h3 { font-size: 20px; margin: 0; } h4, h5, h6 { font-size: 17px; margin: 24px 0 4px; }
article { border-top: 1px solid var(--line); padding: 24px 0; }
.quiet { color: var(--muted); font: 14px/20px Inter, system-ui, sans-serif; margin: 4px 0 16px; }
a { color: var(--accent); } img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; }
blockquote { border-inline-start: 3px solid var(--line); color: var(--muted); margin-inline-start: 0;
  padding-inline-start: 16px; }
/* Words of one's own are read in their direction, whatever the page's is. */
h1, h2, h3, h4, h5, h6, p, li, td, th, pre { unicode-bidi: plaintext; }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: 4px 8px; }
@media print { body { background: none; color: black; max-width: none; } article { break-inside: avoid-page; } }
"""


def is_ours(text: str) -> bool:
    """Whether a page on the web was written here, for reading."""
    return bool(_OURS.match(text))


def write_html(gathering: Gathering, terms: Terms, target: Path, tell: Tell = tell_nobody) -> Left:
    """The page, whole. Raises PlaceFull, PlaceUnwritable, Stopped."""
    with whole_file(target) as unfinished, unfinished.open("w", encoding="utf-8", newline="\n") as file:
        within = _Within(gathering)
        details = Details(gathering, terms)
        further = [(label, section) for label, section in details.further() if section]
        page = _Html(file, within)
        jobs, people, letters = gathering.jobs(), gathering.people(), gathering.letters()
        lessons = gathering.lessons()
        page.begin(terms)
        shown = {Label.JOBS: jobs, Label.CONTACTS: people, Label.LETTERS: letters, Label.LESSONS: lessons}
        sections = (Label.JOURNAL, *(label for label, things in shown.items() if things), *dict(further))
        page.contents(sections, terms)
        page.section(Label.JOURNAL, terms)
        pages = 0
        whole = gathering.count_pages()
        for each in gathering.pages():
            title, text = titled(each)
            about = [terms.day(each.day) if title else "", each.job, *each.people]
            about += [f"#{tag}" for tag in each.tags]
            about += [each.place, terms.starred if each.is_starred else ""]
            about += [terms.step(each.step) if each.step else "", each.mood_before, each.mood_after]
            beneath = page_text(replace(each, text=text), terms, within.place)
            page.article(title or terms.day(each.day), about, beneath)
            pages += 1
            if pages % 50 == 0:
                tell(pages, whole)
        if gathering.kept_back:
            page.quiet(terms.kept_back(gathering.kept_back))
        if jobs:
            page.section(Label.JOBS, terms)
        for job in jobs:
            page.article(job.name, (), job_text(job, terms, within.place, details.of_job(job)))
        if people:
            page.section(Label.CONTACTS, terms)
        for told in people:
            text = person_text(told, terms, within.place, details.of_person(told))
            page.article(told.person.name, told.person.tags, text)
        if letters:
            page.section(Label.LETTERS, terms)
        for letter in letters:
            text = letter_text(letter, terms, within.place, details.of_letter(letter))
            page.article(letter_title(letter, terms), (), text)
        if lessons:
            page.section(Label.LESSONS, terms)
            page.article("", (), lessons_text(lessons, terms))
        for label, section in further:
            page.section(label, terms)
            for thing in section:
                page.article(thing.title, (), told_text(thing))
        page.end()
        tell(whole, whole)
    things = {
        "entry": pages,
        "job": len(jobs),
        "contact": len(people),
        "letter": len(letters),
        "lesson": len(lessons),
    }
    return Left(things, gathering.kept_back, within.kept, within.lost)


class _Html:
    """Writes the page piece by piece."""

    def __init__(self, file: IO[str], within: "_Within") -> None:
        self._file = file
        self._within = within

    def raw(self, html: str) -> None:
        """HTML of our own."""
        # A text may hold what HTML may not: NUL would end the file for some readers.
        self._file.write(html.replace("\0", "\ufffd"))

    def begin(self, terms: Terms) -> None:
        """The head, and that anyone can read this."""
        direction = "rtl" if terms.begins_at_right else "ltr"
        self.raw(
            f'<!doctype html>\n<html lang="{escape(terms.language)}" dir="{direction}"><head><meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(terms.title)}</title>\n<style>{_STYLE}</style></head>\n<body>\n"
            f"<h1>{escape(terms.title)}</h1>\n"
        )
        self.quiet(terms.anyone)

    def contents(self, sections: Iterable[Label], terms: Terms) -> None:
        """Ways to the sections there are."""
        links = (f'<a href="#{label}">{escape(terms.label(label))}</a>' for label in sections)
        self.raw(f'<nav class="quiet">{" · ".join(links)}</nav>\n')

    def section(self, label: Label, terms: Terms) -> None:
        """A heading that the contents lead to."""
        self.raw(f'<h2 id="{label}">{escape(terms.label(label))}</h2>\n')

    def article(self, title: str, about: Any, markdown: str) -> None:
        """One thing: its title, what it is about, and its text."""
        self.raw("<article>\n")
        if title:
            self.raw(f"<h3>{escape(title)}</h3>\n")
        self.quiet(" · ".join(filter(None, about)))
        self.raw(f"{self._within.filled(to_html(markdown))}</article>\n")

    def quiet(self, text: str) -> None:
        """A small line."""
        if text:
            self.raw(f'<p class="quiet">{escape(text)}</p>\n')

    def end(self) -> None:
        """The end of the page."""
        self.raw("</body></html>\n")


class _Within:
    """Attached files as data: addresses within the page, put in once the text is set: setting millions of letters
    of an address would take seconds."""

    def __init__(self, gathering: Gathering) -> None:
        self._rows = gathering.rows
        self._there = frozenset(gathering.rows.kept_contents())
        self._placed: list[File] = []
        self._known: set[tuple[str, str]] = set()
        self.kept = self.lost = 0

    def place(self, file: File) -> str:
        """A short name for the file; "" when the journal has lost it."""
        is_there = file.content_hash in self._there
        if (file.content_hash, file.name) not in self._known:
            self._known.add((file.content_hash, file.name))
            self.kept += is_there
            self.lost += not is_there
        if not is_there:
            return ""
        self._placed.append(file)
        return f"attached:{len(self._placed) - 1}"

    def filled(self, html: str) -> str:
        """HTML with the files in the place of their short names; files of an article are forgotten after it."""
        placed, self._placed = self._placed, []
        return _PLACED.sub(lambda match: self._whole(placed, match), html)

    def _whole(self, placed: list[File], match: "re.Match[str]") -> str:
        number = int(match[2])
        content = self._rows.content(placed[number].content_hash) if number < len(placed) else None
        if content is None:
            return match[0]
        file = placed[number]
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if not kind.startswith("image/") or "svg" in kind:
            # What a browser would show as a page of its own is saved instead.
            kind = "application/octet-stream"
        named = f' download="{escape(file.name)}"' if match[1] == "href" else ""
        return f'{match[1]}="data:{kind};base64,{base64.b64encode(content).decode("ascii")}"{named}'


@cache
def _engine() -> Any:
    made = engine(links_bare=True)
    # Its own rule refuses the short names of files, which are not there any more when somebody reads the page.
    setattr(made, "validateLink", _is_harmless)  # noqa: B010 - a method, replaced as its manual says
    return made


def _is_harmless(url: str) -> bool:
    scheme = url.strip().lower().partition(":")[0]
    return scheme in ("http", "https", "mailto", "tel", "attached") or ":" not in url


def to_html(markdown: str) -> str:
    """Markdown as HTML; headings stand below those of the page, and HTML in the text is only text."""
    tokens = _engine().parse(set_apart(markdown))
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) + 3)}"
    return boxed(str(_engine().renderer.render(tokens, _engine().options, {})))
