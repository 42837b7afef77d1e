"""Pages chosen in the journal's list, or found by a search, go to the page that exports."""

import pytest
from PySide6.QtCore import Qt

from rebound_desktop.ui.page import CHOSEN_PAGES
from tests.ui.conftest import said

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def five(store):
    """Five pages, the newest last; two of them speak of rain."""
    texts = ("First", "Second, rain", "Third", "Fourth, rain", "Fifth")
    return [store.journal.write(text) for text in texts]


def click(qtbot, page, place, keys=Qt.KeyboardModifier.NoModifier):
    view = page.side.view
    index = page.side.model.index(place)
    spot = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def texts_of(store, uids) -> set[str]:
    return {store.journal.entry(key).text for key in store.journal.ids_of(uids)}


def test_several_are_marked_with_ctrl_and_shift_and_nothing_else_opens(
    open_journal, five, qtbot, store, desk, window
):
    page = open_journal()
    click(qtbot, page, 0)
    assert page.entry.entry_id == five[4] and not page.side.export.isVisible()
    click(qtbot, page, 2, CTRL)
    click(qtbot, page, 3, CTRL)
    assert page.entry.entry_id == five[4]
    assert "3 marked" in said(page)
    # What is typed meanwhile is kept, and the marks stay.
    page.entry.area.insertPlainText("More. ")
    assert page.entry.leave()
    page.refresh()
    assert "3 marked" in said(page)
    qtbot.mouseClick(page.side.export, Qt.MouseButton.LeftButton)
    assert window.went == [("export", CHOSEN_PAGES)]
    assert texts_of(store, desk.chosen_pages.uids) == {"More. Fifth", "Third", "Second, rain"}
    click(qtbot, page, 1)
    assert page.entry.entry_id == five[3] and not page.side.export.isVisible()


def test_the_keyboard_marks_too(open_journal, five, qtbot, store, desk):
    page = open_journal()
    click(qtbot, page, 0)
    for _ in range(2):
        qtbot.keyClick(page.side.view, Qt.Key.Key_Down, SHIFT)
    assert "3 marked" in said(page) and page.entry.entry_id == five[4]
    page.side.export.click()
    assert texts_of(store, desk.chosen_pages.uids) == {"Fifth", "Fourth, rain", "Third"}
    qtbot.keyClick(page.side.view, Qt.Key.Key_Down)
    assert page.entry.entry_id == five[1] and not page.side.export.isVisible()


def test_all_that_a_search_found_can_leave(open_journal, five, qtbot, store, desk, window):
    page = open_journal()
    page.side.look_for("rain")
    qtbot.waitUntil(page.side.export.isVisible)
    page.side.export.click()
    qtbot.waitUntil(lambda: bool(window.went))
    assert texts_of(store, desk.chosen_pages.uids) == {"Second, rain", "Fourth, rain"}
