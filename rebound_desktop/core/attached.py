"""Files kept with what was written, and what their copies are called. Pure."""

import re
from collections.abc import Collection, Iterable
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from typing import Protocol, TypeVar
from urllib.parse import unquote

from msgspec import Struct

LARGEST = 100 * 1024 * 1024


class Owner(StrEnum):
    """What a file belongs to."""

    ENTRY = "entry"
    JOB = "job"
    LETTER = "letter"
    CONTACT = "contact"


class Attached(Struct, frozen=True):
    """A file: its name, its size in bytes, and the SHA-256 by which its content is found."""

    id: int
    name: str
    content_hash: str
    size: int


class Kept(Protocol):
    """A file, whoever tells of it."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def content_hash(self) -> str:
        """By which its content is found."""


KeptFile = TypeVar("KeptFile", bound=Kept)


class Total(Struct, frozen=True):
    """How many files there are, and how many bytes they take; the same content counts once."""

    files: int
    size: int


# What a text leads to by `[words](<name>)`, or as others write it.
LINK = re.compile(
    r"\]\((?:<(?:attachment:)?(?P<name>[^<>\n]+)>|(?:attachment:)?(?P<bare>[^<>()\s]+|[^<>()\n]+))\)"
)
# What another program would carry out rather than show; a copy of it is saved by hand, never opened from here.
_PROGRAMS = re.compile(
    r"a(?:pk|pp|ppimage|ppref-ms)|bash|bat|bin|c(?:md|om|ommand|pl|sh)|desktop|dll|exe|fish|gadget|hta|inf|"
    r"j(?:ar|se?)|ksh|lnk|ms[cip]|msix|mst|pif|pkg|ps[1m]1?|pyw?|reg|run|sc(?:pt|r)|sh|url|vb[es]?|"
    r"webloc|workflow|ws[fh]?|xbap|zsh"
)
_PICTURES = frozenset(
    ("avif", "bmp", "gif", "heic", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp")
)
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
# What Windows takes for a device, whatever it ends with.
# https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
DEVICES = re.compile(r"^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?= *(?:\.|$))", re.IGNORECASE)
_LONGEST_NAME = 120


def ending(name: str) -> str:
    """What a name ends with after its last dot, in small letters; "" without one."""
    return PurePosixPath(name).suffix.lower().removeprefix(".")


def named_by(link: re.Match[str]) -> tuple[str, str]:
    """What the file may be called that a link of `LINK` leads to: as it stands there, or with "%20" for a space."""
    written = link["name"] or link["bare"]
    return written, unquote(written)


def unnamed(files: Iterable[KeptFile], text: str) -> list[KeptFile]:
    """Those that no link in the text that they are kept with leads to. A name may be part of another word in it."""
    named = {name for link in LINK.finditer(text) for name in named_by(link)}
    return [file for file in files if file.name not in named and file.content_hash not in named]


def is_program(name: str) -> bool:
    """Whether opening a file of this name could carry something out."""
    return _PROGRAMS.fullmatch(ending(name.rstrip(". "))) is not None


def is_picture(name: str) -> bool:
    """Whether a file of this name is likely a picture."""
    return ending(name) in _PICTURES


def bare_name(name: str) -> str:
    """A name without the folders before it, of whichever system it comes from."""
    return PureWindowsPath(PurePosixPath(name).name).name


def copy_name(name: str) -> str:
    """A name that every system takes, near the file's own; its ending stays, so that a program is found for it."""
    plain = _NOT_IN_NAMES.sub("_", name).strip(". ")
    stem, dot, end = plain.rpartition(".")
    if not stem or len(end) > 12:
        stem, dot, end = plain, "", ""
    stem = DEVICES.sub(r"_\g<0>", stem)[:_LONGEST_NAME].rstrip(". ") or "file"
    return f"{stem}{dot}{end}"


def free_name(name: str, taken: Collection[str]) -> str:
    """`name`, or the first of "name 2", "name 3", … that nothing is called yet."""
    stem, dot, end = name.rpartition(".")
    if not stem:
        stem, dot, end = name, "", ""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{stem} {number}{dot}{end}"
    return free
