"""Every state with a picture, in the smallest window, with the largest text and long words: it is read one way only."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from rebound_desktop.ui.board.page import BoardPage
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.table.view import JobsTable

SCRIPTS = Path(__file__).resolve().parents[2] / "build_scripts"
SMALLEST, LARGEST, LONG_WORDS = (880, 600), 200, "de"


def has_two_directions(area: QAbstractScrollArea) -> bool:
    """Rows and columns that mean nothing one beneath the other: a table, and the stages of the board."""
    above: QWidget | None = area.parentWidget()
    while above is not None and not isinstance(above, BoardPage):
        above = above.parentWidget()
    return isinstance(area, ComparisonTable | JobsTable) or above is not None


def sideways(window: QWidget) -> list[str]:
    """What is wider than its room now."""
    return [
        f"{type(area).__name__} “{area.accessibleName()}” by {area.horizontalScrollBar().maximum()} px"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0 and not has_two_directions(area)
    ]


def test_nothing_scrolls_sideways(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    script = pytest.importorskip("build_scripts.screenshots")
    taking = pytest.importorskip("build_scripts.pictures.taking")
    variants = pytest.importorskip("build_scripts.pictures.variants")
    worn = variants.Variant("", size=SMALLEST, text=LARGEST, language=LONG_WORDS)
    amiss: list[str] = []
    for states, write in (
        (script.SAMPLE, taking.write_year),
        (script.start.EMPTY, lambda _: script.CLOCK),
    ):
        with taking.performance(qapp, worn, write) as stage:
            for name, come_to in states.items():
                stage.clear_away()
                come_to(stage)
                stage.settle()
                amiss += [f"{name}: {each}" for each in sideways(stage.window)]
                assert stage.window.size().toTuple() == SMALLEST, name
    assert amiss == []
