"""Today and what stands around the rooms: the palette, settings, what was set aside, a good end."""

import json
from collections.abc import Callable

from benches.today import crowded_by
from PySide6.QtWidgets import QScrollArea

from build_scripts.pictures.stage import CLOCK, Stage, State
from rebound_desktop import store as journal_store
from rebound_desktop.core.jobs import Outcome
from rebound_desktop.core.jobs import Stage as JobStage
from rebound_desktop.languages import in_force
from rebound_desktop.sample_data import MovableClock, fill
from rebound_desktop.store import Store
from rebound_desktop.ui.help.view import HelpView
from rebound_desktop.ui.today.page import TodayPage

# As somebody types it.
LAST_WEEK = {
    "de": "letzte Woche",
    "es": "la semana pasada",
    "fr": "la semaine dernière",
    "ar": "الأسبوع الماضي",
    "ja": "先週",
}


COMING_WEEK = {
    "de": "nächste Woche",
    "es": "la próxima semana",
    "fr": "la semaine prochaine",
    "ar": "الأسبوع القادم",
    "ja": "来週",
}


SOUGHT_IN_HELP = {
    "de": "vergessen",
    "es": "olvidada",
    "fr": "oublié",
    "ar": "نسيت",
    "ja": "パスワード",
}


def today(stage: Stage) -> None:
    """Today, on an ordinary day."""
    stage.go("today")


def today_planning(stage: Stage) -> None:
    """My week, planned where it stands."""
    stage.go("today")
    stage.press("Plan")
    stage.wait(100)


def today_after_a_gap(stage: Stage) -> None:
    """Today, for somebody who was away."""
    stage.store.preferences.set("looked_in", "2026-10-30")
    stage.go("today")


def toast(stage: Stage) -> None:
    """A toast with Undo."""
    stage.go("jobs", stage.job("Northwind"))
    stage.store.journal.set_aside(stage.store.journal.lines(limit=1)[0].id)
    assert stage.window.rooms is not None
    stage.window.rooms.say(stage.spoken("Entry set aside"), undo=True)
    stage.settle()


def trash(stage: Stage) -> None:
    """Something set aside, and the question before it is erased."""
    stage.store.journal.set_aside(stage.store.journal.lines(limit=1)[0].id)
    stage.store.lessons.set_aside(stage.store.lessons.all()[0].id)
    stage.go("trash")
    stage.press_first("Erase for ever: {title}")


def today_damaged(stage: Stage) -> None:
    """After damage: which days are affected."""
    days = ["2026-11-20", "2026-11-03", "2025-12-24"]
    said = json.dumps([CLOCK.moment().isoformat(), days])
    stage.store.preferences.set(journal_store.affected.AFFECTED, said)
    stage.go("today")
    stage.store.preferences.set(journal_store.affected.AFFECTED, said)


def help_found(stage: Stage) -> None:
    """A word looked for in the help, marked in the page that is open."""
    stage.go("help")
    view = stage.the(HelpView)
    view.side.show_list()
    stage.fill("Search the help", SOUGHT_IN_HELP.get(in_force(), "forgot"))
    # Once the hand rests.
    stage.wait(400)
    assert view.side.rows
    view.side.opened.emit(view.side.rows[0].key)
    view.side.show_content()


def palette(stage: Stage) -> None:
    """Ctrl+K, with something typed."""
    stage.go("today")
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", "maria")


def palette_of_what_is_open(stage: Stage) -> None:
    """What can be done with the person who is open, among all else."""
    stage.go("contacts", stage.store.contacts.lines(limit=1)[0].id)
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", "se")


def palette_day(stage: Stage) -> None:
    """A day, said in words."""
    stage.go("journal")
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", LAST_WEEK.get(in_force(), "last week"))


def palette_slip(stage: Stage) -> None:
    """A name but for a slip of the hand."""
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", "lindquist")
    stage.wait(400)


def palette_to_come(stage: Stage) -> None:
    """A day to come, with what is planned for it."""
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", COMING_WEEK.get(in_force(), "next week"))


def looking_back_in_numbers(stage: Stage) -> None:
    """The same year as a table."""
    looking_back(stage)
    stage.press("Show the numbers")


def looking_back(stage: Stage) -> None:
    """A year, counted, with all that can be switched on."""
    for name in ("looking_back_funnel", "looking_back_moods"):
        stage.store.preferences.set(name, "1")
    stage.go("looking_back")
    stage.wait(800)


def good_end(stage: Stage) -> None:
    """The day the job was taken."""
    stage.store.jobs.move(stage.job("Tailspin"), JobStage.CLOSED, Outcome.ACCEPTED)
    stage.go("good_end")


def today_job_taken(stage: Stage) -> None:
    """Today, on the day the job was taken."""
    good_end(stage)
    stage.go("today")


def today_resting(stage: Stage) -> None:
    """Today, at rest."""
    good_end(stage)
    stage.store.good_end.rest("Tailspin")
    stage.go("today")
    # Where one planned before, the page stands at its end.
    stage.the(TodayPage).findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)


def _days(number: int) -> Callable[[Store, MovableClock], None]:
    return lambda store, clock: fill(store, clock, CLOCK.today(), days=number)


TODAYS: dict[str, Callable[[Store, MovableClock], None]] = {
    "today-day-1": _days(1),
    "today-day-14": _days(14),
    "today-day-90": _days(90),
    "today-crowded": crowded_by(2_000),
}


STATES: dict[str, State] = {
    "today-after-a-gap": today_after_a_gap,
    "trash": trash,
    "support": lambda stage: stage.go("support"),
    "settings": lambda stage: stage.go("settings"),
    "about": lambda stage: stage.go("about"),
    "licences": lambda stage: stage.go("licences"),
    "today-damaged": today_damaged,
    "passphrase": lambda stage: stage.go("passphrase"),
    "recovery": lambda stage: stage.go("recovery"),
    "looking-back": looking_back,
    "looking-back-numbers": looking_back_in_numbers,
    "help": lambda stage: stage.go("help"),
    "help-found": help_found,
    "palette": palette,
    "palette-day": palette_day,
    "palette-slip": palette_slip,
    "palette-to-come": palette_to_come,
    "palette-what-is-open": palette_of_what_is_open,
    "toast": toast,
    "good-end-which": lambda stage: stage.go("good_end"),
    "good-end": good_end,
    "today-job-taken": today_job_taken,
    # The form stays open: after it only states that hide the week.
    "today-planning": today_planning,
    "today-resting": today_resting,
}
