"""Files of ours that a person opens by a double click: which they are, by how their names end. Pure."""

from collections.abc import Container
from pathlib import Path

BACKUP = ".rebound"
ARCHIVE = ".rebound-archive.zip"


def is_backup(path: Path) -> bool:
    """A whole encrypted copy, to be put back."""
    return path.name.lower().endswith(BACKUP)


def is_archive(path: Path) -> bool:
    """The open archive, to be brought in."""
    return path.name.lower().endswith(ARCHIVE)


def file_among(words: list[str], verbs: Container[str], with_value: Container[str]) -> int | None:
    """Where in a command line a file of ours stands, before any verb; None where there is none.

    with_value: options whose next word belongs to them, whatever it is called.
    """
    for place, word in enumerate(words):
        if word in verbs:
            return None
        belongs_to_option = place > 0 and words[place - 1] in with_value
        if (
            not belongs_to_option
            and not word.startswith("-")
            and (is_backup(Path(word)) or is_archive(Path(word)))
        ):
            return place
    return None
