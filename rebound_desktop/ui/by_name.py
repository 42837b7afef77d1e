"""Names in the order of the language in force: Å after Z in Swedish, Ä beside A in German, Ñ after N in Spanish."""

import threading
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

# More names than a journal has: beyond it they are forgotten, and made again as they are needed.
REMEMBERED = 50_000


class _Order:
    """The keys of one language's order. A key takes longer to make than to compare, so each is made once."""

    def __init__(self, locale: QLocale) -> None:
        self._collator = QCollator(locale)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # "Branch 9" before "Branch 10".
        self._collator.setNumericMode(True)
        self._keys: dict[str, QCollatorSortKey] = {}
        # A list may be read beside the window too, and a collator serves one thread at a time.
        self._one_at_a_time = threading.Lock()

    def key(self, name: str) -> QCollatorSortKey:
        """What `name` is sorted by; case says nothing, and figures count as numbers."""
        known = self._keys.get(name)
        if known is not None:
            return known
        with self._one_at_a_time:
            if len(self._keys) >= REMEMBERED:
                self._keys.clear()
            known = self._keys[name] = self._collator.sortKey(name)
        return known


def by_name() -> Callable[[str], QCollatorSortKey]:
    """The key to sort names by, as in `sorted(names, key=by_name())`; asked for anew for each list.

    The order is that of ICU for the language and country in force, which comes with Qt on Linux; on Windows and macOS
    it is the system's own.
    """
    return _order(QLocale().name()).key


@lru_cache(maxsize=1)
def _order(locale: str) -> _Order:
    # "C" is no language: it would put every small letter after Z.
    return _Order(QLocale("en" if locale == "C" else locale))
