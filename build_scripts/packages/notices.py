"""The licences of everything in the bundle that others made, collected from what is installed.

A wheel's texts come from its metadata; a library of the system from Debian's copyright file beside it; fonts,
icons and the dictionary from `resources/`. Qt's and PySide6's wheels hold none: `qt_parts` has what they need.
"""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from packaging.markers import default_environment

from rebound_desktop.core.notices import Notice, wrapped, written
from rebound_desktop.licences import (
    AT_THE_END,
    AT_THE_END_OF,
    HEAD,
    HUNSPELLS,
    INSIDE,
    INSIDE_FROM,
    INSIDE_QT,
    OF_DEBIAN,
    SEE_BELOW,
    SEE_ITS_NOTICE,
    SEVERAL,
    of_resources,
)

from . import qt_parts
from .facts import ROOT
from .sbom import Part
from .wheels import wanted

# Chosen out of "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"; and what a wheel says in its text alone.
CHOSEN = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "apsw-sqlite3mc": "any-OSI",
    "peewee": "MIT",
}
ON_SQLITE = """\
SQLite is in the public domain. SQLite3 Multiple Ciphers is Copyright (c) Ulrich Telle, under the MIT licence,
whose text is that of Rebound's own."""
# Works inside a wheel of which its metadata does not speak: what, under which licence, and its text.
WITHIN = {
    "chunspell": (
        INSIDE_FROM.format(
            work="Hunspell", package="chunspell", address="https://github.com/hunspell/hunspell"
        ),
        HUNSPELLS,
        qt_parts.licence_text("MPL-1.1"),
    ),
    "apsw-sqlite3mc": (
        INSIDE.format(work="SQLite and SQLite3 Multiple Ciphers", package="apsw"),
        "blessing AND MIT",
        ON_SQLITE,
    ),
    "pynacl": (
        INSIDE.format(work="libsodium", package="PyNaCl"),
        "ISC",
        AT_THE_END_OF.format(package="PyNaCl"),
    ),
}
# vobject asks for it, and does without; no package holds it.
LEFT_OUT = {"pytz"}
A_TEXT = re.compile(r"\.dist-info/(.*/)?(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
# Qt's wheels carry a note on its commercial licence, under which nothing is used here.
NOT_OURS = re.compile(r"LicenseRef-Qt-Commercial")


def collect(
    wheels: Sequence[metadata.Distribution], python: tuple[str, str], system: Sequence[Notice], folder: str
) -> str:
    """All notices of a program as one text.

    python: CPython's version and licence; system: what the system gave; folder: where Qt lies in the program.
    """
    qt = next(each.version for each in wheels if plain(each.metadata["Name"]) == "pyside6-essentials")
    notices = [notice for each in wheels for notice in _of_wheel(each)]
    notices.append(Notice(f"CPython {python[0]}", "PSF-2.0", python[1]))
    notices.append(Notice(INSIDE_QT.format(version=qt), SEVERAL, qt_parts.as_text()))
    notices += [*qt_parts.texts(), *of_resources(), *system]
    notices += [Notice(name, name, qt_parts.licence_text(name)) for name in qt_parts.AT_THE_END]
    head = "\n\n".join(wrapped(part.format(qt=qt, folder=folder)) for part in HEAD)
    return "\n".join([f"{head}\n", *(written(notice) for notice in notices)])


def parts(wheels: Sequence[metadata.Distribution], python: str, system: Sequence[Part]) -> list[Part]:
    """The same works as a list for machines."""
    found = [
        Part(
            plain(each.metadata["Name"]),
            each.version,
            _licence(each),
            f"pkg:pypi/{plain(each.metadata['Name'])}@{each.version}",
        )
        for each in wheels
    ]
    found.append(Part("CPython", python, "PSF-2.0", f"pkg:generic/cpython@{python}"))
    found += [Part(part.name, "", part.licence, "") for part in qt_parts.QT_PARTS]
    found += [Part(notice.title, "", notice.licence, "") for notice in of_resources()]
    found += [Part(title.split(",")[0], "", licence, "") for title, licence, _ in WITHIN.values()]
    return [*found, *system]


def bundled_wheels() -> list[metadata.Distribution]:
    """Of the requirements of this system those that are installed, and PyInstaller, whose launcher is inside."""
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pinned = pinned_names(wanted(lines, dict(default_environment())))
    here = {plain(found.metadata["Name"]): found for found in metadata.distributions()}
    return [here[name] for name in sorted({*pinned, "pyinstaller"} - LEFT_OUT) if name in here]


def this_python() -> tuple[str, str]:
    """The version and licence of the Python that runs this, and goes into the bundle."""
    # Beside the library; on Windows a folder above it.
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    text = next(place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file())
    return sys.version.split()[0], text.read_text(encoding="utf-8")


def pinned_names(requirements: str) -> list[str]:
    """The names of a pinned requirements file, as packages are compared."""
    return [plain(name) for name in re.findall(r"^([A-Za-z0-9][\w.-]*)==", requirements, re.MULTILINE)]


def system_libraries(bundle: Path) -> tuple[list[Notice], list[Part]]:
    """The libraries that came from the Debian that builds, a notice and a part a package."""
    names = sorted(
        path.name
        for path in (bundle / "_internal").glob("lib*.so*")
        if path.is_file() and not path.is_symlink() and not path.name.startswith("libpython")
    )
    held: dict[str, list[str]] = {}
    for name in names:
        said = _said(["dpkg", "-S", f"*/{name}"])
        if said:
            held.setdefault(said.split(":")[0], []).append(name)
    notices, parts = [], []
    for package, libraries in sorted(held.items()):
        text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8", errors="replace")
        notices.append(Notice(OF_DEBIAN.format(files=", ".join(libraries), package=package), SEE_BELOW, text))
        version = _said(["dpkg-query", "-W", "-f", "${Version}", package])
        parts.append(Part(package, version, SEE_ITS_NOTICE, f"pkg:deb/debian/{package}@{version}"))
    return notices, parts


def plain(name: str) -> str:
    """A package's name as names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_wheel(found: metadata.Distribution) -> list[Notice]:
    texts = [
        found.locate_file(path).read_text(encoding="utf-8", errors="replace")
        for path in sorted(found.files or [], key=str)
        if A_TEXT.search(str(path)) and not NOT_OURS.search(str(path))
    ]
    name = plain(found.metadata["Name"])
    text = "\n".join(texts) or AT_THE_END
    said = [Notice(f"{found.metadata['Name']} {found.version}", _licence(found), text)]
    if name in WITHIN:
        title, licence, text = WITHIN[name]
        said.append(Notice(title, licence, text))
    return said


def _licence(found: metadata.Distribution) -> str:
    """An older wheel says its licence in a line of its own, or among its classifiers."""
    told = CHOSEN.get(plain(found.metadata["Name"])) or found.metadata.get("License-Expression")
    if told:
        return str(told)
    said = [
        line.split(" :: ")[-1] for line in found.metadata.get_all("Classifier", []) if "License ::" in line
    ]
    first = (found.metadata.get("License") or "").strip().splitlines()
    return ", ".join(said) or (first[0] if first else SEE_BELOW)


def _said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
