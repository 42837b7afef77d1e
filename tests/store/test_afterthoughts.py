"""Dated additions beneath an entry, which stays as it was."""

from rebound_desktop.core.trash import Kept
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


def test_every_change_keeps_what_stood_before(home: Home) -> None:
    store = home.store
    thought = store.afterthoughts.add(store.journal.write("Page."), "First words.")
    store.afterthoughts.change(thought, "Second words.")
    (earlier,) = store.afterthoughts.versions(thought)
    assert earlier.text == "First words."
    store.afterthoughts.restore_version(earlier.id)
    entry = store.journal.lines()[0].id
    assert store.afterthoughts.of_entry(entry)[0].text == "First words."
    assert [version.text for version in store.afterthoughts.versions(thought)] == [
        "Second words.",
        "First words.",
    ]


def test_undo_takes_it_back(home: Home) -> None:
    store = home.store
    entry = store.journal.write("Page.")
    store.afterthoughts.add(entry, "Later.")
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert store.afterthoughts.of_entry(entry) == ()
