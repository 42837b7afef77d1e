"""Drawings stand where nothing stood yet: in the colours that are worn, and never in the way of words."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop.paths import resource
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.theme import DRAWN_WITH, Theme
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.illustration import Illustration

NAMES = sorted(path.stem for path in resource("illustrations").glob("*.svg"))


def colours(theme: Theme, name: str) -> set[str]:
    """The colours of the shapes of an illustration, as they are shown; mixed ones at edges left out."""
    image = QImage(QSize(800, 560), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    theme.illustration(name).render(painter)
    painter.end()
    counted: dict[str, int] = {}
    for x in range(0, 800, 4):
        for y in range(0, 560, 4):
            if (colour := image.pixelColor(x, y)).alpha() == 255:
                counted[colour.name()] = counted.get(colour.name(), 0) + 1
    return {colour for colour, times in counted.items() if times > 40}


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_has_no_colour_but_the_themes(name: str, qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path, lambda path, content: None, qapp)
    theme = Theme(qapp, settings)
    drawn = set(re.findall(r"#\w+", resource(f"illustrations/{name}.svg").read_text(encoding="utf-8")))
    for worn in ("light", "dark", "high_contrast"):
        settings.set(options.THEME, worn)
        tokens = {theme.colour(token).name() for token in DRAWN_WITH}
        if worn == "light":
            assert {colour.lower() for colour in drawn} <= tokens
        assert colours(theme, name) and colours(theme, name) <= tokens


def test_it_gives_way_where_there_is_little_room(theme: Theme, qtbot: QtBot) -> None:
    empty = Empty(
        theme, "Nothing yet", "A sentence about it.", "Begin", on_action=lambda: None, picture="journal"
    )
    qtbot.addWidget(empty)
    drawing = empty.findChild(Illustration)
    assert drawing is not None
    empty.resize(400, 600)
    empty.show()
    QApplication.processEvents()
    roomy = drawing.height()
    empty.resize(400, 240)
    QApplication.processEvents()
    assert drawing.height() < roomy == drawing.sizeHint().height()
    assert all(child.geometry().bottom() < 240 for child in empty.children() if child.isWidgetType())
