"""What the palette can lead to: commands, pages, and the things in the journal."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import islice

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from rebound_desktop import words
from rebound_desktop.core.coming_up import to_get_ready_for
from rebound_desktop.core.day_words import Vocabulary
from rebound_desktop.core.days_said import Span, all_meant
from rebound_desktop.core.jobs import Round, StageEvent
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.palette import Target
from rebound_desktop.core.snippets import plain_snippet
from rebound_desktop.core.weeks import week_of
from rebound_desktop.store import Found, Result, Store
from rebound_desktop.ui.other_words import BEFORE_YOU_GO_IN, PUTS_AWAY, other_words
from rebound_desktop.ui.page import kind_key, lesson_key, round_key
from rebound_desktop.ui.pages import ROOMS, room_title
from rebound_desktop.ui.setting_places import SETTING_PLACES

ACTION, ROOM, KEPT, LETTER_FROM, SETTING, ROUND, BEFORE, IN_HAND, PAGE_FOR, WEEK_OF = (
    "action",
    "room",
    "kept",
    "letter_from",
    "setting",
    "round",
    "before",
    "in_hand",
    "page_for",
    "week_of",
)
# Of each kind of thing, so that one kind does not hide the others.
THINGS_OF_A_KIND = 5
ENTRIES_OF_A_DAY, PLANNED_AT_MOST = 8, 5
# Interviews of so many days can be written down still; so many of them are offered.
FRESH_FOR, FRESH_AT_MOST = timedelta(days=14), 3
# Interviews of so many days are got ready for.
GOT_READY_WITHIN = timedelta(days=60)
_ROOM_OF = {
    Found.ENTRY: "journal",
    Found.JOB: "jobs",
    Found.CONTACT: "contacts",
    Found.COMPANY: "company",
    Found.LETTER: "letters",
    Found.LESSON: "journal",
    Found.KIND_WORD: "journal",
    Found.WEEK: "week",
}
_ICON_OF = {
    Found.ENTRY: "notebook-pen",
    Found.JOB: "briefcase",
    Found.CONTACT: "user",
    Found.COMPANY: "building",
    Found.LETTER: "mail",
    Found.LESSON: "leaf",
    Found.KIND_WORD: "leaf",
    Found.WEEK: "calendar",
}

_KINDS = frozenset(found.value for found in Found)
# Those that are called something; what is written begins with any words, a letter's subject too.
_WITH_NAMES = frozenset((Found.CONTACT, Found.JOB, Found.COMPANY))

translate = QCoreApplication.translate


def commands(actions: Iterable[QAction]) -> tuple[Target, ...]:
    """Every command that can be given now, with its keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(
        Target(
            f"{ACTION}:{action.objectName()}",
            action.text(),
            action.statusTip(),
            action.shortcut().toString(native),
            _icon_of(action),
            other_words(f"{ACTION}:{action.objectName()}"),
        )
        for action in actions
        if action.isEnabled()
    )


def in_hand(name: str, *ways: QPushButton | QMenu) -> tuple[tuple[Target, Callable[[], object]], ...]:
    """What can be done with what is open, which is called `name`, and how: what stands in the menus behind these
    buttons or in menus that no button has, or what a button without a menu does.
    """
    return tuple(each for way in ways for each in _behind(way, name))


def _behind(more: QPushButton | QMenu, name: str) -> tuple[tuple[Target, Callable[[], object]], ...]:
    if isinstance(more, QMenu):
        menu = more
    elif not more.isVisible():
        return ()
    elif (behind := more.menu()) is not None:
        menu = behind
    else:
        return ((_in_hand(more, more.text(), name), more.click),)
    # It suits itself to what is open when it is opened.
    menu.aboutToShow.emit()
    native = QKeySequence.SequenceFormat.NativeText
    offered = [each for each in menu.actions() if each.isVisible() and each.isEnabled()]
    return tuple(
        (
            _in_hand(each, _said(each), each.statusTip() or name, each.shortcut().toString(native)),
            each.trigger,
        )
        for each in offered
        if not each.isSeparator() and each.menu() is None
    )


