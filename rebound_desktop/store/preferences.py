"""What the person chose and nobody else needs to know, kept inside the encrypted file."""

from collections.abc import Mapping

from rebound_desktop.core.change import Area
from rebound_desktop.core.journal import normalise
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Preference

# What is true of this copy alone, and is not taken over from another: its own recovery code, its own backups.
OF_THIS_COPY = frozenset(
    {
        "recovery_code_kept",
        "backup_trouble",
        "not_enclosed",
        "affected_days",
        "log_damaged",
        "suggested",
        "looked_in",
        "seen_due",
    }
)


_VALUE = "SELECT value FROM preference WHERE name = ?"


class PreferencesShelf:
    """Named texts: "my_name", "recovery_code_kept", and the like."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, name: str, default: str = "") -> str:
        """What was chosen, or `default`."""
        # Asked for many times a page: putting the statement together would take longer than the answer.
        with self._ledger.in_world_terms():
            found = self._ledger.connection.execute(_VALUE, (name,)).fetchall()
        return str(found[0][0]) if found else default

    def set(self, name: str, value: str) -> None:
        """Remember a choice."""
        value = normalise(value)
        if self.get(name, "\0") == value:
            return
        with self._ledger.quiet(Area.PREFERENCES):
            self._put(name, value)

    def decide(self, verb: str, chosen: Mapping[str, str], *, subject: str = "") -> None:
        """Remember choices, each by its name, as one deed that undo takes back. subject: of what, for its message."""
        values = {name: normalise(value) for name, value in chosen.items()}
        # What was never chosen is "": to leave it so is no deed.
        values = {name: value for name, value in values.items() if self.get(name) != value}
        if not values:
            return
        with self._ledger.verb(verb, Area.PREFERENCES, subject=subject):
            for name, value in values.items():
                self._put(name, value)

    def note(self, name: str, value: str) -> None:
        """Remember what shows nowhere and is worth no copy of its own: when somebody looked in, what was chosen."""
        if self.get(name, "\0") != value:
            with self._ledger.unseen():
                self._put(name, value)

    def _put(self, name: str, value: str) -> None:
        Preference.insert(name=name, value=value).on_conflict(
            conflict_target=(Preference.name,), update={Preference.value: value}
        ).execute(self._ledger.database)
