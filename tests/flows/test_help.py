"""F1: the guide opens where one is, and leads back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from rebound_desktop.core.beginnings import places
from rebound_desktop.core.help import OF_ROOM, other_words
from rebound_desktop.languages import NAMES, speak
from rebound_desktop.paths import resource
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.help import view
from rebound_desktop.ui.help.over import HelpOver
from rebound_desktop.ui.help.page import HelpPage
from rebound_desktop.ui.help.view import found_for, topics
from rebound_desktop.ui.pages import ROOMS
from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from tests.flows.conftest import NOW, Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock, write_and_close


def help_page(person: Person) -> HelpPage:
    person.qtbot.keyClick(person.window, Qt.Key.Key_F1)
    assert person.window.rooms is not None
    page = person.window.rooms.page
    assert isinstance(page, HelpPage)
    return page


def text(page: HelpPage) -> str:
    reading = page.findChild(ReadingPage)
    assert reading is not None
    return reading.toPlainText()


def test_it_opens_at_what_belongs_to_the_room_and_leads_back(person: Person) -> None:
    person.start()
    person.window.go("letters")
    page = help_page(person)
    assert text(page).startswith("People and letters")
    person.press("Done")
    assert person.window.rooms is not None and person.window.rooms.here == "letters"


def test_a_word_narrows_the_list(person: Person) -> None:
    person.start()
    page = help_page(person)
    page.focus_search()
    person.qtbot.keyClicks(person.visible(QLineEdit, "Search the help"), "passphrase")
    person.qtbot.waitUntil(lambda: 0 < len(page.side.rows) < len(topics()))
    assert "Keeping it private" in [row.title for row in page.side.rows]


def search(person: Person, typed: str) -> HelpPage:
    """The help, and words in its search."""
    page = help_page(person)
    page.focus_search()
    field = person.visible(QLineEdit, "Search the help")
    person.qtbot.keyClicks(field, typed)
    person.qtbot.waitUntil(lambda: len(page.side.rows) < len(topics()))
    return page


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("undo", "Writing"),
        ("delete", "When things go wrong"),
        ("recycle bin", "When things go wrong"),
        ("forgot password", "Keeping it private"),
        ("cloud", "Keeping it private"),
        ("sync", "Moving in and out"),
        ("excel", "Moving in and out"),
        ("CV", "Jobs and comparing"),
        ("salary", "Jobs and comparing"),
        ("interview", "Jobs and comparing"),
        ("ghosted", "Jobs and comparing"),
        ("rejected", "The five steps"),
        ("recruiter", "People and letters"),
        ("address", "People and letters"),
        ("dark mode", "Writing"),
        ("bigger", "Writing"),
        ("language", "Writing"),
        ("shortcuts", "Keys"),
        ("how to restore a backup", "Moving in and out"),
        ("How do I go back to a backup?", "Moving in and out"),
        ("import a csv file", "Moving in and out"),
        ("use it on two computers", "Moving in and out"),
        ("forgot my password", "Keeping it private"),
        ("change my password", "Keeping it private"),
        ("what’s the recovery code for", "Keeping it private"),
        ("delete an entry", "When things go wrong"),
        ("how do I print a letter", "People and letters"),
        ("switch to dark mode", "Writing"),
        ("only for me", "Writing"),
        ("back up", "Moving in and out"),
    ],
)
def test_a_page_is_found_by_what_people_call_it(typed: str, title: str) -> None:
    assert title in [topic.title for topic in found_for(typed)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("where is my data stored", "private"),
        ("Where are my files saved?", "private"),
        ("add a photo to an entry", "writing"),
        ("turn off spell check", "writing"),
        ("does it work without internet?", "private"),
        ("where is my backup", "in-and-out"),
        ("set a reminder to follow up", "people"),
        ("how do I compare two job offers", "jobs"),
        ("how to get back a deleted entry", "trouble"),
    ],
)
def test_a_plain_question_leads_first_to_the_page_that_answers(typed: str, name: str) -> None:
    assert found_for(typed)[0].name == name


@pytest.mark.parametrize(
    ("code", "typed", "name"),
    [
        ("de", "Wo werden meine Daten gespeichert?", "private"),
        ("de", "ein Foto zu einem Eintrag hinzufügen", "writing"),
        ("es", "¿Dónde se guardan mis datos?", "private"),
        ("es", "añadir una foto a una entrada", "writing"),
        ("fr", "Où sont stockées mes données ?", "private"),
        ("fr", "ajouter une photo à une entrée", "writing"),
        ("ar", "أين تُخزن بياناتي؟", "private"),
        ("ar", "إضافة صورة إلى تدوينة", "writing"),
        ("ja", "データはどこに保存されていますか", "private"),
        ("ja", "記録に写真を追加", "writing"),
        ("de", "Wie stelle ich eine Sicherung wieder her?", "in-and-out"),
        ("de", "ein Backup wiederherstellen", "in-and-out"),
        ("de", "ich habe mein Passwort vergessen", "private"),
        ("de", "mein Passwort ändern", "private"),
        ("de", "eine CSV-Datei importieren", "in-and-out"),
        ("de", "einen Eintrag löschen", "trouble"),
        ("es", "cómo restaurar una copia de seguridad", "in-and-out"),
        ("es", "olvidé mi contraseña", "private"),
        ("es", "cambiar mi contraseña", "private"),
        ("es", "importar un archivo CSV", "in-and-out"),
        ("es", "borrar una entrada", "trouble"),
        ("fr", "comment restaurer une sauvegarde", "in-and-out"),
        ("fr", "j’ai oublié mon mot de passe", "private"),
        ("fr", "changer mon mot de passe", "private"),
        ("fr", "importer un fichier CSV", "in-and-out"),
        ("fr", "supprimer l'entrée", "trouble"),
        ("ar", "كيف أستعيد نسخة احتياطية؟", "in-and-out"),
        ("ar", "نسيت كلمة المرور", "private"),
        ("ar", "تغيير كلمة المرور", "private"),
        ("ar", "استيراد ملف CSV", "in-and-out"),
        ("ar", "حذف تدوينة", "trouble"),
        ("ja", "バックアップを復元", "in-and-out"),
        ("ja", "パスワードを忘れた", "private"),
        ("ja", "パスワードを変更", "private"),
        ("ja", "CSVファイルを取り込む", "in-and-out"),
        ("ja", "記録を削除", "trouble"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_page_is_found_by_a_plain_phrase_of_each_language(code: str, typed: str, name: str) -> None:
    speak(code)
    try:
        assert name in [topic.name for topic in found_for(typed)]
    finally:
        speak("en")


@pytest.mark.parametrize(
    ("typed", "title", "stands_out"),
    [
        ("a backup", "Moving in and out", {"backup"}),
        ("how do I print a letter", "People and letters", {"print", "letter"}),
    ],
)
def test_words_that_say_nothing_do_not_stand_out(
    person: Person, typed: str, title: str, stands_out: set[str]
) -> None:
    person.start()
    page = search(person, typed)
    place = [row.title for row in page.side.rows].index(title)
    page.side.opened.emit(page.side.rows[place].key)
    marked = {mark.cursor.selectedText().casefold() for mark in page.text.extraSelections()}
    assert marked == stands_out


def test_pages_without_a_list_of_other_words_are_found_by_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "1-five-steps.md"
    page.write_text("# Die fünf Schritte\n\nSchreib es auf.\n", "utf-8")
    monkeypatch.setattr(view, "resource_said", lambda *_: page)
    assert found_for("Schreib") == topics() and not found_for("undo")


def test_what_was_searched_for_stands_out_on_the_page_and_is_in_view(person: Person) -> None:
    person.start()
    page = search(person, "bin")
    reading = page.findChild(ReadingPage)
    assert reading is not None
    place = [row.title for row in page.side.rows].index("When things go wrong")
    page.side.opened.emit(page.side.rows[place].key)
    marked = [mark.cursor.selectedText().casefold() for mark in reading.extraSelections()]
    assert marked and set(marked) <= {"set aside", "the trash"}
    first = reading.extraSelections()[0]
    assert first.format.background().color() == person.window.theme.colour("accent-soft")
    assert reading.viewport().rect().contains(reading.cursorRect(first.cursor).center())
    person.visible(QLineEdit, "Search the help").clear()
    person.qtbot.waitUntil(lambda: not reading.extraSelections())


@pytest.mark.parametrize(
    ("size", "by_key"), [((880, 600), True), ((880, 600), False), ((1600, 600), True), ((1600, 600), False)]
)
def test_it_is_in_view_however_one_comes_to_the_page_in_large_letters(
    person: Person, size: tuple[int, int], by_key: bool
) -> None:
    person.start()
    person.window.resize(*size)
    person.window.settings.set(options.TEXT_SIZE, 200)
    page = search(person, "forgot")
    reading = page.findChild(ReadingPage)
    # In a narrow room the list is in front.
    assert reading is not None and reading.isVisible() == (size[0] > 1000)
    if by_key:
        person.qtbot.keyClick(person.visible(QLineEdit, "Search the help"), Qt.Key.Key_Return)
    else:
        row = page.side.view.visualRect(page.side.model.index(0)).center()
        person.qtbot.mouseClick(page.side.view.viewport(), Qt.MouseButton.LeftButton, pos=row)

    def is_seen() -> bool:
        first = next(iter(reading.extraSelections()), None)
        place = reading.cursorRect(first.cursor) if first is not None else None
        return reading.isVisible() and place is not None and reading.viewport().rect().contains(place)

    person.qtbot.waitUntil(is_seen)
    # And stays so.
    for _ in range(5):
        QApplication.processEvents()
    assert is_seen()


def test_one_that_comes_anew_finds_every_page_and_no_marks(person: Person) -> None:
    person.start()
    page = search(person, "a backup")
    person.press("Done")
    person.window.go("contacts")
    assert help_page(person) is page
    assert person.visible(QLineEdit, "Search the help").text() == ""
    assert len(page.side.rows) == len(topics()) and not page.text.extraSelections()
    assert page.side.rows[[row.key for row in page.side.rows].index(page.side.selected or 0)].title == (
        "People and letters"
    )


def test_by_the_way_one_came_the_search_is_still_there(person: Person) -> None:
    person.start()
    page = search(person, "a backup")
    person.window.go("contacts")
    person.qtbot.keyClick(person.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.isVisible() and person.visible(QLineEdit, "Search the help").text() == "a backup"


@pytest.mark.parametrize("room", ["settings", "about"])
def test_from_a_room_entered_from_the_help_it_comes_anew(person: Person, room: str) -> None:
    person.start()
    page = search(person, "a backup")
    person.window.go(room)
    assert help_page(person) is page
    assert person.visible(QLineEdit, "Search the help").text() == ""


def test_by_the_button_in_settings_it_leads_back_there(person: Person) -> None:
    person.start()
    person.window.go("contacts")
    help_page(person)
    person.press("Done")
    person.window.go("settings")
    person.press("Help")
    assert person.window.rooms is not None and person.window.rooms.here == "help"
    person.press("Done")
    assert person.window.rooms.here == "settings"


@pytest.mark.parametrize("code", NAMES)
def test_what_stands_out_for_other_words_is_on_its_page(code: str) -> None:
    folder = resource(f"help/{code}")
    pages = {path.stem.split("-", 1)[1]: path.read_text("utf-8") for path in folder.glob("*.md")}
    listed = other_words((folder / "other-words.txt").read_text("utf-8"))
    assert set(listed) <= set(pages)
    for name, each in listed.items():
        assert all(other.typed and places([other.said], pages[name]) for other in each), name


def test_every_room_that_has_a_topic_is_a_room_and_every_topic_is_there() -> None:
    screens = {screen.help_topic for screen in (StartFrame, *StartFrame.__subclasses__())}
    assert screens - {""} <= {topic.name for topic in topics()}
    assert set(OF_ROOM) <= {room.name for room in ROOMS}
    assert set(OF_ROOM.values()) <= {topic.name for topic in topics()}


def test_every_picture_of_the_guide_ships_with_it() -> None:
    names = {part.split(")")[0] for topic in topics() for part in topic.text.split("](")[1:]}
    pictures = {name for name in names if name.endswith(".png")}
    folders = ("pictures", *(f"pictures/{code}" for code in NAMES if code != "en"))
    assert pictures and all(resource(f"{folder}/{name}").is_file() for folder in folders for name in pictures)


def test_the_keys_it_names_are_those_of_the_program(person: Person) -> None:
    person.start()
    keys = next(topic.text for topic in topics() if topic.name == "keys")
    there = {
        action.shortcut().toString()
        for action in person.window.actions_by_name.all()
        if not action.shortcut().isEmpty()
    }
    for name in (
        "Ctrl+K",
        "Ctrl+N",
        "Ctrl+Shift+N",
        "Ctrl+F",
        "F11",
        "Alt+Left",
        "Alt+Right",
        "Ctrl+L",
        "F1",
    ):
        assert name in keys and name in there


def help_over(person: Person) -> HelpOver | None:
    """The help that lies over a screen, if it does."""
    return next((over for over in person.window.findChildren(HelpOver) if over.isVisible()), None)


def test_before_a_journal_is_open_it_opens_over_the_screen_and_leads_back(person: Person) -> None:
    write_and_close(person)
    person.start(NOW)
    person.window.go("copies")
    person.press("Restore a backup…")
    replace = person.visible(QAbstractButton, "Replace with this backup")
    person.qtbot.keyClick(person.window, Qt.Key.Key_F1)
    over = help_over(person)
    assert over is not None and over.geometry() == over.parentWidget().rect()
    assert over.view.text.toPlainText().startswith("Moving in and out")
    person.qtbot.waitUntil(over.view.text.hasFocus)
    person.qtbot.keyClick(person.window, Qt.Key.Key_F1)
    assert help_over(person) is over, "one is enough"
    person.window.resize(900, 640)
    person.qtbot.waitUntil(lambda: over.view.size() == over.parentWidget().size())
    person.press("Done")
    person.qtbot.waitUntil(lambda: help_over(person) is None)
    assert replace.isVisible()


def test_where_the_passphrase_is_asked_for_what_was_typed_stays(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.window.session.lock()
    field = person.fill("Passphrase", PASSPHRASE[:4])
    person.qtbot.keyClick(field, Qt.Key.Key_F1)
    over = help_over(person)
    assert over is not None and over.view.text.toPlainText().startswith("When things go wrong")
    person.qtbot.waitUntil(over.view.text.hasFocus)
    person.qtbot.keyClick(over.view.text, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: help_over(person) is None and field.hasFocus())
    assert field.text() == PASSPHRASE[:4]
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.rooms is not None, timeout=20_000)


def test_esc_in_its_search_empties_it_and_then_leads_back(person: Person) -> None:
    write_and_close(person)
    (person.places.data / "journal.db").unlink()
    person.start()
    person.qtbot.keyClick(person.window, Qt.Key.Key_F1)
    over = help_over(person)
    assert over is not None
    over.view.side.focus_search()
    person.qtbot.keyClicks(over.view.side.search, "backup")
    person.qtbot.keyClick(over.view.side.search, Qt.Key.Key_Escape)
    assert over.view.side.search.text() == "" and help_over(person) is over
    person.qtbot.keyClick(over.view.side.search, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: help_over(person) is None)
