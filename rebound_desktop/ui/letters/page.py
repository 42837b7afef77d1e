"""The letters' room: drafts, sent and answered at one side, the sheet at the other."""

from collections.abc import Iterator
from functools import cached_property, partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStackedWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.letters import Letter, LetterKind, Template, as_template
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.letters.foot import Foot
from rebound_desktop.ui.letters.letter_list import letter_pages
from rebound_desktop.ui.letters.letter_view import LetterView
from rebound_desktop.ui.letters.next_form import can_have_a_next_step
from rebound_desktop.ui.letters.sheet import Sheet
from rebound_desktop.ui.other_words import PUTS_AWAY
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.keyboard import WayBack
from rebound_desktop.ui.widgets.menus import Menu, kept_action
from rebound_desktop.ui.widgets.one_open import OneOpen
from rebound_desktop.ui.widgets.row_pages import RowPages
from rebound_desktop.ui.widgets.side_list import SideList, beside
from rebound_desktop.ui.widgets.templates import begin_letter, letter_fields
from rebound_desktop.ui.widgets.versions import VersionsView


class LettersPage(Page):
    """One letter is open; before the first there is a word and a button."""

    areas = frozenset({Area.LETTERS, Area.CONTACTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keys: list[int] = []
        self._pages: RowPages[Letter] | None = None
        # Whether there is any letter, found by the search or not.
        self._has_any = False
        # To what the earlier versions were opened from.
        self._way_back = WayBack()

    def furnish(self) -> Iterator[None]:
        """The list, then the letter: its sheet, its foot, and both together."""
        self.side = SideList(
            self.theme,
            title=self.tr("Letters"),
            add_text=self.tr("Write"),
            search_name=self.tr("Search letters"),
        )
        self.kinds = Menu(self)
        for kind in LetterKind:
            self.kinds.addAction(words.letter_name(kind), partial(self.begin, kind))
        self._fixed_kinds = len(self.kinds.actions())
        self.kinds.aboutToShow.connect(self._add_own_templates)
        self.side.add_button.setMenu(self.kinds)
        yield
        # From the outside in: what is put into a widget is dressed anew with all that it holds.
        self.content = QStackedWidget()
        self.box.addLayout(beside(self.side, self.content))
        self._one = OneOpen(self, self.side, self.content)
        self._one.aside_wanted.connect(self._set_aside)
        self._none = Empty(
            self.theme,
            self.tr("A letter starts a conversation"),
            self.tr("A card of thanks, a question, a Pain Letter: each begins with a few words of its own."),
            self.tr("Write one"),
            self._show_kinds,
            picture="letters",
        )
        self.content.addWidget(self._none)
        yield
        sheet = Sheet(self.theme, self.store)
        yield
        foot = Foot(self.desk)
        yield
        self.letter = LetterView(self.desk, sheet, foot)
        yield
        self.content.addWidget(self.letter)
        self._connect()

    @cached_property
    def versions(self) -> VersionsView:
        """Earlier versions, made when they are first wanted."""
        made = VersionsView(self.desk, Kept.LETTER)
        self.content.addWidget(made)
        made.done.connect(self._from_versions)
        return made

    def open(self, key: int | None) -> None:
        """A letter by id, ready to write; None for the one that was open, or the first."""
        if key is not None and self._show(key):
            self._show_rows()
            self.side.select(key)
            self.side.show_content()
            self.letter.write()
            return
        if self.letter.letter is None and self.side.rows:
            self._show(self.side.rows[0].key)
        elif self.letter.letter is None:
            self._show_none()
        if self.side.rows or self._one.is_nothing_shown:
            self.side.show_list()
        else:
            self.side.show_content()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything shown anew; what is being typed stays with its caret."""
        before = self.letter.letter
        self._one.note_place(self._keys)
        self._fill_list()
        if (back := self._one.come_back()) is not None:
            if self.letter.leave():
                self._put_up(back)
        elif not self.letter.refresh():
            self._show_neighbour()
        if "versions" in vars(self) and self.content.currentWidget() is self.versions:
            self.versions.refresh()
        self._mark()
        now = self.letter.letter
        if before is not None and now is not None and (now.id, now.status) != (before.id, before.status):
            # Sent, or answered: it stands elsewhere in the list, and its row is still to be seen.
            self.side.select(now.id)

    def leave(self) -> bool:
        """Keep everything typed."""
        return self.letter.letter is None or self.letter.leave()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        return self.letter.typed_texts() if self.letter.letter is not None else []

    def focus_search(self) -> None:
        """To the search within the letter one writes; from anywhere else, over the letters."""
        if self.letter.sheet.area.hasFocus():
            self.letter.tools.find_bar.open_bar()
            return
        self.side.focus_search()

    def take_to_paper(self) -> bool:
        """Ask on what paper the open letter is to come."""
        if self.letter.letter is not None:
            self.letter.foot.on_paper.click()
        return self.letter.letter is not None

    def what_is_open(self) -> tuple[str, Button] | None:
        """The open letter."""
        return (self.tr("This letter"), self.letter.sheet.more) if self.letter.letter is not None else None

    def shown_key(self) -> int | None:
        """The open letter."""
        return self.letter.letter.id if self.letter.letter is not None else None

    def has(self, key: int) -> bool:
        """Whether the letter is still there."""
        return self.store.letters.letter(key) is not None

    def begin(self, kind: LetterKind, template: Template | None = None) -> None:
        """A new draft of a kind, from one of the person's own templates perhaps."""
        made: list[int] = []
        if self.leave() and self.desk.attempt(
            lambda: made.append(begin_letter(self.desk, kind, template=template))
        ):
            self.side.clear_search()
            self._fill_list()
            self.open(made[0])

    def _connect(self) -> None:
        self.side.opened.connect(self._choose)
        self.side.entered.connect(lambda _: self.letter.write())
        self.side.searched.connect(lambda _: self._fill_list(from_top=True))
        self.letter.left.connect(self._to_list)
        self.letter.moved.connect(lambda _: self.refresh())
        self._more = Menu(self)
        self._put_right = kept_action(
            self._more, self.tr("Change how and when it was sent…"), self.letter.foot.begin_sent
        )
        self._plan_next = kept_action(self._more, self.tr("Plan a next step…"), self.letter.foot.begin_next)
        self._more.addAction(self.tr("Earlier versions…"), self._show_versions)
        self.letter.tools.put_into(self._more, measures=False)
        self._more.addSeparator()
        self._more.addAction(self.tr("Copy with its look"), self.letter.copy_rich)
        self._more.addAction(self.tr("Keep as a template"), self._keep_as_template)
        self._more.addAction(self.tr("Set aside"), self._set_aside).setObjectName(PUTS_AWAY)
        self._more.aboutToShow.connect(self._dress_menu)
        self.letter.sheet.more.setMenu(self._more)

    def _to_list(self) -> None:
        self.side.show_list()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_versions(self) -> None:
        letter = self.letter.letter
        if letter is not None and self.leave():
            self._way_back.remember()
            self.content.setCurrentWidget(self.versions)
            self.versions.open(letter.id)

    def _from_versions(self) -> None:
        self.content.setCurrentWidget(self.letter)
        self._way_back.go(self.letter.sheet.area)

    def _add_own_templates(self) -> None:
        """The person's own templates stand beneath the kinds, and the way to all of them at the end."""
        for action in self.kinds.actions()[self._fixed_kinds :]:
            self.kinds.removeAction(action)
        self.kinds.addSeparator()
        for template in self.store.letter_templates.all():
            self.kinds.addAction(
                template.title.replace("&", "&&"), partial(self.begin, template.kind, template)
            )
        self.kinds.addAction(self.tr("Templates…"), lambda: self.desk.go("templates"))

    def _keep_as_template(self) -> None:
        """The open letter as a template of one's own: names in it become fields."""
        letter = self.letter.letter
        if letter is None or not self.leave():
            return
        kept = self.store.letters.letter(letter.id)
        assert kept is not None
        contact = self.store.contacts.contact(kept.contact_id) if kept.contact_id is not None else None
        fields = letter_fields(contact, kept.company, self.store.preferences.get("my_name"))
        del fields["at_company"]
        title = kept.subject.strip() or words.letter_name(kept.kind)
        templates = self.store.letter_templates
        if self.desk.attempt(
            lambda: templates.add(
                kept.kind,
                title,
                subject=as_template(kept.subject, fields),
                body=as_template(kept.body, fields),
            )
        ):
            self.desk.say(self.tr("Kept as a template. It stands beneath “Write”."), undo=True)

    def _show_kinds(self) -> None:
        button = self.side.add_button
        self.kinds.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _dress_menu(self) -> None:
        letter = self.letter.letter
        self._put_right.setVisible(letter is not None and letter.posted_on is not None)
        self._plan_next.setVisible(letter is not None and can_have_a_next_step(self.store, letter))

    def _fill_list(self, *, from_top: bool = False) -> None:
        matching = self.side.search.text()
        letters = self.store.letters.all()
        self._has_any = bool(letters)
        thanks = self.store.contacts.next_steps(kind=NextKind.THANK)
        self._pages = pages = letter_pages(letters, matching, self.store.clock.today(), thanks)
        self._keys = pages.keys
        if pages.keys:
            self._show_rows(from_top=from_top)
            self.side.tell_found(words.letter_count(len(pages.keys)))
            self._mark()
        elif matching.strip():
            self.side.show_empty(
                self.tr("Nothing found"),
                self.tr("No letter has these words."),
                self.tr("Clear the search"),
                self.side.clear_search,
            )
        else:
            self.side.show_empty("", self.tr("Nothing is written yet."), is_told_beside=True)

    def _show_rows(self, *, from_top: bool = False) -> None:
        """Enough rows that the open letter is among them."""
        if self._pages is not None and self._keys:
            shown = self._pages.first(at_least=len(self.side.rows), with_key=self.shown_key())
            self.side.show_rows(shown, more=self._pages.more, from_top=from_top)

    def _choose(self, key: int) -> None:
        if self.letter.letter is None or key != self.letter.letter.id:
            self._show(key)

    def _show(self, letter_id: int) -> bool:
        """Open a letter, the focus where it is; False when there is none, or the present one must stay."""
        if not self.leave():
            self.desk.say(self.tr("This letter is not kept yet, so it stays open."))
            self._mark()
            return False
        self._one.forget()
        return self._put_up(letter_id)

    def _put_up(self, letter_id: int) -> bool:
        letter = self.store.letters.letter(letter_id)
        if letter is not None:
            self.letter.show_letter(letter)
            self.content.setCurrentWidget(self.letter)
        self._mark()
        return letter is not None

    def _show_neighbour(self) -> None:
        """The open letter is gone: the one next in the list, or none. Words not kept yet are not dropped."""
        if not (self.letter.is_kept and self.letter.leave()):
            return
        near = self._one.neighbour(self._keys)
        if near is None or not self._put_up(near):
            self.letter.letter = None
            self._show_none()

    def _show_none(self) -> None:
        """No letter is open: the invitation where there is none, and nothing where a search hides those there are."""
        if self._has_any:
            self._one.show_nothing()
        else:
            self.content.setCurrentWidget(self._none)

    def _set_aside(self) -> None:
        if self.letter.letter is not None and self.leave():
            self._one.set_aside(self.store.letters.set_aside, self.tr("Letter set aside"))

    def _mark(self) -> None:
        self.side.select(self.shown_key(), in_view=False)
