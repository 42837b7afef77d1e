"""What Qt's own libraries hold of others: Qt's attribution list for the modules that are in the packages."""

# Name and SPDX licence, from the `qt_attribution.json` files of qtbase, qtsvg, qtwayland and qtimageformats.
QT_PARTS = (
    ("Adobe Glyph List For New Fonts", "BSD-3-Clause"),
    ("BLAKE2", "CC0-1.0 OR Apache-2.0"),
    ("Double-conversion", "BSD-3-Clause"),
    ("Easing Equations by Robert Penner", "BSD-3-Clause"),
    ("Emoji Segmenter", "Apache-2.0"),
    ("forkfd", "MIT"),
    ("FreeType", "FTL OR GPL-2.0-only"),
    ("FreeType's anti-aliasing rasteriser and arc bisection", "FTL"),
    ("HarfBuzz", "MIT"),
    ("ICU (Linux)", "Unicode-3.0"),
    ("IAccessible2 interface (Windows)", "BSD-3-Clause"),
    ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib"),
    ("libpng", "libpng-2.0"),
    ("libwebp", "BSD-3-Clause"),
    ("MD4 and MD5", "LicenseRef-Public-Domain"),
    ("MD4C", "MIT"),
    ("OpenGL and OpenGL ES headers", "MIT"),
    ("PCRE2", "BSD-3-Clause WITH PCRE2-exception"),
    ("PCRE2's stack-less just-in-time compiler", "BSD-2-Clause"),
    ("Pixman", "MIT"),
    ("RFC 6234: SHA-384 and SHA-512", "BSD-3-Clause"),
    ("SHA-1", "LicenseRef-Public-Domain"),
    ("SHA-3, Keccak", "LicenseRef-Public-Domain"),
    ("SipHash", "CC0-1.0"),
    ("Smooth scaling algorithm of Imlib2", "BSD-2-Clause AND Imlib2"),
    ("TinyCBOR", "MIT"),
    ("Unicode Character Database", "Unicode-3.0"),
    ("Unicode Common Locale Data Repository", "Unicode-3.0"),
    ("Vulkan API registry", "Apache-2.0 OR MIT"),
    ("Wayland protocols (Linux)", "MIT AND HPND"),
    ("WebGradients", "MIT"),
    ("Wintab API (Windows)", "LicenseRef-Wintab"),
    ("X Server helper and XSVG (Linux, SVG)", "X11 AND HPND"),
    ("zlib", "Zlib"),
)


def as_text() -> str:
    """A line a part."""
    return "\n".join(f"  * {name}: {licence}" for name, licence in QT_PARTS)
