"""Marking texts for translation where they are declared as data, and counting in every language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

# What says a text of a context in some language, as Qt's `translate` does in the one in force.
Say = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` as it is. Named as Qt's tools know it, and typed as what it is (Qt's own says `object`)."""
    del context
    return text


def counted(context: str, one: str, many: str, amount: int, /, **values: object) -> str:
    """A number of things in words: `one` or `many`, or whichever form the language has for that number.

    `many` is the text that is translated; a language has as many forms of it as its grammar asks for (Arabic six,
    Japanese one). `{number}` is the amount in figures, unless `values` says it otherwise; they fill the other places.
    """
    # Qt puts numbers into %n alone: a text with {number} comes back with its place.
    said = QCoreApplication.translate(context, many, None, amount)
    if said == many and amount == 1:
        said = one
    return said.format(**{"number": QLocale().toString(amount), **values})
