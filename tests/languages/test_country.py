"""What is the country's, whichever language is spoken there: when a week begins, and which days are worked on."""

import os
import subprocess
import sys

import pytest

ASK = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from rebound_desktop import languages, words
app = QCoreApplication([])
languages.speak(sys.argv[1])
print(words.week_begins(), *sorted(words.work_days()))
"""


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
    environment = {**os.environ, "LC_ALL": f"{system}.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", ASK, language], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(begins), *worked.split()]
