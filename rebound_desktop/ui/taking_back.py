"""Ctrl+Z and Ctrl+Shift+Z: the last deed goes back, or is done again, and what stands in the way is told of once."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from rebound_desktop import words
from rebound_desktop.store import ChangedSince, Done, ReboundError
from rebound_desktop.ui.background import Lane
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.many import do_beside
from rebound_desktop.ui.widgets.toast import Toast

# Milliseconds: keys that come sooner after a message were on their way before it could be read.
READ_WITHIN = 700


class TakingBack(QObject):
    """What Undo and Redo do, from a key, a button or a message.

    A deed whose thing was changed since cannot be taken back. That is said once; from then on it is passed over, and
    tried first all the same: what changed it may have been taken back by hand.

    In a text a stroke too many takes nothing back that was done elsewhere: it is said what it would be, and the next
    stroke means it.
    """

    def __init__(self, desk: Desk, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._toast = toast
        self._in_the_way: set[int] = set()
        # The newest deed when the room in front was entered.
        self._came_after = 0
        # What the message that stands speaks of, or asks about, by what it says; and since when.
        self._offered: tuple[int, str] | None = None
        self._asked: tuple[int, str] | None = None
        self._since = QElapsedTimer()

    def come_in(self) -> None:
        """Another room is in front: what is done from now on is done there."""
        try:
            done = self._desk.store.undo.last_done()
        except ReboundError:
            # The room says what the disk refuses.
            return
        self._came_after = done.id if done is not None else 0

    def offer(self, done: Done, text: str) -> None:
        """The message that stands speaks of this deed; where one goes, there is the key for it."""
        self._toast.goes_with_room()
        self._offered = (done.id, text)

    def by_key(self, *, forward: bool) -> None:
        """The key was pressed, and the text that has the keyboard, if one has, has nothing of its own."""
        done = self._next(self._in_the_way, forward=forward)
        if done is None or not self._asks_first(done):
            self.last(forward=forward)
        elif not self._stands(self._asked, done):
            self._ask(done, forward=forward)

    def last(self, *, forward: bool) -> None:
        """The last deed, or the last one that can be."""
        passed: set[int] = set()
        while (done := self._next(passed, forward=forward)) is not None:
            if done.id not in self._in_the_way:
                self.this(done, forward=forward)
                return
            if not done.is_long and self._tried(done, forward=forward):
                return
            passed.add(done.id)
        self._desk.say(self.tr("Nothing to redo.") if forward else self.tr("Nothing to undo."))

    def this(self, done: Done, *, forward: bool) -> None:
        """This deed and no other: a message may stand while something else is done."""
        if done.is_long:
            do_beside(
                self._desk,
                self,
                lambda shelves: shelves.undo.redo(done.id) if forward else shelves.undo.undo(done.id),
                lambda _: self._say(done, forward=forward),
                lane=Lane.LONG,
                refused=partial(self._refused, done, forward=forward),
            )
        elif not self._tried(done, forward=forward):
            self._tell_in_the_way(done, forward=forward)

    def _tried(self, done: Done, *, forward: bool) -> bool:
        """Whether it was done, or the world's refusal of it was told; False where the thing was changed since."""
        undo = self._desk.store.undo
        changed: list[ChangedSince] = []

        def act() -> None:
            try:
                (undo.redo if forward else undo.undo)(done.id)
            except ChangedSince as error:
                changed.append(error)

        if self._desk.attempt(act) and not changed:
            self._in_the_way.discard(done.id)
            self._say(done, forward=forward)
        return not changed

    def _refused(self, done: Done, error: BaseException, *, forward: bool) -> bool:
        if isinstance(error, ChangedSince):
            self._tell_in_the_way(done, forward=forward)
        return isinstance(error, ChangedSince)

    def _tell_in_the_way(self, done: Done, *, forward: bool) -> None:
        """Kindly, and once."""
        self._in_the_way.add(done.id)
        said = self.tr("{what}. It has changed since, so it stays as it is.")
        said = said.replace("{what}", words.done_name(done))
        if self._next(self._in_the_way, forward=forward) is not None:
            on = (
                self.tr("Redo again goes on to the one before.")
                if forward
                else self.tr("Undo again goes on to the one before.")
            )
            said = words.sentences(said, on)
        self._desk.say(said)

    def _say(self, done: Done, *, forward: bool) -> None:
        what = words.done_name(done)
        text = what if forward else self.tr("Undone: {what}").replace("{what}", what)
        action = self.tr("Undo") if forward else self.tr("Redo")
        self._desk.say(text, action=action, on_action=partial(self.this, done, forward=not forward))
        self.offer(done, text)

    def _next(self, but: Collection[int], *, forward: bool) -> Done | None:
        undo = self._desk.store.undo
        return undo.last_undone(but=but) if forward else undo.last_done(but=but)

    def _asks_first(self, done: Done) -> bool:
        """Whether the keyboard is in a text, and this was not done there or said just now."""
        text = QApplication.focusWidget()
        if not isinstance(text, QTextEdit | QLineEdit) or text.isReadOnly():
            return False
        if self._stands(self._asked, done):
            return self._since.elapsed() < READ_WITHIN
        # Somebody who takes back what was typed there may press once too often.
        if _was_typed_in(text):
            return True
        if isinstance(text, QLineEdit) and not text.text():
            # A field to search in has the keyboard in many a room.
            return False
        return done.id <= self._came_after and not self._stands(self._offered, done)

    def _ask(self, done: Done, *, forward: bool) -> None:
        nothing = (
            self.tr("Nothing to redo in this text.") if forward else self.tr("Nothing to undo in this text.")
        )
        again = self.tr("Press again for: {what}").replace("{what}", words.done_name(done))
        text = words.sentences(nothing, again)
        self._desk.say(text)
        self._asked = (done.id, text)
        self._since.start()

    def _stands(self, said: tuple[int, str] | None, done: Done) -> bool:
        return said is not None and said[0] == done.id and self._toast.says(said[1])


def _was_typed_in(text: QTextEdit | QLineEdit) -> bool:
    """Since it was shown; taken back meanwhile or not."""
    steps = text.document() if isinstance(text, QTextEdit) else text
    return steps.isUndoAvailable() or steps.isRedoAvailable()
