"""The words of all names in the journal, in memory: what was meant by a word with a slip of the hand in it.

They are read from the indexes, once after each change: 10 ms for 10,000 people.
"""

from collections.abc import Mapping

from rebound_desktop.core.slips import KnownWords, words_of
from rebound_desktop.store.entry_index import Reads

# More words than a name has; and of the words that may be meant by one, so many.
_WORDS_AT_MOST, _MEANT_AT_MOST = 4, 8


class NearNames:
    """`columns`: by its table, the columns of an index that names stand in, with spaces between."""

    def __init__(self, reads: Reads, columns: Mapping[str, str]) -> None:
        self._reads = reads
        self._columns = columns
        self._version: object = None
        self._known = KnownWords(())

    def expression(self, typed: str) -> str:
        """What the indexes are asked for, to find names that `typed` may have meant; "" when there are none.

        Raises the world's errors.
        """
        words = words_of(typed)
        if not 0 < len(words) <= _WORDS_AT_MOST:
            return ""
        with self._reads.in_world_terms():
            self._read()
        meant = [self._meant_by(word) for word in words]
        return " AND ".join(f"({each})" for each in meant) if all(meant) else ""

    def _meant_by(self, word: str) -> str:
        if self._known.begins(word):
            return f'"{word}"*'
        return " OR ".join(f'"{near}"' for near in self._known.meant_by(word)[:_MEANT_AT_MOST])

    def _read(self) -> None:
        """All words anew, where another connection has changed the journal since."""
        connection = self._reads.connection
        version = connection.pragma("data_version")
        if version == self._version:
            return
        known: list[str] = []
        for table, columns in self._columns.items():
            # A table of this connection alone: nothing of it comes into the file.
            connection.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}_words USING fts5vocab(main, {table}_search, col)"
            )
            listed = ", ".join(f"'{column}'" for column in columns.split())
            sql = f"SELECT DISTINCT term FROM temp.{table}_words WHERE col IN ({listed})"
            known += [str(term) for (term,) in connection.execute(sql)]
        self._known, self._version = KnownWords(known), version
