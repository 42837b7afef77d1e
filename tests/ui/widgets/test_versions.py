"""Earlier texts of a letter and of notes: what changed is marked, and one comes back."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.versions import Kept
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.differences import DifferencesArea
from rebound_desktop.ui.widgets.versions import VersionsView
from rebound_desktop.words import figure
from tests.conftest import HandClock
from tests.ui.conftest import said


def test_a_letters_earlier_text_comes_back(qtbot: Any, desk: Desk, store: Store, clock: HandClock) -> None:
    letter = store.letters.begin(LetterKind.THANK_YOU, body="Dear Dana, thank you.")
    clock.go_on(minutes=11)
    store.letters.write(letter, body="Dear Dana, thanks.")
    view = VersionsView(desk, Kept.LETTER)
    qtbot.addWidget(view)
    view.show()
    view.open(letter)
    assert "2 words went, one word came" in said(view)
    with qtbot.waitSignal(view.done):
        qtbot.mouseClick(view.restore, Qt.MouseButton.LeftButton)
    back = store.letters.letter(letter)
    assert back is not None and back.body == "Dear Dana, thank you."


def test_that_a_question_alone_was_changed_is_said(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    entry = store.journal.write("> What happened?\n\nI waited.")
    clock.go_on(minutes=11)
    store.journal.write("> How did it end?\n\nI waited.", entry_id=entry)
    view = VersionsView(desk, Kept.ENTRY)
    qtbot.addWidget(view)
    view.show()
    view.open(entry)
    assert "Since then: a question or a quote alone." in said(view)


def test_a_long_text_is_compared_beside_the_window(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    notes = "\n".join(f"Line {number} of what I know." for number in range(200))
    dana = store.contacts.add("Dana")
    store.contacts.change(dana, notes=notes)
    clock.go_on(minutes=11)
    store.contacts.change(dana, notes=notes.replace("Line 100 of", "Line 100 and more of"))
    view = VersionsView(desk, Kept.NOTES)
    qtbot.addWidget(view)
    view.show()
    view.open(dana)
    qtbot.waitUntil(lambda: "2 words came" in said(view), timeout=5_000)
    assert "Line 100 and more of" in view.text.text()


def test_where_nothing_was_kept_it_is_said(qtbot: Any, desk: Desk, store: Store) -> None:
    view = VersionsView(desk, Kept.NOTES)
    qtbot.addWidget(view)
    view.show()
    view.open(store.contacts.add("Dana"))
    assert "No earlier versions yet" in said(view) and not view.restore.isVisible()


def test_the_words_of_long_texts_are_counted_beside_the_window(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    entry = store.journal.write("the long table " * 10_000)
    clock.go_on(minutes=11)
    store.journal.write("the window " * 10_000, entry_id=entry)
    view = VersionsView(desk, Kept.ENTRY)
    qtbot.addWidget(view)
    view.show()
    view.open(entry)
    (row,) = view.times.model().rows
    assert row.subtitle == ""
    # Figures are written as the language in force does.
    qtbot.waitUntil(lambda: view.times.model().rows[0].subtitle == f"{figure(30_000)} words", timeout=10_000)


def test_two_texts_side_by_side_are_scrolled_together_and_stay_so(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    entry = store.journal.write("The old door.\n" + "A line.\n" * 60)
    clock.go_on(minutes=11)
    store.journal.write("The blue door.\n" + "A line.\n" * 60, entry_id=entry)

    def shown(width: int) -> VersionsView:
        view = VersionsView(desk, Kept.ENTRY)
        qtbot.addWidget(view)
        view.resize(width, 600)
        view.show()
        qtbot.waitExposed(view)
        view.open(entry)
        return view

    view = shown(760)
    assert not view.now.isVisible() and view.text.text().startswith("The oldblue door.")
    view.side_by_side.click()
    assert view.text.text().startswith("The old door.") and view.now.text().startswith("The blue door.")
    assert "one word went, one word came" in said(view)
    bars = view.text.verticalScrollBar(), view.now.verticalScrollBar()
    bars[0].setValue(bars[0].maximum())
    assert bars[1].value() == bars[1].maximum() > 0
    bars[1].setValue(0)
    assert bars[0].value() == 0
    # One bar tells of both, and they are as wide as each other.
    assert view.now.verticalScrollBar().isVisible() and not view.text.verticalScrollBar().isVisible()
    assert view.text.viewport().width() == view.now.viewport().width()
    # Wanted so from now on; where there is no room for two, both are told in one.
    again = shown(760)
    assert again.now.isVisible()
    again.resize(500, 600)
    qtbot.waitUntil(lambda: not again.now.isVisible())
    assert again.text.text().startswith("The oldblue door.") and not again.side_by_side.isVisible()
    assert again.text.verticalScrollBar().isVisible()


def test_what_stayed_the_same_stands_at_one_height_in_both(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    lines = [f"Line {number}." for number in range(90)]
    came, last = [f"New one {number}." for number in range(25)], [f"Last {number}." for number in range(30)]
    entry = store.journal.write("\n".join(lines))
    clock.go_on(minutes=11)
    store.journal.write("\n".join([*lines[:20], *came, *lines[20:60], *lines[70:], *last]), entry_id=entry)
    view = VersionsView(desk, Kept.ENTRY)
    qtbot.addWidget(view)
    view.resize(760, 600)
    view.show()
    qtbot.waitExposed(view)
    view.open(entry)
    view.side_by_side.click()

    def height_of(area: DifferencesArea, line: str) -> int:
        return area.cursorRect(area.document().find(line)).top()

    def is_beside_itself(line: str) -> bool:
        return abs(height_of(view.text, line) - height_of(view.now, line)) <= 2

    # The first change comes into view in both, though only one of them has its words.
    room = view.now.viewport().height()
    qtbot.waitUntil(lambda: is_beside_itself("Line 19.") and 0 < height_of(view.now, "New one 0.") < room)
    both = (view.text, view.now)
    qtbot.waitUntil(lambda: all(each.is_settled and each.place_in_other(0) is not None for each in both))
    QApplication.processEvents()
    for leader in both:
        bar = leader.verticalScrollBar()
        for line in ("Line 10.", "Line 40.", "Line 80."):
            bar.setValue(bar.value() + height_of(leader, line) - leader.viewport().height() // 3)
            assert is_beside_itself(line), (leader.accessibleName(), line)
    # At the end of the shorter one too.
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert is_beside_itself("Line 85.")


def test_the_first_change_is_in_view_and_who_scrolls_on_is_left_there(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    lines = [f"Line {number}." for number in range(80)]

    def shown(place: int) -> VersionsView:
        entry = store.journal.write("\n".join(lines))
        clock.go_on(minutes=11)
        after = "\n".join([*lines[:place], "\nA new one.", *lines[place:]])
        store.journal.write(after, entry_id=entry)
        view = VersionsView(desk, Kept.ENTRY)
        qtbot.addWidget(view)
        view.resize(500, 500)
        view.show()
        qtbot.waitExposed(view)
        view.open(entry)
        return view

    def change_is_seen() -> bool:
        # A paragraph that came at the end begins with the empty line above it.
        caret, room = view.text.cursorRect(), view.text.viewport().rect()
        return view.text.textCursor().block().text() == "A new one." and room.contains(caret)

    view = shown(80)
    bar = view.text.verticalScrollBar()
    qtbot.waitUntil(lambda: change_is_seen() and bar.value() > 0)
    bar.setValue(0)
    view.refresh()
    view.resize(520, 500)
    QApplication.processEvents()
    assert bar.value() == 0
    view = shown(1)
    qtbot.waitUntil(change_is_seen)
    assert view.text.verticalScrollBar().value() == 0


def test_enter_on_a_time_goes_into_its_text(qtbot: Any, desk: Desk, store: Store, clock: HandClock) -> None:
    entry = store.journal.write("The old door.")
    clock.go_on(minutes=11)
    store.journal.write("The blue door.", entry_id=entry)
    view = VersionsView(desk, Kept.ENTRY)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.open(entry)
    qtbot.waitUntil(view.times.hasFocus)
    qtbot.keyClick(view.times, Qt.Key.Key_Return)
    assert view.text.hasFocus()


def test_in_a_narrow_room_each_time_says_its_day(
    qtbot: Any, desk: Desk, store: Store, clock: HandClock
) -> None:
    entry = store.journal.write("I waited.")
    for text in ("I waited long.", "I waited very long."):
        clock.go_on(minutes=11)
        store.journal.write(text, entry_id=entry)
    view = VersionsView(desk, Kept.ENTRY)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.open(entry)
    view.times.choose(view.times.model().index(1, 0))
    assert [(row.group, row.trailing) for row in view.times.model().rows] == [("Today", "")] * 2
    view.resize(480, 600)
    qtbot.waitUntil(lambda: [row.trailing for row in view.times.model().rows] == ["today"] * 2)
    assert [row.group for row in view.times.model().rows] == ["", ""]
    assert view.times.currentIndex().row() == 1, "the chosen one stays"
