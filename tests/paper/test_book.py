"""A book of the journal: every page in it, what is only for me left out and said so, any script, fonts within."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QFontDatabase, QImage, QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.jobs import Outcome, RoundKind, SealedQuestion, Side, Stage
from rebound_desktop.paper import (
    Addition,
    Book,
    Chapter,
    Leaf,
    Selection,
    beside_html,
    book_pdf,
    gather,
    setting,
    to_html,
    write_book,
)
from rebound_desktop.paper.book import Heading, contents_html
from rebound_desktop.paper.breaking import break_pages
from rebound_desktop.paper.pictures import fitted, size_of, small
from rebound_desktop.store import PlaceUnwritable, Store, create
from tests.conftest import HandClock

NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="reads the PDF with poppler")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = create(tmp_path / "journal", HandClock().clock, lambda change: None)
    yield opened
    opened.close()


def words_of(pdf: bytes, tmp_path: Path) -> str:
    return _told(pdf, tmp_path, "-layout")


def places_of(pdf: bytes, tmp_path: Path) -> str:
    """Every word of a PDF and its place, as HTML."""
    return _told(pdf, tmp_path, "-bbox")


def _told(pdf: bytes, tmp_path: Path, how: str) -> str:
    path = tmp_path / "read.pdf"
    path.write_bytes(pdf)
    return subprocess.run(
        ["pdftotext", how, str(path), "-"], capture_output=True, text=True, check=True
    ).stdout


@NEEDS_POPPLER
def test_the_book_has_every_page_its_contents_and_numbers(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    for day in range(1, 4):
        key = store.journal.write(f"Day {day} title\nWords of the day " + "and more of them. " * 300)
        store.journal.set_day(key, date(2026, day, 1))
    store.afterthoughts.add(key, "Seen from later.")
    gathered = gather(store, Selection())
    assert (gathered.pages, gathered.left_out) == (3, 0)
    text = words_of(book_pdf(gathered.book), tmp_path)
    pages = text.split("\f")
    assert "My journal" in pages[0] and "Contents" in pages[1]
    for day, month in enumerate(("January", "February", "March"), 1):
        (line,) = (line for line in pages[1].splitlines() if f"Day {day} title" in line)
        number = int(line.split()[-1])
        # The title page has no number, so page 1 is the second sheet.
        assert f"{month} 2026" in pages[number] and f"Day {day} title" in pages[number]
        assert pages[number].strip().endswith(str(number))
    assert "Seen from later." in text and "Added" in text


@NEEDS_POPPLER
def test_a_month_is_set_as_it_would_be_alone_and_counted_on(qtbot: QtBot, tmp_path: Path) -> None:
    """The heading of every month but the first stood lower, by the margin of what ended the month before."""
    chapters = tuple(
        Chapter(
            f"Month {month}",
            "",
            tuple(Leaf(f"Page {month}x{day}", "day", "some words " * 25 * (month + day)) for day in range(9)),
        )
        for month in range(4)
    )
    whole = words_of(book_pdf(Book("My journal", "", "", "Contents", chapters)), tmp_path).split("\f")
    (heads,) = {
        tuple(re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">Month', page))
        for page in places_of(book_pdf(Book(chapters=chapters)), tmp_path).split("<page")
        if ">Month<" in page
    }
    assert len(heads) == 1
    alone = [
        page.splitlines()[:-1]
        for chapter in chapters
        for page in words_of(book_pdf(Book(chapters=(chapter,))), tmp_path).split("\f")
        if page
    ]
    pages = [page.splitlines() for page in whole[2:] if page]
    assert [words for *words, _ in pages] == alone
    assert [int(number) for *_, number in pages] == list(range(2, len(pages) + 2))
    for month in range(4):
        (line,) = (line for line in whole[1].splitlines() if f"Page {month}x0" in line)
        assert f"Month {month}" in whole[int(line.split()[-1])]


@NEEDS_POPPLER
def test_no_word_of_a_long_book_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    """Headings that were moved to the next page took the paragraphs after them out of the book."""
    leaves = tuple(
        Leaf(
            f"Page {number}",
            "Monday",
            "\n\n".join(
                f"## Part {number}.{part}\n\nbegun{number}x{part} {'words ' * (40 + 7 * part)}ended{number}x{part}"
                for part in range(8)
            ),
        )
        for number in range(20)
    )
    text = words_of(book_pdf(Book("My journal", chapters=(Chapter("All of it", "", leaves),))), tmp_path)
    expected = [
        f"{word}{number}x{part}" for number in range(20) for part in range(8) for word in ("begun", "ended")
    ]
    assert [word for word in expected if word not in text] == []


@NEEDS_POPPLER
def test_no_page_ends_or_begins_with_a_line_that_was_torn_off(qtbot: QtBot, tmp_path: Path) -> None:
    """Nor with a day, or with a question whose answer is on the next page."""
    leaves = []
    for number in range(40):
        paragraphs = [f"> question{number}"]
        paragraphs += [
            f"begun{number}x{part} {'some words ' * (3 + 13 * ((number + part) % 5))}ended{number}x{part}"
            for part in range(3)
        ]
        later = (Addition("later", f"begun{number}x9 {'some words ' * 25}ended{number}x9"),)
        leaves.append(Leaf(f"Page {number}", "day", "\n\n".join(paragraphs), later))
    text = words_of(book_pdf(Book(chapters=(Chapter("", "", tuple(leaves)),))), tmp_path)
    pages = [[line.split() for line in page.splitlines() if line.strip()] for page in text.split("\f")]
    pages = [page[:-1] for page in pages if page]
    assert len(pages) > 15
    for page in pages:
        begins, ends = page[0], page[-1]
        assert begins[0].startswith(("begun", "Page", "question", "later")) or "ended" not in begins[-1], page
        assert ends[-1].startswith("ended") or not ends[0].startswith(("begun", "Page", "question")), page
        assert ends[0] not in ("day", "later"), page
    read = " ".join(word for page in pages for line in page for word in line)
    assert all(
        f"begun{n}x{part}" in read and f"ended{n}x{part}" in read for n in range(40) for part in (0, 1, 2, 9)
    )


def pages_of(leaves: list[Leaf], tmp_path: Path) -> list[list[str]]:
    """The lines of each page, without its number; each leaf begins a page, after the line "Begins"."""
    book = Book(chapters=tuple(Chapter("Begins", "", (leaf,)) for leaf in leaves))
    pages = [
        [line.strip() for line in page.splitlines() if line.strip()]
        for page in words_of(book_pdf(book), tmp_path).split("\f")
    ]
    return [page[:-1] for page in pages if page]


@NEEDS_POPPLER
def test_no_line_is_found_twice_where_a_page_ends_within_its_paragraph(qtbot: QtBot, tmp_path: Path) -> None:
    """The last line of a page stood on the next one too, unseen: whoever searched or copied found it there."""
    lines = [f"line{number}x" for number in range(1300)]
    item = "- " + "\n  ".join(lines[400:600])
    leaves = [
        Leaf("Lines", "", "\n".join(lines[:200])),
        Leaf("Words", "", " ".join(lines[200:400]) + " " + " ".join(lines[600:1300])),
        Leaf("Item", "", f"- before\n{item}\n- after"),
    ]
    pages = pages_of(leaves, tmp_path)
    assert len(pages) > 10
    found = [word for page in pages for line in page for word in line.split() if word.startswith("line")]
    assert sorted(found) == sorted(lines)
    # Every page that is not the first or the last of its text is as full as the others.
    inner = [after for after, following in pairwise(pages) if "Begins" not in (*after[:1], *following[:1])]
    assert len({len(page) for page in inner}) == 1


@NEEDS_POPPLER
def test_an_item_of_a_list_goes_on_where_it_stood(qtbot: QtBot, tmp_path: Path) -> None:
    """Its last line alone is taken along to the next page by one more, as of any paragraph."""
    leaves = [
        Leaf("List", "", "word\n\n" * above + f"1. before\n2. {'inside ' * 60}\n3. after")
        for above in range(20, 34)
    ]
    book = Book(chapters=tuple(Chapter("Begins", "", (leaf,)) for leaf in leaves))
    for page in places_of(book_pdf(book), tmp_path).split("<page")[1:]:
        words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*>(.*)</word>', page)
        beginnings = {y: float(x) for x, y, word in reversed(words) if word == "inside"}
        assert len(beginnings) != 1
        assert not beginnings or max(beginnings.values()) - min(beginnings.values()) < 0.1
    text = words_of(book_pdf(book), tmp_path)
    assert text.count("inside") == 14 * 60
    assert text.count("3.") == 14 and "4." not in text


@NEEDS_POPPLER
def test_a_table_longer_than_a_page_fills_its_pages(qtbot: QtBot, tmp_path: Path) -> None:
    """Rows whose first or last line was moved left pages with the head alone, or with nothing."""
    leaves = []
    for number in range(12):
        rows = [
            f"| row{number}x{row} {'asked ' * ((3 * row + number) % 11)} "
            f"| {'words ' * (8 + (7 * row + 5 * number) % 20)} |"
            for row in range(30)
        ]
        text = "How it went. " + "It rained. " * 7 * number
        leaves.append(Leaf("Asked", "", "\n".join([text, "", "| head | said |", "|---|---|", *rows])))
    pages = pages_of(leaves, tmp_path)
    goes_on = [page for page, following in pairwise(pages) if following[:1] != ["Begins"]]
    assert len(goes_on) >= 12
    # A row of five lines that is moved whole leaves four of them free.
    assert [page for page in goes_on if len(page) < 29] == []
    read = " ".join(line for page in pages for line in page)
    assert all(f"row{number}x{row} " in read for number in range(12) for row in range(30))


@NEEDS_POPPLER
def test_no_line_of_a_row_stands_alone_on_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    """The last line of a row went to the next page, above the head even where words are read in order."""
    leaves = []
    for above in range(30):
        rows = [f"| row{row} | begun {'words ' * (4 * row + 3 * above % 29)}ended |" for row in range(8)]
        table = "\n".join(["| head | said |", "|---|---|", *rows])
        leaves.append(Leaf("Asked", "", "word\n\n" * above + f"{table}\n\n" + "after\n\n" * 3))
    pages = pages_of(leaves, tmp_path)
    goes_on = [
        (page, following) for page, following in pairwise(pages) if following and following[0] != "Begins"
    ]
    assert len(goes_on) > 10
    for page, following in goes_on:
        # Rows of up to three lines are whole; of a longer one two lines are on either page.
        body = following[1:] if following[0].split() == ["head", "said"] else following
        assert not (page[-1].startswith("row") and not page[-1].endswith("ended")), page
        assert page[-1].split() != ["head", "said"], page
        is_rest = not body[0].startswith(("row", "after", "word"))
        assert not (is_rest and body[0].endswith("ended")), following


@NEEDS_POPPLER
def test_a_heading_stays_with_the_table_beneath_it(qtbot: QtBot, tmp_path: Path) -> None:
    table = "\n".join(["| head | said |", "|---|---|", *(f"| row{row} | said |" for row in range(9))])
    leaves = [Leaf("Asked", "", "word\n\n" * above + f"## Rounds\n\n{table}") for above in range(18, 32)]
    pages = pages_of(leaves, tmp_path)
    assert len(pages) > len(leaves)
    assert [page for page in pages if ("Rounds" in page) != any("row0" in line for line in page)] == []


@NEEDS_POPPLER
def test_of_a_poem_only_the_last_lines_go_with_the_text_after_it(qtbot: QtBot, tmp_path: Path) -> None:
    """All its lines were taken for questions, and all went to the next page."""
    leaves = []
    for lines in (*range(18, 40), 60):
        poem = "\n\n".join(f"> line{line}" for line in range(lines))
        leaves.append(Leaf("Poem", "", f"{'before ' * 90}\n\n{poem}\n\n{'after ' * 60}"))
    pages = pages_of(leaves, tmp_path)
    fullest = max(map(len, pages))
    goes_on = [page for page, following in pairwise(pages) if following[:1] != ["Begins"]]
    assert len(goes_on) > 12
    assert [page for page in goes_on if len(page) < fullest - 5] == []
    assert [
        page for page in goes_on if page[-1].startswith("line") and "after" in pages[pages.index(page) + 1][0]
    ] == []


@NEEDS_POPPLER
def test_an_entry_of_a_title_alone_keeps_its_day_and_ends_what_stood_before(
    qtbot: QtBot, tmp_path: Path
) -> None:
    leaves = [Leaf(f"Title{number}", f"day{number}", "") for number in range(90)]
    leaves.append(Leaf("Last", "day90", "Words. " * 200))
    text = words_of(book_pdf(Book(chapters=(Chapter("", "", tuple(leaves)),))), tmp_path)
    pages = [page.split()[:-1] for page in text.split("\f") if page]
    assert len(pages) > 3
    assert all(page and page[0].startswith(("Title", "Words.")) for page in pages)
    assert [page for page in pages if page[-1].startswith("Title")] == []


@NEEDS_POPPLER
def test_words_are_found_in_the_pdf_with_the_letters_they_have(qtbot: QtBot, tmp_path: Path) -> None:
    leaf = Leaf("", "Monday", "The first office. That was fine, in the thin light.")
    text = words_of(book_pdf(Book(chapters=(Chapter("", "", (leaf,)),))), tmp_path)
    assert "The first office. That was fine" in text and "thin light" in text


@NEEDS_POPPLER
def test_any_script_is_there_and_every_font_within(qtbot: QtBot, tmp_path: Path) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no font of this computer has Japanese")
    leaf = Leaf("面接", "Monday", "東京の会社。\n\nهذا نص عربي\n\nÇa, дверь, 🌱\n\n**bold**, ~~struck~~")
    pdf = book_pdf(Book(chapters=(Chapter("", "", (leaf,)),)))
    # A glyph that two letters share is read back as either of them.
    text = normalize("NFKC", words_of(pdf, tmp_path))
    assert all(word in text for word in ("面接", "東京の会社", "Ça", "дверь", "bold", "struck"))
    fonts = subprocess.run(
        ["pdffonts", str(tmp_path / "read.pdf")], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts if "Type 3" not in line)


def test_what_is_only_for_me_stays_unless_asked_for(store: Store) -> None:
    store.journal.write("An open page.")
    secret = store.journal.write("Nobody's but mine.")
    store.journal.set_only_for_me(secret, True)
    gathered = gather(store, Selection())
    assert (gathered.pages, gathered.left_out) == (1, 1)
    assert "One entry" in gathered.book.note
    assert "mine" not in repr(gathered.book)
    whole = gather(store, Selection(with_only_for_me=True))
    assert (whole.pages, whole.left_out, whole.book.note) == (2, 0, "")


def test_a_span_and_one_entry(store: Store) -> None:
    keys = []
    for month in (1, 2, 3):
        keys.append(store.journal.write(f"Month {month}"))
        store.journal.set_day(keys[-1], date(2026, month, 5))
    span = gather(store, Selection(since=date(2026, 2, 1), until=date(2026, 2, 28)))
    assert span.pages == 1 and span.book.chapters[0].title == "February 2026"
    one = gather(store, Selection(entry_ids=(keys[2],)))
    assert one.book.title == "" and one.book.chapters[0].leaves[0].day == "Thursday 5 March 2026"


def test_a_jobs_whole_story(store: Store) -> None:
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    store.jobs.add_line(job, Side.PERFECT, "short way")
    store.contacts.link_job(store.contacts.add("Dana"), job)
    store.lessons.add("Rest first.", job_id=job)
    store.journal.write("The panel\nA long table.", job_id=job)
    store.journal.write("Something else.")
    book = gather(store, Selection(job_id=job)).book
    assert (book.title, book.subtitle) == ("Northwind", "Baker")
    titles = [chapter.title for chapter in book.chapters]
    assert titles == ["How it went", "What I wrote", "What sounded perfect", "The people", "What I learned"]
    assert [leaf.title for leaf in book.chapters[1].leaves] == ["The panel"]


def test_a_jobs_story_has_its_interviews_and_what_was_fresh_and_nothing_sealed(store: Store) -> None:
    job = store.jobs.add("Northwind", "Baker")
    panel = store.rounds.add(job, RoundKind.PANEL)
    store.rounds.change(
        panel,
        starts_at=datetime(2026, 5, 4, 10),
        asked="Why  bread?",
        answered="Crust\n\nAnd  salt",
        picture="A red door",
    )
    store.rounds.add_person(panel, "Dana")
    store.rounds.seal(job, SealedQuestion.HOW_SURE, "not at all", panel)
    (chapter,) = (
        each for each in gather(store, Selection(job_id=job)).book.chapters if each.title == "Interviews"
    )
    assert chapter.text.splitlines() == [
        "- Panel, Monday 4 May 2026, Dana",
        "    - What they asked: Why bread?",
        "    - What you answered",
        "        - Crust",
        "        - And salt",
        "    - One picture that stays: A red door",
    ]


def test_a_jobs_story_says_of_an_interview_that_it_is_planned_no_longer(store: Store) -> None:
    job = store.jobs.add("Northwind", "Baker")
    store.rounds.add(job, RoundKind.PHONE, datetime(2036, 5, 6, 10))
    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    told = {each.title: each.text for each in gather(store, Selection(job_id=job)).book.chapters}
    assert told["Interviews"] == "- Phone call, Tuesday 6 May 2036 · No longer planned"


@NEEDS_POPPLER
def test_chapters_of_a_few_words_share_a_page_and_months_do_not(qtbot: QtBot, tmp_path: Path) -> None:
    leaf = Leaf("", "Monday", "Words.")
    book = Book(chapters=(Chapter("One", "- a"), Chapter("Two", "", (leaf,)), Chapter("Three", "- b")))
    assert words_of(book_pdf(book), tmp_path).count("\f") == 1
    months = Book(chapters=(Chapter("May", "", (leaf,)), Chapter("June", "", (leaf,))))
    assert words_of(book_pdf(months), tmp_path).count("\f") == 2


def test_html_is_text_and_no_picture_is_fetched(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(picture))
    leaf = Leaf("", "Monday", f"<b>not bold</b>\n\n![there]({picture.as_uri()})")
    assert b"/Subtype /Image" not in book_pdf(Book(chapters=(Chapter("", "", (leaf,)),)))
    with_picture = Book(
        chapters=(Chapter("", "", (Leaf("", "Monday", "![seen](seen)", pictures={"seen": "a"}),)),),
        pictures={"a": picture.read_bytes()},
    )
    assert b"/Subtype /Image" in book_pdf(with_picture)


def test_an_entrys_pictures_come_along_each_pages_own(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    for number, colour in enumerate(("red", "blue")):
        key = store.journal.write(f"Day {number}\n\n![The room](<my photo.png>)\n\n![gone](<gone.png>)")
        picture = tmp_path / f"{colour}.png"
        image = QImage(640, 420, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(picture))
        store.attached.attach(Owner.ENTRY, key, "my photo.png", picture.read_bytes())
    pdf = book_pdf(gather(store, Selection()).book)
    assert pdf.count(b"/Subtype /Image") == 2
    # What is not there any more is told by its words.
    one, other = (
        leaf.pictures["my photo.png"] for leaf in gather(store, Selection()).book.chapters[0].leaves
    )
    assert one != other
    assert "<em>gone</em>" in to_html("![gone](<gone.png>)", pictures={})


def test_files_that_the_text_does_not_name_are_on_the_page_too(qtbot: QtBot, store: Store) -> None:
    drawn = QBuffer()
    QImage(64, 42, QImage.Format.Format_RGB32).save(drawn, "PNG")
    key = store.journal.write("The offer came, [as a letter](<offer.pdf>).")
    store.journal.write(
        "The offer came, [as a letter](<offer.pdf>), with the midterms & <pay>.pdf.", entry_id=key
    )
    for name in ("offer.pdf", "terms & <pay>.pdf"):
        store.attached.attach(Owner.ENTRY, key, name, b"%PDF-1.4")
    assert gather(store, Selection()).book.chapters[0].leaves[0].files == ("terms & <pay>.pdf",)
    assert b"/Subtype /Image" not in book_pdf(gather(store, Selection()).book)

    store.attached.attach(Owner.ENTRY, key, "the door.png", bytes(drawn.data().data()))
    (leaf,) = gather(store, Selection(entry_ids=(key,))).book.chapters[0].leaves
    shown, told = beside_html(leaf.files, leaf.pictures)
    assert leaf.pictures["the door.png"] in shown
    assert "With this entry: terms &amp; &lt;pay&gt;.pdf" in told and "the door.png" in told
    assert b"/Subtype /Image" in book_pdf(gather(store, Selection()).book)


def test_a_picture_is_no_wider_than_the_page_and_no_larger_than_it_is(qtbot: QtBot) -> None:
    content = QBuffer()
    QImage(2000, 100, QImage.Format.Format_RGB32).save(content, "PNG")
    data = bytes(content.data().data())
    assert (size_of(data).width(), size_of(data).height()) == (2000, 100)
    assert fitted(data, 400, 400).height() == 20
    assert size_of(b"no picture").isEmpty() and fitted(b"no picture", 4, 4).isNull()
    assert small(b"not a picture", 40).isNull() and small(b"", 40).isNull()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("one\ntwo", "<p>one<br />\ntwo</p>"),
        ("about [[Northwind]]", "<p>about Northwind</p>"),
        ("- [ ] ask\n- [x] done", "<ul>\n<li>☐ ask</li>\n<li>☑ done</li>\n</ul>"),
        ("- one\nand then", "<ul>\n<li>one</li>\n</ul>\n<p>and then</p>"),
        ("- one\n  of it", "<ul>\n<li>one<br />\nof it</li>\n</ul>"),
        ("> asked\nsaid", "<blockquote>\n<p>asked</p>\n</blockquote>\n<p>said</p>"),
        ("cold in\n2026. A cold year\nin all", "<p>cold in<br />\n2026. A cold year<br />\nin all</p>"),
        ("<i>x</i>", "<p>&lt;i&gt;x&lt;/i&gt;</p>"),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
    ],
)
def test_markdown_as_it_is_set(text: str, html: str) -> None:
    assert to_html(text).strip() == html


def test_where_nothing_can_be_written_what_stands_there_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(PlaceUnwritable):
        write_book(tmp_path / "no such folder" / "book.pdf", Book("My journal"))


def test_a_long_month_is_set_some_pages_at_a_time_and_each_entry_is_on_its_page(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a page of a long document was changed Qt laid out all after it: a month of 300 pages took 9 s."""
    month = Chapter(
        "Month",
        "",
        tuple(Leaf(f"Page {n}x", "day", f"some words{n} " * (200 + n * 37 % 150)) for n in range(40)),
    )
    book = Book("My journal", "", "", "Contents", (month,))
    set_alone = _lengths_of_what_is_broken(monkeypatch)
    listed: list[Mapping[str, int]] = []

    def noted(of: Book, headings: tuple[Heading, ...], pages: Mapping[str, int], *, at_most: int) -> str:
        listed.append(pages)
        return contents_html(of, headings, pages, at_most=at_most)

    monkeypatch.setattr(setting, "contents_html", noted)
    monkeypatch.setattr(setting, "LETTERS_AT_ONCE", 10**9)
    at_once = book_pdf(book)
    assert len(set_alone) == 1
    monkeypatch.setattr(setting, "LETTERS_AT_ONCE", 20_000)
    by_parts = book_pdf(book)
    assert len(set_alone) > 5 and max(set_alone[1:]) < set_alone[0]
    assert len(listed[-1]) == 41 and listed[-1] == listed[1]
    assert by_parts.count(b"/Type /Page\n") == at_once.count(b"/Type /Page\n") > 40


def test_an_entry_without_end_is_set_as_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    leaves = tuple(Leaf(f"Page {n}", "day", "some words " * (30_000 if n == 1 else 20)) for n in range(3))
    monkeypatch.setattr(setting, "LETTERS_AT_ONCE", 1_000)
    set_alone = _lengths_of_what_is_broken(monkeypatch)
    assert book_pdf(Book(chapters=(Chapter("Month", "", leaves),))).startswith(b"%PDF")
    assert max(set_alone) > 300_000


def _lengths_of_what_is_broken(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    lengths: list[int] = []

    def noted(document: QTextDocument, height: float, enough: int | None = None) -> QTextBlock | None:
        lengths.append(document.characterCount())
        return break_pages(document, height, enough)

    monkeypatch.setattr(setting, "break_pages", noted)
    return lengths
