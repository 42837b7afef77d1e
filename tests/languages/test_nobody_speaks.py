"""Every room in two languages that nobody speaks: no English is left, and nothing is cut where words are long."""

import ast
import platform
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

import rebound_desktop
from rebound_desktop import app as program
from rebound_desktop.core.rebound import Step
from rebound_desktop.paths import Places, apart, resource
from rebound_desktop.sample_data import write_sample_journal
from rebound_desktop.ui.board.column import BoardColumn
from rebound_desktop.ui.compare.drawing import NamesHeader
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.jobs.parts import JobParts
from rebound_desktop.ui.jobs.pay_fields import CURRENCIES
from rebound_desktop.ui.main_window import SMALLEST, MainWindow
from rebound_desktop.ui.pages import ROOMS
from rebound_desktop.ui.widgets.controls import Button, Elided
from rebound_desktop.ui.widgets.folder_name import BREAK
from tests.flows.conftest import YEAR_CLOCK

pytestmark = pytest.mark.usefixtures("qapp")
WORD = re.compile(r"(?<!\w)[A-Za-z]{3,}(?![\w…])")
# Names, and what a computer says: the same in every language.
NAMES = set(
    WORD.findall(
        "Rebound English Deutsch Literata Inter Atkinson Hyperlegible Lucide icons SCOWL Python Wayland SQLite "
        "Multiple Ciphers offscreen xcb LinkedIn Markdown Obsidian RedNotebook jrnl Day One HTML CSV PDF JSON "
        "JobSync Huntr Teal Google Outlook vCard Ctrl Shift Alt Esc Enter Page Down Lisbon Europe "
        "Debian GNU Linux bookworm"
    )
)
ABOUT_NOTHING = [room.name for room in ROOMS if not room.about]


def words_of(folder: Path, *endings: str) -> set[str]:
    """Every word of the texts in a folder: those of a person, or those that ship in files of their own."""
    found: set[str] = set()
    for path in folder.rglob("*"):
        if path.suffix in endings:
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".py":
                text = " ".join(
                    str(node.value) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)
                )
            found.update(WORD.findall(text))
    return found


def days_and_months() -> set[str]:
    locale = QLocale("en_GB")
    said = [
        name(number, form)
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for name, last in ((locale.dayName, 7), (locale.monthName, 12))
        for number in range(1, last + 1)
    ]
    dictionary = QLocale("en_US")
    said += [dictionary.nativeLanguageName(), dictionary.nativeTerritoryName(), platform.platform()]
    return set(WORD.findall(" ".join(said)))


@pytest.fixture(scope="module")
def not_ours() -> set[str]:
    """Words that stand on the glass and are not the program's own."""
    files = [
        words_of(resource(folder), ".toml", ".md") for folder in ("prompts/en", "templates/en", "help/en")
    ]
    return NAMES.union(CURRENCIES, days_and_months(), *files)


@pytest.fixture(scope="module")
def of_the_sample() -> set[str]:
    sample = Path(rebound_desktop.__file__).parent / "sample_data"
    return words_of(sample, ".py", ".md", ".toml", ".txt")


