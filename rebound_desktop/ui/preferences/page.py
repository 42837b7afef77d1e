"""Settings: one page, each setting with its plain explanation; the file and its copies live here too."""

from collections.abc import Callable, Iterator, Mapping
from datetime import time
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from rebound_desktop import __version__, words
from rebound_desktop.core.change import Area
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.stationery import LETTERHEAD, MY_NAME
from rebound_desktop.languages import NAMES
from rebound_desktop.languages import SYSTEM as SYSTEM_LANGUAGE
from rebound_desktop.store import ReboundError, backups
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.other_words import other_words
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.preferences.check import CheckLines
from rebound_desktop.ui.preferences.people import PeopleCard
from rebound_desktop.ui.preferences.second_looks import SecondLooksCard
from rebound_desktop.ui.preferences.spelling import SpellingCard
from rebound_desktop.ui.setting_places import SETTING_PLACES
from rebound_desktop.ui.settings import Option
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.tab_order import reading_order
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Column, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_of_setting, named
from rebound_desktop.ui.widgets.fields import Field, SearchField
from rebound_desktop.ui.widgets.folder_name import FolderName
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.lines_field import LinesField
from rebound_desktop.ui.widgets.told_at_rest import ToldAtRest
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

BETWEEN = 16
# From the search into what was found.
_INTO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
Made = TypeVar("Made", bound=QWidget)


