"""Dated additions beneath an entry, which stays as it was."""

from rebound_desktop.core.trash import Kept
from rebound_desktop.core.versions import Kept as Versioned
from rebound_desktop.store import Found
from tests.store.conftest import Home


def test_an_afterthought_is_dated_and_the_entry_untouched(home: Home) -> None:
    store = home.store
    entry = store.journal.write("The panel.")
    home.time.go_on(days=14)
    store.afterthoughts.add(entry, "I see the window now. 面接")
    (thought,) = store.afterthoughts.of_entry(entry)
    assert (thought.text, thought.day) == ("I see the window now. 面接", home.time.clock.today())
    written = store.journal.entry(entry)
    assert written is not None and written.text == "The panel."


def test_it_is_found_and_leads_to_its_entry(home: Home) -> None:
    store = home.store
    entry = store.journal.write("The panel.")
    thought = store.afterthoughts.add(entry, "A lantern stood there.")
    (result,) = store.search.find("lantern")
    assert (result.kind, result.id) == (Found.ENTRY, entry) and "lantern" in result.snippet
    store.afterthoughts.set_aside(thought)
    assert store.search.find("lantern") == ()
    assert [resting.kind for resting in store.trash.all()] == [Kept.AFTERTHOUGHT]
    store.trash.bring_back(Kept.AFTERTHOUGHT, thought)
    assert store.search.find("lantern")[0].id == entry


def test_taking_one_up_again_keeps_what_stood_before(home: Home) -> None:
    store = home.store
    entry = store.journal.write("Page.")
    thought = store.afterthoughts.write(entry, "First")
    assert store.afterthoughts.write(entry, "First words.", thought) == thought
    assert store.earlier.of(Versioned.THOUGHT, thought) == ()
    store.afterthoughts.write(entry, "Second", thought, takes_up=True)
    store.afterthoughts.write(entry, "Second words.", thought)
    (earlier,) = store.earlier.of(Versioned.THOUGHT, thought)
    assert earlier.text == "First words."
    store.earlier.restore(Versioned.THOUGHT, earlier.id)
    assert store.earlier.present(Versioned.THOUGHT, thought) == "First words."
    kept = [version.text for version in store.earlier.of(Versioned.THOUGHT, thought)]
    assert kept == ["Second words.", "First words."]


def test_much_that_goes_at_once_is_kept_as_a_version(home: Home) -> None:
    store = home.store
    entry = store.journal.write("Page.")
    long = "What I saw then. " * 20
    thought = store.afterthoughts.write(entry, long)
    store.afterthoughts.write(entry, "No.", thought)
    assert [version.text for version in store.earlier.of(Versioned.THOUGHT, thought)] == [long.strip()]


def test_undo_takes_it_back(home: Home) -> None:
    store = home.store
    entry = store.journal.write("Page.")
    store.afterthoughts.add(entry, "Later.")
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert store.afterthoughts.of_entry(entry) == ()
