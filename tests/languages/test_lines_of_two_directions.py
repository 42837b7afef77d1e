"""Lines that hold words of two directions, and days and years in the figures of the language."""

from datetime import date

import pytest

from rebound_desktop import languages, words
from rebound_desktop.core.import_report import Named, Preview, Tally
from rebound_desktop.core.jobs import PayPeriod

pytestmark = pytest.mark.usefixtures("qapp")

# What stands between these two goes its own way, and moves nothing around it.
FROM, TO = "\u2068", "\u2069"


def test_english_words_in_an_arabic_line_move_nothing_around_them() -> None:
    languages.speak("ar")
    assert words.dotted(("عرض", "Thirty days off.")) == f"عرض · {FROM}Thirty days off.{TO}"
    assert words.in_a_row(("Northwind", "أمس")) == f"{FROM}Northwind{TO}، أمس"
    assert words.listed(["Dana", "Tom"]).count(FROM) == 2
    # The sum comes first, and its currency after it.
    assert words.pay(430_000, None, "EUR", PayPeriod.MONTH) == f"٤٬٣٠٠ {FROM}EUR{TO} في الشهر"


def test_names_before_the_word_and_stand_in_the_direction_of_the_page() -> None:
    languages.speak("ar")
    assert words.listed(["Lucía", "Mateo", "Ruth"]).endswith(
        f"{FROM}Lucía{TO}، {FROM}Mateo{TO} و{FROM}Ruth{TO}"
    )


def test_many_names_stand_apart_as_few_do() -> None:
    languages.speak("ar")
    said = words.listed([f"Mateo {letter}" for letter in "ABCDEFGH"])
    assert said.count(f"{FROM}Mateo ") == 6


def test_a_sentence_after_an_english_one_keeps_its_full_stop() -> None:
    languages.speak("ar")
    assert (
        words.sentences("I own a lamp.", "الجواب بعد يومين.") == f"{FROM}I own a lamp.{TO} الجواب بعد يومين."
    )


def test_what_is_kept_to_itself_does_not_turn_the_line_around_it() -> None:
    languages.speak("ar")
    post = f"{FROM}Designer, Contoso{TO} (٢٠١٩)"
    assert words.begins_rightward(post)
    assert words.apart(post) == post


def test_the_size_of_a_file_is_read_from_the_right() -> None:
    languages.speak("ar")
    assert words.data_size(47_000) == "٤٧ كيلوبايت"
    languages.speak("en")
    assert words.data_size(47_000) == "47 kB"


def test_a_line_that_is_foreign_as_a_whole_goes_its_own_way() -> None:
    languages.speak("ar")
    assert words.in_a_row(("Northwind", "product manager")) == "Northwind, product manager"
    assert words.labelled("Second round", "They asked twice.") == "Second round: They asked twice."


def test_names_of_what_comes_in_stand_in_the_direction_of_what_is_said_after_them() -> None:
    languages.speak("ar")
    first = (Named("Okafor, Dana"), Named("Tom"))
    ((_, some),) = words.preview_said(Preview(people=Tally(new=3, first=first)))
    assert f"{FROM}Okafor, Dana{TO}؛ {FROM}Tom{TO}؛ " in some
    # All of them are foreign, and so is the line.
    ((_, all_of_them),) = words.preview_said(Preview(people=Tally(new=2, first=first)))
    assert all_of_them == "Okafor, Dana; Tom"


def test_nothing_is_set_apart_where_all_goes_one_way() -> None:
    assert words.in_a_row(("Northwind", "yesterday")) == "Northwind, yesterday"
    assert words.dotted(("Northwind", "")) == "Northwind"


@pytest.mark.parametrize(("language", "shown"), [("ar", "٢٠١٩"), ("ja", "2019年"), ("de", "2019")])
def test_a_year_alone_is_told_and_read_in_the_language(language: str, shown: str) -> None:
    languages.speak(language)
    assert words.part_of_a_day("2019") == shown
    assert words.read_part_of_a_day(shown) == "2019"


def test_a_japanese_day_of_the_week_is_no_single_letter() -> None:
    languages.speak("ja")
    assert words.short_day(date(2026, 11, 20), date(2026, 11, 23)) == "金曜日"


def test_sentences_of_another_language_are_parted_by_a_space_in_japanese_too() -> None:
    languages.speak("ja")
    assert words.sentences("Head of product.", "In the panel.") == "Head of product. In the panel."
    assert words.sentences("届きました。", "読めます。") == "届きました。読めます。"
