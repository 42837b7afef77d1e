"""What looking back counts, held against plain slow counting."""

from collections import Counter
from datetime import date, timedelta
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.looking_back import (
    FEWEST_DAYS_OF_A_WORD,
    TOO_COMMON,
    CameBack,
    Page,
    SentLetter,
    answered,
    days_by_month,
    funnel,
    moods,
    own_words,
    words_that_came_back,
)

FIRST = date(2026, 1, 5)
DAYS = st.integers(0, 400).map(lambda n: FIRST + timedelta(days=n))
NOTHING: frozenset[str] = frozenset()
SAID = ["kettle", "lamp", "Rain", "rain", "sea", "tea", "the", "it"]


def pages(*texts: str, **more) -> list[Page]:
    """A page a day."""
    return [Page(FIRST + timedelta(days=n), text, **more) for n, text in enumerate(texts)]


def test_only_months_with_something_are_there() -> None:
    days = [date(2026, 1, 5), date(2026, 1, 5), date(2026, 1, 9), date(2026, 4, 1)]
    assert days_by_month(days) == ((date(2026, 1, 1), 2), (date(2026, 4, 1), 1))


@given(st.lists(DAYS, max_size=60))
def test_days_are_counted_once(days: list[date]) -> None:
    counted = dict(days_by_month(days))
    for month in {(day.year, day.month) for day in days}:
        slowly = len({day for day in days if (day.year, day.month) == month})
        assert counted[date(*month, 1)] == slowly


def test_a_word_comes_back_when_it_was_written_on_three_days() -> None:
    texts = [
        "The kettle again.",
        "Kettle!",
        "A kettle, a lamp.",
        "Nothing.",
        "Quiet.",
        "Rain.",
        "Sea.",
        "Wind.",
    ]
    assert words_that_came_back(pages(*texts), NOTHING) == (CameBack("kettle", 3),)


def test_a_word_counts_once_a_day_and_common_ones_not_at_all() -> None:
    texts = ["kettle kettle kettle", "kettle", "the", "the", "the", "a", "b", "c"]
    assert words_that_came_back(pages(*texts), frozenset({"the"})) == ()


def test_what_is_on_nearly_every_page_is_the_languages_own() -> None:
    assert words_that_came_back(pages(*["und kettle"] * 10), NOTHING) == ()


def test_only_for_me_stays_out_of_words_and_moods() -> None:
    mine = pages(*["kettle"] * 3, *["rain"] * 7, only_for_me=True, mood_before="sad")
    assert words_that_came_back(mine, NOTHING) == ()
    assert moods(mine) == ()


def test_prompts_and_addresses_are_nobodys_words() -> None:
    text = "> Which question do you still hear?\n\nThe panel’s kettle, see https://example.org/lamp"
    assert own_words(text) == ["The", "panel", "kettle", "see"]


@given(
    st.lists(
        st.tuples(
            DAYS,
            st.lists(st.sampled_from(SAID)),
            st.booleans(),
        )
    )
)
def test_words_that_came_back_are_those_a_slow_count_finds(
    drawn: list[tuple[date, list[str], bool]],
) -> None:
    given_pages = [Page(day, " ".join(text), private) for day, text, private in drawn]
    days: dict[str, set[date]] = {}
    for page in given_pages:
        if not page.only_for_me:
            for word in page.text.split():
                if len(word) >= 3 and word.lower() != "the":
                    days.setdefault(word.lower(), set()).add(page.day)
    shown = {page.day for page in given_pages if not page.only_for_me}
    most = max(FEWEST_DAYS_OF_A_WORD, TOO_COMMON * len(shown))
    slowly = {word: len(on) for word, on in days.items() if 3 <= len(on) <= most}
    found = words_that_came_back(given_pages, frozenset({"the"}))
    assert {came.word.lower(): came.days for came in found} == slowly


@given(st.lists(st.tuples(DAYS, st.none() | st.integers(0, 60)), max_size=20))
def test_answers_are_counted_and_the_middle_told_from_five_on(drawn: list[tuple[date, int | None]]) -> None:
    letters = [SentLetter(day, None if wait is None else day + timedelta(days=wait)) for day, wait in drawn]
    told = answered(letters)
    waits = sorted(wait for _, wait in drawn if wait is not None)
    assert (told.sent, told.replies) == (len(drawn), len(waits))
    assert told.median_days == (median(waits) if len(waits) >= 5 else None)


@given(st.lists(st.frozensets(st.sampled_from(list(Stage)), min_size=1), max_size=20))
def test_a_job_counts_for_every_stage_up_to_its_furthest(jobs: list[frozenset[Stage]]) -> None:
    order = [Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFER]
    steps = funnel(jobs)
    assert [step.stage for step in steps] == order
    for place, step in enumerate(steps):
        slowly = sum(1 for seen in jobs if place == 0 or any(stage in seen for stage in order[place:]))
        before = sum(1 for seen in jobs if place < 2 or any(stage in seen for stage in order[place - 1 :]))
        assert (step.count, step.of) == (slowly, before)
        assert step.has_rate is (step.of >= 5)


def test_who_applied_without_a_letter_is_not_told_of_one() -> None:
    steps = funnel([frozenset({Stage.LEAD, Stage.APPLIED})] * 20)
    assert [(step.stage, step.count) for step in steps if step.count] == [
        (Stage.LEAD, 20),
        (Stage.APPLIED, 20),
    ]


def test_moods_are_counted_by_the_persons_own_words() -> None:
    said = [
        Page(FIRST, "", mood_before="Tired, sad", mood_after="calmer"),
        Page(FIRST, "", mood_before="tired"),
    ]
    assert moods(said) == (("tired", 2), ("calmer", 1), ("sad", 1))
    assert Counter(dict(moods([]))) == Counter()
