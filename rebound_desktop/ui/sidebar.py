"""The sidebar: five rooms above, the quiet things below."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from rebound_desktop.ui.pages import SIDEBAR_ROOMS
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Pressable, TextRole, Words
from rebound_desktop.ui.widgets.place_button import PlaceButton

WIDTH = 232
# At twice the text size the longest row still fits, and the smallest window keeps most of its room.
WIDEST = 384
# What stands around an icon at both its sides: the edge of the sidebar, and that of the row.
NARROW_EDGES = 50
# Qt sets icon and words four pixels apart; an en space gives them air.
AIR = "\u2002"
# Rows that are no place: the commands of these names.
COMMANDS = ("palette", "lock")


class Sidebar(QWidget):
    """Where one can go. `chosen` gives a room's name, or one of `COMMANDS`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, *, can_lock: bool) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, Pressable] = {}
        self._is_narrow = False
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Rooms"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 24, 12, 16)
        self._box.setSpacing(4)
        self._title = Words(theme, "Rebound", TextRole.NAME, wrap=False)
        # As far in as the icons of the rooms, whichever way it is read.
        self._title.setContentsMargins(12, 0, 12, 12)
        self._box.addWidget(self._title)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for place, room in enumerate(SIDEBAR_ROOMS, start=1):
            title = QCoreApplication.translate("rooms", room.title)
            self._add(room.name, title, room.icon, f"Ctrl+{place}", is_room=True)
        self._box.addStretch(1)
        self._add("palette", self.tr("Find anything"), "search", "Ctrl+K")
        self._add("support", self.tr("Someone to talk to"), "heart", "Ctrl+Shift+T")
        if can_lock:
            self._add("lock", self.tr("Lock"), "lock", "Ctrl+L")
        self._add("settings", self.tr("Settings"), "settings", "Ctrl+,")
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def wide(self) -> int:
        """Its width in pixels with its words; in some languages the longest is longer than in English."""
        measured = QFontMetrics(self._theme.font(14, bold=True))
        longest = max(
            measured.horizontalAdvance(f"{AIR}{row.accessibleName()}") for row in self._rows.values()
        )
        return min(max(self._theme.px(WIDTH), self._theme.px(22) + longest + NARROW_EDGES), WIDEST)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, for a window that is small for its letters; what they are called is their tool tip then."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._dress()

    def is_left_for(self, room: str) -> bool:
        """Whether the keyboard stands here on something else than what leads to that room."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus) and focus is not self._rows.get(room)

    def mark(self, room: str) -> None:
        """Show which room is in front; none of the five for a page that is not among them."""
        self._group.setExclusive(False)
        for name, button in self._rows.items():
            button.setChecked(name == room)
            button.setProperty("here", name == room)
            button.style().polish(button)
        self._group.setExclusive(True)
        self._draw_icons()

    def _add(self, name: str, title: str, icon: str, keys: str, *, is_room: bool = False) -> None:
        button = PlaceButton() if is_room else Pressable()
        button.setProperty("role", "room")
        button.setProperty("icon_name", icon)
        button.setCheckable(is_room)
        button.setAutoExclusive(is_room)  # Said to be one of several; the group sees to it.
        button.setAccessibleName(title)
        button.setProperty("keys", keys)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(name))
        if is_room:
            self._group.addButton(button)
        self._rows[name] = button
        self._box.addWidget(button)

    def _dress(self) -> None:
        narrow = self._is_narrow
        self.setFixedWidth(self._theme.px(18) + NARROW_EDGES if narrow else self.wide)
        self._title.setVisible(not narrow)
        for button in self._rows.values():
            name, keys = button.accessibleName(), button.property("keys")
            button.setText("" if narrow else f"{AIR}{name}")
            button.setToolTip(f"{name} ({keys})" if narrow else keys)
        self._draw_icons()

    def _draw_icons(self) -> None:
        side = self._theme.px(18)
        for button in self._rows.values():
            token = "text" if button.property("here") else "muted"
            button.setIcon(self._theme.icon(button.property("icon_name"), token))
            button.setIconSize(QSize(side, side))