def pages(taken: Iterable[str], *, is_protected: bool) -> tuple[Target, ...]:
    """Every page that can be opened by itself and is not among the commands (`taken`, by title) already.

    is_protected: whether a passphrase stands before the journal.
    """
    known = set(taken)
    return tuple(
        Target(
            f"{ROOM}:{room.name}",
            room_title(room.name, is_protected=is_protected),
            icon=room.icon or "arrow-right",
            also=other_words(f"{ROOM}:{room.name}"),
        )
        for room in ROOMS
        if not room.about and (is_protected or not room.guarded) and room_title(room.name) not in known
    )


def kept() -> tuple[Target, ...]:
    """What one knows about oneself: lessons, stories, what was handled well, and kind words."""
    return tuple(
        Target(
            f"{KEPT}:{kind.value}",
            words.lesson_kind(kind),
            room_title("journal"),
            icon="leaf",
            also=other_words(f"{KEPT}:{kind.value}"),
        )
        for kind in LessonKind
    )


def letters(store: Store) -> tuple[Target, ...]:
    """Every template that a new letter can begin from: one a kind, and the person's own."""
    said = translate("palette", "New letter from {template}")
    known = [(kind.value, words.letter_name(kind)) for kind in LetterKind]
    known += [(str(template.id), template.title) for template in store.letter_templates.all()]
    return tuple(
        Target(f"{LETTER_FROM}:{key}", said.replace("{template}", name), icon="mail") for key, name in known
    )


def interviews(store: Store) -> tuple[Target, ...]:
    """The interviews of the last days, to be written down while they are fresh; the newest first."""
    clock, said = store.clock, translate("palette", "While it's fresh: {company}")
    since = clock.today() - FRESH_FOR
    found = [each for each in store.rounds.between(since, clock.today()) if each.has_begun(clock)]
    targets = []
    for each in reversed(found[-FRESH_AT_MOST:]):
        job, begun = store.jobs.job(each.job_id), each.begins_here(clock)
        if job is not None and begun is not None:
            hint = words.in_a_row((words.round_name(each.kind), words.short_day(begun.date(), clock.today())))
            targets.append(
                Target(
                    f"{ROUND}:{each.id}", said.replace("{company}", job.company), hint, icon="message-circle"
                )
            )
    return tuple(targets)


def coming(store: Store, *, but: str = "") -> tuple[Target, ...]:
    """The page before each of the next interviews; but: the job that is open, which offers its own."""
    clock, today = store.clock, store.clock.today()
    near = store.rounds.between(today, today + GOT_READY_WITHIN)
    jobs = {each.job_id: store.jobs.job(each.job_id) for each in near}
    # A job that is over, taken or not, needs no getting ready for.
    still_open = {
        key: job for key, job in jobs.items() if job is not None and job.is_open and job.name != but
    }
    said = translate("palette", "Before you go in: {company}")
    targets = []
    for each, begins in to_get_ready_for((each for each in near if each.job_id in still_open), clock):
        day = words.at_time(words.short_day(begins.date(), today), begins.time())
        title = said.replace("{company}", still_open[each.job_id].company)
        hint = words.in_a_row((words.round_name(each.kind), day))
        also = other_words(f"{IN_HAND}:{BEFORE_YOU_GO_IN}")
        targets.append(Target(f"{BEFORE}:{each.job_id}", title, hint, icon="calendar", also=also))
    return tuple(targets)


def settings() -> tuple[Target, ...]:
    """Every single setting, gone to on the page of settings."""
    return tuple(
        Target(
            f"{SETTING}:{place.name}",
            place.title,
            room_title("settings"),
            icon="settings",
            also=other_words(f"{SETTING}:{place.name}"),
        )
        for place in SETTING_PLACES
    )


