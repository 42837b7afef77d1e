"""Text that was on the glass when the program stopped by a fault of ours: sealed, and offered at the next start."""

import json
from datetime import UTC, datetime
from pathlib import Path

from rebound_desktop.store import vault
from rebound_desktop.store.errors import ReboundError
from rebound_desktop.store.files import make_private_folder, replace_file

_FOLDER, _SUFFIX, _PURPOSE = "recovered", ".sealed", "recovered text"


def keep(folder: Path, key: bytes, texts: list[str], now: datetime) -> bool:
    """Seal what was typed so far under the data key. False when even that could not be written."""
    texts = [text for text in texts if text.strip()]
    if not texts:
        return True
    name = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%S%f") + _SUFFIX
    try:
        make_private_folder(folder / _FOLDER)
        replace_file(folder / _FOLDER / name, vault.seal(key, json.dumps(texts).encode(), _PURPOSE))
    except ReboundError:
        return False
    return True


def found(folder: Path, key: bytes) -> tuple[str, ...]:
    """The texts that wait, oldest first; what another key sealed stays where it is."""
    texts: list[str] = []
    for path in sorted((folder / _FOLDER).glob(f"*{_SUFFIX}")):
        content = vault.unseal(key, path.read_bytes(), _PURPOSE)
        if content is not None:
            texts.extend(json.loads(content))
    return tuple(texts)


def let_go(folder: Path, key: bytes) -> None:
    """Remove the texts that this key can open: they were taken over, or are not wanted."""
    for path in sorted((folder / _FOLDER).glob(f"*{_SUFFIX}")):
        if vault.unseal(key, path.read_bytes(), _PURPOSE) is not None:
            path.unlink(missing_ok=True)
