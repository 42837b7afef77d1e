"""jrnl: its JSON export, and the plain text that it keeps and exports (`[2020-06-28 18:22] Title`)."""

import re
from datetime import date, datetime, time
from typing import Any

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, EntryIn
from rebound_desktop.exchange.dates import day_of
from rebound_desktop.exchange.json_records import records
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused

_DAY = (
    r"(\d{4}[-/.]\d\d?[-/.]\d\d?|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\d{1,2}\.? [^\W\d]{3,12}\.?,? \d{4}|[^\W\d]{3,12} \d{1,2},? \d{4})"
)
_TIME = r"(\d{1,2}:\d\d)(?::\d\d)?(?: ?([AaPp])\.?[Mm]\.?)?"
# As versions 2 and later begin an entry, in whatever form its moment is set to.
HEAD = re.compile(rf"^\[(?:[^\W\d]{{2,12}}\.?,? )?{_DAY}(?:[ T,]+{_TIME})?\](?:[ \t]+(.*))?$", re.MULTILINE)
# As version 1 began it, and as the Markdown export heads it.
_BARE_DAY = r"(\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
_BARE_HEAD = re.compile(rf"^{_BARE_DAY} {_TIME}(?:[ \t]+(.*))$", re.MULTILINE)
_MARKDOWN_HEAD = re.compile(rf"^### (\d{{4}}-\d\d-\d\d) {_TIME}(?:[ \t]+(.*))?$", re.MULTILINE)
_YEAR_OR_MONTH = re.compile(r"^#{1,2} [^\n]*$", re.MULTILINE)
_MARKDOWN = re.compile(r"\A# \d{4}\s+## [^\n]+\s+### \d{4}-\d\d-\d\d \d\d:\d\d")
_TAG = re.compile(r"(?<![\w@])@([\w][\w\-.]*)")


def read_json(reading: Reading) -> Batch:
    """`{"tags": …, "entries": [{title, body, date, time, tags, starred}]}`, one file or many."""
    entries: list[EntryIn] = []
    for name in reading.files(".json"):
        for line, record, text in records(reading, name):
            with reading.record(name, line, text):
                entries.append(_entry(reading, record))
    return Batch(tuple(entries))


def read_text(reading: Reading) -> Batch:
    """A journal as jrnl keeps it: a bracketed moment begins each entry; a star at its title's end marks it."""
    entries: list[EntryIn] = []
    for name in reading.files():
        text, heads = _headed(reading.text(name))
        american = reading.puts_month_first(head[1] for head in heads)
        before = text[: heads[0].start()] if heads else text
        if before.strip():
            reading.refuse(name, 1, Why.NO_DATE, before.strip())
        line, counted = 1, 0
        for place, head in enumerate(heads):
            reading.step(place, len(heads))
            line += text.count("\n", counted, head.start())
            counted = head.start()
            end = heads[place + 1].start() if place + 1 < len(heads) else len(text)
            whole = text[head.start() : end].rstrip("\n")
            with reading.record(name, line, whole):
                entries.append(_from_text(reading, head, text[head.end() : end], american))
    return Batch(tuple(entries))


def begins_one(text: str) -> bool:
    """Whether a text begins as jrnl keeps or exports one."""
    if HEAD.match(text) or _MARKDOWN.match(text):
        return True
    # A note may begin with a moment of its own: two of them at the least tell a journal.
    return bool(_BARE_HEAD.match(text)) and len(_heads(_BARE_HEAD, text[:200_000])) > 1


def _headed(text: str) -> tuple[str, list[re.Match[str]]]:
    """A journal and where its entries begin; of a Markdown export without the headings of years and months."""
    bare = text.lstrip("\ufeff \t\n")
    if _MARKDOWN.match(bare):
        # Whatever goes over a whole file goes step by step: one call for all of it would hold up a window.
        parts, at = [], 0
        for heading in _YEAR_OR_MONTH.finditer(bare):
            parts.append(bare[at : heading.start()])
            at = heading.end()
        text = "".join((*parts, bare[at:]))
        return text, _heads(_MARKDOWN_HEAD, text)
    # What stands first is how its entries begin: a page of version 1 may hold a moment in brackets, and is one all the
    # same.
    first = (_BARE_HEAD, HEAD) if _BARE_HEAD.match(bare) else (HEAD, _BARE_HEAD)
    return text, next((heads for each in first if (heads := _heads(each, text))), [])


def _heads(expression: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Where entries begin. A bare moment in another form than the first one's is a page's own words."""
    form = ""
    found: list[re.Match[str]] = []
    for head in expression.finditer(text):
        form = form or _form(head)
        if expression is HEAD or _form(head) == form:
            found.append(head)
    return found


def _form(head: re.Match[str]) -> str:
    return re.sub(r"\d+", "0", head[1])


def key_of(day: date, at: time | None, text: str) -> str:
    """By what an entry without an identity of its own is told from others, whichever way it was exported."""
    return f"{day.isoformat()} {at.isoformat('minutes') if at else ''} {text}"


def _entry(reading: Reading, record: Any) -> EntryIn:
    if not isinstance(record, dict):
        raise Refused(Why.NOT_READABLE)
    title, body = str(record.get("title") or "").strip(), str(record.get("body") or "").strip()
    text = f"{title}\n\n{body}" if title and body else title or body
    if not text:
        raise Refused(Why.NOT_READABLE)
    tags = record.get("tags") or []
    tags = tags if isinstance(tags, list) else []
    return _made(
        reading,
        str(record.get("date") or ""),
        str(record.get("time") or ""),
        text,
        tuple(str(tag).lstrip("@") for tag in tags),
        record.get("starred") is True,
    )


def _from_text(reading: Reading, head: re.Match[str], rest: str, american: bool) -> EntryIn:
    title, body = (head[4] or "").strip(), rest.strip()
    starred = title.endswith(" *") or title.startswith("* ") or title == "*"
    title = title.removesuffix(" *").removeprefix("* ").strip()
    text = f"{title}\n\n{body}" if title and body else title or body
    if not text:
        raise Refused(Why.NOT_READABLE)
    at = head[2] or ""
    if head[3] and at:
        hour, minute = at.split(":")
        at = f"{int(hour) % 12 + (12 if head[3].lower() == 'p' else 0):02d}:{minute}"
    tags = tuple(dict.fromkeys(tag.rstrip(".").casefold() for tag in _TAG.findall(text)))
    return _made(reading, head[1], at, text, tags, starred, american)


def _made(
    reading: Reading,
    day_text: str,
    at_text: str,
    text: str,
    tags: tuple[str, ...],
    is_starred: bool,
    american: bool = True,
) -> EntryIn:
    day = day_of(day_text, american=american)
    if day is None:
        raise Refused(Why.NO_DATE)
    try:
        at = datetime.strptime(at_text[:5].zfill(5), "%H:%M").time() if at_text else None
    except ValueError:
        at = None
    written_at, zone = reading.local(day, at)
    return EntryIn(key_of(day, at, text), text, day, written_at, zone, tags, is_starred=is_starred)
