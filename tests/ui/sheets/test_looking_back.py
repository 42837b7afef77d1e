"""Looking back: opened on request, nothing that is not there, moods and the way of applications only when wanted."""

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from rebound_desktop import languages
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.looking_back import CameBack, words_that_came_back
from rebound_desktop.core.looking_back import Page as Written
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.sheets import looking_back
from rebound_desktop.ui.sheets.looking_back import LookingBackPage
from rebound_desktop.ui.sheets.month_bars import MonthBars
from rebound_desktop.words import day_of_year, figure, share
from tests.conftest import HandClock
from tests.ui.conftest import named, said


def opened(furnish: Callable[..., Page], qtbot: QtBot, first: str) -> Page:
    page = furnish(LookingBackPage)
    qtbot.waitUntil(lambda: first in said(page))
    return page


def test_an_empty_journal_says_that_it_fills_by_itself(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    opened(furnish, qtbot, "There is nothing to look back on yet.")


def test_pages_people_and_letters_are_counted(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(3):
        store.journal.write("The kettle again.")
        clock.go_on(days=20)
    store.contacts.log_touch(store.contacts.add("Dana"), TouchKind.CALL)
    letter = store.letters.begin(LetterKind.FREE, company="Northwind")
    store.letters.mark_posted(letter, PostedHow.POST)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    told = said(page)
    assert "1 people noted." not in told and "One person noted." in told
    assert "One moment, one person." in told
    assert "1 sent, 0 answered." in told
    assert "kettle on 3 days." in told


def test_moods_and_applications_are_shown_only_once_switched_on(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(6):
        store.jobs.move(store.jobs.add("Northwind", "Baker"), Stage.APPLIED)
    store.journal.write("A page.")
    page = opened(furnish, qtbot, "One entry on one day.")
    assert "Applied: 6" not in said(page)
    qtbot.mouseClick(named(page, QCheckBox, "How far applications went"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Applied: 6, all of them" in said(page))
    assert store.preferences.get("looking_back_funnel") == "1"
    assert "Letter sent" not in said(page)
    assert "Nothing is noted in this time." not in said(page)
    qtbot.mouseClick(named(page, QCheckBox, "Words I chose for my mood"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing is noted in this time." in said(page))


def test_a_page_only_for_me_lends_no_word_and_no_mood(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(3):
        secret = store.journal.write("Divorce papers.", only_for_me=True)
        store.journal.set_mood(secret, before="ashamed")
        store.journal.set_mood(store.journal.write("The kettle again."), before="calm")
        clock.go_on(days=5)
    store.preferences.set("looking_back_moods", "1")
    page = opened(furnish, qtbot, "6 entries on 3 days.")
    told = said(page).casefold()
    assert "kettle on 3 days" in told and "calm" in told
    assert not any(word in told for word in ("divorce", "papers", "ashamed"))


def test_what_was_set_aside_is_not_counted(store: Store, furnish: Callable[..., Page], qtbot: QtBot) -> None:
    store.journal.set_aside(store.journal.write("Gone."))
    dana = store.contacts.add("Dana")
    store.contacts.log_touch(dana, TouchKind.CALL)
    store.contacts.set_aside(dana)
    gone = store.letters.begin(LetterKind.FREE, company="Northwind")
    store.letters.mark_posted(gone, PostedHow.POST)
    store.letters.set_aside(gone)
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.move(job, Stage.APPLIED)
    store.jobs.set_aside(job)
    store.preferences.set("looking_back_funnel", "1")
    store.journal.write("Here.")
    page = opened(furnish, qtbot, "One entry on one day.")
    told = said(page)
    assert not any(word in told for word in ("relationship", "moment", "sent", "Applied"))


def test_what_is_switched_on_comes_up_beneath_its_switch(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    store.jobs.move(store.jobs.add("Northwind", "Baker"), Stage.APPLIED)
    store.journal.write("A page.")
    page = opened(furnish, qtbot, "One entry on one day.")
    qtbot.mouseClick(named(page, QCheckBox, "How far applications went"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Applied: 1" in said(page))
    assert said(page).index("Applied: 1") < said(page).index("One entry on one day.")


def test_a_lessons_day_says_something_on_paper_too(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    store.lessons.add("Rest first.")
    day = day_of_year(clock.clock.today())
    opened(furnish, qtbot, f"{day}: Rest first.")


def test_what_lies_further_back_than_asked_is_not_counted(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    entry = store.journal.write("Long ago.")
    store.journal.set_day(entry, clock.clock.today() - timedelta(days=500))
    store.journal.write("Now.")
    opened(furnish, qtbot, "One entry on one day.")


def test_the_picture_is_read_by_the_arrow_keys(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(3):
        store.journal.write("A page.")
        clock.go_on(days=31)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    bars = page.findChild(MonthBars)
    assert bars is not None
    whole = bars.accessibleDescription()
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.accessibleDescription() in whole and bars.accessibleDescription() != whole


def three_months(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> LookingBackPage:
    """A page a month, from November on, looked back on in January."""
    for _ in range(3):
        store.journal.write("A page.")
        clock.go_on(days=31)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    assert isinstance(page, LookingBackPage)
    return page


NUMBERS = [("Month", "Days"), ("November 2026", "1"), ("December 2026", "1"), ("January 2027", "1")]


def test_the_numbers_of_the_picture_are_a_table_that_the_keyboard_opens(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    page = three_months(store, clock, furnish, qtbot)
    show = named(page, QAbstractButton, "Show the numbers")
    assert "November 2026" not in said(page)
    show.setFocus()
    qtbot.keyClick(show, Qt.Key.Key_Return)
    cells = [label.text() for label in page.numbers.table.findChildren(QLabel) if label.isVisible()]
    assert sorted(cells) == sorted(cell for line in NUMBERS for cell in line)
    qtbot.keyClick(show, Qt.Key.Key_Return)
    assert "November 2026" not in said(page) and show.text() == "Show the numbers"


def test_the_numbers_of_the_picture_are_copied_as_a_table(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    page = three_months(store, clock, furnish, qtbot)
    qtbot.mouseClick(named(page, QAbstractButton, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert all(f"| {month} | {days} |" in copied for month, days in NUMBERS)
    assert "- 3 entries on 3 days." in copied


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="reads the PDF with poppler")
def test_the_numbers_of_the_picture_are_printed_as_a_table(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot, tmp_path: Path
) -> None:
    page, path = three_months(store, clock, furnish, qtbot), tmp_path / "looking back.pdf"
    assert page.save_pdf(path)
    read = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    printed = [" ".join(line.split()) for line in read.stdout.splitlines()]
    assert [line for line in printed if line.startswith(("Month", "November", "December", "January"))] == [
        f"{month} {days}" for month, days in NUMBERS
    ]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (1.0, "all"),
        (0.95, "nearly all"),
        (0.25, "about a quarter"),
        (0.1, "about a tenth"),
        (0.01, ""),
    ],
)
def test_a_share_is_told_no_larger_and_no_smaller_than_it_is(part: float, told: str) -> None:
    assert share(part) == told


def funnel_of(store: Store, furnish: Callable[..., Page], qtbot: QtBot, applied: int, further: int) -> Page:
    """So many jobs applied for, and how many of them were interviewed at."""
    for place in range(applied):
        job = store.jobs.add("Northwind", "Baker", stage=Stage.APPLIED)
        if place < further:
            store.jobs.move(job, Stage.INTERVIEWING)
    store.journal.write("A page.")
    store.preferences.set("looking_back_funnel", "1")
    page = furnish(LookingBackPage)
    qtbot.waitUntil(lambda: figure(applied) in said(page))
    return page


@pytest.mark.parametrize(
    ("further", "told"), [(1, ": 1 of 20"), (10, ": 10, about half of 20"), (19, ": 19 of 20")]
)
def test_a_share_that_would_judge_says_its_two_numbers_alone(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot, further: int, told: str
) -> None:
    page = funnel_of(store, furnish, qtbot, 20, further)
    assert f"Interviewing{told}" in said(page).splitlines()


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("de", "also alle"),
        ("es", "es decir, todos"),
        ("fr", "soit la totalité"),
        ("ar", "أي كلها"),
        ("ja", "すべて"),
    ],
)
def test_all_of_them_is_said_as_the_language_says_it(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot, code: str, told: str
) -> None:
    languages.speak(code)
    page = funnel_of(store, furnish, qtbot, 6, 6)
    lines = [line for line in said(page).splitlines() if line.endswith(told)]
    # Applied, and interviewed: every one of those before.
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "Since 27 August 2026. Only"),
        ("de", "Seit dem 27. August 2026. Gezählt"),
        ("es", "Desde el 27 de agosto de 2026. Solo"),
        ("fr", "Depuis le 27 août 2026. Seul"),
        ("ar", "منذ ٢٧ أغسطس ٢٠٢٦. يُحصى"),
        ("ja", "2026年8月27日から。ここ"),
    ],
)
def test_since_when_is_a_whole_sentence(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot, code: str, told: str
) -> None:
    clock.go_on(days=(date(2026, 8, 27) + timedelta(days=365) - clock.clock.today()).days)
    languages.speak(code)
    store.journal.write("A page.")
    page = furnish(LookingBackPage)
    qtbot.waitUntil(lambda: "2026" in said(page) or "٢٠٢٦" in said(page))
    assert told in said(page) and ".." not in said(page)


def test_what_was_noted_before_the_span_is_not_said_never_to_have_been(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    entry = store.journal.write("Long ago.")
    store.journal.set_mood(entry, before="tired")
    store.journal.set_day(entry, clock.clock.today() - timedelta(days=500))
    store.journal.write("Now.")
    store.preferences.set("looking_back_moods", "1")
    page = opened(furnish, qtbot, "One entry on one day.")
    assert "Nothing is noted in this time." in said(page) and "tired" not in said(page)


def test_a_span_without_pages_is_not_taken_for_an_empty_journal(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    entry = store.journal.write("Long ago.")
    store.journal.set_day(entry, clock.clock.today() - timedelta(days=500))
    page = opened(furnish, qtbot, "Nothing is noted in this time.")
    assert "There is nothing to look back on yet." not in said(page)


class SlowCount:
    """Words that are counted when a test lets them be: how many counts began, and how many pages each came through."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.begun = 0
        self.came_through: list[int] = []
        self.threads: set[threading.Thread] = set()

    def __call__(self, pages: Iterable[Written], common: frozenset[str]) -> tuple[CameBack, ...]:
        self.threads.add(threading.current_thread())
        self.begun += 1
        assert self.may_go_on.wait(20)
        read = list(pages)
        self.came_through.append(len(read))
        return words_that_came_back(read, common)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowCount]:
    """As in a journal of very many pages."""
    count = SlowCount()
    monkeypatch.setattr(looking_back, "PAGES_AT_ONCE", 2)
    monkeypatch.setattr(looking_back, "words_that_came_back", count)
    yield count
    count.may_go_on.set()


def write_of_kettles(store: Store, clock: HandClock) -> None:
    for _ in range(3):
        store.journal.write("The kettle again.")
        clock.go_on(days=20)


def test_the_words_of_very_many_pages_arrive_after_all_else(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot, slow: SlowCount
) -> None:
    """The window stood still for six seconds while they were counted, and again at each change."""
    write_of_kettles(store, clock)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    qtbot.waitUntil(lambda: slow.begun == 1)
    assert "Words that came back\nStill counting…" in said(page)
    qtbot.mouseClick(named(page, QAbstractButton, "Copy"), Qt.MouseButton.LeftButton)
    assert "Still counting" not in QGuiApplication.clipboard().text()
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: "kettle on 3 days." in said(page))
    assert "Still counting" not in said(page)
    assert threading.main_thread() not in slow.threads
    # Told again, nothing is counted.
    qtbot.mouseClick(named(page, QCheckBox, "How far applications went"), Qt.MouseButton.LeftButton)
    assert "kettle on 3 days." in said(page)


def test_words_of_an_earlier_question_are_not_shown(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot, slow: SlowCount
) -> None:
    write_of_kettles(store, clock)
    clock.go_on(days=100)
    for _ in range(3):
        store.journal.write("The garden.")
        clock.go_on(days=1)
    page = opened(furnish, qtbot, "6 entries on 6 days.")
    qtbot.waitUntil(lambda: slow.begun == 1)
    span = page.findChild(QComboBox)
    assert span is not None
    span.setCurrentIndex(0)
    span.activated.emit(0)
    qtbot.waitUntil(lambda: slow.begun == 2)
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: "garden on 3 days" in said(page))
    qtbot.waitUntil(lambda: len(slow.came_through) == 2)
    assert sorted(slow.came_through) == [0, 3], "the earlier count has stopped"
    assert "kettle" not in said(page)


def test_a_page_that_goes_has_the_count_stop(
    store: Store, clock: HandClock, desk: Desk, qtbot: QtBot, slow: SlowCount
) -> None:
    """A lock is not to leave the pages with a worker for seconds."""
    write_of_kettles(store, clock)
    page = LookingBackPage(desk)
    page.open(None)
    qtbot.waitUntil(lambda: slow.begun == 1)
    delete(page)
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: slow.came_through == [0])
    qtbot.wait(50)
