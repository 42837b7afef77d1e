"""What lies at a path, file by file: which reader each is for, and which are for none."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from msgspec import Struct, field

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.opening import is_archive as is_named_so
from rebound_desktop.exchange import (
    day_one_classic,
    html_in,
    html_out,
    linkedin,
    markdown_in,
    plain_in,
    rednotebook,
)
from rebound_desktop.exchange.archive import archive_at, is_archive
from rebound_desktop.exchange.decoding import decoded
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.mapped import header_of
from rebound_desktop.exchange.markdown_out import FILES
from rebound_desktop.exchange.own_tables import comes_back
from rebound_desktop.exchange.recognise import told_of
from rebound_desktop.exchange.sources import Refused, Source, opened

# Of a folder or zip, files of each ending that are looked into; the others are what most of these are.
_LOOK_INTO = 30
# Any of these may be another kind than the one before.
_EACH_LOOKED_INTO = (".csv", ".tsv", ".vcf", ".zip")
# In the order of a report: formats of many files before those of one.
_ORDER = (
    Format.REDNOTEBOOK, Format.DAY_ONE, Format.JRNL_JSON, Format.LINKEDIN, Format.VCARD, Format.MARKDOWN,
    Format.TRACKER, Format.CONTACTS, Format.JRNL_TEXT, Format.HTML, Format.TABLE, Format.TEXT,
)  # fmt: skip
# Who reads files of these endings, whatever they begin with.
_BY_ENDING: Mapping[str, Format] = {
    **dict.fromkeys(markdown_in.ENDS, Format.MARKDOWN),
    **dict.fromkeys(html_in.ENDS, Format.HTML),
    **dict.fromkeys(plain_in.ENDS, Format.TEXT),
    day_one_classic.END: Format.DAY_ONE,
}
# How a page begins that left from a journal of ours, or what tells readers of a job.
_LEFT_HERE = re.compile(r"---\n(?:rebound: |uid: '?[0-9a-f]{32}'?\nday: )")
_BEGIN = 10_000
# What stands in a page, and may begin like anything else.
_IN_PAGES = frozenset((Format.MARKDOWN, Format.HTML, Format.JRNL_TEXT))
# What is no text of anybody's: pages take it along.
_COMPANIONS = frozenset(
    (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".m4a", ".mp3", ".mp4", ".mov", ".pdf")
)


class Sorted(Struct, frozen=True):
    """What lies at a path. formats: by each, the files it is to read; None for all of them.

    rest: the files that no reader is for, and why; what a page takes along is among them.
    """

    formats: Mapping[Format, frozenset[str] | None]
    rest: Mapping[str, Why] = field(default_factory=dict)


def recognise(path: Path) -> tuple[Format, ...]:
    """The format of a file, folder or zip, and what is read beside it there: cards among notes.

    Empty for what is none of ours. Raises Refused where it cannot be read.
    """
    return tuple(sorted_out(path).formats)


def sorted_out(path: Path) -> Sorted:
    """What lies at a path. Raises Refused where it cannot be read."""
    if archive_at(path) is not None:
        return Sorted({Format.ARCHIVE: None})
    with opened(path) as source:
        names = source.names()
        if len(names) == 1 and not _is_zip(names[0]):
            found = told_of(source, names[0])
            if _is_ours(source, names[0], found):
                found = Why.OURS
            return Sorted({found: None}) if isinstance(found, Format) else Sorted({}, {names[0]: found})
        return _of_many(path, source)


def _of_many(path: Path, source: Source) -> Sorted:
    """Each file to its reader; of many with one ending, the first ones tell what the others are."""
    looked: Counter[str] = Counter()
    kinds: dict[str, Format] = {}
    rest: dict[str, Why] = {}
    later: list[str] = []
    for name in source.names():
        ending = _ending(name)
        looked[ending] += 1
        if ending in _COMPANIONS:
            rest[name] = Why.NO_PAGE
        elif (
            looked[ending] > _LOOK_INTO
            and ending not in _EACH_LOOKED_INTO
            and not rednotebook.MONTH.match(PurePosixPath(name).name)
        ):
            later.append(name)
        else:
            found = _of_one(path, source, name, ending)
            if isinstance(found, Format):
                kinds[name] = found
            else:
                rest[name] = found
    _settle_later(later, kinds, rest)
    _settle_markdown(source, kinds, rest)
    _settle_ours(source, kinds, rest)
    _settle_tables(source, kinds, rest)
    found_as = {each: frozenset(name for name, kind in kinds.items() if kind is each) for each in _ORDER}
    return Sorted({each: names for each, names in found_as.items() if names}, rest)


def _of_one(path: Path, source: Source, name: str, ending: str) -> Format | Why:
    """What a file among others is, as far as there is a reader for such; or why there is none."""
    if _is_zip(name):
        is_ours = is_named_so(Path(name)) or (path.is_dir() and is_archive(path / name))
        return Why.ALONE if is_ours else Why.ZIP_INSIDE
    by_ending = _BY_ENDING.get(ending)
    try:
        found = told_of(source, name)
        if _is_ours(source, name, found):
            return Why.OURS
    except Refused as error:
        # Who reads such files tells it; of any other it is told here.
        return by_ending or error.why
    if not isinstance(found, Format):
        return found
    is_page = by_ending in (Format.MARKDOWN, Format.HTML)
    if (is_page and found not in _IN_PAGES) or (found is Format.HTML and by_ending is not None):
        return by_ending or found
    return Why.NOT_KNOWN if found is Format.TEXT and by_ending is None else found


def _settle_later(later: list[str], kinds: dict[str, Format], rest: dict[str, Why]) -> None:
    """What was not looked into is what most of its ending are."""
    usual: dict[str, Counter[Format]] = defaultdict(Counter)
    for name, kind in kinds.items():
        if kind is not Format.REDNOTEBOOK:
            usual[_ending(name)][kind] += 1
    for name in later:
        most = usual[_ending(name)].most_common(1)
        if most:
            kinds[name] = most[0][0]
        else:
            rest[name] = Why.NOT_KNOWN


def _settle_markdown(source: Source, kinds: dict[str, Format], rest: dict[str, Why]) -> None:
    """Among pages of Markdown, one that begins as jrnl's do, or with strange letters, is a page all the same."""
    pages = [name for name in source.names() if name.casefold().endswith(markdown_in.ENDS)]
    if any(kinds.get(name) is Format.MARKDOWN for name in pages):
        for name in pages:
            kinds[name] = Format.MARKDOWN
            rest.pop(name, None)


