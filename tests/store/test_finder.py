"""Searching in slices and beside the window: the same entries in the same order, and the newest request wins."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rebound_desktop.core.finding import Chosen, Mood, Sort, Wanted, beginning, read
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import Found
from rebound_desktop.store.tokenizer import fold
from tests.store.conftest import Home

EVERY_KIND = frozenset(Found)
WORDS = ("rain", "harbour", "lantern")


def fill(home: Home, count: int) -> None:
    """Entries over years, in no order of days; every second one has rain, every tenth a harbour."""
    store, today = home.store, home.time.clock.today()
    with store.batch():
        for number in range(count):
            words = [word for word, every in zip(WORDS, (2, 10, 400), strict=True) if number % every == 0]
            entry = store.journal.write(f"Page {number} {' '.join(words)}")
            store.journal.set_day(entry, today - timedelta(days=(number * 37) % 900))


def expected(home: Home, word: str) -> list[int]:
    lines = home.store.journal.lines(limit=10_000)
    texts = {line.id: home.store.journal.entry(line.id) for line in lines}
    return [key for key, entry in texts.items() if entry is not None and word in entry.text]


def test_common_and_rare_words_come_newest_day_first(home: Home) -> None:
    fill(home, 1500)
    store = home.store
    for word in WORDS:
        request = store.finder.ask(read(word))
        first, rest = store.finder.first(request), store.finder.rest(request)
        assert first is not None and rest is not None
        right = expected(home, word)
        assert list(store.search.entries.found(read(word), Chosen())) == right
        assert list(rest.ids) == right[: len(rest.ids)] and rest.count == len(right)
        assert first.ids == rest.ids[: len(first.ids)] and first.ids
        assert all(word in first.snippets[key] for key in first.ids)
        oldest = store.finder.first(store.finder.ask(read(word), Chosen(sort=Sort.OLDEST)))
        days = [entry.day for entry in map(store.journal.entry, oldest.ids) if entry] if oldest else []
        assert days and days == sorted(days)


def test_an_older_request_is_given_up(home: Home) -> None:
    home.store.journal.write("rain")
    old = home.store.finder.ask(read("rain"))
    new = home.store.finder.ask(read("rai"))
    assert home.store.finder.first(old) is None
    assert home.store.finder.first(new) is not None
    home.store.finder.close()
    assert home.store.finder.first(new) is None


def test_a_few_of_everything_are_what_a_search_finds(home: Home) -> None:
    store = home.store
    for number in range(4):
        store.journal.write(f"Rain, page {number}")
    store.contacts.add("Rainer Okafor")
    found = store.quick_finder.few(store.quick_finder.ask(read("rain")), 3)
    assert found == store.search.find("rain", limit=3) and found is not None
    assert len(found) == 4
    # What is looked for here overtakes nothing there.
    request = store.finder.ask(read("rain"))
    old = store.quick_finder.ask(read("rai"))
    assert store.finder.first(request) is not None
    store.quick_finder.ask(read("page"))
    assert store.quick_finder.few(old, 3) is None
    store.quick_finder.close()


@pytest.mark.parametrize(
    "typed",
    ["the pan", "the panel", "the panel at", "the pAnel at n", "the", "panel", "a pan", "Café a", "don't b"],
)
def test_what_begins_with_what_is_typed_is_found_however_much_was_written_since(
    home: Home, typed: str
) -> None:
    store = home.store
    titles = [
        "The panel at Northwind",
        "The pantry",
        "The panel",
        "A panel at Northwind",
        "Panel at nine",
        "THE PANEL AT NOON",
        "cafe au lait",
        "Don’t begin",
        "Then the panel at Northwind",
    ]
    for title in titles:
        store.journal.write(f"{title}\nI thought of the panel at Northwind, and the cafe a while.")
    gone = store.journal.write("The panel at Northwind, set aside\nand more")
    store.journal.set_aside(gone)
    for number in range(30):
        store.journal.write(f"Page {number}\nThe panel at Northwind: don't be brave at the cafe again.")
    begun = beginning(typed)
    assert begun is not None
    found = store.search.beginning(begun, limit=20, kinds=EVERY_KIND)
    lines = {line.id: fold(line.title) for line in store.journal.lines(limit=100)}
    right = {key for key, title in lines.items() if title.startswith(fold(typed))}
    assert {result.id for result in found} == {key for key in right if is_word_for_word(typed, lines[key])}
    assert [result.id for result in store.search.beginning(begun, limit=1, kinds=EVERY_KIND)] == sorted(
        right
    )[-1:]


def is_word_for_word(typed: str, title: str) -> bool:
    """A word that another follows is whole."""
    *whole, growing = fold(typed).split()
    words = title.split()
    return words[: len(whole)] == whole and words[len(whole)].startswith(growing)


def test_enough_pages_with_the_whole_word_come_before_those_where_it_goes_on(home: Home) -> None:
    store = home.store
    whole = [store.journal.write(f"Lantern {number}") for number in range(4)]
    going_on = [store.journal.write(f"Lanterns {number}") for number in range(3)]
    assert [result.id for result in store.search.find("lantern", limit=4)] == whole[::-1]
    assert [result.id for result in store.search.find("lantern", limit=5)] == [*going_on[::-1], *whole[:1:-1]]
    assert [result.id for result in store.search.find("lanter", limit=3)] == going_on[::-1]


def test_a_first_letter_is_a_names_until_more_is_typed(home: Home) -> None:
    store = home.store
    store.journal.write("C is what they wrote it in. 面接に落ちた。")
    store.contacts.add("Chidi Okafor")
    store.jobs.add("Cassia Foods", "Baker")

    def titles(typed: str) -> list[str]:
        found = store.quick_finder.few(store.quick_finder.ask(read(typed)), 3)
        assert found is not None
        return [result.title or "an entry" for result in found]

    assert titles("c") == ["Cassia Foods", "Chidi Okafor", "Cassia Foods"]
    # A word of one letter that stands for itself, and one that is a word already.
    assert titles("c ") == ["an entry"]
    assert titles("面") == ["an entry"]
    assert "an entry" in [result.title or "an entry" for result in store.search.find("c")]
    store.quick_finder.close()


def test_filters_narrow_with_and_without_words(home: Home) -> None:
    store = home.store
    job = store.jobs.add("Northwind")
    plain = store.journal.write("rain on the roof")
    of_job = store.journal.write("rain at the office", job_id=job, step=2)
    tagged = store.journal.write("#tired and rain")
    store.journal.cut_version(tagged)
    old = store.journal.write("The rain title\nSomething else")
    store.journal.set_day(old, date(2025, 3, 4))

    def ids(typed: str, **chosen: object) -> set[int]:
        found = store.finder.rest(store.finder.ask(read(typed), Chosen(**chosen)))  # type: ignore[arg-type]
        assert found is not None
        return set(found.ids)

    assert ids("rain") == {plain, of_job, tagged, old}
    assert ids("rain", job_id=job) == ids("", job_id=job) == {of_job}
    assert ids("", step=2) == {of_job}
    assert ids("", tag="tired") == ids("rain", tag="tired") == {tagged}
    assert ids("rain until:2025") == ids("", until=date(2025, 12, 31)) == {old}
    assert ids("rain since:2026") == {plain, of_job, tagged}
    assert ids("title:title") == {old}
    assert ids("title:something") == set()
    assert ids("", mood=Mood.NOTED) == ids("", with_files=True) == set()
    assert ids("", each_year="03-04") == {old}
    store.journal.set_aside(plain)
    assert ids("rain") == {of_job, tagged, old}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text('"-*()^:{}+ANDORT title:since0 2\0\ud800a', max_size=30))
def test_anything_can_be_asked(home: Home, typed: str) -> None:
    home.store.finder.rest(home.store.finder.ask(read(typed)))


def test_a_search_is_kept_with_what_was_chosen(home: Home) -> None:
    chosen = Chosen(step=2, sort=Sort.OLDEST)
    home.store.queries.keep("Step two", "rain", chosen)
    home.store.queries.keep("Step  two", "rain again", chosen)
    (kept,) = home.store.queries.all()
    assert (kept.name, kept.typed, kept.chosen) == ("Step two", "rain again", chosen)
    home.store.queries.forget(kept.id)
    assert home.store.queries.all() == ()


def test_a_name_is_found_in_spite_of_a_slip_and_as_soon_as_it_is_there(home: Home) -> None:
    store = home.store

    def near(typed: str) -> list[str]:
        finder = store.quick_finder
        found = finder.near(finder.ask(Wanted()), typed, 5)
        assert found is not None
        return [result.title for result in found]

    someone = store.contacts.add("Maria Lindqvist", how_met="At Fabrikam")
    assert near("lindquist") == near("lnidqvist maria") == ["Maria Lindqvist"]
    assert near("fabrikm") == near("lindquist tom") == near("") == near("a b c d e") == []
    store.jobs.add("Fabrikam", "Baker")
    store.letters.begin(LetterKind.FREE, subject="Apricots")
    assert near("fabrikm") == ["Fabrikam", "Fabrikam"] and near("baekr") == ["Fabrikam"]
    assert near("aprciots") == ["Apricots"]
    store.contacts.set_aside(someone)
    assert near("lindquist") == []
    store.quick_finder.close()
