"""Entries: what a person wrote, and the rules for keeping every word of it."""

import re
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.inline import without_marks
from rebound_desktop.core.patterns import pattern

QUOTE = "> "
PREVIEW_LENGTH = 120
# Characters that a title and a preview are made of, spaces around them included.
_ENOUGH = 300
VERSION_EVERY = timedelta(minutes=10)
LARGE_DELETION = 200


class VersionReason(StrEnum):
    """Why an earlier text was set aside as a version."""

    LEFT = "left"
    TIME = "time"
    LARGE_DELETION = "large_deletion"
    RESTORED = "restored"
    MERGED = "merged"


class Entry(Struct, frozen=True):
    """One entry. `written_at` is UTC, `day` the date where it was written, in `zone` (IANA name)."""

    id: int
    uid: str
    text: str
    written_at: datetime
    zone: str
    day: date
    changed_at: datetime
    step: int | None = None
    job_id: int | None = None
    round_id: int | None = None
    only_for_me: bool = False
    mood_before: str = ""
    mood_after: str = ""
    place: str = ""
    is_starred: bool = False


class EntryLine(Struct, frozen=True):
    """An entry as a list shows it: enough to recognise it, without the whole text."""

    id: int
    title: str
    preview: str
    day: date
    job_id: int | None
    only_for_me: bool = False


class Version(Struct, frozen=True):
    """An earlier text of an entry, set aside at `cut_at` (UTC)."""

    id: int
    entry_id: int
    text: str
    cut_at: datetime
    reason: VersionReason


_LINE_ENDS = re.compile(r"\r\n?|[\u2029\ufdd0\ufdd1]")
_ENDS = ("\r", "\u2029", "\ufdd0", "\ufdd1")
_LONE_SURROGATES = re.compile(r"[\ud800-\udfff]")


def normalise(text: str) -> str:
    """`text` as the writing widget can hold it: line ends become LF, lone surrogates U+FFFD; all else is exact.

    Idempotent. Qt's text document turns CR, CRLF, U+2029, U+FDD0 and U+FDD1 into new blocks and drops lone
    surrogates; doing it here, once, keeps what is shown and what is stored the same.
    """
    # Asking first is many times faster than a pattern's walk, and a long entry comes by here at every autosave.
    if any(end in text for end in _ENDS):
        text = _LINE_ENDS.sub("\n", text)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _LONE_SURROGATES.sub("\ufffd", text)
    return text


_mark = pattern(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"\w[\w'’-]*")
_MARKS = re.compile(r"^\s{0,3}(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+)")


def without_beginning(line: str) -> str:
    """A line without what makes it a heading or an item of a list."""
    return _MARKS.sub("", line).strip()


def plain_line(line: str) -> str:
    """A line without its Markdown marks, for titles and previews."""
    return without_marks(_MARKS.sub("", line)).strip()


def title_and_preview(text: str) -> tuple[str, str]:
    """The first words the person wrote as a title, and the next ones as a preview.

    Quoted lines are prompts and other people's words: they count only when there is nothing else.
    Returns ("", "") for an empty text. The title is at most 80 characters, the preview PREVIEW_LENGTH.
    """
    lines = [line for line in text[:4000].splitlines() if line.strip()]
    own, left = [], _ENOUGH
    for line in lines:
        if left > 0 and not line.lstrip().startswith(">") and (plain := plain_line(line)):
            own.append(plain)
            left -= len(plain)
    if not own:
        own = [plain_line(line.lstrip().lstrip("> ")) for line in lines]
    title, rest = _first_sentence(own[0]) if own else ("", "")
    preview = " ".join([rest, *own[1:]]).strip()
    return title, preview[:PREVIEW_LENGTH]


def title_and_rest(text: str) -> tuple[str, str]:
    """A title that stands on a line of its own at the beginning, and the text without it; ("", text) without one.

    A picture's line is none: it is seen itself.
    """
    first, _, rest = text.lstrip("\n").partition("\n")
    title = plain_line(first)
    if not title or first.lstrip().startswith((">", "![")) or len(title) > 60 or not rest.strip():
        return "", text
    return title, rest.lstrip("\n")


def _first_sentence(line: str) -> tuple[str, str]:
    """Split a long first line at its first sentence, so that the list shows a title and not a paragraph."""
    if len(line) <= 60:
        return line, ""
    match = re.search(r"[.!?…。！？](?:\s|$)", line[:80])
    cut = match.end() if match else line.rfind(" ", 0, 60)
    if cut <= 0:
        cut = 60
    return line[:cut].strip(), line[cut:].strip()


def word_count(text: str) -> int:
    """Words outside quoted lines; every Chinese, Japanese or Thai run counts as the marks it has."""
    return sum(_counted(text))


def length_in_words(text: str) -> int:
    """How long a text is where it is held against so many words: two marks without spaces say about as much as one."""
    marks, words = _counted(text)
    return words + (marks + 1) // 2


def _counted(text: str) -> tuple[int, int]:
    """Marks of scripts that have no spaces, and words of those that have, outside quoted lines."""
    marks = words = 0
    # Line by line: while all of a long text is searched in one go, Python lets no other thread do anything.
    for line in text.splitlines():
        if not line.startswith(QUOTE):
            marks += len(_mark().findall(line))
            words += len(_WORD.findall(_mark().sub(" ", line)))
    return marks, words


def wants_version(old: str, new: str, last_cut: datetime | None, now: datetime) -> VersionReason | None:
    """Whether `old` is set aside before `new` takes its place, and why.

    Ten minutes after the last version, or before more than 200 characters go at once, whatever takes their place. A
    last version of the future was dated by a clock that ran ahead: it counts for nothing.
    """
    if old == new or not old.strip():
        return None
    if characters_gone(old, new) > LARGE_DELETION:
        return VersionReason.LARGE_DELETION
    if last_cut is None or not timedelta(0) <= now - last_cut < VERSION_EVERY:
        return VersionReason.TIME
    return None


def characters_gone(old: str, new: str) -> int:
    """How many characters of `old` are not in `new` any more, if one passage was replaced: a pasted text counts."""
    head = _shared_start(old, new)
    tail = _shared_start(old[head:][::-1], new[head:][::-1])
    return len(old) - head - tail


def _shared_start(one: str, other: str) -> int:
    """The length of the common beginning, found by halving: a comparison of slices is fast, a loop is not."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
