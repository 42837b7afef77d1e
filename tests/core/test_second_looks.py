"""When an entry comes back, and when it stays away."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.second_looks import AFTER_DAYS, STAYS_DUE, Candidate, Look, LookAnswer, due

TODAY = date(2026, 11, 23)


def ago(days: int, **more: object) -> Candidate:
    return Candidate(7, TODAY - timedelta(days=days), **more)  # type: ignore[arg-type]


def look(*candidates: Candidate, shown: tuple[date, ...] = (), noes: tuple[date, ...] = ()) -> Look | None:
    return due(candidates, TODAY, shown_on=shown, noes_on=noes)


def test_after_fourteen_forty_five_and_a_hundred_and_twenty_days() -> None:
    assert look(ago(13)) is None
    assert look(ago(14)) == Look(7, 14, "see-now")
    assert look(ago(45, has_not_ideal=True)) == Look(7, 45, "list-longer-or-shorter")
    assert look(ago(45, has_people=True)) == Look(7, 45, "good-through-people")
    assert look(ago(120)) == Look(7, 120, "tell-the-you")
    assert look(ago(121, has_ratings=True)) == Look(7, 120, "changed-weight")


def test_one_a_day_and_none_on_the_day_of_a_no() -> None:
    assert look(ago(14), shown=(TODAY,)) is None
    assert look(ago(14), noes=(TODAY,)) is None
    assert look(ago(14), shown=(TODAY - timedelta(days=1),), noes=(TODAY - timedelta(days=1),)) is not None


def test_what_was_answered_is_not_asked_again_and_never_means_never() -> None:
    assert look(ago(14, looked=((14, LookAnswer.KEPT),))) is None
    assert look(ago(45, looked=((14, LookAnswer.KEPT),))) is not None
    assert look(ago(45, looked=((14, LookAnswer.NEVER),))) is None


def test_a_page_only_for_me_never_comes_back() -> None:
    assert look(ago(14, only_for_me=True)) is None


@given(
    st.lists(
        st.builds(
            Candidate,
            entry_id=st.integers(1, 99),
            day=st.dates(TODAY - timedelta(days=300), TODAY + timedelta(days=3)),
            only_for_me=st.booleans(),
            looked=st.lists(st.tuples(st.sampled_from(AFTER_DAYS), st.sampled_from(LookAnswer)), max_size=3),
        ),
        max_size=8,
    )
)
def test_whatever_there_is_a_look_is_due_fresh_and_not_unwanted(candidates: list[Candidate]) -> None:
    found = look(*candidates)
    if found is None:
        return
    assert any(
        one.entry_id == found.entry_id
        and not one.only_for_me
        and timedelta(0) <= TODAY - one.day - timedelta(days=found.after_days) <= STAYS_DUE
        and found.after_days not in {days for days, _ in one.looked}
        and LookAnswer.NEVER not in {answer for _, answer in one.looked}
        for one in candidates
    )