def things(store: Store, results: Sequence[Result]) -> tuple[tuple[Target, str], ...]:
    """What a search found, each with the words around the match (marked as the search marks them)."""
    lines = {
        line.id: line
        for line in store.journal.lines_of(tuple(r.id for r in results if r.kind is Found.ENTRY))
    }
    today = store.clock.today()
    found = []
    for result in results:
        title, hint = result.title, ""
        if result.kind is Found.ENTRY:
            line = lines.get(result.id)
            if line is None:
                continue
            title, hint = line.title, words.short_day(line.day, today)
        elif result.kind is Found.KIND_WORD:
            title, hint = words.lesson_kind(LessonKind.KIND_WORD), words.among_kind_words()
        elif result.kind is Found.WEEK:
            title = words.week_named(date.fromisoformat(result.title))
        name = title or translate("palette", "Nothing written yet")
        # What was said in an interview leads there, and not to the top of its job's page.
        kind, key = (result.kind.value, result.id) if result.round_id is None else (ROUND, result.round_id)
        target = Target(f"{kind}:{key}", name, hint, icon=_ICON_OF[result.kind])
        found.append((target, plain_snippet(result.snippet)))
    return tuple(found)


def has_name(thing: Target) -> bool:
    """Whether its title is what it is called, as a person's is, and not what was written in it."""
    return thing.where.partition(":")[0] in _WITH_NAMES


def days(store: Store, typed: str, said: Vocabulary) -> tuple[tuple[str, Target], ...]:
    """What there is of the days that were typed, each beneath what those days are called; nothing when none were.

    What was written then, what is planned for then and what happened with jobs; where nothing was written, a page to
    write for it; and the plan of the week, where the days are still to come.
    """
    today = store.clock.today()
    found: list[tuple[str, Target]] = []
    for span in all_meant(typed, today, said):
        there = (*_written(store, span), *_planned(store, span))
        way_on = _way_on(span, today, is_empty=not there)
        there += _happened(store, span)
        caption = _span_name(span, today)
        found += [(caption, target) for target in (*there, *way_on)]
    return tuple(found)


def _written(store: Store, span: Span) -> tuple[Target, ...]:
    today, icon = store.clock.today(), _ICON_OF[Found.ENTRY]
    return tuple(
        Target(f"{Found.ENTRY.value}:{line.id}", line.title, words.short_day(line.day, today), icon=icon)
        for line in store.journal.within(span.first, span.last, ENTRIES_OF_A_DAY)
    )


def _planned(store: Store, span: Span) -> tuple[Target, ...]:
    """The interviews of the days that are still to come, and what is next with whom."""
    today = store.clock.today()
    first = max(span.first, today)
    if first > span.last:
        return ()
    found = _told(store, store.rounds.between(first, span.last))
    for step in store.contacts.planned_between(first, span.last, PLANNED_AT_MOST):
        hint = words.in_a_row((words.next_name(step.kind), words.short_day(step.due_on, today)))
        where = f"{Found.CONTACT.value}:{step.contact_id}"
        found.append(Target(where, step.contact, hint, icon=_ICON_OF[Found.CONTACT]))
    return tuple(found)


def _happened(store: Store, span: Span) -> tuple[Target, ...]:
    """Of days gone by the interviews, and the jobs that moved on or ended, each as it stood then; the newest first."""
    today = store.clock.today()
    found: list[Target] = []
    if span.first < today:
        before = store.rounds.between(span.first, min(span.last, today - timedelta(days=1)))
        found += _told(store, before[::-1])
    newest: dict[int, StageEvent] = {}
    for move in store.jobs.moves_between(span.first, min(span.last, today)):
        newest.setdefault(move.job_id, move)
    for move in islice(newest.values(), PLANNED_AT_MOST):
        job = store.jobs.job(move.job_id)
        if job is not None:
            day = words.short_day(move.on_day, today)
            hint = words.in_a_row((words.standing(move.stage, move.outcome), day))
            found.append(Target(f"{Found.JOB.value}:{job.id}", job.name, hint, icon=_ICON_OF[Found.JOB]))
    return tuple(found)


