"""Every state is gone through for what is unnamed, wordless, too small to hit or too faint to read."""

from collections.abc import Callable

import pytest

from tests.black_box.person import Opening, Person
from tests.black_box.sweep import Sweep

Way = Callable[[Person], object]
Tell = Callable[[str], None]


def keys(*pressed: str) -> Way:
    """By keys that work everywhere."""
    return lambda person: person.keys(*pressed)


def press(name: str) -> Way:
    """By something on the page."""
    return lambda person: person.press(name)


def begin(name: str) -> Way:
    """By something whose name begins so."""
    return lambda person: person.press_it(person.find_begin(name, "push button"))


def begin_link(name: str) -> Way:
    """By words that lead on, which begin so."""
    return lambda person: person.press_it(person.find_begin(name, "link"))


def away(name: str) -> Way:
    """By Esc, and waiting: Qt asks a screen reader about a key, and a shortcut overtakes it meanwhile."""

    def step(person: Person) -> None:
        person.keys("Escape")
        person.gone(name)

    return step


def fill(name: str, text: str) -> Way:
    """By words in a field, and Enter."""

    def step(person: Person) -> None:
        person.fill(name, text)
        person.keys("Return")

    return step


def by_name(room: str) -> Way:
    """By the palette, which goes to anything."""

    def step(person: Person) -> None:
        person.keys("ctrl+k")
        person.has_keyboard("Type a command, a name, your own words or a day")
        person.type(room)
        person.wait(lambda: person.find("What answers"), lambda: "nothing answers")
        person.keys("Return")

    return step


def later_until(name: str) -> Way:
    """By putting off what Today shows first, until what begins so has room."""

    def step(person: Person) -> None:
        person.find("Conversations open")
        while not any(each.name.startswith(name) for each in person.all("push button")):
            later = person.find_begin("Later: ", "push button")
            person.press_it(later)
            person.gone(later.name)

    return step


def protect(person: Person) -> None:
    """By a passphrase of one's own."""
    for name in ("Passphrase", "The same again"):
        person.focus(person.find(name, "text"))
        person.type("seven quiet words for one journal")
    person.press("Add it")


def go_back_to_a_backup(person: Person) -> None:
    """Replace the journal, and come to the page of backups again."""
    person.press("Replace with this backup")
    person.find("Rooms")
    person.keys("ctrl+comma")
    person.press("Backups…")


