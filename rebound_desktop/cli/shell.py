"""What verbs share: where the journal is, its passphrase, the two streams, and how a refusal is said."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO, TypeAlias

from PySide6.QtCore import QCoreApplication

from rebound_desktop import store
from rebound_desktop.core.change import Change
from rebound_desktop.local_clock import local_clock
from rebound_desktop.paths import Places

DONE, SAID_WHY, USAGE = 0, 1, 2
BUSY_SECONDS = 10
"""How long a verb waits for a window that is writing; the window itself waits for nobody."""

# argparse gives the type no public name, and no arguments while it runs.
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

translate = QCoreApplication.translate


_LONGEST_PASSPHRASE = 64 * 1024


class Refused(Exception):
    """A verb that cannot be done; carries the sentence that says why."""


def asked(prompt: str) -> str:
    """What somebody types at the terminal, unseen; where there is none, the next line of standard input.

    Raises EOFError where there is neither.
    """
    with warnings.catch_warnings():
        # Python would say, in its own words, that others may see what is typed. Nobody types where no terminal is.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except getpass.GetPassWarning:
            # None where standard input was closed before the start.
            line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise EOFError
    return line.removesuffix("\n")


@dataclass
class Shell:
    """One call from a shell. `ask` reads a passphrase at the terminal, and is called only when one is needed."""

    places: Places
    passphrase_file: Path | None = None
    ask: Callable[[str], str] = asked
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def say(self, line: str) -> None:
        """One line on standard output."""
        print(line, file=self.out)

    def say_json(self, document: object) -> None:
        """JSON that every stream can carry: other than UTF-8 gets its letters escaped."""
        encoding = (getattr(self.out, "encoding", None) or "utf-8").lower().replace("-", "")
        print(json.dumps(document, ensure_ascii=encoding != "utf8", indent=2, allow_nan=False), file=self.out)

    def tell(self, line: str) -> None:
        """One line on standard error, beside what another program reads."""
        print(line, file=self.err)

    def passphrase(self, asking: str = "") -> str:
        """What the passphrase file says, or what is typed at the terminal. Raises Refused."""
        if self.passphrase_file is None:
            try:
                return self.ask(asking or translate("shell", "Passphrase: "))
            except EOFError:
                raise Refused(translate("shell", "There is nobody to ask for the passphrase.")) from None
        try:
            with self.passphrase_file.open(encoding="utf-8-sig", newline="") as file:
                return file.readline(_LONGEST_PASSPHRASE).rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise Refused(translate("shell", "The passphrase file can't be read.")) from error

    def key_file(self) -> store.vault.KeyFile | None:
        """The key file of the journal; None where the folder holds nothing yet. What a power cut interrupted is
        finished first, but for what a window may just be about. Raises JournalInUse then, and the world's errors.
        """
        return store.key_file_of(self.places.data, self.alone)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No window has the journal, and none opens it meanwhile. Raises JournalInUse."""
        from rebound_desktop.ui.single_instance import FOLDER, hold, lock_in

        folder = self.places.data
        store.make_private_folder(folder)
        store.make_private_folder(folder / FOLDER)
        lock = lock_in(folder)
        hold(lock)
        try:
            yield
        finally:
            lock.unlock()

    def unlocked(self) -> tuple[store.vault.KeyFile, bytes]:
        """The key file and the data key of the journal that stands in the folder.

        Raises Refused where there is none, and the world's errors.
        """
        keys = self.key_file()
        if keys is None:
            said = translate("shell", "There is no journal in {folder}.")
            raise Refused(said.format(folder=self.places.data))
        key = store.vault.open_data_key(keys)
        if key is None:
            typed = self.passphrase()
            # Typing takes its time: the passphrase that counts may be another one by now.
            keys = self.key_file() or keys
            return store.unlocked(
                self.places.data,
                keys,
                lambda given: store.vault.unlock_with_words(given, typed)[0],
                self.alone,
            )
        return keys, key

    @contextmanager
    def opened(self) -> Iterator[store.Store]:
        """The journal, open beside a window that may be. Raises Refused where there is none, the world's errors."""
        keys, key = self.unlocked()
        yield from self._closing(self.beside(keys, key))

    @contextmanager
    def opened_or_new(self) -> Iterator[store.Store]:
        """The journal; a first one where the folder holds nothing yet.

        Protected when a passphrase file is named, else said to be open. Raises JournalInUse where a window may just
        begin one, JournalMissing where a journal is known to have been (a disk that is not there, perhaps), and the
        world's errors.
        """
        if self.key_file() is not None:
            with self.opened() as found:
                yield found
            return
        if _was_known(self.places):
            raise store.JournalMissing(self.places.data)
        with self.alone():
            made = self._begun()
        yield from self._closing(made)

    def _begun(self) -> store.Store:
        """A new journal, open. Raises the world's errors."""
        if store.key_file_of(self.places.data) is not None:
            # A window has begun one meanwhile, and is gone again.
            raise store.JournalInUse(self.places.data)
        made = store.create(self.places.data, local_clock(), _unheard)
        if self.passphrase_file is None:
            self.tell(translate("shell", "A new journal was begun. Anyone using this account can read it."))
            return made
        made.close()
        typed = self.passphrase()
        keys, key = store.protect(self.places.data, made.keys, made.key, typed)
        self.tell(translate("shell", "A new journal was begun, behind your passphrase."))
        return self.beside(keys, key)

    def beside(self, keys: store.vault.KeyFile, key: bytes) -> store.Store:
        """The journal over one more connection, beside a window that may have it open. Raises the world's errors."""
        return store.Store(self.places.data, keys, key, local_clock(), _unheard, busy_seconds=BUSY_SECONDS)

    def _closing(self, opened: store.Store) -> Iterator[store.Store]:
        try:
            yield opened
        finally:
            opened.close()


def said(verb: Callable[[argparse.Namespace, Shell], int], options: argparse.Namespace, shell: Shell) -> int:
    """Do a verb. What stands in its way is said on standard error, exit code 1; never a traceback."""
    try:
        return verb(options, shell)
    except Refused as refused:
        shell.tell(str(refused))
    except store.ReboundError as error:
        from rebound_desktop import words

        shell.tell(str(words.explain(error, in_shell=True)))
    except BrokenPipeError:
        # Whoever read what was said has heard enough.
        return SAID_WHY
    except KeyboardInterrupt:
        shell.tell(translate("shell", "Stopped. Nothing half done was left."))
    return SAID_WHY


def _unheard(_: Change) -> None:
    """No page here needs to be drawn anew; a window notices by itself."""


def _was_known(places: Places) -> bool:
    """Whether the settings remember a journal in this folder."""
    from rebound_desktop.ui import settings as options

    return str(places.data) in options.Settings(places.config, lambda *_: None).get(options.JOURNALS)
