"""A file as a line: what it looks like, its name, its size, and what can be done with it."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.attached import Attached, is_picture
from rebound_desktop.paper.pictures import small
from rebound_desktop.store import OpenedCopy, ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Elided, TextRole, Words, row
from rebound_desktop.ui.widgets.icon import Icon

_SIDE, _RADIUS = 40, 6


class Acts(Protocol):
    """What the lines ask of the list they stand in."""

    def open(self, each: Attached) -> None: ...

    def choose_copy(self, each: Attached) -> None: ...

    def set_aside(self, each: Attached) -> None: ...

    def keep_changed(self, copy: OpenedCopy) -> None: ...

    def let_go(self, copy: OpenedCopy) -> None: ...


class AttachedRow(QWidget):
    """One file. A changed copy of it is offered beneath."""

    def __init__(
        self, desk: Desk, each: Attached, acts: Acts, copy: OpenedCopy | None, *, is_among_pictures: bool
    ) -> None:
        super().__init__()
        theme = desk.theme
        tool = partial(Button, theme, "", ButtonRole.ICON)
        size = Words(theme, words.data_size(each.size), TextRole.SMALL, wrap=False)
        line = row(spacing=8)
        if is_picture(each.name):
            line.addWidget(Thumbnail(desk, each))
        else:
            # Names begin at one edge, whether they have a look or not.
            beside = theme.px(_SIDE - 18) // 2 if is_among_pictures else 0
            line.addSpacing(beside)
            line.addWidget(Icon(theme, "file-text", side=18))
            line.addSpacing(beside or 4)
        line.addWidget(Elided(theme, each.name), 1)
        line.addWidget(size)
        for icon, said, act in (
            ("eye", self.tr("Open a copy of {name}"), acts.open),
            ("download", self.tr("Save a copy of {name}"), acts.choose_copy),
            ("archive", self.tr("Set aside {name}"), acts.set_aside),
        ):
            line.addWidget(tool(icon=icon, name=said.format(name=each.name), on_click=partial(act, each)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        if copy is not None:
            plain = partial(Button, theme, role=ButtonRole.PLAIN)
            box.addLayout(
                row(
                    Words(theme, self.tr("You changed the copy."), TextRole.SMALL, wrap=False),
                    plain(text=self.tr("Keep it"), on_click=partial(acts.keep_changed, copy)),
                    plain(text=self.tr("Let it go"), on_click=partial(acts.let_go, copy)),
                    None,
                    spacing=16,
                )
            )


class Thumbnail(QLabel):
    """A picture's look, small; it is read and made small beside the window."""

    def __init__(self, desk: Desk, each: Attached) -> None:
        super().__init__()
        self._desk, self._theme = desk, desk.theme
        self._each = each
        self._points = 0
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make()
        self._theme.changed.connect(self._make)

    def _make(self) -> None:
        """As large as the letters beside it, now and when they change."""
        side = self._theme.px(_SIDE)
        points = round(side * self.devicePixelRatioF())
        if points == self._points:
            return
        self._points = points
        self.setFixedSize(side, side)
        self.setPixmap(self._theme.icon("image", "accent").pixmap(self._theme.px(20), self._theme.px(20)))
        attached, each = self._desk.store.attached, self._each

        def work() -> QImage:
            return small(attached.content(each.content_hash) or b"", points)

        def done(image: QImage) -> None:
            if points == self._points:
                self._show(image)

        self._desk.background.start(work, while_alive(self, done), while_alive(self, self._leave))

    def _show(self, image: QImage) -> None:
        if image.isNull():
            return
        side, radius = self._points, self._theme.px(_RADIUS) * self.devicePixelRatioF()
        drawn = QPixmap(side, side)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, side, side), radius, radius)
        painter.setClipPath(shape)
        painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
        painter.end()
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(drawn)

    def _leave(self, error: BaseException) -> None:
        """The icon stands for what could not be read; opening the file says why."""
        if not isinstance(error, OSError | ReboundError):
            raise error
