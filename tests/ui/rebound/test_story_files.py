"""Files and pictures belong to the story of a no as to any page."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.jobs import HowFar, Outcome
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.story import StoryStep
from rebound_desktop.ui.widgets.attached_row import AttachedRow
from tests.ui.conftest import named, said


@pytest.fixture
def story(furnish, store):
    """The story's step, blank but for its first question."""
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, outcome=Outcome.TURNED_DOWN)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.STORY)
    page = furnish(ReboundPage, key)
    return page, page.findChild(StoryStep), key


def bring(area, data):
    assert area.canInsertFromMimeData(data)
    area.insertFromMimeData(data)


def test_a_dropped_file_is_kept_with_the_story_and_named_in_it(story, store, qtbot, tmp_path, desk):
    page, step, key = story
    path = tmp_path / "the answer.txt"
    path.write_text("We went with somebody else.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    bring(step.area, data)
    qtbot.waitUntil(lambda: "the answer.txt" in said(page) and len(step.files.files) == 1)
    entry = store.rebounds.rebound(key).entry_id
    (file,) = store.attached.of(Owner.ENTRY, entry)
    assert store.attached.content(file.content_hash) == path.read_bytes()
    assert "[the answer.txt](<the answer.txt>)" in store.journal.entry(entry).text
    desk.undo(desk.store.undo.last_done())
    assert not step.files.files and not store.attached.of(Owner.ENTRY, entry)


def test_a_story_with_a_file_of_its_own_stays_where_the_file_is(furnish, store, qtbot, tmp_path):
    earlier = store.journal.write("They rang at nine.")
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, entry_id=earlier)
    step = furnish(ReboundPage, store.rebounds.begin(job)).findChild(StoryStep)
    assert "They rang at nine." in said(step)
    path = tmp_path / "the answer.txt"
    path.write_text("We went with somebody else.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    bring(step.area, data)
    # Before it is there, too.
    named(step, QPushButton, "Begin with it").click()
    qtbot.waitUntil(lambda: len(step.files.files) == 1)
    assert "the answer.txt" in step.area.text() and store.journal.entry(earlier).text == "They rang at nine."
    assert "They rang at nine." not in said(step)


def test_a_pasted_picture_is_seen_in_the_story(story, store, qtbot):
    page, step, key = story
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    bring(step.area, data)
    qtbot.waitUntil(lambda: len(step.files.files) == 1)
    name = step.files.files[0].name
    assert name.endswith(".png") and f"![{name}](<{name}>)" in step.area.text()

    def is_painted() -> bool:
        seen = step.area.viewport().grab().toImage()
        return any(
            seen.pixelColor(x, y) == QColor("teal")
            for x in range(0, seen.width(), 3)
            for y in range(0, seen.height(), 3)
        )

    qtbot.waitUntil(is_painted)
    # Opened again, it is there still.
    assert page.leave()
    page.open(key)
    assert len(step.files.files) == 1


def begun(page, step, key, store, qtbot):
    """A first sentence in the story; its entry's id."""
    step.area.selectAll()
    qtbot.keyClicks(step.area, "The long table.")
    assert page.leave()
    return store.rebounds.rebound(key).entry_id


def test_what_was_written_on_in_the_journal_stands_in_the_story(story, store, qtbot):
    page, step, key = story
    entry = begun(page, step, key, store, qtbot)
    store.journal.write("The long table. Three of them.", entry_id=entry)
    page.open(key)
    assert step.area.text() == "The long table. Three of them."
    step.area.caret_to_end()
    qtbot.keyClicks(step.area, " And I.")
    assert page.leave()
    assert store.journal.entry(entry).text == "The long table. Three of them. And I."


def test_a_story_whose_page_was_set_aside_goes_on_as_a_page_of_its_own(story, store, qtbot):
    page, step, key = story
    before = begun(page, step, key, store, qtbot)
    store.journal.set_aside(before)
    qtbot.keyClicks(step.area, " And I.")
    assert page.leave()
    entry = store.rebounds.rebound(key).entry_id
    assert entry != before and store.journal.entry(entry).text == "The long table. And I."
    qtbot.keyClicks(step.area, " Still.")
    assert page.leave()
    assert [each.text for each in store.journal.whole()] == ["The long table. And I. Still."]


@pytest.mark.parametrize("size", [100, 150, 200])
def test_files_keep_their_height_while_one_looks_for_words_in_the_smallest_window(
    furnish, store, qtbot, desk, size
):
    desk.settings.set(options.TEXT_SIZE, size)
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE)
    page = furnish(ReboundPage, store.rebounds.begin(job), size=(880, 600))
    step = page.findChild(StoryStep)
    qtbot.keyClicks(step.area, "The panel, the window.")
    step.area.keep_now()
    entry = store.rebounds.rebound(page.shown_key()).entry_id
    for name in ("the answer.txt", "the advert.png", "the plan.txt"):
        store.attached.attach(Owner.ENTRY, entry, name, b"words")
    step.refresh()
    page.focus_search()
    bar = step.tools.find_bar

    def rows():
        return [each for each in step.files.findChildren(AttachedRow) if each.isVisible()]

    qtbot.waitUntil(lambda: len(rows()) == (2 if size == 100 else 0))
    qtbot.waitUntil(
        lambda: all(each.height() >= each.minimumSizeHint().height() for each in (*rows(), step.files, bar))
    )
    # One looks for something: what is typed for it is in sight, though the page scrolls.
    qtbot.waitUntil(lambda: bar.field.visibleRegion().boundingRect().size() == bar.field.size())
