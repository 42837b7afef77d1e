"""The command line: the window by default, and verbs that work without one, a module each.

A verb is a module here with `NAME`, `add(verbs)`, which says what can be said to it, and `run(options, shell)`.
What a verb works with is imported when it runs: the window's start pays for none of them.
"""

import argparse
import io
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from rebound_desktop import __version__, quick_start
from rebound_desktop.cli.shell import DONE, SAID_WHY, USAGE, Shell, said
from rebound_desktop.core.opening import file_among
from rebound_desktop.local_clock import local_clock
from rebound_desktop.paths import Places, apart, places

__all__ = ["DONE", "SAID_WHY", "USAGE", "apart", "main", "parser"]

VERBS = ("compare", "search", "import", "export", "backup", "restore", "merge", "check")
# Options that take the next word, a file's name perhaps.
WITH_VALUE = {"--data-dir", "--passphrase-file", "-platform", "-style"}


def verbs() -> tuple[ModuleType, ...]:
    """The module of each of VERBS. What opens the window imports none of them."""
    from rebound_desktop.cli import backup, check, compare, export, importing, merge, restore, search

    return compare, search, importing, export, backup, restore, merge, check


def parser() -> argparse.ArgumentParser:
    """What can be said to the program; `--help` is made from it."""
    found = argparse.ArgumentParser(
        prog="rebound-desktop",
        usage="%(prog)s [options] [FILE | VERB ...]",
        description="A private, offline journal for the jobs you didn't get. Without a verb it opens its window; with "
        "FILE, a .rebound backup or a .rebound-archive.zip, where that can be put back or brought in.",
        epilog="Exit codes: 0 done; 1 not done, and one sentence on standard error says why; 2 usage. "
        "`rebound-desktop VERB --help` tells more of each verb.",
    )
    found.add_argument("--version", action="version", version=f"Rebound {__version__}")
    found.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder that holds the journal")
    found.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="for the verbs: a file whose first line is the passphrase; without it, it is asked for",
    )
    found.add_argument("--demo", action="store_true", help="open a journal of sample data, gone when closed")
    found.add_argument(
        "--smoke", action="store_true", help="open the window once, keep and read an entry, exit"
    )
    found.add_argument(
        "--language",
        default="",
        metavar="CODE",
        help="speak it this time: en, de, es, fr, ar, ja, or a .qm file",
    )
    # Qt's own, named here because its value would otherwise be taken for a verb.
    found.add_argument("-platform", metavar="NAME", help=argparse.SUPPRESS)
    said_to = found.add_subparsers(dest="verb", metavar="VERB", prog="rebound-desktop [options]")
    for verb in verbs():
        verb.add(said_to)
    return found


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says. Returns the exit code: 0 done, 1 said why, 2 usage."""
    quick_start.pause_collection()
    spoken = list(sys.argv[1:] if arguments is None else arguments)
    place = file_among(spoken, VERBS, WITH_VALUE)
    opened = Path(spoken.pop(place)).absolute() if place is not None else None
    if not spoken:
        # As the window is opened by a click.
        return _window([], places(), opened, "")
    options, qt_arguments = parser().parse_known_args(spoken)
    # What is left belongs to Qt (-platform, -style); a word without a dash belongs to nobody.
    if options.verb is not None and (qt_arguments or opened):
        parser().error(
            f"unrecognized arguments: {' '.join([*qt_arguments, *filter(None, [str(opened or '')])])}"
        )
    if options.platform:
        qt_arguments += ["-platform", options.platform]
    for verb in verbs():
        if options.verb == verb.NAME:
            _say_what_cannot_be_said()
            shell = Shell(places(options.data_dir), options.passphrase_file)
            # Qt's texts come from an application, which lives as long as this name.
            _spoken = _speaking(verb.NAME, shell.places, options.language)
            return said(verb.run, options, shell)
    if options.smoke:
        with tempfile.TemporaryDirectory(prefix="rebound-smoke-") as folder:
            from rebound_desktop.smoke import run_smoke

            return run_smoke(qt_arguments, apart(Path(folder)))
    if options.demo:
        with tempfile.TemporaryDirectory(prefix="rebound-demo-", ignore_cleanup_errors=True) as folder:
            return _demo(qt_arguments, apart(Path(folder)), opened, options.language)
    return _window(qt_arguments, places(options.data_dir), opened, options.language)


def _say_what_cannot_be_said() -> None:
    """A stream that knows fewer letters than a journal holds gets them escaped, and no error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _speaking(verb: str, where: Places, wanted: str) -> object:
    """Whatever has to live for a verb to speak the person's language; None where plain English does."""
    from PySide6.QtCore import QCoreApplication, QLocale

    from rebound_desktop import languages
    from rebound_desktop.cli import export
    from rebound_desktop.ui import settings

    kept = settings.Settings(where.config, lambda *_: None).get(settings.LANGUAGE)
    chosen = wanted or kept
    english = (QLocale.Language.English, QLocale.Language.C)
    if chosen in ("en", languages.SYSTEM) and QLocale.system().language() in english:
        return None
    made = export.without_a_window() if verb == export.NAME else QCoreApplication([verb])
    languages.speak(chosen)
    return made


def _window(qt_arguments: list[str], where: Places, opened: Path | None, language: str) -> int:
    quick_start.import_plainly()
    from rebound_desktop import app

    made = app.application([sys.argv[0], *qt_arguments])
    return app.run(made, where, local_clock(), opened=opened, language=language)


def _demo(qt_arguments: list[str], where: Places, opened: Path | None, language: str) -> int:
    from PySide6.QtCore import QCoreApplication

    from rebound_desktop import app, languages
    from rebound_desktop.sample_data import write_sample_journal

    made = app.application([sys.argv[0], *qt_arguments])
    languages.speak(language or languages.SYSTEM)
    clock = local_clock()
    write_sample_journal(where.data, clock)
    say = QCoreApplication.translate("demo", "This is sample data. It goes when you close the window.")
    return app.run(made, where, clock, say=say, opened=opened, language=language)
