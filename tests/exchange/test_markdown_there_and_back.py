"""A Markdown folder that left comes back: pages with all that is theirs, and what stays out is said."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.journal import normalise
from rebound_desktop.core.leaving import Format, Wanted
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.formats import Format as Comes
from rebound_desktop.store import Store, create
from tests.conftest import HandClock
from tests.exchange.full_journal import PNG, Full

ALL = Wanted(include_private=True)


def brought(folder: Path, place: Path) -> Store:
    """A new journal that the folder was brought into."""
    time = HandClock()
    store = create(place, time.clock, lambda change: None)
    assert importing.recognise(folder) is Comes.MARKDOWN
    store.take_in(importing.read_all([folder], None, time.clock))
    return store


def test_pages_come_back_with_their_day_moment_tags_mood_place_star_and_files(full: Full) -> None:
    page = full.store.journal.write("A page\n\nwith **words** #pier", step=2)
    full.store.journal.set_mood(page, before="low", after="calm")
    full.store.journal.set_day(page, full.store.clock.today().replace(day=3))
    full.store.tags.set_entry(page, ("pier", "two words"))
    full.store.attached.attach(Owner.ENTRY, page, "pier.png", PNG)
    full.store.afterthoughts.add(page, "Later:\n\n**not** so low.")
    full.store.afterthoughts.add(page, "And later still.")
    before = full.store.journal.entry(page)
    folder, _ = full.export(Format.MARKDOWN, wanted=ALL)
    back = brought(folder, full.place / "back")
    try:
        (here,) = back.journal.ids_of([before.uid])
        after = back.journal.entry(here)
        # A file that the text did not name stands beneath it now; all else is the same.
        assert after.text.startswith(before.text)
        same = replace(after, id=before.id, text=before.text, changed_at=before.changed_at)
        assert same == before
        assert set(back.tags.of_entry(here)) == {"pier", "two words"}
        assert [file.name for file in back.attached.of(Owner.ENTRY, here)] == ["pier.png"]
        thoughts = back.afterthoughts.of_entries((here,))[here]
        assert [thought.text for thought in thoughts] == ["Later:\n\n**not** so low.", "And later still."]
        assert {line.title for line in back.journal.lines(limit=99)} == {
            "A page",
            "The panel",
            "Nobody else reads this.",
        }
        private = next(line.id for line in back.journal.lines(limit=99) if line.title.startswith("Nobody"))
        assert back.journal.entry(private).only_for_me
    finally:
        back.close()


def test_what_markdown_does_not_carry_is_said_and_makes_no_page(full: Full) -> None:
    folder, left = full.export(Format.MARKDOWN, wanted=ALL)
    batch = importing.read_all([folder], None, full.store.clock)
    assert len(batch.entries) == left.things["entry"] and not batch.people and not batch.jobs
    (said,) = batch.unreadable
    assert said.why is Why.FOR_READING and "María" in said.text and "Northwind" in said.text


def test_the_folder_of_a_journal_brought_into_it_again_changes_nothing(full: Full) -> None:
    plain = full.store.journal.write("Only words, no file")
    folder, _ = full.export(Format.MARKDOWN, wanted=ALL)
    full.store.take_in(importing.read_all([folder], None, full.store.clock))
    again = full.store.preview_import(importing.read_all([folder], None, full.store.clock))
    assert again.is_nothing_new
    assert full.store.journal.entry(plain).text == "Only words, no file"


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80))
def test_any_words_come_back_as_they_were(tmp_path_factory, text: str) -> None:
    from rebound_desktop.exchange.markdown_in import read
    from rebound_desktop.exchange.markdown_out import front_matter
    from rebound_desktop.exchange.reading import Reading
    from rebound_desktop.exchange.sources import opened

    told = normalise(text)
    if not told.strip() or "[" in told or "#" in told:
        # Links to files and tags are what the reader looks for; the tests above say how.
        return
    folder = tmp_path_factory.mktemp("words")
    name = "2026-11-23 x.md"
    front = front_matter([("uid", "0" * 32), ("day", HandClock().clock.today())])
    (folder / name).write_bytes(f"{front}{told}\n".encode())
    with opened(folder) as source:
        (entry,) = read(Reading(folder, source, "Europe/Lisbon", HandClock().clock.today())).entries
    assert entry.text.removeprefix("# x\n\n") == told.strip()
