"""Spelling: dots beneath what no dictionary knows, words of one's own, and peace for the word being typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop.core.spelling import dictionary_for
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.speller import Speller, dictionaries, languages_wanted
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.spelling import Spelling

pytest.importorskip("hunspell", reason="there is no Hunspell for this computer")


class Kept:
    """Where own words lie."""

    def __init__(self) -> None:
        self.words = ""

    def read(self) -> str:
        return self.words

    def write(self, words: str) -> None:
        self.words = words


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    yield made
    made.wait()
    qapp.processEvents()


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def speller(qtbot: QtBot, qapp: QApplication, background: Background, tmp_path: Path, kept: Kept) -> Speller:
    made = Speller(background, tmp_path, ["en-GB", "en"], kept.read, kept.write, qapp)
    with qtbot.waitSignal(made.changed, timeout=20_000):
        made.load()
    return made


@pytest.fixture
def area(qtbot: QtBot, theme: Theme, speller: Speller) -> Iterator[WritingArea]:
    made = WritingArea(theme, "Entry text")
    qtbot.addWidget(made)
    Spelling(made, speller)
    made.resize(560, 400)
    made.show()
    yield made


def dotted(area: WritingArea) -> list[str]:
    """The words under dots."""
    found, block = [], area.document().firstBlock()
    while block.isValid():
        raw = block.text().encode("utf-16-le", "surrogatepass")
        for shape in block.layout().formats():
            if shape.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine:
                found.append(raw[2 * shape.start : 2 * (shape.start + shape.length)].decode("utf-16-le"))
        block = block.next()
    return found


def test_what_belongs_to_somebody_else_is_right_in_english(area: WritingArea) -> None:
    area.load("Somebody else's words, nobody else’s ketle's lid.")
    assert dotted(area) == ["ketle's"]


def test_an_apostrophe_too_many_has_dots(area: WritingArea) -> None:
    area.load("Her's, your’s, everyone's, each's, whom's.")
    assert dotted(area) == ["Her's", "your’s", "whom's"]


def test_english_words_may_have_their_accents(area: WritingArea) -> None:
    area.load("My résumé, a Café, naïve fiancées, ok? Ok. OK, the kéttle is a kétle.")
    assert dotted(area) == ["kétle"]


def test_no_accent_is_suggested_that_nobody_wrote(qtbot: QtBot, speller: Speller) -> None:
    found: list[tuple[str, ...]] = []
    speller.suggest("resme", found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert "resume" in found[0] and all(word.isascii() for word in found[0])


def test_a_word_that_no_dictionary_knows_has_dots(area: WritingArea) -> None:
    area.load("🌱 The ketle and the kettle, don’t you see?")
    assert dotted(area) == ["ketle"]


def test_the_word_being_typed_is_left_in_peace(qtbot: QtBot, area: WritingArea) -> None:
    qtbot.keyClicks(area, "The ketl")
    assert dotted(area) == []
    qtbot.keyClicks(area, "e is")
    assert dotted(area) == ["ketle"]


def test_what_stands_beside_the_word_being_typed_has_its_dots(qtbot: QtBot, area: WritingArea) -> None:
    qtbot.keyClicks(area, "The ketle/ketl")
    assert dotted(area) == ["ketle"]
    qtbot.keyClicks(area, "e is")
    assert dotted(area) == ["ketle", "ketle"]


def test_the_word_being_typed_is_looked_up_once_and_not_at_each_letter(
    qtbot: QtBot, qapp: QApplication, theme: Theme, background: Background, tmp_path: Path, kept: Kept
) -> None:
    asked: list[str] = []

    def is_of_a_name(word: str) -> bool:
        asked.append(word)
        return False

    speller = Speller(background, tmp_path, ["en"], kept.read, kept.write, qapp, is_of_a_name=is_of_a_name)
    with qtbot.waitSignal(speller.changed):
        speller.load()
    area = WritingArea(theme, "Entry text")
    qtbot.addWidget(area)
    Spelling(area, speller)
    qtbot.keyClicks(area, "Tailspinn wrote")
    assert asked == ["Tailspinn"]


def test_what_may_have_been_meant_stands_in_the_words_menu(qtbot: QtBot, area: WritingArea) -> None:
    area.load("A ketle whistled.")
    spelling = area.findChild(Spelling)
    assert spelling is not None
    cursor = area.document().find("ketle")
    place = area.cursorRect(cursor).center() - QPoint(6, 0)
    word = spelling.word_at(place)
    assert word is not None and word.selectedText() == "ketle"
    menu = spelling.menu_for(word, place)
    qtbot.waitUntil(lambda: any(action.text() == "kettle" for action in menu.actions()))
    next(action for action in menu.actions() if action.text() == "kettle").trigger()
    assert area.text() == "A kettle whistled."
    area.undo()
    assert area.text() == "A ketle whistled."


def test_a_word_of_ones_own_is_kept_and_known_from_then_on(
    area: WritingArea, speller: Speller, kept: Kept
) -> None:
    area.load("Relecloud wrote.")
    assert dotted(area) == ["Relecloud"]
    speller.add("Relecloud")
    assert kept.words == "Relecloud"
    assert dotted(area) == []


def test_names_of_people_and_companies_are_spelled_as_they_are(
    qtbot: QtBot, qapp: QApplication, background: Background, tmp_path: Path, kept: Kept
) -> None:
    names = {"Maria", "Lindqvist"}
    made = Speller(background, tmp_path, ["en"], kept.read, kept.write, qapp, is_of_a_name=names.__contains__)
    with qtbot.waitSignal(made.changed):
        made.load()
    assert made.knows("Lindqvist") and not made.knows("Tailspinn")
    names.add("Tailspinn")
    made.forget_names()
    assert made.knows("Tailspinn")


def test_without_a_dictionary_it_is_quietly_off(
    qtbot: QtBot, qapp: QApplication, background: Background, tmp_path: Path, kept: Kept
) -> None:
    made = Speller(background, tmp_path, ["tlh"], kept.read, kept.write, qapp)
    with qtbot.waitSignal(made.changed):
        made.load()
    assert not made.is_on
    assert made.misspelled("ketle") == []


def test_a_dictionary_put_beside_the_journal_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "xx_XX.dic").write_text("1\nketle\n", encoding="utf-8")
    (folder / "xx_XX.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "half.dic").write_text("0\n", encoding="utf-8")
    found = dictionaries(tmp_path)
    assert found["xx_XX"] == folder and "half" not in found
    assert "en_US" in found


def test_the_languages_wanted() -> None:
    assert languages_wanted("system", "system", ["de-DE", "en"]) == ["de-DE", "en"]
    assert languages_wanted("en_US", "fr", ["de-DE"]) == ["en_US"]
    assert languages_wanted("", "de", ["de-DE"]) == []


def test_whoever_chose_the_language_of_the_program_writes_it() -> None:
    assert languages_wanted("system", "de", ["en-US"]) == ["de"]
    assert languages_wanted("system", "de", ["en-US", "de-AT", "de"]) == ["de-AT", "de"]
    assert languages_wanted("system", "en", ["de-DE", "en-GB"]) == ["en-GB"]


def test_english_that_was_chosen_is_checked_where_the_computer_says_no_language_or_one_we_do_not_speak() -> (
    None
):
    assert languages_wanted("system", "en", ["C"]) == ["en"]
    assert languages_wanted("system", "en", ["nl-NL"]) == ["en"]
    assert dictionary_for(languages_wanted("system", "en", ["C"]), ["de_DE", "en_US"]) == "en_US"
