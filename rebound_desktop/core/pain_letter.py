"""The Pain Letter's four parts on one sheet: a hook, one trouble as a guess, a story that answers it, a closing."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

NEWS_IS_FRESH_FOR = 6
"""Months."""

_GREETING_ENDS = (",", "،", "，", ":", "：")
_SENTENCE_ENDS = (".", "?", "!", "。", "？", "！", "؟", "…")
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


class Part(StrEnum):
    """The four, in their order."""

    HOOK = "hook"
    PAIN = "pain"
    STORY = "story"
    CLOSING = "closing"


class Span(Struct, frozen=True):
    """Where a part stands in the letter, as places of characters, and how it reads."""

    start: int
    end: int
    text: str


def parts_of(body: str) -> Mapping[Part, Span]:
    """The parts that stand in a letter, by the order of its paragraphs between greeting and name.

    The first paragraph is the hook, the second the trouble; from four on the last is the closing, and whatever
    stands between is the story.
    """
    spans = [Span(match.start(), match.end(), match[0]) for match in _PARAGRAPH.finditer(body)]
    if spans and "\n" not in spans[0].text and spans[0].text.rstrip().endswith(_GREETING_ENDS):
        spans = spans[1:]
    if spans and _is_sign_off(spans[-1].text):
        spans = spans[:-1]
    found = dict(zip((Part.HOOK, Part.PAIN), spans, strict=False))
    if len(spans) > 2:
        last = len(spans) - 1 if len(spans) > 3 else len(spans)
        story = spans[2:last]
        found[Part.STORY] = Span(story[0].start, story[-1].end, body[story[0].start : story[-1].end])
        if len(spans) > 3:
            found[Part.CLOSING] = spans[-1]
    return found


def is_hedged(text: str, hedges: Iterable[str]) -> bool:
    """Whether a trouble is said as a guess. hedges: beginnings of words that say so, in the letter's language."""
    plain = text.casefold()
    return any(re.search(rf"(?<!\w){re.escape(hedge.casefold())}", plain) for hedge in hedges)


def is_old_news(news_on: date, today: date) -> bool:
    """Whether news lies more than six months back; the last day of a shorter month stands for those it lacks."""
    months = (today.year - news_on.year) * 12 + today.month - news_on.month
    if months != NEWS_IS_FRESH_FOR:
        return months > NEWS_IS_FRESH_FOR
    return today.day > news_on.day


def _is_sign_off(paragraph: str) -> bool:
    """A greeting at the end with a name beneath it, or a name alone. A German greeting ends without a comma."""
    lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
    short = all(len(line.split()) <= 5 for line in lines)
    if not short or paragraph.lstrip().startswith("("):
        return False
    if lines[0].endswith(_GREETING_ENDS):
        return len(lines) <= 4
    return len(lines) <= 2 and not any(line.endswith(_SENTENCE_ENDS) for line in lines)
