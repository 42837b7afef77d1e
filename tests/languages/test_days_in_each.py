"""Days are understood as each language says them, with the words that its translation has."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from rebound_desktop import languages, words
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.day_words import Vocabulary
from rebound_desktop.core.days_said import day_within, meant
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.touch_said import touch_said
from rebound_desktop.words.day_words import day_vocabulary

pytestmark = pytest.mark.usefixtures("qapp")

# A Friday: the Tuesday of last week is another than last Tuesday.
TODAY = date(2026, 11, 27)
TUESDAY, OF_LAST_WEEK = date(2026, 11, 24), date(2026, 11, 17)
WEEK = (date(2026, 11, 16), date(2026, 11, 22))
THREE_WEEKS_AGO = (date(2026, 11, 2), date(2026, 11, 8))
# Where Arabic is at home weeks begin on Saturday, where Japanese is on Sunday.
WEEK_FROM_SATURDAY = (date(2026, 11, 14), date(2026, 11, 20))
THREE_AGO_FROM_SATURDAY = (date(2026, 10, 31), date(2026, 11, 6))
WEEK_FROM_SUNDAY = (date(2026, 11, 15), date(2026, 11, 21))
THREE_AGO_FROM_SUNDAY = (date(2026, 11, 1), date(2026, 11, 7))
MONTH, YEAR = (date(2026, 10, 1), date(2026, 10, 31)), (date(2025, 1, 1), date(2025, 12, 31))
MARCH = date(2026, 3, 5)

SAID: dict[str, dict[str, date | tuple[date, date]]] = {
    "en": {
        "three weeks ago": THREE_WEEKS_AGO,
        "a week ago": WEEK,
        "a fortnight ago": (date(2026, 11, 9), date(2026, 11, 15)),
        "last Tuesday": TUESDAY,
        "Tuesday last week": OF_LAST_WEEK,
        "the day before yesterday": date(2026, 11, 25),
        "the 5th of March": MARCH,
        "March last year": (date(2025, 3, 1), date(2025, 3, 31)),
    },
    "de": {
        "vor drei Wochen": THREE_WEEKS_AGO,
        "3 Wochen her": THREE_WEEKS_AGO,
        "vor einer Woche": WEEK,
        "vor 2 Tagen": date(2026, 11, 25),
        "vorgestern": date(2026, 11, 25),
        "letzten Dienstag": TUESDAY,
        "am letzten Dienstag": TUESDAY,
        "am Dienstag letzter Woche": OF_LAST_WEEK,
        "letzte Woche": WEEK,
        "letzten Monat": MONTH,
        "im letzten Jahr": YEAR,
        "5. März": MARCH,
        "Donnerstag, 5. März 2026": MARCH,
        "im März letzten Jahres": (date(2025, 3, 1), date(2025, 3, 31)),
    },
    "fr": {
        "il y a 3 semaines": THREE_WEEKS_AGO,
        "il y a trois semaines": THREE_WEEKS_AGO,
        "il y a une semaine": WEEK,
        "il y a deux jours": date(2026, 11, 25),
        "avant-hier": date(2026, 11, 25),
        "aujourd'hui": TODAY,
        "aujourd’hui": TODAY,
        "hier": date(2026, 11, 26),
        "il y a trois jours": date(2026, 11, 24),
        "mardi dernier": TUESDAY,
        "le mardi de la semaine dernière": OF_LAST_WEEK,
        "la semaine dernière": WEEK,
        "le mois dernier": MONTH,
        "l’an dernier": YEAR,
        "le 5 mars": MARCH,
    },
    "es": {
        "hace 3 semanas": THREE_WEEKS_AGO,
        "tres semanas atrás": THREE_WEEKS_AGO,
        "hace una semana": WEEK,
        "hace tres días": date(2026, 11, 24),
        "martes pasado": TUESDAY,
        "5 de marzo": MARCH,
        "anteayer": date(2026, 11, 25),
        "el martes pasado": TUESDAY,
        "el pasado martes": TUESDAY,
        "el martes de la semana pasada": OF_LAST_WEEK,
        "la semana pasada": WEEK,
        "el mes pasado": MONTH,
        "el año pasado": YEAR,
        "5 de marzo de 2026": MARCH,
    },
    "ar": {
        "منذ 3 أسابيع": THREE_AGO_FROM_SATURDAY,
        "قبل ٣ أسابيع": THREE_AGO_FROM_SATURDAY,
        "قبل أسبوع": WEEK_FROM_SATURDAY,
        "منذ يومين": date(2026, 11, 25),
        "أول أمس": date(2026, 11, 25),
        "الثلاثاء الماضي": TUESDAY,
        "يوم الثلاثاء الماضي": TUESDAY,
        "الثلاثاء من الأسبوع الماضي": OF_LAST_WEEK,
        "الأسبوع الماضي": WEEK_FROM_SATURDAY,
        "الشهر الماضي": MONTH,
        "العام الماضي": YEAR,
        "٥ مارس": MARCH,
    },
    "ja": {
        "3週間前": THREE_AGO_FROM_SUNDAY,
        "三週間前": THREE_AGO_FROM_SUNDAY,
        "３週間前": THREE_AGO_FROM_SUNDAY,
        "一週間前": WEEK_FROM_SUNDAY,
        "2日前": date(2026, 11, 25),
        "おととい": date(2026, 11, 25),
        "前の火曜日": TUESDAY,
        "先週の火曜日": OF_LAST_WEEK,
        "先週": WEEK_FROM_SUNDAY,
        "先月": MONTH,
        "去年": YEAR,
        "昨年の3月": (date(2025, 3, 1), date(2025, 3, 31)),
        "3月5日": MARCH,
        "2026年3月5日": MARCH,
    },
}


TOMORROW, AFTER = date(2026, 11, 28), date(2026, 11, 29)
COMING_TUESDAY, IN_THREE = date(2026, 12, 1), date(2026, 11, 30)
NEXT_WEEK, NEXT_MONTH = (date(2026, 11, 30), date(2026, 12, 6)), (date(2026, 12, 1), date(2026, 12, 31))
NEXT_FROM_SATURDAY = (date(2026, 11, 28), date(2026, 12, 4))
NEXT_FROM_SUNDAY = (date(2026, 11, 29), date(2026, 12, 5))

TO_COME: dict[str, dict[str, date | tuple[date, date]]] = {
    "en": {
        "tomorrow": TOMORROW,
        "the day after tomorrow": AFTER,
        "next Tuesday": COMING_TUESDAY,
        "in three days": IN_THREE,
        "next week": NEXT_WEEK,
        "a week from now": NEXT_WEEK,
        "next month": NEXT_MONTH,
        "Tuesday next week": COMING_TUESDAY,
    },
    "de": {
        "morgen": TOMORROW,
        "übermorgen": AFTER,
        "nächsten Dienstag": COMING_TUESDAY,
        "am kommenden Dienstag": COMING_TUESDAY,
        "in drei Tagen": IN_THREE,
        "nächste Woche": NEXT_WEEK,
        "in einer Woche": NEXT_WEEK,
        "in der kommenden Woche": NEXT_WEEK,
        "im nächsten Monat": NEXT_MONTH,
        "Dienstag nächster Woche": COMING_TUESDAY,
    },
    "fr": {
        "demain": TOMORROW,
        "après-demain": AFTER,
        "mardi prochain": COMING_TUESDAY,
        "dans trois jours": IN_THREE,
        "d’ici 3 jours": IN_THREE,
        "la semaine prochaine": NEXT_WEEK,
        "dans une semaine": NEXT_WEEK,
        "le mois prochain": NEXT_MONTH,
        "le mardi de la semaine prochaine": COMING_TUESDAY,
    },
    "es": {
        "mañana": TOMORROW,
        "pasado mañana": AFTER,
        "el próximo martes": COMING_TUESDAY,
        "el martes que viene": COMING_TUESDAY,
        "dentro de tres días": IN_THREE,
        "en 3 días": IN_THREE,
        "la próxima semana": NEXT_WEEK,
        "la semana que viene": NEXT_WEEK,
        "el mes que viene": NEXT_MONTH,
        "el martes de la semana que viene": COMING_TUESDAY,
    },
    "ar": {
        "غدًا": TOMORROW,
        "غدا": TOMORROW,
        "بعد غد": AFTER,
        "الثلاثاء القادم": COMING_TUESDAY,
        "يوم الثلاثاء المقبل": COMING_TUESDAY,
        "بعد 3 أيام": IN_THREE,
        "خلال ٣ أيام": IN_THREE,
        "الأسبوع القادم": NEXT_FROM_SATURDAY,
        "بعد أسبوع": NEXT_FROM_SATURDAY,
        "الشهر القادم": NEXT_MONTH,
    },
    "ja": {
        "明日": TOMORROW,
        "あした": TOMORROW,
        "あさって": AFTER,
        "次の火曜日": COMING_TUESDAY,
        "今度の火曜日": COMING_TUESDAY,
        "3日後": IN_THREE,
        "三日後": IN_THREE,
        "来週": NEXT_FROM_SUNDAY,
        "一週間後": NEXT_FROM_SUNDAY,
        "来月": NEXT_MONTH,
        "来週の火曜日": COMING_TUESDAY,
    },
}


@pytest.fixture
def speaking(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    code = str(request.param)
    languages.speak(code)
    yield code


@pytest.mark.parametrize(
    ("speaking", "typed", "days"),
    [
        (code, typed, days)
        for said in (SAID, TO_COME)
        for code, phrases in said.items()
        for typed, days in phrases.items()
    ],
    indirect=["speaking"],
)
def test_a_language_is_understood(speaking: str, typed: str, days: date | tuple[date, date]) -> None:
    span = meant(typed, TODAY, day_vocabulary())
    assert span is not None
    assert (span.first, span.last) == (days if isinstance(days, tuple) else (days, days))


@pytest.mark.parametrize("speaking", list(SAID), indirect=True)
def test_what_the_window_calls_a_day_is_understood(speaking: str) -> None:
    said = day_vocabulary()
    for back in (0, 1, 4, 30, 200):
        day = TODAY - timedelta(days=back)
        for called in (words.whole_day(day), words.long_day(day)):
            span = meant(called, TODAY, said)
            assert span is not None and span.first == span.last == day, called


@pytest.mark.parametrize(
    ("speaking", "typed"),
    [
        ("en", "week"),
        ("en", "lastweek"),
        ("en", "mayday"),
        ("de", "vor Tagen"),
        ("de", "Montage"),
        ("de", "vor der Stelle"),
        ("fr", "il y a"),
        ("fr", "semaine"),
        ("ar", "منذ أيام"),
        ("ja", "週"),
        ("ja", "前"),
        ("ja", "13月5日"),
    ],
    indirect=["speaking"],
)
def test_words_that_say_no_day(speaking: str, typed: str) -> None:
    assert meant(typed, TODAY, day_vocabulary()) is None


@pytest.mark.parametrize(
    ("speaking", "sentence", "day"),
    [
        ("de", "Kaffee, so schön war es letzten Dienstag.", TUESDAY),
        ("de", "Kaffee, so schön war es", None),
        ("de", "Vor drei Tagen ein Kaffee", date(2026, 11, 24)),
        ("fr", "Un café au bord de la mer", None),
        ("fr", "Un café il y a 3 jours, au bord de la mer", date(2026, 11, 24)),
        ("es", "Un café el martes de la semana pasada", OF_LAST_WEEK),
        ("es", "Hoy un café", TODAY),
        ("ar", "قهوة يوم الثلاثاء الماضي في المدينة", TUESDAY),
        ("ja", "先週の火曜日にコーヒーを飲んだ", OF_LAST_WEEK),
        ("ja", "3日前のコーヒー", date(2026, 11, 24)),
    ],
    indirect=["speaking"],
)
def test_a_day_within_a_sentence(speaking: str, sentence: str, day: date | None) -> None:
    assert day_within(sentence, TODAY, day_vocabulary()) == day


@pytest.mark.parametrize(
    ("speaking", "sentence", "kind"),
    [
        ("de", "@Dana auf einen Kaffee getroffen, letzten Dienstag", TouchKind.COFFEE),
        ("fr", "Un café avec @Dana mardi dernier", TouchKind.COFFEE),
        ("ja", "先週の火曜日に@Danaとコーヒーを飲んだ", TouchKind.COFFEE),
        ("ja", "先週の火曜日に@Danaと歩いた", TouchKind.IN_PERSON),
    ],
    indirect=["speaking"],
)
def test_a_moment_within_a_sentence(speaking: str, sentence: str, kind: TouchKind) -> None:
    found = touch_said(sentence, {"dana": 1}, TODAY, day_vocabulary(), words.touch_words())
    assert found is not None and (found.contact_id, found.kind) == (1, kind)


def vocabularies() -> dict[str, Vocabulary]:
    """Every language's, made once; the language in force is put back."""
    before = QLocale()
    made = {}
    for code in SAID:
        languages.speak(code)
        made[code] = day_vocabulary()
    languages.speak("en")
    QLocale.setDefault(before)
    return made


