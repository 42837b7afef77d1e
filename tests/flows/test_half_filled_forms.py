"""A form that was begun without what it asks for first is kept when the journal is closed or locked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from rebound_desktop.core.jobs import HowFar, Stage
from rebound_desktop.ui.widgets.day_field import DayField
from tests.flows.conftest import NOW, Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def people(person: Person) -> list[tuple[str, str, str, str]]:
    """Everybody who is noted: name, role, company, how one met."""
    found = [person.store.contacts.contact(line.id) for line in person.store.contacts.lines()]
    return [(each.name, each.role, each.company, each.how_met) for each in found if each is not None]


def test_someone_of_whom_only_their_work_is_known_is_kept_by_going_on_and_by_closing(person: Person) -> None:
    person.start()
    job = person.store.jobs.add("Northwind", "Baker")
    person.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    rebound = person.store.rebounds.begin(job)
    person.store.rebounds.go_to(rebound, 3)
    person.window.go("rebound", rebound)
    person.press("Add")
    assert "Whom did you meet? “The lady from HR” is enough." in person.said()
    person.fill_and_enter("What they do there", "HR lady, dark glasses")
    assert "Whom did you meet? “The lady from HR” is enough." not in person.said()
    person.fill("What they do there", "the boss, kind eyes")
    person.press("Add")
    person.fill("What they do there", "showed me round")
    person.come_back(NOW)
    met = ["HR lady, dark glasses", "the boss, kind eyes", "showed me round"]
    assert [each.name for each in person.store.contacts.met_at_job(job)] == met


def test_someone_new_without_a_name_is_kept_on_closing_and_waits_while_one_looks_elsewhere(
    person: Person,
) -> None:
    person.start()
    person.window.go("contacts", 0)
    person.press("Add this person")
    assert "What are they called? “The lady from HR” is enough." in person.said()
    person.fill("How you met", "On the train to Porto")
    person.window.go("today")
    assert people(person) == []
    person.window.go("contacts", 0)
    person.fill("Company", "Fabrikam")
    person.window.go("journal")
    person.come_back(NOW)
    assert people(person) == [("On the train to Porto", "", "Fabrikam", "On the train to Porto")]
    person.window.go("contacts", 0)
    person.fill("What they do there", "Recruiter")
    person.fill("Company", "Fabrikam")
    person.come_back(NOW)
    assert people(person)[1] == ("Recruiter, Fabrikam", "Recruiter", "Fabrikam", "")


def test_a_job_of_which_only_its_name_is_known_is_kept_on_locking(person: Person) -> None:
    person.start()
    add_passphrase(person)
    store = person.store
    person.window.go("jobs", 0)
    person.press("Add this job")
    assert "Which company is it? Its name is enough." in person.said()
    person.fill("What the job is called", "Night baker")
    person.visible(QAbstractButton, "Applied").click()
    person.window.go("contacts")
    assert store.jobs.all() == ()
    kept: list[tuple[str, str, Stage]] = []
    person.window.session.about_to_close.connect(
        lambda: kept.extend((job.company, job.title, job.stage) for job in store.jobs.all())
    )
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert person.window.session.store is None
    assert kept == [("Night baker", "", Stage.APPLIED)]


def test_what_was_put_away_is_not_added_by_closing(person: Person) -> None:
    person.start()
    person.window.go("jobs", 0)
    person.fill("What the job is called", "Night baker")
    person.press("Not now")
    person.window.go("contacts", 0)
    person.fill("How you met", "On the train")
    person.press("Not now")
    person.come_back(NOW)
    assert person.store.jobs.all() == () and people(person) == []


def test_a_no_and_a_letter_without_their_company_say_what_is_missing(person: Person) -> None:
    person.start()
    person.window.go("log_no")
    person.press("Go on")
    assert "Which company was it? Its name is enough." in person.said()
    person.fill("Company", "N")
    assert "Which company was it? Its name is enough." not in person.said()
    job = person.store.jobs.add("Northwind", "Baker")
    person.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    rebound = person.store.rebounds.begin(job)
    person.store.rebounds.go_to(rebound, 5)
    person.window.go("rebound", rebound)
    person.press("Begin a letter")
    assert "Whom would you like to help? The organisation's name is enough." in person.said()


def test_a_gut_half_said_is_kept_on_closing(person: Person) -> None:
    person.start()
    job = person.store.jobs.add("Northwind", "Baker", stage=Stage.INTERVIEWING)
    person.window.go("compare")
    person.fill("First your gut: Northwind?", "warm")
    person.come_back(NOW)
    assert [gut.word for gut in person.store.jobs.guts_of([job])[job]] == ["warm"]


def pages(person: Person) -> list[tuple[str, bool]]:
    """Every page of the journal, and whether it is private."""
    journal = person.store.journal
    found = [journal.entry(line.id) for line in journal.lines()]
    return sorted((each.text, each.only_for_me) for each in found if each is not None)


def test_a_no_half_noted_waits_while_one_looks_elsewhere_and_is_a_page_once_closed(person: Person) -> None:
    person.start()
    person.window.go("log_no")
    person.fill("Company", "Northwind")
    person.fill("What the job was called", "Night baker")
    person.window.go("jobs")
    # Another one is noted meanwhile, from its own page.
    job = person.store.jobs.add("Contoso", "Baker", Stage.APPLIED)
    person.window.go("log_no", job)
    person.press("I applied, that was all")
    assert {each.company for each in person.store.jobs.all()} == {"Contoso"}
    person.window.go("log_no")
    assert person.visible(QLineEdit, "Company").text() == "Northwind"
    assert person.visible(QLineEdit, "What the job was called").text() == "Night baker"
    person.window.go("today")
    person.come_back(NOW)
    assert pages(person) == [("Northwind, Night baker", True)]
    person.window.go("log_no")
    assert person.visible(QLineEdit, "Company").text() == ""
    person.come_back(NOW)
    assert len(pages(person)) == 1


def test_a_no_that_became_a_page_is_asked_for_anew_where_the_journal_stays_open(person: Person) -> None:
    person.start()
    for title in ("Baker", "Night baker"):
        person.store.jobs.add("Tailspin", title, Stage.APPLIED)
    person.window.go("log_no")
    person.fill_and_enter("Company", "Northwind")
    assert person.see("How far did it go?")
    assert person.window.keep_everything()
    assert person.visible(QLineEdit, "Company").text() == ""
    assert not person.see("How far did it go?")
    person.fill_and_enter("Company", "Tailspin")
    assert person.visible(QAbstractButton, "Another one")
    assert person.window.keep_everything()
    assert not person.see("Another one")
    person.fill_and_enter("Company", "Contoso")
    person.press("I applied, that was all")
    assert {job.company for job in person.store.jobs.all()} == {"Tailspin", "Contoso"}
    assert pages(person) == [("Northwind", True), ("Tailspin", True)]


@pytest.mark.parametrize(
    ("title", "kept"), [("", []), ("baker", []), ("Night baker", [("tailspin, Night baker", True)])]
)
def test_a_no_half_typed_and_then_noted_from_its_own_page_is_no_page_once_closed(
    person: Person, title: str, kept: list[tuple[str, bool]]
) -> None:
    person.start()
    job = person.store.jobs.add("Tailspin", "Baker", Stage.APPLIED)
    person.window.go("log_no")
    person.fill("What the job was called", title)
    person.qtbot.keyClick(person.fill("Company", "tailspin"), Qt.Key.Key_Escape)
    person.window.go("log_no", job)
    person.press("I applied, that was all")
    person.come_back(NOW)
    assert pages(person) == kept


def test_several_noes_half_noted_wait_and_are_a_page_on_locking(person: Person) -> None:
    person.start()
    add_passphrase(person)
    store = person.store
    person.window.go("log_no")
    person.fill("Company", "Northwind")
    person.press("Several at once")
    person.fill("Another company", "Fabrikam")
    person.window.go("journal")
    person.window.go("log_no")
    assert person.visible(QLineEdit, "Another company").text() == "Fabrikam"
    kept: list[tuple[str, bool]] = []
    person.window.session.about_to_close.connect(
        lambda: kept.extend(
            (entry.text, entry.only_for_me)
            for line in store.journal.lines()
            if (entry := store.journal.entry(line.id)) is not None
        )
    )
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert person.window.session.store is None
    assert kept == [("Northwind\nFabrikam", True)]


def test_what_is_noted_leaves_no_company_behind(person: Person) -> None:
    person.start()
    person.window.go("log_no")
    person.fill("Company", "Northwind")
    person.press("Several at once")
    person.press("Note them")
    person.window.go("log_no")
    assert person.visible(QLineEdit, "Company").text() == ""
    person.come_back(NOW)
    assert pages(person) == []


def test_a_company_that_took_one_and_an_organisation_to_help_are_pages_once_closed(person: Person) -> None:
    person.start()
    person.window.go("good_end")
    person.fill("Another company", "Tailspin")
    job = person.store.jobs.add("Northwind", "Baker")
    person.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    rebound = person.store.rebounds.begin(job)
    person.store.rebounds.go_to(rebound, 5)
    person.window.go("rebound", rebound)
    person.fill("Organisation", "Adatum")
    person.press("Stop here")
    person.come_back(NOW)
    assert pages(person) == [("Adatum", True), ("Tailspin", True)]


@pytest.mark.parametrize("typed", ["2026-11-20", "20 Nov 2026"])
def test_a_day_that_was_typed_and_not_left_is_kept_by_the_lock_or_keeps_it_from_locking(
    person: Person, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    person.start()
    add_passphrase(person)
    store = person.store
    job = store.jobs.add("Northwind", "Baker", Stage.OFFER)
    store.offers.add(job)
    person.window.go("jobs", job)
    person.press("Another offer")
    field = person.visible(DayField, "Made on")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    person.qtbot.keyClicks(field, typed)
    assert typed in person.window.typed_texts()
    monkeypatch.setattr(store.journal._ledger, "is_there", lambda: False)
    person.qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert person.window.session.store is store
    assert field.day() == date(2026, 11, 20) and field.hasFocus()
    assert "it stays here. The journal is not locked." in person.said()
    monkeypatch.undo()
    assert person.window.keep_everything()
    assert date(2026, 11, 20) in [offer.made_on for offer in store.offers.of_job(job)]
    field.selectAll()
    person.qtbot.keyClicks(field, "2026-11-19")
    person.qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: person.window.session.store is None)
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert date(2026, 11, 19) in [offer.made_on for offer in person.store.offers.of_job(job)]


def test_a_day_that_was_typed_is_kept_by_going_to_another_room_too(person: Person) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    person.window.go("contacts", dana)
    person.press("Add a moment")
    person.fill("A line about it", "coffee at the mill")
    field = person.visible(DayField, "Day")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    person.qtbot.keyClicks(field, "2026-11-20")
    person.qtbot.keyClick(field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    (touch,) = person.store.contacts.touches(dana)
    assert (touch.note, touch.on_day) == ("coffee at the mill", date(2026, 11, 20))
