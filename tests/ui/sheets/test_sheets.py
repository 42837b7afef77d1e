"""One page before an interview, one page of what stays: on the screen, copied, and as a PDF."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop import words
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import HowFar, PayPeriod, RoundKind, Side, Stage
from rebound_desktop.core.journal import PREVIEW_LENGTH
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.marks import Mark
from rebound_desktop.core.rebound import ReboundState
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.sheets.before import BeforePage
from rebound_desktop.ui.sheets.kept import KeptPage
from rebound_desktop.ui.sheets.profile import ProfilePage
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