@pytest.fixture(scope="module")
def said(qapp: object) -> dict[str, Vocabulary]:
    return vocabularies()


SETTINGS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@SETTINGS
@given(data=st.data(), today=st.dates())
def test_known_words_in_any_order_never_stumble(
    said: dict[str, Vocabulary], data: st.DataObject, today: date
) -> None:
    known = said[data.draw(st.sampled_from(sorted(said)))]
    a_word = st.one_of(st.sampled_from(sorted(known.meanings)), st.integers(0, 99999).map(str))
    typed = data.draw(st.sampled_from([" ", ""])).join(data.draw(st.lists(a_word, max_size=9)))
    span = meant(typed, today, known)
    assert span is None or span.first <= span.last
    day = day_within(typed, today, known)
    assert day is None or day <= today


@SETTINGS
@given(data=st.data(), typed=st.text(max_size=40), today=st.dates())
def test_anything_may_be_typed(
    said: dict[str, Vocabulary], data: st.DataObject, typed: str, today: date
) -> None:
    known = said[data.draw(st.sampled_from(sorted(said)))]
    span = meant(typed, today, known)
    assert span is None or span.first <= span.last


@SETTINGS
@given(data=st.data(), count=st.integers(0, 400))
def test_a_count_is_the_same_in_every_order(
    said: dict[str, Vocabulary], data: st.DataObject, count: int
) -> None:
    known = said[data.draw(st.sampled_from(sorted(said)))]
    unit = data.draw(st.sampled_from(sorted(known.units)))
    ago = data.draw(st.sampled_from(sorted(known.ago)))
    spans = {meant(" ".join(each), TODAY, known) for each in permutations((str(count), unit, ago))}
    assert len(spans) == 1 and None not in spans


@SETTINGS
@given(data=st.data(), today=st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_the_last_weekday_is_of_the_seven_days_before(
    said: dict[str, Vocabulary], data: st.DataObject, today: date
) -> None:
    known = said[data.draw(st.sampled_from(sorted(said)))]
    name = data.draw(st.sampled_from(sorted(known.weekdays)))
    last = data.draw(st.sampled_from(sorted(known.last)))
    for typed in (f"{last} {name}", f"{name} {last}"):
        span = meant(typed, today, known)
        assert span is not None and span.first.isoweekday() == known.weekdays[plain_letters(name)]
        assert timedelta(0) < today - span.first <= timedelta(days=7)
