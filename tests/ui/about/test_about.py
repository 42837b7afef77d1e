"""About: what one would tell whoever helps, and the licences to read."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop import __version__, languages, paths
from rebound_desktop.core.notices import Notice, wrapped, written
from rebound_desktop.licences import (
    HEAD,
    HEAD_INSIDE_QT,
    INSIDE_QT,
    OF_DEBIAN,
    SEE_BELOW,
    SEVERAL,
    of_resources,
)
from rebound_desktop.ui.about.licences import LicencesPage
from rebound_desktop.ui.about.page import AboutPage
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from tests.ui.conftest import Window, named, said

Furnish = Callable[..., Page]


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources as a package has them."""
    folder = tmp_path / "resources"
    (folder / "licences").mkdir(parents=True)
    for real in paths.resource("").iterdir():
        if not (folder / real.name).exists():
            (folder / real.name).symlink_to(real)
    monkeypatch.setattr(paths, "_RESOURCES", folder)
    return folder


def test_it_names_the_versions_and_where_the_journal_is(furnish: Furnish, desk: Desk) -> None:
    told = said(furnish(AboutPage))
    for part in (
        __version__,
        qVersion(),
        apsw.sqlite_lib_version(),
        str(desk.store.folder),
        "Run from its source",
    ):
        assert part in told
    assert "Newer versions are where you got this one." in told


def test_beside_the_program_the_journal_goes_where_that_goes(
    furnish: Furnish, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = "It stays there when Rebound is removed."
    assert kept in said(furnish(AboutPage))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "rebound-desktop"))
    beside = tmp_path / paths.CARRIED / paths.FOLDER_NAME
    beside.parent.mkdir()
    # Another journal that was opened by its name is none of the program's.
    assert kept in said(furnish(AboutPage))
    beside.symlink_to(desk.store.folder)
    told = said(furnish(AboutPage))
    assert "deleting that deletes the journal" in told and "move the folder data into it" in told
    assert kept not in told


def test_the_details_that_are_copied_name_no_folder(furnish: Furnish, desk: Desk, window: Window) -> None:
    page = furnish(AboutPage)
    named(page, QAbstractButton, "Copy details").click()
    copied = QGuiApplication.clipboard().text()
    assert f"Version: {__version__}" in copied and f"Qt: {qVersion()}" in copied
    assert str(desk.store.folder) not in copied and Path.home().as_posix() not in copied
    assert window.said == ["Copied. Your folders and your words are no part of it."]


def test_a_package_says_what_it_is_and_where_newer_ones_are(furnish: Furnish, packed: Path) -> None:
    told = {
        "package": "deb",
        "commit": "0123456789abcdef",
        "day": "2026-11-27",
        "home": "https://example.org/r",
    }
    (packed / "built.json").write_text(json.dumps(told), encoding="utf-8")
    page = said(furnish(AboutPage))
    assert "A package for Debian, of Friday 27 November 2026 (commit 0123456789ab)" in page
    assert "Newer versions stand at https://example.org/r" in page


def text(page: Page) -> str:
    reading = page.findChild(ReadingPage)
    assert reading is not None
    return reading.toPlainText()


def test_its_own_licence_is_read_first_and_others_by_a_click(furnish: Furnish, qtbot: QtBot) -> None:
    page = furnish(LicencesPage)
    assert isinstance(page, LicencesPage)
    assert text(page).startswith("Rebound\nMIT\n") and "THE SOFTWARE IS PROVIDED" in text(page)
    inter = next(row for row in page.side.rows if row.title == "Inter")
    page.side.opened.emit(inter.key)
    assert "SIL Open Font License" in text(page).replace("OPEN FONT LICENSE", "Open Font License")


def test_what_a_build_collected_is_listed_and_searched(furnish: Furnish, qtbot: QtBot, packed: Path) -> None:
    rule = "-" * 78
    sections = (
        f"{rule}\nQt\nLicence: LGPL-3.0-only\n\nQt's words.\n",
        f"{rule}\nZlib\nLicence: Zlib\n\nZlib's.\n",
    )
    whole = "\n".join(("Made with Qt.\n", *sections))
    (packed / "licences" / "THIRD-PARTY-NOTICES.txt").write_text(whole, encoding="utf-8")
    page = furnish(LicencesPage)
    assert isinstance(page, LicencesPage)
    assert [row.title for row in page.side.rows] == ["Rebound", "What others made", "Qt", "Zlib"]
    qtbot.keyClicks(named(page, QLineEdit, "Search the licences"), "lgpl")
    qtbot.waitUntil(lambda: [row.title for row in page.side.rows] == ["Qt"])
    page.side.opened.emit(page.side.rows[0].key)
    assert "Qt's words." in text(page)


def test_the_list_of_parts_is_read_too_and_says_where_its_file_is(furnish: Furnish, packed: Path) -> None:
    parts = [
        {"name": "Qt", "version": "6.11", "licenses": [{"license": {"name": "LGPL-3.0-only"}}]},
        {"name": "PCRE2", "licenses": [{"license": {"name": "BSD-3-Clause"}}]},
    ]
    listed = packed / "licences" / "SBOM.cdx.json"
    listed.write_text(json.dumps({"components": parts}), encoding="utf-8")
    page = furnish(LicencesPage)
    assert isinstance(page, LicencesPage)
    row = next(row for row in page.side.rows if row.title == "All parts in one list")
    page.side.opened.emit(row.key)
    told = text(page)
    assert "Qt 6.11 · LGPL-3.0-only" in told and "PCRE2 · BSD-3-Clause" in told and str(listed) in told


