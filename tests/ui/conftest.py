"""Pages with everything real about them: an open journal in a temporary folder, the theme, a desk."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from rebound_desktop.core.change import Change
from rebound_desktop.store import Done, ReboundError, Store, create
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.page import Desk, Guard, Page
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.theme import Theme
from tests.conftest import HandClock
from tests.faults.disk import watching
from tests.faults.saboteur import REFUSALS, Saboteur


@dataclass
class Window:
    """What a page can reach in place of a whole window: where it went, what it said, who hears of changes."""

    went: list[tuple[str, int | None]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    offered_undo: list[bool] = field(default_factory=list)
    refused: list[ReboundError] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)

    def go(self, room: str, key: int | None = None) -> None:
        self.went.append((room, key))

    def say(
        self,
        text: str,
        *,
        undo: bool | Done | None = False,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        self.said.append(text)
        self.offered_undo.append(bool(undo))

    def attempt(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except ReboundError as error:
            self.refused.append(error)
            return False
        return True

    def note(self, change: Change) -> None:
        """After every commit the pages that show this area are refreshed, as the rooms do it."""
        for page in self.pages:
            if change.area in page.areas:
                page.refresh()


@pytest.fixture
def window() -> Window:
    """The window's part, recorded."""
    return Window()


class Disk:
    """What the journal lies on."""

    def __init__(self, saboteur: Saboteur) -> None:
        self._saboteur = saboteur

    def fill(self) -> None:
        """From now on there is no room for anything more."""
        self._saboteur.refuse(1)

    def make_room(self) -> None:
        """There is room again."""
        self._saboteur.cease()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """The disk beneath the journal of a test that asks for it: it can be filled."""
    if os.name == "nt":
        pytest.skip("SQLite's layer for Unix is stood in for")
    full, *_ = REFUSALS
    saboteur = Saboteur(full, frozenset(), lasting=True)
    with watching(tmp_path, saboteur):
        yield Disk(saboteur)


@pytest.fixture
def store(
    request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock, window: Window
) -> Iterator[Store]:
    """An empty journal."""
    # It is watched from the first call on.
    disk: Disk | None = request.getfixturevalue("disk") if "disk" in request.fixturenames else None
    opened = create(tmp_path / "journal", clock.clock, window.note)
    yield opened
    if disk is not None:
        disk.make_room()
    opened.close()


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Iterator[Theme]:
    """The real theme, light, at 100 % text."""
    settings = Settings(tmp_path / "config", lambda path, content: None, qapp)
    worn = Theme(qapp, settings)
    yield worn
    worn.deleteLater()


@pytest.fixture
def desk(qapp: QApplication, store: Store, theme: Theme, window: Window) -> Iterator[Desk]:
    """A desk whose store, theme and settings are the real ones."""
    nothing: Callable[..., None] = lambda *_, **__: None  # noqa: E731
    background = Background(qapp)
    yield Desk(
        store=store,
        theme=theme,
        settings=theme._settings,
        background=background,
        go=window.go,
        go_back=window.go,
        say=window.say,
        attempt=window.attempt,
        undo=lambda done: _undo(store, done),
        guard=Guard(
            is_protected=False,
            has_recovery_code=lambda: False,
            protect=nothing,
            change_passphrase=nothing,
            new_recovery_code=nothing,
            merge=nothing,
            fill_in=nothing,
            salvage=nothing,
            back_up=nothing,
            restore=nothing,
        ),
    )
    # What still runs beside a window must not outlive it.
    background.wait()
    qapp.processEvents()
    for child in background.findChildren(QObject):
        child.deleteLater()


def _undo(store: Store, done: Done | None) -> None:
    if done is not None:
        store.undo.undo(done.id)


@pytest.fixture
def furnish(qtbot, desk: Desk, window: Window) -> Iterator[Callable[..., Page]]:
    """Makes a page, shows it and keeps it told of changes: `furnish(ContactsPage)`.

    Before the journal closes, what the pages were to show soon is stopped, as the rooms do when they go.
    """

    def make(kind: type[Page], key: int | None = None, size: tuple[int, int] = (1048, 800)) -> Page:
        page = kind(desk)
        page.furnish_all()
        qtbot.addWidget(page)
        window.pages.append(page)
        page.resize(*size)
        page.refresh()
        page.open(key)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    yield make
    for page in filter(isValid, window.pages):
        for timer in page.findChildren(QTimer):
            timer.stop()


def named(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The visible widget of a kind with this accessible name or text, once what is new on the page is set."""
    QApplication.processEvents()
    for widget in page.findChildren(kind):
        text = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
        if widget.isVisibleTo(page) and name in (widget.accessibleName(), text):
            return widget
    raise AssertionError(f"no {kind.__name__} called {name!r}")


def said(page: QWidget) -> str:
    """Everything that is read on a page, once what is new on it is set; in full where there is no room for it."""
    QApplication.processEvents()
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return "\n".join(label.toolTip() or label.text() for label in labels)