class SettingsPage(Page):
    """How it looks, who I am in letters, and how the journal is kept safe."""

    areas = frozenset({Area.PREFERENCES})

    def furnish(self) -> Iterator[None]:
        """The search, then a card at a time."""
        column = self._column = Column(self.theme)
        self.box.addWidget(column)
        box = column.box
        self.search = SearchField(self.theme, self.tr("Search settings"))
        self._widen()
        self.theme.changed.connect(self._widen)
        self._how_many = ToldAtRest(self.search)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        heading = Words(self.theme, self.tr("Settings"), TextRole.HEADING, wrap=False)
        box.addWidget(wrapped_row(heading, self.search, end=self.search))
        box.addSpacing(8)
        self._cards: list[QWidget] = []
        self._boxes: dict[str, QWidget] = {}
        self._explained: dict[QWidget, str] = {}

        def put(card: Made) -> Made:
            self._cards.append(card)
            box.addWidget(card)
            return card

        yield
        put(self._looks())
        yield
        self._spelling = put(SpellingCard(self.desk))
        yield
        put(self._letters())
        yield
        put(self._reminders())
        yield
        self._second_looks = put(SecondLooksCard(self.desk))
        yield
        self._people = put(PeopleCard(self.desk))
        yield
        safety = put(self._safety())
        yield
        file = put(self._file())
        yield
        in_and_out = put(self._in_and_out())
        yield
        about = put(self._about())
        self._places: dict[str, QWidget] = {
            **self._boxes,
            "spelling": self._spelling,
            "my_name": self._name,
            "letterhead": self._head,
            "second_looks": self._second_looks,
            "people": self._people,
            "safety": safety,
            "file": file,
        }
        # A card is found by what the pages are called that it leads to, too.
        self._called: dict[str, QWidget] = {
            **{f"setting:{name}": place for name, place in self._places.items()},
            **dict.fromkeys(("room:passphrase", "room:recovery", "room:ways_in"), safety),
            **dict.fromkeys(("room:copies", "room:trash"), file),
            **dict.fromkeys(("action:import", "action:export", "room:merge"), in_and_out),
            **dict.fromkeys(("room:about", "room:licences", "action:help"), about),
        }
        self._nothing = Words(self.theme, self.tr("No setting has these words."), TextRole.MUTED)
        self._nothing.hide()
        box.addWidget(self._nothing)
        box.addStretch(1)

    def refresh(self) -> None:
        """What the journal keeps, and whether it rests."""
        self._reminders_rest.setVisible(self.store.good_end.resting() is not None)
        self._second_looks.refresh()
        self._people.refresh()
        self._names.show({"name": self.store.preferences.get(MY_NAME)})
        self._head.show_text(self.store.preferences.get(LETTERHEAD))

    def open(self, key: int | None) -> None:
        """Who can read the journal, its copies, and the dictionaries there are may have changed since.

        key: the place of one setting in `SETTING_PLACES`, to go to.
        """
        self._spelling.refresh()
        self._say_who_can_read()
        self._say_newest()
        total = self.store.attached.total()
        said = self.tr("Attached files: {count}, {size} in all, encrypted with the rest.")
        size = words.data_size(total.size)
        self._attached.setText(said.format(count=words.figure(total.files), size=size))
        self._attached.setVisible(total.files > 0)
        if key is not None:
            self.search.clear()
            # Once the page is laid out, also when it is entered for the first time.
            soon(self, lambda: self._go_to(self._places[SETTING_PLACES[key].name]))

    def enter_anew(self) -> None:
        """All settings are there again; the way back from a page that one of them led to keeps what was searched."""
        self.search.clear()

    def show_all(self) -> None:
        """Every card."""
        self.search.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: Enter and Down go to the first setting that was found."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search and pressed is not None and pressed.key() in _INTO:
            if (found := self._first_found()) is not None:
                self._go_to(found)
            return True
        return super().eventFilter(watched, event)

    def focus_search(self) -> None:
        """To the search over the settings."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search clears it first."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _go_to(self, place: QWidget) -> None:
        """Into view, with the focus on what can be set there."""
        within = [
            each for each in place.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        shown = [each for each in within if each.isVisible() and each.isEnabled()]
        self._column.ensureWidgetVisible(place, 0, 48)
        can_focus = bool(place.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = place if can_focus or not shown else shown[0]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # What stands there already is not typed over: the caret goes to its end.
        if isinstance(first, QLineEdit):
            first.end(False)
        elif isinstance(first, QPlainTextEdit):
            first.moveCursor(QTextCursor.MoveOperation.End)

    def _first_found(self) -> QWidget | None:
        """What can be set or pressed and is called by the words of the search, or else tells them; or else the first of
        all that is shown.
        """
        wanted = plain_letters(self.search.text()).split()
        shown = [each for each in reading_order(self) if any(card.isAncestorOf(each) for card in self._cards)]
        for tell in (_called, self._told_of):
            for each in shown:
                told = plain_letters(" ".join(tell(each)))
                if all(word in told for word in wanted):
                    return each
        return shown[0] if shown else None

    def _told_of(self, control: QWidget) -> list[str]:
        """What one control is called and offers, what is explained of it, and what people call it."""
        own = [
            word
            for where, place in self._called.items()
            if place not in self._cards and (place is control or place.isAncestorOf(control))
            for word in other_words(where)
        ]
        return [*_called(control), *_offered(control), self._explained.get(control, ""), *own]

    def _widen(self) -> None:
        self.search.setFixedWidth(self.theme.px(280))

    def _narrow(self, typed: str) -> None:
        """Only the cards that have every word: in what they say or offer, or among what people call it."""
        wanted = plain_letters(typed).split()
        for card in self._cards:
            called = [
                word
                for where, place in self._called.items()
                if place is card or card.isAncestorOf(place)
                for word in other_words(where)
            ]
            told = plain_letters(" ".join([*_told(card), *called]))
            card.setVisible(all(word in told for word in wanted))
        shown = sum(not card.isHidden() for card in self._cards)
        self._nothing.setVisible(not shown)
        found = words.found(shown) if shown else self._nothing.text()
        self._how_many.tell(found if wanted else "")

    def leave(self) -> bool:
        """Keep the name and what stands beneath it; False when one was refused."""
        return self._names.leave() and self._keep_head()

    def typed_texts(self) -> list[str]:
        """Lines that are not kept."""
        return [*self._names.typed_texts(), *([] if self._head.is_kept else [self._head.toPlainText()])]

    def _looks(self) -> Card:
        themes = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high_contrast": self.tr("High contrast"),
        }
        sizes = {size: words.percent(size) for size in options.TEXT_SIZE.choices}
        spoken = {SYSTEM_LANGUAGE: self.tr("Like the system"), **NAMES}
        fonts = {"literata": "Literata", "inter": "Inter", "atkinson": "Atkinson Hyperlegible"}
        return self._card(
            self.tr("How it looks"),
            self._choice(
                self.tr("Language"),
                options.LANGUAGE,
                spoken,
                self.tr("Rebound speaks it at once. What you wrote stays as it is."),
            ),
            self._choice(
                self.tr("Colours"),
                options.THEME,
                themes,
                self.tr("Like the system means light, dark or high contrast, as your desktop is."),
            ),
            self._choice(
                self.tr("Text size"),
                options.TEXT_SIZE,
                sizes,
                self.tr("Everything in the window grows with it. Paper stays as it is."),
            ),
            self._choice(
                self.tr("Font for writing"),
                options.WRITING_FONT,
                fonts,
                self.tr("For your own words. Atkinson tells letters apart that look alike."),
            ),
        )

    def _reminders(self) -> Card:
        times = {
            at: words.time_of_day(time.fromisoformat(at)) if at else self.tr("never")
            for at in options.REMIND_AT.choices
        }
        said = self.tr(
            "While Rebound is open, your desktop says each day at this time that something waits, if it does. "
            "It never says what."
        )
        self._reminders_rest = Words(self.theme, self.tr("They rest while your search does."), TextRole.MUTED)
        return self._card(
            self.tr("Reminders"),
            Words(self.theme, said, TextRole.MUTED),
            self._reminders_rest,
            self._choice(self.tr("Remind me"), options.REMIND_AT, times),
            self._choice(
                self.tr("And again"),
                options.REMIND_AGAIN_AT,
                times,
                self.tr("A second one the same day, if you like."),
            ),
        )

    def _letters(self) -> Card:
        self._names = KeptFields(self._keep_name)
        self._name = self._names.add("name", Field(self.tr("Your name"), self.tr("Your name")))
        self._head = LinesField(
            self.theme,
            self.tr("Beneath your name"),
            placeholder=self.tr("Your address\nYour e-mail, your phone"),
        )
        self._head.left.connect(self._keep_head)
        return self._card(
            self.tr("You, in letters"),
            Words(
                self.theme,
                self.tr("Your name stands beneath new letters, and at the head of those on paper."),
                TextRole.MUTED,
            ),
            named(self.theme, self._name),
            named(self.theme, self._head, self.tr("At the head of a letter on paper")),
        )

    def _safety(self) -> Card:
        protected = self.desk.guard.is_protected
        leads_to = "recovery" if protected else "passphrase"
        self._readers = Words(self.theme, "")
        self._way_in = self._button("", lambda: self.desk.go(leads_to))
        self._say_who_can_read()
        card = self._card(self.tr("Who can read it"), self._readers, self._way_in)
        if protected:
            ways = self._button(self.tr("Ways into it…"), lambda: self.desk.go("ways_in"))
            minutes = {
                after: words.counted("settings", "after one minute", "after {number} minutes", after)
                if after
                else self.tr("never")
                for after in options.LOCK_AFTER.choices
            }
            card.box.addLayout(row(ways, None))
            card.box.addWidget(
                self._choice(
                    self.tr("Lock when nobody is here"),
                    options.LOCK_AFTER,
                    minutes,
                    self.tr("Your words are kept first. The passphrase opens it again."),
                )
            )
        return card

    def _say_who_can_read(self) -> None:
        """A recovery code may have been made since."""
        if not self.desk.guard.is_protected:
            said, way_in = self.tr("Anyone using this account can read this."), self.tr("Add a passphrase")
        elif self.desk.guard.has_recovery_code():
            said = self.tr("Only your passphrase or your recovery code opens this journal.")
            way_in = self.tr("New recovery code")
        else:
            said = self.tr("Only your passphrase opens this journal. If it is lost, nothing does.")
            way_in = self.tr("Make a recovery code")
        self._readers.setText(said)
        self._way_in.setText(way_in)

    def _file(self) -> Card:
        self._newest = Words(self.theme, "", TextRole.MUTED)
        self._attached = Words(self.theme, "", TextRole.MUTED)
        self._place = str(self.store.folder)
        return self._card(
            self.tr("Where it is kept"),
            FolderName(self.theme, self._place),
            self._newest,
            self._attached,
            wrapped_row(
                Button(self.theme, self.tr("Back up now"), on_click=self._back_up),
                Button(self.theme, self.tr("Backups…"), on_click=lambda: self.desk.go("copies")),
                self._quiet(self.tr("Open the folder"), self._open_folder),
                self._quiet(self.tr("What you set aside"), lambda: self.desk.go("trash")),
                spacing=BETWEEN,
            ),
            CheckLines(self.desk),
        )

    def _in_and_out(self) -> Card:
        return self._card(
            self.tr("In and out"),
            Words(
                self.theme,
                self.tr("From other programs, from another computer, and back out in open formats."),
                TextRole.MUTED,
            ),
            wrapped_row(
                Button(self.theme, self.tr("Bring something in…"), on_click=lambda: self.desk.go("import")),
                Button(self.theme, self.tr("Export…"), on_click=lambda: self.desk.go("export")),
                Button(self.theme, self.tr("Merge another copy…"), on_click=lambda: self.desk.go("merge")),
                spacing=BETWEEN,
            ),
        )

    def _about(self) -> Card:
        return self._card(
            self.tr("About"),
            Words(
                self.theme,
                self.tr("Rebound {version}. Nothing leaves this computer.").format(version=__version__),
            ),
            Words(
                self.theme,
                self.tr("Which copy this is, whose work is in it, and the licences."),
                TextRole.MUTED,
            ),
            wrapped_row(
                Button(self.theme, self.tr("About Rebound…"), on_click=lambda: self.desk.go("about")),
                self._quiet(self.tr("Help"), lambda: self.desk.go("help")),
                spacing=BETWEEN,
            ),
        )

    def _card(self, title: str, *items: QWidget | QBoxLayout) -> Card:
        card = Card(spacing=12)
        card.box.addLayout(stack(Words(self.theme, title, TextRole.SECTION), *items, spacing=12))
        return card

    def _button(self, text: str, on_click: Callable[[], object]) -> Button:
        return Button(self.theme, text, on_click=on_click)

    def _quiet(self, text: str, on_click: Callable[[], object]) -> Button:
        return Button(self.theme, text, ButtonRole.PLAIN, on_click=on_click)

    def _choice(self, name: str, option: Option, names: Mapping[Any, str], explained: str = "") -> QWidget:
        """What is set and the choices beside it; what that means beneath."""
        box = DropDown(self.theme, name)
        for value, text in names.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(self.desk.settings.get(option)))
        # Those beneath one another begin at one edge.
        box.setMinimumWidth(self.theme.px(200))
        self._boxes[option.name] = box
        self._explained[box] = explained
        box.activated.connect(lambda _index: self.desk.settings.set(option, box.currentData()))
        line = wrapped_row(name_of_setting(self.theme, box), box, end=box)
        if not explained:
            return line
        both = QWidget()
        both.setLayout(stack(line, Words(self.theme, explained, TextRole.MUTED), spacing=4))
        return both

    def _keep_name(self, _name: str, text: str) -> bool:
        return self.desk.attempt(lambda: self.store.preferences.set(MY_NAME, text))

    def _keep_head(self) -> bool:
        if self._head.is_kept:
            return True
        lines = self._head.toPlainText().strip()
        kept = self.desk.attempt(lambda: self.store.preferences.set(LETTERHEAD, lines))
        if kept:
            self._head.mark_kept()
        return kept

    def _say_newest(self) -> None:
        if self.desk.guard.copies is None:
            self._show_newest(None)
        else:
            self.desk.guard.copies.find_newest_backup(while_alive(self, self._show_newest))

    def _show_newest(self, found: backups.Backup | None) -> None:
        self._newest.setText(
            words.verified(found.holding.made_at, self.store.clock)
            if found is not None
            else self.tr("No backup yet. One is made whenever you close Rebound.")
        )

    def _back_up(self) -> None:
        def done() -> None:
            self._say_newest()
            self.desk.say(self.tr("Backed up, and checked"))

        def refused(error: ReboundError) -> None:
            self._say_newest()
            self.desk.tell(error)

        self.desk.guard.back_up(while_alive(self, done), while_alive(self, refused))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._place))


def _called(control: QWidget) -> list[str]:
    """The name of one control."""
    return [control.accessibleName(), control.text() if isinstance(control, QAbstractButton) else ""]


def _offered(control: QWidget) -> list[str]:
    """What can be chosen in it, or is to be typed."""
    if isinstance(control, QComboBox):
        return [control.itemText(place) for place in range(control.count())]
    return [control.placeholderText()] if isinstance(control, QLineEdit | QPlainTextEdit) else []


def _told(card: QWidget) -> list[str]:
    """Everything a card says and offers."""
    boxes = [box.itemText(place) for box in card.findChildren(QComboBox) for place in range(box.count())]
    labels = [label.text() for label in card.findChildren(QLabel)]
    # What is to be typed there, in grey.
    hints = [field.placeholderText() for field in card.findChildren(QLineEdit)]
    hints += [field.placeholderText() for field in card.findChildren(QPlainTextEdit)]
    return [*labels, *hints, *(button.text() for button in card.findChildren(QAbstractButton)), *boxes]
