"""Later: what has no day of its own that could be moved is put off until tomorrow."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.today.cards import NoticeText

# What was put off, by its name, with the day it comes back on. Small: a day later it is forgotten.
_PUT_OFF = "today_later"

translate = QCoreApplication.translate


def not_put_off(desk: Desk, notices: Iterable[NoticeText]) -> list[NoticeText]:
    """The notices that are due today; those with a name of their own (`what`) get a "Later"."""
    today = desk.store.clock.today()
    put_off = _put_off(desk, today)
    return [_with_later(desk, notice) for notice in notices if notice.what not in put_off]


def _with_later(desk: Desk, notice: NoticeText) -> NoticeText:
    if not notice.what or notice.on_later is not None:
        return notice
    later = translate("today", "Later")
    return replace(notice, later=later, on_later=partial(_until_tomorrow, desk, notice.what, notice.title))


def _until_tomorrow(desk: Desk, what: str, title: str) -> None:
    today = desk.store.clock.today()
    before = _put_off(desk, today)
    if desk.attempt(lambda: _keep(desk, {**before, what: today + timedelta(days=1)}, title)):
        desk.say(translate("today", "Put off until tomorrow"), undo=True)


def let_be(desk: Desk, name: str, answer: str = "") -> None:
    """Today speaks of it no more: that is the answer kept under this name."""
    if desk.attempt(lambda: desk.store.preferences.decide("notice_let_be", {name: answer})):
        desk.say(translate("today", "Left as it is"), undo=True)


def _put_off(desk: Desk, today: date) -> dict[str, date]:
    """What was put off beyond today."""
    kept = desk.store.preferences.get(_PUT_OFF)
    said = {what: date.fromisoformat(day) for what, day in (json.loads(kept) if kept else {}).items()}
    return {what: day for what, day in said.items() if day > today}


def _keep(desk: Desk, put_off: Mapping[str, date], subject: str) -> None:
    said = {what: day.isoformat() for what, day in put_off.items()}
    kept = json.dumps(said, sort_keys=True) if said else ""
    desk.store.preferences.decide("notice_put_off", {_PUT_OFF: kept}, subject=subject)
