"""Nothing but the text: F11, the line in the middle, words and minutes when asked for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.journal.entry_menu import EntryMenu
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.sidebar import Sidebar
from tests.flows.conftest import Person


def writing(person: Person) -> JournalPage:
    person.start()
    person.store.journal.write("The first line.\n\n" + "Another line of the day.\n\n" * 60)
    person.window.go("journal", person.store.journal.lines()[0].id)
    assert person.window.rooms is not None
    page = person.window.rooms.page
    assert isinstance(page, JournalPage)
    return page


def press_f11(person: Person) -> None:
    person.qtbot.keyClick(person.window, Qt.Key.Key_F11)


def chosen(page: JournalPage, text: str) -> QAction:
    menu = page.findChild(EntryMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == text)


def test_f11_leaves_only_the_text_and_esc_brings_the_rest_back(person: Person) -> None:
    page = writing(person)
    sidebar = person.window.findChild(Sidebar)
    assert sidebar is not None and sidebar.isVisible()
    press_f11(person)
    assert not sidebar.isVisible()
    assert not page.side.isVisible()
    assert not page.entry.head.isVisible()
    assert page.entry.area.hasFocus()
    person.qtbot.keyClick(page.entry.area, Qt.Key.Key_Escape)
    assert sidebar.isVisible() and page.side.isVisible() and page.entry.head.isVisible()


def test_the_line_one_writes_on_stays_in_the_middle_even_the_last(person: Person) -> None:
    page = writing(person)
    press_f11(person)
    area = page.entry.area
    area.caret_to_end()
    person.qtbot.keyClicks(area, "Now.")
    middle = area.viewport().height() // 2
    assert abs(area.cursorRect().center().y() - middle) <= area.cursorRect().height()
    press_f11(person)
    # What was room to scroll is no part of the text.
    assert area.text().endswith("Now.")


def test_the_first_line_stands_in_the_middle_too(person: Person) -> None:
    page = writing(person)
    press_f11(person)
    area = page.entry.area
    for text in ("Now.", "\n\n".join(["Line."] * 90)):
        area.load("")
        person.qtbot.keyClicks(area, "The first line.")
        middle = area.viewport().height() // 2
        assert abs(area.cursorRect().center().y() - middle) <= area.cursorRect().height()
        area.insert_words(text)
        area.moveCursor(QTextCursor.MoveOperation.Start)
        assert abs(area.cursorRect().center().y() - middle) <= area.cursorRect().height()
    assert area.verticalScrollBar().isVisible()
    press_f11(person)
    # What was room to scroll is no part of the text, nor of its scrolling once focus ends.
    assert area.verticalScrollBar().minimum() == 0 and area.cursorRect().top() < middle // 2


class Widths(QObject):
    """How wide the page was, each time its size changed."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.seen.append(event.size().width())
        return False


def test_the_lines_stay_as_they_are_when_all_else_steps_aside(person: Person) -> None:
    page = writing(person)
    person.window.resize(1280, 800)
    before = page.entry.area.viewport().width()
    widths = Widths(page.entry.area.viewport())
    press_f11(person)
    press_f11(person)
    person.window.resize(1200, 700)
    # A long text would be laid out anew for any other width, which takes a quarter of a second.
    assert widths.seen and set(widths.seen) == {before}


def test_going_elsewhere_ends_it(person: Person) -> None:
    writing(person)
    press_f11(person)
    person.window.go("today")
    sidebar = person.window.findChild(Sidebar)
    assert sidebar is not None and sidebar.isVisible()


def test_words_and_minutes_stand_there_only_once_asked_for(person: Person) -> None:
    page = writing(person)
    assert not page.entry.foot.isVisible()
    chosen(page, "Count words").trigger()
    assert person.see("303 words")
    chosen(page, "Twenty minutes, gently").trigger()
    assert person.see("20 minutes left")
    chosen(page, "Count words").trigger()
    chosen(page, "Twenty minutes, gently").trigger()
    assert not page.entry.foot.isVisible()


def test_ctrl_f_in_the_text_looks_in_the_text(person: Person) -> None:
    page = writing(person)
    page.entry.area.setFocus()
    person.qtbot.keyClick(page.entry.area, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.entry.find_bar.isVisible()
    person.qtbot.keyClicks(page.entry.find_bar.field, "first")
    assert page.entry.area.textCursor().selectedText() == "first"
