"""About: which copy of Rebound this is, where it keeps things, and where newer ones are. It asks nobody."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from rebound_desktop import paths
from rebound_desktop.built import built
from rebound_desktop.ui.about.facts import as_text, facts
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    TextRole,
    Words,
    headed,
    stack,
)
from rebound_desktop.ui.widgets.folder_name import FolderName
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class AboutPage(Page):
    """Facts that can be copied into a letter; licences are a page of their own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._facts = facts()
        self._is_carried = _is_carried(self.store.folder)
        column = Column(self.theme, width=640, top=32)
        self.box.addWidget(column)
        box = column.box
        box.addWidget(wrapped_row(back_to_settings(self.theme, desk.go)))
        on_escape(self, lambda: desk.go("settings"))
        box.addLayout(
            headed(
                self.theme,
                self.tr("About Rebound"),
                self.tr("A private journal for the day you hear no. Nothing leaves this computer."),
            )
        )
        box.addSpacing(4)
        box.addWidget(
            wrapped_row(
                Button(self.theme, self.tr("Copy details"), ButtonRole.PRIMARY, on_click=self._copy),
                Button(self.theme, self.tr("Licences…"), on_click=lambda: desk.go("licences")),
                spacing=12,
            )
        )
        box.addSpacing(12)
        for card in (self._this_copy(), self._where(), self._newer(), self._thanks()):
            box.addWidget(card)
            box.addSpacing(4)
        box.addStretch(1)

    def _this_copy(self) -> Card:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(self._facts):
            grid.addWidget(
                Words(self.theme, name, TextRole.MUTED, wrap=False), place, 0, Qt.AlignmentFlag.AlignTop
            )
            grid.addWidget(Words(self.theme, value), place, 1)
        held = QWidget()
        held.setLayout(grid)
        return self._card(self.tr("This copy"), held)

    def _where(self) -> Card:
        folder = self.store.folder
        return self._card(
            self.tr("Where your journal is"),
            FolderName(self.theme, str(folder)),
            Words(
                self.theme,
                self.tr(
                    "It is in the program's own folder: deleting that deletes the journal. "
                    "It is no part of the details you copy."
                )
                if self._is_carried
                else self.tr(
                    "It stays there when Rebound is removed. It is no part of the details you copy."
                ),
                TextRole.MUTED,
            ),
            wrapped_row(
                Button(
                    self.theme,
                    self.tr("Open the folder"),
                    on_click=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
                ),
                spacing=12,
            ),
        )

    def _newer(self) -> Card:
        home = built().home
        where = (
            self.tr("Newer versions stand at {address}").format(address=home)
            if home
            else self.tr("Newer versions are where you got this one.")
        )
        return self._card(
            self.tr("Newer versions"),
            Words(self.theme, self.tr("Rebound never looks for them: it opens no connection.")),
            Words(self.theme, where),
            Words(
                self.theme,
                self.tr("Unpack one beside this one, then move the folder {folder} into it.").format(
                    folder=paths.CARRIED
                )
                if self._is_carried
                else self.tr("Install one over this one. Your journal stays where it is."),
                TextRole.MUTED,
            ),
        )

    def _thanks(self) -> Card:
        return self._card(
            self.tr("Thanks"),
            Words(
                self.theme,
                self.tr(
                    "The five steps and the Pain Letter follow Liz Ryan's method. "
                    "Rebound uses Qt under the LGPL and Lucide's icons under the ISC licence. "
                    "Inter, Literata and Atkinson Hyperlegible come under the OFL. "
                    "The English dictionary is the SCOWL project's, read by Hunspell."
                ),
                TextRole.MUTED,
            ),
        )

    def _card(self, title: str, *items: QWidget) -> Card:
        card = Card(spacing=12)
        card.box.addLayout(stack(Words(self.theme, title, TextRole.SECTION), *items, spacing=12))
        return card

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._facts))
        self.desk.say(self.tr("Copied. Your folders and your words are no part of it."))


def _is_carried(folder: Path) -> bool:
    """Whether the journal lies beside the program; not where its own folder is away."""
    places = paths.carried()
    try:
        return places is not None and places.data.samefile(folder)
    except OSError:
        return False
