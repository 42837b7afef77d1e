"""The text of third-party notices: a section for each work, written and read by the same rules. Pure."""

import re
from collections.abc import Iterable
from textwrap import fill

from msgspec import Struct

RULE = "-" * 78
_HEAD = re.compile(rf"^{RULE}\n(?P<title>.+)\nLicence: (?P<licence>.+)\n", re.MULTILINE)


class Notice(Struct, frozen=True):
    """One work that others made, the name of its licence, and the licence's texts."""

    title: str
    licence: str
    text: str


def written(notice: Notice) -> str:
    """A section of the file."""
    return f"{RULE}\n{notice.title}\nLicence: {notice.licence}\n\n{notice.text.strip()}\n"


def read(whole: str) -> tuple[str, tuple[Notice, ...]]:
    """What stands above the first section, and the sections in their order."""
    heads = list(_HEAD.finditer(whole))
    ends = [head.start() for head in heads[1:]] + [len(whole)]
    found = tuple(
        Notice(head["title"], head["licence"], whole[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=False)
    )
    return (whole[: heads[0].start()] if heads else whole).strip(), found


def wrapped(paragraph: str) -> str:
    """A paragraph broken at the margin of the file, as `paragraphs` joins it again."""
    return fill(paragraph, len(RULE), break_long_words=False, break_on_hyphens=False)


def paragraphs(text: str) -> Iterable[str]:
    """The text by its paragraphs: lines that were broken at a margin are joined, set lines keep theirs."""
    for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")):
        lines = [line.rstrip() for line in part.split("\n") if line.strip()]
        if not lines:
            continue
        # Whoever indents or begins with a sign means the lines as they stand; so does a short line amid longer ones.
        is_set = any(re.match(r"[ \t*•\-=#|]", line) for line in lines[1:]) or any(
            len(line) < 45 for line in lines[:-1]
        )
        yield "\n".join(lines) if is_set else " ".join(line.strip() for line in lines)


def filled_in(template: str, text: str) -> dict[str, str] | None:
    """What stands in a text at the {places} of its template; None for a text of another."""
    known = set[str]()

    def place(name: str) -> str:
        is_new = name not in known
        known.add(name)
        return f"(?P<{name}>.+)" if is_new else f"(?P={name})"

    parts = re.split(r"\{(\w+)\}", template)
    pattern = "".join(place(part) if at % 2 else re.escape(part) for at, part in enumerate(parts))
    found = re.fullmatch(pattern, text)
    return found.groupdict() if found else None
