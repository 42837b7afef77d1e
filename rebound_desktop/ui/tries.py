"""Wrong passphrases slow the next try down, whichever page asks for it. Nothing is ever wiped."""

from msgspec import Struct

# Wrong tries before the next one waits, doubling; seconds at most.
SLOWS_FROM, WAITS_AT_MOST = 3, 30


class Tries(Struct):
    """How many were wrong since the journal was last opened; it outlives the page that asks."""

    wrong: int = 0

    @property
    def wait(self) -> int:
        """Seconds until the next one may be tried; 0 when it may at once."""
        if self.wrong < SLOWS_FROM:
            return 0
        return int(min(2 ** (self.wrong - SLOWS_FROM), WAITS_AT_MOST))
