"""Files of a page that its text does not name: pictures are shown, and a small line names them all."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.paper.markdown import plain

translate = QCoreApplication.translate


def beside_html(names: Sequence[str], pictures: Mapping[str, str]) -> list[str]:
    """What stands beneath a page, as HTML. pictures: the address of each picture there is, by the name of its file."""
    if not names:
        return []
    shown = [
        f'<p class="picture"><img src="{escape(pictures[name])}" alt="{plain(name)}" /></p>'
        for name in names
        if name in pictures
    ]
    said = words.labelled(translate("paper", "With this entry"), words.in_a_row(names))
    return [*shown, f'<p class="day">{plain(said)}</p>']
