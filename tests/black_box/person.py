"""Someone who cannot see the window: finds things by role and name, does what can be done to them, types, listens."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from tests.black_box.at_spi import PATIENCE, Bus, Event, Node, Seen
from tests.black_box.desktop import Desktop
from tests.black_box.picture import Picture

T = TypeVar("T")
# Seconds between two looks at what is waited for.
LOOK_AGAIN = 0.05
HEARD = ("object:announcement", "object:state-changed")
# Steps after which one gives up.
ENOUGH = 80
# What can be written in.
PRESSED = ("push button", "button menu", "radio button", "check box", "link", "toggle button")
ROWS = ("menu item", "check menu item", "radio menu item")
FIELDS = ("entry", "text", "password text", "combo box", "spin box")

Opening = Callable[..., "Person"]


@dataclass
class Person:
    """At one window of the running program, by keyboard and screen reader."""

    desktop: Desktop
    bus: Bus
    process: subprocess.Popen[bytes]
    program: Node

    def tree(self) -> tuple[Seen, ...]:
        """All that is shown now, menus and lists that opened included."""
        return self.bus.tree(self.program)

    def all(self, role: str = "", name: str = "") -> list[Seen]:
        """Whatever is there with this role and this name, in view or where scrolling would bring it."""
        return [
            each
            for each in self.tree()
            if "visible" in each.states
            and min(each.bounds[2:]) > 0
            and role in ("", each.role)
            and name in ("", each.name)
        ]

    def find(self, name: str, role: str = "") -> Seen:
        """The first thing of this name and role; it may come a little later."""
        return self.wait(
            lambda: next(iter(self.all(role, name)), None), lambda: f"no {role or 'thing'} called {name!r}"
        )

    def find_begin(self, begin: str, role: str = "") -> Seen:
        """The first thing whose name begins so."""
        return self.wait(
            lambda: next((each for each in self.all(role) if each.name.startswith(begin)), None),
            lambda: f"no {role or 'thing'} that begins with {begin!r}",
        )

    def find_described(self, description: str, role: str) -> Seen:
        """The first thing that is about this: a combo box is called what is chosen in it."""
        return self.wait(
            lambda: next((each for each in self.all(role) if each.description == description), None),
            lambda: f"no {role} about {description!r}",
        )

    def has_keyboard(self, name: str) -> Seen:
        """Wait until the keyboard is in the thing of this name."""
        return self.wait(
            lambda: next((each for each in self.all(name=name) if "focused" in each.states), None),
            lambda: f"the keyboard is not in {name!r} but {self.focused()}",
        )

    def gone(self, name: str, role: str = "") -> None:
        """Until nothing of this name is shown any more."""
        self.wait(lambda: not self.all(role, name), lambda: f"{name!r} is still there")

    def press(self, name: str, role: str = "") -> None:
        """Press a button, a choice or a link."""
        self.press_it(
            self.wait(lambda: self._pressable(name, role), lambda: f"nothing to press called {name!r}")
        )

    def press_it(self, thing: Seen) -> None:
        """Press what was found."""
        self.bus.do(thing.node, "Press", "Toggle", "ShowMenu")

    def find_pressable(self, begin: str) -> Seen:
        """The first thing to press that is called so, or else the first whose name begins so."""

        def found() -> Seen | None:
            to_press = [each for each in self.all() if is_pressable(each) and each.name.startswith(begin)]
            return min(to_press, key=lambda each: each.name != begin, default=None)

        return self.wait(found, lambda: f"nothing to press that begins with {begin!r}")

    def _pressable(self, name: str, role: str) -> Seen | None:
        return next((each for each in self.all(role, name) if is_pressable(each)), None)

    def menu(self, name: str) -> tuple[Seen, ...]:
        """Open a button's menu, and read it. It hangs in no tree: a screen reader hears of it as it shows."""
        self.press(name, "button menu")
        for event in self.bus.events():
            if event.name == "StateChanged" and event.detail == "showing" and event.number:
                found = self.bus.tree(event.node)
                if found and found[0].role == "popup menu":
                    return found
        raise AssertionError(f"no menu of {name!r} came")

    def choose(self, menu: str, row: str) -> None:
        """Open a button's menu, go to a row, and take it."""
        shown = self.menu(menu)
        names = [each.name for each in shown if each.role in ROWS]
        assert row in names, f"no {row!r} among {names}"
        self.go_to("Down", lambda each: each.name == row, among=shown[0].node)
        self.keys("Return")

    def go_to(self, key: str, is_it: Callable[[Seen], bool], among: Node | None = None) -> Seen:
        """Press a key until the keyboard is at the thing that is meant."""
        passed: list[Seen] = []

        def moved() -> Seen | None:
            return next(
                (
                    each
                    for each in reversed(self.bus.tree(among or self.program))
                    if "focused" in each.states and (not passed or each.node != passed[-1].node)
                ),
                None,
            )

        for _ in range(ENOUGH):
            if passed and is_it(passed[-1]):
                return passed[-1]
            self.keys(key)
            passed.append(self.wait(moved, lambda: f"{key} leads nowhere from {passed[-1:]}"))
        raise AssertionError(f"{key} leads to {[str(each) for each in passed]}")

    def focus(self, thing: Seen) -> None:
        """Bring the keyboard to something."""
        self.bus.one(thing.node, "Component", "GrabFocus")
        self.wait(
            lambda: "focused" in self.states(thing.node), lambda: f"the keyboard does not come to {thing}"
        )

    def states(self, node: Node) -> frozenset[str]:
        """The states of a thing now."""
        found = self.bus.tree(node)
        return found[0].states if found else frozenset()

    def tab(self) -> Node:
        """One on by Tab: where the keyboard is then, as it is heard."""
        self.keys("Tab")
        for event in self.bus.events():
            if (event.name, event.detail, event.number) == ("StateChanged", "focused", 1):
                return event.node
        raise AssertionError("Tab moves nothing")

    def rest(self) -> None:
        """Until the window shows the same twice, and what was heard meanwhile is let go."""
        last: list[Picture] = []

        def is_the_same() -> bool:
            last.append(self.picture())
            return len(last) > 1 and last[-1].same(last[-2])

        self.wait(is_the_same, lambda: "the window does not come to rest")
        for _ in self.bus.events(0):
            pass

    def focused(self) -> Seen | None:
        """What has the keyboard."""
        return next((each for each in reversed(self.tree()) if "focused" in each.states), None)

    def fill(self, name: str, text: str) -> Seen:
        """Write a text into a field in place of what it holds, as one dictates it."""
        field = self.wait(
            lambda: next((each for each in self.all(name=name) if each.role in FIELDS), None),
            lambda: f"no field called {name!r}",
        )
        self.focus(field)
        self.bus.one(field.node, "EditableText", "SetTextContents", "s", text)
        self.wait(
            lambda: self.bus.text(field.node) == text, lambda: f"{self.bus.text(field.node)!r} in {field}"
        )
        return field

    def read(self, name: str) -> str:
        """What is written in a field."""
        return self.bus.text(self.find(name).node)

    def keys(self, *keys: str) -> None:
        """Press keys, such as "ctrl+shift+n", one after the other; a shortcut may overtake another key."""
        self._hand("key", "--delay", "1", *keys)

    def type(self, text: str) -> None:
        """Type at the caret."""
        self._hand("type", "--delay", "1", "--", text)

    def hear(self, said: str) -> Event:
        """Wait until something is said aloud that has these words in it; what was said before it is let go."""
        before = []
        for event in self.bus.events():
            if event.name == "Announcement":
                if said in str(event.said):
                    return event
                before.append(event.said)
        raise AssertionError(f"{said!r} was not said, but {before}")

    def picture(self) -> Picture:
        """What stands on the screen, for those who see."""
        return self.desktop.picture()

    def wait(self, look: Callable[[], T | None], amiss: Callable[[], str]) -> T:
        """Look until there is something."""
        until = time.monotonic() + PATIENCE
        while True:
            assert self.process.poll() is None, f"the program ended with {self.process.returncode}"
            found = look()
            if found:
                return found
            if time.monotonic() > until:
                raise AssertionError(f"{amiss()}; shown are {self.told()}")
            time.sleep(LOOK_AGAIN)

    def told(self) -> list[str]:
        """Everything that has a name, to be read when something is amiss."""
        return [f"{each.role} {each.name!r}" for each in self.all() if each.name]

    def _hand(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self.desktop.environment, check=True, timeout=PATIENCE)


