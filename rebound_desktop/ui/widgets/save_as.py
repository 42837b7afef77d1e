"""Asking where a file goes that is made for the person: in their documents, under a name with its ending."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from rebound_desktop.core.attached import copy_name, free_name


def ask_where(parent: QWidget | None, title: str, name: str, kind: str = "", suffix: str = "") -> Path | None:
    """Where to, or None. name: without its ending; kind: what such files are called; suffix: ".pdf"."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    suggested = str(folder / copy_name(f"{name}{suffix}"))
    shown = f"{kind} (*{suffix})" if suffix else ""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, shown)
    return with_ending(Path(chosen), suffix) if chosen else None


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
