"""What `compare` does: the document read, compared and printed."""

import sys
from pathlib import Path

from rebound_desktop.cli.shell import DONE, SAID_WHY, Shell
from rebound_desktop.comparison_errors import error_sentence
from rebound_desktop.comparison_words import Translate, english, sentence
from rebound_desktop.core.comparison import (
    ComparisonError,
    acceptability,
    findings,
    picture,
    printed,
    read_document,
)

LARGEST_DOCUMENT = 5_000_000
"""Bytes; twelve jobs and forty aspects take some thousands."""


class _Unreadable(Exception):
    """The file could not be read; carries the sentence that says so."""


def run_compare(path: str, shell: Shell, translate: Translate = english) -> int:
    """Compare the jobs of the document at `path` ("-" for standard input).

    Prints JSON and returns 0, or one sentence on standard error and returns 1.
    """
    try:
        comparison = read_document(_text(path, translate))
        seen = picture(comparison)
        shares = acceptability(comparison)
    except _Unreadable as error:
        shell.tell(str(error))
        return SAID_WHY
    except ComparisonError as error:
        shell.tell(error_sentence(error, translate))
        return SAID_WHY
    document = printed(comparison, seen, shares)
    document["sentences"] = [sentence(finding, translate) for finding in findings(seen)]
    shell.say_json(document)
    return DONE


def _text(path: str, translate: Translate) -> str:
    try:
        data = _bytes(path)
    except IsADirectoryError:
        raise _Unreadable(translate("comparison", "This is a folder, not a file.")) from None
    except FileNotFoundError:
        raise _Unreadable(translate("comparison", "There is no such file.")) from None
    except (OSError, ValueError):  # ValueError: a path no file can have
        raise _Unreadable(translate("comparison", "The file cannot be read.")) from None
    if len(data) > LARGEST_DOCUMENT:
        raise _Unreadable(
            translate("comparison", "The file is larger than 5 MB, too large for a comparison.")
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _Unreadable(translate("comparison", "The file is not text in UTF-8.")) from None


def _bytes(path: str) -> bytes:
    """What the file holds, one byte beyond the largest allowed at most: it may be endless."""
    if path == "-":
        return sys.stdin.buffer.read(LARGEST_DOCUMENT + 1)
    with Path(path).open("rb") as file:
        return file.read(LARGEST_DOCUMENT + 1)
