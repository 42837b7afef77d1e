"""What jobs are judged by and how they are rated, kept and found again."""

import pytest

from rebound_desktop.core.choice import RowAlong, move_together
from rebound_desktop.core.jobs import Outcome, PayPeriod, Side, Stage
from rebound_desktop.core.marks import GutAnswer, StandsFor, Tier
from rebound_desktop.core.pay import PayKind, by_kind
from tests.store.conftest import Home

NAMES = ("My present job", "Keep looking")


def test_jobs_in_interviews_and_offers_stand_in_the_comparison_by_themselves(home: Home) -> None:
    jobs = home.store.jobs
    jobs.add("Lead only")
    jobs.add("Contoso", stage=Stage.INTERVIEWING)
    jobs.add("Fabrikam", stage=Stage.OFFER)
    gone = jobs.add("Northwind", stage=Stage.INTERVIEWING)
    jobs.move(gone, Stage.CLOSED, Outcome.TURNED_DOWN)
    assert {choice.name for choice in home.store.choices.choices(*NAMES)} == {"Contoso", "Fabrikam"}


def test_a_lead_that_is_rated_stands_in_it_too_and_any_can_be_left_out(home: Home) -> None:
    choices = home.store.choices
    lead = home.store.jobs.add("Contoso")
    pay = choices.add_aspect("Pay")
    choices.rate(lead, pay, 12)
    assert [choice.ratings for choice in choices.choices(*NAMES)] == [{pay: 12}]
    choices.set_compared(lead, False)
    assert choices.choices(*NAMES) == ()
    choices.rate(lead, pay, None)
    choices.set_compared(lead, True)
    assert [choice.ratings for choice in choices.choices(*NAMES)] == [{}]


def test_the_same_name_is_the_same_row(home: Home) -> None:
    choices = home.store.choices
    assert choices.add_aspect("Room  to learn") == choices.add_aspect("room to LEARN ")
    assert [aspect.name for aspect in choices.aspects()] == ["Room to learn"]


def test_a_line_of_a_list_is_a_row_in_full_and_a_longer_one_is_cut_at_a_word(home: Home) -> None:
    jobs, choices = home.store.jobs, home.store.choices
    job = jobs.add("Northwind")
    line = (
        "Four days a week at full pay, a sabbatical after three years, and a wellbeing budget that one may "
        "spend on the bicycle"
    )
    line_id = jobs.add_line(job, Side.PERFECT, line)
    choices.add_aspect(line, line_id=line_id)
    endless = "a desk next to the window " * 10
    choices.add_aspect(endless)
    whole, cut = (aspect.name for aspect in choices.aspects())
    assert whole == line
    assert len(cut) <= 200 and cut.endswith("…") and endless.startswith(cut[:-1] + " ")
    assert [each.text for each in jobs.lines(job)] == [line]


def test_my_present_job_is_a_column_and_no_opportunity(home: Home) -> None:
    choices = home.store.choices
    present = choices.add_column(StandsFor.PRESENT_JOB)
    assert choices.add_column(StandsFor.PRESENT_JOB) == present
    pay = choices.add_aspect("Pay")
    choices.rate(present, pay, 9)
    (column,) = choices.choices(*NAMES)
    assert (column.name, column.stands_for, column.ratings) == (
        "My present job",
        StandsFor.PRESENT_JOB,
        {pay: 9},
    )
    assert home.store.jobs.all() == ()
    assert home.store.jobs.company_names() == ()
    choices.set_compared(present, False)
    assert choices.choices(*NAMES) == ()


def test_rows_put_together_keep_every_line_and_the_rating_that_stood(home: Home) -> None:
    choices, jobs = home.store.choices, home.store.jobs
    one, other = jobs.add("Contoso"), jobs.add("Fabrikam")
    line = jobs.add_line(one, Side.PERFECT, "the way there")
    way, commute = choices.add_aspect("The way", line_id=line), choices.add_aspect("Commute")
    choices.rate(one, way, 4)
    choices.rate(other, way, 6)
    choices.rate(one, commute, 8)
    choices.merge_aspects(way, commute)
    assert [aspect.id for aspect in choices.aspects()] == [commute]
    assert {choice.name: choice.ratings for choice in choices.choices(*NAMES)} == {
        "Contoso": {commute: 8},
        "Fabrikam": {commute: 6},
    }
    assert choices.unused_lines() == ()


def test_what_comes_along_is_told_before_and_what_was_taken_back_gives_way(home: Home) -> None:
    choices, jobs = home.store.choices, home.store.jobs
    one, other, third = (jobs.add(name) for name in ("Contoso", "Fabrikam", "Tailspin"))
    line = jobs.add_line(one, Side.PERFECT, "the way there")
    way, commute = choices.add_aspect("The way", line_id=line), choices.add_aspect("Commute")
    for job, half_points in ((one, 4), (other, 6), (third, 10)):
        choices.rate(job, way, half_points)
    choices.rate(one, commute, 8)
    choices.rate(other, commute, 8)
    choices.rate(other, commute, None)
    assert choices.comes_along(way, commute) == RowAlong(lines=1, ratings=2, give_way=1)
    choices.merge_aspects(way, commute)
    assert choices.ratings() == {one: {commute: 8}, other: {commute: 6}, third: {commute: 10}}
    home.store.undo.undo(home.store.undo.last_done().id)
    assert choices.ratings() == {
        one: {way: 4, commute: 8},
        other: {way: 6},
        third: {way: 10},
    }


