"""Logs that could be shown to anyone: times, modules, exception types and frames, never a message's values."""

import logging
import sys
import traceback
from pathlib import Path

LOG_FILE = "rebound.log"
OLDER = "rebound.old.log"
_SIZE = 256 * 1024


class PrivateFormatter(logging.Formatter):
    """Writes where and what kind; exceptions as types and frames, because messages can hold a person's words."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, then a line a frame when there is an exception. Arguments are never filled in."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {record.msg!s}"
        if record.exc_info and record.exc_info[0] is not None:
            line += "\n" + described(record.exc_info[1])
        return line


def described(error: BaseException | None) -> str:
    """An exception and its causes as types and frames, without any message or source line."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(f"  {type(error).__module__}.{type(error).__qualname__}")
        for frame in traceback.extract_tb(error.__traceback__):
            lines.append(f"    {Path(frame.filename).name}:{frame.lineno} in {frame.name}")
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


def start(folder: Path) -> None:
    """Write to a small file, the one before kept beside it; without a writable folder, to nowhere.

    The standard library's rotating handler would do, but it imports sockets and pickle: time at every start.
    """
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / LOG_FILE
        if path.exists() and path.stat().st_size > _SIZE:
            path.replace(folder / OLDER)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(PrivateFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.raiseExceptions = sys.stderr is not None and sys.stderr.isatty()
