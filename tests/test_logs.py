"""Logs say where and what kind, and nothing a person wrote."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from rebound_desktop import logs

SECRET = "what only I may read"


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Path]:
    """Logging to a folder of its own; the handler is taken off again."""
    root = logging.getLogger()
    before, level, raises = list(root.handlers), root.level, logging.raiseExceptions
    logs.start(tmp_path / "logs")
    yield tmp_path / "logs" / logs.LOG_FILE
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raises


def test_a_fault_is_logged_as_types_and_places_only(started: Path) -> None:
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise RuntimeError(f"while keeping {SECRET}") from error
    except RuntimeError:
        logging.getLogger("rebound").info("a fault of ours", exc_info=True)
    written = started.read_text(encoding="utf-8")
    assert SECRET not in written
    assert "builtins.RuntimeError" in written and "builtins.ValueError" in written
    assert "test_logs.py:" in written


def test_values_are_never_filled_in(started: Path) -> None:
    logging.getLogger("rebound").info("kept %s", SECRET)
    written = started.read_text(encoding="utf-8")
    assert SECRET not in written and "kept %s" in written


def test_the_log_stays_small(started: Path, tmp_path: Path) -> None:
    started.write_text("x" * 300_000, encoding="utf-8")
    logs.start(tmp_path / "logs")
    assert not started.exists()
    assert (tmp_path / "logs" / logs.OLDER).stat().st_size == 300_000


def test_without_a_writable_folder_there_is_no_log_and_no_fuss(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    (tmp_path / "file").touch()
    logs.start(tmp_path / "file" / "logs")
    logging.getLogger("rebound").info("nothing to write on")
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
