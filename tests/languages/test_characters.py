"""Special characters are found in every language of the program, not only by the names that Unicode gives them."""

import tomllib

import pytest

from rebound_desktop.core.characters import Group, called, found, in_group
from rebound_desktop.languages import NAMES
from rebound_desktop.paths import resource

LISTS = tomllib.loads(resource("words/characters.toml").read_text(encoding="utf-8"))
OFFERED = {each.text for group in Group for each in in_group(group)}


def test_every_language_has_words_for_the_same_characters() -> None:
    assert set(LISTS) == set(NAMES)
    assert {tuple(words) for words in LISTS.values()} == {tuple(LISTS["en"])}


def test_they_are_of_characters_that_are_offered_and_none_is_left_out() -> None:
    words = called([LISTS["en"]])
    assert words.keys() <= OFFERED
    # Letters have names that say what they are: latin small letter o with stroke.
    assert OFFERED - words.keys() <= {each.text for each in in_group(Group.LETTERS)}


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("coffee", "☕"),
        ("Gedankenstrich", "—"),
        ("pfeil rechts", "→"),
        ("corazon", "♥"),
        ("point d'int", "¿"),
        ("قهوة", "☕"),
        ("ありがとう", "🙏"),
    ],
)
def test_as_somebody_types_it(typed: str, text: str) -> None:
    assert text in [each.text for each in found(typed, called(LISTS.values()))]
