"""Today: few things, each with one action and "later", and never more than a person can take in."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind, TouchKind
from rebound_desktop.core.jobs import HowFar, Outcome, RoundKind, Stage
from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.core.second_looks import ON, PREFERENCE
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk, Page, round_key
from rebound_desktop.ui.today.cards import Notice, ReboundCard
from rebound_desktop.ui.today.page import TodayPage
from rebound_desktop.ui.today.waiting import waits
from rebound_desktop.ui.widgets.week_form import WeekForm
from tests.conftest import HandClock
from tests.ui.conftest import Window, named, said

TODAY = date(2026, 11, 23)


def press(qtbot: QtBot, page: Page, name: str) -> None:
    qtbot.mouseClick(named(page, QPushButton, name), Qt.MouseButton.LeftButton)


def later_of(page: Page) -> QPushButton:
    """The first "Later" on the page, once what is new on it is set."""
    QApplication.processEvents()
    return next(
        button
        for button in page.findChildren(QPushButton)
        if button.isVisibleTo(page) and button.accessibleName().startswith("Later: ")
    )


def a_no(store: Store, company: str) -> int:
    """A rebound begun today."""
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company=company)
    return store.rebounds.begin(job)


def test_on_an_empty_day_nothing_waits(furnish: Callable[..., Page]) -> None:
    page = furnish(TodayPage)
    assert "Nothing is waiting." in said(page)
    assert not page.findChildren(Notice) and not page.findChildren(ReboundCard)


def test_after_a_gap_it_says_welcome_back_all_day_and_nothing_of_the_gap(
    clock: HandClock, furnish: Callable[..., Page]
) -> None:
    page = furnish(TodayPage)
    assert "Good morning" in said(page)
    clock.go_on(days=9)
    for hours in (0, 3):
        clock.go_on(hours=hours)
        page.refresh()
        told = said(page)
        assert "Welcome back." in told and "Good" not in told and "9" not in told and "nine" not in told
    clock.go_on(days=1)
    page.refresh()
    assert "Good afternoon" in said(page)


def test_one_rebound_is_in_front_however_many_there_are(store: Store, furnish: Callable[..., Page]) -> None:
    for number in range(40):
        a_no(store, f"Company {number}")
    page = furnish(TodayPage)
    (card,) = page.findChildren(ReboundCard)
    assert "Company 39" in said(page) and "Company 38" not in said(page)
    assert card.isVisibleTo(page)


def test_go_on_opens_the_rebound_where_it_stands(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    rebound = a_no(store, "Northwind")
    store.rebounds.mark_step(rebound, Step.STORY, StepState.DONE)
    page = furnish(TodayPage)
    assert "The story is told." in said(page)
    press(qtbot, page, "Go on with Northwind")
    assert window.went == [("rebound", rebound)]


def test_a_rebound_that_is_left_alone_steps_back_after_two_weeks(
    store: Store, furnish: Callable[..., Page], clock: HandClock
) -> None:
    a_no(store, "Northwind")
    clock.go_on(days=15)
    assert not furnish(TodayPage).findChildren(ReboundCard)


def test_nobody_wrote_for_one_that_went_quiet(store: Store, furnish: Callable[..., Page]) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Contoso", outcome=Outcome.WENT_QUIET)
    store.rebounds.begin(job)
    text = said(furnish(TodayPage))
    assert "It went quiet today." in text
    assert "answer came" not in text


def test_a_job_that_is_over_asks_for_no_getting_ready(store: Store, furnish: Callable[..., Page]) -> None:
    taken = store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    store.rounds.add(taken, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9, 0))
    assert "Tomorrow, 09:00" in said(furnish(TodayPage))
    store.jobs.move(taken, Stage.CLOSED, Outcome.ACCEPTED)
    assert "Tomorrow, 09:00" not in said(furnish(TodayPage))


def test_todays_interview_is_told_though_two_of_yesterday_are_not_written_down(
    store: Store, furnish: Callable[..., Page]
) -> None:
    for company, starts in (
        ("Contoso", datetime(2026, 11, 22, 10)),
        ("Fabrikam", datetime(2026, 11, 22, 15)),
        ("Northwind", datetime(2026, 11, 23, 11)),
    ):
        store.rounds.add(store.jobs.add(company), RoundKind.PHONE, starts)
    page = furnish(TodayPage)
    told = said(page)
    assert "Phone call at Northwind" in told and "Today, 11:00" in told


def test_a_crowded_day_shows_the_most_pressing_few(store: Store, furnish: Callable[..., Page]) -> None:
    for number in range(12):
        person = store.contacts.add(f"Person {number}", company="Fabrikam")
        store.contacts.plan_next(person, NextKind.THANK if number % 2 else NextKind.HELLO_AGAIN, TODAY)
        job = store.jobs.add(f"Company {number}", stage=Stage.INTERVIEWING)
        store.jobs.change(job, answer_expected_on=TODAY + timedelta(days=number % 3))
        store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9, 0))
    page = furnish(TodayPage)
    assert len(page.findChildren(Notice)) == 4
    for notice in page.findChildren(Notice):
        assert notice.height() <= 100


def test_a_job_that_was_taken_makes_a_crowded_day_no_longer(
    store: Store, furnish: Callable[..., Page]
) -> None:
    for number in range(4):
        job = store.jobs.add(f"Company {number}", stage=Stage.INTERVIEWING)
        store.jobs.change(job, answer_expected_on=TODAY)
        store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9, 0))
    person = store.contacts.add("Dana", company="Fabrikam")
    store.contacts.plan_next(person, NextKind.THANK, TODAY)
    store.jobs.move(store.jobs.add("Northwind"), Stage.CLOSED, Outcome.ACCEPTED)
    page = furnish(TodayPage)
    assert "You took the job at Northwind" in said(page)
    assert len(page.findChildren(Notice)) == 4


def test_later_puts_a_person_off_and_can_be_taken_back(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    person = store.contacts.add("Maria Lindqvist", company="Northwind")
    store.contacts.plan_next(person, NextKind.THANK, TODAY)
    page = furnish(TodayPage)
    press(qtbot, page, "Later: Thank Maria Lindqvist")
    assert "Thank Maria" not in said(page)
    assert window.said == ["Put off until 25 Nov"] and window.offered_undo == [True]
    (step,) = store.contacts.next_steps()
    assert step.due_on == TODAY + timedelta(days=2)
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    qtbot.waitUntil(lambda: "Thank Maria Lindqvist" in said(page))


def test_three_people_a_day_are_suggested_and_the_fourth_waits_until_tomorrow(
    store: Store, furnish: Callable[..., Page], clock: HandClock, qtbot: QtBot
) -> None:
    for name in ("Ada", "Ben", "Cleo", "Dana"):
        store.contacts.plan_next(store.contacts.add(name), NextKind.HELLO_AGAIN, TODAY)
    page = furnish(TodayPage)
    for name in ("Ada", "Ben", "Cleo"):
        qtbot.keyClick(named(page, QPushButton, f"Later: Hello again, {name}"), Qt.Key.Key_Space)
    assert "Hello again" not in said(page)
    clock.go_on(days=1)
    assert "Hello again, Dana" in said(furnish(TodayPage))


def test_one_hello_at_a_time_is_enough(store: Store, furnish: Callable[..., Page], qtbot: QtBot) -> None:
    for name in ("Ada", "Ben"):
        store.contacts.plan_next(store.contacts.add(name), NextKind.HELLO_AGAIN, TODAY)
    page = furnish(TodayPage)
    assert said(page).count("Hello again, ") == 1
    qtbot.keyClick(later_of(page), Qt.Key.Key_Space)
    assert said(page).count("Hello again, ") == 1


def test_a_double_click_puts_off_one(store: Store, furnish: Callable[..., Page], qtbot: QtBot) -> None:
    for name in ("Ada", "Ben"):
        store.contacts.plan_next(store.contacts.add(name), NextKind.HELLO_AGAIN, TODAY)
    page = furnish(TodayPage)
    for name in ("Ada", "Ben"):
        press(qtbot, page, f"Later: Hello again, {name}")
    assert "Hello again, Ben" in said(page) and "Hello again, Ada" not in said(page)


def test_later_on_an_interview_is_a_deed_of_its_own(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    job = store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9, 0))
    page = furnish(TodayPage)
    press(qtbot, page, "Later: Video call at Northwind")
    assert "Tomorrow, 09:00" not in said(page)
    done = store.undo.last_done()
    assert done is not None and done.verb == "notice_put_off"
    store.undo.undo(done.id)
    assert "Tomorrow, 09:00" in said(page)


def test_an_answer_that_is_late_is_told_without_haste_and_can_wait(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot, desk: Desk
) -> None:
    job = store.jobs.add("Tailspin", stage=Stage.APPLIED)
    store.jobs.change(job, answer_expected_on=TODAY - timedelta(days=2))
    page = furnish(TodayPage)
    assert "has passed. You can ask, if you like." in said(page)
    press(qtbot, page, "Later: Tailspin said you would hear by Saturday")
    assert "Tailspin" not in said(page)
    found = store.jobs.job(job)
    assert found is not None and found.answer_expected_on == TODAY + timedelta(days=8)
    assert window.said == ["Put off by a week"] and window.offered_undo == [True]
    desk.undo(desk.store.undo.last_done())
    assert "has passed. You can ask, if you like." in said(page)


def test_a_card_is_begun_from_its_notice(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    person = store.contacts.add("Maria Lindqvist", company="Northwind")
    store.contacts.plan_next(person, NextKind.THANK, TODAY)
    page = furnish(TodayPage)
    press(qtbot, page, "Write a card: Thank Maria Lindqvist")
    (letter,) = store.letters.all()
    assert window.went == [("letters", letter.id)]


def test_an_offer_that_wants_an_answer_within_the_week_stands_first(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    job, later = store.jobs.add("Tailspin"), store.jobs.add("Contoso")
    store.offers.add(job, answer_by=TODAY + timedelta(days=4))
    store.offers.add(later, answer_by=TODAY + timedelta(days=9))
    page = furnish(TodayPage)
    assert "Tailspin wants your answer by Friday" in said(page) and "Contoso" not in said(page)
    press(qtbot, page, "Compare")
    assert window.went == [("compare", None)]


def test_an_interview_can_be_put_off_until_tomorrow_and_taken_back(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot, clock: HandClock, desk: Desk
) -> None:
    job = store.jobs.add("Fabrikam", "Baker")
    store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 25, 9, 0))
    page = furnish(TodayPage)
    assert "25 Nov, 09:00" in said(page) and waits(desk)
    qtbot.mouseClick(later_of(page), Qt.MouseButton.LeftButton)
    assert window.said == ["Put off until tomorrow"] and window.offered_undo == [True]
    assert "25 Nov, 09:00" not in said(page) and not waits(desk)
    desk.undo(desk.store.undo.last_done())
    assert "25 Nov, 09:00" in said(page) and waits(desk)
    qtbot.keyClick(later_of(page), Qt.Key.Key_Space)
    assert "25 Nov, 09:00" not in said(page)
    clock.go_on(days=1)
    page.refresh()
    assert "Tomorrow, 09:00" in said(page) and waits(desk)


def test_one_that_is_put_off_after_another_leaves_that_one_put_off(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot, clock: HandClock
) -> None:
    for day, company in ((24, "Northwind"), (25, "Fabrikam")):
        job = store.jobs.add(company, "Baker")
        store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, day, 9, 0))
    page = furnish(TodayPage)
    for _ in range(2):
        qtbot.keyClick(later_of(page), Qt.Key.Key_Space)
    assert "Nothing is waiting." in said(page)


def test_what_stays_the_same_keeps_its_card_and_the_keyboard(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    a_no(store, "Northwind")
    for name in ("Ada", "Ben"):
        store.contacts.plan_next(store.contacts.add(name), NextKind.HELLO_AGAIN, TODAY)
    page = furnish(TodayPage)
    with qtbot.waitActive(page):
        page.activateWindow()
    before = page.findChildren(Notice)
    named(page, QPushButton, "Go on with Northwind").setFocus()
    store.journal.write("A thought in between.")
    page.refresh()
    assert page.findChildren(Notice) == before
    assert named(page, QPushButton, "Go on with Northwind").hasFocus()
    press(qtbot, page, "Later: Hello again, Ada")
    qtbot.waitUntil(lambda: "Hello again, Ada" not in said(page))
    assert "Hello again, Ben" in said(page)


def test_a_card_with_the_words_of_another_person_does_what_that_one_asks(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    first, second = (store.contacts.add("Ada") for _ in range(2))
    store.contacts.plan_next(first, NextKind.HELLO_AGAIN, TODAY)
    page = furnish(TodayPage)
    store.contacts.set_aside(first)
    store.contacts.plan_next(second, NextKind.HELLO_AGAIN, TODAY)
    page.refresh()
    press(qtbot, page, "Later: Hello again, Ada")
    (step,) = store.contacts.next_steps()
    assert step.contact_id == second and step.due_on > TODAY


def test_of_many_answers_waited_for_the_nearest_days_are_told(
    store: Store, furnish: Callable[..., Page]
) -> None:
    for company, days in (("Adatum", -60), ("Contoso", 6), ("Tailspin", -1), ("Northwind", 2)):
        job = store.jobs.add(company, stage=Stage.APPLIED)
        store.jobs.change(job, answer_expected_on=TODAY + timedelta(days=days))
    told = said(furnish(TodayPage))
    assert "Tailspin said" in told and "Northwind said" in told
    assert "Adatum said" not in told and "Contoso said" not in told


def test_an_interview_that_was_today_is_written_down_while_it_is_fresh(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot, clock: HandClock
) -> None:
    job = store.jobs.add("Fabrikam", "Baker")
    key = store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9, 0))
    page = furnish(TodayPage)
    assert named(page, QPushButton, "Before you go in: Video call at Fabrikam")
    clock.go_on(days=1, hours=6)
    page.refresh()
    press(qtbot, page, "While it's fresh: Video call at Fabrikam")
    assert window.went[-1] == ("jobs", round_key(key))
    store.rounds.change(key, asked="Why bread?")
    page.refresh()
    assert "Fabrikam" not in said(page)


def test_planning_begins_at_the_first_field_with_the_whole_form_in_view(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    page = furnish(TodayPage)
    page.resize(900, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    # More than the window shows stands above it.
    for number in range(4):
        store.contacts.plan_next(store.contacts.add(f"Person {number}"), NextKind.THANK, store.clock.today())
    page.refresh()
    named(page, QPushButton, "Plan").click()
    (form,) = page.findChildren(WeekForm)
    (scrolled,) = page.findChildren(QScrollArea)

    def is_in_view() -> bool:
        top = form.mapTo(scrolled.viewport(), QPoint()).y()
        return top >= 0 and top + form.height() <= scrolled.viewport().height()

    qtbot.waitUntil(is_in_view)
    held = QApplication.focusWidget()
    assert held is not None and held.accessibleName() == "Which companies"


def test_escape_ends_planning_and_leads_back_to_plan(furnish: Callable[..., Page], store: Store) -> None:
    page = furnish(TodayPage)
    page.show()
    plan = named(page, QPushButton, "Plan")
    plan.click()
    (form,) = page.findChildren(WeekForm)
    held = QApplication.focusWidget()
    assert held is not None and form.isAncestorOf(held)
    QTest.keyClicks(held, "Fabrikam")
    QTest.keyClick(held, Qt.Key.Key_Escape)
    assert form.isHidden() and plan.hasFocus() and plan.text() == "Plan"
    assert store.week.plan(TODAY).companies == "Fabrikam"


def test_while_the_journal_rests_an_interview_is_told_all_the_same(
    store: Store, furnish: Callable[..., Page]
) -> None:
    job = store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9, 0))
    store.good_end.rest()
    assert "Tomorrow, 09:00" in said(furnish(TodayPage))


def test_what_is_left_after_a_yes_stands_before_all_else_and_is_let_be(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    a_no(store, "Contoso")
    store.jobs.move(store.jobs.add("Northwind"), Stage.CLOSED, Outcome.ACCEPTED)
    page = furnish(TodayPage)
    told = said(page)
    assert told.index("You took the job at Northwind") < told.index("Contoso")
    press(qtbot, page, "Not now: You took the job at Northwind")
    assert "You took the job" not in said(page)
    assert window.said == ["Left as it is"] and window.offered_undo == [True]


def test_a_page_of_this_day_comes_back_only_when_asked_for_and_never_on_the_day_of_a_no(
    store: Store, furnish: Callable[..., Page], clock: HandClock
) -> None:
    store.journal.set_day(store.journal.write("The long table."), date(2025, 11, 23))
    store.journal.set_day(store.journal.write("Nobody knows.", only_for_me=True), date(2024, 11, 23))
    page = furnish(TodayPage)
    assert "The long table." not in said(page)
    store.preferences.set(PREFERENCE, ON)
    assert "On this day" in said(page) and "The long table." in said(page)
    assert "Nobody knows." not in said(page)
    store.rebounds.log_no(how_far=HowFar.APPLIED_ONLY, company="Northwind")
    assert "The long table." not in said(page)


def test_a_page_only_for_me_never_comes_back_on_its_day(
    store: Store, furnish: Callable[..., Page], clock: HandClock
) -> None:
    store.journal.set_day(store.journal.write("Nobody knows.", only_for_me=True), date(2025, 11, 23))
    store.preferences.set(PREFERENCE, ON)
    assert "Nobody knows." not in said(furnish(TodayPage))


def test_many_interviews_leave_room_for_whom_to_thank(store: Store, furnish: Callable[..., Page]) -> None:
    for number in range(4):
        job = store.jobs.add(f"Company {number}", stage=Stage.INTERVIEWING)
        store.rounds.add(job, RoundKind.VIDEO, starts_at=datetime(2026, 11, 24, 9 + number, 0))
    store.contacts.plan_next(store.contacts.add("Dana"), NextKind.THANK, TODAY)
    told = said(furnish(TodayPage))
    assert "Thank Dana" in told
    assert "Company 1" in told and "Company 2" not in told


def test_open_jobs_past_a_lead_are_conversations_open(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    """As in step 5: each company once, and whom one talks to there stands for it."""
    none = "None yet. A card or a letter that has gone out begins one."
    store.jobs.add("Litware", "Baker")
    a_no(store, "Northwind")
    page = furnish(TodayPage)
    assert none in said(page), "a lead is none, nor what is over"
    job = store.jobs.add("Contoso", "Planner", Stage.INTERVIEWING)
    store.jobs.add("Tailspin", stage=Stage.APPLIED)
    store.contacts.log_touch(store.contacts.add("Aiko Tanaka", company="Tailspin"), TouchKind.CALL)
    page.refresh()
    text = said(page).splitlines()
    assert text.count("Planner") == text.count("Interviewing") == text.count("Tailspin") == 1
    assert "Applied" not in text and none not in text
    press(qtbot, page, "Contoso, Planner, Interviewing")
    assert window.went[-1] == ("jobs", job)
    for number in range(4):
        store.jobs.add(f"Company {number}", stage=Stage.APPLIED)
    store.jobs.add("Company 3", "Clerk", stage=Stage.APPLIED)
    page.refresh()
    press(qtbot, page, "2 more")
    assert window.went[-1] == ("jobs", None)


def test_a_click_anywhere_on_an_open_conversation_leads_there(
    store: Store, window: Window, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    job = store.jobs.add("Contoso", "Planner", Stage.INTERVIEWING)
    aiko = store.contacts.add("Aiko Tanaka", company="Tailspin")
    store.contacts.log_touch(aiko, TouchKind.CALL, note="of the harvest")
    page = furnish(TodayPage)
    for text, place in (
        ("Planner", ("jobs", job)),
        ("Interviewing", ("jobs", job)),
        ("Tailspin", ("contacts", aiko)),
        ("of the harvest", ("contacts", aiko)),
    ):
        window.went.clear()
        label = next(each for each in page.findChildren(QLabel) if each.text() == text and each.isVisible())
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
        assert window.went == [place], text


def heard(widget: QWidget) -> list[QPushButton]:
    """The buttons in it, as a screen reader goes through them: in the order of the children."""
    found: list[QPushButton] = []
    for child in widget.children():
        if isinstance(child, QPushButton) and child.isVisible():
            found.append(child)
        elif isinstance(child, QWidget):
            found += heard(child)
    return found


def test_cards_are_heard_where_they_stand_and_with_their_lines(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    page = furnish(TodayPage)
    a_no(store, "Northwind")
    job = store.jobs.add("Fabrikam", stage=Stage.INTERVIEWING)
    store.rounds.add(job, RoundKind.ON_SITE, datetime(2026, 11, 24, 10, 30))
    QApplication.processEvents()
    names = [each.accessibleName() or each.text() for each in heard(page)]
    go_on, look_back = names.index("Go on with Northwind"), names.index("Look back")
    notice = next(place for place, name in enumerate(names) if "Fabrikam" in name)
    assert go_on < notice < look_back
    line = heard(page)[notice].accessibleDescription()
    assert "10:30" in line and line in said(page)