# What a state is called, something that says one is there, and how one comes there from the state before it.
YEAR: tuple[tuple[str, str, tuple[Way, ...]], ...] = (
    ("Today", "Conversations open", (keys("ctrl+1"),)),
    ("Note a moment", "With whom?", (keys("ctrl+shift+m"),)),
    ("Go to anything", "What answers", (away("Note a moment"), keys("ctrl+k"))),
    ("Before you go in", "Before you go in", (away("Go to anything"), begin("Before you go in"))),
    ("Looking back", "Looking back", (keys("ctrl+1"), press("Look back"))),
    ("My week", "My week", (keys("ctrl+1"), press("The whole week"))),
    ("Journal", "Ask me a question", (keys("ctrl+2"),)),
    ("The journal's calendar", "Days written", (press("Calendar"),)),
    ("Lessons", "A new lesson", (press("Lessons"),)),
    ("Jobs", "Facts", (keys("ctrl+shift+j"),)),
    ("All facts of a job", "Agency", (press("More facts"),)),
    ("What you can still choose", "Comparison", (press("What you can still choose"),)),
    ("Jobs on a board", "Move to…", (keys("ctrl+shift+b"),)),
    ("Jobs in a table", "Columns", (keys("ctrl+shift+g"),)),
    ("Contacts", "Between you", (keys("ctrl+4"),)),
    ("A moment with somebody", "What it was", (press("Add a moment"),)),
    ("Somebody's details", "Tags", (press("Edit"),)),
    ("Several people", "Give it", (keys("ctrl+4"), press("Choose several people"))),
    ("A company", "Add someone by name", (keys("ctrl+4"), begin_link("Works at"))),
    ("Letters", "Letter text", (keys("ctrl+5"),)),
    ("A letter on paper", "To", (press("On paper"),)),
    ("Help", "Help, to read", (keys("F1"),)),
    ("Help, searched", "Help, to read", (fill("Search the help", "forgot"),)),
    ("Settings", "How it looks", (keys("ctrl+comma"),)),
    (
        "Second looks, wanted",
        "Show me an entry again after a while",
        (press("Show me an entry again after a while"),),
    ),
    (
        "A second look",
        "Still true, keep it",
        (keys("ctrl+1"), later_until("Look again"), begin("Look again")),
    ),
    ("Someone to talk to", "Their name", (keys("ctrl+shift+t"),)),
    ("Bring something in", "Choose files…", (keys("ctrl+shift+i"),)),
    ("Export", "Take everything…", (keys("ctrl+shift+e"),)),
    ("I didn't get a job", "Company", (keys("ctrl+shift+n"),)),
    ("A rebound, in its third step", "Keep the people", (keys("ctrl+1"), begin("Go on with"))),
    ("Its fourth step", "Add to “Lessons”", (press("Keep and go on"),)),
    ("Its fifth step", "Keep and close", (press("Keep and go on"),)),
    ("Stop here", "Back to Today", (press("Stop here"),)),
    ("I took a job: which one", "Another company", (by_name("I took a job"),)),
    ("I took a job", "Everyone who helped", (press("Tailspin, Planning lead"),)),
)
# Looked at in the other colours too: a room of each kind of thing.
IN_COLOURS = (
    ("Today", "Conversations open", (keys("ctrl+1"),)),
    ("Journal", "Ask me a question", (keys("ctrl+2"),)),
    ("Jobs", "Facts", (keys("ctrl+shift+j"),)),
    ("What you can still choose", "Comparison", (press("What you can still choose"),)),
    ("Jobs on a board", "Move to…", (keys("ctrl+shift+b"),)),
    ("Contacts", "Between you", (keys("ctrl+4"),)),
    ("Letters", "Letter text", (keys("ctrl+5"),)),
)
COLOURS = ("Dark", "High contrast")
EMPTY = (
    ("The first page", "What happened?", ()),
    ("Today, empty", "Nothing is waiting.", (keys("ctrl+1"),)),
    ("Journal, empty", "Your journal begins here", (keys("ctrl+2"),)),
    ("Jobs, empty", "Every opportunity can stand here", (keys("ctrl+3"),)),
    ("Contacts, empty", "People outlive jobs", (keys("ctrl+4"),)),
    ("Letters, empty", "A letter starts a conversation", (keys("ctrl+5"),)),
    ("How far it went", "I met people there", (keys("ctrl+shift+n"), fill("Company", "Northwind"))),
    ("It is noted", "Begin the five steps", (press("I met people there"),)),
    ("A rebound, in its first step", "Write it down", (press("Begin the five steps"),)),
    ("Its second step", "Look at the job itself", (press("Keep and go on"),)),
    ("Backups", "Where they go", (keys("ctrl+comma"), press("Backups…"))),
    ("Backups, one of them", "What is there", (press("Back up now"),)),
    ("The journal as it is now, and others", "Replace with this backup", (press("Restore a backup…"),)),
    ("What was replaced", "What was replaced", (go_back_to_a_backup,)),
    ("Add a passphrase", "The same again", (keys("ctrl+comma"), press("Add a passphrase"))),
    ("With a passphrase", "Make a recovery code", (protect,)),
    ("Locked", "Open", (keys("ctrl+l"),)),
    ("Help, over what opens it", "Help, to read", (keys("F1"),)),
    ("Restore a backup", "Choose a file…", (away("Help, to read"), press("Restore a backup"))),
)


def wear(person: Person, colours: str) -> None:
    """Choose other colours, as one does by keys."""
    person.keys("ctrl+comma")
    person.focus(person.find("Search settings", "text"))
    person.go_to("Tab", lambda each: each.description == "Colours")
    person.type(colours[0])
    person.find(colours, "combo box")


def walk(person: Person, states: tuple[tuple[str, str, tuple[Way, ...]], ...], sweep: Sweep) -> None:
    """Go from state to state, and look over each, and over each menu that was not open before."""
    opened: set[str] = set()
    for state, sign, way in states:
        for step in way:
            step(person)
        person.find(sign)
        sweep.over(person, state)
        for name in menus_in_view(person):
            if name not in opened:
                opened.add(name)
                shown = person.menu(name)
                sweep.over(person, f"{state}, the menu of “{name}”", shown)
                person.keys("Escape")
                person.wait(
                    lambda first=shown[0]: "showing" not in person.states(first.node),
                    lambda: "the menu does not close",
                )


def menus_in_view(person: Person) -> list[str]:
    """Every button with a menu that can be pressed now, by its name."""
    return list(
        dict.fromkeys(
            each.name
            for each in person.all("button menu")
            if each.seen == each.bounds and "sensitive" in each.states and each.name
        )
    )


def test_nothing_is_nameless_wordless_small_or_faint_over_a_year(year: Person, tell: Tell) -> None:
    sweep = Sweep()
    walk(year, YEAR, sweep)
    tell(f"a year: {sweep.told()}")
    assert not sweep.amiss, "\n".join(sweep.amiss)


@pytest.mark.parametrize("colours", COLOURS)
def test_nor_in_other_colours(year: Person, tell: Tell, colours: str) -> None:
    sweep = Sweep()
    wear(year, colours)
    walk(year, IN_COLOURS, sweep)
    tell(f"{colours.lower()}: {sweep.told()}")
    assert not sweep.amiss, "\n".join(sweep.amiss)


def test_nor_in_a_new_journal_nor_before_it_is_open(opened: Opening, tell: Tell) -> None:
    person, sweep = opened(), Sweep()
    walk(person, EMPTY, sweep)
    tell(f"new: {sweep.told()}")
    assert not sweep.amiss, "\n".join(sweep.amiss)
