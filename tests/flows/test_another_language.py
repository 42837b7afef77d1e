"""Another language, chosen while the window is open: nothing typed is lost, and one stays where one was."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from rebound_desktop import app as program
from rebound_desktop import languages
from rebound_desktop.core.jobs import HowFar
from rebound_desktop.paths import Places
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.pages import ROOMS
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from tests.flows.conftest import YEAR_CLOCK, Person

WORDS = "It rained, and the letter came."


def choose(person: Person, name: str) -> None:
    """From the list in Settings, as one would."""
    boxes = [box for box in person.window.findChildren(DropDown) if box.isVisible()]
    box = next(box for box in boxes if box.findText(name) >= 0)
    before = person.window.rooms
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())
    person.qtbot.waitUntil(lambda: person.window.rooms not in (before, None))


def test_what_is_typed_stays_when_the_language_changes(person: Person) -> None:
    person.start()
    person.write("Entry text", WORDS)
    person.window.go("settings")
    choose(person, "العربية")
    assert person.app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert person.window.rooms is not None and person.window.rooms.here == "settings"
    choose(person, "English")
    assert person.app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    person.window.go("journal")
    assert person.area("Entry text").toPlainText() == WORDS


def test_the_caret_stays_in_its_sentence(person: Person) -> None:
    person.start()
    person.write("Entry text", WORDS)
    person.window.go("today")
    person.window.go("journal", person.store.journal.lines()[0].id)
    before = person.area("Entry text")
    before.setFocus()
    cursor = before.textCursor()
    cursor.setPosition(9)
    before.setTextCursor(cursor)
    person.window.settings.set(options.LANGUAGE, "en")
    person.qtbot.waitUntil(lambda: person.area("Entry text") is not before)
    assert person.area("Entry text").textCursor().position() == 9
    assert person.area("Entry text").hasFocus()


@pytest.mark.parametrize("name", ["Deutsch", "العربية"])
def test_the_list_that_the_language_was_chosen_from_has_the_keyboard_again(person: Person, name: str) -> None:
    person.start()
    person.window.go("settings")

    def of_languages() -> DropDown:
        boxes = [box for box in person.window.findChildren(DropDown) if box.isVisible()]
        return next(box for box in boxes if box.findText(name) >= 0)

    of_languages().setFocus()
    for wanted in (name, "English"):
        choose(person, wanted)
        person.qtbot.wait(50)
        assert of_languages().currentText() == wanted
        assert of_languages().hasFocus()


def test_pages_of_the_language_before_are_not_asked_again(person: Person) -> None:
    person.start()
    job = person.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    rebound = person.store.rebounds.begin(job)
    for room in ROOMS:
        person.window.go(room.name, {"rebound": rebound, "jobs": job, "kept": job}.get(room.name))
    before = person.window.rooms
    person.window.go("rebound", rebound)
    person.window.settings.set(options.LANGUAGE, "de")
    person.qtbot.waitUntil(lambda: person.window.rooms not in (before, None))
    person.window.settings.set(options.TEXT_SIZE, 150)
    person.window.settings.set(options.THEME, "dark")
    assert person.window.rooms is not None and person.window.rooms.here == "rebound"


def test_only_what_stays_is_mirrored(person: Person) -> None:
    """A window in which every room was looked at took seconds to be mirrored, and was thrown away then."""
    person.start()
    for room in ("journal", "jobs", "settings"):
        person.window.go(room)
    before = person.window.rooms
    stood: list[bool] = []
    person.app.layoutDirectionChanged.connect(lambda _: stood.append(before is not None and isValid(before)))
    choose(person, "العربية")
    assert stood == [False]
    assert person.window.rooms is not None and person.window.rooms.here == "settings"


def test_my_week_follows_the_language_and_its_plan_stays_with_it(person: Person) -> None:
    """On a system that names no country, so that a week begins as where most people speak the language."""
    person.start()
    person.window.go("week")
    person.visible(Field, "Which companies").setText("Contoso")
    assert "23 – 29 November 2026" in person.said()
    before = person.window.rooms
    person.window.settings.set(options.LANGUAGE, "ar")
    person.qtbot.waitUntil(lambda: person.window.rooms not in (before, None))
    assert person.window.rooms is not None and person.window.rooms.here == "week"
    assert "٢١ – ٢٧ نوفمبر ٢٠٢٦" in person.said()
    fields = [field for field in person.window.findChildren(Field) if field.isVisible()]
    assert fields[0].text() == "Contoso"
    assert person.store.week.plan(date(2026, 11, 23)).companies == "Contoso"


def test_the_language_chosen_is_spoken_at_the_next_start(person: Person) -> None:
    person.start()
    person.window.settings.set(options.LANGUAGE, "de")
    person.close()
    person.start()
    assert QLocale().language() is QLocale.Language.German
    assert person.window.settings.get(options.LANGUAGE) == "de"


def test_a_file_of_a_translator_is_spoken_at_once(
    qtbot: QtBot, qapp: QApplication, places: Places, tmp_path: Path
) -> None:
    tool = pytest.importorskip("build_scripts.languages")
    tool.write_pseudo(tool.program_texts(), tmp_path)
    window = program.build(qapp, places, YEAR_CLOCK, language=str(tmp_path / "rebound_en_XA.qm"))
    qtbot.addWidget(window)
    window.start()
    window.go("settings")
    said = [label.text() for label in window.findChildren(QLabel)]
    assert "Šééťťííñĝš" in said
    assert window.actions_by_name["undo"].text() == "Úúñďóó"
    window.session.close()


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [(["de-AT", "en-GB"], "de"), (["it-IT", "fr-CH"], "fr"), (["pt_BR"], "en"), (["C"], "en"), ([], "en")],
)
def test_the_first_language_of_the_system_that_there_is(wanted: list[str], spoken: str) -> None:
    assert languages.first_of(wanted) == spoken


@pytest.mark.parametrize("code", [code for code in languages.NAMES if code != "en"])
def test_qts_own_texts_come_along(qapp: QApplication, code: str) -> None:
    languages.speak(code)
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().name().startswith(code)
