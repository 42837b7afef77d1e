"""The window: stacks the start screens and the rooms, routes commands, and closes with everything kept.

It is painted before it knows the journal: rooms, start screens and the store are imported when first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from rebound_desktop import languages, store
from rebound_desktop.core.opening import is_backup
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.actions import Actions
from rebound_desktop.ui.background import Background, while_alive
from rebound_desktop.ui.caret import CaretPlace, place_of_keyboard, put_caret_back
from rebound_desktop.ui.commands import Commands
from rebound_desktop.ui.idle import IdleWatch
from rebound_desktop.ui.pages import SIDEBAR_ROOMS, room_title
from rebound_desktop.ui.session import Session, Standing
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.start.screens import StartScreens
from rebound_desktop.ui.tab_order import go_by_tab
from rebound_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from rebound_desktop.core.change import Change
    from rebound_desktop.ui.lock_signals import LockSignals
    from rebound_desktop.ui.page import Guard, Page
    from rebound_desktop.ui.rooms import Rooms
    from rebound_desktop.ui.start.unlock import UnlockPage

SMALLEST = (880, 600)
FIRST_SIZE = (1280, 800)
# A title bar and edges, at their most on the common desktops.
FRAME = QSize(16, 48)
# Milliseconds after the rooms were shown, until the desktop's signals are listened to.
LISTENS_AFTER = 2500
# Seconds that somebody who writes or clicks may pause before they are thought to rest.
BETWEEN_ACTS = 0.5
# Milliseconds: a file that came while a dialogue was open or work went on is tried again.
OPENS_AGAIN = 300
# Milliseconds between two looks whether all work beside the window has ended, at the end.
LOOKS_AGAIN = 20


class Bare(QWidget):
    """Nothing, for the moment between what goes and what comes."""


class MainWindow(QMainWindow):
    """One window on one journal. Its title says only Rebound.

    `painted` is emitted once, after the first paint; `finished` when all is kept and closed.
    """

    painted = Signal()
    finished = Signal()

    def __init__(self, session: Session, settings: Settings, theme: Theme, background: Background) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.theme = theme
        self._background = background
        self._place: tuple[str, int | None] | None = None
        self._caret: CaretPlace | None = None
        # Back into the journal, from the backups that are looked at meanwhile.
        self._step_in: Callable[[], None] | None = None
        # The journal was to be locked while something was being done with it, after which it opens by itself.
        self._locks_once_open = False
        # What stands here once the journal has closed, in place of nothing.
        self._next_alone: QWidget | None = None
        # Words were sealed by a lock, and wait for the next time it is opened.
        self._is_sealed_by_lock = False
        self._signals: LockSignals | None = None
        self._closing = False
        self._is_painted = False
        self.rooms: Rooms | None = None
        self.setWindowTitle("Rebound")
        self.setMinimumSize(*SMALLEST)
        self._restore_geometry()
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        commands = Commands(
            self,
            lambda: self.rooms,
            settings,
            actions=lambda: self.actions_by_name.all(),
            lock=self._lock,
            help_without=self._help_over_screen,
        )
        self.actions_by_name = Actions(self, commands.handlers())
        for place, room in enumerate(SIDEBAR_ROOMS, start=1):
            self.actions_by_name.add_room(
                self, room.name, room_title(room.name), f"Ctrl+{place}", commands.going(room.name)
            )
        self._screens = StartScreens(
            session,
            theme,
            background,
            show=self._show_asking,
            again=self.start,
            salvage=self._salvage,
            restored=self._tell_restored,
            parent=self,
        )
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self._lock)
        settings.changed.connect(self._heed_settings)
        self._heed_settings(options.LOCK_AFTER.name)
        session.keep_typed = lambda: self.keep_everything() or self._seal_what_stays()
        session.opened.connect(self._show_rooms)
        session.about_to_close.connect(self._leave_rooms)
        session.closed.connect(self._closed)
        session.changed.connect(self._note)
        session.stopped.connect(self._screens.trouble)
        session.updating.connect(self._show_updating)
        session.exchanged.connect(
            lambda: self.say(
                self.tr("Another program exchanged the journal's file. What you had here is kept beside it.")
            )
        )

    def start(self, opened: Path | None = None) -> None:
        """Look at the journal's folder and show what stands there; first of all a backup that was double-clicked."""
        self._screens.waiting = opened or self._screens.waiting
        try:
            standing = self.session.look()
            if self._screens.waiting is not None and is_backup(self._screens.waiting):
                self._open_what_waits()
            elif standing is Standing.FIRST_RUN:
                self.session.start_new()
            elif standing is Standing.OPEN:
                self.session.open_unprotected(self._screens.trouble)
            else:
                self._screens.unlock()
                refused = while_alive(self._screens, self._screens.keychain_refused.emit)
                self.session.unlock_by_keychain(refused)
        except store.ReboundError as error:
            self._screens.trouble(error)
            if not isinstance(error, store.JournalInUse):
                self._open_what_waits()

    def answer(self, opened: Path | None) -> None:
        """Another start, or the desktop, asked for this window, perhaps to open a file."""
        self.come_forward()
        if opened is not None:
            self._screens.waiting = opened
            self._open_what_waits()

    def _open_what_waits(self) -> None:
        """A backup is offered to be put back, an archive is read and shown; neither changes anything yet."""
        path = self._screens.waiting
        if path is None or self._closing:
            return
        if QApplication.activeModalWidget() is not None or (self.rooms is None and self._background.is_busy):
            soon(self, self._open_what_waits, OPENS_AGAIN)
        elif is_backup(path):
            self._screens.waiting = None
            if self.rooms is not None:
                self._restore_from_rooms(path)
            else:
                # What was locked by hand opens by hand: no keychain on the way back.
                back = self._screens.unlock if self._unlock_page() else self.start
                self._screens.restore(back if self._step_in is None else self._step_back, path)
        elif self.rooms is not None:
            self._screens.waiting = None
            self.rooms.take_files([path])
        elif (page := self._unlock_page()) is not None:
            page.say_waits(path.name)

    def _unlock_page(self) -> UnlockPage | None:
        """The page that asks for the passphrase, when it is in front."""
        from rebound_desktop.ui.start.unlock import UnlockPage

        page = self._stack.currentWidget()
        return page if isinstance(page, UnlockPage) else None

    def _tell_restored(self, when: str, is_whole: bool) -> None:
        from rebound_desktop import words

        self.go("today")
        said = self.tr("This is the journal of {when}. What was here is kept.").format(when=when)
        if self.rooms is not None:
            self.rooms.say(
                said if is_whole else words.sentences(said, words.restored_in_part()),
                action=self.tr("Show the backups"),
                on_action=lambda: self.go("copies"),
            )

    def _show_updating(self) -> None:
        """An older journal is brought up to date: what is going on, and that nothing is at risk."""
        from rebound_desktop.ui.start.busy import BusyPage

        self._show_alone(
            BusyPage(
                self.theme,
                self.tr("Getting your journal ready"),
                self.tr("This Rebound keeps some things in a new way. A backup is made first."),
            )
        )

    def protect(self, passphrase: str) -> None:
        """Add the first passphrase: the rooms close, everything is re-encrypted, and the same place opens again."""
        from rebound_desktop.ui.start.busy import BusyPage

        busy = BusyPage(
            self.theme,
            self.tr("Adding your passphrase"),
            self.tr("Everything is being encrypted anew. Nothing leaves this computer."),
        )
        self._next_alone = busy

        def done() -> None:
            self.say(self.tr("Only your passphrase opens this journal now."))

        def failed(error: store.ReboundError) -> None:
            if self.rooms is None:
                self._screens.unlock(error)
            else:
                self.tell(error)

        self.session.protect(passphrase, done=done, failed=failed)

    def renew(self, present: str, new: str, refused: Callable[[store.ReboundError], None]) -> None:
        """Change everything: once the present passphrase is proved, a new key, and everything encrypted anew."""
        from rebound_desktop.ui.start.busy import BusyPage

        busy = BusyPage(
            self.theme,
            self.tr("Changing everything"),
            self.tr("The journal and its backups here get a new key. Nothing leaves this computer."),
        )
        self._next_alone = busy

        def done() -> None:
            self.go("ways_in")
            self.say(self.tr("Only the new passphrase opens it now. You can make a new recovery code."))

        def failed(error: store.ReboundError) -> None:
            self._next_alone = None
            if self.session.store is not None:
                refused(error)
            else:
                self._screens.unlock(error)

        self.session.renew(present, new, done=done, failed=failed)

    def tell(self, error: store.ReboundError) -> None:
        """Why something could not be done, when the rooms are open."""
        if self.rooms is not None:
            self.rooms.tell(error)

    def say(self, text: str) -> None:
        """A toast, when the rooms are open."""
        if self.rooms is not None:
            self.rooms.say(text)

    def go(self, room: str, key: int | None = None) -> None:
        """To a room, when the rooms are open."""
        if self.rooms is not None:
            self.rooms.go(room, key)

    def typed_texts(self) -> list[str]:
        """Everything on the glass that the store may not have."""
        return self.rooms.typed_texts() if self.rooms is not None else []

    def seal_typed_texts(self) -> bool:
        """After a fault of ours: what is on the glass is sealed with the data key. False when it could not be."""
        opened = self.session.store
        return opened is not None and opened.keep_recovered(self.typed_texts())

    def _seal_what_stays(self) -> bool:
        """For a page that could not keep everything. False too where it stays for something that is no text."""
        return any(text.strip() for text in self.typed_texts()) and self.seal_typed_texts()

    def tell_of_fault(self, sealed: bool, is_renewed: bool = False) -> None:
        """Say plainly that something went wrong on our side, or that the program was renewed; and what is safe."""
        what = (
            self.tr("Rebound was renewed while it was open. Close it, then open it again.")
            if is_renewed
            else self.tr("Something went wrong in Rebound.")
        )
        safe = (
            self.tr("What you typed is kept and waits at the next start.")
            if sealed
            else self.tr("What was kept before is safe. Your text stays here.")
        )
        if self.rooms is None and not self.session.is_restoring:
            # Nothing is typed here, and nothing could say it.
            then = self.tr("Try again. If it comes back, close Rebound and open it again.")
            kept = self.tr("What was kept before is safe.")
            self._screens.fault(what, kept, "" if is_renewed else then, self._begin_anew)
            return
        from rebound_desktop import words

        self.say(words.sentences(what, safe))

    def _begin_anew(self) -> None:
        """After a fault where no rooms were, at which the journal may be open still, or something be done with it."""
        if self._background.is_busy:
            soon(self, self._begin_anew, LOOKS_AGAIN)
        elif self.rooms is None:
            if self.session.store is not None:
                self.session.step_out()
            self.start()

    def something_waits(self) -> bool:
        """Whether a reminder has something to speak of; a locked journal cannot say."""
        return self.rooms is not None and self.rooms.something_waits()

    def come_forward(self) -> None:
        """Another start asked for this window; one that is closing stays closed."""
        if self._closing:
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_today(self) -> None:
        """A reminder was clicked: what waits stands on Today. A journal that is locked meanwhile is opened first."""
        self.come_forward()
        self.go("today")

    def keep_everything(self) -> bool:
        """Keep what is typed: on closing, locking, and at the end of the desktop's session."""
        return self.rooms is None or self.rooms.leave()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """By Tab, as the page is read: what stands there may have come since the last time."""
        return go_by_tab(self, onward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window stands on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            if (door := self.windowHandle()) is not None:
                self._idle.watch(door)
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, make a verified backup beside the hidden window, then close.

        A fault of ours on the way is told and sealed like any other, and the program ends all the same.
        """
        # An open journal is closed first, and the window with it.
        event.setAccepted(self.session.store is None)
        if self._closing:
            return
        self._closing = is_faulty = True
        try:
            if not self.keep_everything():
                event.ignore()
                self._closing = is_faulty = False
                return
            geometry = bytes(self.saveGeometry().toBase64().data()).decode()
            self.settings.set(options.WINDOW, geometry)
            is_faulty = False
        finally:
            if is_faulty:
                # In the next turn: until then what was typed is sealed.
                soon(self, self._close_beside)
        self._close_beside()

    def _close_beside(self) -> None:
        self.hide()
        self.session.copies.back_up_at_the_end(while_alive(self, self._close_for_good))

    def _close_for_good(self) -> None:
        if self._background.is_busy:
            # A file that is being kept, an import: what comes of it is taken up while the rooms still stand.
            soon(self, self._close_for_good, LOOKS_AGAIN)
            return
        try:
            self.session.close()
        finally:
            # Closing again from within a close event does nothing, and Qt's own "last window closed" is not said
            # for a window that was hidden first.
            self.finished.emit()

    def _show_rooms(self, opened: store.Store) -> None:
        from rebound_desktop.ui.rooms import Rooms
        from rebound_desktop.ui.sidebar import COMMANDS, Sidebar

        if self._locks_once_open and self.session.is_protected:
            # Nobody sees it in between. Whoever opened it has to end first.
            soon(self, self._lock_at_last)
            return
        self._locks_once_open = False
        sidebar = Sidebar(self.theme, can_lock=self.session.is_protected)
        sidebar.chosen.connect(
            lambda name: self.actions_by_name[name].trigger() if name in COMMANDS else self.go(name)
        )
        rooms = Rooms(
            opened,
            self.theme,
            self.settings,
            self._background,
            sidebar,
            self._guard(),
            is_in_use=lambda: self._idle.acted_within(BETWEEN_ACTS),
        )
        rooms.want_sidebar(self.settings.get(options.SIDEBAR))
        self.rooms = rooms
        self._step_in = None
        self.actions_by_name["lock"].setEnabled(self.session.is_protected)
        # Whoever went through a page for it, such as the one that asks for the passphrase, goes on by keys.
        is_led_in = self._place is not None or self._unlock_page() is not None
        self._show_alone(rooms)
        place = self._place or self._first_place(opened)
        self._place = None
        self._screens.is_open()
        self.go(*place)
        if self._caret is not None and self.rooms is not None and self.rooms.page is not None:
            put_caret_back(self.rooms.page, self._caret)
        self._caret = None
        if is_led_in:
            rooms.begin_here()
        if self.session.is_protected and self._signals is None:
            soon(self, self._listen, LISTENS_AFTER)
        if opened.may_miss_last_words:
            self.say(
                self.tr(
                    "The computer stopped while something was kept. Look whether your last words are here."
                )
            )
        if opened.strange_log is not None:
            self.say(
                self.tr(
                    "Changes that don't fit this journal lay beside it. They are kept under another name."
                )
            )
        self._offer_recovered(opened)
        self._open_what_waits()

    def _guard(self) -> Guard:
        from rebound_desktop.ui.page import Guard

        return Guard(
            is_protected=self.session.is_protected,
            has_recovery_code=lambda: self.session.ways_in.has_recovery_code,
            protect=self.protect,
            change_passphrase=self.session.ways_in.change_passphrase,
            new_recovery_code=lambda done, is_awaited: self.session.ways_in.new_recovery_code(
                done, self.tell, is_awaited
            ),
            merge=self.session.copies.merge,
            fill_in=lambda done: self.session.copies.fill_in(done, self.tell),
            salvage=self._salvage,
            back_up=self.session.copies.back_up,
            restore=self._restore_from_rooms,
            renew=self.renew,
            ways_in=self.session.ways_in,
            copies=self.session.copies,
        )

    def _salvage(self) -> None:
        """Open what can be read of a damaged journal; Today says then what is missing, and where it may be."""
        from rebound_desktop.ui.start.busy import BusyPage

        if not self.keep_everything():
            return
        busy = BusyPage(
            self.theme,
            self.tr("Reading what can be read"),
            self.tr("The damaged file stays as it is, under another name."),
        )
        if self.rooms is None:
            self._show_alone(busy)
        else:
            self._next_alone = busy

        def done(_salvaged: store.salvage.Salvaged) -> None:
            self.go("today")
            self.say(self.tr("This is what could be read. The damaged file is kept."))

        self.session.salvage(done, self._screens.trouble)

    def _restore_from_rooms(self, opened: Path | None) -> None:
        """Close the journal, then offer its backups; going back opens it again, where one was.

        A copy of what stands here now is made first: it is the way back, and stands among the others.
        """
        rooms = self.rooms
        if rooms is None or not self.keep_everything():
            return
        self.say(self.tr("What is here now is copied first."))

        def offer(_error: store.ReboundError | None = None) -> None:
            # Locked or closed meanwhile; or a word was typed that cannot be kept.
            here = self.session.store
            is_here = self.rooms is rooms and not self._closing
            if here is None or not is_here or not self.keep_everything():
                return
            is_copied, key = self.session.copies.are_complete, here.key
            try:
                step_in = self.session.step_out()
            except store.ReboundError as error:
                self.tell(error)
                return
            self._step_in = lambda: step_in(self._screens.trouble)
            self._screens.restore(self._step_back, opened, is_copied=is_copied, key=key)

        # A copy that could not be made stands in nobody's way: what is replaced is kept all the same.
        self.session.copies.back_up(offer, offer, spare=opened)

    def _step_back(self) -> None:
        """From the backups: back into the journal, unless it was locked meanwhile."""
        (self._step_in or self._screens.unlock)()

    def _offer_recovered(self, opened: store.Store) -> None:
        """Text that a fault of ours caught on the glass waits until it is taken over."""
        texts = store.recovered.found(opened.folder, opened.key)
        if not texts or self.rooms is None:
            return

        def take_over() -> None:
            entries = [opened.take_over(text) for text in texts]
            self.go("journal", entries[-1])
            store.recovered.let_go(opened.folder, opened.key, texts)

        def attempt() -> None:
            if self.rooms is not None:
                self.rooms.attempt(take_over)

        stopped = self.tr("Rebound stopped by a fault of ours. What you were typing is kept.")
        locked = self.tr("What you typed could not be kept before the lock. It is here.")
        self.rooms.say(
            locked if self._is_sealed_by_lock else stopped,
            action=self.tr("Open it"),
            on_action=attempt,
        )
        self._is_sealed_by_lock = False

    @staticmethod
    def _first_place(opened: store.Store) -> tuple[str, int | None]:
        try:
            has_begun = opened.journal.lines(limit=1) or opened.jobs.all(limit=1)
        except store.ReboundError:
            # The room says so.
            return ("today", None)
        return ("today", None) if has_begun else ("first", None)

    def _present_place(self) -> tuple[str, int | None]:
        page: Page | None = self.rooms.page if self.rooms is not None else None
        if self.rooms is None or page is None:
            return ("today", None)
        return (self.rooms.here, page.shown_key())

    def _note_where(self) -> None:
        """The place and what had the keyboard, for the rooms that come after these; where there are none, what is
        known stays.
        """
        if self.rooms is None:
            return
        self._place = self._present_place()
        page = self.rooms.page
        if page is not None:
            page.show_all()
        self._caret = place_of_keyboard(page) if page is not None else None

    def _leave_rooms(self) -> None:
        """The journal closes: keep what is typed, remember the place, and drop everything shown."""
        self.keep_everything()
        # After that: what was begun here has a place of its own only now.
        self._note_where()
        if self.rooms is not None:
            self.rooms.go_out()
        self.rooms = None
        self._show_alone(self._next_alone or Bare())
        self._next_alone = None
        # At once, not when the file has been closed: somebody may be looking.
        self.repaint()

    def _note(self, change: Change) -> None:
        if self.rooms is not None:
            self.rooms.note(change)

    def _lock(self) -> None:
        """What is typed is kept first, or sealed where the journal cannot be written."""
        if self._opens_by_itself():
            if self.session.is_protected:
                self._step_in = None
            self._locks_once_open = True
        elif not self.session.is_protected:
            return
        elif self.rooms is None:
            if self._step_in is not None:
                self._closed()
        elif self.keep_everything():
            self._lock_now()
        elif self._seal_what_stays():
            self._is_sealed_by_lock = True
            self._lock_now()
        else:
            self.say(
                self.tr("What you typed can't be kept yet, so it stays here. The journal is not locked.")
            )

    def _opens_by_itself(self) -> bool:
        """Whether the rooms are away while something is done: they come again without anybody's doing."""
        from rebound_desktop.ui.start.busy import BusyPage

        return self.session.is_restoring or isinstance(self._stack.currentWidget(), Bare | BusyPage)

    def _lock_now(self) -> None:
        """Where it cannot be closed, nothing is let go of and the rooms stand there again: they say why."""
        try:
            self.session.lock()
        except store.ReboundError as error:
            self.tell(error)

    def _lock_at_last(self) -> None:
        self._locks_once_open = False
        if self.session.store is not None:
            self._lock_now()

    def _closed(self) -> None:
        from rebound_desktop.ui.widgets.passing_clipboard import let_go_of_selection

        let_go_of_selection()
        self._step_in = None
        self._screens.unlock()
        if self.session.is_protected:
            from rebound_desktop.ui.widgets.announce import announce

            announce(self, self.tr("The journal is locked"), at_once=True)

    def _listen(self) -> None:
        """Hear what the desktop says, once nobody waits for the window."""
        if self._signals is None:
            from rebound_desktop.ui.lock_signals import LockSignals

            self._signals = LockSignals(self)
            self._signals.locked.connect(self._lock)
            self._signals.listen(self)

    def _heed_settings(self, name: str) -> None:
        if name == options.LOCK_AFTER.name:
            self._idle.set_after(60 * self.settings.get(options.LOCK_AFTER))
        elif name == options.LANGUAGE.name:
            # The list it was chosen from is on a page that is made anew: it finishes first.
            soon(self, self._speak)

    def _speak(self) -> None:
        """Another language: the rooms are made anew in it, at the same place, with the keyboard where it was."""
        rooms = self.rooms
        if self.session.store is None or rooms is None or not self.keep_everything():
            return
        self._note_where()
        rooms.go_out()
        # They are gone first: all that stands is mirrored and dressed anew, which takes seconds after a long day.
        rooms.destroyed.connect(lambda: soon(self, self._show_rooms_in_other_words))
        self._show_alone(Bare())

    def _show_rooms_in_other_words(self) -> None:
        opened = self.session.store
        if opened is None:
            return
        languages.speak(self.settings.get(options.LANGUAGE))
        self.actions_by_name.name_commands()
        for room in SIDEBAR_ROOMS:
            self.actions_by_name.name_room(room.name, room_title(room.name))
        self._show_rooms(opened)

    def _help_over_screen(self) -> None:
        """The help over the screen that stands here while no journal is open; over one that goes by itself, none."""
        from rebound_desktop.ui.start.frame import StartFrame

        screen = self._stack.currentWidget()
        if isinstance(screen, StartFrame) and screen.help_topic:
            from rebound_desktop.ui.help.over import HelpOver

            if not any(not over.isHidden() for over in screen.findChildren(HelpOver)):
                HelpOver(self.theme, screen).open(screen.help_topic)

    def _show_asking(self, widget: QWidget) -> None:
        """A screen that is answered by whoever is here: what opens then was not left alone."""
        self._locks_once_open = False
        self._show_alone(widget)

    def _show_alone(self, widget: QWidget) -> None:
        """Put one widget in the window and let the one before go; rooms that go are known no more."""
        if widget is not self.rooms:
            self.rooms = None
        before = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _restore_geometry(self) -> None:
        saved = self.settings.get(options.WINDOW)
        if not (saved and self.restoreGeometry(QByteArray.fromBase64(saved.encode()))):
            self.resize(_first_size(self.screen().availableSize()))


def _first_size(available: QSize) -> QSize:
    """What the desktop's panels leave, less the window's own frame, which is known only once it is shown.

    Where not even the smallest window fits, nothing is gained by fitting.
    """
    first, smallest = QSize(*FIRST_SIZE), QSize(*SMALLEST)
    if available.width() < smallest.width() or available.height() < smallest.height():
        return first
    return first.boundedTo(available - FRAME).expandedTo(smallest)
