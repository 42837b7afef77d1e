"""Whoever calls a thing by another name finds it all the same, and first."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from rebound_desktop import languages
from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.jobs import HowFar, RoundKind, Stage
from rebound_desktop.core.palette import Rung, Target, ranked
from rebound_desktop.store import Store
from rebound_desktop.ui.actions import COMMANDS, Actions
from rebound_desktop.ui.other_words import OTHER_WORDS, other_words
from rebound_desktop.ui.pages import SIDEBAR_ROOMS, room_title
from rebound_desktop.ui.palette.targets import (
    commands,
    days,
    kept,
    known_again,
    pages,
    place_of,
    settings,
    things,
)
from rebound_desktop.ui.setting_places import SETTING_PLACES
from rebound_desktop.words.day_words import day_vocabulary

ALWAYS_THERE = {where for where in OTHER_WORDS if not where.startswith("in_hand:")}
TYPED = {
    "import": "action:import",
    "export": "action:export",
    "print": "action:print",
    "pdf": "action:export",
    "password": "room:passphrase",
    "passphrase": "room:passphrase",
    "backup": "room:copies",
    "back up": "room:copies",
    "restore": "room:copies",
    "dark": "setting:theme",
    "dark mode": "setting:theme",
    "light": "setting:theme",
    "font": "setting:writing_font",
    "my name": "setting:my_name",
    "my address": "setting:letterhead",
    "return address": "setting:letterhead",
    "zoom": "setting:text_size",
    "delete": "room:trash",
    "trash": "room:trash",
    "search again": "room:good_end",
    "hired": "room:good_end",
    "rejected": "action:log_no",
    "reject": "action:log_no",
    "kanban": "action:jobs_board",
    "reminder": "setting:remind_at",
    "notif": "setting:remind_at",
    "preferences": "action:settings",
    "exit": "action:quit",
    "people": "action:contacts",
    "add a job": "action:add_job",
    "new job": "action:add_job",
    "apply": "action:add_job",
    "add contact": "action:add_person",
    "new person": "action:add_person",
    "lessons": "kept:lesson",
    "kind words": "kept:kind_word",
    "strengths": "kept:handled_well",
    "stats": "room:looking_back",
    "sync": "room:merge",
    "compare": "room:compare",
    "spell": "setting:spelling",
    "check spelling": "setting:spelling",
    "how do I check the spelling": "setting:spelling",
    "computers merge": "room:merge",
    "shortcuts": "action:help",
    "version": "room:about",
}


@pytest.fixture(scope="module")
def offered(qapp: QApplication) -> tuple[Target, ...]:
    window = QWidget()
    made = Actions(window, {command.name: list for command in COMMANDS})
    for room in SIDEBAR_ROOMS:
        made.add_room(window, room.name, room_title(room.name), "", list)
    every: tuple[QAction, ...] = made.all()
    found = commands(every)
    taken = (target.title for target in found)
    return (*found, *pages(taken, is_protected=True), *kept(), *settings())


@pytest.mark.parametrize("typed", TYPED)
def test_the_right_thing_comes_first(offered: tuple[Target, ...], typed: str) -> None:
    best = ranked(typed, offered)[0]
    assert best.target.where == TYPED[typed] and best.rung <= Rung.OTHERWISE


def test_everything_that_is_offered_has_other_words_and_each_finds_it_first(
    offered: tuple[Target, ...],
) -> None:
    """But for what begins with that word."""
    assert {target.where for target in offered} == ALWAYS_THERE
    misled = {}
    for target in offered:
        for word in other_words(target.where):
            found = [
                m.target
                for m in ranked(word, offered)
                if not plain_letters(m.target.title).startswith(plain_letters(word))
            ]
            if not plain_letters(target.title).startswith(plain_letters(word)) and found[0] != target:
                misled[word] = found[0].where
    assert misled == {}


@pytest.mark.parametrize("code", languages.NAMES)
def test_whoever_landed_in_the_wrong_language_finds_the_way_back(qapp: QApplication, code: str) -> None:
    try:
        languages.speak(code)
        offered = settings()
        for typed in (
            "language",
            "english",
            "sprache",
            "langue",
            "言語",
            "français",
            *languages.NAMES.values(),
        ):
            assert ranked(typed, offered)[0].target.where == "setting:language", typed
    finally:
        languages.speak("en")


def test_no_two_things_are_called_the_same() -> None:
    said = [word for where in ALWAYS_THERE for word in other_words(where)]
    assert len(said) == len(set(said))


def test_every_setting_has_a_place_to_go_to() -> None:
    assert [place_of(f"setting:{place.name}") for place in SETTING_PLACES] == [
        ("settings", number) for number in range(len(SETTING_PLACES))
    ]


@pytest.mark.parametrize(
    ("country", "named"), [("en_US", "Sunday, November 22"), ("en_GB", "Monday 23 November")]
)
def test_a_week_that_is_found_is_called_by_its_first_day(store: Store, country: str, named: str) -> None:
    QLocale.setDefault(QLocale(country))
    store.week.write(WeekPlan(date(2026, 11, 23), people="Iris"))
    ((target, _),) = things(store, store.search.find("Iris"))
    assert target.title == named


def test_a_day_gone_by_lists_its_interviews_and_what_came_of_jobs(store: Store) -> None:
    no_on = date(2026, 11, 12)
    job = store.jobs.add("Northwind", "Planner", Stage.APPLIED, no_on - timedelta(days=9))
    interview = store.rounds.add(job, RoundKind.PANEL, datetime(2026, 11, 12, 10, 30))
    store.rebounds.log_no(job_id=job, how_far=HowFar.MET_PEOPLE, on_day=no_on)
    aside = store.jobs.add("Tailspin", on_day=no_on)
    store.jobs.set_aside(aside)

    found = [target for _, target in days(store, "12 Nov", day_vocabulary())]
    assert [target.where for target in found] == [f"round:{interview}", f"job:{job}", "page_for:2026-11-12"]
    met, no, _ = found
    assert (met.title, no.title) == ("Northwind", "Northwind, Planner")
    assert met.hint.startswith("Panel") and no.hint.startswith("They turned me down")
    # Of several moves of one job in a span the newest.
    month = [target for _, target in days(store, "November 2026", day_vocabulary())]
    assert [target.where for target in month][:2] == [f"round:{interview}", f"job:{job}"]
    store.journal.write("It rained.", day=no_on)
    assert "page_for:2026-11-12" not in [t.where for _, t in days(store, "12 Nov", day_vocabulary())]


def test_pages_about_a_passphrase_are_called_what_they_are_now() -> None:
    before = {target.where: target.title for target in pages((), is_protected=False)}
    after = {target.where: target.title for target in pages((), is_protected=True)}
    assert before["room:passphrase"] == "Add a passphrase"
    assert after["room:passphrase"] == "Change the passphrase"
    assert {where for where in after if where not in before} == {"room:recovery", "room:ways_in"}


def test_what_was_said_in_an_interview_leads_there(store: Store) -> None:
    job = store.jobs.add("Northwind", "Baker")
    panel = store.rounds.add(job, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30))
    store.rounds.change(panel, asked="How one feeds a sourdough.")
    ((target, snippet),) = things(store, store.search.find("sourdough"))
    assert (target.where, target.title) == (f"round:{panel}", "Northwind") and "sourdough" in snippet
    # Chosen lately, it is known again until the interview is gone.
    again = known_again(store, target.where)
    assert again is not None and (again.where, again.title) == (target.where, "Northwind, Baker")
    store.rounds.remove(panel)
    assert known_again(store, target.where) is None
