"""A no is noted for the job that is meant: the open one at the company that is typed, or a new one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.rebound.log_no import LogNoPage
from rebound_desktop.ui.widgets.day_field import DayField
from tests.ui.conftest import named, said

# What completes a name lies in a window of its own.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def noted(furnish: Callable[..., Page], qtbot: QtBot, company: str, title: str = "") -> str:
    """Note a no as it is typed; what the second question calls it."""
    page = furnish(LogNoPage)
    qtbot.keyClicks(named(page, QLineEdit, "Company"), company)
    if title:
        qtbot.keyClicks(named(page, QLineEdit, "What the job was called"), title)
    qtbot.keyClick(named(page, QLineEdit, "Company"), Qt.Key.Key_Return)
    asked = said(page).splitlines()[0]
    qtbot.mouseClick(named(page, QPushButton, "I applied, that was all"), Qt.MouseButton.LeftButton)
    return asked


def jobs(store: Store) -> list[tuple[str, str, bool]]:
    return sorted((job.company, job.title, job.is_open) for job in store.jobs.all())


def test_the_open_job_at_the_company_is_meant(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    job = store.jobs.add("Tailspin", "Planning lead", Stage.INTERVIEWING)
    assert noted(furnish, qtbot, "tailspin ") == "Tailspin, Planning lead"
    assert jobs(store) == [("Tailspin", "Planning lead", False)]
    closed = store.jobs.job(job)
    assert closed is not None and closed.outcome is Outcome.TURNED_DOWN


@pytest.mark.parametrize(
    ("stage", "first"),
    [(Stage.APPLIED, "I applied, that was all"), (Stage.INTERVIEWING, "I met people there")],
)
def test_enter_says_what_is_known_already(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot, stage: Stage, first: str
) -> None:
    page = furnish(LogNoPage, store.jobs.add("Tailspin", "Planning lead", stage))
    assert named(page, QPushButton, first).hasFocus()


def test_another_name_is_another_job(furnish: Callable[..., Page], store: Store, qtbot: QtBot) -> None:
    store.jobs.add("Tailspin", "Planning lead", Stage.INTERVIEWING)
    assert noted(furnish, qtbot, "Tailspin", "Baker") == "Tailspin"
    assert jobs(store) == [("Tailspin", "Baker", False), ("Tailspin", "Planning lead", True)]


def test_the_name_says_which_of_several(furnish: Callable[..., Page], store: Store, qtbot: QtBot) -> None:
    for title in ("Planning lead", "Baker"):
        store.jobs.add("Tailspin", title, Stage.APPLIED)
    assert noted(furnish, qtbot, "Tailspin", "baker") == "Tailspin, Baker"
    assert jobs(store) == [("Tailspin", "Baker", False), ("Tailspin", "Planning lead", True)]


@pytest.fixture
def asked(furnish: Callable[..., Page], store: Store, qtbot: QtBot) -> Page:
    """Two are open at the company that was typed: which one is asked."""
    store.jobs.add("Tailspin", "Planning lead", Stage.INTERVIEWING)
    store.jobs.add("Tailspin", "Baker", Stage.APPLIED)
    store.jobs.add("Contoso", "Baker", Stage.APPLIED)
    page = furnish(LogNoPage)
    qtbot.keyClicks(named(page, QLineEdit, "Company"), "tailspin")
    qtbot.keyClick(named(page, QLineEdit, "Company"), Qt.Key.Key_Return)
    return page


def shown(page: Page) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.isVisible()]


def press(page: Page, qtbot: QtBot, begins: str) -> None:
    (button,) = (each for each in shown(page) if each.text().startswith(begins))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_where_several_are_open_there_it_is_asked_which_one(asked: Page, store: Store, qtbot: QtBot) -> None:
    assert "Several are open at Tailspin." in said(asked)
    offered = [each.text() for each in shown(asked) if "Baker" in each.text()]
    assert len(offered) == 1 and "Applied" in offered[0], "not the one at Contoso"
    press(asked, qtbot, "Tailspin, Planning lead")
    press(asked, qtbot, "I applied, that was all")
    assert jobs(store) == [
        ("Contoso", "Baker", True),
        ("Tailspin", "Baker", True),
        ("Tailspin", "Planning lead", False),
    ]


def test_it_can_be_another_one_there(asked: Page, store: Store, qtbot: QtBot) -> None:
    press(asked, qtbot, "Another one")
    press(asked, qtbot, "I applied, that was all")
    assert ("Tailspin", "", False) in jobs(store)
    assert sum(is_open for _, _, is_open in jobs(store)) == 3


def test_whoever_types_on_is_asked_no_more(asked: Page, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(named(asked, QLineEdit, "Company"), "s")
    assert "Several are open" not in said(asked)
    assert "Contoso, Baker" in [each.text() for each in shown(asked)]


def test_esc_takes_the_question_back(asked: Page, qtbot: QtBot) -> None:
    (button,) = (each for each in shown(asked) if each.text().startswith("Tailspin, Baker"))
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert "Several are open" not in said(asked)
    assert named(asked, QLineEdit, "Company").text() == "tailspin"


def test_what_is_over_already_is_not_meant(furnish: Callable[..., Page], store: Store, qtbot: QtBot) -> None:
    store.jobs.add("Tailspin", "Planning lead", Stage.APPLIED)
    (job,) = store.jobs.all()
    store.jobs.move(job.id, Stage.CLOSED, Outcome.WITHDREW)
    assert noted(furnish, qtbot, "Tailspin") == "Tailspin"
    assert jobs(store) == [("Tailspin", "", False), ("Tailspin", "Planning lead", False)]


def type_day(page: Page, qtbot: QtBot, said: str) -> None:
    day = named(page, DayField, "When")
    assert isinstance(day, DayField)
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, said)


def test_a_no_that_came_before_is_noted_on_its_day(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    job = store.jobs.add("Tailspin", "Planning lead", Stage.APPLIED)
    page = furnish(LogNoPage, job)
    today = store.clock.today()
    type_day(page, qtbot, "last Thursday")
    press(page, qtbot, "I met people there")
    (no,) = (move for move in store.jobs.history(job) if move.outcome is Outcome.TURNED_DOWN)
    assert no.on_day.isoweekday() == 4 and 0 < (today - no.on_day).days <= 7
    assert store.rebounds.rebound(store.rebounds.begin(job)).no_on == no.on_day
    page.open(None)
    qtbot.keyClicks(named(page, QLineEdit, "Company"), "Contoso")
    qtbot.keyClick(named(page, QLineEdit, "Company"), Qt.Key.Key_Return)
    press(page, qtbot, "I applied, that was all")
    (contoso,) = store.jobs.at_company("Contoso")
    assert contoso.since == today, "the next no is of today"


def test_a_day_that_nobody_understands_is_asked_for_once_more(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    job = store.jobs.add("Tailspin", "Planning lead", Stage.APPLIED)
    page = furnish(LogNoPage, job)
    type_day(page, qtbot, "when it rained")
    press(page, qtbot, "I applied, that was all")
    assert jobs(store) == [("Tailspin", "Planning lead", True)]
    press(page, qtbot, "I applied, that was all")
    assert jobs(store) == [("Tailspin", "Planning lead", False)]
    assert store.jobs.history(job)[-1].on_day == store.clock.today()


def test_a_no_without_a_company_is_asked_for_it(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    page = furnish(LogNoPage)
    company = named(page, QLineEdit, "Company")
    assert isinstance(company, QLineEdit)
    qtbot.keyClicks(company, "Tailspin")
    qtbot.keyClick(company, Qt.Key.Key_Return)
    company.clear()
    press(page, qtbot, "I applied, that was all")
    assert store.jobs.all() == () and company.hasFocus()
    assert "Which company was it? Its name is enough." in said(page)


def test_what_each_screen_asks_is_heard_as_it_comes(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot, heard: list[str]
) -> None:
    page = furnish(LogNoPage)
    assert heard == ["Which one was it?\nThe company is enough. Nothing leaves this computer."]
    qtbot.keyClick(named(page, QPushButton, "Several at once"), Qt.Key.Key_Space)
    assert heard[-1].startswith("Which ones were they?\nPress each of them.")
    qtbot.keyClick(named(page, QPushButton, "Back"), Qt.Key.Key_Space)
    assert heard[-1].startswith("Which one was it?")
    qtbot.keyClicks(named(page, QLineEdit, "Company"), "Northwind")
    qtbot.keyClick(named(page, QLineEdit, "Company"), Qt.Key.Key_Return)
    assert heard[-1] == "Northwind\nHow far did it go?"
    assert named(page, QPushButton, "I applied, that was all").hasFocus()
    qtbot.keyClick(named(page, QPushButton, "I met people there"), Qt.Key.Key_Space)
    assert heard[-1].startswith("It is noted.\nThere are five steps, if you like:")


def test_what_no_screen_asks_any_more_as_the_journal_closes_is_not_heard(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot, heard: list[str]
) -> None:
    page = furnish(LogNoPage)
    qtbot.keyClicks(named(page, QLineEdit, "Company"), "Northwind")
    qtbot.keyClick(named(page, QLineEdit, "Company"), Qt.Key.Key_Return)
    heard.clear()
    assert page.keep_begun()
    assert heard == []
