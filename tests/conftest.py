"""What every test may use: disks that are small, full or read-only, and a clock that is moved by hand."""

import gc
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop import languages
from rebound_desktop.core.clock import Clock
from rebound_desktop.ui.garbage import collect_what_is_due
from rebound_desktop.ui.widgets import announce as announcing

# The program speaks its own language here, whatever the computer's is.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# A computer that has other work too is slow, and nothing is wrong with it. What is looked over before it goes in stands
# or falls by what it is, not by a throw of dice; whoever runs the tests for themselves looks further each time.
hypothesis.settings.register_profile(
    "patient",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("patient")

Mounting = Callable[..., Path]
# Milliseconds.
PATIENCE = 30_000
FIGURES = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--full`: the faults at length."""
    parser.addoption("--full", action="store_true", help="tests/faults at length: hours instead of minutes")


class PatientBot(QtBot):
    """Waits longer than five seconds: on a computer that has other work too, what is waited for comes late."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """As QtBot's."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:
        """As QtBot's."""
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's."""
    return PatientBot(request)


@pytest.fixture(autouse=True, scope="session")
def nobodys_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What somebody chose in the program on this computer is no matter of the tests, and none of theirs is theirs."""
    with pytest.MonkeyPatch.context() as patched:
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            patched.setenv(name, str(tmp_path_factory.mktemp("nobody")))
        yield


@pytest.fixture(autouse=True, scope="session")
def nothing_left_on_the_clipboard() -> Iterator[None]:
    """Without a screen Qt ends what was copied when Python is gone, and asks Python for it: a crash at the end."""
    yield
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Each test begins in English as where no country is named, whatever the one before spoke."""
    _speak_english()
    yield
    # A fixture of the next file may come before that.
    _speak_english()


def _speak_english() -> None:
    if QCoreApplication.instance() is not None:
        languages.speak("en")
    QLocale.setDefault(QLocale("en_150"))


@pytest.fixture(autouse=True)
def collected_in_this_thread(english_again: None) -> Iterator[None]:
    """As in the program: no worker collects what Qt made here; and no test dresses the windows of those before it.

    Outside an event loop `deleteLater` waits for good, and each new theme is worn by every window that still stands:
    so they go before English is spoken again.
    """
    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_what_is_due()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its figures on to the process that prints them."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["figures"] = session.config.stash.get(FIGURES, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Takes up what a worker counted."""
    told = getattr(node, "workeroutput", {}).get("figures", [])
    node.config.stash.setdefault(FIGURES, []).extend(told)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """What was counted, in one line each."""
    figures = config.stash.get(FIGURES, [])
    if figures:
        terminalreporter.section("counted")
    for figure in figures:
        terminalreporter.write_line(figure)


@dataclass
class HandClock:
    """A clock that stands until it is moved."""

    moment: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    zone: str = "Europe/Lisbon"
    clock: Clock = field(init=False)

    def __post_init__(self) -> None:
        self.clock = Clock(lambda: self.moment, self.zone)

    def go_on(self, **time: float) -> None:
        """Let time pass: `days=1`, `minutes=10`, …"""
        self.moment += timedelta(**time)


@pytest.fixture
def clock() -> HandClock:
    """Monday 23 November 2026, nine in the morning."""
    return HandClock()


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Mounting]:
    """Mounts a small file system in memory; skips where this account may not."""
    made: list[Path] = []

    def mount(size: str) -> Path:
        place = tmp_path / "disk"
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(place)]
        try:
            done = subprocess.run(command, capture_output=True, check=False)
        except FileNotFoundError:
            pytest.skip("no mount command")
        if done.returncode:
            pytest.skip("mounting needs root")
        made.append(place)
        return place

    yield mount
    for place in made:
        subprocess.run(["umount", "-l", str(place)], check=True)


def set_read_only(place: Path, read_only: bool) -> None:
    """Mount a disk anew, to be written or not."""
    mode = "ro" if read_only else "rw"
    subprocess.run(["mount", "-o", f"remount,{mode}", str(place)], check=True)


def fill(place: Path, leave: int = 0) -> Path:
    """Fill a disk to the last byte, or but for `leave`. Returns the file to remove for room."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 65536)
        except OSError:
            pass
        file.truncate(max(0, file.tell() - leave))
    return ballast


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told to say, as it was told; a test may clear it."""
    told: list[str] = []

    class Ear(announcing.QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            assert isinstance(event, QAccessibleAnnouncementEvent)
            told.append(event.message())

    monkeypatch.setattr(announcing, "QAccessible", Ear)
    return told
