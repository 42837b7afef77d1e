"""How it was before and after writing: a few words of one's own, there only when asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.journal import Entry
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields


class MoodLine(QWidget):
    """Two fields side by side. `entry_id` gives the entry, or None while there is none to keep them with."""

    def __init__(self, desk: Desk, entry_id: Callable[[], int | None]) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id = entry_id
        self._is_asked = False
        self.fields = KeptFields(self._keep)
        before, after = self.tr("How it was before"), self.tr("How it is after")
        self.before = self.fields.add("before", Field(before, before))
        self.after = self.fields.add("after", Field(after, after))
        own = self.tr("In your own words. Leave it empty if you like.")
        for field in (self.before, self.after):
            field.setToolTip(own)
            field.setMinimumWidth(40)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row(self.before, self.after, spacing=12))
        box.addSpacing(16)
        self.hide()

    def show_entry(self, entry: Entry | None) -> None:
        """The words of an entry. Another entry begins without them being asked for."""
        self._is_asked = False
        self.fields.forget()
        self.refresh(entry)

    def refresh(self, entry: Entry | None) -> None:
        """The same entry, read anew; what is being typed stays."""
        kept = {
            "before": entry.mood_before if entry else "",
            "after": entry.mood_after if entry else "",
        }
        self.fields.show(kept)
        self.setVisible(self._is_asked or any(kept.values()) or bool(self.fields.typed_texts()))

    def ask(self) -> None:
        """The person wants to say it: the caret goes to the first that is empty."""
        self._is_asked = True
        self.show()
        first = self.after if self.before.text().strip() else self.before
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Keep what is typed; False while there is no entry to keep it with, or it was refused."""
        return self.fields.leave()

    def _keep(self, name: str, said: str) -> bool:
        entry_id, journal = self._entry_id(), self._desk.store.journal
        if entry_id is None:
            return False
        return self._desk.attempt(lambda: journal.set_mood(entry_id, **{name: said}))
