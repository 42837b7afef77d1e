"""Templates: shipped ones to read and take over, one's own to change, a preview with a real name."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import Store
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.letters.recipient import Addressee
from rebound_desktop.ui.letters.templates_page import TemplatesPage
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.templates import begin_letter
from tests.ui.conftest import Window, named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def maria(store: Store) -> int:
    store.preferences.set("my_name", "Robin")
    return store.contacts.add("Maria Lindqvist", company="Northwind")


def test_shipped_templates_are_read_and_taken_over(furnish: Any, store: Store, qtbot: Any) -> None:
    page = furnish(TemplatesPage)
    page.open(None)
    assert len(page.side.rows) == len(LetterKind)
    editor = page.editor
    assert editor.body.area.isReadOnly() and not editor.aside.isVisible()
    named(page, QPushButton, "Make it mine").click()
    (mine,) = store.letter_templates.all()
    assert mine.kind is LetterKind.THANK_YOU and page.side.rows[0].group == "Mine"
    assert not editor.body.area.isReadOnly() and editor.key == mine.id


def test_ones_own_is_kept_as_it_is_typed_and_read_with_a_real_name(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(TemplatesPage)
    page.add(LetterKind.FREE)
    editor = page.editor
    editor.title.setText("Short and warm")
    editor.body.area.selectAll()
    editor.body.area.insertPlainText("Dear {first_name|you}, of {company|your company}.\n")
    named(page, QPushButton, "Put in: My name").click()
    assert "Dear you, of your company.\nRobin" in editor.preview.text()
    editor.person.choose(Addressee(contact_id=maria))
    assert "Dear Maria, of Northwind.\nRobin" in editor.preview.text()
    assert page.leave() and page.typed_texts() == []
    (mine,) = store.letter_templates.all()
    assert (mine.title, mine.body) == (
        "Short and warm",
        "Dear {first_name|you}, of {company|your company}.\n{my_name|}",
    )


def test_a_letter_begins_from_ones_own(furnish: Any, store: Store, maria: int, window: Window) -> None:
    store.letter_templates.add(
        LetterKind.FOLLOW_UP, "Mine & yours", subject="{company}?", body="Hej {first_name},"
    )
    page = furnish(TemplatesPage)
    page.open(None)
    page.editor.person.choose(Addressee(contact_id=maria))
    named(page, QPushButton, "Write from it").click()
    (letter,) = store.letters.all()
    assert window.went == [("letters", letter.id)]
    assert (letter.kind, letter.contact_id, letter.subject, letter.body) == (
        LetterKind.FOLLOW_UP,
        maria,
        "Northwind?",
        "Hej Maria,",
    )
    letters = furnish(LettersPage)
    letters.kinds.aboutToShow.emit()
    letters.kinds.aboutToShow.emit()
    texts = [action.text() for action in letters.kinds.actions()]
    assert texts.count("Mine && yours") == 1 and texts[-1] == "Templates…"


def test_set_aside_and_brought_back(furnish: Any, store: Store, window: Window) -> None:
    own = store.letter_templates.add(LetterKind.FREE, "Mine")
    page = furnish(TemplatesPage)
    page.open(own)
    named(page, QPushButton, "Set aside").click()
    assert store.letter_templates.all() == () and window.offered_undo[-1]
    assert page.editor.key != own
    store.undo.undo(store.undo.last_done().id)
    assert page.side.rows[0].title == "Mine"


def test_a_letter_is_kept_as_a_template_with_fields_for_its_names(
    furnish: Any, desk: Desk, store: Store, maria: int
) -> None:
    letter = begin_letter(desk, LetterKind.FREE, contact_id=maria)
    store.letters.write(letter, subject="For Northwind", body="Dear Maria,\n\nIt was good.\n\nRobin")
    page = furnish(LettersPage, letter)
    next(a for a in page.letter.sheet.more.menu().actions() if a.text() == "Keep as a template").trigger()
    (mine,) = store.letter_templates.all()
    assert (mine.title, mine.subject, mine.body) == (
        "For Northwind",
        "For {company}",
        "Dear {first_name},\n\nIt was good.\n\n{my_name}",
    )


def test_copied_with_its_look_both_ways(furnish: Any, desk: Desk, store: Store, maria: int) -> None:
    letter = begin_letter(desk, LetterKind.FREE, contact_id=maria)
    store.letters.write(letter, body="Dear Maria,\n\none <b>\ntwo")
    page = furnish(LettersPage, letter)
    next(a for a in page.letter.sheet.more.menu().actions() if a.text() == "Copy with its look").trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Dear Maria,\n\none <b>\ntwo"
    assert "Literata" in mime.html() and "one &lt;b&gt;" in mime.html()


@pytest.mark.parametrize("read_from", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    ("body", "edge"), [("Dear you,", "left"), ("السلام عليكم", "right")], ids=["english", "arabic"]
)
def test_how_it_reads_begins_where_its_words_begin(
    furnish: Any, qapp: QApplication, read_from: Qt.LayoutDirection, body: str, edge: str
) -> None:
    qapp.setLayoutDirection(read_from)
    try:
        editor = cast(TemplatesPage, furnish(TemplatesPage)).editor
        editor.subject.clear()
        editor.body.area.setPlainText(body)
        drawn = editor.preview.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    paper = drawn.pixel(drawn.width() // 2, drawn.height() - 1)
    inked = [
        x for x in range(drawn.width()) if any(drawn.pixel(x, y) != paper for y in range(drawn.height()))
    ]
    assert (inked[0] < 4) is (edge == "left") and (inked[-1] > drawn.width() - 5) is (edge == "right")
