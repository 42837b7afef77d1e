"""Words on one line that is painted: cut at their own end, whatever direction the page is read in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

# First strong isolate, and its end: in what stands between, dots and "…" follow the words and not the page.
_ISOLATED, _SO_FAR = "\u2068", "\u2069"


def on_one_line(metrics: QFontMetrics, text: str, width: int) -> str:
    """As much of `text` as there is room for, in pixels; an English title on an Arabic page ends where it ends."""
    return f"{_ISOLATED}{metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)}{_SO_FAR}"
