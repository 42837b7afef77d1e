"""A plus in front of a field at the end of a list: one more of the same."""

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.fields import Field


def with_plus(theme: Theme, field: Field) -> None:
    """Dress a field so: bare until it has the focus."""
    field.setProperty("role", "bare")
    field.lead_with(theme, "plus")
