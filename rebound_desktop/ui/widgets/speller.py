"""Spelling, by Hunspell and whatever dictionaries are there; quietly off where there is none, or no Hunspell.

A dictionary takes a tenth of a second to read, and what may have been meant as long to find: both come later. Hunspell
lets nothing else happen while it reads a file, so it is given a small one, and all the other words a few at a time.
"""

import re
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from rebound_desktop.core.dictionary_parts import in_parts
from rebound_desktop.core.folding import without_accents
from rebound_desktop.core.near_words import Hints, encoding_of, hints_of, is_of_this_script, near_words
from rebound_desktop.core.spelling import (
    dictionary_for,
    kept_words,
    languages_said,
    stretches,
    with_word,
    words_to_check,
)
from rebound_desktop.languages import language_in
from rebound_desktop.paths import resource
from rebound_desktop.ui.background import Background, Breaths, Lane, raised, while_alive

# The preference that holds the person's own words.
OWN_WORDS = "own_words"
DICTIONARIES = "dictionaries"
SYSTEM, OFF = "system", ""
SUGGESTED_AT_MOST = 6
# Milliseconds after a start until a dictionary is read: nothing that a start waits for.
AFTER = 2500
# Seconds that are spent on looking for what may have been meant.
PATIENCE = 0.5
# Words that a dictionary is given in one go.
_A_FEW = 100
# Letters of a part of a line; longer ones do not come twice.
_LONGEST_REMEMBERED = 64
# Whose 's is right in English beside that of nouns.
_OWNERS = re.compile(
    r"(?:another|each|either|else|neither|one|other|whoever|(?:any|every|no|some)(?:body|one|thing))'s",
    re.IGNORECASE,
)
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


def can_check() -> bool:
    """Whether there is a Hunspell for this computer at all."""
    return find_spec("hunspell") is not None


def dictionary_said(name: str) -> str:
    """A dictionary as it is called in its own language: "de_LU_frami" is "Deutsch (Luxemburg), frami".

    A language that is called by its country, such as "American English", does without the country's name.
    """
    language = QLocale(name)
    if language.language() is QLocale.Language.C:
        return name
    said = language.nativeLanguageName()
    everywhere = QLocale.matchingLocales(
        language.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    if sum(each.nativeLanguageName() == said for each in everywhere) != 1:
        said = f"{said} ({language.nativeTerritoryName()})"
    return ", ".join([said, *name.replace("-", "_").split("_")[2:]])


class _Dictionary(Struct, frozen=True):
    """One that was read: Hunspell's checker, what helps to find near words, and its name."""

    checker: Any
    hints: Hints
    name: str

    def has(self, word: str) -> bool:
        """Whether a word stands in it, or whose 's it is."""
        plain = word.replace("’", "'")
        if self.checker.spell(plain):
            return True
        # The dictionary says of nouns alone what is theirs; "her's" stays as wrong as it is.
        return self.is_english and _OWNERS.fullmatch(plain) is not None

    def knows(self, word: str) -> bool:
        """Whether a word is right. What it has, may be suggested; more than that is right where somebody writes it."""
        if self.has(word):
            return True
        # It has "resume" and "OK" alone, and "résumé" and "ok" are right too.
        return self.is_english and (word.lower() == "ok" or self.has(without_accents(word)))

    @property
    def is_english(self) -> bool:
        """Whether it is of English, of whichever country."""
        return self.name.startswith("en")


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
        *,
        is_of_a_name: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """languages: those wanted, the first that there is a dictionary of; read and write keep the own words.

        is_of_a_name: of a person or a company, who are spelled as they are; asked about words that no dictionary has.
        """
        super().__init__(parent)
        self._background = background
        self._folder = data_folder
        self._languages = list(languages)
        self._read = read
        self._write = write
        self._dictionary: _Dictionary | None = None
        self._known: dict[str, bool] = {}
        self._is_of_a_name = is_of_a_name
        # Parts of lines in which nothing is wrong, and what is wrong in others: nearly all of a line is as it was at
        # the last key.
        self._right: set[str] = set()
        self._wrong: dict[str, tuple[tuple[int, int], ...]] = {}
        self._own = kept_words(read())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER)
        self._later.timeout.connect(self.load)
        self._later.start()

    @property
    def is_on(self) -> bool:
        """Whether a dictionary was read."""
        return self._dictionary is not None

    @property
    def name(self) -> str:
        """The dictionary that is read, such as "en_US"; "" while there is none."""
        return self._dictionary.name if self._dictionary is not None else ""

    def speak(self, languages: Sequence[str]) -> None:
        """Check other languages from now on; none switches it off."""
        self._languages = list(languages)
        self._dictionary = None
        self.load()

    def load(self) -> None:
        """Read the dictionary, beside the window."""
        self._later.stop()
        languages, folder = self._languages, self._folder

        def work() -> Any:
            there = dictionaries(folder)
            name = dictionary_for(languages, there)
            return _read(name, there[name]) if name else None

        # Behind an import: a third thread would leave the window too little of its time.
        self._background.start(work, while_alive(self, self._take), raised, lane=Lane.LONG)

    def misspelled(self, line: str, spared: int | None = None) -> list[tuple[int, int]]:
        """The stretches of a line that no dictionary knows, as (start, length), but for the word at `spared`.

        That one is being typed: it is not looked up at each of its letters.
        """
        if self._dictionary is None:
            return []
        found: list[tuple[int, int]] = []
        for begin, part in stretches(line, self._right):
            has_spared = spared is not None and begin <= spared < begin + len(part)
            wrong = None if has_spared else self._wrong.get(part)
            if wrong is None:
                wrong = tuple(
                    (start, len(word))
                    for start, word in words_to_check(part)
                    if begin + start != spared and not self.knows(word)
                )
                if not has_spared and len(part) <= _LONGEST_REMEMBERED:
                    if wrong:
                        self._wrong[part] = wrong
                    else:
                        self._right.add(part)
            found += [(begin + start, length) for start, length in wrong]
        return found

    def knows(self, word: str) -> bool:
        """Whether a word is right, or one's own, or of a script that the dictionary has no word in."""
        if self._dictionary is None:
            return True
        found = self._known.get(word)
        if found is None:
            found = (
                word in self._own
                or not is_of_this_script(word, self._dictionary.hints)
                or self._dictionary.knows(word)
                or self._is_of_a_name(word)
            )
            self._known[word] = found
        return found

    def forget_names(self) -> None:
        """The journal has other names now: words are looked at anew when they are met."""
        self._forget()

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """What may have been meant, the likeliest first; answers later, once."""
        dictionary = self._dictionary
        if dictionary is None:
            return

        def work() -> tuple[str, ...]:
            until = monotonic() + PATIENCE
            return near_words(
                word, dictionary.hints, dictionary.has, lambda: monotonic() < until, SUGGESTED_AT_MOST
            )

        # Apart: a backup that runs meanwhile is not waited for.
        self._background.start_apart(work, done, raised)

    def add(self, word: str) -> None:
        """A word of one's own, from now on: kept in the journal."""
        self._write(with_word(self._read(), word))
        self._own = kept_words(self._read())
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._known.clear()
        self._right.clear()
        self._wrong.clear()

    def _take(self, dictionary: _Dictionary | None) -> None:
        self._dictionary = dictionary
        self._forget()
        self.changed.emit()


