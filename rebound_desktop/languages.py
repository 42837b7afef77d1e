"""The languages the program speaks, and speaking one of them: texts, Qt's own texts, dates, numbers, direction."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from rebound_desktop.country import of_days_and_amounts
from rebound_desktop.paths import resource
from rebound_desktop.translating import Say

SYSTEM = "system"
# Each in its own name, so that whoever landed in the wrong one finds the way back.
NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
    "ja": "日本語",
}


def speak(chosen: str = SYSTEM) -> None:
    """Speak a language from now on; what is on the screen already has to be made anew.

    chosen: a code of `NAMES`, `SYSTEM` for the first of the system's languages that we have, or the path of a .qm file.
    A translation that cannot be read leaves English.
    """
    app = QCoreApplication.instance()
    assert app is not None
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    system = QLocale.system()
    code = first_of(system.uiLanguages()) if chosen == SYSTEM else chosen
    ours = QTranslator(app)
    file = Path(code) if code.endswith(".qm") else resource(f"languages/rebound_{code}.qm")
    language = QLocale(code)
    if code != "en" and ours.load(str(file)):
        if code.endswith(".qm"):
            language = QLocale(ours.language())
        qts = QTranslator(app)
        if qts.load(language, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qts)
        # Ours last: it is asked first.
        app.installTranslator(ours)
    elif code != "en":
        language = QLocale("en")
    QLocale.setDefault(_at_home(language, system))
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(language.textDirection())


@cache
def each() -> tuple[Say, ...]:
    """What says a text, one for each language: for words of ours that a journal has in one and is read in another."""
    return tuple(map(_sayer, NAMES))


def first_of(wanted: list[str]) -> str:
    """The first of the languages wanted ("de-AT", "en") that we have; English when there is none."""
    return next((code for code in map(language_in, wanted) if code in NAMES), "en")


def language_in(name: str) -> str:
    """The language alone of "de-AT" or "de_AT": "de"."""
    return name.replace("_", "-").split("-")[0].lower()


def in_force() -> str:
    """The code of the language spoken, for files that there are one of for each language: "de"."""
    code = QLocale().name().partition("_")[0]
    return code if code in NAMES else "en"


def resource_said(folder: str, name: str) -> Path:
    """A file that ships in several languages: in the one spoken, or in English where it was not written in it yet."""
    own = resource(f"{folder}/{in_force()}/{name}")
    return own if own.is_file() else resource(f"{folder}/en/{name}")


def _sayer(code: str) -> Say:
    said = QTranslator()
    # English has no file: its texts are those of the code.
    said.load(str(resource(f"languages/rebound_{code}.qm")))
    return lambda context, text: said.translate(context, text) or text


def _at_home(language: QLocale, system: QLocale) -> QLocale:
    """The language with the habits of the country one is in: how days and amounts are written."""
    country = of_days_and_amounts()
    if country is not None:
        here = QLocale(language.language(), country)
        # Else Qt knows nobody there who speaks it.
        if here.territory() is country:
            return here
    if system.language() is QLocale.Language.C:
        # A system that names no country: English as it is written in most of them, others as at home.
        return (
            QLocale("en_150")
            if language.language() is QLocale.Language.English
            else QLocale(language.language())
        )
    return QLocale(language.language(), system.territory())