@pytest.mark.parametrize(
    ("code", "title", "licence", "several"),
    [
        ("en", "SCOWL, the English dictionary", "MIT-like, see below", "several, as named"),
        ("de", "SCOWL, das englische Wörterbuch", "ähnlich wie MIT, siehe unten", "mehrere, wie genannt"),
        ("es", "SCOWL, el diccionario de inglés", "parecida a MIT, ver abajo", "varias, como se indica"),
        (
            "fr",
            "SCOWL, le dictionnaire anglais",
            "proche de MIT, voir ci-dessous",
            "plusieurs, comme indiqué",
        ),
        (
            "ar",
            "\u200fSCOWL، القاموس الإنجليزي",
            "شبيه بترخيص MIT، والنص أدناه",
            "عدة تراخيص مذكورة بأسمائها",
        ),
        ("ja", "SCOWL（英語の辞書）", "MITに近いもの（下記参照）", "複数（記載のとおり）"),
    ],
)
def test_what_is_prose_in_the_english_notices_of_a_build_is_said_in_the_language_spoken(
    furnish: Furnish, packed: Path, code: str, title: str, licence: str, several: str
) -> None:
    collected = (*of_resources(), Notice("CPython 3.11", SEVERAL, "Theirs."))
    folder = packed / "licences"
    (folder / "THIRD-PARTY-NOTICES.txt").write_text("\n".join(map(written, collected)), encoding="utf-8")
    scowl = collected[-2]
    assert (scowl.title, scowl.licence) == ("SCOWL, the English dictionary", "MIT-like, see below")
    parts = [{"name": scowl.title, "licenses": [{"license": {"name": scowl.licence}}]}]
    (folder / "SBOM.cdx.json").write_text(json.dumps({"components": parts}), encoding="utf-8")
    languages.speak(code)
    page = furnish(LicencesPage)
    assert isinstance(page, LicencesPage)
    shown = {row.title: row for row in page.side.rows}
    assert shown[title].subtitle == licence
    assert shown["Inter"].subtitle == "OFL-1.1" and shown["CPython 3.11"].subtitle == several
    page.side.opened.emit(shown[title].key)
    assert text(page).startswith(f"{title}\n{licence}\n")
    page.side.opened.emit(next(row.key for row in page.side.rows if "CycloneDX" in row.subtitle))
    assert f"{title} · {licence}" in text(page)


@pytest.mark.parametrize(
    ("code", "inside_qt", "of_debian", "beginning", "named"),
    [
        (
            "en",
            "Inside Qt 6.11",
            "libz.so.1 (Debian package zlib1g)",
            "Each with its licence",
            "It uses Qt 6.11",
        ),
        (
            "de",
            "Was in Qt 6.11 steckt",
            "libz.so.1 (Debian-Paket zlib1g)",
            "Jedes mit seiner Lizenz",
            "Es verwendet Qt 6.11",
        ),
        (
            "es",
            "Dentro de Qt 6.11",
            "libz.so.1 (paquete de Debian zlib1g)",
            "Cada parte con su licencia",
            "Usa Qt 6.11",
        ),
        (
            "fr",
            "Dans Qt 6.11",
            "libz.so.1 (paquet Debian zlib1g)",
            "Chaque élément avec sa licence",
            "Il utilise Qt 6.11",
        ),
        (
            "ar",
            "داخل Qt 6.11",
            "\u2068libz.so.1\u2069 (حزمة دبيان \u2068zlib1g\u2069)",
            "كل جزء مع ترخيصه",
            "وهو يستخدم Qt 6.11",
        ),
        (
            "ja",
            "Qt 6.11に含まれるもの",
            "libz.so.1（Debianパッケージ zlib1g）",
            "それぞれに、",
            "Qt 6.11とPySide6を",
        ),
    ],
)
def test_titles_and_paragraphs_of_a_build_in_which_something_changes_are_said_in_the_language_spoken(
    furnish: Furnish, packed: Path, code: str, inside_qt: str, of_debian: str, beginning: str, named: str
) -> None:
    head = "\n\n".join(wrapped(part.format(qt="6.11", folder="lib/PySide6")) for part in HEAD)
    collected = (
        Notice(
            INSIDE_QT.format(version="6.11"), SEVERAL, f"{wrapped(HEAD_INSIDE_QT)}\n\nPCRE2\n  BSD-3-Clause\n"
        ),
        Notice(OF_DEBIAN.format(files="libz.so.1", package="zlib1g"), SEE_BELOW, "Zlib's own words."),
    )
    (packed / "licences" / "THIRD-PARTY-NOTICES.txt").write_text(
        "\n".join([head, *map(written, collected)]), encoding="utf-8"
    )
    languages.speak(code)
    page = furnish(LicencesPage)
    assert isinstance(page, LicencesPage)
    whole, qt, debian = page.side.rows[1:]
    assert (qt.title, debian.title) == (inside_qt, of_debian)
    page.side.opened.emit(whole.key)
    assert named in text(page) and "lib/PySide6" in text(page)
    page.side.opened.emit(qt.key)
    assert text(page).splitlines()[2].startswith(beginning)
    # The works and their licences stay as they were given.
    assert "PCRE2" in text(page) and "BSD-3-Clause" in text(page)
    page.side.opened.emit(debian.key)
    assert "Zlib's own words." in text(page)


def test_every_licence_among_the_resources_is_shown() -> None:
    lying = {path for path in paths.resource("").rglob("*") if path.name in ("OFL.txt", "LICENSE")}
    shown = {notice.text for notice in of_resources()}
    assert shown == {path.read_text(encoding="utf-8") for path in lying}
