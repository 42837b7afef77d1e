"""Text that was on the glass when the program stopped by a fault of ours: sealed, and offered at the next start."""

import json
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path

from rebound_desktop.store import vault
from rebound_desktop.store.errors import ReboundError, from_os
from rebound_desktop.store.files import (
    free_name,
    listed,
    make_private_folder,
    move_into_place,
    remove,
    replace_file,
)

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


def let_go(folder: Path, key: bytes, texts: Collection[str]) -> None:
    """Remove these texts, which were taken over; one that the disk would not give before stays and waits.

    Raises ReadOnly, DiskTrouble.
    """
    refused: list[ReboundError] = []
    for path, content in _opened(folder, key, refused):
        if set(json.loads(content)) <= set(texts):
            remove(path, for_good=True)
    if refused:
        raise refused[0]


def reseal(folder: Path, key: bytes, coming_key: bytes) -> None:
    """Seal the waiting texts for a coming data key too, beside the present ones, until `settle` chooses.

    Raises DiskTrouble for one that the disk won't give: nothing would open it once the key has changed.
    """
    refused: list[ReboundError] = []
    for path, content in _opened(folder, key, refused):
        replace_file(path.with_name(path.name + _COMING), vault.seal(coming_key, content, _PURPOSE))
    if refused:
        raise refused[0]


def settle(folder: Path, *, came: bool) -> None:
    """After a change of data key: the texts sealed for the new one take the place of the old ones, or go.

    Raises FolderUnreadable, ReadOnly, DiskTrouble: what was not settled opens for nobody once the keys are.
    """
    for path in listed(folder / _FOLDER, f"*{_SUFFIX}{_COMING}"):
        if came:
            move_into_place(path, path.with_name(path.name.removesuffix(_COMING)))
        else:
            remove(path)


def _opened(
    folder: Path, key: bytes, refused: list[ReboundError] | None = None
) -> Iterator[tuple[Path, bytes]]:
    """What this key opens. refused: takes the disk's trouble with those that it won't give, or won't list."""
    try:
        paths = listed(folder / _FOLDER, f"*{_SUFFIX}")
    except ReboundError as error:
        if refused is not None:
            refused.append(error)
        return
    for path in sorted(paths, key=lambda path: path.stem):
        try:
            content = vault.unseal(key, path.read_bytes(), _PURPOSE)
        except OSError as error:
            if refused is not None and not path.is_dir():
                refused.append(from_os(error, path))
            continue
        if content is not None:
            yield path, content
