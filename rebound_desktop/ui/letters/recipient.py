"""Whom a letter is for: a person found by typing, a new one, or a company only."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter

from rebound_desktop.core.contacts import name_and_company, name_with_degree
from rebound_desktop.core.folding import folded
from rebound_desktop.store import Store
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.person_field import Mark, someone_new

_PEOPLE, _COMPANIES = 8, 4
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Addressee(Struct, frozen=True):
    """One choice: a contact by id, someone new by name, or a company by name; all empty for nobody.

    Somebody new may be named along with their company.
    """

    contact_id: int | None = None
    new_person: str = ""
    company: str = ""


class RecipientField(Field):
    """A field that offers who fits while one types."""

    def __init__(self, store: Store, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self._store = store
        # Set by whoever shows it: takes an Addressee, and answers False when that was refused.
        self.choose: Callable[[Addressee], bool] = lambda _: True
        # Set by whoever shows it too: says a sentence.
        self.say: Callable[[str], None] = lambda _: None
        self._kept = ""
        # What was typed when it was asked who is meant.
        self._asked = ""
        self._companies: list[str] | None = None
        self._offered: list[Addressee] = []
        self._model = QStringListModel(self)
        self._completer = completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        # By index, not by text: a person and a company may be called alike. Qt puts what was chosen into the field
        # after it says so, and whom the letter is for is shown after that.
        self._taking: int | None = None
        self._after_qt = QTimer(self)
        self._after_qt.setSingleShot(True)
        self._after_qt.setInterval(0)
        self._after_qt.timeout.connect(self.settle)
        # PySide6's types know no signals of several kinds.
        completer.activated[QModelIndex].connect(self._take_soon)  # type: ignore[index]
        self._mark = Mark(completer)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self.settle)

    def show_name(self, name: str, *, anew: bool = False) -> None:
        """Show whom the letter is for; what is being typed stays unless `anew`."""
        if anew or not self.is_typing:
            self.setText(name)
        self._kept = name

    @property
    def is_typing(self) -> bool:
        """True while something stands here that was not chosen yet."""
        return self.text().strip() != self._kept

    def settle(self, *, leaving: bool = False) -> None:
        """Take what stands here: a choice offered, a person of that name, a company, or nobody.

        While the choices are open nothing is taken, unless one is `leaving` the page. Where somebody of that name is
        known at another company than is typed, it is asked who is meant; left so, it is somebody new.
        """
        if self._taking is not None:
            place, self._taking = self._taking, None
            self._take(place)
            return
        self._companies = None
        typed, popup = self.text().strip(), self._completer.popup()
        if popup is not None and popup.isVisible():
            if not leaving:
                return
            popup.hide()
        if typed == self._kept:
            return
        shown = self._model.stringList()
        if typed in shown:
            # Walking through the choices puts them here; Esc leaves the last one standing.
            self._take(shown.index(typed))
            return
        person = self._store.contacts.named(typed) if typed else None
        if person is not None:
            self._choose(Addressee(contact_id=person))
            return
        meant = self._meant(typed)
        if len(meant) > 1 and not leaving:
            self._ask(typed)
        elif len(meant) > 1 or (meant and self._is_sure(meant[0])):
            # Whoever goes on without an answer means what was typed.
            self._choose(meant[0])
        else:
            self._choose(Addressee(company=typed))

    def event(self, event: QEvent) -> bool:
        """Tab takes whoever is marked, as Enter does, and goes on."""
        is_tab = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS
        )
        popup = self._completer.popup() if is_tab else None
        if popup is not None and popup.isVisible():
            marked = self._mark.now()
            popup.hide()
            if marked.isValid():
                self._take(marked.row())
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Companies noted since are offered too. Of what was typed and not taken yet the choices are shown again."""
        super().focusInEvent(event)
        self._companies = None
        if self._asked and self._asked == self.text().strip():
            soon(self, self._show_choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed, and the choices with it."""
        if event.key() == Qt.Key.Key_Escape and self.is_typing:
            # The completer leaves them open where the field takes the key: Tab would take one of them.
            if (popup := self._completer.popup()) is not None:
                popup.hide()
            self.setText(self._kept)
            return
        super().keyPressEvent(event)

    def _offer(self, typed: str) -> None:
        """People whose names or company fit every word, companies, and the two ways to name someone new."""
        typed, wanted, contacts = typed.strip(), typed.casefold().split(), self._store.contacts
        self._offered = []
        shown: list[str] = []
        if wanted:
            for line in contacts.fitting(typed, _PEOPLE):
                self._offered.append(Addressee(contact_id=line.id))
                shown.append(_shown(line.name, line.company))
            found = [
                name for name in self._known_companies() if all(word in name.casefold() for word in wanted)
            ]
            for name in found[:_COMPANIES]:
                self._offered.append(Addressee(company=name))
                shown.append(self.tr("{company}, no one named").replace("{company}", name))
            for each in self._meant(typed):
                person = contacts.contact(each.contact_id) if each.contact_id is not None else None
                if each.company or (person is not None and each not in self._offered):
                    self._offered.append(each)
                    shown.append(
                        _new_at(each.new_person, each.company)
                        if person is None
                        else _shown(person.name, person.company)
                    )
            if contacts.named(typed) is None:
                self._offered.append(Addressee(new_person=typed))
                shown.append(someone_new(typed))
        self._model.setStringList(shown)
        self._mark.soon()

    def _known_companies(self) -> list[str]:
        if self._companies is None:
            self._companies = list(self._store.jobs.company_names())
        return self._companies

    def _meant(self, typed: str) -> tuple[Addressee, ...]:
        """Whom "Ines Park, Blue Mill" names: whoever is known there, or somebody new. None where a company is typed.

        Two where a person of that name is known elsewhere: somebody new may be meant, or that one.
        """
        contacts, whole = self._store.contacts, _same(typed)
        if any(_same(name) == whole for name in self._known_companies()):
            return ()
        if name := name_with_degree(typed):
            known = contacts.named(name)
            return (Addressee(contact_id=known) if known is not None else Addressee(new_person=typed),)
        at = QCoreApplication.translate("letters", " at {company}").partition("{company}")
        name, company = name_and_company(typed, "" if at[2].strip() else at[0])
        if not company:
            return ()
        known, new = contacts.known_at(company, name), Addressee(new_person=name, company=company)
        person = contacts.contact(known) if known is not None else None
        if person is None:
            return (new,)
        same = Addressee(contact_id=person.id)
        return (new, same) if person.company and _same(person.company) != _same(company) else (same,)

    def _is_sure(self, meant: Addressee) -> bool:
        """Whether it can be taken unasked: "Deutsche Bank, Frankfurt" names nobody."""
        return not meant.company or any(
            _same(name) == _same(meant.company) for name in self._known_companies()
        )

    def _ask(self, typed: str) -> None:
        """Two may be meant: it is said, and both are shown where the keyboard is here."""
        self._asked = typed
        known = next(each.contact_id for each in self._meant(typed) if each.contact_id is not None)
        person = self._store.contacts.contact(known)
        if person is not None:
            said = self.tr("{name} is noted at {company}. Who is meant?")
            self.say(said.replace("{company}", person.company).replace("{name}", person.name))
        if self.hasFocus():
            soon(self, self._show_choices)

    def _show_choices(self) -> None:
        if self.hasFocus() and self.is_typing:
            self._offer(self.text())
            self._completer.complete()

    def _take_soon(self, index: QModelIndex) -> None:
        self._taking = index.row()
        self._after_qt.start()

    def _take(self, place: int) -> None:
        if place < len(self._offered):
            self._choose(self._offered[place])

    def _choose(self, addressee: Addressee) -> None:
        # What was typed is answered; the page shows the name once the store has it.
        before, self._kept = self._kept, self.text().strip()
        if not self.choose(addressee):
            self._kept = before


def _new_at(name: str, company: str) -> str:
    said = QCoreApplication.translate("RecipientField", "{name} at {company}, someone new")
    return said.format(name=name, company=company)


def _same(company: str) -> str:
    """What companies of one name have in common."""
    return folded(" ".join(company.split()))


def _shown(name: str, company: str) -> str:
    return f"{name}, {company}" if company else name
