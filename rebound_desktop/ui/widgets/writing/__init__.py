"""The page to write on: Markdown as plain text with quiet live styling, kept by itself as one writes."""

from rebound_desktop.ui.widgets.writing.area import WritingArea

__all__ = ["WritingArea"]
