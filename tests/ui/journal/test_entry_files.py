"""Files of an entry: dropped, pasted, opened as a copy, the changed copy offered back, the total."""

import errno
from base64 import b64encode
from contextlib import closing
from io import FileIO
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QBuffer, QMimeData, QObject, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from rebound_desktop.core.attached import LARGEST, Owner
from rebound_desktop.core.journal import VersionReason
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import DiskFull
from rebound_desktop.store.attached import AttachedShelf
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.journal import JournalShelf
from rebound_desktop.ui.widgets.attached_row import Thumbnail
from tests.ui.conftest import named, said


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    """Copies in clear lie in this test's own folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


class Opener(QObject):
    """The desktop's program, recorded."""

    def __init__(self):
        super().__init__()
        self.shown = []

    @Slot(QUrl)
    def show_file(self, url):
        self.shown.append(url.toLocalFile())


@pytest.fixture
def opener():
    recorded = Opener()
    QDesktopServices.setUrlHandler("file", recorded, "show_file")
    yield recorded
    QDesktopServices.unsetUrlHandler("file")


def press(qtbot, page, name):
    qtbot.mouseClick(named(page, QAbstractButton, name), Qt.MouseButton.LeftButton)


def as_png(image):
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(content, "png")
    return bytes(content.data().data())


def bring(page, *paths):
    """Drop or paste files into the text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert page.entry.area.canInsertFromMimeData(data)
    page.entry.area.insertFromMimeData(data)


def files(page):
    """The files that the open entry shows."""
    return page.entry.files.files


def test_a_file_dropped_on_a_blank_page_makes_an_entry_that_says_where_it_is(
    open_journal, store, qtbot, tmp_path
):
    paper = tmp_path / "posting [new].txt"
    paper.write_bytes(b"a baker who counts")
    page = open_journal(0)
    bring(page, paper)
    qtbot.waitUntil(lambda: len(files(page)) == 1)
    assert store.journal.entry(page.entry.entry_id).text == "[posting (new).txt](<posting [new].txt>)"
    assert "posting [new].txt" in said(page.entry)
    assert b"baker who counts" not in (store.folder / "attachments.db").read_bytes()


def test_two_files_of_a_name_are_both_kept_under_names_of_their_own(open_journal, store, qtbot, tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(folder)
    page = open_journal(store.journal.write("A page"))
    bring(page, tmp_path / "one" / "a.txt", tmp_path / "two" / "a.txt")
    qtbot.waitUntil(lambda: len(files(page)) == 2)
    assert [each.name for each in files(page)] == ["a.txt", "a 2.txt"]
    assert "a 2.txt" in page.entry.area.text() and "2 files, 6 bytes" in said(page.entry)


def test_a_picture_that_was_copied_becomes_a_file_with_a_look_of_its_own(open_journal, store, qtbot):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#2f6f66"))
    data = QMimeData()
    data.setImageData(image)
    page = open_journal(store.journal.write("A page"))
    page.entry.area.insertFromMimeData(data)
    qtbot.waitUntil(lambda: len(files(page)) == 1)
    (kept,) = files(page)
    assert kept.name == "Picture 2026-11-23.png"
    assert QImage.fromData(store.attached.content(kept.content_hash)).size() == image.size()
    look = page.entry.files.findChild(Thumbnail)
    qtbot.waitUntil(lambda: look.pixmap().size() == look.size())
    assert look.pixmap().toImage().pixelColor(look.rect().center()) == QColor("#2f6f66")


def test_a_picture_that_was_copied_in_a_browser_is_the_picture_and_not_its_name(open_journal, store, qtbot):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#2f6f66"))
    data = QMimeData()
    data.setImageData(image)
    data.setHtml('<meta charset="utf-8"><img src="https://northwind.example/desk.png" alt="A desk">')
    page = open_journal(store.journal.write("A page"))
    page.entry.area.insertFromMimeData(data)
    qtbot.waitUntil(lambda: len(files(page)) == 1)
    assert "![Picture 2026-11-23.png](<Picture 2026-11-23.png>)" in page.entry.area.text()
    data.setHtml("<p>A <b>desk</b></p>")
    page.entry.area.caret_to_end()
    page.entry.area.insertFromMimeData(data)
    assert page.entry.area.text().endswith("A **desk**") and len(files(page)) == 1


def test_pictures_within_a_page_that_is_pasted_are_kept_where_they_stand_in_it(open_journal, store, qtbot):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#2f6f66"))
    within = [
        f"data:image/png;base64,{b64encode(as_png(image)).decode()}",
        "data:image/gif;base64,R0lGODlhAQ==",
    ]
    data = QMimeData()
    data.setHtml(
        f"<p>The <b>desk</b><img src='{within[0]}'>by the door</p><p><img alt='x' src='{within[1]}'></p>"
    )
    page = open_journal(0)
    page.entry.area.insertFromMimeData(data)
    qtbot.waitUntil(lambda: len(files(page)) == 2)
    png, gif = "Picture 2026-11-23.png", "Picture 2026-11-23.gif"
    text = f"The **desk**\n![{png}](<{png}>)\nby the door\n\n![{gif}](<{gif}>)"
    assert store.journal.entry(page.entry.entry_id).text == text
    kept = {each.name: store.attached.content(each.content_hash) for each in files(page)}
    assert kept == {png: as_png(image), gif: b"GIF89a\x01"}
    page.entry.area.undo()
    assert page.entry.area.text() == ""


@pytest.mark.parametrize("name", ["desk.png", "\U0001f600\U0001f600\U0001f600 desk.png"])
def test_a_picture_stands_small_above_the_line_that_names_it(open_journal, store, qtbot, tmp_path, name):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#2f6f66"))
    image.save(str(tmp_path / name))
    page = open_journal(store.journal.write(f"Before\n\n![desk](<{name}>)\nAfter"))
    area = page.entry.area
    line = area.document().findBlockByNumber(2)
    without = area.document().documentLayout().blockBoundingRect(line).height()
    bring(page, tmp_path / name)
    qtbot.waitUntil(lambda: len(files(page)) == 1)
    qtbot.waitUntil(lambda: area.document().documentLayout().blockBoundingRect(line).height() > 3 * without)
    top = round(area.document().documentLayout().blockBoundingRect(line).top())
    qtbot.waitUntil(lambda: area.viewport().grab().toImage().pixelColor(20, top + 40) == QColor("#2f6f66"))
    # The line is seen to its end.
    last, look = line.layout().lineAt(0), area.viewport().grab().toImage()
    left, foot = round(last.cursorToX(line.length() - 2)[0]), round(top + last.ascent())
    assert len({look.pixel(left + x, foot - y) for x in range(1, 6) for y in range(10)}) > 1
    # An English line on an Arabic page ends as in English.
    area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    bracket = QRect(left, foot - 12, 8, 16)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = area.viewport().grab().toImage()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored.copy(bracket) == look.copy(bracket)
    area.undo()
    assert area.text() == f"Before\n\n![desk](<{name}>)\nAfter"


@pytest.fixture
def with_a_picture(open_journal, store, qtbot, tmp_path):
    """A page with a line above and beneath one that has a picture, its look read."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#9c4a2c"))
    entry = store.journal.write("The kettle\n![The kettle](<it.png>)\nThe kettle")
    store.attached.attach(Owner.ENTRY, entry, "it.png", as_png(image))
    page = open_journal(entry)
    viewport = page.entry.area.viewport()
    qtbot.waitUntil(lambda: rows_of(viewport.grab().toImage(), 0, viewport.height(), QColor("#9c4a2c")) > 0)
    return page


