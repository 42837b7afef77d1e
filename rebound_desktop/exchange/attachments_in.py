"""Files that come along with what was written: found in the source, named once each, shown in the text."""

import re
import unicodedata
from collections.abc import Collection
from pathlib import PurePosixPath
from urllib.parse import unquote

from rebound_desktop.core.attached import free_name, is_picture
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import FileIn
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import plain_name

_ON_THE_WEB = re.compile(r"(?!file:)[a-z][a-z0-9+.-]+:|//", re.IGNORECASE)

# What a picture is called that nobody named: a digest of it, or an id.
_NO_NAME = re.compile(r"[0-9a-f]{8,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Attachments:
    """The files of one source, by their stems and by their paths."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._by_stem: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        self._pictures: dict[str, list[str]] = {}
        self._members: dict[str, str] = {}
        for name in reading.source.names():
            path = PurePosixPath(composed(name))
            self._by_stem.setdefault(path.stem.casefold(), name)
            self._by_name.setdefault(path.name.casefold(), name)
            self._members.setdefault(str(path), name)
            if is_picture(path.name):
                self._pictures.setdefault(path.stem.casefold(), []).append(name)

    def by_stem(self, stem: str, wanted: str, taken: Collection[str] = ()) -> FileIn | None:
        """A file by its name without its ending; `wanted`: what it is to be called, if anything."""
        member = self._by_stem.get(composed(stem).casefold()) if stem else None
        if member is None:
            return None
        ending = PurePosixPath(member).suffix
        name = plain_name(wanted) if wanted else PurePosixPath(member).name
        if not PurePosixPath(name).suffix:
            name += ending
        return self._reading.file(member, free_name(name, taken))

    def beside(self, stem: str, ending: str) -> FileIn | None:
        """A picture with this stem, wherever it lies; a file with that ending is none."""
        for member in self._pictures.get(composed(stem).casefold(), ()):
            if PurePosixPath(member).suffix.casefold() != ending:
                return self._reading.file(member, PurePosixPath(member).name)
        return None

    def by_reference(self, target: str, beside: str, taken: Collection[str] = ()) -> FileIn | None:
        """What a text at `beside` means by a path: from where it stands, from the top, or by the name alone."""
        bare = composed(unquote(target)).partition("#")[0].partition("?")[0].replace("\\", "/").strip("<>")
        if not bare or "://" in bare:
            return None
        for place in _places(bare, PurePosixPath(composed(beside)).parent):
            if member := self._members.get(place):
                return self._reading.file(member, free_name(plain_name(member), taken))
        known = self._by_name.get(PurePosixPath(bare).name.casefold())
        return self._reading.file(known, free_name(plain_name(known), taken)) if known else None

    def missing(self, name: str, ending: str) -> None:
        """Note that a file was named and is not there."""
        named = f"{name}.{ending.strip('.')}" if ending else name
        self._reading.refuse(named, 0, Why.NOT_ALONG, named)

    def missing_in(self, page: str, target: str, *, whatever_it_is: bool = False) -> None:
        """Note that a page shows a picture that is not there; one on the web is not looked for."""
        bare = unquote(target).strip().strip("<>")
        shown = whatever_it_is or is_picture(bare.partition("#")[0].partition("?")[0])
        if shown and not self.is_on_the_web(bare):
            self._reading.refuse(bare, 0, Why.NOT_ALONG, page)

    @staticmethod
    def is_on_the_web(target: str) -> bool:
        """Whether an address is none of a file's."""
        return bool(_ON_THE_WEB.match(target))

    @staticmethod
    def shown(name: str, told: str = "") -> str:
        """Where a file belongs in a text, as the page to write on says it: a picture is shown, another one named."""
        said = (told or name).translate(str.maketrans("[]", "()"))
        return f"{'!' if is_picture(name) else ''}[{said}](<{name}>)"

    @classmethod
    def shown_as_photo(cls, name: str, told: str = "") -> str:
        """The same of a source that calls its pictures by digests: one is a photo, where nobody told what is on it."""
        said = told.strip()
        is_told = said and not is_picture(said) and not _NO_NAME.fullmatch(said)
        return cls.shown(name, told if is_told or not is_picture(name) else "Photo")


def composed(name: str) -> str:
    """A name with each letter and its marks as one: a Mac keeps "é" in names of files as "e" and a mark behind it."""
    return unicodedata.normalize("NFC", name)


def _places(bare: str, folder: PurePosixPath) -> tuple[str, ...]:
    """Where a path may lead, "..", resolved without leaving the source."""
    found = []
    for start in (folder, PurePosixPath()):
        parts: list[str] = []
        for part in (*start.parts, *PurePosixPath(bare.lstrip("/")).parts):
            if part == "..":
                parts = parts[:-1]
            elif part != ".":
                parts.append(part)
        found.append("/".join(parts))
    return tuple(found)
