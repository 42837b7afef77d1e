"""@person, #tag and [[job]]: completed while typing, linked, and a moment told in prose noted by one key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from rebound_desktop.core.contacts import TouchKind
from tests.ui.conftest import said


def test_a_person_is_completed_and_linked(open_journal, store, qtbot):
    dana = store.contacts.add("Dana Okafor")
    store.contacts.add("Dirk Vos")
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    area.insertPlainText("🌧 ")
    qtbot.keyClicks(area, "Coffee with @d")
    qtbot.waitUntil(lambda: completion.offered == ["Dana Okafor", "Dirk Vos"])
    qtbot.keyClick(area, Qt.Key.Key_Down)
    qtbot.keyClick(area, Qt.Key.Key_Up)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "🌧 Coffee with @Dana Okafor "
    assert completion.offered == []
    assert [link.id for link in store.links.people_of(page.entry.entry_id)] == [dana]
    assert "@Dana Okafor" in said(page)


def test_the_menu_leads_to_whom_and_what_the_entry_speaks_of(open_journal, store, window):
    dana, job = store.contacts.add("Dana Okafor"), store.jobs.add("Northwind")
    entry = store.journal.write("With @Dana Okafor about [[Northwind]].")
    store.journal.cut_version(entry)
    page = open_journal(entry)
    for _ in range(2):
        page.menu.aboutToShow.emit()
    ways = [action for action in page.menu.actions() if action.text().startswith("Go to ")]
    assert [action.text() for action in ways if action.isVisible()] == [
        "Go to Dana Okafor",
        "Go to Northwind",
    ]
    for action in ways[-2:]:
        action.trigger()
    assert window.went == [("contacts", dana), ("jobs", job)]


def test_made_bold_by_its_key_a_link_stays_one(open_journal, store, qtbot):
    dana, job = store.contacts.add("Dana Smith"), store.jobs.add("Northwind")
    entry = store.journal.write("🌱 With @Dana Smith at [[Northwind]] #happy, it isn't\n```\ncode here\n```")
    store.journal.cut_version(entry)
    area = open_journal(entry).entry.area
    for words in ("Smith", "wind", "happy", "isn", "here"):
        cursor = area.document().find(words)
        cursor.setPosition(cursor.selectionEnd() - (words != "isn"))
        area.setTextCursor(cursor)
        qtbot.keyClick(area, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == (
        "🌱 With **@Dana Smith** at **[[Northwind]]** **#happy**, it **isn't**\n```\ncode here\n```"
    )
    area.keep_now()
    store.journal.cut_version(entry)
    assert [link.id for link in store.links.people_of(entry)] == [dana]
    assert [link.id for link in store.links.jobs_of(entry)] == [job]
    assert store.tags.of_entry(entry) == ("happy",)


def test_a_surname_a_job_and_a_tag(open_journal, store, qtbot):
    store.contacts.add("Dana Okafor")
    store.jobs.add("Northwind", "Baker")
    store.tags.set_entry(store.journal.write("x"), ["hopeful"])
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    for typed, name in (("@ok", "Dana Okafor"), ("[[nor", "Northwind"), ("#ho", "hopeful")):
        qtbot.keyClicks(area, typed)
        qtbot.waitUntil(lambda name=name: completion.offered == [name])
        qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert area.text() == "@Dana Okafor [[Northwind]] #hopeful "


def test_esc_lets_it_be_and_leaves_the_text_alone(open_journal, store, qtbot):
    store.contacts.add("Dana Okafor")
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    qtbot.keyClicks(area, "@da")
    qtbot.waitUntil(lambda: completion.offered == ["Dana Okafor"])
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert completion.offered == [] and area.hasFocus()
    qtbot.keyClicks(area, "n is here")
    assert completion.offered == [] and area.text() == "@dan is here"


def test_a_moment_told_in_prose_is_noted_by_one_key(open_journal, store, qtbot, window):
    dana = store.contacts.add("Dana Okafor")
    page = open_journal(0)
    qtbot.keyClicks(page.entry.area, "Coffee with @Dana Okafor yesterday.")
    page.entry.area.keep_now()
    assert page.entry.touch.isVisible()
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    (touch,) = store.contacts.touches(dana)
    assert touch.kind is TouchKind.COFFEE and touch.note == "Coffee with @Dana Okafor yesterday."
    assert touch.on_day.isoformat() == "2026-11-22"
    assert not page.entry.touch.isVisible() and window.said[-1] == "Moment noted"
    qtbot.keyClicks(page.entry.area, " Sun.")
    page.entry.area.keep_now()
    assert not page.entry.touch.isVisible()


def test_a_moment_is_offered_when_enter_has_ended_its_line(open_journal, store, qtbot):
    store.contacts.add("Dana Okafor")
    page = open_journal(0)
    qtbot.keyClicks(page.entry.area, "- Coffee with @Dana Okafor yesterday.")
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Return)
    page.entry.area.keep_now()
    assert page.entry.area.text().endswith("\n- ") and page.entry.touch.isVisible()
    qtbot.keyClicks(page.entry.area, "something else")
    page.entry.area.keep_now()
    assert not page.entry.touch.isVisible()


def test_a_blank_page_asks_of_no_moment_on_the_one_before(open_journal, store, qtbot):
    dana = store.contacts.add("Dana")
    page = open_journal(0)
    qtbot.keyClicks(page.entry.area, "Tea with @Dana today")
    page.entry.area.keep_now()
    assert page.entry.touch.isVisible()
    page.open(0)
    assert page.entry.entry_id is None and not page.entry.touch.isVisible()
    qtbot.keyClick(page.entry.area, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert store.contacts.touches(dana) == ()


def test_not_now_is_not_asked_again(open_journal, store, qtbot):
    store.contacts.add("Dana")
    page = open_journal(0)
    qtbot.keyClicks(page.entry.area, "Tea with @Dana today")
    page.entry.area.keep_now()
    page.entry.touch.leave.click()
    qtbot.keyClicks(page.entry.area, " and more")
    page.entry.area.keep_now()
    assert not page.entry.touch.isVisible()


def test_names_are_seen_as_links_and_a_click_with_ctrl_leads_there(open_journal, store, qtbot, window):
    dana, job = store.contacts.add("Dana Okafor"), store.jobs.add("Northwind", "Baker")
    page = open_journal(store.journal.write("🌧 Tea with @Dana Okafor on [[Northwind]], #hopeful, @Nobody."))
    area = page.entry.area
    assert _looks_like_links(page) == {"@Dana Okafor", "[[Northwind]]", "#hopeful"}
    for words in ("Okafor", "Northwind", "Nobody", "Tea"):
        _ctrl_click(qtbot, area, words)
    assert window.went == [("contacts", dana), ("jobs", job)]
    store.journal.write("Elsewhere, without")
    other = store.journal.write("Also #Hopeful.")
    store.links.follow(other)
    _ctrl_click(qtbot, area, "hopeful")
    qtbot.waitUntil(lambda: page.side.entries == [other, page.entry.entry_id])


def test_whoever_is_new_becomes_a_link_and_whoever_has_another_name_stays_one(open_journal, store, qtbot):
    page = open_journal(store.journal.write("Tea with @Dana Okafor."))
    assert _looks_like_links(page) == set()
    dana = store.contacts.add("Dana Okafor")
    page.refresh()
    assert _looks_like_links(page) == {"@Dana Okafor"}
    store.links.follow(page.entry.entry_id)
    store.contacts.change(dana, name="Dana Vos")
    page.refresh()
    assert _looks_like_links(page) == {"@Dana Okafor"}


def _looks_like_links(page) -> set[str]:
    """The stretches of the text in the colour of links."""
    block = page.entry.area.document().firstBlock()
    raw = block.text().encode("utf-16-le")
    return {
        raw[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
        for each in block.layout().formats()
        if each.format.foreground().color() == page.desk.theme.colour("accent")
    }


def _ctrl_click(qtbot, area, words: str) -> None:
    area.setTextCursor(QTextCursor(area.document()))
    assert area.find(words)
    cursor = area.textCursor()
    cursor.setPosition(cursor.position() - 1)
    area.setTextCursor(cursor)
    place = area.cursorRect().center() + QPoint(2, 0)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)


def test_a_name_completed_on_a_new_line_goes_by_its_letters(open_journal, store, qtbot):
    store.contacts.add("Dana Okafor")
    page = open_journal(store.journal.write("مرحبا بالعالم"))
    area = page.entry.area
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "@")
    assert area.textCursor().block().textDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: page.entry.completion.offered == ["Dana Okafor"])
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "مرحبا بالعالم\n@Dana Okafor "
    assert area.textCursor().block().textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_space_or_a_full_stop_typed_behind_a_name_stands_where_it_belongs(open_journal, store, qtbot):
    store.contacts.add("Dana Okafor")
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    for on in (" and ", "."):
        qtbot.keyClicks(area, "@da")
        qtbot.waitUntil(lambda: completion.offered == ["Dana Okafor"])
        qtbot.keyClick(area, Qt.Key.Key_Return)
        qtbot.keyClicks(area, on)
    assert area.text() == "@Dana Okafor and @Dana Okafor."


def test_a_tag_that_is_written_in_full_still_offers_those_that_begin_like_it(open_journal, store, qtbot):
    store.tags.set_entry(store.journal.write("x"), ["ti", "time"])
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    qtbot.keyClicks(area, "#ti")
    qtbot.waitUntil(lambda: completion.offered == ["time"])
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "#ti\n"
    qtbot.keyClicks(area, "#ti")
    qtbot.waitUntil(lambda: completion.offered == ["time"])
    qtbot.keyClick(area, Qt.Key.Key_Down)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "#ti\n#time "


def test_a_full_stop_in_another_page_takes_no_letter_away(open_journal, store, qtbot):
    store.contacts.add("Dana Okafor")
    other = store.journal.write("abcdefghijklmnopq")
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    qtbot.keyClicks(area, "@da")
    qtbot.waitUntil(lambda: completion.offered == ["Dana Okafor"])
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    place = area.textCursor().position()
    page.open(other)
    cursor = area.textCursor()
    cursor.setPosition(place)
    area.setTextCursor(cursor)
    qtbot.keyClicks(area, ".")
    assert area.text().replace(".", "") == "abcdefghijklmnopq"
