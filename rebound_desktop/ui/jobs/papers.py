"""What belongs to a job beside words: files, and addresses on the web, to be copied or opened by the desktop."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.jobs import Job, Link
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.addresses import OpenAddress
from rebound_desktop.ui.widgets.attached_files import AttachedFiles
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, clear
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.plus import with_plus
from rebound_desktop.ui.widgets.tool_row import tool_row


class PapersSection(Section):
    """A line a file, a line a link, and room for one more of each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Files and links"), self.tr("File or link"))
        self.files = AttachedFiles(desk, Owner.JOB)
        self.files.changed.connect(self._refill)
        self._links: tuple[Link, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.field = Field(self.tr("Add a link"), self.tr("Add a link"))
        with_plus(desk.theme, self.field)
        self.field.returnPressed.connect(self.keep)
        self.box.addWidget(self.files)
        self.box.addLayout(self._lines)
        self.box.addWidget(self.field)

    def fill(self, job: Job) -> None:
        """The files and the links."""
        self.files.show_files(job.id)
        links = self.store.attached.links(job.id)
        if links != self._links:
            self._links = links
            clear(self._lines)
            for link in links:
                self._lines.addWidget(self._line(link))

    def forget(self) -> None:
        """No link half typed."""
        self.field.clear()

    def has_content(self) -> bool:
        """Whether there is a file or a link."""
        return bool(self.files.files or self._links)

    def first(self) -> QWidget:
        """The button for a file."""
        return self.files.add

    def leave(self) -> bool:
        """A link half typed is kept."""
        return self.keep()

    def typed_texts(self) -> list[str]:
        """A link that is not kept."""
        return [self.field.text()] if self.field.text().strip() else []

    def keep(self) -> bool:
        """Keep the link that is typed; False when it was refused."""
        job, url = self.job, self.field.text().strip()
        if job is None or not url:
            return True
        if not self.desk.attempt(lambda: self.store.attached.add_link(job.id, url)):
            return False
        self.field.clear()
        return True

    def _line(self, link: Link) -> QWidget:
        theme = self.desk.theme
        copy = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="copy",
            name=self.tr("Copy {link}").format(link=link.url),
            on_click=partial(self._copy, link),
        )
        remove = Button(
            theme,
            "",
            ButtonRole.ICON,
            icon="x",
            name=self.tr("Take away {link}").format(link=link.url),
            on_click=partial(self._remove, link),
        )
        return tool_row(theme, "link", link.name or link.url, OpenAddress(theme, link.url), copy, remove)

    def _copy(self, link: Link) -> None:
        QGuiApplication.clipboard().setText(link.url)
        self.desk.say(self.tr("Copied. Rebound itself never goes online."))

    def _remove(self, link: Link) -> None:
        if self.desk.attempt(lambda: self.store.attached.remove_link(link.id)):
            self.desk.say(self.tr("Link taken away"), undo=True)

    def _refill(self) -> None:
        if self.job is not None:
            self.fill(self.job)
            self.fold()
            self.turned.emit()
