"""The list of what is inside Qt, held against Qt's libraries as they are installed."""

import re
import sys
from pathlib import Path

import PySide6
import pytest

pytest.importorskip("build_scripts.packages")

from build_scripts.packages.qt_parts import QT_PARTS, as_text

QT = Path(PySide6.__file__).parent / "Qt"
NAMES = {name for name, _ in QT_PARTS}
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


def test_each_work_is_named_once_with_its_licence() -> None:
    assert len(NAMES) == len(QT_PARTS)
    assert all(f"  * {name}: {licence}" in as_text() for name, licence in QT_PARTS)
    assert all(
        re.fullmatch(r"[A-Za-z0-9.-]+(?: (?:AND|OR) [A-Za-z0-9.-]+)*", licence) for _, licence in QT_PARTS
    )
