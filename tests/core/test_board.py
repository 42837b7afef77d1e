"""Which jobs a board and a table show, and in what order."""

from datetime import date, datetime, timedelta

import pytest

from rebound_desktop.core.board import (
    SHOWN_AT_FIRST,
    Awaits,
    Field,
    Glance,
    Order,
    Sieve,
    Wanted,
    awaited,
    columns,
    fields_of,
    in_order,
    newest_first,
    order_codes,
    order_of,
    stage_beside,
)
from rebound_desktop.core.jobs import Outcome, PayPeriod, Stage

TODAY = date(2026, 11, 23)
SOON = TODAY + timedelta(days=4)


def job(number: int, company: str = "Northwind", **fields) -> Glance:
    known = {
        "title": "",
        "stage": Stage.LEAD,
        "outcome": None,
        "since": TODAY,
        "last_event": number,
        "first_noted": TODAY,
    }
    return Glance(id=number, company=company, **{**known, **fields})


def ids(glances) -> list[int]:
    return [glance.id for glance in glances]


def test_the_one_moved_last_comes_first_and_of_one_day_the_later_event():
    jobs = [job(1, since=TODAY - timedelta(days=3), last_event=9), job(2, last_event=4), job(3, last_event=7)]
    assert ids(newest_first(jobs)) == [3, 2, 1]


def test_every_stage_has_a_column_and_keeps_the_order():
    jobs = [job(1, stage=Stage.OFFER), job(2), job(3)]
    found = columns(jobs)
    assert list(found) == list(Stage)
    assert {stage: ids(those) for stage, those in found.items() if those} == {
        Stage.LEAD: [2, 3],
        Stage.OFFER: [1],
    }


def test_the_stages_have_two_ends():
    assert stage_beside(Stage.LEAD, -1) is None
    assert stage_beside(Stage.LEAD, 1) is Stage.LETTER_SENT
    assert stage_beside(Stage.OFFER, 1) is Stage.CLOSED
    assert stage_beside(Stage.CLOSED, 1) is None


@pytest.mark.parametrize(
    ("fields", "what", "days"),
    [
        ({}, None, 0),
        ({"answer_expected_on": TODAY - timedelta(days=3)}, Awaits.THEIR_ANSWER, -3),
        ({"answer_expected_on": TODAY, "next_round": datetime(2026, 11, 25, 10)}, Awaits.ROUND, 2),
        ({"next_round": datetime(2026, 11, 22, 10)}, None, 0),
        ({"next_round": datetime(2026, 11, 23, 10), "answer_by": date(2026, 11, 30)}, Awaits.MY_ANSWER, 7),
        ({"answer_by": date(2026, 11, 20)}, None, 0),
        (
            {"stage": Stage.CLOSED, "outcome": Outcome.DECLINED, "answer_expected_on": TODAY},
            None,
            0,
        ),
    ],
)
def test_what_is_awaited(fields, what, days):
    expected = (what, TODAY + timedelta(days=days)) if what else None
    assert awaited(job(1, **fields), TODAY) == expected


def test_what_has_nothing_in_a_field_comes_last_either_way():
    jobs = [job(1), job(2, place="Århus"), job(3, place="aachen"), job(4, place="Bonn")]
    assert ids(in_order(jobs, Order(Field.PLACE, is_descending=False))) == [3, 2, 4, 1]
    assert ids(in_order(jobs, Order(Field.PLACE, is_descending=True))) == [4, 2, 3, 1]


def test_equal_ones_stay_as_they_were_given_either_way():
    jobs = [job(number, stage=Stage.APPLIED) for number in (3, 1, 2)]
    for way in (False, True):
        assert ids(in_order(jobs, Order(Field.STAGE, way))) == [3, 1, 2]


