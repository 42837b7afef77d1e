"""Days from one to another say once what they have in common, in the order of the language."""

from datetime import date

import pytest

from rebound_desktop.core.day_spans import span_forms

FORMS = {
    "en": ("d MMMM yyyy", "d MMMM"),
    "en_US": ("MMMM d, yyyy", "MMMM d"),
    "de": ("d. MMMM yyyy", "d. MMMM"),
    "es": ("d 'de' MMMM 'de' yyyy", "d 'de' MMMM"),
    "fr": ("d MMMM yyyy", "d MMMM"),
    "ar": ("d MMMM yyyy", "d MMMM"),
    "ja": ("yyyy年M月d日", "M月d日"),
}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("d", "d MMMM yyyy")),
        ("en_US", ("MMMM d", "d, yyyy")),
        ("de", ("d.", "d. MMMM yyyy")),
        ("es", ("d", "d 'de' MMMM 'de' yyyy")),
        ("fr", ("d", "d MMMM yyyy")),
        ("ar", ("d", "d MMMM yyyy")),
        ("ja", ("yyyy年M月d日", "d日")),
    ],
)
def test_of_one_month_the_month_is_said_once(language: str, expected: tuple[str, str]) -> None:
    assert span_forms(*FORMS[language], date(2026, 11, 23), date(2026, 11, 29)) == expected


@pytest.mark.parametrize("language", FORMS)
def test_of_two_months_the_year_is_said_once_on_the_side_where_the_language_has_it(language: str) -> None:
    whole, without = FORMS[language]
    expected = (whole, without) if language == "ja" else (without, whole)
    assert span_forms(whole, without, date(2026, 11, 30), date(2026, 12, 6)) == expected


@pytest.mark.parametrize("language", FORMS)
def test_of_two_years_nothing_is_left_out(language: str) -> None:
    whole, without = FORMS[language]
    assert span_forms(whole, without, date(2026, 12, 28), date(2027, 1, 3)) == (whole, whole)
    # A year apart, the month is the same and the year is not.
    assert span_forms(whole, without, date(2025, 11, 23), date(2026, 11, 29)) == (whole, whole)
