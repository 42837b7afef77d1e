"""What a screen reader uses of Linux: AT-SPI over D-Bus, as much of it as these tests ask for.

The interfaces: https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/ . Many questions are asked at once
and their answers gathered, so that a window of hundreds of things is read in a fraction of a second.
"""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pytest

pytest.importorskip("jeepney", reason="AT-SPI is Linux's")

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PREFIX = "org.a11y.atspi."
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = "org.a11y.atspi.Registry"
# Seconds that an answer may take on a machine that is busy with other work.
PATIENCE = 60
# Questions on their way at a time: more would fill the socket while nobody reads the answers.
AT_ONCE = 200
ON_SCREEN = 0
# States by their bit, as far as they are asked for (atspi-constants.h).
STATES = {
    1: "active",
    3: "busy",
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    17: "multi line",
    20: "pressed",
    23: "selected",
    24: "sensitive",
    25: "showing",
    26: "single line",
    30: "visible",
    42: "checkable",
}


class Node(NamedTuple):
    """Where a thing is asked: the program's name on the bus, and the thing's path."""

    program: str
    path: str


ROOT = Node(REGISTRY, "/org/a11y/atspi/accessible/root")
NOBODY = "/org/a11y/atspi/null"


class Bounds(NamedTuple):
    """A rectangle of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    def within(self, other: "Bounds") -> "Bounds":
        """The part that both cover; without any, its width and height are 0."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Bounds(left, top, max(right - left, 0), max(bottom - top, 0))

    def grown(self, by: int) -> "Bounds":
        """The same with an edge around it."""
        return Bounds(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


@dataclass(frozen=True)
class Seen:
    """A thing as it was when it was asked; `seen` is the part of its bounds that no edge cuts off."""

    node: Node
    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]
    bounds: Bounds
    seen: Bounds
    above: tuple["Seen", ...] = field(repr=False, default=())

    def __str__(self) -> str:
        return f"{self.role} “{self.name or self.description}” {tuple(self.bounds)}"


@dataclass(frozen=True)
class Event:
    """Something that happened: "Announcement", "StateChanged", …; what it says, and the number with it."""

    name: str
    detail: str
    number: int
    said: Any
    node: Node


