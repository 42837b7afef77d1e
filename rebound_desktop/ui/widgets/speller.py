"""Spelling, by Hunspell and whatever dictionaries are there; quietly off where there is none, or no Hunspell.

A dictionary takes a tenth of a second to read and as long for a suggestion, so both are done beside the window.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from rebound_desktop.core.spelling import dictionary_for, kept_words, with_word, words_to_check
from rebound_desktop.paths import resource
from rebound_desktop.ui.background import Background, while_alive

# The preference that holds the person's own words.
OWN_WORDS = "own_words"
DICTIONARIES = "dictionaries"
SYSTEM, OFF = "system", ""
SUGGESTED_AT_MOST = 6
# Milliseconds after a start until a dictionary is read: nothing that a start waits for.
AFTER = 2500
_OF_THE_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling")


def dictionaries(data_folder: Path) -> dict[str, Path]:
    """The dictionaries there are, by name ("en_US"), with their folders.

    Ours first; then those that the person put into `dictionaries` beside the journal; then the system's.
    """
    folders = [*sorted(resource(DICTIONARIES).glob("*/")), data_folder / DICTIONARIES]
    folders += [Path(folder) for folder in _OF_THE_SYSTEM]
    found: dict[str, Path] = {}
    for folder in folders:
        try:
            for path in sorted(folder.glob("*.dic")):
                if path.with_suffix(".aff").is_file():
                    found.setdefault(path.stem, folder)
        except OSError:
            continue
    return found


class Speller(QObject):
    """`changed` is emitted when what counts as misspelled has changed: a dictionary was read, a word was added."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        data_folder: Path,
        languages: Sequence[str],
        read: Callable[[], str],
        write: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """languages: those wanted, the first that there is a dictionary of; read and write keep the own words."""
        super().__init__(parent)
        self._background = background
        self._folder = data_folder
        self._languages = list(languages)
        self._read = read
        self._write = write
        self._checker: Any = None
        self._known: dict[str, bool] = {}
        self._own = kept_words(read())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER)
        self._later.timeout.connect(self.load)
        self._later.start()

    @property
    def is_on(self) -> bool:
        """Whether a dictionary was read."""
        return self._checker is not None

    def speak(self, languages: Sequence[str]) -> None:
        """Check other languages from now on; none switches it off."""
        self._languages = list(languages)
        self._checker = None
        self.load()

    def load(self) -> None:
        """Read the dictionary, beside the window."""
        self._later.stop()
        languages, folder = self._languages, self._folder

        def work() -> Any:
            there = dictionaries(folder)
            name = dictionary_for(languages, there)
            return _hunspell(name, there[name]) if name else None

        self._background.start(work, while_alive(self, self._take), _raised)

    def misspelled(self, line: str) -> list[tuple[int, int]]:
        """The stretches of a line that no dictionary knows, as (start, length)."""
        if self._checker is None:
            return []
        return [(start, len(word)) for start, word in words_to_check(line) if not self.knows(word)]

    def knows(self, word: str) -> bool:
        """Whether a word is right, or one's own."""
        if self._checker is None:
            return True
        found = self._known.get(word)
        if found is None:
            plain = word.replace("’", "'")
            found = word in self._own or self._checker.spell(plain)
            self._known[word] = found
        return found

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """What may have been meant, the likeliest first; answers later, once."""
        checker = self._checker
        if checker is not None:
            self._background.start(
                lambda: tuple(checker.suggest(word.replace("’", "'"))[:SUGGESTED_AT_MOST]), done, _raised
            )

    def add(self, word: str) -> None:
        """A word of one's own, from now on: kept in the journal."""
        self._write(with_word(self._read(), word))
        self._own = kept_words(self._read())
        self._known.clear()
        self.changed.emit()

    def _take(self, checker: Any) -> None:
        self._checker = checker
        self._known.clear()
        self.changed.emit()


def _hunspell(name: str, folder: Path) -> Any:
    """The dictionary called so, read; None where there is no Hunspell for this computer, or it cannot be read."""
    try:
        import hunspell
    except ImportError:
        return None
    try:
        return hunspell.Hunspell(name, hunspell_data_dir=str(folder))
    except hunspell.HunspellFilePathError:
        return None


def _raised(error: BaseException) -> None:
    raise error


def languages_wanted(chosen: str, of_the_system: Sequence[str]) -> list[str]:
    """The languages to check: the one chosen, those of the computer, or none."""
    if chosen == SYSTEM:
        return [*of_the_system]
    return [chosen] if chosen != OFF else []
