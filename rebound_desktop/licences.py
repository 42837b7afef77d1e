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
# Said instead of the name of a licence. What the build writes is English, as the licences are; the window says it in
# the person's language (context "licences").
SEE_BELOW = QT_TRANSLATE_NOOP("licences", "see below")
SEE_ITS_NOTICE = QT_TRANSLATE_NOOP("licences", "see its notice")
SEVERAL = QT_TRANSLATE_NOOP("licences", "several, as named")
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
