"""The thank-you card inside step 3: written here, then put away until tomorrow or marked as sent."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import Contact, thank_from
from rebound_desktop.core.journal import length_in_words
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.stationery import MY_NAME
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.letters.paper_form import PaperForm
from rebound_desktop.ui.letters.sending import copy_text, hand_to_mail
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Paper, TextRole, Words, row
from rebound_desktop.ui.widgets.field_names import name_beside
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.templates import drafted_card
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp

translate = QCoreApplication.translate

# A line at 100 % text; how many a card has room for at least, and at most.
_LINE, _LEAST, _MOST = 27, 6, 24


class CardView(QWidget):
    """One card's text. `done` brings the people back.

    A new card becomes a draft with the first word typed into it, so that one only looked at leaves nothing.
    """

    def __init__(self, desk: Desk, done: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self._done = done
        self._letter_id: int | None = None
        self._contact: Contact | None = None
        # Cards handed to the mail program and not printed since; all others count as sent by post.
        self._handed_over: set[int] = set()
        # What a new card is about, and what is written above it.
        self._job_id: int | None = None
        self._subject = ""
        self._no_on = date.min
        # The last line of a card, beneath which a name belongs; and the name that stands there.
        self._closing = self._signed = ""
        theme = desk.theme
        self._heading = Words(theme, "", TextRole.SECTION)
        self._status = Words(theme, "", TextRole.SMALL)
        self.area = WritingArea(theme, self.tr("Card text"), letter=True)
        WritingHelp(desk, self.area)
        self.area.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        theme.changed.connect(self._fit)
        self._fit()
        self.area.keep_due.connect(self._keep)
        self.area.textChanged.connect(self._count)
        paper = Paper(theme, margins=(32, 24, 32, 16))
        paper.box.addWidget(self.area)
        paper.box.addWidget(self._status)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._heading)
        box.addWidget(paper)
        self._names = KeptFields(self._keep_name)
        name = self._names.add("name", Field(self.tr("Your name, beneath letters")))
        self._asks = QWidget()
        asked = row(name_beside(theme, name))
        asked.addWidget(name, 1)
        self._asks.setLayout(asked)
        box.addWidget(self._asks)
        back = Button(theme, self.tr("Back to the people"), ButtonRole.PLAIN, on_click=self._back)
        sent = Button(theme, self.tr("I have sent it"), ButtonRole.SECONDARY, on_click=self._sent)
        wait = Button(theme, self.tr("Let it wait until tomorrow"), ButtonRole.SECONDARY, on_click=self._wait)
        self.ways = Button(theme, self.tr("Print or e-mail it"), ButtonRole.PLAIN, icon="printer")
        self.ways.setMenu(self._menu_of_ways())
        self._buttons = wrapped_row(back, self.ways, sent, wait, end=sent)
        box.addWidget(self._buttons)

    def _menu_of_ways(self) -> QMenu:
        """What the foot of a letter offers for sending it, by the same words."""
        menu = Menu(self.ways)
        menu.addAction(translate("Foot", "On paper"), self.take_to_paper)
        menu.addAction(translate("Foot", "By e-mail"), self._hand_over)
        menu.addAction(translate("Foot", "Copy text"), self._copy)
        menu.addSeparator()
        menu.addAction(self.tr("Open it in Letters"), self._to_letters)
        return menu

    @cached_property
    def paper(self) -> PaperForm:
        """As beneath a letter; made when it is first wanted. The buttons give way to it."""
        made = PaperForm(self.desk)
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(made)
        made.closed.connect(self._show_buttons)
        made.saved.connect(self._printed)
        made.left.connect(made.fold)
        return made

    @property
    def _has_paper(self) -> bool:
        return "paper" in vars(self) and not self.paper.isHidden()

    def show_letter(self, letter_id: int, contact: Contact, no_on: date) -> None:
        """Show a draft to a person."""
        letter = self.desk.store.letters.letter(letter_id)
        self._letter_id = letter_id
        self._job_id = letter.job_id if letter else None
        self._closing = _last_line(drafted_card(self.desk, contact, self._job_id)[1])
        self._show(contact, no_on, letter.body if letter else "")

    def show_new(self, contact: Contact, job_id: int | None, no_on: date) -> None:
        """Show a card to a person that is not begun yet."""
        self._letter_id, self._job_id = None, job_id
        self._subject, body = drafted_card(self.desk, contact, job_id)
        self._closing = _last_line(body)
        self._show(contact, no_on, body)

    def _show(self, contact: Contact, no_on: date, body: str) -> None:
        self._contact, self._no_on = contact, no_on
        if self._has_paper:
            self.paper.fold()
        self._heading.setText(self.tr("A card for {name}").format(name=contact.called))
        self.area.load(body)
        self._count()
        self._signed = self.desk.store.preferences.get(MY_NAME).strip()
        self._names.show({"name": self._signed})
        # Asked for once, where the card ends without one.
        self._asks.setVisible(not self._signed and self._ends_unsigned())
        self.area.caret_to_end()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        show_opened(self)

    def leave(self) -> bool:
        """Keep the name, the card, and the lines for its envelope."""
        is_named = self._contact is None or self._names.leave()
        self.area.keep_now()
        if self._has_paper and not self.paper.leave():
            return False
        return is_named and (self._contact is None or self.area.is_kept)

    def typed_texts(self) -> list[str]:
        """The name, the card and the lines for its envelope, when they are not kept yet."""
        if self._contact is None:
            return []
        card = [] if self.area.is_kept else [self.area.text()]
        return [*self._names.typed_texts(), *card, *(self.paper.typed_texts() if self._has_paper else [])]

    def take_to_paper(self) -> None:
        """Ask on what paper the card is to come."""
        letter_id = self._kept()
        letter = self.desk.store.letters.letter(letter_id) if letter_id is not None else None
        if letter is not None:
            self._buttons.hide()
            self.paper.begin(letter)
            show_opened(self.paper)

    def _show_buttons(self, with_focus: bool) -> None:
        self._buttons.show()
        if with_focus:
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_over(self) -> None:
        letter_id, contact = self._kept(), self._contact
        letter = self.desk.store.letters.letter(letter_id) if letter_id is not None else None
        if letter is None or contact is None:
            return
        has_files = bool(self.desk.store.attached.of(Owner.LETTER, letter.id))
        if hand_to_mail(self.desk, contact.email, letter.subject, letter.body, has_files=has_files):
            self._handed_over.add(letter.id)

    def _printed(self) -> None:
        if self._letter_id is not None:
            self._handed_over.discard(self._letter_id)

    def _copy(self) -> None:
        copy_text(self.desk, LetterKind.THANK_YOU, self.area.text())

    def _to_letters(self) -> None:
        letter_id = self._kept()
        if letter_id is not None:
            self.desk.go("letters", letter_id)

    def _kept(self) -> int | None:
        """The card as it stands here, begun where it was not; None where it was refused."""
        if self._contact is None or not self.leave():
            return None
        if self._letter_id is None and not self.desk.attempt(self._begin_as_shown):
            return None
        return self._letter_id

    def _begin_as_shown(self) -> None:
        self._letter_id = self._begin(self.area.text())

    def _ends_unsigned(self) -> bool:
        return bool(self._closing) and self.area.text().rstrip().endswith(self._closing)

    def _keep_name(self, _field: str, name: str) -> bool:
        """The name for all letters to come, and beneath this card."""
        if not self.desk.attempt(lambda: self.desk.store.preferences.set(MY_NAME, name)):
            return False
        text = self.area.text().rstrip()
        ending = f"{self._closing}\n{self._signed}".rstrip()
        if self._closing and text.endswith(ending):
            self.area.replace_all(text.removesuffix(ending) + f"{self._closing}\n{name}")
        self._signed = name
        return True

    def _keep(self) -> None:
        if self._contact is None:
            return
        try:
            text, before = self.area.text(), self.area.kept_text
            if self._letter_id is None:
                self._letter_id = self._begin(text)
            else:
                self._letter_id = self.desk.store.letters.write(self._letter_id, body=text, over=before)
        except ReboundError as error:
            tell_in(self._status, self.tr("Not kept yet"))
            self._status.setToolTip(str(words.explain(error, is_typed=True)))
            self.area.try_again_later()
        else:
            self.area.mark_kept()
            letter = self.desk.store.letters.letter(self._letter_id) if self._has_paper else None
            if letter is not None:
                self.paper.show_letter(letter)

    def _begin(self, body: str) -> int:
        assert self._contact is not None
        letters, job_id = self.desk.store.letters, self._job_id
        job = self.desk.store.jobs.job(job_id) if job_id is not None else None
        return letters.begin(
            LetterKind.THANK_YOU,
            contact_id=self._contact.id,
            company=job.company if job else "",
            job_id=job_id,
            subject=self._subject,
            body=body,
        )

    def _fit(self) -> None:
        """All of a card is seen, from the greeting to the name; what is longer than any card scrolls."""
        line = self.desk.theme.px(_LINE)
        height = ceil(self.area.document().size().height()) + line // 2
        self.area.setMinimumHeight(min(max(height, _LEAST * line), _MOST * line))

    def _count(self) -> None:
        self._status.setText(words.words_of_a_card(length_in_words(self.area.text())))

    def _back(self) -> None:
        if self.leave():
            self._letter_id = self._contact = None
            self._done()

    def _wait(self) -> None:
        contact, store = self._contact, self.desk.store
        if contact is None or not self.leave():
            return
        letter_id = self._letter_id
        due, no_on = thank_from(max(self._no_on, store.clock.today()), store.clock.today()), self._no_on

        def wait() -> None:
            letter = store.letters.letter(letter_id) if letter_id is not None else None
            job_id = letter.job_id if letter is not None else self._job_id
            store.contacts.plan_thanks(contact.id, due, job_id=job_id, checks_back_from=no_on)

        if self.desk.attempt(wait):
            self.desk.say(self.tr("Put away. Today brings it back tomorrow."), undo=True)
            self._back()

    def _sent(self) -> None:
        if self._contact is None or not self.leave():
            return

        def send() -> None:
            if self._letter_id is None:
                self._letter_id = self._begin(self.area.text())
            how = PostedHow.EMAIL if self._letter_id in self._handed_over else PostedHow.POST
            self.desk.store.letters.mark_posted(self._letter_id, how)

        if self.desk.attempt(send):
            self.desk.say(self.tr("Noted as sent"), undo=True)
            self._back()


def _last_line(body: str) -> str:
    return body.rstrip().rpartition("\n")[2].strip()