def _told(store: Store, rounds: Iterable[Round]) -> list[Target]:
    """The first few of these interviews, without those that nobody goes to."""
    today, found = store.clock.today(), list[Target]()
    for each in rounds:
        if len(found) == PLANNED_AT_MOST:
            break
        job, begins = store.jobs.job(each.job_id), each.begins_here(store.clock)
        if job is not None and begins is not None and not each.falls_away(job, store.clock):
            day = words.short_day(begins.date(), today)
            hint = words.in_a_row((words.round_name(each.kind), words.at_time(day, begins.time())))
            found.append(Target(f"{ROUND}:{each.id}", job.company, hint, icon="message-circle"))
    return found


def _way_on(span: Span, today: date, *, is_empty: bool) -> tuple[Target, ...]:
    """The plan of the week for days that are still to come; for days gone by of which there is nothing, a page."""
    if span.last > today:
        day = max(span.first, today)
        week = week_of(day, words.week_begins())
        shown = words.days_from_to(week.first, week.last)
        return (Target(f"{WEEK_OF}:{day.isoformat()}", room_title("week"), shown, icon="calendar"),)
    if not is_empty:
        return ()
    title = translate("palette", "Write an entry for {day}")
    title = title.replace("{day}", words.apart(_day_name(span.first, today)))
    hint = translate("palette", "No entry is from then yet.")
    return (Target(f"{PAGE_FOR}:{span.first.isoformat()}", title, hint, icon="pen-line"),)


def known_again(store: Store, where: str) -> Target | None:
    """A thing chosen earlier, under the name it has now; None when it is gone, or is no thing."""
    kind, _, key = where.partition(":")
    if kind == ROUND and key.isdecimal():
        each = store.rounds.round(int(key))
        title = _title_of(store, Found.JOB, each.job_id) if each is not None else ""
        return Target(where, title, icon=_ICON_OF[Found.JOB]) if title else None
    if kind not in _KINDS or not key.isdecimal():
        return None
    title = _title_of(store, Found(kind), int(key))
    return Target(where, title, icon=_ICON_OF[Found(kind)]) if title else None


def place_of(where: str) -> tuple[str, int | None]:
    """The room and the key that a page or a thing is opened with."""
    kind, _, key = where.partition(":")
    if kind == ROOM:
        return key, None
    if kind == KEPT:
        return "journal", kind_key(LessonKind(key))
    if kind == BEFORE:
        return "before", int(key)
    if kind == ROUND:
        return "jobs", round_key(int(key))
    if kind == SETTING:
        return "settings", [place.name for place in SETTING_PLACES].index(key)
    found = Found(kind)
    is_lesson = found in (Found.LESSON, Found.KIND_WORD)
    return _ROOM_OF[found], lesson_key(int(key)) if is_lesson else int(key)


def _title_of(store: Store, kind: Found, key: int) -> str:
    if kind is Found.ENTRY:
        lines = store.journal.lines_of((key,))
        return lines[0].title if lines else ""
    if kind is Found.JOB:
        job = store.jobs.job(key)
        return job.name if job is not None else ""
    if kind is Found.CONTACT:
        contact = store.contacts.contact(key)
        return contact.name if contact is not None else ""
    if kind is Found.COMPANY:
        company = store.companies.company(key)
        return company.name if company is not None else ""
    return ""


def _in_hand(way: QObject, text: str, name: str, keys: str = "") -> Target:
    also = other_words(f"{IN_HAND}:{way.objectName()}")
    puts_away = way.objectName() == PUTS_AWAY
    return Target(f"{IN_HAND}:{text}", text, name, keys, "ellipsis", also, puts_away=puts_away)


def _said(action: QAction) -> str:
    """Its words, without the mark for a key."""
    return re.sub(r"&(.)", r"\1", action.text())


def _icon_of(action: QAction) -> str:
    named = {room.name: room.icon for room in ROOMS}
    return named.get(action.objectName()) or "chevron-right"


def _span_name(span: Span, today: date) -> str:
    if span.is_one_day:
        return words.capital(_day_name(span.first, today))
    said = translate("palette", "{first} to {last}")
    first, last = (_day_name(day, today) for day in (span.first, span.last))
    return words.capital(said.format(first=first, last=last))


def _day_name(day: date, today: date) -> str:
    """A day with its weekday; with its year too, where that is another than this one."""
    return words.long_day(day) if day.year == today.year else words.whole_day(day)
