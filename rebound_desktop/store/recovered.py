"""Text that was on the glass when the program stopped by a fault of ours: sealed, and offered at the next start."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from rebound_desktop.store import vault
from rebound_desktop.store.errors import ReboundError
from rebound_desktop.store.files import free_name, make_private_folder, move_into_place, remove, replace_file

_FOLDER, _SUFFIX, _COMING, _PURPOSE = "recovered", ".sealed", ".coming", "recovered text"


def keep(folder: Path, key: bytes, texts: list[str], now: datetime) -> bool:
    """Seal what was typed so far under the data key. False when even that could not be written."""
    texts = [text for text in texts if text.strip()]
    if not texts:
        return True
    name = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%S%f") + _SUFFIX
    try:
        make_private_folder(folder / _FOLDER)
        sealed = vault.seal(key, json.dumps(texts).encode(), _PURPOSE)
        replace_file(free_name(folder / _FOLDER / name), sealed)
    except ReboundError:
        return False
    return True


def found(folder: Path, key: bytes) -> tuple[str, ...]:
    """The texts that wait, oldest first; what another key sealed, or the disk won't give, stays where it is."""
    return tuple(text for _, content in _opened(folder, key) for text in json.loads(content))


def let_go(folder: Path, key: bytes) -> None:
    """Remove the texts that this key can open: taken over, or not wanted. Raises ReadOnly, DiskTrouble."""
    for path, _ in _opened(folder, key):
        remove(path, for_good=True)


def reseal(folder: Path, key: bytes, coming_key: bytes) -> None:
    """Seal the waiting texts for a coming data key too, beside the present ones, until `settle` chooses."""
    for path, content in _opened(folder, key):
        replace_file(path.with_name(path.name + _COMING), vault.seal(coming_key, content, _PURPOSE))


def settle(folder: Path, *, came: bool) -> None:
    """After a change of data key: the texts sealed for the new one take the place of the old ones, or go."""
    for path in sorted((folder / _FOLDER).glob(f"*{_SUFFIX}{_COMING}")):
        if came:
            move_into_place(path, path.with_name(path.name.removesuffix(_COMING)))
        else:
            remove(path)


def _opened(folder: Path, key: bytes) -> Iterator[tuple[Path, bytes]]:
    for path in sorted((folder / _FOLDER).glob(f"*{_SUFFIX}"), key=lambda path: path.stem):
        try:
            content = vault.unseal(key, path.read_bytes(), _PURPOSE)
        except OSError:
            continue
        if content is not None:
            yield path, content
