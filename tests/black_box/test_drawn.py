"""What is drawn is told in words, which are true at every moment: PySide6 can hand out no value of a widget's own."""

from tests.black_box.person import Opening, Person

YARDSTICK = "The person I'd work for, Tailspin"
# More than it ever takes.
COFFEES = 12


def described(person: Person, name: str) -> str:
    """What a drawing of this name says of itself now."""
    return person.find(name, "chart").description


def test_dots_say_their_rating_and_follow_the_keys(year: Person) -> None:
    person = year
    person.keys("ctrl+shift+j")
    person.find("Facts")
    person.press("What you can still choose")
    table = person.find("Comparison", "table")
    person.focus(table)
    cell = person.has_keyboard(f"{YARDSTICK}: 7.5 of 10")
    assert cell.role == "cell" and "0 to 5" in table.description
    person.keys("2")
    person.has_keyboard(f"{YARDSTICK}: 4 of 10")
    person.keys("plus")
    person.has_keyboard(f"{YARDSTICK}: 4.5 of 10")
    person.keys("Delete")
    person.has_keyboard(f"{YARDSTICK}: not known")
    person.keys("ctrl+z", "ctrl+z", "ctrl+z")
    person.has_keyboard(f"{YARDSTICK}: 7.5 of 10")
    person.find_begin("Total, on your weights, Tailspin: ", "cell")


def test_bars_say_what_hangs_on_a_row_and_follow_the_row_in_hand(year: Person) -> None:
    person = year
    person.keys("ctrl+shift+j")
    person.find("Facts")
    person.press("What you can still choose")
    person.focus(person.find("Comparison", "table"))
    assert "%" in described(person, "How far its weight may move")
    assert "tries." in described(person, "Contoso")


def test_the_calendar_says_the_day_that_the_keys_stand_on(year: Person) -> None:
    person = year
    person.keys("ctrl+2")
    person.find("Ask me a question")
    if not person.all("chart", "Days written"):
        person.press("Calendar")
    person.focus(person.find("Days written", "chart"))
    first = described(person, "Days written")
    person.keys("Left")
    person.wait(
        lambda: described(person, "Days written") != first, lambda: f"the calendar still says {first!r}"
    )
    person.keys("Right")
    person.wait(lambda: described(person, "Days written") == first, lambda: "the calendar does not come back")


def test_steps_and_months_say_what_they_show(year: Person) -> None:
    person = year
    person.keys("ctrl+1")
    assert described(person, "Five steps")
    person.press("Look back")
    assert "November 2026: " in described(person, "Days you wrote on, by month")


def test_centre_stage_says_whose_it_is(opened: Opening) -> None:
    person = opened("--demo")
    person.find("Conversations open")
    assert not person.all("chart", "Centre stage")
    # Some coffees more at one company, and no longer is everything spread: how many it takes is another every day.
    for _ in range(COFFEES):
        person.keys("ctrl+shift+m")
        person.has_keyboard("With whom?")
        person.type("Daniel Weiss")
        person.keys("Return")
        person.press("What it was: Coffee")
        person.press("Keep")
        person.hear("Moment noted")
        if person.all("chart", "Centre stage"):
            break
    assert described(person, "Centre stage").endswith("of your moves went to Contoso, the rest elsewhere.")
