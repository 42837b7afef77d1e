"""Copies of the journal: when the last one was verified, where they go, how much room they take, and each."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from rebound_desktop import words
from rebound_desktop.store import ReboundError, backups
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import Lane, while_alive
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    Hairline,
    TextRole,
    Words,
    clear,
    headed,
    row,
    stack,
)
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_of_setting
from rebound_desktop.ui.widgets.file_dialogs import ask_folder
from rebound_desktop.ui.widgets.keyboard import go_on_at, on_escape
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

SHOWN_AT_MOST = 60


class CopiesPage(Page):
    """Where copies go and which there are; they are read beside the window, for a disk may be slow."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        assert desk.guard.copies is not None
        self._copies = desk.guard.copies
        column = Column(self.theme, width=640, top=32)
        self.box.addWidget(column)
        box = column.box
        box.addLayout(row(back_to_settings(self.theme, desk.go), None))
        on_escape(self, lambda: desk.go("settings"))
        self._newest = Words(self.theme, "", TextRole.MUTED)
        heading = self.tr("Backups of your journal")
        box.addLayout(headed(self.theme, heading, self._newest))
        box.addSpacing(4)
        self._now = Button(self.theme, self.tr("Back up now"), ButtonRole.PRIMARY, on_click=self._back_up)
        restore = Button(self.theme, self.tr("Restore a backup…"), on_click=lambda: desk.guard.restore(None))
        box.addWidget(wrapped_row(self._now, restore))
        box.addSpacing(12)
        box.addWidget(self._where())
        self._title = Words(self.theme, self.tr("What is there"), TextRole.SECTION)
        box.addSpacing(8)
        box.addWidget(self._title)
        self._list = Card(spacing=8)
        box.addWidget(self._list)
        self._replaced_title = Words(self.theme, self.tr("What was replaced"), TextRole.SECTION)
        self._replaced = Card(spacing=8)
        box.addSpacing(8)
        box.addWidget(self._replaced_title)
        box.addWidget(self._replaced)
        for widget in (self._title, self._list, self._replaced_title, self._replaced):
            widget.hide()
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """As things stand now."""
        self._dress()
        go_on_at(self, self._now)

    def _where(self) -> Card:
        card = Card(spacing=12)
        self._folder = Elided(self.theme, "")
        self._away = Words(self.theme, self.tr("This folder isn't there now."), TextRole.SMALL)
        choose = Button(self.theme, self.tr("Choose a folder…"), on_click=self._choose_folder)
        self._own = Button(
            self.theme,
            self.tr("Beside the journal"),
            ButtonRole.PLAIN,
            on_click=lambda: self._take_folder(None),
        )
        said = self.tr("A second disk keeps them when this computer is lost. They are encrypted there too.")
        size = DropDown(self.theme, self.tr("Room for backups"))
        for gigabytes in options.BACKUP_SIZE.choices:
            none, some = self.tr("as they grow older, fewer stay"), self.tr("{number} GB at most")
            size.addItem(some.format(number=words.figure(gigabytes)) if gigabytes else none, gigabytes)
        size.setCurrentIndex(size.findData(self.desk.settings.get(options.BACKUP_SIZE)))
        size.activated.connect(lambda _: self.desk.settings.set(options.BACKUP_SIZE, size.currentData()))
        card.box.addLayout(
            stack(
                Words(self.theme, self.tr("Where they go"), TextRole.SECTION),
                self._folder,
                self._away,
                Words(self.theme, said, TextRole.MUTED),
                wrapped_row(choose, self._own),
                wrapped_row(name_of_setting(self.theme, size), size, end=size),
                spacing=12,
            )
        )
        return card

    def _dress(self) -> None:
        chosen = self._copies.backup_folder
        own, *_ = folders = self._copies.backup_folders()
        now = self.store.clock.moment()
        self._folder.setText(str(chosen or own))
        self._own.setVisible(chosen is not None)
        self._away.hide()

        folder, key = self.store.folder, self.store.key

        def look() -> tuple[bool, tuple[backups.Backup, ...], tuple[backups.Backup, ...]]:
            is_away = chosen is not None and not chosen.is_dir()
            try:
                replaced = backups.replaced_in(folder, key)
            except ReboundError:
                replaced = ()
            return is_away, backups.all_in(*folders, now=now), replaced

        def looked(found: tuple[bool, tuple[backups.Backup, ...], tuple[backups.Backup, ...]]) -> None:
            self._away.setVisible(found[0])
            self._show(found[1])
            self._show_replaced(found[2])

        # Apart: a disk that sleeps, or never answers, holds up nobody.
        self.desk.background.start_apart(look, while_alive(self, looked), while_alive(self, _raised))

    def _show(self, found: tuple[backups.Backup, ...]) -> None:
        clear(self._list.box)
        newest = next(iter(found), None)
        self._newest.setText(
            words.verified(newest.holding.made_at, self.store.clock)
            if newest
            else self.tr("No backup yet. One is made whenever you close Rebound.")
        )
        for widget in (self._title, self._list):
            widget.setVisible(bool(found))
        shown = found[:SHOWN_AT_MOST]
        told = words.holdings([backup.holding for backup in shown], self.store.clock)
        for place, (backup, made) in enumerate(zip(shown, told, strict=True)):
            if place:
                self._list.box.addWidget(Hairline())
            self._list.box.addLayout(self._line(backup, made))

    def _show_replaced(self, found: tuple[backups.Backup, ...]) -> None:
        """Journals that stood here until a backup took their place."""
        clear(self._replaced.box)
        for widget in (self._replaced_title, self._replaced):
            widget.setVisible(bool(found))
        said = self.tr("When a backup is restored, the journal that was here is kept. You can go back to it.")
        self._replaced.box.addWidget(Words(self.theme, said, TextRole.MUTED))
        shown = found[:SHOWN_AT_MOST]
        named = words.replaced([backup.holding for backup in shown], self.store.clock)
        for backup, told in zip(shown, named, strict=True):
            self._replaced.box.addWidget(Hairline())
            self._replaced.box.addLayout(self._told(backup, told, self._restore_button(backup, told)))

    def _line(self, backup: backups.Backup, made: str) -> QVBoxLayout:
        text = self.tr("Let it go in time") if backup.is_pinned else self.tr("Keep for good")
        pin = Button(
            self.theme,
            text,
            ButtonRole.PLAIN,
            name=self.tr("{what}: {backup}").format(what=text, backup=made),
            on_click=partial(self._pin, backup),
        )
        return self._told(backup, made, pin, self._restore_button(backup, made))

    def _restore_button(self, backup: backups.Backup, told: str) -> Button:
        return Button(
            self.theme,
            self.tr("Restore…"),
            ButtonRole.PLAIN,
            name=self.tr("Restore: {backup}").format(backup=told),
            on_click=partial(self.desk.guard.restore, backup.path),
        )

    def _told(self, backup: backups.Backup, made: str, *buttons: Button) -> QVBoxLayout:
        """What it is and what it holds, and at the end what can be done with it."""
        told = (words.holds(backup.holding), self.tr("kept for good") if backup.is_pinned else "")
        beneath = words.capital(words.dotted(told))
        line = row(*buttons, spacing=12)
        line.insertLayout(
            0,
            stack(
                Words(self.theme, made),
                *([Words(self.theme, beneath, TextRole.SMALL)] if beneath else []),
                spacing=2,
            ),
            1,
        )
        return stack(line)

    def _pin(self, backup: backups.Backup) -> None:
        # Beside the window: it waits for a copy that is being made.
        self.desk.background.start(
            lambda: backups.pin(backup, not backup.is_pinned),
            while_alive(self, lambda _: self._dress()),
            while_alive(self, self._not_pinned),
            lane=Lane.COPIES,
        )

    def _not_pinned(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self._refused(error)

    def _refused(self, error: ReboundError) -> None:
        self.desk.tell(error)

    def _back_up(self) -> None:
        def done() -> None:
            self._dress()
            self.desk.say(self.tr("Backed up, and checked"))

        def refused(error: ReboundError) -> None:
            # It may lie in the journal's own folder instead.
            self._dress()
            self._refused(error)

        self.desk.guard.back_up(while_alive(self, done), while_alive(self, refused))

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("Choose a folder for backups"))
        if folder is not None:
            self._take_folder(folder)

    def _take_folder(self, chosen: Path | None) -> None:
        def taken() -> None:
            self._dress()
            self.desk.say(self.tr("The next backup goes there."))

        self._copies.choose_backup_folder(chosen, while_alive(self, taken), while_alive(self, self._refused))


def _raised(error: BaseException) -> None:
    if not isinstance(error, ReboundError):
        raise error
