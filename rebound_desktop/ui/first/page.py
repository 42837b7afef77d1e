"""The first page of a new journal: "What happened?", a caret, and nothing in between."""

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Column,
    TextRole,
    Words,
    headed,
)
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp


class FirstPage(Page):
    """Write first. A passphrase, a job, the rest of the house: each is one quiet click away."""

    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entry_id: int | None = None
        column = Column(self.theme, width=WRITING_WIDTH, top=72)
        self.box.addWidget(column, 1)
        box = column.box
        box.addLayout(
            headed(
                self.theme,
                self.tr("What happened?"),
                self.tr("You can put it down here, or come back later. Nothing leaves this computer."),
            )
        )
        box.addSpacing(16)
        self.area = WritingArea(self.theme, self.tr("Entry text"))
        WritingHelp(desk, self.area)
        self.area.setMinimumHeight(200)
        self.area.keep_due.connect(self._keep)
        box.addWidget(self.area, 1)
        self._status = Words(self.theme, "", TextRole.SMALL)
        box.addWidget(self._status)
        box.addWidget(self._safety())
        box.addSpacing(8)
        stop = Button(self.theme, self.tr("Stop here"), ButtonRole.PLAIN, on_click=lambda: desk.go("stop"))
        around = Button(self.theme, self.tr("Look around"), on_click=lambda: desk.go("today"))
        no = Button(self.theme, self.tr("I didn't get a job"), ButtonRole.PRIMARY, on_click=self._log_no)
        box.addWidget(wrapped_row(stop, around, no, spacing=12, end=around))

    def open(self, key: int | None) -> None:
        """The caret, at once; key: the page that was begun here, when the rooms are made anew or one comes back."""
        begun = self.store.journal.entry(key) if key is not None else None
        if begun is not None and self.area.is_kept and begun.text != self.area.text():
            self._entry_id = begun.id
            self.area.load(begun.text)
            self.area.moveCursor(QTextCursor.MoveOperation.End)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Keep what was written."""
        self.area.keep_now()
        if self.area.is_kept and self._entry_id is not None:
            # A version more is worth having, and no reason to stay: the text itself is kept.
            with suppress(ReboundError):
                self.store.journal.cut_version(self._entry_id)
        return self.area.is_kept

    def shown_key(self) -> int | None:
        """The page that was begun here, once there is one."""
        return self._entry_id

    def typed_texts(self) -> list[str]:
        """The text, when it is not kept yet."""
        return [] if self.area.is_kept else [self.area.text()]

    def _safety(self) -> QWidget:
        said = Words(
            self.theme, self.tr("Anyone using this account can read this."), TextRole.SMALL, wrap=False
        )
        add = Button(
            self.theme,
            self.tr("Add a passphrase"),
            ButtonRole.PLAIN,
            on_click=lambda: self.desk.go("passphrase"),
        )
        for widget in (said, add):
            widget.setVisible(not self.desk.guard.is_protected)
        bring = Button(
            self.theme,
            self.tr("Bring something in"),
            ButtonRole.PLAIN,
            on_click=lambda: self.desk.go("import"),
        )
        return wrapped_row(said, add, bring, end=bring)

    def _log_no(self) -> None:
        """What was written here goes along: it is about that job."""
        self.area.keep_now()
        self.desk.log_no_of(self._entry_id)

    def _keep(self) -> None:
        try:
            text, before = self.area.text(), self.area.kept_text
            self._entry_id = self.store.journal.write(text, entry_id=self._entry_id, over=before)
        except ReboundError as error:
            tell_in(self._status, self.tr("Not kept yet"))
            self._status.setToolTip(str(words.explain(error, is_typed=True)))
            self.area.try_again_later()
        else:
            self.area.mark_kept()
            self._status.setToolTip("")
            tell_in(self._status, self.tr("Kept on this computer"))
