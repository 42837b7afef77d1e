"""Sets of questions, the five days: the rules."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.guided import (
    QuestionSet,
    Series,
    SeriesDay,
    day_due,
    is_over,
    prompts_in,
    questions_in,
    sets_shown,
)

MONDAY = date(2026, 11, 23)


def test_a_changed_set_takes_the_place_of_the_one_it_was_made_from():
    shipped = (QuestionSet("Day", ("a?",), "day"), QuestionSet("Talk", ("b?",), "talk"))
    changed = QuestionSet("My day", ("c?",), "day", 1)
    own = QuestionSet("Sundays", ("d?",), "", 2)
    assert sets_shown(shipped, (own, changed)) == (changed, shipped[1], own)


def test_a_set_whose_model_is_gone_is_still_there():
    left = QuestionSet("Old", ("a?",), "gone", 1)
    assert sets_shown((), (left,)) == (left,)


def test_questions_are_lines_without_the_marks_of_a_list():
    assert questions_in("- What now?\n\n2. And then?\n> Who?\n  Who?  \n-5 degrees?") == (
        "What now?",
        "And then?",
        "Who?",
        "-5 degrees?",
    )


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Z", "C"]), min_size=3, max_size=20))
)
def test_questions_read_again_stay_the_same(lines):
    once = questions_in("\n".join(lines))
    assert questions_in("\n".join(once)) == once


def test_a_question_keeps_its_id_when_its_set_changes_around_it():
    first, second = prompts_in(("What now?", "And then?"))
    assert prompts_in(("And  then?",))[0].id == second.id != first.id


def test_one_day_of_the_series_a_day_whenever_one_comes_back():
    series = Series(1, MONDAY)
    assert day_due(None, MONDAY) is None and day_due(series, MONDAY) == 1
    written = Series(1, MONDAY, (SeriesDay(1, 7, MONDAY),))
    assert day_due(written, MONDAY) is None
    assert day_due(written, MONDAY + timedelta(days=40)) == 2 and not is_over(written)
    whole = Series(1, MONDAY, tuple(SeriesDay(n, n, MONDAY + timedelta(days=n)) for n in range(1, 6)))
    assert day_due(whole, MONDAY + timedelta(days=60)) is None and is_over(whole)
