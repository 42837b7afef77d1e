"""Settings: how the window looks and behaves, declared once. Nothing private is kept here."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from rebound_desktop.languages import NAMES, SYSTEM

SETTINGS_FILE = "settings.json"


class Option(Struct, frozen=True):
    """One setting: its name in the file, what it is by default, and which values it takes (any, if none)."""

    name: str
    default: Any
    choices: tuple[Any, ...] = ()

    def accepts(self, value: Any) -> bool:
        """Whether a value from the file can be used."""
        return value in self.choices if self.choices else isinstance(value, type(self.default))


THEME = Option("theme", "system", ("system", "light", "dark", "high_contrast"))
LANGUAGE = Option("language", SYSTEM, (SYSTEM, *NAMES))
TEXT_SIZE = Option("text_size", 100, (100, 115, 130, 150, 175, 200))
WRITING_FONT = Option("writing_font", "literata", ("literata", "inter", "atkinson"))
SIDEBAR = Option("sidebar", True, (True, False))
# Minutes without a key or a move of the pointer; 0 is never.
LOCK_AFTER = Option("lock_after", 0, (0, 2, 5, 15, 30))
# Whether words are counted beneath a text.
WORD_COUNT = Option("word_count", False, (True, False))
# The language whose spelling is checked: "system" for that of the computer, "" for none.
SPELLING = Option("spelling", "system")
# The times of the day for a reminder, "HH:MM"; "" is never. And when the last one was, by the clock on the wall.
# From the morning on, for they are chosen from in this order.
_HALF_HOURS = tuple(f"{hour:02}:{minute:02}" for hour in (*range(6, 24), *range(6)) for minute in (0, 30))
REMIND_AT = Option("remind_at", "", ("", *_HALF_HOURS))
REMIND_AGAIN_AT = Option("remind_again_at", "", ("", *_HALF_HOURS))
REMINDED_AT = Option("reminded_at", "")
WINDOW = Option("window", "")
JOURNALS = Option("journals", {})
# Where copies go, by the journal's folder; on another disk perhaps.
BACKUP_FOLDERS = Option("backup_folders", {})
# Gigabytes that copies may take, attachments apart; 0 is as many as their ages allow.
BACKUP_SIZE = Option("backup_size", 0, (0, 1, 2, 5, 10, 20))
OPTIONS = (
    THEME,
    LANGUAGE,
    TEXT_SIZE,
    WRITING_FONT,
    SIDEBAR,
    LOCK_AFTER,
    WORD_COUNT,
    SPELLING,
    REMIND_AT,
    REMIND_AGAIN_AT,
    REMINDED_AT,
    WINDOW,
    JOURNALS,
    BACKUP_FOLDERS,
    BACKUP_SIZE,
)


_NONE = object()


class Settings(QObject):
    """Options by name, kept in a small JSON file. What cannot be read falls back to its default."""

    changed = Signal(str)

    def __init__(
        self, folder: Path, write: Callable[[Path, bytes], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = folder / SETTINGS_FILE
        self._write = write
        self._values: dict[str, Any] = {}
        # What could not be read must not be written over: it is tried again until the disk gives it.
        self._is_read = False
        self._read()

    def get(self, option: Option) -> Any:
        """The value chosen, or the default."""
        if not self._is_read:
            self._read()
        value = self._values.get(option.name, option.default)
        return value if option.accepts(value) else option.default

    def set(self, option: Option, value: Any) -> None:
        """Choose a value. A settings folder that cannot be written costs the memory of it, nothing else."""
        before = self.get(option)
        if before == value:
            return
        there = self._there() if self._is_read else None
        if there is None:
            self._is_read = False
            self._values[option.name] = value
        else:
            # Another window, on another journal, may have chosen since: all that it chose stays. A file that went
            # meanwhile is as it was known.
            there = there or dict(self._values)
            self._values[option.name] = there[option.name] = _with(there.get(option.name), before, value)
            self._keep(there)
        self.changed.emit(option.name)

    def _keep(self, values: dict[str, Any]) -> None:
        self._write(self._path, json.dumps(values, indent=1, sort_keys=True).encode())

    def _there(self) -> dict[str, Any] | None:
        """What the file holds; None where the disk does not give it."""
        try:
            values = json.loads(self._path.read_bytes())
        except (FileNotFoundError, ValueError):
            # None yet, or one that makes no sense.
            return {}
        except OSError:
            return None
        return dict(values) if isinstance(values, dict) else {}

    def _read(self) -> None:
        there = self._there()
        if there is None:
            return
        self._is_read = True
        meanwhile, self._values = self._values, there
        come = [name for name in self._values if name not in meanwhile]
        if meanwhile:
            # What was chosen meanwhile counts; of what there is one of for each journal, beside the others.
            for name, value in meanwhile.items():
                there = self._values.get(name)
                if isinstance(value, dict) and isinstance(there, dict):
                    value = {**there, **value}
                self._values[name] = value
            self._keep(self._values)
        for name in come:
            self.changed.emit(name)


def _with(there: object, before: object, value: Any) -> Any:
    """The value to keep; of what there is one of for each journal, those of other journals as they are there."""
    if not (isinstance(there, dict) and isinstance(before, dict) and isinstance(value, dict)):
        return value
    kept = {key: each for key, each in there.items() if key in value or key not in before}
    return {**kept, **{key: each for key, each in value.items() if before.get(key, _NONE) != each}}
