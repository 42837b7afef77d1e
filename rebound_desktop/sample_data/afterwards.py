"""What came later: afterthoughts beneath pages, stories in four lines, kind words, and whom pages speak of."""

from functools import partial

from rebound_desktop.core.lessons import LessonKind, Story
from rebound_desktop.sample_data.desk import Desk

# When, the page, and what was added beneath it.
_THOUGHTS = (
    ("2026-04-02 20:10", "adatum story", "Six weeks on. I remember the stairs better than the questions."),
    ("2026-05-18 08:40", "adatum story", "They asked for a number once. I had one by the evening."),
    ("2026-11-20 21:05", "coffee priya", "She wrote today: the platform team still asks about me."),
)
# When, the page it comes from, its four lines, and tags.
_STORIES = (
    (
        "2026-07-11 10:20",
        "a map",
        Story(
            "Parts came back and nobody knew why.",
            "I took one apart at the desk and drew where it had gone wrong.",
            "Two drawings later the returns were down by half.",
            "I find out why, and I leave a map.",
        ),
        ("returns", "drawing"),
    ),
    (
        "2026-09-05 17:30",
        "room 114",
        Story(
            "Three people wanted the same room at the same hour.",
            "I asked each what the hour was for.",
            "Two of them could meet in the corridor.",
            "I ask before I arrange.",
        ),
        ("people",),
    ),
)
_KIND_WORDS = (
    ("2026-06-19 18:00", "Bea, on my last day: the desk will be quieter, and worse."),
    ("2026-11-19 19:30", "Priya: you are the one who reads the label."),
)
# The pages whose people are written down beside them, as an @ in the text would do it.
_TAGS = (("coffee priya", ("people", "hopeful")), ("adatum story", ("interview",)))


def tell_afterwards(desk: Desk) -> None:
    """All of it, each at its time."""
    store = desk.store
    for when, page, text in _THOUGHTS:
        desk.at(when, _add_thought, desk, page, text)
    for when, page, story, tags in _STORIES:
        desk.at(when, _tell_story, desk, page, story, tags)
    for when, text in _KIND_WORDS:
        desk.at(when, partial(store.lessons.add, text, kind=LessonKind.KIND_WORD))
    for page, tags in _TAGS:
        desk.at("2026-11-21 09:00", _tag_page, desk, page, tags)


def _add_thought(desk: Desk, page: str, text: str) -> None:
    desk.store.afterthoughts.add(desk.pages[page], text)


def _tag_page(desk: Desk, page: str, tags: tuple[str, ...]) -> None:
    desk.store.tags.set_entry(desk.pages[page], tags)


def _tell_story(desk: Desk, page: str, story: Story, tags: tuple[str, ...]) -> None:
    desk.store.lessons.add_story(story, entry_id=desk.pages[page], tags=tags)
