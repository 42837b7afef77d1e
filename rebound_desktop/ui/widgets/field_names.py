"""What a field is called, in words that stand above it or beside it: how they look is decided here, for all forms.

Above its field a name is small: it belongs to what stands beneath, and many may follow each other. Beside it, it is
read as one line with it, so it has the size of the field's own words, and is muted; the name of a setting is what one
looks for on the page, and is not. A fact's name keeps that size where it makes way to the line above: there is no edge
around the fact either.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words, stack


def name_above(theme: Theme, field: QWidget, name: str = "") -> Words:
    """The words above a field: those a screen reader says of it, or others."""
    return _name(theme, field, name, TextRole.SMALL)


def name_beside(theme: Theme, field: QWidget, name: str = "") -> Words:
    """The words beside a field, on its line."""
    return _name(theme, field, name, TextRole.MUTED)


def name_of_setting(theme: Theme, field: QWidget, name: str = "") -> Words:
    """The words beside what a setting is chosen with; what it means stands beneath, muted."""
    return _name(theme, field, name, TextRole.BODY)


def named(theme: Theme, field: QWidget, name: str = "") -> QVBoxLayout:
    """A field beneath its name, which is still there when the field is filled."""
    return stack(name_above(theme, field, name), field, spacing=4)


def _name(theme: Theme, field: QWidget, name: str, role: TextRole) -> Words:
    # Above its field it may break, and does not make a narrow room wider.
    words = Words(theme, name or field.accessibleName(), role, wrap=role is TextRole.SMALL)
    words.setBuddy(field)
    return words
