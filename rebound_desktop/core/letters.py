"""Letters: the card of step 3, the Pain Letter of step 5, and the ones between."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from urllib.parse import quote

from msgspec import Struct

from rebound_desktop.core.contacts import NextKind, NextStep
from rebound_desktop.core.cutting import cut_at_a_word
from rebound_desktop.core.jobs import Outcome

PAIN_LETTER_WORDS = 250


class LetterKind(StrEnum):
    """What a letter is for."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    ACCEPT = "accept"
    WITHDRAW = "withdraw"
    DECLINE = "decline"
    ASK_FEEDBACK = "ask_feedback"
    ASK_REFEREE = "ask_referee"
    PAIN_LETTER = "pain_letter"
    FREE = "free"


_ENDS = {
    LetterKind.ACCEPT: Outcome.ACCEPTED,
    LetterKind.WITHDRAW: Outcome.WITHDREW,
    LetterKind.DECLINE: Outcome.DECLINED,
}


def ends_with(kind: LetterKind) -> Outcome | None:
    """How a job ends once a letter of this kind is on its way; None for one that ends nothing."""
    return _ENDS.get(kind)


class LetterStatus(StrEnum):
    """A draft, on its way, or answered."""

    DRAFT = "draft"
    POSTED = "posted"
    ANSWERED = "answered"


class PostedHow(StrEnum):
    """How a letter went out."""

    POST = "post"
    EMAIL = "email"
    BY_HAND = "by_hand"
    MESSAGE = "message"


class Letter(Struct, frozen=True):
    """A letter to one person, at one company, or to nobody named yet."""

    id: int
    uid: str
    kind: LetterKind
    subject: str
    body: str
    status: LetterStatus
    changed_on: date
    contact_id: int | None = None
    recipient: str = ""
    company: str = ""
    job_id: int | None = None
    posted_on: date | None = None
    posted_how: PostedHow | None = None
    replied_on: date | None = None
    news_on: date | None = None
    address: str = ""
    for_week: date | None = None


class Template(Struct, frozen=True):
    """What a new letter of a kind starts from; `{field}` and `{field|words to fall back on}` are filled in.

    hedges: words that say a trouble as a guess; asks: those of a question that has a letter of its own;
    id: that of one of the person's own, None for one that ships with the program.
    """

    kind: LetterKind
    title: str
    subject: str
    body: str
    hedges: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    id: int | None = None


_GREETING_ENDS = (",", "،", "，", ":", "：")
_BEGINNING = 2000


def first_words(body: str, longest: int = 90) -> str:
    """The first line after the greeting, cut at a word: enough to know a letter by; "" while there is none."""
    lines = [line.strip() for line in body[:_BEGINNING].splitlines() if line.strip()]
    first = next((line for line in lines if not line.endswith(_GREETING_ENDS)), "")
    return first if len(first) <= longest else cut_at_a_word(first, longest + 1)


_FIELD = re.compile(r"\{(?P<name>[a-z_]+)(?:\|(?P<fallback>[^{}]*))?\}")


def filled(text: str, fields: Mapping[str, str]) -> str:
    """`text` with its fields filled in; an empty field gives its fallback, or stays visible in braces.

    Values are never read as templates themselves, so a name with braces is safe.
    """

    def value(match: re.Match[str]) -> str:
        known = fields.get(match["name"], "")
        if known:
            return known
        return match["fallback"] if match["fallback"] is not None else match[0]

    return _FIELD.sub(value, text)


_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!؟])\s+|(?<=[。？！])|\n+")
_ENDS_BEFORE_A_SPACE, _ENDS_ANYWHERE = ".?!؟", "。？！"


def begun_with(letter: str, templates: Iterable[str], fields: Mapping[str, str]) -> str:
    """The template of which most sentences stand in a letter, filled; of two alike the one that was left whole.

    "" where nothing of any stands there.
    """
    best, most = "", (0, 0.0)
    for template in templates:
        places = [start for _, start in _standing(letter, template, fields)]
        count = sum(start is not None for start in places)
        if count and (count, count / len(places)) > most:
            best, most = template, (count, count / len(places))
    return best


def readdressed(
    letter: str, template: str, before: Mapping[str, str], now: Mapping[str, str]
) -> tuple[tuple[int, int, str], ...]:
    """What reads otherwise now in a letter that was begun with a template, in order: from where, to where, and how.

    Each sentence of the template, as it was filled before, is looked for once, as a whole line or a whole sentence:
    what somebody wrote stays, also where a name is part of a word in it.
    """
    changes = []
    for sentence, start in _standing(letter, template, before):
        old, new = filled(sentence, before).strip(), filled(sentence, now).strip()
        if start is not None and old != new:
            changes.append((start, start + len(old), new))
    return tuple(sorted(changes))


