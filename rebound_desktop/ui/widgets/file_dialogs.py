"""Asking for files and folders: in the folder where one was last, at first in the person's documents."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from rebound_desktop.core.attached import copy_name, free_name

# Where somebody chose last, while the program runs: it is written down nowhere.
_lately: list[Path] = []


def ask_where(parent: QWidget | None, title: str, name: str, kind: str = "", suffix: str = "") -> Path | None:
    """Where a file goes that is made for the person, or None.

    name: without its ending; kind: what such files are called; suffix: ".pdf".
    """
    suggested = str(_begin_in() / copy_name(f"{name}{suffix}"))
    shown = f"{kind} (*{suffix})" if suffix else ""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, shown)
    return with_ending(_chosen(Path(chosen), Path(chosen).parent), suffix) if chosen else None


def ask_file(parent: QWidget | None, title: str, kinds: str = "") -> Path | None:
    """One file, or None. kinds: which are shown, as Qt takes them: "Pictures (*.png *.jpg)"."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_begin_in()), kinds)
    return _chosen(Path(chosen), Path(chosen).parent) if chosen else None


def ask_files(parent: QWidget | None, title: str) -> list[Path]:
    """Any number of files."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(_begin_in()))
    return [_chosen(Path(each), Path(each).parent) for each in chosen]


def ask_folder(parent: QWidget | None, title: str) -> Path | None:
    """A folder, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_begin_in()))
    return _chosen(Path(chosen), Path(chosen)) if chosen else None


def with_ending(path: Path, suffix: str) -> Path:
    """The path with the ending, should it have none; no file takes another one's place that nobody was asked about."""
    if path.name.casefold().endswith(suffix):
        return path
    name = f"{path.name}{suffix}"
    taken: list[str] = []
    with suppress(OSError):
        # Whoever writes there says what is wrong with the folder.
        taken = [each.name for each in path.parent.iterdir()]
    return path.with_name(free_name(name, taken))


def _begin_in() -> Path:
    """The first of these that is there: a stick may be gone, and not everybody has documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((folder for folder in (*_lately, Path(documents)) if folder.is_dir()), Path.home())


def _chosen(path: Path, folder: Path) -> Path:
    _lately[:] = [folder]
    return path
