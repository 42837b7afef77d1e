"""Names for files that every system takes: from titles in any language, each one once in its folder."""

import re
import unicodedata

from rebound_desktop.core.attached import DEVICES

_LONGEST = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


class Names:
    """Names given out in one folder; none comes twice, whatever a system thinks of large and small letters."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def name(self, title: str, suffix: str = "") -> str:
        """A name for something called `title`, with `suffix` (".md")."""
        stem = safe_stem(title)
        number, name = 1, stem + suffix
        while unicodedata.normalize("NFC", name).casefold() in self._taken:
            number += 1
            name = f"{stem} ({number}){suffix}"
        self._taken.add(unicodedata.normalize("NFC", name).casefold())
        return name


def safe_stem(title: str) -> str:
    """A title as a file's name without its ending: what a system forbids is taken out; never empty."""
    visible = "".join(
        c for c in _FORBIDDEN.sub(" ", title) if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co")
    )
    stem = " ".join(visible.split())[:_LONGEST]
    while len(stem.encode()) > 2 * _LONGEST:
        stem = stem[:-1]
    stem = stem.strip(" .")
    if not stem or DEVICES.match(stem):
        stem = f"_{stem}"
    return stem
