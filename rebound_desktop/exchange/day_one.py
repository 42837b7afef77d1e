"""Day One: version 2's JSON export, a zip or folder with one file a journal and pictures named by what they hold;
and what Day One Classic keeps, a file an entry."""

import re
from collections.abc import Iterator, Mapping
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from rebound_desktop.core.attached import is_picture
from rebound_desktop.core.clock import zone_named
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, EntryIn, FileIn, digest
from rebound_desktop.exchange import day_one_classic, day_one_further
from rebound_desktop.exchange.attachments_in import Attachments
from rebound_desktop.exchange.json_records import loaded, records
from rebound_desktop.exchange.reading import Reading, known_zone
from rebound_desktop.exchange.sources import Refused

_KINDS = ("photos", "videos", "audios", "pdfAttachments")
_MOMENT = re.compile(r"!\[([^\]\n]*)\]\(dayone-moment:/{1,2}(?:\w+/)?([0-9A-Za-z]+)\)")
# What Day One escapes so that no reader takes it for a mark of its own.
_ESCAPED = re.compile(r"\\([.!()\[\]{}#+\-*_>`~|\\&])")
_FENCE = re.compile(r"(```.*?```|`[^`\n]*`)", re.DOTALL)


def read(reading: Reading) -> Batch:
    """Every journal in the export; the journal's name becomes a tag where there are several."""
    entries: list[EntryIn] = []
    names = reading.files()
    classic = [name for name in names if name.casefold().endswith(day_one_classic.END)]
    journals = [name for name in names if name.casefold().endswith(".json")]
    journals = journals or ([] if classic else list(names[:1]))
    attachments = Attachments(reading)
    found = 0
    for name in journals:
        tag = PurePosixPath(name).stem if len(journals) > 1 else ""
        try:
            for line, record, text in records(reading, name):
                with reading.record(name, line, text):
                    entries.append(_entry(reading, record, tag, attachments))
            found += 1
        except Refused as error:
            reading.refuse(name, 0, error.why)
    for place, name in enumerate(classic):
        reading.step(place, len(classic))
        found += 1
        with reading.record(name, 1, partial(_as_text, reading, name)):
            record = day_one_classic.as_record(reading.source.read(name))
            entry = _entry(reading, record, "", attachments)
            entries.append(day_one_classic.with_picture(name, entry, attachments))
    if not found and not reading.unreadable:
        raise Refused(Why.NOT_READABLE)
    return Batch(tuple(entries))


def _as_text(reading: Reading, name: str) -> str:
    """A file for copying; "" for one that cannot be read at all."""
    try:
        return reading.text(name)
    except Refused:
        return ""


def _entry(reading: Reading, record: Any, journal: str, attachments: Attachments) -> EntryIn:
    if not isinstance(record, dict):
        raise Refused(Why.NOT_READABLE)
    moment = _moment(record.get("creationDate"))
    zone = known_zone(str(record.get("timeZone") or "")) or reading.zone
    text = record.get("text")
    text = text if isinstance(text, str) else _rich(record.get("richText"))
    files, shown, lost = _files(record, attachments)
    text, used, unknown = _with_pictures(text, shown)
    for identity in unknown:
        # A picture that stands twice is listed once, and its second place says of nobody which it is.
        if identity.casefold() not in lost:
            attachments.missing(identity, "")
    text = text.strip()
    # What the text does not show stands beneath it.
    beneath = [name for name in dict.fromkeys(shown.values()) if name not in used]
    pictures = [attachments.shown_as_photo(name) for name in beneath if is_picture(name)]
    text = "\n\n".join(part for part in (text, "\n".join(pictures), *_spoken(record)) if part)
    tags = [str(tag) for tag in _listed(record, "tags")]
    # A page may be nothing but its pictures, or what it is filed under.
    text = text or "\n".join(file.name for file in files) or " ".join(f"#{tag}" for tag in tags)
    further = list(day_one_further.lines(record))
    text = "\n\n".join(filter(None, (text, "\n".join(f"{name}: {words}" for name, words in further))))
    if not text:
        raise Refused(Why.NOT_READABLE)
    for name, _ in further:
        reading.note_column(name)
    reading.stays.update(dict.fromkeys(day_one_further.staying(record)))
    uuid = str(record.get("uuid") or "")
    return EntryIn(
        key=f"day one {uuid or digest(str(record.get('creationDate')), text)}",
        text=text,
        day=moment.astimezone(zone_named(zone)).date(),
        written_at=moment,
        zone=zone,
        tags=(*tags, *([journal] if journal else [])),
        place=_place(record.get("location")),
        mood=_mood(record),
        is_starred=any(record.get(name) is True for name in ("starred", "isPinned", "pinned")),
        files=files,
        is_named=bool(uuid),
    )


