"""Several people, chosen in the list, and what can be done with all of them at once: each is one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from rebound_desktop import words
from rebound_desktop.ui.contacts.next_card import RHYTHMS
from rebound_desktop.ui.contacts.telling import rhythm_name
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import announce, tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class SeveralPeople(Column):
    """`all_wanted` and `none_wanted` choose; `closed` ends it; `gone` after those chosen were set aside."""

    all_wanted = Signal()
    none_wanted = Signal()
    gone = Signal()
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=480)
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        theme = desk.theme
        self.said = Words(theme, "", TextRole.SECTION)
        self.names = Words(theme, "", TextRole.MUTED)
        self.tag = Field(self.tr("A tag"), self.tr("A tag"))
        self._tags = QStringListModel(self)
        completer = QCompleter(self._tags, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag.setCompleter(completer)
        self.give = Button(theme, self.tr("Give it"), on_click=lambda: self._tag(True))
        self.take = Button(theme, self.tr("Take it away"), on_click=lambda: self._tag(False))
        self.often = DropDown(theme, self.tr("How often to say hello"))
        for code in RHYTHMS:
            self.often.addItem(rhythm_name(code), code)
        self.set_often = Button(theme, self.tr("Set it"), on_click=self._set_rhythm)
        self.rest = Button(theme, self.tr("Suggest no more for now"), on_click=lambda: self._pause(True))
        self.wake = Button(theme, self.tr("Take up again"), on_click=lambda: self._pause(False))
        self.aside = Button(
            theme, self.tr("Set aside"), ButtonRole.PLAIN, icon="archive", on_click=self._set_aside
        )
        self.tag.returnPressed.connect(lambda: self._tag(True))
        self._acts: tuple[QWidget, ...] = (
            self.give,
            self.take,
            self.set_often,
            self.rest,
            self.wake,
            self.aside,
        )
        self._lay_out()
        on_escape(self, self.closed.emit)

    def say_begun(self) -> None:
        """That several are being chosen now, and how."""
        announce(self, f"{self._heading.text()}\n{self._hint.text()}")

    def show_chosen(self, ids: Sequence[int], names: Sequence[str]) -> None:
        """Whom it is about; nothing can be done with nobody."""
        self._ids = tuple(ids)
        tell_in(self.said, self.tr("Chosen: {number}").format(number=words.figure(len(ids))))
        self.names.setText(words.listed(list(names)))
        self.names.setVisible(bool(names))
        self._tags.setStringList(self._desk.store.tags.of_people())
        for act in self._acts:
            act.setEnabled(bool(ids))

    def typed_texts(self) -> list[str]:
        """A tag that nobody has yet."""
        return [self.tag.text()] if self.tag.text().strip() else []

    def _tag(self, tagged: bool) -> None:
        name, ids, tags = self.tag.text().strip(), self._ids, self._desk.store.tags
        if not name:
            self.tag.setFocus(Qt.FocusReason.OtherFocusReason)
        elif ids:
            said = self.tr("Tagged {tag}.") if tagged else self.tr("The tag {tag} is taken away.")
            if self._do(lambda: tags.tag_contacts(ids, name, tagged=tagged), said.replace("{tag}", name)):
                self.tag.clear()

    def _set_rhythm(self) -> None:
        code, ids, contacts = self.often.currentData(), self._ids, self._desk.store.contacts
        said = self.tr("Hello: {how_often}").format(how_often=rhythm_name(code))
        self._do(lambda: contacts.set_rhythms(ids, code), said)

    def _pause(self, paused: bool) -> None:
        ids, contacts = self._ids, self._desk.store.contacts
        said = self.tr("They rest until taken up again.") if paused else self.tr("Taken up again.")
        self._do(lambda: contacts.pause(ids, paused=paused), said)

    def _set_aside(self) -> None:
        ids, contacts = self._ids, self._desk.store.contacts
        said = self.tr("Set aside: {number}").format(number=words.figure(len(ids)))
        if self._do(lambda: contacts.set_all_aside(ids), said):
            self.gone.emit()

    def _do(self, act: Callable[[], object], said: str) -> bool:
        if not self._ids or not self._desk.attempt(act):
            return False
        self._desk.say(said, undo=True)
        return True

    def _lay_out(self) -> None:
        theme = self._desk.theme
        done = Button(theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self.closed.emit)
        every = Button(theme, self.tr("All in the list"), ButtonRole.PLAIN, on_click=self.all_wanted.emit)
        none = Button(theme, self.tr("Nobody"), ButtonRole.PLAIN, on_click=self.none_wanted.emit)
        hint = self.tr("A click, Enter or the space bar chooses. Undo takes all of it back at once.")
        self._heading = Words(theme, self.tr("Several people"), TextRole.HEADING)
        self._hint = Words(theme, hint, TextRole.MUTED)
        self.tag.setMinimumWidth(theme.px(160))
        self.often.setMinimumHeight(36)
        self.box.setSpacing(8)
        head = row(spacing=16)
        head.addWidget(self._heading, 1)
        head.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
        self.box.addWidget(self._hint)
        self.box.addSpacing(12)
        self.box.addWidget(self.said)
        self.box.addWidget(self.names)
        self.box.addLayout(row(every, 16, none, None))
        self.box.addSpacing(12)
        for name, widgets in (
            (self.tr("A tag"), (self.tag, self.give, self.take)),
            (self.tr("How often to say hello"), (self.often, self.set_often)),
            (self.tr("Suggestions"), (self.rest, self.wake)),
        ):
            self.box.addWidget(Words(theme, name, TextRole.SMALL))
            self.box.addWidget(wrapped_row(*widgets, spacing=8))
            self.box.addSpacing(8)
        self.box.addLayout(row(self.aside, None))
        self.box.addStretch(1)
