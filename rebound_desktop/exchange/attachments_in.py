"""Files that come along with what was written: found in the source, named once each, shown in the text."""

import re
from collections.abc import Collection
from pathlib import PurePosixPath
from urllib.parse import unquote

from rebound_desktop.core.attached import free_name, is_picture
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import FileIn
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import plain_name

_ON_THE_WEB = re.compile(r"(?!file:)[a-z][a-z0-9+.-]+:|//", re.IGNORECASE)


class Attachments:
    """The files of one source, by their stems and by their paths."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._by_stem: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        self._pictures: dict[str, list[str]] = {}
        for name in reading.source.names():
            self._by_stem.setdefault(PurePosixPath(name).stem.casefold(), name)
            self._by_name.setdefault(PurePosixPath(name).name.casefold(), name)
            if is_picture(PurePosixPath(name).name):
                self._pictures.setdefault(PurePosixPath(name).stem.casefold(), []).append(name)
        self._names = frozenset(reading.source.names())

    def by_stem(self, stem: str, wanted: str, taken: Collection[str] = ()) -> FileIn | None:
        """A file by its name without its ending; `wanted`: what it is to be called, if anything."""
        member = self._by_stem.get(stem.casefold()) if stem else None
        if member is None:
            return None
        ending = PurePosixPath(member).suffix
        name = plain_name(wanted) if wanted else PurePosixPath(member).name
        if not PurePosixPath(name).suffix:
            name += ending
        return self._reading.file(member, free_name(name, taken))

    def beside(self, stem: str, ending: str) -> FileIn | None:
        """A picture with this stem, wherever it lies; a file with that ending is none."""
        for member in self._pictures.get(stem.casefold(), ()):
            if PurePosixPath(member).suffix.casefold() != ending:
                return self._reading.file(member, PurePosixPath(member).name)
        return None

    def by_reference(self, target: str, beside: str, taken: Collection[str] = ()) -> FileIn | None:
        """What a text at `beside` means by a path: from where it stands, from the top, or by the name alone."""
        bare = unquote(target).partition("#")[0].partition("?")[0].replace("\\", "/").strip("<>")
        if not bare or "://" in bare:
            return None
        for member in _places(bare, PurePosixPath(beside).parent):
            if member in self._names:
                return self._reading.file(member, free_name(plain_name(member), taken))
        known = self._by_name.get(PurePosixPath(bare).name.casefold())
        return self._reading.file(known, free_name(plain_name(known), taken)) if known else None

    def missing(self, name: str, ending: str) -> None:
        """Note that a file was named and is not there."""
        named = f"{name}.{ending.strip('.')}" if ending else name
        self._reading.refuse(named, 0, Why.FILE_MISSING, named)

    def missing_in(self, page: str, target: str) -> None:
        """Note that a page shows a picture that is not there; one on the web is not looked for."""
        bare = unquote(target).strip().strip("<>")
        if not _ON_THE_WEB.match(bare) and is_picture(bare.partition("#")[0].partition("?")[0]):
            self._reading.refuse(bare, 0, Why.FILE_MISSING, page)

    @staticmethod
    def shown(name: str, told: str = "") -> str:
        """Where a file belongs in a text, as the page to write on says it: a picture is shown, another one named."""
        said = (told or name).translate(str.maketrans("[]", "()"))
        return f"{'!' if is_picture(name) else ''}[{said}](<{name}>)"


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
