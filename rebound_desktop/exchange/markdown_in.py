"""A folder or zip of Markdown: Obsidian's notes, or any other; a file a page."""

import re
from collections.abc import Callable, Mapping
from datetime import MAXYEAR, MINYEAR, date, datetime, time
from pathlib import PurePosixPath

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import AddedIn, Batch, EntryIn, FileIn
from rebound_desktop.exchange.attachments_in import Attachments, composed
from rebound_desktop.exchange.dates import day_in, day_of
from rebound_desktop.exchange.front_matter import Front, parted
from rebound_desktop.exchange.markdown_out import FILES
from rebound_desktop.exchange.reading import Reading, known_zone
from rebound_desktop.exchange.sources import Refused

# In front of a file of ours that is no page.
OURS = re.compile(r"\A---\nrebound: (?!page)")
# How a page of ours names a file that left with it.
_LEFT = f"../{FILES}/"
_STEPS = ("1", "2", "3", "4", "5")
ENDS = (".md", ".markdown", ".mdown")
# What Notion puts behind the name of a page, and where it writes a page's properties: beneath its title, a line each.
_NOTION_ID = re.compile(r"[ _][0-9a-f]{32}$")
_NOTION_FRONT = re.compile(r"\A\s*# [^\n]*\n\n((?:[^\W\d][\w ()/-]{0,60}: [^\n]+\n)+)(?=\n|\Z)")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)(?:[ \u202f]?([AP])M)?", re.IGNORECASE)
_NAMED_DAY = re.compile(r"(?<!\d)(\d{4})[-_. ]?(\d\d)[-_. ]?(\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"(?<![\d.])(\d{1,2})[-_.](\d{1,2})[-_.](\d{4})(?!\d)")
_NAMED_TIME = re.compile(r"\d{4}-?\d\d-?\d\d[T _-]+(\d\d)[-:.h]?(\d\d)(?:[-:.]?\d\d)?(?!\d)")
_LED = re.compile(
    r"!\[\[(?P<embed>[^\[\]|\n]{1,500})(?:\|(?P<embed_said>[^\[\]\n]{0,500}))?\]\]"
    r"|(?<!!)\[\[(?P<wiki>[^\[\]|\n]{1,500})(?:\|(?P<wiki_said>[^\[\]\n]{0,500}))?\]\]"
    r"|(?P<shows>!?)\[(?P<said>[^\[\]\n]{0,500})\]\(<?(?P<target>[^()<>\n]{1,1000})>?\)"
)
_HASHTAG = re.compile(r"(?<![\w&#/(\[])#([^\W\d][\w/-]*)")
_CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]*`)", re.DOTALL)
# The identity of an entry that left from here.
_UID = re.compile(r"[0-9a-f]{32}")
_DAY_NAMES = (
    "date", "created", "created_at", "created at", "created time", "date created", "creation_date", "creation date",
    "day", "journal_day", "datum", "erstellt", "erstellt am",
)  # fmt: skip
_TIME_NAMES = ("time", "written", "written_at", "created_at", "created", "date")


def read(reading: Reading) -> Batch:
    """Every page; front matter that is not valid costs no word of the body."""
    return pages(reading, ENDS)


def pages(
    reading: Reading, ends: tuple[str, ...], made: Callable[[str, list[FileIn]], str] | None = None
) -> Batch:
    """Every file with one of these ends as a page. made: makes Markdown of a file's text, with the files in it."""
    names = reading.files()
    if reading.own is None:
        names = tuple(name for name in names if name.casefold().endswith(ends)) or names[:1]
    # A name begins with the day, as most of the world writes it, unless the names say otherwise.
    in_names = reading.puts_month_first(filter(None, map(_numbers_of, names)), usual=False, is_apart=True)
    told: list[str] = []
    before = len(reading.unreadable)
    found = _pages(reading, names, made, _Order(in_names, in_front=True, told=told))
    if not reading.puts_month_first(told):
        # What the pages tell in front is known once all of them were read.
        del reading.unreadable[before:]
        found = _pages(reading, names, made, _Order(in_names, in_front=False, told=[]))
    return found


class _Order(Struct, frozen=True):
    """Whether the month comes first in the names of files, and in front of their texts; told: what stood there."""

    in_names: bool
    in_front: bool
    told: list[str]


def _pages(
    reading: Reading,
    names: tuple[str, ...],
    made: Callable[[str, list[FileIn]], str] | None,
    order: _Order,
) -> Batch:
    entries: list[EntryIn] = []
    attachments = Attachments(reading)
    for_reading: list[str] = []
    for place, name in enumerate(names):
        reading.step(place, len(names))
        try:
            text = reading.text(name)
        except Refused as error:
            reading.refuse(name, 0, error.why)
            continue
        if OURS.match(text):
            for_reading.append(name)
        elif text.strip():
            with reading.record(name, 1, text):
                files: list[FileIn] = []
                page = made(text, files) if made else text
                # A web page that was made Markdown says itself what it is called, if it is called anything.
                called = "" if made and page.lstrip().startswith("#") else _named_title(_stem(name))
                entries.append(_entry(reading, name, page, called, attachments, files, order))
    if for_reading:
        # What a journal of ours tells of jobs, people and letters says it to readers, and is no page.
        reading.refuse(reading.source.label, 0, Why.FOR_READING, "\n".join(for_reading))
    return Batch(tuple(entries))


def _entry(
    reading: Reading,
    name: str,
    text: str,
    called: str,
    attachments: Attachments,
    files: list[FileIn],
    order: _Order,
) -> EntryIn:
    """A page. called: what its file is called beyond its day; files: those that were within it, and then all of it."""
    front, body = parted(text)
    if not body.strip() and isinstance(inside := front.values.get("body"), str):
        # So jrnl exports a page as YAML.
        front.asked.add("body")
        body = inside
    uid = front.said("uid") or front.said("id") or front.said("uuid")
    is_ours = bool(_UID.fullmatch(uid) and _moment(front.said("written")))
    if is_ours:
        # It stands between two line ends of the file's, to the letter.
        body = body.removeprefix("\n").removesuffix("\n")
    body, added = _apart(front, body, to_the_letter=is_ours)
    body = _with_files(body, name, attachments, files, is_ours=is_ours)
    properties = _properties(name, body)
    tags = _tags(front, text, properties.get("tags", ""))
    day, written_at, zone, is_told = _when(reading, name, front, order, properties)
    if not is_ours:
        body = _titled(body, front.said("title") or called)
    entry = EntryIn(
        key=f"markdown {uid or name}",
        uid=uid if _UID.fullmatch(uid) else "",
        text=body,
        day=day,
        written_at=written_at,
        zone=zone,
        tags=tags,
        place=front.said("place") or front.said("location"),
        mood=front.said("mood") or front.said("mood_before"),
        mood_after=front.said("mood_after"),
        step=int(step) if uid and (step := front.said("step")) in _STEPS else None,
        only_for_me=front.said("only_for_me") == "true",
        added=added,
        is_starred=front.said("starred").casefold() in ("true", "yes", "1"),
        files=tuple(files),
        is_named=bool(uid),
        is_day_of_file=not is_told,
    )
    # Now it is known what nobody asked for.
    whole = entry.text if is_ours else _with_rest(reading, entry.text, front)
    if not whole.strip():
        raise Refused(Why.NOT_READABLE)
    return replace(entry, text=whole)


def _with_rest(reading: Reading, body: str, front: Front) -> str:
    """The body, and beneath it what stands in front and nothing here is for, a line each."""
    # What tells no day is no less the person's.
    front.asked.difference_update([key for key in _DAY_NAMES if day_of(front.said(key)) is None])
    lines = []
    for name, value in front.rest():
        lines.append(f"{name}: {value}" if name else value)
        reading.note_column(name)
    return "\n\n".join(filter(None, (body, "\n".join(lines))))


def _titled(body: str, title: str) -> str:
    """The body beneath what the file is called, unless it begins with that."""
    body = body.strip()
    return f"# {title}\n\n{body}" if title and not _begins_with(body, title) else body


def _apart(front: Front, body: str, *, to_the_letter: bool) -> tuple[str, tuple[AddedIn, ...]]:
    """The page itself, and what was added beneath it later: the front of a page of ours says where each begins."""
    listed = front.values.get("added")
    found: list[AddedIn] = []
    for each in reversed(listed if isinstance(listed, list) else []):
        line, day = (each.get("line"), day_of(str(each.get("day")))) if isinstance(each, dict) else ("", None)
        before, mark, after = (
            body.rpartition(f"{line}\n\n") if isinstance(line, str) and line else (body, "", "")
        )
        if mark and day is not None and after.strip():
            body = before.removesuffix("\n\n") if to_the_letter else before.rstrip()
            found.insert(0, AddedIn(day, after.strip()))
            front.asked.add("added")
    return body, tuple(found)


def _stem(name: str) -> str:
    """What a file is called without its ending, and without what Notion puts behind it."""
    return _NOTION_ID.sub("", composed(PurePosixPath(name).stem))


def _properties(name: str, body: str) -> dict[str, str]:
    """The properties of a page of Notion, by their names in small letters; they stay in its text."""
    found = _NOTION_FRONT.match(body) if _NOTION_ID.search(PurePosixPath(name).stem) else None
    lines = (line.partition(": ") for line in found[1].splitlines()) if found else ()
    return {before.casefold(): after.strip() for before, _, after in lines}


def _tags(front: Front, text: str, listed: str) -> tuple[str, ...]:
    found = front.listed("tags", "tag", "keywords") + listed.split(",")
    for place, part in enumerate(_CODE.split(text)):
        if place % 2 == 0:
            found += _HASHTAG.findall(part)
    return tuple(dict.fromkeys(tag.strip("# /") for tag in found if tag.strip("# /")))


def _when(
    reading: Reading, name: str, front: Front, order: _Order, properties: Mapping[str, str]
) -> tuple[date, datetime, str, bool]:
    """The day from the file's name, else from the front matter, else from the file's own time; whether it is told."""
    zone = known_zone(front.said("zone") or front.said("timezone"))
    stem = _stem(name)
    told = [front.said(key) for key in _DAY_NAMES] + [properties.get(key, "") for key in _DAY_NAMES]
    named = _NAMED_DAY.search(stem)
    day = day_of(f"{named[1]}-{named[2]}-{named[3]}") if named else None
    if day is None and (written := _numbers_of(name)):
        day = day_of(written, american=order.in_names)
    day = day or day_in(stem)
    if day is None:
        days = ((text, day_of(text, american=order.in_front)) for text in told if text)
        text, day = next((each for each in days if each[1]), ("", None))
        order.told.append(text)
    exact = _moment(front.said("written"))
    if day is not None and exact is not None:
        return day, exact, zone or reading.zone, True
    if day is not None:
        at = _time(name, front, day) or _clock(
            next((properties[k] for k in _DAY_NAMES if k in properties), "")
        )
        told_at = None if at else _other_day(front)
        if told_at is None or told_at.tzinfo is None:
            # Written on another day than it is about: past midnight, or later.
            on = told_at.date() if told_at else day
            told_at, zone = reading.local(on, told_at.time() if told_at else at, zone)
        return day, told_at, zone or reading.zone, True
    modified = reading.source.modified(name)
    moment = modified or datetime.combine(reading.today, time(12))
    written_at, zone = reading.local(moment.date(), moment.time().replace(microsecond=0), zone)
    return moment.date(), written_at, zone, False


def _numbers_of(name: str) -> str:
    """The day in numbers that a file is called by, its year at the end; "" for none."""
    found = _DAY_FIRST.search(_stem(name))
    return (("." if "." in found[0] else "-").join(found.groups())) if found else ""


def _moment(text: str) -> datetime | None:
    """A moment that says itself how far it is from UTC."""
    try:
        found = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo is not None and MINYEAR < found.year < MAXYEAR else None


def _time(name: str, front: Front, day: date) -> time | None:
    match = _NAMED_TIME.search(_stem(name))
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return time(int(match[1]), int(match[2]))
    for key in _TIME_NAMES:
        text = front.said(key)
        for wanted in (text, f"{day.isoformat()}T{text.zfill(5)}"):
            try:
                found = datetime.fromisoformat(wanted.replace("Z", "+00:00"))
            except ValueError:
                continue
            if found.date() == day and (found.hour or found.minute):
                return found.time().replace(second=0, microsecond=0)
    return None


def _clock(text: str) -> time | None:
    """The time of day in what Notion tells of a moment: "March 5, 2024 10:00 PM"."""
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if found[3]:
        hour = hour % 12 + (12 if found[3].upper() == "P" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _other_day(front: Front) -> datetime | None:
    """When the front matter says that a page was written, on whichever day."""
    for key in _TIME_NAMES:
        try:
            found = datetime.fromisoformat(front.said(key).replace("Z", "+00:00"))
        except ValueError:
            continue
        if (found.hour or found.minute) and MINYEAR < found.year < MAXYEAR:
            return found.replace(second=0, microsecond=0)
    return None


def _named_title(stem: str) -> str:
    """What a file's name says beyond its day."""
    match = _NAMED_TIME.search(stem) or _NAMED_DAY.search(stem)
    if match is None and (found := _DAY_FIRST.search(stem)) and day_of("-".join(found.groups())):
        # A version, such as "1.0.2023", is no day.
        match = found
    rest = stem if match is None else stem[: match.start()] + stem[match.end() :]
    return " ".join(rest.strip(" -_.,").split())


def _begins_with(body: str, title: str) -> bool:
    """Whether the body's first line is that title, in whatever way it is written."""
    first = next((line for line in body.split("\n") if line.strip()), "")

    def bare(text: str) -> str:
        return "".join(character for character in composed(text).casefold() if character.isalnum())

    return bare(first) == bare(title) or bare(first).startswith(bare(title)[:60] or "\0")


def _with_files(body: str, name: str, attachments: Attachments, files: list[FileIn], *, is_ours: bool) -> str:
    """The body with what it shows attached, and wikilinks to files as links; links to pages stay as they are.

    A picture that it shows and that is not there is told. What a page of ours names and does not have, it never had,
    except below the folder that its files left to.
    """
    known: dict[str, str] = {}
    # Those that stood within a page on the web.
    inside = {file.name for file in files}
    lost: dict[str, None] = {}

    def left_here(target: str) -> bool:
        return is_ours and target.startswith(_LEFT)

    def take(target: str) -> str:
        """The name here of a file that the text refers to; "" for a page, an address, or what is not there."""
        bare = target.strip()
        if not left_here(bare) and PurePosixPath(bare.partition("#")[0]).suffix.casefold() in (*ENDS, ""):
            return ""
        if bare not in known:
            file = attachments.by_reference(bare, name, {each.name for each in files})
            here = next((each for each in files if file and each.source == file.source), file)
            known[bare] = here.name if here else ""
            if file and here is file:
                files.append(file)
        return known[bare]

    def led(match: re.Match[str]) -> str:
        wiki = match["embed"] or match["wiki"]
        target = wiki or match["target"].split(' "')[0]
        here = take(target)
        if not here:
            is_shown = (match["embed"] or match["shows"]) and target not in inside
            if left_here(target) or (is_shown and not is_ours):
                lost.setdefault(target)
            return match[0]
        said = (match["embed_said"] or match["wiki_said"] or "") if wiki else match["said"]
        # A number after the bar is the width it is shown at.
        return Attachments.shown(here, "" if match["embed"] and said.isdigit() else said)

    parts = _CODE.split(body)
    for place in range(0, len(parts), 2):
        # All in one pass: what was made of one would be looked for as another.
        parts[place] = _LED.sub(led, parts[place])
    for target in lost:
        attachments.missing_in(name, target, whatever_it_is=left_here(target))
    return "".join(parts)
