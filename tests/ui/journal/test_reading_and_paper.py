"""An entry to read, and what comes on paper."""

from datetime import date

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from rebound_desktop.core.attached import Owner
from rebound_desktop.ui.journal.on_paper import Extent
from tests.ui.conftest import said


def test_reading_shows_the_words_without_their_marks(open_journal, store, qtbot):
    entry = store.journal.write("# The panel\n**Bold** words and [[Northwind]].\n\n<b>html</b>")
    store.afterthoughts.add(entry, "Seen later.")
    page = open_journal(entry)
    page.menu.read.trigger()
    assert page.content.currentWidget() is page.reading and page.reading.page.hasFocus()
    text = page.reading.page.toPlainText()
    assert "The panel" in text and "Bold words and Northwind." in text and "<b>html</b>" in text
    assert "Added Monday 23 November 2026" in text and "Seen later." in text and "**" not in text
    qtbot.keyClick(page.reading.page, Qt.Key.Key_Escape)
    assert page.content.currentWidget() is page.entry and page.entry.area.hasFocus()


def test_a_picture_is_seen_where_the_page_speaks_of_it(open_journal, store, qtbot):
    drawn = QBuffer()
    QImage(300, 200, QImage.Format.Format_RGB32).save(drawn, "PNG")
    entry = store.journal.write("The room\n\n![The desk](<desk 1.png>)\n\n![gone](<gone.png>)\n\nWords.")
    store.attached.attach(Owner.ENTRY, entry, "desk 1.png", bytes(drawn.data().data()))
    page = open_journal(entry)
    page.menu.read.trigger()
    reading = page.reading.page
    assert "The desk" in reading.toPlainText()
    qtbot.waitUntil(lambda: "\ufffc" in reading.toPlainText())
    assert "The desk" not in reading.toPlainText() and "gone" in reading.toPlainText()
    (shown,) = reading.kept.values()
    assert shown.deviceIndependentSize().width() == 300
    other = store.journal.write("Another page")
    page.open(other)
    page.menu.read.trigger()
    assert reading.kept == {}


def test_files_that_the_page_does_not_speak_of_are_there_to_read(open_journal, store, qtbot):
    drawn = QBuffer()
    QImage(300, 200, QImage.Format.Format_RGB32).save(drawn, "PNG")
    entry = store.journal.write("The room, and a counteroffer.pdf.")
    store.attached.attach(Owner.ENTRY, entry, "offer.pdf", b"%PDF-1.4")
    store.attached.attach(Owner.ENTRY, entry, "desk.png", bytes(drawn.data().data()))
    page = open_journal(entry)
    page.menu.read.trigger()
    reading = page.reading.page
    qtbot.waitUntil(lambda: "\ufffc" in reading.toPlainText())
    assert "With this entry: offer.pdf" in reading.toPlainText()


def test_the_dialog_says_what_stays_and_can_include_it(open_journal, store, qtbot):
    store.journal.set_only_for_me(store.journal.write("Mine."), True)
    page = open_journal(store.journal.write("Open page."))
    ask = page.show_paper()
    assert ask.selection.entry_ids == (page.entry.entry_id,) and not ask.include.isVisible()
    ask.extent.choose(Extent.ALL)
    ask.extent.chosen.emit()
    assert "One entry stays here" in said(ask) and ask.include.isVisible()
    assert not ask.selection.with_only_for_me
    ask.include.click()
    assert ask.selection.with_only_for_me


def test_some_days_become_a_pdf_beside_the_window(open_journal, store, qtbot, window, tmp_path):
    entry = store.journal.write("The page\nWords.")
    store.journal.set_day(entry, date(2026, 11, 3))
    ask = open_journal(entry).show_paper()
    ask.extent.choose(Extent.SPAN)
    assert ask.selection.since == date(2026, 11, 1)
    ask.write(tmp_path / "days.pdf")
    qtbot.waitUntil(lambda: window.said == ["Saved. The PDF is not encrypted."])
    assert (tmp_path / "days.pdf").read_bytes().startswith(b"%PDF")
    ask.write(tmp_path / "no folder" / "days.pdf")
    qtbot.waitUntil(lambda: len(window.said) == 2)
    assert "Choose another folder" in window.said[1]


def test_a_jobs_story_is_offered_where_there_is_a_job(open_journal, store):
    job = store.jobs.add("Northwind")
    ask = open_journal(store.journal.write("Page.", job_id=job)).show_paper()
    ask.extent.choose(Extent.JOB)
    assert ask.selection.job_id == job


def test_enter_saves_what_is_chosen(open_journal, store, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    ask = open_journal(store.journal.write("Page.")).show_paper()
    qtbot.keyClick(ask.extent.focusProxy(), Qt.Key.Key_Return)
    qtbot.waitUntil(target.exists)
