"""Markdown as one types it: lists that go on, task boxes, marks around words. Pure; every text stays the person's.

Lines are single lines without their line feed; places count code points from 0.
"""

import re
from collections.abc import Container, Iterable, Iterator
from operator import itemgetter
from urllib.parse import unquote

from msgspec import Struct

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.inline import Stretch, is_opened, marks_of, target_of

_ITEM = re.compile(r"^(?P<indent>\s*)(?:(?P<bullet>[-*+])|(?P<number>\d{1,9})(?P<after>[.)]))(?P<space>\s+)")
_BOX = re.compile(r"\[(?P<tick>[ xX])\](?=\s|$)")
# A box as it is begun in a hurry: without its space, or without the dash before it.
_BEGUN = re.compile(r"(?P<indent>\s*)(?P<item>(?:[-*+]|\d{1,9}[.)])\s+)?\[(?P<tick>[ xX]?)\] $")
# What begins code, and what may end it: marks alone. Backticks before another one in their line are code within it.
_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}+(?!.*`)|~{3,})(?P<words>.*)")
_QUOTE = re.compile(r"^(?P<marks>(?:\s*>)+\s?)")
# What follows the day in "23. 11. 2026", and a word.
_DAY_GOES_ON, _WORD, _DIGITS_AT_MOST = re.compile(r"\d{1,2}\."), re.compile(r"[^\W\d_]+"), 3
_CELL = re.compile(r"(?:[^|\\]|\\.?)+")
INDENT, CODE_INDENT = "  ", "    "
_KIND_OF = {"**": "bold", "*": "italic", "~~": "struck"}
_LINKS = frozenset({"link", "bare", "named"})
# Marks in these would be letters of it.
_PLAIN = frozenset({"code", "picture"})
# Somebody who is not known yet, or where one writes to them.
_AT = re.compile(r"(?<![\w.+-])[\w.+-]*+@[^\W_](?:[\w.-]*\w)?")
_JOINED = re.compile(r"(?<![^\W_])[^\W_]++(?:['’][^\W_]++)+")


class NewLine(Struct, frozen=True):
    """What Enter does: `prefix` begins the next line. When `ends`, the line it was pressed on is emptied instead."""

    prefix: str = ""
    ends: bool = False


def new_line(line: str, place: int) -> NewLine | None:
    """What Enter does at `place` of `line`; None where it is an ordinary one.

    A list, a task list and a quote go on; Enter on one that holds nothing ends it.
    """
    begun = _beginning(line)
    if begun is None or place < len(begun):
        return None
    if not line[len(begun) :].strip():
        return NewLine(ends=True)
    return NewLine(_next(begun))


def numbered_on(
    line: str,
    below: Iterable[str],
    above: Iterable[str] = (),
    *,
    ends: bool = False,
    months: Container[str] = (),
) -> Iterator[str]:
    """The lines below a numbered item, as far as Enter on it changes them: each number that follows on is one more.

    When the list `ends` there, which takes the item away, one less. Only beside it, not in lists within; a number that
    does not follow on is the person's own, and stays with all beneath it. What an item holds keeps beneath its words.
    Only what counts from 1 is a list: "24. November" and "2025." are days and years, which stay as they are.

    above: the lines above it, the nearest first; months: what they are called, as `plain_letters` has them.
    """
    item = _ITEM.match(line)
    if item is None or not item["number"] or _is_day(line, item, months) or not _counts_from_one(item, above):
        return
    number, by = int(item["number"]) + 1, -1 if ends else 1
    wider = 0 if ends else len(str(number)) - len(item["number"])
    code = ""
    for each in below:
        other = None if code else _ITEM.match(each)
        is_code, code = bool(code), code_after(each.lstrip(), code)
        within = len(each) - len(each.lstrip()) - len(item["indent"])
        if not each.strip():
            yield each
        elif within > 0:
            yield " " * wider + each if wider >= 0 else each[min(-wider, within) :]
        elif is_code:
            yield each
        elif (
            other is None
            or (other["indent"], other["after"]) != (item["indent"], item["after"])
            or other["number"] != str(number)
            or _is_day(each, other, months)
        ):
            return
        else:
            told = str(number + by)
            wider = len(told) - len(other["number"])
            yield other["indent"] + told + each[other.end("number") :]
            number += 1


def number_of(line: str) -> str:
    """What begins a line that is a list's by a number, "2. "; "" where it is none."""
    item = _ITEM.match(line)
    return item[0] if item is not None and item["number"] else ""


def _is_day(line: str, item: re.Match[str], months: Container[str]) -> bool:
    """Whether a line's number is a day's or a year's: "23. November", "23. 11.", "2025."."""
    if len(item["number"]) > _DIGITS_AT_MOST or _DAY_GOES_ON.match(line, item.end()):
        return True
    word = _WORD.match(line, item.end())
    return word is not None and plain_letters(word[0]) in months


def _counts_from_one(item: re.Match[str], above: Iterable[str]) -> bool:
    """Whether the numbers above an item lead back to 1, outside of code that an item holds."""
    first, is_begun = int(item["number"]), False
    lines: list[str] = []
    for each in above:
        lines.append(each.lstrip())
        indent = len(each) - len(lines[-1])
        if not lines[-1]:
            continue
        if not is_begun and indent <= len(item["indent"]):
            other = _ITEM.match(each)
            follows = other is not None and (other["indent"], other["after"], other["number"]) == (
                item["indent"],
                item["after"],
                str(first - 1),
            )
            first -= follows
            is_begun = not follows
        if is_begun and not indent:
            break
    code = ""
    for each in reversed(lines):
        code = code_after(each, code)
    return first <= 1 and not code


def is_bare(line: str) -> bool:
    """Whether nothing stands in a line yet, be it begun as a list's or a quote's."""
    return not line[len(_beginning(line) or "") :].strip()


def set_apart(text: str) -> str:
    """The text for whoever sets it by Markdown's rules, by which a line right beneath a list or a quote belongs to it.

    As it is typed, Enter has ended the list by then: an empty line is put between the two.
    """
    told: list[str] = []
    before, code = "", ""
    for line in text.split("\n"):
        code = code_after(line, code)
        kind = "" if code else _kind(line, before)
        if kind == "words" and before in ("list", "quote"):
            told.append("")
        told.append(line)
        before = kind
    return "\n".join(told)


def code_after(line: str, code: str) -> str:
    """The marks that began the code which goes on after a line; `code` are those before it, "" outside of code.

    As in CommonMark, it ends with the same marks, as many at the least, and nothing else in their line.
    """
    fence = _FENCE.match(line)
    if fence is None:
        return code
    if not code:
        return fence["marks"]
    return "" if fence["marks"].startswith(code) and not fence["words"].strip(" \t") else code


def _kind(line: str, before: str) -> str:
    """What a line is, or what it goes on with: "list", "quote", "words"; "" for an empty one."""
    item = _ITEM.match(line)
    if not line.strip():
        return ""
    # A number begins a list where none is before it, or where it is the first: "2026. A cold year" within words.
    if item and (item["bullet"] or before in ("", "list") or item["number"] == "1"):
        return "list"
    if _QUOTE.match(line):
        return "quote"
    return before if before == "list" and line[0] in " \t" else "words"


def task_box(line: str) -> tuple[int, bool] | None:
    """Where the tick of a line's task box stands (between its brackets) and whether it is ticked."""
    item = _ITEM.match(line)
    box = _BOX.match(line, item.end()) if item else None
    return None if box is None else (box.start("tick"), box["tick"] != " ")


def task_toggled(line: str) -> str:
    """The line with its box ticked or emptied; a line without one becomes an open task."""
    found = task_box(line)
    if found is not None:
        place, is_ticked = found
        return f"{line[:place]}{' ' if is_ticked else 'x'}{line[place + 1 :]}"
    item = _ITEM.match(line)
    if item is not None:
        return f"{line[: item.end()]}[ ] {line[item.end() :]}"
    indent = len(line) - len(line.lstrip())
    return f"{line[:indent]}- [ ] {line[indent:]}"


def task_begun(before: str) -> str | None:
    """What stands before the caret, once a space was typed there: "[] " becomes "- [ ] "; None where it is no box.

    A box that is whole already is left as it is.
    """
    begun = _BEGUN.fullmatch(before)
    if begun is None:
        return None
    whole = f"{begun['indent']}{begun['item'] or '- '}[{begun['tick'] or ' '}] "
    return whole if whole != before else None


def indented(line: str, above: Iterable[str] = ()) -> str:
    """A list's line one step further in: beneath the words of the item it belongs to then. Any other line as it is.

    above: the lines above it, the nearest first. Further in than beneath the item above there is no list any more.
    """
    item = _ITEM.match(line)
    if item is None:
        return line
    here = len(item["indent"])
    held = next((each for each in _items(above) if len(each["indent"]) <= here), None)
    wanted = held.end() if held is not None else len(INDENT)
    return " " * wanted + line[here:] if wanted > here else line


def outdented(line: str, above: Iterable[str] = ()) -> str:
    """A list's line one step further out, beside the item it belonged to, as far as it goes."""
    item = _ITEM.match(line)
    if item is None:
        return line
    here = len(item["indent"])
    held = next((each for each in _items(above) if len(each["indent"]) < here), None)
    wanted = len(held["indent"]) if held is not None else max(here - len(INDENT), 0)
    return line[here - wanted :] if line[: here - wanted].isspace() else line


def _items(above: Iterable[str]) -> Iterator[re.Match[str]]:
    """The items of the same list, upward; lines of a paragraph end it, those that go on with an item do not."""
    for line in above:
        item = _ITEM.match(line)
        if item is not None:
            yield item
        elif line.strip() and not line[0].isspace():
            return


def marked(text: str, start: int, end: int, mark: str) -> tuple[str, int, int]:
    """Put `mark` around a stretch, or take it off where it stands already; the stretch's new place comes along.

    Spaces at the stretch's ends stay outside: Markdown knows no mark that begins with a space.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    size = len(mark)
    has_outside = text[max(start - size, 0) : start] == mark and text[end : end + size] == mark
    if has_outside and not _is_longer(text, start, end, mark):
        return text[: start - size] + text[start:end] + text[end + size :], start - size, end - size
    inside = text[start:end]
    if (
        len(inside) >= 2 * size
        and inside.startswith(mark)
        and inside.endswith(mark)
        and inside.strip(mark[0])
    ):
        return text[:start] + inside[size:-size] + text[end:], start, end - 2 * size
    return text[:start] + mark + inside + mark + text[end:], start + size, end + size


def marked_at(
    line: str,
    place: int,
    mark: str,
    word: tuple[int, int] | None,
    linked: Iterable[tuple[int, int]] = (),
) -> tuple[str, int]:
    """What a mark's key does where nothing is chosen: the line, and the caret's place in it then.

    Within something marked the marks go; at its end writing goes on behind them, and right beside it within. Elsewhere
    `word`, which the caret stands in, is marked, or an empty pair is opened; the same key again takes that away. A link
    is marked as a whole, those by name too, which `linked` says begin and end there; in code nothing is.
    """
    size = len(mark)
    stretches = marks_of(line)
    if _is_empty_pair(line, place, mark) and not any(end == place for _, _, _, end, _ in stretches):
        return line[: place - size] + line[place + size :], place - size
    if _closes_at(line, place, mark):
        return _closed(line, place, mark), place + size
    for start, first, last, end, kind in stretches:
        if kind == _KIND_OF[mark] and first <= place <= last:
            if place == last:
                return line, end
            return line[:start] + line[first:last] + line[end:], place - (first - start)
    if any(kind in _PLAIN and start < place < end for start, _, _, end, kind in stretches):
        return line, place
    beside = _within_beside(stretches, place, _KIND_OF[mark])
    if beside is not None:
        return line, beside
    whole = _link_around(line, place, stretches, linked) or _whole_word(line, place, word)
    if whole is None:
        return line[:place] + mark + mark + line[place:], place + size
    changed, start, _ = marked(line, *whole, mark)
    return changed, place + start - whole[0]


def _closed(line: str, place: int, mark: str) -> str:
    """The line with the spaces behind the mark that ends at `place`, where they would keep it from being one."""
    before, after = line[:place].rstrip(), line[place + len(mark) :]
    is_mark = any(end > len(before) and kind == _KIND_OF[mark] for *_, end, kind in marks_of(before + mark))
    return before + mark + line[len(before) : place] + after if is_mark else line


def _within_beside(stretches: Iterable[Stretch], place: int, kind: str) -> int | None:
    """Where one is within what is marked so, from right behind it or right before it; None where there is none."""
    behind = before = place
    # Marks of several kinds stand one around the other.
    marks = [stretch for stretch in stretches if stretch[4] in _KIND_OF.values()]
    for _, _, last, end, each in sorted(marks, key=itemgetter(3), reverse=True):
        if end == behind:
            behind = last
            if each == kind:
                return behind
    for start, first, _, _, each in sorted(marks):
        if start == before:
            before = first
            if each == kind:
                return before
    return None


def _link_around(
    line: str, place: int, stretches: Iterable[Stretch], linked: Iterable[tuple[int, int]]
) -> tuple[int, int] | None:
    """Where the link begins and ends that the caret stands in or right before."""
    links = [(start, end) for start, _, _, end, kind in stretches if kind in _LINKS]
    around = [*links, *linked, *(found.span() for found in _AT.finditer(line))]
    return max(
        ((start, end) for start, end in around if start <= place < end),
        key=lambda each: each[1] - each[0],
        default=None,
    )


def _whole_word(line: str, place: int, word: tuple[int, int] | None) -> tuple[int, int] | None:
    """The word with what an apostrophe joins to it: isn't."""
    return next((each.span() for each in _JOINED.finditer(line) if each.start() <= place < each.end()), word)


def _is_empty_pair(line: str, place: int, mark: str) -> bool:
    before, after = line[:place], line[place:]
    left = len(before) - len(before.rstrip(mark[0]))
    right = len(after) - len(after.lstrip(mark[0]))
    # Three are both marks at once.
    return left == right and left in (len(mark), 3)


def _closes_at(line: str, place: int, mark: str) -> bool:
    """Whether a mark that was begun earlier in the line ends at `place`: writing goes on behind it."""
    before, after = line[len(_beginning(line) or "") : place], line[place:]
    run = len(after) - len(after.lstrip(mark[0]))
    # Three are both marks at once.
    return run in (len(mark), 3) and before.count(mark) % 2 == 1


def link_at(line: str, place: int) -> str:
    """The address that stands at `place`: of `[words](address)` or bare; "" where there is none.

    Only what a desktop opens safely: http, https and mailto.
    """
    for stretch in marks_of(line):
        start, _, _, end, kind = stretch
        if kind in ("link", "bare") and start <= place <= end:
            address = target_of(line, stretch)
            return address if is_opened(address) else ""
    return ""


_PICTURE = re.compile(r"!\[[^\]\n]*\]\((?:<(?P<name>[^<>\n]+)>|(?P<bare>[^<>()\s]+))\)[ \t]*")


def picture_named(line: str) -> str:
    """The file that a line shows as a picture, `![words](<name>)` and nothing else on it; "" when it shows none.

    Without the brackets, as others write it, a space in the name is `%20`.
    """
    found = _PICTURE.fullmatch(line)
    return (found["name"] or unquote(found["bare"])) if found else ""


def is_table_line(line: str) -> bool:
    """Whether a line belongs to a table: it begins and ends with a bar, or rules one off."""
    bare = line.strip()
    return len(bare) > 2 and bare.startswith("|") and bare.endswith("|")


def cells_of(line: str) -> Iterator[tuple[int, str]]:
    """The cells of a table's line, each with where it begins: what is marked in one ends in it."""
    for cell in _CELL.finditer(line):
        yield cell.start(), cell[0]


def _beginning(line: str) -> str | None:
    """The marks a line of a list or a quote begins with."""
    item = _ITEM.match(line)
    if item is not None:
        box = re.compile(r"\[[ xX]\]\s+|\[[ xX]\]$").match(line, item.end())
        return line[: box.end() if box else item.end()]
    quote = _QUOTE.match(line)
    return quote["marks"] if quote is not None else None


def _next(begun: str) -> str:
    """The marks of the line after: a number counts on, a ticked box is open again."""
    item = _ITEM.match(begun)
    if item is None:
        return begun
    rest = begun[item.end() :]
    box = "[ ] " if rest else ""
    if item["number"]:
        return f"{item['indent']}{int(item['number']) + 1}{item['after']}{item['space']}{box}"
    return f"{item['indent']}{item['bullet']}{item['space']}{box}"


def _is_longer(text: str, start: int, end: int, mark: str) -> bool:
    """Whether the marks around a stretch are those of another, longer kind: `**` around what `*` is asked for."""
    if len(mark) != 1:
        return False
    before, after = text[:start], text[end:]
    left = len(before) - len(before.rstrip(mark))
    right = len(after) - len(after.lstrip(mark))
    return left == 2 and right == 2
