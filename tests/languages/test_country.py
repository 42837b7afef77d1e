"""What is the country's, whichever language is spoken there: when a week begins, and which days are worked on."""

import os
import subprocess
import sys

import pytest

from rebound_desktop.country import country_named

ASK = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from rebound_desktop import languages, words
app = QCoreApplication([])
languages.speak(sys.argv[1])
print(words.week_begins(), *sorted(words.work_days()))
"""
ASK_DAY = """
import sys
from datetime import date
from PySide6.QtCore import QCoreApplication, QLocale
from rebound_desktop import languages, words
app = QCoreApplication([])
languages.speak(sys.argv[1])
print(words.day_of_year(date(2026, 11, 23)), words.money(480_050), sep=" | ")
"""


MONDAY_ON, SATURDAY_ON, SUNDAY_ON = "1 1 2 3 4 5", "6 1 2 3 4 7", "7 1 2 3 4 5"

needs_posix = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the system's own setting says it, and no variable"
)


def weeks_of(language: str, **system: str) -> str:
    """When weeks begin and what is worked on, where a language is spoken on such a system."""
    return told(ASK, language, system)


def told(ask: str, language: str, system: dict[str, str]) -> str:
    """What a program of its own says that speaks a language on such a system."""
    named = ("LC_", "LANG")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(named)}
    done = subprocess.run(
        [sys.executable, "-c", ask, language],
        env={**environment, **system},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@needs_posix
@pytest.mark.parametrize(
    ("system", "language", "begins", "worked"),
    [
        ("de_DE", "ar", 1, "1 2 3 4 5"),
        ("de_DE", "ja", 1, "1 2 3 4 5"),
        ("en_US", "de", 7, "1 2 3 4 5"),
        ("ar_EG", "en", 6, "1 2 3 4 7"),
        ("fr_FR", "fr", 1, "1 2 3 4 5"),
        # No country is named: as where most people speak it.
        ("C", "ar", 6, "1 2 3 4 7"),
        ("C", "en", 1, "1 2 3 4 5"),
    ],
)
def test_weeks_are_those_of_the_country_whatever_is_spoken(
    system: str, language: str, begins: int, worked: str
) -> None:
    assert weeks_of(language, LC_ALL=f"{system}.UTF-8") == f"{begins} {worked}"


@needs_posix
@pytest.mark.parametrize(
    ("system", "language", "weeks"),
    [
        # Qt knows neither Arabic nor Japanese of Germany.
        ({"LANG": "ar_DE.UTF-8"}, "ar", MONDAY_ON),
        ({"LANG": "ja_DE.UTF-8"}, "ja", MONDAY_ON),
        ({"LANG": "de_EG.UTF-8"}, "de", SATURDAY_ON),
        # What is spoken says nothing of the country.
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "ar"}, "system", MONDAY_ON),
        ({"LANG": "ar_EG.UTF-8", "LANGUAGE": "de:en"}, "system", SATURDAY_ON),
        # The locale of times, before that of texts.
        ({"LANG": "C.UTF-8", "LC_TIME": "ar_EG.UTF-8"}, "en", SATURDAY_ON),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "ar_EG.UTF-8"}, "en", SATURDAY_ON),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_DK.UTF-8"}, "en", MONDAY_ON),
        ({"LANG": "ar_EG.UTF-8", "LC_TIME": "ar_EG.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en", SUNDAY_ON),
        # That of times names no country, or none does.
        ({"LANG": "en_US.UTF-8", "LC_TIME": "C"}, "en", SUNDAY_ON),
        ({"LANG": "ar"}, "en", SATURDAY_ON),
        ({"LANG": "ar_EG.UTF-8", "LC_ALL": "C"}, "en", MONDAY_ON),
        ({}, "ja", SUNDAY_ON),
    ],
)
def test_the_country_is_that_of_the_systems_times(system: dict[str, str], language: str, weeks: str) -> None:
    assert weeks_of(language, **system) == weeks


GERMAN_FORMS = {"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"}


@needs_posix
@pytest.mark.parametrize(
    ("system", "language", "written"),
    [
        ({"LANG": "en_US.UTF-8"}, "system", "November 23, 2026 | 4,800.50"),
        (GERMAN_FORMS, "system", "23 November 2026 | 4.800,50"),
        (GERMAN_FORMS, "de", "23. November 2026 | 4.800,50"),
        # Times alone say nothing of amounts: "en_DK" is chosen for its days.
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_DK.UTF-8"}, "system", "November 23, 2026 | 4,800.50"),
        # Qt knows no English of Egypt.
        ({**GERMAN_FORMS, "LC_ALL": "ar_EG.UTF-8"}, "en", "November 23, 2026 | 4,800.50"),
        ({"LANG": "C.UTF-8"}, "en", "23 November 2026 | 4,800.50"),
        (
            {"LANG": "C.UTF-8", "LC_TIME": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"},
            "en",
            "23 November 2026 | 4.800,50",
        ),
    ],
)
def test_days_and_amounts_are_written_the_way_of_the_country_whatever_is_spoken(
    system: dict[str, str], language: str, written: str
) -> None:
    assert told(ASK_DAY, language, system) == written


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("ar_DE.UTF-8", 1),
        ("sr_RS@latin", 1),
        ("zh-Hant-TW", 7),
        ("es_419", 1),
        ("en_WS", 7),
        ("en_AQ", None),
        ("de", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
    ],
)
def test_the_name_of_a_locale_ends_with_its_country(name: str, begins: int | None) -> None:
    here = country_named(name)
    assert (here.firstDayOfWeek().value if here else None) == begins
