"""The tags of an entry that stand beside its text: a field for them, there only when asked for."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.journal import Entry
from rebound_desktop.core.links import unnamed_tags
from rebound_desktop.core.tags import tags_in
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields

_TAGS = "tags"


class TagsLine(QWidget):
    """Kept as it is left. Enter and Esc put it away (`done`): Esc lets go of what was typed."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: Entry | None = None
        self.fields = KeptFields(self._keep)
        self.field = self.fields.add(_TAGS, Field(self.tr("Tags"), self.tr("Words of your own, with commas")))
        self.field.returnPressed.connect(self._finish)
        self.field.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.field)
        box.addSpacing(16)
        self.hide()

    def show_entry(self, entry: Entry | None) -> None:
        """Those of another entry, which nobody has asked for yet."""
        self.fields.forget()
        self.hide()
        self.refresh(entry)

    def refresh(self, entry: Entry | None) -> None:
        """The same entry, read anew; what is being typed stays."""
        self._entry = entry
        beside = unnamed_tags(self._all(), entry.text) if entry is not None else ()
        self.fields.show({_TAGS: ", ".join(beside)})

    def ask(self) -> None:
        """The person wants to give some, or to take some away."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Keep what is typed; False where it was refused."""
        return self.fields.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.fields.forget()
            self.refresh(self._entry)
            self._close()
            return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        if self.keep():
            self._close()

    def _close(self) -> None:
        self.done.emit()
        self.hide()

    def _all(self) -> tuple[str, ...]:
        return self._desk.store.tags.of_entry(self._entry.id) if self._entry is not None else ()

    def _keep(self, _name: str, said: str) -> bool:
        """With these go those that the text names, which are not to be taken away here."""
        entry, tags = self._entry, self._desk.store.tags
        if entry is None:
            return not said
        had = self._all()
        beside = unnamed_tags(had, entry.text)
        named = [tag for tag in had if tag not in beside]
        return self._desk.attempt(lambda: tags.set_entry(entry.id, [*named, *tags_in(said, beside)]))
