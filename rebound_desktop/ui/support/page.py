"""Someone to talk to: a person they name, and a plain word on what this is not. No numbers are built in."""

from PySide6.QtCore import Qt

from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import Card, Column, Field, TextRole, Words
from rebound_desktop.ui.widgets.writing import WritingArea

NAME, NOTE = "support_name", "support_note"


class SupportPage(Page):
    """Works before anyone is named."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme, width=560, top=72)
        self.box.addWidget(column)
        box = column.box
        box.addWidget(Words(self.theme, self.tr("Someone to talk to"), TextRole.HEADING))
        for line in (
            self.tr("A person who likes you and listens. It does not have to be about the job."),
            self.tr("This journal is no treatment. A doctor or a helpline near you can do what it cannot."),
        ):
            box.addWidget(Words(self.theme, line))
        box.addSpacing(16)
        self._name = Field(self.tr("Their name"), self.tr("Their name"))
        self._name.editingFinished.connect(self._keep)
        box.addWidget(Words(self.theme, self.tr("Whom would you call?"), TextRole.STRONG))
        box.addWidget(self._name)
        box.addWidget(Words(self.theme, self.tr("How to reach them, and what helps"), TextRole.STRONG))
        self._note = WritingArea(self.theme, self.tr("How to reach them"))
        self._note.setMinimumHeight(120)
        self._note.keep_due.connect(self._keep)
        paper = Card(margins=(16, 12, 16, 12))
        paper.box.addWidget(self._note)
        box.addWidget(paper)
        box.addWidget(
            Words(self.theme, self.tr("Only you see this. It is kept on this computer."), TextRole.SMALL)
        )
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """What was written here before."""
        if self._note.is_kept:
            self._note.load(self.store.preferences.get(NOTE))
        self._name.setText(self.store.preferences.get(NAME))
        if not self._name.text():
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Keep both."""
        self._keep()
        return self._note.is_kept

    def typed_texts(self) -> list[str]:
        """Both fields."""
        return [self._name.text(), self._note.text()]

    def _keep(self) -> None:
        def keep() -> None:
            self.store.preferences.set(NAME, self._name.text().strip())
            self.store.preferences.set(NOTE, self._note.text())

        if self.desk.attempt(keep):
            self._note.mark_kept()
        else:
            self._note.try_again_later()
