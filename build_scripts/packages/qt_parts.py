"""What Qt's own libraries hold of others: Qt's attributions, for the modules and plug-ins that are in the packages."""

# Name and SPDX licence, as the `qt_attribution.json` files beside the sources of qtbase, qtsvg and qtimageformats have
# them; Qt's wheels carry no such list. On Linux FreeType, zlib and what speaks to X are the system's own, but XInput.
QT_PARTS = (
    ("Adobe Glyph List For New Fonts", "BSD-3-Clause"),
    ("Apache Tika MimeType Definitions", "Apache-2.0"),
    ("at-spi2, interfaces of assistive technology (Linux)", "LGPL-2.0-or-later"),
    ("BLAKE2 (reference implementation)", "CC0-1.0 OR Apache-2.0"),
    ("Cocoa platform plugin, parts by Apple (macOS)", "BSD-3-Clause"),
    ("D3D12 Memory Allocator (Windows)", "MIT"),
    ("Easing Equations by Robert Penner", "BSD-3-Clause"),
    ("Efficient Binary-Decimal and Decimal-Binary Conversion Routines for IEEE Doubles", "BSD-3-Clause"),
    ("Emoji Segmenter", "Apache-2.0"),
    ("forkfd (Linux and macOS)", "MIT"),
    ("FreeType 2 (Windows and macOS)", "FTL OR GPL-2.0-only"),
    ("FreeType 2, support of the formats BDF and PCF (Windows and macOS)", "MIT"),
    ("FreeType 2, anti-aliasing rasterizer", "FTL OR GPL-2.0-only"),
    ("HarfBuzz", "MIT"),
    ("IAccessible2 IDL Specification (Windows)", "BSD-3-Clause"),
    ("ICU (Linux)", "Unicode-3.0"),
    ("KDE application menu protocol (Linux)", "LGPL-2.1-or-later"),
    ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib"),
    ("libpng", "Libpng AND libpng-2.0"),
    ("libwebp", "BSD-3-Clause"),
    ("MD4", "CC0-1.0"),
    ("MD4C", "MIT"),
    ("MD5", "CC0-1.0"),
    ("OpenGL and OpenGL ES 2 headers", "MIT"),
    ("PCRE2", "LicenseRef-BSD-3-Clause-with-PCRE2-Binary-Like-Packages-Exception"),
    ("PCRE2, stack-less just-in-time compiler", "BSD-2-Clause"),
    ("Pixman (ARM processors)", "MIT"),
    ("Secure Hash Algorithm SHA-1", "CC0-1.0"),
    ("Secure Hash Algorithms SHA-384 and SHA-512 (RFC 6234)", "BSD-3-Clause"),
    ("Secure Hash Algorithm SHA-3, brg_endian", "BSD-2-Clause"),
    ("Secure Hash Algorithm SHA-3, Keccak", "CC0-1.0"),
    ("SipHash Algorithm", "CC0-1.0"),
    ("Smooth Scaling Algorithm", "BSD-2-Clause AND Imlib2"),
    ("sRGB colour profile of the International Color Consortium", "LicenseRef-ICC-License"),
    ("TinyCBOR", "MIT"),
    ("Unicode Character Database (UCD)", "Unicode-3.0"),
    ("Unicode Common Locale Data Repository (CLDR)", "Unicode-3.0"),
    ("Vulkan API Registry", "Apache-2.0 OR MIT"),
    ("Vulkan Memory Allocator", "MIT"),
    ("Wayland protocols (Linux)", "MIT"),
    ("Wayland protocol Text Input v2 (Linux)", "HPND"),
    ("WebGradients", "MIT"),
    ("Wintab API (Windows)", "LicenseRef-LCS-Telegraphics"),
    ("X Server helper", "X11 AND HPND"),
    ("XCB-XInput (Linux)", "MIT"),
    ("XSVG", "HPND-sell-variant"),
    ("zlib (Windows and macOS)", "Zlib"),
)


def as_text() -> str:
    """A line a part."""
    return "\n".join(f"  * {name}: {licence}" for name, licence in QT_PARTS)