def opened(
    qtbot: QtBot, qapp: QApplication, places: Places, language: Path, room: str = "today"
) -> MainWindow:
    window = program.build(qapp, places, YEAR_CLOCK, language=str(language))
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.start()
    window.show()
    window.go(room)
    QApplication.processEvents()
    return window


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything that a visible widget says, to the eye and to the ear."""
    for name in ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip", "title"):
        ask = getattr(widget, name, None)
        if callable(ask) and isinstance(text := ask(), str):
            yield text
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTableView):
        model, across = widget.model(), Qt.Orientation.Horizontal
        yield from (str(model.headerData(column, across) or "") for column in range(model.columnCount()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        rows = range(min(widget.model().rowCount(), 30))
        yield from (str(widget.model().index(row, 0).data() or "") for row in rows)


def left_in_english(window: MainWindow, known: set[str]) -> list[str]:
    """Texts with a word that no language has changed."""
    seen = {
        text
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        for text in (text.replace(BREAK, "") for text in said_by(widget))
        # Places on the disk, and addresses.
        if not re.search(r"[\\/]\w+[\\/]|@|://", text)
    }
    return sorted(text for text in seen if set(WORD.findall(text)) - known)


def cut(window: MainWindow) -> list[str]:
    """Labels and buttons that have more to say than they have room for.

    What ends in dots says so; but of a button four fifths are to be seen.
    """
    return [
        f"{type(widget).__name__} {widget.text()!r}: {widget.width()} of {widget.minimumSizeHint().width()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, QLabel | QAbstractButton)
        and not isinstance(widget, Elided)
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.text()
        and widget.minimumSizeHint().width() * (0.8 if isinstance(widget, Button) else 1) > widget.width() + 1
    ]


def sideways(window: MainWindow) -> list[str]:
    """Pages that are wider than the window. A board has its columns side by side, and may."""
    return [
        f"{type(page).__name__} goes on sideways"
        for page in window.findChildren(QScrollArea)
        if page.isVisible()
        and page.horizontalScrollBar().maximum() > 0
        and not page.findChildren(BoardColumn)
    ]


def shown_parts(window: MainWindow) -> list[JobParts]:
    return [parts for parts in window.findChildren(JobParts) if parts.isVisible()]


@pytest.mark.parametrize("font", ["inter/Inter-Regular.ttf", "literata/Literata-SemiBold.ttf"])
def test_its_accents_are_drawn_in_the_fonts_of_the_page(font: str) -> None:
    pseudo = pytest.importorskip("build_scripts.texts.pseudo")
    letters = pseudo.pseudo(string.ascii_letters, pseudo.ACCENTED)
    drawn = QRawFont(str(resource("fonts") / font), 14)
    assert [letter for letter in letters if not drawn.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("language", ["rebound_en_XA.qm", "rebound_ar_XB.qm"])
def test_an_empty_room_has_no_english_left(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, nobodys: Path, not_ours: set[str], language: str
) -> None:
    window = opened(qtbot, qapp, apart(tmp_path), nobodys / language)
    found = {}
    for room in ABOUT_NOTHING:
        window.go(room)
        QApplication.processEvents()
        if left := left_in_english(window, not_ours):
            found[room] = left
    window.session.close()
    assert not found, "\n".join(f"{room}: {left}" for room, left in found.items())


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("year")
    write_sample_journal(apart(folder).data, YEAR_CLOCK)
    return folder


def places_of(window: MainWindow) -> Iterator[tuple[str, int | None]]:
    """Every room, and those that are about something with the thing."""
    store = window.session.store
    assert store is not None
    jobs = {job.company: job.id for job in store.jobs.all()}
    northwind = store.rebounds.of_job(jobs["Northwind"])
    assert northwind is not None
    yield from ((room, None) for room in ABOUT_NOTHING)
    yield from (("jobs", jobs[company]) for company in ("Northwind", "Contoso", "Tailspin"))
    yield "kept", jobs["Northwind"]
    yield "before", jobs["Tailspin"]
    yield "lead", jobs["Relecloud"]
    yield "contacts", store.contacts.lines()[0].id
    yield "letters", store.letters.all()[0].id
    yield "journal", store.journal.lines(limit=1)[0].id
    for step in Step:
        store.rebounds.go_to(northwind.id, step)
        yield "rebound", northwind.id


@pytest.mark.parametrize("language", ["rebound_en_XA.qm", "rebound_ar_XB.qm"])
def test_a_full_room_has_no_english_left_and_nothing_is_cut(
    qtbot: QtBot,
    qapp: QApplication,
    year: Path,
    nobodys: Path,
    not_ours: set[str],
    of_the_sample: set[str],
    language: str,
) -> None:
    window = opened(qtbot, qapp, apart(year), nobodys / language)
    found = {}
    for room, key in places_of(window):
        window.go(room, key)
        # A job's parts come one in a turn, and a turn later the page has the room that they leave it.
        qtbot.waitUntil(lambda: all(parts.are_made for parts in shown_parts(window)))
        QApplication.processEvents()
        QApplication.processEvents()
        if left := [
            *left_in_english(window, not_ours | of_the_sample),
            *cut(window),
            *sideways(window),
        ]:
            found[f"{room} {key}"] = left
    window.session.close()
    assert not found, "\n".join(f"{room}: {left}" for room, left in found.items())


def test_the_totals_have_room_for_every_line_of_their_name(
    qtbot: QtBot, qapp: QApplication, year: Path, nobodys: Path
) -> None:
    window = opened(qtbot, qapp, apart(year), nobodys / "rebound_en_XA.qm", "compare")
    table = window.findChild(ComparisonTable)
    assert table is not None
    names, last = table.verticalHeader(), table.comparison.rowCount() - 1
    assert isinstance(names, NamesHeader)
    wanted, high = names.height_of(last), table.rowHeight(last)
    window.session.close()
    assert high >= wanted
