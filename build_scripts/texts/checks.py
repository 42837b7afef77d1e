"""What can be told of a translation without speaking its language: everything the program needs is still in it."""

from __future__ import annotations

import re
import string

from .found import Text
from .ts import NUMBERS, Forms

# Marks that have to be there as often as in the source.
_MARKS = ("**", "`", "](", "&", "\n")
_TAGS = re.compile(r"</?[a-z][^>]*>")
_QTS = re.compile(r"%(?:n|L?\d)")
# How a text ends, and how it may end in other scripts.
_ENDS = {".": ".。", "?": "?？؟", ":": ":：", "…": "…"}
_CLOSERS = '”“"»」』）)’*`'
# Marks that stand apart from their word in French: at a plain space, they would begin a line.
FRENCH_MARK_LOOSE = re.compile(r" [:;?!»](?=[\s\"*.,;)]|$)|« ")
# An Arabic line that Latin letters begin: without a mark it would be set from the left, its end before its beginning.
_LATIN_BEGINS_ARABIC = re.compile(r"[«(\[]?[A-Za-z].*[\u0621-\u064a]", re.DOTALL)
# A note with these words tells of a list, whose length counts.
AS_MANY = "As many words"


def faults(text: Text, forms: Forms, code: str) -> list[str]:
    """What is wrong with a translation, a few words each; none when it can be used."""
    numbers = NUMBERS[code] if text.is_counted else ("",)
    if len(forms) != len(numbers):
        return [f"needs {len(numbers)} forms, for {'; '.join(numbers)}" if text.is_counted else "is one text"]
    found: list[str] = []
    for number, form in zip(numbers, forms, strict=True):
        prefix = f"form for {number}: " if number else ""
        found += [prefix + fault for fault in _faults_of_form(text, form, number, code)]
    return found


def _faults_of_form(text: Text, form: str, number: str, code: str) -> list[str]:
    if not form.strip():
        return ["is empty"]
    source = text.source
    found = _places(text, form, number)
    # Japanese sets no spaces between words.
    if _margins(form) != _margins(source) and (code != "ja" or form.strip() != form):
        found.append("begins or ends with other spaces than the source")
    found += [
        f"has {form.count(mark)} of {mark!r}, the source {source.count(mark)}"
        for mark in _MARKS
        if form.count(mark) != source.count(mark)
    ]
    if sorted(_TAGS.findall(form)) != sorted(_TAGS.findall(source)):
        found.append("has other tags than the source")
    if sorted(_QTS.findall(form)) != sorted(_QTS.findall(source)):
        found.append("has other % places than the source")
    if _line_heads(form) != _line_heads(source):
        found.append("has other headings or list marks than the source")
    if any(mark in form for mark in "!！¡") and "!" not in source:
        found.append("shouts: no exclamation marks")
    if code == "fr" and FRENCH_MARK_LOOSE.search(form):
        found.append("has a plain space at : ; ? « or », which may end a line")
    if code == "ar" and _LATIN_BEGINS_ARABIC.match(form):
        found.append("begins with Latin letters: it needs a right-to-left mark (U+200F) in front")
    found += _end(source, form)
    if AS_MANY in text.note and len(form.split()) != len(source.split()):
        found.append(f"needs {len(source.split())} words parted by spaces, and has {len(form.split())}")
    return found


def _places(text: Text, form: str, number: str) -> list[str]:
    """The `{placeholders}`: all of them, but for the count where the form says it in words."""
    wanted = _names(text.source)
    if wanted is None:
        return []
    given = _names(form)
    if given is None:
        return ["has a brace without its other half"]
    can_lack = (wanted - (_names(text.one) or set())) if number in ("0", "1", "2") else set()
    found = [f"lacks {{{name}}}" for name in sorted(wanted - given - can_lack)]
    return found + [f"has {{{name}}}, which the source has not" for name in sorted(given - wanted)]


def _names(text: str) -> set[str] | None:
    """The placeholders of a text; None where its braces cannot be read.

    What follows a bar, as in `{company|your company}`, is words for the reader: it is translated.
    """
    try:
        parsed = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
        return {name.partition("|")[0] for name in parsed}
    except ValueError:
        return None


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _line_heads(text: str) -> list[str]:
    return re.findall(r"(?m)^(#{1,6}|[-*>]|\d+\.) ", text)


def _end(source: str, form: str) -> list[str]:
    wanted = _ENDS.get(source.rstrip()[-1:])
    last = form.rstrip().rstrip(_CLOSERS)[-1:] or form.rstrip()[-1:]
    if wanted is not None and last not in wanted and form.rstrip()[-1:] not in wanted:
        return [f"does not end with {' or '.join(wanted)}"]
    if (
        wanted is None
        and source.rstrip(_CLOSERS)[-1:] not in _ENDS
        and form.rstrip()[-1:] in (".", "。", ":")
    ):
        return [f"ends with {form.rstrip()[-1:]}, and the source does not"]
    return []
