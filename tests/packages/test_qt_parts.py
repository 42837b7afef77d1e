"""The list of what is inside Qt, held against Qt's libraries as they are installed."""

import re
import sys
from pathlib import Path

import PySide6
import pytest

pytest.importorskip("build_scripts.packages")

from build_scripts.packages.qt_parts import AT_THE_END, QT_PARTS, QT_VERSION, TEXTS, as_text, texts

QT = Path(PySide6.__file__).parent / "Qt"
NAMES = {part.name for part in QT_PARTS}
WAYLAND = "Wayland protocols (Linux)"
# What a work leaves in a library that holds it: (library, trace, name in our list).
TRACES = [
    ("lib/libQt6Core.so.6", b"freedesktop.org.xml", "Apache Tika MimeType Definitions"),
    ("lib/libQt6Core.so.6", b"PCRE2_USE_OFFSET_LIMIT", "PCRE2"),
    ("lib/libQt6Core.so.6", b"Keccak_224", "Secure Hash Algorithm SHA-3, Keccak"),
    ("lib/libQt6Core.so.6", b"Blake2b_160", "BLAKE2 (reference implementation)"),
    ("lib/libQt6Gui.so.6", b"HB_SHAPER_LIST", "HarfBuzz"),
    ("lib/libQt6Gui.so.6", b"mity/md4c", "MD4C"),
    ("lib/libQt6Gui.so.6", b"libpng version", "libpng"),
    ("lib/libQt6Gui.so.6", b"WarmFlame", "WebGradients"),
    (
        "lib/libQt6Gui.so.6",
        b"International Color Consortium",
        "sRGB colour profile of the International Color Consortium",
    ),
    (
        "lib/libQt6Gui.so.6",
        b"org.a11y.atspi.Registry",
        "at-spi2, interfaces of assistive technology (Linux)",
    ),
    ("lib/libQt6XcbQpa.so.6", b"XInputExtension", "XCB-XInput (Linux)"),
    ("lib/libQt6WaylandClient.so.6", b"org_kde_kwin_appmenu", "KDE application menu protocol (Linux)"),
    ("lib/libQt6WaylandClient.so.6", b"zwp_text_input_v2", "Wayland protocol Text Input v2 (Linux)"),
    ("plugins/imageformats/libqjpeg.so", b"libjpeg-turbo version", "libjpeg-turbo"),
    ("plugins/imageformats/libqwebp.so", b"ANMF", "libwebp"),
]

if not sys.platform.startswith("linux"):
    pytest.skip("the traces are those of Qt's libraries for Linux", allow_module_level=True)


@pytest.mark.parametrize(("library", "trace", "name"), TRACES)
def test_what_is_found_in_a_library_of_qt_is_listed(library: str, trace: bytes, name: str) -> None:
    assert trace in (QT / library).read_bytes(), "Qt has changed: look its attributions over again"
    assert name in NAMES


def test_a_wayland_protocol_of_another_house_is_noticed() -> None:
    """Of freedesktop.org, wlroots, GENIVI and Qt itself are those that one line stands for; KDE's has its own."""
    held = (QT / "lib/libQt6WaylandClient.so.6").read_bytes()
    # An interface is named by its prefix, words and a version or a manager; `get_` begins a request.
    houses = {
        name.split(b"_")[0]
        for name in re.findall(rb"\0([a-z]{2,6}(?:_[a-z0-9]+)+_(?:v\d|manager|controller))\0", held)
    } - {b"get"}
    assert houses <= {b"wp", b"xdg", b"zwp", b"zxdg", b"xx", b"wl", b"ivi", b"zwlr", b"qt", b"zqt", b"org"}
    assert houses >= {b"wp", b"zwp", b"xdg"} and WAYLAND in NAMES


def test_each_work_is_named_once_with_its_licence_and_who_holds_it() -> None:
    assert len(NAMES) == len(QT_PARTS)
    told = as_text()
    for part in QT_PARTS:
        assert f"{part.name}\n  {part.licence}" in told
        assert part.copyright and all(f"\n  {line}\n" in told for line in part.copyright)


def test_each_licence_that_a_part_names_is_enclosed_once() -> None:
    enclosed = [notice.title for notice in texts()]
    assert len(enclosed) == len(set(enclosed))
    assert {name for part in QT_PARTS for name in part.texts} <= {*enclosed, *AT_THE_END}
    assert all(len(notice.text) > 100 for notice in texts())
    # Hunspell's stands with it. Nothing lies there for nobody.
    assert {path.stem for path in TEXTS.glob("*.txt")} == {*enclosed, *AT_THE_END, "MPL-1.1"}


def test_a_choice_of_licences_is_one_of_those_that_are_offered() -> None:
    for part in QT_PARTS:
        if " OR " in part.licence:
            assert set(part.texts) < set(part.licence.split(" OR "))


def test_the_list_is_of_the_series_of_qt_that_is_pinned() -> None:
    pinned = re.search(
        r"^pyside6-essentials==(\d+\.\d+)\.", (TEXTS.parents[2] / "requirements.txt").read_text(), re.M
    )
    assert pinned is not None
    assert QT_VERSION.startswith(f"{pinned[1]}."), "Look Qt's attributions over again"
