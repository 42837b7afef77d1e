"""The whole program on a folder of its own, used as a person uses it: by what stands on the screen."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop import app as program
from rebound_desktop.cli import apart
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.jobs import Outcome
from rebound_desktop.paths import Places
from rebound_desktop.sample_data import write_sample_journal
from rebound_desktop.store import Store
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.widgets.writing import WritingArea
from tests.conftest import Mounting

W = TypeVar("W", bound=QWidget)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
YEAR_CLOCK = Clock(lambda: datetime(2026, 11, 23, 10, 0, tzinfo=UTC), "Europe/Lisbon")


class Person:
    """Someone at the window: presses what is visible, types where the names say."""

    def __init__(self, qtbot: QtBot, app: QApplication, places: Places) -> None:
        self.qtbot = qtbot
        self.app = app
        self.places = places
        self.now = NOW
        self.window: MainWindow

    def start(self, now: datetime = NOW, opened: Path | None = None) -> None:
        """A double click on the program, or on a file of its own."""
        self.now = now
        clock = Clock(lambda: self.now, "Europe/Lisbon")
        self.window = program.build(self.app, self.places, clock)
        self.qtbot.addWidget(self.window)
        self.window.start(opened)
        self.window.show()
        self.qtbot.waitUntil(self._is_in_front)

    def _is_in_front(self) -> bool:
        # Asked again: offscreen, what is asked while another screen takes the first one's place is forgotten.
        self.window.activateWindow()
        return self.window.isActiveWindow()

    def close(self) -> None:
        """The window's cross; waits until the copy is made and the file let go."""
        self.window.close()
        self.qtbot.waitUntil(lambda: self.window.session.store is None, timeout=20_000)

    def said(self) -> str:
        """What the window says, all of it."""
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def texts(self) -> list[str]:
        """Everything written, newest first."""
        journal = self.store.journal
        return [entry.text for line in journal.lines() if (entry := journal.entry(line.id))]

    def come_back(self, now: datetime) -> None:
        """The window closed, and the program started again at another time."""
        self.close()
        self.start(now)

    @property
    def store(self) -> Store:
        """The open journal, to look at what was kept."""
        store = self.window.session.store
        assert store is not None
        return store

    def look_beside_until(self, is_so: Callable[[], bool]) -> None:
        """As the window looks every few seconds: not while something works beside it, then the next time."""

        def looked() -> bool:
            self.window.session.look_beside()
            return is_so()

        self.qtbot.waitUntil(looked)

    def visible(self, kind: type[W], name: str) -> W:
        """The one visible widget of a kind with this text or accessible name; it may come a little later."""
        found: list[W] = []

        def is_there() -> None:
            found[:] = [
                widget
                for widget in self.window.findChildren(kind)
                if widget.isVisible() and name in (widget.accessibleName(), getattr(widget, "text", str)())
            ]
            assert found, f"nothing visible called {name!r}"

        self.qtbot.waitUntil(is_there)
        return found[0]

    def press(self, name: str) -> None:
        """Click a button."""
        self.qtbot.mouseClick(self.visible(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def fill(self, name: str, text: str) -> QLineEdit:
        """Type into a field."""
        field = self.visible(QLineEdit, name)
        field.setFocus()
        field.clear()
        self.qtbot.keyClicks(field, text)
        return field

    def fill_and_enter(self, name: str, text: str) -> None:
        """Type into a field and press Enter."""
        self.qtbot.keyClick(self.fill(name, text), Qt.Key.Key_Return)

    def area(self, name: str) -> WritingArea:
        """The writing area of this name."""
        return self.visible(WritingArea, name)

    def write(self, name: str, text: str) -> None:
        """Type at the caret of a writing area."""
        self.qtbot.keyClicks(self.area(name), text)

    def see(self, name: str) -> bool:
        """Whether something visible says this."""
        return any(
            widget.isVisible()
            and name in (widget.accessibleName() or "", str(getattr(widget, "text", str)()))
            for widget in self.window.findChildren(QWidget)
            if not isinstance(widget, WritingArea)
        )


def what_it_is_about(store: Store, room: str) -> int | None:
    """Something of the year for a page that needs one."""
    job = next(job for job in store.jobs.all() if job.outcome is Outcome.TURNED_DOWN)
    return {
        "company": job.company_id,
        "before": job.id,
        "kept": job.id,
        "lead": job.id,
        "rebound": store.rebounds.all()[0].id,
        "journal": store.journal.lines(limit=1)[0].id,
        "jobs": job.id,
        "contacts": store.contacts.lines()[0].id,
        "letters": store.letters.all()[0].id,
    }.get(room)


def be_still(window: MainWindow) -> None:
    """What pages meant to do soon is not done: here they stand longer than their journal, which a person never sees."""
    for timer in window.findChildren(QTimer):
        timer.stop()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders that nobody else uses."""
    return apart(tmp_path)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[Person]:
    """Someone who has not started the program yet; whatever they leave open is closed."""
    someone = Person(qtbot, qapp, places)
    yield someone
    if hasattr(someone, "window"):
        someone.window.session.close()
        be_still(someone.window)


@pytest.fixture
def on_disk(mounted: Mounting, qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Person:
    """Someone whose journal lies on a small disk of its own, of the size that a test asks for."""
    someone = Person(qtbot, qapp, apart(mounted(getattr(request, "param", "3m"))))
    request.addfinalizer(lambda: someone.window.session.close())
    return someone


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal of a year of sample data, written once: a test that opens it leaves it as it is."""
    folder = tmp_path_factory.mktemp("year")
    write_sample_journal(apart(folder).data, YEAR_CLOCK)
    return folder


@pytest.fixture
def over_a_year(qtbot: QtBot, qapp: QApplication, year: Path, places: Places) -> Iterator[MainWindow]:
    """The window on that year, in settings of its own."""
    opened = program.build(qapp, replace(apart(year), config=places.config), YEAR_CLOCK)
    qtbot.addWidget(opened)
    opened.start()
    opened.show()
    yield opened
    opened.session.close()
    be_still(opened)
