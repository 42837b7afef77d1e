"""The command line: the window by default, and what works without one."""

import argparse
import sys
import tempfile
from pathlib import Path

from rebound_desktop import __version__, quick_start
from rebound_desktop.paths import Places, places

DONE, SAID_WHY, USAGE = 0, 1, 2


def parser() -> argparse.ArgumentParser:
    """What can be said to the program; `--help` is made from it."""
    found = argparse.ArgumentParser(
        prog="rebound-desktop",
        description="A private, offline journal for the jobs you didn't get. Without a verb it opens its window.",
    )
    found.add_argument("--version", action="version", version=f"Rebound {__version__}")
    found.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder that holds the journal")
    found.add_argument("--demo", action="store_true", help="open a journal of sample data, gone when closed")
    found.add_argument(
        "--smoke", action="store_true", help="open the window once, keep and read an entry, exit"
    )
    # Qt's own, named here because its value would otherwise be taken for a verb.
    found.add_argument("-platform", metavar="NAME", help=argparse.SUPPRESS)
    verbs = found.add_subparsers(dest="verb", metavar="VERB")
    _add_compare(verbs)
    verbs.add_parser(
        "check",
        help="look the journal over and put right what is safe",
        description="Looks over the file, its search index, its keys and attachments; puts right what is safe. "
        "Asks for the passphrase when there is one. Exit code 0: all is in order now; 1: something is not.",
    )
    return found


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says. Returns the exit code: 0 done, 1 said why, 2 usage."""
    quick_start.pause_collection()
    options, qt_arguments = parser().parse_known_args(arguments)
    # What is left belongs to Qt (-platform, -style); a word without a dash belongs to nobody.
    if options.verb is not None and qt_arguments:
        parser().error(f"unrecognized arguments: {' '.join(qt_arguments)}")
    if options.platform:
        qt_arguments += ["-platform", options.platform]
    if options.verb == "compare":
        from rebound_desktop.compare_command import run_compare

        return run_compare(options.file, sys.stdout, sys.stderr)
    if options.verb == "check":
        from getpass import getpass

        from rebound_desktop.check_command import run_check

        return run_check(places(options.data_dir).data, getpass, sys.stdout, sys.stderr)
    if options.smoke:
        with tempfile.TemporaryDirectory(prefix="rebound-smoke-") as folder:
            from rebound_desktop.smoke import run_smoke

            return run_smoke(qt_arguments, apart(Path(folder)))
    if options.demo:
        with tempfile.TemporaryDirectory(prefix="rebound-demo-", ignore_cleanup_errors=True) as folder:
            return _demo(qt_arguments, apart(Path(folder)))
    return _window(qt_arguments, places(options.data_dir))


def apart(folder: Path) -> Places:
    """Places that share nothing with a person's own: journal, settings and logs below one folder."""
    return Places(data=folder / "Rebound", config=folder / "config", logs=folder / "logs")


def _window(qt_arguments: list[str], where: Places, say: str = "") -> int:
    from rebound_desktop import app

    return app.run(app.application([sys.argv[0], *qt_arguments]), where, app.local_clock(), say=say)


def _demo(qt_arguments: list[str], where: Places) -> int:
    from PySide6.QtCore import QCoreApplication

    from rebound_desktop import app
    from rebound_desktop.sample_data import write_sample_journal

    made = app.application([sys.argv[0], *qt_arguments])
    clock = app.local_clock()
    write_sample_journal(where.data, clock)
    say = QCoreApplication.translate("demo", "This is sample data. It goes when you close the window.")
    return app.run(made, where, clock, say=say)


def _add_compare(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from rebound_desktop.compare_command import SCHEMA_HELP

    compare = verbs.add_parser(
        "compare",
        help="compare jobs from a JSON document; prints JSON",
        description=SCHEMA_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    compare.add_argument("file", metavar="FILE", help="the document, or - for standard input")
