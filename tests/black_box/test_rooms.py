"""Each room's main task, done without seeing: what is pressed, written and heard is all there is."""

from tests.black_box.person import ENOUGH, Opening, Person
from tests.black_box.picture import luminance

STORY = "The panel asked about kettles."
PASSPHRASE = "seven quiet words for one journal"


def written(person: Person, name: str, text: str) -> None:
    """Until an area holds a text."""
    area = person.find(name, "text")
    person.wait(
        lambda: text in person.bus.text(area.node), lambda: f"{person.bus.text(area.node)!r} in {name}"
    )


def test_the_first_word_is_written_heard_to_be_kept_and_found_again(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    person.type(STORY)
    written(person, "Entry text", STORY)
    person.hear("Kept on this computer")
    person.keys("ctrl+2")
    person.fill("Search every word", "kettles")
    person.hear("one entry")
    person.fill("Search every word", "lantern")
    person.hear("Nothing found")
    person.press("Show everything")
    person.find_begin(STORY, "list item")
    written(person, "Entry text", STORY)


def test_a_no_is_taken_through_its_five_steps(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    person.keys("ctrl+shift+n")
    person.has_keyboard("Company")
    person.type("Northwind")
    person.fill("What the job was called", "Baker")
    person.keys("Return")
    person.press("I met people there")
    person.press("Begin the five steps")
    person.has_keyboard("Entry text")
    person.type(STORY)
    written(person, "Entry text", STORY)
    person.press("Keep and go on")
    person.fill("Add to “Perfect”", "Warm bread")
    person.keys("Return")
    person.find("Warm bread")
    person.fill("What your gut says", "warm")
    person.press("Keep and go on")
    person.fill("Name", "Maria Lindqvist")
    person.keys("Return")
    person.press("Write a card to Maria Lindqvist")
    written(person, "Card text", "Maria")
    person.press("Let it wait until tomorrow")
    person.press("Keep and go on")
    person.fill("Add to “Lessons”", "I can be asked twice")
    person.keys("Return")
    person.press("Keep and go on")
    person.press("Keep and close")
    person.find("Thank Maria Lindqvist")


def test_a_job_is_added_moved_on_and_the_move_undone(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    person.keys("ctrl+3")
    person.press("Add a job")
    person.fill("Company", "Contoso")
    person.keys("Return")
    person.hear("Job added")
    person.find("Contoso", "heading")
    # What has the keyboard in it is told with whose page it is.
    person.find("Contoso", "panel")
    person.find_begin("Contoso", "list item")
    person.choose("More", "Set aside")
    person.hear("Undo")
    person.keys("ctrl+z")
    person.hear("Undone")
    person.find_begin("Contoso", "list item")


def test_somebody_is_added_and_a_coffee_with_them_noted(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    person.keys("ctrl+4")
    person.press("Add someone")
    person.fill("Name", "Dana Okafor")
    person.keys("Return")
    person.find("Dana Okafor", "heading")
    person.find("Dana Okafor", "panel")
    person.press("Add a moment")
    person.press("What it was: Coffee")
    person.fill("A line about it", "She knows the mill")
    person.keys("Return")
    person.hear("Moment noted")
    person.find_begin("Coffee, you asked, today", "push button")
    person.fill("Search people", "okafor")
    person.hear("one person")


def test_a_letter_is_begun_written_and_marked_as_sent(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    person.keys("ctrl+5")
    person.choose("Write", "Thank-you card")
    person.fill("Recipient", "Dana Okafor")
    person.keys("Return")
    person.hear("The letter is for Dana Okafor")
    person.focus(person.find("Letter text", "text"))
    person.keys("ctrl+End")
    person.type(" The coffee was good.")
    written(person, "Letter text", "The coffee was good.")
    person.hear("Kept on this computer")
    person.press("Mark as sent")
    person.press("How it went out: By post")
    person.press("Mark as sent")
    person.hear("Marked as sent")
    person.find("Edit", "push button")


def test_the_journal_is_locked_opened_again_and_a_backup_offered(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    person.type(STORY)
    written(person, "Entry text", STORY)
    person.press("Add a passphrase")
    for name in ("Passphrase", "The same again"):
        person.focus(person.find(name, "text"))
        person.type(PASSPHRASE)
    person.press("Add it")
    person.press("Look around")
    person.find("A recovery code, in case you forget")
    person.keys("ctrl+l")
    person.hear("The journal is locked")
    person.has_keyboard("Passphrase")
    person.press("Restore a backup")
    person.find("Replace with this backup")
    person.press("Back")
    person.has_keyboard("Passphrase")
    person.type(PASSPHRASE)
    person.keys("Return")
    person.find("Rooms")
    person.keys("ctrl+2")
    written(person, "Entry text", STORY)


def test_today_opens_what_is_in_front(year: Person) -> None:
    person = year
    person.keys("ctrl+1")
    person.press_it(person.find_begin("Go on with"))
    person.find("Keep the people", "heading")
    person.has_keyboard("Name")
    person.press("Stop here")
    person.press("Back to Today")
    person.find("Conversations open")


def test_jobs_are_compared_by_keys(year: Person) -> None:
    person = year
    person.keys("ctrl+shift+j")
    person.press("What you can still choose")
    person.focus(person.find("Comparison", "table"))
    person.keys("ctrl+Home")
    person.go_to("Down", lambda each: each.name.startswith("The building,"))
    person.go_to("Right", lambda each: each.name == "The building, Fabrikam: not known")
    person.keys("4")
    person.find("The building, Fabrikam: 8 of 10", "cell")


def test_looking_back_and_help_are_read(year: Person) -> None:
    person = year
    person.keys("ctrl+1")
    person.press("Look back")
    span = person.find_described("How far back", "combo box")
    person.wait(
        lambda: "focused" in person.states(span.node), lambda: f"the keyboard is in {person.focused()}"
    )
    person.keys("F1")
    person.find("Help, to read")
    person.fill("Search the help", "passphrase")
    person.find_begin("Keeping it private", "list item")
    person.keys("Escape")


def test_a_setting_is_changed_and_seen(year: Person) -> None:
    person = year
    person.keys("ctrl+comma")
    person.has_keyboard("Search settings")
    person.go_to("Tab", lambda each: each.description == "Colours")
    before = luminance(person.picture().ground())
    person.keys("Down", "Down")
    person.find("Dark", "combo box")
    person.wait(
        lambda: luminance(person.picture().ground()) < before / 4, lambda: "the window has not become dark"
    )
    person.keys("Home")
    person.find_described("Colours", "combo box")


def test_tab_comes_round_in_every_room(year: Person) -> None:
    person = year
    for place in range(1, 6):
        person.keys(f"ctrl+{place}")
        person.rest()
        first = person.tab()
        come_to = {first}
        for _ in range(ENOUGH):
            node = person.tab()
            if node == first:
                break
            come_to.add(node)
        else:
            raise AssertionError(f"Tab does not come back in room {place}")
        assert len(come_to) > 5
