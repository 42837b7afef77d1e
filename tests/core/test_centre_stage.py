"""Where the moves of two weeks went; shown only where there is something to say."""

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.centre_stage import (
    FEWEST_COMPANIES,
    FEWEST_MOVES,
    WEIGHTS,
    MoveKind,
    OutwardMove,
    Spread,
    centre_stage,
)

TODAY = date(2026, 11, 23)


def moves(*companies: str, kind: MoveKind = MoveKind.LETTER, days_ago: int = 1) -> list[OutwardMove]:
    day = TODAY - timedelta(days=days_ago)
    return [OutwardMove(kind, ord(name[0]), name, day) for name in companies]


def test_six_moves_to_two_companies_are_the_least() -> None:
    assert centre_stage(moves(*"AABBB"), TODAY, a_no_today=False) is None
    assert centre_stage(moves(*"AAAAAAA"), TODAY, a_no_today=False) is None
    assert centre_stage(moves(*"AAABBB"), TODAY, a_no_today=False) is not None


def test_nothing_is_said_on_the_day_of_a_no() -> None:
    assert centre_stage(moves(*"AAABBB"), TODAY, a_no_today=True) is None


def test_an_even_spread_and_one_alone() -> None:
    even = centre_stage(moves(*"ABCABC"), TODAY, a_no_today=False)
    assert even is not None and even.index == pytest.approx(0) and even.spread is Spread.EVEN
    one = centre_stage(moves(*"AAAAAAAAAB"), TODAY, a_no_today=False)
    assert one is not None and one.spread is Spread.ONE and one.company == "A"
    assert one.share == pytest.approx(0.9)
    # Two companies, nine to one: (0.81 + 0.01 - 1/2) / (1/2)
    assert one.index == pytest.approx(0.64)


def test_an_interview_weighs_three_applications() -> None:
    mixed = moves("A", kind=MoveKind.INTERVIEW) + moves(*"BBB", kind=MoveKind.APPLICATION)
    mixed += moves(*"AB", kind=MoveKind.LETTER)
    stage = centre_stage(mixed, TODAY, a_no_today=False)
    assert stage is not None and stage.share == pytest.approx(0.5)


def test_only_the_last_fourteen_days_count() -> None:
    old = moves(*"AAAAAA", days_ago=14)
    assert centre_stage(old + moves("B"), TODAY, a_no_today=False) is None
    assert centre_stage(moves(*"AAAB", days_ago=13) + moves(*"BB"), TODAY, a_no_today=False) is not None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(MoveKind)), st.integers(1, 6), st.integers(0, 20), st.integers(-2, 20)
        ),
        max_size=40,
    )
)
def test_the_index_is_the_normalised_sum_of_squares(drawn: list[tuple[MoveKind, int, int, int]]) -> None:
    given_moves = [
        OutwardMove(kind, company, f"company {company}", TODAY - timedelta(days=ago))
        for kind, company, _, ago in drawn
    ]
    stage = centre_stage(given_moves, TODAY, a_no_today=False)
    recent = [move for move in given_moves if 0 <= (TODAY - move.on_day).days <= 13]
    weight: Counter[int] = Counter()
    for move in recent:
        weight[move.company_id] += WEIGHTS[move.kind]
    if len(recent) < FEWEST_MOVES or len(weight) < FEWEST_COMPANIES:
        assert stage is None
        return
    assert stage is not None
    whole, count = sum(weight.values()), len(weight)
    squares = sum(Fraction(each, whole) ** 2 for each in weight.values())
    assert stage.index == pytest.approx(float((squares - Fraction(1, count)) / (1 - Fraction(1, count))))
    assert stage.share == pytest.approx(max(weight.values()) / whole)
    assert (stage.moves, stage.companies) == (len(recent), count)
