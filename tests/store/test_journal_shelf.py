"""Entries: every word comes back, and what stood before is kept."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.intake import Batch, EntryIn
from rebound_desktop.core.journal import VersionReason, normalise
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.core.trash import Kept
from tests.store.conftest import Home


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_comes_back_as_it_was_kept(home: Home, text: str) -> None:
    entry = home.store.journal.entry(home.store.journal.write(text))
    assert entry is not None and entry.text == normalise(text)
    assert home.store.journal.lines(limit=1)[0].id == entry.id


def test_an_entry_knows_when_and_where_it_was_written(home: Home) -> None:
    entry = home.store.journal.entry(home.store.journal.write("words", step=1))
    assert entry is not None
    assert (entry.day, entry.zone, entry.step) == (date(2026, 11, 23), "Europe/Lisbon", 1)
    assert entry.written_at == home.time.moment


def test_keeping_the_same_text_again_writes_nothing(home: Home) -> None:
    entry = home.store.journal.write("words")
    mark = home.store.write_mark()
    home.heard.clear()
    assert home.store.journal.write("words", entry_id=entry) == entry
    assert not home.store.changed_since(mark) and home.heard == []


def test_text_for_an_entry_that_is_gone_is_kept_in_a_new_one(home: Home) -> None:
    entry = home.store.journal.write("never lost", entry_id=4711)
    found = home.store.journal.entry(entry)
    assert found is not None and found.text == "never lost"


def test_words_for_an_entry_that_was_set_aside_are_about_the_same_and_have_its_files(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    gone = home.store.journal.write("The desk.", step=1, job_id=job)
    home.store.attached.attach(Owner.ENTRY, gone, "desk.png", b"a desk")
    home.store.journal.set_aside(gone)
    assert home.store.journal.write(" ", entry_id=gone) == gone and home.store.journal.lines() == ()
    new = home.store.journal.write("The desk, and a door.", entry_id=gone)
    found = home.store.journal.entry(new)
    assert found is not None and (found.text, found.job_id, found.step) == ("The desk, and a door.", job, 1)
    (file,) = home.store.attached.of(Owner.ENTRY, new)
    home.store.erase(Kept.ENTRY, gone)
    assert (file.name, home.store.attached.content(file.content_hash)) == ("desk.png", b"a desk")


@pytest.mark.parametrize("is_erased", [False, True])
def test_words_for_an_entry_that_is_gone_stand_on_its_day(home: Home, is_erased: bool) -> None:
    journal, third = home.store.journal, date(2026, 11, 3)
    gone = journal.write("On the third.", day=third)
    journal.set_aside(gone)
    if is_erased:
        home.store.erase(Kept.ENTRY, gone)
    # Of what was erased only whoever writes knows the day.
    found = journal.entry(journal.write("And more.", entry_id=gone, day=third if is_erased else None))
    assert found is not None and found.day == third


def test_a_last_version_that_a_clock_ahead_has_dated_keeps_none_back(home: Home) -> None:
    entry = home.store.journal.write("Before.")
    home.time.go_on(days=3 * 365)
    home.store.journal.write("Ahead.", entry_id=entry)
    home.time.go_on(days=-3 * 365, minutes=30)
    for number in range(30):
        home.time.go_on(minutes=1)
        home.store.journal.write(f"{number}", entry_id=entry)
    assert {text for text, _ in texts(home, entry)} == {"Before.", "Ahead.", "9", "19"}


def test_words_for_an_entry_that_was_set_aside_have_its_tags(home: Home) -> None:
    journal, tags = home.store.journal, home.store.tags
    gone = journal.write("Rain, and #thunder.")
    journal.cut_version(gone)
    tags.set_entry(gone, (*tags.of_entry(gone), "weather"))
    journal.set_aside(gone)
    found = journal.write("Rain, and no more.", entry_id=gone)
    journal.cut_version(found)
    assert tags.of_entry(found) == ("weather",)


def test_words_for_an_entry_that_was_set_aside_have_its_mood_place_and_star(home: Home) -> None:
    at = datetime(2024, 6, 16, 9, 0, tzinfo=UTC)
    page = EntryIn("1", "On the pier.", at.date(), at, "Europe/Lisbon", place="Lisbon", is_starred=True)
    home.store.take_in(Batch(entries=(page,), formats=("jrnl",)))
    (gone,) = (line.id for line in home.store.journal.lines())
    home.store.journal.set_mood(gone, before="low", after="calm")
    home.store.journal.set_aside(gone)
    found = home.store.journal.entry(home.store.journal.write("On the pier, long.", entry_id=gone))
    assert found is not None and (found.place, found.is_starred) == ("Lisbon", True)
    assert (found.mood_before, found.mood_after) == ("low", "calm")


@pytest.mark.parametrize("is_erased", [False, True])
def test_words_for_an_entry_only_for_me_that_is_gone_stay_only_for_me(home: Home, is_erased: bool) -> None:
    journal = home.store.journal
    gone = journal.write("Just mine.")
    journal.set_only_for_me(gone, True)
    journal.set_aside(gone)
    if is_erased:
        home.store.erase(Kept.ENTRY, gone)
    found = journal.entry(journal.write("Just mine, still.", entry_id=gone, only_for_me=is_erased))
    assert found is not None and found.only_for_me


def texts(home: Home, entry: int) -> list[tuple[str, VersionReason]]:
    return [(version.text, version.reason) for version in home.store.journal.versions(entry)]


def test_a_version_is_cut_every_ten_minutes_of_writing(home: Home) -> None:
    entry = home.store.journal.write("0")
    for minute in range(1, 31):
        home.time.go_on(minutes=1)
        home.store.journal.write(str(minute), entry_id=entry)
    assert texts(home, entry) == [(text, VersionReason.TIME) for text in ("29", "19", "9")]


@pytest.mark.parametrize("new", ["", "pasted over " * 100, "a" * 150])
def test_before_much_goes_at_once_it_becomes_a_version(home: Home, new: str) -> None:
    entry = home.store.journal.write("a" * 1000)
    home.store.journal.write(new, entry_id=entry)
    assert texts(home, entry) == [("a" * 1000, VersionReason.LARGE_DELETION)]


def test_small_changes_within_ten_minutes_are_one_version(home: Home) -> None:
    entry = home.store.journal.write("a" * 1000)
    home.store.journal.write("a" * 801, entry_id=entry)
    assert texts(home, entry) == []


def test_leaving_keeps_the_present_text_once(home: Home) -> None:
    entry = home.store.journal.write("words")
    home.store.journal.cut_version(entry)
    home.store.journal.cut_version(entry)
    assert texts(home, entry) == [("words", VersionReason.LEFT)]
    empty = home.store.journal.write(" ")
    home.store.journal.cut_version(empty)
    assert texts(home, empty) == []


def test_restoring_a_version_keeps_the_text_it_replaces(home: Home) -> None:
    entry = home.store.journal.write("first")
    home.store.journal.cut_version(entry)
    home.store.journal.write("second", entry_id=entry)
    home.store.journal.restore_version(home.store.journal.versions(entry)[0].id)
    found = home.store.journal.entry(entry)
    assert found is not None and found.text == "first"
    assert texts(home, entry)[0] == ("second", VersionReason.RESTORED)


def test_the_list_is_paged_without_gap_or_repeat(home: Home) -> None:
    for number in range(25):
        home.store.journal.write(f"entry {number}")
        home.time.go_on(hours=number % 3)
    seen: list[int] = []
    page = home.store.journal.lines(limit=7)
    while page:
        seen += [line.id for line in page]
        page = home.store.journal.lines(limit=7, before=home.store.journal.place_of(page[-1].id))
    assert len(seen) == len(set(seen)) == 25
    assert seen == [line.id for line in home.store.journal.lines()]


def test_stamps_stand_in_the_order_of_the_lines_and_tell_what_was_changed(home: Home) -> None:
    journal = home.store.journal
    for number in range(7):
        home.time.go_on(minutes=1)
        journal.write(f"Page {number}")
    journal.set_aside(3)
    order = [line.id for line in journal.lines()]
    stamps = journal.stamps(100)
    assert [key for key, _ in stamps] == order
    assert journal.stamps(2) + journal.stamps(100, after=order[1]) == stamps
    # From an entry that was set aside meanwhile, the list goes on where it stood.
    assert [key for key, _ in journal.stamps(100, after=3)] == [2, 1]
    home.time.go_on(minutes=1)
    journal.write("Page 1, again", entry_id=2)
    assert [key for key, _ in set(journal.stamps(100)) - set(stamps)] == [2]


def test_lines_by_id_come_in_the_order_asked_for(home: Home) -> None:
    one, two = home.store.journal.write("one"), home.store.journal.write("two")
    assert [line.title for line in home.store.journal.lines_of((two, 99, one))] == ["two", "one"]


def test_the_years_written_in_leave_out_those_of_the_trash(home: Home) -> None:
    journal = home.store.journal
    assert journal.years_written() == ()
    days = (date(1, 1, 1), date(2019, 12, 31), date(2024, 1, 1), date(2024, 12, 31), date(2025, 5, 2))
    entries = [journal.write("words", day=day) for day in (*days, date(9999, 12, 31))]
    assert journal.years_written() == (1, 2019, 2024, 2025, 9999)
    journal.set_aside(entries[4])
    journal.set_aside(entries[2])
    assert journal.years_written() == (1, 2019, 2024, 9999)


def test_lines_of_some_days_come_newest_first_and_no_more_than_asked_for(home: Home) -> None:
    journal, today = home.store.journal, home.time.clock.today()
    first, gone, second, third, outside = (
        journal.write(text) for text in ("one", "gone", "two", "three", "out")
    )
    journal.set_day(first, today - timedelta(days=1))
    journal.set_day(outside, today - timedelta(days=9))
    journal.set_aside(gone)

    def ids(days: int, limit: int) -> list[int]:
        return [line.id for line in journal.within(today - timedelta(days=days), today, limit)]

    assert ids(3, 8) == [third, second, first] and ids(3, 2) == [third, second]
    assert ids(0, 8) == [third, second] and ids(30, 8) == [third, second, first, outside]
    (line,) = journal.within(today - timedelta(days=9), today - timedelta(days=9), 8)
    assert (line.title, line.day, line.only_for_me) == ("out", today - timedelta(days=9), False)


def test_a_prompt_is_remembered_once_with_its_words_as_shown(home: Home) -> None:
    entry = home.store.journal.write("words")
    for words in ("What happened?", "What happened then?"):
        home.store.journal.note_prompt(entry, Prompt("story.1", 1, words))
    assert home.store.journal.prompts_of(entry) == (("story.1", "What happened?"),)


def test_what_is_taken_out_bit_by_bit_is_kept_as_a_version(home: Home) -> None:
    journal = home.store.journal
    whole = " ".join(f"Paragraph {number} says something of its own." for number in range(20))
    entry = journal.write("")
    for end in range(0, len(whole), 180):
        journal.write(whole[: end + 180], entry_id=entry)
    for end in range(len(whole), 0, -187):
        journal.write(whole[:end], entry_id=entry)
    journal.cut_version(entry)
    assert whole in [version.text for version in journal.versions(entry)]


@pytest.mark.parametrize("length", (60, 150))
def test_a_little_that_was_taken_back_before_leaving_is_a_version_too(home: Home, length: int) -> None:
    journal = home.store.journal
    entry = journal.write("The first words.")
    fuller = "The first words." + "x" * length
    journal.write(fuller, entry_id=entry)
    journal.write("The first words.", entry_id=entry)
    journal.cut_version(entry)
    assert fuller in [version.text for version in journal.versions(entry)]


def test_slips_of_the_keys_make_no_versions(home: Home) -> None:
    journal = home.store.journal
    entry = journal.write("The long tabel")
    journal.write("The long ta", entry_id=entry)
    journal.write("The long table", entry_id=entry)
    journal.cut_version(entry)
    assert [version.text for version in journal.versions(entry)] == ["The long table"]


def test_words_that_came_while_one_was_typing_are_kept_as_a_version(home: Home) -> None:
    store = home.store
    entry = store.journal.write("The long table.")
    store.journal.write("The long table. Three of them.", entry_id=entry)
    store.journal.write("The long table. And I", entry_id=entry, over="The long table.")
    (version,) = store.journal.versions(entry)
    assert version.text == "The long table. Three of them." and version.reason is VersionReason.MERGED
    store.journal.write("The long table. And I said", entry_id=entry, over="The long table. And I")
    assert len(store.journal.versions(entry)) == 1, "one's own words are nobody else's"
