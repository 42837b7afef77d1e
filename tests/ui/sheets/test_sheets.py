"""One page before an interview, one page of what stays: on the screen, copied, and as a PDF."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop import words
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import HowFar, PayPeriod, RoundKind, Side, Stage, place_beyond
from rebound_desktop.core.journal import PREVIEW_LENGTH
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.marks import Mark
from rebound_desktop.core.rebound import ReboundState
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.sheets.before import BeforePage
from rebound_desktop.ui.sheets.kept import KeptPage
from rebound_desktop.ui.sheets.profile import ProfilePage
from tests.conftest import HandClock
from tests.ui.conftest import Window, named, said


@pytest.fixture
def job(store: Store) -> int:
    """A job with a round tomorrow, somebody met, something written, and a lost job beside it."""
    lost = store.jobs.add("Northwind")
    store.jobs.add_line(lost, Side.NOT_IDEAL, "55 minutes each way")
    job = store.jobs.add("Contoso", "Planner", Stage.INTERVIEWING)
    store.rounds.add(job, RoundKind.ON_SITE, datetime(2026, 11, 24, 10, 30), "Granary Street")
    store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 2, 9, 0), "long gone")
    dana = store.contacts.add("Dana", company="Contoso", role="Head of returns", job_id=job)
    store.contacts.log_touch(dana, TouchKind.CALL, note="asked about winter")
    store.journal.write("They count the parcels by hand.", job_id=job)
    store.journal.write("The second round\n\nThey asked about winter.", job_id=job)
    store.lessons.add("Parts came back and nobody knew why.", kind=LessonKind.STORY)
    store.choices.add_aspect("Pay")
    store.lessons.add("I ask before I answer.")
    return job


def test_an_interview_elsewhere_is_told_by_the_clock_beside_the_person(
    furnish: Callable[..., Page], store: Store, clock: HandClock
) -> None:
    clock.moment = datetime(2026, 11, 24, 5, tzinfo=UTC)
    job = store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    # Six in the morning here, in an hour; the evening before where it is.
    store.rounds.add(job, RoundKind.VIDEO, datetime(2026, 11, 23, 20), zone="Pacific/Honolulu")
    assert "Video call, Tuesday 24 November, 06:00" in said(furnish(BeforePage, job))


def test_how_one_meets_is_told_once(furnish: Callable[..., Page], store: Store) -> None:
    job = store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 24, 9, 30), "Phone")
    page = said(furnish(BeforePage, job))
    assert "Phone call, Tuesday 24 November, 09:30" in page and "· Phone" not in page
    assert place_beyond("Video call", "Meeting room 4") == "Meeting room 4"


def test_before_you_go_in_has_the_people_the_questions_and_the_facts(
    furnish: Callable[..., Page], job: int
) -> None:
    text = said(furnish(BeforePage, job))
    for part in (
        "Contoso, Planner",
        "Granary Street",
        "Dana, Head of returns",
        "asked about winter",
        "Pay: not known yet.",
        "Elsewhere it was not ideal: “55 minutes each way”. How is it here?",
        "They count the parcels by hand.",
        "The second round: They asked about winter.",
        "A story\nParts came back and nobody knew why.",
        "I ask before I answer.",
    ):
        assert part in text
    assert "long gone" not in text


def test_an_interview_is_told_in_parts_and_names_nobody_a_second_time(
    furnish: Callable[..., Page], job: int, store: Store
) -> None:
    aiko = store.contacts.add("Aiko Tanaka")
    later = store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 27, 9, 30), "By phone")
    store.rounds.change(later, notes="About the weekends.")
    store.rounds.set_people(later, [aiko])
    text = said(furnish(BeforePage, job))
    assert "Phone call, Friday 27 November, 09:30 · By phone · About the weekends." in text
    assert text.count("Aiko Tanaka") == 1


def test_what_is_cut_after_a_sentence_ends_in_three_dots_alone(
    furnish: Callable[..., Page], job: int, store: Store
) -> None:
    sentence = "They counted parcels by hand, all of them, and nobody asked why they did it so. " * 2
    store.journal.write(
        f"A day\n\n{sentence[: PREVIEW_LENGTH - 6].rpartition(' ')[0]}. Somebody waved", job_id=job
    )
    store.journal.write(f"面接\n\n{'今日は面接でした。待ちました。' * 8} また", job_id=job)
    text = said(furnish(BeforePage, job))
    assert "…" in text and ".…" not in text and "...." not in text
    assert "待ちました…" in text and "。…" not in text


def test_what_a_job_pays_is_what_was_offered_last(
    furnish: Callable[..., Page], job: int, store: Store
) -> None:
    store.jobs.change(job, pay_from=4_000_000, pay_currency="EUR", pay_period=PayPeriod.YEAR)
    page = furnish(BeforePage, job)
    assert f"Pay: {words.money(4_000_000)} EUR a year" in said(page)
    offer = store.offers.add(job)
    assert f"Pay: {words.money(4_000_000)} EUR a year" in said(page)
    store.offers.change(offer, pay=4_800_000, pay_currency="EUR", pay_period=PayPeriod.YEAR)
    text = said(page)
    assert f"Pay: {words.money(4_800_000)} EUR a year" in text and words.money(4_000_000) not in text


TO_ASK = "To ask, to read, to bring"


def test_a_question_of_ones_own_stands_with_what_one_prepares(
    furnish: Callable[..., Page], job: int, store: Store, window: Window, qtbot: QtBot
) -> None:
    first = next(each for each in store.rounds.of_job(job) if each.place == "Granary Street")
    store.rounds.change(first.id, preparation="Bring the figures.\n")
    page = furnish(BeforePage, job)
    field = named(page, QLineEdit, TO_ASK)
    assert field.placeholderText() == TO_ASK and not field.accessibleDescription()
    qtbot.keyClicks(field, "Who would I  work with?")
    assert page.typed_texts() == ["Who would I  work with?"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "" and page.typed_texts() == []
    assert (window.said[-1], window.offered_undo[-1]) == ("Noted for the interview", True)
    kept = store.rounds.round(first.id)
    assert kept is not None and kept.preparation == "Bring the figures.\nWho would I work with?"
    assert f"{TO_ASK}\nBring the figures.\nWho would I work with?" in said(page)
    # One half typed is kept as somebody looks elsewhere.
    field.setText("How does a week begin?")
    assert page.leave()
    assert "How does a week begin?" in said(page)
    store.undo.undo(store.undo.last_done().id)
    assert "How does a week begin?" not in said(page) and "Who would I work with?" in said(page)
    with_none = furnish(BeforePage, store.jobs.add("Wingtip"))
    assert not with_none.own.isVisible()


def test_what_one_asks_stands_right_beneath_its_field_and_on_paper_after_where_it_is(
    furnish: Callable[..., Page], job: int, qtbot: QtBot
) -> None:
    page = furnish(BeforePage, job, (700, 500))
    field = named(page, QLineEdit, TO_ASK)
    field.setFocus()
    qtbot.keyClicks(field, "Who would I work with?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    line = named(page, QLabel, "Who would I work with?")
    qtbot.waitUntil(lambda: line.height() > 10 and line.visibleRegion().boundingRect() == line.rect())
    assert field.hasFocus()
    qtbot.mouseClick(named(page, QPushButton, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.index("## When and where") < copied.index("## Who they are") < copied.index(f"## {TO_ASK}")


def test_a_question_is_for_the_first_interview_that_has_not_begun(
    furnish: Callable[..., Page], store: Store, clock: HandClock, window: Window, qtbot: QtBot
) -> None:
    clock.moment = datetime(2026, 11, 24, 15, tzinfo=UTC)
    job = store.jobs.add("Contoso", "Planner", Stage.INTERVIEWING)
    this_morning = store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 24, 9))
    on_friday = store.rounds.add(job, RoundKind.ON_SITE, datetime(2026, 11, 27, 10, 30))
    page = furnish(BeforePage, job)
    field = named(page, QLineEdit, TO_ASK)
    assert "09:00" in said(page) and field.placeholderText() == TO_ASK
    qtbot.keyClicks(field, "Who would I work with?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    prepared = {each.id: each.preparation for each in store.rounds.of_job(job)}
    assert prepared == {this_morning: "", on_friday: "Who would I work with?"}
    # Of several that are to come it says for which.
    store.rounds.add(job, RoundKind.VIDEO, datetime(2026, 11, 30, 9))
    friday = f"{words.round_name(RoundKind.ON_SITE)}, Friday 27 November, 10:30"
    assert field.placeholderText() == f"{TO_ASK} · {friday}"
    assert field.accessibleDescription() == f"For this interview: {friday}"
    qtbot.keyClicks(field, "Bring the figures.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.said[-1] == f"Noted for the interview · {friday}"
    # Once all have begun there is none to prepare.
    clock.moment = datetime(2026, 11, 30, 9, 1, tzinfo=UTC)
    page.refresh()
    assert not field.isVisible()


def test_what_is_typed_stays_with_the_interview_it_was_begun_for(
    furnish: Callable[..., Page], job: int, store: Store, qtbot: QtBot
) -> None:
    first = next(each for each in store.rounds.of_job(job) if each.place == "Granary Street")
    page = furnish(BeforePage, job)
    field = named(page, QLineEdit, TO_ASK)
    qtbot.keyClicks(field, "Who would I work")
    # An earlier one comes, from another window.
    store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 23, 20))
    qtbot.keyClicks(field, " with?")
    assert page.leave()
    prepared = {each.id: each.preparation for each in store.rounds.of_job(job) if each.preparation}
    assert prepared == {first.id: "Who would I work with?"}


def test_a_question_for_an_interview_that_is_gone_is_a_page_about_its_job(
    furnish: Callable[..., Page], job: int, store: Store, window: Window, qtbot: QtBot
) -> None:
    first = next(each for each in store.rounds.of_job(job) if each.place == "Granary Street")
    page = furnish(BeforePage, job)
    field = named(page, QLineEdit, TO_ASK)
    qtbot.keyClicks(field, "Who would I work with?")
    store.rounds.remove(first.id)
    assert field.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.typed_texts() == [] and not field.isVisible()
    (line,) = (each for each in store.journal.lines(job_id=job) if each.title == "Who would I work with?")
    assert line.only_for_me
    assert "Your words are an entry in the journal now." in window.said[-1]


def test_two_stories_are_called_so(furnish: Callable[..., Page], job: int, store: Store) -> None:
    store.lessons.add("Three people wanted the same room.", kind=LessonKind.STORY)
    assert "Two stories\n" in said(furnish(BeforePage, job))


def test_what_is_kept_is_what_was_good_and_it_can_rest(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    rebound = store.rebounds.begin(job)
    store.jobs.add_line(job, Side.PERFECT, "A product people can hold")
    store.lessons.add("I can be asked twice.", job_id=job)
    page = furnish(KeptPage, job)
    text = said(page)
    assert "What I keep from Northwind" in text
    assert "A product people can hold" in text and "I can be asked twice." in text
    assert "turned down" not in text.lower()
    qtbot.mouseClick(named(page, QPushButton, "Let it rest"), Qt.MouseButton.LeftButton)
    found = store.rebounds.rebound(rebound)
    assert found is not None and found.state is ReboundState.RESTING
    assert window.offered_undo == [True]


def test_a_sheet_is_copied_and_written_as_a_pdf(
    furnish: Callable[..., Page], job: int, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page = furnish(BeforePage, job)
    qtbot.mouseClick(named(page, QPushButton, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("# Before you go in\n\nContoso, Planner")
    assert isinstance(page, BeforePage)
    assert page.save_pdf(tmp_path / "sheet.pdf")
    written = (tmp_path / "sheet.pdf").read_bytes()
    assert written.startswith(b"%PDF") and written.count(b"/Type /Page\n") == 1
    assert window.said[-1] == "Saved. The PDF is not encrypted."


@pytest.mark.parametrize("kind", [BeforePage, KeptPage])
def test_before_anything_is_noted_it_says_what_comes(
    furnish: Callable[..., Page], store: Store, kind: type[Page]
) -> None:
    job = store.jobs.add("Northwind")
    page = furnish(kind, job)
    assert "Nothing is noted yet." in said(page)
    with pytest.raises(AssertionError, match="no QPushButton"):
        named(page, QPushButton, "Copy")
    store.jobs.add_line(job, Side.PERFECT, "A product people can hold")
    store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 24, 10, 30), "Granary Street")
    page.refresh()
    assert "Nothing is noted yet." not in said(page)
    assert named(page, QPushButton, "Copy").isEnabled()


def test_a_job_that_is_gone_leads_back_to_the_jobs(furnish: Callable[..., Page], window: Window) -> None:
    furnish(KeptPage, 77)
    assert window.went == [("jobs", None)]


def test_the_profile_says_what_was_marked_and_what_came_up(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    first, second = store.jobs.add("Northwind"), store.jobs.add("Contoso")
    way = store.choices.add_aspect(
        "The way", line_id=store.jobs.add_line(first, Side.NOT_IDEAL, "55 minutes")
    )
    store.choices.add_aspect("The way", line_id=store.jobs.add_line(second, Side.PERFECT, "24 minutes"))
    store.choices.add_aspect("Pay")
    store.choices.change_aspect(way, mark=Mark.NEED, must_half_points=10)
    page = furnish(ProfilePage)
    text = said(page)
    assert "I need\nThe way" in text
    assert "Without it, it will not do\nThe way" in text
    assert "The way: perfect once, not ideal once" in text
    assert "What you have not marked yet\nPay" in text
    qtbot.mouseClick(named(page, QPushButton, "What you can still choose"), Qt.MouseButton.LeftButton)
    assert window.went == [("compare", None)]


def came_up(store: Store, clock: HandClock) -> None:
    """The pay twice in November, once either way; the way there in January, under a name with a bar in it."""
    jobs = [store.jobs.add(name) for name in ("Northwind", "Contoso", "Fabrikam")]
    lines = [
        store.jobs.add_line(job, side, "Noted.")
        for job, side in zip(jobs, (Side.PERFECT, Side.NOT_IDEAL), strict=False)
    ]
    for line in lines:
        store.choices.add_aspect("Pay", line_id=line)
    clock.go_on(days=62)
    store.choices.add_aspect(
        "My way | there", line_id=store.jobs.add_line(jobs[2], Side.NOT_IDEAL, "Too long.")
    )


def test_the_months_of_the_profile_are_a_table_that_the_keyboard_opens(
    furnish: Callable[..., Page], store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    came_up(store, clock)
    page = furnish(ProfilePage)
    show = named(page, QPushButton, "Show the numbers")
    assert show.focusPolicy() & Qt.FocusPolicy.TabFocus and "November 2026" not in said(page)
    show.setFocus()
    qtbot.keyClick(show, Qt.Key.Key_Return)
    text = said(page)
    assert "Month\nPerfect\nNot ideal\nPay\nNovember 2026\n1\n1" in text
    assert "My way | there\nJanuary 2027\n0\n1" in text and "December 2026" not in text
    qtbot.keyClick(show, Qt.Key.Key_Return)
    assert "November 2026" not in said(page)


def test_the_months_of_the_profile_go_on_paper_and_are_copied(
    furnish: Callable[..., Page], store: Store, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    came_up(store, clock)
    page = furnish(ProfilePage)
    qtbot.mouseClick(named(page, QPushButton, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "## How it came up over the last twelve months" in copied
    assert "| What | Month | Perfect | Not ideal |\n| --- | --- | ---: | ---: |\n" in copied
    assert "| Pay | November 2026 | 1 | 1 |" in copied
    assert "| My way \\| there | January 2027 | 0 | 1 |" in copied
    path = tmp_path / "profile.pdf"
    assert isinstance(page, ProfilePage) and page.save_pdf(path)
    if shutil.which("pdftotext") is None:
        return
    read = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    printed = read.stdout
    assert "November 2026" in printed and "My way | there" in printed


def test_the_strip_is_read_row_by_row_with_the_arrow_keys(
    furnish: Callable[..., Page], store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    came_up(store, clock)
    page = furnish(ProfilePage)
    assert isinstance(page, ProfilePage)
    strip = page.strip
    whole = strip.accessibleDescription()
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert strip.accessibleDescription() == "My way | there: not ideal once."
    page.numbers.toggle.setFocus()
    assert strip.accessibleDescription() == whole


def test_without_anything_noted_the_profile_has_no_months(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    store.choices.add_aspect("Pay")
    page = furnish(ProfilePage)
    assert "Show the numbers" not in said(page)
    qtbot.mouseClick(named(page, QPushButton, "Copy"), Qt.MouseButton.LeftButton)
    assert "twelve months" not in QGuiApplication.clipboard().text()


def test_before_anything_is_wanted_the_profile_says_how_it_fills(
    furnish: Callable[..., Page], store: Store
) -> None:
    page = furnish(ProfilePage)
    fills = "It fills as you add rows to the comparison and mark what you want, need or deserve."
    assert fills in said(page) and not page.take_to_paper()
    shown = {button.text() for button in page.findChildren(QPushButton) if button.isVisibleTo(page)}
    assert not shown & {"Copy", "Save as PDF…"}
    store.choices.add_aspect("Pay")
    page.refresh()
    assert fills not in said(page)
    assert named(page, QPushButton, "Copy") and named(page, QPushButton, "Save as PDF…")