@pytest.mark.parametrize("field", list(Field))
def test_every_field_can_be_sorted_by(field):
    # Of what is closed no answer is expected.
    stage = Stage.OFFER if field is Field.ANSWER else Stage.CLOSED
    full = job(
        1,
        title="a",
        stage=stage,
        outcome=Outcome.DECLINED,
        place="a",
        source="a",
        agency="a",
        answer_expected_on=TODAY,
        people=2,
        pay_from=2,
        tags=("a",),
    )
    later = job(
        2,
        "Zeta",
        title="b",
        stage=stage,
        outcome=Outcome.ACCEPTED,
        since=TODAY + timedelta(days=1),
        first_noted=TODAY + timedelta(days=1),
        place="b",
        source="b",
        agency="b",
        answer_expected_on=TODAY + timedelta(days=1),
        people=11,
        pay_from=11,
        tags=("b",),
    )
    empty = job(3, stage=Stage.LEAD, since=TODAY - timedelta(days=1), first_noted=TODAY - timedelta(days=1))
    found = ids(in_order([later, empty, full], Order(field, is_descending=False)))
    assert found.index(1) < found.index(2) or field is Field.STAGE
    back = ids(in_order([later, empty, full], Order(field, is_descending=True)))
    assert back.index(2) < back.index(1)


def test_every_word_is_found_wherever_it_stands_without_accents():
    sieve = Sieve([job(1, "Nørth", title="Café lead", source="Ana"), job(2, "North", place="Bonn")])
    assert ids(sieve.found(Wanted("cafe ANA"))) == [1]
    assert ids(sieve.found(Wanted("bonn"))) == [2]
    assert ids(sieve.found(Wanted("cafe bonn"))) == []
    assert ids(sieve.found(Wanted("  "))) == [1, 2]


def test_open_ones_a_stage_or_an_end():
    sieve = Sieve(
        [
            job(1, "Ana"),
            job(2, "Bo", stage=Stage.CLOSED, outcome=Outcome.DECLINED),
            job(3, "Cy", stage=Stage.OFFER),
        ]
    )
    assert ids(sieve.found(Wanted(is_open=True))) == [1, 3]
    assert ids(sieve.found(Wanted(stage=Stage.OFFER))) == [3]
    assert ids(sieve.found(Wanted(outcome=Outcome.DECLINED))) == [2]
    assert ids(sieve.found(Wanted("bo", is_open=True))) == []


def test_choices_that_were_kept_come_back_and_strange_ones_do_no_harm():
    assert fields_of("") == SHOWN_AT_FIRST
    assert fields_of("hat,coat") == SHOWN_AT_FIRST
    assert fields_of("people,since") == (Field.COMPANY, Field.SINCE, Field.PEOPLE)
    assert order_of("hat down") == Order()
    for order in (Order(Field.PLACE, False), Order(Field.PEOPLE, True)):
        assert order_of(order_codes(order)) == order


def test_pay_is_sorted_within_a_currency_and_a_time_and_none_comes_last():
    glances = [
        job(1, "Ana"),
        job(2, "Bo", pay_from=5_000_000, pay_currency="EUR", pay_period=PayPeriod.YEAR),
        job(3, "Cy", pay_to=4_000_000, pay_currency="EUR", pay_period=PayPeriod.YEAR),
        job(4, "Di", pay_from=9_000, pay_currency="EUR", pay_period=PayPeriod.HOUR),
    ]
    assert ids(in_order(glances, Order(Field.PAY, False))) == [4, 3, 2, 1]
    assert ids(in_order(glances, Order(Field.PAY, True))) == [2, 3, 4, 1]


def test_tags_are_searched_and_sorted():
    glances = [job(1, "Ana", tags=("remote",)), job(2, "Bo"), job(3, "Cy", tags=("Near",))]
    assert ids(in_order(glances, Order(Field.TAGS, False))) == [3, 1, 2]
    assert ids(Sieve(glances).found(Wanted("remo"))) == [1]


def test_of_a_closed_job_no_answer_is_expected() -> None:
    waiting = job(1, answer_expected_on=SOON)
    over = job(2, stage=Stage.CLOSED, outcome=Outcome.TURNED_DOWN, answer_expected_on=TODAY)
    assert (waiting.answer_awaited_on, over.answer_awaited_on) == (SOON, None)
    ordered = in_order([over, waiting], Order(Field.ANSWER, is_descending=False))
    assert [each.id for each in ordered] == [1, 2], "as one without a day, last"
