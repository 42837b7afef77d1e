"""The story of a no is written with the same help as any page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.jobs import HowFar, Outcome
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.rebound.log_no import LogNoPage
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.story import StoryStep
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.written_before import WrittenBefore
from tests.ui.conftest import named, said


def test_find_and_replace_a_clock_and_how_far_away_one_stands(furnish, store, qtbot):
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, outcome=Outcome.TURNED_DOWN)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.STORY)
    page = furnish(ReboundPage, key)
    step = page.findChild(StoryStep)
    step.area.load("The panel, the window.")
    page.focus_search()
    bar = step.tools.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "the")
    bar.replace.setText("a")
    bar.every.click()
    assert step.area.text() == "a panel, a window."
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden() and step.area.hasFocus()
    step.tools.foot.toggle_timer()
    assert "20 minutes left" in said(page)
    choice = next(each for each in step.menu.actions() if each.menu() is not None).menu()
    next(each for each in choice.actions() if each.text() == "You").trigger()
    assert "Write to yourself as “you”." in said(page)


def story_of(furnish, store, company):
    job = store.rebounds.log_no(company=company, how_far=HowFar.MET_PEOPLE)
    return furnish(ReboundPage, store.rebounds.begin(job)).findChild(StoryStep)


def test_what_the_program_wrote_itself_is_nobodys_story(furnish, store):
    store.journal.write("They rang at nine.")
    store.journal.write("# What I could choose\n\n- Contoso comes first.\n")
    store.journal.write("# Was ich wählen könnte\n\n- Contoso zuerst.\n")
    store.journal.write("# To myself, on day 90\n\nHold on to the walks.")
    store.journal.write("\n")
    step = story_of(furnish, store, "Northwind")
    assert "You wrote “They rang at nine.” today." in said(step)
    assert not step.findChild(WrittenBefore).another.isVisibleTo(step)


def test_the_page_that_names_the_company_comes_first_and_another_can_be_chosen(furnish, store, qtbot):
    store.journal.write("Two chairs. The panel at northwind was kind.")
    other = store.journal.write("Rain all afternoon.")
    step = story_of(furnish, store, "Northwind")
    assert "Two chairs." in said(step) and "Rain" not in said(step)
    another = named(step, QPushButton, "Another entry")
    qtbot.mouseClick(another, Qt.MouseButton.LeftButton)
    assert "You wrote “Rain all afternoon.” today." in said(step)
    step.refresh()
    qtbot.mouseClick(another, Qt.MouseButton.LeftButton)
    assert "Two chairs." in said(step)
    qtbot.mouseClick(another, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(step, QPushButton, "Begin with it"), Qt.MouseButton.LeftButton)
    assert store.journal.entry(other).step == Step.STORY


@pytest.mark.parametrize("is_with_the_job", [True, False])
def test_what_was_typed_before_begin_with_it_comes_beneath_what_was_written(
    furnish, store, qtbot, is_with_the_job
):
    earlier = store.journal.write("They rang at nine.")
    entry_id = earlier if is_with_the_job else None
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, entry_id=entry_id)
    rebound = store.rebounds.begin(job)
    step = furnish(ReboundPage, rebound).findChild(StoryStep)
    qtbot.keyClicks(step.area, "Also")
    # The press takes the focus, by which the first words are kept.
    qtbot.mouseClick(named(step, QPushButton, "Begin with it"), Qt.MouseButton.LeftButton)
    told = step.area.text()
    assert told.startswith("They rang at nine.\n\n") and told.endswith("Also")
    assert store.journal.entry(earlier).text == told
    assert [line.id for line in store.journal.lines()] == [earlier]
    assert store.rebounds.rebound(rebound).entry_id == earlier
    assert not step.findChild(WrittenBefore).isVisible() and step.area.hasFocus()


def test_a_story_begun_here_can_still_begin_with_what_was_written_about_the_job(furnish, store, qtbot):
    earlier = store.journal.write("They rang at nine.")
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, entry_id=earlier)
    rebound = store.rebounds.begin(job)
    page = furnish(ReboundPage, rebound)
    step = page.findChild(StoryStep)
    qtbot.keyClicks(step.area, "Also")
    step.area.keep_now()
    assert "You wrote “They rang at nine.” today." in said(step)
    named(step, QPushButton, "Begin with it").click()
    assert step.area.text().startswith("They rang at nine.\n\n") and step.area.text().endswith("Also")
    page.open(rebound)
    assert not step.findChild(WrittenBefore).isVisible()


def test_a_page_chosen_for_one_story_is_not_the_first_that_another_is_offered(furnish, store, qtbot):
    store.journal.write("Rain all afternoon.")
    store.journal.write("Fabrikam rang at nine.")
    jobs = [
        store.rebounds.log_no(company=name, how_far=HowFar.MET_PEOPLE) for name in ("Tailspin", "Fabrikam")
    ]
    tailspin, fabrikam = [store.rebounds.begin(job) for job in jobs]
    for key in (tailspin, fabrikam):
        store.rebounds.go_to(key, Step.STORY)
    page = furnish(ReboundPage, tailspin)
    step = page.findChild(StoryStep)
    assert "Fabrikam rang at nine." in said(step)
    qtbot.mouseClick(named(step, QPushButton, "Another entry"), Qt.MouseButton.LeftButton)
    assert "Rain all afternoon." in said(step)
    page.open(tailspin)
    assert "Rain all afternoon." in said(step)
    page.open(fabrikam)
    assert "Fabrikam rang at nine." in said(step) and "Rain" not in said(step)


@pytest.mark.parametrize(("size", "has_heading"), [(100, True), (150, False), (200, False)])
def test_in_the_smallest_window_the_text_scrolls_and_nothing_around_it(
    furnish, store, qtbot, desk, size, has_heading
):
    desk.settings.set(options.TEXT_SIZE, size)
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE)
    page = furnish(ReboundPage, store.rebounds.begin(job), size=(880, 600))
    step = page.findChild(StoryStep)
    step.area.load("The panel, the window.\n" * 60)
    qtbot.waitUntil(lambda: step.area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: step.column.verticalScrollBar().maximum() == 0)
    # Three lines at least.
    assert step.area.viewport().height() > 3 * step.area.cursorRect().height()
    assert ("Everything you remember" in said(page)) is has_heading
    assert named(step, QPushButton, "Next question").isVisible()


@pytest.mark.parametrize("has_question", [False, True])
def test_with_large_letters_the_files_of_a_story_share_a_line_and_its_buttons_stay_in_sight(
    furnish, store, qtbot, desk, has_question
):
    desk.settings.set(options.TEXT_SIZE, 200)
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE)
    store.journal.write("Written before about Northwind.", job_id=job)
    page = furnish(ReboundPage, store.rebounds.begin(job), size=(880, 600))
    step = page.findChild(StoryStep)
    qtbot.keyClicks(step.area, "The panel, the window.")
    step.area.keep_now()
    entry = store.rebounds.rebound(page.shown_key()).entry_id
    for name in ("the answer.txt", "the advert.txt"):
        store.attached.attach(Owner.ENTRY, entry, name, b"words")
    step.refresh()
    if has_question:
        named(step, QPushButton, "Next question").click()
    qtbot.waitUntil(lambda: "the answer.txt" not in said(step.files))
    for text in ("Next question", "Something lighter", "All 2 files"):
        button = named(step, QPushButton, text)
        whole = button.size
        qtbot.waitUntil(lambda b=button, w=whole: b.visibleRegion().boundingRect().size() == w())
    assert step.column.verticalScrollBar().maximum() == 0
    # Two lines of the text at least.
    assert step.area.viewport().height() > 2 * step.area.cursorRect().height()
    named(step, QPushButton, "All 2 files").click()
    assert "the answer.txt" in said(step.files)
    desk.settings.set(options.TEXT_SIZE, 100)
    qtbot.waitUntil(lambda: "the answer.txt" in said(step.files) and "Everything you remember" in said(page))


def test_which_job_it_is_about_is_told_whole_before_anything_beside_it(furnish, store, qtbot, desk):
    desk.settings.set(options.TEXT_SIZE, 200)
    job = store.rebounds.log_no(company="Northwind", title="Product manager", how_far=HowFar.MET_PEOPLE)
    page = furnish(ReboundPage, store.rebounds.begin(job), size=(880, 600))
    qtbot.waitUntil(lambda: "Northwind, Product manager" in said(page))
    assert "Nothing leaves this computer" not in said(page)
    # Where there is room for both, both stand there.
    page.resize(1600, 800)
    qtbot.waitUntil(lambda: "Nothing leaves this computer" in said(page))
    assert "Northwind, Product manager" in said(page)


def test_in_a_low_window_with_large_letters_a_no_is_asked_for_close_beneath_the_top(furnish, store, desk):
    page = furnish(LogNoPage, size=(880, 600))
    which = named(page, Field, "Company")
    high = which.mapTo(page, QPoint()).y()
    desk.settings.set(options.TEXT_SIZE, 200)
    QApplication.processEvents()
    assert which.mapTo(page, QPoint()).y() < 2 * high - 72
