"""The rooms of an open journal: the sidebar, one page at a time, and the toast afloat over it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from rebound_desktop import words
from rebound_desktop.core.change import Area, Change
from rebound_desktop.store import Closed, Done, GoneMeanwhile, ReboundError, Store
from rebound_desktop.ui import ahead, views
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.ahead import Ahead
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.caret import Stand, stand_again, stand_on
from rebound_desktop.ui.focus_keeper import FocusKeeper
from rebound_desktop.ui.new_day import NewDay
from rebound_desktop.ui.page import Desk, Guard, Page
from rebound_desktop.ui.pages import is_led_to, room_named, room_title
from rebound_desktop.ui.places import Place, Places
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.sidebar import Sidebar
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.taking_back import TakingBack
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import stack
from rebound_desktop.ui.widgets.keyboard import go_to_typed
from rebound_desktop.ui.widgets.opened_copies import OpenedCopies
from rebound_desktop.ui.widgets.overlay import Overlay
from rebound_desktop.ui.widgets.speller import OWN_WORDS, Speller, languages_wanted
from rebound_desktop.ui.widgets.toast import Stay, Toast
from rebound_desktop.ui.widgets.typed_over import TypedOver

HELP = "help"
# A room has this much at least beside the sidebar's words: at 100 % text, and at any.
LEAST_BESIDE, ENOUGH_BESIDE = 660, 890


class Rooms(QWidget):
    """Holds the pages, makes each when it is first entered, and tells them when the store has changed."""

    def __init__(
        self,
        store: Store,
        theme: Theme,
        settings: Settings,
        background: Background,
        sidebar: Sidebar,
        guard: Guard,
        is_in_use: Callable[[], bool],
    ) -> None:
        """is_in_use: whether somebody is doing something, who is to wait for nothing."""
        super().__init__()
        self.setAcceptDrops(True)
        self._store = store
        self._settings = settings
        self._background = background
        self._pages: dict[str, Page] = {}
        self._been: set[str] = set()
        # By room the one from which it was entered last, and not on the way back.
        self._led_from: dict[str, str] = {}
        self._trail = Places()
        self._stands: dict[Place, Stand] = {}
        self._palette: Overlay | None = None
        self._moment: Overlay | None = None
        self._changed: set[Area] = set()
        self.here = ""
        self._is_entering = False
        # Whether in this turn of the event loop something was attempted already.
        self._is_in_turn = False
        # Whether anything was said since a page was last asked to keep what is typed.
        self._has_said = False
        # Where something that is shown was met to be gone last.
        self._gone_at: Place | None = None
        self._led_on: tuple[str, int | None] | None = None
        self._sidebar = sidebar
        self._sidebar_wanted = True
        self._stack = QStackedWidget()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(sidebar)
        beside = QWidget()
        beside.setLayout(stack(self._stack))
        box.addWidget(beside, 1)
        self._toast = Toast(theme, beside, self)
        self._focus = FocusKeeper(self, lambda: self.page)
        self._desk = Desk(
            store=store,
            theme=theme,
            settings=settings,
            background=background,
            go=self.go,
            go_back=self.go_back,
            say=partial(self.say, is_of_this_room=True),
            attempt=self.attempt,
            undo=self.undo,
            guard=guard,
            speller=self._made_speller(),
        )
        self._taking_back = TakingBack(self._desk, self._toast, self)
        settings.changed.connect(self._heed)
        theme.changed.connect(self._fit_sidebar)
        # Several changes in one turn of the event loop refresh a page once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell_pages)
        self._new_day = NewDay(store.clock, self)
        self._new_day.came.connect(self._begin_day)
        Ahead(
            lambda room: self._made(views.view_of(store, room)),
            self,
            is_busy=lambda: self._background.is_busy or is_in_use(),
        )
        self._copies = OpenedCopies(self._desk, self)
        # Copies in clear, left by a day that ended badly, go once the person can write.
        soon(self, self._copies.clear_leftovers, ahead.AFTER)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self.here)

    def _made_speller(self) -> Speller:
        """Checks spelling in the language chosen; the person's own words lie in the journal."""
        return Speller(
            self._background,
            self._store.folder,
            self._languages(),
            lambda: self._store.preferences.get(OWN_WORDS),
            lambda words: self.attempt(lambda: self._store.preferences.set(OWN_WORDS, words)),
            self,
            is_of_a_name=self._is_of_a_name,
        )

    def _is_of_a_name(self, word: str) -> bool:
        try:
            return self._store.links.is_of_a_name(word)
        except Closed:
            # A page that stands a moment longer than its journal marks no words.
            return True

    def _languages(self) -> list[str]:
        chosen, spoken = self._settings.get(options.SPELLING), self._settings.get(options.LANGUAGE)
        return languages_wanted(chosen, spoken, QLocale.system().uiLanguages())

    def _heed(self, name: str) -> None:
        if name == options.SPELLING.name and self._desk.speller is not None:
            self._desk.speller.speak(self._languages())

    def go(self, room: str, key: int | None = None) -> None:
        """To a room. A page with words that could not be kept stays in front."""
        if self._is_entering:
            # A page that finds nothing to show leads on; its room was never seen.
            self._led_on = (room, key)
            return
        if key is None:
            room = views.view_of(self._store, room)
        if key is not None and room == self.here and self.page is not None and self.page.is_at(key):
            self.page.open(key)
            return
        self._note_place()
        if self._enter(room, key):
            self._note_place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer are welcome anywhere; what stands under them takes them first."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that nothing else took are read, and shown before anything comes in."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take_files(paths)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files that are to come in: read, and shown first."""
        self.go("import")
        if self.page is not None:
            self.page.take_files(paths)

    def go_back(self, otherwise: str = "") -> None:
        """To the place before this one; where there is none, to the room that is named."""
        if not self._retrace(self._trail.back, self._trail.forward) and otherwise:
            self.go(otherwise)

    def go_forward(self) -> None:
        """To the place that one came back from."""
        self._retrace(self._trail.forward, self._trail.back)

    def show_palette(self, actions: Iterable[QAction]) -> None:
        """Everything at the fingertips, over the window."""
        from rebound_desktop.ui.palette.palette import Palette

        if self._palette is None or not isValid(self._palette) or self._palette.isHidden():
            in_hand = self.page.what_is_open() if self.page is not None else None
            palette = Palette(self._desk, actions, self, in_hand)
            self._palette = palette
            palette.open()

    def take_to_paper(self) -> None:
        """What is in front comes on paper; where that cannot be, it is said what can."""
        if self.page is not None and not self.page.take_to_paper():
            self.say(self.tr("An entry, a letter or a sheet can be printed. Open one first."))

    def note_moment(self) -> None:
        """A moment with somebody, from wherever one is."""
        from rebound_desktop.ui.contacts.quick_moment import QuickMoment

        if self._moment is None or not isValid(self._moment) or self._moment.isHidden():
            moment = QuickMoment(self._desk, self)
            self._moment = moment
            moment.open()

    def _retrace(self, step: Callable[..., Place | None], undo: Callable[..., Place | None]) -> bool:
        """Along the trail, to where one stood there; a page that must stay in front stays, and the trail as it was.

        False at the trail's end.
        """
        self._note_place()
        place = step(self._is_there)
        if place is None:
            return False
        if not self._enter(*place, is_back=True):
            undo()
        else:
            # Once the page is laid out.
            soon(self, lambda: self._stand_again(place))
        return True

    def _is_there(self, place: Place) -> bool:
        """Whether there is still anything to come back to; a disk that cannot be read is told of there."""
        room, key = place
        try:
            return key is None or self._made(room).has(key)
        except ReboundError:
            return True

    def _stand_again(self, place: Place) -> None:
        stand = self._stands.get(place)
        if stand is not None and self.page is not None and (self.here, self.page.shown_key()) == place:
            stand_again(self.page, stand)

    def _note_place(self) -> None:
        """Where the person is now: what is open in a room may have been chosen there."""
        if self.page is not None:
            place = (self.here, self.page.shown_key())
            self._stands[place] = stand_on(self.page)
            self._trail.visit(place)

    def _enter(self, room: str, key: int | None, *, is_back: bool = False) -> bool:
        """is_back: by the way one came, or forward again."""
        present = self.page
        self._keep_half_typed()
        if present is not None and not self._may_leave(present):
            return False
        # What lies over a room was about being there.
        for over in (self._palette, self._moment):
            if over is not None and isValid(over):
                over.step_aside()
        if present is not None and room != self.here:
            present.set_focus_mode(False)
        self._new_day.look()
        page = self._made(room)
        page.furnish_all()
        self._been.add(room)
        before, self.here = self.here, room
        if before != room:
            self._taking_back.come_in()
            self._toast.leave_room()
        self._gone_at = None
        self._is_entering = True
        try:
            self._refresh(page)
            if before != room and not is_back:
                self._come_from(before, room, page)
            # Where the file is damaged a room is entered all the same, and shows what it can.
            self.attempt(lambda: page.open(key))
        finally:
            self._is_entering = False
        if self._led_on is not None:
            (room, key), self._led_on = self._led_on, None
            self.here = before
            return self._enter(views.view_of(self._store, room) if key is None else room, key)
        self._stack.setCurrentWidget(page)
        row = room_named(room).within or room
        self._sidebar.mark(row)
        self._show_sidebar()
        if before and (QApplication.focusWidget() is None or self._sidebar.is_left_for(row)):
            # Qt hands the keyboard on from page to page, but where nobody had it yet, or the sidebar has it.
            self._focus.begin_at(page)
        self._focus.begin_beyond_back(page)
        return True

    def _come_from(self, before: str, room: str, page: Page) -> None:
        """To a room by no Back or Forward: anew, but from where it led to."""
        if not self._is_led_back(room, before):
            self._led_from[room] = before
            page.enter_anew()
        page.come_from(before)

    def _is_led_back(self, room: str, before: str) -> bool:
        """Whether a room is entered from one that it led to, straight or by others: it is found as it was left.

        That way has an end: what would close a ring is the way back, and is not noted.
        """
        while before and is_led_to(before):
            before = self._led_from.get(before, "")
            if before == room:
                return True
        return False

    def begin_here(self) -> None:
        """The keyboard to the first thing on the page in front, where nothing on it has it."""
        page, focus = self.page, QApplication.focusWidget()
        if page is not None and (focus is None or focus is page or not self._stack.isAncestorOf(focus)):
            self._focus.begin_at(page)

    def _made(self, room: str) -> Page:
        """A room's page, made when it is first wanted; it may have parts to come."""
        page = self._pages.get(room)
        if page is None:
            page = _maker(room)(self._desk)
            # It may have the keyboard itself, as at the start.
            page.setAccessibleName(room_title(room, is_protected=self._desk.guard.is_protected))
            self._pages[room] = page
            page.folded.connect(self._show_sidebar)
            page.resize(self._stack.size())
            self._stack.addWidget(page)
        return page

    def show_view(self, view: str) -> None:
        """The jobs as a list, on a board or in a table."""
        views.show_view(self._desk, view)

    def show_help(self) -> None:
        """The guide, at what belongs to the room one is in."""
        if self.here != HELP:
            self.go(HELP)

    def toggle_focus_mode(self) -> None:
        """Nothing but the text, or all of it again; from a page without a text, the journal's."""
        if self.page is None or not self.page.has_focus_mode:
            self.go("journal")
        if self.page is not None and self.page.has_focus_mode:
            self.page.set_focus_mode(not self.page.folds_sidebar)

    def something_waits(self) -> bool:
        """Whether Today has anything that the person may want to know of."""
        from rebound_desktop.ui.today.waiting import waits

        return waits(self._desk)

    def leave(self) -> bool:
        """Keep everything typed on the page in front, and in what lies over it; then what was begun in any room."""
        self._keep_half_typed()
        over = self._moment if self._moment is not None and isValid(self._moment) else None
        kept = [self.page is None or self._may_leave(self.page), over is None or self._may_leave(over)]
        return all(kept) and all(page.keep_begun() for page in self._where_one_was())

    def _may_leave(self, front: Page | Overlay) -> bool:
        """Keep everything typed there. Where one has to stay, it is said why, and the keyboard comes to the words."""
        self._has_said = False
        if front.leave():
            return True
        if not self._has_said:
            self.say(self.tr("Something here could not be kept yet. You can change it or empty it."))
        go_to_typed(front, front.typed_texts())
        return False

    def go_out(self) -> None:
        """The journal closes, or other rooms come: files that another program was shown go, but for changed ones.

        What was to be shown soon is not: these rooms stand for a moment longer than the journal is open.
        """
        from rebound_desktop.core import palette, slips
        from rebound_desktop.ui.letters import letter_list

        self._copies.sweep_now()
        for known in (palette, slips, letter_list):
            known.forget()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self._stands.clear()

    def typed_texts(self) -> list[str]:
        """Everything on the glass that the store may not have."""
        over = self._moment.typed_texts() if self._moment is not None and isValid(self._moment) else []
        field = self._field_of_parts()
        half = [field.typed()] if field is not None and field.typed() else []
        return [*(text for page in self._where_one_was() for text in page.typed_texts()), *over, *half]

    def _where_one_was(self) -> list[Page]:
        """The pages on which anything can have been typed: one that is made ahead may lack half of its parts yet."""
        return [page for room, page in self._pages.items() if room in self._been]

    def _keep_half_typed(self) -> None:
        """A day or a time that nobody has left yet: it takes what is typed on leaving."""
        if (field := self._field_of_parts()) is not None:
            field.keep_typed()

    def _field_of_parts(self) -> TypedOver | None:
        """The field of a day or a time that has the keyboard here."""
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, TypedOver) and self.isAncestorOf(focus) else None

    def note(self, change: Change) -> None:
        """The store has changed: the page in front refreshes soon, the others when they are entered.

        The one in front may be left before it does.
        """
        self._changed.add(change.area)
        if self._desk.speller is not None and change.area in (Area.CONTACTS, Area.JOBS):
            self._desk.speller.forget_names()
        for page in self._pages.values():
            if change.area in page.areas:
                page.is_stale = True
        self._soon.start()

    def _begin_day(self) -> None:
        """What is told from today is told anew, on the page in front at once."""
        for page in self._pages.values():
            page.is_stale = True
        if self.page is not None:
            self._refresh(self.page)

    def say(
        self,
        text: str,
        *,
        undo: bool | Done | None = False,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        is_of_this_room: bool = False,
    ) -> None:
        """A toast, with Undo for the verb just done or for a step that is known, or with an action of its own.

        is_of_this_room: where nothing but the message has its action, it stays when one goes on.
        """
        self._has_said = True
        stay = Stay.UNTIL_READ if is_of_this_room and on_action is None else Stay.ITS_TIME
        done = self._store.undo.just_done() if undo is True else undo or None
        if done is not None:
            action, on_action = self.tr("Undo"), partial(self._taking_back.this, done, forward=False)
        self._toast.say(text, action, on_action, stay)
        if done is not None:
            self._taking_back.offer(done, text)

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do something with the store; the world's refusal becomes a message, and False.

        What was typed about something that was erased meanwhile is kept as a page of the journal, and True comes back:
        nobody need stay for it. Whoever asks the store for something has nothing in hand then.
        """
        self._begin_turn()
        try:
            action()
        except Closed:
            return False
        except GoneMeanwhile as error:
            self._show_what_is_there()
            return self._keep_as_page(error)
        except ReboundError as error:
            self.tell(error)
            return False
        return True

    def _begin_turn(self) -> None:
        """What was done before is not what a message of this turn offers to take back: a verb may find nothing to do.

        Once a turn: between a deed and its message a page may ask the store for what it shows.
        """
        if not self._is_in_turn:
            self._is_in_turn = True
            self._store.undo.nothing_done_yet()
            soon(self, self._end_turn)

    def _end_turn(self) -> None:
        self._is_in_turn = False

    def _keep_as_page(self, error: GoneMeanwhile) -> bool:
        """Of the words that were to be kept; where those are not known, of all that is typed on the page in front."""
        typed = [error.typed] if error.typed is not None else self.page.typed_texts() if self.page else []
        text = "\n\n".join(said for each in typed if (said := each.strip()))
        if not text:
            self.tell(error)
            return False
        kept: list[int] = []
        # What it belonged to may have been so, and is asked no more.
        if not self.attempt(lambda: kept.append(self._store.take_over(text, only_for_me=True))):
            return False
        # Once whoever tried has said what it takes for done.
        soon(self, lambda: self._say_kept_as_page(kept[0]))
        return True

    def _say_kept_as_page(self, entry_id: int) -> None:
        self.say(
            words.sentences(
                self.tr("What this belonged to is gone."),
                self.tr("Your words are an entry in the journal now."),
            ),
            action=self.tr("Open it"),
            on_action=lambda: self.go("journal", entry_id),
        )

    def _show_what_is_there(self) -> None:
        """The page in front shows something that is gone: erasing what is old is heard of by nobody. Once a visit."""
        place = (self.here, self.page.shown_key()) if self.page is not None else None
        if self.page is not None and place != self._gone_at:
            self._gone_at = place
            self._changed |= self.page.areas
            self._soon.start()

    def tell(self, error: ReboundError) -> None:
        """Say why something could not be done, and what is safe."""
        self.say(str(words.explain(error)))

    def undo(self, done: Done | None) -> None:
        """Take back this step, and say which; None is a verb that changed nothing."""
        if done is not None:
            self._taking_back.this(done, forward=False)

    def undo_by_key(self) -> None:
        """The same, but that a stroke too many in a text takes nothing back that was done elsewhere."""
        self._taking_back.by_key(forward=False)

    def redo_by_key(self) -> None:
        """Do again what was taken back last, in the same way."""
        self._taking_back.by_key(forward=True)

    def want_sidebar(self, wanted: bool) -> None:
        """Show the sidebar, or fold it away, on every page that has one."""
        self._sidebar_wanted = wanted
        self._show_sidebar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sidebar gives way where little is left beside it."""
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        wanted = min(self._desk.theme.px(LEAST_BESIDE), ENOUGH_BESIDE)
        self._sidebar.set_narrow(self.width() - self._sidebar.wide < wanted)

    def _show_sidebar(self) -> None:
        folded = self.page is not None and self.page.folds_sidebar
        self._sidebar.setVisible(self._sidebar_wanted and not folded)

    def _refresh(self, page: Page) -> None:
        if page.is_stale:
            page.is_stale = False
            self.attempt(page.refresh)

    def _tell_pages(self) -> None:
        changed, self._changed = self._changed, set()
        page = self.page
        if page is not None and page.areas & changed:
            page.is_stale = True
            self._refresh(page)


def _maker(room: str) -> Callable[[Desk], Page]:
    """What makes a room's page, imported."""
    module, _, maker = room_named(room).home.partition(":")
    return cast(Callable[[Desk], Page], getattr(import_module(f"rebound_desktop.ui.{module}"), maker))
