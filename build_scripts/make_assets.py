"""Cut the fonts and pick the icons that ship in `resources/`. Run it when one of the packages below is renewed.

    pip install fonttools python-lucide fontpkg-inter fontpkg-literata fontpkg-atkinson-hyperlegible
    python build_scripts/make_assets.py

The variable fonts are cut to static ones because Qt ignores a weight set on a variable font. None of the
three OFL fonts reserves its name, so the cuts keep theirs.
"""

import shutil
import sqlite3
from importlib.resources import files
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
# Latin, Greek, Cyrillic, Vietnamese, punctuation, arrows and the marks people use; other scripts come from
# the system's fonts.
LETTERS = [
    *range(0x20, 0x590),
    *range(0x1E00, 0x2000),
    *range(0x2000, 0x2100),
    *range(0x2100, 0x2300),
    0x25CF, 0x2610, 0x2611, 0x2713, 0xFB01, 0xFB02, 0xFFFD,
]  # fmt: skip
STYLES = {
    (400, False): "Regular",
    (400, True): "Italic",
    (600, False): "SemiBold",
    (600, True): "SemiBold Italic",
}
# package, file in it, family, axes of the cut, weight, italic
CUTS = (
    ("fontpkg_inter", "Inter[opsz,wght].ttf", "Inter", 14, 400, False),
    ("fontpkg_inter", "Inter[opsz,wght].ttf", "Inter", 14, 600, False),
    ("fontpkg_literata", "Literata[opsz,wght].ttf", "Literata", 17, 400, False),
    ("fontpkg_literata", "Literata[opsz,wght].ttf", "Literata", 24, 600, False),
    ("fontpkg_literata", "Literata-Italic[opsz,wght].ttf", "Literata", 17, 400, True),
    # Qt makes no letters bolder by itself: italic within bold would be italic alone.
    ("fontpkg_literata", "Literata-Italic[opsz,wght].ttf", "Literata", 17, 600, True),
)
READY = ("Regular", "Bold", "Italic", "BoldItalic")
# Interface text stands 20 pixels beneath the line before it at a size of 14.
LINE = {"Inter": 20 / 14}
ICONS = [
    "archive", "arrow-left", "arrow-right", "bell", "book-open", "briefcase", "building",
    "calendar", "check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle",
    "circle-check", "circle-dot", "circle-question-mark", "clock", "coffee", "copy", "download",
    "ellipsis", "eye", "eye-off", "feather", "file-text", "hand-heart", "hard-drive", "heart",
    "image", "info", "key-round", "leaf", "link", "list", "lock", "lock-open", "mail", "map-pin",
    "maximize", "message-circle", "minimize", "moon", "notebook-pen", "panel-left", "paperclip",
    "pen-line", "pencil", "phone", "plus", "printer", "quote", "scale", "search", "send",
    "settings", "shield", "sliders-horizontal", "star", "sun", "trash", "triangle-alert", "undo-2",
    "upload", "user", "user-plus", "users", "x",
]  # fmt: skip


def cut_fonts() -> None:
    """Write the static cuts and their licences."""
    for package, name, family, size, weight, italic in CUTS:
        font = TTFont(_file(package, name))
        cut = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": size}, inplace=False)
        style = STYLES[weight, italic]
        _name(cut, family, style, weight)
        _space_lines(cut, family)
        _save(cut, package, family, style)
    for style in READY:
        font = TTFont(_file("fontpkg_atkinson_hyperlegible", f"AtkinsonHyperlegible-{style}.ttf"))
        _save(font, "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible", style)


def pick_icons() -> None:
    """Write the chosen Lucide icons, their stroke left as `currentColor`."""
    with sqlite3.connect(files("lucide") / "data" / "lucide-icons.db") as icons:
        for name in ICONS:
            row = icons.execute("SELECT svg FROM icons WHERE name = ?", (name,)).fetchone()
            if row is None:
                raise SystemExit(f"Lucide has no icon called {name}.")
            (RESOURCES / "icons" / f"{name}.svg").write_text(row[0].strip() + "\n", encoding="utf-8")


def _name(font: TTFont, family: str, style: str, weight: int) -> None:
    """Give the cut names by which Qt finds one family with its weights."""
    # Of old names a family has four styles: a weight that is none of them is in the family's name.
    plain = style.removeprefix("SemiBold").strip() or "Regular"
    names = {
        1: f"{family} SemiBold" if style.startswith("SemiBold") else family,
        2: plain,
        3: f"{family} {style} cut",
        4: f"{family} {style}",
        6: f"{family}-{style.replace(' ', '')}",
        16: family,
        17: style,
    }
    for key, value in names.items():
        font["name"].setName(value, key, 3, 1, 0x409)
    for key in (21, 22, 25):
        font["name"].removeNames(nameID=key)
    font["OS/2"].usWeightClass = weight


def _space_lines(font: TTFont, family: str) -> None:
    """Put what a line lacks in height between it and the next: labels have no line height of their own in Qt."""
    if family in LINE:
        across, own = font["hhea"], font["OS/2"]
        gap = round(LINE[family] * font["head"].unitsPerEm) - across.ascent + across.descent
        across.lineGap = own.sTypoLineGap = gap


def _save(font: TTFont, package: str, family: str, style: str) -> None:
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, hinting=False)
    # Alternate letterforms weigh much and nobody asks for them.
    kept = {"kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum", "case", "frac", "sups"}
    options.layout_features = sorted(kept)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    folder = RESOURCES / "fonts" / family.lower()
    folder.mkdir(parents=True, exist_ok=True)
    font.save(folder / f"{family}-{style.replace(' ', '')}.ttf")
    shutil.copyfile(_file(package, "LICENSE", data=False), folder / "OFL.txt")


def _file(package: str, name: str, *, data: bool = True) -> Path:
    root = Path(str(files(package)))
    return root / "files" / name if data else root / name


if __name__ == "__main__":
    cut_fonts()
    pick_icons()
