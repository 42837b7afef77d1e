"""Links in the text itself: @person, [[job or page]], #tag. The text stays as it was typed; the links stand beside it.

A person's link keeps the words it was written with, so that it still leads there when the person is renamed.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import unquote

from msgspec import Struct, field

from rebound_desktop.core.folding import folded, plain_letters
from rebound_desktop.core.inline import Stretch, bar_in, marks_of, target_of
from rebound_desktop.core.patterns import pattern
from rebound_desktop.core.tags import TAG_AT_MOST
from rebound_desktop.core.unparted import is_unparted

# A mark begins a word, which may be bold: not the @ of an address, not the # of a link. Japanese has no spaces before
# its words.
# What is before the mark is asked after it: a pattern that begins with a letter finds nothing many times faster.
_BEFORE = r"[^\s*~(\[{“\"'«‘„、。（「\u3005-\u30ff\u3400-\u9fff]"
# One within another is one tag: #todo/soon.
_tag = pattern(rf"#(?<!{_BEFORE}#)" + r"([^\W\d_][\w-]*(?:/[\w-]+)*)")
_JOB = re.compile(r"\[\[([^\[\]\n]{1,120})\]\]")
_JOB_AT_MOST = 120
_WITHOUT_BRACKETS = str.maketrans("[]", "()")
_person = pattern(rf"@(?<!{_BEFORE}@)" + r"([^\W\d_][^\n@#\[\]]{0,79})")
_WORD = re.compile(r"[^\W_](?:[\w.'’-]*\w)?")
_WORDS_AT_MOST = 5
_NAME_AT_MOST = 60


class Marks(Struct, frozen=True):
    """What is marked in a text: tags by name, for jobs what is within [[ and ]], for people the words after the @."""

    tags: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


class Link(Struct, frozen=True):
    """A link of an entry: where to, what it is called now, and how it stands in the text ("" for not at all)."""

    id: int
    name: str
    written: str = ""


class Names(Struct, frozen=True):
    """What an @ or a [[ can lead to: folded names to ids. entries: by titles, those that the text names."""

    people: Mapping[str, int] = field(default_factory=dict)
    jobs: Mapping[str, int] = field(default_factory=dict)
    entries: Mapping[str, int] = field(default_factory=dict)


class Place(Struct, frozen=True):
    """A link where it stands in a line: from `start` to `end`, its mark, the name, and the id ("#": None).

    is_entry: whether that is an entry's, and not a job's.
    """

    start: int
    end: int
    mark: str
    name: str
    id: int | None = None
    is_entry: bool = False


class Typing(Struct, frozen=True):
    """A mark being typed, up to the caret: which one ("@", "#" or "[["), what follows it, and where it begins."""

    mark: str
    typed: str
    start: int


def marks_in(text: str) -> Marks:
    """Every mark, each once, in the order of the text."""
    return Marks(
        tuple(dict.fromkeys(tag[:TAG_AT_MOST] for tag in _tag().findall(text))),
        tuple(dict.fromkeys(inner.strip() for inner in _JOB.findall(text) if inner.strip())),
        tuple(dict.fromkeys(_person().findall(text))),
    )


def names_in(inner: str) -> tuple[str, ...]:
    """What may be named between [[ and ]]: all of it, else what stands before what it is called there, behind a bar."""
    both = (inner.strip(), inner.partition("|")[0].rstrip("\\").strip())
    return tuple(dict.fromkeys(name for name in both if name))


def as_linked(name: str) -> str:
    """A job's name as it can stand between [[ and ]], where none of it is left out."""
    name = name.translate(_WITHOUT_BRACKETS)
    if bar_in(name) >= 0:
        name = " | ".join(part.strip() for part in name.split("|"))
    return " ".join(name.split())[:_JOB_AT_MOST].strip()


def job_meant(inner: str, known: Mapping[str, int]) -> tuple[str, int] | None:
    """The job that is named between [[ and ]]: as it is written there, and the id. known: folded names to ids."""
    return next(
        ((name, known[key]) for name in names_in(inner) if (key := plain_letters(name)) in known), None
    )


def pages_in(text: str, jobs: Mapping[str, int]) -> tuple[str, ...]:
    """The titles of entries that a text may lead to, by [[…]] or by links to files of pages.

    jobs: folded names of jobs, which come first: no page is looked for that is called as one of them.
    """
    found: list[str] = []
    for inner in _JOB.findall(text):
        for name in names_in(inner):
            if plain_letters(name) in jobs:
                break
            found += _titles_of(name)
    if ".md" in text.lower():
        for line in text.splitlines():
            found += [title for _, name in _files_linked(line) for title in _titles_of(name)]
    return tuple(dict.fromkeys(found))


def _titles_of(name: str) -> tuple[str, ...]:
    """What a page may be called that is named so: without a heading in it, or folders that it lay in."""
    page = name.partition("#")[0].strip()
    called = (name, page, page.rpartition("/")[2].strip())
    return tuple(dict.fromkeys(title for title in called if title))


def _files_linked(line: str) -> list[tuple[Stretch, str]]:
    """The links of a line to files of pages, `[words](Second%20note.md)`, and what those are called."""
    if "](" not in line or ".md" not in line.lower():
        return []
    found = []
    for stretch in marks_of(line):
        target = target_of(line, stretch) if stretch[4] == "link" else ""
        path = unquote(target.partition("#")[0])
        if path.lower().endswith(".md") and "://" not in target:
            found.append((stretch, path.rpartition("/")[2][: -len(".md")]))
    return found


def _entry_meant(name: str, names: Names) -> int | None:
    ids = (names.entries.get(plain_letters(title)) for title in _titles_of(name))
    return next((key for key in ids if key is not None), None)


def unnamed_tags(tags: Sequence[str], text: str) -> tuple[str, ...]:
    """The tags among these that stand beside a text and not in it, where #todo/soon names "todo", too."""
    if not tags:
        return ()
    named = set[str]()
    for tag in _tag().findall(text):
        parts = folded(tag[:TAG_AT_MOST]).split("/")
        named.update("/".join(parts[:count]) for count in range(1, len(parts) + 1))
    return tuple(tag for tag in tags if folded(tag) not in named)


def person_meant(after: str, known: Mapping[str, int]) -> tuple[str, int] | None:
    """Whose name stands at the beginning of `after`: as it is written there, and the id. The longest name wins.

    known: folded names to ids.
    """
    words = list(_WORD.finditer(after))[:_WORDS_AT_MOST]
    for count in range(len(words), 0, -1):
        written = after[words[0].start() : words[count - 1].end()]
        found = known.get(plain_letters(written))
        if found is None and written.endswith(("'s", "’s")):
            written = written[:-2]
            found = known.get(plain_letters(written))
        if found is not None and words[0].start() == 0:
            return written, found
    return _unparted_name(after, known)


def places_in(line: str, names: Names) -> list[Place]:
    """The links of a line that lead somewhere, where they stand."""
    found: list[Place] = []
    for match in _person().finditer(line) if "@" in line else ():
        if (meant := person_meant(match[1], names.people)) is not None:
            written, key = meant
            found.append(Place(match.start(), match.start(1) + len(written), "@", written, key))
    for match in _JOB.finditer(line) if "[[" in line else ():
        for name in names_in(match[1]):
            job = names.jobs.get(plain_letters(name))
            led = _entry_meant(name, names) if job is None else job
            if led is not None:
                found.append(Place(match.start(), match.end(), "[[", name, led, is_entry=job is None))
                break
    for stretch, name in _files_linked(line):
        if (entry := _entry_meant(name, names)) is not None:
            found.append(Place(stretch[0], stretch[3], "[[", name, entry, is_entry=True))
    for match in _tag().finditer(line) if "#" in line else ():
        found.append(Place(match.start(), match.end(), "#", match[1][:TAG_AT_MOST]))
    return found


def _unparted_name(after: str, known: Mapping[str, int]) -> tuple[str, int] | None:
    """The longest name at the beginning that a Japanese letter ends or follows: 田中さんと."""
    for end in range(min(len(after), _NAME_AT_MOST), 0, -1):
        is_end = is_unparted(after[end - 1]) or is_unparted(after[end:])
        found = known.get(plain_letters(after[:end])) if is_end else None
        if found is not None:
            return after[:end], found
    return None


def names_known(
    people: Mapping[int, str], nearest: Callable[[Sequence[int]], Sequence[int]] = tuple
) -> dict[str, int]:
    """Folded names to ids: whole names, and first names that only one person has.

    nearest: puts those who are called as somebody else is in the order in which they may be meant.
    """
    called: dict[str, list[int]] = {}
    firsts: dict[str, set[int]] = {}
    for key, name in people.items():
        if name.strip():
            called.setdefault(plain_letters(name), []).append(key)
            firsts.setdefault(plain_letters(name.split()[0]), set()).add(key)
    whole = {name: keys[0] for name, keys in called.items()}
    of_one_name = [key for keys in called.values() if len(keys) > 1 for key in keys]
    for key in reversed(nearest(of_one_name)):
        whole[plain_letters(people[key])] = key
    alone = {first: keys.copy().pop() for first, keys in firsts.items() if len(keys) == 1}
    return {**alone, **whole}


_typing = pattern(
    r"(?:"
    + rf"(?<!{_BEFORE})"
    + r"(?P<mark>[@#])(?P<typed>(?:[^\W\d_](?:(?<=#.)[\w/-]*|[\w.'’-]*(?: [\w.'’-]*){0,2}))?)"
    + r"|(?P<open>\[\[)(?P<job>[^\[\]\n]{0,60}))$"
)


def typing_at(line: str) -> Typing | None:
    """The mark that is being typed at the end of `line` (the line up to the caret), if any.

    A tag ends with its first space; a person's name may have two spaces in it.
    """
    match = _typing().search(line)
    if match is None:
        return None
    if match["open"]:
        return Typing("[[", match["job"], match.start())
    if match["mark"] == "#" and " " in match["typed"]:
        return None
    return Typing(match["mark"], match["typed"], match.start())
