"""The composition root: puts the program together. `build` returns the window and runs nothing."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from rebound_desktop import __version__, crash, languages, logs, store
from rebound_desktop.core.clock import Clock
from rebound_desktop.paths import APP_ID, Places, resource
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.garbage import Collector
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.session import Session
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.single_instance import SingleInstance
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.heard import tell_of_our_own

log = logging.getLogger(__name__)

# Milliseconds after the start: reminders are nothing that the first look waits for.
REMINDERS_AFTER = 5000


class Application(QApplication):
    """Qt's application; on a Mac the desktop tells it of a double click on a file, before the window or after."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] = []
        self._take: Callable[[Path], None] | None = None

    def hand_files_to(self, take: Callable[[Path], None]) -> None:
        """Whoever opens files from now on; those that came before are handed over at once."""
        self._take = take
        for path in self._waiting:
            take(path)
        self._waiting.clear()

    def event(self, event: QEvent) -> bool:
        """A file that is to be opened; all else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._take is None:
                self._waiting.append(path)
            else:
                self._take(path)
            return True
        return super().event(event)


def application(arguments: list[str]) -> Application:
    """The Qt application with its names and icon; one a process."""
    QApplication.setApplicationName("Rebound")
    QApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APP_ID)
    app = Application(arguments)
    app.setWindowIcon(QIcon(str(resource("app/rebound.svg"))))
    return app


def build(
    app: QApplication,
    places: Places,
    clock: Clock,
    instance: SingleInstance | None = None,
    language: str = "",
) -> MainWindow:
    """The window on the journal in `places`, put together but neither shown nor started.

    instance: of a window that has the journal for itself alone.
    language: spoken instead of the one that was chosen, until another is (see `languages.speak`).
    """
    tell_of_our_own()
    settings = Settings(places.config, _write_settings, app)
    languages.speak(language or settings.get(options.LANGUAGE))
    theme = Theme(app, settings)
    background = Background(app)
    session = Session(places, settings, clock, background, instance, app)
    window = MainWindow(session, settings, theme, background)
    # What is the window's alone goes with it: else the next one is dressed by every theme.
    for part in (settings, theme, background, session):
        part.setParent(window)
    return window


def run(
    app: Application,
    places: Places,
    clock: Clock,
    *,
    say: str = "",
    opened: Path | None = None,
    language: str = "",
) -> int:
    """Open the window and stay until it is closed. Returns the exit code.

    opened: a backup or an archive that was double-clicked; a window that is there already gets it.
    language: spoken this time, whatever was chosen.
    """
    logs.start(places.logs)
    crash.leave_no_core()
    instance = SingleInstance(places.data)
    if not instance.take() and instance.ask_first_to_come_forward(opened):
        return 0
    window = build(app, places, clock, instance, language)
    instance.called.connect(window.answer)
    app.setQuitOnLastWindowClosed(False)
    window.finished.connect(app.quit)
    crash.watch(window.seal_typed_texts, window.tell_of_fault, window.tell)
    app.commitDataRequest.connect(lambda _manager: window.session.keep_typed())

    def remind() -> None:
        """Imported and started once the window stands."""
        from rebound_desktop.ui.desktop_notice import DesktopNotice
        from rebound_desktop.ui.reminders import Reminders

        notice = DesktopNotice(app.windowIcon(), window.show_today, window.say, Background(window), window)
        Reminders(window.settings, clock, window.something_waits, notice.show, window)

    def end_when_told() -> None:
        """As by the window's cross; where a page holds it open, what is typed is kept all the same."""
        from rebound_desktop.ui.end_signals import EndSignals

        signals = EndSignals(window)
        signals.told.connect(lambda: window.session.keep_typed())
        signals.told.connect(window.close)
        signals.listen()

    def start() -> None:
        window.start(opened)
        app.hand_files_to(window.answer)
        if say:
            window.say(say)
        QTimer.singleShot(0, lambda: Collector(window))
        QTimer.singleShot(0, end_when_told)
        QTimer.singleShot(REMINDERS_AFTER, remind)

    # The window stands on the screen first; the store and the rooms, half of what is to be imported, come then.
    window.painted.connect(start)
    window.show()
    code = app.exec()
    instance.let_go()
    return code


def _write_settings(path: Path, content: bytes) -> None:
    """Settings are a convenience: a folder that cannot be written must not stand between a person and their words."""
    try:
        store.make_private_folder(path.parent)
        store.replace_file(path, content)
    except store.ReboundError:
        log.warning("settings could not be written")