def _read(name: str, folder: Path) -> _Dictionary | None:
    """The dictionary called so; None where there is no Hunspell for this computer, or it cannot be read."""
    try:
        import hunspell
    except ImportError:
        return None
    try:
        affixes, words = ((folder / f"{name}{end}").read_bytes() for end in (".aff", ".dic"))
        checker = _checker(hunspell.Hunspell, name, affixes, words)
    except (OSError, hunspell.HunspellFilePathError):
        return None
    return _Dictionary(checker, hints_of(affixes, words), name)


def _checker(hunspell: Callable[..., Any], name: str, affixes: bytes, words: bytes) -> Any:
    """Hunspell, who has read a dictionary without holding everything else up."""
    encoding, breaths = encoding_of(affixes), Breaths()
    try:
        parts = in_parts(words.decode(encoding), breaths.take)
    except UnicodeDecodeError:
        parts = None
    with TemporaryDirectory() as folder:
        few = words if parts is None else parts.few.encode(encoding)
        for ending, content in ((".aff", affixes), (".dic", few)):
            (Path(folder) / f"{name}{ending}").write_bytes(content)
        checker = hunspell(name, hunspell_data_dir=folder)
    others = parts.others if parts is not None else ()
    for place in range(0, len(others), _A_FEW):
        for word, example in others[place : place + _A_FEW]:
            if example:
                checker.add_with_affix(word, example)
            else:
                checker.add(word)
        breaths.take()
    return checker


def languages_wanted(chosen: str, spoken: str, of_the_system: Sequence[str]) -> list[str]:
    """The languages to check: the one chosen, that of the program or of the computer, or none.

    spoken: the program's, where one was chosen for it: whoever reads German there writes it, whatever computer it is.
    """
    if chosen == OFF:
        return []
    if chosen != SYSTEM:
        return [chosen]
    if spoken == SYSTEM:
        return languages_said(of_the_system)
    # A language that we do not speak is none of ours, nor is "C", which is none at all.
    return [each for each in of_the_system if language_in(each) == spoken] or [spoken]
