"""The licences of everything in the bundle that others made, collected from what is installed.

A wheel's texts come from its metadata; a library of the system from Debian's copyright file beside it; fonts,
icons and the dictionary from `resources/`. Qt's and PySide6's wheels hold none, so the LGPL's are added.
"""

import re
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

from .facts import ROOT

RULE = "-" * 78
# Chosen out of "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only".
CHOSEN = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
# Works inside a wheel of which its metadata does not speak: what, under which licence, the text's name.
WITHIN = {
    "chunspell": (
        "Hunspell, inside chunspell (source: https://github.com/hunspell/hunspell)",
        "MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later",
        "MPL-1.1",
    ),
}
A_TEXT = re.compile(r"\.dist-info/(.*/)?(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
COMMON = Path("/usr/share/common-licenses")
HEAD = """\
Third-party software in Rebound
===============================

Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the
GNU Lesser General Public License, version 3. They lie as separate libraries in
the folder _internal/PySide6 of the program and may be replaced by other builds
of the same version; nothing checks them. Both licence texts (LGPL 3 and GPL 3,
on which it builds) stand at the end.

Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg,
qtwayland), PySide6 and Shiboken6 at
https://download.qt.io/official_releases/QtForPython/. Qt's own third-party
parts and their licences: https://doc.qt.io/qt-6/licenses-used-in-qt.html.
Whoever passes this package on keeps a copy of these sources at hand.
"""


def collect(bundle: Path) -> str:
    """All notices of a bundle as one text."""
    parts = [HEAD.format(qt=metadata.version("PySide6-Essentials"))]
    parts += [_wheel(name) for name in bundled_wheels()]
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    parts.append(
        section(f"CPython {sys.version.split()[0]}", "PSF-2.0", [python.read_text(encoding="utf-8")])
    )
    resources = ROOT / "resources"
    for kind in ("fonts", "icons", "dictionaries"):
        for path in sorted((resources / kind).rglob("*")):
            if path.name in ("OFL.txt", "LICENSE"):
                title = path.parent.relative_to(resources).as_posix()
                parts.append(section(title, "see below", [path.read_text(encoding="utf-8")]))
    parts += _system(bundle)
    parts += [
        section(name, name, [(COMMON / name).read_text(encoding="utf-8")]) for name in ("LGPL-3", "GPL-3")
    ]
    return "\n".join(parts)


def bundled_wheels() -> list[str]:
    """Of the pinned requirements those that are installed here, and PyInstaller, whose launcher is inside."""
    pinned = pinned_names((ROOT / "requirements.txt").read_text(encoding="utf-8"))
    here = {_plain(found.metadata["Name"]) for found in metadata.distributions()}
    return [name for name in sorted({*pinned, "pyinstaller"}) if name in here]


def pinned_names(requirements: str) -> list[str]:
    """The names of a pinned requirements file, as packages are compared."""
    return [_plain(name) for name in re.findall(r"^([A-Za-z0-9][\w.-]*)==", requirements, re.MULTILINE)]


def section(title: str, licence: str, texts: list[str]) -> str:
    """One work with its licence's name and its texts."""
    return "\n".join([RULE, title, f"Licence: {licence}", "", *(text.strip() + "\n" for text in texts)])


def _wheel(name: str) -> str:
    found = metadata.distribution(name)
    licence = CHOSEN.get(name) or found.metadata["License-Expression"] or _classified(found)
    texts = [
        found.locate_file(path).read_text(encoding="utf-8", errors="replace")
        for path in sorted(found.files or [], key=str)
        if A_TEXT.search(str(path))
    ]
    said = section(f"{found.metadata['Name']} {found.version}", licence, texts)
    if name in WITHIN:
        title, licence, text = WITHIN[name]
        said += "\n" + section(title, licence, [(COMMON / text).read_text(encoding="utf-8")])
    return said


def _classified(found: metadata.Distribution) -> str:
    """An older wheel says its licence in a line of its own, or among its classifiers."""
    said = [
        line.split(" :: ")[-1] for line in found.metadata.get_all("Classifier", []) if "License ::" in line
    ]
    first = (found.metadata["License"] or "").strip().splitlines()
    return ", ".join(said) or (first[0] if first else "see below")


def _system(bundle: Path) -> list[str]:
    """The libraries that came from the Debian that builds, a section a package."""
    names = sorted(
        path.name
        for path in (bundle / "_internal").glob("lib*.so*")
        if path.is_file() and not path.is_symlink()
    )
    held: dict[str, list[str]] = {}
    for name in names:
        said = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False).stdout
        if said:
            held.setdefault(said.split(":")[0], []).append(name)
    return [
        section(
            f"{', '.join(libraries)} (Debian package {package})",
            "see below",
            [Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8", errors="replace")],
        )
        for package, libraries in sorted(held.items())
    ]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
