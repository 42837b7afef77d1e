"""How many keys and clicks a task takes: each is done with exactly as many as CONTRIBUTING's table says.

A key with others held down is one, a click is one, a row of a menu is two, what is typed is none.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.black_box.person import Opening, Person

CONTRIBUTING = Path(__file__).resolve().parents[2] / "CONTRIBUTING.md"
ROW = re.compile(r"^\| (?P<task>[^|]+) \| (?P<count>\d+) \|", re.MULTILINE)


@dataclass
class Hands:
    """A person whose keys and clicks are counted."""

    person: Person
    count: int = 0

    def keys(self, *keys: str) -> None:
        """Each of them is one."""
        self.count += len(keys)
        self.person.keys(*keys)

    def press(self, begin: str) -> None:
        """A click on what is called so, or begins so."""
        self.count += 1
        self.person.press_it(self.person.find_pressable(begin))

    def click(self, name: str) -> None:
        """Into a field."""
        self.count += 1
        self.person.focus(self.person.find(name, "text"))

    def choose(self, menu: str, row: str) -> None:
        """The button, then the row."""
        self.count += 2
        self.person.choose(menu, row)

    def has_taken(self, task: str) -> None:
        """What the table says of it."""
        told = {each["task"]: int(each["count"]) for each in ROW.finditer(CONTRIBUTING.read_text())}
        assert told[task] == self.count, task
        self.count = 0


def test_what_a_new_journal_asks(opened: Opening) -> None:
    person = opened()
    hands = Hands(person)
    person.has_keyboard("Entry text")
    person.type("So it was a no.")
    person.hear("Kept on this computer")
    hands.has_taken("The first word after a first start")

    hands.keys("ctrl+shift+n")
    person.has_keyboard("Company")
    person.type("Northwind")
    hands.keys("Return")
    hands.press("I met people there")
    person.find("It is noted.")
    hands.has_taken("Log a no: which one, how far it went")

    person.press("Begin the five steps")
    person.has_keyboard("Entry text")
    before = person.read("Entry text")
    hands.press("Next question")
    person.wait(lambda: person.read("Entry text") != before, lambda: "no other question came")
    hands.has_taken("The next question of a story")


def test_what_a_year_asks(year: Person) -> None:
    person = year
    hands = Hands(person)
    person.find("Conversations open")
    hands.keys("ctrl+k")
    person.has_keyboard("Type a command, a name, your own words or a day")
    person.type("three screws")
    person.find_begin("The panel at Northwind", "list item")
    hands.keys("Return")
    person.wait(lambda: "three screws" in person.read("Entry text"), lambda: person.read("Entry text"))
    hands.has_taken("Find an old sentence")

    person.keys("ctrl+1")
    person.find("Conversations open")
    hands.keys("ctrl+2")
    hands.press("Add a thought")
    person.has_keyboard("A thought to add")
    person.type("I see it otherwise now.")
    hands.keys("ctrl+Return")
    person.find("I see it otherwise now.")
    hands.has_taken("Add an afterthought")

    person.keys("ctrl+4")
    person.find("Between you", "heading")
    hands.keys("ctrl+m")
    person.find("A line about it")
    hands.press("What it was: Coffee")
    hands.press("Keep")
    person.hear("Moment noted")
    hands.has_taken("Log a coffee with somebody who is open")

    person.keys("ctrl+1")
    hands.press("Write a card: Thank")
    hands.press("On paper")
    person.find_begin("How it will look", "graphic")
    hands.has_taken("A thank-you card ready to print")

    person.press("Done")
    hands.press("Mark as sent")
    person.find("How did it go out?")
    hands.press("Mark as sent")
    person.hear("Marked as sent")
    hands.has_taken("A letter posted, once it is written")

    person.keys("ctrl+1")
    hands.press("Before you go in")
    person.find("Before you go in", "heading")
    hands.has_taken("Prepare for an interview")

    person.keys("ctrl+shift+j")
    person.focus(person.find("Jobs", "list"))
    person.go_to("Down", lambda each: each.name.startswith("Contoso"))
    person.find("Contoso", "heading")
    hands.press("On site, ")
    hands.click("What they asked")
    person.type("Who decides?")
    hands.has_taken("Three lines after an interview, from its job")

    person.focus(person.find("Jobs", "list"))
    person.go_to("Up", lambda each: each.name.startswith("Relecloud"))
    person.find("Relecloud", "heading")
    hands.choose("Move to…", "Offer")
    hands.press("What you can still choose")
    person.find("Relecloud", "column header")
    hands.has_taken("An offer into the comparison")


def test_what_leaves_and_comes_back(opened: Opening) -> None:
    person = opened("--demo")
    hands = Hands(person)
    person.find("Conversations open")
    hands.keys("ctrl+shift+e")
    person.has_keyboard("Take everything…")
    hands.keys("Return")
    person.find("Choose where the folder goes", "dialog")
    hands.keys("Return")
    person.gone("Choose where the folder goes", "dialog")
    hands.has_taken("Take everything")


def test_a_backup_comes_back(opened: Opening) -> None:
    person = opened()
    hands = Hands(person)
    person.has_keyboard("Entry text")
    person.type("So it was a no.")
    person.hear("Kept on this computer")
    person.keys("ctrl+comma")
    person.press("Back up now")
    person.hear("Backed up")
    person.keys("ctrl+1")
    hands.keys("ctrl+comma")
    hands.press("Backups…")
    hands.press("Restore a backup…")
    hands.press("Replace with this backup")
    person.find("Rooms")
    person.keys("ctrl+2")
    person.find_begin("So it was a no.", "list item")
    hands.has_taken("Restore a backup")
