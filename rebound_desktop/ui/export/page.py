"""Export: everything in one folder, or one format; how far it is, and in plain words what left."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.leaving import FOLDERS, Format, Left
from rebound_desktop.exchange.export import SUFFIXES, Order, Source
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import Lane, while_alive
from rebound_desktop.ui.export.choice import Choice
from rebound_desktop.ui.export.work import source_of, taking, writing
from rebound_desktop.ui.page import AS_BOOK, CHOSEN_PAGES, Desk, Page
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    TextRole,
    Words,
    headed,
    row,
)
from rebound_desktop.ui.widgets.file_dialogs import ask_folder, ask_where
from rebound_desktop.ui.widgets.keyboard import go_on_at, hold_the_keyboard, on_escape
from rebound_desktop.ui.widgets.working import Work, Working


class ExportPage(Page):
    """Two ways out. The journal stays as it is, and is read beside the window."""

    areas = frozenset({Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._written: Path | None = None
        column = Column(self.theme, width=560, top=32)
        self.box.addWidget(column)
        box = column.box
        box.addLayout(row(back_to_settings(self.theme, desk.go), None))
        on_escape(self, lambda: desk.go("settings"))
        box.addLayout(
            headed(
                self.theme,
                self.tr("Export"),
                self.tr("Your words in open formats. The journal stays as it is."),
            )
        )
        box.addSpacing(8)
        self._ways = (self._everything(), self._one_format())
        self._working = Working(self.theme)
        self._working.is_long.connect(lambda: go_on_at(self, self._working))
        self._told = self._told_card()
        for part in (*self._ways, self._working, self._told):
            box.addWidget(part)
        box.addStretch(1)
        self._told.hide()

    def refresh(self) -> None:
        """The jobs to choose from."""
        self._choice.refresh()

    def open(self, key: int | None) -> None:
        """What was said the last time is over. With a key, the chosen pages, or a book, is what is wanted."""
        if self._working.work is None:
            self._told.hide()
        if key == CHOSEN_PAGES:
            self._choice.choose_pages(self.desk.chosen_pages.uids)
        if key == AS_BOOK:
            self._choice.choose_format(Format.PDF)
        # The keyboard stands at what one came for, not at the way back.
        (self._export if key in (CHOSEN_PAGES, AS_BOOK) else self._take).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    # What the page is made of.

    def _everything(self) -> Card:
        card = Card(spacing=12)
        card.box.addWidget(Words(self.theme, self.tr("Take everything"), TextRole.SECTION))
        card.box.addWidget(
            Words(
                self.theme,
                self.tr(
                    "An archive that Rebound reads back, a web page and tables, in one folder. "
                    "Entries only for you come along. Anyone can read it."
                ),
                TextRole.MUTED,
            )
        )
        self._take = Button(
            self.theme, self.tr("Take everything…"), ButtonRole.PRIMARY, on_click=self._choose_place_for_all
        )
        card.box.addLayout(row(self._take, None))
        return card

    def _one_format(self) -> Card:
        card = Card(spacing=12)
        card.box.addWidget(Words(self.theme, self.tr("One format"), TextRole.SECTION))
        self._choice = Choice(self.desk)
        self._export = Button(self.theme, self.tr("Export…"), on_click=self._choose_place)
        card.box.addWidget(self._choice)
        card.box.addLayout(row(self._export, None))
        return card

    def _told_card(self) -> Card:
        card = Card(spacing=12)
        self._name = Elided(self.theme, "", TextRole.SECTION)
        self._said = Words(self.theme)
        self._show_it = Button(self.theme, self.tr("Open the folder"), on_click=self._open_folder)
        for widget in (self._name, self._said):
            card.box.addWidget(widget)
        card.box.addLayout(row(self._show_it, None))
        return card

    # Where to.

    def _choose_place_for_all(self) -> None:
        folder = ask_folder(self, self.tr("Choose where the folder goes"))
        if folder is not None:
            self.take_everything_to(self._free(folder, self._file_name(self.tr("Rebound"))))

    def _choose_place(self) -> None:
        if not self._choice.may_be_taken():
            return
        fmt = self._choice.format
        suggested = self._file_name(words.format_name(fmt).partition(" (")[0])
        if fmt in FOLDERS:
            folder = ask_folder(self, self.tr("Choose where the folder goes"))
            if folder is not None:
                self.export_to(self._free(folder, suggested))
            return
        kind = words.format_name(fmt)
        path = ask_where(self, kind, suggested, kind, SUFFIXES[fmt])
        if path is not None:
            self.export_to(path)

    def _file_name(self, what: str) -> str:
        return f"{what} {self.store.clock.today().isoformat()}"

    @staticmethod
    def _free(place: Path, name: str) -> Path:
        """A folder that is not there yet: nothing is ever put among other files."""
        number, free = 1, place / name
        while free.exists():
            number += 1
            free = place / f"{name} ({number})"
        return free

    # Doing it.

    def take_everything_to(self, target: Path) -> None:
        """Archive, web page and tables into a new folder."""
        work = self._start(target)
        if work is not None:
            self._run(target, Format.ARCHIVE, taking(target, self._source(), work))

    def export_to(self, target: Path) -> None:
        """What is chosen, into this file or new folder."""
        work = self._start(target)
        if work is not None:
            order = Order(self._choice.format, target, self._choice.wanted())
            self._run(target, order.format, writing(order, self._source(), work))

    def _source(self) -> Source:
        return source_of(self.store, self.theme.writing_font(11).family())

    def _run(self, target: Path, fmt: Format, run: Callable[[], Left | None]) -> None:
        self.desk.background.start(
            run,
            while_alive(self, partial(self._tell, target, fmt)),
            while_alive(self, self._refused),
            lane=Lane.LONG,
        )

    def _start(self, target: Path) -> Work | None:
        if self._working.work is not None:
            return None
        hold_the_keyboard(self)
        self._told.hide()
        self._enable(False)
        return self._working.begin(
            self.tr("Writing {name}. You can go on meanwhile.").format(name=target.name)
        )

    def _end(self) -> None:
        hold_the_keyboard(self)
        self._working.end()
        self._enable(True)

    def _enable(self, is_free: bool) -> None:
        for part in self._ways:
            part.setEnabled(is_free)

    # What is said of it.

    def _tell(self, target: Path, fmt: Format, left: Left | None) -> None:
        self._end()
        if left is None:
            self._show_told(self.tr("Stopped"), self.tr("Nothing was written."), None)
            return
        said = (*words.things_said(left), *words.left_said(left, fmt))
        self._show_told(target.name, "\n".join(said), target)
        self.desk.say(self.tr("Exported: {name}").format(name=target.name))

    def _refused(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, ReboundError):
            raise error
        self._show_told(self.tr("Not exported"), str(words.explain(error)), None)

    def _show_told(self, name: str, said: str, written: Path | None) -> None:
        self._written = written
        self._name.setText(name)
        self._show_it.setVisible(written is not None)
        self._told.show()
        go_on_at(self, self._show_it, self._take)
        show_told(self._said, said)

    def _open_folder(self) -> None:
        if self._written is not None:
            place = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
