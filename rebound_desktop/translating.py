"""Marking texts for translation where they are declared as data, and counting in every language."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` as it is. Named as Qt's tools know it, and typed as what it is (Qt's own says `object`)."""
    del context
    return text


def counted(context: str, one: str, many: str, number: int) -> str:
    """The text for a number of things, its placeholders still in it: `one` or `many`, or what a language needs.

    `many` is the text that is translated; a language has as many forms of it as its grammar asks for (Arabic six,
    Japanese one), and Qt knows which belongs to a number.
    """
    # Qt puts numbers into %n alone: a text with {number} comes back with its placeholder.
    said = QCoreApplication.translate(context, many, None, number)
    return one if said == many and number == 1 else said
