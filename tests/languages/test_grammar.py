"""Days, counts and lists come out as each language has them."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from rebound_desktop import languages, words
from rebound_desktop.store.backups import Holding
from tests.conftest import HandClock

DAY = date(2026, 11, 23)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("locale", "long", "whole", "short", "month"),
    [
        ("en_GB", "Monday 23 November", "Monday 23 November 2026", "23 Nov", "November 2026"),
        ("en_US", "Monday, November 23", "Monday, November 23, 2026", "Nov 23", "November 2026"),
        ("de_DE", "Montag, 23. November", "Montag, 23. November 2026", "23. Nov.", "November 2026"),
        ("es_ES", "lunes 23 de noviembre", "lunes 23 de noviembre de 2026", "23 nov", "Noviembre de 2026"),
        ("fr_FR", "lundi 23 novembre", "lundi 23 novembre 2026", "23 nov.", "Novembre 2026"),
        ("ar_EG", "الاثنين، ٢٣ نوفمبر", "الاثنين، ٢٣ نوفمبر ٢٠٢٦", "٢٣ نوفمبر", "نوفمبر ٢٠٢٦"),
        ("ja_JP", "11月23日月曜日", "2026年11月23日月曜日", "11月23日", "2026年11月"),
    ],
)
def test_a_day_is_written_in_the_order_of_the_language(
    qapp: object, locale: str, long: str, whole: str, short: str, month: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.long_day(DAY) == long
    assert words.whole_day(DAY) == whole
    assert words.day_of_month(DAY, short=True) == short
    assert words.month_of_year(DAY) == month


@pytest.mark.parametrize(
    ("locale", "of_one_month", "of_two"),
    [
        ("en_GB", "23 – 29 November 2026", "30 November – 6 December 2026"),
        ("en_US", "November 23 – 29, 2026", "November 30 – December 6, 2026"),
        ("de_DE", "23. – 29. November 2026", "30. November – 6. Dezember 2026"),
        ("es_ES", "23 – 29 de noviembre de 2026", "30 de noviembre – 6 de diciembre de 2026"),
        ("fr_FR", "23 – 29 novembre 2026", "30 novembre – 6 décembre 2026"),
        ("ar_EG", "٢٣ – ٢٩ نوفمبر ٢٠٢٦", "٣٠ نوفمبر – ٦ ديسمبر ٢٠٢٦"),
        ("ja_JP", "2026年11月23日 – 29日", "2026年11月30日 – 12月6日"),
    ],
)
def test_the_days_of_a_week_say_once_what_they_have_in_common(
    qapp: object, locale: str, of_one_month: str, of_two: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.days_from_to(DAY, date(2026, 11, 29)) == of_one_month
    assert words.days_from_to(date(2026, 11, 30), date(2026, 12, 6)) == of_two


def test_a_birthday_without_its_year_keeps_the_order(qapp: object) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert words.part_of_a_day("--02-29") == "29. Februar"
    assert words.part_of_a_day("1985-03") == "März 1985"


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "es_ES", "fr_FR", "ar_EG", "ja_JP"])
@pytest.mark.parametrize("told", ["1985-03-14", "--03-14", "1985-03"])
def test_a_birthday_is_read_again_as_it_is_shown(qapp: object, locale: str, told: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.read_part_of_a_day(words.part_of_a_day(told)) == told


def test_times_are_those_of_the_country(qapp: object) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert words.time_of_day(time(15, 30)).replace("\u202f", " ") == "3:30 PM"
    QLocale.setDefault(QLocale("de_DE"))
    assert words.time_of_day(time(15, 30)) == "15:30"


@pytest.mark.parametrize(
    ("locale", "told"),
    [("en_US", "3:30:07 PM"), ("de_DE", "15:30:07"), ("fi_FI", "15.30.07"), ("ja_JP", "15:30:07")],
)
def test_two_copies_of_one_minute_are_told_apart_by_their_seconds(
    qapp: object, locale: str, told: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.time_of_day(time(15, 30, 7), seconds=True).replace("\u202f", " ") == told


def test_copies_say_their_seconds_only_where_they_share_a_minute(qapp: object) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    made = [datetime(2026, 11, 23, 9, 5, second, tzinfo=UTC) for second in (40, 7)]
    alone = datetime(2026, 11, 23, 9, 4, 30, tzinfo=UTC)
    held = [Holding(at, "", 0, "") for at in (*made, alone)]
    told = words.holdings(held, HandClock().clock)
    assert len(set(told)) == 3
    assert ["9:05:40" in told[0], "9:05:07" in told[1], "9:04" in told[2], "9:04:30" in told[2]] == [
        True,
        True,
        True,
        False,
    ]


def test_arabic_counts_in_the_figures_of_the_country(qapp: object) -> None:
    languages.speak("ar")
    for country, counted in (("ar_EG", "٣ تدوينات"), ("ar_MA", "3 تدوينات")):
        QLocale.setDefault(QLocale(country))
        assert words.entries(3) == counted
    assert [words.entries(number) for number in (1, 2)] == ["تدوينة واحدة", "تدوينتان"]


def test_english_counts_one_and_many(qapp: object) -> None:
    languages.speak("en")
    assert [words.entries(number) for number in (0, 1, 2, 1200)] == [
        "0 entries",
        "one entry",
        "2 entries",
        "1,200 entries",
    ]


def test_german_has_others_where_a_list_goes_on(qapp: object) -> None:
    languages.speak("de")
    assert words.listed(["Anna", "Ben", "Cem", "Dana"], 2).endswith("und 2 weitere")


def test_a_language_counts_in_forms_of_its_own(qapp: object, tmp_path: Path) -> None:
    """Arabic has a form for none, one, two, few, many, and the rest."""
    pytest.importorskip("build_scripts.texts.ts")
    from build_scripts.texts import ts
    from build_scripts.texts.found import Text

    text = Text("journal", "{number} entries", one="one entry")
    forms = ("none", "one", "two", "few {number}", "many {number}", "rest {number}")
    source = tmp_path / "rebound_ar.ts"
    ts.write(source, [text], ts.Catalogue("ar", {(text.context, text.source): forms}))
    ts.compile_to(source, tmp_path / "rebound_ar.qm")
    languages.speak(str(tmp_path / "rebound_ar.qm"))
    said = [words.entries(number).split()[0] for number in (0, 1, 2, 5, 11, 100)]
    assert said == ["none", "one", "two", "few", "many", "rest"]
