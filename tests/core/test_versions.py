"""What changed between two texts, and which earlier texts stay for ever."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.journal import VersionReason
from rebound_desktop.core.versions import Fate, Passage, differences, to_let_go, words_changed

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TEXTS = st.text(st.sampled_from("ab c.\n🌱é"), max_size=60)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_their_differences(before: str, after: str) -> None:
    found = differences(before, after)
    assert "".join(each.text for each in found if each.fate is not Fate.CAME) == before
    assert "".join(each.text for each in found if each.fate is not Fate.WENT) == after
    assert all(each.text for each in found)
    assert all(one.fate is not other.fate for one, other in pairwise(found))


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(each.fate is Fate.STAYED for each in differences(text, text))


def test_one_word_is_told_within_its_line() -> None:
    assert differences("They liked me.\nBye.", "They loved me.\nBye.") == (
        Passage(Fate.STAYED, "They "),
        Passage(Fate.WENT, "liked"),
        Passage(Fate.CAME, "loved"),
        Passage(Fate.STAYED, " me.\nBye."),
    )


@pytest.mark.parametrize(
    ("after", "changed"),
    [
        ("> How did it end?\nI waited.", (0, 0, True)),
        ("> What happened then?\nI waited.", (0, 0, True)),
        ("I waited.", (0, 0, True)),
        ("> What happened?\nI waited a week.", (0, 2, False)),
        ("> What else?\nI left.", (1, 1, True)),
        ("", (2, 0, True)),
        ("> What happened?", (2, 0, False)),
        ("> What happened?\n\nI waited!", (0, 0, False)),
    ],
)
def test_words_of_a_question_are_told_apart_from_ones_own(after: str, changed: tuple[int, int, bool]) -> None:
    assert words_changed(differences("> What happened?\nI waited.", after)) == changed


def test_long_texts_that_have_nothing_in_common_are_told_whole() -> None:
    before = "".join(f"a{number}\n" for number in range(5_000))
    after = "".join(f"b{number}\n" for number in range(5_000))
    assert [each.fate for each in differences(before, after)] == [Fate.WENT, Fate.CAME, Fate.STAYED]


def version(key: int, ago: timedelta, reason: VersionReason = VersionReason.TIME):
    moment = NOW - ago
    return key, moment.date(), moment, reason


def test_every_version_of_the_last_thirty_days_stays() -> None:
    versions = [version(key, timedelta(hours=7 * key)) for key in range(100)]
    assert to_let_go(versions, NOW) == frozenset()


def test_of_older_days_the_last_version_stays() -> None:
    day = timedelta(days=40)
    versions = [version(1, day), version(2, day - timedelta(hours=1)), version(3, day - timedelta(days=1))]
    assert to_let_go(versions, NOW) == {1}


def test_what_was_set_aside_for_a_reason_of_its_own_stays() -> None:
    day = timedelta(days=400)
    versions = [
        version(1, day, VersionReason.LARGE_DELETION),
        version(2, day, VersionReason.MERGED),
        version(3, day, VersionReason.LEFT),
        version(4, day - timedelta(minutes=1)),
    ]
    assert to_let_go(versions, NOW) == {3}


@given(st.lists(st.integers(0, 400 * 24), max_size=40))
def test_thinning_again_lets_go_of_nothing_more(hours: list[int]) -> None:
    versions = [version(key, timedelta(hours=hour)) for key, hour in enumerate(hours)]
    gone = to_let_go(versions, NOW)
    assert to_let_go([each for each in versions if each[0] not in gone], NOW) == frozenset()