def test_two_pages_with_a_picture_of_the_same_name_show_each_its_own(open_journal, store, qtbot):
    of_page = {}
    # Named as Rebound names it, and as others do.
    for colour, named_so in (("#9c4a2c", "<my pic.png>"), ("#b08a2e", "my%20pic.png")):
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        entry = store.journal.write(f"The kettle\n![The kettle]({named_so})\nThe kettle")
        store.attached.attach(Owner.ENTRY, entry, "my pic.png", as_png(image))
        of_page[entry] = QColor(colour)
    page = open_journal(min(of_page))
    viewport = page.entry.area.viewport()

    def seen(colour):
        return rows_of(viewport.grab().toImage(), 0, viewport.height(), colour) > 0

    for entry in (*of_page, *of_page):
        page.open(entry)
        qtbot.waitUntil(lambda entry=entry: seen(of_page[entry]))
        assert not any(seen(colour) for other, colour in of_page.items() if other != entry)


def test_a_picture_stands_above_all_of_a_line_that_goes_on_in_the_next(open_journal, store, qtbot):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#9c4a2c"))
    name = "The desk by the window with a long name, as it stood there that afternoon in November.png"
    entry = store.journal.write(f"Before\n![The desk by the window](<{name}>)\nAfter")
    store.attached.attach(Owner.ENTRY, entry, name, as_png(image))
    area = open_journal(entry).entry.area
    viewport, block = area.viewport(), area.document().findBlockByNumber(1)

    def where() -> list[int]:
        look = viewport.grab().toImage()
        return [y for y in range(look.height()) if look.pixelColor(20, y) == QColor("#9c4a2c")]

    qtbot.waitUntil(lambda: bool(where()))
    layout, top = block.layout(), area.document().documentLayout().blockBoundingRect(block).top()
    assert layout.lineCount() > 1
    first = layout.lineAt(0)
    assert top <= where()[0] and where()[-1] < top + first.y() + first.ascent()
    # The letter that makes the room takes no more of the line than in the size of the others.
    letter = QFontMetricsF(area.font()).horizontalAdvance("!")
    assert abs(first.cursorToX(1)[0] - first.cursorToX(0)[0] - letter) < 2


