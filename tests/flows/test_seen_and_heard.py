"""Every room at the smallest window: large enough to hit, walked through by Tab, nothing cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.pages import ROOMS
from rebound_desktop.ui.widgets.controls import Paper, Words
from rebound_desktop.ui.widgets.icon import Icon

LOOKS = (("light", 100), ("dark", 100), ("light", 200))
SMALLEST = (880, 600)
LEAST_TARGET = 24


@pytest.fixture
def window(qtbot: QtBot, over_a_year: MainWindow) -> MainWindow:
    over_a_year.resize(*SMALLEST)
    qtbot.waitUntil(over_a_year.isVisible)
    return over_a_year


def rooms(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each room that can be gone to by itself, with its page."""
    for room in ROOMS:
        if room.about:
            continue
        window.go(room.name)
        for _ in range(3):
            QApplication.processEvents()
        assert window.rooms is not None and window.rooms.page is not None
        yield room.name, window.rooms.page


def called(room: str, widget: QWidget) -> str:
    """How a widget is told of when something is amiss."""
    name = widget.accessibleName() or str(getattr(widget, "text", str)())
    return f"{room}: {type(widget).__name__} “{name}” {widget.size().toTuple()}"


def shown(page: QWidget) -> list[QWidget]:
    """What a person has before them, without the parts that Qt puts into its own widgets."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and not widget.objectName().startswith("qt_")
    ]


def on_tab(widget: QWidget) -> bool:
    """Whether Tab comes here; in a choice of one, it comes to what is chosen, and arrows to the rest."""
    if isinstance(widget, QAbstractButton) and widget.group() is not None:
        return widget.isChecked() or not widget.group().exclusive()
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def is_drawn(widget: QWidget) -> bool:
    """Whether it paints itself, where Qt knows neither its name nor its value."""
    paints = any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if "rebound" in kind.__module__)
    # An icon says nothing that the words beside it do not; words are heard as they are read; the ring of a paper is its
    # text's.
    known = QComboBox | QTextEdit | QLineEdit | QPushButton | QCheckBox | Icon | Words | Paper
    return paints and not isinstance(widget, known)


def is_cut(widget: QWidget) -> bool:
    """Whether less is there than it says, and no tool tip tells the rest."""
    if widget.toolTip() or not isinstance(widget, QLabel | QPushButton) or "<" in widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    words = widget.text().replace("&", "").splitlines() or [""]
    return widget.width() < max(widget.fontMetrics().horizontalAdvance(line) for line in words)


def is_small(widget: QWidget) -> bool:
    """Whether a finger or a tired hand would miss it."""
    pressed = on_tab(widget) or isinstance(widget, QAbstractButton)
    return pressed and min(widget.width(), widget.height()) < LEAST_TARGET


def is_wordless(widget: QWidget) -> bool:
    """Whether it is a picture to those who see, and nothing to those who hear."""
    return is_drawn(widget) and not (widget.accessibleName() and widget.accessibleDescription())


def is_out_of_reach(widget: QWidget) -> bool:
    """Whether it lies beyond the edge of the window, and nothing scrolls there."""
    if not on_tab(widget):
        return False
    here, edges = widget, (0, widget.width())
    while (parent := here.parentWidget()) is not None and not here.isWindow():
        edges = (edges[0] + here.x(), edges[1] + here.x())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            bar = parent.parentWidget().horizontalScrollBar()
            is_off = (
                parent.parentWidget().horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            )
            if not is_off or bar.maximum() > 0:
                return False
        here = parent
    return edges[0] < 0 or edges[1] > here.width()


@pytest.mark.parametrize(("theme", "text"), LOOKS)
def test_targets_are_large_enough_drawings_have_words_and_nothing_is_cut_off(
    qtbot: QtBot, window: MainWindow, theme: str, text: int
) -> None:
    window.settings.set(options.THEME, theme)
    window.settings.set(options.TEXT_SIZE, text)
    for room, page in rooms(window):

        def nothing_amiss(room: str = room, page: QWidget = page) -> None:
            amiss = {
                why.__name__: [called(room, each) for each in shown(page) if why(each)]
                for why in (is_small, is_wordless, is_cut, is_out_of_reach)
            }
            assert not any(amiss.values()), amiss

        # Some rooms read beside the window, and lay themselves out as it comes.
        qtbot.waitUntil(nothing_amiss, timeout=2000)
        assert window.size().toTuple() == SMALLEST


def test_tab_comes_to_everything_and_leaves_it_again(qtbot: QtBot, window: MainWindow) -> None:
    for room, page in rooms(window):
        wanted = [widget for widget in shown(page) if on_tab(widget)]
        if not wanted:
            continue
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        come_to: list[QWidget] = []
        for _ in range(len(wanted) + 60):
            here = window.focusWidget()
            assert here is not None
            come_to.append(here)
            qtbot.keyClick(here, Qt.Key.Key_Tab)
            assert window.focusWidget() is not here, f"Tab stays in {called(room, here)}"
            if window.focusWidget() is come_to[0]:
                break
        assert [called(room, each) for each in wanted if each not in come_to] == []
