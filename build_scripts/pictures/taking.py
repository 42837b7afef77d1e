"""Takes the pictures: one performance a variant and journal, one sheet of all its pictures."""

import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from build_scripts import languages
from build_scripts.pictures.stage import CLOCK, Stage, State
from build_scripts.pictures.variants import Variant, said_in
from build_scripts.texts import pseudo
from rebound_desktop import app as program
from rebound_desktop import store as journal_store
from rebound_desktop.cli import apart
from rebound_desktop.core.clock import Clock
from rebound_desktop.paths import Places
from rebound_desktop.sample_data import MovableClock, write_sample_journal
from rebound_desktop.store import Store
from rebound_desktop.ui import settings as options


def write_year(data: Path) -> Clock:
    """The sample year, seen on its last day."""
    write_sample_journal(data, CLOCK)
    return CLOCK


def write_by(fills: Callable[[Store, MovableClock], None], data: Path) -> Clock:
    """A journal that `fills` writes, seen at the moment it ends with."""
    clock = MovableClock()
    opened = journal_store.create(data, clock.clock, lambda _: None)
    fills(opened, clock)
    opened.close()
    return clock.clock


@contextmanager
def performance(app: QApplication, variant: Variant, write: Callable[[Path], Clock]) -> Iterator[Stage]:
    """The program in one variant, on a journal of its own, which `write` put into a folder."""
    with tempfile.TemporaryDirectory(prefix="rebound-pictures-") as folder:
        where: Places = apart(Path(folder))
        clock = write(where.data)
        spoken = variant.language
        if spoken in (pseudo.ACCENTED, pseudo.MIRRORED):
            languages.write_pseudo(languages.program_texts(), Path(folder))
            spoken = str(Path(folder) / f"rebound_{spoken}.qm")
        window = program.build(app, where, clock, language=spoken)
        if not variant.rightward:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.settings.set(options.THEME, variant.theme)
        window.settings.set(options.TEXT_SIZE, variant.text)
        window.resize(QSize(*variant.size))
        window.start()
        window.show()
        try:
            yield Stage(app, window, said_in(variant.language))
        finally:
            window.session.close()
            # Now, and not in a loop to come: the window of one variant would hear the theme of the next.
            delete(window)
            app.processEvents()


def take(
    app: QApplication, variant: Variant, states: dict[str, State], out: Path, write: Callable[[Path], Clock]
) -> list[str]:
    """Every state of one variant, one after the other; the names of those that failed."""
    failed = []
    with performance(app, variant, write) as stage:
        for name, come_to in states.items():
            try:
                stage.clear_away()
                come_to(stage)
                # Pages come a part at a time: until all of it is there.
                stage.wait(250)
                stage.window.grab().save(str(out / f"{name}-{variant.name}.png"))
            except (LookupError, AttributeError, AssertionError, StopIteration, RuntimeError):
                traceback.print_exc()
                failed.append(f"{name}-{variant.name}")
    return failed


def contact_sheet(out: Path, variant: Variant, names: list[str]) -> None:
    """All pictures of one variant on one sheet."""
    made = [QPixmap(str(out / f"{name}-{variant.name}.png")) for name in names]
    pictures = [picture for picture in made if not picture.isNull()]
    width, columns = 480, 4
    height = round(width * variant.size[1] / variant.size[0])
    lines = -(-len(pictures) // columns)
    sheet = QPixmap(columns * (width + 8), lines * (height + 8))
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for place, picture in enumerate(pictures):
        small = picture.scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap((place % columns) * (width + 8) + 4, (place // columns) * (height + 8) + 4, small)
    painter.end()
    sheet.save(str(out / f"sheet-{variant.name}.png"))
