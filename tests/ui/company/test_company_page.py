"""A company's page: everyone one knows there and every job, reached from wherever it is named."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rebound_desktop.core.companies import Tie
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.person import Person, Post
from rebound_desktop.store import Store
from rebound_desktop.ui.company.page import CompanyPage
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.link_words import LinkWords
from rebound_desktop.ui.widgets.told_row import Told, ToldRow
from tests.ui.conftest import Window, named, said

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Furnish = Callable[..., Page]


@pytest.fixture
def northwind(store: Store) -> int:
    """Two people and a job at Northwind, and one who was there."""
    job = store.jobs.add("Northwind", "Baker")
    maria = store.people.add(Person("Maria Lindqvist", company="Northwind", role="Designer"))
    store.people.add(
        Person("Tom Okafor", company="Contoso", posts=(Post("Northwind", "Cook", "2019", "2023"),))
    )
    store.contacts.add("Ruth Adler", job_id=job)
    store.contacts.log_touch(maria, TouchKind.CALL, note="“Come by in spring.”")
    key = store.companies.named("Northwind")
    assert key is not None
    return key


def test_it_gathers_people_by_what_ties_them_to_it_and_every_job(furnish: Furnish, northwind: int) -> None:
    page = furnish(CompanyPage, northwind)
    told = said(page)
    for text in (
        "There now\nMaria Lindqvist",
        "Designer\n“Come by in spring.”",
        "There before\nTom Okafor",
        "Cook (2019–2023)",
        "Met over a job there\nRuth Adler",
        "Jobs",
        "Baker\ntoday\nLead",
    ):
        assert text in told


def test_a_line_leads_to_the_person_and_the_job(
    furnish: Furnish, northwind: int, store: Store, window: Window, qtbot: QtBot
) -> None:
    page = cast(CompanyPage, furnish(CompanyPage, northwind))
    for rows in (*page.people.values(), page.jobs):
        qtbot.mouseClick(rows.rows()[0], Qt.MouseButton.LeftButton)
    assert [room for room, _ in window.went] == ["contacts", "contacts", "contacts", "jobs"]


def test_it_is_reached_from_a_person_and_from_a_job(
    furnish: Furnish, northwind: int, store: Store, window: Window, qtbot: QtBot
) -> None:
    person = furnish(ContactsPage, store.contacts.lines(matching="maria")[0].id)
    qtbot.keyClick(named(person, LinkWords, "Works at: Northwind"), Qt.Key.Key_Return)
    jobs = cast(JobsPage, furnish(JobsPage, store.jobs.all()[0].id))
    jobs.view.head.company_page.trigger()
    assert window.went == [("company", northwind)] * 2


def test_it_keeps_working_under_a_new_name_and_opens_the_one_that_takes_it_over(
    furnish: Furnish, northwind: int, store: Store, qtbot: QtBot, window: Window
) -> None:
    page = cast(CompanyPage, furnish(CompanyPage, northwind))
    qtbot.mouseClick(page.edit, Qt.MouseButton.LeftButton)
    name = page.details.fields["name"]
    for typed in ("North Wind", "Contoso"):
        name.selectAll()
        qtbot.keyClicks(name, typed)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        assert page.name.text() == typed and window.offered_undo[-1]
        assert len(page.jobs.told) == 1
    assert page.company is not None and page.company.id == store.companies.named("Contoso")
    assert {person.company for person in store.people.all()} >= {"Contoso"}


def test_place_link_and_notes_are_kept_as_they_are_left(
    furnish: Furnish, northwind: int, store: Store, qtbot: QtBot
) -> None:
    page = cast(CompanyPage, furnish(CompanyPage, northwind))
    qtbot.mouseClick(page.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.details.fields["place"], "Porto")
    page.details.notes.area.insertPlainText("Kettles.")
    assert page.leave()
    company = store.companies.company(northwind)
    assert company is not None and (company.place, company.notes) == ("Porto", "Kettles.")
    qtbot.mouseClick(named(page, QAbstractButton, "Done"), Qt.MouseButton.LeftButton)
    assert page.details.isHidden() and "Kettles." in said(page)


def test_somebody_is_added_by_name_new_or_from_elsewhere(
    furnish: Furnish, northwind: int, store: Store, qtbot: QtBot
) -> None:
    page = cast(CompanyPage, furnish(CompanyPage, northwind))
    for name in ("Iris Blum", "Tom Okafor"):
        page.someone.setText(name)
        qtbot.keyClick(page.someone, Qt.Key.Key_Return)
        assert "There now\n" in said(page) and name in said(page)
    tom = next(person for person in store.people.all() if person.name == "Tom Okafor")
    assert tom.company == "Northwind" and "Contoso" in [post.company for post in tom.posts]


def test_whoever_is_only_told_of_elsewhere_stays_there(
    furnish: Furnish, northwind: int, store: Store, qtbot: QtBot
) -> None:
    there = store.contacts.add("The receptionist", company="Contoso")
    page = cast(CompanyPage, furnish(CompanyPage, northwind))
    qtbot.keyClicks(page.someone, "The receptionist")
    qtbot.keyClick(page.someone, Qt.Key.Key_Return)
    at = {line.company for line in store.contacts.lines() if line.name == "The receptionist"}
    contact = store.contacts.contact(there)
    assert at == {"Contoso", "Northwind"} and contact is not None and contact.company == "Contoso"


def test_half_a_name_and_enter_means_who_is_known(
    furnish: Furnish, northwind: int, store: Store, qtbot: QtBot
) -> None:
    helene = store.contacts.add("Helene Roth", company="Contoso")
    page = cast(CompanyPage, furnish(CompanyPage, northwind))
    qtbot.keyClicks(page.someone, "Hel")
    qtbot.keyClick(page.someone, Qt.Key.Key_Return)
    contact = store.contacts.contact(helene)
    assert contact is not None and contact.company == "Northwind"
    assert not any(line.name == "Hel" for line in store.contacts.lines())


def test_an_opening_again_shows_whom_one_knows_there_and_what_was_said(
    furnish: Furnish, northwind: int, store: Store, window: Window, qtbot: QtBot
) -> None:
    page = cast(JobsPage, furnish(JobsPage))
    page.add_job()
    qtbot.keyClicks(page.adding.company, "northwind")
    page.adding.job_title.setText("Head of kettles")
    qtbot.keyClick(page.adding.job_title, Qt.Key.Key_Return)
    assert window.said[-1] == "Job added. You know people there: Maria Lindqvist, Tom Okafor and Ruth Adler"
    qtbot.waitUntil(lambda: "You know people at Northwind from before" in said(page))
    assert "“Come by in spring.”" in said(page)


def test_of_many_people_the_first_are_shown_and_one_more_is_one_more_line(
    furnish: Furnish, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two hundred people each line was made anew for one more, and the window stood still for a second."""
    for number in range(60):
        store.contacts.add(f"Person {number:02}", company="Northwind")
    page = cast(CompanyPage, furnish(CompanyPage, store.companies.named("Northwind")))
    people = page.people[Tie.NOW]
    qtbot.waitUntil(lambda: len(people.rows()) == 40)
    before, made = people.rows(), list[str]()
    make = ToldRow.__init__

    def counted(row: ToldRow, theme: Theme, told: Told) -> None:
        made.append(told.title)
        make(row, theme, told)

    monkeypatch.setattr(ToldRow, "__init__", counted)
    page.someone.setText("Aaron Adler")
    qtbot.keyClick(page.someone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people.rows()[0].told.title == "Aaron Adler")
    assert people.rows() == [people.rows()[0], *before[:39]]
    assert made == ["Aaron Adler"]
    more = named(page, QAbstractButton, "Show more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(people.rows()) == 61)
    assert people.rows()[40].hasFocus() and more.isHidden()
    contoso = store.contacts.contact(store.contacts.add("Tom", company="Contoso"))
    assert contoso is not None and page.company is not None
    for key, shown in ((contoso.company_id, 1), (page.company.id, 40)):
        page.open(key)
        qtbot.waitUntil(lambda shown=shown: len(people.rows()) == shown)
