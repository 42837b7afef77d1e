"""Every theme has the same tokens and can be read by people with low vision."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.fonts import load_family
from rebound_desktop.paths import resource
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.theme import Theme, wanted_theme
from rebound_desktop.ui.widgets.writing.focus import VEIL

THEMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")
GROUNDS = ("bg", "surface", "sunken")
TEXTS = ("text", "muted", "hint", "accent", "clay", "ok", "warn", "danger")
SHEET = resource("themes/rebound.qss").read_text(encoding="utf-8")


def colours(theme: str) -> dict[str, str]:
    content = tomllib.loads(resource(f"themes/{theme}.toml").read_text(encoding="utf-8"))
    return {token: f"#{value}" for token, value in content["colours"].items()}


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_faint(theme: str, texts: float, controls: float) -> list[str]:
    """The pairs of a theme that are below what is asked."""
    have = colours(theme)
    pairs = [(text, ground, texts) for text in TEXTS for ground in GROUNDS]
    pairs += [("text", soft, texts) for soft in ("accent-soft", "selection")]
    pairs += [
        ("focus", "accent-soft", controls),
        ("accent", "accent-soft", texts),
        ("on-accent", "accent", texts),
    ]
    pairs += [(control, ground, controls) for control in ("control-border", "focus") for ground in GROUNDS]
    return [
        f"{front} on {back}: {contrast(have[front], have[back]):.2f}"
        for front, back, asked in pairs
        if contrast(have[front], have[back]) < asked
    ]


@pytest.mark.parametrize("theme", ["high-contrast-light", "high-contrast-dark"])
def test_with_high_contrast_what_is_chosen_and_what_is_filled_is_told_from_the_rest(theme: str) -> None:
    have = colours(theme)
    for ground in GROUNDS:
        assert contrast(have["chosen-edge"], have[ground]) >= 4.5
        assert contrast(have["hairline"], have[ground]) >= 3
        assert contrast(have["sidebar-edge"], have[ground]) >= 3
    assert contrast(have["accent"], have["unfilled"]) >= 4.5
    # The words that are selected are told as text is, which leaves little to the ground.
    assert contrast(have["selection"], have["bg"]) >= 2.75


@pytest.mark.parametrize(
    ("theme", "asked"), [("light", 4.5), ("dark", 4.5), ("high-contrast-light", 7), ("high-contrast-dark", 7)]
)
def test_what_steps_back_while_one_writes_can_be_read(theme: str, asked: float) -> None:
    paper, words = (QColor(colours(theme)[token]) for token in ("bg", "text"))
    share = VEIL / 255
    dimmed = QColor.fromRgbF(
        *(share * a + (1 - share) * b for a, b in zip(paper.getRgbF()[:3], words.getRgbF()[:3], strict=True))
    )
    assert contrast(dimmed.name(), paper.name()) >= asked


def test_what_is_chosen_has_an_edge_and_not_a_ground_alone() -> None:
    """In the themes without high contrast the edge has the ground's own colour."""
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", SHEET)
    chosen = [
        (name.strip(), rule) for name, rule in rules if re.search(r"(?<!-)background: \$accent-soft", rule)
    ]
    assert len(chosen) > 8
    # What the pointer is over is pointed at; a link with the keyboard has a line beneath it.
    passing = [(name, rule) for name, rule in chosen if ":hover" not in name and ":focus" not in name]
    assert [
        name for name, rule in passing if "$chosen-edge" not in rule and "border-color: $accent" not in rule
    ] == []
    for theme in ("light", "dark"):
        assert colours(theme)["chosen-edge"] == colours(theme)["accent-soft"]
        assert colours(theme)["sidebar-edge"] == colours(theme)["sunken"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_sidebars_line_stands_between_it_and_the_page(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    before = qapp.layoutDirection()
    keeper = QObject()
    settings = Settings(tmp_path, lambda path, content: None, keeper)
    settings.set(options.THEME, "high_contrast")
    theme = Theme(qapp, settings)
    try:
        qapp.setLayoutDirection(direction)
        side = QWidget()
        side.setProperty("role", "sidebar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.resize(40, 20)
        qtbot.addWidget(side)
        side.show()
        picture = side.grab().toImage()
        ends = [picture.pixelColor(place, 10).name() for place in (0, 39)]
        if direction is Qt.LayoutDirection.RightToLeft:
            ends.reverse()
        assert ends == [theme.colour("sunken").name(), theme.colour("sidebar-edge").name()]
    finally:
        qapp.setLayoutDirection(before)
        theme.deleteLater()


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ("light", "dark"))
def test_text_and_controls_stand_out(theme: str) -> None:
    assert too_faint(theme, 4.5, 3) == []


@pytest.mark.parametrize("theme", ("high-contrast-light", "high-contrast-dark"))
def test_high_contrast_is_high(theme: str) -> None:
    assert too_faint(theme, 7, 4.5) == []


def test_every_theme_has_the_tokens_that_are_used() -> None:
    have = {theme: set(colours(theme)) for theme in THEMES}
    assert all(tokens == have["light"] for tokens in have.values())
    used = set(re.findall(r"\$([a-z][a-z-]*)", SHEET))
    assert used - {"accent-hover", "writing-family", "tick"} <= have["light"]


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b|\brgba?\(", SHEET) == []


@pytest.mark.parametrize(
    ("chosen", "dark", "contrast", "worn"),
    [
        ("system", False, False, "light"),
        ("system", True, False, "dark"),
        ("system", False, True, "high-contrast-light"),
        ("system", True, True, "high-contrast-dark"),
        ("light", True, True, "light"),
        ("dark", False, True, "dark"),
        ("high_contrast", False, False, "high-contrast-light"),
        ("high_contrast", True, False, "high-contrast-dark"),
    ],
)
def test_the_system_says_how_dark_and_how_strong_unless_the_person_does(
    chosen: str, dark: bool, contrast: bool, worn: str
) -> None:
    assert wanted_theme(chosen, dark=dark, contrast=contrast) == worn


@pytest.mark.parametrize("chosen", options.THEME.choices)
@pytest.mark.parametrize("size", (100, 200))
def test_a_theme_is_worn_as_soon_as_it_is_chosen(
    qapp: QApplication, tmp_path: Path, chosen: str, size: int
) -> None:
    keeper = QObject()
    settings = Settings(tmp_path, lambda path, content: None, keeper)
    theme = Theme(qapp, settings)
    settings.set(options.THEME, chosen)
    settings.set(options.TEXT_SIZE, size)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("bg")
    assert theme.px(14) == 14 * size // 100
    assert qapp.font().pixelSize() == theme.px(14)
    assert "$" not in qapp.styleSheet() and "sp;" not in qapp.styleSheet()
    assert not theme.icon("sun").isNull()
    theme.deleteLater()


def test_what_cannot_be_chosen_in_a_menu_is_fainter(qapp: QApplication, tmp_path: Path) -> None:
    keeper = QObject()
    theme = Theme(qapp, Settings(tmp_path, lambda path, content: None, keeper))
    menu = QMenu()
    waits = menu.addAction("Sealed until 3 Dec")
    menu.ensurePolished()
    open_to_all = menu.grab().toImage()
    waits.setEnabled(False)
    assert menu.grab().toImage() != open_to_all
    menu.deleteLater()
    theme.deleteLater()


class _Dressings(QObject):
    """Counts how often a widget is told that it is dressed otherwise."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.number = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


def test_what_lies_deep_in_a_page_is_dressed_no_more_often_than_what_lies_on_top(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings(tmp_path, lambda path, content: None, qapp)
    theme = Theme(qapp, settings)
    page = QWidget()
    qtbot.addWidget(page)
    within = page
    for _ in range(8):
        within = QLabel("Kept on this computer.", within)
    page.show()
    top, deep = _Dressings(page), _Dressings(within)
    settings.set(options.THEME, "dark")
    assert 0 < deep.number == top.number
    theme.deleteLater()


@pytest.mark.parametrize("family", ["Literata", "Atkinson Hyperlegible"])
def test_italic_within_bold_is_both(qapp: QApplication, family: str) -> None:
    load_family(family)
    for weight, is_bold in ((QFont.Weight.Normal, False), (QFont.Weight.DemiBold, True)):
        for is_italic in (False, True):
            font = QFont(family)
            font.setWeight(weight)
            font.setItalic(is_italic)
            drawn = QFontInfo(font)
            assert (drawn.family(), drawn.italic()) == (family, is_italic)
            assert (drawn.weight() >= QFont.Weight.DemiBold) is is_bold
