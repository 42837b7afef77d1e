"""The program on one journal, and what a person would press to come to a state."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import product
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QRect, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.quick_moment import QuickMoment
from rebound_desktop.ui.jobs.parts import JobParts
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.palette.palette import Palette
from rebound_desktop.ui.start.screens import StartScreens
from rebound_desktop.ui.widgets.toast import Toast
from rebound_desktop.ui.widgets.writing.characters import CharacterSheet

T = TypeVar("T", bound=QObject)
CLOCK = Clock(lambda: datetime(2026, 11, 23, 10, 0, tzinfo=UTC), "Europe/Lisbon")


class Stage:
    """The program on one journal, and what a person would press to come to a state."""

    def __init__(
        self, app: QApplication, window: MainWindow, said: dict[str, set[str]] | None = None
    ) -> None:
        self.app = app
        self.window = window
        self._said = said or {}

    def named(self, name: str) -> set[str]:
        """What is called so in English, in the language that the window speaks."""
        return {name, *self._said.get(name, ()), *self._filled(name)}

    def spoken(self, text: str) -> str:
        """A text of the program in the language that the window speaks."""
        return next(iter(sorted(self._said.get(text, ()))), text)

    def _filled(self, name: str) -> Iterator[str]:
        """The same for a text with places to fill in: "Write a card to Maria" is a "Write a card to {name}"."""
        for source, forms in self._said.items():
            if "{" not in source:
                continue
            parts = [re.escape(part) for part in re.split(r"\{\w+\}", source)]
            match = re.fullmatch("(.+)".join(parts), name) if any(map(str.strip, parts)) else None
            if match is None:
                continue
            places = re.findall(r"\{(\w+)\}", source)
            # What is filled in may be a text too: a part of a letter.
            for form, *values in product(
                forms, *({each, *self._said.get(each, ())} for each in match.groups())
            ):
                yield form.format(**dict(zip(places, values, strict=True)))

    @property
    def store(self) -> Store:
        """The open journal."""
        opened = self.window.session.store
        assert opened is not None
        return opened

    @property
    def screens(self) -> StartScreens:
        """What stands in the window where no room does."""
        return self.the(StartScreens)

    def the(self, kind: type[T], name: str = "") -> T:
        """The one thing of a kind in the window; of several the first, or the one of this name."""
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert found is not None
        return found

    def settle(self) -> None:
        """Let everything that is due be drawn, a search as one types and a job's last parts included."""
        self.wait(60)
        # Where the computer is busy that is not enough for what is laid out in several turns.
        before, now = None, self._places()
        while now != before:
            self.wait(30)
            before, now = now, self._places()
        while any(parts.isVisible() and not parts.are_made for parts in self.window.findChildren(JobParts)):
            self.wait(20)

    def _places(self) -> list[QRect]:
        return [each.geometry() for each in self.window.findChildren(QWidget) if each.isVisible()]

    def wait(self, milliseconds: int) -> None:
        """Let time pass in an event loop of its own; Qt's test wait would hold up work beside the window."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_until(self, stands: Callable[[], bool]) -> None:
        """Let work beside the window come to its end; half a minute at most."""
        for _ in range(600):
            if stands():
                return
            self.wait(50)
        raise LookupError("work beside the window did not end")

    def clear_away(self) -> None:
        """What the state before left on the screen: a palette, a toast, filters, the focus mode."""
        for over in (*self.window.findChildren(Palette), *self.window.findChildren(QuickMoment)):
            over.dismiss()
        for toast_shown in self.window.findChildren(Toast):
            toast_shown.hide()
        for page in self.window.findChildren(JournalPage):
            # One that is being made ahead has no list yet.
            page.furnish_all()
            page.set_focus_mode(False)
            page.side.clear_all()
            page.entry.find_bar.hide()
        for sheet in self.window.findChildren(CharacterSheet):
            sheet.hide()
        self.settle()

    def press(self, name: str) -> None:
        """Press what is called so."""
        self.settle()
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible() and self.named(name) & {button.text(), button.accessibleName()}:
                button.click()
                self.settle()
                return
        raise LookupError(f"nothing visible is called {name}")

    def press_first(self, text: str) -> None:
        """Press the first that is called so, whatever its `{places}` are filled with."""
        self.settle()
        button = self._first(text)
        if button is None:
            raise LookupError(f"nothing visible is called like {text}")
        button.click()
        self.settle()

    def has_first(self, text: str) -> bool:
        """Whether anything to press is called so, whatever its `{places}` are filled with."""
        return self._first(text) is not None

    def _first(self, text: str) -> QAbstractButton | None:
        called = [
            "(.+)".join(re.escape(part) for part in re.split(r"\{\w+\}", form))
            for form in {text, *self._said.get(text, ())}
        ]
        for button in self.window.findChildren(QAbstractButton):
            names = (button.text(), button.accessibleName())
            if button.isVisible() and any(re.match(form, name) for form in called for name in names):
                return button
        return None

    def fill(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        self.settle()
        for field in self.window.findChildren(QLineEdit):
            if field.isVisible() and field.accessibleName() in self.named(name):
                field.setText(text)
                self.settle()
                return
        raise LookupError(f"no field is called {name}")

    def go(self, room: str, key: int | None = None) -> None:
        """To a room."""
        self.window.go(room, key)
        self.settle()

    def job(self, company: str) -> int:
        """The id of the sample's job at a company."""
        return next(job.id for job in self.store.jobs.all() if job.company == company)

    def contact(self, name: str) -> int:
        """The id of one of the sample's people."""
        return next(line.id for line in self.store.contacts.lines() if name in line.name)

    def step(self, step: Step) -> None:
        """The Northwind rebound at a step."""
        rebound = self.store.rebounds.of_job(self.job("Northwind"))
        assert rebound is not None
        self.store.rebounds.go_to(rebound.id, step)
        self.go("rebound", rebound.id)


State = Callable[[Stage], None]
