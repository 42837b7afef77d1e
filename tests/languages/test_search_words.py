"""What stands before a colon in a search is understood in one's own language, and in English."""

from datetime import date

import pytest

from rebound_desktop import languages
from rebound_desktop.core.finding import read
from rebound_desktop.words.search_words import field_names, first_names

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("code", languages.NAMES)
def test_a_title_and_days(code: str) -> None:
    languages.speak(code)
    title, since, until = first_names()
    for typed in (
        f"{title}:panel {since}:2026-03 {until}:2026-05 ",
        "title:panel since:2026-03 until:2026-05 ",
    ):
        wanted = read(typed, field_names())
        assert wanted.title == ("panel",)
        assert (wanted.since, wanted.until) == (date(2026, 3, 1), date(2026, 5, 31))


def test_as_it_is_said_there() -> None:
    languages.speak("de")
    assert read("Titel:Runde ", field_names()).title == ("Runde",)
    languages.speak("ja")
    assert read("題名：面接 ", field_names()).title == ("面接",)
