"""RedNotebook: a folder, or a backup zip, of one YAML file a month."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, EntryIn, FileIn
from rebound_desktop.exchange import yaml_in
from rebound_desktop.exchange.attachments_in import Attachments
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.exchange.txt2tags import markdown

MONTH = re.compile(r"^(\d{4})-(\d\d)\.txt$")
_DAY = re.compile(r"^(\d{1,2}):", re.MULTILINE)
_HASHTAG = re.compile(r"(?<![\w&#/])#([^\W\d][\w-]*(?:/[\w-]+)*)")
_OF_THIS_COMPUTER = re.compile(r"file:|[/~.\\]|[a-z]:[/\\]", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+/")
_FILE = re.compile(
    r"\.(?:txt|md|rtf|pdf|epub|tex|docx?|od[tsp]|xlsx?|pptx?|csv|json|xml|ya?ml|html?|eml|ics|vcf|zip|7z|gz|tar"
    r"|png|jpe?g|gif|svg|bmp|webp|heic|mp3|m4a|ogg|opus|wav|flac|mp4|mov|avi|mkv|webm)\Z",
    re.IGNORECASE,
)
_NOTHING = frozenset({"", "null", "~", "Null", "NULL"})


def read(reading: Reading) -> Batch:
    """Every month; a day that cannot be read costs itself alone."""
    entries: list[EntryIn] = []
    months = [name for name in reading.files() if MONTH.match(PurePosixPath(name).name)]
    if not months:
        raise Refused(Why.NOT_READABLE)
    attachments = Attachments(reading)
    for place, name in enumerate(months):
        reading.tell(place, len(months))
        match = MONTH.match(PurePosixPath(name).name)
        assert match is not None
        try:
            text = reading.text(name)
        except Refused as error:
            reading.refuse(name, 0, error.why)
            continue
        for day, found, line, raw in _days(text):
            with reading.record(name, line, raw):
                if isinstance(found, Refused):
                    raise found
                entry = _entry(reading, _date(match, day), found, name, attachments)
                if entry is not None:
                    entries.append(entry)
    return Batch(tuple(entries))


def _days(text: str) -> list[tuple[str, Any, int, str]]:
    """Each day of a month with what it holds, its line and its text; day by day where the whole cannot be read."""
    starts = list(_DAY.finditer(text))
    ends = [*(start.start() for start in starts), len(text)][1:]
    lines = {start[1].lstrip("0"): text.count("\n", 0, start.start()) + 1 for start in starts}
    raws = {start[1].lstrip("0"): text[start.start() : end] for start, end in zip(starts, ends, strict=True)}
    try:
        found = yaml_in.loaded(text)
    except Refused as error:
        if not starts:
            return [("", error, 1, text)]
        return [_one_day(text[start.start() : end], text.count("\n", 0, start.start()) + 1)
                for start, end in zip(starts, ends, strict=True)]  # fmt: skip
    if found in ("", None):
        return []
    if not isinstance(found, dict):
        return [("", Refused(Why.NOT_READABLE), 1, text)]
    return [
        (str(day), told, lines.get(str(day).lstrip("0"), 1), raws.get(str(day).lstrip("0"), ""))
        for day, told in found.items()
    ]


def _one_day(text: str, line: int) -> tuple[str, Any, int, str]:
    day = text.partition(":")[0]
    try:
        found = yaml_in.loaded(text)
    except Refused as error:
        return day, error, line, text
    return day, found.get(day) if isinstance(found, dict) else Refused(Why.NOT_READABLE), line, text


def _date(month: re.Match[str], day: str) -> date:
    try:
        return date(int(month[1]), int(month[2]), int(day))
    except ValueError as error:
        raise Refused(Why.NO_DATE) from error


def _entry(reading: Reading, day: date, found: Any, name: str, attachments: Attachments) -> EntryIn | None:
    if isinstance(found, str):
        found = {"text": found}
    if not isinstance(found, dict):
        raise Refused(Why.NOT_READABLE)
    files: list[FileIn] = []

    def refer(is_picture: bool, path: str, words: str) -> str:
        file = attachments.by_reference(re.sub(r"^file:/*", "", path), name, {each.name for each in files})
        if file is not None:
            files.append(file)
            return Attachments.shown(file.name, words)
        called = PurePosixPath(unquote(path).replace("\\", "/")).name or path
        if attachments.is_on_the_web(path):
            return f"![{words or called}]({path})" if is_picture else f"[{words}]({path})"
        if not is_picture and not _is_file(path):
            return f"[{words}]({path})"
        # What leads nowhere here says in words what it was.
        attachments.missing_in(name, path, whatever_it_is=True)
        return f"{words} ({called})" if words and words != called else called

    raw = found.get("text")
    raw = raw if isinstance(raw, str) and raw not in ("null", "~") else ""
    text = markdown(raw.strip("\n"), refer).strip()
    tags, more = _categories(found, refer)
    tags += _HASHTAG.findall(raw)
    text = "\n\n".join(part for part in (text, *more) if part)
    if not text and not tags:
        return None
    written_at, zone = reading.local(day)
    tags = list(dict.fromkeys(tags))
    return EntryIn(
        key=f"rednotebook {day.isoformat()}",
        text=text or " ".join(f"#{tag}" for tag in tags),
        day=day,
        written_at=written_at,
        zone=zone,
        tags=tuple(tags),
        files=tuple(files),
    )


def _is_file(path: str) -> bool:
    """Whether a link leads to a file rather than to "example.org"."""
    return bool(_OF_THIS_COMPUTER.match(path)) or bool(_FILE.search(path) and not _HOST.match(path))


def _categories(found: Mapping[str, Any], refer: Any) -> tuple[list[str], list[str]]:
    """Tags of the day, and each other category as a list beneath the text."""
    tags: list[str] = []
    more: list[str] = []
    for category, entries in found.items():
        if category == "text":
            continue
        lines = [*_lines(entries)]
        if category == "Tags":
            tags += lines
        elif lines:
            listed = "\n".join(f"- {markdown(line, refer)}" for line in lines)
            more.append(f"**{category}**\n\n{listed}")
        else:
            # Newer versions keep a tag as a category that is empty.
            tags.append(str(category))
    return tags, more


def _lines(entries: Any) -> list[str]:
    if isinstance(entries, dict):
        return [
            key if value in _NOTHING or not isinstance(value, str) else f"{key}: {value}"
            for key, value in entries.items()
        ]
    if isinstance(entries, list):
        return [str(each) for each in entries if isinstance(each, str)]
    return [entries] if isinstance(entries, str) and entries not in _NOTHING else []
