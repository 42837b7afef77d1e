"""The company's name, changed where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape


class RenameCompany(QWidget):
    """A field and two buttons. Enter keeps, Esc does not."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self.field = Field(self.tr("Company"))
        self.field.returnPressed.connect(self.keep)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.field, 1)
        box.addWidget(Button(desk.theme, self.tr("Rename"), on_click=self.keep))
        box.addWidget(Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.close_field))
        self.hide()
        on_escape(self, self.close_field)

    def begin(self, job: Job) -> None:
        """Ask for the name of this job's company."""
        self._job = job
        self.field.setText(job.company)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Keep the name; False when it was refused."""
        job, name = self._job, self.field.text().strip()
        if job is not None and name and name != job.company and not self.isHidden():
            rename = self._desk.store.jobs.rename_company
            if not self._desk.attempt(lambda: rename(job.id, name)):
                return False
            self._desk.say(self.tr("Company renamed"), undo=True)
        self.close_field()
        return True

    def close_field(self) -> None:
        """Put the field away."""
        if not self.isHidden():
            self.hide()
            self._job = None
            self.closed.emit()

    def typed_texts(self) -> list[str]:
        """A name not kept yet."""
        changed = self._job is not None and self.field.text().strip() != self._job.company
        return [self.field.text()] if changed and not self.isHidden() else []
