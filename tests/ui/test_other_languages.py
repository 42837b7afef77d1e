"""Rooms in longer words than English, and read from the right: what is shown still fits and begins at its edge."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from rebound_desktop import languages, words
from rebound_desktop.core.board import Field as Column
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import MARK_END, MARK_START, Store
from rebound_desktop.ui.board.page import BoardPage
from rebound_desktop.ui.contacts.between import Happening
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.contacts.timeline import TimelineRow
from rebound_desktop.ui.importing.page import ImportPage
from rebound_desktop.ui.importing.telling import Telling
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.palette.rows import PaletteRow
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.table.copying import as_csv, as_text
from rebound_desktop.ui.table.page import TablePage
from rebound_desktop.ui.today.talks import TalksCard
from rebound_desktop.ui.widgets.controls import Button, TextRole, Words
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.line_row import LineText
from rebound_desktop.ui.widgets.marks import StepBars
from rebound_desktop.ui.widgets.one_line import on_one_line
from rebound_desktop.ui.widgets.side_model import SideRow
from tests.ui.conftest import said

# Offscreen Qt cannot bring a menu to the front.
pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("qapp")]


@pytest.mark.parametrize(
    ("code", "said"),
    [("es", "Ctrl+Mayús+N"), ("de", "Strg+Umschalt+N"), ("fr", "Ctrl+Maj+N"), ("ja", "Ctrl+Shift+N")],
)
def test_keys_are_called_what_stands_on_them(code: str, said: str) -> None:
    languages.speak(code)
    assert QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText) == said


@pytest.mark.parametrize("code", ["es", "de", "fr"])
def test_stages_and_outcomes_fit_the_table(code: str, store: Store, furnish: Callable[..., Page]) -> None:
    languages.speak(code)
    for stage in Stage:
        job = store.jobs.add(f"Company {stage}", "Lead")
        store.jobs.move(job, stage, Outcome.TURNED_DOWN if stage is Stage.CLOSED else None)
    page = furnish(TablePage)
    assert isinstance(page, TablePage)
    model, font = page.table.jobs, QFontMetrics(page.desk.theme.font(14))
    for column in (2, 3):
        for row in range(model.rowCount()):
            word = model.index(row, column).data()
            assert font.horizontalAdvance(word) + 20 <= page.table.columnWidth(column), word


def test_a_name_keeps_its_line_beside_long_buttons(store: Store, furnish: Callable[..., Page]) -> None:
    """Where both do not fit, the buttons go beneath."""
    languages.speak("es")
    key = store.contacts.add("Maximiliana Lindqvist-Fernández")
    page = furnish(ContactsPage, key, (1048, 800))
    assert isinstance(page, ContactsPage)
    QApplication.processEvents()
    name = page.person.head.name
    assert name.height() < 2 * name.fontMetrics().height()
    assert name.fontMetrics().horizontalAdvance(name.text()) <= name.width()


def test_fields_begin_where_an_arabic_page_begins(qapp: QApplication) -> None:
    """A name in Latin letters too, and the caret of an empty field."""
    languages.speak("ar")
    field, line = Field("الاسم"), LineText("سطر")
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert field.alignment() & right == right
    assert line.document().defaultTextOption().alignment() & right == right
    languages.speak("en")
    assert not Field("Name").alignment() & Qt.AlignmentFlag.AlignRight


def test_what_could_not_be_read_begins_where_an_arabic_page_begins(desk: Desk) -> None:
    languages.speak("ar")
    shown = Telling(desk).findChild(QPlainTextEdit)
    assert shown.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight


def test_a_painted_title_ends_where_it_ends(qapp: QApplication) -> None:
    """Isolated from the direction of the page, so that "…" and a full stop stay behind the last word."""
    font = QFontMetrics(QFont())
    whole, cut = on_one_line(font, "It ended well.", 1000), on_one_line(font, "It ended well.", 40)
    assert whole == "\u2068It ended well.\u2069"
    assert cut.startswith("\u2068It") and cut.endswith("…\u2069")


def test_the_names_of_stages_stand_on_one_line(qapp: QApplication, furnish: Callable[..., Page]) -> None:
    """In Arabic one of them has a vowel above a sign, and room for it."""
    languages.speak("ar")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = furnish(BoardPage)
        assert isinstance(page, BoardPage)
        names = [column.name for column in page.columns.values()]
        assert len({name.mapTo(page, name.rect().bottomLeft()).y() for name in names}) == 1
        others = Words(page.theme, "عرض", TextRole.STRONG, wrap=False)
        assert names[1].height() >= names[1].sizeHint().height() > others.sizeHint().height()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


_SAID = {
    "en": ("Dana Reyes", "Contoso", "She asked twice."),
    "ja": ("田中愛子", "コントソ", "二度たずねた。"),
    "ar": ("سميرة", "كونتوسو", "سألت مرتين."),
}


@pytest.mark.parametrize(("code", "comma"), [("en", ", "), ("ja", "、"), ("ar", "، ")])
def test_what_is_heard_of_a_row_is_parted_as_the_language_parts(
    code: str, comma: str, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    languages.speak(code)
    name, company, note = _SAID[code]
    day = "23"
    row = SideRow(1, f"{MARK_START}{name}{MARK_END}", company, day)
    assert row.spoken == comma.join((name, day, company))
    assert PaletteRow("", f"{MARK_START}{name}{MARK_END}", company).spoken == comma.join((name, company))
    told = TimelineRow(desk.theme, Happening(date(2026, 11, 23), "mail", name, note), day)
    qtbot.addWidget(told)
    assert told.accessibleName() == comma.join((name, day, note))

    contact = store.contacts.add(name, company=company)
    store.contacts.log_touch(contact, TouchKind.EMAIL, Direction.MINE)
    talks = TalksCard(desk)
    qtbot.addWidget(talks)
    talks.refresh()
    heard = [button.accessibleName() for button in talks.findChildren(Button)]
    assert any(each.startswith(f"{name}{comma}{company}{comma}") for each in heard), heard


@pytest.mark.parametrize(("code", "comma"), [("en", ", "), ("ja", "、"), ("ar", "، ")])
def test_what_is_heard_of_the_five_steps_is_parted_as_the_language_parts(
    code: str, comma: str, store: Store, furnish: Callable[..., Page]
) -> None:
    languages.speak(code)
    job = store.jobs.add("Contoso", "Lead")
    page = furnish(ReboundPage, store.rebounds.begin(job))
    (bars,) = page.findChildren(StepBars)
    assert bars.accessibleDescription().count(comma) == len(Step) - 1, bars.accessibleDescription()


@pytest.mark.parametrize(("code", "comma"), [("en", ", "), ("ja", "、"), ("ar", ", ")])
def test_what_can_be_brought_in_is_listed_as_the_language_lists(
    code: str, comma: str, furnish: Callable[..., Page]
) -> None:
    languages.speak(code)
    page = furnish(ImportPage)
    # Names of programs are foreign in Arabic, and stay together.
    listed = max(said(page).splitlines(), key=lambda line: line.count(comma))
    assert listed.count(comma) > 5 and (code != "ar" or words.apart(listed) == listed)


def test_tags_are_parted_as_the_language_parts_and_as_typed_in_a_spreadsheet(
    store: Store,
) -> None:
    languages.speak("ja")
    store.tags.set_job(store.jobs.add("Contoso", "Lead"), ("東京", "遠隔"))
    (glance,) = store.board.slice()
    today = store.clock.today()
    assert as_text([glance], [Column.TAGS], today) in ("東京、遠隔", "遠隔、東京")
    assert as_csv([glance], [Column.TAGS], today).splitlines()[1].count(", ") == 1
