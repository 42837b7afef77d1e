"""The journal: pages, questions, searches, what comes back."""

import tempfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from build_scripts.pictures.stage import Stage, State
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.finding import Chosen
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.second_looks import ON, PREFERENCE
from rebound_desktop.ui.journal.entry_view import EntryView
from rebound_desktop.ui.journal.guide_menu import GuideMenu
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.page import lesson_key
from rebound_desktop.ui.widgets.prompts import load_question_sets
from rebound_desktop.ui.widgets.speller import Speller, can_check
from rebound_desktop.ui.widgets.writing.characters import RECENT

# Every way of marking words.
EVERYTHING = """# The week in the library

Monday was **quiet**, *almost* kind, and ~~over too soon~~ `done` by six. The ketle sang.

- a list that goes on
- [x] the books are back
- [ ] the note to Maria, [their page](https://northwind.example)

> Somebody else's words, a line or two of them.

| day | hours |
|-----|-------|
| Mon | 3     |

2. and a numberd one
"""


def entry(stage: Stage) -> None:
    """The newest entry."""
    stage.go("journal", stage.store.journal.lines(limit=1)[0].id)


def entry_tags(stage: Stage) -> None:
    """An entry with a star, tags beside its text, and a link to another page under other words."""
    key = stage.store.journal.lines(limit=1)[0].id
    entry = stage.store.journal.entry(key)
    assert entry is not None
    stage.store.journal.write(
        f"{entry.text}\n\nAs on [[Coffee with Priya|that afternoon]]. #panel/second", entry_id=key
    )
    stage.store.tags.set_entry(key, ("Paris, France", "panel/second", "sea"))
    stage.store.journal.set_starred(key, True)
    stage.go("journal", key)
    stage.the(JournalPage).entry.area.caret_to_end()
    stage.settle()


