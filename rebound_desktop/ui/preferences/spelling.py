"""Which language's spelling is checked, by which dictionary, and the way to more of them."""

from pathlib import Path

from PySide6.QtCore import QLocale

from rebound_desktop import words
from rebound_desktop.core.spelling import dictionary_for
from rebound_desktop.exchange.dictionaries import Dictionary, keep_dictionaries, read_dictionaries
from rebound_desktop.store import ReboundError
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.controls import Button, Card, TextRole, Words, row
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_of_setting
from rebound_desktop.ui.widgets.file_dialogs import ask_file
from rebound_desktop.ui.widgets.speller import (
    DICTIONARIES,
    OFF,
    SYSTEM,
    can_check,
    dictionaries,
    dictionary_said,
    languages_wanted,
)
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class SpellingCard(Card):
    """The language, what it is checked with, and a dictionary more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        theme, name = desk.theme, self.tr("Check spelling")
        self.language = DropDown(theme, name)
        self.language.activated.connect(self._choose)
        self._said = Words(theme, "", TextRole.MUTED)
        self.add = Button(theme, self.tr("Add a dictionary…"), on_click=self._ask)
        told = self.tr(
            "Words that no dictionary knows have dots beneath them. Your own words stay in the journal."
        )
        more = self.tr(
            "More languages come as .oxt files, as LibreOffice has them. "
            "A .dic and an .aff file side by side will do too."
        )
        self.box.addWidget(Words(theme, self.tr("Spelling"), TextRole.SECTION))
        self.box.addWidget(Words(theme, told, TextRole.MUTED))
        self.box.addWidget(
            wrapped_row(name_of_setting(theme, self.language), self.language, end=self.language)
        )
        self.box.addWidget(self._said)
        self.box.addWidget(Words(theme, more, TextRole.MUTED))
        self.box.addLayout(row(self.add, None))
        self.refresh()

    def refresh(self) -> None:
        """The dictionaries there are now, and the one that is used."""
        names = {SYSTEM: self.tr("In Rebound's language")}
        there = dictionaries(self._desk.store.folder)
        order = by_name()
        names |= dict(
            sorted(((name, dictionary_said(name)) for name in there), key=lambda each: order(each[1]))
        )
        names[OFF] = self.tr("not at all")
        self.language.clear()
        for value, said in names.items():
            self.language.addItem(said, value)
        chosen = self._desk.settings.get(options.SPELLING)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))
        self._said.setText(self._state(chosen, tuple(there)))
        for widget in (self.language, self.add):
            widget.setEnabled(can_check())

    def take(self, path: Path) -> None:
        """Read the dictionaries of a file, keep them beside the journal, and use the first."""
        folder = self._desk.store.folder / DICTIONARIES

        def work() -> tuple[Dictionary, ...]:
            found = read_dictionaries(path)
            keep_dictionaries(found, folder)
            return found

        self.add.setEnabled(False)
        done, failed = while_alive(self, self._took), while_alive(self, self._refused)
        self._desk.background.start(work, done, failed)

    def _took(self, found: tuple[Dictionary, ...]) -> None:
        # Chosen anew, it is read anew: it may have taken the place of an older one.
        self._desk.settings.set(options.SPELLING, OFF)
        self._desk.settings.set(options.SPELLING, found[0].name)
        self.refresh()
        added = words.in_a_row(dictionary_said(each.name) for each in found)
        self._desk.say(self.tr("Added: {dictionaries}").format(dictionaries=added))

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self.refresh()
        show_told(self._said, str(words.explain(error)))

    def _choose(self) -> None:
        self._desk.settings.set(options.SPELLING, self.language.currentData())
        self.refresh()

    def _ask(self) -> None:
        kind = self.tr("Dictionaries")
        path = ask_file(self, self.tr("Add a dictionary"), f"{kind} (*.oxt *.zip *.dic *.aff)")
        if path is not None:
            self.take(path)

    def _state(self, chosen: str, there: tuple[str, ...]) -> str:
        """What spelling is checked with now, or why it is not."""
        if not can_check():
            return self.tr("There is no spelling check for this kind of computer yet.")
        if chosen == OFF:
            return self.tr("Nothing is checked.")
        spoken = self._desk.settings.get(options.LANGUAGE)
        wanted = languages_wanted(chosen, spoken, QLocale.system().uiLanguages())
        used = dictionary_for(wanted, there)
        if used:
            return self.tr("Spelling is checked in {language}.").format(language=dictionary_said(used))
        language = QLocale(wanted[0]).nativeLanguageName() or wanted[0]
        return self.tr("Nothing is checked: there is no dictionary for {language} here.").format(
            language=language
        )
