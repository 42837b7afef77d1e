"""A page to write on about a job; what is written stands on its timeline, and opens in the journal."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.journal import EntryLine
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Paper, TextRole, Words, row
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp
from rebound_desktop.ui.widgets.written_before import LOOKED_AT, WrittenBefore, told_by_hand


class AboutSection(Section):
    """There while one writes. "Write about it" begins an entry that belongs to the job.

    `put_away` once it is kept and the page is gone.
    """

    put_away = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Write about it"), "")
        self._entry_id: int | None = None
        self.area = WritingArea(desk.theme, self.tr("A new entry about this job"))
        WritingHelp(desk, self.area)
        self.area.setPlaceholderText(self.tr("Start anywhere."))
        self.area.setMinimumHeight(desk.theme.px(160))
        self.area.keep_due.connect(self._keep)
        self.area.finished.connect(self.finish)
        self.written = WrittenBefore(desk.theme, desk.store.clock.today)
        self.written.taken.connect(self._put_with_job)
        self.status = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        self.page = Paper(desk.theme, margins=(24, 20, 24, 20))
        self.page.box.addWidget(self.written)
        self.page.box.addWidget(self.area)
        self.page.box.addLayout(
            row(
                self.status,
                None,
                Button(desk.theme, self.tr("Open in the journal"), ButtonRole.PLAIN, on_click=self._open),
                20,
                Button(desk.theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self.finish),
            )
        )
        self.box.addWidget(self.page)
        self.page.hide()
        on_escape(self, self.finish)

    def forget(self) -> None:
        """The page is put away; what stood on it is an entry."""
        self._entry_id = None
        self.area.load("")
        self.written.forget()
        self.page.hide()

    def begin_typing(self) -> None:
        """A blank page."""
        if self.page.isHidden():
            self.forget()
            self.status.setText("")
            self._offer_written()
            self.page.show()

    def first(self) -> QWidget:
        """The page."""
        return self.area

    def part(self) -> QWidget:
        """The page with its buttons."""
        return self.page

    def leave(self) -> bool:
        """Keep the page; False when it was refused."""
        self.area.keep_now()
        if not self.area.is_kept:
            return False
        if self._entry_id is not None:
            # The text is kept; a version that cannot be cut now is cut at the next change.
            with suppress(ReboundError):
                self.store.journal.cut_version(self._entry_id)
        return True

    def typed_texts(self) -> list[str]:
        """What stands on the page and is not in the store."""
        return [] if self.area.is_kept else [self.area.text()]

    def finish(self) -> None:
        """Put the page away; it stands on the timeline now."""
        if self.leave():
            self.is_open = False
            self.forget()
            self.fold()
            self.turned.emit()
            self.put_away.emit()

    def _offer_written(self) -> None:
        """What was written today, before the job was noted perhaps, may be about it."""
        journal, today = self.store.journal, self.store.clock.today()
        company = self.job.company if self.job is not None else ""
        lines = told_by_hand(self.store, journal.unbound(today, LOOKED_AT), company)
        self.written.offer(lines, self.tr("Put it with this job"))

    def _put_with_job(self, line: EntryLine) -> None:
        job = self.job
        if job is not None and self.desk.attempt(lambda: self.store.journal.set_job(line.id, job.id)):
            self._offer_written()
            tell_in(self.status, self.tr("It stands with this job now"))
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        job, text = self.job, self.area.text()
        if job is None or (self._entry_id is None and not text.strip()):
            self.area.mark_kept()
            return
        kept: list[int] = []
        journal, entry_id, before = self.store.journal, self._entry_id, self.area.kept_text
        if self.desk.attempt(
            lambda: kept.append(journal.write(text, entry_id=entry_id, over=before, job_id=job.id))
        ):
            self._entry_id = kept[0]
            self.area.mark_kept()
        else:
            tell_in(self.status, self.tr("Not kept yet"))
            self.area.try_again_later()
            return
        tell_in(self.status, self.tr("Kept on this computer"))

    def _open(self) -> None:
        self.area.keep_now()
        if self.area.is_kept:
            self.desk.go("journal", self._entry_id or 0)