def _standing(letter: str, template: str, fields: Mapping[str, str]) -> tuple[tuple[str, int | None], ...]:
    """The sentences of a template, each with where it stands in a letter; None where it does not."""
    taken: list[tuple[int, int]] = []
    found: list[tuple[str, int | None]] = []
    for sentence in _BETWEEN_SENTENCES.split(template):
        wanted = filled(sentence, fields).strip()
        if not wanted:
            continue
        start = letter.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            is_free = all(end <= first or last <= start for first, last in taken)
            if is_free and _is_whole(letter, start, end):
                taken.append((start, end))
                break
            start = letter.find(wanted, start + 1)
        found.append((sentence, start if start >= 0 else None))
    return tuple(found)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a line or a sentence begins and ends there, and not a word of either."""
    before, after = text[:start], text[end:]
    head, tail = before.rstrip(), after.lstrip()
    gap_before, gap_after = before[len(head) :], after[: len(after) - len(tail)]
    begins = not head or "\n" in gap_before or _is_ended(head, gap_before)
    return begins and (not tail or "\n" in gap_after or _is_ended(text[start:end], gap_after))


def _is_ended(sentence: str, gap: str) -> bool:
    return sentence.endswith(tuple(_ENDS_ANYWHERE)) or (
        bool(gap) and sentence.endswith(tuple(_ENDS_BEFORE_A_SPACE))
    )


_BRACKETS = (("(", ")"), ("（", "）"))


def is_place(text: str) -> bool:
    """Whether `text` is a place to fill by hand, such as "(name)"."""
    return any(text.startswith(first) and text.endswith(last) for first, last in _BRACKETS)


def typed_into(place: str, line: str) -> str | None:
    """What was typed into a place, or at either end of it, while all of its own words still stand in the line.

    None where they do not, or nothing was typed.
    """
    start = 0
    while start < min(len(place), len(line)) and place[start] == line[start]:
        start += 1
    if len(line) <= len(place) or not line.endswith(place[start:]):
        return None
    return line[start : len(line) - len(place) + start]


def fields_shown(template: str) -> tuple[tuple[str, str], ...]:
    """The fields of a template with what stands in a letter while they are not known: "{name}", or "(name)"."""
    found = []
    for match in _FIELD.finditer(template):
        found.append((match["name"], f"{{{match['name']}}}"))
        if is_place(match["fallback"] or ""):
            found.append((match["name"], match["fallback"]))
    return tuple(dict.fromkeys(found))


def as_template(text: str, fields: Mapping[str, str]) -> str:
    """A letter turned into a template: each value of `fields` that stands in it as words of its own becomes a field.

    The longest values are taken first, so that a full name is not half a field. What `filled` makes of the result
    with the same fields is the letter again, unless it holds braces of its own.
    """
    known = {value.strip(): name for name, value in reversed(list(fields.items())) if value.strip()}
    if not known:
        return text
    longest_first = sorted(known, key=len, reverse=True)
    words = re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in longest_first))
    return words.sub(lambda match: f"{{{known[match[0]]}}}", text)


def mail_link(to: str, subject: str, body: str) -> str:
    """A `mailto:` address (RFC 6068) that holds a letter; `to` may be empty. Lines end as mail has them."""
    text = body.replace("\n", "\r\n")
    return f"mailto:{quote(to.strip(), safe='@')}?subject={quote(subject)}&body={quote(text)}"


def card_standing(letters: Iterable[Letter], job_id: int) -> LetterStatus | None:
    """How far the thank-you card to one person is: a draft, gone out for this job, or None when none was begun.

    letters: those to this person.
    """
    cards = [letter for letter in letters if letter.kind is LetterKind.THANK_YOU]
    if any(card.status is LetterStatus.DRAFT for card in cards):
        return LetterStatus.DRAFT
    return next((card.status for card in cards if card.job_id == job_id), None)


def waits_until(letter: Letter, steps: Iterable[NextStep], today: date) -> date | None:
    """The day to which a card that is not sent was put off; None for one that waits for nothing.

    steps: what is next with people, a day on which somebody is to be thanked among it.
    """
    if letter.kind is not LetterKind.THANK_YOU or letter.status is not LetterStatus.DRAFT:
        return None
    return next(
        (
            step.due_on
            for step in steps
            if step.kind is NextKind.THANK
            and step.contact_id == letter.contact_id
            and step.due_on > today
            and (step.job_id is None or letter.job_id is None or step.job_id == letter.job_id)
        ),
        None,
    )
