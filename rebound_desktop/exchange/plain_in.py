"""Plain text: a file a page, its day from its name or from when it was written."""

from rebound_desktop.core.intake import Batch
from rebound_desktop.exchange import markdown_in
from rebound_desktop.exchange.reading import Reading

ENDS = (".txt", ".text", ".log")


def read(reading: Reading) -> Batch:
    """Every text of the source, as it is."""
    return markdown_in.pages(reading, ENDS)
