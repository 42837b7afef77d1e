"""Writing a file whole, or not at all."""

from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; one that stands there already is replaced whole or stays as it is. Raises OSError."""
    # The name that `Store.leaving` notes.
    unfinished = path.with_name(f"{path.name}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
