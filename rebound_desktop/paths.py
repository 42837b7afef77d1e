"""Where things are: the journal's folder, the settings, the logs, and what ships with the program."""

import hashlib
import sys
from pathlib import Path

from msgspec import Struct

APP_ID = "io.github.rebound_desktop.Rebound"
FOLDER_NAME = "Rebound"
# Beside a program that is carried about: what it keeps.
CARRIED = "data"
# The launchers that start the Python beside them, which is then called by their name.
WINDOWS_PROGRAMS = ("rebound.exe", "rebound-desktop.exe")
_PACKAGE = Path(__file__).resolve().parent
# An installed program carries its resources inside the package; a checkout has them beside it.
_RESOURCES = next(
    (folder for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources") if folder.is_dir()),
    _PACKAGE.parent / "resources",
)


class Places(Struct, frozen=True):
    """The folders of one person: `data` holds the journal, `config` the settings, `logs` the logs."""

    data: Path
    config: Path
    logs: Path


def apart(folder: Path) -> Places:
    """Places that share nothing with others: journal, settings and logs below one folder."""
    return Places(data=folder / "Rebound", config=folder / "config", logs=folder / "logs")


def beside(program: Path) -> Places | None:
    """Places on the stick that the program runs from, if a folder `data` lies beside it."""
    folder = program.resolve().parent / CARRIED
    return apart(folder) if folder.is_dir() else None


def carried() -> Places | None:
    """Places beside the program that runs, if they are there and it is one that can be carried about."""
    program = Path(sys.executable)
    # Only a bundle, or Windows' folder, is such a program; Python itself is none of ours.
    can_be_carried = getattr(sys, "frozen", False) or program.name.lower() in WINDOWS_PROGRAMS
    return beside(program) if can_be_carried else None


def places(data_folder: Path | None = None) -> Places:
    """`data_folder` for the journal when one is named, else `data` beside the program, else the platform's own."""
    if data_folder is None and (found := carried()):
        return found
    import platformdirs  # only here: opening a named folder, as tests and benches do, needs none of it

    data = data_folder or Path(platformdirs.user_data_dir(FOLDER_NAME, appauthor=False))
    return Places(
        data=data.absolute(),
        config=Path(platformdirs.user_config_dir(FOLDER_NAME, appauthor=False)),
        logs=Path(platformdirs.user_log_dir(FOLDER_NAME, appauthor=False)),
    )


def copies_folder(data_folder: Path) -> Path:
    """Where copies of a journal's files lie while another program shows them: never beside the journal.

    A journal may stand in a folder that is synced; what lies in clear must not travel along.
    """
    import platformdirs

    name = hashlib.sha256(str(data_folder).encode(errors="surrogateescape")).hexdigest()[:16]
    return Path(platformdirs.user_cache_dir(FOLDER_NAME, appauthor=False)) / "copies" / name


def resource(name: str) -> Path:
    """The path of something that ships with the program, such as "icons/sun.svg"."""
    return _RESOURCES / name