def is_pressable(thing: Seen) -> bool:
    """Whether it can be pressed now."""
    return thing.role in PRESSED and "sensitive" in thing.states


@contextmanager
def program(desktop: Desktop, folder: Path, *words: str) -> Iterator[Person]:
    """The program as a person starts it, its own folders below `folder`; ended at the end."""
    spec = find_spec("rebound_desktop")
    assert spec is not None and spec.origin is not None
    folder.mkdir(parents=True, exist_ok=True)
    environment = desktop.environment | {
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "PYTHONPATH": str(Path(spec.origin).parents[1]),
    }
    bus = Bus(desktop.address)
    with (folder / "program.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "rebound_desktop", *words],
            cwd=folder,
            env=environment,
            stdout=log,
            stderr=log,
        )
    try:
        bus.listen(*HEARD)
        person = Person(desktop, bus, process, _of_process(bus, process))
        person.wait(
            lambda: "active" in {state for each in person.all("frame") for state in each.states},
            lambda: "the window does not come to the front",
        )
        yield person
    finally:
        process.terminate()
        process.wait(PATIENCE)
        bus.close()


def _of_process(bus: Bus, process: subprocess.Popen[bytes]) -> Node:
    """The program's place on the bus, once it is there."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for each in bus.programs():
            if bus.process_of(each.program) == process.pid:
                return each
        assert process.poll() is None, f"the program ended with {process.returncode}"
        time.sleep(LOOK_AGAIN)
    raise AssertionError("the program did not come onto the accessibility bus")
