"""How it looks: colour tokens as data, one palette and one style sheet, fonts and icons in the tokens' colours."""

import re
import tomllib
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from rebound_desktop.fonts import load_family
from rebound_desktop.paths import resource
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.settings import Settings

_WRITING_FAMILIES = {"literata": "Literata", "inter": "Inter", "atkinson": "Atkinson Hyperlegible"}
# Where the bundled fonts have no letters: Arabic ones, and Japanese before Chinese forms of the same.
_BESIDE = {
    # Its lines are as high as ours.
    QLocale.Language.Arabic: ("Noto Sans Arabic UI",),
    QLocale.Language.Japanese: ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Hiragino Sans"),
}
ICON_SIZE = 18
# The tokens that illustrations are drawn with; a test keeps their files to these.
DRAWN_WITH = ("surface", "sunken", "muted", "control-border", "hairline", "accent", "accent-soft", "clay")
_DRAWN = re.compile("#[0-9A-F]{6}")
_SCALED = re.compile(r"(\d+)sp(?:-(\d+))?\b")
_TOKEN = re.compile(r"\$([a-z][a-z-]*)")


class Theme(QObject):
    """The tokens in force. `changed` is emitted after the application wears new ones."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._worn = ""
        self._tokens: dict[str, str] = {}
        self._scale = 1.0
        app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        app.layoutDirectionChanged.connect(self._mirror)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        settings.changed.connect(self._setting_changed)
        self.apply()

    @property
    def is_dark(self) -> bool:
        """True when a dark theme is worn."""
        return QColor(self._tokens["bg"]).lightness() < 128

    @property
    def scale(self) -> float:
        """The person's text size, 1.0 to 2.0."""
        return self._scale

    def px(self, size: int) -> int:
        """A size in pixels at the person's text size."""
        return round(size * self._scale)

    def colour(self, token: str) -> QColor:
        """The colour of a token of `look.md`, such as "accent"."""
        return QColor(self._tokens[token])

    def font(self, size: int, *, bold: bool = False, figures: bool = False) -> QFont:
        """The interface's font at a size of the type scale (12 14 17 20 24 30).

        figures: all of them equally wide, for columns; in running words that would set hyphens apart.
        """
        font = _font("Inter", self.px(size), bold)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def writing_font(self, size: int = 17, *, bold: bool = False) -> QFont:
        """The font that words of one's own are set in."""
        return _font(_WRITING_FAMILIES[self._settings.get(options.WRITING_FONT)], self.px(size), bold)

    def heading_font(self, size: int = 30) -> QFont:
        """The font of a page's heading."""
        return _font("Literata", self.px(size), bold=True)

    def icon(self, name: str, token: str = "text") -> QIcon:
        """A Lucide icon by its file name, drawn in a token's colour."""
        key = (name, token)
        if key not in self._icons:
            icon = QIcon()
            # One size for all, since each costs a drawing.
            icon.addPixmap(self._drawn(name, self.colour(token), self.px(ICON_SIZE)))
            self._icons[key] = icon
        return self._icons[key]

    def illustration(self, name: str) -> QSvgRenderer:
        """A drawing by its file name: made in the light theme's colours, shown in those that are worn."""
        svg = resource(f"illustrations/{name}.svg").read_text(encoding="utf-8")
        light = _read_tokens("light")
        worn = {light[token]: self._tokens[token] for token in DRAWN_WITH}
        return QSvgRenderer(QByteArray(_DRAWN.sub(lambda found: worn[found.group()], svg).encode()))

    def apply(self) -> None:
        """Wear the theme that the settings and the system ask for."""
        self._scale = float(self._settings.get(options.TEXT_SIZE)) / 100
        self._worn = self._wanted()
        self._tokens = _read_tokens(self._worn)
        accent = QColor(self._tokens["accent"])
        self._tokens["accent-hover"] = (accent.lighter(112) if self.is_dark else accent.darker(112)).name()
        tick = "white" if QColor(self._tokens["on-accent"]).lightness() > 128 else "dark"
        self._tokens["tick"] = f'url("{resource(f"themes/tick-{tick}.svg").as_posix()}")'
        self._tokens["writing-family"] = f'"{_WRITING_FAMILIES[self._settings.get(options.WRITING_FONT)]}"'
        self._icons.clear()
        self._app.setPalette(_palette(self._tokens))
        self._app.setFont(self.font(14))
        self._mirror()
        self.changed.emit()

    def _wanted(self) -> str:
        # Held while they are asked: what is a part of them is gone with them.
        hints = QGuiApplication.styleHints()
        return wanted_theme(
            self._settings.get(options.THEME),
            dark=hints.colorScheme() is Qt.ColorScheme.Dark,
            contrast=hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast,
        )

    def _mirror(self) -> None:
        """The sheet in the page's direction; letters and colours are as they were."""
        # Off first: where one sheet takes another's place, Qt dresses a widget once for each that it lies in.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(self._sheet())

    def _sheet(self) -> str:
        text = resource("themes/rebound.qss").read_text(encoding="utf-8")
        if self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # A style sheet's sides are not mirrored with the page.
            text = text.replace("border-right:", "border-left:")
        text = _SCALED.sub(lambda match: f"{self.px(int(match[1])) - int(match[2] or 0)}px", text)
        return _TOKEN.sub(lambda match: self._tokens[match[1]], text)

    def _drawn(self, name: str, colour: QColor, size: int) -> QPixmap:
        svg = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", colour.name().encode())
        ratio = self._app.devicePixelRatio()
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _setting_changed(self, name: str) -> None:
        if name in (options.THEME.name, options.TEXT_SIZE.name, options.WRITING_FONT.name):
            self.apply()


def wanted_theme(chosen: str, *, dark: bool, contrast: bool) -> str:
    """The theme for what was chosen in Settings, on a system that is dark or asks for more contrast."""
    if chosen == "high_contrast" or (chosen == "system" and contrast):
        return "high-contrast-dark" if dark else "high-contrast-light"
    if chosen == "system":
        return "dark" if dark else "light"
    return chosen


def _font(family: str, pixels: int, bold: bool) -> QFont:
    load_family(family)
    font = QFont([family, *_BESIDE.get(QLocale().language(), ())])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _read_tokens(name: str) -> dict[str, str]:
    content = tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))
    return {token: f"#{value.lstrip('#')}" for token, value in content["colours"].items()}


def _palette(tokens: Mapping[str, str]) -> QPalette:
    palette = QPalette()
    for role, token in (
        (QPalette.ColorRole.Window, "bg"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "sunken"),
        (QPalette.ColorRole.Button, "surface"),
        (QPalette.ColorRole.ToolTipBase, "surface"),
        (QPalette.ColorRole.WindowText, "text"),
        (QPalette.ColorRole.Text, "text"),
        (QPalette.ColorRole.ButtonText, "text"),
        (QPalette.ColorRole.ToolTipText, "text"),
        (QPalette.ColorRole.PlaceholderText, "hint"),
        (QPalette.ColorRole.Highlight, "selection"),
        (QPalette.ColorRole.HighlightedText, "text"),
        (QPalette.ColorRole.Link, "accent"),
        (QPalette.ColorRole.LinkVisited, "accent"),
        (QPalette.ColorRole.Accent, "accent"),
    ):
        palette.setColor(role, QColor(tokens[token]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["hint"]))
    return palette
