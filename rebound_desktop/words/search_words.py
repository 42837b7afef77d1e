"""The words before a colon in a search, in the language in force. Apart from the others: only searches need them."""

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.finding import ENGLISH, FieldNames

translate = QCoreApplication.translate


def field_names() -> FieldNames:
    """What may stand before a colon: in one's own language, and in English."""
    return FieldNames(
        title=ENGLISH.title | _said(translate("search", "title heading")),
        since=ENGLISH.since | _said(translate("search", "since after from")),
        until=ENGLISH.until | _said(translate("search", "until before to")),
        on=ENGLISH.on | _said(translate("search", "on in day")),
    )


def first_names() -> tuple[str, str, str]:
    """The words that examples teach: for the title, for a first day, for a last one."""
    said = (
        translate("search", "title heading"),
        translate("search", "since after from"),
        translate("search", "until before to"),
    )
    title, since, until = (words.split()[0] for words in said)
    return title, since, until


def _said(words: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words.split())
