"""Bringing something in: what it is, what would come of it, and then all of it as one step that can be undone."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.import_report import Preview
from rebound_desktop.core.opening import is_backup
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.importing import Said
from rebound_desktop.store import Done, ReboundError, Taken
from rebound_desktop.ui.background import Lane, while_alive
from rebound_desktop.ui.importing.columns import Columns
from rebound_desktop.ui.importing.jobs_read import JobsRead
from rebound_desktop.ui.importing.telling import Telling
from rebound_desktop.ui.importing.work import Read, read, take_in
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.announce import announce, show_told, tell_in
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    TextRole,
    Words,
    headed,
    row,
)
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_beside
from rebound_desktop.ui.widgets.file_dialogs import ask_files, ask_folder
from rebound_desktop.ui.widgets.keyboard import go_on_at, hold_the_keyboard
from rebound_desktop.ui.widgets.working import Work, Working
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

# In place of a format: each kind of several by its own reader.
_EACH = "each"


class ImportPage(Page):
    """Choose, look at what would come, bring it in. Nothing changes before the last of these."""

    areas = frozenset({Area.JOURNAL})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self._read: Read | None = None
        # Whether it is being read once more in another order of days, at which the keyboard stays.
        self._is_reordering = False
        # The step of undo that the last import became.
        self._step: Done | None = None
        # Where it is seen.
        self._room = ""
        column = Column(self.theme, width=560, top=32)
        self.box.addWidget(column)
        box = column.box
        box.addLayout(row(back_to_settings(self.theme, desk.go), None))
        self._said = Words(self.theme, "", TextRole.MUTED)
        heading = self.tr("Bring something in")
        box.addLayout(headed(self.theme, heading, self._said))
        box.addSpacing(8)
        self._working = Working(self.theme)
        self._working.is_long.connect(self._show_working)
        self._parts: dict[str, QWidget] = {
            "choose": self._choosing(),
            "work": self._working,
            "told": self._told_card(),
        }
        for part in self._parts.values():
            box.addWidget(part)
        box.addSpacing(4)
        box.addWidget(self._buttons())
        box.addStretch(1)
        self._show("choose")

    def open(self, key: int | None) -> None:
        """Begin anew, unless something is still going on or waits for an answer."""
        if self._working.work is None and self._read is None:
            self._show("choose")
        go_on_at(self, self._take, self._undo, self._columns, self._choose)

    def refresh(self) -> None:
        """What was brought in may have been taken back from elsewhere: then nothing is here, nor to be undone."""
        step = self._step
        if step is not None and self._undo.isVisibleTo(self) and not self.store.undo.is_done(step.id):
            self._forget()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read these files and folders as one import. A backup is none: it is offered to be restored."""
        if len(paths) == 1 and is_backup(paths[0]):
            # Once what was dropped has been let go: this page goes with the rooms.
            soon(self, partial(self.desk.guard.restore, paths[0]))
            return
        if paths and self._working.work is None:
            self._read = None
            self._columns.forget()
            self._begin_reading(tuple(paths), None, {})

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # What the page is made of.

    def _choosing(self) -> QWidget:
        card = Card(spacing=12)
        self._choose = Button(self.theme, self.tr("Choose files…"), on_click=self._choose_files)
        card.box.addWidget(Words(self.theme, self.tr("Drop files here, or choose them."), TextRole.SECTION))
        card.box.addWidget(
            Words(
                self.theme,
                self.tr("{formats}. A file, a folder or a zip; what it is, is found out.").format(
                    formats=words.apart(words.in_a_row(words.program_name(each.value) for each in Format))
                ),
                TextRole.MUTED,
            )
        )
        card.box.addWidget(
            wrapped_row(
                self._choose,
                Button(self.theme, self.tr("Choose a folder…"), on_click=self._choose_folder),
                spacing=12,
            )
        )
        return card

    def _told_card(self) -> QWidget:
        card = Card(spacing=12)
        self._name = Elided(self.theme, "", TextRole.SECTION)
        self._format = DropDown(self.theme, self.tr("Read as"))
        self._format.setObjectName("format")
        self._format.setPlaceholderText(self.tr("Not known: choose one"))
        # Of several kinds each is told beneath: all of them are longer than the field is wide.
        self._kinds = Words(self.theme, "", TextRole.MUTED)
        for each in Format:
            self._format.addItem(words.source_name(each.value), each.value)
        self._format.activated.connect(self._read_otherwise)
        self._label = name_beside(self.theme, self._format)
        self._telling = Telling(self.desk)
        self._telling.order_wanted.connect(self._read_in_order)
        card.box.addWidget(self._name)
        card.box.addWidget(wrapped_row(self._label, self._format, spacing=12))
        card.box.addWidget(self._kinds)
        self._columns = Columns(self.desk)
        self._columns.told.connect(self._read_with)
        self._columns.changed.connect(self._suit_choices)
        card.box.addWidget(self._columns)
        card.box.addWidget(self._telling)
        self._jobs = JobsRead(self.theme)
        card.box.addWidget(self._jobs)
        return card

    def _buttons(self) -> QWidget:
        self._take = Button(
            self.theme, self.tr("Bring it in"), ButtonRole.PRIMARY, on_click=self._begin_taking
        )
        self._undo = Button(self.theme, self.tr("Undo"), icon="undo-2", on_click=self._take_back)
        self._see = Button(self.theme, "", on_click=self._show_what_came)
        self._other = Button(
            self.theme, self.tr("Choose something else"), ButtonRole.PLAIN, on_click=self._forget
        )
        return wrapped_row(self._take, self._see, self._undo, self._other, spacing=20)

    def _show_working(self) -> None:
        self._show("work")
        go_on_at(self, self._working)

    def _show(self, part: str, *, can_take: bool = False, can_undo: bool = False) -> None:
        hold_the_keyboard(self)
        for name, widget in self._parts.items():
            widget.setVisible(name == part)
        self._take.setVisible(can_take)
        self._undo.setVisible(can_undo)
        self._see.hide()
        self._other.setVisible(part == "told")
        if part == "choose":
            self._said.setText(
                self.tr("From another diary, address book or list. You see it first, and can undo it.")
            )

    # Choosing and reading.

    def _choose_files(self) -> None:
        self.take_files(ask_files(self, self.tr("Choose files")))

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("Choose a folder"))
        self.take_files([folder] if folder is not None else [])

    def _begin_reading(
        self,
        paths: tuple[Path, ...],
        wanted: Format | None,
        columns: Said,
        month_first: bool | None = None,
    ) -> None:
        work = self._start(self.tr("Reading {name}").format(name=_names(paths)))
        self.desk.background.start(
            partial(read, self.store, paths, wanted, columns, month_first, work),
            while_alive(self, self._show_read),
            while_alive(self, self._refused),
            lane=Lane.LONG,
        )

    def _show_read(self, found: Read | None) -> None:
        self._end()
        if found is None:
            before = self._read
            if before is not None:
                # What was read before, in another way, stands there still.
                self._show_read(before)
            else:
                self._forget()
            self._say_stopped()
            return
        if found.tables:
            remembered = self._columns.remembered(found.tables) if not found.columns else {}
            if remembered:
                self._begin_reading(found.paths, found.wanted, remembered, found.month_first)
                return
            self._columns.show_tables(found.tables, found.columns)
        self._columns.setVisible(bool(found.tables))
        # Before the columns are told, there is nothing to tell of the rows.
        self._telling.setVisible(not found.tables or not found.batch.is_empty)
        self._read = found
        self._name.setText(_names(found.paths))
        self._show_kinds(found)
        self._telling.show_preview(
            found.preview, can_change=True, month_first=found.month_first, is_listed=bool(found.jobs)
        )
        self._jobs.show_jobs(found.jobs, found.preview.jobs_here)
        self._show("told", can_take=self._can_take)
        stays_at = (self._telling.order,) if self._is_reordering else ()
        self._is_reordering = False
        go_on_at(self, *stays_at, self._take, self._columns, self._other)
        show_told(self._said, self._before(found))
        if self._telling.isVisibleTo(self):
            announce(self._telling, self._telling.said())

    def _show_kinds(self, found: Read) -> None:
        """What it was read as, and which kinds lie there besides. Of several, each can be read in its own way again."""
        formats = found.batch.formats
        has_each = self._format.itemData(0) == _EACH
        if (len(formats) > 1 or len(found.recognised) > 1) is not has_each:
            if has_each:
                self._format.removeItem(0)
            else:
                self._format.insertItem(0, self.tr("Each in its own way"), _EACH)
        self._format.setCurrentIndex(
            self._format.findData(formats[0] if len(formats) == 1 else _EACH) if formats else -1
        )
        besides = [code for code in found.recognised if code not in formats]
        if besides:
            kinds = self.tr("Recognised as well, and not read this way: {kinds}").format(
                kinds=words.dotted(map(words.source_name, besides))
            )
        else:
            kinds = words.dotted(map(words.source_name, formats)) if len(formats) > 1 else ""
        self._kinds.setText(kinds)
        self._kinds.setVisible(bool(kinds))

    @property
    def _can_take(self) -> bool:
        """Whether there is something to bring in: as it is chosen, or it would come as it was read before."""
        found = self._read
        is_read = found is not None and (not found.tables or self._columns.is_read())
        return found is not None and is_read and not found.preview.is_nothing_new

    def _suit_choices(self) -> None:
        if self._read is not None and self._working.work is None:
            self._take.setVisible(self._can_take)
            tell_in(self._said, self._before(self._read))

    def _before(self, found: Read) -> str:
        if found.tables and found.batch.is_empty:
            return self.tr("Say what its columns are. It is remembered for the next time.")
        if found.tables and not self._columns.is_read():
            return self.tr("You changed what its columns are. “Read it so” shows what would come.")
        if found.tables and not self._columns.is_understood():
            return self.tr("This is what would come so far. Say what the columns beneath are, too.")
        if found.batch.is_empty and found.archive is None:
            return self.tr("Nothing in it could be read. You can choose another way to read it.")
        if found.preview.is_nothing_new:
            return self.tr("All of it is here already. Nothing changes.")
        return self.tr("This is what would come. Nothing has changed yet.")

    def _read_otherwise(self) -> None:
        if self._read is not None and self._working.work is None:
            code = self._format.currentData()
            wanted = Format(code) if code != _EACH else None
            self._begin_reading(self._read.paths, wanted, {}, self._read.month_first)

    def _read_with(self, columns: Said) -> None:
        if self._read is not None and self._working.work is None:
            self._begin_reading(self._read.paths, self._read.wanted, columns, self._read.month_first)

    def _read_in_order(self) -> None:
        """Read once more, with the month or the day first where a day can be read both ways, or as at first."""
        found = self._read
        if found is not None and self._working.work is None:
            self._is_reordering = True
            month_first = self._telling.order.choice.month_first
            self._begin_reading(found.paths, found.wanted, found.columns, month_first)

    # Taking in.

    def _begin_taking(self) -> None:
        if self._read is None or self._working.work is not None:
            return
        found, work = self._read, self._start(self.tr("Bringing it in. You can go on meanwhile."))
        self.desk.background.start(
            partial(take_in, self.store, found, work),
            while_alive(self, self._show_taken),
            while_alive(self, self._refused),
            lane=Lane.LONG,
        )

    def _show_taken(self, taken: Taken | None) -> None:
        self._end()
        if taken is None:
            self._show("told", can_take=True)
            self._say_stopped()
            go_on_at(self, self._take)
            return
        self.store.say_changed(taken.areas)
        self._read = None
        self._step = self.store.undo.just_came_in()
        self._columns.hide()
        self._jobs.hide()
        self._telling.show()
        self._telling.show_preview(taken.preview, can_change=False)
        self._show("told", can_undo=bool(taken.areas))
        self._offer_to_show(taken.preview)
        for each in (self._format, self._label, self._kinds):
            each.setVisible(False)
        is_whole = not taken.preview.unreadable
        here = self.tr("It is all here now.") if is_whole else self.tr("What could be read is here.")
        self._said.setText(
            self.tr("It is here. Your files stay as they are.")
            if is_whole
            else self.tr("What could be read is here. Your files stay as they are.")
        )
        go_on_at(self, self._undo, self._other)
        self.desk.say(here, undo=self._step if taken.areas else None)

    def _offer_to_show(self, came: Preview) -> None:
        """The way to what came: where several kinds did, to the jobs, then the people."""
        rooms = (
            (came.jobs, self.tr("Show the jobs"), "jobs"),
            (came.people, self.tr("Show the people"), "contacts"),
            (came.entries, self.tr("Show the entries"), "journal"),
        )
        for tally, said, room in rooms:
            if tally.new + tally.changed:
                self._room = room
                self._see.setText(said)
                self._see.show()
                return

    def _show_what_came(self) -> None:
        self.desk.go(self._room)

    def _take_back(self) -> None:
        step, last = self._step, self.store.undo.last_done()
        self._forget()
        if step is not None and step == last:
            self.desk.undo(step)
        elif last is not None and (step is None or last.done_at >= step.done_at):
            self.desk.say(self.tr("You did something else since. Ctrl+Z takes that back first."))
        else:
            self.desk.say(self.tr("It is taken back already."))

    def _refused(self, error: BaseException) -> None:
        self._end()
        self._is_reordering = False
        self._show("told" if self._read else "choose", can_take=self._can_take)
        if not isinstance(error, ReboundError):
            raise error
        go_on_at(self, self._take, self._choose)
        show_told(self._said, str(words.explain(error)))

    # While it works.

    def _start(self, doing: str) -> Work:
        self._said.setText("")
        return self._working.begin(doing)

    def _end(self) -> None:
        hold_the_keyboard(self)
        self._working.end()
        self._format.setVisible(True)
        self._label.setVisible(True)

    def _say_stopped(self) -> None:
        tell_in(self._said, self.tr("Stopped. Nothing has changed."))

    def _forget(self) -> None:
        self._read = None
        self._show("choose")
        go_on_at(self, self._choose)


def _names(paths: Sequence[Path]) -> str:
    return words.listed([path.name for path in paths], at_most=3)
