"""The fullest a text has been since its last version: what goes bit by bit adds up, and is kept all the same."""

from rebound_desktop.core.journal import LARGE_DELETION, characters_gone

# Fewer characters than these are slips of the keys.
WORTH_KEEPING = 20


class Peaks:
    """By key, for as long as the journal is open."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}

    def lost(self, key: int, old: str, new: str) -> str | None:
        """The fullest text, when more than 200 characters of it are gone with `new`; it counts anew then."""
        peak = self._texts.setdefault(key, old)
        if len(new) >= len(peak):
            self._texts[key] = new
        elif characters_gone(peak, new) > LARGE_DELETION:
            self._texts[key] = new
            return peak
        return None

    def left(self, key: int, present: str) -> str | None:
        """The fullest text, when the one that is left now lacks some of it; forgotten with this."""
        peak = self._texts.pop(key, present)
        return peak if characters_gone(peak, present) >= WORTH_KEEPING else None
