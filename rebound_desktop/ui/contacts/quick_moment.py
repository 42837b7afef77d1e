"""A moment noted from anywhere: whom with, and Enter; what it was, and Enter."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rebound_desktop.ui.contacts.moment import MomentForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.overlay import Overlay
from rebound_desktop.ui.widgets.person_field import PersonField

WIDTH, FROM_TOP = 560, 64


class QuickMoment(Overlay):
    """Somebody who is not known yet is noted with their first moment."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(desk.theme, over)
        self._desk = desk
        self.setAccessibleName(self.tr("Note a moment"))
        self.who = PersonField(desk.store, self.tr("With whom?"), self.tr("With whom?"))
        self.who.completer().activated.connect(lambda _: self._go_on())
        self.form = MomentForm(desk)
        self._new = Words(desk.theme, "", TextRole.SMALL)
        self._new.hide()
        self._frame = QFrame(self)
        self._frame.setProperty("role", "palette")
        box = QVBoxLayout(self._frame)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(8)
        box.addWidget(Words(desk.theme, self.tr("Note a moment"), TextRole.SECTION))
        box.addWidget(self.who)
        box.addWidget(self._new)
        box.addWidget(self.form)
        self.who.returnPressed.connect(self._go_on)
        self.form.closed.connect(lambda _: self.dismiss())
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def open(self) -> None:
        """Over everything, the caret in the name."""
        self.show()
        self.raise_()
        self._place()
        self.who.setFocus(Qt.FocusReason.PopupFocusReason)

    def typed_texts(self) -> list[str]:
        """A line about the moment that is begun."""
        return self.form.typed_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's size is its own."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            self._place()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """To what it was, with somebody known or new."""
        name, store = self.who.text().strip(), self._desk.store
        if not name or self.form.is_open:
            return
        known = store.contacts.named(name)
        added: list[int] = []
        if known is None and self._desk.attempt(lambda: added.append(store.contacts.add(name))):
            known = added[0]
            self._new.setText(self.tr("{name} is new here, and noted.").format(name=name))
            self._new.show()
        if known is not None:
            self.form.open(known)
            self._place()

    def _place(self) -> None:
        theme = self._desk.theme
        width = min(theme.px(WIDTH), self.width() - 48)
        self._frame.setFixedWidth(width)
        self._frame.adjustSize()
        self._frame.move((self.width() - width) // 2, min(theme.px(FROM_TOP), self.height() // 10))