def _moment(value: Any) -> datetime:
    try:
        found = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError as error:
        raise Refused(Why.NO_DATE) from error
    if not MINYEAR < found.year < MAXYEAR:
        raise Refused(Why.NO_DATE)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _listed(record: Mapping[str, Any], name: str) -> list[Any]:
    found = record.get(name)
    return found if isinstance(found, list) else []


def _files(
    record: Mapping[str, Any], attachments: Attachments
) -> tuple[tuple[FileIn, ...], dict[str, str], set[str]]:
    """The files of an entry, by what the text refers to each: its name here, and those that are told as missing."""
    found: list[FileIn] = []
    shown: dict[str, str] = {}
    lost: set[str] = set()
    listed = [each for kind in _KINDS for each in _listed(record, kind) if isinstance(each, dict)]
    for each in sorted(listed, key=_order):
        stem = str(each.get("md5") or each.get("identifier") or "")
        wanted = str(each.get("pdfName") or each.get("title") or each.get("filename") or "")
        file = attachments.by_stem(stem, wanted, taken={file.name for file in found})
        if file is None:
            attachments.missing(stem or wanted, str(each.get("type") or each.get("format") or ""))
            lost |= {str(key).casefold() for key in (each.get("identifier"), each.get("md5")) if key}
            continue
        found.append(file)
        for key in (each.get("identifier"), each.get("md5")):
            if key:
                shown[str(key).casefold()] = file.name
    return tuple(found), shown, lost


def _spoken(record: Mapping[str, Any]) -> list[str]:
    """What was said into a recording, where Day One wrote it down."""
    said = [each.get("transcription") for each in _listed(record, "audios") if isinstance(each, dict)]
    return [each.strip() for each in said if isinstance(each, str)]


def _order(each: Mapping[str, Any]) -> int:
    order = each.get("orderInEntry")
    return order if type(order) is int else 0


def _with_pictures(text: str, shown: Mapping[str, str]) -> tuple[str, set[str], tuple[str, ...]]:
    """The text with its escapes taken away and its pictures in place, the names of the files it shows, and what it
    refers to that is unknown."""
    used: set[str] = set()
    unknown: dict[str, None] = {}

    def picture(match: re.Match[str]) -> str:
        name = shown.get(match[2].casefold())
        if name is None:
            unknown.setdefault(match[2])
            return ""
        used.add(name)
        return Attachments.shown_as_photo(name, match[1])

    parts = _FENCE.split(text)
    for place in range(0, len(parts), 2):
        parts[place] = _ESCAPED.sub(_unescaped, parts[place])
        parts[place] = _MOMENT.sub(picture, parts[place])
    return "".join(parts), used, tuple(unknown)


def _unescaped(match: re.Match[str]) -> str:
    # A mark that would become one of Markdown's own at the beginning of a line keeps its escape.
    before = match.string[: match.start()].rpartition("\n")[2]
    if not before.strip() and match[1] in "#+->*_|`~":
        return match[0]
    return match[0] if match[1] in "*_`" else match[1]


def _rich(value: Any) -> str:
    """Newer exports tell the text in runs; older ones leave `richText` as plain words."""
    if not isinstance(value, str) or not value.strip():
        return ""
    try:
        found = loaded(value)
    except Refused:
        return value
    return "".join(_runs(found)) if isinstance(found, dict) else value


def _runs(found: Mapping[str, Any]) -> Iterator[str]:
    for run in _listed(found, "contents"):
        if not isinstance(run, dict):
            continue
        if isinstance(run.get("text"), str):
            yield run["text"]
        for each in _listed(run, "embeddedObjects"):
            if isinstance(each, dict) and each.get("identifier"):
                yield f"![](dayone-moment://{each['identifier']})\n"


def _place(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    names = (
        value.get("userLabel") or value.get("placeName"),
        value.get("localityName"),
        value.get("administrativeArea"),
        value.get("country"),
    )
    named = ", ".join(dict.fromkeys(str(name).strip() for name in names if name and str(name).strip()))
    at = [value.get(name) for name in ("latitude", "longitude")]
    if not named and all(type(each) in (int, float) for each in at):
        # Nobody told what the place is called.
        return ", ".join(f"{each:.5g}" for each in at)
    return named


def _mood(record: Mapping[str, Any]) -> str:
    for name in ("mood", "feeling"):
        value = record.get(name)
        if isinstance(value, dict):
            value = value.get("label") or value.get("name")
        if isinstance(value, str) and value.strip():
            return value.strip()[:200]
    return ""
