"""Dictionaries that come in: a pair of .aff and .dic files, or the package (.oxt) that LibreOffice has them in."""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from msgspec import Struct

from rebound_desktop import store
from rebound_desktop.exchange.hostile import PACKED_AS, reading, refuse

# Bytes of one file; the largest dictionaries there are have twenty million.
LARGEST = 64_000_000
MEMBERS_AT_MOST = 5_000
_NAME = re.compile(r"[A-Za-z]{2,3}(?:[_-]\w{1,20})*")
_COUNT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+\s*(?:[\r\n]|$|[ \t#])")
_PACKAGES = frozenset({".oxt", ".zip"})


class Dictionary(Struct, frozen=True):
    """One that came in: its name, such as "de_DE", and the contents of its two files."""

    name: str
    affixes: bytes
    words: bytes


def read_dictionaries(path: Path) -> tuple[Dictionary, ...]:
    """The dictionaries of a package, or the one that a .dic or .aff file is half of. Never none.

    Raises DictionaryUnreadable for what is none, or is not whole.
    """
    try:
        with reading(path):
            files = _packed(path) if path.suffix.lower() in _PACKAGES else _beside(path)
            found = tuple(
                Dictionary(name.replace("-", "_"), files[f"{name}.aff"], files[f"{name}.dic"])
                for name in sorted(PurePosixPath(each).stem for each in files if each.endswith(".dic"))
                if f"{name}.aff" in files and _NAME.fullmatch(name) and _COUNT.match(files[f"{name}.dic"])
            )
            if not found:
                refuse("no dictionary")
    except store.ArchiveUnreadable as error:
        raise store.DictionaryUnreadable(path, error.detail) from error
    return found


def keep_dictionaries(found: tuple[Dictionary, ...], folder: Path) -> None:
    """Put them into a folder, which need not be there yet. Raises the world's errors."""
    store.make_private_folder(folder)
    for each in found:
        # The words last: a dictionary counts as being there by both.
        store.replace_file(folder / f"{each.name}.aff", each.affixes)
        store.replace_file(folder / f"{each.name}.dic", each.words)


def _packed(path: Path) -> Mapping[str, bytes]:
    files: dict[str, bytes] = {}
    with zipfile.ZipFile(path) as package:
        members = package.infolist()
        if len(members) > MEMBERS_AT_MOST:
            refuse("too many files")
        for member in members:
            name = PurePosixPath(member.filename).name
            if name.endswith((".aff", ".dic")) and not name.startswith("hyph"):
                if member.file_size > LARGEST or member.compress_type not in PACKED_AS:
                    refuse(name)
                with package.open(member) as file:
                    # The size that a package tells of itself need not be true.
                    files[name] = file.read(LARGEST + 1)
                if len(files[name]) > LARGEST:
                    refuse(name)
    return files


def _beside(path: Path) -> Mapping[str, bytes]:
    files: dict[str, bytes] = {}
    for end in (".aff", ".dic"):
        half = path.with_suffix(end)
        if half.stat().st_size > LARGEST:
            refuse(half.name)
        files[half.name] = half.read_bytes()
    return files
