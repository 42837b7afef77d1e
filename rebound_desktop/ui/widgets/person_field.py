"""A field for somebody's name, completed from everyone who is noted."""

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from rebound_desktop.store import Store
from rebound_desktop.ui.widgets.fields import Field

OFFERED = 8
_NAME, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class PersonField(Field):
    """Offers those who have a word of a name that begins as is typed, or are at such a company.

    Whoever is offered can be taken by the arrow keys or the mouse; anybody else can be typed all the same. `taken` says
    that a name was clicked among those offered and stands here now; Enter is told by `returnPressed`, as of any field.
    """

    taken = Signal(str)

    def __init__(self, store: Store, name: str, placeholder: str = "", *, offers_new: bool = False) -> None:
        """offers_new: whoever is not noted yet is offered last, as someone new.

        Enter and Tab take who is marked then: at first the one on top, so that nobody who is known is noted twice
        because half their name was typed; or the one who is new, where only companies have what was typed.
        """
        super().__init__(name, placeholder)
        self._store = store
        # Somebody who is not offered.
        self.besides: int | None = None
        self._offers_new = offers_new
        self._fits_by_name = False
        # The company that it is about, where it is about one: whoever is called so elsewhere may be somebody else.
        self.at = ""
        # Who was chosen of those offered, and what was put here for them.
        self._chosen: tuple[int, str] | None = None
        self._offered = QStandardItemModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # What is put into the field is the name, whatever is said beside it.
        completer.setCompletionRole(_NAME)
        # Qt puts what was chosen into the field after it says so.
        completer.activated.connect(self.taken, Qt.ConnectionType.QueuedConnection)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        self.setCompleter(completer)
        self._mark = Mark(completer, lambda: 0 if self._fits_by_name else self._offered.rowCount() - 1)
        self.textEdited.connect(self._complete)

    def event(self, event: QEvent) -> bool:
        """Where someone new is offered too, Enter and Tab first put the name that is marked here."""
        is_taking = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TAKING
        )
        popup = self.completer().popup() if is_taking and self._offers_new else None
        if popup is None or not popup.isVisible():
            return super().event(event)
        marked = self._mark.now()
        if marked.isValid():
            self._choose(marked)
            self.setText(marked.data(_NAME))
        popup.hide()
        super().event(event)
        # Left to the completer, the name would be put here again after it was entered and the field cleared.
        event.accept()
        return True

    @property
    def chosen(self) -> int | None:
        """Who was chosen of those offered, while their name stands here."""
        is_there = self._chosen is not None and self._chosen[1] == self.text()
        return self._chosen[0] if self._chosen is not None and is_there else None

    def _choose(self, offered: QModelIndex) -> None:
        key, name = offered.data(_KEY), offered.data(_NAME)
        self._chosen = (int(key), str(name)) if key else None

    def _complete(self, typed: str) -> None:
        self._chosen = None
        typed = " ".join(typed.split())
        contacts = self._store.contacts
        found = contacts.fitting(typed, OFFERED) if typed else ()
        known = contacts.known_at(self.at, typed) if typed else None
        is_new = bool(typed) and self._offers_new and known is None
        is_elsewhere = is_new and contacts.named(typed) is not None
        # Whoever is meant at this company comes first, and is marked; of two of one name it is said where they are.
        found = tuple(sorted(found, key=lambda line: line.id != known))
        names = [line.name for line in found]
        self._offered.clear()
        for line in found:
            if line.id != self.besides:
                is_told = is_elsewhere or names.count(line.name) > 1
                where = f" · {line.company}" if is_told and line.company else ""
                self._offer(line.name, line.name + where, line.id)
        if not self._offers_new:
            return
        by_name = typed and contacts.fitting(typed, 1, by_name_alone=True)
        self._fits_by_name = bool(by_name) and not is_elsewhere
        if is_new:
            self._offer(typed, someone_new(typed))
        self._mark.soon()

    def _offer(self, name: str, shown: str, key: int = 0) -> None:
        """key: who that is; 0 for somebody new."""
        item = QStandardItem(shown)
        item.setData(name, _NAME)
        item.setData(key, _KEY)
        self._offered.appendRow(item)


def someone_new(name: str) -> str:
    """Somebody who is not noted yet, as they are offered."""
    return QCoreApplication.translate("RecipientField", "{name}, someone new").replace("{name}", name)


class Mark(QObject):
    """Marks one of what a completer offers, once that is open, until somebody goes to another.

    Qt begins at whichever begins as is typed, often the one new, who is last.
    """

    def __init__(self, completer: QCompleter, place: Callable[[], int] = lambda: 0) -> None:
        """place: which of them."""
        super().__init__(completer)
        self._completer, self._place = completer, place
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._set)
        completer.highlighted.connect(lambda _: self._soon.stop())

    def soon(self) -> None:
        """Others are offered."""
        self._soon.start()

    def now(self) -> QModelIndex:
        """What is marked at this moment; a key may come before it was seen to be."""
        if self._soon.isActive():
            self._soon.stop()
            self._set()
        popup = self._completer.popup()
        return popup.currentIndex() if popup is not None else QModelIndex()

    def _set(self) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            marked, flags = popup.selectionModel(), QItemSelectionModel.SelectionFlag
            # Seen to be marked; but told of it, the completer would put the name in place of what is being typed.
            marked.blockSignals(True)
            marked.setCurrentIndex(popup.model().index(self._place(), 0), flags.ClearAndSelect)
            marked.blockSignals(False)
            popup.scrollTo(marked.currentIndex())
            popup.viewport().update()
