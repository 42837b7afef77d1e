"""Words on one line that is painted: cut at their own end, whatever direction the page is read in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from rebound_desktop.words import alone

# What three dots do not follow: other marks, and what opens words that do not come.
_ENDS = " .,;:…、。،؛“«(—–"


def cut_short(text: str) -> str:
    """Words that go on: a sentence that ends where they are cut has three dots, not four."""
    return f"{text.rstrip(_ENDS)}…"


def as_much_as_fits(metrics: QFontMetrics, text: str, width: int) -> str:
    """As much of `text` as there is room for, in pixels."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut_short(shown[:-1]) if shown.endswith("…") and shown != text else shown


def on_one_line(metrics: QFontMetrics, text: str, width: int) -> str:
    """As much of `text` as there is room for; an English title on an Arabic page ends where it ends."""
    return alone(as_much_as_fits(metrics, text, width))


def in_lines(words: str, font: QFont, width: int, most: int) -> list[str]:
    """Words broken into lines as wide as there is room, `most` of them; the last gives way at its end."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    text = words.encode("utf-16-le")
    parts = [text[2 * start :].decode("utf-16-le") for start in starts[:most]]
    for place in range(len(parts) - 1):
        parts[place] = alone(parts[place].removesuffix(parts[place + 1]).strip())
    if parts:
        parts[-1] = on_one_line(QFontMetrics(font), parts[-1].strip(), width)
    return parts
