"""A field for somebody's name, completed from everyone who is noted."""

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from rebound_desktop.store import Store
from rebound_desktop.ui.widgets.controls import Field

OFFERED = 8
_NAME = Qt.ItemDataRole.UserRole


class PersonField(Field):
    """Offers those who have a word of a name that begins as is typed, or are at such a company.

    Whoever is offered can be taken by the arrow keys or the mouse; anybody else can be typed all the same.
    """

    def __init__(
        self,
        store: Store,
        name: str,
        placeholder: str = "",
        *,
        besides: int | None = None,
        offers_new: bool = False,
    ) -> None:
        """besides: somebody who is not offered.

        offers_new: whoever is not noted yet is offered last, as someone new; Enter takes who is marked, at first the
        one on top, and the completer's `activated` gives the name.
        """
        super().__init__(name, placeholder)
        self._store = store
        self.besides = besides
        self._offers_new = offers_new
        self._offered = QStandardItemModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # What is put into the field is the name, whatever is said beside it.
        completer.setCompletionRole(_NAME)
        self.setCompleter(completer)
        self.textEdited.connect(self._complete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where someone new is offered too, Enter takes from what is offered, and Qt does that."""
        popup = self.completer().popup() if self._offers_new else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _complete(self, typed: str) -> None:
        typed = " ".join(typed.split())
        found = self._store.contacts.fitting(typed, OFFERED) if typed else ()
        names = [line.name for line in found if line.id != self.besides]
        self._offered.clear()
        if not self._offers_new:
            self._offer(names)
            return
        # A whole name means the one who has it.
        self._offer(sorted(names, key=lambda name: name.casefold() != typed.casefold()))
        if typed and self._store.contacts.named(typed) is None:
            self._offer([typed], someone_new(typed))
        begin_at_top(self.completer())

    def _offer(self, names: list[str], shown: str = "") -> None:
        for name in names:
            item = QStandardItem(shown or name)
            item.setData(name, _NAME)
            self._offered.appendRow(item)


def someone_new(name: str) -> str:
    """Somebody who is not noted yet, as they are offered."""
    return QCoreApplication.translate("RecipientField", "{name}, someone new").replace("{name}", name)


def begin_at_top(completer: QCompleter) -> None:
    """Mark the first of what is offered, once it is open: Qt begins at whichever begins as is typed.

    That is often someone new, who stands last.
    """

    def begin() -> None:
        popup = completer.popup()
        if popup is not None and popup.isVisible():
            first = popup.model().index(0, 0)
            popup.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            popup.scrollToTop()

    QTimer.singleShot(0, completer, begin)
