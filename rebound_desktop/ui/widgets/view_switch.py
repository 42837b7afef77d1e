"""The small switch between the ways of showing the jobs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.views import JOBS_VIEWS, show_view
from rebound_desktop.ui.widgets.place_button import PlaceButton

# On the first days there is nothing that a board or a table would show better.
SHOWN_FROM = 3


class ViewSwitch(QWidget):
    """List, board, table; the one in front is pressed, and Space or Enter goes to another.

    `below` is the space kept beneath it, in pixels.
    """

    def __init__(self, desk: Desk, here: str, *, below: int = 0) -> None:
        super().__init__()
        self._desk = desk
        self._here = here
        self.setAccessibleName(self.tr("How to show the jobs"))
        self._group = QButtonGroup(self)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, below)
        box.setSpacing(4)
        self.buttons = {
            view: self._button(view, text)
            for view, text in zip(
                JOBS_VIEWS, (self.tr("List"), self.tr("Board"), self.tr("Table")), strict=True
            )
        }
        for button in self.buttons.values():
            box.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._chosen)

    def _button(self, view: str, text: str) -> PlaceButton:
        button = PlaceButton(text)
        button.setProperty("role", "view")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # Said to be one of several; the group sees to it.
        button.setChecked(view == self._here)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(False)
        self._group.addButton(button, JOBS_VIEWS.index(view))
        return button

    def _chosen(self, place: int) -> None:
        view = JOBS_VIEWS[place]
        # This page goes on being what it is.
        self.buttons[self._here].setChecked(True)
        if view != self._here:
            show_view(self._desk, view)