def rows_of(image, top, height, colour):
    """How many rows of pixels of a line have a colour."""
    return sum(
        any(image.pixelColor(x, y) == colour for x in range(image.width()))
        for y in range(round(top), round(top + height))
    )


def test_what_is_found_beneath_a_picture_is_marked_as_high_as_elsewhere(with_a_picture, qtbot):
    page, area = with_a_picture, with_a_picture.entry.area
    page.entry.find_bar.open_bar()
    qtbot.keyClicks(page.entry.find_bar.field, "kettle")
    layout, mark = area.document().documentLayout(), area.palette().highlight().color()
    heights = []
    for place in range(3):
        line = layout.blockBoundingRect(area.document().findBlockByNumber(place))
        heights.append(rows_of(area.viewport().grab().toImage(), line.top(), line.height(), mark))
        qtbot.keyClick(page.entry.find_bar.field, Qt.Key.Key_Return)
    # Half a pixel at either edge is rounded.
    assert 0 < heights[1] <= heights[2] + 1


def test_a_picture_that_is_chosen_is_seen_so_and_the_letter_that_makes_its_room_is_not(with_a_picture, qtbot):
    area = with_a_picture.entry.area
    area.selectAll()
    image = area.viewport().grab().toImage()
    line = area.document().documentLayout().blockBoundingRect(area.document().findBlockByNumber(1))
    assert rows_of(image, line.top(), line.height(), QColor("#9c4a2c")) == 0
    ink, size = area.palette().text().color(), area.fontMetrics().height()
    assert 0 < rows_of(image, line.top(), line.height(), ink) <= size


def test_an_opened_file_is_a_read_only_copy_that_goes_when_the_journal_closes(
    open_journal, store, qtbot, opener, window
):
    entry = store.journal.write("A page")
    store.attached.attach(Owner.ENTRY, entry, "posting.txt", b"a baker who counts")
    page = open_journal(entry)
    press(qtbot, page, "Open a copy of posting.txt")
    qtbot.waitUntil(lambda: bool(opener.shown))
    path = Path(opener.shown[0])
    assert path.read_bytes() == b"a baker who counts" and not path.is_relative_to(store.folder)
    assert window.said[-1].startswith("You see a copy.")
    page.entry.files.copies.sweep_now()
    qtbot.waitUntil(lambda: not path.exists())


def test_a_changed_copy_is_offered_and_kept_beside_the_first(open_journal, store, qtbot, opener):
    entry = store.journal.write("A page")
    store.attached.attach(Owner.ENTRY, entry, "posting.txt", b"a baker who counts")
    page = open_journal(entry)
    press(qtbot, page, "Open a copy of posting.txt")
    qtbot.waitUntil(lambda: bool(opener.shown))
    path = Path(opener.shown[0])
    beside = path.with_name("saving.tmp")
    beside.write_bytes(b"a baker who reads")
    beside.replace(path)
    page.entry.files.copies.look()
    qtbot.waitUntil(lambda: "You changed the copy." in said(page.entry))
    page.entry.files.copies.sweep_now()
    assert path.exists()
    press(qtbot, page, "Keep it")
    qtbot.waitUntil(lambda: len(files(page)) == 2)
    assert store.attached.content(files(page)[1].content_hash) == b"a baker who reads"
    assert files(page)[1].name == "posting, changed.txt"
    qtbot.waitUntil(lambda: "You changed the copy." not in said(page.entry))
    assert not path.exists()


