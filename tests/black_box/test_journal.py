"""The journal, heard and typed: a page is written, kept, and found again by a word of it."""

from tests.black_box.person import Opening


def test_the_first_word_is_written_kept_and_found_again(opened: Opening) -> None:
    person = opened()
    area = person.find("Entry text")
    person.wait(lambda: "focused" in person.states(area.node), lambda: "the caret is not in the text")
    person.type("The panel asked about kettles.")
    person.wait(
        lambda: person.bus.text(area.node) == "The panel asked about kettles.",
        lambda: person.bus.text(area.node),
    )
    person.find("Kept on this computer", "label")
    person.keys("ctrl+2")
    person.fill("Search every word", "kettles")
    person.hear("one entry")