def _settle_ours(source: Source, kinds: dict[str, Format], rest: dict[str, Why]) -> None:
    """In a folder of ours a page takes its files along, and what a job or a letter has is for readers as they are."""
    pages = [name for name, kind in kinds.items() if kind is Format.MARKDOWN]
    folders = {
        PurePosixPath(name).parent for name in pages[:_LOOK_INTO] if _LEFT_HERE.match(_begin(source, name))
    }
    files = {folder / FILES for each in folders for folder in (each, each.parent)}
    for name in source.names():
        if PurePosixPath(name).parent in files and kinds.get(name) is not Format.MARKDOWN:
            kinds.pop(name, None)
            rest[name] = Why.FOR_READING


def _settle_tables(source: Source, kinds: dict[str, Format], rest: dict[str, Why]) -> None:
    """Tables among others: LinkedIn's copy tells of much that is not kept here, an archive brings all that ours tell,
    and of one's own somebody has to say what its columns are."""
    linkedins = {PurePosixPath(name).parent for name, kind in kinds.items() if kind is Format.LINKEDIN}
    for name in source.names():
        is_of_none = kinds.get(name) is Format.TABLE or rest.get(name) is Why.NOT_KNOWN
        if is_of_none and linkedin.is_named_so(name) and linkedins & {*PurePosixPath(name).parents}:
            rest.pop(name, None)
            kinds[name] = Format.LINKEDIN
    has_archive = Why.ALONE in rest.values()
    for name, kind in tuple(kinds.items()):
        if has_archive and kind in (Format.TRACKER, Format.CONTACTS):
            if comes_back(header_of(_begin(source, name)).names):
                del kinds[name]
                rest[name] = Why.OURS
    if len(set(kinds.values())) > 1:
        for name in [name for name, kind in kinds.items() if kind is Format.TABLE]:
            del kinds[name]
            rest[name] = Why.OWN_COLUMNS


def _is_ours(source: Source, name: str, found: Format | Why) -> bool:
    """Whether a page on the web is a whole journal of ours, for reading."""
    return found is Format.HTML and html_out.is_ours(_begin(source, name))


def _begin(source: Source, name: str) -> str:
    """The first letters of a file; "" for one that cannot be read, which its reader tells."""
    try:
        return decoded(source.read(name)[:_BEGIN])
    except Refused:
        return ""


def _is_zip(name: str) -> bool:
    return _ending(name) == ".zip"


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.casefold()
