"""`rebound-desktop check`: look the journal over, put right what is safe, and say it. No window."""

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication

from rebound_desktop import store, words

translate = QCoreApplication.translate

DONE, SAID_WHY = 0, 1


def run_check(folder: Path, ask: Callable[[str], str], out: TextIO, err: TextIO) -> int:
    """Check the journal in `folder`. Returns 0 when all is in order now, 1 when something is not, or why it can't.

    ask: reads the passphrase at the terminal; called only when there is one.
    """
    try:
        keys = store.key_file_of(folder)
        if keys is None:
            print(translate("check", "There is no journal in {folder}.").format(folder=folder), file=err)
            return SAID_WHY
        key = store.vault.open_data_key(keys)
        if key is None:
            typed = ask(translate("check", "Passphrase: "))
            key = store.vault.unlock_with_passphrase(keys, typed)
        report = store.check.check(folder, keys, key)
    except store.ReboundError as error:
        print(words.explain(error), file=err)
        return SAID_WHY
    for line in words.check_said(report):
        print(line, file=out)
    for line in words.check_details(report):
        print(f"  {line}", file=out)
    return DONE if report.is_well else SAID_WHY
