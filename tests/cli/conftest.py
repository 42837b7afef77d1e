"""Verbs called as a shell calls them, on a journal of a test's own."""

import io
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest

from rebound_desktop.cli import parser, verbs
from rebound_desktop.cli.shell import Shell, said
from rebound_desktop.paths import Places
from rebound_desktop.store import Store, create
from tests.conftest import HandClock


@dataclass
class Called:
    """What a verb answered."""

    code: int
    out: str
    err: str


def nobody_asked(_: str) -> str:
    raise AssertionError("asked for a passphrase where there is none")


class Caller:
    """Calls verbs on the journal in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, *words: object, ask: Callable[[str], str] = nobody_asked, passphrase: str = ""
    ) -> Called:
        options = parser().parse_args([str(word) for word in words])
        verb = next(verb for verb in verbs() if options.verb == verb.NAME)
        file = None
        if passphrase:
            file = self.folder.parent / "passphrase.txt"
            file.write_text(f"{passphrase}\n", encoding="utf-8")
        out, err = io.StringIO(), io.StringIO()
        config = self.folder.parent / "config"
        shell = Shell(Places(self.folder, config, config), file, ask, out, err)
        code = said(verb.run, options, shell)
        return Called(code, out.getvalue(), err.getvalue())

    def window(self) -> AbstractContextManager[None]:
        """Meanwhile a window has the journal."""
        return Shell(Places(self.folder, self.folder, self.folder)).alone()


@pytest.fixture
def call(tmp_path: Path) -> Caller:
    """A shell before a folder that holds nothing yet."""
    return Caller(tmp_path / "j")


@pytest.fixture
def begun(call: Caller, clock: HandClock) -> Store:
    """A journal with one entry, open in a window of its own."""
    store = create(call.folder, clock.clock, lambda change: None)
    store.journal.write("words about Northwind")
    yield store
    store.close()
