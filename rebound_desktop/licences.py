"""The licences that come with the program: its own, and those of what others made."""

import json
from pathlib import Path

from rebound_desktop.core.notices import Notice, read
from rebound_desktop.paths import resource
from rebound_desktop.translating import QT_TRANSLATE_NOOP

COLLECTED = "licences/THIRD-PARTY-NOTICES.txt"
OWN = "licences/LICENSE.txt"
# The same works as a list for machines, in CycloneDX's words.
LISTED = "licences/SBOM.cdx.json"
# What the build writes is English, as the licences are; the window says it in the person's language (context
# "licences"). Instead of the name of a licence:
SEE_BELOW = QT_TRANSLATE_NOOP("licences", "see below")
SEE_ITS_NOTICE = QT_TRANSLATE_NOOP("licences", "see its notice")
SEVERAL = QT_TRANSLATE_NOOP("licences", "several, as named")
HUNSPELLS = QT_TRANSLATE_NOOP(
    "licences", "MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later"
)
# Titles with places for what changes, the more special one first.
INSIDE_QT = QT_TRANSLATE_NOOP("licences", "Inside Qt {version}")
OF_DEBIAN = QT_TRANSLATE_NOOP("licences", "{files} (Debian package {package})")
INSIDE_FROM = QT_TRANSLATE_NOOP("licences", "{work}, inside {package} (source: {address})")
INSIDE = QT_TRANSLATE_NOOP("licences", "{work}, inside {package}")
TITLES = (INSIDE_QT, OF_DEBIAN, INSIDE_FROM, INSIDE)
# What is said of the whole, and paragraphs among the licences' own.
HEAD = (
    QT_TRANSLATE_NOOP("licences", "Third-party software in Rebound"),
    QT_TRANSLATE_NOOP(
        "licences",
        "Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the GNU Lesser General Public "
        "License, version 3. They lie as separate libraries in the folder {folder} of the program. Other builds of "
        "the same version may take their place; nothing checks them. Both licence texts (LGPL 3 and GPL 3, on which "
        "it builds) stand at the end.",
    ),
    QT_TRANSLATE_NOOP(
        "licences",
        "Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, "
        "qtimageformats), PySide6 and Shiboken6 at https://download.qt.io/official_releases/QtForPython/. What Qt's "
        "libraries hold of others is listed under “Inside Qt”, with the texts of its licences. Whoever passes this "
        "package on keeps a copy of these sources at hand.",
    ),
)
HEAD_INSIDE_QT = QT_TRANSLATE_NOOP(
    "licences",
    "Each with its licence, the text of it that stands below under that name, and its copyright lines. Where a text "
    "speaks of the copyright holder or leaves a year open, the lines here say it. What is under a version of the "
    "LGPL or any later one is used under the LGPL 3.",
)
AT_THE_END = QT_TRANSLATE_NOOP(
    "licences", "The texts of LGPL 3 and GPL 3, on which it builds, stand at the end."
)
AT_THE_END_OF = QT_TRANSLATE_NOOP("licences", "Its words stand at the end of those of {package}.")
PARAGRAPHS = (*HEAD, HEAD_INSIDE_QT, AT_THE_END, AT_THE_END_OF)
# The works whose texts lie beside them: where, what they are called, under which licence.
_WORKS = (
    ("fonts/inter/OFL.txt", "Inter", "OFL-1.1"),
    ("fonts/literata/OFL.txt", "Literata", "OFL-1.1"),
    ("fonts/atkinsonhyperlegible/OFL.txt", "Atkinson Hyperlegible", "OFL-1.1"),
    ("icons/LICENSE", QT_TRANSLATE_NOOP("licences", "Lucide icons"), "ISC"),
    (
        "dictionaries/en_US/LICENSE",
        QT_TRANSLATE_NOOP("licences", "SCOWL, the English dictionary"),
        QT_TRANSLATE_NOOP("licences", "MIT-like, see below"),
    ),
)


def own_licence() -> str:
    """The program's own licence, wherever it was installed from."""
    for path in (resource(OWN), resource("").parent / "LICENSE"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    # Imported here: it brings all that reads e-mails, and serves a copy that pip put there alone.
    from importlib import metadata

    try:
        files = metadata.files("rebound-desktop") or ()
    except metadata.PackageNotFoundError:
        return ""
    return next((path.read_text() for path in files if path.name == "LICENSE"), "")


def third_party() -> tuple[str, tuple[Notice, ...]]:
    """What the build collected, with what it says of the whole; from the source, what the resources hold."""
    collected = resource(COLLECTED)
    if collected.is_file():
        return read(collected.read_text(encoding="utf-8"))
    return "", of_resources()


def list_of_parts() -> Path | None:
    """Where the build wrote the list of all that is inside; the source has none."""
    path = resource(LISTED)
    return path if path.is_file() else None


def parts(listed: Path) -> tuple[tuple[str, str], ...]:
    """Of that list, each work with its version where one is known, and its licence."""
    told = json.loads(listed.read_text(encoding="utf-8"))
    return tuple(
        (f"{part['name']} {part.get('version', '')}".strip(), part["licenses"][0]["license"]["name"])
        for part in told["components"]
    )


def of_resources() -> tuple[Notice, ...]:
    """Fonts, icons and dictionaries, each with the text that lies beside it."""
    return tuple(
        Notice(title, licence, resource(place).read_text(encoding="utf-8"))
        for place, title, licence in _WORKS
    )
