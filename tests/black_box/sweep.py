"""What must hold for everything that is shown, in whatever state the window is: names, words, sizes, contrast."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.black_box.at_spi import Node, Seen
from tests.black_box.person import FIELDS, PRESSED, ROWS, Person
from tests.black_box.picture import Picture, standing_out

LEAST_TARGET = 24
TEXT, CONTROL = 4.5, 3.0
PICTURES = ("graphic", "image", "icon", "canvas", "animation", "chart")
# What shows its own name as words; a field shows what is written in it.
WORDED = (
    "label",
    "heading",
    "push button",
    "toggle button",
    "radio button",
    "check box",
    "button menu",
    "menu item",
)


@dataclass
class Sweep:
    """Goes over one state after the other; `amiss` tells what is wrong, `seen` and `states` how much was looked at."""

    amiss: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    seen: int = 0
    controls: int = 0
    measured: int = 0

    def over(self, person: Person, state: str, menu: Sequence[Seen] = ()) -> None:
        """Look at all that is shown now, or at a menu alone: it hangs in no tree, and what it covers is not seen."""
        shown, picture = settled(person)
        if menu:
            shown = [each for each in menu if min(each.bounds[2:]) > 0]
        self.states.append(state)
        self.seen += len(shown)
        self.controls += sum(is_control(each) for each in shown)
        for each in shown:
            self.amiss += [f"{state}: {what}: {each}" for what in without_words(each)]
        for each, below in legible(shown):
            self.measured += 1
            stands_out = standing_out(picture.colours(each.seen))
            if stands_out < below:
                self.amiss.append(f"{state}: {stands_out:.2f} of {below} in contrast: {each}")

    def told(self) -> str:
        """How much was looked at."""
        return (
            f"{len(self.states)} states, {self.seen} things seen, {self.controls} controls, "
            f"{self.measured} measured for contrast"
        )


def settled(person: Person) -> tuple[list[Seen], Picture]:
    """All that is shown, with its picture, once the screen is the same before and after it is read."""
    found: list[tuple[list[Seen], Picture]] = []

    def is_settled() -> bool:
        before = person.picture()
        shown, after = person.all(), person.picture()
        found[:] = [(shown, after)]
        return before.same(after) and bool(found[0][0])

    person.wait(is_settled, lambda: "the window does not come to rest")
    return found[0]


def is_control(thing: Seen) -> bool:
    """Whether something can be done with it."""
    return "focusable" in thing.states or thing.role in (*PRESSED, *ROWS, *FIELDS)


def without_words(thing: Seen) -> Iterator[str]:
    """What somebody would miss who hears it, or whose hand is not steady."""
    if "focusable" in thing.states and not thing.name:
        yield "no name"
    if thing.role in PICTURES and not (thing.name or thing.description):
        yield "a picture without words"
    if thing.role == "chart" and not (thing.name and thing.description):
        yield "a drawing that does not say in words what it shows"
    if is_control(thing) and min(thing.bounds.width, thing.bounds.height) < LEAST_TARGET:
        yield f"smaller than {LEAST_TARGET} px"


def legible(shown: list[Seen]) -> Iterator[tuple[Seen, float]]:
    """What is to be read or recognised, and how far it must stand out; not what is cut off, covered or disabled."""
    beside: dict[Node, list[Seen]] = {}
    for each in shown:
        if each.above:
            beside.setdefault(each.above[-1].node, []).append(each)
    for each in shown:
        if each.seen != each.bounds or not {"enabled", "sensitive"} & each.states or is_covered(each, beside):
            continue
        if each.role in WORDED and each.name:
            yield each, TEXT
        elif is_control(each) and each.role != "cell":
            yield each, CONTROL


def is_covered(thing: Seen, beside: dict[Node, list[Seen]]) -> bool:
    """Whether something lies over it, such as a message or the palette: it comes later in the same frame."""
    for place, own in enumerate((*thing.above, thing)):
        later = beside.get(own.above[-1].node, []) if place else []
        over = later[later.index(own) + 1 :] if own in later else []
        if any(min(top.bounds.within(thing.bounds)[2:]) > 0 for top in over):
            return True
    return False