def entry_files(stage: Stage) -> None:
    """An entry with files, a picture among them."""
    key = stage.store.journal.lines(limit=1)[0].id
    drawn = QImage(640, 420, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#84c7bb"))
    painter = QPainter(drawn)
    painter.fillRect(90, 140, 460, 200, QColor("#9c4a2c"))
    painter.end()
    with tempfile.TemporaryDirectory(prefix="rebound-picture-") as folder:
        path = Path(folder) / "desk.png"
        drawn.save(str(path))
        stage.store.attached.attach(Owner.ENTRY, key, "The desk by the window.png", path.read_bytes())
    stage.store.attached.attach(Owner.ENTRY, key, "Posting as I found it.pdf", b"%PDF" + bytes(48_000))
    said = "![The desk](<The desk by the window.png>)\n\nThe desk by the window, as I left it.\n\n"
    entry = stage.store.journal.entry(key)
    assert entry is not None
    stage.store.journal.write(said + entry.text, entry_id=key)
    stage.go("journal", key)
    stage.wait(400)


def guided(stage: Stage) -> None:
    """A day of the series, told by name and timed, with a word for how it was before."""
    stage.store.preferences.set("my_name", "Robin")
    stage.store.preferences.set("writing_distance", "name")
    stage.go("journal", 0)
    view = stage.window.findChildren(EntryView)[0]
    view.mood.ask()
    view.mood.before.setText("like wet sand")
    view.guide.begin_day()
    view.area.insertPlainText("Robin saw the number on the screen and let it ring twice.")
    stage.wait(100)


def questions(stage: Stage) -> None:
    """Sets of questions, one of them being changed."""
    stage.go("journal", 0)
    stage.window.findChildren(GuideMenu)[0].sets_wanted.emit()
    stage.press(f"Change {load_question_sets()[0].title}")


def search(stage: Stage) -> None:
    """Everything with a word."""
    stage.go("journal")
    stage.fill("Search every word", "Maria")
    stage.wait(400)


def marked_pages(stage: Stage) -> None:
    """Three pages marked in the list, to leave by themselves."""
    stage.go("journal")
    page = stage.the(JournalPage)
    page.side.clear_all()
    stage.wait(200)
    page.side.view.setFocus()
    for place in (1, 2, 4):
        page.side.view.mark_these([page.side.model.index(place)])


def found_by_day(stage: Stage) -> None:
    """The calendar, one day of it chosen, and a filter beside it."""
    stage.go("journal")
    page = stage.the(JournalPage)
    page.side.clear_all()
    stage.press("Calendar")
    newest = stage.store.journal.lines(limit=6)[-1]
    page.side.calendar.choose(newest.day)
    page.side.narrow(Chosen(since=newest.day, until=newest.day))
    stage.wait(120)


def empty_day(stage: Stage) -> None:
    """A day of the calendar on which nothing was written."""
    stage.go("journal")
    page = stage.the(JournalPage)
    page.side.clear_all()
    stage.press("Calendar")
    written = {line.day for line in stage.store.journal.lines(limit=40)}
    day = max(written)
    while day in written:
        day -= timedelta(days=1)
    page.side.calendar.choose(day)
    page.side.narrow(Chosen(since=day, until=day))
    stage.wait(120)


def afterthoughts(stage: Stage) -> None:
    """An entry with what came to mind later."""
    key = stage.store.journal.lines(limit=5)[-1].id
    stage.store.afterthoughts.add(key, "I read this again on the train. The window was open the whole time.")
    stage.go("journal", key)
    page = stage.the(JournalPage)
    page.entry.thoughts.unfold()
    page.entry.thoughts.begin()
    stage.settle()


def reading(stage: Stage) -> None:
    """An entry, to read."""
    stage.go("journal", stage.store.journal.lines(limit=1)[0].id)
    stage.the(JournalPage).menu.read.trigger()
    stage.settle()


def reading_pictures(stage: Stage) -> None:
    """An entry with a picture, to read."""
    entry_files(stage)
    reading(stage)
    stage.wait(400)


def stories(stage: Stage) -> None:
    """Stories in four lines, one of them being written."""
    stage.go("journal")
    page = stage.the(JournalPage)
    page.show_lessons()
    page.lessons.write_story("They asked for a date and got an adverb.")
    stage.settle()


def completing(stage: Stage) -> None:
    """A name completed at the caret."""
    stage.go("journal", 0)
    area = stage.the(JournalPage).entry.area
    area.insertPlainText("Coffee with @ma")
    stage.wait(120)


def second_look(stage: Stage) -> None:
    """A page that comes back."""
    stage.store.preferences.set(PREFERENCE, ON)
    stage.go("second_look")


def nothing_found(stage: Stage) -> None:
    """A search without a result."""
    stage.go("journal")
    stage.fill("Search every word", "zzzz")
    stage.wait(400)


def versions(stage: Stage) -> None:
    """An entry's earlier texts, and what has changed since."""
    entry = stage.store.journal.lines(limit=1)[0].id
    text = stage.store.journal.entry(entry)
    assert text is not None
    stage.store.journal.cut_version(entry)
    stage.store.journal.write(text.text.replace("I", "We", 2) + "\n\nOne more thought.", entry_id=entry)
    stage.go("journal", entry)
    page = stage.the(JournalPage)
    page.menu.versions.trigger()
    stage.settle()


def versions_side_by_side(stage: Stage) -> None:
    """An earlier version, and beside it the text as it is now."""
    versions(stage)
    page = stage.the(JournalPage)
    page.versions.side_by_side.setChecked(True)


def focus(stage: Stage) -> None:
    """Nothing but the text."""
    entry(stage)
    stage.window.actions_by_name["focus_mode"].trigger()
    stage.settle()


def find_in_page(stage: Stage) -> None:
    """A word, looked for and replaced in the page."""
    entry(stage)
    page = stage.window.rooms.page if stage.window.rooms is not None else None
    assert isinstance(page, JournalPage)
    page.set_focus_mode(False)
    page.entry.find_bar.open_bar()
    page.entry.find_bar.field.setText("room")
    stage.settle()


def characters(stage: Stage) -> None:
    """Special characters, one of them used before."""
    entry(stage)
    page = stage.window.rooms.page if stage.window.rooms is not None else None
    assert isinstance(page, JournalPage)
    stage.store.preferences.set(RECENT, "— … €")
    page.entry.area.setFocus()
    page.entry.tools.open_characters()
    stage.settle()


def styled(stage: Stage) -> None:
    """Every way of marking words, some of them spelled as no dictionary has them."""
    stage.go("journal", 0)
    area = stage.the(JournalPage).entry.area
    stage.wait_until(lambda: _speller_is_on(stage))
    area.insertPlainText(EVERYTHING)
    area.verticalScrollBar().setValue(0)
    stage.wait(200)


def _speller_is_on(stage: Stage) -> bool:
    speller = stage.the(Speller)
    return speller is None or speller.is_on or not can_check()


def moment_told(stage: Stage) -> None:
    """A moment with somebody, told in prose and offered to be noted."""
    stage.go("journal", 0)
    area = stage.the(JournalPage).entry.area
    area.insertPlainText("Coffee with @Maria Lindqvist yesterday. We laughed about the whiteboard.")
    area.keep_now()
    stage.settle()


def kind_words(stage: Stage) -> None:
    """Kind words, those with a word."""
    key = stage.store.lessons.all(LessonKind.KIND_WORD)[0].id
    stage.go("journal", lesson_key(key))
    stage.fill("Search these", "Priya")
    stage.wait(400)


def some_days(stage: Stage) -> None:
    """The pages of some days, from one to another."""
    entry(stage)
    today = stage.store.clock.today()
    since = today.replace(day=1) - timedelta(days=40)
    stage.the(JournalPage).side.narrow(Chosen(since=since, until=today - timedelta(days=20)))
    stage.wait(400)


STATES: dict[str, State] = {
    "journal": entry,
    "journal-tags": entry_tags,
    "journal-files": entry_files,
    "journal-guided": guided,
    "journal-questions": questions,
    "journal-new": lambda stage: stage.go("journal", 0),
    "journal-search": search,
    "journal-marked": marked_pages,
    "journal-nothing-found": nothing_found,
    "journal-calendar": found_by_day,
    "journal-calendar-empty-day": empty_day,
    "journal-afterthoughts": afterthoughts,
    "journal-reading": reading,
    "journal-reading-pictures": reading_pictures,
    "journal-stories": stories,
    "journal-completing": completing,
    "second-look": second_look,
    "journal-versions": versions,
    "journal-versions-side-by-side": versions_side_by_side,
    "journal-focus": focus,
    "journal-find": find_in_page,
    "journal-characters": characters,
    "journal-styled": styled,
    "journal-moment-told": moment_told,
    "journal-days": some_days,
    "journal-kind-words": kind_words,
}
