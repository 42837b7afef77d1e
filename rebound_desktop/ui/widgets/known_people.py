"""Somebody one knows at a company as a line: what they do there, and what was said last."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.companies import Known, Tie
from rebound_desktop.ui.widgets.told_row import Told

translate = QCoreApplication.translate


def known_told(known: Known, today: date) -> Told:
    """A line that leads to the person: when you last had a moment, their post, and what was said last."""
    since, until = words.part_of_a_day(known.since), words.part_of_a_day(known.until)
    when = words.in_one_piece("–".join(part for part in (since, until) if part))
    if known.tie is Tie.NOW and since:
        when = translate("contacts", "since {when}").replace("{when}", words.in_one_piece(since))
    post = f"{words.apart(known.title)} ({when})" if known.title and when else known.title or when
    said = known.said
    if known.said_on is not None and known.said_on != known.last_on:
        told = translate("contacts", "{when}: {said}")
        said = told.format_map(
            {"when": _capital(words.ago(known.said_on, today)), "said": words.apart(known.said)}
        )
    return Told(
        known.name,
        day=words.ago(known.last_on, today) if known.last_on is not None else "",
        note="\n".join(part for part in (post, said) if part),
        person=known.name,
        room="contacts",
        key=known.contact_id,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
