"""On paper too, a word and the mark that a narrow space holds to it stay in one line."""

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from rebound_desktop.paper.spaces import kept_spaces


def test_qt_is_given_narrow_spaces_so_that_it_keeps_them(qtbot: QtBot) -> None:
    html = '<p title="a\u202f;">un\u202f; <a href="x\u202f">deux\u202f!</a></p><pre>3\u202f?</pre><p>1\u2007000</p>'
    document = QTextDocument()
    document.setHtml(kept_spaces(html))
    assert document.toRawText() == "un\u202f; deux\u202f!\u20293\u202f?\u20291\u2007000"


def test_all_else_stays_to_the_letter() -> None:
    assert kept_spaces("<p>a b\u00a0; c</p>") == "<p>a b\u00a0; c</p>"
