"""A Markdown folder that left comes back: pages with all that is theirs, and what stays out is said."""

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.journal import normalise
from rebound_desktop.core.leaving import Format, Wanted
from rebound_desktop.exchange import importing, sorting
from rebound_desktop.exchange.formats import Format as Comes
from rebound_desktop.store import Store, create
from tests.conftest import HandClock
from tests.exchange.full_journal import PNG, Full, opened_full

ALL = Wanted(include_private=True)


def brought(folder: Path, place: Path) -> Store:
    """A new journal that the folder was brought into."""
    time = HandClock()
    store = create(place, time.clock, lambda change: None)
    assert sorting.recognise(folder) == (Comes.MARKDOWN,)
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


def test_pages_of_ours_without_their_files_say_which_are_not_there(full: Full, tmp_path: Path) -> None:
    page = full.store.journal.write("A pier ![](pier.png) and a [list](list), never ![](had.png)")
    full.store.attached.attach(Owner.ENTRY, page, "pier.png", PNG)
    full.store.attached.attach(Owner.ENTRY, page, "list", b"Bread")
    full.store.attached.attach(Owner.ENTRY, page, "plan.pdf", b"%PDF")
    folder, _ = full.export(Format.MARKDOWN, wanted=ALL)
    whole = importing.read_all([folder], None, full.store.clock)
    entry = next(entry for entry in whole.entries if entry.text.startswith("A pier"))
    assert {file.name for file in entry.files} == {"pier.png", "list", "plan.pdf"}
    assert [each.why for each in whole.unreadable] == [Why.FOR_READING]
    pages = next(
        path for path in folder.iterdir() if any("pier.png" in p.read_text() for p in path.glob("*.md"))
    )
    alone = importing.read_all([pages], None, full.store.clock)
    told = {each.file for each in alone.unreadable if each.why is Why.NOT_ALONG}
    assert {
        f"../attachments/{name}" for name in ("pier.png", "list", "plan.pdf")
    } <= told and "had.png" not in told


def test_the_folder_of_a_journal_brought_into_it_again_changes_nothing(full: Full) -> None:
    plain = full.store.journal.write("Only words, no file")
    with_file = full.store.journal.write("A pier ![](the%20pier.png)\n\nand rain\n\n")
    full.store.attached.attach(Owner.ENTRY, with_file, "the pier.png", PNG)
    full.store.attached.attach(Owner.ENTRY, with_file, "list.txt", b"Bread")
    folder, _ = full.export(Format.MARKDOWN, wanted=ALL)
    batch = importing.read_all([folder], None, full.store.clock)
    assert full.store.preview_import(batch).is_nothing_new
    full.store.take_in(batch)
    assert not any(full.store.journal.versions(line.id) for line in full.store.journal.lines(limit=99))
    again = full.store.preview_import(importing.read_all([folder], None, full.store.clock))
    assert again.is_nothing_new
    assert full.store.journal.entry(plain).text == "Only words, no file"


# A failing case is not made smaller: each takes a journal of its own.
QUICK = {
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "phases": (Phase.explicit, Phase.reuse, Phase.generate),
}
# What Markdown, front matter and file names make something of, beside every letter of Unicode.
TRICKY = st.sampled_from(
    ["# head\n", "- [ ] t\n", "> q\n", "**b**", "```\ncode\n", "[l](http://x)", "![p](p.png)", "[[Job]]", "[[p.png]]",
     "#tag", "---\n", "...\n", "date: 2020-01-01\n", "2026-03-01 ", "| a | b |\n", "<b>", "&amp;", "\\", "\n", " ",
     "\u2028", "\u00a0", "\ufeff", "\x85", "\x0b", "\x00", "\x1e", "e\u0301", "שלום", "東京", "😀", "same"]
)  # fmt: skip
PAGES = st.lists(
    st.one_of(st.lists(TRICKY, max_size=8).map("".join), st.text(max_size=80)).map(lambda text: text + "a"),
    min_size=8,
    max_size=24,
)


@settings(max_examples=6, **QUICK)
@given(PAGES, st.sampled_from(["", "\n", " \n\n", "\u2028"]))
def test_any_pages_come_back_to_the_letter(texts: list[str], end: str) -> None:
    with TemporaryDirectory() as at:
        full = opened_full(Path(at))
        with full.store.batch():
            for text in texts:
                full.store.journal.write(text + end)
        kept = {page.uid: page.text for page in full.store.journal.whole()}
        folder, _ = full.export(Format.MARKDOWN, wanted=ALL)
        full.store.close()
        back = brought(folder, Path(at) / "back")
        came = {page.uid: page.text for page in back.journal.whole()}
        back.close()
    # Beneath a page with files that its text does not name, those are named.
    (with_files,) = [uid for uid, text in kept.items() if text.startswith("# The panel")]
    assert came.pop(with_files).startswith(kept.pop(with_files).partition("![me]")[0])
    assert came == kept
    assert {normalise(text + end) for text in texts} <= set(came.values())


class Seen(HTMLParser):
    """What of a page of HTML is read, links and pictures' names included."""

    def __init__(self) -> None:
        super().__init__()
        self.letters = ""
        self._is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        self.letters += "".join(value or "" for name, value in attrs if name in ("href", "src", "alt"))

    def handle_endtag(self, tag: str) -> None:
        self._is_style = False

    def handle_data(self, data: str) -> None:
        if not self._is_style:
            self.letters += data


@settings(max_examples=4, **QUICK)
@given(PAGES)
def test_no_letter_is_lost_in_the_one_page_to_read(texts: list[str]) -> None:
    # "&amp;" is Markdown for "&".
    texts = [text.replace("&", "") for text in texts]
    with TemporaryDirectory() as at:
        full = opened_full(Path(at))
        with full.store.batch():
            for text in texts:
                full.store.journal.write(text)
        page, _ = full.export(Format.HTML, "page.html", ALL)
        full.store.close()
        seen = Seen()
        seen.feed(page.read_text(encoding="utf-8"))
    there = Counter(filter(str.isalnum, unquote(seen.letters)))
    assert not Counter(filter(str.isalnum, "".join(map(normalise, texts)))) - there