def test_a_changed_copy_of_what_was_erased_meanwhile_is_not_let_go(
    open_journal, store, qtbot, opener, window
):
    entry = store.journal.write("A page")
    key = store.attached.attach(Owner.ENTRY, entry, "posting.txt", b"a baker who counts")
    page = open_journal(entry)
    press(qtbot, page, "Open a copy of posting.txt")
    qtbot.waitUntil(lambda: bool(opener.shown))
    path = Path(opener.shown[0])
    beside = path.with_name("saving.tmp")
    beside.write_bytes(b"my own words")
    beside.replace(path)
    copies = page.entry.files.copies
    copies.look()
    qtbot.waitUntil(lambda: copies.of(key) is not None)
    copy = copies.of(key)
    store.attached.remove(key)
    store.trash.erase(Kept.FILE, key)
    copies.keep(copy, lambda: None)
    qtbot.waitUntil(lambda: "is gone" in window.said[-1])
    assert path.read_bytes() == b"my own words" and str(path) in window.said[-1]


def test_a_saved_copy_replaces_a_file_only_once_it_is_whole(
    open_journal, store, qtbot, window, tmp_path, monkeypatch
):
    entry = store.journal.write("A page")
    store.attached.attach(Owner.ENTRY, entry, "posting.txt", b"a baker who counts")
    page = open_journal(entry)
    (each,) = files(page)
    target = tmp_path / "mine.txt"
    target.write_bytes(b"an older file of mine")

    class Full(FileIO):
        def writelines(self, lines):
            self.write(b"a b")
            raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        opened = Path.open
        patched.setattr(
            Path,
            "open",
            lambda path, *how, **named: (
                Full(path, *how) if path.parent == tmp_path else opened(path, *how, **named)
            ),
        )
        page.entry.files.save_copy(each, target)
        qtbot.waitUntil(lambda: bool(window.said) and "disk is full there" in window.said[-1])
    assert target.read_bytes() == b"an older file of mine" and list(tmp_path.glob("mine*")) == [target]
    page.entry.files.save_copy(each, target)
    qtbot.waitUntil(lambda: "A copy is saved" in window.said[-1])
    assert target.read_bytes() == b"a baker who counts"


def test_a_file_that_could_act_is_not_opened(open_journal, store, qtbot, opener, window):
    entry = store.journal.write("A page")
    store.attached.attach(Owner.ENTRY, entry, "setup.exe", b"MZ")
    page = open_journal(entry)
    press(qtbot, page, "Open a copy of setup.exe")
    assert opener.shown == [] and "can act like a program" in window.said[-1]


def test_many_files_are_folded_so_that_the_text_keeps_its_room(open_journal, store, qtbot):
    entry = store.journal.write("A page")
    for number in range(9):
        store.attached.attach(Owner.ENTRY, entry, f"{number}.txt", b"x")
    page = open_journal(entry)
    assert "1.txt" in said(page.entry) and "2.txt" not in said(page.entry)
    press(qtbot, page, "All 9 files")
    assert "8.txt" in said(page.entry)


@pytest.mark.parametrize(
    ("before", "after"), [("", ""), ("A page", "A page"), ("A page\nand more", "A page\nand more")]
)
def test_what_is_too_large_is_refused_and_leaves_no_word_in_the_text(
    open_journal, store, qtbot, window, tmp_path, before, after
):
    large = tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    page = open_journal(store.journal.write(before) if before else 0)
    bring(page, large)
    assert "[film.mp4](<film.mp4>)" in page.entry.area.text()
    qtbot.waitUntil(lambda: bool(window.said) and "Up to 100 MB is fine." in window.said[-1])
    assert page.entry.area.text() == after
    assert files(page) == () and not page.entry.files.isVisibleTo(page)


def test_what_takes_long_is_told_of_and_can_be_stopped(open_journal, store, qtbot):
    page = open_journal(store.journal.write("A page"))
    go_on = Event()

    def slowly() -> bytes:
        assert go_on.wait(10)
        return b"a film"

    page.entry.files.keep("film.mp4", slowly)
    page.entry.files.keep("note.txt", lambda: b"a note")
    qtbot.waitUntil(lambda: "Keeping film.mp4" in said(page.entry))
    press(qtbot, page, "Stop")
    go_on.set()
    qtbot.waitUntil(lambda: [each.name for each in files(page)] == ["note.txt"])
    assert not page.entry.files.working.isVisible()


def test_an_entry_without_files_shows_nothing_of_them(open_journal, store):
    page = open_journal(store.journal.write("A page"))
    assert not page.entry.files.isVisibleTo(page)


