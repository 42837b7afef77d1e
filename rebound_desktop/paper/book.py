"""A book of pages: what it is made of, and its setting as documents of Qt with a place for every heading."""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from rebound_desktop.paper.beside import beside_html
from rebound_desktop.paper.markdown import plain, to_html


class Addition(Struct, frozen=True):
    """What was added beneath a page later: its day in words, and its Markdown."""

    day: str
    text: str


class Leaf(Struct, frozen=True):
    """One entry: its title and day as they are set, its Markdown without the title, and what was added later.

    pictures: where the book has each of its pictures, by the name in the Markdown; files: the names of those that no
    Markdown here names; tags: a line of those that its Markdown does not name.
    """

    title: str
    day: str
    text: str
    additions: tuple[Addition, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    tags: str = ""


class Chapter(Struct, frozen=True):
    """A heading, words beneath it (Markdown), and leaves."""

    title: str
    text: str = ""
    leaves: tuple[Leaf, ...] = ()


class Book(Struct, frozen=True):
    """What is put on paper. With a `title` it has a title page and, from two leaves on, contents.

    note: a last line of the title page, such as what was left out; pictures: the bytes by where leaves say they
    are. They are asked for one after the other, and more than once.
    """

    title: str = ""
    subtitle: str = ""
    note: str = ""
    contents_title: str = ""
    chapters: tuple[Chapter, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


class Heading(Struct, frozen=True):
    """A line of the contents: the anchor in its document, its level (1 a chapter, 2 a leaf), title and day."""

    anchor: str
    level: int
    title: str
    day: str = ""


class Part(Struct, frozen=True):
    """A heading of a body and what stands beneath it, as HTML; words before any heading have no anchor."""

    anchor: str
    html: str


def bodies_html(book: Book) -> tuple[tuple[tuple[Part, ...], ...], tuple[Heading, ...]]:
    """The chapters as HTML, a body each for those that begin a page, part by part, and the headings in it."""
    documents: list[list[Part]] = []
    headings: list[Heading] = []
    for number, chapter in enumerate(book.chapters):
        is_first = _begins_page(book.chapters, number)
        if is_first:
            documents.append([])
        parts = documents[-1]
        anchor = f"c{number}"
        if chapter.title:
            headings.append(Heading(anchor, 1, chapter.title))
            kind = "" if is_first else ' class="between"'
            parts.append(Part(anchor, f'<h1{kind}><a name="{anchor}"></a>{plain(chapter.title)}</h1>'))
        if chapter.text:
            parts.append(Part("", to_html(chapter.text, headings_from=2, pictures={})))
        for place, leaf in enumerate(chapter.leaves):
            parts.append(Part(f"{anchor}-{place}", _leaf(leaf, f"{anchor}-{place}")))
            headings.append(Heading(f"{anchor}-{place}", 2, leaf.title, leaf.day))
    return tuple(tuple(parts) for parts in documents), tuple(headings)


def _begins_page(chapters: Sequence[Chapter], number: int) -> bool:
    """Leaves after leaves begin a page; a chapter of a few words stands where there is room for it."""
    chapter = chapters[number]
    return not number or bool(chapter.title and chapter.leaves and chapters[number - 1].leaves)


def _leaf(leaf: Leaf, anchor: str) -> str:
    # Days are headings too: none of them stays behind at the foot of a page.
    kind = "" if leaf.title else ' class="alone"'
    under = " · ".join(filter(None, (leaf.day if leaf.title else "", leaf.tags)))
    parts = [
        f'<h2{kind}><a name="{anchor}"></a>{plain(leaf.title or leaf.day)}</h2>',
        f'<h6 class="day">{plain(under)}</h6>' if under else "",
        to_html(leaf.text, headings_from=3, pictures=leaf.pictures) if leaf.text.strip() else "",
        *beside_html(leaf.files, leaf.pictures),
    ]
    for addition in leaf.additions:
        parts.append(f'<h6 class="later">{plain(addition.day)}</h6>')
        parts.append(to_html(addition.text, headings_from=3, pictures=leaf.pictures))
    return "\n".join(parts)


def front_html(book: Book) -> str:
    """The title page."""
    lines = [f'<h1 class="title">{plain(book.title)}</h1>']
    if book.subtitle:
        lines.append(f'<p class="day">{plain(book.subtitle)}</p>')
    if book.note:
        lines.append(f'<p class="day">{plain(book.note)}</p>')
    return "\n".join(lines)


def contents_html(
    book: Book, headings: tuple[Heading, ...], pages: Mapping[str, int], *, at_most: int
) -> str:
    """The contents: chapters, and their leaves as long as there are not too many of them."""
    shown = headings if len(headings) <= at_most else tuple(h for h in headings if h.level == 1)
    rows = []
    for heading in shown:
        kind = "chapter" if heading.level == 1 else "leaf"
        name = plain(heading.title or heading.day)
        day = (
            f'<span class="when">&nbsp;&nbsp;{plain(heading.day)}</span>'
            if heading.title and heading.day
            else ""
        )
        rows.append(
            f'<tr><td width="90%" style="padding: 0"><p class="{kind}">{name}{day}</p></td>'
            f'<td align="right" style="padding: 0"><p class="{kind}">{pages.get(heading.anchor, 0) or ""}</p></td></tr>'
        )
    title = f"<h1>{plain(book.contents_title)}</h1>"
    return f'{title}<table width="100%" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'
