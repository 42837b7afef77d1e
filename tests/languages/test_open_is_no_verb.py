"""A caption over what is open says that it is, in languages where the verb is another word."""

import pytest
from PySide6.QtCore import QCoreApplication

from rebound_desktop import languages
from rebound_desktop.languages import NAMES


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_jobs_and_people_that_are_open_are_not_told_to_be_opened(code: str) -> None:
    languages.speak(code)
    verb = QCoreApplication.translate("UnlockPage", "Open")
    assert verb != "Open"
    for context in ("jobs", "contacts"):
        assert QCoreApplication.translate(context, "Open") not in ("Open", verb)