def test_pay_of_offers_and_jobs_fills_a_row_and_what_was_noted_stays(home: Home) -> None:
    store = home.store
    one, other, third = (
        store.jobs.add(name, stage=Stage.INTERVIEWING) for name in ("Contoso", "Fabrikam", "Tailspin")
    )
    store.jobs.change(
        one, pay_from=4_000_000, pay_to=5_000_000, pay_currency="EUR", pay_period=PayPeriod.YEAR
    )
    store.offers.add(one, pay=4_800_000, pay_currency="EUR", pay_period=PayPeriod.YEAR)
    store.jobs.change(
        other, pay_from=4_100_000, pay_to=4_400_000, pay_currency="EUR", pay_period=PayPeriod.YEAR
    )
    store.jobs.change(third, pay_from=9_000, pay_currency="EUR", pay_period=PayPeriod.HOUR)
    pays = {choice.job_id: choice.pay for choice in store.choices.choices(*NAMES) if choice.pay}
    kinds = by_kind(pays)
    yearly = PayKind("EUR", PayPeriod.YEAR)
    assert list(kinds) == [yearly, PayKind("EUR", PayPeriod.HOUR)]
    assert kinds[yearly] == {one: 4_800_000, other: 4_100_000}
    row = store.choices.add_measured("Pay", "EUR a year", {one: 4_800_000})
    store.choices.measure(one, row, 5_000_000)
    store.choices.fill_measures(row, "EUR a year", kinds[yearly])
    measures = {choice.job_id: choice.measures for choice in store.choices.choices(*NAMES)}
    assert measures == {one: {row: 5_000_000}, other: {row: 4_100_000}, third: {}}
    store.undo.undo(store.undo.last_done().id)
    measures = {choice.job_id: choice.measures for choice in store.choices.choices(*NAMES)}
    assert measures == {one: {row: 5_000_000}, other: {}, third: {}}


def test_a_row_that_is_measured_moves_together_with_one_that_is_rated(home: Home) -> None:
    store, choices = home.store, home.store.choices
    jobs = [store.jobs.add(name) for name in ("Contoso", "Fabrikam", "Tailspin", "Adatum")]
    way, near = choices.add_aspect("The way"), choices.add_aspect("Near")
    choices.change_aspect(way, unit="min", points=((2000, 20), (8000, 0)))
    for job, minutes in zip(jobs, (20, 40, 60, 80), strict=True):
        choices.measure(job, way, minutes * 100)
    for job, half_points in zip(jobs, (18, 12, 8, 2), strict=True):
        choices.rate(job, near, half_points)
    ((first, second),) = move_together(choices.aspects(), choices.ratings())
    assert {first.id, second.id} == {way, near}


def test_lines_that_no_row_stands_for_are_offered_newest_first(home: Home) -> None:
    jobs, choices = home.store.jobs, home.store.choices
    job = jobs.add("Northwind")
    first = jobs.add_line(job, Side.PERFECT, "short way")
    second = jobs.add_line(job, Side.NOT_IDEAL, "no window")
    assert choices.unused_lines() == ((second, "no window"), (first, "short way"))
    choices.add_aspect("The way", line_id=first)
    assert choices.unused_lines() == ((second, "no window"),)


def test_lost_jobs_give_their_lists_as_yardsticks(home: Home) -> None:
    jobs, choices = home.store.jobs, home.store.choices
    lost, open_one = jobs.add("Northwind"), jobs.add("Contoso")
    way = choices.add_aspect("The way", line_id=jobs.add_line(lost, Side.PERFECT, "short way"))
    choices.add_aspect("Pay", line_id=jobs.add_line(open_one, Side.PERFECT, "the pay"))
    jobs.move(lost, Stage.CLOSED, Outcome.WENT_QUIET)
    assert choices.lines_of_lost_jobs() == {"Northwind": ((Side.PERFECT, way),)}


def test_the_newest_answer_to_the_gut_counts(home: Home) -> None:
    choices, job = home.store.choices, home.store.jobs.add("Contoso")
    assert choices.last_gut_answer(job) is None
    choices.answer_gut(job, GutAnswer.TABLE)
    choices.answer_gut(job, GutAnswer.OPEN)
    assert choices.last_gut_answer(job) is GutAnswer.OPEN


def test_what_is_no_rating_or_no_field_is_a_mistake(home: Home) -> None:
    job, pay = home.store.jobs.add("Contoso"), home.store.choices.add_aspect("Pay")
    with pytest.raises(ValueError, match="half points"):
        home.store.choices.rate(job, pay, 21)
    with pytest.raises(TypeError):
        home.store.choices.change_aspect(pay, colour="red")
    with pytest.raises(ValueError):
        home.store.choices.add_column(StandsFor.JOB)
    home.store.choices.change_aspect(pay, tier=Tier.MOST)
    assert home.store.choices.aspects()[0].tier is Tier.MOST
