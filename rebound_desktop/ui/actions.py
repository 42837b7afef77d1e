"""Every command of the window, declared once: its name, its words, its keys, and what it calls."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rebound_desktop.translating import QT_TRANSLATE_NOOP

CONTEXT = "actions"


class Command(Struct, frozen=True):
    """A command: `name` is for ever, `text` and `tip` are what a person reads, `keys` its unique shortcut."""

    name: str
    text: str
    tip: str
    keys: str
    # Other keys that people know for it from elsewhere.
    also: str = ""


COMMANDS: tuple[Command, ...] = (
    Command(
        "log_no",
        QT_TRANSLATE_NOOP("actions", "I didn't get a job"),
        QT_TRANSLATE_NOOP("actions", "Note a no, and see whether you want the five steps"),
        "Ctrl+Shift+N",
    ),
    Command(
        "new_entry",
        QT_TRANSLATE_NOOP("actions", "New entry"),
        QT_TRANSLATE_NOOP("actions", "A blank page in your journal"),
        "Ctrl+N",
    ),
    Command(
        "note_moment",
        QT_TRANSLATE_NOOP("actions", "Note a moment"),
        QT_TRANSLATE_NOOP("actions", "A call, a coffee, a message: with whom, and what it was"),
        "Ctrl+Shift+M",
    ),
    Command(
        "add_job",
        QT_TRANSLATE_NOOP("actions", "Add a job"),
        QT_TRANSLATE_NOOP("actions", "The company is enough, from the first lead on"),
        "Ctrl+Shift+A",
    ),
    Command(
        "add_person",
        QT_TRANSLATE_NOOP("actions", "Add someone"),
        QT_TRANSLATE_NOOP("actions", "Somebody you met, with what you like to remember"),
        "Ctrl+Shift+P",
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("actions", "Find"),
        QT_TRANSLATE_NOOP("actions", "Search on this page, or in everything you wrote"),
        "Ctrl+F",
    ),
    Command(
        "print",
        QT_TRANSLATE_NOOP("actions", "Print"),
        QT_TRANSLATE_NOOP("actions", "What is in front of you, on paper or as a PDF"),
        "Ctrl+P",
    ),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("actions", "Go to anything"),
        QT_TRANSLATE_NOOP("actions", "Every command, every entry and every word you wrote"),
        "Ctrl+K",
    ),
    Command(
        "back",
        QT_TRANSLATE_NOOP("actions", "Back"),
        QT_TRANSLATE_NOOP("actions", "To the place you were at before"),
        "Alt+Left",
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP("actions", "Forward"),
        QT_TRANSLATE_NOOP("actions", "To the place you came back from"),
        "Alt+Right",
    ),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("actions", "Undo"),
        QT_TRANSLATE_NOOP("actions", "Take back what you did last"),
        "Ctrl+Z",
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("actions", "Redo"),
        QT_TRANSLATE_NOOP("actions", "Do again what you took back"),
        "Ctrl+Shift+Z",
        also="Ctrl+Y",
    ),
    Command(
        "jobs_list",
        QT_TRANSLATE_NOOP("actions", "Jobs as a list"),
        QT_TRANSLATE_NOOP("actions", "One job beside all of them"),
        "Ctrl+Shift+J",
    ),
    Command(
        "jobs_board",
        QT_TRANSLATE_NOOP("actions", "Jobs on a board"),
        QT_TRANSLATE_NOOP("actions", "A column for each stage"),
        "Ctrl+Shift+B",
    ),
    Command(
        "jobs_table",
        QT_TRANSLATE_NOOP("actions", "Jobs in a table"),
        QT_TRANSLATE_NOOP("actions", "Sorted, filtered, changed together"),
        "Ctrl+Shift+G",
    ),
    Command(
        "sidebar",
        QT_TRANSLATE_NOOP("actions", "Show or hide the sidebar"),
        QT_TRANSLATE_NOOP("actions", "More room for writing"),
        "Ctrl+\\",
    ),
    Command(
        "focus_mode",
        QT_TRANSLATE_NOOP("actions", "Focus on the text"),
        QT_TRANSLATE_NOOP("actions", "Nothing but the page one writes on, or all of it again"),
        "F11",
    ),
    Command(
        "lock",
        QT_TRANSLATE_NOOP("actions", "Lock"),
        QT_TRANSLATE_NOOP("actions", "Close the journal until the passphrase is typed again"),
        "Ctrl+L",
    ),
    Command(
        "support",
        QT_TRANSLATE_NOOP("actions", "Someone to talk to"),
        QT_TRANSLATE_NOOP("actions", "The person you named"),
        "Ctrl+Shift+T",
    ),
    Command(
        "import",
        QT_TRANSLATE_NOOP("actions", "Bring something in"),
        QT_TRANSLATE_NOOP("actions", "Another diary, contacts, or a list of applications"),
        "Ctrl+Shift+I",
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("actions", "Export"),
        QT_TRANSLATE_NOOP("actions", "Take everything, or a part of it, in an open format"),
        "Ctrl+Shift+E",
    ),
    Command(
        "help",
        QT_TRANSLATE_NOOP("actions", "Help"),
        QT_TRANSLATE_NOOP("actions", "A short guide, opened where you are"),
        "F1",
    ),
    Command(
        "settings",
        QT_TRANSLATE_NOOP("actions", "Settings"),
        QT_TRANSLATE_NOOP("actions", "How it looks, and where your journal lies"),
        "Ctrl+,",
    ),
    Command(
        "quit",
        QT_TRANSLATE_NOOP("actions", "Close Rebound"),
        QT_TRANSLATE_NOOP("actions", "Everything is kept"),
        "Ctrl+Q",
    ),
)


class Actions:
    """The window's actions by name, made from the table; a command without a handler is a mistake."""

    def __init__(self, window: QWidget, handlers: dict[str, Callable[[], object]]) -> None:
        self._by_name: dict[str, QAction] = {}
        for command in COMMANDS:
            self._by_name[command.name] = self._made(window, command, handlers[command.name])

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the table's order."""
        return tuple(self._by_name.values())

    def add_room(
        self, window: QWidget, name: str, title: str, keys: str, handler: Callable[[], object]
    ) -> None:
        """One action more for a room of the sidebar."""
        self._by_name[name] = self._made(window, Command(name, title, "", keys), handler)
        self.name_room(name, title)

    def name_room(self, name: str, title: str) -> None:
        """What a room is called in the language in force."""
        self._by_name[name].setText(title)
        tip = QCoreApplication.translate(CONTEXT, "Go to {room}").format(room=title)
        self._by_name[name].setStatusTip(tip)

    def name_commands(self) -> None:
        """What the commands are called in the language in force."""
        for command in COMMANDS:
            _name(self._by_name[command.name], command)

    @staticmethod
    def _made(window: QWidget, command: Command, handler: Callable[[], object]) -> QAction:
        action = QAction(window)
        action.setObjectName(command.name)
        _name(action, command)
        action.setShortcuts([QKeySequence(keys) for keys in (command.keys, command.also) if keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: handler())
        window.addAction(action)
        return action


def _name(action: QAction, command: Command) -> None:
    action.setText(QCoreApplication.translate(CONTEXT, command.text))
    action.setStatusTip(QCoreApplication.translate(CONTEXT, command.tip))
