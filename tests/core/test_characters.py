"""Characters that no key has: found by their names, the recent ones first."""

import pytest

from rebound_desktop.core.characters import (
    FOUND_AT_MOST,
    Group,
    called,
    found,
    in_group,
    recent_ones,
    with_recent,
)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("em dash", "—"),
        ("Euro", "€"),
        ("arrow right", "→"),
        ("heart", "♥"),
        ("seedling", "🌱"),
        ("latin small letter e with acute", "é"),
        ("snowman", "☃"),
        ("quot left double", "“"),
    ],
)
def test_by_the_beginnings_of_the_words_of_its_name(typed: str, text: str) -> None:
    assert text in [each.text for each in found(typed)]


def test_by_other_words_for_it() -> None:
    words = called([{"♥ ❤️": "Herz Liebe", "→": "Pfeil"}, {"♥": "cœur amour"}, {"→": "矢印 右"}])
    assert [each.text for each in found("herz", words)] == ["♥", "❤️"]
    assert [each.text for each in found("CŒUR", words)] == ["♥"]
    assert [each.text for each in found("矢", words)] == ["矢", "→"]
    assert "♥" in [each.text for each in found("heart", words)]
    # Words of one and another: both must be there.
    assert [each.text for each in found("amour herz", words)] == ["♥"]


def test_well_known_ones_come_first() -> None:
    assert found("dash")[0].text in "–—" and found("dash")[1].text in "–—"


def test_nothing_typed_and_nonsense_find_nothing() -> None:
    assert found("") == found("   ") == found("zzz") == ()


def test_never_more_than_can_be_looked_over() -> None:
    assert len(found("letter")) == FOUND_AT_MOST


def test_each_of_a_group_has_a_name_and_stands_there_once() -> None:
    every = [each for group in Group for each in in_group(group)]
    assert all(each.name for each in every)
    assert len({each.text for each in every}) == len(every)


def test_the_last_used_is_the_first_offered() -> None:
    recent = with_recent(with_recent(with_recent("", "—"), "🌱"), "—")
    assert [each.text for each in recent_ones(recent)] == ["—", "🌱"]
    for number in range(40):
        recent = with_recent(recent, chr(0x1F300 + number))
    assert len(recent_ones(recent)) == 18
