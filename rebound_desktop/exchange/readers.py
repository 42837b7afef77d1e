"""Who reads each format. A reader is imported when its format is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from rebound_desktop.core.intake import Batch
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.reading import Reading

# "module:function" below `exchange`.
_READERS = {
    Format.DAY_ONE: "day_one:read",
    Format.JRNL_JSON: "jrnl:read_json",
    Format.JRNL_TEXT: "jrnl:read_text",
    Format.REDNOTEBOOK: "rednotebook:read",
    Format.MARKDOWN: "markdown_in:read",
    Format.TEXT: "plain_in:read",
    Format.HTML: "html_in:read",
    Format.LINKEDIN: "linkedin:read",
    Format.TRACKER: "trackers:read",
    Format.CONTACTS: "contacts_csv:read",
    Format.VCARD: "vcard:read",
    Format.TABLE: "mapped:read",
}


def reader(wanted: Format) -> Callable[[Reading], Batch]:
    """Who reads this format."""
    module, _, function = _READERS[wanted].partition(":")
    found = getattr(import_module(f"rebound_desktop.exchange.{module}"), function)
    return cast(Callable[[Reading], Batch], found)
