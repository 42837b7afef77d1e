"""What one would want to know of a copy of the program, and nothing that is private."""

from datetime import date

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from rebound_desktop import __version__, store, words
from rebound_desktop.built import Built, built

translate = QCoreApplication.translate


def facts() -> tuple[tuple[str, str], ...]:
    """Names and values, in the order of the page. No folder and no name of a person is among them."""
    return (
        (translate("about", "Version"), __version__),
        (translate("about", "How it was built"), how_built(built())),
        ("Qt", translate("about", "{qt}, by PySide6 {pyside}").format(qt=qVersion(), pyside=pyside_version)),
        ("SQLite", translate("about", "{sqlite}, with {cipher}").format(**store.engine())),
        ("Python", _python()),
        (
            translate("about", "System"),
            translate("about", "{system}, {machine}, window by {platform}").format(
                system=QSysInfo.prettyProductName(),
                machine=QSysInfo.currentCpuArchitecture(),
                platform=QGuiApplication.platformName(),
            ),
        ),
    )


def how_built(found: Built) -> str:
    """In what it came, and from which state of the source."""
    came = {
        "deb": translate("about", "A package for Debian"),
        "rpm": translate("about", "An RPM package"),
        "run": translate("about", "Installed for one person on Linux"),
        "appimage": translate("about", "An AppImage"),
        "tarball": translate("about", "An archive for Linux"),
        "setup": translate("about", "Installed for one person on Windows"),
        "portable": translate("about", "A portable folder for Windows"),
        "macos": translate("about", "An application for the Mac"),
        "folder": translate("about", "One folder with everything in it"),
    }.get(found.package, translate("about", "Run from its source"))
    if not found.day:
        return came
    return translate("about", "{package}, of {day} (commit {commit})").format(
        package=came,
        day=words.whole_day(date.fromisoformat(found.day)),
        commit=found.commit[:12] or translate("about", "not known"),
    )


def as_text(told: tuple[tuple[str, str], ...]) -> str:
    """For a letter to whoever helps: a line a fact."""
    return "\n".join(f"{name}: {value}" for name, value in told)


def _python() -> str:
    import platform

    return platform.python_version()