@pytest.mark.parametrize("before", ["", "A page", "A page\nand more"])
def test_what_is_refused_after_its_page_was_left_leaves_no_word_there(
    open_journal, store, qtbot, window, tmp_path, before
):
    large, go_on = tmp_path / "film.mp4", Event()
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)

    def slowly() -> bytes:
        assert go_on.wait(10)
        return b"a note"

    left = store.journal.write(before)
    page = open_journal(left)
    page.entry.files.keep("note.txt", slowly)
    bring(page, large)
    page.open(store.journal.write("Another page"))
    assert "[film.mp4](<film.mp4>)" in store.journal.entry(left).text
    go_on.set()
    qtbot.waitUntil(lambda: bool(window.said) and "Up to 100 MB is fine." in window.said[-1])
    qtbot.waitUntil(lambda: store.journal.entry(left).text == before, timeout=20_000)
    assert page.entry.area.text() == "Another page"
    assert [each.name for each in store.attached.of(Owner.ENTRY, left)] == ["note.txt"]


def test_what_cannot_be_named_leaves_no_word_in_the_text(
    open_journal, store, qtbot, window, tmp_path, monkeypatch
):
    def full(*_args):
        raise DiskFull()

    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"a letter")
    page = open_journal(store.journal.write("A page"))
    with monkeypatch.context() as refusing:
        refusing.setattr(AttachedShelf, "attach_kept", full)
        bring(page, letter)
        qtbot.waitUntil(lambda: bool(window.said) and "The disk is full" in window.said[-1])
    assert page.entry.area.text() == "A page" and files(page) == ()
    bring(page, letter)
    qtbot.waitUntil(lambda: [each.name for each in files(page)] == ["letter.txt"])


def left_before_it_is_refused(open_journal, store):
    """A journal's page, the entry that was left with a file on its way, and what lets that be refused."""
    go_on = Event()

    def unreadable() -> bytes:
        assert go_on.wait(10)
        raise OSError(errno.EIO, "trouble")

    left = store.journal.write("A page\n[film.mp4](<film.mp4>)")
    page = open_journal(left)
    page.entry.files.keep("film.mp4", unreadable)
    page.open(store.journal.write("Another page"))
    return page, left, go_on


def test_what_was_refused_leaves_its_page_even_where_that_is_refused_at_first(
    open_journal, store, qtbot, window
):
    _, left, go_on = left_before_it_is_refused(open_journal, store)
    with closing(plain_connection(store.folder / "journal.db", store.key, write=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        go_on.set()
        qtbot.waitUntil(lambda: bool(window.said) and "could not be kept" in window.said[-1])
        assert "[film.mp4](<film.mp4>)" in store.journal.entry(left).text
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: store.journal.entry(left).text == "A page", timeout=5000)
    assert len(window.said) == 1, "it is told once"


def test_what_was_refused_leaves_its_page_though_somebody_is_back_and_writes(
    open_journal, store, qtbot, window, monkeypatch
):
    go_on, is_refused = Event(), Event()

    def unreadable() -> bytes:
        assert go_on.wait(10)
        raise OSError(errno.EIO, "trouble")

    def full(*_args, **_named):
        is_refused.set()
        raise DiskFull()

    left = store.journal.write("A page\n[film.mp4](<film.mp4>)")
    page = open_journal(left)
    page.entry.files.keep("film.mp4", unreadable)
    page.open(store.journal.write("Another page"))
    with monkeypatch.context() as refusing:
        refusing.setattr(JournalShelf, "write", full)
        go_on.set()
        qtbot.waitUntil(is_refused.is_set)
    page.open(left)
    page.entry.area.setFocus()
    page.entry.area.caret_to_end()

    def write_on() -> bool:
        qtbot.keyClicks(page.entry.area, "x")
        return "film.mp4" not in page.entry.area.text()

    qtbot.waitUntil(write_on, timeout=20_000)
    assert page.leave()
    text = store.journal.entry(left).text
    assert text.startswith("A page") and "x" in text and "film.mp4" not in text
    assert [each.reason for each in store.journal.versions(left)].count(VersionReason.MERGED) == 0


def test_what_was_refused_leaves_its_page_though_nobody_is_in_the_journal_by_then(
    open_journal, store, qtbot, window
):
    page, left, go_on = left_before_it_is_refused(open_journal, store)
    with closing(plain_connection(store.folder / "journal.db", store.key, write=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        go_on.set()
        qtbot.waitUntil(lambda: bool(window.said) and "could not be kept" in window.said[-1])
        window.pages.clear()
        page.deleteLater()
        qtbot.waitUntil(lambda: not isValid(page))
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: store.journal.entry(left).text == "A page", timeout=20_000)
