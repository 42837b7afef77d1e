"""What waits, in the order it matters: safety (`safety.py`), offers, interviews, people, answers."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.coming_up import spoken_of
from rebound_desktop.core.contacts import NextKind, NextStep, first_name
from rebound_desktop.core.jobs import Job
from rebound_desktop.core.second_looks import Look, LookAnswer
from rebound_desktop.core.weeks import week_of
from rebound_desktop.ui.page import Desk, round_key
from rebound_desktop.ui.today.cards import NoticeText
from rebound_desktop.ui.today.good_end import to_myself
from rebound_desktop.ui.today.later import not_put_off
from rebound_desktop.ui.today.safety import safety
from rebound_desktop.ui.widgets.templates import begin_card, card_draft

translate = QCoreApplication.translate

WEEK = timedelta(days=7)

_ACTIVE_JOBS = 200


def notices(desk: Desk) -> list[NoticeText]:
    """Everything that could be shown today, most pressing first; the page shows a few."""
    found = [
        *safety(desk),
        *to_myself(desk),
        *_outside(desk),
        *_second_look(desk),
        *_on_this_day(desk),
    ]
    return not_put_off(desk, found)


def waits(desk: Desk) -> bool:
    """Whether anything waits that a reminder may speak of; nothing does on a day off or while the journal rests."""
    today, begins = desk.store.clock.today(), words.week_begins()
    plan = desk.store.week.plan(week_of(today, begins).monday)
    if desk.store.good_end.resting() is not None or plan.is_off(today, begins):
        return False
    return bool(not_put_off(desk, _outside(desk)))


def _outside(desk: Desk) -> list[NoticeText]:
    """What comes from others: offers, interviews, people, answers."""
    jobs = desk.store.jobs.open(_ACTIVE_JOBS)
    return [*_offers(desk, jobs), *interviews(desk), *_next_steps(desk), *_answers(desk, jobs)]


def one_thanks(desk: Desk) -> list[NoticeText]:
    """Whom to thank, one at a time: that was planned, and is owed while the search rests too."""
    today = desk.store.clock.today()
    due = today + timedelta(days=1)
    steps = desk.store.contacts.next_steps(kind=NextKind.THANK, due_by=due, limit=1)
    return [_person(desk, step, today) for step in steps]


def interviews(desk: Desk) -> list[NoticeText]:
    """Interviews within the week, for jobs that are open, and the one that is just over."""
    clock, today = desk.store.clock, desk.store.clock.today()
    near = desk.store.rounds.between(today - timedelta(days=1), today + WEEK)
    jobs = {each.job_id: desk.store.jobs.job(each.job_id) for each in near}
    # A job that is over, taken or not, needs no getting ready for.
    still_open = {key: job for key, job in jobs.items() if job is not None and job.is_open}
    found = []
    for coming, begins in spoken_of((each for each in near if each.job_id in still_open), clock):
        job, is_over = still_open[coming.job_id], coming.has_begun(clock)
        found.append(
            NoticeText(
                "calendar",
                translate("today", "{kind} at {company}").format(
                    kind=words.round_name(coming.kind), company=job.company
                ),
                words.at_time(words.capital(words.short_day(begins.date(), today)), begins.time()),
                translate("today", "While it's fresh") if is_over else translate("today", "Before you go in"),
                partial(desk.go, "jobs", round_key(coming.id))
                if is_over
                else partial(desk.go, "before", job.id),
                what=f"interview {job.uid} {begins.isoformat()}",
            )
        )
    return found


def _offers(desk: Desk, jobs: Sequence[Job]) -> list[NoticeText]:
    """Offers that want an answer within the week."""
    today, offers = desk.store.clock.today(), desk.store.offers.newest()
    found = []
    for job in jobs:
        offer = offers.get(job.id)
        if offer is None or offer.answer_by is None or not today <= offer.answer_by <= today + WEEK:
            continue
        # The weekday of today names two days: today, and the one in a week.
        is_near = 1 < (offer.answer_by - today).days < 7
        day = words.weekday(offer.answer_by) if is_near else words.short_day(offer.answer_by, today)
        found.append(
            NoticeText(
                "mail",
                translate("today", "{company} wants your answer by {day}").format(
                    company=job.company, day=day
                ),
                translate("today", "All that you can still choose stands side by side."),
                translate("today", "Compare"),
                partial(desk.go, "compare"),
                what=f"offer {job.uid} {offer.answer_by.isoformat()}",
            )
        )
    return found


def _answers(desk: Desk, jobs: Sequence[Job]) -> list[NoticeText]:
    today = desk.store.clock.today()
    found = []
    waited_for = [(job.answer_expected_on, job) for job in jobs if job.answer_expected_on is not None]
    # The day that is nearest to today, before or after it, is the one that is on somebody's mind.
    waited_for.sort(key=lambda one: (abs((one[0] - today).days), one[1].company))
    for expected, job in waited_for:
        if expected > today + WEEK:
            continue
        day = (
            words.weekday(expected) if abs((expected - today).days) < 7 else words.short_day(expected, today)
        )
        passed = expected < today
        line = (
            translate("today", "{day} has passed. You can ask, if you like.")
            if passed
            else translate("today", "Nothing to do until then.")
        )
        found.append(
            NoticeText(
                "clock",
                translate("today", "{company} said you would hear by {day}").format(
                    company=job.company, day=day
                ),
                line.format(day=words.capital(day)),
                translate("today", "Look at it"),
                partial(desk.go, "jobs", job.id),
                translate("today", "Later"),
                partial(_ask_later, desk, job.id, today),
            )
        )
    return found[:2]


def _next_steps(desk: Desk) -> list[NoticeText]:
    today = desk.store.clock.today()
    # Three people a day, done or put off: a fourth waits until tomorrow.
    others = [step for step in desk.store.contacts.suggestions() if step.kind is not NextKind.THANK]
    return [*one_thanks(desk), *(_person(desk, step, today) for step in others[:1])]


def _person(desk: Desk, step: NextStep, today: date) -> NoticeText:
    name = first_name(step.contact)
    where = step.company or words.next_name(step.kind)
    if step.kind is NextKind.THANK:
        return NoticeText(
            "hand-heart",
            translate("today", "Thank {name}").format(name=step.contact),
            translate("today", "{where}. A card asks for nothing.").format(where=where),
            translate("today", "Write a card")
            if card_draft(desk, step.contact_id) is None
            else translate("today", "Go on with the card"),
            lambda: _write_card(desk, step),
            translate("today", "Later"),
            lambda: _put_off(desk, step, today + timedelta(days=2)),
        )
    return NoticeText(
        "message-circle",
        translate("today", "Hello again, {name}").format(name=name),
        where,
        translate("today", "Look at it"),
        lambda: desk.go("contacts", step.contact_id),
        translate("today", "Later"),
        lambda: _put_off(desk, step, today + WEEK),
    )


def _write_card(desk: Desk, step: NextStep) -> None:
    begun: list[int] = []

    def begin() -> None:
        begun.append(begin_card(desk, step.contact_id, step.job_id))

    if desk.attempt(begin):
        desk.go("letters", begun[0])


def _put_off(desk: Desk, step: NextStep, until: date) -> None:
    if desk.attempt(lambda: desk.store.contacts.put_off(step.contact_id, until)):
        day = words.short_day(until, desk.store.clock.today())
        desk.say(translate("today", "Put off until {day}").format(day=day), undo=True)


def _ask_later(desk: Desk, job_id: int, today: date) -> None:
    until = today + WEEK + timedelta(days=1)
    if desk.attempt(lambda: desk.store.jobs.change(job_id, answer_expected_on=until)):
        desk.say(translate("today", "Put off by a week"), undo=True)


def _second_look(desk: Desk) -> list[NoticeText]:
    """One page of a while ago, for whoever asked for it."""
    rests = desk.store.good_end.resting() is not None
    look = None if rests else desk.store.second_looks.due()
    entry = desk.store.journal.entry(look.entry_id) if look is not None else None
    if look is None or entry is None:
        return []
    when = words.ago(entry.day, desk.store.clock.today())
    return [
        NoticeText(
            "book-open",
            translate("today", "A second look"),
            translate("today", "An entry you wrote {when}.").format(when=when),
            translate("today", "Look again"),
            lambda: desk.go("second_look"),
            translate("today", "Not this one"),
            lambda: _let_be(desk, look),
        )
    ]


def _on_this_day(desk: Desk) -> list[NoticeText]:
    """A page of this day in an earlier year, for whoever wants pages to come back; never on the day of a no."""
    store, today = desk.store, desk.store.clock.today()
    if not store.second_looks.may_show() or store.good_end.resting() is not None:
        return []
    return [
        NoticeText(
            "calendar",
            translate("today", "On this day"),
            translate("today", "{when}: {title}").format(
                when=words.capital(words.ago(line.day, today)), title=line.title
            ),
            translate("today", "Read it"),
            partial(desk.go, "journal", line.id),
            what="on_this_day",
        )
        for line in store.journal.on_this_day(today, limit=1)
    ]


def _let_be(desk: Desk, look: Look) -> None:
    if desk.attempt(lambda: desk.store.second_looks.answer(look, LookAnswer.NOT_THIS_ONE)):
        desk.say(translate("today", "Put back"), undo=True)
