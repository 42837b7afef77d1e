"""The names that others may build on, such as a screen reader's own commands: plain English, and the same for ever.

A name that goes from here is a promise broken: keep the old one, or say so in CHANGELOG.
"""

from tests.black_box.person import Opening

ROOMS = ("Today", "Journal", "Jobs", "Contacts", "Letters")
# In each room: its role, its name.
EVERYWHERE = (
    *(("radio button", room) for room in ROOMS),
    ("push button", "Find anything"),
    ("push button", "Someone to talk to"),
    ("push button", "Settings"),
)
IN_A_ROOM = {
    "ctrl+1": (
        ("push button", "Write"),
        ("push button", "I didn't get a job"),
        ("push button", "Look back"),
    ),
    "ctrl+2": (("text", "Entry text"), ("text", "Search every word"), ("push button", "New")),
    "ctrl+3": (("text", "Search jobs"), ("push button", "Add"), ("push button", "What you can still choose")),
    "ctrl+4": (("text", "Search people"), ("push button", "Add")),
    "ctrl+5": (("text", "Search letters"), ("button menu", "Write")),
    "F1": (("text", "Search the help"), ("label", "Help, to read")),
    "ctrl+comma": (("text", "Search settings"), ("text", "Your name")),
}


def test_rooms_the_writing_area_search_and_main_actions_keep_their_names(opened: Opening) -> None:
    person = opened("--demo", "--language", "en")
    for role, name in EVERYWHERE:
        person.find(name, role)
    for keys, things in IN_A_ROOM.items():
        person.keys(keys)
        for role, name in things:
            person.find(name, role)


def test_the_first_page_has_the_writing_area_and_its_ways_on(opened: Opening) -> None:
    person = opened()
    person.has_keyboard("Entry text")
    for name in ("I didn't get a job", "Look around", "Stop here", "Add a passphrase", "Bring something in"):
        person.find(name, "push button")
