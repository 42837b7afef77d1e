"""Times and days typed as a whole."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.typed_when import order_of, typed_day, typed_time

TWELVE = ("AM", "PM")
NONE = ("", "")
MONTHS = {"december": 12, "dec": 12, "march": 3, "mar": 3, "may": 5, "déc": 12}


@pytest.mark.parametrize(
    ("text", "halves", "at"),
    [
        ("15:45", NONE, time(15, 45)),
        ("1545", NONE, time(15, 45)),
        ("930", NONE, time(9, 30)),
        ("9", NONE, time(9)),
        ("15h30", NONE, time(15, 30)),
        ("3:45 PM", TWELVE, time(15, 45)),
        ("3.45p", TWELVE, time(15, 45)),
        ("12:10 am", TWELVE, time(0, 10)),
        ("3:45", TWELVE, time(3, 45)),
        ("15:45", TWELVE, time(15, 45)),
        ("3:45 pm", NONE, time(15, 45)),
        ("١٥:٤٥", ("ص", "م"), time(15, 45)),
        ("٣:٤٥ م", ("ص", "م"), time(15, 45)),
        ("15:45", ("午前", "午後"), time(15, 45)),
        ("午後3:45", ("午前", "午後"), time(15, 45)),
    ],
)
def test_a_time(text: str, halves: tuple[str, str], at: time) -> None:
    assert typed_time(text, time(10), halves) == at


def test_a_time_without_its_half_is_in_the_half_that_stood_there() -> None:
    assert typed_time("3:45", time(14, 30), TWELVE) == time(15, 45)
    assert typed_time("12:10", time(14, 30), TWELVE) == time(12, 10)


@pytest.mark.parametrize("text", ["", "noon", "25:00", "12:60", "12345", "1:2:3", "²³"])
def test_no_time(text: str) -> None:
    assert typed_time(text, time(10), TWELVE) is None


@given(st.times())
def test_every_time_is_read_as_it_is_written(at: time) -> None:
    at = at.replace(second=0, microsecond=0)
    for form, halves in (("%H:%M", NONE), ("%H%M", NONE), ("%I:%M %p", TWELVE)):
        assert typed_time(at.strftime(form), time(10), halves) == at


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("04/12/2026", "dMy", date(2026, 12, 4)),
        ("12/04/2026", "Mdy", date(2026, 12, 4)),
        ("4 Dec 2026", "dMy", date(2026, 12, 4)),
        ("Dec 4, 2026", "dMy", date(2026, 12, 4)),
        ("4 déc. 2026", "dMy", date(2026, 12, 4)),
        ("2026年12月4日", "yMd", date(2026, 12, 4)),
        ("2026-12-04", "dMy", date(2026, 12, 4)),
        ("4.12.", "dMy", date(2026, 12, 4)),
        ("12/4", "yMd", date(2026, 12, 4)),
        ("4 decem", "dMy", date(2026, 12, 4)),
        ("4.12.27", "dMy", date(2027, 12, 4)),
        ("04122026", "dMy", date(2026, 12, 4)),
        ("20261204", "yMd", date(2026, 12, 4)),
        ("٠٤/١٢/٢٠٢٦", "dMy", date(2026, 12, 4)),
        ("mar. 5 may 2026", "dMy", date(2026, 5, 5)),
        ("mar 4 dece 2026", "dMy", date(2026, 3, 4)),
    ],
)
def test_a_day(text: str, order: str, day: date) -> None:
    assert typed_day(text, date(2026, 11, 28), order, MONTHS) == day


@pytest.mark.parametrize("text", ["", "soon", "31/02/2026", "4", "4 ma 2026", "1 2 3 4", "99999"])
def test_no_day(text: str) -> None:
    assert typed_day(text, date(2026, 11, 28), "dMy", MONTHS) is None


@given(st.text(max_size=30))
def test_anything_may_be_typed(text: str) -> None:
    typed_time(text, time(10), TWELVE)
    typed_day(text, date(2026, 11, 28), "dMy", MONTHS)


def test_the_order_of_a_format() -> None:
    assert order_of("d MMM yyyy") == "dMy" and order_of("MMM d, yyyy") == "Mdy"
    assert order_of("yyyy年MMMd日") == "yMd" and order_of("d 'de' MMM yyyy") == "dMy"
