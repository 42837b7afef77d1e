"""Recovered words into the journal, without anything of them standing there twice."""

import re

from rebound_desktop.core.journal import VersionReason, normalise
from rebound_desktop.store.journal import JournalShelf
from rebound_desktop.store.ledger import Ledger

# Words by which the page that holds a text is looked for, and how many such pages are read.
_WORDS, _PAGES = 5, 50
# Letters from which on a page's beginning is taken for that of the text, and not for a chance.
_TOLD = 12


def take_over(ledger: Ledger, journal: JournalShelf, text: str, *, only_for_me: bool = False) -> int:
    """The entry that holds this text from now on: one that has it already, one that it goes on from, or a new one.

    A page that is written on keeps what it held as a version; only_for_me: whether a new one is.
    Returns the entry's id.
    """
    text = normalise(text)
    bare = text.strip()
    for entry_id in _alike(ledger, bare):
        entry = journal.entry(entry_id)
        held = entry.text.strip() if entry is not None else ""
        if bare in held:
            # It was kept after all, a moment after it was sealed.
            return entry_id
        if len(held) >= _TOLD and bare.startswith(held):
            journal.cut_version(entry_id, VersionReason.LEFT)
            return journal.write(text, entry_id=entry_id)
    return journal.write(text, only_for_me=only_for_me)


def _alike(ledger: Ledger, text: str) -> list[int]:
    """Entries with the first words of a text side by side, the newest first."""
    words = re.findall(r"\w+", text)[:_WORDS]
    if not words:
        return []
    with ledger.in_world_terms():
        # The last word may have been cut off where it was typed.
        rows = ledger.connection.execute(
            "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?",
            (f'"{" ".join(words[:-1] or words)}"', _PAGES),
        ).fetchall()
    return [int(str(key)) for (key,) in rows]
