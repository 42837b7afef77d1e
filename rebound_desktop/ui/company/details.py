"""What is noted of a company, opened to fields that are kept as they are left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rebound_desktop.core.companies import Company
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.small_page import SmallPage


class Details(QWidget):
    """Name, place, link and notes. `renamed` gives the company that has the name now."""

    renamed = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._company: Company | None = None
        theme = desk.theme
        self._kept = KeptFields(self._keep)
        self.notes = SmallPage(desk, self.tr("Notes"), self._keep_notes, lines=3)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(2, 8)
        for name, said, line, column, span in (
            ("name", self.tr("Name"), 0, 0, 2),
            ("place", self.tr("Place"), 3, 0, 1),
            ("url", self.tr("Link"), 3, 1, 1),
        ):
            field = self._kept.add(name, Field(said))
            grid.addWidget(name_above(theme, field), line, column, 1, span)
            grid.addWidget(field, line + 1, column, 1, span)
        self.fields = self._kept.fields
        done = Button(theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self.close_fields)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(grid)
        box.addWidget(name_above(theme, self.notes, self.tr("Notes")))
        box.addWidget(self.notes)
        box.addLayout(row(done, None))
        self.hide()
        on_escape(self, self.close_fields)

    def show_company(self, company: Company) -> None:
        """What is kept; what is being typed stays."""
        if self._company is None or self._company.id != company.id:
            self._kept.forget()
            self.notes.forget()
            self.hide()
        self._company = company
        self._kept.show({"name": company.name, "place": company.place, "url": company.url})
        self.notes.show_text(company.notes)

    def begin(self) -> None:
        """Open the fields, the caret in the name."""
        self.show()
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_fields(self) -> None:
        """Keep, and put the fields away."""
        if self.leave() and not self.isHidden():
            self.hide()
            self.closed.emit()

    def leave(self) -> bool:
        """Keep everything typed; False when something was refused."""
        return self._company is None or (self._kept.leave() and self.notes.leave())

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return [*self._kept.typed_texts(), *self.notes.typed_texts()] if self._company is not None else []

    def _keep(self, name: str, text: str) -> bool:
        company, companies = self._company, self._desk.store.companies
        if company is None:
            return True
        if name != "name":
            return self._desk.attempt(lambda: companies.change(company.id, **{name: text}))
        if not text:
            # A company without a name cannot be found again.
            self.fields["name"].setText(company.name)
            return True
        now: list[int] = []
        if not self._desk.attempt(lambda: now.append(companies.rename(company.id, text))):
            return False
        if not now:
            # It was taken over by another meanwhile, and the name is a page of the journal.
            return True
        self._desk.say(self.tr("Company renamed"), undo=True)
        if now[0] != company.id:
            self._company = None
        self.renamed.emit(now[0])
        return True

    def _keep_notes(self, text: str) -> bool:
        company, companies = self._company, self._desk.store.companies
        if company is None or text == company.notes:
            return True
        return self._desk.attempt(lambda: companies.change(company.id, notes=text))
