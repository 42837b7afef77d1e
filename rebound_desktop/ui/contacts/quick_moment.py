"""A moment noted from anywhere: whom with, and Enter; what it was, and Enter."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rebound_desktop.ui.contacts.moment import MomentForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.overlay import Overlay
from rebound_desktop.ui.widgets.person_field import PersonField, someone_new
from rebound_desktop.ui.widgets.scrolled import Scrolled

WIDTH, FROM_TOP = 560, 64
# Pixels of the window that are seen around it at least.
AROUND = 24


class QuickMoment(Overlay):
    """Somebody who is not known yet is noted with their first moment, and not before."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(desk.theme, over)
        self._desk = desk
        self.setAccessibleName(self.tr("Note a moment"))
        self.who = PersonField(desk.store, self.tr("With whom?"), self.tr("With whom?"), offers_new=True)
        self._name = ""
        self.who.taken.connect(self._go_on)
        self.form = MomentForm(desk, framed=False)
        self._new = Words(desk.theme, "", TextRole.SMALL)
        self._new.hide()
        self._frame = QFrame(self)
        self._frame.setProperty("role", "palette")
        self._page = QWidget()
        box = QVBoxLayout(self._page)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addWidget(Words(desk.theme, self.tr("Note a moment"), TextRole.SECTION))
        box.addWidget(self.who)
        box.addWidget(self._new)
        box.addWidget(self.form)
        around = QVBoxLayout(self._frame)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scrolled(self._page))
        # The ground is the frame's, with its round corners.
        self._page.setAutoFillBackground(False)
        self._page.installEventFilter(self)
        self.who.returnPressed.connect(lambda: self._go_on(self.who.text()))
        self.who.editingFinished.connect(self._settle)
        self.form.closed.connect(lambda _: self.dismiss())
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def open(self) -> None:
        """Over everything, the caret in the name."""
        self.show()
        self.raise_()
        self._place()
        self.who.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> bool:
        """A moment that something was typed about is noted, and who is new in it; False when it was refused."""
        return not self.typed_texts() or self.form.leave()

    def typed_texts(self) -> list[str]:
        """What is typed of the moment that is begun."""
        return self.form.typed_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; what was typed about it is kept."""
        if event.key() == Qt.Key.Key_Escape:
            if self.form.put_away():
                self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's size is its own."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            self._place()
        elif watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            # Something in it came or went.
            self._place()
        return super().eventFilter(watched, event)

    def _go_on(self, name: str) -> None:
        """To what it was, with somebody known or new."""
        name = " ".join(name.split())
        if name:
            known, new = self._name_them(name)
            if self.form.is_open:
                self.form.turn_to(known, new=new)
            self.form.open(known, new=new)
            self._place()

    def _settle(self) -> None:
        """Another name once the moment is begun: it was with them."""
        if self.form.is_open and (self.who.text().strip() != self._name or self.who.chosen is not None):
            known, new = self._name_them(" ".join(self.who.text().split()) or self._name)
            self.form.turn_to(known, new=new)
            self._place()

    def _name_them(self, name: str) -> tuple[int | None, str]:
        """Show whom it was with. Returns who that is, or the name of somebody new."""
        # Of two of one name it is who was chosen.
        known = self.who.chosen or self._desk.store.contacts.named(name)
        self._name = name
        # Whom the moment is with stands here even where the field was emptied.
        self.who.setText(name)
        self._new.setText(someone_new(name))
        self._new.setVisible(known is None)
        return known, name if known is None else ""

    def _place(self) -> None:
        """As high as its lines need at that width; more than the window has room for is scrolled to."""
        theme, layout = self._theme, self._page.layout()
        assert layout is not None
        width = min(theme.px(WIDTH), self.width() - 2 * AROUND)
        edges = 2 * self._frame.frameWidth()
        height = min(layout.totalHeightForWidth(width - edges) + edges, self.height() - 2 * AROUND)
        top = min(theme.px(FROM_TOP), self.height() // 10, self.height() - AROUND - height)
        self._frame.setGeometry((self.width() - width) // 2, top, width, height)
