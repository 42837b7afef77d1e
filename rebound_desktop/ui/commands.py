"""What each command does: in the rooms, as long as a journal is open, or to the window itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTextEdit, QWidget

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from rebound_desktop.ui.rooms import Rooms


class Commands:
    """`rooms` gives those of the open journal, or None while there is none: then most commands do nothing."""

    def __init__(
        self,
        window: QWidget,
        rooms: Callable[[], Rooms | None],
        settings: Settings,
        *,
        actions: Callable[[], Iterable[QAction]],
        lock: Callable[[], None],
        help_without: Callable[[], None],
    ) -> None:
        """lock: locks the journal. help_without: the help while none is open."""
        self._window = window
        self._rooms = rooms
        self._actions = actions
        self._settings = settings
        self._lock = lock
        self._help_without = help_without

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What is done, by the command's name in the table of `actions.py`."""
        return {
            "log_no": self.going("log_no"),
            "new_entry": self.going("journal", 0),
            "add_job": self.going("jobs", 0),
            "add_person": self.going("contacts", 0),
            "find": self._in_rooms(
                lambda rooms: rooms.page.focus_search() if rooms.page is not None else None
            ),
            "print": self._in_rooms(lambda rooms: rooms.take_to_paper()),
            "note_moment": self._in_rooms(lambda rooms: rooms.note_moment()),
            "palette": self._in_rooms(lambda rooms: rooms.show_palette(self._actions())),
            "back": self._in_rooms(lambda rooms: rooms.go_back()),
            "forward": self._in_rooms(lambda rooms: rooms.go_forward()),
            "undo": self._undo,
            "redo": self._redo,
            "jobs_list": self._in_rooms(lambda rooms: rooms.show_view("jobs")),
            "jobs_board": self._in_rooms(lambda rooms: rooms.show_view("board")),
            "jobs_table": self._in_rooms(lambda rooms: rooms.show_view("table")),
            "sidebar": self._toggle_sidebar,
            "focus_mode": self._in_rooms(lambda rooms: rooms.toggle_focus_mode()),
            "lock": self._lock,
            "support": self.going("support"),
            "import": self.going("import"),
            "export": self.going("export"),
            "help": self._show_help,
            "settings": self.going("settings"),
            "quit": self._window.close,
        }

    def going(self, room: str, key: int | None = None) -> Callable[[], object]:
        """What goes to a room."""
        return self._in_rooms(lambda rooms: rooms.go(room, key))

    def _in_rooms(self, act: Callable[[Rooms], object]) -> Callable[[], object]:
        def acted() -> None:
            rooms = self._rooms()
            if rooms is not None:
                act(rooms)

        return acted

    def _show_help(self) -> None:
        rooms = self._rooms()
        if rooms is not None:
            rooms.show_help()
        else:
            self._help_without()

    def _undo(self) -> None:
        # Inside a text, Ctrl+Z is the text's own, as long as it has something to take back.
        focus, rooms = self._window.focusWidget(), self._rooms()
        if isinstance(focus, QTextEdit) and focus.document().isUndoAvailable():
            focus.undo()
        elif rooms is not None:
            rooms.undo_by_key()

    def _redo(self) -> None:
        focus, rooms = self._window.focusWidget(), self._rooms()
        if isinstance(focus, QTextEdit) and focus.document().isRedoAvailable():
            focus.redo()
        elif rooms is not None:
            rooms.redo_by_key()

    def _toggle_sidebar(self) -> None:
        wanted = not self._settings.get(options.SIDEBAR)
        self._settings.set(options.SIDEBAR, wanted)
        rooms = self._rooms()
        if rooms is not None:
            rooms.want_sidebar(wanted)