class Bus:
    """The bus that a desktop's programs and its screen reader meet on."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._events: deque[Event] = deque()

    def close(self) -> None:
        """Let the bus go."""
        self._bus.close()

    def listen(self, *events: str) -> None:
        """Be told of events, such as "object:announcement"; programs tell nothing that nobody listens to."""
        rule = MatchRule(type="signal", interface=f"{PREFIX}Event.Object")
        self._ask([message_bus.AddMatch(rule)])
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self._ask([new_method_call(registry, "RegisterEvent", "s", (event,)) for event in events])

    def programs(self) -> tuple[Node, ...]:
        """The programs that are on the desktop."""
        return tuple(Node(*each) for each in self.one(ROOT, "Accessible", "GetChildren") or ())

    def process_of(self, program: str) -> int:
        """The process that a name on the bus belongs to; 0 when it has left."""
        (answer,) = self._ask([message_bus.GetConnectionUnixProcessID(program)])
        return int(answer[0]) if answer else 0

    def one(self, node: Node, interface: str, member: str, signature: str = "", *said: Any) -> Any:
        """What a thing answers; None when it is gone, or knows no answer."""
        (answer,) = self._ask([_question(node, interface, member, signature, *said)])
        return answer[0] if answer else None

    def own(self, node: Node, interface: str, name: str) -> Any:
        """A property of a thing, such as its value; None when it has none."""
        answer = self.one(node, PROPERTIES, "Get", "ss", PREFIX + interface, name)
        return answer[1] if answer else None

    def actions(self, node: Node) -> tuple[str, ...]:
        """What can be done to a thing, such as ("Press", "SetFocus")."""
        return tuple(each[0] for each in self.one(node, "Action", "GetActions") or ())

    def do(self, node: Node, *actions: str) -> None:
        """Do the first of these that can be done to a thing. Nobody waits for the answer, which a menu holds back."""
        known = self.actions(node)
        wanted = next((each for each in actions if each in known), None)
        assert wanted is not None, f"none of {actions} is among {known}"
        question = _question(node, "Action", "DoAction", "i", known.index(wanted))
        self._bus.send(question, serial=next(self._bus.outgoing_serial))

    def text(self, node: Node) -> str:
        """All that is written in a thing."""
        return str(self.one(node, "Text", "GetText", "ii", 0, -1) or "")

    def tree(self, top: Node) -> tuple[Seen, ...]:
        """All that is shown below a thing, in reading order, and what scrolling would bring into view."""
        found: dict[Node, Seen] = {}
        below: dict[Node, list[Node]] = {}
        level: list[tuple[Node, tuple[Seen, ...]]] = [(top, ())]
        while level:
            seen = self._seen(level)
            found.update((each.node, each) for each in seen)
            going = [each for each in seen if "visible" in each.states or not each.above]
            children = self._all([_question(each.node, "Accessible", "GetChildren") for each in going])
            level = []
            for each, answer in zip(going, children, strict=True):
                nodes = [Node(*child) for child in answer or () if child[1] != NOBODY]
                below[each.node] = [node for node in nodes if node not in found]
                level += [(node, (*each.above, each)) for node in below[each.node]]
        return tuple(_in_order(top, found, below))

    def _seen(self, level: Sequence[tuple[Node, tuple[Seen, ...]]]) -> list[Seen]:
        asked = [
            question
            for node, _ in level
            for question in (
                _question(node, "Accessible", "GetRoleName"),
                _question(node, PROPERTIES, "Get", "ss", f"{PREFIX}Accessible", "Name"),
                _question(node, PROPERTIES, "Get", "ss", f"{PREFIX}Accessible", "Description"),
                _question(node, "Accessible", "GetState"),
                _question(node, "Accessible", "GetInterfaces"),
                _question(node, "Component", "GetExtents", "u", ON_SCREEN),
            )
        ]
        answers = self._all(asked)
        seen = []
        for place, (node, above) in enumerate(level):
            role, name, description, states, interfaces, bounds = answers[place * 6 : place * 6 + 6]
            if role is None or states is None:
                continue  # It went away while it was asked.
            own = Bounds(*bounds) if bounds is not None else Bounds(0, 0, 0, 0)
            frames = [each.seen for each in above if each.role != "application"]
            seen.append(
                Seen(
                    node=node,
                    role=role,
                    name=name[1] if name else "",
                    description=description[1] if description else "",
                    states=_states(states),
                    interfaces=frozenset(each.removeprefix(PREFIX) for each in interfaces or ()),
                    bounds=own,
                    seen=own.within(frames[-1]) if frames else own,
                    above=above,
                )
            )
        return seen

    def _all(self, questions: Sequence[Message]) -> list[Any]:
        return [answer[0] if answer else None for answer in self._ask(questions)]

    def _ask(self, questions: Sequence[Message]) -> list[Any]:
        """The answer to each question, None where it was refused."""
        answers: list[Any] = []
        for start in range(0, len(questions), AT_ONCE):
            serials = []
            for question in questions[start : start + AT_ONCE]:
                serials.append(next(self._bus.outgoing_serial))
                self._bus.send(question, serial=serials[-1])
            came: dict[int, Any] = {}
            until = time.monotonic() + PATIENCE
            while len(came) < len(serials):
                message = self._bus.receive(timeout=max(until - time.monotonic(), 0))
                answered = message.header.fields.get(HeaderFields.reply_serial)
                if answered in serials:
                    is_answer = message.header.message_type is MessageType.method_return
                    came[answered] = message.body if is_answer else None
                else:
                    self._note(message)
            answers += [came[serial] for serial in serials]
        return answers

    def _note(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal and len(message.body) >= 4:
            node = Node(fields[HeaderFields.sender], fields[HeaderFields.path])
            detail, number, _, said = message.body[:4]
            self._events.append(
                Event(fields[HeaderFields.member], detail, number, said[1] if said else None, node)
            )

    def events(self, patience: float = PATIENCE) -> Iterator[Event]:
        """What happens, from the first that nobody took yet; it ends when nothing came for so many seconds."""
        until = time.monotonic() + patience
        while True:
            while self._events:
                yield self._events.popleft()
            try:
                self._note(self._bus.receive(timeout=max(until - time.monotonic(), 0)))
            except TimeoutError:
                return


def _question(node: Node, interface: str, member: str, signature: str = "", *said: Any) -> Message:
    whole = interface if interface == PROPERTIES else PREFIX + interface
    return new_method_call(DBusAddress(node.path, node.program, whole), member, signature, said)


def _states(words: Sequence[int]) -> frozenset[str]:
    low, high = words
    bits = low | high << 32
    return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)


def _in_order(top: Node, found: dict[Node, Seen], below: dict[Node, list[Node]]) -> Iterable[Seen]:
    if top in found:
        yield found[top]
        for node in below.get(top, ()):
            yield from _in_order(node, found, below)
